package housing_test

import (
	"testing"

	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func neighbourhoodInput(of housing.Neighbourhood) housing.Input {
	return housing.Input{Neighbourhood: of}
}

func neighbourhoodProjects(of housing.Progress) housing.Input {
	return neighbourhoodInput(housing.Neighbourhood{Projects: of})
}

func neighbourhoodNeighbourhoods(of housing.Progress) housing.Input {
	return neighbourhoodInput(housing.Neighbourhood{Neighbourhoods: of})
}

func neighbourhoodHouseholds(of housing.Progress) housing.Input {
	return neighbourhoodInput(housing.Neighbourhood{Households: of})
}

func neighbourhoodSchedule(of housing.Schedule) housing.Input {
	return neighbourhoodInput(housing.Neighbourhood{Schedule: of})
}

func neighbourhoodIndicatorCases(t *testing.T) map[indicators.IndicatorID]domaintest.Worked {
	t.Helper()
	return domaintest.Join(t,
		progressIndicatorCases(housing.NeighbourhoodProjectStartRate, housing.NeighbourhoodProjectCompletionRate, neighbourhoodProjects),
		progressIndicatorCases(housing.NeighbourhoodStartRate, housing.NeighbourhoodCompletionRate, neighbourhoodNeighbourhoods),
		progressIndicatorCases(housing.NeighbourhoodHouseholdStartRate, housing.NeighbourhoodHouseholdCompletionRate, neighbourhoodHouseholds),
		scheduleIndicatorCases(housing.NeighbourhoodOnTimeRate, housing.NeighbourhoodDaysPerOverdueProject, neighbourhoodSchedule),
		map[indicators.IndicatorID]domaintest.Worked{
			housing.NeighbourhoodsPerProject:   {Figures: jinchang(), Text: "26 ÷ 7 = 3.71 neighbourhoods per project"},
			housing.HouseholdsPerNeighbourhood: {Figures: jinchang(), Text: "9,377 ÷ 26 = 360.65 households per neighbourhood"},
			housing.BuildingsPerNeighbourhood: {
				Figures: neighbourhoodInput(housing.Neighbourhood{Buildings: whole(60), Neighbourhoods: housing.Progress{Underway: whole(10)}}),
				Text:    "60 ÷ 10 = 6 buildings per neighbourhood",
			},
			housing.NeighbourhoodFloorAreaPerHousehold: {
				Figures: neighbourhoodInput(housing.Neighbourhood{FloorArea: whole(80_000), Households: housing.Progress{Underway: whole(1_000)}}),
				Text:    "80,000 ÷ 1,000 = 80 m² per household",
			},
			housing.NeighbourhoodsBuiltBy2000Share: {
				Figures: neighbourhoodInput(housing.Neighbourhood{BuiltBy2000: whole(9), Neighbourhoods: housing.Progress{Underway: whole(10)}}),
				Text:    "9 ÷ 10 = 90 %",
			},
			housing.NeighbourhoodHouseholdShare: {
				Figures: housing.Input{
					Households:    whole(100_000),
					Neighbourhood: housing.Neighbourhood{Households: housing.Progress{Underway: whole(8_000)}},
				},
				Text: "8,000 ÷ 100,000 = 8 %",
			},
		},
	)
}

func neighbourhoodCheckCases(t *testing.T) map[indicators.CheckID]domaintest.Pair {
	t.Helper()
	return domaintest.Join(t,
		progressCheckCases(housing.NeighbourhoodProjectsStartedWithinUnderway, housing.NeighbourhoodProjectsCompletedWithinUnderway,
			housing.NeighbourhoodProjectsCompletedWithinStarted, neighbourhoodProjects),
		progressCheckCases(housing.NeighbourhoodsStartedWithinUnderway, housing.NeighbourhoodsCompletedWithinUnderway,
			housing.NeighbourhoodsCompletedWithinStarted, neighbourhoodNeighbourhoods),
		progressCheckCases(housing.NeighbourhoodHouseholdsStartedWithinUnderway, housing.NeighbourhoodHouseholdsCompletedWithinUnderway,
			housing.NeighbourhoodHouseholdsCompletedWithinStarted, neighbourhoodHouseholds),
		scheduleCheckCases(housing.NeighbourhoodOnTimeWithinDue, housing.NeighbourhoodOverdueWithinDays, neighbourhoodSchedule),
		map[indicators.CheckID]domaintest.Pair{
			housing.NeighbourhoodsWithinBuildings: {
				Good: neighbourhoodInput(housing.Neighbourhood{Neighbourhoods: housing.Progress{Underway: whole(10)}, Buildings: whole(10)}),
				Bad:  neighbourhoodInput(housing.Neighbourhood{Neighbourhoods: housing.Progress{Underway: whole(11)}, Buildings: whole(10)}),
			},
			housing.NeighbourhoodBuildingsWithinHouseholds: {
				Good: neighbourhoodInput(housing.Neighbourhood{Households: housing.Progress{Underway: whole(10)}, Buildings: whole(10)}),
				Bad:  neighbourhoodInput(housing.Neighbourhood{Households: housing.Progress{Underway: whole(10)}, Buildings: whole(11)}),
			},
			housing.NeighbourhoodsBuiltBy2000WithinUnderway: {
				Good: neighbourhoodInput(housing.Neighbourhood{Neighbourhoods: housing.Progress{Underway: whole(10)}, BuiltBy2000: whole(10)}),
				Bad:  neighbourhoodInput(housing.Neighbourhood{Neighbourhoods: housing.Progress{Underway: whole(10)}, BuiltBy2000: whole(11)}),
			},
			housing.NeighbourhoodHouseholdsWithinResident: {
				Good: housing.Input{Households: whole(10), Neighbourhood: housing.Neighbourhood{Households: housing.Progress{Underway: whole(10)}}},
				Bad:  housing.Input{Households: whole(10), Neighbourhood: housing.Neighbourhood{Households: housing.Progress{Underway: whole(11)}}},
			},
		},
	)
}
