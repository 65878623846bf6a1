package indicators

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// Calculation is an indicator as it was worked out (计算过程): the figures, the formula and the result. The zero value is none.
type Calculation struct {
	Indicator IndicatorID // "" for a side of a check
	Name      Text
	Unit      Text
	Status    CalculationStatus
	Value     Number // the exact result; it has a meaning where Status is [Calculated]
	Range     Range
	Formula   Formula
	// Observations are the figures the formula read, in the order it reads them.
	Observations []Observation
	// Names are the names of the measures the formula reads, in the order of [Formula.Measures].
	Names []Text
}

// CalculationStatus says whether an indicator could be worked out. The zero value is not a status.
type CalculationStatus uint8

const (
	// Calculated (已计算).
	Calculated CalculationStatus = iota + 1
	// CalculationMissing (缺少数据): a measure is missing.
	CalculationMissing
	// CalculationNotApplicable (不适用): a measure does not apply.
	CalculationNotApplicable
	// CalculationUndefined (无法计算): a denominator is 0.
	CalculationUndefined
)

// String returns the word used in JSON: "calculated", "missing", "not_applicable" or "undefined".
func (s CalculationStatus) String() string { return wordOf(calculationWords(), s) }

// Calculate works one indicator out of the observations of sources, without any framework. definitions may be
// a domain's own: Calculate(volunteer.Domain().Definitions, volunteer.RegisteredShare, input). Missing figures and
// zero denominators are statuses of the Calculation; definitions that do not hold together, an unknown indicator,
// figures that cannot be used and figures that contradict a check of severity error are errors of type [Problems].
func Calculate(definitions Definitions, id IndicatorID, sources ...Source) (Calculation, error) {
	c := newCompiler(compileOptions{limits: DefaultLimits()})
	c.addDefinitions("", definitions)
	c.plan.framework.Definitions = c.link.defs
	c.relink()
	c.indicator("/indicator", id)
	if err := c.problems.err(); err != nil {
		return Calculation{}, err
	}
	c.compileChecks()
	c.bindSlots()
	ev := &evaluation{plan: c.plan, submission: NewSubmission(Subject{}, "", sources...)}
	ev.read(&c.problems)
	if err := c.problems.err(); err != nil {
		return Calculation{}, err
	}
	ev.check(&c.problems)
	if err := c.problems.err(); err != nil {
		return Calculation{}, err
	}
	state := ev.calculate(&c.plan.indicators[0])
	return ev.calculation(&c.plan.indicators[0], &state), nil
}

func (ev *evaluation) calculation(i *planIndicator, state *indicatorState) Calculation {
	c := ev.calculationOf(i.formula, i, state)
	c.Indicator, c.Name, c.Unit = i.def.ID, i.def.Name, i.def.Unit
	return c
}

func (ev *evaluation) calculationOf(f Formula, i *planIndicator, state *indicatorState) Calculation {
	c := Calculation{Formula: f, Status: state.status.public(), Observations: ev.observationsOf(i.slots)}
	if state.status == usable {
		c.Value = Number{state.x}
		c.Range = Range{interval: state.interval, tight: state.tight, known: state.known}
	}
	for _, id := range f.Measures() {
		c.Names = append(c.Names, ev.plan.measures[id].Name)
		if c.Unit.IsZero() && f.isMeasure(id) {
			c.Unit = ev.plan.measures[id].Unit
		}
	}
	return c
}

// isMeasure reports whether the formula is just that measure.
func (f Formula) isMeasure(id MeasureID) bool { return f.Equal(Of(id)) }

func (s dataStatus) public() CalculationStatus {
	switch s {
	case usable:
		return Calculated
	case unavailable:
		return CalculationMissing
	case notApplicable:
		return CalculationNotApplicable
	case zeroDenominator:
		return CalculationUndefined
	default:
		return 0
	}
}

// Text renders the calculation with its figures and its result: "106,000 ÷ 434,400 = 24.40 %". Figures that are missing are
// shown by name.
func (c Calculation) Text(l Language) string { return c.text(l) }

// text shows the result with enough digits to tell it from others.
func (c Calculation) text(l Language, others ...exact.Rat) string {
	if c.Formula.IsZero() {
		return ""
	}
	worked := c.expression(l)
	switch c.Status {
	case Calculated:
		result := withUnit(formatNumber(c.Value.rat, others...), c.Unit.In(l))
		if worked == formatNumber(c.Value.rat) {
			return result
		}
		return worked + " = " + result
	case CalculationMissing, CalculationNotApplicable, CalculationUndefined:
		return worked
	default:
		return ""
	}
}

