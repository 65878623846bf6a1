package main

import "github.com/wenming-go/wenming/indicators"

// waterGrades ask for two things at once: x, and how much of y is left.
func waterGrades() indicators.Rule {
	return grades(
		grade("A", "1", where(">=100"), where("y=0")),
		grade("B", "0.66", where(">=80"), where("y<=5")),
		grade("C", "0.33", where(">60")),
		grade("C#", "0"),
	)
}

func gradeCases() []scoringCase {
	f := frameworkOf(item("root", "3", "x", waterGrades()))
	choice := grades(
		grade("A", "1", indicators.AnyOf{where(">=90"), where("y>=90")}),
		grade("B", "0.5", indicators.AtLeastOf{Count: 2, Conditions: []indicators.Condition{where(">=50"), where("y>=50"), where("z>=50")}}),
		grade("C", "0.2"),
	)
	return []scoringCase{
		scoring("grades/all_conditions", "一个等级的各项条件须同时成立：x 为 100 且 y 为 0，得 A。",
			"all conditions of a grade must hold: x is 100 and y is 0, which is an A", f, "x=100 y=0", "root: 3"),
		scoring("grades/second_grade", "y 略大于 0，A 不成立；B 是第一个成立的等级，得 3 分的 66 %。",
			"y is just above 0, so that A fails; B is the first grade to hold, 66 % of 3 marks", f, "x=100 y=0.0001", "root: 1.98"),
		scoring("grades/borders_kept", "x 恰为 80、y 恰为 5，B 的两项界限都成立。",
			"x is 80 and y is 5 exactly, which keeps both bounds of B", f, "x=80 y=5", "root: 1.98"),
		scoring("grades/border_missed", "y 超过 5 一点，B 不成立；C 只看 x，得 3 分的 33 %。",
			"y is just above 5, so that B fails; C asks for x alone, 33 % of 3 marks", f, "x=80 y=5.0001", "root: 0.99"),
		scoring("grades/otherwise", "x 恰为 60，并不高于 60；最后一个等级没有条件，份额为 0。",
			"x is 60 and not above it; the last grade has no conditions, and its share is 0", f, "x=60 y=0", "root: 0"),
		scoring("grades/not_needed", "x 为 79，A 与 B 无论 y 为何都不成立，因此 y 可以缺报。",
			"x is 79, so that A and B fail whatever y is, which may therefore be missing", f, "x=79", "root: 0.99"),
		scoring("grades/undecided_by_missing_data", "x 为 80 时，B 取决于缺报的 y：得 B 或得 C，因此不完整，区间自 0.99 至 1.98。",
			"at 80, B hangs on y, which is missing: it is B or C, so that the score is incomplete and ranges from 0.99 to 1.98",
			f, "x=80", "root: incomplete", "root: range [0.99, 1.98]"),
		scoring("grades/later_grade_waits_for_earlier", "y 为 6，A 与 B 都不成立；x 缺报，C 与 C# 之间无法判定。",
			"y is 6, so that A and B fail; x is missing, and nothing decides between C and C#", f, "y=6", "root: incomplete", "root: range [0, 0.99]"),
		scoring("grades/not_applicable", "规则读取的任何一个数不适用，标准即不计入。",
			"a figure that does not apply excludes the criterion whose rule reads it anywhere", f, "x=60 y=n/a", "root: excluded"),
		scoring("grades/range_crosses", "y 自 0 至 3：在 0 处得 A，区间内也可能得 B。",
			"y lies between 0 and 3: it is A at the point, 0, and may be B", f, "x=100 y=0:in:0..3", "root: 3", "root: range [1.98, 3]"),
		scoring("grades/range_within_a_grade", "x 自 70 至 79，区间内各处都得 C。",
			"x lies between 70 and 79, which is C throughout", f, "x=70:in:70..79 y=9", "root: 0.99", "root: range [0.99, 0.99]"),
		scoring("grades/any_of", "A 只要求两项之一，因此另一项可以缺报。",
			"grade A asks for one of two things, so that the other may be missing", frameworkOf(item("root", "10", "x", choice)), "y=90", "root: 10"),
		scoring("grades/at_least_of", "三项中有两项成立即得 B；A 的两项都已知不成立。",
			"two of three make B, and both of the things that A asks for are known to fail",
			frameworkOf(item("root", "10", "x", choice)), "x=50 y=49.9999 z=50", "root: 5"),
		scoring("grades/at_least_of_fails", "三项中只有一项成立，得最后一个等级。",
			"one of three holds, which leaves the last grade", frameworkOf(item("root", "10", "x", choice)), "x=50 y=49 z=49", "root: 2"),
		scoring("grades/node", "等级可以按另一节点公布的得分判定：a 修约后为 5 分。",
			"a grade may read what another node publishes: a is rounded to 5 marks",
			frameworkOf(sumOf("root", item("a", "10", "x", percent(), rounded(indicators.HalfUp, 0)),
				item("b", "4", "", grades(grade("A", "1", scoreOf("a>=5")), grade("B", "0.25"))))), "x=45", "a: 5", "b: 4", "root: 9"),
	}
}
