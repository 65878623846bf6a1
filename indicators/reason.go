package indicators

import (
	"slices"
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
)

// ReasonCode is the stable name of a reason. Codes are a public contract: a code may be retired, it is never given
// another meaning.
type ReasonCode string

// The reasons of scores, each with its text in English and the names of its arguments. [ReasonCode.Template] gives both languages.
const (
	ReasonBandReached           ReasonCode = "band_reached"           // {value} reaches the band {band}: {share} of the marks
	ReasonBandOtherwise         ReasonCode = "band_otherwise"         // {value} reaches none of the bands {bands}: {share} of the marks
	ReasonBoundKept             ReasonCode = "bound_kept"             // {value} keeps {band}; of criteria without marks that ask for one bound
	ReasonBoundMissed           ReasonCode = "bound_missed"           // {value} does not keep {band}
	ReasonGrade                 ReasonCode = "grade"                  // grade {grade} ({condition}): {share} of the marks
	ReasonGradeOtherwise        ReasonCode = "grade_otherwise"        // no better grade holds; grade {grade}: {share} of the marks
	ReasonLinearBetween         ReasonCode = "linear_between"         // {value} lies between {from} (nothing) and {to} (full marks), scored in proportion
	ReasonLinearBetweenLog      ReasonCode = "linear_between_log"     // {value} lies between {from} (nothing) and {to} (full marks) on a logarithmic scale
	ReasonLinearFull            ReasonCode = "linear_full"            // {value} reaches {to}: full marks
	ReasonLinearNone            ReasonCode = "linear_none"            // {value} does not pass {from}: nothing earned
	ReasonCurveBefore           ReasonCode = "curve_before"           // {value} lies before the first point {at}: {share} of the marks
	ReasonCurveBetween          ReasonCode = "curve_between"          // {value} lies between {from} ({from_share}) and {to} ({to_share}), scored in proportion
	ReasonCurveAfter            ReasonCode = "curve_after"            // {value} reaches the last point {at}: {share} of the marks
	ReasonDeductNone            ReasonCode = "deduct_none"            // {value} meets {level}: nothing taken off
	ReasonDeductNoStep          ReasonCode = "deduct_no_step"         // {value} misses {level} by less than {step}: nothing taken off
	ReasonDeducted              ReasonCode = "deducted"               // {value} misses {level} by {steps} × {step}: {each} marks off each
	ReasonDeductFloor           ReasonCode = "deduct_floor"           // {value} misses {level} by {steps} × {step}: {each} marks off each, down to {floor}
	ReasonCase                  ReasonCode = "case"                   // applies: {condition}
	ReasonCaseOtherwise         ReasonCode = "case_otherwise"         // no special case applies
	ReasonExtension             ReasonCode = "extension"              // {value} by the rule {rule}: {share} of the marks
	ReasonExtensionFailed       ReasonCode = "extension_failed"       // the rule {rule} cannot score {value}: {error}
	ReasonSum                   ReasonCode = "sum"                    // parts added: {count}
	ReasonWeightedMean          ReasonCode = "weighted_mean"          // weighted mean {rate} of {count} rates
	ReasonHarmonicMean          ReasonCode = "harmonic_mean"          // harmonic mean {rate} of {count} rates
	ReasonGeometricMean         ReasonCode = "geometric_mean"         // geometric mean {rate} of {count} rates
	ReasonZeroFactor            ReasonCode = "zero_factor"            // one part is 0, so the mean is 0
	ReasonCapped                ReasonCode = "capped"                 // sum {sum} of {count} parts, capped at {cap}
	ReasonAssessedChildren      ReasonCode = "assessed_children"      // met: {met} of {count}
	ReasonPreconditionFailed    ReasonCode = "precondition_failed"    // the precondition {condition} fails
	ReasonPreconditionUndecided ReasonCode = "precondition_undecided" // the precondition {condition} is undecided
	ReasonMissing               ReasonCode = "missing"                // missing: {measures}
	ReasonMissingExcluded       ReasonCode = "missing_excluded"       // missing: {measures}; left out as declared
	ReasonMissingAsZero         ReasonCode = "missing_as_zero"        // missing: {measures}; counted as 0 as declared
	ReasonLeftOut               ReasonCode = "left_out"               // left out as declared
	ReasonCountedAsZero         ReasonCode = "counted_as_zero"        // counted as 0 as declared
	ReasonNotApplicable         ReasonCode = "not_applicable"         // not applicable: {measures}
	ReasonZeroDenominator       ReasonCode = "zero_denominator"       // the denominator is 0: {indicator}
	ReasonUnknownMarks          ReasonCode = "unknown_marks"          // the marks are not public, so the score is withheld
	ReasonChildrenIncomplete    ReasonCode = "children_incomplete"    // incomplete: {nodes}
	ReasonNothingLeft           ReasonCode = "nothing_left"           // all parts are left out
	ReasonSanctionUndecided     ReasonCode = "sanction_undecided"     // data are missing for sanctions that take off marks: {sanctions}
	ReasonDeductedBySanctions   ReasonCode = "deducted_by_sanctions"  // marks off: {marks}, for {sanctions}
	ReasonSubstituted           ReasonCode = "substituted"            // {used} stands in the denominator for {stated}
	ReasonRounded               ReasonCode = "rounded"                // rounded from {exact}
	ReasonRoundedIrrational     ReasonCode = "rounded_irrational"     // rounded from an irrational number near {near}
	ReasonUndecidedAtPrecision  ReasonCode = "undecided_at_precision" // undecided at 4,096 bits, so nothing is published
	ReasonRange                 ReasonCode = "range"                  // {range} over the reported ranges
	ReasonRangeCrosses          ReasonCode = "range_crosses"          // the reported range crosses a threshold: {range} is possible
)

