package indicators

// ProblemCode is the stable name of a kind of problem. Codes are a public contract: a code may be
// retired, it is never given another meaning.
type ProblemCode string

// The problems of documents: text that is not what its format asks for.
const (
	ProblemInvalidJSON       ProblemCode = "invalid_json"       // The text is not JSON.
	ProblemInvalidUTF8       ProblemCode = "invalid_utf8"       // The text is not valid UTF-8.
	ProblemTrailingData      ProblemCode = "trailing_data"      // Something follows the document.
	ProblemDuplicateMember   ProblemCode = "duplicate_member"   // A member stands twice in one object.
	ProblemUnknownMember     ProblemCode = "unknown_member"     // The format has no such member.
	ProblemWrongCase         ProblemCode = "wrong_case"         // A member's name differs from the format's in case only.
	ProblemMissingMember     ProblemCode = "missing_member"     // A member that the format requires is absent.
	ProblemWrongType         ProblemCode = "wrong_type"         // A value has another JSON type than the format asks for.
	ProblemUnknownWord       ProblemCode = "unknown_word"       // A word is none of those the format lists.
	ProblemUnknownKind       ProblemCode = "unknown_kind"       // The kind of rule, condition or the like is unknown, or not exactly one is given.
	ProblemTooDeep           ProblemCode = "too_deep"           // The nesting is deeper than the limit.
	ProblemTooLarge          ProblemCode = "too_large"          // The document is larger than the limit.
	ProblemInvalidNumber     ProblemCode = "invalid_number"     // The text is not a number in any accepted form.
	ProblemUnsupportedFormat ProblemCode = "unsupported_format" // The document's format or its version is not supported.
	ProblemInvalidCSV        ProblemCode = "invalid_csv"        // The text is not a CSV table: quotes do not pair, or a row has not as many cells as the header.
	ProblemMore              ProblemCode = "more_problems"      // More problems exist than are listed; the count is stated.
)

// The problems of figures: values, observations and submissions.
const (
	ProblemNumberRange      ProblemCode = "number_out_of_range" // A number has more than 34 significant digits or lies beyond 10^±34.
	ProblemInvalidBounds    ProblemCode = "invalid_bounds"      // A value's bounds are the wrong way round or do not contain its point.
	ProblemUnitMismatch     ProblemCode = "unit_mismatch"       // A figure written with % stands at a measure that is not in percent.
	ProblemNotWhole         ProblemCode = "not_whole"           // A measure that counts whole things has a fraction.
	ProblemBelowMinimum     ProblemCode = "below_minimum"       // A value lies below its measure's minimum.
	ProblemAboveMaximum     ProblemCode = "above_maximum"       // A value lies above its measure's maximum.
	ProblemConflict         ProblemCode = "conflict"            // Two observations of one measure and lag differ.
	ProblemInvalidLag       ProblemCode = "invalid_lag"         // A lag is negative or larger than 1,000 periods.
	ProblemCheckFailed      ProblemCode = "check_failed"        // Figures contradict each other: a check of severity error fails.
	ProblemInvalidInput     ProblemCode = "invalid_input"       // A typed input breaks one of its own rules.
	ProblemInvalidStatus    ProblemCode = "invalid_status"      // A value's status is not one of the defined ones, or does not fit the value.
	ProblemUnknownIndicator ProblemCode = "unknown_indicator"   // An indicator is used that nothing defines.
)

