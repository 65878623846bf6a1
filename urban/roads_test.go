package urban_test

import (
	"maps"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func roadsIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{
		UrbanAreaPopulation: whole(200_000),
		BuiltUpArea:         whole(40),
		Roads: urban.Roads{
			LengthInBuiltUpArea: whole(300), AreaInBuiltUpArea: whole(500), Area: whole(600),
			WidenedOrRebuilt: whole(9), Projects: someProjects(),
		},
	}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.RoadNetworkDensity:         {Figures: full, Text: "300 ÷ 40 = 7.5 km per km²"},
		urban.RoadAreaRatio:              {Figures: full, Text: "0.01 × 500 ÷ 40 = 12.5 %"},
		urban.RoadAreaPerPerson:          {Figures: full, Text: "600 ÷ 200,000 × 10,000 = 30 m² per person"},
		urban.MeanRoadWidth:              {Figures: full, Text: "500 ÷ 300 × 10 = 16.67 m"},
		urban.RoadsWidenedOrRebuilt:      {Figures: full, Text: "9 roads"},
		urban.RoadProjectsStartedShare:   {Figures: full, Text: "6 ÷ 8 = 75 %"},
		urban.RoadProjectsCompletedShare: {Figures: full, Text: "2 ÷ 8 = 25 %"},
	}
}

func roadsCheckCases() map[indicators.CheckID]domaintest.Pair {
	cases := map[indicators.CheckID]domaintest.Pair{
		urban.RoadAreaInBuiltUpAreaWithinRoadArea: {
			Good: urban.Input{Roads: urban.Roads{AreaInBuiltUpArea: whole(500), Area: whole(500)}},
			Bad:  urban.Input{Roads: urban.Roads{AreaInBuiltUpArea: whole(501), Area: whole(500)}},
		},
		urban.RoadAreaWithinBuiltUpArea: {
			Good: urban.Input{BuiltUpArea: whole(5), Roads: urban.Roads{AreaInBuiltUpArea: whole(500)}},
			Bad:  urban.Input{BuiltUpArea: whole(5), Roads: urban.Roads{AreaInBuiltUpArea: whole(501)}},
		},
	}
	maps.Copy(cases, projectCheckCases(
		func(p urban.Projects) urban.Input { return urban.Input{Roads: urban.Roads{Projects: p}} },
		urban.RoadProjectsStartedWithinPlanned, urban.RoadProjectsCompletedWithinStarted, urban.RoadProjectsCompletedWithinPlanned))
	return cases
}

func roadsBorderCases() map[indicators.NodeID]domaintest.Pair {
	density := func(length int64) urban.Input {
		return urban.Input{BuiltUpArea: whole(40), Roads: urban.Roads{LengthInBuiltUpArea: whole(length)}}
	}
	ratio := func(area int64) urban.Input {
		return urban.Input{BuiltUpArea: whole(40), Roads: urban.Roads{AreaInBuiltUpArea: whole(area)}}
	}
	perPerson := func(area int64) urban.Input {
		return urban.Input{UrbanAreaPopulation: whole(200_000), Roads: urban.Roads{Area: whole(area)}}
	}
	return map[indicators.NodeID]domaintest.Pair{
		urban.RoadNetworkDensity2020:              {Good: density(320), Bad: density(319)},
		urban.RoadAreaRatio2020:                   {Good: ratio(600), Bad: ratio(599)},
		urban.RoadAreaPerPersonRepealedGardenCity: {Good: perPerson(180), Bad: perPerson(179)},
	}
}

// Figures per person are over 城区人口 alone: residents do not stand in for it.
func TestRoadAreaPerPersonNeedsUrbanAreaPopulation(t *testing.T) {
	t.Parallel()
	input := urban.Input{Residents: whole(200_000), Roads: urban.Roads{Area: whole(180)}}
	calculation, err := indicators.Calculate(urban.Domain().Definitions, urban.RoadAreaPerPerson, input)
	require.NoError(t, err)
	assert.Equal(t, indicators.CalculationMissing, calculation.Status)
}

// A length in whole tens of km leaves the density on both sides of the target.
func TestRoadNetworkDensityOverARange(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]indicators.Truth{
		"320余": indicators.Holds, "310余": indicators.Fails, "300余": indicators.Undecided,
	} {
		card := evaluate(t, urban.Input{BuiltUpArea: whole(40), Roads: urban.Roads{LengthInBuiltUpArea: indicators.MustParse(text)}})
		assert.Equal(t, want, domaintest.Verdict(t, card, urban.RoadNetworkDensity2020), text)
	}
}
