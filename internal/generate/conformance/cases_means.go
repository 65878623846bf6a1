package main

import "github.com/wenming-go/wenming/indicators"

func meanCases() []scoringCase {
	a, b := item("a", "10", "x", percent()), item("b", "30", "y", percent())
	left := item("a", "10", "x", percent(), missing(indicators.Exclude))
	mean := func(combine indicators.Combination, weights string, children ...indicators.Node) indicators.Framework {
		return frameworkOf(meanOf("root", combine, "100", weights, children...))
	}
	vetoed := item("a", "10", "x", percent(), provided(where("y>50")))
	return []scoringCase{
		scoring("means/weighted", "得分率 0.5 与 0.1，权重 1 与 3：(0.5 + 0.3) ÷ 4 = 0.2，与分值无关。",
			"rates of 0.5 and 0.1 with the weights 1 and 3: (0.5 + 0.3) ÷ 4 = 0.2, whatever the marks", mean(indicators.ByWeightedMean, "1 3", a, b), "x=50 y=10", "root: 20"),
		scoring("means/weighted_thirds", "三个等权的得分率 0.1、0.2、0.3：平均为 0.2。", "three equal weights of 0.1, 0.2 and 0.3: the mean is 0.2",
			mean(indicators.ByWeightedMean, "", a, b, item("c", "7", "z", percent())), "x=10 y=20 z=30", "root: 20"),
		scoring("means/weighted_fraction", "(1 + 0 + 0) ÷ 3 是精确的 1/3：100 分得 100/3。", "(1 + 0 + 0) ÷ 3 is exactly 1/3: 100/3 of 100 marks",
			mean(indicators.ByWeightedMean, "", a, b, item("c", "7", "z", percent())), "x=100 y=0 z=0", "root: 100/3"),
		scoring("means/weights_of_many_digits", "权重 0.333 与 0.666 等于 1 比 2。", "the weights 0.333 and 0.666 are as 1 and 2",
			mean(indicators.ByWeightedMean, "0.333 0.666", a, b), "x=100 y=10", "root: 40"),
		scoring("means/weights_far_apart", "权重 10^34 与 10^−34：第二项的份额为 1 ÷ (10^68 + 1)，x 为 0 时得分恰为 100/(10^68 + 1)。",
			"weights of 10^34 and 10^−34: the second part counts 1 ÷ (10^68 + 1), all there is where x is 0",
			mean(indicators.ByWeightedMean, "10000000000000000000000000000000000 0.0000000000000000000000000000000001", a, b), "x=0 y=100",
			"root: 100/100000000000000000000000000000000000000000000000000000000000000000001"),
		scoring("means/weighted_excluded", "a 不计入，其余权重重新归一：只剩 b 的 0.1。", "a is left out and the other weights are renormalised: b's 0.1 is all there is",
			mean(indicators.ByWeightedMean, "1 3", left, b), "y=10", "a: excluded", "root: 10"),
		scoring("means/rate_after_exclusion", "内层不计入 a 后可得 30 分、得 15 分，得分率 0.5；与 1 平均为 0.75。",
			"within, 30 marks are left once a is out and 15 are earned, a rate of 0.5; the mean with 1 is 0.75",
			mean(indicators.ByWeightedMean, "", sumOf("s", left, b), item("c", "5", "z", percent())), "y=50 z=100", "s: 15", "root: 75"),
		scoring("means/children_as_published", "a 先修约为 1 分，得分率为 1；与 0 平均为 0.5。", "a is published as 1 mark, a rate of 1; the mean with 0 is 0.5",
			mean(indicators.ByWeightedMean, "", item("a", "1", "x", percent(), rounded(indicators.HalfUp, 0)), b), "x=50 y=0", "a: 1", "root: 50"),
		scoring("means/harmonic", "4 ÷ (1 ÷ 0.5 + 3 ÷ 0.1) = 4 ÷ 32 = 0.125。", "4 ÷ (1 ÷ 0.5 + 3 ÷ 0.1) = 4 ÷ 32 = 0.125",
			mean(indicators.ByHarmonicMean, "1 3", a, b), "x=50 y=10", "root: 12.5"),
		scoring("means/harmonic_fraction", "2 ÷ (1 ÷ 1 + 1 ÷ 0.75) = 6/7：100 分得 600/7。",
			"2 ÷ (1 ÷ 1 + 1 ÷ 0.75) = 6/7: 600/7 of 100 marks", mean(indicators.ByHarmonicMean, "", a, b), "x=100 y=75", "root: 600/7"),
		scoring("means/harmonic_zero_factor", "有一项为 0，调和平均即为 0。", "one part is 0, and so is the harmonic mean", mean(indicators.ByHarmonicMean, "1 3", a, b), "x=0 y=100", "root: 0"),
		scoring("means/harmonic_all_zero", "各项皆为 0，调和平均为 0。", "all parts are 0, and so is the harmonic mean", mean(indicators.ByHarmonicMean, "", a, b), "x=0 y=0", "root: 0"),
		scoring("means/harmonic_full", "各项满分，平均为满分。", "full marks in every part make full marks", mean(indicators.ByHarmonicMean, "1 3", a, b), "x=100 y=100", "root: 100"),
		scoring("means/harmonic_vetoed", "被一票否决的项公布 0，使调和平均为 0。", "a vetoed part publishes 0, which makes the harmonic mean 0",
			mean(indicators.ByHarmonicMean, "1 3", vetoed, b), "x=50 y=50", "a: vetoed", "root: 0"),
		scoring("means/harmonic_excluded", "a 不计入，只剩 b 的 0.1。", "a is left out, which leaves b's 0.1", mean(indicators.ByHarmonicMean, "1 3", left, b), "y=10", "root: 10"),
		scoring("means/harmonic_tiny_rate", "得分率 10^−36 与 1：2 ÷ (10^36 + 1)。", "rates of 10^−36 and 1: 2 ÷ (10^36 + 1)",
			mean(indicators.ByHarmonicMean, "", a, b), "x=0.0000000000000000000000000000000001 y=100", "root: 200/1000000000000000000000000000000000001"),
		scoring("means/harmonic_over_a_range", "x 自 0 至 50：含 0 的一端平均为 0，另一端为 0.125。", "x lies between 0 and 50: the mean is 0 at one end and 0.125 at the other",
			mean(indicators.ByHarmonicMean, "1 3", a, b), "x=0:in:0..50 y=10", "root: 0", "root: range [0, 12.5]"),
		scoring("means/of_means", "(0.5 + 0.1) ÷ 2 = 0.3 与 1 的调和平均为 2 ÷ (1 ÷ 0.3 + 1) = 6/13。",
			"(0.5 + 0.1) ÷ 2 = 0.3, and its harmonic mean with 1 is 2 ÷ (1 ÷ 0.3 + 1) = 6/13",
			mean(indicators.ByHarmonicMean, "", meanOf("s", indicators.ByWeightedMean, "8", "", a, b), item("c", "5", "z", percent())), "x=50 y=10 z=100", "s: 2.4", "root: 600/13"),
		scoring("means/weighted_over_a_range", "x 自 50 至 60、y 自 10 至 20：自 (0.5 + 0.3) ÷ 4 至 (0.6 + 0.6) ÷ 4。",
			"x from 50 to 60 and y from 10 to 20: from (0.5 + 0.3) ÷ 4 to (0.6 + 0.6) ÷ 4",
			mean(indicators.ByWeightedMean, "1 3", a, b), "x=50:in:50..60 y=10:in:10..20", "root: 20", "root: range [20, 30]"),
	}
}

