package main

import "github.com/wenming-go/wenming/indicators"

func derivedCases() []scoringCase {
	parent := frameworkOf(sumOf("root", item("a", "10", "x", met(">=50")), item("b", "10", "y", percent())), func(f *indicators.Framework) {
		f.Rounding.Criteria = rounding(indicators.HalfUp, 0)
		f.Sanctions = []indicators.Sanction{sanction("off", "3", indicators.NoEffect, 0, where("n>0"))}
	})
	derived := func(path, zh, en, overrides, reported string, wants ...string) scoringCase {
		c := scoring("derived/"+path, zh, en, parent, reported, wants...)
		c.derived = &derivation{
			id: "derived", edition: "1", name: indicators.Text{Zh: "派生用例", En: "derived case"}, overrides: overrides,
		}
		return c
	}
	return []scoringCase{
		scoring("derived/parent", "派生之前：50 达标得 10 分，4.5 修约为 5。", "before it is derived: 50 keeps the bound for 10 marks, and 4.5 is rounded to 5", parent, "x=50 y=45 n=0", "a: 10", "b: 5", "root: 15"),
		derived("threshold", "派生体系要求 60：50 不再达标。", "the derived framework asks for 60, which 50 misses",
			`[{"node":"a","at":"/rule/bands/bands/0/when/0/at_least","number":"60"}]`, "x=50 y=45 n=0", "a: 0", "root: 5"),
		derived("marks", "派生体系中 b 为 30 分：45 % 得 13.5，修约为 14。", "b has 30 marks in the derived framework: 45 % is 13.5, rounded to 14",
			`[{"node":"b","marks":"30"}]`, "x=50 y=45 n=0", "b: 14", "root: 24"),
		derived("unknown_marks", "派生体系中 b 的分值未公开，总分不予计分。", "the marks of b are not public in the derived framework, so that the total is withheld",
			`[{"node":"b","marks":"unknown"}]`, "x=50 y=45 n=0", "a: 10", "root: incomplete"),
		derived("own_rounding", "b 改为不修约，保持 4.5。", "b is no longer rounded, and stays 4.5", `[{"node":"b","rounding":{"mode":"none"}}]`, "x=50 y=45 n=0", "b: 4.5", "root: 14.5"),
		derived("rounding_plan", "标准改为取偶到整数：4.5 为 4。", "criteria go to the even digit: 4.5 is 4", `[{"rounding_plan":{"criteria":{"mode":"half_even"}}}]`, "x=50 y=45 n=0", "b: 4", "root: 14"),
		derived("sanction", "处罚改扣 5 分。", "the sanction takes 5 marks off", `[{"at":"/sanctions/0/deduct","number":"5"}]`, "x=50 y=45 n=1", "root: 10"),
		derived("several", "几处改动互不影响，次序无关。", "changes stand beside each other in whatever order",
			`[{"at":"/sanctions/0/deduct","number":"1"},{"node":"b","marks":"30"},{"node":"a","at":"/rule/bands/bands/0/when/0/at_least","number":"60"}]`, "x=60 y=45 n=1", "a: 10", "b: 14", "root: 23"),
	}
}
