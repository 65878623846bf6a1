package reals_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// long returns a quotient of two random integers of so many bits.
func long(rng *rand.Rand, bits int) exact.Rat {
	integer := func() *big.Int {
		i := big.NewInt(1)
		for range bits / 64 {
			i.Lsh(i, 64).Or(i, new(big.Int).SetUint64(rng.Uint64()))
		}
		return i
	}
	r, _ := exact.FromBig(integer(), integer())
	return r
}

func TestLongOperands(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(11, 12))
	a, b := long(rng, 300_000), long(rng, 300_000)
	huge := exact.FromBinary(big.NewInt(3), 300_000)
	tiny := exact.FromBinary(big.NewInt(3), -300_000)

	mean := geometric(t, weights(1, 1), reals.Of(a), reals.Of(b))
	low, high, ok := mean.Enclose(34)
	require.True(t, ok)
	product := a.Mul(b)
	assert.Negative(t, low.Mul(low).Cmp(product))
	assert.Positive(t, high.Mul(high).Cmp(product))

	// 3·2^300000 and 3·2^-300000 have the mean 3, which only the search for ties could tell; operands this long it refuses.
	middle := geometric(t, weights(1, 1), reals.Of(huge), reals.Of(tiny))
	requireBetween(t, must(t, "2.9999999999999"), middle, must(t, "3.0000000000001"))
	_, decided := middle.Cmp(exact.Int(3))
	assert.False(t, decided)

	// log₂ of 3·2^300000 is 300,000 and log₂ 3.
	logarithm, ok := reals.LogQuotient(huge, exact.Int(2))
	require.True(t, ok)
	rounded, decided := logarithm.Round(3, exact.HalfUp)
	require.True(t, decided)
	assert.Equal(t, "300001.585", rounded.Text())
	negative, ok := reals.LogQuotient(tiny, exact.Int(2))
	require.True(t, ok)
	rounded, decided = negative.Round(3, exact.HalfUp)
	require.True(t, decided)
	assert.Equal(t, "-299998.415", rounded.Text())

	requireBetween(t, exact.Int(0), harmonic(t, weights(1, 1), reals.Of(tiny), squareRoot(t, "2")), tiny.Mul(must(t, "2.0001")))
	sum := reals.Of(huge).Add(squareRoot(t, "2")).Add(reals.Of(huge.Neg()))
	rounded, decided = sum.Round(2, exact.HalfUp)
	require.True(t, decided)
	assert.Equal(t, "1.41", rounded.Text())
}

func TestThousandsOfFactors(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(13, 14))
	const count = 3000
	xs, ws := make([]reals.Real, count), make([]exact.Rat, count)
	least, most := exact.Int(1<<40), exact.Rat{}
	for i := range xs {
		x := long(rng, 128)
		xs[i], ws[i] = reals.Of(x), long(rng, 128)
		least, most = exact.Min(least, x), exact.Max(most, x)
	}
	mean := geometric(t, ws, xs...)
	requireBetween(t, least, mean, most)
	_, _, ok := mean.Enclose(34)
	assert.True(t, ok)

	// Equal numbers that are not equal by construction: the tie is found among thousands of factors.
	for i := range xs {
		xs[i] = rational(t, "1/4")
	}
	xs[0], xs[1], ws[1] = rational(t, "1/8"), rational(t, "1/2"), ws[0]
	requireTie(t, "0.25", geometric(t, ws, xs...), "thousands of factors")
}

func TestThousandsOfTerms(t *testing.T) {
	t.Parallel()
	// Σ ln((n+1)/n) ÷ ln 400 for n from 1 to 399 is 1, but takes more coprime integers than the search looks at.
	const count = 399
	parts := make([]reals.Real, count)
	for n := range parts {
		parts[n] = logarithm(t, fmt.Sprintf("%d/%d", n+2, n+1), "400")
	}
	sum := reals.Sum(parts)
	requireBetween(t, must(t, "0.99999999999999999999"), sum, must(t, "1.00000000000000000001"))
	_, decided := sum.Cmp(exact.Int(1))
	assert.False(t, decided)

	// lg 2 and lg 5 a thousand times with long coefficients that make 1 together.
	rng := rand.New(rand.NewPCG(15, 16))
	var twos, fives []reals.Real
	left := exact.Int(1)
	for range 1000 {
		coefficient, _ := exact.Fraction(rng.Int64N(1000)+1, 1_000_003)
		left = left.Sub(coefficient)
		twos = append(twos, logarithm(t, "2", "10").Scale(coefficient))
		fives = append(fives, logarithm(t, "25", "100").Scale(coefficient))
	}
	sum = reals.Sum(append(twos, fives...)).Add(logarithm(t, "2", "10").Add(logarithm(t, "5", "10")).Scale(left))
	requireTie(t, "1", sum, "thousands of logarithms")
}

