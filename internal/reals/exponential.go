package reals

import "math/big"

// exp encloses e^x for x within the enclosure. It reports false where that is so wide that more precision is needed.
//
// At the low end x = k·ln 2 + r with 0 <= r < ln 2 it is 2^k·(e^u)^(2^h) with u = r/2^h and e^u by its power series; at the
// high end, d above, it is at most e^d <= 1+2·d times as much where d <= 1/2.
//
// In units of 2^-w, w the working precision, everything is rounded down. A term u^j/j! is less than 3 units short, because
// e units before become less than e/64 + 2 after. The terms end when one is 0; those left out are below 4 units together.
// The sum of n terms, being at least 1, is thus short by less than 3·n+4 units of itself. A squaring doubles that and adds
// one, so h of them make less than 2^h·(3·n+5). The result is below 3, so 8 times as many units of 2^-w are more than enough.
func (p *precision) exp(x enclosure) (enclosure, bool) {
	// Halving once more costs a squaring and spares terms of the series, the more the higher the precision.
	halvings := 6 + p.bits/128
	work := p.bits + guardBits + halvings

	// The low end is below 2^size, so k·ln 2 lacks less than 6 units of 2^-work; rounding u down loses 2^halvings more.
	size := max(x.length()+x.exponent, 0)
	k, rest := p.splitTwos(shiftDown(x.low, -work-size-x.exponent), work+size)
	lost := new(big.Int).Lsh(big.NewInt(1), uint(halvings+1))
	u := rest.Rsh(rest, uint(size+halvings))

	low, terms := exponentialSeries(u, work)
	var square big.Int
	for range halvings {
		square.Mul(low, low)
		low.Rsh(&square, uint(work))
	}
	high := big.NewInt((3*terms + 5) << (halvings + 3))
	high.Add(high, low)

	distance := lost.Add(lost, shiftUp(new(big.Int).Sub(x.high, x.low), -work-x.exponent))
	if distance.BitLen() >= work {
		return enclosure{}, false
	}
	high.Add(high, shiftUp(distance.Mul(distance, high), work-1))
	return enclosure{low: low, high: high, exponent: k - work}, true
}

// splitTwos returns k and rest with at = k·ln 2 + rest in units of 2^-scale, where rest lies from 0 to ln 2 and is short by
// at most 2·|k| units.
func (p *precision) splitTwos(at *big.Int, scale int) (k int, rest *big.Int) {
	lnTwo := p.ln2(scale)
	if at.Sign() >= 0 {
		lnTwo = new(big.Int).Add(lnTwo, big.NewInt(2))
	}
	quotient, rest := new(big.Int).DivMod(at, lnTwo, new(big.Int))
	return int(quotient.Int64()), rest
}

// exponentialSeries returns 1 + u + u²/2! + … in units of 2^-work, rounded down, and the number of its terms; see exp.
func exponentialSeries(u *big.Int, work int) (sum *big.Int, terms int64) {
	power := new(big.Int).Lsh(big.NewInt(1), uint(work))
	sum = new(big.Int).Set(power)
	var product, divisor, rest big.Int
	for n := int64(1); ; n++ {
		product.Mul(power, u)
		product.Rsh(&product, uint(work))
		power.QuoRem(&product, divisor.SetInt64(n), &rest)
		if power.Sign() == 0 {
			return sum, n
		}
		sum.Add(sum, power)
	}
}
