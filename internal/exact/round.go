package exact

import (
	"math"
	"math/big"
	"math/bits"
)

// MaxPlaces is the largest number of decimal places a rounding keeps; rounding methods take larger as MaxPlaces and
// negative as 0.
const MaxPlaces = 34

// Mode says which neighbour a rounding takes. The zero value is not a mode: check Valid where one enters.
// Rounding methods cannot fail, so they take an invalid mode as HalfUp.
type Mode uint8

// The rounding modes.
const (
	HalfUp   Mode = iota + 1 // 四舍五入: the nearer neighbour, ties away from zero.
	HalfEven                 // GB/T 8170: the nearer neighbour, ties to the even last digit.
	Down                     // The neighbour towards zero.
)

// Valid reports whether m is one of the modes.
func (m Mode) Valid() bool {
	return m >= HalfUp && m <= Down
}

// side says from where a limit is taken, in the direction of growing magnitude.
type side int

const (
	within  side = -1 // From values nearer to zero.
	at      side = 0  // The value itself.
	outside side = 1  // From values farther from zero.
)

// correction returns what to add to a truncated quotient. order compares the dropped part with one half, exact says
// that nothing was dropped, odd is the parity of the quotient.
func (m Mode) correction(order int, exact, odd bool, from side) int {
	if order == 0 {
		order = int(from)
	}
	switch {
	case m == Down && exact && from == within:
		return -1
	case m == Down || order < 0:
		return 0
	case order == 0 && m == HalfEven && !odd:
		return 0
	}
	return 1
}

// Round returns r rounded once to places decimal places, 0 to MaxPlaces.
func (r Rat) Round(places int, mode Mode) Rat {
	places = min(max(places, 0), MaxPlaces)
	if r.big == nil && (r.den <= 1 || places <= maxSmallPlaces && powerOfTen(places)%uint64(r.den) == 0) {
		return r
	}
	return r.round(places, mode, at)
}

// RoundBelow returns the limit of Round of x as x rises to r from below: the rounded upper end of a range open at r.
func (r Rat) RoundBelow(places int, mode Mode) Rat {
	return r.round(min(max(places, 0), MaxPlaces), mode, side(-r.Sign()))
}

// RoundAbove returns the limit of Round of x as x falls to r from above: the rounded lower end of a range open at r.
func (r Rat) RoundAbove(places int, mode Mode) Rat {
	return r.round(min(max(places, 0), MaxPlaces), mode, side(r.Sign()))
}

// round rounds the magnitude of r, or its limit from one side, and puts the sign back.
func (r Rat) round(places int, mode Mode, from side) Rat {
	if quotient, ok := r.roundSmall(places, mode, from); ok && quotient <= math.MaxInt64 {
		num := int64(quotient)
		if r.num < 0 {
			num = -num
		}
		return Rat{num: num, den: int64(powerOfTen(places))}
	}
	return normalize(r.roundBig(places, mode, from), bigPowerOfTen(places))
}

// roundSmall returns the rounded magnitude of r·10^places. It reports false when r or the result is not small.
func (r Rat) roundSmall(places int, mode Mode, from side) (uint64, bool) {
	if r.big != nil || places > maxSmallPlaces {
		return 0, false
	}
	den := uint64(max(r.den, 1))
	high, low := bits.Mul64(magnitude(r.num), powerOfTen(places))
	if high >= den {
		return 0, false
	}
	quotient, remainder := bits.Div64(high, low, den)
	if quotient|remainder == 0 {
		return 0, true
	}
	order := 1
	if twice := 2 * remainder; twice == den {
		order = 0
	} else if twice < den {
		order = -1
	}
	return quotient + uint64(mode.correction(order, remainder == 0, quotient&1 == 1, from)), quotient < math.MaxInt64
}

// roundBig returns r·10^places rounded, with its sign, as a fresh integer.
func (r Rat) roundBig(places int, mode Mode, from side) *big.Int {
	value := r.asBig()
	scaled := new(big.Int).Abs(value.num)
	scaled.Mul(scaled, bigPowerOfTen(places))
	quotient, remainder := scaled.QuoRem(scaled, value.den, new(big.Int))
	exact := remainder.Sign() == 0
	if exact && quotient.Sign() == 0 {
		return quotient
	}
	order := remainder.Lsh(remainder, 1).Cmp(value.den)
	correction := mode.correction(order, exact, quotient.Bit(0) == 1, from)
	quotient.Add(quotient, big.NewInt(int64(correction)))
	if value.num.Sign() < 0 {
		quotient.Neg(quotient)
	}
	return quotient
}
