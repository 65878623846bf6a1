package indicators_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/wenming-go/wenming/indicators"
)

// figureOptions says in percent how often figures are missing, not applicable or uncertain.
type figureOptions struct {
	missing, notApplicable, uncertain int
	atMost                            int // uncertain figures at most; 0 for any number
	width                             int64
}

func usualFigures() figureOptions {
	return figureOptions{missing: 6, notApplicable: 2, uncertain: 40, width: 10}
}

// figures draws an observation of every measure of this period and the last one.
func figures(rng *rand.Rand, measures []indicators.Measure, o figureOptions) indicators.Observations {
	var list indicators.Observations
	uncertain := 0
	for _, i := range rng.Perm(len(measures)) {
		for lag := range 2 {
			var value indicators.Value
			switch roll := rng.IntN(100); {
			case roll < o.missing:
				continue
			case roll < o.missing+o.notApplicable:
				value = indicators.NotApplicableValue()
			case rng.IntN(100) < o.uncertain && (o.atMost == 0 || uncertain < o.atMost):
				value = uncertainFigure(rng, measures[i], o.width)
				uncertain++
			default:
				value = indicators.Exact(figure(rng, measures[i]))
			}
			list = append(list, indicators.Observation{Measure: measures[i].ID, Lag: lag, Value: value})
		}
	}
	return list
}

func figure(rng *rand.Rand, m indicators.Measure) indicators.Number {
	if m.Integer {
		return indicators.Whole(rng.Int64N(largestFigure + 1))
	}
	return fraction(rng.Int64N(10*largestFigure+1), 10)
}

// uncertainFigure draws a qualified figure whose point keeps the measure's bounds.
func uncertainFigure(rng *rand.Rand, m indicators.Measure, width int64) indicators.Value {
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

// bounds are the numbers an uncertain figure can be.
type bounds struct {
	low, high         *big.Rat
	lowOpen, highOpen bool
	whole             bool
}

// boundsOf recomputes what a figure can be: its range within its measure's bounds.
func boundsOf(m indicators.Measure, v indicators.Value) bounds {
	r := v.Range()
	b := bounds{r.Low().Rat(), r.High().Rat(), r.LowOpen(), r.HighOpen(), m.Integer}
	if m.Min != nil && b.low.Cmp(m.Min.Rat()) < 0 {
		b.low, b.lowOpen = m.Min.Rat(), false
	}
	if m.Max != nil && b.high.Cmp(m.Max.Rat()) > 0 {
		b.high, b.highOpen = m.Max.Rat(), false
	}
	return b
}

func (b bounds) contains(x *big.Rat) bool {
	low, high := x.Cmp(b.low), x.Cmp(b.high)
	return (low > 0 || low == 0 && !b.lowOpen) && (high < 0 || high == 0 && !b.highOpen)
}

// wholes lists the whole numbers within the bounds.
func (b bounds) wholes() []*big.Rat {
	first := new(big.Int).Div(b.low.Num(), b.low.Denom())
	var list []*big.Rat
	for x := new(big.Rat).SetInt(first); x.Cmp(b.high) <= 0; x = new(big.Rat).Add(x, big.NewRat(1, 1)) {
		if b.contains(x) {
			list = append(list, x)
		}
	}
	return list
}

// draw returns a number within the bounds, often next to or at an end.
func (b bounds) draw(rng *rand.Rand) *big.Rat {
	if b.whole {
		list := b.wholes()
		return list[rng.IntN(len(list))]
	}
	for {
		share := big.NewRat(rng.Int64N(9), 8)
		if rng.IntN(4) == 0 {
			share = big.NewRat(1+rng.Int64N(2)*999_997, 999_999)
		}
		x := new(big.Rat).Sub(b.high, b.low)
		if x.Mul(x, share).Add(x, b.low); b.contains(x) {
			return x
		}
	}
}

// exactly returns the observations with every uncertain figure replaced.
func exactly(list indicators.Observations, number func(i int) *big.Rat) indicators.Observations {
	replaced := make(indicators.Observations, len(list))
	for i, o := range list {
		if _, ok := o.Value.Number(); ok && !o.Value.Range().IsPoint() {
			o.Value = indicators.Exact(numberOf(number(i)))
		}
		replaced[i] = o
	}
	return replaced
}

func measureOf(measures []indicators.Measure, id indicators.MeasureID) indicators.Measure {
	for _, m := range measures {
		if m.ID == id {
			return m
		}
	}
	panic(fmt.Sprintf("no measure %s", id))
}

func submit(list indicators.Observations) indicators.Submission {
	return indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", list)
}
