package reals

import (
	"math/big"

	"github.com/wenming-go/wenming/internal/exact"
)

// enclosure is a range that holds a number x: low·2^exponent <= x <= high·2^exponent. Its integers are never changed once
// they are part of it.
type enclosure struct {
	low, high *big.Int
	exponent  int
}

// precision is what one attempt at a number works with: the bits that ends of enclosures keep, and the logarithm of 2 as
// far as it was needed. Every operation rounds low ends down and high ends up, so that what comes out encloses.
type precision struct {
	bits       int
	lnTwo      *big.Int // ln 2·2^lnTwoScale lies from lnTwo to lnTwo+2
	lnTwoScale int
}

// shiftDown returns the whole part below x·2^-n, and x·2^-n itself for a negative n.
func shiftDown(x *big.Int, n int) *big.Int {
	if n < 0 {
		return new(big.Int).Lsh(x, uint(-n))
	}
	return new(big.Int).Rsh(x, uint(n))
}

// shiftUp returns the whole number at or above x·2^-n.
func shiftUp(x *big.Int, n int) *big.Int {
	if n <= 0 {
		return new(big.Int).Lsh(x, uint(-n))
	}
	up := new(big.Int).Neg(x)
	up.Rsh(up, uint(n))
	return up.Neg(up)
}

// quotients returns num/den for den > 0, rounded down and up.
func quotients(num, den *big.Int) (down, up *big.Int) {
	down, remainder := new(big.Int).DivMod(num, den, new(big.Int))
	if remainder.Sign() == 0 {
		return down, down
	}
	return down, new(big.Int).Add(down, big.NewInt(1))
}

// to returns e with another exponent, rounded outwards where that is larger.
func (e enclosure) to(exponent int) enclosure {
	n := exponent - e.exponent
	if n == 0 {
		return e
	}
	if e.low == e.high && n < 0 {
		shifted := shiftDown(e.low, n)
		return enclosure{low: shifted, high: shifted, exponent: exponent}
	}
	return enclosure{low: shiftDown(e.low, n), high: shiftUp(e.high, n), exponent: exponent}
}

// length returns the bits of the longer end.
func (e enclosure) length() int {
	return max(e.low.BitLen(), e.high.BitLen())
}

// neg returns the enclosure of -x.
func (e enclosure) neg() enclosure {
	return enclosure{low: new(big.Int).Neg(e.high), high: new(big.Int).Neg(e.low), exponent: e.exponent}
}

// ends returns both ends as rationals.
func (e enclosure) ends() (low, high exact.Rat) {
	return exact.FromBinary(e.low, e.exponent), exact.FromBinary(e.high, e.exponent)
}

// keep returns e with ends of the bits of p where they are longer by more than a few: to shorten costs more than to carry.
func (p *precision) keep(e enclosure) enclosure {
	if excess := e.length() - p.bits; excess > 16 {
		return e.to(e.exponent + excess)
	}
	return e
}

// rational encloses r.
func (p *precision) rational(r exact.Rat) enclosure {
	num, den := r.Unreduced()
	if den.IsInt64() && den.Int64() == 1 {
		return p.keep(enclosure{low: num, high: num})
	}
	// One bit more than is kept, because the quotient of the lengths may be one short.
	shift := p.bits + 1 + den.BitLen() - num.BitLen()
	if shift > 0 {
		num.Lsh(num, uint(shift))
	} else {
		den.Lsh(den, uint(-shift))
	}
	low, high := quotients(num, den)
	return p.keep(enclosure{low: low, high: high, exponent: -shift})
}

// add encloses the sum.
func (p *precision) add(e, f enclosure) enclosure {
	// Below the last bit kept of the longer summand there is nothing to gain, and a hostile distance to lose.
	top := max(e.length()+e.exponent, f.length()+f.exponent)
	exponent := max(min(e.exponent, f.exponent), top-p.bits)
	e, f = e.to(exponent), f.to(exponent)
	return p.keep(enclosure{
		low: new(big.Int).Add(e.low, f.low), high: new(big.Int).Add(e.high, f.high), exponent: exponent,
	})
}

// scale encloses the product with a rational.
func (p *precision) scale(e enclosure, by exact.Rat) enclosure {
	if num, den, small := by.Small(); small && den == 1 {
		if num == 1 {
			return e
		}
		if num > 0 {
			factor := big.NewInt(num)
			return p.keep(enclosure{
				low: new(big.Int).Mul(e.low, factor), high: new(big.Int).Mul(e.high, factor), exponent: e.exponent,
			})
		}
	}
	if by.Sign() < 0 {
		return p.scale(e, by.Neg()).neg()
	}
	factor := p.rational(by)
	low, high := factor.low, factor.high
	if e.low.Sign() < 0 {
		low = factor.high
	}
	if e.high.Sign() < 0 {
		high = factor.low
	}
	return p.keep(enclosure{
		low: new(big.Int).Mul(e.low, low), high: new(big.Int).Mul(e.high, high), exponent: e.exponent + factor.exponent,
	})
}

// multiply encloses the product of positive numbers.
func (p *precision) multiply(e, f enclosure) enclosure {
	return p.keep(enclosure{
		low: new(big.Int).Mul(e.low, f.low), high: new(big.Int).Mul(e.high, f.high), exponent: e.exponent + f.exponent,
	})
}

// divide encloses the quotient of positive numbers; the low end of f is above 0.
func (p *precision) divide(e, f enclosure) enclosure {
	shift := max(p.bits+1+f.length()-e.length(), 0)
	low, _ := quotients(shiftDown(e.low, -shift), f.high)
	_, high := quotients(shiftDown(e.high, -shift), f.low)
	return p.keep(enclosure{low: low, high: high, exponent: e.exponent - f.exponent - shift})
}
