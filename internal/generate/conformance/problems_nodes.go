package main

// nodeProblems are mistakes in the tree.
func nodeProblems() []problemCase {
	const marksOfA = `"item a"},"marks":"5"`
	const sum = `"combine":"sum"`
	return []problemCase{
		inFramework("nodes/id_twice", "节点标识重复。", "two nodes have one id", "duplicate_id /root/children/1/id", idOfB, `{"id":"a",`),
		inFramework("nodes/no_rule_and_no_children", "节点既无规则又无下级。", "a node has neither a rule nor children", "mixed_node /root/children/0", `,"rule":`+ruleOfA, ""),
		inFramework("nodes/rule_and_children", "节点既有规则又有下级。", "a node has both a rule and children", "mixed_node /root", sum, sum+`,"rule":`+ruleOfA),
		inFramework("nodes/criterion_that_combines", "标准没有合成方式。", "a criterion combines nothing", "mixed_node /root/children/0/combine", marksOfA, marksOfA+`,"combine":"sum"`),
		inFramework("nodes/no_combination", "部分须说明下级如何合成。", "a section says how its children combine", "invalid_combination /root/combine", sum+",", ""),
		inFramework("nodes/marks_negative", "分值不能为负。", "marks are not negative", "invalid_marks /root/children/0/marks", marksOfA, `"item a"},"marks":"-1"`),
		inFramework("nodes/marks_zero", "分值为 0 的标准什么也得不到；没有分值则只作判定。", "with marks of 0 nothing is earned; without marks a criterion is only assessed",
			"invalid_marks /root/children/0/marks", marksOfA, `"item a"},"marks":"0"`),
		inFramework("nodes/marks_that_rounding_lifts", "2.5 分按整数修约会得 3 分，高于分值。", "2.5 marks rounded to whole ones would be 3, more than the marks", "exceeds_marks /root/children/0/marks",
			marksOfA, `"item a"},"marks":"2.5","rounding":{"mode":"half_up"}`),
		inFramework("nodes/marks_do_not_add_up", "下级合计 10 分，上级写 11 分。", "children of 10 marks stand below 11", "marks_do_not_add_up /root/marks", sum, sum+`,"marks":"11"`),
		inFramework("nodes/marks_beside_a_cap", "上级的分值须为封顶后的分值。", "the marks of a section are those after its cap", "marks_do_not_add_up /root/marks", sum, sum+`,"marks":"10","cap":"8"`),
		inFramework("nodes/cap_of_zero", "封顶须大于 0。", "a cap is above 0", "invalid_cap /root/cap", sum, sum+`,"cap":"0"`),
		inFramework("nodes/cap_that_never_caps", "封顶等于合计，从不起作用。", "a cap at what the children can earn never caps", "invalid_cap /root/cap", sum, sum+`,"cap":"10"`),
		inFramework("nodes/weight_in_a_sum", "加和不用权重。", "a sum reads no weights", "invalid_weight /root/children/1/weight", idOfB, idOfB+`"weight":"1",`),
		inFramework("nodes/mean_without_weight", "均值的每个下级须有权重。", "every child of a mean has a weight", "invalid_weight /root/children/1/weight",
			sum, `"combine":"weighted_mean","marks":"100"`, `{"id":"a",`, `{"id":"a","weight":"1",`),
		inFramework("nodes/negative_weight", "权重须大于 0。", "a weight is above 0", "invalid_weight /root/children/1/weight",
			sum, `"combine":"weighted_mean","marks":"100"`, `{"id":"a",`, `{"id":"a","weight":"1",`, idOfB, idOfB+`"weight":"-0.1",`),
		inFramework("nodes/mean_without_marks", "均值须有自己的分值。", "a mean has marks of its own", "invalid_marks /root/marks",
			sum, `"combine":"weighted_mean"`, `{"id":"a",`, `{"id":"a","weight":"1",`, idOfB, idOfB+`"weight":"2",`),
		inFramework("nodes/geometric_mean_without_rounding", "几何平均多为无理数，须有修约。", "a geometric mean is mostly irrational and needs a rounding", "missing_rounding /root/rounding",
			sum, `"combine":"geometric_mean","marks":"10"`, `{"id":"a",`, `{"id":"a","weight":"1",`, idOfB, idOfB+`"weight":"1",`),
		inFramework("nodes/unknown_policy", "缺失处理不在所列之中。", "a missing-data policy is none of those listed", "unknown_word /root/children/0/missing", marksOfA, marksOfA+`,"missing":"ignore"`),
	}
}

