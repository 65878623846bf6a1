package main

import "github.com/wenming-go/wenming/indicators"

func formulaCases() []scoringCase {
	one := func(indicator indicators.IndicatorID, rule indicators.Rule) indicators.Framework {
		return frameworkOf(item("root", "10", indicator, rule))
	}
	substituted := frameworkOf(sumOf("root", item("a", "10", "share", percent()), item("b", "10", "y", percent())), func(f *indicators.Framework) {
		f.Measures = []indicators.Measure{measureOf("k")}
		f.Substitutions = []indicators.Substitution{{Stated: "m", Used: "k"}}
	})
	return []scoringCase{
		scoring("formulas/percentage", "3 ÷ 8 = 37.5 %。", "3 ÷ 8 = 37.5 %", one("share", percent()), "n=3 m=8", "root: 3.75"),
		scoring("formulas/per_ten_thousand", "7 ÷ 20,000 为每万人 3.5。", "7 ÷ 20,000 is 3.5 per 10,000", one("per", linear("0", "7")), "n=7 m=20000", "root: 5"),
		scoring("formulas/sum_in_a_numerator", "(n + k) ÷ m = (1 + 2) ÷ 4 = 75 %。", "(n + k) ÷ m = (1 + 2) ÷ 4 = 75 %", one("both", percent()), "n=1 k=2 m=4", "root: 7.5"),
		scoring("formulas/constant_and_factors", "0.6 x + 0.4 y + 1.5 = 6 − 2 + 1.5 = 5.5。", "0.6 x + 0.4 y + 1.5 = 6 − 2 + 1.5 = 5.5", one("score", linear("0", "10")), "x=10 y=-5", "root: 5.5"),
		scoring("formulas/lag", "读上一期的 n，本期的 n 不读。", "the n of the period before is read, and that of this one is not", one("before", percent()), "n=1 n[1]=45", "root: 4.5"),
		scoring("formulas/lag_missing", "上一期缺报，本期的数不能代替。", "the period before is missing, which this one does not stand in for", one("before", percent()), "n=45", "root: incomplete"),
		scoring("formulas/growth", "(11 − 8) ÷ 8 = 37.5 %。", "(11 − 8) ÷ 8 = 37.5 %", one("growth", percent()), "n=11 n[1]=8", "root: 3.75"),
		scoring("formulas/negative_growth", "(6 − 8) ÷ 8 = −25 %，自 −50 至 0 的一半。", "(6 − 8) ÷ 8 = −25 %, half of the way from −50 to 0", one("growth", linear("-50", "0")), "n=6 n[1]=8", "root: 5"),
		scoring("formulas/growth_from_nothing", "上一期为 0，没有增长率。", "the period before is 0, from which there is no growth", one("growth", percent()), "n=6 n[1]=0", "root: undefined", "root: reason zero_denominator"),
		scoring("formulas/mean_of_two_periods", "(1 ÷ 3 + 1 ÷ 7) ÷ 2 = 5/21，10 分得 50/21。", "(1 ÷ 3 + 1 ÷ 7) ÷ 2 = 5/21: 50/21 of 10 marks", one("mean", percent()), "n=1 m=3 n[1]=1 m[1]=7", "root: 50/21"),
		scoring("formulas/mean_with_a_zero_denominator", "一期的分母为 0，两期平均无法计算。", "the denominator of one period is 0, which leaves the mean undefined", one("mean", percent()), "n=1 m=3 n[1]=1 m[1]=0", "root: undefined"),
		scoring("formulas/growth_over_a_range", "n 自 11 至 12、上期自 8 至 10：自 10 % 至 50 %。", "n from 11 to 12 and from 8 to 10 before: from 10 % to 50 %", one("growth", percent()), "n=11:in:11..12 n[1]=8:in:8..10",
			"root: 3.75", "root: range [1, 5]"),
		scoring("formulas/mean_over_a_range", "各期分别变动：(n ÷ 10 + n′ ÷ 10) ÷ 2，n 自 1 至 3、n′ 自 2 至 4。", "each period moves by itself: (n ÷ 10 + n′ ÷ 10) ÷ 2 with n from 1 to 3 and n′ from 2 to 4",
			one("mean", percent()), "n=1:in:1..3 m=10 n[1]=2:in:2..4 m[1]=10", "root: 1.5", "root: range [1.5, 3.5]"),
		scoring("formulas/substitution", "分母以 k 代替 m：5 ÷ 10；m 上报而未读取，并注明口径替代。", "k stands in the denominator for m: 5 ÷ 10; m is reported and not read, and the substitution is stated",
			substituted, "n=5 k=10 m=1000 y=40", "a: 5", "root: 9", "a: reason substituted", ": substituted m", ": unread m"),
		scoring("formulas/substitution_missing", "替代的 k 缺报，m 不能反过来代替它。", "k, which stands in, is missing, and m does not stand in for it", substituted, "n=5 m=10 y=40", "a: incomplete"),
	}
}
