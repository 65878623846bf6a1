package main

// ruleProblems are rules whose parameters make no rule.
func ruleProblems() []problemCase {
	const deduct = `{"deduct":{"level":"95","side":"below","step":`
	band := func(share, when string) string { return `{"when":[` + when + `],"share":"` + share + `"}` }
	bandsOf := func(otherwise string, bands string) string {
		return `{"bands":{"bands":[` + bands + `],"otherwise":"` + otherwise + `"}}`
	}
	const ninety, eighty = `{"at_least":"90"}`, `{"at_least":"80"}`
	own := func(bound string) string { return `{"indicator":{"bound":` + bound + `}}` }
	gradesOf := func(list string) string { return `{"grades":{"grades":[` + list + `]}}` }
	return []problemCase{
		inFramework("rules/no_indicator", "规则要读指标，而标准没有指明。", "a rule reads an indicator, and the criterion names none", "missing_indicator /root/children/0/rule/linear",
			`"indicator":"x",`, ""),
		inRule("rules/no_bands", "分档规则至少有一档。", "bands have one at least", "invalid_rule @/bands/bands", bandsOf("0", "")),
		inRule("rules/band_without_bound", "每档至少有一个界限。", "a band has one bound at least", "invalid_rule @/bands/bands/0/when", bandsOf("0", band("1", ""))),
		inRule("rules/share_above_1", "份额不能大于 1，多一点也不行。", "a share is at most 1, not a little above it", "share_out_of_range @/bands/bands/0/share", bandsOf("0", band("1.0001", ninety))),
		inRule("rules/share_below_0", "份额不能小于 0。", "a share is not below 0", "share_out_of_range @/bands/otherwise", bandsOf("-0.0001", band("1", ninety))),
		inRule("rules/looser_band_first", "先列较松的一档，后面较严的一档永远轮不到。", "a looser band stands first, so the stricter one behind it never counts", "unreachable @/bands/bands/1",
			bandsOf("0", band("1", eighty)+","+band("0.5", ninety))),
		inRule("rules/empty_band", "没有数同时大于 80 又小于 80。", "no number is above 80 and below 80", "unreachable @/bands/bands/0", bandsOf("0", band("1", `{"above":"80"},{"below":"80"}`))),
		inRule("rules/band_covered_by_two", "前两档合起来已含所有的数。", "the two bands before it hold for every number between them", "unreachable @/bands/bands/2",
			bandsOf("0", band("1", eighty)+","+band("0.5", `{"at_most":"80"}`)+","+band("0.3", `{"equal":"80"}`))),
		inRule("rules/linear_on_a_point", "两端相同，5 与 5.0 是同一个数。", "both ends are the same number: 5 is 5.0", "zero_range @/linear", `{"linear":{"from":"5","to":"5.0"}}`),
		inRule("rules/log_of_zero", "对数刻度的两端须大于 0；这种刻度还须有修约。", "both goalposts of a logarithmic scale are above 0; the scale asks for a rounding besides", "missing_rounding /root/children/0/rounding, invalid_rule @/linear/from", `{"linear":{"from":"0","to":"5","scale":"log"}}`),
		inRule("rules/log_without_rounding", "对数插值的得分多为无理数，须有修约。", "a score on a logarithmic scale is mostly irrational and needs a rounding", "missing_rounding /root/children/0/rounding",
			`{"linear":{"from":"1","to":"5","scale":"log"}}`),
		inRule("rules/one_point", "折线至少有两个点。", "a curve has two points at least", "invalid_rule @/curve/points", `{"curve":{"points":[{"at":"1","share":"1"}]}}`),
		inRule("rules/points_at_one_place", "两点在同一处。", "two points stand at one place", "zero_range @/curve/points/1/at", `{"curve":{"points":[{"at":"1","share":"0"},{"at":"1","share":"1"}]}}`),
		inRule("rules/points_out_of_order", "各点须递增。", "points ascend", "invalid_rule @/curve/points/1/at", `{"curve":{"points":[{"at":"2","share":"0"},{"at":"1","share":"1"}]}}`),
		inRule("rules/step_of_zero", "步长须大于 0。", "a step is above 0", "zero_range @/deduct/step", deduct+`"0","each":"1","parts":"up"}}`),
		inRule("rules/nothing_off", "每步扣分须大于 0。", "what a step takes off is above 0", "exceeds_marks @/deduct/each", deduct+`"5","each":"0","parts":"up"}}`),
		inRule("rules/floor_above_the_marks", "最低分不能高于分值。", "a floor is not above the marks", "exceeds_marks @/deduct/floor", deduct+`"5","each":"1","parts":"up","floor":"5.1"}}`),
		inFramework("rules/deduct_without_marks", "没有分值就无从扣分。", "without marks there is nothing to take off from", "rule_needs_marks /root/children/0/rule/deduct",
			`"item a"},"marks":"5"`, `"item a"}`, ruleOfA, deduct+`"5","each":"1","parts":"up"}}`),
		inFramework("rules/deduct_from_unknown_marks", "分值未公开也无从扣分。", "marks that are not public are not taken off from either", "rule_needs_marks /root/children/0/rule/deduct",
			`"item a"},"marks":"5"`, `"item a"},"marks":"unknown"`, ruleOfA, deduct+`"5","each":"1","parts":"up"}}`),
		inRule("rules/no_last_grade", "最后一级须没有条件。", "the last grade has no conditions", "missing_otherwise @/grades/grades/0/when", gradesOf(`{"name":"A","share":"1","when":[`+own(ninety)+`]}`)),
		inRule("rules/grade_twice", "两级同名。", "two grades have one name", "duplicate_id @/grades/grades/1/name",
			gradesOf(`{"name":"A","share":"1","when":[`+own(ninety)+`]},{"name":"A","share":"0"}`)),
		inRule("rules/grade_without_name", "每级须有名称。", "a grade has a name", "missing_name @/grades/grades/0/name",
			gradesOf(`{"name":"","share":"1","when":[`+own(ninety)+`]},{"name":"B","share":"0"}`)),
		inRule("rules/looser_grade_first", "先列较松的一级，后面较严的一级永远轮不到。", "a looser grade stands first, so the stricter one behind it never counts", "unreachable @/grades/grades/1",
			gradesOf(`{"name":"A","share":"1","when":[`+own(eighty)+`]},{"name":"B","share":"0.5","when":[`+own(ninety)+`]},{"name":"C","share":"0"}`)),
		inRule("rules/no_cases", "分类规则至少有一类。", "cases have one at least", "invalid_rule @/cases/cases", `{"cases":{"cases":[],"otherwise":`+ruleOfA+`}}`),
		inRule("rules/case_twice", "两类的条件相同，后一类永远轮不到。", "two cases have one condition, so the second never counts", "unreachable @/cases/cases/1",
			`{"cases":{"cases":[{"when":`+own(ninety)+`,"then":`+ruleOfA+`},{"when":`+own(ninety)+`,"then":`+ruleOfA+`}],"otherwise":`+ruleOfA+`}}`),
		inRule("rules/rule_within_a_case", "某类中的规则有误。", "the rule within a case is wrong", "zero_range @/cases/cases/0/then/linear",
			`{"cases":{"cases":[{"when":`+own(ninety)+`,"then":{"linear":{"from":"1","to":"1"}}}],"otherwise":`+ruleOfA+`}}`),
		inRule("rules/unknown_extension", "没有领域提供这条扩展规则。", "no domain offers the extension", "unknown_extension @/extension/name", `{"extension":{"name":"conformance.none"}}`),
		inRule("rules/extension_refused", "扩展规则不接受所给的参数。", "the extension refuses its parameters", "extension_refused @/extension/params",
			`{"extension":{"name":"conformance.step","params":{"at":"60","from":"50"}}}`),
		inRule("rules/extension_without_parameters", "conformance.double 没有参数。", "conformance.double has no parameters", "extension_refused @/extension/params",
			`{"extension":{"name":"conformance.double","params":{}}}`),
	}
}

