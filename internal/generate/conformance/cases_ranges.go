package main

import "github.com/wenming-go/wenming/indicators"

func rangeCases() []scoringCase {
	whole := func(path, zh, en string, rule indicators.Rule, rows ...string) scoringCase {
		return pointsOf(path, zh, en, "n", "10", rule, indicators.Rounding{}, rows...)
	}
	share := func(rule indicators.Rule, changes ...func(*indicators.Node)) indicators.Framework {
		return frameworkOf(sumOf("root", item("a", "10", "share", rule, changes...), item("b", "10", "y", percent())))
	}
	two := frameworkOf(sumOf("root", item("a", "10", "x", percent()), item("b", "10", "y", percent())))
	return []scoringCase{
		points("ranges/at_least_at_a_threshold", "“余”自 v 至不到 v + u：界限 80 在其内、在其首、在其开端之外，以及在其后。",
			"and more runs from v to below v + u: the threshold of 80 lies within, at the first number, at the end that is excluded, and beyond", "10", met(">=80"),
			"75:at_least:10 = 0; range [0, 10]; tight", "80:at_least:10 = 10; range [10, 10]", "70:at_least:10 = 0; range [0, 0]", "60:at_least:10 = 0; range [0, 0]"),
		points("ranges/below_at_a_threshold", "“不足”自 v − u 至不到 v，按 v − u 计分。", "below runs from v − u to below v, and v − u is scored", "10", met(">=80"),
			"85:below:10 = 0; range [0, 10]", "90:below:10 = 10; range [10, 10]", "80:below:10 = 0; range [0, 0]"),
		points("ranges/at_most_at_a_threshold", "“以内”自 v − u 以上至 v，按 v 计分；v − u 本身不在其内。", "at most runs from above v − u to v, and v is scored; v − u itself is excluded", "10", met(">=80"),
			"85:at_most:10 = 10; range [0, 10]", "80:at_most:10 = 10; range [0, 10]", "90:at_most:10 = 10; range [10, 10]"),
		points("ranges/rounded_at_a_threshold", "四舍五入的数自 v − u/2 至 v + u/2，两端在内。", "a rounded figure runs from v − u/2 to v + u/2, ends included", "10", met(">=80"),
			"80:rounded:2 = 10; range [0, 10]", "81:rounded:2 = 10; range [10, 10]", "79:rounded:2 = 0; range [0, 10]", "78.9999:rounded:2 = 0; range [0, 0]"),
		points("ranges/about_at_a_threshold", "“约”没有区间。", "about has no range", "10", met(">=80"), "80:about = 10; range [10, 10]", "79.9999:about = 0; range [0, 0]"),
		points("ranges/between_at_a_threshold", "给定上下界时按所给的数计分，界限等于任一端都在其内。", "between bounds the figure given is scored, and both bounds are possible", "10", met(">=80"),
			"75:in:70..80 = 0; range [0, 10]", "80:in:70..80 = 10; range [0, 10]", "85:in:80..90 = 10; range [10, 10]"),
		points("ranges/open_bound_at_an_open_end", "“高于 80”与不含 80 的区间：各处成立。", "above 80 holds throughout a range that starts above 80", "10", met(">80"),
			"90:at_most:10 = 10; range [10, 10]", "80:at_least:10 = 0; range [0, 10]"),
		points("ranges/linear_ends", "按比例得分时，开端仍为开端；越低越好时两端互换。", "in proportion, open ends stay open", "10", percent(),
			"40:at_least:10 = 4; range [4, 5); tight", "50:at_most:10 = 5; range (4, 5]", "50:below:10 = 4; range [4, 5)", "50:rounded:10 = 5; range [4.5, 5.5]", "95:at_least:10 = 9.5; range [9.5, 10]"),
		points("ranges/falling_ends", "越低越好时，区间的两端互换。", "where lower is better the ends change places", "10", falling(),
			"40:at_least:10 = 6; range (5, 6]; tight", "50:at_most:10 = 5; range [5, 6)", "95:at_least:10 = 0.5; range [0, 0.5]"),
		whole("ranges/whole_numbers", "整数的开端变为相邻的整数，且在其内：40 余（单位 10）为 40 至 49。", "open ends of whole numbers become the next whole ones, included: 40 and more by 10 is 40 to 49",
			percent(), "40:at_least:10 = 4; range [4, 4.9]; tight", "50:at_most:10 = 5; range [4.1, 5]", "50:below:10 = 4; range [4, 4.9]", "50:rounded:5 = 5; range [4.8, 5.2]"),
		whole("ranges/whole_numbers_at_a_threshold", "79 余（单位 2）的整数为 79 与 80，可能达到 80。", "79 and more by 2 is 79 or 80 of whole numbers, which may reach 80",
			met(">=80"), "79:at_least:2 = 0; range [0, 10]", "79:at_least:1 = 0; range [0, 0]"),
		pointsOf("ranges/cut_to_the_measure", "比例至多 100：99.8 四舍五入到 1，自 99.3 至 100。", "a share is at most 100: 99.8 rounded to 1 runs from 99.3 to 100",
			"p", "10", percent(), indicators.Rounding{}, "99.8:rounded:1 = 9.98; range [9.93, 10]", "0.2:rounded:1 = 0.02; range [0, 0.07]"),
		points("ranges/tiny_unit", "单位为 10^−33 的“余”：区间只在最后一位，得分不能合并。", "and more by 10^−33: the range is one in the last digit, and is kept", "1", linear("0", "1"),
			"0.5:at_least:0.000000000000000000000000000000001 = 0.5; range [0.5, 0.500000000000000000000000000000001)"),
		points("ranges/huge", "10^34 与其半之间的区间是精确的。", "a range between 10^34 and half of it is exact", "1", linear("0", "10000000000000000000000000000000000"),
			"5000000000000000000000000000000000:in:5000000000000000000000000000000000..10000000000000000000000000000000000 = 0.5; range [0.5, 1]"),
		scoring("ranges/quotient", "40 至 60 除以 100 至 200：自 20 % 至 60 %。", "40 to 60 over 100 to 200: from 20 % to 60 %", share(percent()),
			"n=50:in:40..60 m=125:in:100..200 y=0", "a: 4", "a: range [2, 6]", "a: tight", "root: range [2, 6]"),
		scoring("ranges/quotient_met_throughout", "40 ÷ 200 恰为 20 %，区间内各处达到 20 %。", "40 ÷ 200 is 20 % exactly, which is reached throughout", share(met(">=20")),
			"n=50:in:40..60 m=125:in:100..200 y=0", "a: 10", "a: range [10, 10]"),
		scoring("ranges/denominator_may_be_zero", "m 可能为 0：比例没有区间，标准的区间为全部分值，并且可能无得分。",
			"m may be 0: the quotient has no range, the criterion ranges over all its marks, and may have no score", share(percent()),
			"n=1 m=4:in:0..9 y=50", "a: 2.5", "a: range [0, 10]", "a: or none", "root: 7.5", "root: range [5, 15]", "root: or none"),
		scoring("ranges/denominator_may_be_zero_excluded", "m 可能为 0，届时 a 不计入：合计也可能是 b 的 5 分，并无“无得分”。",
			"m may be 0, where a is left out: the sum may also be b's 5, and never without a score", share(percent(), missing(indicators.Exclude)),
			"n=1 m=4:in:0..9 y=50", "root: 7.5", "root: range [5, 15]"),
		scoring("ranges/sum", "a 自 5 至 6，b 自 1 至不到 2：合计自 6 至不到 8。", "a from 5 to 6 and b from 1 to below 2: 6 to below 8 together", two,
			"x=50:in:50..60 y=10:at_least:10", "root: 6", "root: range [6, 8)", "root: tight"),
		scoring("ranges/rate_of_what_may_be_left_out", "m 为 0 时 c 不计入，s 得 66 分中的 39.6 分；m 为 1 时得 94 分中的 39.6 分。",
			"where m is 0 c is left out, and s has 39.6 of 66 marks; where m is 1 it has 39.6 of 94", frameworkOf(meanOf("root", indicators.ByWeightedMean, "100", "1",
				with(sumOf("s", item("a", "66", "x", percent()), item("c", "28", "share", percent(), missing(indicators.Exclude))), missing(indicators.CountAsZero)))),
			"x=60 n=0 m=0:in:0..1", "s: 39.6", "s: range [39.6, 39.6]", "root: 60", "root: range [1980/47, 60]"),
		scoring("ranges/point", "数都精确时，区间就是得分本身。", "where all figures are exact the range is the score", two, "x=50 y=10", "a: range [5, 5]", "root: range [6, 6]", "root: tight"),
		scoring("ranges/estimated_has_no_range", "估计数与暂定数照常计分，不因此有区间。", "estimated and provisional figures score alike, and have no range for it", two,
			"x=50:estimated y=10:provisional", "root: 6", "root: range [6, 6]"),
	}
}

