package main

import "strings"

// headerProblems are mistakes in what a framework says of itself.
func headerProblems() []problemCase {
	basis := `"basis":"illustrative"`
	return []problemCase{
		inFramework("frameworks/no_id", "没有标识。", "there is no id", "invalid_id /id", `"id":"problems"`, `"id":""`),
		inFramework("frameworks/id_with_a_space", "标识不能含空格。", "an id has no space", "invalid_id /id", `"id":"problems"`, `"id":"a b"`),
		inFramework("frameworks/id_of_129_bytes", "标识为 129 个字节，超出 128。", "an id of 129 bytes is one too long", "invalid_id /id", `"id":"problems"`, `"id":"`+strings.Repeat("长", 43)+`"`),
		inFramework("frameworks/id_begins_with_a_dot", "标识须以字母或数字开头。", "an id begins with a letter or digit", "invalid_id /root/id", soundRoot, `"root":{"id":".root",`),
		inFramework("frameworks/no_name", "名称不能为空。", "a name is not empty", "missing_name /name", `{"zh":"问题用例","en":"problem case"}`, `""`),
		inFramework("frameworks/no_edition", "版本不能为空。", "an edition is not empty", "missing_name /edition", `"edition":"1"`, `"edition":""`),
		refused("frameworks/no_basis", "未说明官方还是示例。", "it is not said whether the framework is official or illustrative",
			[]member{{"framework", []byte(edit(soundFramework, basis, `"basis":""`))}}, "unknown_word /basis"),
		inFramework("frameworks/official_without_sources", "官方体系的每项标准须有来源。", "every criterion of an official framework rests on a source",
			"missing_source /root/children/0/sources, missing_source /root/children/1/sources", basis, `"basis":"official"`),
		inFramework("frameworks/official_with_weak_source", "低可信度的来源不足以支撑官方体系。", "a source of low confidence does not carry an official framework",
			"weak_source /root/children/0/sources, weak_source /root/children/1/sources", basis,
			`"basis":"official","sources":[{"document":"示例文件","confidence":"low"}]`),
		inFramework("frameworks/source_of_one_criterion", "标准自己的来源只支撑它自己。", "a source of one criterion carries no other", "missing_source /root/children/1/sources", basis,
			`"basis":"official"`, `"en":"item a"},`, `"en":"item a"},"sources":[{"document":"示例文件","confidence":"medium"}],`),
		inFramework("frameworks/places_with_none", "不修约就没有位数。", "what is not rounded has no places", "invalid_rounding /rounding/total", soundRoot,
			`"rounding":{"total":{"places":2,"mode":"none"}},`+soundRoot),
		inFramework("frameworks/places_of_35", "修约位数最多 34。", "a rounding has at most 34 places", "invalid_number /rounding/total/places", soundRoot,
			`"rounding":{"total":{"places":35,"mode":"half_up"}},`+soundRoot),
	}
}

// definitionProblems are mistakes in measures, indicators and checks.
func definitionProblems() []problemCase {
	formula := func(path, zh, en, problem, text string) problemCase {
		return inFramework(path, zh, en, strings.ReplaceAll(problem, "@", "/indicators/0/formula"), formulaOfX, text)
	}
	check := func(path, zh, en, problem, text string) problemCase {
		return inFramework(path, zh, en, problem, soundRoot, `"checks":[`+text+`],`+soundRoot)
	}
	const measureX = `{"id":"x","name":{"zh":"数据 x","en":"figure x"},"unit":"%"}`
	return []problemCase{
		inFramework("definitions/measure_without_name", "数据项须有名称。", "a measure has a name", "missing_name /measures/0/name", `{"zh":"数据 x","en":"figure x"}`, `""`),
		inFramework("definitions/bounds_of_measure", "数据项的下限大于上限。", "the minimum of a measure is above its maximum", "invalid_bounds /measures/0/max", measureX,
			`{"id":"x","name":"x","min":"2","max":"1"}`),
		inFramework("definitions/contradicting_measures", "同一标识有两个不同的定义；两个相同的定义则可。", "an id has two definitions that differ; two equal ones would do",
			"contradicting_definition /measures/1", measureX, measureX+`,{"id":"x","name":{"zh":"数据 x","en":"figure x"},"unit":"‰"}`),
		inFramework("definitions/contradicting_indicators", "同一指标有两个不同的公式。", "an indicator has two formulas that differ", "contradicting_definition /indicators/2",
			formulaOfShare+`}`, formulaOfShare+`},{"id":"x","name":{"zh":"指标 x","en":"indicator x"},"unit":"%","formula":[{"numerator":[{"measure":"n"}]}]}`),
		inFramework("definitions/unknown_measure", "公式读取没有定义的数据项。", "a formula reads a measure that nothing defines", "unknown_measure /indicators/0/formula", formulaOfX,
			`[{"numerator":[{"measure":"y"}]}]`),
		inFramework("definitions/unknown_indicator", "标准所用的指标没有定义。", "a criterion names an indicator that nothing defines", "unknown_indicator /root/children/1/indicator",
			`"indicator":"share"`, `"indicator":"shares"`),
		formula("definitions/empty_formula", "空的公式什么也不算。", "an empty formula calculates nothing", "invalid_formula @", `[]`),
		formula("definitions/denominator_zero", "分母恒为 0。", "a denominator is 0 whatever is reported", "invalid_formula @/0/denominator",
			`[{"numerator":[{"measure":"x"}],"denominator":[{"constant":"0"}]}]`),
		formula("definitions/denominator_cancels", "分母为 x − x，恒为 0。", "the denominator is x − x, which is 0 whatever is reported", "invalid_formula @/0/denominator",
			`[{"numerator":[{"measure":"n"}],"denominator":[{"measure":"x"},{"times":"-1","measure":"x"}]}]`),
		formula("definitions/lag_too_large", "期数 1,001 超出 1,000，读取时即拒绝。", "a lag of 1,001 periods is one too many, and refused in reading", "invalid_number @/0/numerator/0/lag", `[{"numerator":[{"measure":"x","lag":1001}]}]`),
		check("definitions/negative_tolerance", "容差不能为负。", "a tolerance is not negative", "invalid_check /checks/0/tolerance",
			`{"id":"k","name":"k","left":[{"numerator":[{"measure":"n"}]}],"relation":"at_most","right":[{"numerator":[{"measure":"m"}]}],"tolerance":"-1","severity":"note"}`),
		check("definitions/check_without_severity", "核查须说明级别。", "a check says its severity", "missing_member /checks/0",
			`{"id":"k","name":"k","left":[{"numerator":[{"measure":"n"}]}],"relation":"at_most","right":[{"numerator":[{"measure":"m"}]}]}`),
		check("definitions/check_of_unknown_measure", "核查读取没有定义的数据项。", "a check reads a measure that nothing defines", "unknown_measure /checks/0/left",
			`{"id":"k","name":"k","left":[{"numerator":[{"measure":"q"}]}],"relation":"at_most","right":[{"numerator":[{"measure":"m"}]}],"severity":"note"}`),
	}
}
