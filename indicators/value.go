package indicators

import (
	"fmt"
	"log/slog"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// Value is one reported figure (数值): a number, the range it may lie in, a status and evidence.
// The zero value means not reported; 0 is a value like any other. Values are immutable: the methods
// that change something return a changed copy.
//
// A figure whose unit or number cannot be read does not become a value that looks reported: it carries
// its problem, and evaluation reports it.
type Value struct {
	number exact.Rat
	status ValueStatus
	detail *valueDetail // nil for plain exact figures, the common case
}

// valueDetail is what only some values have. It is never changed once a Value points to it.
type valueDetail struct {
	written   string // as written, where parsed from such text
	percent   bool   // written with %
	qualifier Qualifier
	unit      exact.Rat // unit of the qualifier, where it has one
	bounds    exact.Interval
	evidence  []Evidence
	fault     string // why the value cannot be used
	faultCode ProblemCode
}

// ValueStatus says how a figure came to be (SDMX OBS_STATUS, 数据状态). The zero value is [Missing].
type ValueStatus uint8

const (
	// Missing (缺失): not reported. The zero status, and the status of the zero [Value].
	Missing ValueStatus = iota
	// Reported (已上报): a normal figure.
	Reported
	// Estimated (估计).
	Estimated
	// Provisional (暂定).
	Provisional
	// NotApplicable (不适用): the measure has no meaning for this subject. Criteria that read it are excluded,
	// whatever their missing-data policy.
	NotApplicable
)

// String returns the word used in JSON: "missing", "reported", "estimated", "provisional" or "not_applicable".
func (s ValueStatus) String() string { return wordOf(valueStatusWords(), s) }

// Qualifier says how a figure as written limits the number behind it. The zero value is [Exactly].
type Qualifier uint8

const (
	// Exactly says that the figure is the number.
	Exactly Qualifier = iota
	// AtLeastWritten (余, 多, 以上): [v, v+unit).
	AtLeastWritten
	// BelowWritten (不足): [v−unit, v). Its point is v−unit, since v itself is ruled out.
	BelowWritten
	// AtMostWritten (以内): (v−unit, v].
	AtMostWritten
	// RoundedWritten (四舍五入): [v−unit/2, v+unit/2].
	RoundedWritten
	// AboutWritten (约): no range is known. The number is used as it stands.
	AboutWritten
	// BetweenBounds (区间): the bounds are given, ends included.
	BetweenBounds
)

// String returns the word used in JSON: "exactly", "at_least", "below", "at_most", "rounded", "about" or "between".
func (q Qualifier) String() string { return wordOf(qualifierWords(), q) }

// Evidence says where a reported figure can be checked (佐证材料): a document, the place in it, an address.
// The zero value is no evidence.
type Evidence struct {
	Title   string // the document, record or photograph
	Locator string // section, page, clause, row
	URL     string
}

// Int returns the exact value i.
func Int(i int64) Value { return Value{number: exact.Int(i), status: Reported} }

// Dec returns the exact value d. A d with more than 34 significant digits or beyond 10^±34 gives a value
// that carries the problem; evaluation reports it.
func Dec(d decimal.Decimal) Value {
	rat, err := exact.FromDecimal(d.Coefficient(), d.Exponent())
	if err != nil {
		return faultyValue(ProblemNumberRange, err.Error())
	}
	return Value{number: rat, status: Reported}
}

// Exact returns the exact value n. An n that calculation has taken beyond 34 significant digits or 10^±34, so that it could
// not be read back, gives a value that carries the problem; evaluation reports it.
func Exact(n Number) Value {
	if err := withinLimits(n.rat); err != nil {
		return faultyValue(ProblemNumberRange, err.Error())
	}
	return Value{number: n.rat, status: Reported}
}

// withinLimits returns an error for a number whose canonical text could not be read back.
func withinLimits(numbers ...exact.Rat) error {
	for _, n := range numbers {
		if _, denominator, small := n.Small(); small && denominator == 1 {
			continue // at most 19 digits
		}
		if _, err := exact.Parse(n.Text()); err != nil {
			return err
		}
	}
	return nil
}

// Between returns a value known to lie from low to high, ends included, and taken to be point where one
// number is needed. Bounds that do not contain the point give a value that carries the problem.
func Between(point, low, high Number) Value {
	return Exact(point).between(exact.Interval{Low: low.rat, High: high.rat})
}

func (v Value) between(bounds exact.Interval) Value {
	if !v.hasNumber() {
		return v
	}
	if err := withinLimits(bounds.Low, bounds.High); err != nil {
		return faultyValue(ProblemNumberRange, err.Error())
	}
	if !bounds.Contains(v.number) {
		return faultyValue(ProblemInvalidBounds,
			fmt.Sprintf("the point %s does not lie between %s and %s", v.number.Text(), bounds.Low.Text(), bounds.High.Text()))
	}
	d := v.copyDetail()
	d.qualifier, d.unit, d.bounds = BetweenBounds, exact.Rat{}, bounds
	v.detail = d
	return v
}

// NotApplicableValue returns the value that says the measure has no meaning for this subject (不适用).
func NotApplicableValue() Value { return Value{status: NotApplicable} }

// RoundedTo says that the figure was rounded to a multiple of unit, so that the number behind it lies within
// half a unit on either side. A unit that is not positive gives a value that carries the problem.
func (v Value) RoundedTo(unit Number) Value {
	return v.qualified(RoundedWritten, unit.rat)
}

// Qualified says that the figure limits the number behind it as q does, by a positive unit.
// [AboutWritten] and [Exactly] take no unit and ignore it. For bounds use [Between].
func (v Value) Qualified(q Qualifier, unit Number) Value { return v.qualified(q, unit.rat) }

func (v Value) qualified(q Qualifier, unit exact.Rat) Value {
	if !v.hasNumber() {
		return v
	}
	if err := withinLimits(unit); err != nil && q != Exactly && q != AboutWritten {
		return faultyValue(ProblemNumberRange, "the unit of the qualifier: "+err.Error())
	}
	d := v.copyDetail()
	d.qualifier, d.unit = q, unit
	point := v.figure()
	v.number = point
	switch q {
	case Exactly, AboutWritten:
		d.unit, d.bounds = exact.Rat{}, exact.Point(point)
	case AtLeastWritten:
		d.bounds = exact.Interval{Low: point, High: point.Add(unit), HighOpen: true}
	case BelowWritten:
		d.bounds = exact.Interval{Low: point.Sub(unit), High: point, HighOpen: true}
		v.number = d.bounds.Low
	case AtMostWritten:
		d.bounds = exact.Interval{Low: point.Sub(unit), High: point, LowOpen: true}
	case RoundedWritten:
		half, _ := unit.Quo(exact.Int(2))
		d.bounds = exact.Interval{Low: point.Sub(half), High: point.Add(half)}
	case BetweenBounds:
		return faultyValue(ProblemInvalidBounds, "a value between bounds is made by Between")
	default:
		return faultyValue(ProblemInvalidBounds, fmt.Sprintf("qualifier %d is not defined", q))
	}
	if q != Exactly && q != AboutWritten && unit.Sign() <= 0 {
		return faultyValue(ProblemInvalidBounds, fmt.Sprintf("the unit %s of qualifier %q is not above 0", unit.Text(), q))
	}
	v.detail = d
	return v
}

// As returns the value with status s. [Missing] gives the zero value's meaning, keeping the evidence;
// [NotApplicable] drops the number. A value without a number cannot become reported, estimated or provisional:
// that gives a value that carries the problem.
func (v Value) As(s ValueStatus) Value {
	switch s {
	case Missing, NotApplicable:
		kept := Value{status: s}
		if v.detail != nil && len(v.detail.evidence) > 0 {
			kept.detail = &valueDetail{evidence: v.detail.evidence}
		}
		return kept
	case Reported, Estimated, Provisional:
		if v.fault() != "" {
			return v // its own problem comes first
		}
		if !v.hasNumber() {
			return faultyValue(ProblemInvalidStatus, fmt.Sprintf("status %q without a number", s))
		}
		v.status = s
		return v
	default:
		return faultyValue(ProblemInvalidStatus, fmt.Sprintf("status %d is not defined", s))
	}
}

// From returns the value with evidence added to what it has.
func (v Value) From(evidence ...Evidence) Value {
	if len(evidence) == 0 {
		return v
	}
	d := v.copyDetail()
	d.evidence = slices.Concat(d.evidence, evidence)
	v.detail = d
	return v
}

// copyDetail returns a detail of the value's own that may be changed before it is handed out.
func (v Value) copyDetail() *valueDetail {
	if v.detail != nil {
		d := *v.detail
		return &d
	}
	return &valueDetail{bounds: exact.Point(v.number)}
}

func faultyValue(code ProblemCode, fault string) Value {
	return Value{status: Reported, detail: &valueDetail{fault: fault, faultCode: code}}
}

// IsZero reports whether the value is the zero value: not reported, without evidence. It serves `json:",omitzero"`.
func (v Value) IsZero() bool { return v.status == Missing && v.detail == nil }

// IsMissing reports whether nothing was reported.
func (v Value) IsMissing() bool { return v.status == Missing }

// Status returns the status.
func (v Value) Status() ValueStatus { return v.status }

// Number returns the point of the value and whether it has one; missing, not applicable and faulty values have none.
func (v Value) Number() (Number, bool) { return Number{v.number}, v.hasNumber() }

func (v Value) hasNumber() bool {
	return v.status != Missing && v.status != NotApplicable && (v.detail == nil || v.detail.fault == "")
}

// Range returns the numbers the figure may stand for; for an exact figure, the point alone.
// A value without a number has the zero Range.
func (v Value) Range() Range {
	if !v.hasNumber() {
		return Range{}
	}
	return Range{interval: v.interval(), tight: true, known: true}
}

// Qualifier returns how the figure limits the number behind it, and the unit where the qualifier has one (else 0).
func (v Value) Qualifier() (Qualifier, Number) {
	if v.detail == nil {
		return Exactly, Number{}
	}
	return v.detail.qualifier, Number{v.detail.unit}
}

// Written returns the text the figure was read from where that is more than a plain decimal, such as "10.6万余" or
// "434,400"; else "".
func (v Value) Written() string {
	if v.detail == nil {
		return ""
	}
	return v.detail.written
}

// Evidence returns the evidence, in the order it was given, as a fresh slice.
func (v Value) Evidence() []Evidence {
	if v.detail == nil {
		return nil
	}
	return slices.Clone(v.detail.evidence)
}

// Err returns why the value cannot be used, or nil. The error is a [Problem].
func (v Value) Err() error {
	if v.detail == nil || v.detail.fault == "" {
		return nil
	}
	return Problem{Code: v.detail.faultCode, Message: v.detail.fault, Hint: "correct the value where it is made"}
}

// Equal reports whether v and w say the same: number, range, status and evidence. How a figure was written
// (10.6万余 or 106000 at least, unit 1000) makes no difference.
func (v Value) Equal(w Value) bool {
	if v.status != w.status || v.hasNumber() != w.hasNumber() {
		return false
	}
	if v.hasNumber() && !(v.number.Equal(w.number) && sameInterval(v.interval(), w.interval())) {
		return false
	}
	return slices.Equal(v.Evidence(), w.Evidence()) && v.fault() == w.fault()
}

// sameFigure reports whether v and w state the same figure, whoever vouches for it.
func (v Value) sameFigure(w Value) bool {
	if v.status != w.status || v.fault() != w.fault() {
		return false
	}
	return !v.hasNumber() || v.number.Equal(w.number) && sameInterval(v.interval(), w.interval())
}

func (v Value) fault() string {
	if v.detail == nil {
		return ""
	}
	return v.detail.fault
}

// figure returns the number as written: the point, save beside [BelowWritten].
func (v Value) figure() exact.Rat {
	if v.detail != nil && v.detail.qualifier == BelowWritten {
		return v.detail.bounds.High
	}
	return v.number
}

func (v Value) interval() exact.Interval {
	if v.detail == nil {
		return exact.Point(v.number)
	}
	return v.detail.bounds
}

// isPlain reports whether the value is an exact reported number and nothing more.
func (v Value) isPlain() bool {
	if v.status != Reported || v.detail == nil {
		return v.status == Reported
	}
	d := v.detail
	return d.fault == "" && d.qualifier == Exactly && d.written == "" && !d.percent && len(d.evidence) == 0
}

// isExact reports whether the value's range is its point.
func (v Value) isExact() bool { return v.detail == nil || v.detail.bounds.IsPoint() }

func sameInterval(a, b exact.Interval) bool {
	return a.Low.Equal(b.Low) && a.High.Equal(b.High) && a.LowOpen == b.LowOpen && a.HighOpen == b.HighOpen
}

// String returns the figure as written where it was parsed, else its canonical number with its range where it has one,
// "missing" or "not applicable".
func (v Value) String() string {
	switch {
	case v.status == Missing:
		return "missing"
	case v.status == NotApplicable:
		return "not applicable"
	case v.fault() != "":
		return "invalid: " + v.fault()
	case v.Written() != "":
		return v.Written()
	case v.isExact():
		return v.number.Text()
	default:
		return v.number.Text() + " " + v.Range().String()
	}
}

// LogValue implements [slog.LogValuer].
func (v Value) LogValue() slog.Value { return slog.StringValue(v.String()) }

func valueStatusWords() []wire.Word[ValueStatus] {
	return []wire.Word[ValueStatus]{
		{Value: Missing, Word: "missing"},
		{Value: Reported, Word: "reported"},
		{Value: Estimated, Word: "estimated"},
		{Value: Provisional, Word: "provisional"},
		{Value: NotApplicable, Word: "not_applicable"},
	}
}

func qualifierWords() []wire.Word[Qualifier] {
	return []wire.Word[Qualifier]{
		{Value: Exactly, Word: "exactly"},
		{Value: AtLeastWritten, Word: "at_least"},
		{Value: BelowWritten, Word: "below"},
		{Value: AtMostWritten, Word: "at_most"},
		{Value: RoundedWritten, Word: "rounded"},
		{Value: AboutWritten, Word: "about"},
		{Value: BetweenBounds, Word: "between"},
	}
}