// conditionProblems are conditions that cannot be judged.
func conditionProblems() []problemCase {
	const one = `"bound":{"at_least":"1"}`
	x := `{"indicator":{"id":"x",` + one + `}}`
	onB := func(path, zh, en, problem, condition string) problemCase {
		return inFramework(path, zh, en, problem, idOfB, idOfB+`"preconditions":[`+condition+`],`)
	}
	const at = "/root/children/1/preconditions/0"
	return []problemCase{
		onB("conditions/all_of_none", "“全部”之中没有条件。", "all of no conditions is asked for", "invalid_condition "+at, `{"all":[]}`),
		onB("conditions/any_of_none", "“任一”之中没有条件。", "any of no conditions is asked for", "invalid_condition "+at, `{"any":[]}`),
		onB("conditions/3_of_2", "两个条件中不可能有三个成立。", "three of two conditions are asked for", "invalid_condition "+at, `{"at_least_of":{"count":3,"conditions":[`+x+`,`+x+`]}}`),
		onB("conditions/0_of_1", "至少 0 个不是条件，读取时即拒绝。", "at least none is no condition and refused in reading", "invalid_number "+at+"/at_least_of/count", `{"at_least_of":{"count":0,"conditions":[`+x+`]}}`),
		onB("conditions/no_indicator", "前提须说明所读的指标。", "a precondition says which indicator it reads", "missing_indicator "+at+"/indicator", `{"indicator":{`+one+`}}`),
		onB("conditions/unknown_node", "条件所读的节点不存在。", "a condition reads a node that does not exist", "unknown_node "+at+"/any/0/node/id", `{"any":[{"node":{"id":"q",`+one+`}}]}`),
		onB("conditions/on_itself", "节点的前提是它自己的得分。", "a node asks for its own score", "condition_cycle /root/children/1", `{"node":{"id":"b",`+one+`}}`),
		onB("conditions/on_the_parent", "节点的前提是上级的得分，而上级又由它合成。", "a node asks for the score of its parent, which is made of it", "condition_cycle /root/children/1",
			`{"node":{"id":"root",`+one+`}}`),
	}
}
