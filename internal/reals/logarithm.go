package reals

import "math/big"

// guardBits is what logarithms and exponentials work with beyond the bits they give. Their errors are below 2^12 units in
// the last place at any precision up to MaxBits, as their comments show.
const guardBits = 16

// ln encloses ln(num/den·2^shift) for positive num and den. The distance of the ends is below 2^-bits of the value, also
// where that is small, so an enclosure of a value other than 0 does not touch 0.
//
// With num/den = 2^k·m and 0.7 <= m < 1.4 it is (k+shift)·ln 2 + ln m, and
//
//	ln m = 2·y·(1 + z/3 + z²/5 + …),  y = (m−1)/(m+1),  z = y²,  |y| <= 3/17,  z < 1/32.
//
// Everything is rounded down to whole units: y to units of 2^-q, where q makes |y| as long as the working precision w, the
// rest to units of 2^-w. Since 1/|y| > 4, q is at least w+2, and z is less than 2 units short: for the rounded y less than
// 2·|y|·2^-q < 2^(-w-2), for its own rounding one unit. A power of z is less than 3 units short, because e units before
// become less than e/32 + 2·z^j + 1 after. A quotient by 3, 5, … is therefore less than 2 short. The powers end when one is
// 0; those left out are below 3·32/31 units together. The sum with n-1 quotients is thus less than 2·n+4 units short.
func (p *precision) ln(num, den *big.Int, shift int) enclosure {
	work := p.bits + guardBits
	above, below, k := mantissa(num, den)
	difference, sum := new(big.Int).Sub(above, below), new(big.Int).Add(above, below)
	negative := difference.Sign() < 0
	difference.Abs(difference)

	result := enclosure{low: new(big.Int), high: new(big.Int)}
	if difference.Sign() != 0 {
		q := work + sum.BitLen() - difference.BitLen()
		y := difference.Lsh(difference, uint(q))
		y.Quo(y, sum)
		z := new(big.Int).Mul(y, y)
		z.Rsh(z, uint(2*q-work))
		series, short := evenSeries(z, work)
		result.low = new(big.Int).Mul(y, series)
		result.high = y.Add(y, big.NewInt(1))
		result.high.Mul(result.high, series.Add(series, big.NewInt(short)))
		result.exponent = 1 - q - work
	}
	if negative {
		result.low, result.high = result.high.Neg(result.high), result.low.Neg(result.low)
	}
	if k += shift; k == 0 {
		return result.to(result.exponent + work)
	}
	// |ln m| < 0.36 takes at most about half of |k·ln 2| away, so units of 2^-w are fine enough.
	result = result.to(-work)
	twos := p.timesLnTwo(k, work)
	twos.low.Add(twos.low, result.low)
	twos.high.Add(twos.high, result.high)
	return twos
}

// mantissa returns a pair and a power k with num/den = 2^k·above/below and 0.7 <= above/below < 1.4.
func mantissa(num, den *big.Int) (above, below *big.Int, k int) {
	above, below = num, den
	k = num.BitLen() - den.BitLen()
	if k > 0 {
		below = shiftDown(den, -k)
	} else if k < 0 {
		above = shiftDown(num, k)
	}
	five, seven := big.NewInt(5), big.NewInt(7)
	five.Mul(five, above)
	seven.Mul(seven, below)
	if five.Cmp(seven) >= 0 {
		return above, shiftDown(below, -1), k + 1
	}
	if five.Lsh(five, 1).Cmp(seven) < 0 {
		return shiftDown(above, -1), below, k - 1
	}
	return above, below, k
}

// evenSeries returns 1 + z/3 + z²/5 + … in units of 2^-work, rounded down, and by how many units it may be short; see ln.
func evenSeries(z *big.Int, work int) (sum *big.Int, short int64) {
	power := new(big.Int).Lsh(big.NewInt(1), uint(work))
	sum = new(big.Int).Set(power)
	var product, quotient, divisor, rest big.Int
	for n := int64(1); ; n++ {
		product.Mul(power, z)
		power.Rsh(&product, uint(work))
		if power.Sign() == 0 {
			return sum, 2*n + 4
		}
		quotient.QuoRem(power, divisor.SetInt64(2*n+1), &rest)
		sum.Add(sum, &quotient)
	}
}
