package urban_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func toiletsIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{UrbanAreaPopulation: whole(200_000), Toilets: urban.Toilets{
		Public: whole(90), Sanitary: whole(81), Town: whole(8), TownPopulation: whole(18_000),
	}}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.PublicToiletsPer10000:     {Figures: full, Text: "90 ÷ 200,000 × 10,000 = 4.5 per 10,000 people"},
		urban.SanitaryPublicToiletShare: {Figures: full, Text: "81 ÷ 90 = 90 %"},
		urban.PersonsPerTownToilet:      {Figures: full, Text: "18,000 ÷ 8 = 2,250 persons per toilet"},
	}
}

func toiletsCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		urban.SanitaryWithinPublicToilets: {
			Good: urban.Input{Toilets: urban.Toilets{Public: whole(10), Sanitary: whole(10)}},
			Bad:  urban.Input{Toilets: urban.Toilets{Public: whole(10), Sanitary: whole(11)}},
		},
	}
}

func toiletsBorderCases() map[indicators.NodeID]domaintest.Pair {
	town := func(good, bad int64) domaintest.Pair {
		return domaintest.Pair{
			Good: urban.Input{Toilets: urban.Toilets{Town: whole(4), TownPopulation: whole(good)}},
			Bad:  urban.Input{Toilets: urban.Toilets{Town: whole(4), TownPopulation: whole(bad)}},
		}
	}
	return map[indicators.NodeID]domaintest.Pair{
		urban.PublicToiletsRepealedGardenCity: {
			Good: urban.Input{UrbanAreaPopulation: whole(200_000), Toilets: urban.Toilets{Public: whole(80)}},
			Bad:  urban.Input{UrbanAreaPopulation: whole(200_000), Toilets: urban.Toilets{Public: whole(79)}},
		},
		urban.TownToiletsCentralTaizhou: town(10_000, 10_001),
		urban.TownToiletsOtherTaizhou:   town(12_000, 12_001),
		urban.PublicToiletsSanitaryCity2021: {
			Good: urban.Input{Toilets: urban.Toilets{Public: whole(80), Sanitary: whole(80)}},
			Bad:  urban.Input{Toilets: urban.Toilets{Public: whole(80), Sanitary: whole(79)}},
		},
	}
}
