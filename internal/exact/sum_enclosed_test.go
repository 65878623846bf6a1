package exact_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

func TestEncloseSum(t *testing.T) {
	t.Parallel()
	low, high := exact.EncloseSum(nil)
	require.True(t, low.IsZero() && high.IsZero())
	step, ok := exact.Fraction(1, 1<<62)
	require.True(t, ok)
	step = step.Mul(step).Mul(step) // 2^-186
	rng := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		var terms []exact.Rat
		for range 1 + rng.IntN(40) {
			term, _ := draw(rng)
			terms = append(terms, term)
		}
		sum := exact.Sum(terms)
		low, high := exact.EncloseSum(terms)
		require.False(t, sum.Less(low) || high.Less(sum))
		require.True(t, high.Sub(low).Less(step))
	}
	half, _ := exact.Fraction(1, 2)
	low, high = exact.EncloseSum([]exact.Rat{half, half.Neg(), exact.Int(3)})
	require.True(t, low.Equal(exact.Int(3)) && high.Equal(exact.Int(3)))
}