// The problems of definitions and frameworks, found by [Compile].
const (
	ProblemInvalidID            ProblemCode = "invalid_id"               // An identifier is empty, too long or has a character that is not allowed.
	ProblemDuplicateID          ProblemCode = "duplicate_id"             // An identifier is used twice where it must be unique.
	ProblemContradiction        ProblemCode = "contradicting_definition" // One identifier has two different definitions.
	ProblemUnknownMeasure       ProblemCode = "unknown_measure"          // A formula reads a measure that nothing defines.
	ProblemUnknownNode          ProblemCode = "unknown_node"             // A node is named that the framework does not have.
	ProblemUnknownExtension     ProblemCode = "unknown_extension"        // No domain passed to Compile has this extension.
	ProblemExtensionRefused     ProblemCode = "extension_refused"        // An extension refused its parameters.
	ProblemInvalidFormula       ProblemCode = "invalid_formula"          // A formula is empty or is not a weighted sum of quotients of sums of measures.
	ProblemTooManyTerms         ProblemCode = "too_many_terms"           // A formula has more terms than the limit.
	ProblemTooManyNodes         ProblemCode = "too_many_nodes"           // The framework has more nodes than the limit.
	ProblemMissingName          ProblemCode = "missing_name"             // A name is missing.
	ProblemMissingBasis         ProblemCode = "missing_basis"            // The framework does not say whether it is official or illustrative.
	ProblemMissingSource        ProblemCode = "missing_source"           // An official framework has an item without a source.
	ProblemWeakSource           ProblemCode = "weak_source"              // An official framework rests an item on sources of low or unverified confidence only.
	ProblemMissingRule          ProblemCode = "missing_rule"             // A criterion has no rule.
	ProblemMissingIndicator     ProblemCode = "missing_indicator"        // A criterion's rule reads an indicator and none is named.
	ProblemMixedNode            ProblemCode = "mixed_node"               // A node has both a rule and children, or neither.
	ProblemInvalidRule          ProblemCode = "invalid_rule"             // A rule's parameters do not make a rule.
	ProblemMissingOtherwise     ProblemCode = "missing_otherwise"        // A rule does not say what is earned when nothing else holds.
	ProblemUnreachable          ProblemCode = "unreachable"              // A band, grade or case can never be the one that holds.
	ProblemShareRange           ProblemCode = "share_out_of_range"       // A share of the marks is below 0 or above 1.
	ProblemExceedsMarks         ProblemCode = "exceeds_marks"            // A rule could earn more than the marks or less than 0.
	ProblemZeroRange            ProblemCode = "zero_range"               // A rule's two ends coincide.
	ProblemRuleNeedsMarks       ProblemCode = "rule_needs_marks"         // A rule that takes off marks stands at a criterion whose marks are not known.
	ProblemInvalidMarks         ProblemCode = "invalid_marks"            // Marks are negative, or a section lacks marks its combination needs.
	ProblemMarksDoNotAddUp      ProblemCode = "marks_do_not_add_up"      // The marks of the children do not add up to their section's.
	ProblemInvalidWeight        ProblemCode = "invalid_weight"           // A weight is missing where a mean needs it, is not positive, or stands where none is read.
	ProblemInvalidCap           ProblemCode = "invalid_cap"              // A cap is not above 0, or not below what the children can earn.
	ProblemInvalidCombination   ProblemCode = "invalid_combination"      // A section does not say how its children combine.
	ProblemInvalidRounding      ProblemCode = "invalid_rounding"         // A rounding has no mode, or places outside 0 to 34.
	ProblemInvalidCondition     ProblemCode = "invalid_condition"        // A condition is empty or asks for more of its parts than there are.
	ProblemConditionCycle       ProblemCode = "condition_cycle"          // Conditions on nodes depend on each other in a circle.
	ProblemInvalidMissingPolicy ProblemCode = "invalid_missing_policy"   // A missing-data policy is not one of the defined ones.
	ProblemInvalidCheck         ProblemCode = "invalid_check"            // A check has no relation, no severity or a negative tolerance.
	ProblemMissingRounding      ProblemCode = "missing_rounding"         // Nothing rounds a score that is mostly irrational.
	ProblemUndecided            ProblemCode = "undecided_at_precision"   // A rounding or comparison of an irrational score is undecided at 4,096 bits.
	ProblemIncomparable         ProblemCode = "incomparable"             // Scorecards of different frameworks or periods are ranked together.
	ProblemInvalidSanction      ProblemCode = "invalid_sanction"         // A sanction has no condition, no consequence, or months that do not fit its effect.
	ProblemInvalidSubstitution  ProblemCode = "invalid_substitution"     // A substitution touches nothing, is chained, or is between different units.
	ProblemInvalidOverride      ProblemCode = "invalid_override"         // An override leads to no figure, changes nothing, or stands beside another of the same place.
	ProblemInvalidDerivation    ProblemCode = "invalid_derivation"       // A derived framework calls itself official, or does not say truly what it was derived from.
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
