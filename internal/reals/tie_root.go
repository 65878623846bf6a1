package reals

import (
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// rootTerm is a multiple of a power of rationals, which are its bases.
type rootTerm struct {
	coefficient exact.Rat
	root        *power
	bases       []exact.Rat
}

// exponents returns the exponents of the elements of a basis whose product is the power.
func (t rootTerm) exponents(b basis) []exact.Rat {
	summands := make([][]exact.Rat, len(b))
	for i, base := range t.bases {
		for j, exponent := range b.exponents(base) {
			if exponent != 0 {
				summands[j] = append(summands[j], t.root.factors[i].weight.Mul(exact.Int(exponent)))
			}
		}
	}
	exponents := make([]exact.Rat, len(b))
	for j := range exponents {
		exponents[j], _ = exact.Sum(summands[j]).Quo(t.root.total)
	}
	return exponents
}

// likeRoots are terms that are rational multiples of one radical.
type likeRoots struct {
	fractions    []exact.Rat // the exponents of the radical, from 0 to below 1
	coefficients []exact.Rat
}

// isRational reports whether the radical is 1.
func (l likeRoots) isRational() bool {
	for _, fraction := range l.fractions {
		if !fraction.IsZero() {
			return false
		}
	}
	return true
}

// sumOfRoots returns the sum of terms where it is rational. Each is a rational times a radical, which is a product of
// elements of a coprime basis with exponents from 0 to below 1. Different radicals are no rational multiples of one another
// once no element is itself a power that an exponent could cancel, and positive radicals of which none is a rational
// multiple of another are linearly independent over the rationals (Besicovitch 1940). So the sum is rational just where the
// coefficients of every radical but 1 cancel.
func sumOfRoots(terms []rootTerm) (exact.Rat, bool) {
	var operands []exact.Rat
	for _, t := range terms {
		operands = append(operands, t.bases...)
	}
	b, ok := coprimeBasis(operands)
	if !ok {
		return exact.Rat{}, false
	}
	exponents := make([][]exact.Rat, len(terms))
	for i, t := range terms {
		exponents[i] = t.exponents(b)
	}
	b.takeRoots(exponents)

	var groups []likeRoots
	for i, t := range terms {
		whole, fractions, ok := b.split(exponents[i])
		if !ok {
			return exact.Rat{}, false
		}
		at := slices.IndexFunc(groups, func(l likeRoots) bool {
			return slices.EqualFunc(l.fractions, fractions, exact.Rat.Equal)
		})
		if at < 0 {
			if len(groups) == maxBasis {
				return exact.Rat{}, false
			}
			at, groups = len(groups), append(groups, likeRoots{fractions: fractions})
		}
		groups[at].coefficients = append(groups[at].coefficients, t.coefficient.Mul(whole))
	}
	var sum exact.Rat
	for _, group := range groups {
		coefficient := exact.Sum(group.coefficients)
		if group.isRational() {
			sum = coefficient
		} else if !coefficient.IsZero() {
			return exact.Rat{}, false
		}
	}
	return sum, true
}

// takeRoots replaces each element by its root as long as that cancels a factor of the denominator of one of its exponents,
// which are a row for each term, and changes the exponents accordingly.
func (b basis) takeRoots(exponents [][]exact.Rat) {
	for j, element := range b {
		denominators := big.NewInt(1)
		for _, row := range exponents {
			if _, den := row[j].Fraction(); new(big.Int).Rem(denominators, den).Sign() != 0 {
				denominators.Mul(denominators, den)
			}
		}
		// An integer of n bits is no power higher than the n-th, and a root of a root is found prime by prime.
		for degree := 2; degree <= b[j].BitLen(); degree++ {
			prime := big.NewInt(int64(degree))
			if !prime.ProbablyPrime(0) || new(big.Int).Rem(denominators, prime).Sign() != 0 {
				continue
			}
			for {
				lower, ok := root(element, degree)
				if !ok {
					break
				}
				element = lower
				for _, row := range exponents {
					row[j] = row[j].Mul(exact.Int(int64(degree)))
				}
			}
		}
		b[j] = element
	}
}

// split returns the product of the elements to the whole parts of exponents, and what is left of the exponents. It reports
// false where the product is too long.
func (b basis) split(exponents []exact.Rat) (whole exact.Rat, fractions []exact.Rat, ok bool) {
	whole = exact.Int(1)
	fractions = make([]exact.Rat, len(b))
	for j, exponent := range exponents {
		floor := exponent.Floor()
		fractions[j] = exponent.Sub(floor)
		times, ok := floor.Int64()
		if !ok || max(times, -times) > maxOperandBits {
			return exact.Rat{}, nil, false
		}
		product := new(big.Int).Exp(b[j], big.NewInt(max(times, -times)), nil)
		factor, _ := exact.FromBig(product, big.NewInt(1))
		if times < 0 {
			whole, _ = whole.Quo(factor)
		} else {
			whole = whole.Mul(factor)
		}
	}
	return whole, fractions, true
}
