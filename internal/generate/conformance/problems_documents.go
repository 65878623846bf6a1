package main

import (
	"encoding/base64"
	"strings"
)

// documentProblems are texts that are not what their format asks for.
func documentProblems() []problemCase {
	const id = `"id":"problems"`
	return []problemCase{
		inText("documents/empty", "空文本不是 JSON。", "an empty text is not JSON", "invalid_json ", ""),
		inText("documents/cut_short", "被截断的文档不是 JSON，语法错误使读取终止。",
			"a document that was cut short is not JSON; an error of syntax ends the reading", "invalid_json /measures/0", soundFramework[:200]),
		inText("documents/trailing_comma", "多余的逗号不符合 RFC 8259。", "a comma too many is not in RFC 8259", "invalid_json ",
			edit(soundFramework, id, id+",")),
		inText("documents/two_documents", "一个文本中只能有一个文档。", "a text holds one document and no more", "trailing_data ", soundFramework+"{}"),
		inText("documents/duplicate_member", "同一成员写了两次，即使值相同也拒绝。", "a member stands twice, which is refused even where both say the same",
			"duplicate_member /id", edit(soundFramework, id, id+","+id)),
		inText("documents/half_a_surrogate_pair", "转义写出的半个代理对不是字符。", "an escape of half a surrogate pair is no character",
			"invalid_utf8 /name/en", edit(soundFramework, "problem case", `\ud800`)),
		inBytes("documents/invalid_utf8", "字节 FF 在 UTF-8 中不出现。", "the byte FF occurs nowhere in UTF-8", "invalid_utf8 ",
			edit(soundFramework, "problem case", "\xff")),
		refused("documents/invalid_utf8_submission", "申报文本同样须为 UTF-8。", "a submission has to be UTF-8 as well", []member{
			{"framework", []byte(soundFramework)},
			{"submission_base64", inJSON(base64.StdEncoding.EncodeToString([]byte(edit(soundSubmission, `"city"`, "\"\xc0\x80\""))))},
		}, "invalid_utf8 "),
		inFramework("documents/unknown_member", "不认识的成员被拒绝，而不是忽略。", "a member that the format does not have is refused and not ignored",
			"unknown_member /titel", id, id+`,"titel":"x"`),
		inFramework("documents/wrong_case", "成员名区分大小写。", "names of members are case-sensitive", "wrong_case /ID", id, `"ID":"problems"`),
		inFramework("documents/missing_member", "缺少必需的成员，报告在缺少它的对象处。", "a required member is absent, which is reported at the object that lacks it",
			"missing_member /indicators/1", `,"formula":`+formulaOfShare, ""),
		inFramework("documents/list_for_object", "应为对象之处写了列表。", "a list stands where an object is asked for", "wrong_type /root/children/0/rule/linear",
			`{"from":"0","to":"100"}`, `[]`),
		inFramework("documents/null_for_text", "null 不能代替文字。", "null does not stand for a text", "wrong_type /edition", `"edition":"1"`, `"edition":null`),
		inFramework("documents/null_for_number", "除未上报的数据外，null 不能代替数。", "null stands for no number but a figure that was not reported",
			"wrong_type /root/children/0/rule/linear/to", `"to":"100"`, `"to":null`),
		inFramework("documents/text_for_boolean", "“true” 是文字，不是布尔值。", `"true" is a text and not a boolean`, "wrong_type /measures/1/integer",
			`"integer":true,"min":"0"}`, `"integer":"true","min":"0"}`),
		inFramework("documents/unknown_word", "词不在格式所列之中。", "a word is none of those that the format lists", "unknown_word /root/combine",
			`"combine":"sum"`, `"combine":"summ"`),
		inFramework("documents/unknown_kind_of_rule", "规则的种类不认识。", "the kind of rule is not known", "unknown_kind /root/children/0/rule/liner",
			`{"linear":`, `{"liner":`),
		inFramework("documents/two_kinds", "一条规则只能有一个种类。", "a rule is of one kind", "unknown_kind /root/children/0/rule", ruleOfA,
			`{"linear":{"from":"0","to":"100"},"curve":{"points":[]}}`),
		inFramework("documents/no_kind", "一条规则须有一个种类。", "a rule has a kind", "unknown_kind /root/children/0/rule", ruleOfA, `{}`),
		inFramework("documents/kind_in_other_case", "种类名区分大小写。", "kinds are case-sensitive", "wrong_case /root/children/0/rule/Linear", `{"linear":`, `{"Linear":`),
		inFramework("documents/no_number", "数之处写了文字。", "a text stands where a number is asked for", "invalid_number /root/children/0/rule/linear/to",
			`"to":"100"`, `"to":"hundred"`),
		inFramework("documents/fraction_over_zero", "分母为 0 的分数不是数。", "a fraction over 0 is no number", "invalid_number /root/children/0/rule/linear/to",
			`"to":"100"`, `"to":"1/0"`),
		inFramework("documents/places_as_fraction", "修约位数须为整数。", "the places of a rounding are a whole number", "invalid_number /rounding/total/places", soundRoot,
			`"rounding":{"total":{"places":1.5,"mode":"half_up"}},`+soundRoot),
		inFramework("documents/newer_version", "更新的主版本被点名拒绝，其余不再读取。", "a newer version is refused by name and not read further", "unsupported_format /format",
			"wenming.framework/1", "wenming.framework/2"),
		inFramework("documents/other_format", "另一种格式的文档被点名拒绝。", "a document of another format is refused by name", "unsupported_format /format",
			"wenming.framework/1", "wenming.submission/1"),
		inFramework("documents/no_format", "没有说明格式的文档被拒绝。", "a document that does not say its format is refused", "missing_member ",
			`"format":"wenming.framework/1",`, ""),
		inText("documents/all_at_once", "同一文档的各项错误一次全部报告，按位置排列。", "all mistakes of a document are reported at once, in order of their places",
			"unknown_word /basis, invalid_number /root/children/0/marks, unknown_member /root/cmbine",
			edit(soundFramework, `"illustrative"`, `"made up"`, `"combine"`, `"cmbine"`, `"item a"},"marks":"5"`, `"item a"},"marks":"five"`)),
		inSubmission("documents/unknown_member_of_submission", "申报中不认识的成员同样被拒绝。", "a member that submissions do not have is refused as well",
			"unknown_member /observations/2/vlaue", `"measure":"x","value"`, `"measure":"x","vlaue"`),
		inSubmission("documents/submission_of_other_format", "把测评体系当作申报读取。", "a framework stands where a submission is asked for", "unsupported_format /format",
			"wenming.submission/1", "wenming.framework/1"),
	}
}

