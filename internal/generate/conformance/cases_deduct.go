package main

import "github.com/wenming-go/wenming/indicators"

func deductCases() []scoringCase {
	below := func(parts indicators.PartSteps) indicators.Deduct {
		return deduct(indicators.SideBelow, "95", "5", "0.2", parts, "0")
	}
	each := func(parts indicators.PartSteps) indicators.Deduct {
		return deduct(indicators.SideAbove, "0", "1", "1", parts, "0")
	}
	return []scoringCase{
		points("deduct/below_parts_up", "低于 95 每 5 扣 0.2 分，不足一档按一档。",
			"0.2 marks off for each 5 below 95, a part of a step as a whole one", "1", below(indicators.PartsUp),
			"100 = 1", "95 = 1", "94.999999 = 0.8", "90 = 0.8", "89.999999 = 0.6", "75 = 0.2", "74.999999 = 0", "70 = 0", "-9 = 0"),
		points("deduct/below_parts_down", "低于 95 每 5 扣 0.2 分，不足一档不扣。",
			"0.2 marks off for each 5 below 95, a part of a step not at all", "1", below(indicators.PartsDown),
			"100 = 1", "95 = 1", "90.000001 = 1", "90 = 0.8", "85.000001 = 0.8", "75 = 0.2", "70.000001 = 0.2", "70 = 0", "-9 = 0"),
		points("deduct/below_parts_exact", "低于 95 每 5 扣 0.2 分，不足一档按比例。",
			"0.2 marks off for each 5 below 95, a part of a step in proportion", "1", below(indicators.PartsExact),
			"100 = 1", "95 = 1", "94.999999 = 0.99999996", "92.5 = 0.9", "90 = 0.8", "70.000001 = 0.00000004", "70 = 0", "-9 = 0"),
		points("deduct/above", "每发生一起扣 0.3 分，扣完为止。",
			"0.3 marks off for each case, until none are left", "3", deduct(indicators.SideAbove, "0", "1", "0.3", indicators.PartsUp, "0"),
			"-5 = 3", "0 = 3", "1 = 2.7", "9 = 0.3", "10 = 0", "11 = 0", "10000000000000000000000000000000000 = 0"),
		points("deduct/floor", "超过 60 每 2.5 扣 1/3 分，扣至 0.5 分为止；整档处三种算法一致。",
			"1/3 mark off for each 2.5 above 60, down to 0.5 marks", "2", deduct(indicators.SideAbove, "60", "2.5", "1/3", indicators.PartsUp, "0.5"),
			"60 = 2", "60.0001 = 5/3", "62.5 = 5/3", "62.5001 = 4/3", "70 = 2/3", "70.0001 = 0.5", "1000 = 0.5"),
		points("deduct/floor_met_exactly", "两档恰好扣到底线 1 分，第三档不再扣。",
			"two steps come to the floor of 1 mark exactly, and a third takes nothing more", "2", deduct(indicators.SideAbove, "0", "1", "0.5", indicators.PartsUp, "1"),
			"1 = 1.5", "2 = 1", "3 = 1"),
		points("deduct/tiny_miss_parts_up", "超出 10 的 −34 次方也算一档。",
			"a miss by 10^−34 is a step", "10", each(indicators.PartsUp), "0 = 10", "0.0000000000000000000000000000000001 = 9"),
		points("deduct/tiny_miss_parts_down", "超出 10 的 −34 次方不到一档，不扣分。",
			"a miss by 10^−34 is less than a step, and takes nothing off", "10", each(indicators.PartsDown),
			"0.0000000000000000000000000000000001 = 10", "0.9999999999999999999999999999999999 = 10", "1 = 9"),
		points("deduct/tiny_miss_parts_exact", "超出 10 的 −34 次方，按比例扣 10 的 −34 次方分。",
			"a miss by 10^−34 takes 10^−34 marks off", "10", each(indicators.PartsExact),
			"0.0000000000000000000000000000000001 = 9.9999999999999999999999999999999999", "1 = 9"),
		scoring("deduct/whole_steps_of_a_quotient", "1 ÷ 3 比 100 % 低 200/3，每档 100/3，恰为两档；近似计算会算作三档。",
			"1 ÷ 3 is 200/3 below 100 %, exactly two steps of 100/3, which an approximation takes for three",
			frameworkOf(item("root", "3", "share", deduct(indicators.SideBelow, "100", "100/3", "1", indicators.PartsUp, "0"))), "n=1 m=3", "root: 1"),
		points("deduct/negative_level", "标准可为负数：低于 −10 每 5 扣 1 分。",
			"the level may be negative: a mark off for each 5 below −10", "4", deduct(indicators.SideBelow, "-10", "5", "1", indicators.PartsUp, "0"),
			"-10 = 4", "-15 = 3", "-15.0001 = 2", "-9 = 4"),
		points("deduct/range_parts_up", "大于 3 的数算第四档，3 本身是三档。",
			"more than 3 is a fourth step, and 3 itself is three", "100", each(indicators.PartsUp),
			"3:at_least:1 = 97; range [96, 97]", "3.2:in:3.2..3.8 = 96; range [96, 96]", "3:in:3..600 = 97; range [0, 97]"),
		points("deduct/range_parts_down", "自 3 至不到 4 都是三档；包括 4 时可能为四档。",
			"from 3 to below 4 it is three steps, and four where 4 itself is possible", "100", each(indicators.PartsDown),
			"3:at_least:1 = 97; range [97, 97]", "3:in:3..4 = 97; range [96, 97]"),
		points("deduct/range_parts_exact", "按比例扣分时，区间的开端仍为开端。",
			"in proportion, an open end of the range stays open", "100", each(indicators.PartsExact), "3:at_least:1 = 97; range (96, 97]", "99:in:99..101 = 1; range [0, 1]"),
	}
}
