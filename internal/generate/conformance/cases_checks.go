package main

import "github.com/wenming-go/wenming/indicators"

// checked is one criterion that reads x, and a check k.
func checked(left indicators.Formula, relation indicators.Relation, right indicators.Formula, tolerance string, severity indicators.Severity) indicators.Framework {
	return frameworkOf(item("root", "10", "x", percent()), func(f *indicators.Framework) {
		for _, id := range []indicators.MeasureID{"x", "y", "n", "m"} {
			f.Measures = append(f.Measures, measureOf(id))
		}
		f.Checks = []indicators.Check{{
			ID: "k", Name: indicators.Text{Zh: "核查 k", En: "check k"}, Definition: indicators.Text{Zh: "矛盾时两数至少有一个有误。", En: "where they contradict, one of the figures is wrong"},
			Left: left, Relation: relation, Right: right, Tolerance: number(tolerance), Severity: severity,
		}}
	})
}

func checkCases() []scoringCase {
	x, y := indicators.Of("x"), indicators.Of("y")
	atLeast, above, atMost, below, equal := indicators.RelationAtLeast, indicators.RelationAbove, indicators.RelationAtMost, indicators.RelationBelow, indicators.RelationEqual
	note, warning := indicators.SeverityNote, indicators.SeverityWarning
	of := func(path, zh, en string, relation indicators.Relation, tolerance, reported, outcome string) scoringCase {
		return scoring("checks/"+path, zh, en, checked(x, relation, y, tolerance, note), reported, ": check k "+outcome)
	}
	stated := checked(x, equal, indicators.Ratio(indicators.Of("n"), indicators.Of("m")).Percent(), "0", warning)
	tolerant := checked(x, equal, indicators.Ratio(indicators.Of("n"), indicators.Of("m")).Percent(), "0.05", warning)
	return []scoringCase{
		of("at_least_met_exactly", "x 等于 y，“至少”成立。", "x equals y, and so is at least y", atLeast, "0", "x=5 y=5", "agrees"),
		of("at_least_missed", "x 略小于 y，矛盾。", "x is just below y, a contradiction", atLeast, "0", "x=4.9999 y=5", "contradicts"),
		of("above_met_exactly", "x 等于 y，并不高于 y，矛盾。", "x equals y and is not above it, a contradiction", above, "0", "x=5 y=5", "contradicts"),
		of("at_most_within_the_tolerance", "x 超过 y 恰为容差 0.5。", "x exceeds y by the tolerance of 0.5 exactly", atMost, "0.5", "x=5.5 y=5", "agrees"),
		of("at_most_beyond_the_tolerance", "x 超过 y 略多于容差，矛盾。", "x exceeds y by just more than the tolerance, a contradiction", atMost, "0.5", "x=5.5001 y=5", "contradicts"),
		of("below_with_a_tolerance", "“低于”加容差 0.5：超过恰为 0.5 不成立，4 低于 5 成立。", "below with a tolerance of 0.5: 5.4999 is below 5.5", below, "0.5", "x=5.4999 y=5", "agrees"),
		of("below_at_the_tolerance", "5.5 并不低于 5 + 0.5，矛盾。", "5.5 is not below 5 + 0.5, a contradiction", below, "0.5", "x=5.5 y=5", "contradicts"),
		of("equal_within_the_tolerance", "两侧相差恰为容差。", "the sides differ by the tolerance exactly", equal, "0.1", "x=4.9 y=5", "agrees"),
		of("equal_beyond_the_tolerance", "两侧相差略多于容差，矛盾。", "the sides differ by just more than the tolerance, a contradiction", equal, "0.1", "x=4.8999 y=5", "contradicts"),
		of("at_most_over_the_ranges", "x 自 5 至 6、y 为 6：区间内各处成立。", "x lies between 5 and 6 and y is 6, which holds throughout", atMost, "0", "x=5:in:5..6 y=6", "agrees"),
		of("at_most_within_the_ranges", "x 自 5 至 6、y 为 5：区间内可以成立。", "x lies between 5 and 6 and y is 5, which can hold", atMost, "0", "x=6:in:5..6 y=5", "agrees_within_range"),
		of("at_most_at_an_open_end", "x 至少 6，y 不到 6：区间内无处成立。", "x is 6 or more and y below 6, which holds nowhere", atMost, "0", "x=6:in:6..7 y=4:at_least:2", "contradicts"),
		of("equal_within_the_ranges", "y 在 x 的区间内，且不是取值点。", "y lies within the range of x, beside the point", equal, "0", "x=5:in:5..6 y=5.5", "agrees_within_range"),
		of("equal_at_an_open_end", "x 不到 6，不能等于 6。", "x is below 6, and never equal to it", equal, "0", "x=5:at_least:1 y=6", "contradicts"),
		scoring("checks/stated_share", "24.4 % 与 106,000 ÷ 434,400 并不相等，差在小数第三位之后，发现矛盾而不影响得分。",
			"24.4 % is not 106,000 ÷ 434,400 to the last digit: a finding, which changes no score", stated, "x=24.4 n=106000 m=434400", ": check k contradicts", "root: 2.44"),
		scoring("checks/stated_share_with_a_tolerance", "容差 0.05 之内一致。", "it agrees within a tolerance of 0.05", tolerant, "x=24.4 n=106000 m=434400", ": check k agrees"),
		scoring("checks/stated_share_rounded", "24.4 四舍五入到 0.1，区间内一致。", "24.4 rounded to 0.1 agrees within its range", stated, "x=24.4:rounded:0.1 n=106000 m=434400", ": check k agrees_within_range"),
		scoring("checks/zero_denominator", "核查的分母为 0，无法判定。", "the denominator is 0, which is undetermined", stated, "x=25 n=1 m=0", ": check k undetermined"),
		scoring("checks/denominator_may_be_zero", "分母可能为 0，无法判定。", "the denominator may be 0, which is undetermined", stated, "x=25 n=1 m=4:in:0..9", ": check k undetermined"),
		scoring("checks/missing", "缺一个数，不作核查。", "a figure is missing, and nothing is found", stated, "x=25 n=1", ": no check", "root: 2.5"),
		scoring("checks/shared_figure", "n 在两侧相消：n ≤ n + m 在任何区间内都成立。", "n stands on both sides and cancels: n ≤ n + m holds over any range",
			checked(indicators.Of("n"), atMost, indicators.Sum(indicators.Of("n"), indicators.Of("m")), "0", note), "x=50 n=5:in:1..1000 m=0", ": check k agrees"),
		scoring("checks/error_that_can_hold", "严重程度为错误的核查，只要区间内可以成立就不拒绝。", "a check of severity error refuses nothing that can hold within the ranges",
			checked(x, atMost, y, "0", indicators.SeverityError), "x=6:in:5..6 y=5", ": check k agrees_within_range", "root: 0.6"),
	}
}
