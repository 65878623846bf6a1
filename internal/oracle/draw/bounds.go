package draw

import (
	"math/big"
	"math/rand/v2"

	"github.com/wenming-go/wenming/indicators"
)

// Bounds are the numbers an uncertain figure can be.
type Bounds struct {
	Low, High         *big.Rat
	LowOpen, HighOpen bool
	Whole             bool
}

// BoundsOf recomputes what a figure can be: its range within its measure's bounds.
func BoundsOf(m indicators.Measure, v indicators.Value) Bounds {
	r := v.Range()
	b := Bounds{r.Low().Rat(), r.High().Rat(), r.LowOpen(), r.HighOpen(), m.Integer}
	if m.Min != nil && b.Low.Cmp(m.Min.Rat()) < 0 {
		b.Low, b.LowOpen = m.Min.Rat(), false
	}
	if m.Max != nil && b.High.Cmp(m.Max.Rat()) > 0 {
		b.High, b.HighOpen = m.Max.Rat(), false
	}
	return b
}

// Contains reports whether a number lies within the bounds.
func (b Bounds) Contains(x *big.Rat) bool {
	low, high := x.Cmp(b.Low), x.Cmp(b.High)
	return (low > 0 || low == 0 && !b.LowOpen) && (high < 0 || high == 0 && !b.HighOpen)
}

// Wholes lists the whole numbers within the bounds.
func (b Bounds) Wholes() []*big.Rat {
	first := new(big.Int).Div(b.Low.Num(), b.Low.Denom())
	var list []*big.Rat
	for x := new(big.Rat).SetInt(first); x.Cmp(b.High) <= 0; x = new(big.Rat).Add(x, big.NewRat(1, 1)) {
		if b.Contains(x) {
			list = append(list, x)
		}
	}
	return list
}

// Draw returns a number within the bounds, often next to or at an end.
func (b Bounds) Draw(rng *rand.Rand) *big.Rat {
	if b.Whole {
		list := b.Wholes()
		return list[rng.IntN(len(list))]
	}
	for {
		share := big.NewRat(rng.Int64N(9), 8)
		if rng.IntN(4) == 0 {
			share = big.NewRat(1+rng.Int64N(2)*999_997, 999_999)
		}
		x := new(big.Rat).Sub(b.High, b.Low)
		if x.Mul(x, share).Add(x, b.Low); b.Contains(x) {
			return x
		}
	}
}
