package reals

import "github.com/wenming-go/wenming/internal/exact"

// MaxBits is the largest precision a number is enclosed with. What is undecided there is reported as undecided. A number that takes
// more than 64 logarithms is enclosed with fewer bits the more it takes, though never less than 512.
const MaxBits = 4096

// spareBits is what a first attempt has beyond the digits asked for: enough that a second is needed for hardly any number
// that is not a tie.
const spareBits = 72

// bitsOf returns a precision that holds so many decimal digits and spareBits.
func bitsOf(digits int) int {
	return min(min(digits, MaxBits)*10/3+spareBits, MaxBits)
}

// settle gives ends around x to take, ever closer until it takes them. What take wants of them must be the same for both
// ends and all between, and be there for equal ends. It reports false where nothing was taken at MaxBits.
//
// A number that is close to where take changes its mind may be just there, which no precision shows, so after the first
// refusal it is tried whether x is rational.
func (x Real) settle(bits int, take func(low, high exact.Rat) bool) bool {
	if x.irrational == nil {
		return take(x.constant, x.constant)
	}
	most := MaxBits
	for first := true; ; first = false {
		if e, ok := x.enclose(&precision{bits: bits}); ok && take(e.ends()) {
			return true
		}
		if first {
			if r, ok := x.Rational(); ok {
				return take(r, r)
			}
			most = x.mostBits()
		}
		if bits >= most {
			return false
		}
		bits = min(2*bits, most)
	}
}

// Cmp returns -1, 0 or +1 as x is less than, equal to or greater than r. It reports false, with 0, where that is undecided
// at MaxBits.
func (x Real) Cmp(r exact.Rat) (order int, decided bool) {
	if r.IsZero() {
		if sign, ok := x.sign(); ok {
			return sign, true
		}
	}
	decided = x.settle(bitsOf(0), func(low, high exact.Rat) bool {
		order = low.Cmp(r)
		return order == high.Cmp(r)
	})
	if !decided {
		return 0, false
	}
	return order, true
}

// Min returns the smaller of x and r. It reports false, with 0, where that is undecided at MaxBits.
func (x Real) Min(r exact.Rat) (Real, bool) {
	order, decided := x.Cmp(r)
	if decided && order < 0 {
		return x, true
	}
	return limit(r, decided)
}

// Max returns the larger of x and r. It reports false, with 0, where that is undecided at MaxBits.
func (x Real) Max(r exact.Rat) (Real, bool) {
	order, decided := x.Cmp(r)
	if decided && order > 0 {
		return x, true
	}
	return limit(r, decided)
}

// limit returns the number r where it was decided that it is wanted.
func limit(r exact.Rat, decided bool) (Real, bool) {
	if !decided {
		return Real{}, false
	}
	return Of(r), true
}

// Round returns x rounded once to places decimal places, 0 to exact.MaxPlaces; larger count as that and negative as 0. It
// reports false, with 0, where the rounded number is undecided at MaxBits: x is then a tie, or too close to one.
func (x Real) Round(places int, mode exact.Mode) (exact.Rat, bool) {
	places = min(max(places, 0), exact.MaxPlaces)
	var rounded exact.Rat
	decided := x.settle(bitsOf(places), func(low, high exact.Rat) bool {
		rounded = low.Round(places, mode)
		return rounded.Equal(high.Round(places, mode))
	})
	if !decided {
		return exact.Rat{}, false
	}
	return rounded, true
}

// Enclose returns decimals low <= x <= high of at most digits significant digits that are equal, or neighbours among such
// decimals, as exact.Rat.Enclose does. digits below 1 counts as 1. It reports false, with 0, where x cannot be told from
// such a decimal at MaxBits.
func (x Real) Enclose(digits int) (low, high exact.Rat, ok bool) {
	digits = max(digits, 1)
	ok = x.settle(bitsOf(digits), func(below, above exact.Rat) bool {
		low, high = below.Enclose(digits)
		nextLow, nextHigh := above.Enclose(digits)
		return low.Equal(nextLow) && high.Equal(nextHigh)
	})
	if !ok {
		return exact.Rat{}, exact.Rat{}, false
	}
	return low, high, true
}
