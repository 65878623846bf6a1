package reals

import (
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// Limits of the search for ties: longer operands, and operands that take more coprime integers, are not looked into.
const (
	maxOperandBits = 1024
	maxBasis       = 64
)

// basis is a list of integers above 1, pairwise coprime, of whole powers of which certain positive rationals are products:
// what prime factors are, without factoring.
type basis []*big.Int

// coprimeBasis returns a basis for positive rationals. It reports false beyond the limits.
func coprimeBasis(numbers []exact.Rat) (basis, bool) {
	var b basis
	for _, number := range numbers {
		num, den := number.Unreduced()
		if max(num.BitLen(), den.BitLen()) > maxOperandBits {
			return nil, false
		}
		b = b.with(num).with(den)
		if len(b) > maxBasis {
			return nil, false
		}
	}
	return b, true
}

// with returns a basis for a positive integer besides. It takes both over.
func (b basis) with(number *big.Int) basis {
	// Each step takes a common factor out of the product of all, so this ends.
	for pending := []*big.Int{number}; len(pending) > 0; {
		n := pending[len(pending)-1]
		pending = pending[:len(pending)-1]
		position, common := b.sharing(n)
		switch {
		case isOne(n):
		case common == nil:
			b = append(b, n)
		case common.Cmp(b[position]) == 0:
			pending = append(pending, n.Quo(n, common))
		default:
			element := b[position]
			b = slices.Delete(b, position, position+1)
			pending = append(pending, n.Quo(n, common), element.Quo(element, common), common)
		}
	}
	return b
}

// sharing returns the first element that has a factor in common with n, and the greatest one; nil where none has.
func (b basis) sharing(n *big.Int) (int, *big.Int) {
	common := new(big.Int)
	for position, element := range b {
		if !isOne(common.GCD(nil, nil, n, element)) {
			return position, common
		}
	}
	return 0, nil
}

// exponents returns the powers of the elements whose product is r, which the basis must be for.
func (b basis) exponents(r exact.Rat) []int64 {
	num, den := r.Unreduced()
	powers := make([]int64, len(b))
	for i, element := range b {
		powers[i] = divisions(num, element) - divisions(den, element)
	}
	return powers
}

// divisions returns how often n can be divided by element, and divides it.
func divisions(n, element *big.Int) int64 {
	remainder := new(big.Int)
	for times := int64(0); ; times++ {
		quotient := new(big.Int)
		if quotient.QuoRem(n, element, remainder); remainder.Sign() != 0 {
			return times
		}
		n.Set(quotient)
	}
}

// isOne reports whether n is 1.
func isOne(n *big.Int) bool {
	return n.IsInt64() && n.Int64() == 1
}

// root returns the whole number whose k-th power is n, for n above 1 and k above 1. It reports false where there is none.
func root(n *big.Int, k int) (*big.Int, bool) {
	// Newton's iteration falls from above to the whole part of the root.
	previous := new(big.Int)
	guess := new(big.Int).Lsh(big.NewInt(1), uint((n.BitLen()+k-1)/k))
	degree, below := big.NewInt(int64(k)), big.NewInt(int64(k-1))
	for {
		previous.Set(guess)
		step := new(big.Int).Exp(previous, below, nil)
		step.Quo(n, step)
		guess.Mul(previous, below)
		guess.Add(guess, step)
		guess.Quo(guess, degree)
		if guess.Cmp(previous) >= 0 {
			return previous, new(big.Int).Exp(previous, degree, nil).Cmp(n) == 0
		}
	}
}
