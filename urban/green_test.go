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

func greenIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{
		UrbanAreaPopulation: whole(200_000),
		BuiltUpArea:         whole(40),
		Green: urban.Green{
			CoveredArea: whole(1_600), TreeAndShrubArea: whole(1_200), SpaceArea: whole(1_400), ParkArea: whole(280),
			LowestDistrictParkArea: whole(60), LowestDistrictPopulation: whole(100_000),
			PublicGreenArea: whole(160), CentrePublicGreenArea: whole(30), CentrePopulation: whole(50_000),
			CountyTownParkArea: whole(39), CountyTownPopulation: whole(60_000),
			BuildingLand: whole(2_000), ResidentialLand: whole(800), NearParks: whole(600), NearActivityGrounds: whole(700), NearGreenways: whole(400),
			StreetLength: whole(200), ShadedStreetLength: whole(150), SatisfactionRate: decimal("88.8"),
			LargestClusterArea: whole(30), NarrowestCorridorWidth: whole(120), Projects: someProjects(),
		},
	}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.GreenCoverage:                   {Figures: full, Text: "0.01 × 1,600 ÷ 40 = 40 %"},
		urban.TreeAndShrubShare:               {Figures: full, Text: "1,200 ÷ 1,600 = 75 %"},
		urban.GreenSpaceRatio:                 {Figures: full, Text: "0.01 × 1,400 ÷ 40 = 35 %"},
		urban.ParkAreaPerPerson:               {Figures: full, Text: "280 ÷ 200,000 × 10,000 = 14 m² per person"},
		urban.LowestDistrictParkAreaPerPerson: {Figures: full, Text: "60 ÷ 100,000 × 10,000 = 6 m² per person"},
		urban.PublicGreenPerPerson:            {Figures: full, Text: "160 ÷ 200,000 × 10,000 = 8 m² per person"},
		urban.CentrePublicGreenPerPerson:      {Figures: full, Text: "30 ÷ 50,000 × 10,000 = 6 m² per person"},
		urban.CountyTownParkAreaPerPerson:     {Figures: full, Text: "39 ÷ 60,000 × 10,000 = 6.5 m² per person"},
		urban.BuildingLandPerPerson:           {Figures: full, Text: "2,000 ÷ 200,000 × 10,000 = 100 m² per person"},
		urban.ParkReach:                       {Figures: full, Text: "600 ÷ 800 = 75 %"},
		urban.ActivityGroundReach:             {Figures: full, Text: "700 ÷ 800 = 87.5 %"},
		urban.GreenwayReach:                   {Figures: full, Text: "400 ÷ 800 = 50 %"},
		urban.ShadedStreetShare:               {Figures: full, Text: "150 ÷ 200 = 75 %"},
		urban.GreeningSatisfaction:            {Figures: full, Text: "88.8 %"},
		urban.LargestCluster:                  {Figures: full, Text: "30 km²"},
		urban.NarrowestCorridor:               {Figures: full, Text: "120 m"},
		urban.GreenProjectsStartedShare:       {Figures: full, Text: "6 ÷ 8 = 75 %"},
		urban.GreenProjectsCompletedShare:     {Figures: full, Text: "2 ÷ 8 = 25 %"},
	}
}

// greenPair is two inputs of green space alone.
func greenPair(good, bad urban.Green) domaintest.Pair {
	return domaintest.Pair{Good: urban.Input{Green: good}, Bad: urban.Input{Green: bad}}
}