func TestDeepNumbers(t *testing.T) {
	t.Parallel()
	x := rational(t, "16")
	for range 40 {
		x = geometric(t, weights(1, 1), x, rational(t, "1")).Add(rational(t, "2"))
		x = harmonic(t, weights(1, 2), x, logarithm(t, "20", "2"))
	}
	low, high, ok := x.Enclose(34)
	require.True(t, ok)
	requireBetween(t, low, x, high)
}

// requireIrrational fails unless x is found to differ from a decimal close to it, which asks whether x is rational.
func requireIrrational(t testing.TB, x reals.Real) {
	t.Helper()
	low, _, ok := x.Enclose(60)
	require.True(t, ok)
	order, decided := x.Cmp(low)
	require.True(t, decided)
	require.Equal(t, 1, order)
}

func TestSearchHasLimits(t *testing.T) {
	t.Parallel()
	// Logarithms to 65 bases, none a power of another, of the bases' squares.
	var logarithms []reals.Real
	for n := range int64(65) {
		base, ok := exact.FromBig(new(big.Int).Exp(big.NewInt(3), big.NewInt(n+1), nil), big.NewInt(2))
		require.True(t, ok)
		x, ok := reals.LogQuotient(base.Mul(base), base)
		require.True(t, ok)
		logarithms = append(logarithms, x)
	}
	requireTie(t, "128", reals.Sum(logarithms[1:]), "64 bases")
	_, decided := reals.Sum(logarithms).Cmp(exact.Int(130))
	assert.False(t, decided)

	// The roots of 2 up to the 66th are 65 radicals.
	var roots []reals.Real
	for n := range int64(65) {
		roots = append(roots, geometric(t, weights(1, n+1), rational(t, "2"), rational(t, "1")))
	}
	requireIrrational(t, reals.Sum(roots))

	// A power beyond the longest operand.
	long := exact.FromBinary(big.NewInt(1), 1000)
	x := geometric(t, weights(1, 1), reals.Of(long), reals.Of(long.Mul(exact.Int(2)))).Scale(long)
	requireIrrational(t, geometric(t, weights(1, 1), x, x))
	requireIrrational(t, geometric(t, weights(1, 2), reals.Of(long.Mul(long)), rational(t, "1")))
	requireIrrational(t, logarithm(t, "2", "3").Add(squareRoot(t, "2")))
}

func TestBasesCloseToZero(t *testing.T) {
	t.Parallel()
	// √2 less its first 60 digits is positive, but no first attempt shows it.
	root := squareRoot(t, "2")
	low, high, ok := root.Enclose(60)
	require.True(t, ok)
	tiny := root.Add(reals.Of(low.Neg()))
	unit := high.Sub(low)
	for _, mean := range []reals.Real{
		geometric(t, weights(1, 1), tiny, tiny),
		harmonic(t, weights(1, 1), tiny, tiny),
		geometric(t, weights(1, 1), tiny, harmonic(t, weights(1, 1), tiny, tiny)),
	} {
		requireBetween(t, exact.Rat{}, mean, unit)
		refused, wide := 0, 0
		for bits := 150; bits < 300; bits++ {
			least, most, ok := mean.EncloseBits(bits)
			if !ok {
				refused++
				continue
			}
			if unit.Less(most.Sub(least)) {
				wide++
			}
			requireBetween(t, least, tiny, most)
		}
		assert.NotZero(t, refused)
		assert.Less(t, wide, 10)
	}
}
