package draw

import (
	"fmt"
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// wholeSpan makes every level, step and point of a generated rule a whole number.
func wholeSpan() span { return span{0, 48} }

// Continuous draws a framework of one criterion whose indicators are slope × m + offset of one figure that may be any number.
func Continuous(seed uint64) (f indicators.Framework, slope, offset *big.Rat) {
	g := newGenerator(seed, 8, Options{})
	g.places = -1
	rng := g.rng
	if rng.IntN(3) == 0 {
		g.places = rng.IntN(3)
	}
	slope = []*big.Rat{big.NewRat(1, 1), big.NewRat(2, 1), big.NewRat(-1, 1), big.NewRat(1, 2)}[rng.IntN(4)]
	offset = big.NewRat(rng.Int64N(8), 1)
	if slope.Sign() < 0 {
		offset = big.NewRat(45, 1)
	}
	f = indicators.Framework{
		ID: "continuous", Edition: fmt.Sprint(seed), Name: name("continuous"), Basis: indicators.Illustrative,
		Rounding:    indicators.RoundingPlan{Criteria: g.rounding()},
		Definitions: indicators.Definitions{Measures: []indicators.Measure{{ID: "m", Name: name("m")}}},
	}
	for i := range indicatorCount {
		g.spans = append(g.spans, wholeSpan())
		f.Indicators = append(f.Indicators, indicators.Indicator{
			ID: indicatorID(i), Name: name("x"),
			Formula: indicators.Sum(indicators.Of("m").Times(numberOf(slope)), indicators.Constant(numberOf(offset))),
		})
	}
	c := g.criterion(true)
	f.Root = indicators.Node{ID: "root", Name: name("root"), Combine: indicators.BySum, Children: []indicators.Node{c}}
	return f, slope, offset
}
