package oracle

import (
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// roundingOf returns the rounding that holds at a node: its own, else that of the plan for the total, for sections or
// for criteria.
func roundingOf(plan indicators.RoundingPlan, node *indicators.Node, isRoot bool) indicators.Rounding {
	declared := node.Rounding
	if declared.Mode == 0 && isRoot {
		declared = plan.Total
	}
	if declared.Mode == 0 {
		declared = plan.Criteria
		if len(node.Children) > 0 {
			declared = plan.Sections
		}
	}
	return declared
}

// rounds reports whether a rounding rounds at all.
func rounds(rounding indicators.Rounding) bool {
	return rounding.Mode != 0 && rounding.Mode != indicators.Unrounded
}

// round rounds a number of 0 or above once. Where an irrational number is as near to a tie as its enclosure is wide, it is taken
// to be the tie.
func round(x enclosure, rounding indicators.Rounding) enclosure {
	if !rounds(rounding) {
		return x
	}
	unit := unitOf(rounding)
	below := new(big.Rat).Quo(x.high, unit) // the upper end, so that what is taken to be a multiple is not cut off
	count := new(big.Int).Quo(below.Num(), below.Denom())
	floor := new(big.Rat).Mul(new(big.Rat).SetInt(count), unit)
	next := new(big.Rat).Add(floor, unit)
	middle := exactly(new(big.Rat).Add(floor, new(big.Rat).Quo(unit, big.NewRat(2, 1))))
	up := false
	switch rounding.Mode {
	case indicators.HalfUp:
		up = x.cmp(middle) >= 0
	case indicators.HalfEven:
		up = x.cmp(middle) > 0 || x.cmp(middle) == 0 && count.Bit(0) == 1
	case indicators.Down, indicators.Unrounded:
	}
	if up {
		return exactly(next)
	}
	return exactly(floor)
}

// unitOf returns the last place of a rounding, 10^−places.
func unitOf(rounding indicators.Rounding) *big.Rat {
	return new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(rounding.Places)), nil))
}
