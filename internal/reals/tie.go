package reals

import "github.com/wenming-go/wenming/internal/exact"

// Rational returns x where it is rational and the search shows it: where its logarithms add up to a rational, its roots
// do, and what it has under them is rational in the same way. It reports false for all others, most of which are irrational.
func (x Real) Rational() (exact.Rat, bool) {
	if x.irrational == nil {
		return x.constant, true
	}
	var logarithms []logTerm
	var roots []rootTerm
	for _, t := range x.irrational.terms {
		switch a := t.atom.(type) {
		case *logQuotient:
			logarithms = append(logarithms, logTerm{coefficient: t.coefficient, quotient: a})
		case *power:
			bases, ok := a.rationalBases()
			if !ok {
				return exact.Rat{}, false
			}
			roots = append(roots, rootTerm{coefficient: t.coefficient, root: a, bases: bases})
		}
	}
	ofLogarithms, ok := sumOfLogarithms(logarithms)
	if !ok {
		return exact.Rat{}, false
	}
	ofRoots, ok := sumOfRoots(roots)
	if !ok {
		return exact.Rat{}, false
	}
	return x.constant.Add(ofLogarithms).Add(ofRoots), true
}

// rationalBases returns the bases of w where the search shows that all are rational.
func (w *power) rationalBases() ([]exact.Rat, bool) {
	bases := make([]exact.Rat, len(w.factors))
	for i, f := range w.factors {
		base, ok := f.base.Rational()
		if !ok {
			return nil, false
		}
		bases[i] = base
	}
	return bases, true
}
