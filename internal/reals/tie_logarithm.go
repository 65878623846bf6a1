package reals

import "github.com/wenming-go/wenming/internal/exact"

// logTerm is a multiple of a quotient of logarithms.
type logTerm struct {
	coefficient exact.Rat
	quotient    *logQuotient
}

// direction collects the terms whose bases are powers of one another: their sum is Σ share·ln of ÷ ln base.
type direction struct {
	base   []int64       // the exponents of the base
	shares [][]exact.Rat // for each element of the basis the summands of its exponent in the product of all operands
}

// sumOfLogarithms returns the sum of terms where it is rational for each base: ln a ÷ ln b is the rational s just where
// a = b^s, that is where the exponents of a over a coprime basis are s times those of b.
func sumOfLogarithms(terms []logTerm) (exact.Rat, bool) {
	operands := make([]exact.Rat, 0, 2*len(terms))
	for _, t := range terms {
		operands = append(operands, t.quotient.of, t.quotient.base)
	}
	b, ok := coprimeBasis(operands)
	if !ok {
		return exact.Rat{}, false
	}
	var directions []direction
	for _, t := range terms {
		base := b.exponents(t.quotient.base)
		at, ratio := findDirection(directions, base)
		if at == len(directions) {
			if at == maxBasis {
				return exact.Rat{}, false
			}
			directions = append(directions, direction{base: base, shares: make([][]exact.Rat, len(b))})
		}
		share, _ := t.coefficient.Quo(ratio)
		for i, exponent := range b.exponents(t.quotient.of) {
			if exponent != 0 {
				shares := directions[at].shares
				shares[i] = append(shares[i], share.Mul(exact.Int(exponent)))
			}
		}
	}
	sums := make([]exact.Rat, len(directions))
	for i, d := range directions {
		if sums[i], ok = d.sum(); !ok {
			return exact.Rat{}, false
		}
	}
	return exact.Sum(sums), true
}

// findDirection returns the position of the direction base is a multiple of, and the factor; without one the next position
// and 1.
func findDirection(directions []direction, base []int64) (int, exact.Rat) {
	for at, d := range directions {
		exponents := make([]exact.Rat, len(base))
		for i, exponent := range base {
			exponents[i] = exact.Int(exponent)
		}
		if ratio, ok := multiple(exponents, d.base); ok {
			return at, ratio
		}
	}
	return len(directions), exact.Int(1)
}

// sum returns the sum of d where it is rational.
func (d direction) sum() (exact.Rat, bool) {
	exponents := make([]exact.Rat, len(d.shares))
	for i, shares := range d.shares {
		exponents[i] = exact.Sum(shares)
	}
	return multiple(exponents, d.base)
}

// multiple returns the s with exponents = s·of, where of is not 0 throughout. It reports false where there is none.
func multiple(exponents []exact.Rat, of []int64) (s exact.Rat, ok bool) {
	for i := range of {
		if of[i] != 0 {
			s, _ = exponents[i].Quo(exact.Int(of[i]))
			break
		}
	}
	for i := range of {
		if !exponents[i].Equal(s.Mul(exact.Int(of[i]))) {
			return exact.Rat{}, false
		}
	}
	return s, true
}
