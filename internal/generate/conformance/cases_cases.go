package main

import "github.com/wenming-go/wenming/indicators"

// bySize asks more of larger places: y is their size.
func bySize() indicators.Rule {
	return casesOf(deduct(indicators.SideBelow, "20", "1", "1", indicators.PartsUp, "0"),
		indicators.Case{When: where("y>=100"), Then: met(">=40")},
		indicators.Case{When: indicators.AllOf{where("y>=50"), where("y<100")}, Then: linear("0", "30")})
}

func caseCases() []scoringCase {
	f := frameworkOf(item("root", "6", "x", bySize()))
	// Only where z is above 1 does the rule read the quotient of n and m.
	reads := frameworkOf(item("root", "10", "x", casesOf(percent(),
		indicators.Case{When: where("z>1"), Then: grades(grade("A", "1", where("share>=50")), grade("B", "0.1"))})))
	steps := casesOf(deduct(indicators.SideBelow, "30", "7", "9", indicators.PartsDown, "1"),
		indicators.Case{When: where(">=50"), Then: deduct(indicators.SideAbove, "50", "10", "5", indicators.PartsUp, "0")})
	return []scoringCase{
		scoring("cases/first", "y 恰为 100，第一种情形适用：x 达到 40 得满分。", "y is 100 exactly, so that the first case applies: 40 earns full marks", f, "y=100 x=40", "root: 6"),
		scoring("cases/first_missed", "第一种情形适用，x 未达到 40，不得分；不再看其余情形。",
			"the first case applies and x misses 40, which earns nothing; no other case is asked", f, "y=100 x=39.9999", "root: 0"),
		scoring("cases/second", "y 略低于 100，第二种情形适用：6 分的一半。", "y is just below 100, so that the second case applies: half of 6 marks", f, "y=99.9999 x=15", "root: 3"),
		scoring("cases/second_at_its_border", "y 恰为 50，第二种情形仍适用：6 分的 20/30。",
			"y is 50 exactly, which the second case still takes: 20/30 of 6 marks", f, "y=50 x=20", "root: 4"),
		scoring("cases/otherwise", "y 略低于 50，适用其余情形：低 2.5，按三档扣 3 分。",
			"y is just below 50, so that otherwise applies: 2.5 below is three steps, 3 marks off", f, "y=49.9999 x=17.5", "root: 3"),
		scoring("cases/condition_undecided", "y 缺报，不知适用哪种情形：19 分别得 0、3.8 与 5，因此不完整，区间自 0 至 5。",
			"y is missing, so that no case is known to apply: 19 earns 0, 3.8 or 5, which leaves the score incomplete between 0 and 5",
			f, "x=19", "root: incomplete", "root: range [0, 5]"),
		scoring("cases/condition_undecided_same_score", "y 缺报，尽管 40 在每种情形下都得 6 分，仍不完整，区间为 [6, 6]。",
			"y is missing; 40 earns 6 in every case, and the score is incomplete all the same, with the range [6, 6]", f, "x=40", "root: incomplete", "root: range [6, 6]"),
		scoring("cases/condition_decided_by_a_range", "a 缺报，但最多 10 分，不会高于 10：情形不适用，b 照常得分。", "a is missing, but earns 10 at most and never more: the case does not apply, and b scores",
			frameworkOf(sumOf("root", item("a", "10", "y", percent()), item("b", "10", "x", casesOf(percent(), indicators.Case{When: scoreOf("a>10"), Then: met(">=90")})))),
			"x=25", "a: incomplete", "b: 2.5", "b: range [2.5, 2.5]"),
		scoring("cases/indicator_missing", "情形已定而 x 缺报，得分不完整。", "the case is known and x is missing, which leaves the score incomplete",
			f, "y=100", "root: incomplete", "root: range [0, 6]"),
		scoring("cases/condition_not_applicable", "y 不适用，标准不计入。", "y does not apply, which excludes the criterion", f, "y=n/a x=40", "root: excluded"),
		scoring("cases/range_crosses", "y 自 90 至 110：在 90 处按第二种情形得 4，区间内也可能按第一种情形得 0。",
			"y lies between 90 and 110: 4 by the second case at the point, 90, and maybe 0 by the first", f, "y=90:in:90..110 x=20", "root: 4", "root: range [0, 4]"),
		scoring("cases/range_within_a_case", "y 自 100 至 120，各处都适用第一种情形。", "y lies between 100 and 120, where the first case applies throughout",
			f, "y=110:in:100..120 x=40", "root: 6", "root: range [6, 6]"),
		scoring("cases/figures_not_needed", "z 为 1，读取占比的情形不适用，n 与 m 可以缺报。",
			"z is 1, so that the case that reads the share does not apply, and n and m may be missing", reads, "z=1 x=60", "root: 6"),
		scoring("cases/denominator_not_needed", "不适用的情形里分母为 0，并无影响。", "the denominator of 0 is in a case that does not apply, and matters nothing", reads, "z=1 x=60 n=0 m=0", "root: 6"),
		scoring("cases/figures_needed", "z 为 2，情形适用：1 ÷ 2 恰为 50 %，得 A。", "z is 2, so that the case applies: 1 ÷ 2 is exactly 50 %, an A", reads, "z=2 x=60 n=1 m=2", "root: 10"),
		scoring("cases/denominator_needed", "情形适用而分母为 0，无法计算。", "the case applies and its denominator is 0, which leaves the criterion undefined", reads, "z=2 x=60 n=0 m=0", "root: undefined"),
		points("cases/own_indicator", "条件可以读标准自己的指标：不低于 50 时扣超出 50 的部分，低于 50 时扣不足 30 的部分。",
			"a condition may read the criterion's own indicator: from 50 on what exceeds 50 is taken off, below it what falls short of 30", "100", steps,
			"50 = 100", "49.9999 = 100", "90 = 80", "16 = 82", "-1000 = 1", "10000 = 0"),
		points("cases/own_indicator_over_a_range", "区间自 16 至 90，一侧低至 82，另一侧低至 80，中间得满分。",
			"from 16 to 90 one side goes down to 82 and the other to 80, with full marks between", "100", steps, "16:in:16..90 = 82; range [80, 100]", "31:in:31..50 = 100; range [100, 100]"),
		scoring("cases/within_cases", "情形之内还可以再分情形：z 高于 1，且 y 低于 50，达到 30 得满分。",
			"cases may stand within cases: z is above 1 and y below 50, where 30 earns full marks",
			frameworkOf(item("root", "6", "x", casesOf(met(">=1"), indicators.Case{When: where("z>1"), Then: casesOf(met(">=90"),
				indicators.Case{When: where("y<50"), Then: met(">=30")})}))), "x=30 y=49 z=2", "root: 6"),
	}
}
