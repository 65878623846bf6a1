package indicatorstest

import "github.com/wenming-go/wenming/indicators"

// RemarkCode is the stable name of a kind of remark. A code may be retired; it is never given another meaning. No remark has the code
// of a problem, so that a code tells which of both it is.
type RemarkCode string

// The remarks on what cannot happen.
const (
	RemarkOutOfReach             RemarkCode = "out_of_reach"             // A step of a rule lies beyond what its indicator can be, or a measure can be nothing.
	RemarkConstantScore          RemarkCode = "constant_score"           // A rule earns the same whatever its indicator can be.
	RemarkWrongScale             RemarkCode = "wrong_scale"              // A percentage is stated as a share.
	RemarkPreconditionNeverFails RemarkCode = "precondition_never_fails" // A precondition holds whatever is reported.
	RemarkPreconditionNeverHolds RemarkCode = "precondition_never_holds" // A precondition fails whatever is reported.
	RemarkSanctionAlwaysApplies  RemarkCode = "sanction_always_applies"  // A sanction applies whatever is reported.
	RemarkSanctionNeverApplies   RemarkCode = "sanction_never_applies"   // A sanction does not apply whatever is reported.
	RemarkLevelNeverReached      RemarkCode = "level_never_reached"      // A level is not reached whatever is reported.
	RemarkCheckNeverFails        RemarkCode = "check_never_fails"        // A check agrees whatever is reported.
	RemarkCheckAlwaysFails       RemarkCode = "check_always_fails"       // A check contradicts whatever is reported.
)

// The remarks on directions and marks.
const (
	RemarkAgainstDirection     RemarkCode = "against_direction"      // A better figure earns less, is vetoed or is sanctioned.
	RemarkOddTotal             RemarkCode = "odd_total"              // The total just misses a round number.
	RemarkHeavyCriterion       RemarkCode = "heavy_criterion"        // One criterion has above half of the total.
	RemarkMissingMarks         RemarkCode = "missing_marks"          // A criterion has no marks, and most beside it have.
	RemarkOddWeights           RemarkCode = "odd_weights"            // The weights of a mean do not add up to what they probably should.
	RemarkWeightsFarApart      RemarkCode = "weights_far_apart"      // One weight is a thousand times another or more.
	RemarkMarksLostToRounding  RemarkCode = "marks_lost_to_rounding" // Full marks have more places than their rounding keeps.
	RemarkStepsLostToRounding  RemarkCode = "steps_lost_to_rounding" // Steps of a rule vanish in the rounding.
	RemarkUnequalRounding      RemarkCode = "unequal_rounding"       // Criteria of one section round differently.
	RemarkSanctionExceedsTotal RemarkCode = "sanction_exceeds_total" // A sanction takes off more than the total.
	RemarkNothingBlocks        RemarkCode = "nothing_blocks"         // Whatever is missing, the total is published.
	RemarkPolicyUnread         RemarkCode = "policy_unread"          // The root has a missing-data policy, and no parent to read it.
)

// The remarks on definitions and texts.
const (
	RemarkUnreadMeasure        RemarkCode = "unread_measure"         // No formula reads a measure.
	RemarkUnreadIndicator      RemarkCode = "unread_indicator"       // Nothing scores an indicator or asks for it.
	RemarkNegativeCount        RemarkCode = "negative_count"         // A count of whole things has no minimum.
	RemarkSameFormula          RemarkCode = "same_formula"           // Two indicators are calculated alike.
	RemarkScoredTwice          RemarkCode = "scored_twice"           // Two criteria earn marks for one indicator by one rule.
	RemarkSameName             RemarkCode = "same_name"              // Two of a kind read the same in a language.
	RemarkSimilarIDs           RemarkCode = "similar_ids"            // Two ids of a kind are easily mistaken for each other.
	RemarkMissingLanguage      RemarkCode = "missing_language"       // A text is empty in one language.
	RemarkWrongLanguage        RemarkCode = "wrong_language"         // A text is written in the other language.
	RemarkStraySpace           RemarkCode = "stray_space"            // A text begins or ends with a space.
	RemarkHalfWidthPunctuation RemarkCode = "half_width_punctuation" // Punctuation behind Chinese characters is not full-width.
	RemarkWeakSources          RemarkCode = "weak_sources"           // All that something cites is of low or unverified confidence.
	RemarkIncompleteSource     RemarkCode = "incomplete_source"      // A citation names no document, or no confidence.
)

// RemarkCodes returns all codes of this version, in the order they are documented in. Codes of problems are not among them; see
// [indicators.ProblemCodes].
func RemarkCodes() []RemarkCode {
	codes := make([]RemarkCode, 0, len(remarkMeanings()))
	for _, m := range remarkMeanings() {
		codes = append(codes, m.code)
	}
	return codes
}