// undecidable is a mean that is exactly ½ of its mark, which no precision tells from beside it: the harmonic mean of √½ and
// (4 + √2) ÷ 14, whose reciprocals √2 and 4 − √2 add up to 4.
func undecidable(policy indicators.MissingPolicy) indicators.Node {
	full, none := linear("-2", "-1"), linear("1000", "1001")
	root := func(id, half, whole indicators.NodeID) indicators.Node {
		return meanOf(id, indicators.ByGeometricMean, "1", "", item(half, "1", "x", percent()), item(whole, "1", "x", full))
	}
	// 4 ÷ 14 of 1, 2 ÷ 14 of √½ and 8 ÷ 14 of 0.
	second := meanOf("b", indicators.ByWeightedMean, "1", "4 2 8", item("b1", "1", "x", full), root("b2", "b3", "b4"), item("b5", "1", "x", none))
	return with(meanOf("s", indicators.ByHarmonicMean, "1", "", root("a", "a1", "a2"), second), rounded(indicators.HalfUp, 0), missing(policy))
}

func geometricCases() []scoringCase {
	a, b := item("a", "10", "x", percent()), item("b", "7", "y", percent())
	mean := func(weights string, r func(*indicators.Node), children ...indicators.Node) indicators.Framework {
		return frameworkOf(with(meanOf("root", indicators.ByGeometricMean, "100", weights, children...), r))
	}
	whole := func(mode indicators.RoundingMode) func(*indicators.Node) { return rounded(mode, 0) }
	beside := func(policy indicators.MissingPolicy) indicators.Framework {
		return frameworkOf(sumOf("root", undecidable(policy), item("beside", "1", "y", percent())))
	}
	return []scoringCase{
		scoring("geometric/rational", "√(0.25 × 1) 恰为 ½，截尾不变。", "√(0.25 × 1) is exactly ½, which cutting keeps", mean("", whole(indicators.Down), a, b), "x=25 y=100", "root: 50"),
		scoring("geometric/just_below", "x 差最后一位，方根略小于 ½，截尾为 49。", "x is a digit less, so that the root is below ½ and cut to 49",
			mean("", whole(indicators.Down), a, b), "x=24.99999999999999999999999999999999 y=100", "root: 49"),
		scoring("geometric/irrational", "√½ 为 0.70710678…，100 分修约为 70.711。", "√½ is 0.70710678…, 70.711 of 100 marks once rounded",
			mean("", rounded(indicators.HalfUp, 3), a, b), "x=50 y=100", "root: 70.711"),
		scoring("geometric/weights", "权重 1 与 2：0.125 的三次方根恰为 ½。", "weights of 1 and 2: the cube root of 0.125 is exactly ½", mean("1 2", whole(indicators.Down), a, b), "x=12.5 y=100", "root: 50"),
		scoring("geometric/weights_of_many_digits", "权重 0.123456789 与 0.246913578 等于 1 比 2。", "the weights 0.123456789 and 0.246913578 are as 1 and 2",
			mean("0.123456789 0.246913578", whole(indicators.Down), a, b), "x=12.5 y=100", "root: 50"),
		scoring("geometric/equal_parts", "相等的得分率，其几何平均就是它本身。", "the geometric mean of equal rates is that rate",
			mean("", rounded(indicators.HalfUp, 2), a, b), "x=70 y=70", "root: 70"),
		scoring("geometric/zero_factor", "有一项为 0，几何平均即为 0。", "one part is 0, and so is the geometric mean", mean("", whole(indicators.HalfUp), a, b), "x=0 y=100", "root: 0"),
		scoring("geometric/tie_half_up", "√0.093025 恰为 0.305，30.5 四舍五入为 31。", "√0.093025 is exactly 0.305, and 30.5 goes up to 31", mean("", whole(indicators.HalfUp), a, b), "x=9.3025 y=100", "root: 31"),
		scoring("geometric/tie_half_even", "30.5 取偶数 30。", "30.5 goes to the even 30", mean("", whole(indicators.HalfEven), a, b), "x=9.3025 y=100", "root: 30"),
		scoring("geometric/tie_down", "30.5 截尾为 30。", "30.5 is cut to 30", mean("", whole(indicators.Down), a, b), "x=9.3025 y=100", "root: 30"),
		scoring("geometric/above_a_tie", "x 多最后一位，方根略大于 0.305，取偶也为 31。", "x is a digit more, so that the root is above 0.305 and goes to 31 even here",
			mean("", whole(indicators.HalfEven), a, b), "x=9.302500000000000000000000000000001 y=100", "root: 31"),
		scoring("geometric/below_a_tie", "x 差最后一位，方根略小于 0.305，四舍五入为 30。", "x is a digit less, so that the root is below 0.305 and goes to 30",
			mean("", whole(indicators.HalfUp), a, b), "x=9.302499999999999999999999999999999 y=100", "root: 30"),
		scoring("geometric/of_logarithms", "两个对数得分率 ½ 与 ½ 的几何平均为 ½，修约之前一直精确。", "logarithmic rates of ½ and ½ have the geometric mean ½, exact until it is rounded",
			mean("", whole(indicators.Down), item("a", "10", "x", logarithmic("100", "10000")), item("b", "7", "y", logarithmic("1", "16"))), "x=1000 y=4", "root: 50"),
		scoring("geometric/excluded", "a 不计入，几何平均就是 b 的得分率。", "a is left out, and the geometric mean is b's rate",
			mean("", rounded(indicators.HalfUp, 2), item("a", "10", "x", percent(), missing(indicators.Exclude)), b), "y=30", "root: 30"),
		scoring("geometric/shown_below_its_rounding", "总分修约，几何平均本身不修约：显示其下方 34 位的小数。",
			"the total is rounded and the mean is not: it is shown as the decimal of 34 digits below it",
			frameworkOf(sumOf("root", meanOf("s", indicators.ByGeometricMean, "10", "", a, b), item("c", "10", "z", percent())), totalRounded(indicators.HalfUp, 2)),
			"x=50 y=100 z=0", "s: 7.07106781186547524400844362104849", "root: 7.07"),
		scoring("geometric/incomplete", "b 缺报，从 0 到满分都有可能：√0.25 × 100 = 50。", "b is missing and may earn anything up to full marks: √0.25 × 100 = 50",
			mean("", whole(indicators.HalfUp), a, b), "x=25", "root: incomplete", "root: range [0, 50]"),
		scoring("geometric/over_a_range", "x 自 25 至 36：自 50 至 60。", "x lies between 25 and 36: from 50 to 60", mean("", whole(indicators.HalfUp), a, b), "x=25:in:25..36 y=100", "root: 50", "root: range [50, 60]"),
		scoring("geometric/undecided_at_precision", "两个无理数之和恰为整数而无法由幂识别：4,096 位精度内无法判定，不作猜测，上级不完整。",
			"irrational parts add up to a whole number that no powers show: undecided at 4,096 bits, it is not guessed, and the total is incomplete",
			beside(indicators.Block), "x=50 y=100", "s: undefined", "root: incomplete"),
		scoring("geometric/undecided_at_precision_excluded", "无法判定的部分按规定不计入。", "what is undecided is left out, as declared", beside(indicators.Exclude), "x=50 y=100", "s: excluded", "root: 1"),
		scoring("geometric/undecided_at_precision_as_zero", "无法判定的部分按规定计 0 分。", "what is undecided counts as 0, as declared", beside(indicators.CountAsZero), "x=50 y=100", "s: 0", "root: 1"),
		scoring("geometric/decided_beside_it", "x 多最后一位，得分略高于 ½，即可判定为 1。", "x is a digit more, so that the score is above ½, and decided",
			beside(indicators.Block), "x=50.00000000000000000000000000000001 y=100", "s: 1", "root: 2"),
	}
}
