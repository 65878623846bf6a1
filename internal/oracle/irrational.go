package oracle

import "math/big"

// precision is the number of bits to which irrational numbers are worked out, and guard how many of them an enclosure
// may be wide.
const (
	precision = 480
	guard     = 24
)

// enclosure is a number between two fractions that hardly differ; of a rational one they are the same. Two that overlap are taken
// to be equal.
type enclosure struct{ low, high *big.Rat }

func exactly(r *big.Rat) enclosure { return enclosure{r, r} }

func whole(i int64) enclosure { return exactly(big.NewRat(i, 1)) }

func (a enclosure) rational() bool { return a.low.Cmp(a.high) == 0 }

func (a enclosure) cmp(b enclosure) int {
	switch {
	case a.high.Cmp(b.low) < 0:
		return -1
	case a.low.Cmp(b.high) > 0:
		return 1
	default:
		return 0
	}
}

func (a enclosure) sign() int { return a.cmp(whole(0)) }

func (a enclosure) plus(b enclosure) enclosure {
	return enclosure{new(big.Rat).Add(a.low, b.low), new(big.Rat).Add(a.high, b.high)}
}

func (a enclosure) minus(b enclosure) enclosure {
	return enclosure{new(big.Rat).Sub(a.low, b.high), new(big.Rat).Sub(a.high, b.low)}
}

// times multiplies by trying all ends.
func (a enclosure) times(b enclosure) enclosure {
	product := enclosure{}
	for _, x := range []*big.Rat{a.low, a.high} {
		for _, y := range []*big.Rat{b.low, b.high} {
			p := new(big.Rat).Mul(x, y)
			if product.low == nil || p.Cmp(product.low) < 0 {
				product.low = p
			}
			if product.high == nil || p.Cmp(product.high) > 0 {
				product.high = p
			}
		}
	}
	return product
}

// over divides by what is not 0.
func (a enclosure) over(b enclosure) enclosure {
	return a.times(enclosure{new(big.Rat).Inv(b.high), new(big.Rat).Inv(b.low)})
}

func smaller(a, b enclosure) enclosure {
	if b.cmp(a) < 0 {
		return b
	}
	return a
}

func larger(a, b enclosure) enclosure {
	if b.cmp(a) > 0 {
		return b
	}
	return a
}

// logarithm encloses the natural logarithm of x above 0: ln(m × 2^k) = 2 artanh((m − 1) ÷ (m + 1)) + k × 2 artanh(1 ÷ 3).
func logarithm(x *big.Rat) enclosure {
	k := x.Num().BitLen() - x.Denom().BitLen()
	m := new(big.Rat).Set(x)
	power := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(max(k, -k)))) //nolint:gosec // not negative.
	if k >= 0 {
		m.Quo(m, power)
	} else {
		m.Mul(m, power)
	}
	one := big.NewRat(1, 1)
	z := new(big.Rat).Quo(new(big.Rat).Sub(m, one), new(big.Rat).Add(m, one))
	sum := twiceArtanh(z)
	sum.Add(sum, new(big.Int).Mul(big.NewInt(int64(k)), twiceArtanh(big.NewRat(1, 3))))
	return around(sum)
}

// twiceArtanh returns 2 × (z + z³ ÷ 3 + z⁵ ÷ 5 + …) times 2^precision, for |z| up to ½. Each of its some hundred terms
// is cut off below 2, which the guard allows for.
func twiceArtanh(z *big.Rat) *big.Int {
	power := fixed(z)
	square := fixed(new(big.Rat).Mul(z, z))
	sum := new(big.Int)
	for n := int64(1); power.Sign() != 0 && n < 4*precision; n += 2 {
		sum.Add(sum, new(big.Int).Quo(power, big.NewInt(n)))
		power.Mul(power, square)
		power.Quo(power, new(big.Int).Lsh(big.NewInt(1), precision))
	}
	return sum.Lsh(sum, 1)
}

// fixed returns x times 2^precision, cut off.
func fixed(x *big.Rat) *big.Int {
	scaled := new(big.Int).Lsh(x.Num(), precision)
	return scaled.Quo(scaled, x.Denom())
}

// around encloses a number of which sum ÷ 2^precision is known to be near.
func around(sum *big.Int) enclosure {
	margin := new(big.Int).Lsh(big.NewInt(1), guard)
	unit := new(big.Int).Lsh(big.NewInt(1), precision)
	return enclosure{
		new(big.Rat).SetFrac(new(big.Int).Sub(sum, margin), unit),
		new(big.Rat).SetFrac(new(big.Int).Add(sum, margin), unit),
	}
}

