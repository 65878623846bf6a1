package reals

import (
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// power is a weighted product Π base^(weight/total) of positive bases: a geometric mean, or with a negative weight a
// reciprocal. Factors of one weight stand together.
type power struct {
	factors []factor
	total   exact.Rat // positive
}

// factor is a base of a power; its weight is not 0.
type factor struct {
	base   Real
	weight exact.Rat
}

// appendFactors appends x^weight. Where x is a multiple of a power its factors take its place, so that a product of roots
// shows what cancels, unless their weights would grow long.
func appendFactors(factors []factor, x Real, weight exact.Rat) []factor {
	t, ok := x.alone()
	if !ok {
		return append(factors, factor{base: x, weight: weight})
	}
	inner, isPower := t.atom.(*power)
	if !isPower {
		return append(factors, factor{base: x, weight: weight})
	}
	start := len(factors)
	share, _ := weight.Quo(inner.total)
	factors = append(factors, factor{base: Of(t.coefficient), weight: weight})
	for _, f := range inner.factors {
		f.weight = f.weight.Mul(share)
		if _, _, small := f.weight.Small(); !small {
			return append(factors[:start], factor{base: x, weight: weight})
		}
		factors = append(factors, f)
	}
	return factors
}

// gather puts factors of one weight together and multiplies their rational bases while the product stays small. Factors of
// base 1 disappear. It takes factors over.
func gather(factors []factor) []factor {
	slices.SortStableFunc(factors, func(f, g factor) int {
		if order := f.weight.Cmp(g.weight); order != 0 {
			return order
		}
		return rationalsFirst(f.base, g.base)
	})
	gathered := factors[:0]
	for _, f := range factors {
		if last := len(gathered) - 1; last >= 0 && f.base.irrational == nil && gathered[last].base.irrational == nil &&
			f.weight.Equal(gathered[last].weight) {
			product := f.base.constant.Mul(gathered[last].base.constant)
			if _, _, small := product.Small(); small {
				gathered[last].base.constant = product
				continue
			}
		}
		gathered = append(gathered, f)
	}
	one := exact.Int(1)
	return slices.DeleteFunc(gathered, func(f factor) bool {
		return f.base.irrational == nil && f.base.constant.Equal(one)
	})
}

// rationalsFirst orders numbers that are rational by construction before others.
func rationalsFirst(x, y Real) int {
	switch {
	case x.irrational == nil && y.irrational != nil:
		return -1
	case x.irrational != nil && y.irrational == nil:
		return 1
	}
	return 0
}

// sign returns the sign of w, which is positive.
func (w *power) sign() int {
	return 1
}

// reciprocal returns 1/w.
func (w *power) reciprocal() atom {
	inverse := &power{factors: slices.Clone(w.factors), total: w.total}
	for i := range inverse.factors {
		inverse.factors[i].weight = inverse.factors[i].weight.Neg()
	}
	return inverse
}

// enclose encloses w: one logarithm for each weight, one exponential for all. A reciprocal is a division.
func (w *power) enclose(p *precision) (enclosure, bool) {
	if len(w.factors) == 1 && w.factors[0].weight.Equal(w.total.Neg()) {
		base, ok := w.factors[0].base.enclose(p)
		if !ok || base.low.Sign() <= 0 {
			return enclosure{}, false
		}
		return p.divide(p.rational(exact.Int(1)), base), true
	}
	var exponent enclosure
	for rest := w.factors; len(rest) > 0; {
		run := 1
		for run < len(rest) && rest[run].weight.Equal(rest[0].weight) {
			run++
		}
		logarithm, ok := p.lnOfProduct(rest[:run])
		if !ok {
			return enclosure{}, false
		}
		logarithm = p.scale(logarithm, rest[0].weight)
		if exponent.low != nil {
			logarithm = p.add(exponent, logarithm)
		}
		exponent, rest = logarithm, rest[run:]
	}
	return p.exp(p.share(exponent, w.total))
}

// share encloses the quotient of an exponent and a positive total. An exponent needs no digits of its own where it is small,
// so a whole total divides it as it stands.
func (p *precision) share(e enclosure, total exact.Rat) enclosure {
	if num, den, small := total.Small(); small && den == 1 {
		divisor := big.NewInt(num)
		low, _ := quotients(e.low, divisor)
		_, high := quotients(e.high, divisor)
		return enclosure{low: low, high: high, exponent: e.exponent}
	}
	by, _ := exact.Int(1).Quo(total)
	return p.scale(e, by)
}

// lnOfProduct encloses the logarithm of the product of the bases of factors.
func (p *precision) lnOfProduct(factors []factor) (enclosure, bool) {
	if len(factors) == 1 && factors[0].base.irrational == nil {
		num, den := factors[0].base.constant.Unreduced()
		return p.ln(num, den, 0), true
	}
	var product enclosure
	for i, f := range factors {
		base, ok := f.base.enclose(p)
		if !ok || base.low.Sign() <= 0 {
			return enclosure{}, false
		}
		if i > 0 {
			base = p.multiply(product, base)
		}
		product = base
	}
	return p.lnOf(product), true
}

// lnOf encloses the logarithm of a number enclosed by positive ends.
func (p *precision) lnOf(e enclosure) enclosure {
	logarithm := p.ln(e.low, big.NewInt(1), e.exponent)
	// At the high end it is larger by ln(1+d) <= d, where d is the distance relative to the low end.
	distance := enclosure{low: new(big.Int), high: new(big.Int).Sub(e.high, e.low), exponent: e.exponent}
	if distance.high.Sign() == 0 {
		return logarithm
	}
	return p.add(logarithm, p.divide(distance, enclosure{low: e.low, high: e.low, exponent: e.exponent}))
}
