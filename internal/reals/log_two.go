package reals

import "math/big"

// timesLnTwo encloses k·ln 2 in units of 2^-scale, as fresh integers.
func (p *precision) timesLnTwo(k, scale int) enclosure {
	factor := big.NewInt(int64(k))
	low := new(big.Int).Mul(p.ln2(scale), factor)
	high := new(big.Int).Add(low, factor.Lsh(factor, 1))
	if k < 0 {
		low, high = high, low
	}
	return enclosure{low: low, high: high, exponent: -scale}
}

// lnTwo256 holds the bytes of ln 2·2^256, rounded down: enough for the first attempt at nearly every number.
const lnTwo256 = "\xb1\x72\x17\xf7\xd1\xcf\x79\xab\xc9\xe3\xb3\x98\x03\xf2\xf6\xaf" +
	"\x40\xf3\x43\x26\x72\x98\xb6\x2d\x8a\x0d\x17\x5b\x8b\xaa\xfa\x2b"

// ln2 returns c with c <= ln 2·2^scale <= c+2, which the caller must not change.
func (p *precision) ln2(scale int) *big.Int {
	const known = 8 * len(lnTwo256)
	if scale <= known {
		if p.lnTwo == nil || p.lnTwoScale != scale {
			p.lnTwo, p.lnTwoScale = shiftDown(new(big.Int).SetBytes([]byte(lnTwo256)), known-scale), scale
		}
		return p.lnTwo
	}
	if p.lnTwoScale < scale {
		// An exponential asks for a little more than the logarithms before it.
		p.lnTwo, p.lnTwoScale = computeLnTwo(scale+64), scale+64
	}
	return shiftDown(p.lnTwo, p.lnTwoScale-scale)
}

// computeLnTwo returns c with c <= ln 2·2^scale <= c+2, for a scale up to twice MaxBits.
//
// It sums ln 2 = 18·artanh 1/26 − 2·artanh 1/4801 + 8·artanh 1/8749, each in units of 2^-(scale+16). A series is short by
// less than a unit a term and one for the rest, below 2^10 units, and one is taken away. Less 2^10 units the sum is thus not
// above the true one, and below it by less than 2^12 units, a sixteenth of one of 2^-scale.
func computeLnTwo(scale int) *big.Int {
	work := uint(scale + guardBits)
	sum := inverseArtanh(26, 18, work)
	sum.Sub(sum, inverseArtanh(4801, 2, work))
	sum.Add(sum, inverseArtanh(8749, 8, work))
	sum.Sub(sum, big.NewInt(1<<10))
	return sum.Rsh(sum, guardBits)
}

// inverseArtanh returns times·artanh(1/x) = times·(1/x + 1/3x³ + 1/5x⁵ + …) in units of 2^-work, each term rounded down.
// Rounding powers down one after another is rounding each down once, so each term is less than one unit short, and what is
// left out is less than one unit.
func inverseArtanh(x, times int64, work uint) *big.Int {
	power := big.NewInt(times)
	power.Lsh(power, work)
	power.Quo(power, big.NewInt(x))
	sum := new(big.Int).Set(power)
	square := big.NewInt(x * x)
	var quotient, divisor, rest big.Int
	for n := int64(3); ; n += 2 {
		power.QuoRem(power, square, &rest)
		if power.Sign() == 0 {
			return sum
		}
		quotient.QuoRem(power, divisor.SetInt64(n), &rest)
		sum.Add(sum, &quotient)
	}
}