func greenCheckCases() map[indicators.CheckID]domaintest.Pair {
	h, h1 := whole(100), whole(101)
	cases := map[indicators.CheckID]domaintest.Pair{
		urban.TreeAndShrubWithinCovered: greenPair(urban.Green{TreeAndShrubArea: h, CoveredArea: h}, urban.Green{TreeAndShrubArea: h1, CoveredArea: h}),
		urban.ParksWithinGreenSpace:     greenPair(urban.Green{ParkArea: h, SpaceArea: h}, urban.Green{ParkArea: h1, SpaceArea: h}),
		urban.LowestDistrictWithinParks: greenPair(urban.Green{LowestDistrictParkArea: h, ParkArea: h}, urban.Green{LowestDistrictParkArea: h1, ParkArea: h}),
		urban.CentreWithinPublicGreen: greenPair(
			urban.Green{CentrePublicGreenArea: h, PublicGreenArea: h}, urban.Green{CentrePublicGreenArea: h1, PublicGreenArea: h}),
		urban.ResidentialWithinBuildingLand: greenPair(
			urban.Green{ResidentialLand: h, BuildingLand: h}, urban.Green{ResidentialLand: h1, BuildingLand: h}),
		urban.NearParksWithinResidential: greenPair(urban.Green{NearParks: h, ResidentialLand: h}, urban.Green{NearParks: h1, ResidentialLand: h}),
		urban.NearActivityGroundsWithinResidential: greenPair(
			urban.Green{NearActivityGrounds: h, ResidentialLand: h}, urban.Green{NearActivityGrounds: h1, ResidentialLand: h}),
		urban.NearGreenwaysWithinResidential: greenPair(urban.Green{NearGreenways: h, ResidentialLand: h}, urban.Green{NearGreenways: h1, ResidentialLand: h}),
		urban.ShadedWithinStreets:            greenPair(urban.Green{ShadedStreetLength: h, StreetLength: h}, urban.Green{ShadedStreetLength: h1, StreetLength: h}),
		urban.CoveredWithinBuiltUpArea: {
			Good: urban.Input{BuiltUpArea: whole(1), Green: urban.Green{CoveredArea: h}},
			Bad:  urban.Input{BuiltUpArea: whole(1), Green: urban.Green{CoveredArea: h1}},
		},
		urban.GreenSpaceWithinBuiltUpArea: {
			Good: urban.Input{BuiltUpArea: whole(1), Green: urban.Green{SpaceArea: h}},
			Bad:  urban.Input{BuiltUpArea: whole(1), Green: urban.Green{SpaceArea: h1}},
		},
		urban.GreenSpaceWithinCovered: greenPair(urban.Green{SpaceArea: h, CoveredArea: h}, urban.Green{SpaceArea: h1, CoveredArea: h}),
		urban.LowestDistrictWithinUrbanArea: {
			Good: urban.Input{UrbanAreaPopulation: h, Green: urban.Green{LowestDistrictPopulation: h}},
			Bad:  urban.Input{UrbanAreaPopulation: h, Green: urban.Green{LowestDistrictPopulation: h1}},
		},
		urban.CentreWithinUrbanArea: {
			Good: urban.Input{UrbanAreaPopulation: h, Green: urban.Green{CentrePopulation: h}},
			Bad:  urban.Input{UrbanAreaPopulation: h, Green: urban.Green{CentrePopulation: h1}},
		},
		urban.LowestDistrictWithinMean: {Good: district(whole(140)), Bad: district(decimal("140.01"))},
	}
	maps.Copy(cases, projectCheckCases(
		func(p urban.Projects) urban.Input { return urban.Input{Green: urban.Green{Projects: p}} },
		urban.GreenProjectsStartedWithinPlanned, urban.GreenProjectsCompletedWithinStarted, urban.GreenProjectsCompletedWithinPlanned))
	return cases
}

// district is half of a city of 200,000 people with 14 m² of park each.
func district(parkArea indicators.Value) urban.Input {
	return urban.Input{UrbanAreaPopulation: whole(200_000), Green: urban.Green{
		ParkArea: whole(280), LowestDistrictParkArea: parkArea, LowestDistrictPopulation: whole(100_000),
	}}
}

