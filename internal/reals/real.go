package reals

import "github.com/wenming-go/wenming/internal/exact"

// Real is an immutable real number: a rational, and for an irrational one a sum of multiples of logarithms and roots
// besides. The zero value is 0 and ready to use. Compare with Cmp, never with ==.
type Real struct {
	constant   exact.Rat
	irrational *irrational // nil where the number is rational by construction
}

// irrational is the sum of one or more multiples of atoms. It is never changed once built, so numbers may share it.
type irrational struct {
	terms []term
}

// term is a multiple of an atom; the coefficient is not 0.
type term struct {
	coefficient exact.Rat
	atom        atom
}

// atom is what irrational numbers are made of: never 0, and with a sign that is known without working it out.
//
//sumtype:decl
type atom interface {
	// enclose encloses the atom. It reports false where the precision is too small to tell an operand from 0.
	enclose(p *precision) (enclosure, bool)
	sign() int
	// effort counts the logarithms that an enclosure takes.
	effort() int
	// reciprocal returns 1 ÷ the atom.
	reciprocal() atom
}

// Of returns the number r.
func Of(r exact.Rat) Real {
	return Real{constant: r}
}

// single returns the number an atom stands for.
func single(a atom) Real {
	return Real{irrational: &irrational{terms: []term{{coefficient: exact.Int(1), atom: a}}}}
}

// Rat returns x where it is rational by construction: made of rationals alone, or of logarithms and roots that were
// recognised when they were built. It reports false, with 0, for all others, some of which are rational all the same.
func (x Real) Rat() (exact.Rat, bool) {
	if x.irrational != nil {
		return exact.Rat{}, false
	}
	return x.constant, true
}

// Add returns x+y. A long sum is cheaper by Sum.
func (x Real) Add(y Real) Real {
	sum := Real{constant: x.constant.Add(y.constant)}
	switch {
	case x.irrational == nil:
		sum.irrational = y.irrational
	case y.irrational == nil:
		sum.irrational = x.irrational
	default:
		return Sum([]Real{x, y})
	}
	return sum
}

// Scale returns x times by.
func (x Real) Scale(by exact.Rat) Real {
	scaled := Real{constant: x.constant.Mul(by)}
	if x.irrational == nil || by.IsZero() {
		return scaled
	}
	terms := make([]term, len(x.irrational.terms))
	for i, t := range x.irrational.terms {
		terms[i] = term{coefficient: t.coefficient.Mul(by), atom: t.atom}
	}
	scaled.irrational = &irrational{terms: terms}
	return scaled
}

// Sum returns the sum of xs, 0 for none. The numbers are not changed.
func Sum(xs []Real) Real {
	constants := make([]exact.Rat, len(xs))
	length := 0
	for i, x := range xs {
		constants[i] = x.constant
		if x.irrational != nil {
			length += len(x.irrational.terms)
		}
	}
	sum := Real{constant: exact.Sum(constants)}
	if length == 0 {
		return sum
	}
	terms := make([]term, 0, length)
	for _, x := range xs {
		if x.irrational != nil {
			terms = append(terms, x.irrational.terms...)
		}
	}
	sum.irrational = &irrational{terms: terms}
	return sum
}

// sign returns the sign of x where all its parts have the same, 0 where x is the rational 0. It reports false for others.
func (x Real) sign() (int, bool) {
	sign := x.constant.Sign()
	if x.irrational == nil {
		return sign, true
	}
	for _, t := range x.irrational.terms {
		of := t.coefficient.Sign() * t.atom.sign()
		if sign != 0 && of != sign {
			return 0, false
		}
		sign = of
	}
	return sign, true
}

// alone returns the coefficient and the atom of a number that is a multiple of one atom.
func (x Real) alone() (term, bool) {
	if x.irrational == nil || len(x.irrational.terms) != 1 || !x.constant.IsZero() {
		return term{}, false
	}
	return x.irrational.terms[0], true
}

// enclose encloses x. It reports false where the precision is too small to tell an operand from 0.
func (x Real) enclose(p *precision) (enclosure, bool) {
	if x.irrational == nil {
		return p.rational(x.constant), true
	}
	var sum enclosure
	for i, t := range x.irrational.terms {
		part, ok := t.atom.enclose(p)
		if !ok {
			return enclosure{}, false
		}
		part = p.scale(part, t.coefficient)
		if i > 0 {
			part = p.add(sum, part)
		}
		sum = part
	}
	if x.constant.IsZero() {
		return sum, true
	}
	return p.add(sum, p.rational(x.constant)), true
}
