package exact_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

// span reads an interval such as "[1, 2.5)".
func span(t testing.TB, text string) exact.Interval {
	t.Helper()
	low, high, ok := strings.Cut(text[1:len(text)-1], ", ")
	require.True(t, ok, text)
	return exact.Interval{
		Low: must(t, low), LowOpen: text[0] == '(',
		High: must(t, high), HighOpen: strings.HasSuffix(text, ")"),
	}
}

// show writes an interval as span reads it.
func show(i exact.Interval) string {
	left, right := "[", "]"
	if i.LowOpen {
		left = "("
	}
	if i.HighOpen {
		right = ")"
	}
	return left + i.Low.Text() + ", " + i.High.Text() + right
}

// drawSpan returns a random interval with ends in quarters.
func drawSpan(rng *rand.Rand) exact.Interval {
	low, _ := exact.Fraction(rng.Int64N(41)-20, 4)
	width, _ := exact.Fraction(rng.Int64N(17), 4)
	if width.IsZero() {
		return exact.Point(low)
	}
	return exact.Interval{Low: low, High: low.Add(width), LowOpen: rng.IntN(2) == 0, HighOpen: rng.IntN(2) == 0}
}

func TestIntervalArithmetic(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "[0, 0]", show(exact.Interval{}))
	assert.True(t, exact.Point(must(t, "1/3")).IsPoint())
	assert.True(t, span(t, "[0.5, 1/2]").IsPoint())
	assert.False(t, span(t, "[1, 2]").IsPoint())
	assert.False(t, span(t, "[1, 1)").IsPoint())

	assert.Equal(t, "[4, 7)", show(span(t, "[1, 2]").Add(span(t, "[3, 5)"))))
	assert.Equal(t, "(4, 7)", show(span(t, "(1, 2)").Add(span(t, "[3, 5]"))))
	assert.Equal(t, "[2, 6)", show(span(t, "[1, 3)").Scale(exact.Int(2))))
	assert.Equal(t, "(-6, -2]", show(span(t, "[1, 3)").Scale(exact.Int(-2))))
	assert.Equal(t, "[0, 0]", show(span(t, "(1, 3)").Scale(exact.Rat{})))

	assert.Equal(t, "[1, 5)", show(span(t, "[1, 2]").Hull(span(t, "(3, 5)"))))
	assert.Equal(t, "[1, 5]", show(span(t, "(1, 5)").Hull(span(t, "[1, 5]"))))
	assert.Equal(t, "(1, 5)", show(span(t, "(2, 4)").Hull(span(t, "(1, 5)"))))
}

func TestIntervalOverlaps(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		i, j string
		want bool
	}{
		{"[1, 2]", "[2, 3]", true},
		{"[1, 2)", "[2, 3]", false},
		{"[1, 2]", "(2, 3]", false},
		{"[1, 2)", "(2, 3]", false},
		{"[1, 4]", "(2, 3)", true},
		{"[1, 2]", "[3, 4]", false},
		{"[2, 2]", "[2, 2]", true},
		{"[2, 2]", "(2, 3]", false},
	} {
		assert.Equal(t, row.want, span(t, row.i).Overlaps(span(t, row.j)), "%s %s", row.i, row.j)
		assert.Equal(t, row.want, span(t, row.j).Overlaps(span(t, row.i)), "%s %s", row.j, row.i)
	}
}

func TestIntervalIntegers(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"[1, 3]":                   "[1, 3]",
		"(1, 3)":                   "[2, 2]",
		"[106000, 107000)":         "[106000, 106999]",
		"[0.5, 3.5]":               "[1, 3]",
		"(-2.5, -1)":               "[-2, -2]",
		"(1, 2)":                   "",
		"[1/3, 2/3]":               "",
		"[2, 2]":                   "[2, 2]",
		"[1e20, 1e20]":             "[1" + zeros(20) + ", 1" + zeros(20) + "]",
		"(0, 9223372036854775808)": "[1, 9223372036854775807]",
	} {
		whole, ok := span(t, text).Integers()
		require.Equal(t, want != "", ok, text)
		if ok {
			assert.Equal(t, want, show(whole), text)
		}
	}
}

func TestIntervalRound(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		text, halfUp, halfEven, down string
	}{
		{"[89.5, 90.5)", "[90, 90]", "[90, 90]", "[89, 90]"},
		{"(89.5, 90.5]", "[90, 91]", "[90, 90]", "[89, 90]"},
		{"[1, 2)", "[1, 2]", "[1, 2]", "[1, 1]"},
		{"(-2, -1]", "[-2, -1]", "[-2, -1]", "[-1, -1]"},
		{"(-0.5, 0.5)", "[0, 0]", "[0, 0]", "[0, 0]"},
		{"[-0.5, 0.5]", "[-1, 1]", "[0, 0]", "[0, 0]"},
		{"[2.5, 2.5]", "[3, 3]", "[2, 2]", "[2, 2]"},
		{"(0, 1)", "[0, 1]", "[0, 1]", "[0, 0]"},
	} {
		for i, want := range []string{row.halfUp, row.halfEven, row.down} {
			assert.Equal(t, want, show(span(t, row.text).Round(0, modes()[i])), "%s mode %d", row.text, i+1)
		}
	}
}

func TestIntervalPropertiesOnAGrid(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	step, _ := exact.Fraction(1, 8)
	for range 1000 {
		i, j := drawSpan(rng), drawSpan(rng)
		hull := i.Hull(j)
		factor := exact.Int(rng.Int64N(7) - 3)
		scaled := i.Scale(factor)
		whole, some := i.Integers()
		overlaps := false
		for r := exact.Int(-12); r.Less(exact.Int(12)); r = r.Add(step) {
			inI, inJ := i.Contains(r), j.Contains(r)
			overlaps = overlaps || inI && inJ
			if inI || inJ {
				require.True(t, hull.Contains(r))
			}
			if inI {
				require.True(t, scaled.Contains(r.Mul(factor)))
				for _, mode := range modes() {
					require.True(t, i.Round(0, mode).Contains(r.Round(0, mode)))
				}
			}
			if r.IsInt() {
				require.Equal(t, inI, some && whole.Contains(r))
			}
		}
		require.Equal(t, overlaps, i.Overlaps(j))
	}
}
