package exact_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

// edges are the whole numbers where int64 arithmetic goes wrong first.
func edges() []int64 {
	return []int64{
		0, 1, -1, 2, -2, 3, 5, -7, 10, 100, -1000, 1 << 31, 1<<32 - 1, -1 << 32, 1_000_000_007,
		1e17, 1e18, -1e18, math.MaxInt64, math.MaxInt64 - 1, math.MinInt64, math.MinInt64 + 1, 1 << 62, -1 << 62, 3037000500,
	}
}

// drawInt returns a whole number of any length up to 64 bits, or an edge.
func drawInt(rng *rand.Rand) int64 {
	switch rng.IntN(4) {
	case 0:
		return edges()[rng.IntN(len(edges()))]
	case 1:
		return rng.Int64N(2001) - 1000
	}
	return int64(rng.Uint64()) >> rng.IntN(64)
}

// drawBig returns a whole number of up to the given bits, of either sign.
func drawBig(rng *rand.Rand, bits int) *big.Int {
	i := new(big.Int)
	for range bits/64 + 1 {
		i.Lsh(i, 64).Or(i, new(big.Int).SetUint64(rng.Uint64()))
	}
	i.Rsh(i, uint(rng.IntN(bits)))
	if rng.IntN(2) == 0 {
		i.Neg(i)
	}
	return i
}

// draw returns a random value with its reference: mostly small, sometimes big.
func draw(rng *rand.Rand) (exact.Rat, *big.Rat) {
	if rng.IntN(5) == 0 {
		num, den := drawBig(rng, 300), drawBig(rng, 300)
		if den.Sign() == 0 {
			den.SetInt64(1)
		}
		r, _ := exact.FromBig(num, den)
		return r, new(big.Rat).SetFrac(num, den)
	}
	num, den := drawInt(rng), drawInt(rng)
	if den == 0 {
		den = 1
	}
	r, _ := exact.Fraction(num, den)
	return r, new(big.Rat).SetFrac(big.NewInt(num), big.NewInt(den))
}

// reference returns the value of r.
func reference(r exact.Rat) *big.Rat {
	return new(big.Rat).SetFrac(r.Fraction())
}

// requireSame fails unless got is want, held small whenever that fits.
func requireSame(t *testing.T, want *big.Rat, got exact.Rat, operation string) {
	t.Helper()
	num, den := got.Fraction()
	require.Equal(t, want.Num().String(), num.String(), "%s: numerator", operation)
	require.Equal(t, want.Denom().String(), den.String(), "%s: denominator", operation)
	_, _, small := got.Small()
	require.Equal(t, want.Num().IsInt64() && want.Denom().IsInt64(), small, "%s: held small", operation)
}

// must returns the number written in text.
func must(t testing.TB, text string) exact.Rat {
	t.Helper()
	r, err := exact.Parse(text)
	require.NoError(t, err)
	return r
}

func TestZeroValueIsZero(t *testing.T) {
	t.Parallel()
	var zero exact.Rat
	assert.True(t, zero.IsZero())
	assert.True(t, zero.IsInt())
	assert.Equal(t, "0", zero.Text())
	assert.True(t, zero.Equal(exact.Int(0)))
	assert.Equal(t, "5", zero.Add(exact.Int(5)).Text())
	num, den, ok := zero.Small()
	assert.Equal(t, []int64{0, 1}, []int64{num, den})
	assert.True(t, ok)
}

func TestFractionOfEdges(t *testing.T) {
	t.Parallel()
	for _, num := range edges() {
		for _, den := range edges() {
			r, ok := exact.Fraction(num, den)
			require.Equal(t, den != 0, ok)
			if !ok {
				continue
			}
			want := new(big.Rat).SetFrac(big.NewInt(num), big.NewInt(den))
			requireSame(t, want, r, "Fraction")
			fromBig, ok := exact.FromBig(big.NewInt(num), big.NewInt(den))
			require.True(t, ok)
			requireSame(t, want, fromBig, "FromBig")
		}
	}
}

