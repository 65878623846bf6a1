package indicators_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

var (
	_ sql.Scanner    = (*indicators.Number)(nil)
	_ driver.Valuer  = indicators.Number{}
	_ slog.LogValuer = indicators.Number{}
	_ sql.Scanner    = (*indicators.Value)(nil)
	_ driver.Valuer  = indicators.Value{}
	_ slog.LogValuer = indicators.Value{}
)

// drawNumber returns a decimal or a fraction of any size that is accepted.
func drawNumber(rng *rand.Rand) indicators.Number {
	switch rng.IntN(4) {
	case 0:
		return indicators.Whole(rng.Int64N(2001) - 1000)
	case 1:
		return indicators.MustNumber(fmt.Sprintf("%d/%d", rng.Int64N(2001)-1000, 1+rng.Int64N(100)))
	case 2:
		return indicators.MustNumber(fmt.Sprintf("%de%d", rng.Int64N(1_000_000)-500_000, rng.IntN(20)-10))
	default:
		return indicators.MustNumber(fmt.Sprintf("%d%017de%d", 1+rng.Int64N(1_000_000_000), rng.Int64N(100_000_000_000_000_000)|1, rng.IntN(40)-35))
	}
}

func TestNumberText(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, want string }{
		{"0", "0"}, {"-0", "0"}, {"0.660", "0.66"}, {"-3", "-3"}, {"1.5e3", "1500"}, {"2/3", "2/3"}, {"4/6", "2/3"}, {"-1/3", "-1/3"},
		{"1/4", "0.25"}, {"6/3", "2"}, {nines(34), nines(34)}, {"1e34", "1" + zeros(34)}, {"1e-34", "0." + zeros(33) + "1"},
	} {
		n, err := indicators.ParseNumber(test.text)
		require.NoError(t, err, test.text)
		assert.Equal(t, test.want, n.String())
		assert.Equal(t, test.want, n.LogValue().String())
	}
	for _, text := range []string{"", " 1", "1 ", "1,000", "10.6万", "24%", "1/0", "1/2/3", "1.5/2", "NaN", "Inf", "0x1", "1_0", nines(35), "1e35", "1e-35", "１"} {
		_, err := indicators.ParseNumber(text)
		require.ErrorContains(t, err, "indicators: ", text)
		assert.Panics(t, func() { indicators.MustNumber(text) }, text)
	}
}

func TestNumberFromParts(t *testing.T) {
	t.Parallel()
	n, err := indicators.Fraction(math.MinInt64, math.MinInt64)
	require.NoError(t, err)
	assert.Equal(t, "1", n.String())
	_, err = indicators.Fraction(1, 0)
	require.ErrorContains(t, err, "denominator 0")
	n, err = indicators.FromDecimal(decimal.New(12345, -2))
	require.NoError(t, err)
	assert.Equal(t, "123.45", n.String())
	for _, d := range []decimal.Decimal{decimal.New(1, 35), decimal.New(1, math.MaxInt32), decimal.New(1, math.MinInt32), decimal.RequireFromString(nines(35))} {
		_, err = indicators.FromDecimal(d)
		require.ErrorContains(t, err, "out of range")
	}
	back, ok := indicators.MustNumber("0.66").Decimal()
	assert.True(t, ok)
	assert.True(t, back.Equal(decimal.New(66, -2)))
	_, ok = indicators.MustNumber("2/3").Decimal()
	assert.False(t, ok)
	assert.Equal(t, "2/3", indicators.MustNumber("2/3").Rat().String())
}

func TestNumberRatIsFresh(t *testing.T) {
	t.Parallel()
	n := indicators.MustNumber("2/3")
	n.Rat().Add(n.Rat(), big.NewRat(1, 1))
	assert.Equal(t, "2/3", n.String())
}

func TestNumberOrder(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		n, m := drawNumber(rng), drawNumber(rng)
		order := n.Rat().Cmp(m.Rat())
		require.Equal(t, order, n.Cmp(m))
		require.Equal(t, -order, m.Cmp(n))
		require.Equal(t, order == 0, n.Equal(m))
		require.Equal(t, n.Rat().Sign(), n.Sign())
		require.Equal(t, n.Sign() == 0, n.IsZero())
	}
}

func TestNumberFixed(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		number string
		places int
		want   string
	}{
		{"2/3", 2, "0.67"}, {"0.005", 2, "0.01"}, {"-0.005", 2, "-0.01"}, {"-0.001", 2, "0.00"}, {"5", -3, "5"}, {"5", 2, "5.00"}, {"0.5", 0, "1"},
		{"1/3", 99, "0." + "3333333333333333333333333333333333"},
	} {
		assert.Equal(t, test.want, indicators.MustNumber(test.number).Fixed(test.places), test.number)
	}
}

func TestNumberRoundTrips(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		n := drawNumber(rng)
		text, err := n.MarshalText()
		require.NoError(t, err)
		var back indicators.Number
		require.NoError(t, back.UnmarshalText(text))
		require.True(t, n.Equal(back))

		data, err := json.Marshal(n)
		require.NoError(t, err)
		require.Equal(t, `"`+string(text)+`"`, string(data))
		require.NoError(t, json.Unmarshal(data, &back))
		require.True(t, n.Equal(back))

		stored, err := n.Value()
		require.NoError(t, err)
		require.NoError(t, back.Scan(stored))
		require.True(t, n.Equal(back))
		require.NoError(t, back.Scan(text))
		require.True(t, n.Equal(back))
	}
}

func TestNumberReadsJSONDigitByDigit(t *testing.T) {
	t.Parallel()
	for data, want := range map[string]string{`0.1`: "0.1", `"0.1"`: "0.1", nines(34): nines(34), `1e3`: "1000", `-0`: "0", `"2/3"`: "2/3"} {
		var n indicators.Number
		require.NoError(t, json.Unmarshal([]byte(data), &n), data)
		assert.Equal(t, want, n.String())
	}
	for _, data := range []string{`null`, `true`, `[]`, `{}`, `""`, `"x"`, `" 1"`, nines(35), `1e99`, `"1/0"`} {
		n := indicators.Whole(7)
		err := json.Unmarshal([]byte(data), &n)
		var problems indicators.Problems
		require.ErrorAs(t, err, &problems, data)
		assert.Equal(t, "7", n.String(), data)
	}
}

func TestNumberScan(t *testing.T) {
	t.Parallel()
	var n indicators.Number
	require.NoError(t, n.Scan(int64(-5)))
	assert.Equal(t, "-5", n.String())
	for _, src := range []any{nil, 1.5, true, "", "x", []byte("x"), 5} {
		require.Error(t, n.Scan(src), "%v", src)
		assert.Equal(t, "-5", n.String())
	}
}
