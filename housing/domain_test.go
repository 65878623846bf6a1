package housing_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

// jinchang is what the review of 2023 reports.
func jinchang() housing.Input {
	return housing.Input{
		Shantytown: housing.Shantytown{
			Projects: housing.Progress{Started: whole(4)},
			Units:    housing.Progress{Started: whole(174)},
		},
		Neighbourhood: housing.Neighbourhood{
			Projects:       housing.Progress{Underway: whole(7)},
			Neighbourhoods: housing.Progress{Underway: whole(26)},
			Households:     housing.Progress{Underway: whole(9_377)},
		},
		Rental: housing.Rental{
			Projects:     housing.Progress{Underway: whole(3)},
			NewBuildings: whole(6),
			NewUnits:     whole(1_656),
		},
	}
}

func whole(i int64) indicators.Value { return indicators.Int(i) }

func decimal(text string) indicators.Value { return indicators.Exact(indicators.MustNumber(text)) }

func TestDomain(t *testing.T) {
	t.Parallel()
	domaintest.Suite{
		Domain: housing.Domain, Criteria: housing.Criteria,
		Indicators: domaintest.Join(t, shantytownIndicatorCases(t), neighbourhoodIndicatorCases(t), rentalIndicatorCases(t),
			supplyIndicatorCases(), communityIndicatorCases(), completeIndicatorCases()),
		Checks: domaintest.Join(t, shantytownCheckCases(t), neighbourhoodCheckCases(t), rentalCheckCases(t),
			supplyCheckCases(), communityCheckCases(), completeCheckCases()),
		Borders: domaintest.Join(t, rentalBorderCases(), supplyBorderCases(), communityBorderCases(), completeBorderCases()),
	}.Run(t)
}

func TestInput(t *testing.T) {
	t.Parallel()
	domaintest.Input[housing.Input](t, housing.Domain())
}

func TestThresholds(t *testing.T) {
	t.Parallel()
	domaintest.Thresholds(t, housing.Criteria(), "testdata/thresholds.csv", "housing", "population/community")
}

func TestJinchang(t *testing.T) {
	t.Parallel()
	require.NoError(t, jinchang().Validate())
	for id, want := range map[indicators.IndicatorID]string{
		housing.ShantytownUnitsPerProject:  "174 ÷ 4 = 43.5 units per project",
		housing.NeighbourhoodsPerProject:   "26 ÷ 7 = 3.71 neighbourhoods per project",
		housing.HouseholdsPerNeighbourhood: "9,377 ÷ 26 = 360.65 households per neighbourhood",
		housing.RentalUnitsPerBuilding:     "1,656 ÷ 6 = 276 units per building",
	} {
		calculation, err := indicators.Calculate(housing.Domain().Definitions, id, jinchang())
		require.NoError(t, err)
		assert.Equal(t, want, calculation.Text(indicators.English))
	}
	missing, err := indicators.Calculate(housing.Domain().Definitions, housing.RentalUnitStartRate, jinchang())
	require.NoError(t, err)
	assert.Equal(t, indicators.CalculationMissing, missing.Status, "the review states no plan")
}

// TestSeedStandsAtWhatItReports keeps the review's numbers away from measures that count something else.
func TestSeedStandsAtWhatItReports(t *testing.T) {
	t.Parallel()
	var reported, cited []indicators.MeasureID
	for _, o := range jinchang().Observations() {
		reported = append(reported, o.Measure)
	}
	for _, m := range housing.Domain().Measures {
		if slices.ContainsFunc(m.Sources, func(c indicators.Citation) bool { return strings.Contains(c.Document, "金昌") }) {
			cited = append(cited, m.ID)
		}
	}
	assert.ElementsMatch(t, reported, cited)
}

func TestValidateNamesTheNestedField(t *testing.T) {
	t.Parallel()
	input := housing.Input{
		Shantytown: housing.Shantytown{
			Units:    housing.Progress{Underway: whole(5), Started: whole(6)},
			Schedule: housing.Schedule{Overdue: whole(2), OverdueDays: whole(1)},
		},
		Community: housing.Community{FacilityArea: whole(-1)},
	}
	var problems indicators.Problems
	require.ErrorAs(t, input.Validate(), &problems)
	var paths []string
	for _, p := range problems {
		paths = append(paths, p.Path)
	}
	assert.Equal(t, []string{"/community/facility_area", "/shantytown/schedule/overdue", "/shantytown/units/started"}, paths)
}
