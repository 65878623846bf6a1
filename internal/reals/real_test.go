package reals_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// must returns the number written in text.
func must(t testing.TB, text string) exact.Rat {
	t.Helper()
	r, err := exact.Parse(text)
	if err != nil {
		r, err = exact.ParseResult(text, 400) // as a calculated number, of any length
	}
	require.NoError(t, err)
	return r
}

// weights returns whole numbers as weights.
func weights(of ...int64) []exact.Rat {
	all := make([]exact.Rat, len(of))
	for i, w := range of {
		all[i] = exact.Int(w)
	}
	return all
}

// rational returns a number written in text.
func rational(t testing.TB, text string) reals.Real {
	t.Helper()
	return reals.Of(must(t, text))
}

// logarithm returns ln of ÷ ln base.
func logarithm(t testing.TB, of, base string) reals.Real {
	t.Helper()
	x, ok := reals.LogQuotient(must(t, of), must(t, base))
	require.True(t, ok, "ln %s ÷ ln %s", of, base)
	return x
}

// geometric returns the geometric mean of xs.
func geometric(t testing.TB, weights []exact.Rat, xs ...reals.Real) reals.Real {
	t.Helper()
	x, ok := reals.GeometricMean(xs, weights)
	require.True(t, ok)
	return x
}

// harmonic returns the harmonic mean of xs.
func harmonic(t testing.TB, weights []exact.Rat, xs ...reals.Real) reals.Real {
	t.Helper()
	x, ok := reals.HarmonicMean(xs, weights)
	require.True(t, ok)
	return x
}

// squareRoot returns √of.
func squareRoot(t testing.TB, of string) reals.Real {
	t.Helper()
	return geometric(t, weights(1, 1), rational(t, of), rational(t, "1"))
}

// modes are the rounding modes.
func modes() []exact.Mode {
	return []exact.Mode{exact.HalfUp, exact.HalfEven, exact.Down}
}

func TestZeroValueIsZero(t *testing.T) {
	t.Parallel()
	var zero reals.Real
	r, ok := zero.Rat()
	require.True(t, ok)
	assert.True(t, r.IsZero())
	sum, ok := zero.Add(rational(t, "2.5")).Rat()
	require.True(t, ok)
	assert.Equal(t, "2.5", sum.Text())
	order, decided := zero.Cmp(exact.Rat{})
	assert.True(t, decided)
	assert.Zero(t, order)
}

func TestRationalByConstruction(t *testing.T) {
	t.Parallel()
	half, third := rational(t, "1/2"), rational(t, "1/3")
	lg2 := logarithm(t, "2", "10")
	for name, row := range map[string]struct {
		x    reals.Real
		want string // empty where x is not rational by construction
	}{
		"a rational":                   {half, "0.5"},
		"a sum":                        {half.Add(third), "5/6"},
		"no terms":                     {reals.Sum(nil), "0"},
		"a scaled rational":            {third.Scale(exact.Int(-3)), "-1"},
		"a logarithm of 1":             {logarithm(t, "1", "10"), "0"},
		"a logarithm to itself":        {logarithm(t, "1e2", "100"), "1"},
		"a logarithm":                  {lg2, ""},
		"a logarithm that is rational": {logarithm(t, "10", "100"), ""},
		"a logarithm times 0":          {lg2.Add(half).Scale(exact.Rat{}), "0"},
		"a sum with a logarithm":       {half.Add(lg2), ""},
		"a mean of one":                {geometric(t, weights(3), half), "0.5"},
		"a mean of equals":             {geometric(t, weights(3, 4), half, rational(t, "2/4")), "0.5"},
		"a mean whose product is 1":    {geometric(t, weights(1, 1), rational(t, "3"), third), "1"},
		"a mean with 0":                {geometric(t, weights(1, 2), lg2, reals.Real{}), "0"},
		"a harmonic mean":              {harmonic(t, weights(1, 1), rational(t, "1"), third), "0.5"},
		"a harmonic mean with 0":       {harmonic(t, weights(1, 1), reals.Real{}, lg2), "0"},
	} {
		r, ok := row.x.Rat()
		assert.Equal(t, row.want != "", ok, name)
		if row.want == "" {
			assert.True(t, r.IsZero(), name)
			continue
		}
		assert.Equal(t, row.want, r.Text(), name)
	}
}

func TestRationalsDoNotAllocate(t *testing.T) {
	x, y := rational(t, "12.5"), rational(t, "1/3")
	limit := must(t, "0.6")
	var sink reals.Real
	var rounded exact.Rat
	for name, operation := range map[string]func(){
		"Of":    func() { sink = reals.Of(limit) },
		"Add":   func() { sink = x.Add(y) },
		"Scale": func() { sink = x.Scale(limit) },
		"Rat":   func() { rounded, _ = x.Rat() },
		"Cmp":   func() { _, _ = x.Cmp(limit) },
		"Min":   func() { sink, _ = x.Min(limit) },
		"Max":   func() { sink, _ = x.Max(limit) },
		"Round": func() { rounded, _ = y.Round(2, exact.HalfUp) },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, operation), name)
	}
	_, ok := sink.Rat()
	assert.True(t, ok)
	assert.False(t, rounded.IsZero())
}

func TestMeansThatDoNotExist(t *testing.T) {
	t.Parallel()
	one, lg := rational(t, "1"), logarithm(t, "1/2", "10")
	tooClose := undecidable(t).Add(rational(t, "-1/2"))
	for name, row := range map[string]struct {
		xs      []reals.Real
		weights []exact.Rat
	}{
		"no numbers":             {nil, nil},
		"a weight short":         {[]reals.Real{one, one}, weights(1)},
		"weight 0":               {[]reals.Real{one, one}, weights(1, 0)},
		"negative weight":        {[]reals.Real{one, one}, weights(1, -1)},
		"negative number":        {[]reals.Real{one, rational(t, "-1")}, weights(1, 1)},
		"negative logarithm":     {[]reals.Real{one, lg}, weights(1, 1)},
		"negative number, and 0": {[]reals.Real{{}, lg}, weights(1, 1)},
		"not told from 0":        {[]reals.Real{one, tooClose}, weights(1, 1)},
	} {
		for _, mean := range []func([]reals.Real, []exact.Rat) (reals.Real, bool){reals.GeometricMean, reals.HarmonicMean} {
			x, ok := mean(row.xs, row.weights)
			assert.False(t, ok, name)
			r, isRational := x.Rat()
			assert.True(t, isRational && r.IsZero(), name)
		}
	}
}

func TestOperandsAreNotChanged(t *testing.T) {
	t.Parallel()
	root, lg := squareRoot(t, "2"), logarithm(t, "2", "10")
	xs := []reals.Real{root, lg, rational(t, "3")}
	before := make([]string, len(xs))
	for i, x := range xs {
		before[i] = enclosed(t, x, 50)
	}
	ws := weights(3, 1, 2)
	mean := geometric(t, ws, xs...)
	geometric(t, ws, mean, xs[0], xs[1])
	harmonic(t, ws, mean, root, root)
	reals.Sum(xs).Scale(must(t, "-2/3")).Add(mean)
	for i, x := range xs {
		assert.Equal(t, before[i], enclosed(t, x, 50))
	}
	assert.Equal(t, []string{"3", "1", "2"}, []string{ws[0].Text(), ws[1].Text(), ws[2].Text()})
}

// enclosed returns the lower decimal of so many digits.
func enclosed(t testing.TB, x reals.Real, digits int) string {
	t.Helper()
	low, high, ok := x.Enclose(digits)
	require.True(t, ok)
	require.False(t, high.Less(low))
	return low.Text()
}
