package exact

import (
	"math"
	"math/big"
	"math/bits"
	"slices"
	"strconv"
)

// Text returns the canonical text of r: plain decimal notation without exponent when r terminates, otherwise the
// fraction "n/d" in lowest terms. Equal values have equal text, and Parse reads it back when it is within the limits.
func (r Rat) Text() string {
	var buffer [48]byte
	return string(r.AppendText(buffer[:0]))
}

// String is Text, so a Rat prints as its number.
func (r Rat) String() string {
	return r.Text()
}

// AppendText appends Text to dst and returns the extended buffer. Small values whose digits fit 64 bits do not allocate
// beyond dst.
func (r Rat) AppendText(dst []byte) []byte {
	if r.big == nil {
		num, den := r.lowest()
		twos, fives, terminates := decimalFactors(uint64(den))
		if !terminates {
			dst = append(strconv.AppendInt(dst, num, 10), '/')
			return strconv.AppendInt(dst, den, 10)
		}
		if coefficient, ok := smallCoefficient(magnitude(num), twos, fives); ok {
			return appendPlaces(dst, num < 0, coefficient, max(twos, fives))
		}
	}
	// Reduced once, for both notations.
	lowest := r.asBig().lowest()
	if coefficient, exponent, ok := (Rat{big: lowest}).Decimal(); ok {
		return appendBigPlaces(dst, coefficient, exponent)
	}
	dst = append(lowest.num.Append(dst, 10), '/')
	return lowest.den.Append(dst, 10)
}

// decimalFactors returns the powers of 2 and 5 in den, and whether it has no other factor.
func decimalFactors(den uint64) (twos, fives int, only bool) {
	twos = bits.TrailingZeros64(den)
	den >>= twos
	for den%5 == 0 {
		den /= 5
		fives++
	}
	return twos, fives, den == 1
}

// smallCoefficient returns num/(2^twos·5^fives)·10^max(twos, fives), and whether it fits.
func smallCoefficient(num uint64, twos, fives int) (uint64, bool) {
	for range fives - twos {
		if num > math.MaxUint64/2 {
			return 0, false
		}
		num *= 2
	}
	for range twos - fives {
		if num > math.MaxUint64/5 {
			return 0, false
		}
		num *= 5
	}
	return num, true
}

// appendPlaces appends ±coefficient·10^-places with exactly places digits after the point.
func appendPlaces(dst []byte, negative bool, coefficient uint64, places int) []byte {
	if negative && coefficient != 0 {
		dst = append(dst, '-')
	}
	start := len(dst)
	return insertPoint(strconv.AppendUint(dst, coefficient, 10), start, places)
}

// appendBigPlaces appends coefficient·10^exponent in plain notation.
func appendBigPlaces(dst []byte, coefficient *big.Int, exponent int32) []byte {
	start := len(dst)
	if coefficient.Sign() < 0 {
		start++
	}
	dst = coefficient.Append(dst, 10)
	for range exponent {
		dst = append(dst, '0')
	}
	return insertPoint(dst, start, int(max(-exponent, 0)))
}

// insertPoint puts a point before the last places digits of dst, whose digits begin at start, with leading zeros as needed.
func insertPoint(dst []byte, start, places int) []byte {
	if places == 0 {
		return dst
	}
	for missing := places + 1 - (len(dst) - start); missing > 0; missing-- {
		dst = slices.Insert(dst, start, '0')
	}
	return slices.Insert(dst, len(dst)-places, '.')
}

// Fixed returns r rounded once to places decimal places, 0 to MaxPlaces, with exactly that many digits after the point.
// A value that rounds to 0 has no sign.
func (r Rat) Fixed(places int, mode Mode) string {
	places = min(max(places, 0), MaxPlaces)
	var buffer [48]byte
	if quotient, ok := r.roundSmall(places, mode, at); ok {
		return string(appendPlaces(buffer[:0], r.num < 0, quotient, places))
	}
	return string(appendBigPlaces(buffer[:0], r.roundBig(places, mode, at), -int32(places)))
}
