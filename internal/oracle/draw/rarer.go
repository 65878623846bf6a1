package draw

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// rarer makes of a drawn tree more of what it seldom has: logarithms, geometric means, marks that are not public, criteria that
// score one of the measures in proportion, and means over what may be left out in part.
func (g *generator) rarer(n *indicators.Node, measured, divided []indicators.IndicatorID) {
	if g.options.Irrational && n.Combine == indicators.ByHarmonicMean && g.chance(50) {
		n.Combine = indicators.ByGeometricMean
	}
	if linear, ok := n.Rule.(indicators.Linear); ok && g.options.Irrational && g.chance(50) && linear.From.Sign() > 0 && linear.To.Sign() > 0 {
		linear.Scale = indicators.LogScale
		n.Rule = linear
	}
	if g.options.Unknown && n.Rule != nil && !n.Marks.IsZero() && g.chance(12) {
		n.Marks = indicators.UnknownMarks()
		n.Rule = g.threshold(n.Indicator)
	}
	if marks, known := n.Marks.Number(); known && n.Rule != nil && len(measured) > 0 && g.chance(25) {
		n.Indicator, n.Preconditions = measured[g.rng.IntN(len(measured))], nil
		n.Rule = indicators.Linear{From: indicators.Whole(0), To: marks} // a mark for each unit
	}
	for i := range n.Children {
		g.rarer(&n.Children[i], measured, divided)
	}
	if g.options.Policies && len(n.Children) > 0 && n.Combine != indicators.BySum && len(divided) > 0 && g.chance(20) {
		n.Children = append(n.Children, g.partial(divided))
	}
}

// partial returns a section of two criteria. The greater earns little, and is left out where a denominator is 0.
func (g *generator) partial(divided []indicators.IndicatorID) indicators.Node {
	left, stays := g.node("c"), g.node("c")
	left.Marks, left.Indicator, left.Missing = indicators.WholeMarks(6), divided[g.rng.IntN(len(divided))], indicators.Exclude
	left.Rule = indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(1000)}
	stays.Marks, stays.Indicator = indicators.WholeMarks(2), indicatorID(g.rng.IntN(indicatorCount))
	stays.Rule = g.threshold(stays.Indicator)
	section := g.node("s")
	section.Combine, section.Weight = indicators.BySum, indicators.Whole(1+g.rng.Int64N(3))
	section.Children = []indicators.Node{left, stays}
	return section
}

// verdicts returns a section of criteria without marks.
func (g *generator) verdicts() indicators.Node {
	n := indicators.Node{ID: "verdicts", Name: name("verdicts"), Combine: indicators.BySum}
	for i := range 2 + g.rng.IntN(2) {
		read := indicatorID(g.rng.IntN(indicatorCount))
		n.Children = append(n.Children, indicators.Node{
			ID: indicators.NodeID(fmt.Sprintf("verdict%d", i)), Name: name("verdict"), Indicator: read, Rule: g.threshold(read),
		})
	}
	return n
}

// measured returns the indicators that are a measure as it is.
func measured(list []indicators.Indicator) []indicators.IndicatorID {
	var ids []indicators.IndicatorID
	for _, i := range list {
		if _, is := measureOf(i); is {
			ids = append(ids, i.ID)
		}
	}
	return ids
}

// divided returns the indicators that divide by a measure.
func divided(list []indicators.Indicator) []indicators.IndicatorID {
	var ids []indicators.IndicatorID
	for _, i := range list {
		if len(divisors(i.Formula)) > 0 {
			ids = append(ids, i.ID)
		}
	}
	return ids
}

// divisors returns the figures in the denominators of a formula.
func divisors(f indicators.Formula) []key {
	var keys []key
	for _, t := range TermsOf(f) {
		for _, p := range t.Denominator {
			if p.Measure != "" {
				keys = append(keys, key{p.Measure, p.Lag})
			}
		}
	}
	return keys
}

// measureOf returns the measure that an indicator is as it stands.
func measureOf(i indicators.Indicator) (indicators.MeasureID, bool) {
	measures := i.Formula.Measures()
	if len(measures) != 1 || !i.Formula.Equal(indicators.Of(measures[0])) {
		return "", false
	}
	return measures[0], true
}

// earlier makes indicators that are a measure as it is the mean of that measure over periods further back.
func (g *generator) earlier(list []indicators.Indicator) {
	furthest := 3 + g.rng.IntN(998)
	for i := range list {
		if m, is := measureOf(list[i]); is && g.chance(50) {
			list[i].Formula = indicators.Mean(indicators.Of(m), indicators.Lag(m, 2), indicators.Lag(m, furthest))
		}
	}
}