// Reason says why a node came to what it did: a stable code and ordered arguments. It is rendered only when
// [Reason.Text] is called. The zero Reason says nothing.
type Reason struct {
	Code      ReasonCode
	Arguments []Argument
	// Details are further reasons in the order they apply: the rule within a case, rounding, the range.
	Details []Reason
}

// Argument is one named argument of a reason: a number, a share of the marks, or a text.
type Argument struct {
	Name   string
	Kind   ArgumentKind
	Number Number // for NumberArgument and ShareArgument
	Unit   Text   // of a NumberArgument, where it has one
	Text   Text   // for TextArgument
}

// ArgumentKind says which member of an [Argument] counts. The zero value is not a kind.
type ArgumentKind uint8

const (
	// NumberArgument is a number.
	NumberArgument ArgumentKind = iota + 1
	// ShareArgument is a share from 0 to 1, rendered as a percentage.
	ShareArgument
	// TextArgument is a text.
	TextArgument
)

func newReason(code ReasonCode, arguments ...Argument) Reason {
	return Reason{Code: code, Arguments: arguments}
}

// with adds a reason in detail.
func (r Reason) with(detail Reason) Reason {
	r.Details = append(r.Details, detail)
	return r
}

func numberArgument(name string, x exact.Rat) Argument {
	return Argument{Name: name, Kind: NumberArgument, Number: Number{x}}
}

// bounds adds the levels that were compared with, under one name each time, so that a number shown with them is shown
// with enough digits to be told from them.
func (r Reason) bounds(levels []exact.Rat, unit Text) Reason {
	for _, level := range levels {
		r.Arguments = append(r.Arguments, numberArgument("bound", level).in(unit))
	}
	return r
}

// numbers appends the numbers of the reason and its details.
func (r Reason) numbers(dst []exact.Rat) []exact.Rat {
	for _, a := range r.Arguments {
		if a.Kind == NumberArgument && a.Name != "value" {
			dst = append(dst, a.Number.rat)
		}
	}
	for _, d := range r.Details {
		if d.Code != ReasonRounded {
			dst = d.numbers(dst)
		}
	}
	return dst
}

// in gives a number argument its unit.
func (a Argument) in(unit Text) Argument {
	a.Unit = unit
	return a
}

func shareArgument(name string, x exact.Rat) Argument {
	return Argument{Name: name, Kind: ShareArgument, Number: Number{x}}
}

func textArgument(name string, t Text) Argument {
	return Argument{Name: name, Kind: TextArgument, Text: t}
}

// clone returns a copy that shares nothing with the reason.
func (r Reason) clone() Reason {
	r.Arguments = slices.Clone(r.Arguments)
	r.Details = cloneEach(r.Details, Reason.clone)
	return r
}

// Argument returns the argument of that name, and whether there is one.
func (r Reason) Argument(name string) (Argument, bool) {
	for _, a := range r.Arguments {
		if a.Name == name {
			return a, true
		}
	}
	return Argument{}, false
}

// Text renders the reason and its details in the language l. The wording may change between versions;
// the code and the arguments are the contract.
func (r Reason) Text(l Language) string {
	var b strings.Builder
	r.write(&b, l)
	return b.String()
}

// IsZero reports whether the reason says nothing.
func (r Reason) IsZero() bool { return r.Code == "" }

func (r Reason) write(b *strings.Builder, l Language) {
	template := r.Code.Template().In(l)
	for template != "" {
		before, rest, found := strings.Cut(template, "{")
		b.WriteString(before)
		if !found {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		if a, ok := r.Argument(name); ok {
			b.WriteString(r.render(a, l))
		}
		template = after
	}
	for _, d := range r.Details {
		if l == English {
			b.WriteString("; ")
		} else {
			b.WriteString("；")
		}
		d.write(b, l)
	}
}

// render writes one argument. A number is shown with as many digits as it takes to tell it from the others.
func (r Reason) render(a Argument, l Language) string {
	switch a.Kind {
	case ShareArgument:
		return formatNumber(a.Number.rat.Mul(exact.Int(100))) + " %"
	case TextArgument:
		return a.Text.In(l)
	case NumberArgument:
		var others []exact.Rat
		for _, other := range r.Arguments {
			if other.Kind == NumberArgument && other.Name != a.Name {
				others = append(others, other.Number.rat)
			}
		}
		return withUnit(formatNumber(a.Number.rat, others...), a.Unit.In(l))
	default:
		return ""
	}
}
