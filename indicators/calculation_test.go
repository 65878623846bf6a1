package indicators_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// abc defines the measures a, b and c, and an indicator x of the formula.
func abc(formula indicators.Formula, unit indicators.Text) indicators.Definitions {
	var d indicators.Definitions
	for _, id := range []indicators.MeasureID{"a", "b", "c"} {
		d.Measures = append(d.Measures, indicators.Measure{ID: id, Name: indicators.Text{Zh: "量" + string(id), En: "measure " + string(id)}})
	}
	d.Indicators = []indicators.Indicator{{ID: "x", Name: indicators.Text{Zh: "率", En: "rate"}, Unit: unit, Formula: formula}}
	return d
}

func TestCalculationText(t *testing.T) {
	t.Parallel()
	of, lag := indicators.Of, indicators.Lag
	minus := indicators.Whole(-1)
	half := indicators.MustNumber("0.5")
	percent := indicators.Same("%")
	for _, test := range []struct {
		formula indicators.Formula
		unit    indicators.Text
		en, zh  string
	}{
		{of("a"), indicators.Text{Zh: "人", En: "persons"}, "12,000 persons", "12,000 人"},
		{indicators.Ratio(of("a"), of("b")).Percent(), percent, "12,000 ÷ 48,000 = 25 %", "12,000 ÷ 48,000 = 25 %"},
		{indicators.Ratio(of("a"), of("b")).Percent(), indicators.Text{}, "12,000 ÷ 48,000 × 100 = 25", "12,000 ÷ 48,000 × 100 = 25"},
		{indicators.Ratio(of("b"), of("a")).Times(minus), indicators.Text{}, "−48,000 ÷ 12,000 = -4", "−48,000 ÷ 12,000 = -4"},
		{indicators.Sum(of("a"), of("b").Times(minus)), indicators.Text{}, "12,000 − 48,000 = -36,000", "12,000 − 48,000 = -36,000"},
		{of("a").Times(minus), indicators.Text{}, "−12,000 = -12,000", "−12,000 = -12,000"},
		{indicators.Sum(of("a").Times(half), indicators.Constant(indicators.Whole(-5))), indicators.Text{}, "0.5 × 12,000 − 5 = 5,995", "0.5 × 12,000 − 5 = 5,995"},
		{indicators.Constant(indicators.Whole(7)), indicators.Text{}, "7", "7"},
		{indicators.Ratio(indicators.Sum(of("a"), of("b")), indicators.Sum(of("a"), indicators.Constant(indicators.Whole(1)))), indicators.Text{},
			"(12,000 + 48,000) ÷ (12,000 + 1) = 5.00", "(12,000 + 48,000) ÷ (12,000 + 1) = 5.00"},
		{indicators.Ratio(of("b"), of("a").Times(indicators.Whole(12))), indicators.Text{}, "48,000 ÷ (12 × 12,000) = 0.33", "48,000 ÷ (12 × 12,000) = 0.33"},
		{indicators.Ratio(of("b"), of("a").Times(minus)), indicators.Text{}, "48,000 ÷ (−12,000) = -4", "48,000 ÷ (−12,000) = -4"},
		{indicators.Ratio(of("b"), indicators.Constant(indicators.Whole(12))), indicators.Text{}, "48,000 ÷ 12 = 4,000", "48,000 ÷ 12 = 4,000"},
		{indicators.Sum(indicators.Ratio(of("a"), of("b")), of("a"), indicators.Constant(indicators.Whole(1))), indicators.Text{},
			"12,000 ÷ 48,000 + (12,000 + 1) = 12,001.25", "12,000 ÷ 48,000 + (12,000 + 1) = 12,001.25"},
		{indicators.Sum(of("a"), indicators.Ratio(of("a"), of("b")).Times(minus)), indicators.Text{},
			"12,000 − 12,000 ÷ 48,000 = 11,999.75", "12,000 − 12,000 ÷ 48,000 = 11,999.75"},
		{indicators.Growth("a").Percent(), percent, "(12,000 − measure a (last period)) ÷ measure a (last period)", "(12,000 − 量a（上期）) ÷ 量a（上期）"},
		{indicators.Ratio(of("a"), lag("c", 3)), indicators.Text{}, "12,000 ÷ measure c (3 periods ago)", "12,000 ÷ 量c（前 3 期）"},
	} {
		calculation, err := indicators.Calculate(abc(test.formula, test.unit), "x", indicators.Observations{
			{Measure: "a", Value: indicators.Int(12_000)},
			{Measure: "b", Value: indicators.Int(48_000)},
		})
		require.NoError(t, err)
		assert.Equal(t, test.en, calculation.Text(indicators.English))
		assert.Equal(t, test.zh, calculation.Text(indicators.Chinese))
	}
	assert.Empty(t, indicators.Calculation{}.Text(indicators.English))
}

