package reals_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// draw returns a random expression of positive numbers of at most the given depth.
func draw(t testing.TB, rng *rand.Rand, depth int) reals.Real {
	t.Helper()
	kinds := 5
	if depth == 0 {
		kinds = 2
	}
	switch rng.IntN(kinds) {
	case 0:
		r, _ := exact.Fraction(rng.Int64N(1000)+1, rng.Int64N(1000)+1)
		return reals.Of(r)
	case 1:
		of, _ := exact.Fraction(rng.Int64N(1_000_000)+1_000_001, 1_000_000)
		base, _ := exact.Fraction(rng.Int64N(100_000)+1001, 1000)
		x, ok := reals.LogQuotient(of, base)
		require.True(t, ok)
		return x
	}
	xs, ws := make([]reals.Real, rng.IntN(3)+1), []exact.Rat{}
	for i := range xs {
		xs[i] = draw(t, rng, depth-1)
		ws = append(ws, exact.Int(rng.Int64N(4)+1))
	}
	switch rng.IntN(3) {
	case 0:
		return geometric(t, ws, xs...)
	case 1:
		return harmonic(t, ws, xs...)
	}
	for i := range xs {
		xs[i] = xs[i].Scale(ws[i])
	}
	return reals.Sum(xs)
}

func TestRoundAgreesWithCmpAndEnclose(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		x := draw(t, rng, 3)
		if rng.IntN(3) == 0 {
			x = x.Scale(exact.Int(-1))
		}
		places := rng.IntN(6)
		unit, _ := exact.Int(1).Quo(must(t, "1e"+string(rune('0'+places))))
		half := unit.Mul(must(t, "1/2"))
		low, high, ok := x.Enclose(30)
		require.True(t, ok)
		requireBetween(t, low, x, high)
		for _, mode := range modes() {
			rounded, decided := x.Round(places, mode)
			require.True(t, decided)
			require.True(t, rounded.Equal(rounded.Round(places, exact.Down)))
			if mode == exact.Down {
				requireBetween(t, rounded.Sub(unit), x, rounded.Add(unit))
				require.False(t, exact.Max(low.Abs(), high.Abs()).Less(rounded.Abs()), "cut away from 0")
				continue
			}
			requireBetween(t, rounded.Sub(half), x, rounded.Add(half))
		}
		inner, outer, ok := x.Enclose(60)
		require.True(t, ok)
		require.False(t, inner.Less(low) || high.Less(outer), "a closer enclosure reaches beyond a wider one")
	}
}

// requireBetween fails unless low <= x <= high.
func requireBetween(t testing.TB, low exact.Rat, x reals.Real, high exact.Rat) {
	t.Helper()
	order, decided := x.Cmp(low)
	require.True(t, decided)
	require.GreaterOrEqual(t, order, 0)
	order, decided = x.Cmp(high)
	require.True(t, decided)
	require.LessOrEqual(t, order, 0)
}

func TestAttemptsEnclose(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		x := draw(t, rng, 3)
		bits := 64 + rng.IntN(400)
		low, high, ok := x.EncloseBits(bits)
		require.True(t, ok)
		nextLow, nextHigh, ok := x.EncloseBits(2 * bits)
		require.True(t, ok)
		require.False(t, nextLow.Less(low) || high.Less(nextHigh), "the attempt at twice the bits reaches beyond")
		// An attempt gives nearly all the bits it has.
		width := high.Sub(low).Mul(exact.FromBinary(one(), bits-16))
		require.False(t, low.Less(width))
	}
}

func TestLimits(t *testing.T) {
	t.Parallel()
	root := squareRoot(t, "2")
	tie := squareRoot(t, "1/4")
	for _, row := range []struct {
		x          reals.Real
		r          string
		least, top string // to three places
	}{
		{root, "1", "1", "1.414"},
		{root, "1.5", "1.414", "1.5"},
		{root.Scale(exact.Int(-1)), "0", "-1.414", "0"},
		{tie, "0.5", "0.5", "0.5"},
		{rational(t, "3"), "2", "2", "3"},
	} {
		least, ok := row.x.Min(must(t, row.r))
		require.True(t, ok)
		top, also := row.x.Max(must(t, row.r))
		require.True(t, also)
		for want, x := range map[string]reals.Real{row.least: least, row.top: top} {
			rounded, decided := x.Round(3, exact.HalfUp)
			require.True(t, decided)
			assert.Equal(t, want, rounded.Text())
		}
	}
	// What is limited to a rational is one, so what follows is exact.
	least, _ := root.Min(must(t, "1.25"))
	r, ok := least.Rat()
	assert.True(t, ok)
	assert.Equal(t, "1.25", r.Text())
}

func TestRoundTakesBadArgumentsAsDocumented(t *testing.T) {
	t.Parallel()
	root := squareRoot(t, "2")
	for _, row := range []struct {
		places int
		mode   exact.Mode
		want   string
	}{
		{-1, exact.HalfUp, "1"},
		{1, 0, "1.4"},
		{99, exact.Down, "1.414213562373095048801688724209698"},
		{34, exact.HalfUp, "1.4142135623730950488016887242096981"},
	} {
		rounded, decided := root.Round(row.places, row.mode)
		require.True(t, decided)
		assert.Equal(t, row.want, rounded.Text())
	}
	low, high, ok := root.Enclose(0)
	require.True(t, ok)
	assert.Equal(t, []string{"1", "2"}, []string{low.Text(), high.Text()})
	_, _, ok = root.Enclose(reals.MaxBits)
	assert.False(t, ok, "more digits than bits")
}
