package exact

import (
	"fmt"
	"math"
	"math/big"
)

// Limits of a decimal that enters: significant digits as in decimal128, and a magnitude from 10^-MaxMagnitude to
// 10^MaxMagnitude.
const (
	MaxDigits    = 34
	MaxMagnitude = 34
)

// maxCoefficientBits bounds the coefficients whose trailing zeros are counted at all: about 1,200 digits.
const maxCoefficientBits = 4096

// FromDecimal returns coefficient·10^exponent, keeping no reference to coefficient.
//
// It returns an error matching ErrRange for more than MaxDigits significant digits (trailing zeros of the coefficient do
// not count), for a magnitude outside 10^±MaxMagnitude, and for a coefficient of more than 4,096 bits; all before any
// power of ten is built. A nil coefficient is an error matching ErrSyntax. 0 is 0 at any exponent.
func FromDecimal(coefficient *big.Int, exponent int32) (Rat, error) {
	if coefficient == nil {
		return Rat{}, fmt.Errorf("%w: the coefficient is nil; give an integer", ErrSyntax)
	}
	if coefficient.IsInt64() && exponent <= 0 && exponent >= -maxSmallPlaces {
		// At most 19 digits from 10^-18 upwards: inside every limit.
		return Rat{num: coefficient.Int64(), den: int64(powerOfTen(int(-exponent)))}, nil
	}
	if coefficient.Sign() == 0 {
		return Rat{}, nil
	}
	if coefficient.BitLen() > maxCoefficientBits {
		return Rat{}, fmt.Errorf("%w: the coefficient has %d bits; give at most %d significant digits",
			ErrRange, coefficient.BitLen(), MaxDigits)
	}
	significand, zeros := withoutTrailingZeros(coefficient)
	return fromSignificand(significand, digitCount(significand), int64(exponent)+int64(zeros))
}

// checkDecimal applies the limits to a non-zero decimal of so many significant digits, without trailing zeros, times
// 10^exponent. one says that the significand is 1.
func checkDecimal(digits int, exponent int64, one bool) error {
	if digits > MaxDigits {
		return fmt.Errorf("%w: %d significant digits; give at most %d", ErrRange, digits, MaxDigits)
	}
	leading := exponent + int64(digits) - 1
	if leading < -MaxMagnitude || leading > MaxMagnitude || leading == MaxMagnitude && !one {
		return fmt.Errorf("%w: the leading digit stands at 10^%d; give 0 or a magnitude from 10^-%d to 10^%d",
			ErrRange, leading, MaxMagnitude, MaxMagnitude)
	}
	return nil
}

// fromSignificand returns significand·10^exponent for a non-zero significand of so many digits, without trailing zeros.
// It takes significand over.
func fromSignificand(significand *big.Int, digits int, exponent int64) (Rat, error) {
	one := significand.IsInt64() && magnitude(significand.Int64()) == 1
	if err := checkDecimal(digits, exponent, one); err != nil {
		return Rat{}, err
	}
	if exponent >= 0 {
		return normalize(significand.Mul(significand, bigPowerOfTen(int(exponent))), big.NewInt(1)), nil
	}
	return normalize(significand, bigPowerOfTen(int(-exponent))), nil
}

// digitCount returns the number of decimal digits of i, 1 for 0.
func digitCount(i *big.Int) int {
	return len(new(big.Int).Abs(i).Append(nil, 10))
}

// withoutTrailingZeros returns i without its trailing decimal zeros, as a fresh integer, and their number.
func withoutTrailingZeros(i *big.Int) (*big.Int, int) {
	if i.Sign() == 0 || i.Bit(0) == 1 {
		return new(big.Int).Set(i), 0
	}
	text := i.Append(nil, 10)
	zeros := 0
	for text[len(text)-1-zeros] == '0' {
		zeros++
	}
	return new(big.Int).Quo(i, bigPowerOfTen(zeros)), zeros
}

