package exact

import (
	"math"
	"math/big"
	"math/bits"
)

// magnitude returns |i|, also for the smallest int64.
func magnitude(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

// signed returns the magnitude m with a sign, and whether it fits.
func signed(negative bool, m uint64) (int64, bool) {
	if negative {
		return -int64(m), m <= 1<<63
	}
	return int64(m), m <= math.MaxInt64
}

// multiply returns a*b and whether it fits; the smallest int64 counts as not fitting, which the callers' slow paths mend.
func multiply(a, b int64) (int64, bool) {
	high, low := bits.Mul64(magnitude(a), magnitude(b))
	if high != 0 || low > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(low), true
	}
	return int64(low), true
}

// gcd returns the greatest common divisor of a and b; gcd(0, b) is b.
func gcd(a, b uint64) uint64 {
	if a == 0 {
		return b
	}
	if b == 0 {
		return a
	}
	shift := bits.TrailingZeros64(a | b)
	a >>= bits.TrailingZeros64(a)
	for b != 0 {
		b >>= bits.TrailingZeros64(b)
		if a > b {
			a, b = b, a
		}
		b -= a
	}
	return a << shift
}

// lowest returns the small value r in lowest terms, with a denominator of at least 1.
func (r Rat) lowest() (num, den int64) {
	den = max(r.den, 1)
	if den == 1 {
		return r.num, 1
	}
	common := int64(gcd(magnitude(r.num), uint64(den)))
	return r.num / common, den / common
}

// wideUint is an unsigned 128-bit integer, the size of every product of two small parts.
type wideUint struct{ high, low uint64 }

// product returns a*b in full.
func product(a, b uint64) wideUint {
	high, low := bits.Mul64(a, b)
	return wideUint{high, low}
}

// add returns w+v; the callers' operands leave room for the carry.
func (w wideUint) add(v wideUint) wideUint {
	low, carry := bits.Add64(w.low, v.low, 0)
	high, _ := bits.Add64(w.high, v.high, carry)
	return wideUint{high, low}
}

// sub returns w-v for w >= v.
func (w wideUint) sub(v wideUint) wideUint {
	low, borrow := bits.Sub64(w.low, v.low, 0)
	high, _ := bits.Sub64(w.high, v.high, borrow)
	return wideUint{high, low}
}

// compare returns -1, 0 or +1 as w is less than, equal to or greater than v.
func (w wideUint) compare(v wideUint) int {
	switch {
	case w == v:
		return 0
	case w.high < v.high || w.high == v.high && w.low < v.low:
		return -1
	}
	return 1
}

// divide returns the quotient and remainder of w by a non-zero divisor.
func (w wideUint) divide(divisor uint64) (wideUint, uint64) {
	high, remainder := w.high/divisor, w.high%divisor
	low, remainder := bits.Div64(remainder, w.low, divisor)
	return wideUint{high, low}, remainder
}

// big returns w as a fresh integer.
func (w wideUint) big() *big.Int {
	i := new(big.Int).SetUint64(w.high)
	i.Lsh(i, 64)
	return i.Or(i, new(big.Int).SetUint64(w.low))
}

// fromWide returns ±num/den, which must be in lowest terms, small when it fits.
func fromWide(negative bool, num, den wideUint) Rat {
	if num.high == 0 && den.high == 0 && den.low <= math.MaxInt64 {
		if n, ok := signed(negative, num.low); ok {
			return Rat{num: n, den: int64(den.low)}
		}
	}
	n := num.big()
	if negative {
		n.Neg(n)
	}
	return Rat{big: &bigRat{num: n, den: den.big(), reduced: true}}
}

// maxSmallPlaces is the largest power of ten an int64 denominator holds.
const maxSmallPlaces = 18

// powerOfTen returns 10^n for n from 0 to maxSmallPlaces.
func powerOfTen(n int) uint64 {
	switch n {
	case 0:
		return 1
	case 1:
		return 1e1
	case 2:
		return 1e2
	case 3:
		return 1e3
	case 4:
		return 1e4
	case 5:
		return 1e5
	case 6:
		return 1e6
	case 7:
		return 1e7
	case 8:
		return 1e8
	case 9:
		return 1e9
	case 10:
		return 1e10
	case 11:
		return 1e11
	case 12:
		return 1e12
	case 13:
		return 1e13
	case 14:
		return 1e14
	case 15:
		return 1e15
	case 16:
		return 1e16
	case 17:
		return 1e17
	}
	return 1e18
}