func TestFromBigKeepsCopies(t *testing.T) {
	t.Parallel()
	num, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	r, ok := exact.FromBig(num, big.NewInt(7))
	require.True(t, ok)
	before := r.Text()
	num.SetInt64(1)
	gotNum, gotDen := r.Fraction()
	gotNum.SetInt64(2)
	gotDen.SetInt64(3)
	assert.Equal(t, before, r.Text())

	_, ok = exact.FromBig(nil, big.NewInt(1))
	assert.False(t, ok)
	_, ok = exact.FromBig(big.NewInt(1), nil)
	assert.False(t, ok)
	_, ok = exact.FromBig(big.NewInt(1), new(big.Int))
	assert.False(t, ok)
}

func TestPredicates(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		r, want := draw(rng)
		require.Equal(t, want.Sign(), r.Sign())
		require.Equal(t, want.Sign() == 0, r.IsZero())
		require.Equal(t, want.IsInt(), r.IsInt())
		whole, ok := r.Int64()
		require.Equal(t, want.IsInt() && want.Num().IsInt64(), ok)
		if ok {
			require.Equal(t, want.Num().Int64(), whole)
		}
	}
}

// beyondReduction returns r in a representation too long to be reduced.
func beyondReduction(r exact.Rat) exact.Rat {
	factor := new(big.Int).Lsh(big.NewInt(3), 5000)
	num, den := r.Fraction()
	wide, _ := exact.FromBig(num.Mul(num, factor), den.Mul(den, factor))
	return wide
}

func TestUnreducedValuesBehaveAlike(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"7", "-7", "1.25", "-1/3", "123456789012345678901234567890", "2.5"} {
		plain := must(t, text)
		wide := beyondReduction(plain)
		_, _, small := wide.Small()
		require.False(t, small)
		assert.True(t, plain.Equal(wide), text)
		assert.Equal(t, text, wide.Text())
		assert.Equal(t, plain.IsInt(), wide.IsInt())
		assert.Equal(t, plain.Sign(), wide.Sign())
		assert.Equal(t, plain.Neg().Text(), wide.Neg().Text())
		assert.Equal(t, plain.Floor().Text(), wide.Floor().Text())
		assert.Equal(t, plain.Ceil().Text(), wide.Ceil().Text())
		assert.Equal(t, plain.Fixed(1, exact.HalfEven), wide.Fixed(1, exact.HalfEven))
		wantWhole, wantOK := plain.Int64()
		gotWhole, gotOK := wide.Int64()
		assert.Equal(t, wantOK, gotOK)
		if wantOK {
			assert.Equal(t, wantWhole, gotWhole)
		}
		assert.True(t, wide.Sub(plain).IsZero())
	}
}

func TestFromBinary(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		coefficient := drawBig(rng, 200)
		if rng.IntN(4) == 0 {
			coefficient.Lsh(coefficient, uint(rng.IntN(100)))
		}
		exponent := rng.IntN(300) - 150
		want := new(big.Rat).SetInt(coefficient)
		scale := new(big.Int).Lsh(big.NewInt(1), uint(max(exponent, -exponent)))
		if exponent < 0 {
			want.Quo(want, new(big.Rat).SetInt(scale))
		} else {
			want.Mul(want, new(big.Rat).SetInt(scale))
		}
		before := coefficient.String()
		requireSame(t, want, exact.FromBinary(coefficient, exponent), "FromBinary")
		require.Equal(t, before, coefficient.String())
	}
	requireSame(t, big.NewRat(math.MinInt64, 1), exact.FromBinary(big.NewInt(-1), 63), "FromBinary")
	assert.True(t, exact.FromBinary(nil, 5).IsZero())
	assert.True(t, exact.FromBinary(new(big.Int), -5).IsZero())
}

func TestUnreduced(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(5, 6))
	for range 2000 {
		r, want := draw(rng)
		num, den := r.Unreduced()
		require.Positive(t, den.Sign())
		require.Zero(t, want.Cmp(new(big.Rat).SetFrac(num, den)))
		// What is returned is the caller's.
		num.SetInt64(1)
		den.SetInt64(2)
		require.Zero(t, want.Cmp(reference(r)))
	}
	num, den := beyondReduction(must(t, "1/3")).Unreduced()
	assert.Greater(t, num.BitLen(), 5000)
	assert.Greater(t, den.BitLen(), 5000)
}
