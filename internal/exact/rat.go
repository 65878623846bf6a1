package exact

import "math/big"

// Rat is an immutable exact rational number. The zero value is 0 and ready to use.
// Equal numbers may be represented differently, so compare with Equal or Cmp and never with ==.
type Rat struct {
	// num and den hold a small value: den > 0, or den == 0 meaning 1. They are unused when big is set.
	num, den int64
	big      *bigRat
}

// Int returns the whole number i.
func Int(i int64) Rat {
	return Rat{num: i}
}

// Fraction returns num/den. It reports false, with 0, when den is 0.
func Fraction(num, den int64) (Rat, bool) {
	if den > 0 {
		return Rat{num: num, den: den}, true
	}
	if den == 0 {
		return Rat{}, false
	}
	// The magnitude of the smallest int64 has no positive int64, so the sign moves on unsigned magnitudes.
	return mulMagnitudes(num >= 0, magnitude(num), 1, 1, magnitude(den)), true
}

// FromBig returns num/den and keeps copies only. It reports false, with 0, when den is 0 or either is nil.
func FromBig(num, den *big.Int) (Rat, bool) {
	if num == nil || den == nil || den.Sign() == 0 {
		return Rat{}, false
	}
	n, d := new(big.Int).Set(num), new(big.Int).Set(den)
	if d.Sign() < 0 {
		n.Neg(n)
		d.Neg(d)
	}
	return normalize(n, d), true
}

// FromBinary returns coefficient·2^exponent and keeps copies only. It costs no greatest common divisor. A nil coefficient
// counts as 0.
func FromBinary(coefficient *big.Int, exponent int) Rat {
	if coefficient == nil || coefficient.Sign() == 0 {
		return Rat{}
	}
	num, den := new(big.Int), big.NewInt(1)
	if exponent < 0 {
		common := min(int(coefficient.TrailingZeroBits()), -exponent)
		num.Rsh(coefficient, uint(common))
		den.Lsh(den, uint(-exponent-common))
	} else {
		num.Lsh(coefficient, uint(exponent))
	}
	if num.IsInt64() && den.IsInt64() {
		return Rat{num: num.Int64(), den: den.Int64()}
	}
	return Rat{big: &bigRat{num: num, den: den, reduced: true}}
}

// Sign returns -1, 0 or +1 as r is negative, zero or positive.
func (r Rat) Sign() int {
	if r.big != nil {
		return r.big.num.Sign()
	}
	switch {
	case r.num > 0:
		return 1
	case r.num < 0:
		return -1
	}
	return 0
}

// IsZero reports whether r is 0.
func (r Rat) IsZero() bool {
	return r.Sign() == 0
}

// IsInt reports whether r is a whole number.
func (r Rat) IsInt() bool {
	if r.big == nil {
		return r.num%max(r.den, 1) == 0
	}
	if isOne(r.big.den) {
		return true
	}
	return !r.big.reduced && new(big.Int).Rem(r.big.num, r.big.den).Sign() == 0
}

// Int64 returns r when it is a whole number that fits an int64; otherwise it reports false.
func (r Rat) Int64() (int64, bool) {
	if r.big == nil {
		den := max(r.den, 1)
		return r.num / den, r.num%den == 0
	}
	if r.big.reduced {
		return 0, false
	}
	quotient, remainder := new(big.Int).QuoRem(r.big.num, r.big.den, new(big.Int))
	if remainder.Sign() != 0 || !quotient.IsInt64() {
		return 0, false
	}
	return quotient.Int64(), true
}

// Small returns the numerator and the positive denominator, not necessarily in lowest terms, when r is held in two
// int64; otherwise it reports false.
func (r Rat) Small() (num, den int64, ok bool) {
	if r.big != nil {
		return 0, 0, false
	}
	return r.num, max(r.den, 1), true
}

// Fraction returns the numerator and the positive denominator of r in lowest terms, as fresh integers.
func (r Rat) Fraction() (num, den *big.Int) {
	if r.big == nil {
		n, d := r.lowest()
		return big.NewInt(n), big.NewInt(d)
	}
	reduced := r.big.lowest()
	return new(big.Int).Set(reduced.num), new(big.Int).Set(reduced.den)
}

// Unreduced returns the numerator and the positive denominator of r as they are held, as fresh integers. Unlike Fraction
// it costs no more than copying them, however long they are.
func (r Rat) Unreduced() (num, den *big.Int) {
	if r.big == nil {
		return big.NewInt(r.num), big.NewInt(max(r.den, 1))
	}
	return new(big.Int).Set(r.big.num), new(big.Int).Set(r.big.den)
}
