package exact

import "math/big"

// gridBits is how fine the grid is that EncloseSum rounds to, in bits behind the point: below 10^-57.
const gridBits = 192

// EncloseSum returns numbers low <= Σ terms <= high that lie at most 2^-192 apart for each term. It costs a division for each term, where
// the exact sum of long fractions costs products that grow with the sum.
func EncloseSum(terms []Rat) (low, high Rat) {
	var total, scaled, quotient, remainder big.Int
	var inexact int64
	for _, term := range terms {
		b := term.asBig()
		scaled.Lsh(b.num, gridBits)
		quotient.DivMod(&scaled, b.den, &remainder) // towards minus infinity, the denominator being positive
		if remainder.Sign() != 0 {
			inexact++
		}
		total.Add(&total, &quotient)
	}
	return FromBinary(&total, -gridBits), FromBinary(new(big.Int).Add(&total, big.NewInt(inexact)), -gridBits)
}