// Meaning says in both languages what the code means, whatever the place, for codes of problems too; the empty Text for a code this
// version does not know.
func (c RemarkCode) Meaning() indicators.Text {
	for _, m := range remarkMeanings() {
		if m.code == c {
			return m.text
		}
	}
	return indicators.ProblemCode(c).Meaning()
}

type remarkMeaning struct {
	code RemarkCode
	text indicators.Text
}

// remarkMeanings is the one table of all remark codes.
func remarkMeanings() []remarkMeaning {
	meaning := func(code RemarkCode, zh, en string) remarkMeaning {
		return remarkMeaning{code, indicators.Text{Zh: zh, En: en}}
	}
	return []remarkMeaning{
		meaning(RemarkOutOfReach, "指标不可能达到的档次或界限，或数据项没有可填报的数", "A step of a rule lies beyond what its indicator can be, or a measure can be nothing."),
		meaning(RemarkConstantScore, "无论指标取何值，得分都相同", "A rule earns the same whatever its indicator can be."),
		meaning(RemarkWrongScale, "百分数疑写成了小数", "A percentage is stated as a share."),
		meaning(RemarkPreconditionNeverFails, "前提条件必然成立", "A precondition holds whatever is reported."),
		meaning(RemarkPreconditionNeverHolds, "前提条件不可能成立", "A precondition fails whatever is reported."),
		meaning(RemarkSanctionAlwaysApplies, "处罚必然适用", "A sanction applies whatever is reported."),
		meaning(RemarkSanctionNeverApplies, "处罚不可能适用", "A sanction does not apply whatever is reported."),
		meaning(RemarkLevelNeverReached, "等级不可能达到", "A level is not reached whatever is reported."),
		meaning(RemarkCheckNeverFails, "核查必然一致", "A check agrees whatever is reported."),
		meaning(RemarkCheckAlwaysFails, "核查必然矛盾", "A check contradicts whatever is reported."),

		meaning(RemarkAgainstDirection, "计分方向与指标方向相反", "A better figure earns less, is vetoed or is sanctioned."),
		meaning(RemarkOddTotal, "总分略偏离整数", "The total just misses 10, 100 or 1,000."),
		meaning(RemarkHeavyCriterion, "单项测评标准占总分一半以上", "One criterion of three or more has above half of the total."),
		meaning(RemarkMissingMarks, "同级多有分值，此项没有", "A criterion has no marks, and most beside it have."),
		meaning(RemarkOddWeights, "权重合计有疑", "The weights of a mean just miss 1 or 100, or add up to neither where those of another mean do."),
		meaning(RemarkWeightsFarApart, "权重相差千倍以上", "Of two weights beside each other one is a thousand times the other or more."),
		meaning(RemarkMarksLostToRounding, "分值小数位多于修约位数", "Full marks have more places than their rounding keeps."),
		meaning(RemarkStepsLostToRounding, "档次差别被修约抹去", "Two shares of the marks, or a deduction, vanish in the rounding."),
		meaning(RemarkUnequalRounding, "同级测评标准修约不一", "Criteria of one section round to different places or in different modes."),
		meaning(RemarkSanctionExceedsTotal, "罚扣分数高于总分", "A sanction takes off more than the total."),
		meaning(RemarkNothingBlocks, "任何数据缺失都不影响总分公布", "Whatever is missing, the total is published."),
		meaning(RemarkPolicyUnread, "根节点的缺失处理方式不起作用", "The root says what it does to its parent, and has none."),

		meaning(RemarkUnreadMeasure, "没有公式用到的数据项", "No formula reads a measure that the framework itself defines."),
		meaning(RemarkUnreadIndicator, "没有用到的指标", "No node, sanction or level reads an indicator that the framework itself defines."),
		meaning(RemarkNegativeCount, "计数的数据项未设下限", "A measure counts whole things and has no minimum."),
		meaning(RemarkSameFormula, "两个指标公式相同", "Two indicators are calculated alike."),
		meaning(RemarkScoredTwice, "同一指标按同一规则重复计分", "Two criteria earn marks for one indicator by one rule."),
		meaning(RemarkSameName, "同类名称重复", "Two of a kind read the same in a language."),
		meaning(RemarkSimilarIDs, "标识符易混淆", "Two ids of a kind differ in case or in - and _ only."),
		meaning(RemarkMissingLanguage, "缺少一种语言", "A text is empty in one language."),
		meaning(RemarkWrongLanguage, "文字与语言不符", "A Chinese text is written in English, or an English one in Chinese."),
		meaning(RemarkStraySpace, "首尾有多余空格", "A text begins or ends with a space."),
		meaning(RemarkHalfWidthPunctuation, "汉字后用了半角标点", "A comma or the like behind Chinese characters is not full-width."),
		meaning(RemarkWeakSources, "所引来源可信度均不足", "All that something cites is of low or unverified confidence."),
		meaning(RemarkIncompleteSource, "来源不完整", "A citation names no document, or no confidence."),
	}
}
