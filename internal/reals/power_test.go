package reals_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// powerOf returns Π x^w by big integers.
func powerOf(xs []*big.Rat, ws []int64) *big.Rat {
	product := big.NewRat(1, 1)
	for i, x := range xs {
		num := new(big.Int).Exp(x.Num(), big.NewInt(ws[i]), nil)
		den := new(big.Int).Exp(x.Denom(), big.NewInt(ws[i]), nil)
		product.Mul(product, new(big.Rat).SetFrac(num, den))
	}
	return product
}

func TestAttemptsAtRootsEnclose(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(5, 6))
	for range 400 {
		xs, ws, reference, total := drawFactors(rng)
		mean := geometric(t, weights(ws...), xs...)
		want := powerOf(reference, ws)
		bits := 20 + rng.IntN(600)
		low, high, ok := mean.EncloseBits(bits)
		require.True(t, ok)
		// low^W <= Π x^w <= high^W, and low·(1+2^(16-bits)) is above.
		require.LessOrEqual(t, raised(low, total).Cmp(want), 0, "%v %v, %d bits", xs, ws, bits)
		require.GreaterOrEqual(t, raised(high, total).Cmp(want), 0, "%v %v, %d bits", xs, ws, bits)
		wider := low.Mul(exact.Int(1).Add(exact.FromBinary(one(), 16-bits)))
		require.False(t, wider.Less(high))
	}
}

// raised returns r^n.
func raised(r exact.Rat, n int64) *big.Rat {
	return powerOf([]*big.Rat{new(big.Rat).SetFrac(r.Fraction())}, []int64{n})
}

// drawFactors returns some random positive rationals with whole weights, and the sum of these.
func drawFactors(rng *rand.Rand) (xs []reals.Real, ws []int64, reference []*big.Rat, total int64) {
	for range rng.IntN(4) + 1 {
		num, den := rng.Int64N(1<<rng.IntN(60)+1)+1, rng.Int64N(1<<rng.IntN(60)+1)+1
		r, _ := exact.Fraction(num, den)
		xs, reference = append(xs, reals.Of(r)), append(reference, big.NewRat(num, den))
		ws = append(ws, rng.Int64N(6)+1)
		total += ws[len(ws)-1]
	}
	return xs, ws, reference, total
}

func TestHarmonicMeansOfRootsEnclose(t *testing.T) {
	t.Parallel()
	// The harmonic mean of √a and √b is 2·√(ab) ÷ (√a+√b), which squared is 4ab ÷ (a+b+2·√(ab)).
	rng := rand.New(rand.NewPCG(7, 8))
	for range 100 {
		a, b := rng.Int64N(1000)+1, rng.Int64N(1000)+1
		mean := harmonic(t, weights(1, 1), squareRoot(t, exact.Int(a).Text()), squareRoot(t, exact.Int(b).Text()))
		low, high, ok := mean.Enclose(40)
		require.True(t, ok)
		lowRoot, highRoot, ok := squareRoot(t, exact.Int(a*b).Text()).Enclose(60)
		require.True(t, ok)
		square := func(root exact.Rat) exact.Rat {
			quotient, _ := exact.Int(4 * a * b).Quo(exact.Int(a + b).Add(root.Mul(exact.Int(2))))
			return quotient
		}
		require.False(t, square(lowRoot).Less(low.Mul(low)), "√%d and √%d", a, b)
		require.False(t, high.Mul(high).Less(square(highRoot)), "√%d and √%d", a, b)
	}
}

func TestMeansKeepTheirOrder(t *testing.T) {
	t.Parallel()
	// The harmonic mean is at most the geometric, that at most the arithmetic, and all lie between the extremes.
	rng := rand.New(rand.NewPCG(9, 10))
	for range 100 {
		xs, ws, _, total := drawFactors(rng)
		parts := make([]reals.Real, len(xs))
		share, _ := exact.Int(1).Quo(exact.Int(total))
		for i, x := range xs {
			parts[i] = x.Scale(exact.Int(ws[i]).Mul(share))
		}
		middle := geometric(t, weights(ws...), xs...)
		least, ok := harmonic(t, weights(ws...), xs...).Rat()
		require.True(t, ok)
		most, ok := reals.Sum(parts).Rat()
		require.True(t, ok)
		requireBetween(t, least, middle, most)
	}
}
