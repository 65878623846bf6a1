package main

import "github.com/wenming-go/wenming/indicators"

func missingCases() []scoringCase {
	block, exclude, zero := indicators.Block, indicators.Exclude, indicators.CountAsZero
	// a reads x by a policy, b reads y.
	sum := func(policy indicators.MissingPolicy) indicators.Framework {
		return frameworkOf(sumOf("root", item("a", "10", "x", percent(), missing(policy)), item("b", "10", "y", percent())))
	}
	mean := func(combine indicators.Combination, policy indicators.MissingPolicy) indicators.Framework {
		return frameworkOf(meanOf("root", combine, "100", "1 3", item("a", "10", "x", percent(), missing(policy)), item("b", "10", "y", percent())))
	}
	divided := func(policy indicators.MissingPolicy) indicators.Framework {
		return frameworkOf(sumOf("root", item("a", "10", "share", percent(), missing(policy)), item("b", "10", "y", percent())))
	}
	within := func(policy indicators.MissingPolicy) indicators.Framework {
		return frameworkOf(sumOf("root", with(sumOf("s", item("a", "10", "x", percent()), item("c", "10", "z", percent())), missing(policy)), item("b", "10", "y", percent())))
	}
	hidden := item("a", "", "x", percent(), func(n *indicators.Node) { n.Marks = indicators.UnknownMarks() })
	unknown := func(policy indicators.MissingPolicy) indicators.Framework {
		return frameworkOf(sumOf("root", with(hidden, missing(policy)), item("b", "10", "y", percent())))
	}
	return []scoringCase{
		scoring("missing/block", "a 缺报：合计不完整，区间自 5 至 15，等待 a 的 0 至 10 分。", "a is missing: the sum is incomplete, from 5 to 15 as a comes to 0 to 10",
			sum(block), "y=50", "a: incomplete", "a: range [0, 10]", "b: 5", "root: incomplete", "root: range [5, 15]"),
		scoring("missing/exclude", "a 缺报，按规定不计入。", "a is missing and left out, as declared", sum(exclude), "y=50", "a: excluded", "root: 5", "root: range [5, 5]"),
		scoring("missing/count_as_zero", "a 缺报，按规定计 0 分，原因中写明。", "a is missing and counts as 0, as declared, and its reason says so", sum(zero), "y=50", "a: 0", "root: 5", "root: range [5, 5]"),
		scoring("missing/asked_for_and_empty", "列出而为空的数与未列出的数一样是缺报，不是 0。", "a figure that is listed and empty is missing like one that is not listed, and not 0",
			sum(block), "x= y=50", "a: incomplete", "root: incomplete"),
		scoring("missing/zero_is_a_figure", "报告为 0 得 0 分，与缺报不同。", "0 earns 0, which is not the same as missing", sum(block), "x=0 y=50", "a: 0", "root: 5"),
		scoring("missing/block_in_a_weighted_mean", "加权平均不完整：(r + 1.5) ÷ 4，自 37.5 至 62.5。", "a weighted mean is incomplete: (r + 1.5) ÷ 4, from 37.5 to 62.5",
			mean(indicators.ByWeightedMean, block), "y=50", "root: incomplete", "root: range [37.5, 62.5]"),
		scoring("missing/exclude_in_a_weighted_mean", "其余权重重新归一，只剩 b 的 0.5。", "the other weights are renormalised, which leaves b's 0.5", mean(indicators.ByWeightedMean, exclude), "y=50", "root: 50"),
		scoring("missing/zero_in_a_weighted_mean", "计 0 分仍占权重：1.5 ÷ 4。", "counted as 0 it keeps its weight: 1.5 ÷ 4", mean(indicators.ByWeightedMean, zero), "y=50", "root: 37.5"),
		scoring("missing/block_in_a_harmonic_mean", "调和平均自 0 至 4 ÷ (1 + 6) = 4/7。", "a harmonic mean from 0 to 4 ÷ (1 + 6) = 4/7",
			mean(indicators.ByHarmonicMean, block), "y=50", "root: incomplete", "root: range [0, 400/7]"),
		scoring("missing/zero_in_a_harmonic_mean", "计 0 分使调和平均为 0。", "counted as 0 it makes the harmonic mean 0", mean(indicators.ByHarmonicMean, zero), "y=50", "root: 0"),
		scoring("missing/nothing_left", "各项都不计入，合计也不计入。", "all parts are left out, and so is the sum",
			frameworkOf(sumOf("root", sumOf("s", item("a", "10", "x", percent(), missing(exclude))), item("b", "10", "y", percent()))), "y=50", "s: excluded", "root: 5"),
		scoring("missing/nothing_left_at_all", "整个体系都不适用时，总分不计入。", "where nothing applies, the total is excluded", sum(block), "x=n/a y=n/a", "root: excluded"),
		scoring("missing/not_applicable_blocks_nothing", "不适用的数一律不计入，规定阻断也一样。", "what does not apply is excluded, though its policy would block", sum(block), "x=n/a y=50", "a: excluded", "root: 5"),
		scoring("missing/not_applicable_is_not_zero", "不适用的数一律不计入，规定计 0 分也一样。", "what does not apply is excluded, though its policy would count 0",
			mean(indicators.ByWeightedMean, zero), "x=n/a y=50", "a: excluded", "root: 50"),
		scoring("missing/not_applicable_before_missing", "分子不适用、分母缺报：不适用在先，不计入。", "the numerator does not apply and the denominator is missing: the first counts, which excludes",
			divided(block), "n=n/a y=50", "a: excluded", "root: 5"),
		scoring("missing/missing_before_zero_denominator", "分子缺报、分母为 0：缺报在先，不完整。", "the numerator is missing and the denominator 0: missing counts, which leaves it incomplete",
			divided(block), "m=0 y=50", "a: incomplete", "root: incomplete"),
		scoring("missing/zero_denominator", "分母为 0，无法计算，上级不完整。", "the denominator is 0, which leaves a undefined and the sum incomplete", divided(block), "n=0 m=0 y=50", "a: undefined", "root: incomplete"),
		scoring("missing/zero_denominator_excluded", "无法计算的按规定不计入。", "what is undefined is left out, as declared", divided(exclude), "n=5 m=0 y=50", "a: excluded", "root: 5"),
		scoring("missing/zero_denominator_as_zero", "无法计算的按规定计 0 分。", "what is undefined counts as 0, as declared", divided(zero), "n=5 m=0 y=50", "a: 0", "root: 5"),
		scoring("missing/section_blocks", "部分的一项缺报，部分与总分都不完整：1 + 5 + 0 至 10。", "a part of the section is missing, so that section and total are incomplete: 1 + 5 + 0 to 10",
			within(block), "z=10 y=50", "s: incomplete", "s: range [1, 11]", "root: incomplete", "root: range [6, 16]"),
		scoring("missing/section_excluded", "不完整的部分按规定整体不计入。", "the incomplete section is left out as a whole, as declared", within(exclude), "z=10 y=50", "s: excluded", "root: 5"),
		scoring("missing/section_as_zero", "不完整的部分按规定整体计 0 分。", "the incomplete section counts as 0 as a whole, as declared", within(zero), "z=10 y=50", "s: 0", "root: 5"),
		scoring("missing/section_complete", "部分完整时，其规定不起作用。", "where the section is complete its policy does nothing", within(zero), "x=20 z=10 y=50", "s: 3", "root: 8"),
		scoring("missing/unknown_marks", "分值未公开：该项与总分都不予计分，b 仍有得分。", "the marks are not public: the item and the total are withheld, and b has its score",
			unknown(block), "x=50 y=50", "a: incomplete", "b: 5", "root: incomplete"),
		scoring("missing/unknown_marks_whatever_the_policy", "规定计 0 分也不予计分。", "withheld also where the policy would count 0", unknown(zero), "x=50 y=50", "a: incomplete", "root: incomplete"),
		scoring("missing/unknown_marks_not_applicable", "不适用的项即使分值未公开也不计入，总分不受影响。", "what does not apply is excluded, and the total is not withheld", unknown(block), "x=n/a y=50", "a: excluded", "root: 5"),
		scoring("missing/unknown_marks_leave_the_policy", "分值未公开的 a 不适用，s 的其余一项缺报，按 s 的规定整体不计入。",
			"a, whose marks are not public, does not apply, the rest of s is missing, and s is left out as declared",
			frameworkOf(sumOf("root", with(meanOf("s", indicators.ByWeightedMean, "10", "1 1", hidden, item("c", "8", "z", percent())), missing(exclude)), item("b", "10", "y", percent()))),
			"x=n/a y=50", "a: excluded", "s: excluded", "root: 5"),
		scoring("missing/precondition_undecided_excluded", "前提条件的数据缺报，按规定不计入。", "data of the precondition are missing, which leaves a out, as declared",
			frameworkOf(sumOf("root", item("a", "10", "x", percent(), missing(exclude), provided(where("z>=85"))), item("b", "10", "y", percent()))), "x=50 y=50", "a: excluded", "root: 5"),
	}
}

