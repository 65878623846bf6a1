package oracle

import (
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// interval compares a range. A tight one must be the oracle's exact one; any other must enclose what the oracle reached; and where all
// figures are exact it must be the oracle's.
func (c *comparer) interval(field string, got indicators.Range, want Range) {
	if want.Kind == RangeUnstated {
		return
	}
	if c.exact && got.Known() != want.Known || want.Known && !got.Known() && !want.OrUnknown {
		c.differ(field, got, describe(want))
		return
	}
	if want.OrNone && got.Known() && !got.OrNone() || got.OrNone() && got.Tight() && want.Kind == RangeExact && !want.OrNone {
		c.differ(field+" or none", got.OrNone(), want.OrNone)
	}
	c.agree(got.OrNone())
	if !got.Known() || !want.Known || c.tooLong(want.Low) || c.tooLong(want.High) {
		return
	}
	low, high := got.Low().Rat().Cmp(want.Low), got.High().Rat().Cmp(want.High)
	same := low == 0 && high == 0 && got.LowOpen() == want.LowOpen && got.HighOpen() == want.HighOpen
	encloses := (low < 0 || low == 0 && (!got.LowOpen() || want.LowOpen)) && (high > 0 || high == 0 && (!got.HighOpen() || want.HighOpen))
	if want.Kind == RangeExact && (got.Tight() || c.exact) && !same || !encloses {
		c.differ(field, got, describe(want))
		return
	}
	for range 2 {
		c.agree(true)
	}
	c.agree(got.Tight())
}

// describe writes a range of the oracle as the engine writes its own, and what the oracle knows of it.
func describe(r Range) string {
	if !r.Known {
		return "no range"
	}
	text := "["
	if r.LowOpen {
		text = "("
	}
	text += r.Low.RatString() + ", " + r.High.RatString()
	if r.HighOpen {
		text += ")"
	} else {
		text += "]"
	}
	if r.OrNone {
		text += " or none"
	}
	if r.Kind == RangeInner {
		text += ", at least"
	}
	return text
}

// promisedTight reports whether the specification promises that the node's range is tight: a linear rule on a plain scale over one
// quotient in which every figure stands once, or anything over exact figures.
func promisedTight(n *Node) bool {
	if n.Status != indicators.StatusScored || n.Range.Kind != RangeExact || !n.Range.Known || n.Range.OrNone || n.Inexact || n.Calculation == nil {
		return false
	}
	plain := []indicators.ReasonCode{indicators.ReasonLinearBetween, indicators.ReasonLinearFull, indicators.ReasonLinearNone}
	if !slices.Contains(plain, n.Reason.Code) {
		return false
	}
	if len(n.Calculation.Formula.Measures()) != len(n.Observations) || len(n.Observations) > 2 {
		return false
	}
	uncertain := 0
	for _, o := range n.Observations {
		if !o.Value.Range().IsPoint() {
			uncertain++
		}
	}
	return uncertain == 0 || uncertain == 1 && len(n.Observations) == 1 && n.Calculation.Formula.Equal(indicators.Of(n.Observations[0].Measure)) &&
		n.Range.Low.Cmp(new(big.Rat)) >= 0
}
