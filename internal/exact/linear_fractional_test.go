package exact_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

// ints returns whole numbers as values.
func ints(values ...int64) []exact.Rat {
	rats := make([]exact.Rat, len(values))
	for i, value := range values {
		rats[i] = exact.Int(value)
	}
	return rats
}

func TestLinearFractional(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		n0   int64
		n    []int64
		d0   int64
		d    []int64
		box  []string
		want string
	}{
		"constant":                   {n0: 3, d0: 4, want: "[0.75, 0.75]"},
		"rate":                       {n: []int64{1, 0}, d: []int64{0, 1}, box: []string{"[10, 20)", "[40, 50]"}, want: "[0.2, 0.5)"},
		"part of whole":              {n: []int64{1, 0}, d: []int64{1, 1}, box: []string{"[1, 3]", "(1, 4]"}, want: "[0.2, 0.75)"},
		"free variable, open":        {n: []int64{2, 1}, d: []int64{2, 1}, box: []string{"(1, 3)", "(1, 4)"}, want: "[1, 1]"},
		"negative denominator":       {n: []int64{1}, d0: -1, box: []string{"[1, 3)"}, d: []int64{0}, want: "(-3, -1]"},
		"one variable in both":       {n: []int64{1}, d0: 1, d: []int64{1}, box: []string{"(0, 4]"}, want: "(0, 0.8]"},
		"sign of numerator matters":  {n0: -2, n: []int64{1, 0}, d: []int64{0, 1}, box: []string{"[1, 3]", "[1, 2)"}, want: "[-1, 1]"},
		"zero numerator, open below": {n: []int64{0}, d: []int64{1}, box: []string{"(1, 2)"}, want: "[0, 0]"},
		"denominator touches 0":      {n: []int64{1}, d: []int64{1}, box: []string{"[0, 2]"}},
		"denominator open at 0":      {n: []int64{1}, d: []int64{1}, box: []string{"(0, 2]"}},
		"denominator contains 0":     {n0: 1, d0: -1, n: []int64{1}, d: []int64{1}, box: []string{"[0, 2]"}},
		"denominator is 0":           {n0: 1},
		"lengths differ":             {n0: 1, d0: 1, n: []int64{1}, d: []int64{1, 2}, box: []string{"[0, 2]"}},
	} {
		box := make([]exact.Interval, len(row.box))
		for k, text := range row.box {
			box[k] = span(t, text)
		}
		hull, ok := exact.LinearFractional(exact.Int(row.n0), ints(row.n...), exact.Int(row.d0), ints(row.d...), box)
		require.Equal(t, row.want != "", ok, name)
		if ok {
			assert.Equal(t, row.want, show(hull), name)
		}
	}
}

// affine returns the value of an affine form at a place.
func affine(constant exact.Rat, factors, at []exact.Rat) exact.Rat {
	for k, factor := range factors {
		constant = constant.Add(factor.Mul(at[k]))
	}
	return constant
}

// walk visits every combination of the choices.
func walk(choices [][]exact.Rat, visit func([]exact.Rat)) {
	place := make([]exact.Rat, len(choices))
	var from func(int)
	from = func(k int) {
		if k == len(choices) {
			visit(place)
			return
		}
		for _, choice := range choices[k] {
			place[k] = choice
			from(k + 1)
		}
	}
	from(0)
}

// fractionalCase is a random problem for LinearFractional.
type fractionalCase struct {
	n0, d0 exact.Rat
	n, d   []exact.Rat
	box    []exact.Interval
}

func drawCase(rng *rand.Rand) fractionalCase {
	c := fractionalCase{n0: exact.Int(rng.Int64N(11) - 5), d0: exact.Int(rng.Int64N(41) - 20)}
	for range rng.IntN(4) {
		c.n = append(c.n, exact.Int(rng.Int64N(7)-3))
		c.d = append(c.d, exact.Int(rng.Int64N(7)-3))
		c.box = append(c.box, drawSpan(rng))
	}
	return c
}

func TestLinearFractionalAgreesWithVertices(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	solved := 0
	for range 5000 {
		c := drawCase(rng)
		hull, ok := exact.LinearFractional(c.n0, c.n, c.d0, c.d, c.box)

		vertices := make([][]exact.Rat, len(c.box))
		inside := make([][]exact.Rat, len(c.box))
		for k, i := range c.box {
			vertices[k] = []exact.Rat{i.Low, i.High}
			middle, _ := i.Low.Add(i.High).Quo(exact.Int(2))
			for _, r := range []exact.Rat{i.Low, middle, i.High} {
				if i.Contains(r) {
					inside[k] = append(inside[k], r)
				}
			}
		}
		var low, high exact.Rat
		positive, negative, first := false, false, true
		walk(vertices, func(place []exact.Rat) {
			den := affine(c.d0, c.d, place)
			positive, negative = positive || den.Sign() >= 0, negative || den.Sign() <= 0
			quotient, nonzero := affine(c.n0, c.n, place).Quo(den)
			if !nonzero {
				return
			}
			if first {
				low, high, first = quotient, quotient, false
			}
			low, high = exact.Min(low, quotient), exact.Max(high, quotient)
		})
		require.Equal(t, positive != negative, ok)
		if !ok {
			continue
		}
		solved++
		require.Equal(t, low.Text(), hull.Low.Text())
		require.Equal(t, high.Text(), hull.High.Text())

		// An end is attained exactly when some vertex or middle inside the box attains it: on the face of the
		// extreme the free variables may stand anywhere, so at their middles too.
		lowAttained, highAttained := false, false
		walk(inside, func(place []exact.Rat) {
			quotient, nonzero := affine(c.n0, c.n, place).Quo(affine(c.d0, c.d, place))
			require.True(t, nonzero)
			require.True(t, hull.Contains(quotient))
			lowAttained = lowAttained || quotient.Equal(low)
			highAttained = highAttained || quotient.Equal(high)
		})
		require.Equal(t, lowAttained, !hull.LowOpen)
		require.Equal(t, highAttained, !hull.HighOpen)
	}
	require.Greater(t, solved, 1000)
}

func TestLinearFractionalOverWholeValues(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		c := drawCase(rng)
		choices := make([][]exact.Rat, len(c.box))
		for k := range c.box {
			low := rng.Int64N(11) - 5
			width := rng.Int64N(4)
			c.box[k] = exact.Interval{Low: exact.Int(low), High: exact.Int(low + width)}
			for value := low; value <= low+width; value++ {
				choices[k] = append(choices[k], exact.Int(value))
			}
		}
		hull, ok := exact.LinearFractional(c.n0, c.n, c.d0, c.d, c.box)
		if !ok {
			continue
		}
		seen := exact.Interval{Low: hull.High, High: hull.Low}
		walk(choices, func(place []exact.Rat) {
			quotient, nonzero := affine(c.n0, c.n, place).Quo(affine(c.d0, c.d, place))
			require.True(t, nonzero)
			seen.Low, seen.High = exact.Min(seen.Low, quotient), exact.Max(seen.High, quotient)
		})
		require.Equal(t, show(seen), show(hull))
	}
}
