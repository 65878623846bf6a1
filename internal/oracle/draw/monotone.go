package draw

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Monotone draws a framework in which every rule follows its indicator's direction.
func Monotone(seed uint64) indicators.Framework {
	g := newGenerator(seed, 10, Options{Depth: 2, Children: 4})
	if g.places = g.rng.IntN(3); g.chance(25) {
		g.places = -1
	}
	f := indicators.Framework{
		ID: "monotone", Edition: fmt.Sprint(seed), Name: name("monotone"), Basis: indicators.Illustrative,
		Rounding: indicators.RoundingPlan{Criteria: g.rounding(), Sections: g.rounding(), Total: g.rounding()},
	}
	for i := range indicatorCount {
		id := indicators.MeasureID(fmt.Sprintf("m%d", i))
		f.Measures = append(f.Measures, indicators.Measure{ID: id, Name: name("m")})
		f.Indicators = append(f.Indicators, indicators.Indicator{
			ID: indicatorID(i), Name: name("i"), Direction: DirectionOf(i), Formula: indicators.Of(id),
		})
		g.spans = append(g.spans, span{0, largestFigure})
	}
	f.Root = g.section(2, true)
	redirect(g, &f.Root)
	return f
}

// DirectionOf says which numbers of the i-th indicator of [Monotone] are better.
func DirectionOf(i int) indicators.Direction {
	return indicators.HigherIsBetter + indicators.Direction(i%2)
}

// redirect replaces every rule by one that never earns less for a better number.
func redirect(g *generator, n *indicators.Node) {
	for i := range n.Children {
		redirect(g, &n.Children[i])
	}
	if n.Rule == nil {
		return
	}
	i := g.rng.IntN(indicatorCount)
	n.Indicator = indicatorID(i)
	marks, _ := n.Marks.Number()
	n.Rule = g.monotoneRule(i, marks.Rat())
	if g.chance(15) {
		n.Preconditions = []indicators.Condition{indicators.IndicatorCondition{Indicator: n.Indicator, Bound: better(i, g.levels(i, 1)[0])}}
	}
}

func better(i int, level indicators.Number) indicators.Bound {
	if DirectionOf(i) == indicators.HigherIsBetter {
		return indicators.AtLeast(level)
	}
	return indicators.AtMost(level)
}

func (g *generator) monotoneRule(i int, marks *big.Rat) indicators.Rule {
	levels := g.levels(i, 2+g.rng.IntN(3)) // worst first
	shares := make([]indicators.Number, len(levels))
	for k := range shares {
		shares[k] = g.share()
	}
	slices.SortFunc(shares, indicators.Number.Cmp)
	higher := DirectionOf(i) == indicators.HigherIsBetter
	if !higher {
		slices.Reverse(levels)
	}
	switch g.rng.IntN(5) {
	case 0:
		return indicators.Linear{From: levels[0], To: levels[len(levels)-1]}
	case 1:
		b := indicators.Bands{}
		for k := range slices.Backward(levels) {
			b.Bands = append(b.Bands, indicators.Band{When: []indicators.Bound{better(i, levels[k])}, Share: shares[k]})
		}
		return b
	case 2:
		var c indicators.Curve
		for k := range levels {
			c.Points = append(c.Points, indicators.CurvePoint{At: levels[k], Share: shares[k]})
		}
		if !higher {
			slices.Reverse(c.Points)
		}
		return c
	case 3:
		var r indicators.Grades
		for k := range slices.Backward(levels) {
			r.Grades = append(r.Grades, indicators.Grade{
				Name: fmt.Sprint(k), Share: shares[k], When: []indicators.Condition{indicators.IndicatorCondition{Bound: better(i, levels[k])}},
			})
		}
		r.Grades = append(r.Grades, indicators.Grade{Name: "last"})
		return r
	default:
		d := g.deduct(i, marks)
		if d.Side = indicators.SideAbove; higher {
			d.Side = indicators.SideBelow
		}
		return d
	}
}
