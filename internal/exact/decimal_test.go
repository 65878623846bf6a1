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

func powerOfTen(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

func TestFromDecimal(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		coefficient *big.Int
		exponent    int32
		want        string
	}{
		{big.NewInt(0), math.MaxInt32, "0"},
		{big.NewInt(0), math.MinInt32, "0"},
		{big.NewInt(150), -2, "1.5"},
		{big.NewInt(-15), 1, "-150"},
		{big.NewInt(1), 34, "1" + zeros(34)},
		{big.NewInt(-1), -34, "-0." + zeros(33) + "1"},
		{powerOfTen(60), -60, "1"},
		{new(big.Int).Neg(powerOfTen(60)), -26, "-1" + zeros(34)},
		{new(big.Int).Mul(big.NewInt(math.MaxInt64), powerOfTen(40)), -45, "92233720368547.75807"},
		{big.NewInt(math.MinInt64), -18, "-9.223372036854775808"},
		{big.NewInt(math.MaxInt64), 15, "9223372036854775807" + zeros(15)},
	} {
		r, err := exact.FromDecimal(row.coefficient, row.exponent)
		require.NoError(t, err)
		assert.Equal(t, row.want, r.Text())
	}
}

func TestFromDecimalRefuses(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		coefficient *big.Int
		exponent    int32
	}{
		{big.NewInt(1), 35},
		{big.NewInt(11), 33},
		{big.NewInt(1), -35},
		{big.NewInt(1), math.MaxInt32},
		{big.NewInt(10), math.MaxInt32},
		{big.NewInt(1), math.MinInt32},
		{big.NewInt(math.MaxInt64), 16},
		{new(big.Int).Add(powerOfTen(34), big.NewInt(1)), -20},
		{powerOfTen(2000), -2000},
	} {
		_, err := exact.FromDecimal(row.coefficient, row.exponent)
		require.ErrorIs(t, err, exact.ErrRange)
	}
	_, err := exact.FromDecimal(nil, 0)
	require.ErrorIs(t, err, exact.ErrSyntax)
}

func TestFromDecimalKeepsNoReference(t *testing.T) {
	t.Parallel()
	coefficient, _ := new(big.Int).SetString("1234567890123456789012345678901234", 10)
	r, err := exact.FromDecimal(coefficient, -3)
	require.NoError(t, err)
	text := r.Text()
	coefficient.SetInt64(0)
	assert.Equal(t, "1234567890123456789012345678901.234", text)
	assert.Equal(t, text, r.Text())
}

func TestDecimalRoundTrip(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		r, err := exact.FromDecimal(drawBig(rng, 110), int32(rng.IntN(35))-34)
		if err != nil {
			continue
		}
		coefficient, exponent, ok := r.Decimal()
		require.True(t, ok)
		back, err := exact.FromDecimal(coefficient, exponent)
		require.NoError(t, err)
		require.True(t, r.Equal(back))
	}
	for _, huge := range []exact.Rat{beyondReduction(must(t, "2.5")), beyondReduction(must(t, "1200"))} {
		coefficient, _, ok := huge.Decimal()
		require.True(t, ok)
		require.True(t, coefficient.IsInt64())
	}
	fives, ok := exact.FromBig(big.NewInt(3), new(big.Int).Exp(big.NewInt(5), big.NewInt(4000), nil))
	require.True(t, ok)
	_, exponent, ok := fives.Decimal()
	assert.True(t, ok)
	assert.Equal(t, int32(-4000), exponent)
	others, ok := exact.FromBig(big.NewInt(1), new(big.Int).Mul(big.NewInt(3), new(big.Int).Exp(big.NewInt(5), big.NewInt(50), nil)))
	require.True(t, ok)
	_, _, ok = others.Decimal()
	assert.False(t, ok)
}

func TestDigits(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"0": 1, "7": 1, "-10": 2, "0.125": 1, "10/20": 1, "1/300": 3, "1e34": 35, "1e-34": 35,
	} {
		assert.Equal(t, want, must(t, text).Digits(), text)
	}
	huge, _ := exact.FromBig(powerOfTen(5000), big.NewInt(1))
	assert.GreaterOrEqual(t, huge.Digits(), 5001)
	assert.LessOrEqual(t, huge.Digits(), 5003)
}

func TestEnclose(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		value     string
		digits    int
		low, high string
	}{
		{"0", 3, "0", "0"},
		{"1/3", 3, "0.333", "0.334"},
		{"-1/3", 3, "-0.334", "-0.333"},
		{"2/3", 0, "0.6", "0.7"},
		{"999.5", 3, "999", "1000"},
		{"123456", 3, "123000", "124000"},
		{"123000", 3, "123000", "123000"},
		{"1e-34", 1, "0." + zeros(33) + "1", "0." + zeros(33) + "1"},
		{"5", 34, "5", "5"},
	} {
		low, high := must(t, row.value).Enclose(row.digits)
		assert.Equal(t, row.low, low.Text(), row.value)
		assert.Equal(t, row.high, high.Text(), row.value)
	}
}

func TestEncloseIsTight(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		r, _ := draw(rng)
		digits := rng.IntN(40) + 1
		low, high := r.Enclose(digits)
		require.LessOrEqual(t, low.Cmp(r), 0)
		require.GreaterOrEqual(t, high.Cmp(r), 0)
		for _, end := range []exact.Rat{low, high} {
			coefficient, _, ok := end.Decimal()
			require.True(t, ok)
			require.LessOrEqual(t, len(coefficient.Abs(coefficient).String()), digits)
		}
		if low.Equal(high) {
			continue
		}
		// Neighbours: their distance is one unit in the last of digits places of the end nearer to zero.
		inner := exact.Min(low.Abs(), high.Abs())
		gap := high.Sub(low)
		ratio, ok := inner.Quo(gap)
		require.True(t, ok)
		units, ok := exact.FromBig(powerOfTen(digits), big.NewInt(1))
		require.True(t, ok)
		require.True(t, ratio.IsInt())
		require.True(t, ratio.Less(units))
		require.GreaterOrEqual(t, ratio.Mul(exact.Int(10)).Cmp(units), 0)
	}
}
