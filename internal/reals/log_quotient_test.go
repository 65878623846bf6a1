package reals_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

func TestLogQuotientsThatDoNotExist(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ of, base string }{
		{"0", "10"}, {"-1", "10"}, {"10", "0"}, {"10", "-2"}, {"10", "1"}, {"1", "1"}, {"0", "0"},
	} {
		x, ok := reals.LogQuotient(must(t, row.of), must(t, row.base))
		assert.False(t, ok, row)
		r, isRational := x.Rat()
		assert.True(t, isRational && r.IsZero())
	}
}

// naturalLogarithms are digits known since Euler and Adams; 60 places, cut.
func naturalLogarithms() map[string]string {
	return map[string]string{
		"2":  "0.693147180559945309417232121458176568075500134360255254120680",
		"3":  "1.098612288668109691395245236922525704647490557822749451734694",
		"5":  "1.609437912434100374600759333226187639525601354268517721912647",
		"7":  "1.945910149055313305105352743443179729637084729581861188459390",
		"10": "2.302585092994045684017991454684364207601101488628772976033327",
	}
}

func TestLogarithmsHaveTheKnownDigits(t *testing.T) {
	t.Parallel()
	logarithms := naturalLogarithms()
	for of, ofText := range logarithms {
		for base, baseText := range logarithms {
			if of == base {
				continue
			}
			// The quotient of the digits differs by less than 4 units of the 60th place.
			num, _ := new(big.Rat).SetString(ofText)
			den, _ := new(big.Rat).SetString(baseText)
			want := new(big.Rat).Quo(num, den)
			low, high, ok := logarithm(t, of, base).Enclose(56)
			require.True(t, ok)
			hair := new(big.Rat).SetFrac(one(), new(big.Int).Exp(big.NewInt(10), big.NewInt(55), nil))
			assert.Positive(t, new(big.Rat).Add(want, hair).Cmp(new(big.Rat).SetFrac(low.Fraction())), "ln %s ÷ ln %s", of, base)
			assert.Negative(t, new(big.Rat).Sub(want, hair).Cmp(new(big.Rat).SetFrac(high.Fraction())), "ln %s ÷ ln %s", of, base)
		}
	}
}

func TestSignsOfLogarithms(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ of, base, want string }{
		{"2", "10", "0.301"},
		{"0.5", "10", "-0.301"},
		{"2", "0.1", "-0.301"},
		{"0.5", "0.1", "0.301"},
		{"10", "2", "3.322"},
		{"1000000", "2", "19.932"},
	} {
		x := logarithm(t, row.of, row.base)
		rounded, decided := x.Round(3, exact.HalfUp)
		require.True(t, decided)
		assert.Equal(t, row.want, rounded.Text(), row)
		order, decided := x.Cmp(exact.Rat{})
		require.True(t, decided)
		assert.Equal(t, must(t, row.want).Sign(), order)
	}
}

func TestLogarithmsCloseToZero(t *testing.T) {
	t.Parallel()
	// ln(1+d) ÷ ln(1-d) is -(1-d/2+d²/3-…) ÷ (1+d/2+d²/3+…), which lies between -1+d-d² and -1+d.
	small, _ := exact.Int(1).Quo(must(t, "1e34"))
	square := small.Mul(small)
	for _, d := range []exact.Rat{must(t, "0.001"), small, square, small.Mul(square).Mul(square)} {
		x, ok := reals.LogQuotient(exact.Int(1).Add(d), exact.Int(1).Sub(d))
		require.True(t, ok)
		requireBetween(t, exact.Int(-1).Add(d).Sub(d.Mul(d)), x, exact.Int(-1).Add(d))
	}
}

func TestLogarithmsObeyTheirLaws(t *testing.T) {
	t.Parallel()
	// At every precision lg a + lg b and lg ab have enclosures that meet, and those of the root's logarithm and half of it.
	for bits := 16; bits < 1200; bits += 37 {
		for _, pair := range [][2]string{{"2", "5"}, {"3", "7"}, {"1.0001", "12345"}, {"0.3", "1e30"}, {"1.39", "1.41"}, {"0.69", "0.71"}} {
			product := must(t, pair[0]).Mul(must(t, pair[1]))
			whole, ok := reals.LogQuotient(product, must(t, "3"))
			require.True(t, ok)
			parts := logarithm(t, pair[0], "3").Add(logarithm(t, pair[1], "3"))
			requireMeet(t, bits, whole, parts)
		}
	}
}

// requireMeet fails unless the enclosures of equal numbers have a number in common.
func requireMeet(t testing.TB, bits int, x, y reals.Real) {
	t.Helper()
	low, high, ok := x.EncloseBits(bits)
	otherLow, otherHigh, also := y.EncloseBits(bits)
	require.True(t, ok && also)
	require.False(t, otherHigh.Less(low) || high.Less(otherLow), "%d bits", bits)
}
