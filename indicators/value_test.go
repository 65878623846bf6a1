package indicators_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func number(text string) indicators.Number { return indicators.MustNumber(text) }

// beyond is a number that calculation may reach and that no text within the limits states.
func beyond(t *testing.T) indicators.Number {
	t.Helper()
	n, err := indicators.Fraction(1, 1<<62)
	require.NoError(t, err)
	return n
}

func TestZeroValueIsMissingAndNotZero(t *testing.T) {
	t.Parallel()
	var v indicators.Value
	assert.True(t, v.IsZero())
	assert.True(t, v.IsMissing())
	assert.Equal(t, indicators.Missing, v.Status())
	_, ok := v.Number()
	assert.False(t, ok)
	assert.False(t, v.Range().Known())
	assert.Equal(t, "missing", v.String())
	require.NoError(t, v.Err())
	assert.False(t, v.Equal(indicators.Int(0)))
	assert.False(t, indicators.Int(0).IsZero())
	assert.False(t, indicators.Int(0).IsMissing())
}

func TestValueOfNumbers(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "-9223372036854775808", indicators.Int(math.MinInt64).String())
	assert.Equal(t, "1.5", indicators.Dec(decimal.New(150, -2)).String())
	assert.Equal(t, "2/3", indicators.Exact(number("2/3")).String())
	assert.Equal(t, "0", indicators.Dec(decimal.Decimal{}).String())
	assert.Equal(t, "434400", indicators.Int(434_400).LogValue().String())
	assert.True(t, indicators.Int(3).Equal(indicators.Dec(decimal.New(300, -2))))
}

func TestValueCarriesItsProblem(t *testing.T) {
	t.Parallel()
	one := indicators.Int(1)
	for name, test := range map[string]struct {
		value indicators.Value
		code  indicators.ProblemCode
	}{
		"too many digits":       {indicators.Dec(decimal.NewFromBigInt(new(big.Int).Exp(big.NewInt(3), big.NewInt(99), nil), 0)), indicators.ProblemNumberRange},
		"too large":             {indicators.Dec(decimal.New(1, math.MaxInt32)), indicators.ProblemNumberRange},
		"calculated too far":    {indicators.Exact(beyond(t)), indicators.ProblemNumberRange},
		"point too far":         {indicators.Between(beyond(t), number("0"), number("1")), indicators.ProblemNumberRange},
		"bound too far":         {indicators.Between(number("1"), beyond(t), number("1")), indicators.ProblemNumberRange},
		"unit too far":          {one.RoundedTo(beyond(t)), indicators.ProblemNumberRange},
		"point below":           {indicators.Between(number("1"), number("2"), number("3")), indicators.ProblemInvalidBounds},
		"point above":           {indicators.Between(number("4"), number("2"), number("3")), indicators.ProblemInvalidBounds},
		"bounds swapped":        {indicators.Between(number("2"), number("3"), number("1")), indicators.ProblemInvalidBounds},
		"unit 0":                {one.RoundedTo(number("0")), indicators.ProblemInvalidBounds},
		"unit negative":         {one.Qualified(indicators.AtLeastWritten, number("-1")), indicators.ProblemInvalidBounds},
		"between without":       {one.Qualified(indicators.BetweenBounds, number("1")), indicators.ProblemInvalidBounds},
		"qualifier not defined": {one.Qualified(99, number("1")), indicators.ProblemInvalidBounds},
		"status not defined":    {one.As(99), indicators.ProblemInvalidStatus},
		"reported nothing":      {indicators.Value{}.As(indicators.Reported), indicators.ProblemInvalidStatus},
		"estimated nothing":     {indicators.NotApplicableValue().As(indicators.Estimated), indicators.ProblemInvalidStatus},
	} {
		for _, v := range []indicators.Value{
			test.value, test.value.As(indicators.Provisional), test.value.From(indicators.Evidence{Title: "a"}), test.value.RoundedTo(number("1")),
		} {
			require.ErrorIs(t, v.Err(), indicators.Problem{Code: test.code}, name)
			assert.False(t, v.IsMissing(), name)
			assert.False(t, v.IsZero(), name)
			assert.False(t, v.Range().Known(), name)
			_, ok := v.Number()
			assert.False(t, ok, name)
			assert.Contains(t, v.String(), "invalid: ", name)
		}
	}
}

func TestQualified(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		qualifier           indicators.Qualifier
		word, point, within string
	}{
		{indicators.Exactly, "exactly", "500", "[500, 500]"},
		{indicators.AtLeastWritten, "at_least", "500", "[500, 600)"},
		{indicators.BelowWritten, "below", "400", "[400, 500)"},
		{indicators.AtMostWritten, "at_most", "500", "(400, 500]"},
		{indicators.RoundedWritten, "rounded", "500", "[450, 550]"},
		{indicators.AboutWritten, "about", "500", "[500, 500]"},
	} {
		v := indicators.Int(500).Qualified(test.qualifier, number("100"))
		got, ok := v.Number()
		assert.True(t, ok)
		assert.Equal(t, test.point, got.String())
		assert.Equal(t, test.within, v.Range().String())
		assert.True(t, v.Range().Contains(got))
		assert.True(t, v.Range().Tight())
		qualifier, _ := v.Qualifier()
		assert.Equal(t, test.qualifier, qualifier)
		assert.Equal(t, test.word, qualifier.String())

		// Said again, a qualifier is about the figure as written, whatever was said before.
		again := indicators.Int(500).Qualified(indicators.BelowWritten, number("7")).Qualified(test.qualifier, number("100"))
		assert.True(t, v.Equal(again), test.word)
	}
	assert.True(t, indicators.Value{}.RoundedTo(number("1")).IsZero())
	assert.Equal(t, indicators.NotApplicable, indicators.NotApplicableValue().RoundedTo(number("1")).Status())
	assert.Empty(t, indicators.Qualifier(99).String())
	assert.Empty(t, indicators.ValueStatus(99).String())
}