func TestCalculateStatuses(t *testing.T) {
	t.Parallel()
	definitions := abc(indicators.Ratio(indicators.Of("a"), indicators.Of("b")), indicators.Text{})
	for name, test := range map[string]struct {
		b    indicators.Value
		want indicators.CalculationStatus
	}{
		"reported":       {indicators.Int(2), indicators.Calculated},
		"zero":           {indicators.Int(0), indicators.CalculationUndefined},
		"missing":        {indicators.Value{}, indicators.CalculationMissing},
		"not applicable": {indicators.NotApplicableValue(), indicators.CalculationNotApplicable},
	} {
		calculation, err := indicators.Calculate(definitions, "x", indicators.Observations{
			{Measure: "a", Value: indicators.Int(1)}, {Measure: "b", Value: test.b},
		})
		require.NoError(t, err, name)
		assert.Equal(t, test.want, calculation.Status, name)
		assert.Equal(t, test.want == indicators.Calculated, calculation.Range.Known(), name)
	}
}

func TestCalculateNamesWhatIsWrong(t *testing.T) {
	t.Parallel()
	sound := abc(indicators.Of("a"), indicators.Text{})
	_, err := indicators.Calculate(sound, "y")
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemUnknownIndicator, Path: "/indicator"})
	_, err = indicators.Calculate(sound, "x", indicators.Observations{{Measure: "a", Lag: -1, Value: indicators.Int(1)}})
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidLag})
	sound.Checks = []indicators.Check{{
		ID: "within", Name: indicators.Same("a ≤ b"), Left: indicators.Of("a"), Relation: indicators.RelationAtMost, Right: indicators.Of("b"),
		Severity: indicators.SeverityError,
	}}
	_, err = indicators.Calculate(sound, "x", indicators.Observations{{Measure: "a", Value: indicators.Int(2)}, {Measure: "b", Value: indicators.Int(1)}})
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemCheckFailed, Path: "/checks/within"})
	_, err = indicators.Calculate(abc(indicators.Of("d"), indicators.Text{}), "x")
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemUnknownMeasure})
}

// Sums of many measures go another way than short ones.
func TestLongSums(t *testing.T) {
	t.Parallel()
	var d indicators.Definitions
	var parts, quotients []indicators.Formula
	var observations indicators.Observations
	for i := range 100 {
		id := indicators.MeasureID(fmt.Sprintf("m%02d", i))
		d.Measures = append(d.Measures, indicators.Measure{ID: id, Name: indicators.Same(string(id))})
		parts = append(parts, indicators.Of(id))
		quotients = append(quotients, indicators.Ratio(indicators.Of(id), indicators.Constant(indicators.Whole(int64(i)+1))))
		observations = append(observations, indicators.Observation{Measure: id, Value: indicators.Int(int64(i) + 1)})
	}
	d.Indicators = []indicators.Indicator{
		{ID: "sum", Name: indicators.Same("sum"), Formula: indicators.Sum(append(parts, indicators.Constant(indicators.Whole(7)))...)},
		{ID: "quotients", Name: indicators.Same("quotients"), Formula: indicators.Sum(quotients...)},
	}
	for id, want := range map[indicators.IndicatorID]int64{"sum": 5_057, "quotients": 100} {
		calculation, err := indicators.Calculate(d, id, observations)
		require.NoError(t, err)
		assert.True(t, calculation.Value.Equal(indicators.Whole(want)), "%s: %s", id, calculation.Value)
	}
	_, err := indicators.Calculate(d, "sum", observations[1:])
	require.NoError(t, err)
}

func TestFormulaJSON(t *testing.T) {
	t.Parallel()
	for _, formula := range []indicators.Formula{
		indicators.Of("a"), indicators.Lag("a", 2), indicators.Growth("a").Percent(), indicators.Constant(indicators.Number{}),
		indicators.Mean(indicators.Ratio(indicators.Of("a"), indicators.Of("b")), indicators.Of("c").Times(indicators.MustNumber("2/3"))),
	} {
		document, err := json.Marshal(formula)
		require.NoError(t, err)
		var read indicators.Formula
		require.NoError(t, json.Unmarshal(document, &read), string(document))
		assert.True(t, formula.Equal(read), string(document))
	}
	for document, path := range map[string]string{
		`[{"numerator":[{}]}]`:                                 "/0/numerator/0",
		`[{"numerator":[{"measure":"a","constant":"1"}]}]`:     "/0/numerator/0",
		`[{"numerator":[{"constant":"1","lag":1}]}]`:           "/0/numerator/0",
		`[{"numerator":[{"constant":"1","times":"2"}]}]`:       "/0/numerator/0",
		`[{"numerator":[{"measure":"a","lag":-1}]}]`:           "/0/numerator/0/lag",
		`[{"numerator":[{"measure":"a","times":"NaN"}]}]`:      "/0/numerator/0/times",
		`[{"denominator":[{"measure":"a"}]}]`:                  "/0",
		`[{"numerator":[{"measure":"a"}],"per":"100"}]`:        "/0/per",
		`{"numerator":[{"measure":"a"}]}`:                      "",
		`[{"numerator":[{"measure":"a"}],"denominator":null}]`: "/0/denominator",
	} {
		var read indicators.Formula
		var problems indicators.Problems
		require.ErrorAs(t, read.UnmarshalJSON([]byte(document)), &problems, document)
		assert.Equal(t, path, problems[0].Path, document)
	}
	assert.Equal(t, []indicators.MeasureID{"a", "b"}, indicators.Sum(indicators.Of("a"), indicators.Ratio(indicators.Lag("a", 1), indicators.Of("b"))).Measures())
	assert.True(t, indicators.Formula{}.IsZero())
}
