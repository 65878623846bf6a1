package main

import "github.com/wenming-go/wenming/indicators"

func sanction(code, deduct string, effect indicators.SanctionEffect, months int, when ...indicators.Condition) indicators.Sanction {
	return indicators.Sanction{
		Code: code, Name: indicators.Text{Zh: "处罚 " + code, En: "sanction " + code}, When: when, Deduct: number(deduct), Effect: effect, Months: months,
	}
}

// sanctioned is two parts of 10 marks with sanctions.
func sanctioned(list ...indicators.Sanction) indicators.Framework {
	return sanctionedRoot(sumOf("root", item("a", "10", "x", percent()), item("b", "10", "y", percent())), list...)
}

func sanctionedRoot(root indicators.Node, list ...indicators.Sanction) indicators.Framework {
	return frameworkOf(root, func(f *indicators.Framework) { f.Sanctions = list })
}

func sanctionCases() []scoringCase {
	off := func(marks string) indicators.Sanction {
		return sanction("off", marks, indicators.NoEffect, 0, where("n>0"))
	}
	two := func(changes ...func(*indicators.Node)) indicators.Node {
		return with(sumOf("root", item("a", "10", "x", percent()), item("b", "10", "y", percent())), changes...)
	}
	standing := sanctioned(
		sanction("out", "0", indicators.Ineligible, 0, where("n>0")), sanction("year", "0", indicators.Suspended, 12, where("n>1")),
		sanction("half", "0", indicators.Suspended, 6, where("n>1")), sanction("gone", "0", indicators.Revoked, 0, where("n>2")))
	const parts = "x=50 y=40"
	return []scoringCase{
		scoring("sanctions/not_applied", "n 为 0，处罚未触发。", "n is 0, so that the sanction does not apply", sanctioned(off("3")), parts+" n=0", "root: 9", ": sanction off fails"),
		scoring("sanctions/applied", "n 为 1，扣 3 分。", "n is 1, which takes 3 marks off", sanctioned(off("3")), parts+" n=1", "root: 6", ": sanction off holds", "root: reason deducted_by_sanctions"),
		scoring("sanctions/several", "两项都触发，合计扣 5.5 分。", "both apply, and take 5.5 marks off together", sanctioned(off("3"), sanction("more", "2.5", indicators.NoEffect, 0, where("x>49"))), parts+" n=1", "root: 3.5"),
		scoring("sanctions/all_conditions", "各项条件须都成立，一项不成立即未触发。", "all conditions must hold, and one that fails keeps it from applying",
			sanctioned(sanction("off", "3", indicators.NoEffect, 0, where("n>0"), where("x>60"))), parts+" n=1", "root: 9", ": sanction off fails"),
		scoring("sanctions/down_to_zero_exactly", "9 分扣 9 分为 0。", "9 marks off 9 leave 0", sanctioned(off("9")), parts+" n=1", "root: 0"),
		scoring("sanctions/not_below_zero", "扣分不使总分低于 0。", "no marks are taken off below 0", sanctioned(off("30")), parts+" n=1", "root: 0"),
		scoring("sanctions/before_rounding", "5.09 + 4 − 0.05 = 9.04，然后修约一次为 9。", "5.09 + 4 − 0.05 = 9.04, which is then rounded once, to 9",
			sanctionedRoot(two(rounded(indicators.HalfUp, 1)), off("0.05")), "x=50.9 y=40 n=1", "root: 9", "root: unrounded 9.04"),
		scoring("sanctions/after_a_cap", "17 分封顶 12.34，扣 2.25 得 10.09，修约为 10.1。", "17 marks are capped at 12.34, less 2.25 is 10.09, rounded to 10.1",
			sanctionedRoot(two(cappedAt("12.34"), rounded(indicators.HalfUp, 1)), off("2.25")), "x=80 y=90 n=1", "root: 10.1", "root: unrounded 10.09"),
		scoring("sanctions/before_a_veto", "先扣分，再看前提条件：否决前为 6 分。", "marks are taken off before preconditions veto: it would have been 6",
			sanctionedRoot(two(provided(where("x>=60"))), off("3")), parts+" n=1", "root: vetoed", "root: without veto 6"),
		scoring("sanctions/off_a_mean", "平均 75.25 分，扣 3 分。", "a mean of 75.25 marks less 3",
			sanctionedRoot(meanOf("root", indicators.ByWeightedMean, "100", "", item("a", "10", "x", percent()), item("b", "10", "y", percent())), off("3")), "x=50.5 y=100 n=1", "root: 72.25"),
		scoring("sanctions/missing_data", "n 缺报，可能扣 3 分：总分不完整，自 6 至 9，不当作没有发生。", "n is missing and 3 marks are at stake: the total is incomplete, from 6 to 9, and nothing is taken as not having happened",
			sanctioned(off("3")), parts, "root: incomplete", "root: range [6, 9]", ": sanction off undecided", ": undecided off", "root: reason sanction_undecided"),
		scoring("sanctions/missing_data_counted_as_zero", "总分的缺失处理为计 0 分时，总分为 0。", "where the total counts as 0 for want of data, it is 0", sanctionedRoot(two(missing(indicators.CountAsZero)), off("3")), parts,
			"root: 0", "root: reason counted_as_zero"),
		scoring("sanctions/missing_data_without_marks", "只影响资格的处罚缺数据：总分照常，资格无法判定。", "data are missing for an effect alone: the total stands, and the standing is undecided",
			sanctioned(sanction("out", "0", indicators.Ineligible, 0, where("n>0"))), parts, "root: 9", ": sanction out undecided", ": standing undecided", ": standing none"),
		scoring("sanctions/range_crosses", "n 自 5 至 6、取 5：未触发，总分 9，区间包含扣分后的 6。", "n lies between 5 and 6, and is taken to be 5: not applied, and the range of the total takes in 6",
			sanctioned(sanction("off", "3", indicators.NoEffect, 0, where("n>5"))), parts+" n=5:in:5..6", "root: 9", "root: range [6, 9]", ": sanction off fails", ": crossing off"),
		scoring("sanctions/range_crosses_applied", "n 自 5 至 6、取 6：触发，总分 6，区间包含 9。", "n lies between 5 and 6, and is taken to be 6: applied, and the range takes in 9",
			sanctioned(sanction("off", "3", indicators.NoEffect, 0, where("n>5"))), parts+" n=6:in:5..6", "root: 6", "root: range [6, 9]", ": crossing off"),
		scoring("sanctions/range_cut_at_zero", "9 至 10 分扣 9.5 分：自 0 至 0.5。", "9 to 10 marks less 9.5: from 0 to 0.5", sanctioned(off("9.5")), "x=50:in:50..60 y=40 n=1", "root: 0", "root: range [0, 0.5]"),
		scoring("sanctions/by_a_node", "a 低于 6 分即扣 1 分；a 自 5 至 6，总分自 8 至 10。", "a mark is taken off where a is below 6: a runs from 5 to 6, and the total from 8 to 10",
			sanctioned(sanction("off", "1", indicators.NoEffect, 0, scoreOf("a<6"))), "x=50:in:50..60 y=40", "root: 8", "root: range [8, 10]"),
		scoring("sanctions/standing_untouched", "各项处罚都未触发，资格未受影响。", "no sanction applies, and the standing is not affected", standing, parts+" n=0", ": standing none", ": sanction out fails"),
		scoring("sanctions/ineligible", "n 为 1，取消参评资格；总分不变。", "n is 1: ineligible, and the total is what it was", standing, parts+" n=1", "root: 9", ": standing ineligible", ": sanction year fails"),
		scoring("sanctions/suspended", "n 为 2，停止资格重于取消参评资格，取较长的 12 个月。", "n is 2: suspended is graver than ineligible, for the longer of two terms", standing, parts+" n=2", ": standing suspended", ": sanction half holds"),
		scoring("sanctions/revoked", "n 为 3，取消称号最重。", "n is 3: revoked is the gravest", standing, parts+" n=3", ": standing revoked"),
		scoring("sanctions/standing_may_be_worse", "n 自 1 至 2：取消参评资格已定，是否停止资格无法判定。", "n lies between 1 and 2: ineligible for certain, and suspended or not", standing, parts+" n=1:in:1..2",
			": standing ineligible", ": standing undecided", ": crossing year"),
	}
}