// Decimal returns the one coefficient without trailing zeros and the exponent with r = coefficient·10^exponent, 0 and 0
// for 0. It reports false when r is not a terminating decimal.
func (r Rat) Decimal() (coefficient *big.Int, exponent int32, ok bool) {
	num, den := r.Fraction()
	if isOne(den) {
		significand, zeros := withoutTrailingZeros(num)
		return significand, int32(zeros), zeros <= math.MaxInt32
	}
	twos := int(den.TrailingZeroBits())
	fives, ok := fivesOf(den.Rsh(den, uint(twos)))
	places := max(twos, fives)
	if !ok || places > math.MaxInt32 {
		return nil, 0, false
	}
	// In lowest terms the numerator lacks the factor that is short of, so no trailing zero arises.
	if fives < places {
		num.Mul(num, powerOfFive(places-fives))
	} else {
		num.Lsh(num, uint(places-twos))
	}
	return num, -int32(places), true
}

// powerOfFive returns 5^n as a fresh integer.
func powerOfFive(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(n)), nil)
}

// fivesOf returns n with i = 5^n for an odd positive i; it reports false when there is none.
func fivesOf(i *big.Int) (int, bool) {
	if isOne(i) {
		return 0, true
	}
	if new(big.Int).Rem(i, big.NewInt(5)).Sign() != 0 {
		return 0, false
	}
	// 5^n has about n·log2(5) bits; the estimate is off by less than one up to a hundred million bits.
	estimate := int(int64(i.BitLen()) * 430_676_558 / 1_000_000_000)
	for n := max(estimate-1, 1); n <= estimate+1; n++ {
		if powerOfFive(n).Cmp(i) == 0 {
			return n, true
		}
	}
	return 0, false
}

// exactDigitsBits is the length up to which Digits reduces and counts.
const exactDigitsBits = 10_000

// Digits returns the larger number of decimal digits of numerator and denominator in lowest terms, at least 1. For
// values of more than 10,000 bits it is an upper bound, taken from the bit lengths without reducing.
func (r Rat) Digits() int {
	if r.big != nil {
		if length := max(r.big.num.BitLen(), r.big.den.BitLen()); length > exactDigitsBits {
			return int(int64(length)*30_103/100_000) + 1
		}
	}
	num, den := r.Fraction()
	return max(digitCount(num), digitCount(den))
}

// Enclose returns decimals low <= r <= high of at most digits significant digits that are equal, or neighbours among
// such decimals. digits below 1 counts as 1.
func (r Rat) Enclose(digits int) (low, high Rat) {
	if r.IsZero() {
		return Rat{}, Rat{}
	}
	if r.Sign() < 0 {
		low, high = r.Neg().Enclose(digits)
		return high.Neg(), low.Neg()
	}
	digits = max(digits, 1)
	value := r.asBig()
	limit := bigPowerOfTen(digits)
	// The estimate is a little too low, never too high; the loop settles it exactly.
	length := int64(value.num.BitLen() - value.den.BitLen())
	exponent := int(length*30_103/100_000) - digits - 1
	for {
		quotient, exact := scaledQuotient(value, exponent)
		if quotient.Cmp(limit) >= 0 {
			exponent++
			continue
		}
		next := new(big.Int).Add(quotient, big.NewInt(1))
		low = timesPowerOfTen(quotient, exponent)
		if exact {
			return low, low
		}
		return low, timesPowerOfTen(next, exponent)
	}
}

// scaledQuotient returns the whole part of a positive value/10^exponent and whether nothing was dropped.
func scaledQuotient(value *bigRat, exponent int) (*big.Int, bool) {
	num, den := value.num, value.den
	if exponent < 0 {
		num = new(big.Int).Mul(num, bigPowerOfTen(-exponent))
	} else {
		den = new(big.Int).Mul(den, bigPowerOfTen(exponent))
	}
	quotient, remainder := new(big.Int).QuoRem(num, den, new(big.Int))
	return quotient, remainder.Sign() == 0
}

// timesPowerOfTen returns i·10^exponent.
func timesPowerOfTen(i *big.Int, exponent int) Rat {
	if exponent < 0 {
		return normalize(new(big.Int).Set(i), bigPowerOfTen(-exponent))
	}
	return normalize(new(big.Int).Mul(i, bigPowerOfTen(exponent)), big.NewInt(1))
}
