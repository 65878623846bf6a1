package exact

import (
	"math"
	"math/big"
	"math/bits"
)

// Add returns r+s.
func (r Rat) Add(s Rat) Rat {
	if r.big != nil || s.big != nil {
		return addBig(r, s)
	}
	rDen, sDen := max(r.den, 1), max(s.den, 1)
	rNum, sNum, den := r.num, s.num, rDen
	fits := true
	if rDen != sDen {
		// Decimals meet most often with one denominator dividing the other; taking the larger keeps sums short.
		if rDen < sDen {
			rNum, sNum, rDen, sDen = sNum, rNum, sDen, rDen
		}
		if factor := rDen / sDen; factor*sDen == rDen {
			sNum, fits = multiply(sNum, factor)
			den = rDen
		} else {
			var rFits, sFits bool
			den, fits = multiply(rDen, sDen)
			rNum, rFits = multiply(rNum, sDen)
			sNum, sFits = multiply(sNum, rDen)
			fits = fits && rFits && sFits
		}
	}
	if sum := rNum + sNum; fits && (sum^rNum)&(sum^sNum) >= 0 {
		return Rat{num: sum, den: den}
	}
	return addLowest(r, s)
}

// addLowest returns r+s of small values in lowest terms, through 128-bit sums (Knuth, volume 2, 4.5.1).
func addLowest(r, s Rat) Rat {
	rNum, rDen := r.lowest()
	sNum, sDen := s.lowest()
	common := gcd(uint64(rDen), uint64(sDen))
	rShare, sShare := uint64(rDen)/common, uint64(sDen)/common

	left, right := product(magnitude(rNum), sShare), product(magnitude(sNum), rShare)
	negative := rNum < 0
	var sum wideUint
	switch {
	case negative == (sNum < 0):
		sum = left.add(right)
	case left.compare(right) >= 0:
		sum = left.sub(right)
	default:
		sum, negative = right.sub(left), !negative
	}
	if sum == (wideUint{}) {
		return Rat{}
	}
	// What the sum shares with the denominator can only come from the common part of the two denominators.
	_, rest := sum.divide(common)
	cancel := gcd(rest, common)
	sum, _ = sum.divide(cancel)
	return fromWide(negative, sum, product(rShare, uint64(sDen)/cancel))
}

// Sub returns r-s.
func (r Rat) Sub(s Rat) Rat {
	return r.Add(s.Neg())
}

// Mul returns r*s.
func (r Rat) Mul(s Rat) Rat {
	if r.big != nil || s.big != nil {
		return mulBig(r, s)
	}
	return mulMagnitudes((r.num < 0) != (s.num < 0),
		magnitude(r.num), uint64(max(r.den, 1)), magnitude(s.num), uint64(max(s.den, 1)))
}

// Quo returns r/s. It reports false, with 0, when s is 0.
func (r Rat) Quo(s Rat) (Rat, bool) {
	if s.IsZero() {
		return Rat{}, false
	}
	if r.big != nil || s.big != nil {
		return quoBig(r, s), true
	}
	return mulMagnitudes((r.num < 0) != (s.num < 0),
		magnitude(r.num), uint64(max(r.den, 1)), uint64(max(s.den, 1)), magnitude(s.num)), true
}

// mulMagnitudes returns ±(a/b)·(c/d) for non-zero b and d.
func mulMagnitudes(negative bool, a, b, c, d uint64) Rat {
	numHigh, num := bits.Mul64(a, c)
	denHigh, den := bits.Mul64(b, d)
	if numHigh|denHigh == 0 && num <= math.MaxInt64 && den <= math.MaxInt64 {
		if negative {
			return Rat{num: -int64(num), den: int64(den)}
		}
		return Rat{num: int64(num), den: int64(den)}
	}
	return mulLowest(negative, a, b, c, d)
}

// mulLowest is mulMagnitudes after every common factor is taken out, so the products are in lowest terms.
func mulLowest(negative bool, a, b, c, d uint64) Rat {
	a, b = lowestMagnitudes(a, b)
	c, d = lowestMagnitudes(c, d)
	a, d = lowestMagnitudes(a, d)
	c, b = lowestMagnitudes(c, b)
	return fromWide(negative, product(a, c), product(b, d))
}

// lowestMagnitudes returns a and b without their common factor; b is not 0.
func lowestMagnitudes(a, b uint64) (uint64, uint64) {
	common := gcd(a, b)
	return a / common, b / common
}

// Neg returns -r.
func (r Rat) Neg() Rat {
	if r.big != nil {
		// Through normalize, since the negative of 2^63 fits where 2^63 does not.
		return normalizeNegated(r.big)
	}
	if r.num == math.MinInt64 {
		return mulLowest(false, magnitude(r.num), uint64(max(r.den, 1)), 1, 1)
	}
	return Rat{num: -r.num, den: r.den}
}

// normalizeNegated returns -b.
func normalizeNegated(b *bigRat) Rat {
	num := new(big.Int).Neg(b.num)
	if num.IsInt64() && b.den.IsInt64() {
		return Rat{num: num.Int64(), den: b.den.Int64()}
	}
	return Rat{big: &bigRat{num: num, den: b.den, reduced: b.reduced}}
}

// Abs returns the absolute value of r.
func (r Rat) Abs() Rat {
	if r.Sign() < 0 {
		return r.Neg()
	}
	return r
}

// Cmp returns -1, 0 or +1 as r is less than, equal to or greater than s.
func (r Rat) Cmp(s Rat) int {
	if r.big != nil || s.big != nil {
		return cmpBig(r, s)
	}
	rDen, sDen := max(r.den, 1), max(s.den, 1)
	if rDen == sDen || (r.num < 0) != (s.num < 0) {
		switch {
		case r.num < s.num:
			return -1
		case r.num > s.num:
			return 1
		}
		return 0
	}
	order := product(magnitude(r.num), uint64(sDen)).compare(product(magnitude(s.num), uint64(rDen)))
	if r.num < 0 {
		return -order
	}
	return order
}

// Equal reports whether r and s are the same number.
func (r Rat) Equal(s Rat) bool {
	return r.Cmp(s) == 0
}

// Less reports whether r is less than s.
func (r Rat) Less(s Rat) bool {
	return r.Cmp(s) < 0
}

// Min returns the smaller of r and s.
func Min(r, s Rat) Rat {
	if s.Less(r) {
		return s
	}
	return r
}

// Max returns the larger of r and s.
func Max(r, s Rat) Rat {
	if r.Less(s) {
		return s
	}
	return r
}

// Floor returns the largest whole number at or below r.
func (r Rat) Floor() Rat {
	if r.big != nil {
		// Euclidean division is floor division for a positive denominator.
		return normalize(new(big.Int).Div(r.big.num, r.big.den), big.NewInt(1))
	}
	den := max(r.den, 1)
	quotient := r.num / den
	if r.num%den < 0 {
		quotient--
	}
	return Rat{num: quotient}
}

// Ceil returns the smallest whole number at or above r.
func (r Rat) Ceil() Rat {
	if r.big != nil {
		quotient := new(big.Int).Neg(r.big.num)
		quotient.Div(quotient, r.big.den)
		return normalize(quotient.Neg(quotient), big.NewInt(1))
	}
	den := max(r.den, 1)
	quotient := r.num / den
	if r.num%den > 0 {
		quotient++
	}
	return Rat{num: quotient}
}
