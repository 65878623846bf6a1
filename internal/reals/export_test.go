package reals

import (
	"math/big"

	"github.com/wenming-go/wenming/internal/exact"
)

// EncloseBits returns the ends of one attempt at x with so many bits.
func (x Real) EncloseBits(bits int) (low, high exact.Rat, ok bool) {
	e, ok := x.enclose(&precision{bits: bits})
	if !ok {
		return exact.Rat{}, exact.Rat{}, false
	}
	low, high = e.ends()
	return low, high, true
}

// LnTwo returns what a precision holds of ln 2·2^scale.
func LnTwo(scale int) *big.Int {
	return new(precision).ln2(scale)
}

// ComputeLnTwo returns ln 2·2^scale without the constant and without spare bits.
func ComputeLnTwo(scale int) *big.Int {
	return computeLnTwo(scale)
}

// EvenSeries returns the sum of the series of the logarithm and by how much it may be short.
func EvenSeries(z *big.Int, work int) (sum *big.Int, short int64) {
	return evenSeries(z, work)
}

// ExponentialSeries returns the sum of the series of the exponential and the number of its terms.
func ExponentialSeries(u *big.Int, work int) (sum *big.Int, terms int64) {
	return exponentialSeries(u, work)
}

// Ln returns the ends of ln num/den.
func Ln(num, den *big.Int, bits int) (low, high exact.Rat) {
	p := precision{bits: bits}
	return p.ln(num, den, 0).ends()
}

// Exp returns the ends of e^x for low·2^exponent <= x <= high·2^exponent.
func Exp(low, high *big.Int, exponent, bits int) (least, most exact.Rat, ok bool) {
	p := precision{bits: bits}
	e, ok := p.exp(enclosure{low: low, high: high, exponent: exponent})
	if !ok {
		return exact.Rat{}, exact.Rat{}, false
	}
	least, most = e.ends()
	return least, most, true
}

// Enclosure is an enclosure.
type Enclosure = enclosure

// NewEnclosure returns the enclosure from low·2^exponent to high·2^exponent.
func NewEnclosure(low, high *big.Int, exponent int) Enclosure {
	return enclosure{low: low, high: high, exponent: exponent}
}

// Ends returns the ends of e.
func (e enclosure) Ends() (low, high exact.Rat) {
	return e.ends()
}

// Scaled returns the enclosure of the product with a rational, made with so many bits as those below.
func Scaled(bits int, e Enclosure, by exact.Rat) Enclosure {
	return (&precision{bits: bits}).scale(e, by)
}

// Added returns the enclosure of the sum.
func Added(bits int, e, f Enclosure) Enclosure {
	return (&precision{bits: bits}).add(e, f)
}

// Multiplied returns the enclosure of the product.
func Multiplied(bits int, e, f Enclosure) Enclosure {
	return (&precision{bits: bits}).multiply(e, f)
}

// Divided returns the enclosure of the quotient.
func Divided(bits int, e, f Enclosure) Enclosure {
	return (&precision{bits: bits}).divide(e, f)
}
