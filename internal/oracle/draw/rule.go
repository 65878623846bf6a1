package draw

import (
	"encoding/json"
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// levels returns ascending numbers within the span of an indicator.
func (g *generator) levels(i, count int) []indicators.Number {
	const steps = 24
	s := g.spans[i]
	picked := g.rng.Perm(steps)[:count]
	slices.Sort(picked)
	levels := make([]indicators.Number, count)
	for k, p := range picked {
		levels[k] = fraction(s.low*steps+(s.high-s.low)*int64(p), steps)
	}
	return levels
}

func (g *generator) share() indicators.Number { return fraction(g.rng.Int64N(7), 6) }

func (g *generator) rule(i int, marks *big.Rat, known bool, depth int) indicators.Rule {
	switch g.rng.IntN(8) {
	case 0, 1:
		return g.bands(i)
	case 2:
		return g.grades(i)
	case 3:
		levels := g.levels(i, 2)
		if g.chance(50) {
			slices.Reverse(levels)
		}
		return g.linear(levels[0], levels[1])
	case 4:
		var c indicators.Curve
		for _, at := range g.levels(i, 2+g.rng.IntN(4)) {
			c.Points = append(c.Points, indicators.CurvePoint{At: at, Share: g.share()})
		}
		return c
	case 5:
		if !known {
			return g.bands(i)
		}
		return g.deduct(i, marks)
	case 6:
		if depth == 0 {
			return g.bands(i)
		}
		r := indicators.Cases{Otherwise: g.rule(i, marks, known, depth-1)}
		for range 1 + g.rng.IntN(2) {
			r.Cases = append(r.Cases, indicators.Case{When: g.condition(1), Then: g.rule(i, marks, known, depth-1)})
		}
		return r
	default:
		switch {
		case !g.options.Extensions || g.chance(60):
			return g.bands(i)
		case g.chance(50):
			return indicators.ExtensionRule{Name: MonotoneRule, Params: json.RawMessage(`"12.5"`)}
		default:
			return indicators.ExtensionRule{Name: WildRule}
		}
	}
}

// linear is on a log scale now and then, where the goalposts allow it.
func (g *generator) linear(from, to indicators.Number) indicators.Linear {
	l := indicators.Linear{From: from, To: to}
	if g.options.Irrational && from.Sign() > 0 && to.Sign() > 0 && g.chance(50) {
		l.Scale = indicators.LogScale
	}
	return l
}

func (g *generator) deduct(i int, marks *big.Rat) indicators.Deduct {
	s := g.spans[i]
	d := indicators.Deduct{
		Level: g.levels(i, 1)[0], Side: indicators.SideBelow + indicators.DeductSide(g.rng.IntN(2)),
		Step: fraction((s.high-s.low)*(1+g.rng.Int64N(4)), 24), Each: numberOf(new(big.Rat).Mul(marks, big.NewRat(1+g.rng.Int64N(5), 12))),
		Parts: indicators.PartsUp + indicators.PartSteps(g.rng.IntN(3)),
	}
	if g.chance(30) {
		d.Floor = numberOf(new(big.Rat).Mul(marks, big.NewRat(1, 5)))
	}
	return d
}

// bands returns bands that are all reached: falling floors, rising ceilings, windows or single numbers.
func (g *generator) bands(i int) indicators.Bands {
	levels := g.levels(i, 1+g.rng.IntN(4))
	strict := g.chance(50)
	bound := func(up bool, level indicators.Number) indicators.Bound {
		switch {
		case up && strict:
			return indicators.Above(level)
		case up:
			return indicators.AtLeast(level)
		case strict:
			return indicators.Below(level)
		default:
			return indicators.AtMost(level)
		}
	}
	b := indicators.Bands{Otherwise: g.share()}
	style := g.rng.IntN(4)
	if style == 0 {
		slices.Reverse(levels)
	}
	for k, level := range levels {
		band := indicators.Band{Share: g.share()}
		switch style {
		case 0:
			band.When = []indicators.Bound{bound(true, level)}
		case 1:
			band.When = []indicators.Bound{bound(false, level)}
		case 2:
			band.When = []indicators.Bound{bound(true, level)}
			if k+1 < len(levels) {
				band.When = append(band.When, indicators.Below(levels[k+1]))
			}
		default:
			band.When = []indicators.Bound{indicators.EqualTo(level)}
		}
		b.Bands = append(b.Bands, band)
	}
	return b
}

func (g *generator) grades(i int) indicators.Grades {
	levels := g.levels(i, 1+g.rng.IntN(3))
	slices.Reverse(levels)
	var r indicators.Grades
	mixed := g.chance(40)
	for k, level := range levels {
		grade := indicators.Grade{Name: string(rune('A' + k)), Share: g.share(), When: []indicators.Condition{indicators.IndicatorCondition{Bound: indicators.AtLeast(level)}}}
		if mixed {
			other := (i + 1 + g.rng.IntN(indicatorCount-1)) % indicatorCount
			grade.When = append(grade.When, indicators.IndicatorCondition{Indicator: indicatorID(other), Bound: indicators.AtMost(g.levels(other, 1)[0])})
		}
		r.Grades = append(r.Grades, grade)
	}
	r.Grades = append(r.Grades, indicators.Grade{Name: "Z", Share: g.share()})
	return r
}