func assessedCases() []scoringCase {
	verdicts := frameworkOf(sumOf("root", item("a", "", "x", met(">=50")), item("b", "", "y", met(">=50"))))
	scored := frameworkOf(sumOf("root", item("a", "", "x", met(">=50")), item("b", "10", "y", percent())))
	return []scoringCase{
		scoring("assessed/all_met", "两项判定都达标，部分达标。", "both verdicts are met, and so is the section", verdicts, "x=50 y=50", "a: met", "b: met", "root: met"),
		scoring("assessed/one_not_met", "一项未达标，部分未达标。", "one verdict is not met, and neither is the section", verdicts, "x=49.9999 y=50", "a: not met", "root: not met"),
		scoring("assessed/one_undecided", "一项缺报，无法判定。", "one figure is missing, which leaves the section undecided", verdicts, "x=50", "b: undecided", "root: undecided"),
		scoring("assessed/not_met_though_undecided", "一项未达标，另一项无法判定也不改变结论。", "one is not met, which an undecided other cannot change", verdicts, "x=0", "b: undecided", "root: not met"),
		scoring("assessed/one_not_applicable", "不适用的判定不计入，其余达标即达标。", "a verdict that does not apply is left out, and the other is met", verdicts, "x=50 y=n/a", "b: excluded", "root: met"),
		scoring("assessed/range_crosses", "x 自 40 至 50，界限在区间内，无法判定，即使取值点达标。", "x lies between 40 and 50, across the bound, which is undecided though the point would be met",
			verdicts, "x=50:in:40..50 y=50", "a: undecided", "root: undecided"),
		scoring("assessed/range_on_one_side", "x 自 50 至 60，各处达标；自 40 至不到 50，各处未达标。", "from 50 to 60 it is met throughout; from 40 to below 50 it is not met throughout",
			verdicts, "x=55:in:50..60 y=40:at_least:10", "a: met", "b: not met", "root: not met"),
		scoring("assessed/no_part_in_a_sum", "判定不参与加和。", "a verdict takes no part in a sum", scored, "x=0 y=50", "a: not met", "root: 5"),
		scoring("assessed/blocks_nothing", "无法判定的一项也不阻断合计。", "an undecided verdict does not block the sum", scored, "y=50", "a: undecided", "root: 5"),
		scoring("assessed/zero_denominator", "分母为 0，无法判定。", "the denominator is 0, which is undecided",
			frameworkOf(sumOf("root", item("a", "", "share", met(">=50")), item("b", "10", "y", percent()))), "n=0 m=0 y=50", "a: undecided", "root: 5"),
		scoring("assessed/precondition", "前提条件不成立，判定为未达标；成立时按规则判定。", "where a precondition fails the verdict is not met; where it holds the rule decides",
			frameworkOf(sumOf("root", item("a", "", "x", met(">=50"), provided(where("y>=85"))), item("b", "", "x", met(">=50"), provided(where("y>=84"))))), "x=50 y=84", "a: not met", "b: met", "root: not met"),
		scoring("assessed/policy_makes_no_verdict", "缺失处理不产生判定：计 0 分的规定之下仍无法判定。", "a policy makes no verdict: though it would count 0, the criterion is undecided",
			frameworkOf(sumOf("root", item("a", "", "x", met(">=50"), missing(indicators.CountAsZero)), item("b", "", "y", met(">=50")))), "y=50", "a: undecided", "root: undecided"),
	}
}
