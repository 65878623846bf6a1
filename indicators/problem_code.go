package indicators

// ProblemCode is the stable name of a kind of problem. Codes are a public contract: a code may be
// retired, it is never given another meaning.
type ProblemCode string

// The problems of documents: text that is not what its format asks for.
const (
	ProblemInvalidJSON       ProblemCode = "invalid_json"
	ProblemInvalidUTF8       ProblemCode = "invalid_utf8"
	ProblemTrailingData      ProblemCode = "trailing_data"
	ProblemDuplicateMember   ProblemCode = "duplicate_member"
	ProblemUnknownMember     ProblemCode = "unknown_member"
	ProblemWrongCase         ProblemCode = "wrong_case"
	ProblemMissingMember     ProblemCode = "missing_member"
	ProblemWrongType         ProblemCode = "wrong_type"
	ProblemUnknownWord       ProblemCode = "unknown_word"
	ProblemUnknownKind       ProblemCode = "unknown_kind"
	ProblemTooDeep           ProblemCode = "too_deep"
	ProblemTooLarge          ProblemCode = "too_large"
	ProblemInvalidNumber     ProblemCode = "invalid_number"
	ProblemUnsupportedFormat ProblemCode = "unsupported_format"
	ProblemMore              ProblemCode = "more_problems"
)

// The problems of figures: values, observations and submissions.
const (
	ProblemNumberRange      ProblemCode = "number_out_of_range"
	ProblemInvalidBounds    ProblemCode = "invalid_bounds"
	ProblemUnitMismatch     ProblemCode = "unit_mismatch"
	ProblemNotWhole         ProblemCode = "not_whole"
	ProblemBelowMinimum     ProblemCode = "below_minimum"
	ProblemAboveMaximum     ProblemCode = "above_maximum"
	ProblemConflict         ProblemCode = "conflict"
	ProblemInvalidLag       ProblemCode = "invalid_lag"
	ProblemCheckFailed      ProblemCode = "check_failed"
	ProblemInvalidInput     ProblemCode = "invalid_input"
	ProblemInvalidStatus    ProblemCode = "invalid_status"
	ProblemUnknownIndicator ProblemCode = "unknown_indicator"
)

// The problems of definitions and frameworks, found by [Compile].
const (
	ProblemInvalidID            ProblemCode = "invalid_id"
	ProblemDuplicateID          ProblemCode = "duplicate_id"
	ProblemContradiction        ProblemCode = "contradicting_definition"
	ProblemUnknownMeasure       ProblemCode = "unknown_measure"
	ProblemUnknownNode          ProblemCode = "unknown_node"
	ProblemUnknownExtension     ProblemCode = "unknown_extension"
	ProblemExtensionRefused     ProblemCode = "extension_refused"
	ProblemInvalidFormula       ProblemCode = "invalid_formula"
	ProblemTooManyTerms         ProblemCode = "too_many_terms"
	ProblemTooManyNodes         ProblemCode = "too_many_nodes"
	ProblemMissingName          ProblemCode = "missing_name"
	ProblemMissingBasis         ProblemCode = "missing_basis"
	ProblemMissingSource        ProblemCode = "missing_source"
	ProblemWeakSource           ProblemCode = "weak_source"
	ProblemMissingRule          ProblemCode = "missing_rule"
	ProblemMissingIndicator     ProblemCode = "missing_indicator"
	ProblemMixedNode            ProblemCode = "mixed_node"
	ProblemInvalidRule          ProblemCode = "invalid_rule"
	ProblemMissingOtherwise     ProblemCode = "missing_otherwise"
	ProblemUnreachable          ProblemCode = "unreachable"
	ProblemShareRange           ProblemCode = "share_out_of_range"
	ProblemExceedsMarks         ProblemCode = "exceeds_marks"
	ProblemZeroRange            ProblemCode = "zero_range"
	ProblemRuleNeedsMarks       ProblemCode = "rule_needs_marks"
	ProblemInvalidMarks         ProblemCode = "invalid_marks"
	ProblemMarksDoNotAddUp      ProblemCode = "marks_do_not_add_up"
	ProblemInvalidWeight        ProblemCode = "invalid_weight"
	ProblemInvalidCap           ProblemCode = "invalid_cap"
	ProblemInvalidCombination   ProblemCode = "invalid_combination"
	ProblemInvalidRounding      ProblemCode = "invalid_rounding"
	ProblemInvalidCondition     ProblemCode = "invalid_condition"
	ProblemConditionCycle       ProblemCode = "condition_cycle"
	ProblemInvalidMissingPolicy ProblemCode = "invalid_missing_policy"
	ProblemInvalidCheck         ProblemCode = "invalid_check"
)

// Meaning says in both languages what the code means, whatever the place; the empty Text for a code
// this version does not know.
func (c ProblemCode) Meaning() Text { return problemMeaning(c) }

// ProblemCodes returns all codes of this version, in the order they are documented in.
func ProblemCodes() []ProblemCode {
	codes := make([]ProblemCode, 0, len(problemMeanings()))
	for _, m := range problemMeanings() {
		codes = append(codes, m.code)
	}
	return codes
}

func problemMeaning(c ProblemCode) Text {
	for _, m := range problemMeanings() {
		if m.code == c {
			return m.text
		}
	}
	return Text{}
}
