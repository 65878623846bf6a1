package urban_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func parkingIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{
		UrbanAreaPopulation: whole(200_000),
		Parking:             urban.Parking{Spaces: whole(12_000), SmartSpaces: whole(3_000), SmartSystems: whole(2)},
	}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.ParkingSpacesPer1000:     {Figures: full, Text: "12,000 ÷ 200,000 × 1,000 = 60 per 1,000 people"},
		urban.SmartParkingShare:        {Figures: full, Text: "3,000 ÷ 12,000 = 25 %"},
		urban.SmartParkingSystemsInUse: {Figures: full, Text: "2 systems"},
	}
}

func parkingCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		urban.SmartParkingWithinSpaces: {
			Good: urban.Input{Parking: urban.Parking{Spaces: whole(100), SmartSpaces: whole(100)}},
			Bad:  urban.Input{Parking: urban.Parking{Spaces: whole(100), SmartSpaces: whole(101)}},
		},
	}
}