// One figure under several nodes moves them together. With n from 40 to 60, what rises with n has [4, 6] and what falls as much too,
// and both together have 10.
func sharedCases() []scoringCase {
	up, down := item("up", "10", "n", percent()), item("down", "10", "n", falling())
	half := item("down", "5", "n", falling())
	absent := item("absent", "10", "y", percent())
	in := func(path, zh, en string, root indicators.Node, reported string, wants ...string) scoringCase {
		return scoring(path, zh, en, frameworkOf(root), reported, wants...)
	}
	const n = "n=40:in:40..60"
	return []scoringCase{
		in("shared/opposite", "n 同时进入一升一降的两项，合计恒为 10，不是 8 至 12。", "n stands under what rises and what falls: 10 whatever it is, and not 8 to 12",
			sumOf("root", up, down), n, "up: range [4, 6]", "down: range [4, 6]", "root: 10", "root: range [10, 10]", "root: tight"),
		in("shared/together", "n 同时进入两项，同升同降：自 8 至 12。", "n stands under two that rise: from 8 to 12", sumOf("root", up, item("again", "10", "n", percent())), n, "root: range [8, 12]", "root: tight"),
		in("shared/partly", "n ÷ 10 + (100 − n) ÷ 20 = 5 + n ÷ 20：自 7 至 8。", "n ÷ 10 + (100 − n) ÷ 20 = 5 + n ÷ 20: from 7 to 8", sumOf("root", up, half), n, "root: 7", "root: range [7, 8]", "root: tight"),
		in("shared/capped", "5 + n ÷ 20 自 7 至 9.5，封顶 9。", "5 + n ÷ 20 from 7 to 9.5, capped at 9", with(sumOf("root", up, half), cappedAt("9")), "n=40:in:40..90", "root: range [7, 9]"),
		in("shared/weighted_mean", "(3 n + 100 − n) ÷ 400 × 10 = (n + 50) ÷ 20。", "(3 n + 100 − n) ÷ 400 × 10 = (n + 50) ÷ 20",
			meanOf("root", indicators.ByWeightedMean, "10", "3 1", up, down), n, "root: 4.5", "root: range [4.5, 5.5]"),
		in("shared/harmonic_mean", "n (100 − n) ÷ 500，在 50 处最大，为 5。", "n (100 − n) ÷ 500, which is greatest at 50: 5",
			meanOf("root", indicators.ByHarmonicMean, "10", "", up, down), n, "root: 4.8", "root: range [4.8, 5]"),
		in("shared/precondition", "n 低于 50 时被一票否决，自 50 起至多 5 分。", "below 50 it is vetoed, and from 50 on it has 5 at most",
			sumOf("root", with(down, provided(where("n>=50")))), n, "down: vetoed", "down: without veto 6", "root: 0", "root: range [0, 5]"),
		in("shared/missing_beside", "n 的两项合计 10，缺报的一项自 0 至 10。", "what reads n comes to 10, and what is missing to 0 to 10", sumOf("root", up, down, absent), n,
			"root: incomplete", "root: range [10, 20]", "root: not tight"),
		in("shared/grade_of_two", "m 为 100 时占比即 n，n 至少 50 与占比至多 45 不能同时成立。", "with m at 100 the share is n, which is never 50 or more and 45 or less",
			sumOf("root", item("a", "10", "", grades(grade("A", "1", where("n>=50"), where("share<=45")), grade("B", "0")))), n+" m=100", "root: 0", "root: range [0, 0]"),
		in("shared/within_a_formula", "n ÷ m + (m − n) ÷ m 恒为 100 %，无论 m 为何。", "n ÷ m + (m − n) ÷ m is 100 % whatever m is", item("root", "10", "rest", percent()),
			"n=50 m=100:in:100..110", "root: 10", "root: range [10, 10]"),
		in("shared/bands_at_a_jump", "“至少 50”与“低于 50”总有一项成立，且只有一项。", "of at least 50 and below 50 one holds, and never both",
			sumOf("root", item("a", "10", "x", met(">=50")), item("b", "10", "x", met("<50"))), "x=40:in:40..60", "a: range [0, 10]", "b: range [0, 10]", "root: 10", "root: range [10, 10]"),
		in("shared/rounded_total", "x 可为任何数：x ÷ 10 + (100 − x) ÷ 20 自 7 至 8，总分修约到两位。", "x may be any number: x ÷ 10 + (100 − x) ÷ 20 from 7 to 8, rounded to two places",
			with(sumOf("root", item("a", "10", "x", percent()), item("b", "5", "x", falling())), rounded(indicators.HalfUp, 2)), "x=40:in:40..60", "root: 7", "root: range [7, 8]"),
	}
}
