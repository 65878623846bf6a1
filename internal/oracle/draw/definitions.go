package draw

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

func (g *generator) definitions() indicators.Definitions {
	var d indicators.Definitions
	for i := range measureCount {
		m := indicators.Measure{
			ID: indicators.MeasureID(fmt.Sprintf("m%d", i)), Name: name(fmt.Sprintf("measure %d", i)), Unit: name("unit"),
			Integer: g.options.WholeOnly || g.chance(50), Min: indicators.AtZero(),
		}
		if g.chance(30) {
			m.Max = indicators.AtNumber(indicators.Whole(largestFigure + 5))
		}
		d.Measures = append(d.Measures, m)
	}
	g.measures = d.Measures
	for i := range indicatorCount {
		f, s := g.formula()
		g.spans = append(g.spans, s)
		d.Indicators = append(d.Indicators, indicators.Indicator{
			ID: indicatorID(i), Name: name(fmt.Sprintf("indicator %d", i)), Unit: indicators.Same("%"), Formula: f,
		})
	}
	for i := range 2 {
		left, _ := g.formula()
		right, _ := g.formula()
		d.Checks = append(d.Checks, indicators.Check{
			ID: indicators.CheckID(fmt.Sprintf("check%d", i)), Name: name("check"), Left: left, Right: right,
			Relation: indicators.RelationAtLeast + indicators.Relation(g.rng.IntN(5)), Tolerance: indicators.Whole(g.rng.Int64N(20)),
			Severity: indicators.SeverityWarning,
		})
	}
	return d
}

func indicatorID(i int) indicators.IndicatorID { return indicators.IndicatorID(fmt.Sprintf("i%d", i)) }

// formula returns a formula of each kind the class has, and where its numbers lie.
func (g *generator) formula() (indicators.Formula, span) {
	pick := g.rng.Perm(measureCount)
	a, b := g.measures[pick[0]].ID, g.measures[pick[1]].ID
	ratio := indicators.Ratio(indicators.Of(a), indicators.Of(b))
	switch g.rng.IntN(8) {
	case 0:
		return indicators.Of(a), span{0, 40}
	case 1:
		return ratio.Percent(), span{0, 300}
	case 2:
		return indicators.Ratio(indicators.Of(a), indicators.Sum(indicators.Of(a), indicators.Of(b))).Percent(), span{0, 100}
	case 3:
		return indicators.Sum(indicators.Of(a).Times(indicators.Whole(2)), indicators.Of(b).Times(indicators.Whole(-1)), indicators.Constant(indicators.Whole(3))), span{-40, 80}
	case 4:
		return indicators.Mean(ratio, indicators.Ratio(indicators.Lag(a, 1), indicators.Lag(b, 1))), span{0, 5}
	case 5:
		return indicators.Growth(a).Percent(), span{-100, 200}
	case 6:
		return indicators.Of(a).Times(fraction(-3, 2)), span{-60, 0}
	default:
		return indicators.Sum(ratio, indicators.Ratio(indicators.Of(b), indicators.Constant(indicators.Whole(8)))), span{0, 10}
	}
}