// figureProblems are figures that cannot be scored.
func figureProblems() []problemCase {
	nines := strings.Repeat("9", 34)
	x := `{"measure":"x","value":"80"}`
	check := func(severity string) string {
		return `"checks":[{"id":"within","name":{"zh":"n 不多于 m","en":"n is at most m"},"left":[{"numerator":[{"measure":"n"}]}],"relation":"at_most","right":[{"numerator":[{"measure":"m"}]}],"severity":"` +
			severity + `"}],` + soundRoot
	}
	return []problemCase{
		inValue("figures/35_digits", "有效数字 35 位，超出 34 位。", "35 significant digits are one more than 34", "number_out_of_range @", `"`+nines+`.9"`),
		inValue("figures/beyond_10_34", "绝对值超过 10 的 34 次方。", "a magnitude beyond 10^34", "number_out_of_range @", `"20000000000000000000000000000000000"`),
		inValue("figures/below_10_-34", "绝对值小于 10 的 −34 次方而不为 0。", "a magnitude below 10^−34 that is not 0", "number_out_of_range @", `1e-35`),
		inValue("figures/no_figure", "“无”不是数，也不读作 0。", "无 (none) is no figure and not read as 0", "invalid_number @", `"无"`),
		inValue("figures/empty_text", "空文字不是数。", "an empty text is no figure", "invalid_number @", `""`),
		inValue("figures/list", "列表不是数。", "a list is no figure", "wrong_type @", `[1]`),
		inValue("figures/bounds_the_wrong_way", "区间下限大于上限。", "bounds stand the wrong way round", "invalid_bounds @",
			`{"value":"80","qualifier":"between","low":"90","high":"70"}`),
		inValue("figures/point_outside_bounds", "区间不含所报的数。", "bounds do not contain the point", "invalid_bounds @",
			`{"value":"80","qualifier":"between","low":"81","high":"90"}`),
		inValue("figures/status_without_value", "“已上报”而没有数。", "reported, and no number is given", "invalid_status @/status", `{"status":"reported"}`),
		inValue("figures/missing_with_value", "“缺失”而给了数。", "missing, and a number is given", "invalid_status @/status", `{"value":"80","status":"missing"}`),
		inSubmission("figures/percent_sign", "写了百分号的数用于以人计的数据项。", "a figure written with the percent sign stands at a measure in persons",
			"unit_mismatch /observations/n", `"50"`, `"50%"`),
		inSubmission("figures/not_whole", "按整数计的数据项不能有小数。", "a measure that counts whole things has a fraction", "not_whole /observations/n", `"50"`, `"50.5"`),
		inSubmission("figures/below_minimum", "小于数据项的下限。", "a figure lies below the minimum of its measure", "below_minimum /observations/n", `"50"`, `"-1"`),
		inSubmission("figures/above_maximum", "比数据项的上限多 1。", "a figure lies above the maximum of its measure by 1", "above_maximum /observations/m", `"100"`, `"1000001"`),
		inSubmission("figures/conflict", "同一数据项同一期有两个不同的数。", "two figures of one measure and period differ", "conflict /observations/x",
			x, x+`,{"measure":"x","value":"81"}`),
		inSubmission("figures/lag_negative", "期数不能为负。", "a lag is not negative", "invalid_lag /observations/x[-1]", `"measure":"x"`, `"measure":"x","lag":-1`),
		inSubmission("figures/lag_too_large", "1,001 期之前超出 1,000 期的界限。", "1,001 periods before are one more than 1,000", "invalid_lag /observations/x[1001]",
			`"measure":"x"`, `"measure":"x","lag":1001`),
		inSubmission("figures/id_with_a_space", "数据项的标识不能含空格。", "the id of a measure has no space", "invalid_id /observations/x y", `"measure":"x"`, `"measure":"x y"`),
		refused("figures/check_failed", "核查为错误级别而数据矛盾：n 大于 m。", "a check of severity error is contradicted: n is above m", []member{
			{"framework", []byte(edit(soundFramework, soundRoot, check("error")))}, {"submission", []byte(edit(soundSubmission, `"50"`, `"101"`))},
		}, "check_failed /checks/within"),
	}
}
