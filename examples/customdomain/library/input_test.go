package library_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/reading/library"
	"github.com/wenming-go/wenming/indicators"
)

func TestValidateNamesEveryField(t *testing.T) {
	err := library.Input{
		Residents:        indicators.Exact(indicators.MustNumber("50.5")),
		CardHolders:      indicators.Int(100),
		ActiveReaders:    indicators.Int(101),
		Loans:            indicators.Int(-1),
		FloorArea:        indicators.Exact(indicators.MustNumber("-0.5")),
		SatisfactionRate: indicators.Int(101),
	}.Validate()
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	paths := make([]string, len(problems))
	for i, p := range problems {
		paths[i] = p.Path
		assert.Equal(t, indicators.ProblemInvalidInput, p.Code, p.Path)
		assert.NotEmpty(t, p.Hint, p.Path)
	}
	assert.Equal(t, []string{"/active_readers", "/floor_area", "/loans", "/residents", "/satisfaction_rate"}, paths)
}

func TestValidateAccepts(t *testing.T) {
	for name, input := range map[string]library.Input{
		"nothing reported":      {},
		"the whole unreported":  {ActiveReaders: indicators.Int(101)},
		"a part that may agree": {CardHolders: indicators.MustParse("100余"), ActiveReaders: indicators.Int(105)},
		"borders": {
			CardHolders: indicators.Int(0), ActiveReaders: indicators.Int(0), FloorArea: indicators.Int(0),
			SatisfactionRate: indicators.Int(100),
		},
	} {
		assert.NoError(t, input.Validate(), name)
	}
}

// Figures that did not come through Input meet the domain's check instead.
func TestCheckRefusesContradiction(t *testing.T) {
	evaluator, err := indicators.Compile(criterion(library.Saturation(indicators.Whole(4))), indicators.With(library.Domain()))
	require.NoError(t, err)
	_, err = evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2025", indicators.Observations{
		{Measure: library.CardHolders, Value: indicators.Int(100)},
		{Measure: library.ActiveReaders, Value: indicators.Int(101)},
	}))
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemCheckFailed})
}

// Every field of Input is a measure of Domain, with the same bounds; a field forgotten in Observations shows here.
func TestObservationsAreTheDomainsMeasures(t *testing.T) {
	one := indicators.Int(1)
	input := library.Input{Residents: one, CardHolders: one, ActiveReaders: one, Loans: one, FloorArea: one, SatisfactionRate: one}
	measures := library.Domain().Measures
	observations := input.Observations()
	require.Len(t, observations, len(measures))
	for i, o := range observations {
		assert.Equal(t, measures[i].ID, o.Measure)
	}
	assert.Empty(t, library.Input{}.Observations())
}

func TestIndicators(t *testing.T) {
	input := library.Input{
		Residents: indicators.Int(500_000), CardHolders: indicators.Int(120_000), ActiveReaders: indicators.Int(45_000),
		Loans: indicators.Int(1_000_000), FloorArea: indicators.Int(12_500), SatisfactionRate: indicators.MustParse("92.5%"),
	}
	for id, value := range map[indicators.IndicatorID]string{
		library.LoansPerResident: "2", library.ActiveReaderShare: "37.5", library.FloorAreaPer1000: "25", library.Satisfaction: "92.5",
	} {
		worked, err := indicators.Calculate(library.Domain().Definitions, id, input)
		require.NoError(t, err, id)
		require.Equal(t, indicators.Calculated, worked.Status, id)
		assert.Equal(t, value, worked.Value.String(), id)
	}
}
