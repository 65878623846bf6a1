package reals_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// undecidable is ½ in a way that the search for ties does not see: the harmonic mean of √½ and (4+√2)/14, whose
// reciprocals are √2 and 4-√2.
func undecidable(t testing.TB) reals.Real {
	t.Helper()
	second := rational(t, "4").Add(squareRoot(t, "2")).Scale(must(t, "1/14"))
	return harmonic(t, weights(1, 1), squareRoot(t, "1/2"), second)
}

// requireTie fails unless x is r, with r in Cmp, in every rounding and in Enclose.
func requireTie(t *testing.T, want string, x reals.Real, name string) {
	t.Helper()
	r := must(t, want)
	_, byConstruction := x.Rat()
	require.False(t, byConstruction, "%s: a tie that is no test of the search", name)
	order, decided := x.Cmp(r)
	require.True(t, decided, name)
	require.Zero(t, order, name)
	for _, mode := range modes() {
		for places := range 6 {
			rounded, decided := x.Round(places, mode)
			require.True(t, decided, name)
			require.Equal(t, r.Round(places, mode).Text(), rounded.Text(), "%s to %d places, mode %d", name, places, mode)
		}
	}
	low, high, ok := x.Enclose(34)
	require.True(t, ok, name)
	wantLow, wantHigh := r.Enclose(34)
	require.Equal(t, []string{wantLow.Text(), wantHigh.Text()}, []string{low.Text(), high.Text()}, name)
}

func TestTiesOfLogarithms(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ of, base, want string }{
		{"10", "100", "0.5"}, // goalposts 100 and 10,000 at 1,000
		{"1/10", "100", "-0.5"},
		{"10", "1/100", "-0.5"},
		{"1/10", "1/100", "0.5"},
		{"1000", "100", "1.5"},
		{"8", "4", "1.5"},
		{"32", "4", "2.5"},
		{"2.25", "3.375", "2/3"},
		{"36", "6", "2"},
		{"6", "1296", "0.25"},
		{"0.001", "10000000000000000", "-0.1875"},
		{"12/18", "27/8", "-1/3"}, // not in lowest terms
		{"1e34", "1e17", "2"},
	} {
		requireTie(t, row.want, logarithm(t, row.of, row.base), row.of+" to "+row.base)
	}
}

func TestTiesOfSumsOfLogarithms(t *testing.T) {
	t.Parallel()
	sum := func(xs ...reals.Real) reals.Real { return reals.Sum(xs) }
	lg := func(of string) reals.Real { return logarithm(t, of, "10") }
	requireTie(t, "1", sum(lg("2"), lg("5")), "lg 2 + lg 5")
	requireTie(t, "0.5", sum(lg("2"), lg("5")).Scale(must(t, "1/2")), "half of it")
	requireTie(t, "1", sum(lg("2"), logarithm(t, "25", "100")), "bases that are powers of one another")
	requireTie(t, "-1", sum(lg("2").Scale(exact.Int(-1)), logarithm(t, "5", "0.1")), "bases that are reciprocals")
	requireTie(t, "2.5", sum(lg("2"), lg("5"), logarithm(t, "8", "4")), "two bases")
	requireTie(t, "1.5", sum(lg("2"), lg("5"), logarithm(t, "3", "2"), logarithm(t, "4/3", "4"), logarithm(t, "1/3", "4"), rational(t, "-1/2")), "cancelling")
	requireTie(t, "0", sum(lg("7"), lg("7").Scale(exact.Int(-1))), "x - x")
	requireTie(t, "0.5", sum(lg("2").Scale(must(t, "0.123456789")), lg("5").Scale(must(t, "0.123456789")), rational(t, "0.376543211")), "long coefficients")
}