// logarithmQuotient returns ln a ÷ ln b for a and b above 0, b not 1. It is rational where a fraction of small terms lies
// in its enclosure: for any other number the simplest fraction so near has some 200 bits.
func logarithmQuotient(a, b *big.Rat) enclosure {
	if a.Cmp(big.NewRat(1, 1)) == 0 {
		return whole(0)
	}
	quotient := logarithm(a).over(logarithm(b))
	if simple := simplest(quotient.low, quotient.high); simple.Denom().BitLen() <= 64 {
		return exactly(simple)
	}
	return quotient
}

// simplest returns the fraction of the smallest denominator from low to high, by their continued fractions.
func simplest(low, high *big.Rat) *big.Rat {
	floor := new(big.Int).Div(low.Num(), low.Denom()) // Euclidean, so downwards
	below := new(big.Rat).SetInt(floor)
	if below.Cmp(low) == 0 {
		return below
	}
	above := new(big.Rat).SetInt(new(big.Int).Add(floor, big.NewInt(1)))
	if above.Cmp(high) <= 0 {
		return above
	}
	rest := simplest(
		new(big.Rat).Inv(new(big.Rat).Sub(high, below)),
		new(big.Rat).Inv(new(big.Rat).Sub(low, below)),
	)
	return below.Add(below, rest.Inv(rest))
}

// root returns the n-th root of x, 0 or above; it is rational where numerator and denominator are n-th powers.
func root(x enclosure, n int64) enclosure {
	if x.rational() {
		numerator, above := integerRoot(x.low.Num(), n)
		denominator, below := integerRoot(x.low.Denom(), n)
		if above && below {
			return exactly(new(big.Rat).SetFrac(numerator, denominator))
		}
	}
	unit := new(big.Int).Lsh(big.NewInt(1), precision)
	end := func(x *big.Rat) *big.Int {
		scaled := new(big.Int).Lsh(x.Num(), uint(precision*n)) //nolint:gosec // n is above 0.
		floor, _ := integerRoot(scaled.Quo(scaled, x.Denom()), n)
		return floor
	}
	return enclosure{
		new(big.Rat).SetFrac(end(x.low), unit),
		new(big.Rat).SetFrac(new(big.Int).Add(end(x.high), big.NewInt(1)), unit),
	}
}

// integerRoot returns the n-th root of x, 0 or above, cut off, and whether nothing was cut off. It halves the interval in
// which the root lies, bit by bit.
func integerRoot(x *big.Int, n int64) (*big.Int, bool) {
	found := new(big.Int)
	exponent := big.NewInt(n)
	for bit := x.BitLen()/int(n) + 1; bit >= 0; bit-- {
		tried := new(big.Int).SetBit(found, bit, 1)
		if new(big.Int).Exp(tried, exponent, nil).Cmp(x) <= 0 {
			found = tried
		}
	}
	return found, new(big.Int).Exp(found, exponent, nil).Cmp(x) == 0
}

// power returns x to the whole power n.
func power(x enclosure, n int64) enclosure {
	exponent := big.NewInt(n)
	end := func(x *big.Rat) *big.Rat {
		return new(big.Rat).SetFrac(new(big.Int).Exp(x.Num(), exponent, nil), new(big.Int).Exp(x.Denom(), exponent, nil))
	}
	return enclosure{end(x.low), end(x.high)}
}

// shown returns the number as a scorecard shows it: itself, or the decimal of 34 significant digits below an irrational one,
// which is above 0.
func shown(x enclosure) *big.Rat {
	if x.rational() {
		return x.low
	}
	ten := big.NewRat(10, 1)
	scale := big.NewRat(1, 1)
	limit := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(33), nil))
	scaled := new(big.Rat).Set(x.low)
	for scaled.Cmp(limit) < 0 {
		scaled.Mul(scaled, ten)
		scale.Mul(scale, ten)
	}
	for scaled.Cmp(new(big.Rat).Mul(limit, ten)) >= 0 {
		scaled.Quo(scaled, ten)
		scale.Quo(scale, ten)
	}
	digits := new(big.Rat).SetInt(new(big.Int).Quo(scaled.Num(), scaled.Denom()))
	return digits.Quo(digits, scale)
}
