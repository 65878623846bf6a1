package exact_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

func modes() []exact.Mode {
	return []exact.Mode{exact.HalfUp, exact.HalfEven, exact.Down}
}

// referenceRound rounds by the definition: between the two neighbours, by distance.
func referenceRound(x *big.Rat, places int, mode exact.Mode) *big.Rat {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	scaled := new(big.Rat).Mul(new(big.Rat).Abs(x), new(big.Rat).SetInt(scale))
	whole := new(big.Int).Quo(scaled.Num(), scaled.Denom())
	dropped := new(big.Rat).Sub(scaled, new(big.Rat).SetInt(whole))
	order := dropped.Cmp(big.NewRat(1, 2))
	up := order > 0 || order == 0 && (mode == exact.HalfUp || whole.Bit(0) == 1)
	if up && mode != exact.Down {
		whole.Add(whole, big.NewInt(1))
	}
	if x.Sign() < 0 {
		whole.Neg(whole)
	}
	return new(big.Rat).SetFrac(whole, scale)
}

func TestRoundTies(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		value                  string
		places                 int
		halfUp, halfEven, down string
	}{
		{"0.5", 0, "1", "0", "0"},
		{"-0.5", 0, "-1", "0", "0"},
		{"1.5", 0, "2", "2", "1"},
		{"-1.5", 0, "-2", "-2", "-1"},
		{"2.5", 0, "3", "2", "2"},
		{"-2.5", 0, "-3", "-2", "-2"},
		{"0.125", 2, "0.13", "0.12", "0.12"},
		{"0.375", 2, "0.38", "0.38", "0.37"},
		{"89.995", 2, "90", "90", "89.99"},
		{"-89.995", 2, "-90", "-90", "-89.99"},
		{"2/3", 4, "0.6667", "0.6667", "0.6666"},
		{"-2/3", 4, "-0.6667", "-0.6667", "-0.6666"},
		{"1e34", 34, "1" + zeros(34), "1" + zeros(34), "1" + zeros(34)},
		{"1/3", 34, "0.3333333333333333333333333333333333", "0.3333333333333333333333333333333333", "0.3333333333333333333333333333333333"},
		{"9223372036854775807.5", 0, "9223372036854775808", "9223372036854775808", "9223372036854775807"},
		{"-9223372036854775808.5", 0, "-9223372036854775809", "-9223372036854775808", "-9223372036854775808"},
	} {
		r := must(t, row.value)
		for i, want := range []string{row.halfUp, row.halfEven, row.down} {
			assert.Equal(t, want, r.Round(row.places, modes()[i]).Text(), "%s mode %d", row.value, i+1)
		}
	}
}

func TestRoundAgreesWithDefinition(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		r, x := draw(rng)
		if rng.IntN(3) == 0 { // Ties and exact values are rare by chance.
			num, den := rng.Int64N(400_001)-200_000, []int64{1, 2, 10, 20, 200, 2000}[rng.IntN(6)]
			r, _ = exact.Fraction(num, den)
			x = big.NewRat(num, den)
		}
		places := rng.IntN(exact.MaxPlaces + 1)
		if rng.IntN(2) == 0 {
			places = rng.IntN(4)
		}
		for _, mode := range modes() {
			want := referenceRound(x, places, mode)
			requireSame(t, want, r.Round(places, mode), "Round")
			text := r.Fixed(places, mode)
			require.Equal(t, fixedText(want, places), text)

			// One-sided limits: the rounded value a hair beside r, closer than any boundary but r itself.
			hair := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(400), nil))
			requireSame(t, referenceRound(new(big.Rat).Sub(x, hair), places, mode), r.RoundBelow(places, mode), "RoundBelow")
			requireSame(t, referenceRound(new(big.Rat).Add(x, hair), places, mode), r.RoundAbove(places, mode), "RoundAbove")
		}
	}
}

// fixedText prints a number that is exact at places, without a sign on 0.
func fixedText(x *big.Rat, places int) string {
	return x.FloatString(places)
}

func TestRoundTakesBadArgumentsAsDocumented(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "3", must(t, "2.5").Round(-1, exact.HalfUp).Text())
	assert.Equal(t, "3", must(t, "2.5").Round(0, 0).Text())
	assert.Equal(t, "3.0", must(t, "3").Fixed(1, 0))
	assert.Len(t, must(t, "1/3").Fixed(99, exact.Down), 2+exact.MaxPlaces)
	assert.False(t, exact.Mode(0).Valid())
	assert.False(t, exact.Mode(4).Valid())
	for _, mode := range modes() {
		assert.True(t, mode.Valid())
	}
}

func TestFixed(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		value  string
		places int
		want   string
	}{
		{"0", 0, "0"},
		{"0", 2, "0.00"},
		{"-0.004", 2, "0.00"},
		{"-0.005", 2, "-0.01"},
		{"0.07", 1, "0.1"},
		{"12", 3, "12.000"},
		{"-1e34", 2, "-1" + zeros(34) + ".00"},
		{"1e-34", 34, "0." + zeros(33) + "1"},
		{"1e-34", 2, "0.00"},
	} {
		assert.Equal(t, row.want, must(t, row.value).Fixed(row.places, exact.HalfUp), row.value)
	}
}
