package reals

import "github.com/wenming-go/wenming/internal/exact"

// GeometricMean returns the weighted geometric mean (加权几何平均) Π x^(w/Σw), 0 where a number is 0. It reports false, with
// 0, where there are no numbers or not as many weights, where a weight is not positive, and where a number is negative or
// cannot be told from 0 within MaxBits.
func GeometricMean(xs []Real, weights []exact.Rat) (Real, bool) {
	zero, ok := checkMean(xs, weights)
	if !ok || zero {
		return Real{}, ok
	}
	if common, ok := commonRational(xs); ok {
		return Of(common), true
	}
	if len(xs) == 1 {
		return xs[0], true
	}
	factors := make([]factor, 0, len(xs))
	for i, x := range xs {
		factors = appendFactors(factors, x, weights[i])
	}
	factors = gather(factors)
	if len(factors) == 0 {
		return Of(exact.Int(1)), true
	}
	return single(&power{factors: factors, total: exact.Sum(weights)}), true
}

// HarmonicMean returns the weighted harmonic mean (加权调和平均) Σw ÷ Σ(w/x), 0 where a number is 0. It reports false, with 0,
// in the cases in which GeometricMean does.
func HarmonicMean(xs []Real, weights []exact.Rat) (Real, bool) {
	zero, ok := checkMean(xs, weights)
	if !ok || zero {
		return Real{}, ok
	}
	parts := make([]Real, len(xs))
	for i, x := range xs {
		parts[i] = x.reciprocal().Scale(weights[i])
	}
	return Sum(parts).reciprocal().Scale(exact.Sum(weights)), true
}

// checkMean reports whether a mean exists, and whether it is 0 for a number that is 0.
func checkMean(xs []Real, weights []exact.Rat) (zero, ok bool) {
	if len(xs) == 0 || len(xs) != len(weights) {
		return false, false
	}
	for i, x := range xs {
		sign, decided := x.Cmp(exact.Rat{})
		if !decided || sign < 0 || weights[i].Sign() <= 0 {
			return false, false
		}
		zero = zero || sign == 0
	}
	return zero, true
}

// commonRational returns the rational number that all of xs are by construction.
func commonRational(xs []Real) (exact.Rat, bool) {
	for _, x := range xs {
		if x.irrational != nil || !x.constant.Equal(xs[0].constant) {
			return exact.Rat{}, false
		}
	}
	return xs[0].constant, true
}

// reciprocal returns 1/x for a positive x.
func (x Real) reciprocal() Real {
	one := exact.Int(1)
	if x.irrational == nil {
		inverse, _ := one.Quo(x.constant)
		return Of(inverse)
	}
	if t, ok := x.alone(); ok {
		inverse, _ := one.Quo(t.coefficient)
		return single(t.atom.reciprocal()).Scale(inverse)
	}
	return single(&power{factors: []factor{{base: x, weight: exact.Int(-1)}}, total: one})
}