func TestTiesOfRoots(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name    string
		weights []string
		xs      []string
		want    string
	}{
		{"√¼", []string{"1", "1"}, []string{"1/4", "1"}, "0.5"},
		{"√6.25", []string{"1", "1"}, []string{"6.25", "1"}, "2.5"},
		{"of squares", []string{"1", "1"}, []string{"4", "9"}, "6"},
		{"of no squares", []string{"1", "1"}, []string{"12", "3"}, "6"},
		{"of long operands", []string{"1", "1"}, []string{"152415787532388345526596755677489", "1"}, "12345678901234567"},
		{"of a cube", []string{"1", "1", "1"}, []string{"27/8", "1", "1"}, "1.5"},
		{"of three", []string{"1", "1", "1"}, []string{"1/2", "1/4", "1/8"}, "0.25"},
		{"2:3:5", []string{"2", "3", "5"}, []string{"32", "1024", "25"}, "80"},
		{"2:3:5 below 1", []string{"0.2", "0.3", "0.5"}, []string{"1/32", "1", "1/25"}, "0.1"},
		{"long weights", []string{"0.123456789", "0.246913578"}, []string{"1/8", "1"}, "0.5"},
		{"longer weights", []string{"0.1234567890123456789012345678901234", "0.3703703670370370367037037036703702"}, []string{"1/16", "1"}, "0.5"},
		{"third weights", []string{"1/3", "2/3", "4/3"}, []string{"128", "1", "1"}, "2"},
		{"sixth powers", []string{"1", "5"}, []string{"64/15625", "1"}, "0.4"},
		{"two primes, one of them often", []string{"1", "1"}, []string{"1/9007199254740992", "1/2"}, "1/134217728"},
	} {
		xs, ws := make([]reals.Real, len(row.xs)), make([]exact.Rat, len(row.xs))
		for i := range xs {
			xs[i], ws[i] = rational(t, row.xs[i]), must(t, row.weights[i])
		}
		requireTie(t, row.want, geometric(t, ws, xs...), row.name)
	}
}

func TestTiesOfSumsOfRoots(t *testing.T) {
	t.Parallel()
	root2, root8, root3 := squareRoot(t, "2"), squareRoot(t, "8"), squareRoot(t, "3")
	minus := exact.Int(-1)
	requireTie(t, "0", root2.Add(root2.Scale(minus)), "x - x")
	requireTie(t, "0", root2.Scale(exact.Int(2)).Add(root8.Scale(minus)), "2·√2 - √8")
	requireTie(t, "1.5", reals.Sum([]reals.Real{squareRoot(t, "4"), squareRoot(t, "1/4").Scale(minus)}), "√4 - √¼")
	requireTie(t, "0.25", reals.Sum([]reals.Real{
		root2.Scale(exact.Int(2)), root3.Scale(exact.Int(-3)), rational(t, "1/4"), root8.Scale(minus), squareRoot(t, "27"),
	}), "two radicals that cancel")
	requireTie(t, "4.5", reals.Sum([]reals.Real{squareRoot(t, "16"), logarithm(t, "10", "100")}), "a root and a logarithm")

	// Radicals that are no multiples of one another never add up to a rational.
	order, decided := reals.Sum([]reals.Real{root2, root3, squareRoot(t, "6").Scale(minus)}).Cmp(must(t, "0.6967746997"))
	assert.True(t, decided)
	assert.NotZero(t, order)
}

func TestTiesOfNestedNumbers(t *testing.T) {
	t.Parallel()
	root2 := squareRoot(t, "2")
	half := logarithm(t, "10", "100")
	lg := func(of string) reals.Real { return logarithm(t, of, "10") }
	requireTie(t, "2", geometric(t, weights(1, 1), root2, squareRoot(t, "8")), "a mean of roots")
	requireTie(t, "6", geometric(t, []exact.Rat{must(t, "0.123456789"), must(t, "0.876543211")},
		rational(t, "6"), squareRoot(t, "36")), "a mean of a number and its equal")
	requireTie(t, "1.5", geometric(t, weights(1, 1), root2.Scale(must(t, "3/2")), squareRoot(t, "1/2").Scale(must(t, "3/2"))), "multiples of roots")
	long := []exact.Rat{must(t, "0.1234567890123456789012345678901234"), must(t, "0.2469135780246913578024691357802468")}
	requireTie(t, "2", geometric(t, long, geometric(t, long, rational(t, "64"), rational(t, "1")).Scale(must(t, "2")), rational(t, "1")),
		"long weights within long weights")
	requireTie(t, "0.5", geometric(t, weights(1, 2), half, squareRoot(t, "1/4")), "a rational logarithm in a mean")
	requireTie(t, "0.5", geometric(t, weights(1, 1), lg("2").Add(lg("5")), rational(t, "1/4")), "logarithms that add up in a mean")
	requireTie(t, "0.5", harmonic(t, weights(1, 1), half, squareRoot(t, "1/4")), "a harmonic mean")
	requireTie(t, "2/3", harmonic(t, weights(1, 1), half, rational(t, "1")), "a harmonic mean with a rational")
	requireTie(t, "2", harmonic(t, weights(1, 1), logarithm(t, "10", "2"), logarithm(t, "10", "5")), "reciprocal logarithms")
	requireTie(t, "0.25", harmonic(t, weights(1, 3), geometric(t, weights(1, 1), squareRoot(t, "1/16"), squareRoot(t, "1/16")),
		geometric(t, weights(1, 2), squareRoot(t, "1/16"), half.Add(rational(t, "-1/4")))), "nested means")
}

