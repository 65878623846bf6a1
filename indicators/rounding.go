package indicators

import (
	"fmt"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// RoundingMode says which way a score is rounded (修约方式). The zero value declares nothing.
type RoundingMode uint8

const (
	// HalfUp rounds to the nearest, ties away from zero (四舍五入).
	HalfUp RoundingMode = iota + 1
	// HalfEven rounds to the nearest, ties to the even digit (GB/T 8170 四舍六入五成双).
	HalfEven
	// Down cuts towards zero (截尾).
	Down
	// Unrounded declares that nothing is rounded here, where the framework would otherwise round.
	Unrounded
)

// String returns the word used in JSON: "half_up", "half_even", "down" or "none".
func (m RoundingMode) String() string { return wordOf(roundingWords(), m) }

// Rounding is one declared rounding: to Places digits after the decimal point (0 to 34), in one Mode.
// The zero value declares nothing: the score stays exact, or, at a node, the framework's plan holds.
type Rounding struct {
	Places int
	Mode   RoundingMode
}

// RoundingPlan says where a framework rounds (修约位置): at every criterion, at every section, at the total (the root).
// A node's own Rounding takes precedence. The zero value rounds nowhere.
type RoundingPlan struct {
	Criteria Rounding
	Sections Rounding
	Total    Rounding
}

func (r Rounding) active() bool { return r.Mode != 0 && r.Mode != Unrounded }

func (r Rounding) valid() bool {
	return r == Rounding{} || r == Rounding{Mode: Unrounded} ||
		r.Mode >= HalfUp && r.Mode <= Down && r.Places >= 0 && r.Places <= exact.MaxDigits
}

// between returns the least and the greatest number that round to x, a score; of an irrational one neither is reached.
func (r Rounding) between(x exact.Rat) []exact.Rat {
	unit, _ := exact.Parse(fmt.Sprintf("1e-%d", r.Places))
	if r.Mode == Down {
		return []exact.Rat{x, x.Add(unit)}
	}
	half, _ := exact.Fraction(1, 2)
	half = half.Mul(unit)
	return []exact.Rat{x.Sub(half), x.Add(half)}
}

func (r Rounding) mode() exact.Mode {
	switch r.Mode {
	case HalfEven:
		return exact.HalfEven
	case Down:
		return exact.Down
	case HalfUp, Unrounded:
		return exact.HalfUp
	default:
		return exact.HalfUp
	}
}

func (r Rounding) apply(x exact.Rat) exact.Rat {
	if !r.active() {
		return x
	}
	return x.Round(min(max(r.Places, 0), exact.MaxDigits), r.mode())
}

func (r Rounding) applyRange(i exact.Interval) exact.Interval {
	if !r.active() {
		return i
	}
	return i.Round(min(max(r.Places, 0), exact.MaxDigits), r.mode())
}

func roundingWords() []wire.Word[RoundingMode] {
	return []wire.Word[RoundingMode]{
		{Value: HalfUp, Word: "half_up"},
		{Value: HalfEven, Word: "half_even"},
		{Value: Down, Word: "down"},
		{Value: Unrounded, Word: "none"},
	}
}

func roundingCodec() wire.Codec[Rounding] {
	return wire.Named("rounding", "rounding (修约)", wire.Object(
		wire.Optional("places", func(r *Rounding) *int { return &r.Places }, wire.Integer(0, exact.MaxDigits)),
		wire.Required("mode", func(r *Rounding) *RoundingMode { return &r.Mode }, wire.Words(roundingWords()...)),
	))
}

func roundingPlanCodec() wire.Codec[RoundingPlan] {
	r := roundingCodec()
	return wire.Named("rounding_plan", "where a framework rounds (修约位置)", wire.Object(
		wire.Optional("criteria", func(p *RoundingPlan) *Rounding { return &p.Criteria }, r),
		wire.Optional("sections", func(p *RoundingPlan) *Rounding { return &p.Sections }, r),
		wire.Optional("total", func(p *RoundingPlan) *Rounding { return &p.Total }, r),
	))
}
