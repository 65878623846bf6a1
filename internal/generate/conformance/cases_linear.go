package main

import "github.com/wenming-go/wenming/indicators"

func linearCases() []scoringCase {
	return []scoringCase{
		points("linear/rising", "自 0 至 30 按比例得分，两端之外不再增减；不修约时得分为精确分数。",
			"in proportion from 0 to 30 and no more beyond; unrounded scores are exact fractions", "10", linear("0", "30"),
			"-1 = 0", "0 = 0", "15 = 5", "24.4 = 122/15", "29.9 = 299/30", "30 = 10", "31 = 10"),
		points("linear/falling", "起分线高于满分线时，越低越好。",
			"where from is the larger, lower is better", "8", linear("100", "20"),
			"101 = 0", "100 = 0", "99.9 = 0.01", "60 = 4", "20.1 = 7.99", "20 = 8", "19 = 8"),
		points("linear/across_zero", "界限与指标均可为负数。",
			"goalposts and indicators may be negative", "4", linear("-10", "10"),
			"-10.1 = 0", "-10 = 0", "-9.5 = 0.1", "0 = 2", "9.5 = 3.9", "10 = 4"),
		points("linear/huge", "满分线为 10 的 34 次方时，34 个 9 得分 0.9999…（34 位），不取近似。",
			"with full marks at 10^34, 34 nines earn 0.9999… of 34 digits, not about 1", "1", linear("0", "10000000000000000000000000000000000"),
			"10000000000000000000000000000000000 = 1", "5000000000000000000000000000000000 = 0.5",
			"9999999999999999999999999999999999 = 0.9999999999999999999999999999999999", "1 = 0.0000000000000000000000000000000001", "-1 = 0"),
		points("linear/tiny", "自 0 至 30 时，10 的 −34 次方得 10 分的 1 ÷ (30 × 10^34)。",
			"from 0 to 30, 10^−34 earns 1 ÷ (30 × 10^34) of 10 marks", "10", linear("0", "30"),
			"0.0000000000000000000000000000000001 = 1/30000000000000000000000000000000000", "-0.0000000000000000000000000000000001 = 0"),
		points("linear/close_goalposts", "两条界限只差第 34 位数字时，两端仍各得其分。",
			"where the goalposts differ in the 34th digit, each still earns what it says", "10", linear("79.99999999999999999999999999999999", "80"),
			"79.99999999999999999999999999999998 = 0", "79.99999999999999999999999999999999 = 0", "80 = 10"),
		points("linear/thirty_four_digits", "34 位数的三分之一恰得三分之一；多 1 则多 3/(34 个 9)。",
			"a third of a number of 34 digits earns a third, and one more than it 3 ÷ (34 nines) more", "3", linear("0", "9999999999999999999999999999999999"),
			"3333333333333333333333333333333333 = 1", "3333333333333333333333333333333334 = 3333333333333333333333333333333334/3333333333333333333333333333333333"),
		points("linear/fractional_goalposts", "界限可以是分数：自 1/3 至 2/3，0.5 恰在正中。",
			"goalposts may be fractions: from 1/3 to 2/3, 0.5 lies in the middle", "1", linear("1/3", "2/3"), "0.5 = 0.5", "0.4 = 0.2", "0.6 = 0.8"),
		points("linear/assessed", "没有分值时，达到满分线为达标，否则未达标。",
			"without marks, to reach what earns all is met, and less is not", "", linear("0", "80"), "80 = met", "79.9999 = not met", "81 = met"),
		scoring("linear/quotient", "106,000 ÷ 434,400 为 24.401… %，满分线 30 %：5 分得 4.066…，修约为 4.07。",
			"106,000 ÷ 434,400 is 24.401… %, of 30 % for full marks: 4.066… of 5, rounded to 4.07",
			frameworkOf(item("root", "5", "share", linear("0", "30")), totalRounded(indicators.HalfUp, 2)), "n=106000 m=434400", "root: 4.07"),
	}
}

