package main

func curveCases() []scoringCase {
	return []scoringCase{
		points("curve/rising", "三点之间按直线得分，首点之前得首点的份额，自末点起得末点的份额。",
			"straight between three points; the share of the first before it, and of the last from it on", "10", curve("0:0.2 50:0.6 100:1"),
			"-5 = 2", "0 = 2", "25 = 4", "49.999 = 5.99992", "50 = 6", "75 = 8", "100 = 10", "200 = 10"),
		points("curve/falling", "份额可以随指标下降。", "shares may fall as the indicator rises", "10", curve("0:1 10:0.5 20:0"),
			"-1 = 10", "0 = 10", "5 = 7.5", "10 = 5", "15 = 2.5", "20 = 0", "21 = 0"),
		points("curve/up_and_down", "份额可以先升后降，中间某处最好。",
			"shares may rise and fall, where the best is in between", "10", curve("0:0 5:1 10:0"),
			"0 = 0", "4 = 8", "5 = 10", "6 = 8", "10 = 0", "11 = 0"),
		points("curve/flat", "相邻两点份额相同的一段是平的。", "between points of equal shares it is flat", "4", curve("0:0.5 10:0.5 20:1"),
			"-1 = 2", "5 = 2", "10 = 2", "10.1 = 2.02", "20 = 4"),
		points("curve/thirds", "自 0 至 3 的三分之一，10 分得 10/3，不加修约。",
			"a third of the way from 0 to 3 earns 10/3 of 10 marks, unrounded", "10", curve("0:0 3:1"), "1 = 10/3", "2 = 20/3"),
		points("curve/huge", "两点相距 2 × 10^34，0 恰在正中。",
			"the points are 2 × 10^34 apart, and 0 lies in the middle", "10", curve("-10000000000000000000000000000000000:0 10000000000000000000000000000000000:1"),
			"-10000000000000000000000000000000000 = 0", "0 = 5", "5000000000000000000000000000000000 = 7.5", "10000000000000000000000000000000000 = 10"),
		points("curve/steep", "两点只差第 34 位数字时是一处陡升。",
			"between points that differ in the 34th digit it rises at once", "10", curve("0:0 79.99999999999999999999999999999999:0 80:1"),
			"79.99999999999999999999999999999998 = 0", "79.99999999999999999999999999999999 = 0", "80 = 10"),
		points("curve/range_over_a_peak", "区间自 4 至 6，峰值在 5：得分自 8 至 10，两端都只得 8。",
			"from 4 to 6 with the peak at 5 the score runs from 8 to 10, though both ends earn 8", "10", curve("0:0 5:1 10:0"),
			"4:in:4..6 = 8; range [8, 10]", "4:at_least:1 = 8; range [8, 10)", "5:at_least:1 = 10; range (8, 10]"),
		points("curve/assessed", "没有分值时，得全部份额为达标。", "without marks, the full share is met", "", curve("0:0 5:1 10:0"), "5 = met", "5.1 = not met"),
	}
}