// consequenceProblems are mistakes in sanctions, levels, substitutions and derived frameworks.
func consequenceProblems() []problemCase {
	const when = `"when":[{"indicator":{"id":"x","bound":{"below":"10"}}}]`
	sanction := func(path, zh, en, problem, members string) problemCase {
		return inFramework(path, zh, en, problem, `"otherwise":"0"}}}]}}`,
			`"otherwise":"0"}}}]},"sanctions":[{"code":"s","name":{"zh":"处罚","en":"sanction"}`+members+`}]}`)
	}
	level := func(path, zh, en, problem, levels string) problemCase {
		return inFramework(path, zh, en, problem, `"otherwise":"0"}}}]}}`, `"otherwise":"0"}}}]},"levels":[`+levels+`]}`)
	}
	substitution := func(path, zh, en, problem, substitutions string) problemCase {
		return inFramework(path, zh, en, problem, soundRoot, `"substitutions":[`+substitutions+`],`+soundRoot)
	}
	derived := func(path, zh, en, problem, identity, overrides string) problemCase {
		return refused(path, zh, en, []member{{"framework", []byte(soundFramework)}, {"derive", []byte(`{` + identity + `,"overrides":[` + overrides + `]}`)}}, problem)
	}
	const named = `"id":"derived","edition":"1","name":{"zh":"派生","en":"derived"}`
	const to = `"node":"a","at":"/rule/linear/to"`
	return []problemCase{
		sanction("sanctions/without_condition", "处罚须有条件。", "a sanction has a condition", "invalid_sanction /sanctions/0/when", `,"when":[],"deduct":"1"`),
		sanction("sanctions/without_consequence", "处罚须扣分或影响资格。", "a sanction takes off marks or touches the standing", "invalid_sanction /sanctions/0", `,`+when),
		sanction("sanctions/suspension_without_months", "停止资格须有月数。", "a suspension has months", "invalid_sanction /sanctions/0/months", `,`+when+`,"effect":"suspended"`),
		sanction("sanctions/months_of_a_revocation", "取消称号没有月数。", "a revocation has no months", "invalid_sanction /sanctions/0/months", `,`+when+`,"effect":"revoked","months":6`),
		sanction("sanctions/on_the_total_it_lowers", "扣分的处罚不能以总分为条件。", "a sanction that takes off marks does not depend on the total that it lowers", "condition_cycle /sanctions/0/when",
			`,"when":[{"node":{"id":"root","bound":{"below":"5"}}}],"deduct":"1"`),
		level("levels/last_with_conditions", "最后一个等级须没有条件。", "the last level has no conditions", "missing_otherwise /levels/0/when", `{"name":{"zh":"优","en":"good"},`+when+`}`),
		level("levels/earlier_without_conditions", "没有条件的等级之后的等级永远轮不到。", "no level counts behind one without conditions", "unreachable /levels/0",
			`{"name":{"zh":"优","en":"good"}},{"name":{"zh":"差","en":"poor"}}`),
		substitution("substitutions/touches_nothing", "没有分母读取 n。", "no denominator reads n", "invalid_substitution /substitutions/0", `{"stated":"n","used":"m"}`),
		substitution("substitutions/of_itself", "以自身替代自身。", "a measure stands in for itself", "invalid_substitution /substitutions/0", `{"stated":"m","used":"m"}`),
		substitution("substitutions/unknown_measure", "替代的数据项没有定义。", "what is put in place is not defined", "unknown_measure /substitutions/0/used", `{"stated":"m","used":"q"}`),
		derived("derived/no_such_figure", "改动之处没有数。", "an override leads to no figure", "invalid_override /overrides/0/at", named, `{"node":"a","at":"/rule/linear/too","number":"90"}`),
		derived("derived/unknown_node", "改动的节点不存在。", "an override names a node that does not exist", "unknown_node /overrides/0/node", named, `{"node":"q","at":"/rule/linear/to","number":"90"}`),
		derived("derived/changes_nothing", "改动后与原来相同。", "an override changes nothing", "invalid_override /overrides/0/to", named, `{`+to+`,"number":"100"}`),
		derived("derived/twice", "同一处改动两次。", "one place is overridden twice", "invalid_override /overrides/1/at", named, `{`+to+`,"number":"90"},{`+to+`,"number":"80"}`),
		derived("derived/nothing_overridden", "没有任何改动。", "nothing is overridden", "invalid_override /overrides", named, ``),
		derived("derived/empty_override", "改动没有说改什么。", "an override says nothing", "invalid_override /overrides/0", named, `{}`),
		derived("derived/same_identity", "派生的体系与原体系的标识和版本相同。", "a derived framework has the id and edition of its parent", "duplicate_id /edition",
			`"id":"problems","edition":"1","name":"x"`, `{`+to+`,"number":"90"}`),
		inFramework("derived/official", "派生的体系不能是官方的。", "a derived framework is not official",
			"invalid_derivation /basis", `"basis":"illustrative"`, `"basis":"official","sources":[{"document":"示例文件","confidence":"high"}]`,
			`"otherwise":"0"}}}]}}`, `"otherwise":"0"}}}]},"parent":{"id":"p","edition":"1","name":"p","sha256":"`+digestOfNothing+`","changes":[{"node":"a","at":"/rule/linear/to","from":"90","to":"100"}]}}`),
		inFramework("derived/untrue_change", "所称的改动与体系不符。", "a stated change is not what the framework has",
			"invalid_derivation /parent/changes/0/to",
			`"otherwise":"0"}}}]}}`, `"otherwise":"0"}}}]},"parent":{"id":"p","edition":"1","name":"p","sha256":"`+digestOfNothing+`","changes":[{"node":"a","at":"/rule/linear/to","from":"90","to":"95"}]}}`),
	}
}

// digestOfNothing is the SHA-256 of the empty text; a digest ties a parent that Compile does not see.
const digestOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
