package draw

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// sanctions draws sanctions on indicators and on nodes below the root; the root's own score decides only about its standing.
func (g *generator) sanctions() []indicators.Sanction {
	var list []indicators.Sanction
	root := len(g.done) - 1
	for k := range g.rng.IntN(4) {
		s := indicators.Sanction{Code: fmt.Sprintf("G%d", k), Name: name(fmt.Sprintf("sanction %d", k)), Effect: indicators.SanctionEffect(g.rng.IntN(4))}
		if g.marked[g.done[root]] && (s.Effect == indicators.NoEffect || g.chance(50)) {
			s.Deduct = fraction(1+g.rng.Int64N(20), 1+g.rng.Int64N(4))
		}
		if s.Effect == indicators.NoEffect && s.Deduct.IsZero() {
			s.Effect = indicators.Ineligible
		}
		if s.Effect == indicators.Suspended {
			s.Months = 1 + g.rng.IntN(24)
		}
		every := g.done
		if !s.Deduct.IsZero() {
			g.done = g.done[:root]
		}
		s.When = []indicators.Condition{g.condition(1)}
		g.done = every
		list = append(list, s)
	}
	return list
}

// levelsOf draws levels on the root's rate, or on an indicator where the root has no score.
func (g *generator) levelsOf(root indicators.NodeID) []indicators.Level {
	count := g.rng.IntN(4)
	if count == 0 {
		return nil
	}
	picked := g.rng.Perm(21)[:count]
	slices.Sort(picked)
	slices.Reverse(picked)
	var list []indicators.Level
	for k, p := range picked {
		l := indicators.Level{Name: name(fmt.Sprintf("level %d", k))}
		share := big.NewRat(int64(p), 20)
		switch {
		case !g.marked[root]:
			l.When = []indicators.Condition{indicators.IndicatorCondition{Indicator: indicatorID(0), Bound: indicators.AtLeast(indicators.Whole(int64(p)))}}
		case g.chance(50) && k == 0:
			l.When = []indicators.Condition{indicators.NodeCondition{Node: root, Bound: indicators.AtLeast(numberOf(share.Mul(share, g.full[root])))}, g.condition(1)}
		default:
			l.When = []indicators.Condition{indicators.NodeCondition{Node: root, Quantity: indicators.NodeRate, Bound: indicators.AtLeast(numberOf(share))}}
		}
		list = append(list, l)
	}
	return append(list, indicators.Level{Name: name("last")})
}