// fourLevels are 优秀, 良好, 合格 and 不合格 by the rate of the total.
func fourLevels(f *indicators.Framework) {
	named := func(zh, en string, when ...indicators.Condition) indicators.Level {
		return indicators.Level{Name: indicators.Text{Zh: zh, En: en}, When: when}
	}
	f.Levels = []indicators.Level{
		named("优秀", "excellent", rateOf("root>=0.9")), named("良好", "good", rateOf("root>=0.8")), named("合格", "passed", rateOf("root>=0.6")), named("不合格", "failed"),
	}
}

func levelCases() []scoringCase {
	a, b := item("a", "10", "x", percent()), item("b", "10", "y", percent())
	rates := frameworkOf(sumOf("root", a, b), fourLevels)
	excluding := sumOf("root", a, item("b", "10", "y", percent(), missing(indicators.Exclude)))
	pillars := frameworkOf(sumOf("root", a, b), func(f *indicators.Framework) {
		f.Levels = []indicators.Level{
			{Name: indicators.Text{Zh: "甲", En: "first"}, When: []indicators.Condition{rateOf("a>=0.4"), rateOf("b>=0.4")}},
			{Name: indicators.Text{Zh: "乙", En: "second"}},
		}
	})
	byScore := func(f *indicators.Framework) {
		f.Levels = []indicators.Level{
			{Name: indicators.Text{Zh: "甲", En: "first"}, When: []indicators.Condition{scoreOf("root>=15")}}, {Name: indicators.Text{Zh: "乙", En: "second"}},
		}
	}
	return []scoringCase{
		scoring("levels/met_exactly", "得分率恰为 0.9。", "the rate is 0.9 exactly", rates, "x=90 y=90", ": level excellent", ": possible excellent"),
		scoring("levels/just_missed", "得分率略低于 0.9，得第二等。", "the rate is just below 0.9, which is the second level", rates, "x=90 y=89.99999999999999999999999999999999", ": level good"),
		scoring("levels/otherwise", "其余都不成立，得最后一等，它没有条件。", "no other holds, which leaves the last level, which has no conditions", rates, "x=0 y=0", ": level failed"),
		scoring("levels/range_over_three", "得分率自 0.75 至 0.95：取值点为合格，也可能为良好或优秀。", "the rate runs from 0.75 to 0.95: passed at the point, and maybe good or excellent",
			rates, "x=60:in:60..100 y=90", ": level passed", ": possible passed", ": possible good", ": possible excellent"),
		scoring("levels/range_within_one", "得分率各处不低于 0.9。", "the rate is 0.9 or more throughout", rates, "x=91:in:80..95 y=100", ": level excellent", ": possible excellent"),
		scoring("levels/undecided", "b 缺报，得分率自 0.25 至 0.75：合格或不合格，无法判定。", "b is missing, and the rate runs from 0.25 to 0.75: passed or failed, which is undecided",
			rates, "x=50", "root: incomplete", ": level undecided", ": possible passed", ": possible failed"),
		scoring("levels/decided_without_a_score", "b 缺报，得分率至多 0.5：无论 b 为何都不合格。", "b is missing, and the rate is 0.5 at most: failed whatever b is", rates, "x=0", "root: incomplete", ": level failed"),
		scoring("levels/one_condition_fails", "a 低于 0.4，缺报的 b 不改变结论。", "a is below 0.4, which b, missing, cannot change", pillars, "x=39", ": level second"),
		scoring("levels/one_condition_missing", "a 成立，b 缺报，无法判定。", "a holds and b is missing, which is undecided", pillars, "x=40", ": level undecided"),
		scoring("levels/by_rate_after_exclusion", "b 不计入，得分率按余下的 10 分计算。", "b is left out, and the rate is a share of the 10 marks that are left", frameworkOf(excluding, fourLevels), "x=90", "root: 9", ": level excellent"),
		scoring("levels/by_score_after_exclusion", "按得分判定时，不计入的 10 分不放大：10 分未达到 15。", "by score nothing is scaled up: 10 marks miss 15", frameworkOf(excluding, byScore), "x=100", "root: 10", ": level second"),
		scoring("levels/after_sanctions_and_rounding", "17.5 扣 2 为 15.5，修约为 16，得分率恰为 0.8。", "17.5 less 2 is 15.5, rounded to 16, a rate of 0.8 exactly",
			frameworkOf(with(sumOf("root", a, b), rounded(indicators.HalfUp, 0)), fourLevels, func(f *indicators.Framework) {
				f.Sanctions = []indicators.Sanction{sanction("off", "2", indicators.NoEffect, 0, where("n>0"))}
			}), "x=90 y=85 n=1", "root: 16", ": level good"),
		scoring("levels/of_shared_figures", "x 的两项合计恒为 10 分，区间并不使等级不定。", "what reads x comes to 10 marks whatever it is, which leaves one level",
			frameworkOf(sumOf("root", a, item("b", "10", "x", falling())), func(f *indicators.Framework) {
				f.Levels = []indicators.Level{
					{Name: indicators.Text{Zh: "甲", En: "first"}, When: []indicators.Condition{scoreOf("root>=11")}}, {Name: indicators.Text{Zh: "乙", En: "second"}},
				}
			}), "x=40:in:40..60", ": level second", ": possible second"),
	}
}
