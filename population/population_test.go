package population_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// county is a made-up county.
func county() population.Input {
	return population.Input{
		Residents:           indicators.Int(434_400),
		HouseholdRegistered: indicators.Int(450_000),
		UrbanPopulation:     indicators.Int(300_000),
		Households:          indicators.Int(160_000),
		Area:                indicators.Exact(indicators.MustNumber("7568.75")),
	}
}

func evaluate(t *testing.T, sources ...indicators.Source) (*indicators.Scorecard, error) {
	t.Helper()
	evaluator, err := indicators.Compile(indicators.Framework{
		ID: "population", Edition: "1", Name: indicators.Same("population"), Basis: indicators.Illustrative,
		Root: indicators.Node{
			ID: "root", Name: indicators.Same("root"), Indicator: population.Density,
			Rule: indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(1))}, Share: indicators.Whole(1)}}},
		},
	}, indicators.With(population.Domain(), population.Domain()))
	require.NoError(t, err)
	return evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2022", sources...))
}

func TestIndicators(t *testing.T) {
	t.Parallel()
	for id, want := range map[indicators.IndicatorID]string{
		population.PersonsPerHousehold:    "434,400 ÷ 160,000 = 2.715 persons",
		population.ResidentsPerRegistered: "434,400 ÷ 450,000 = 96.53 %",
		population.Density:                "434,400 ÷ 7,568.75 = 57.39 persons per km²",
	} {
		calculation, err := indicators.Calculate(population.Domain().Definitions, id, county())
		require.NoError(t, err)
		assert.Equal(t, want, calculation.Text(indicators.English))
	}
}

func TestHouseholdsWithinResidents(t *testing.T) {
	t.Parallel()
	input := county()
	for households, want := range map[int64]indicators.Outcome{
		434_400: indicators.Agrees,
		434_401: indicators.Contradicts,
	} {
		input.Households = indicators.Int(households)
		require.NoError(t, input.Validate(), "a warning of the check is no error of the input")
		card, err := evaluate(t, input)
		require.NoError(t, err)
		require.Len(t, card.Findings(), 1)
		assert.Equal(t, population.HouseholdsWithinResidents, card.Findings()[0].Check)
		assert.Equal(t, want, card.Findings()[0].Outcome)
	}
	input.Households = indicators.Value{}
	card, err := evaluate(t, input)
	require.NoError(t, err)
	assert.Empty(t, card.Findings())
}

func TestObservationsLeaveOutWhatIsNotReported(t *testing.T) {
	t.Parallel()
	assert.Empty(t, population.Input{}.Observations())
	assert.Len(t, county().Observations(), 5)
	only := population.Input{UrbanPopulation: indicators.Int(0)}
	assert.Equal(t, []indicators.Observation{{Measure: population.Urban, Value: indicators.Int(0)}}, only.Observations())
}

func TestInputValidateAgreesWithMeasures(t *testing.T) {
	t.Parallel()
	fields := map[string]func(*population.Input) *indicators.Value{
		"/residents":            func(in *population.Input) *indicators.Value { return &in.Residents },
		"/household_registered": func(in *population.Input) *indicators.Value { return &in.HouseholdRegistered },
		"/urban_population":     func(in *population.Input) *indicators.Value { return &in.UrbanPopulation },
		"/households":           func(in *population.Input) *indicators.Value { return &in.Households },
		"/area":                 func(in *population.Input) *indicators.Value { return &in.Area },
	}
	for path, field := range fields {
		for _, text := range []string{"-1", "0", "1.5", "7"} {
			var input population.Input
			*field(&input) = indicators.Exact(indicators.MustNumber(text))
			_, evaluated := evaluate(t, input)
			err := input.Validate()
			assert.Equal(t, evaluated == nil, err == nil, "%s of %s: %v, %v", path, text, err, evaluated)
			if err != nil {
				require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidInput, Path: path})
			}
		}
	}
	require.NoError(t, population.Input{}.Validate())
}

func TestDomainIsFresh(t *testing.T) {
	t.Parallel()
	changed := population.Domain()
	changed.Measures[0].Name.Zh = "changed"
	changed.Measures[0].Sources[0].URL = "changed"
	*changed.Measures[0].Min = indicators.Whole(5)
	changed.Indicators[0].ID = "changed"
	changed.Checks[0].ID = "changed"
	again := population.Domain()
	assert.Equal(t, population.ResidentMeasure(), again.Measures[0])
	assert.Equal(t, population.PersonsPerHousehold, again.Indicators[0].ID)
	assert.Equal(t, population.HouseholdsWithinResidents, again.Checks[0].ID)
}

func TestDefinitionsAreComplete(t *testing.T) {
	t.Parallel()
	domain := population.Domain()
	for _, m := range domain.Measures {
		assert.NotEmpty(t, m.Name.Zh)
		assert.NotEmpty(t, m.Name.En)
		assert.NotEmpty(t, m.Definition.Zh)
		assert.NotEmpty(t, m.Definition.En)
		assert.False(t, m.Unit.IsZero())
		assert.NotNil(t, m.Min)
	}
	for _, i := range domain.Indicators {
		assert.NotEmpty(t, i.Name.Zh)
		assert.NotEmpty(t, i.Definition.Zh)
		assert.NotEmpty(t, i.Definition.En)
		assert.False(t, i.Unit.IsZero())
	}
}
