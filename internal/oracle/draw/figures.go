package draw

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/wenming-go/wenming/indicators"
)

// FigureOptions say in percent how often figures are missing, not applicable or uncertain.
type FigureOptions struct {
	Missing, NotApplicable, Uncertain int
	AtMost                            int   // uncertain figures at most; 0 for any number
	Width                             int64 // of what an uncertain figure may be, in units
}

// UsualFigures are a mixture of everything.
func UsualFigures() FigureOptions {
	return FigureOptions{Missing: 6, NotApplicable: 2, Uncertain: 40, Width: 10}
}

// Figures draws an observation of every measure of this period and the last one.
func Figures(rng *rand.Rand, measures []indicators.Measure, o FigureOptions) indicators.Observations {
	var list indicators.Observations
	uncertain := 0
	for _, i := range rng.Perm(len(measures)) {
		for lag := range 2 {
			var value indicators.Value
			switch roll := rng.IntN(100); {
			case roll < o.Missing:
				continue
			case roll < o.Missing+o.NotApplicable:
				value = indicators.NotApplicableValue()
			case rng.IntN(100) < o.Uncertain && (o.AtMost == 0 || uncertain < o.AtMost):
				value = UncertainFigure(rng, measures[i], o.Width)
				uncertain++
			default:
				value = indicators.Exact(Figure(rng, measures[i]))
			}
			list = append(list, indicators.Observation{Measure: measures[i].ID, Lag: lag, Value: value})
		}
	}
	return list
}

// Figure draws an exact figure of a measure, from 0 on.
func Figure(rng *rand.Rand, m indicators.Measure) indicators.Number {
	if m.Integer {
		return indicators.Whole(rng.Int64N(largestFigure + 1))
	}
	return fraction(rng.Int64N(10*largestFigure+1), 10)
}

// UncertainFigure draws a qualified figure whose point keeps the measure's bounds.
func UncertainFigure(rng *rand.Rand, m indicators.Measure, width int64) indicators.Value {
	unit := 1 + rng.Int64N(width)
	point := unit + rng.Int64N(largestFigure-unit)
	value := indicators.Int(point)
	if !m.Integer && rng.IntN(2) == 0 {
		value = indicators.Exact(fraction(10*point+rng.Int64N(10), 10))
	}
	switch rng.IntN(5) {
	case 0:
		return value.Qualified(indicators.AtLeastWritten, indicators.Whole(unit))
	case 1:
		return value.Qualified(indicators.BelowWritten, indicators.Whole(unit))
	case 2:
		return value.Qualified(indicators.AtMostWritten, indicators.Whole(unit))
	case 3:
		return value.RoundedTo(indicators.Whole(unit))
	default:
		low := point - rng.Int64N(unit+1)
		return indicators.Between(indicators.Whole(point), indicators.Whole(low), indicators.Whole(point+rng.Int64N(unit+1)))
	}
}

// Exactly returns the observations with every uncertain figure replaced.
func Exactly(list indicators.Observations, number func(i int) *big.Rat) indicators.Observations {
	replaced := make(indicators.Observations, len(list))
	for i, o := range list {
		if _, ok := o.Value.Number(); ok && !o.Value.Range().IsPoint() {
			o.Value = indicators.Exact(numberOf(number(i)))
		}
		replaced[i] = o
	}
	return replaced
}

// MeasureOf returns the measure of an id that is defined.
func MeasureOf(measures []indicators.Measure, id indicators.MeasureID) indicators.Measure {
	for _, m := range measures {
		if m.ID == id {
			return m
		}
	}
	panic(fmt.Sprintf("no measure %s", id))
}
