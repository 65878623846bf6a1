package exact_test

import (
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"0", "-0.0", "1.5e3", "1/3", "10/-4", "1/010", "1e34", "1e-34", "NaN", "9223372036854775808", "1e999999999", "1.2.3"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := exact.Parse(text)
		if err != nil {
			require.True(t, errors.Is(err, exact.ErrSyntax) || errors.Is(err, exact.ErrRange))
			require.True(t, r.IsZero())
			return
		}
		requireSame(t, readReference(t, text), r, "Parse")
		back, err := exact.Parse(r.Text())
		require.NoError(t, err)
		require.True(t, r.Equal(back))
		require.Equal(t, r.Text(), back.Text())
	})
}

// readReference reads text with math/big. It splits a fraction itself, since math/big takes a denominator beginning with
// 0 as octal and refuses a signed one.
func readReference(t *testing.T, text string) *big.Rat {
	t.Helper()
	numerator, denominator, isFraction := strings.Cut(text, "/")
	if !isFraction {
		x, ok := new(big.Rat).SetString(text)
		require.True(t, ok)
		return x
	}
	num, ok := new(big.Int).SetString(numerator, 10)
	require.True(t, ok)
	den, ok := new(big.Int).SetString(denominator, 10)
	require.True(t, ok)
	return new(big.Rat).SetFrac(num, den)
}

func FuzzArithmetic(f *testing.F) {
	f.Add(int64(1), int64(3), int64(-7), int64(10))
	f.Add(int64(math.MinInt64), int64(math.MinInt64), int64(math.MaxInt64), int64(-1))
	f.Add(int64(1e18), int64(1e17+1), int64(math.MinInt64), int64(math.MaxInt64))
	f.Fuzz(func(t *testing.T, a, b, c, d int64) {
		r, ok := exact.Fraction(a, b)
		s, also := exact.Fraction(c, d)
		if !ok || !also {
			return
		}
		x := new(big.Rat).SetFrac(big.NewInt(a), big.NewInt(b))
		y := new(big.Rat).SetFrac(big.NewInt(c), big.NewInt(d))
		checkPair(t, r, s, x, y)
		sum, total := r.Add(s), new(big.Rat).Add(x, y)
		checkPair(t, sum, r.Mul(s), total, new(big.Rat).Mul(x, y))
		for _, mode := range modes() {
			requireSame(t, referenceRound(total, 3, mode), sum.Round(3, mode), "Round")
		}
	})
}
