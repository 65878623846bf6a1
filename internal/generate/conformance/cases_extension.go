package main

import (
	"encoding/json"

	"github.com/wenming-go/wenming/indicators"
)

// extension names one of those that package conformance offers.
func extension(name string) indicators.Rule {
	return indicators.ExtensionRule{Name: "conformance." + name}
}

func extensionCases() []scoringCase {
	scored := func(name string, policy indicators.MissingPolicy) indicators.Framework {
		return frameworkOf(sumOf("root", item("a", "10", "x", extension(name), missing(policy)), item("b", "10", "y", percent())))
	}
	step := indicators.ExtensionRule{Name: "conformance.step", Params: json.RawMessage(`{"at":"50"}`)}
	return []scoringCase{
		points("extension/double", "x ÷ 50，限于 0 至 1。", "x ÷ 50, kept to 0 to 1", "10", extension("double"), "-1 = 0", "0 = 0", "25 = 5", "50 = 10", "80 = 10", "1 = 0.2"),
		points("extension/monotone_range", "声明为越高越好：区间由两端得出。", "declared to rise, so that the range comes of the ends", "10", extension("double"),
			"20:in:20..30 = 4; range [4, 6]", "20:at_least:40 = 4; range [4, 10]"),
		points("extension/falling", "1 − x ÷ 100，限于 0 至 1，声明为越低越好。", "1 − x ÷ 100, kept to 0 to 1 and declared to fall", "10", extension("falling"),
			"25 = 7.5", "0 = 10", "100 = 0", "120 = 0", "20:in:20..30 = 8; range [7, 8]"),
		points("extension/undirected", "只有 50 得满分，未声明方向。", "50 alone earns all, with no direction declared", "10", extension("exactly_fifty"), "50 = 10", "49.9999 = 0", "50.0001 = 0"),
		points("extension/undirected_range", "未声明方向的规则，区间为全部分值，尽管其间没有 50。", "without a direction the range is all the marks, though 50 is not in it", "10", extension("exactly_fifty"), "20:in:20..30 = 0; range [0, 10]"),
		points("extension/parameters", "参数为 50：达到 50 得满分。", "with the parameter 50, 50 and more earn all", "10", step, "50 = 10", "49.9999 = 0", "40:in:40..60 = 0; range [0, 10]"),
		points("extension/assessed", "没有分值的扩展规则也只作判定。", "an extension without marks is only assessed too", "", extension("double"), "50 = met", "49.9999 = not met"),
		scoring("extension/failing", "规则报错，标准无法计算，上级不完整。", "the rule fails, which leaves a undefined and the sum incomplete", scored("failing", indicators.Block), "x=50 y=50",
			"a: undefined", "a: reason extension_failed", "root: incomplete"),
		scoring("extension/failing_excluded", "规则报错的标准按规定不计入。", "a criterion whose rule fails is left out, as declared", scored("failing", indicators.Exclude), "x=50 y=50", "a: excluded", "a: reason left_out", "root: 5"),
		scoring("extension/failing_as_zero", "规则报错的标准按规定计 0 分。", "a criterion whose rule fails counts as 0, as declared", scored("failing", indicators.CountAsZero), "x=50 y=50", "a: 0", "a: reason counted_as_zero", "root: 5"),
		scoring("extension/share_at_the_ends", "份额恰为 0 与 1 有效。", "shares of 0 and 1 exactly are sound",
			frameworkOf(sumOf("root", item("a", "10", "x", extension("outside")), item("b", "10", "y", extension("outside")))), "x=0 y=1", "a: 0", "b: 10", "root: 10"),
		scoring("extension/share_above_one", "份额略高于 1，无法计算，不作截断。", "a share just above 1 leaves the criterion undefined, and is not cut", scored("outside", indicators.Block), "x=1.0001 y=50", "a: undefined", "root: incomplete"),
		scoring("extension/share_below_zero", "份额略低于 0，无法计算。", "a share just below 0 leaves the criterion undefined", scored("outside", indicators.Block), "x=-0.0001 y=50", "a: undefined", "root: incomplete"),
		scoring("extension/missing", "数缺报时不调用规则。", "where the figure is missing the rule is not asked", scored("failing", indicators.Block), "y=50", "a: incomplete", "root: incomplete"),
	}
}