func TestBetween(t *testing.T) {
	t.Parallel()
	v := indicators.Between(number("5"), number("4"), number("7.5"))
	assert.Equal(t, "5 [4, 7.5]", v.String())
	qualifier, unit := v.Qualifier()
	assert.Equal(t, indicators.BetweenBounds, qualifier)
	assert.True(t, unit.IsZero())
	assert.True(t, indicators.Between(number("5"), number("5"), number("5")).Equal(indicators.Int(5)))
}

func TestAsKeepsWhatStillHolds(t *testing.T) {
	t.Parallel()
	evidence := indicators.Evidence{Title: "公报", Locator: "第3页", URL: "https://example.org/3"}
	v := indicators.MustParse("10.6万余").From(evidence)
	provisional := v.As(indicators.Provisional)
	assert.Equal(t, indicators.Provisional, provisional.Status())
	assert.Equal(t, v.Range(), provisional.Range())
	assert.Equal(t, "10.6万余", provisional.Written())
	for _, status := range []indicators.ValueStatus{indicators.Missing, indicators.NotApplicable} {
		without := v.As(status)
		assert.Equal(t, status, without.Status())
		_, ok := without.Number()
		assert.False(t, ok)
		assert.Empty(t, without.Written())
		assert.Equal(t, []indicators.Evidence{evidence}, without.Evidence())
		assert.False(t, without.IsZero())
	}
	assert.True(t, indicators.Int(5).As(indicators.Missing).IsZero())
	assert.Equal(t, "not applicable", indicators.NotApplicableValue().String())
	assert.True(t, indicators.Int(5).As(indicators.NotApplicable).Equal(indicators.NotApplicableValue()))
}

func TestValuesAreImmutable(t *testing.T) {
	t.Parallel()
	a, b, c := indicators.Evidence{Title: "a"}, indicators.Evidence{Title: "b"}, indicators.Evidence{Title: "c"}
	v := indicators.Int(5).From(a)
	first, second := v.From(b), v.From(c)
	assert.Equal(t, []indicators.Evidence{a}, v.Evidence())
	assert.Equal(t, []indicators.Evidence{a, b}, first.Evidence())
	assert.Equal(t, []indicators.Evidence{a, c}, second.Evidence())
	v.Evidence()[0] = c
	assert.Equal(t, []indicators.Evidence{a}, v.Evidence())
	v.RoundedTo(number("10"))
	v.As(indicators.Estimated)
	assert.True(t, v.Range().IsPoint())
	assert.Equal(t, indicators.Reported, v.Status())
	given := []indicators.Evidence{a, b}
	w := indicators.Int(5).From(given...)
	given[0] = c
	assert.Equal(t, []indicators.Evidence{a, b}, w.Evidence())
	assert.True(t, indicators.Int(5).From().Equal(indicators.Int(5)))
}

func TestValueEqual(t *testing.T) {
	t.Parallel()
	written := indicators.MustParse("10.6万余")
	assert.True(t, written.Equal(indicators.Int(106_000).Qualified(indicators.AtLeastWritten, number("1000"))))
	assert.False(t, written.Equal(indicators.Int(106_000)))
	assert.False(t, written.Equal(written.As(indicators.Estimated)))
	assert.False(t, written.Equal(written.From(indicators.Evidence{Title: "a"})))
	assert.False(t, written.Equal(indicators.Value{}))
	assert.False(t, indicators.Int(1).Equal(indicators.Int(1).As(99)))
}

func TestEqualObservationsAreJoinedWhateverStandsBetween(t *testing.T) {
	t.Parallel()
	a, b := indicators.Evidence{Title: "a"}, indicators.Evidence{Title: "b"}
	five, percent := indicators.Int(5), indicators.MustParse("5%").From(b)
	list := indicators.Observations{
		{Measure: "m", Value: percent},
		{Measure: "m", Value: five.Qualified(indicators.AtLeastWritten, number("1"))},
		{Measure: "m", Value: five.From(a)},
		{Measure: "m", Value: indicators.Between(number("5"), number("4.5"), number("5.5"))},
		{Measure: "m", Value: indicators.MustParse("约5")},
		{Measure: "m", Value: five.RoundedTo(number("1"))},
		{Measure: "m"},
	}
	joined := indicators.NewSubmission(indicators.Subject{}, "", list).Observations()
	require.Len(t, joined, 3)
	assert.Equal(t, "[4.5, 5.5]", joined[0].Value.Range().String())
	assert.Equal(t, "[5, 5]", joined[1].Value.Range().String())
	assert.ElementsMatch(t, []indicators.Evidence{a, b}, joined[1].Value.Evidence())
	assert.Equal(t, "[5, 6)", joined[2].Value.Range().String())
	data, err := joined[1].Value.MarshalJSON()
	require.NoError(t, err)
	assert.Contains(t, string(data), `"percent":true`, "a measure that is not in percent must still refuse it")
}
