package main

import "github.com/wenming-go/wenming/indicators"

func sumCases() []scoringCase {
	a, b := item("a", "10", "x", percent()), item("b", "30", "y", percent())
	plain := frameworkOf(sumOf("root", a, b))
	capped := frameworkOf(with(sumOf("root", a, b), cappedAt("35")))
	excluding := sumOf("root", item("a", "10", "x", percent(), missing(indicators.Exclude)), b)
	thirds := func(r indicators.Rounding) indicators.Framework {
		third := func(id indicators.NodeID) indicators.Node { return item(id, "1", "share", percent()) }
		return frameworkOf(sumOf("root", third("a"), third("b"), third("c")), func(f *indicators.Framework) { f.Rounding.Criteria = r })
	}
	return []scoringCase{
		scoring("sums/two_parts", "10 分的 50 % 与 30 分的 10 % 之和。", "50 % of 10 marks and 10 % of 30, added up", plain, "x=50 y=10", "a: 5", "b: 3", "root: 8"),
		scoring("sums/nothing", "报告为 0 是已上报的数，得 0 分，不是缺报。", "0 is a figure like any other, which earns 0 and is not missing", plain, "x=0 y=0", "a: 0", "b: 0", "root: 0"),
		scoring("sums/all", "各项满分，合计即总分值。", "full marks in every part add up to all there are", plain, "x=100 y=100", "root: 40"),
		scoring("sums/exact_thirds", "三个 1/3 分不修约，合计恰为 1。", "three unrounded thirds of a mark add up to 1 exactly",
			thirds(indicators.Rounding{}), "n=1 m=3", "a: 1/3", "root: 1"),
		scoring("sums/rounded_thirds", "各项先修约为 0.33，合计 0.99：公布的各项之和等于公布的总分。",
			"each third is published as 0.33, so that the total is 0.99: printed parts add up to the printed total",
			thirds(rounding(indicators.HalfUp, 2)), "n=1 m=3", "a: 0.33", "b: 0.33", "c: 0.33", "root: 0.99"),
		scoring("sums/nested", "部分的得分再加入上级。", "sections are added up in sections",
			frameworkOf(sumOf("root", sumOf("s", a, b), item("c", "5", "z", percent()))), "x=50 y=10 z=20", "s: 8", "c: 1", "root: 9"),
		scoring("sums/cap_not_reached", "34.7 低于封顶的 35。", "34.7 is below the cap of 35", capped, "x=50 y=99", "root: 34.7"),
		scoring("sums/cap_met_exactly", "合计恰为封顶的 35。", "the parts come to the cap of 35 exactly", capped, "x=50 y=100", "root: 35"),
		scoring("sums/cap_passed", "合计 35.1，封顶为 35。", "the parts come to 35.1, which the cap limits to 35", capped, "x=51 y=100", "root: 35"),
		scoring("sums/cap_over_a_range", "合计自 34 至 36，封顶之后自 34 至 35。", "the parts come to 34 to 36, and to 34 to 35 under the cap",
			capped, "x=40:in:40..60 y=100", "root: 34", "root: range [34, 35]"),
		scoring("sums/cap_above_an_open_end", "合计不到 35，封顶不触及，开端仍为开端。", "the parts stay below 35, so that the cap is not met and the end stays open",
			capped, "x=40:at_least:10 y=100", "root: 34", "root: range [34, 35)"),
		scoring("sums/cap_before_rounding", "先封顶为 1.24，再修约为 1.2；次序相反会得 1.24。",
			"the cap of 1.24 comes first and the rounding to 1.2 second; the other way round it would be 1.24",
			frameworkOf(with(sumOf("root", item("a", "1", "x", percent()), item("b", "1", "y", percent())), cappedAt("1.24"), rounded(indicators.HalfUp, 1))),
			"x=64 y=64", "root: 1.2"),
		scoring("sums/excluded_part", "a 缺报且不计入：可得分值减为 30，得分不放大。",
			"a is missing and left out: 30 marks are left, and the score is not scaled up", frameworkOf(excluding), "y=50", "a: excluded", "root: 15"),
		scoring("sums/excluded_part_under_a_cap", "不计入之后可得 30 分，封顶 25 仍然有效。", "30 marks are left after the exclusion, which the cap of 25 still limits",
			frameworkOf(with(sumOf("root", excluding.Children...), cappedAt("25"))), "y=90", "root: 25"),
		scoring("sums/single_criterion", "体系可以只有一个标准，它就是总分。", "a framework may be one criterion, which is its total",
			frameworkOf(item("root", "7", "x", percent())), "x=50", "root: 3.5"),
		scoring("sums/marks_of_many_digits", "相加的分值可以超过 34 位，原样写出并可读回。", "marks that are added up may have more than 34 digits, which are written and read back in full",
			frameworkOf(sumOf("root", item("a", "9999999999999999999999999999999999", "x", percent()), item("b", "0.1", "y", percent()))), "x=100 y=100",
			"root: 9999999999999999999999999999999999.1"),
		scoring("sums/large_marks", "34 位的分值不损失任何一位：各得一半，合计为其半。", "marks of 34 digits lose none: half of each is half of all",
			frameworkOf(sumOf("root", item("a", "9999999999999999999999999999999998", "x", percent()), item("b", "2", "x", percent()))), "x=50",
			"a: 4999999999999999999999999999999999", "b: 1", "root: 5000000000000000000000000000000000"),
	}
}
