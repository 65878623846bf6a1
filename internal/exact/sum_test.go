package exact_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

func TestSumAgreesWithBigRat(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for count := range 60 {
		terms := make([]exact.Rat, count)
		want := new(big.Rat)
		for i := range terms {
			var x *big.Rat
			terms[i], x = draw(rng)
			want.Add(want, x)
		}
		before := slices.Clone(terms)
		sum := exact.Sum(terms)
		require.Equal(t, 0, want.Cmp(reference(sum)))
		require.Equal(t, want.Num().String(), firstOf(sum.Fraction()).String())
		require.Equal(t, before, terms, "the terms are left alone")
	}
}

func firstOf(num, _ *big.Int) *big.Int {
	return num
}

// longQuotients returns quotients of two 34-digit whole numbers.
func longQuotients(rng *rand.Rand, count int) []exact.Rat {
	terms := make([]exact.Rat, count)
	floor := new(big.Int).Exp(big.NewInt(10), big.NewInt(33), nil)
	for i := range terms {
		num, den := drawBig(rng, 100), drawBig(rng, 100)
		num.Abs(num).Add(num, floor)
		den.Abs(den).Add(den, floor)
		terms[i], _ = exact.FromBig(num, den)
	}
	return terms
}

func TestSumOfManyLongQuotients(t *testing.T) {
	t.Parallel()
	terms := longQuotients(rand.New(rand.NewPCG(1, 2)), 4096)
	sum := exact.Sum(terms)
	// Twice the sum less itself returns to every term taken away again.
	negated := make([]exact.Rat, len(terms))
	for i, term := range terms {
		negated[i] = term.Neg()
	}
	assert.True(t, exact.Sum(append(negated, sum)).IsZero())
	low, high := sum.Enclose(20)
	assert.True(t, low.Less(sum))
	assert.True(t, sum.Less(high))
	assert.Equal(t, low.Fixed(4, exact.HalfUp), sum.Fixed(4, exact.HalfUp))
}

func TestSumOfLongDecimalsStaysShort(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	terms := make([]exact.Rat, 1000)
	for i := range terms {
		coefficient := drawBig(rng, 110)
		terms[i], _ = exact.FromBig(coefficient, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(rng.IntN(35))), nil))
	}
	assert.Less(t, exact.Sum(terms).Digits(), 80)
}
