package draw

import (
	"fmt"
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// section draws a section. A child of a mean needs marks somewhere beneath.
func (g *generator) section(depth int, mustMark bool) indicators.Node {
	n := g.node("s")
	n.Combine = indicators.BySum + indicators.Combination(g.rng.IntN(3))
	if g.options.Irrational && g.chance(15) {
		n.Combine = indicators.ByGeometricMean
	}
	mean := n.Combine != indicators.BySum
	total, marked := new(big.Rat), false
	for i := range 1 + g.rng.IntN(g.options.Children) {
		var child indicators.Node
		childMust := mean || mustMark && i == 0
		if depth > 1 && g.chance(45) {
			child = g.section(depth-1, childMust)
		} else {
			child = g.criterion(childMust)
		}
		if mean {
			child.Weight = fraction(1+g.rng.Int64N(5), 1+g.rng.Int64N(3))
		}
		if g.marked[child.ID] {
			marked = true
			total.Add(total, g.full[child.ID])
		}
		n.Children = append(n.Children, child)
	}
	switch {
	case mean:
		marks := 1 + g.rng.Int64N(20)
		n.Marks, total, marked = indicators.WholeMarks(marks), big.NewRat(marks, 1), true
	case marked && g.chance(25):
		if limit := g.marks(new(big.Rat).Mul(total, big.NewRat(7, 10))); limit.Sign() > 0 {
			total, n.Cap = limit, indicators.AtNumber(numberOf(limit))
		}
	}
	g.finish(&n, total, marked)
	return n
}

func (g *generator) node(kind string) indicators.Node {
	id := fmt.Sprintf("%s%d", kind, g.rng.Uint32())
	n := indicators.Node{ID: indicators.NodeID(id), Name: name(id)}
	if g.chance(25) {
		n.Rounding = g.rounding()
	} else if g.chance(5) {
		n.Rounding = indicators.Rounding{Mode: indicators.Unrounded}
	}
	if g.options.Policies {
		n.Missing = indicators.MissingPolicy(g.rng.IntN(3))
	}
	return n
}

// finish notes what a node can earn and adds preconditions.
func (g *generator) finish(n *indicators.Node, full *big.Rat, marked bool) {
	if g.options.Conditions && g.chance(15) {
		for range 1 + g.rng.IntN(2) {
			n.Preconditions = append(n.Preconditions, g.condition(2))
		}
	}
	g.full[n.ID], g.marked[n.ID] = full, marked
	g.done = append(g.done, n.ID)
}

func (g *generator) criterion(mustMark bool) indicators.Node {
	n := g.node("c")
	i := g.rng.IntN(indicatorCount)
	n.Indicator = indicatorID(i)
	marks := g.marks(big.NewRat(3+g.rng.Int64N(40), []int64{1, 2, 3}[g.rng.IntN(3)]))
	known := true
	switch {
	case g.options.Unmarked && !mustMark && g.chance(12):
		known, marks = false, new(big.Rat)
	case g.options.Unknown && g.chance(2):
		known = false
		n.Marks, marks = indicators.UnknownMarks(), big.NewRat(1, 1)
	default:
		n.Marks = indicators.MarksOf(numberOf(marks))
	}
	n.Rule = g.rule(i, marks, known, 2)
	g.finish(&n, marks, !n.Marks.IsZero())
	return n
}

// marks cuts marks to the decimals that every rounding of the framework keeps.
func (g *generator) marks(wanted *big.Rat) *big.Rat {
	if g.places < 0 {
		return wanted
	}
	scale := big.NewRat([]int64{1, 10, 100, 1000}[g.places], 1)
	scaled := new(big.Rat).Mul(wanted, scale)
	whole := new(big.Int).Quo(scaled.Num(), scaled.Denom())
	return new(big.Rat).Quo(new(big.Rat).SetInt(whole), scale)
}

func (g *generator) rounding() indicators.Rounding {
	if g.places < 0 || g.chance(25) {
		return indicators.Rounding{}
	}
	return indicators.Rounding{Places: g.places + g.rng.IntN(4-g.places), Mode: indicators.HalfUp + indicators.RoundingMode(g.rng.IntN(3))}
}
