package exact

import "math/big"

// maxReducedBits bounds the pairs that are kept in lowest terms: beyond it a greatest common divisor costs more than
// carrying the common factor.
const maxReducedBits = 4096

// bigRat is a value that does not fit two int64. It is never changed once built, so values may share it.
type bigRat struct {
	num, den *big.Int // den > 0
	reduced  bool     // known to be in lowest terms
}

// isOne reports whether i is 1.
func isOne(i *big.Int) bool {
	return i.IsInt64() && i.Int64() == 1
}

// bigPowerOfTen returns 10^n as a fresh integer.
func bigPowerOfTen(n int) *big.Int {
	if n <= maxSmallPlaces {
		return new(big.Int).SetUint64(powerOfTen(n))
	}
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

// asBig returns r as a pair of big integers, which the caller must not change.
func (r Rat) asBig() *bigRat {
	if r.big != nil {
		return r.big
	}
	return &bigRat{num: big.NewInt(r.num), den: big.NewInt(max(r.den, 1))}
}

// lowest returns b in lowest terms, whatever its length.
func (b *bigRat) lowest() *bigRat {
	if b.reduced {
		return b
	}
	common := new(big.Int).GCD(nil, nil, new(big.Int).Abs(b.num), b.den)
	if isOne(common) {
		return &bigRat{num: b.num, den: b.den, reduced: true}
	}
	return &bigRat{num: new(big.Int).Quo(b.num, common), den: new(big.Int).Quo(b.den, common), reduced: true}
}

// normalize returns num/den for den > 0: small when it fits, in lowest terms when moderate. It takes both over.
func normalize(num, den *big.Int) Rat {
	if num.IsInt64() && den.IsInt64() {
		return Rat{num: num.Int64(), den: den.Int64()}
	}
	if num.Sign() == 0 {
		return Rat{}
	}
	pair := &bigRat{num: num, den: den, reduced: isOne(den)}
	if !pair.reduced && max(num.BitLen(), den.BitLen()) <= maxReducedBits {
		pair = pair.lowest()
		if pair.num.IsInt64() && pair.den.IsInt64() {
			return Rat{num: pair.num.Int64(), den: pair.den.Int64()}
		}
	}
	return Rat{big: pair}
}

// addBig returns r+s by big arithmetic.
func addBig(r, s Rat) Rat {
	a, b := r.asBig(), s.asBig()
	if a.den.Cmp(b.den) == 0 {
		return normalize(new(big.Int).Add(a.num, b.num), new(big.Int).Set(a.den))
	}
	num := new(big.Int).Mul(a.num, b.den)
	num.Add(num, new(big.Int).Mul(b.num, a.den))
	return normalize(num, new(big.Int).Mul(a.den, b.den))
}

// mulBig returns r*s by big arithmetic.
func mulBig(r, s Rat) Rat {
	a, b := r.asBig(), s.asBig()
	return normalize(new(big.Int).Mul(a.num, b.num), new(big.Int).Mul(a.den, b.den))
}

// quoBig returns r/s by big arithmetic for s != 0.
func quoBig(r, s Rat) Rat {
	a, b := r.asBig(), s.asBig()
	num, den := new(big.Int).Mul(a.num, b.den), new(big.Int).Mul(a.den, b.num)
	if den.Sign() < 0 {
		num.Neg(num)
		den.Neg(den)
	}
	return normalize(num, den)
}

// cmpBig compares r and s by big arithmetic.
func cmpBig(r, s Rat) int {
	if c := r.Sign() - s.Sign(); c != 0 {
		return min(max(c, -1), 1)
	}
	a, b := r.asBig(), s.asBig()
	if a == b {
		return 0
	}
	if a.den.Cmp(b.den) == 0 {
		return a.num.Cmp(b.num)
	}
	return new(big.Int).Mul(a.num, b.den).Cmp(new(big.Int).Mul(b.num, a.den))
}