func TestNeighboursOfTies(t *testing.T) {
	t.Parallel()
	up, down := must(t, "1"), must(t, "1")
	hair, _ := exact.Int(1).Quo(must(t, "1e30"))
	up, down = up.Add(hair), down.Sub(hair)
	squared := func(factor exact.Rat) reals.Real {
		return geometric(t, weights(1, 1), reals.Of(must(t, "0.125").Mul(factor)), rational(t, "0.125"))
	}
	logarithmic := func(factor exact.Rat) reals.Real {
		x, ok := reals.LogQuotient(must(t, "2").Mul(factor), must(t, "65536"))
		require.True(t, ok)
		return x.Scale(exact.Int(2))
	}
	mixed := func(factor exact.Rat) reals.Real {
		return harmonic(t, weights(1, 1), squared(factor), logarithmic(factor))
	}
	for name, x := range map[string]func(exact.Rat) reals.Real{"root": squared, "logarithm": logarithmic, "mean": mixed} {
		for _, row := range []struct {
			factor                 exact.Rat
			order                  int
			halfUp, halfEven, down string
		}{
			{exact.Int(1), 0, "0.13", "0.12", "0.12"},
			{up, 1, "0.13", "0.13", "0.12"},
			{down, -1, "0.12", "0.12", "0.12"},
		} {
			number := x(row.factor)
			order, decided := number.Cmp(must(t, "0.125"))
			require.True(t, decided)
			assert.Equal(t, row.order, order, name)
			for i, want := range []string{row.halfUp, row.halfEven, row.down} {
				rounded, decided := number.Round(2, modes()[i])
				require.True(t, decided)
				assert.Equal(t, want, rounded.Text(), "%s, mode %d", name, modes()[i])
				rounded, decided = number.Scale(exact.Int(-1)).Round(2, modes()[i])
				require.True(t, decided)
				assert.Equal(t, "-"+want, rounded.Text(), "%s negated, mode %d", name, modes()[i])
			}
			// Cut, the three differ already at the third place.
			rounded, decided := number.Round(3, exact.Down)
			require.True(t, decided)
			want := "0.125"
			if row.order < 0 {
				want = "0.124"
			}
			assert.Equal(t, want, rounded.Text(), name)
		}
	}
}

func TestUndecided(t *testing.T) {
	t.Parallel()
	x := undecidable(t)
	half := must(t, "1/2")
	order, decided := x.Cmp(half)
	assert.False(t, decided)
	assert.Zero(t, order)
	for _, round := range []struct {
		places int
		mode   exact.Mode
	}{{0, exact.HalfUp}, {0, exact.HalfEven}, {1, exact.Down}, {34, exact.Down}} {
		rounded, decided := x.Round(round.places, round.mode)
		assert.False(t, decided)
		assert.True(t, rounded.IsZero())
	}
	low, high, ok := x.Enclose(34)
	assert.False(t, ok)
	assert.True(t, low.IsZero() && high.IsZero())
	for _, limit := range []func(exact.Rat) (reals.Real, bool){x.Min, x.Max} {
		limited, decided := limit(half)
		assert.False(t, decided)
		r, isRational := limited.Rat()
		assert.True(t, isRational && r.IsZero())
	}

	// Away from its tie it is as good as any number.
	rounded, decided := x.Round(3, exact.HalfUp)
	assert.True(t, decided)
	assert.Equal(t, "0.5", rounded.Text())
	order, decided = x.Cmp(must(t, "0.5000000000000000000000000000000001"))
	assert.True(t, decided)
	assert.Equal(t, -1, order)
}
