package urban_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func wasteIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{Roads: urban.Roads{Area: whole(600)}, Waste: urban.Waste{
		RoadAreaSwept: whole(570), MainStreetCleaningHours: decimal("14.5"),
		SortingCoverageRate: decimal("71.5"), Neighbourhoods: whole(250), NeighbourhoodsSorting: whole(200),
		Collected: decimal("80000.5"), TreatedHarmlessly: decimal("80000.5"),
		HarmlessTreatmentRate: whole(100), CountyTownHarmlessTreatmentRate: decimal("98.2"), ResourceUseRate: decimal("60.1"),
		TreatmentCapacity: whole(800), IncinerationCapacity: whole(600),
		SewageLoad: whole(20_000), SewageLoadCollected: whole(15_000),
		SewageTreatmentRate: decimal("97.3"), CountyTownSewageTreatmentRate: decimal("90.4"),
		AirDaysMeasured: whole(365), AirDaysWithin100: whole(292),
	}}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.SweepingCoverage:            {Figures: full, Text: "570 ÷ 600 = 95 %"},
		urban.MainStreetCleaning:          {Figures: full, Text: "14.5 hours a day"},
		urban.SortingCoverage:             {Figures: full, Text: "71.5 %"},
		urban.NeighbourhoodsSortingShare:  {Figures: full, Text: "200 ÷ 250 = 80 %"},
		urban.HarmlessShareOfCollected:    {Figures: full, Text: "80,000.5 ÷ 80,000.5 = 100 %"},
		urban.HarmlessTreatment:           {Figures: full, Text: "100 %"},
		urban.CountyTownHarmlessTreatment: {Figures: full, Text: "98.2 %"},
		urban.ResourceUse:                 {Figures: full, Text: "60.1 %"},
		urban.IncinerationShare:           {Figures: full, Text: "600 ÷ 800 = 75 %"},
		urban.SewageLoadCollectedShare:    {Figures: full, Text: "15,000 ÷ 20,000 = 75 %"},
		urban.SewageTreatment:             {Figures: full, Text: "97.3 %"},
		urban.CountyTownSewageTreatment:   {Figures: full, Text: "90.4 %"},
		urban.GoodAirDays:                 {Figures: full, Text: "292 days"},
		urban.GoodAirDayShare:             {Figures: full, Text: "292 ÷ 365 = 80 %"},
	}
}

// wastePair is a pair of figures of waste alone.
func wastePair(good, bad urban.Waste) domaintest.Pair {
	return domaintest.Pair{Good: urban.Input{Waste: good}, Bad: urban.Input{Waste: bad}}
}

func wasteCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		urban.SweptWithinRoadArea: {
			Good: urban.Input{Roads: urban.Roads{Area: whole(100)}, Waste: urban.Waste{RoadAreaSwept: whole(100)}},
			Bad:  urban.Input{Roads: urban.Roads{Area: whole(100)}, Waste: urban.Waste{RoadAreaSwept: decimal("100.1")}},
		},
		urban.CleaningHoursWithinDay: wastePair(
			urban.Waste{MainStreetCleaningHours: whole(24)}, urban.Waste{MainStreetCleaningHours: decimal("24.1")}),
		urban.NeighbourhoodsSortingWithinAll: wastePair(
			urban.Waste{Neighbourhoods: whole(10), NeighbourhoodsSorting: whole(10)},
			urban.Waste{Neighbourhoods: whole(10), NeighbourhoodsSorting: whole(11)}),
		urban.TreatedWithinCollected: wastePair(
			urban.Waste{Collected: whole(100), TreatedHarmlessly: whole(100)},
			urban.Waste{Collected: whole(100), TreatedHarmlessly: decimal("100.1")}),
		urban.PublishedHarmlessRateAgrees: wastePair(
			urban.Waste{Collected: whole(200), TreatedHarmlessly: whole(198), HarmlessTreatmentRate: whole(99)},
			urban.Waste{Collected: whole(200), TreatedHarmlessly: whole(198), HarmlessTreatmentRate: whole(100)}),
		urban.IncinerationWithinCapacity: wastePair(
			urban.Waste{TreatmentCapacity: whole(800), IncinerationCapacity: whole(800)},
			urban.Waste{TreatmentCapacity: whole(800), IncinerationCapacity: decimal("800.1")}),
		urban.SewageLoadCollectedWithinAll: wastePair(
			urban.Waste{SewageLoad: whole(800), SewageLoadCollected: whole(800)},
			urban.Waste{SewageLoad: whole(800), SewageLoadCollected: decimal("800.1")}),
		urban.GoodAirDaysWithinMeasured: wastePair(
			urban.Waste{AirDaysMeasured: whole(360), AirDaysWithin100: whole(360)},
			urban.Waste{AirDaysMeasured: whole(360), AirDaysWithin100: whole(361)}),
		urban.MeasuredAirDaysWithinYear: wastePair(
			urban.Waste{AirDaysMeasured: whole(366)}, urban.Waste{AirDaysMeasured: whole(367)}),
	}
}

func wasteBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		urban.SweepingCoverageEvaluation2020: {
			Good: urban.Input{Roads: urban.Roads{Area: whole(10_000)}, Waste: urban.Waste{RoadAreaSwept: whole(9_500)}},
			Bad:  urban.Input{Roads: urban.Roads{Area: whole(10_000)}, Waste: urban.Waste{RoadAreaSwept: whole(9_499)}},
		},
		urban.MainStreetCleaningTaizhou: wastePair(
			urban.Waste{MainStreetCleaningHours: whole(14)}, urban.Waste{MainStreetCleaningHours: decimal("13.9")}),
		urban.SortingCoverageEvaluation2020: wastePair(
			urban.Waste{SortingCoverageRate: whole(70)}, urban.Waste{SortingCoverageRate: decimal("69.99")}),
		urban.SewageLoadCollectedCheckUp2021: wastePair(
			urban.Waste{SewageLoad: whole(1_000), SewageLoadCollected: whole(700)},
			urban.Waste{SewageLoad: whole(1_000), SewageLoadCollected: whole(699)}),
		urban.HarmlessTreatmentSanitaryCity2014: wastePair(
			urban.Waste{HarmlessTreatmentRate: whole(100)}, urban.Waste{HarmlessTreatmentRate: decimal("99.99")}),
		urban.SewageTreatmentSanitaryCity2014: wastePair(
			urban.Waste{SewageTreatmentRate: whole(100)}, urban.Waste{SewageTreatmentRate: decimal("99.99")}),
		urban.GoodAirDaysSanitaryCity2014: wastePair(
			urban.Waste{AirDaysWithin100: whole(300)}, urban.Waste{AirDaysWithin100: whole(299)}),
		urban.ResourceUse2025: wastePair(
			urban.Waste{ResourceUseRate: whole(60)}, urban.Waste{ResourceUseRate: decimal("59.99")}),
		urban.IncinerationShare2025: wastePair(
			urban.Waste{TreatmentCapacity: whole(1_000), IncinerationCapacity: whole(650)},
			urban.Waste{TreatmentCapacity: whole(1_000), IncinerationCapacity: whole(649)}),
		urban.SewageTreatmentCountyTown: wastePair(
			urban.Waste{CountyTownSewageTreatmentRate: whole(80)}, urban.Waste{CountyTownSewageTreatmentRate: decimal("79.99")}),
		urban.HarmlessTreatmentCountyTown: wastePair(
			urban.Waste{CountyTownHarmlessTreatmentRate: whole(80)}, urban.Waste{CountyTownHarmlessTreatmentRate: decimal("79.99")}),
	}
}

// TestRatesOfOtherPlacesAndPartsDoNotStandIn holds that a criterion is not decided by a figure that resembles the one it asks for.
func TestRatesOfOtherPlacesAndPartsDoNotStandIn(t *testing.T) {
	t.Parallel()
	card := evaluate(t, urban.Input{Waste: urban.Waste{
		CountyTownHarmlessTreatmentRate: whole(100), CountyTownSewageTreatmentRate: whole(100),
		Collected: whole(100), TreatedHarmlessly: whole(100), Neighbourhoods: whole(10), NeighbourhoodsSorting: whole(10),
	}})
	assert.Equal(t, indicators.Holds, domaintest.Verdict(t, card, urban.HarmlessTreatmentCountyTown))
	for _, id := range []indicators.NodeID{urban.HarmlessTreatmentSanitaryCity2014, urban.SewageTreatmentSanitaryCity2014, urban.SortingCoverageEvaluation2020} {
		assert.NotContains(t, []indicators.Truth{indicators.Holds, indicators.Fails}, domaintest.Verdict(t, card, id), id)
	}
}

// TestGoodAirDaysOverARange holds that figures with 余, 不足 or 以内 decide only what they settle.
func TestGoodAirDaysOverARange(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]indicators.Truth{
		"300余": indicators.Holds, "290余": indicators.Fails, "不足300": indicators.Fails, "300以内": indicators.Undecided,
	} {
		card := evaluate(t, urban.Input{Waste: urban.Waste{AirDaysWithin100: indicators.MustParse(text)}})
		assert.Equal(t, want, domaintest.Verdict(t, card, urban.GoodAirDaysSanitaryCity2014), text)
	}
}
