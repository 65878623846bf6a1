package reals

import "github.com/wenming-go/wenming/internal/exact"

// logQuotient is ln of ÷ ln base, which is the logarithm of the one to the other as base; both are positive and not 1.
type logQuotient struct {
	of, base exact.Rat
}

// LogQuotient returns ln of ÷ ln base, the share of a linear rule on a logarithmic scale (对数). It is 0 for of = 1. It
// reports false, with 0, unless both are positive and base is not 1.
func LogQuotient(of, base exact.Rat) (Real, bool) {
	one := exact.Int(1)
	switch {
	case of.Sign() <= 0 || base.Sign() <= 0 || base.Equal(one):
		return Real{}, false
	case of.Equal(one):
		return Real{}, true
	case of.Equal(base):
		return Of(one), true
	}
	return single(&logQuotient{of: of, base: base}), true
}

// sign returns the sign of l.
func (l *logQuotient) sign() int {
	one := exact.Int(1)
	return l.of.Cmp(one) * l.base.Cmp(one)
}

// reciprocal returns 1/l.
func (l *logQuotient) reciprocal() atom {
	return &logQuotient{of: l.base, base: l.of}
}

// enclose encloses l.
func (l *logQuotient) enclose(p *precision) (enclosure, bool) {
	quotient := p.divide(p.lnMagnitude(l.of), p.lnMagnitude(l.base))
	if l.sign() < 0 {
		quotient = quotient.neg()
	}
	return quotient, true
}

// lnMagnitude encloses |ln r| for a positive r other than 1.
func (p *precision) lnMagnitude(r exact.Rat) enclosure {
	num, den := r.Unreduced()
	if num.Cmp(den) < 0 {
		num, den = den, num
	}
	return p.ln(num, den, 0)
}