func greenBorderCases() map[indicators.NodeID]domaintest.Pair {
	reach := func(near string) urban.Green {
		return urban.Green{NearActivityGrounds: decimal(near), ResidentialLand: whole(100)}
	}
	shaded := func(length string) urban.Green {
		return urban.Green{ShadedStreetLength: decimal(length), StreetLength: whole(100)}
	}
	lowest := func(area string) urban.Green {
		return urban.Green{LowestDistrictParkArea: decimal(area), LowestDistrictPopulation: whole(10_000)}
	}
	centre := func(area string) urban.Green {
		return urban.Green{CentrePublicGreenArea: decimal(area), CentrePopulation: whole(10_000)}
	}
	countyTown := func(area string) urban.Green {
		return urban.Green{CountyTownParkArea: decimal(area), CountyTownPopulation: whole(10_000)}
	}
	satisfied := func(rate string) urban.Green { return urban.Green{SatisfactionRate: decimal(rate)} }
	return map[indicators.NodeID]domaintest.Pair{
		urban.GreenCoverageEcologicalGardenCity:       {Good: covered("43", "30.1"), Bad: covered("42.99", "42.99")},
		urban.ParkAreaEcologicalGardenCity:            parkPair("14.8", "14.79"),
		urban.LowestDistrictEcologicalGardenCity:      greenPair(lowest("5.5"), lowest("5.49")),
		urban.ActivityGroundReachEcologicalGardenCity: greenPair(reach("90"), reach("89.99")),
		urban.ShadedStreetsEcologicalGardenCity:       greenPair(shaded("85"), shaded("84.99")),

		urban.SatisfactionGardenCityBasic:     greenPair(satisfied("80"), satisfied("79.99")),
		urban.SatisfactionGardenCityRaised:    greenPair(satisfied("90"), satisfied("89.99")),
		urban.GreenCoverageGardenCityBasic:    coveragePair("36", "35.99"),
		urban.GreenCoverageGardenCityRaised:   coveragePair("40", "39.99"),
		urban.GreenSpaceGardenCityBasic:       spacePair("31", "30.99"),
		urban.GreenSpaceGardenCityRaised:      spacePair("35", "34.99"),
		urban.ParkAreaUnder80GardenCityBasic:  parkPair("7.5", "7.49"),
		urban.ParkAreaUnder80GardenCityRaised: parkPair("9.5", "9.49"),
		urban.ParkArea80To100GardenCityBasic:  parkPair("8", "7.99"),
		urban.ParkArea80To100GardenCityRaised: parkPair("10", "9.99"),

		urban.PublicGreenNorthOver1MillionRepealedGardenCity:       publicGreenPair("7", "6.99"),
		urban.PublicGreenNorthHalfTo1MillionRepealedGardenCity:     publicGreenPair("7.5", "7.49"),
		urban.PublicGreenNorthUnderHalfMillionRepealedGardenCity:   publicGreenPair("8.5", "8.49"),
		urban.GreenSpaceNorthOver1MillionRepealedGardenCity:        spacePair("29", "28.99"),
		urban.GreenSpaceNorthHalfTo1MillionRepealedGardenCity:      spacePair("31", "30.99"),
		urban.GreenSpaceNorthUnderHalfMillionRepealedGardenCity:    spacePair("34", "33.99"),
		urban.GreenCoverageSouthOver1MillionRepealedGardenCity:     coveragePair("36", "35.99"),
		urban.GreenCoverageSouthHalfTo1MillionRepealedGardenCity:   coveragePair("38", "37.99"),
		urban.GreenCoverageSouthUnderHalfMillionRepealedGardenCity: coveragePair("40", "39.99"),

		urban.GreenCoverageModelCity:        coveragePair("40", "39.99"),
		urban.GreenSpaceModelCity:           spacePair("35", "34.99"),
		urban.PublicGreenModelCity:          publicGreenPair("10", "9.99"),
		urban.CentrePublicGreenModelCity:    greenPair(centre("6"), centre("5.99")),
		urban.GreenCoverageSanitaryCity2014: coveragePair("36", "35.99"),
		urban.ParkAreaSanitaryCity2014:      parkPair("8.5", "8.49"),
		urban.ParkAreaCountyTown:            greenPair(countyTown("6.5"), countyTown("6.49")),
		urban.ClusterSizeCheckUp2021: greenPair(
			urban.Green{LargestClusterArea: whole(50)}, urban.Green{LargestClusterArea: decimal("50.01")}),
		urban.CorridorWidthCheckUp2021: greenPair(
			urban.Green{NarrowestCorridorWidth: whole(100)}, urban.Green{NarrowestCorridorWidth: decimal("99.99")}),
	}
}

