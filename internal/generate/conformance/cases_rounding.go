package main

import "github.com/wenming-go/wenming/indicators"

func roundingCases() []scoringCase {
	at := func(path, zh, en, marks string, mode indicators.RoundingMode, places int, rows ...string) scoringCase {
		return pointsOf(path, zh, en, "x", marks, percent(), rounding(mode, places), rows...)
	}
	// Two parts of a section and one beside it: 0.125, 0.375 and 0.125.
	placed := func(plan indicators.RoundingPlan, own indicators.Rounding) indicators.Framework {
		return frameworkOf(sumOf("root", sumOf("s",
			item("a", "1", "x", percent(), rounded(own.Mode, own.Places)), item("b", "1", "y", percent())), item("c", "1", "x", percent())),
			func(f *indicators.Framework) { f.Rounding = plan })
	}
	const ties = "x=12.5 y=37.5"
	up, even, down := indicators.HalfUp, indicators.HalfEven, indicators.Down
	unrounded := indicators.Rounding{Mode: indicators.Unrounded}
	third := func(path, zh, en string, mode indicators.RoundingMode, one, two string) scoringCase {
		return scoring(path, zh, en, frameworkOf(sumOf("root", item("a", "1", "share", percent(), rounded(mode, 34)), item("b", "2", "share", percent(), rounded(mode, 34)))),
			"n=1 m=3", "a: "+one, "b: "+two)
	}
	return []scoringCase{
		at("rounding/half_up_places_2", "四舍五入：0.125 与 0.375 都进位，差最后一位即舍去。", "ties go up: 0.125 and 0.375 both do, and a digit below them does not", "1", up, 2,
			"12.5 = 0.13", "37.5 = 0.38", "12.49999999999999999999999999999999 = 0.12", "12.50000000000000000000000000000001 = 0.13", "12 = 0.12"),
		at("rounding/half_even_places_2", "四舍六入五成双：0.125 取 0.12，0.375 取 0.38，多最后一位即进位。",
			"ties go to the even digit: 0.125 to 0.12 and 0.375 to 0.38; a digit above a tie goes up", "1", even, 2,
			"12.5 = 0.12", "37.5 = 0.38", "12.49999999999999999999999999999999 = 0.12", "12.50000000000000000000000000000001 = 0.13", "37.49999999999999999999999999999999 = 0.37"),
		at("rounding/down_places_2", "截尾：其余各位一律舍去。", "what is beyond the places is cut off", "1", down, 2,
			"12.5 = 0.12", "37.5 = 0.37", "12.99999999999999999999999999999999 = 0.12", "13 = 0.13", "99.99999999999999999999999999999999 = 0.99"),
		at("rounding/half_up_places_0", "修约到整数分：0.5、1.5、2.5 分别为 1、2、3。", "to whole marks 0.5, 1.5 and 2.5 are 1, 2 and 3", "10", up, 0,
			"5 = 1", "15 = 2", "25 = 3", "4.999999999999999999999999999999999 = 0", "100 = 10"),
		at("rounding/half_even_places_0", "修约到整数分：0.5、1.5、2.5 分别为 0、2、2。", "to whole marks 0.5, 1.5 and 2.5 are 0, 2 and 2", "10", even, 0,
			"5 = 0", "15 = 2", "25 = 2", "5.000000000000000000000000000000001 = 1", "95 = 10"),
		at("rounding/down_places_0", "修约到整数分，一律舍去。", "to whole marks, all else cut off", "10", down, 0, "5 = 0", "19.99999999999999999999999999999999 = 1", "100 = 10"),
		third("rounding/half_up_places_34", "1/3 与 2/3 修约到 34 位，后者末位进位。", "1/3 and 2/3 to 34 places, of which the second goes up", up,
			"0.3333333333333333333333333333333333", "0.6666666666666666666666666666666667"),
		third("rounding/half_even_places_34", "没有恰好居中时，取偶与四舍五入相同。", "where there is no tie, even and up are the same", even,
			"0.3333333333333333333333333333333333", "0.6666666666666666666666666666666667"),
		third("rounding/down_places_34", "1/3 与 2/3 截尾到 34 位。", "1/3 and 2/3 cut to 34 places", down,
			"0.3333333333333333333333333333333333", "0.6666666666666666666666666666666666"),
		scoring("rounding/tie_of_a_quotient", "1 ÷ 8 恰为 12.5 %，是居中的数，取偶为 0.12。", "1 ÷ 8 is 12.5 % exactly, a tie, and goes to the even 0.12",
			frameworkOf(item("root", "1", "share", percent(), rounded(even, 2))), "n=1 m=8", "root: 0.12"),
		scoring("rounding/nowhere", "没有声明修约时，得分保持精确。", "where no rounding is declared scores stay exact",
			placed(indicators.RoundingPlan{}, indicators.Rounding{}), ties, "a: 0.125", "b: 0.375", "s: 0.5", "root: 0.625"),
		scoring("rounding/criteria_half_up", "只修约标准：各部分按公布的得分相加。", "only criteria are rounded, and sections add up what they publish",
			placed(indicators.RoundingPlan{Criteria: rounding(up, 2)}, indicators.Rounding{}), ties, "a: 0.13", "b: 0.38", "s: 0.51", "root: 0.64"),
		scoring("rounding/criteria_half_even", "各标准取偶：0.12 与 0.38，合计 0.5。", "criteria go to the even digit: 0.12 and 0.38, 0.5 together",
			placed(indicators.RoundingPlan{Criteria: rounding(even, 2)}, indicators.Rounding{}), ties, "a: 0.12", "b: 0.38", "s: 0.5", "root: 0.62"),
		scoring("rounding/sections_half_even", "只修约部分：0.5 取偶为 0；总分没有单独声明，作为部分修约，0.125 为 0。",
			"only sections are rounded: 0.5 goes to the even 0; the total, of which nothing else is said, is rounded as a section, 0.125 to 0",
			placed(indicators.RoundingPlan{Sections: rounding(even, 0)}, indicators.Rounding{}), ties, "a: 0.125", "s: 0", "root: 0"),
		scoring("rounding/sections_but_not_the_total", "声明总分不修约，部分修约为 1，总分为 1.125。", "the total is declared unrounded: the section is 1 and the total 1.125",
			placed(indicators.RoundingPlan{Sections: rounding(up, 0), Total: unrounded}, indicators.Rounding{}), ties, "s: 1", "root: 1.125"),
		scoring("rounding/total_only", "只修约总分：0.625 修约到一位为 0.6，中间不修约。", "only the total is rounded: 0.625 to one place is 0.6, with nothing rounded before",
			placed(indicators.RoundingPlan{Total: rounding(up, 1)}, indicators.Rounding{}), ties, "s: 0.5", "root: 0.6"),
		scoring("rounding/everywhere", "各处分别修约：0.13 + 0.38 = 0.51 截为 0.5；0.5 + 0.13 = 0.63 取 0.6。",
			"each place its own way: 0.13 + 0.38 = 0.51 is cut to 0.5, and 0.5 + 0.13 = 0.63 goes to 0.6",
			placed(indicators.RoundingPlan{Criteria: rounding(up, 2), Sections: rounding(down, 1), Total: rounding(even, 1)}, indicators.Rounding{}), ties, "a: 0.13", "s: 0.5", "root: 0.6"),
		scoring("rounding/own_node", "节点自己的修约先于体系的规定：a 截尾到一位，其余四舍五入到两位。",
			"a node's own rounding comes before the plan: a is cut to one place, the others go to two",
			placed(indicators.RoundingPlan{Criteria: rounding(up, 2)}, rounding(down, 1)), ties, "a: 0.1", "b: 0.38", "s: 0.48", "root: 0.61"),
		scoring("rounding/own_node_unrounded", "a 声明不修约，保持 0.125。", "a is declared unrounded and stays 0.125",
			placed(indicators.RoundingPlan{Criteria: rounding(up, 2)}, unrounded), ties, "a: 0.125", "b: 0.38", "s: 0.505", "root: 0.635"),
		scoring("rounding/once_without_a_section_rounding", "0.45 只在总分修约一次，为 0。", "0.45 is rounded once, at the total, to 0",
			frameworkOf(sumOf("root", sumOf("s", item("a", "1", "x", percent()))), totalRounded(up, 0)), "x=45", "s: 0.45", "root: 0"),
		scoring("rounding/again_where_declared", "部分先公布为 0.5，总分再由 0.5 修约为 1：每处声明的修约各作一次。",
			"the section publishes 0.5, from which the total goes to 1: each declared rounding is made once",
			frameworkOf(sumOf("root", sumOf("s", item("a", "1", "x", percent()))), totalRounded(up, 0),
				func(f *indicators.Framework) { f.Rounding.Sections = rounding(up, 1) }), "x=45", "s: 0.5", "root: 1"),
		scoring("rounding/total_of_a_mean", "1/3 × 100 在总分修约一次。", "1/3 × 100 is rounded once, at the total",
			frameworkOf(meanOf("root", indicators.ByWeightedMean, "100", "", item("a", "1", "x", percent()), item("b", "1", "y", percent()), item("c", "1", "z", percent())),
				totalRounded(up, 2)), "x=100 y=0 z=0", "root: 33.33"),
		scoring("rounding/above_what_is_left", "b 不计入，余 1.5 分；得 1.5 分修约为 2，可略高于可得分值。",
			"b is left out, so that 1.5 marks are left; 1.5 is rounded to 2, which may be above what was available",
			frameworkOf(with(sumOf("root", item("a", "1.5", "x", percent()), item("b", "1.5", "y", percent(), missing(indicators.Exclude))), rounded(up, 0))), "x=100", "root: 2"),
		pointsOf("rounding/range_ends", "区间的两端同样修约：开端不到 4.5 时，修约后两端都是 4。", "ends of ranges are rounded too: short of 4.5 at an open end, both are 4",
			"x", "10", percent(), rounding(up, 0), "40:at_least:5 = 4; range [4, 4]", "40:in:40..45 = 4; range [4, 5]", "45:at_least:5 = 5; range [5, 5]"),
	}
}
