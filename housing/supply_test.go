package housing_test

import (
	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func assured(families, of int64) housing.Input {
	return housing.Input{Supply: housing.Supply{Assured: whole(families), Eligible: whole(of)}}
}

func tallest(metres string) housing.Input {
	return housing.Input{Supply: housing.Supply{TallestNew: decimal(metres)}}
}

func supplyIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		housing.TallestNewHousing:    {Figures: tallest("79.9"), Text: "79.9 m"},
		housing.PublicRentalCoverage: {Figures: assured(950, 1_000), Text: "950 ÷ 1,000 = 95 %"},
	}
}

func supplyCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		housing.PublicRentalAssuredWithinEligible: {Good: assured(10, 10), Bad: assured(11, 10)},
	}
}

func supplyBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		housing.PublicRentalCoverage2025: {Good: assured(1_000, 1_000), Bad: assured(999, 1_000)},
		housing.NewHousingHeight2021:     {Good: tallest("79.99"), Bad: tallest("80")}, // 80 exactly is not below 80
	}
}
