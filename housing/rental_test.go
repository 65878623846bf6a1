package housing_test

import (
	"testing"

	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func rentalInput(of housing.Rental) housing.Input { return housing.Input{Rental: of} }

func rentalProjects(of housing.Progress) housing.Input {
	return rentalInput(housing.Rental{Projects: of})
}

func rentalUnits(of housing.Progress) housing.Input {
	return rentalInput(housing.Rental{Units: of})
}

func rentalSchedule(of housing.Schedule) housing.Input {
	return rentalInput(housing.Rental{Schedule: of})
}

func rentalIndicatorCases(t *testing.T) map[indicators.IndicatorID]domaintest.Worked {
	t.Helper()
	return domaintest.Join(t,
		progressIndicatorCases(housing.RentalProjectStartRate, housing.RentalProjectCompletionRate, rentalProjects),
		progressIndicatorCases(housing.RentalUnitStartRate, housing.RentalUnitCompletionRate, rentalUnits),
		scheduleIndicatorCases(housing.RentalOnTimeRate, housing.RentalDaysPerOverdueProject, rentalSchedule),
		map[indicators.IndicatorID]domaintest.Worked{
			housing.RentalUnitsPerProject: {
				Figures: rentalInput(housing.Rental{Projects: housing.Progress{Underway: whole(3)}, Units: housing.Progress{Underway: whole(1_800)}}),
				Text:    "1,800 ÷ 3 = 600 units per project",
			},
			housing.RentalUnitsPerBuilding: {Figures: jinchang(), Text: "1,656 ÷ 6 = 276 units per building"},
			housing.RentalFloorAreaPerUnit: {
				Figures: rentalInput(housing.Rental{NewFloorArea: whole(60_000), NewUnits: whole(1_000)}), Text: "60,000 ÷ 1,000 = 60 m² per unit",
			},
			housing.SmallHomeShare: {
				Figures: rentalInput(housing.Rental{RaisedSmall: whole(90), Raised: whole(120)}), Text: "90 ÷ 120 = 75 %",
			},
			housing.RentalShareOfNewSupply: {Figures: rentalSupply(450, 1_000), Text: "450 ÷ 1,000 = 45 %"},
		},
	)
}

func rentalCheckCases(t *testing.T) map[indicators.CheckID]domaintest.Pair {
	t.Helper()
	return domaintest.Join(t,
		progressCheckCases(housing.RentalProjectsStartedWithinUnderway, housing.RentalProjectsCompletedWithinUnderway,
			housing.RentalProjectsCompletedWithinStarted, rentalProjects),
		progressCheckCases(housing.RentalUnitsStartedWithinUnderway, housing.RentalUnitsCompletedWithinUnderway,
			housing.RentalUnitsCompletedWithinStarted, rentalUnits),
		scheduleCheckCases(housing.RentalOnTimeWithinDue, housing.RentalOverdueWithinDays, rentalSchedule),
		map[indicators.CheckID]domaintest.Pair{
			housing.RentalNewUnitsWithinUnderway: {
				Good: rentalInput(housing.Rental{NewUnits: whole(10), Units: housing.Progress{Underway: whole(10)}}),
				Bad:  rentalInput(housing.Rental{NewUnits: whole(11), Units: housing.Progress{Underway: whole(10)}}),
			},
			housing.RentalBuildingsWithinUnits: {
				Good: rentalInput(housing.Rental{NewBuildings: whole(10), NewUnits: whole(10)}),
				Bad:  rentalInput(housing.Rental{NewBuildings: whole(11), NewUnits: whole(10)}),
			},
			housing.RentalSmallWithinRaised: {
				Good: rentalInput(housing.Rental{RaisedSmall: whole(10), Raised: whole(10)}),
				Bad:  rentalInput(housing.Rental{RaisedSmall: whole(11), Raised: whole(10)}),
			},
			housing.RentalRaisedWithinSupply: {Good: rentalSupply(10, 10), Bad: rentalSupply(11, 10)},
		},
	)
}

// rentalSupply is so many units raised and so many newly supplied.
func rentalSupply(raised, supply int64) housing.Input {
	return housing.Input{Rental: housing.Rental{Raised: whole(raised)}, Supply: housing.Supply{New: whole(supply)}}
}

func rentalBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		housing.RentalShareOfSupplyLargest2025: {Good: rentalSupply(4_500, 10_000), Bad: rentalSupply(4_499, 10_000)},
		housing.RentalShareOfSupplyBeijing2025: {Good: rentalSupply(3_000, 10_000), Bad: rentalSupply(2_999, 10_000)},
	}
}
