package reals_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// drawEnclosure returns a random enclosure, short or long, wide or narrow, and a point of it; above 0 if so asked.
func drawEnclosure(rng *rand.Rand, positive bool) (reals.Enclosure, exact.Rat) {
	low := plus(below(rng, 1+rng.IntN(150)), 1)
	if !positive && rng.IntN(2) == 0 {
		low.Neg(low)
	}
	high := new(big.Int).Add(low, below(rng, 1+rng.IntN(40)))
	exponent := rng.IntN(300) - 150
	at := high
	if rng.IntN(2) == 0 {
		at = low
	}
	return reals.NewEnclosure(low, high, exponent), exact.FromBinary(at, exponent)
}

// requireHolds fails unless r lies in e.
func requireHolds(t testing.TB, e reals.Enclosure, r exact.Rat, operation string) {
	t.Helper()
	low, high := e.Ends()
	require.False(t, r.Less(low), "%s: %s is below", operation, r)
	require.False(t, high.Less(r), "%s: %s is above", operation, r)
}

func TestOperationsEnclose(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(25, 26))
	for range 5000 {
		bits := 16 + rng.IntN(150)
		e, x := drawEnclosure(rng, false)
		f, y := drawEnclosure(rng, false)
		requireHolds(t, reals.Added(bits, e, f), x.Add(y), "add")

		by, _ := exact.Fraction(rng.Int64N(2001)-1000, rng.Int64N(30)+1)
		if rng.IntN(8) == 0 {
			by = long(rng, 256)
		}
		requireHolds(t, reals.Scaled(bits, e, by), x.Mul(by), "scale")

		e, x = drawEnclosure(rng, true)
		f, y = drawEnclosure(rng, true)
		requireHolds(t, reals.Multiplied(bits, e, f), x.Mul(y), "multiply")
		quotient, _ := x.Quo(y)
		requireHolds(t, reals.Divided(bits, e, f), quotient, "divide")
	}
}

func TestOperationsKeepTheirBits(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(27, 28))
	for range 1000 {
		bits := 16 + rng.IntN(150)
		_, x := drawEnclosure(rng, true)
		_, y := drawEnclosure(rng, true)
		e, f := pointOf(x), pointOf(y)
		for name, result := range map[string]reals.Enclosure{
			"add": reals.Added(bits, e, f), "multiply": reals.Multiplied(bits, e, f), "divide": reals.Divided(bits, e, f),
			"scale": reals.Scaled(bits, e, y),
		} {
			low, high := result.Ends()
			width := high.Sub(low).Mul(exact.FromBinary(one(), bits-3))
			require.False(t, low.Less(width), "%s at %d bits: %s to %s", name, bits, low, high)
		}
	}
}

// pointOf returns the enclosure of a binary fraction by itself.
func pointOf(r exact.Rat) reals.Enclosure {
	num, den := r.Fraction()
	return reals.NewEnclosure(num, num, 1-den.BitLen())
}
