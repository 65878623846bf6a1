package main

import (
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// ranked is a ranking by score. Each line is "subject group figure figure …"; the group "-" is none.
func ranked(path, zh, en string, f indicators.Framework, lines, want []string) rankCase {
	c := rankCase{path: path, about: indicators.Text{Zh: zh, En: en}, framework: f, by: indicators.NodeScore, want: want}
	for _, line := range lines {
		fields := strings.SplitN(line, " ", 3)
		subject := indicators.Subject{ID: fields[0], Group: strings.TrimPrefix(fields[1], "-")}
		c.submissions = append(c.submissions, indicators.NewSubmission(subject, "2026", figures(fields[2])))
	}
	return c
}

func rankCases() []rankCase {
	two := func(policy indicators.MissingPolicy, list ...indicators.Sanction) indicators.Framework {
		return sanctionedRoot(sumOf("root", item("a", "10", "x", percent()), item("b", "10", "y", percent(), missing(policy))), list...)
	}
	plain := two(indicators.Block)
	out := two(indicators.Block, sanction("out", "0", indicators.Ineligible, 0, where("n>0")))
	exact := two(indicators.Block, sanction("out", "0", indicators.Ineligible, 0, where("n>0")), sanction("gone", "0", indicators.Revoked, 0, where("n>1")))
	excluding := two(indicators.Exclude)
	byRate := ranked("ranks/by_rate", "c 不计入 y，可得 10 分、得 8 分，得分率 0.8 高于 d 的 0.6。", "with y left out, c has 8 of 10 marks, a rate of 0.8 above d's 0.6",
		excluding, []string{"c - x=80", "d - x=60 y=60"}, []string{"c 1 1 1", "d 2 2 2"})
	byRate.by = indicators.NodeRate
	return []rankCase{
		ranked("ranks/ties", "同分共享较好的名次，其后计入前面所有的：1、2、2、4；同分按标识排序。", "equal scores share the better rank, and the next counts all before it: 1, 2, 2, 4; equal ones come by id",
			plain, []string{"d - x=1 y=1", "c - x=5 y=1", "b - x=2 y=4", "a - x=9 y=1"}, []string{"a 1 1 1", "b 2 2 2", "c 2 2 2", "d 4 4 4"}),
		ranked("ranks/fractions", "1/3 与 0.3333…（34 位）并不同分。", "1/3 and 0.3333… of 34 digits are not equal",
			frameworkOf(item("root", "1", "x", linear("0", "3"))), []string{"a - x=0.9999999999999999999999999999999999", "b - x=1"}, []string{"b 1 1 1", "a 2 2 2"}),
		ranked("ranks/groups", "各组分别排名，按组名排列。", "groups are ranked apart, in order of their names", plain,
			[]string{"a county x=1 y=1", "b city x=5 y=1", "c county x=2 y=4"}, []string{"b 1 1 1", "c 1 1 1", "a 2 2 2"}),
		ranked("ranks/sanctioned", "取消参评资格的不排名，其余的名次不受影响。", "who is ineligible has no rank, and takes none from the others", out,
			[]string{"a - x=9 y=9 n=1", "b - x=5 y=1 n=0"}, []string{"b 1 1 1", "a sanctioned"}),
		ranked("ranks/standing_undecided", "资格无法判定的不排名；它若有资格便在 b 之前，因此 b 可能为第 2。", "whose standing is undecided has no rank; eligible, it would come before b, which may thus be second", out,
			[]string{"a - x=9 y=9", "b - x=5 y=1 n=0"}, []string{"b 1 1 2", "a undecided"}),
		ranked("ranks/certainly_sanctioned", "一项处罚已定，另一项无法判定：仍确定不排名。", "one sanction applies for certain and another may: it certainly has no rank", exact,
			[]string{"a - x=9 y=9 n=1:in:1..2", "b - x=5 y=1 n=0"}, []string{"b 1 1 1", "a sanctioned"}),
		ranked("ranks/withheld", "总分不予公布的不排名；它可能高于 b，因此 b 可能为第 2。", "a withheld total has no rank; it may be above b's, which may thus be second", plain,
			[]string{"a - x=9", "b - x=50 y=1"}, []string{"b 1 1 2", "a no_score"}),
		ranked("ranks/withheld_below", "总分不予公布的至多 10.1，不能高于 b 的 10.2。", "a withheld total of 10.1 at most cannot be above b's 10.2", plain,
			[]string{"a - y=1", "b - x=100 y=2"}, []string{"b 1 1 1", "a no_score"}),
		ranked("ranks/overlapping_ranges", "a 自 5 至 6，b 为 5.5：两者的名次都可能为 1 或 2。", "a has 5 to 6 and b 5.5: each may be first or second", plain,
			[]string{"a - x=50:in:50..60 y=0", "b - x=55 y=0", "c - x=10:in:10..20 y=0"}, []string{"b 1 1 2", "a 2 1 2", "c 3 3 3"}),
		ranked("ranks/open_end", "b 不到 5，永远在 a 之后。", "b stays below 5, and always behind a", plain, []string{"a - x=50 y=0", "b - x=30:at_least:20 y=0"}, []string{"a 1 1 1", "b 2 2 2"}),
		ranked("ranks/closed_end", "b 可能为 5，届时与 a 并列第 1。", "b may be 5, and shares the first rank with a there", plain, []string{"a - x=50 y=0", "b - x=30:in:30..50 y=0"}, []string{"a 1 1 1", "b 2 1 2"}),
		ranked("ranks/by_score", "按得分，c 的 8 分低于 d 的 12 分。", "by score c's 8 marks are below d's 12", excluding, []string{"c - x=80", "d - x=60 y=60"}, []string{"d 1 1 1", "c 2 2 2"}),
		byRate,
	}
}
