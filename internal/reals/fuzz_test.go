package reals_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// FuzzGeometricMean checks a rounded mean of two rationals by comparing powers of whole numbers.
func FuzzGeometricMean(f *testing.F) {
	f.Add(uint32(1), uint32(4), uint32(1), uint32(1), uint8(1), uint8(1), uint8(0))
	f.Add(uint32(1), uint32(64), uint32(1), uint32(1), uint8(1), uint8(1), uint8(2))
	f.Add(uint32(27), uint32(8), uint32(8), uint32(27), uint8(2), uint8(1), uint8(3))
	f.Add(uint32(1<<31), uint32(3), uint32(7), uint32(1<<30), uint8(5), uint8(3), uint8(7))
	f.Fuzz(func(t *testing.T, a, b, c, d uint32, v, w, places uint8) {
		if a == 0 || b == 0 || c == 0 || d == 0 || v == 0 || w == 0 {
			return
		}
		first, second := big.NewRat(int64(a), int64(b)), big.NewRat(int64(c), int64(d))
		weight, other := int64(v%12)+1, int64(w%12)+1
		x, _ := exact.Fraction(int64(a), int64(b))
		y, _ := exact.Fraction(int64(c), int64(d))
		mean := geometric(t, weights(weight, other), reals.Of(x), reals.Of(y))
		want := powerOf([]*big.Rat{first, second}, []int64{weight, other})
		total := weight + other
		places %= 9
		unit := new(big.Rat).SetFrac(one(), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil))
		half := new(big.Rat).Mul(unit, big.NewRat(1, 2))

		// compare orders the mean and a number that is not negative.
		compare := func(number *big.Rat) int {
			if number.Sign() < 0 {
				return 1
			}
			return want.Cmp(powerOf([]*big.Rat{number}, []int64{total}))
		}
		for _, mode := range modes() {
			result, decided := mean.Round(int(places), mode)
			require.True(t, decided)
			rounded := new(big.Rat).SetFrac(result.Fraction())
			count := new(big.Rat).Quo(rounded, unit)
			require.True(t, count.IsInt())
			low, high := new(big.Rat).Sub(rounded, half), new(big.Rat).Add(rounded, half)
			switch mode {
			case exact.HalfUp:
				require.True(t, compare(low) >= 0 && compare(high) < 0)
			case exact.HalfEven:
				even := count.Num().Bit(0) == 0
				require.True(t, compare(low) > 0 || compare(low) == 0 && even)
				require.True(t, compare(high) < 0 || compare(high) == 0 && even)
			case exact.Down:
				require.True(t, compare(rounded) >= 0 && compare(new(big.Rat).Add(rounded, unit)) < 0)
			}
			order, decided := mean.Cmp(result)
			require.True(t, decided)
			require.Equal(t, compare(rounded), order)
		}
	})
}
