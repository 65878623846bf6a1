package draw

import (
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

func (g *generator) bound(level indicators.Number) indicators.Bound {
	return indicators.Bound{Relation: indicators.RelationAtLeast + indicators.Relation(g.rng.IntN(4)), Level: level}
}

// condition returns a condition on indicators and, where the options say so, on nodes that are complete.
func (g *generator) condition(depth int) indicators.Condition {
	if depth > 0 && g.chance(40) {
		parts := make([]indicators.Condition, 1+g.rng.IntN(3))
		for k := range parts {
			parts[k] = g.condition(depth - 1)
		}
		switch g.rng.IntN(3) {
		case 0:
			return indicators.AllOf(parts)
		case 1:
			return indicators.AnyOf(parts)
		default:
			return indicators.AtLeastOf{Count: 1 + g.rng.IntN(len(parts)), Conditions: parts}
		}
	}
	if g.options.Conditions && len(g.done) > 0 && g.chance(40) {
		id := g.done[g.rng.IntN(len(g.done))]
		if g.marked[id] {
			share := big.NewRat(g.rng.Int64N(5), 4)
			if g.chance(50) {
				return indicators.NodeCondition{Node: id, Quantity: indicators.NodeRate, Bound: g.bound(numberOf(share))}
			}
			return indicators.NodeCondition{Node: id, Bound: g.bound(numberOf(share.Mul(share, g.full[id])))}
		}
	}
	i := g.rng.IntN(indicatorCount)
	return indicators.IndicatorCondition{Indicator: indicatorID(i), Bound: g.bound(g.levels(i, 1)[0])}
}