// clone returns a copy that shares nothing with the calculation.
func (c Calculation) clone() Calculation {
	c.Observations, c.Names = slices.Clone(c.Observations), slices.Clone(c.Names)
	return c
}

// textWithRange adds the range where the figures leave one.
func (c Calculation) textWithRange(l Language, others ...exact.Rat) string {
	text := c.text(l, others...)
	if c.Range.Known() && !c.Range.IsPoint() {
		text += " " + formatRange(c.Range.interval)
	}
	return text
}

func (c Calculation) expression(l Language) string {
	var b strings.Builder
	for i, t := range c.Formula.terms {
		text, negative := c.term(t, l)
		switch {
		case i > 0 && negative:
			b.WriteString(" − ")
		case i > 0:
			b.WriteString(" + ")
		case negative:
			b.WriteString("−")
		}
		b.WriteString(text)
	}
	return b.String()
}

// term renders factor × numerator ÷ denominator. A factor of 100 is left to the % that follows the result.
func (c Calculation) term(t formulaTerm, l Language) (text string, negative bool) {
	numerator, several := c.affine(t.numerator, l)
	if !t.denominator.isOne() {
		if several {
			numerator = "(" + numerator + ")"
		}
		denominator, _ := c.affine(t.denominator, l)
		if !t.denominator.isSingle() {
			denominator = "(" + denominator + ")"
		}
		numerator += " ÷ " + denominator
	} else if several && len(c.Formula.terms) > 1 {
		numerator = "(" + numerator + ")"
	}
	factor := t.factor
	if factor.Sign() < 0 {
		negative, factor = true, factor.Neg()
	}
	if !factor.Equal(exact.Int(1)) && !(factor.Equal(exact.Int(100)) && isPercent(c.Unit)) {
		numerator += " × " + formatNumber(factor)
	}
	return numerator, negative
}

func (c Calculation) affine(a affine, l Language) (text string, several bool) {
	var b strings.Builder
	count := 0
	write := func(times exact.Rat, what string) {
		switch {
		case count > 0 && times.Sign() < 0:
			b.WriteString(" − ")
		case count > 0:
			b.WriteString(" + ")
		case times.Sign() < 0:
			b.WriteString("−")
		}
		count++
		if factor := times.Abs(); !factor.Equal(exact.Int(1)) {
			b.WriteString(formatNumber(factor) + " × ")
		}
		b.WriteString(what)
	}
	for _, p := range a.parts {
		write(p.times, c.figure(p.ref, l))
	}
	if !a.constant.IsZero() || count == 0 {
		sign := exact.Int(1)
		if a.constant.Sign() < 0 {
			sign = exact.Int(-1)
		}
		write(sign, formatNumber(a.constant.Abs()))
	}
	return b.String(), count > 1
}

// figure renders what was reported for a measure, or the measure's name where nothing was.
func (c Calculation) figure(r reference, l Language) string {
	for _, o := range c.Observations {
		if o.Measure == r.measure && o.Lag == r.lag && o.Value.hasNumber() {
			return formatNumber(o.Value.number)
		}
	}
	for i, id := range c.Formula.Measures() {
		if id == r.measure && i < len(c.Names) {
			return laggedName(c.Names[i], r.lag).In(l)
		}
	}
	return string(r.measure)
}

// laggedName adds which period is meant, where it is not this one.
func laggedName(name Text, lag int) Text {
	switch lag {
	case 0:
		return name
	case 1:
		return Text{Zh: name.In(Chinese) + "（上期）", En: name.In(English) + " (last period)"}
	default:
		return Text{Zh: fmt.Sprintf("%s（前 %d 期）", name.In(Chinese), lag), En: fmt.Sprintf("%s (%d periods ago)", name.In(English), lag)}
	}
}

func calculationWords() []wire.Word[CalculationStatus] {
	return []wire.Word[CalculationStatus]{
		{Value: Calculated, Word: "calculated"},
		{Value: CalculationMissing, Word: "missing"},
		{Value: CalculationNotApplicable, Word: "not_applicable"},
		{Value: CalculationUndefined, Word: "undefined"},
	}
}
