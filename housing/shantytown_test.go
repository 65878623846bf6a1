package housing_test

import (
	"testing"

	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func shantytownInput(of housing.Shantytown) housing.Input { return housing.Input{Shantytown: of} }

func shantytownProjects(of housing.Progress) housing.Input {
	return shantytownInput(housing.Shantytown{Projects: of})
}

func shantytownUnits(of housing.Progress) housing.Input {
	return shantytownInput(housing.Shantytown{Units: of})
}

func shantytownSchedule(of housing.Schedule) housing.Input {
	return shantytownInput(housing.Shantytown{Schedule: of})
}

func shantytownIndicatorCases(t *testing.T) map[indicators.IndicatorID]domaintest.Worked {
	t.Helper()
	return domaintest.Join(t,
		progressIndicatorCases(housing.ShantytownProjectStartRate, housing.ShantytownProjectCompletionRate, shantytownProjects),
		progressIndicatorCases(housing.ShantytownUnitStartRate, housing.ShantytownUnitCompletionRate, shantytownUnits),
		scheduleIndicatorCases(housing.ShantytownOnTimeRate, housing.ShantytownDaysPerOverdueProject, shantytownSchedule),
		map[indicators.IndicatorID]domaintest.Worked{
			housing.ShantytownUnitsPerProject: {Figures: jinchang(), Text: "174 ÷ 4 = 43.5 units per project"},
			housing.ShantytownFloorAreaPerUnit: {
				Figures: shantytownInput(housing.Shantytown{CompletedFloorArea: decimal("6000.5"), Units: housing.Progress{Completed: whole(100)}}),
				Text:    "6,000.5 ÷ 100 = 60.005 m² per unit",
			},
			housing.ShantytownUnitsPerBuilding: {
				Figures: shantytownInput(housing.Shantytown{Buildings: whole(5), Units: housing.Progress{Underway: whole(300)}}),
				Text:    "300 ÷ 5 = 60 units per building",
			},
			housing.ShantytownSignedShare: {
				Figures: shantytownInput(housing.Shantytown{Signed: whole(190), Households: whole(200)}), Text: "190 ÷ 200 = 95 %",
			},
			housing.ShantytownRehousedShare: {
				Figures: shantytownInput(housing.Shantytown{Rehoused: whole(150), Signed: whole(200)}), Text: "150 ÷ 200 = 75 %",
			},
		},
	)
}

func shantytownCheckCases(t *testing.T) map[indicators.CheckID]domaintest.Pair {
	t.Helper()
	return domaintest.Join(t,
		progressCheckCases(housing.ShantytownProjectsStartedWithinUnderway, housing.ShantytownProjectsCompletedWithinUnderway,
			housing.ShantytownProjectsCompletedWithinStarted, shantytownProjects),
		progressCheckCases(housing.ShantytownUnitsStartedWithinUnderway, housing.ShantytownUnitsCompletedWithinUnderway,
			housing.ShantytownUnitsCompletedWithinStarted, shantytownUnits),
		scheduleCheckCases(housing.ShantytownOnTimeWithinDue, housing.ShantytownOverdueWithinDays, shantytownSchedule),
		map[indicators.CheckID]domaintest.Pair{
			housing.ShantytownBuildingsWithinUnits: {
				Good: shantytownInput(housing.Shantytown{Buildings: whole(10), Units: housing.Progress{Underway: whole(10)}}),
				Bad:  shantytownInput(housing.Shantytown{Buildings: whole(11), Units: housing.Progress{Underway: whole(10)}}),
			},
			housing.ShantytownSignedWithinHouseholds: {
				Good: shantytownInput(housing.Shantytown{Signed: whole(10), Households: whole(10)}),
				Bad:  shantytownInput(housing.Shantytown{Signed: whole(11), Households: whole(10)}),
			},
			housing.ShantytownRehousedWithinSigned: {
				Good: shantytownInput(housing.Shantytown{Rehoused: whole(10), Signed: whole(10)}),
				Bad:  shantytownInput(housing.Shantytown{Rehoused: whole(11), Signed: whole(10)}),
			},
		},
	)
}
