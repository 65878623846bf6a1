package urban_test

import (
	"maps"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func renewalIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{Renewal: urban.Renewal{
		Projects:   someProjects(),
		Reservoirs: urban.Projects{Planned: whole(2), Started: whole(1), Completed: whole(0)},
		PipesDue:   decimal("12.5"), PipesRenewed: whole(5), GreenBuildingRate: decimal("99.5"),
	}}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.RenewalProjectsStartedShare:     {Figures: full, Text: "6 ÷ 8 = 75 %"},
		urban.RenewalProjectsCompletedShare:   {Figures: full, Text: "2 ÷ 8 = 25 %"},
		urban.ReservoirProjectsStartedShare:   {Figures: full, Text: "1 ÷ 2 = 50 %"},
		urban.ReservoirProjectsCompletedShare: {Figures: full, Text: "0 ÷ 2 = 0 %"},
		urban.PipesRenewedShare:               {Figures: full, Text: "5 ÷ 12.5 = 40 %"},
		urban.GreenBuildingShare:              {Figures: full, Text: "99.5 %"},
	}
}

func renewalCheckCases() map[indicators.CheckID]domaintest.Pair {
	cases := map[indicators.CheckID]domaintest.Pair{
		urban.PipesRenewedWithinDue: {
			Good: urban.Input{Renewal: urban.Renewal{PipesDue: decimal("12.5"), PipesRenewed: decimal("12.5")}},
			Bad:  urban.Input{Renewal: urban.Renewal{PipesDue: decimal("12.5"), PipesRenewed: decimal("12.6")}},
		},
	}
	maps.Copy(cases, projectCheckCases(
		func(p urban.Projects) urban.Input { return urban.Input{Renewal: urban.Renewal{Projects: p}} },
		urban.RenewalProjectsStartedWithinPlanned, urban.RenewalProjectsCompletedWithinStarted, urban.RenewalProjectsCompletedWithinPlanned))
	maps.Copy(cases, projectCheckCases(
		func(p urban.Projects) urban.Input { return urban.Input{Renewal: urban.Renewal{Reservoirs: p}} },
		urban.ReservoirProjectsStartedWithinPlanned, urban.ReservoirProjectsCompletedWithinStarted, urban.ReservoirProjectsCompletedWithinPlanned))
	return cases
}

func renewalBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		urban.GreenBuildingsCheckUp2021: {
			Good: urban.Input{Renewal: urban.Renewal{GreenBuildingRate: whole(100)}},
			Bad:  urban.Input{Renewal: urban.Renewal{GreenBuildingRate: decimal("99.99")}},
		},
	}
}
