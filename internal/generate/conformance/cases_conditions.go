package main

import "github.com/wenming-go/wenming/indicators"

// guarded are criteria of 10 marks that earn 5, each under a condition of its own; y and z have ranges or are missing as reported.
func guarded(conditions ...indicators.Condition) indicators.Framework {
	ids := []indicators.NodeID{"a", "b", "c", "d", "e", "f"}
	var children []indicators.Node
	for i, c := range conditions {
		children = append(children, item(ids[i], "10", "x", percent(), provided(c)))
	}
	return frameworkOf(sumOf("root", children...))
}

func conditionCases() []scoringCase {
	all := func(list ...indicators.Condition) indicators.Condition { return indicators.AllOf(list) }
	anyOf := func(list ...indicators.Condition) indicators.Condition { return indicators.AnyOf(list) }
	two := func(list ...indicators.Condition) indicators.Condition {
		return indicators.AtLeastOf{Count: 2, Conditions: list}
	}
	holds, fails, open := where("y>=85"), where("y>85"), where("z>=1") // with y at 85, and z missing
	const reported = "x=50 y=85"
	onNode := func(condition indicators.Condition, r indicators.Rounding) indicators.Framework {
		return frameworkOf(sumOf("root", item("a", "10", "y", percent(), rounded(r.Mode, r.Places)), item("b", "10", "x", percent(), provided(condition))))
	}
	return []scoringCase{
		scoring("conditions/indicator", "五种界限在 85 处：成立的照常得分，不成立的一票否决，公布 0 分，并显示否决前的得分。",
			"the five bounds at 85: what holds scores, and what fails is vetoed, publishes 0 and shows the score it would have had",
			guarded(where("y>=85"), where("y>85"), where("y<=85"), where("y<85"), where("y=85")), reported,
			"a: 5", "b: vetoed", "b: 0", "b: without veto 5", "c: 5", "d: vetoed", "e: 5", "root: 15"),
		scoring("conditions/missing", "前提条件的数据缺报：不完整，不当作成立或不成立，并列为无法判定。", "data of a precondition are missing: incomplete, taken neither to hold nor to fail, and listed as undecided",
			guarded(open), reported, "a: incomplete", "a: range [0, 5]", "root: incomplete", ": undecided a"),
		scoring("conditions/not_applicable", "前提条件的数不适用，同样无法判定。", "a figure of a precondition does not apply, which leaves it undecided too", guarded(open), "x=50 z=n/a", "a: incomplete"),
		scoring("conditions/veto_without_own_data", "x 缺报而前提条件不成立：无论 x 为何都被否决。", "x is missing and the precondition fails: vetoed whatever x is", guarded(fails), "y=85", "a: vetoed", "a: 0", "root: 0", "root: range [0, 0]"),
		scoring("conditions/veto_of_unknown_marks", "分值未公开的 a 被否决，公布 0 分，缺报的 x 不改变这一点；b 的前提条件因而不成立。",
			"a, whose marks are not public, is vetoed and publishes 0, whatever the missing x is; so the precondition of b fails",
			frameworkOf(sumOf("root", item("a", "", "y", percent(), provided(where("z>=85")), func(n *indicators.Node) { n.Marks = indicators.UnknownMarks() }),
				item("b", "10", "y", percent(), provided(scoreOf("a>0"))), item("c", "10", "x", percent()))), "y=50 z=84", "a: vetoed", "a: range [0, 0]", "b: vetoed", "c: incomplete"),
		scoring("conditions/veto_does_not_exclude", "不适用的标准不计入，前提条件不成立也一样。", "what does not apply is excluded, though its precondition fails", guarded(fails, holds), "x=n/a y=85", "a: excluded", "root: excluded"),
		scoring("conditions/crosses_point_holds", "y 自 80 至 90、取 90：照常得分，区间包含 0，并列为无法判定。", "y lies between 80 and 90, and is taken to be 90: it scores, its range takes in 0, and the condition is listed as undecided",
			guarded(holds), "x=50 y=90:in:80..90", "a: 5", "a: range [0, 5]", ": undecided a"),
		scoring("conditions/crosses_point_fails", "y 自 80 至 90、取 80：被否决，区间至 5。", "y lies between 80 and 90, and is taken to be 80: vetoed, with a range up to 5",
			guarded(holds), "x=50 y=80:in:80..90", "a: vetoed", "a: range [0, 5]", ": undecided a"),
		scoring("conditions/range_on_one_side", "区间在界限一侧时即可判定：自 85 起成立；不含 85 则不成立。", "a range on one side decides: from 85 it holds, and up to but not 85 it fails",
			guarded(holds, where("z>=85")), "x=50 y=85:at_least:5 z=80:at_least:5", "a: 5", "a: range [5, 5]", "b: vetoed", "b: range [0, 0]"),
		scoring("conditions/all_of", "都成立才成立；一项不成立即不成立，不等待缺报的数；其余无法判定。", "all must hold; one that fails decides, and waits for nothing that is missing; else it is undecided",
			guarded(all(holds, holds), all(holds, fails), all(fails, open), all(holds, open)), reported, "a: 5", "b: vetoed", "c: vetoed", "d: incomplete"),
		scoring("conditions/any_of", "一项成立即成立，不等待缺报的数；都不成立才不成立。", "one that holds decides, and waits for nothing that is missing; all must fail for it to fail",
			guarded(anyOf(holds, fails), anyOf(fails, fails), anyOf(holds, open), anyOf(fails, open)), reported, "a: 5", "b: vetoed", "c: 5", "d: incomplete"),
		scoring("conditions/at_least_of", "三项中至少两项：两项成立即成立，两项不成立即不成立，其余无法判定。", "at least two of three: two that hold decide, two that fail decide, else it is undecided",
			guarded(two(holds, holds, fails), two(holds, fails, fails), two(holds, holds, open), two(fails, fails, open), two(holds, fails, open)), reported,
			"a: 5", "b: vetoed", "c: 5", "d: vetoed", "e: incomplete"),
		scoring("conditions/nested", "条件可以嵌套：（不成立或两者都成立）成立；（无法判定且不成立）不成立。", "conditions nest: fails or both hold, which holds; undecided and fails, which fails",
			guarded(anyOf(fails, all(holds, holds)), all(holds, all(open, fails)), anyOf(fails, all(holds, open)), two(anyOf(holds, open), all(holds), fails)), reported,
			"a: 5", "b: vetoed", "c: incomplete", "d: 5"),
		scoring("conditions/several_preconditions", "几项前提条件须都成立，一项不成立即否决。", "all preconditions must hold, and one that fails vetoes",
			frameworkOf(sumOf("root", item("a", "10", "x", percent(), provided(holds, holds)), item("b", "10", "x", percent(), provided(holds, fails)),
				item("c", "10", "x", percent(), provided(open, fails)))), reported, "a: 5", "b: vetoed", "c: vetoed", "root: 5"),
		scoring("conditions/node_score", "a 恰得 4 分，条件“至少 4 分”成立。", "a has 4 marks exactly, which keeps at least 4", onNode(scoreOf("a>=4"), indicators.Rounding{}), "x=50 y=40", "b: 5", "root: 9"),
		scoring("conditions/node_score_missed", "a 得 3.9999 分，b 被否决。", "a has 3.9999 marks, and b is vetoed", onNode(scoreOf("a>=4"), indicators.Rounding{}), "x=50 y=39.999", "b: vetoed", "root: 3.9999"),
		scoring("conditions/node_score_as_published", "条件读公布的得分：3.95 修约为 4，成立。", "conditions read what is published: 3.95 is rounded to 4, which holds", onNode(scoreOf("a>=4"), rounding(indicators.HalfUp, 0)), "x=50 y=39.5", "a: 4", "b: 5"),
		scoring("conditions/node_rate", "a 的得分率恰为 0.4。", "a has a rate of 0.4 exactly", onNode(rateOf("a>=0.4"), indicators.Rounding{}), "x=50 y=40", "b: 5"),
		scoring("conditions/node_rate_missed", "a 的得分率略低于 0.4。", "a has a rate just below 0.4", onNode(rateOf("a>=0.4"), indicators.Rounding{}), "x=50 y=39.9999", "b: vetoed"),
		scoring("conditions/node_missing", "a 缺报，自 0 至 10，条件无法判定。", "a is missing, from 0 to 10, which leaves the condition undecided", onNode(scoreOf("a>=4"), indicators.Rounding{}), "x=50", "b: incomplete"),
		scoring("conditions/node_range_decides", "a 缺报也至多 10 分，“高于 10”不成立。", "a is missing, and has 10 marks at most: above 10 fails", onNode(scoreOf("a>10"), indicators.Rounding{}), "x=50", "a: incomplete", "b: vetoed"),
		scoring("conditions/node_vetoed", "被否决的 a 以公布的 0 分计入条件。", "a is vetoed, and counts with the 0 it publishes",
			frameworkOf(sumOf("root", item("a", "10", "x", percent(), provided(fails)), item("b", "10", "x", percent(), provided(scoreOf("a<=0"))))), reported, "a: vetoed", "b: 5"),
		scoring("conditions/section_rate_after_exclusion", "部分不计入 a2 后可得 10 分，得分率按可得分值计算。", "10 marks are left of the section once a2 is out, and the rate is a share of these",
			frameworkOf(sumOf("root", sumOf("s", item("a1", "10", "x", percent()), item("a2", "30", "z", percent(), missing(indicators.Exclude))), item("b", "10", "x", percent(), provided(rateOf("s>=0.5"))))), reported,
			"s: available 10", "s: rate 0.5", "b: 5", "root: 10"),
		scoring("conditions/own_total", "总分的前提条件不成立，总分公布 0 分。", "a precondition of the total fails, and the total publishes 0",
			frameworkOf(with(sumOf("root", item("a", "10", "x", percent()), item("b", "10", "x", percent())), provided(scoreOf("a>=4"), where("y>=90")))), reported,
			"root: vetoed", "root: 0", "root: without veto 10"),
	}
}