func logCases() []scoringCase {
	two := rounding(indicators.HalfUp, 2)
	whole := func(mode indicators.RoundingMode) indicators.Rounding { return rounding(mode, 0) }
	two34 := "2.000000000000000000000000000000001"
	part := func(id indicators.NodeID, x indicators.IndicatorID) indicators.Node {
		return item(id, "5", x, logarithmic("1", "10"))
	}
	return []scoringCase{
		pointsOf("log/rising", "自 100 至 10,000 取对数：1,000 恰为 ½；0 与负数在起分线之外。",
			"logarithms from 100 to 10,000: 1,000 is exactly ½, and 0 and less lie beyond the lower goalpost", "x", "10", logarithmic("100", "10000"), two,
			"-3 = 0", "0 = 0", "50 = 0", "100 = 0", "1000 = 5", "10000 = 10", "20000 = 10"),
		pointsOf("log/falling", "起分线高于满分线时，0 与负数在满分线之外，得满分。",
			"where from is the larger, 0 and less lie beyond what earns all", "x", "10", logarithmic("10000", "100"), two,
			"20000 = 0", "10000 = 0", "1000 = 5", "100 = 10", "0 = 10", "-1 = 10"),
		pointsOf("log/fractions", "界限可以小于 1：自 0.01 至 1，0.1 恰为 ½。",
			"goalposts may be below 1: from 0.01 to 1, 0.1 is exactly ½", "x", "10", logarithmic("0.01", "1"), two, "0.1 = 5", "0.01 = 0", "1 = 10"),
		pointsOf("log/rational_third", "自 8 至 64，16 恰为 1/3，32 恰为 2/3，因为 2 的三次方为 8。",
			"from 8 to 64, 16 is exactly 1/3 and 32 exactly 2/3, since 2 cubed is 8", "x", "3", logarithmic("8", "64"), rounding(indicators.Down, 0),
			"16 = 1", "32 = 2", "31.99999999999999999999999999999999 = 1"),
		pointsOf("log/tie_half_up", "自 1 至 16，2 恰为 ¼：10 分得 2.5，四舍五入为 3；差最后一位则为 2。",
			"from 1 to 16, 2 is exactly ¼: 2.5 of 10 marks, 3 to the nearest with ties up; a digit below it is 2",
			"x", "10", logarithmic("1", "16"), whole(indicators.HalfUp), "2 = 3", "1.999999999999999999999999999999999 = 2", two34+" = 3"),
		pointsOf("log/tie_half_even", "恰为 2.5 时取偶数 2；多最后一位即为 3。",
			"exactly 2.5 goes to the even 2; a digit above it is 3", "x", "10", logarithmic("1", "16"), whole(indicators.HalfEven),
			"2 = 2", "1.999999999999999999999999999999999 = 2", two34+" = 3"),
		pointsOf("log/down", "自 1 至 1,024，64 恰得 10 分中的 6 分，截尾仍为 6；差最后一位即为 5。",
			"from 1 to 1,024, 64 earns exactly 6 of 10 marks, which cutting keeps; a digit below it is 5", "x", "10", logarithmic("1", "1024"), whole(indicators.Down),
			"64 = 6", "63.99999999999999999999999999999999 = 5", "2 = 1"),
		pointsOf("log/irrational", "ln 200 ÷ ln 750 为 0.800341…，是无理数，只修约一次。",
			"ln 200 ÷ ln 750 is 0.800341…, an irrational number, rounded once", "x", "1", logarithmic("100", "75000"), rounding(indicators.HalfUp, 6), "20000 = 0.800341"),
		scoring("log/shown_below_its_rounding", "总分修约到两位，对数得分本身不修约：显示其下方 34 位的小数，并注明不精确。",
			"the total is rounded, the logarithmic score is not: it is shown as the decimal of 34 digits below it, and called inexact",
			frameworkOf(sumOf("root", item("a", "10", "x", logarithmic("1", "100")), item("b", "10", "y", percent())), totalRounded(indicators.HalfUp, 2)),
			"x=2 y=5", "a: 1.505149978319905976068694473622465",
			"a: range [1.505149978319905976068694473622465, 1.505149978319905976068694473622466]", "root: 2.01"),
		scoring("log/sum_is_rational", "5 lg 2 + 5 lg 5 恰为 5，截尾仍为 5，尽管两项都是无理数。",
			"5 lg 2 + 5 lg 5 is exactly 5, which cutting keeps, though both parts are irrational",
			frameworkOf(sumOf("root", part("a", "x"), part("b", "y")), totalRounded(indicators.Down, 0)), "x=2 y=5", "root: 5"),
		scoring("log/sum_just_below", "第二项差一点，和小于 5，截尾为 4。",
			"the second part is a little less, so that the sum is below 5 and cut to 4",
			frameworkOf(sumOf("root", part("a", "x"), part("b", "y")), totalRounded(indicators.Down, 0)), "x=2 y=4.99999999999999999999999999999999", "root: 4"),
		scoring("log/capped_exactly", "两项之和恰为封顶的 5。",
			"the parts come to the cap of 5 exactly",
			frameworkOf(with(sumOf("root", part("a", "x"), part("b", "y")), cappedAt("5")), totalRounded(indicators.HalfUp, 2)), "x=2 y=5", "root: 5"),
		scoring("log/condition_at_the_border", "lg 4 ÷ lg 16 恰为 ½，前提条件“a 至少 5 分”成立。",
			"lg 4 ÷ lg 16 is exactly ½, which keeps the precondition of at least 5 marks for a",
			frameworkOf(sumOf("root", item("a", "10", "x", logarithmic("1", "16")), item("b", "10", "y", percent(), provided(scoreOf("a>=5")))),
				totalRounded(indicators.HalfUp, 2)), "x=4 y=80", "a: 5", "b: 8", "root: 13"),
		scoring("log/condition_beside_the_border", "x 差最后一位，a 的无理得分小于 5，b 被一票否决。",
			"x is a digit less, so that the irrational score of a is below 5 and b is vetoed",
			frameworkOf(sumOf("root", item("a", "10", "x", logarithmic("1", "16")), item("b", "10", "y", percent(), provided(scoreOf("a>=5")))),
				totalRounded(indicators.HalfUp, 2)), "x=3.999999999999999999999999999999999 y=80", "b: vetoed", "root: 5"),
		points("log/assessed", "只作判定的标准不公布得分，因此无需修约。",
			"what is only assessed publishes no score and needs no rounding", "", logarithmic("1", "2"), "2 = met", "1.5 = not met"),
		pointsOf("log/range", "x 自 10 至 20：自 1 至 100 的对数得分自 5 至 6.505…，修约后区间为 [5, 6.51]。",
			"x lies between 10 and 20, which earns 5 to 6.505… from 1 to 100, [5, 6.51] once rounded",
			"x", "10", logarithmic("1", "100"), two, "10:in:10..20 = 5; range [5, 6.51]"),
	}
}
