package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func TestStatusesOfFiguresScoreAlike(t *testing.T) {
	t.Parallel()
	e := compileFramework(t, tableFramework(section("root", criterion("a", 10, "x", percentOf()))))
	for status, want := range map[indicators.ValueStatus]string{
		indicators.Reported: "scored 4 [4, 5]", indicators.Estimated: "scored 4 [4, 5]", indicators.Provisional: "scored 4 [4, 5]",
		indicators.Missing: "incomplete [0, 10]", indicators.NotApplicable: "excluded unknown",
	} {
		card, err := e.Evaluate(submit(indicators.Observations{{Measure: "x", Value: indicators.Between(num("40"), num("40"), num("50")).As(status)}}))
		require.NoError(t, err, status.String())
		a := nodeOf(t, card, "a")
		assert.Equal(t, want, outcome(a)+" "+a.Range.String(), status.String())
	}
}

// What lies beyond a measure's bounds, or between whole things, is cut off a range.
func TestRangesAreCutToTheMeasure(t *testing.T) {
	t.Parallel()
	definitions := tableDefinitions()
	rate := indicators.PercentMeasure("rate", words("率", "rate"), indicators.Text{})
	definitions.Measures = append(definitions.Measures, rate)
	definitions.Indicators = append(definitions.Indicators, indicators.ReportedIndicator("rate", indicators.HigherIsBetter, rate))
	for _, c := range []struct {
		indicator indicators.IndicatorID
		measure   indicators.MeasureID
		value     indicators.Value
		want      string
	}{
		{"count", "n", indicators.Between(num("2"), num("-5"), num("3.5")), "[0, 3]"},
		{"count", "n", indicators.Int(500).Qualified(indicators.AtMostWritten, num("100")), "[401, 500]"},
		{"count", "n", indicators.Int(1).Qualified(indicators.AtMostWritten, num("7")), "[0, 1]"},
		{"rate", "rate", indicators.Between(num("99"), num("98.5"), num("104")), "[98.5, 100]"},
		{"rate", "rate", indicators.Int(5).Qualified(indicators.AtMostWritten, num("7.5")), "[0, 5]"},
		{"rate", "rate", indicators.Int(5).Qualified(indicators.AtMostWritten, num("1")), "(4, 5]"},
	} {
		calculation, err := indicators.Calculate(definitions, c.indicator, indicators.Observations{{Measure: c.measure, Value: c.value}})
		require.NoError(t, err, c.want)
		assert.Equal(t, c.want, calculation.Range.String(), c.value.String())
	}
}

func TestCalculateRefusesFormulas(t *testing.T) {
	t.Parallel()
	x := indicators.Of("x")
	for name, formula := range map[string]indicators.Formula{
		"a quotient of quotients": indicators.Ratio(indicators.Ratio(x, indicators.Of("y")), x),
		"nothing":                 {},
		"a denominator of 0":      indicators.Ratio(x, indicators.Constant(num("0"))),
	} {
		definitions := tableDefinitions()
		definitions.Indicators[0].Formula = formula
		_, err := indicators.Calculate(definitions, "x", observed("x=1 y=1"))
		require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidFormula}, name)
	}
}

func TestGapsOfFormulasInOrder(t *testing.T) {
	t.Parallel()
	for reported, want := range map[string]indicators.CalculationStatus{
		"n=1 m=4":   indicators.Calculated,
		"n=1 m=0":   indicators.CalculationUndefined,
		"m=0":       indicators.CalculationMissing,
		"n=1":       indicators.CalculationMissing,
		"n=n/a m=0": indicators.CalculationNotApplicable,
		"m=n/a":     indicators.CalculationNotApplicable,
		"n=n/a":     indicators.CalculationNotApplicable,
		"":          indicators.CalculationMissing,
	} {
		calculation, err := indicators.Calculate(tableDefinitions(), "share", observed(reported))
		require.NoError(t, err, reported)
		assert.Equal(t, want, calculation.Status, reported)
	}
}