// covered is a built-up area of 1 km², so that hectares are percent.
func covered(area, treesAndShrubs string) urban.Input {
	return urban.Input{BuiltUpArea: whole(1), Green: urban.Green{CoveredArea: decimal(area), TreeAndShrubArea: decimal(treesAndShrubs)}}
}

func coveragePair(good, bad string) domaintest.Pair {
	return domaintest.Pair{Good: covered(good, "0"), Bad: covered(bad, "0")}
}

func spacePair(good, bad string) domaintest.Pair {
	of := func(area string) urban.Input {
		return urban.Input{BuiltUpArea: whole(1), Green: urban.Green{SpaceArea: decimal(area)}}
	}
	return domaintest.Pair{Good: of(good), Bad: of(bad)}
}

// Among 10,000 people a hectare is 1 m² each.
func parkPair(good, bad string) domaintest.Pair {
	of := func(area string) urban.Input {
		return urban.Input{UrbanAreaPopulation: whole(10_000), Green: urban.Green{ParkArea: decimal(area)}}
	}
	return domaintest.Pair{Good: of(good), Bad: of(bad)}
}

func publicGreenPair(good, bad string) domaintest.Pair {
	of := func(area string) urban.Input {
		return urban.Input{UrbanAreaPopulation: whole(10_000), Green: urban.Green{PublicGreenArea: decimal(area)}}
	}
	return domaintest.Pair{Good: of(good), Bad: of(bad)}
}

// The ecological garden city asks for two things at once.
func TestGreenCoverageOfTheEcologicalGardenCity(t *testing.T) {
	t.Parallel()
	const id = urban.GreenCoverageEcologicalGardenCity
	assert.Equal(t, indicators.Fails, domaintest.Verdict(t, evaluate(t, covered("43", "30.09")), id), "trees and shrubs are less than 70 % of 43")
	assert.Equal(t, indicators.Fails, domaintest.Verdict(t, evaluate(t, covered("42", "42")), id))
	input := covered("50", "40")
	assert.Equal(t, indicators.Holds, domaintest.Verdict(t, evaluate(t, input), id))
	input.Green.TreeAndShrubArea = indicators.Value{}
	assert.Equal(t, indicators.Undecided, domaintest.Verdict(t, evaluate(t, input), id), "missing trees and shrubs are not 0")
}

// A park area of older schemes does not stand in for one of today, nor the other way round.
func TestPublicGreenIsNotParkArea(t *testing.T) {
	t.Parallel()
	card := evaluate(t, urban.Input{UrbanAreaPopulation: whole(10_000), Green: urban.Green{PublicGreenArea: whole(20)}})
	assert.Equal(t, indicators.Holds, domaintest.Verdict(t, card, urban.PublicGreenModelCity))
	assert.NotContains(t, []indicators.Truth{indicators.Holds, indicators.Fails}, domaintest.Verdict(t, card, urban.ParkAreaSanitaryCity2014))
}

// A green space area entered in m² instead of hectares is found by what it lies in.
func TestUnitsOfGreenSpace(t *testing.T) {
	t.Parallel()
	input := urban.Input{BuiltUpArea: whole(40), Green: urban.Green{SpaceArea: whole(14_000_000)}}
	require.NoError(t, input.Validate())
	assert.Equal(t, indicators.Contradicts, finding(t, evaluate(t, input), urban.GreenSpaceWithinBuiltUpArea).Outcome)
}
