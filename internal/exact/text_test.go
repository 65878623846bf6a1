package exact_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

func TestEqualValuesHaveEqualText(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		num, den, factor := rng.Int64N(20_001)-10_000, rng.Int64N(1000)+1, rng.Int64N(1000)+1
		r, _ := exact.Fraction(num, den)
		same, _ := exact.Fraction(num*factor, den*factor)
		negated, _ := exact.Fraction(-num*factor, -den*factor)
		require.Equal(t, r.Text(), same.Text())
		require.Equal(t, r.Text(), negated.Text())
		require.Equal(t, r.Text(), string(same.AppendText(nil)))
		require.Equal(t, r.Text(), same.String())
	}
}

func TestTextAgreesWithBigRat(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		r, x := draw(rng)
		if rng.IntN(2) == 0 { // Terminating decimals with denominators of unlike powers.
			den := int64(1) << rng.IntN(30)
			for range rng.IntN(12) {
				den *= 5
			}
			num := drawInt(rng)
			r, _ = exact.Fraction(num, den)
			x = new(big.Rat).SetFrac(big.NewInt(num), big.NewInt(den))
		}
		text := r.Text()
		back, ok := new(big.Rat).SetString(text)
		require.True(t, ok, text)
		require.Equal(t, 0, x.Cmp(back), text)

		places, terminates := x.FloatPrec()
		require.Equal(t, !terminates, strings.Contains(text, "/"), text)
		if terminates {
			require.Equal(t, x.FloatString(places), text)
		} else {
			require.Equal(t, x.String(), text)
		}

		coefficient, exponent, ok := r.Decimal()
		require.Equal(t, terminates, ok)
		if ok {
			power := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(exponent, -exponent))), nil)
			value := new(big.Rat).SetInt(power)
			if exponent < 0 {
				value.Inv(value)
			}
			require.Equal(t, 0, x.Cmp(value.Mul(value, new(big.Rat).SetInt(coefficient))))
			last := new(big.Int).Rem(coefficient, big.NewInt(10))
			require.True(t, last.Sign() != 0 || coefficient.Sign() == 0 && exponent == 0)
		}
	}
}

func TestTextOfEdges(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		num, den int64
		want     string
	}{
		{math.MinInt64, 1, "-9223372036854775808"},
		{math.MaxInt64, 1, "9223372036854775807"},
		{1, math.MinInt64, "-" + new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 63)).FloatString(63)},
		{math.MinInt64, math.MinInt64, "1"},
		{1, 1 << 62, new(big.Rat).SetFrac64(1, 1<<62).FloatString(62)},
		{-3, 8, "-0.375"},
		{1, 3, "1/3"},
		{-10, 4, "-2.5"},
	} {
		r, ok := exact.Fraction(row.num, row.den)
		require.True(t, ok)
		assert.Equal(t, row.want, r.Text())
	}
}
