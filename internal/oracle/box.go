package oracle

import (
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// box is where one figure may lie.
type box struct {
	low, high         *big.Rat
	lowOpen, highOpen bool
	whole             bool
}

// written returns the numbers that a figure as it was written may stand for, by its qualifier and unit; bounds that were given stand in
// its range. Of what is below v the point is v − unit.
func written(v indicators.Value) box {
	number, _ := v.Number()
	point := number.Rat()
	qualifier, step := v.Qualifier()
	unit := step.Rat()
	switch qualifier {
	case indicators.AtLeastWritten, indicators.BelowWritten:
		return box{low: point, high: new(big.Rat).Add(point, unit), highOpen: true}
	case indicators.AtMostWritten:
		return box{low: new(big.Rat).Sub(point, unit), high: point, lowOpen: true}
	case indicators.RoundedWritten:
		half := new(big.Rat).Quo(unit, big.NewRat(2, 1))
		return box{low: new(big.Rat).Sub(point, half), high: new(big.Rat).Add(point, half)}
	case indicators.BetweenBounds:
		r := v.Range()
		return box{low: r.Low().Rat(), high: r.High().Rat(), lowOpen: r.LowOpen(), highOpen: r.HighOpen()}
	case indicators.Exactly, indicators.AboutWritten:
	}
	return box{low: point, high: point}
}

// boxOf cuts what a figure may stand for to what its measure can have.
func boxOf(m indicators.Measure, v indicators.Value) box {
	b := written(v)
	b.whole = m.Integer
	if m.Min != nil && b.low.Cmp(m.Min.Rat()) < 0 {
		b.low, b.lowOpen = m.Min.Rat(), false
	}
	if m.Max != nil && b.high.Cmp(m.Max.Rat()) > 0 {
		b.high, b.highOpen = m.Max.Rat(), false
	}
	if m.Integer {
		b.low, b.high = wholeFrom(b.low, b.lowOpen), wholeFrom(new(big.Rat).Neg(b.high), b.highOpen)
		b.high.Neg(b.high)
		b.lowOpen, b.highOpen = false, false
	}
	return b
}

// wholeFrom returns the first whole number from x upwards, above x where it is open.
func wholeFrom(x *big.Rat, open bool) *big.Rat {
	floor := new(big.Int).Div(x.Num(), x.Denom())
	if open || !x.IsInt() {
		floor.Add(floor, big.NewInt(1))
	}
	return new(big.Rat).SetInt(floor)
}

func (b box) isPoint() bool { return b.low.Cmp(b.high) == 0 }

// size returns how many numbers the box has, and false where they are not whole or more than the limit.
func (b box) size(limit int64) (int64, bool) {
	if !b.whole {
		return 0, false
	}
	width := new(big.Rat).Sub(b.high, b.low)
	if width.Cmp(big.NewRat(limit, 1)) >= 0 {
		return 0, false
	}
	return width.Num().Int64() + 1, true
}

// all returns every number of a box of whole numbers.
func (b box) all() []*big.Rat {
	var numbers []*big.Rat
	for x := b.low; x.Cmp(b.high) <= 0; x = new(big.Rat).Add(x, big.NewRat(1, 1)) {
		numbers = append(numbers, x)
	}
	return numbers
}

// some returns a few numbers of a box: its ends, or what lies right within open ones, and what lies between. All are whole where the
// box is.
func (b box) some() []*big.Rat {
	if b.whole {
		middle := new(big.Rat).Add(b.low, b.high)
		return []*big.Rat{b.low, b.high, wholeFrom(middle.Quo(middle, big.NewRat(2, 1)), false)}
	}
	hair := new(big.Rat).Sub(b.high, b.low) // less than lies between any two numbers that enter
	hair.Quo(hair, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(100), nil)))
	low, high := b.low, b.high
	if b.lowOpen {
		low = new(big.Rat).Add(low, hair)
	}
	if b.highOpen {
		high = new(big.Rat).Sub(high, hair)
	}
	return []*big.Rat{low, high, b.at(1, 2)}
}

// at returns low + (high − low) × a ÷ b.
func (b box) at(numerator, denominator int64) *big.Rat {
	x := new(big.Rat).Sub(b.high, b.low)
	x.Mul(x, big.NewRat(numerator, denominator))
	return x.Add(x, b.low)
}

// cut returns the box in so many pieces, whose ends join.
func (b box) cut(count int64) []box {
	pieces := make([]box, count)
	for i := range count {
		pieces[i] = box{low: b.at(i, count), high: b.at(i+1, count)}
	}
	pieces[0].lowOpen, pieces[count-1].highOpen = b.lowOpen, b.highOpen
	return pieces
}
