package urban_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func countrysideIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{Countryside: urban.Countryside{
		Households: whole(40_000), HouseholdsWithSanitaryToilet: whole(30_000), SanitaryToiletRate: decimal("68.5"),
		ToiletConversionsPlanned: whole(2_000), ToiletConversionsCompleted: whole(2_100),
		Villages: whole(140), VillagesCleaned: whole(133), VillagesWithPublicToilet: whole(98), VillagesWithWasteFacilities: whole(126),
		VillagesWithWasteTreated: whole(112), VillagesWithSewageTreated: whole(35), SewageTreatmentRate: decimal("25.5"),
		NaturalVillages: whole(800), NaturalVillagesWithWasteCollected: whole(720),
		NoLitterAreas: whole(20), NoLitterAreasAccepted: whole(17),
		DisusedHouses: whole(500), DisusedHousesRemoved: whole(450), CourtyardsPlanned: whole(400), CourtyardsImproved: whole(300),
		ByLaws: whole(3),
	}}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.HouseholdSanitaryToiletRate:            {Figures: full, Text: "30,000 ÷ 40,000 = 75 %"},
		urban.RuralSanitaryToilets:                   {Figures: full, Text: "68.5 %"},
		urban.ToiletConversionRate:                   {Figures: full, Text: "2,100 ÷ 2,000 = 105 %"},
		urban.VillagesCleanedShare:                   {Figures: full, Text: "133 ÷ 140 = 95 %"},
		urban.VillagesWithPublicToiletShare:          {Figures: full, Text: "98 ÷ 140 = 70 %"},
		urban.VillagesWithWasteFacilitiesShare:       {Figures: full, Text: "126 ÷ 140 = 90 %"},
		urban.VillagesWithWasteTreatedShare:          {Figures: full, Text: "112 ÷ 140 = 80 %"},
		urban.VillagesWithSewageTreatedShare:         {Figures: full, Text: "35 ÷ 140 = 25 %"},
		urban.RuralSewageTreatment:                   {Figures: full, Text: "25.5 %"},
		urban.NaturalVillagesWithWasteCollectedShare: {Figures: full, Text: "720 ÷ 800 = 90 %"},
		urban.NoLitterAreaShare:                      {Figures: full, Text: "17 ÷ 20 = 85 %"},
		urban.DisusedHouseRemovalRate:                {Figures: full, Text: "450 ÷ 500 = 90 %"},
		urban.CourtyardImprovementRate:               {Figures: full, Text: "300 ÷ 400 = 75 %"},
		urban.ByLawsInForce:                          {Figures: full, Text: "3 by-laws"},
	}
}

// countrysidePair is a pair of figures of the countryside alone.
func countrysidePair(good, bad urban.Countryside) domaintest.Pair {
	return domaintest.Pair{Good: urban.Input{Countryside: good}, Bad: urban.Input{Countryside: bad}}
}

func countrysideCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		urban.SanitaryToiletWithinHouseholds: countrysidePair(
			urban.Countryside{Households: whole(10), HouseholdsWithSanitaryToilet: whole(10)},
			urban.Countryside{Households: whole(10), HouseholdsWithSanitaryToilet: whole(11)}),
		urban.ConversionsWithinPlan: countrysidePair(
			urban.Countryside{ToiletConversionsPlanned: whole(10), ToiletConversionsCompleted: whole(10)},
			urban.Countryside{ToiletConversionsPlanned: whole(10), ToiletConversionsCompleted: whole(11)}),
		urban.CleanedWithinVillages: countrysidePair(
			urban.Countryside{Villages: whole(10), VillagesCleaned: whole(10)},
			urban.Countryside{Villages: whole(10), VillagesCleaned: whole(11)}),
		urban.PublicToiletWithinVillages: countrysidePair(
			urban.Countryside{Villages: whole(10), VillagesWithPublicToilet: whole(10)},
			urban.Countryside{Villages: whole(10), VillagesWithPublicToilet: whole(11)}),
		urban.WasteFacilitiesWithinVillages: countrysidePair(
			urban.Countryside{Villages: whole(10), VillagesWithWasteFacilities: whole(10)},
			urban.Countryside{Villages: whole(10), VillagesWithWasteFacilities: whole(11)}),
		urban.WasteTreatedWithinVillages: countrysidePair(
			urban.Countryside{Villages: whole(10), VillagesWithWasteTreated: whole(10)},
			urban.Countryside{Villages: whole(10), VillagesWithWasteTreated: whole(11)}),
		urban.SewageTreatedWithinVillages: countrysidePair(
			urban.Countryside{Villages: whole(10), VillagesWithSewageTreated: whole(10)},
			urban.Countryside{Villages: whole(10), VillagesWithSewageTreated: whole(11)}),
		urban.WasteTreatedWithinFacilities: countrysidePair(
			urban.Countryside{VillagesWithWasteFacilities: whole(10), VillagesWithWasteTreated: whole(10)},
			urban.Countryside{VillagesWithWasteFacilities: whole(10), VillagesWithWasteTreated: whole(11)}),
		urban.WasteCollectedWithinNaturalVillages: countrysidePair(
			urban.Countryside{NaturalVillages: whole(10), NaturalVillagesWithWasteCollected: whole(10)},
			urban.Countryside{NaturalVillages: whole(10), NaturalVillagesWithWasteCollected: whole(11)}),
		urban.AcceptedWithinNoLitterAreas: countrysidePair(
			urban.Countryside{NoLitterAreas: whole(10), NoLitterAreasAccepted: whole(10)},
			urban.Countryside{NoLitterAreas: whole(10), NoLitterAreasAccepted: whole(11)}),
		urban.DisusedHousesRemovedWithinAll: countrysidePair(
			urban.Countryside{DisusedHouses: whole(10), DisusedHousesRemoved: whole(10)},
			urban.Countryside{DisusedHouses: whole(10), DisusedHousesRemoved: whole(11)}),
		urban.CourtyardsWithinPlan: countrysidePair(
			urban.Countryside{CourtyardsPlanned: whole(10), CourtyardsImproved: whole(10)},
			urban.Countryside{CourtyardsPlanned: whole(10), CourtyardsImproved: whole(11)}),
	}
}

func countrysideBorderCases() map[indicators.NodeID]domaintest.Pair {
	const villages = 1_000
	return map[indicators.NodeID]domaintest.Pair{
		urban.HouseholdToiletsGansu2025: countrysidePair(
			urban.Countryside{Households: whole(10_000), HouseholdsWithSanitaryToilet: whole(8_000)},
			urban.Countryside{Households: whole(10_000), HouseholdsWithSanitaryToilet: whole(7_999)}),
		urban.VillageWaste2020: countrysidePair(
			urban.Countryside{Villages: whole(villages), VillagesWithWasteTreated: whole(900)},
			urban.Countryside{Villages: whole(villages), VillagesWithWasteTreated: whole(899)}),
		urban.RuralSanitaryToilets2020: countrysidePair(
			urban.Countryside{SanitaryToiletRate: whole(85)}, urban.Countryside{SanitaryToiletRate: decimal("84.99")}),
		urban.VillagePublicToiletsGansu2019: countrysidePair(
			urban.Countryside{Villages: whole(villages), VillagesWithPublicToilet: whole(700)},
			urban.Countryside{Villages: whole(villages), VillagesWithPublicToilet: whole(699)}),
		urban.VillageWasteFacilitiesGansu2019: countrysidePair(
			urban.Countryside{Villages: whole(villages), VillagesWithWasteFacilities: whole(700)},
			urban.Countryside{Villages: whole(villages), VillagesWithWasteFacilities: whole(699)}),
		urban.VillageWasteGansu2019: countrysidePair(
			urban.Countryside{Villages: whole(villages), VillagesWithWasteTreated: whole(600)},
			urban.Countryside{Villages: whole(villages), VillagesWithWasteTreated: whole(599)}),
		urban.RuralSanitaryToiletsGansu2020: countrysidePair(
			urban.Countryside{SanitaryToiletRate: whole(50)}, urban.Countryside{SanitaryToiletRate: decimal("49.99")}),
	}
}

// TestGansuOf2020 takes the rate that Gansu reported for the end of 2020 in households: below the target for 2025, and silent on the one for
// 2020, which asks for another rate.
func TestGansuOf2020(t *testing.T) {
	t.Parallel()
	card := evaluate(t, urban.Input{Countryside: urban.Countryside{Households: whole(1_000), HouseholdsWithSanitaryToilet: whole(332)}})
	assert.Equal(t, indicators.Fails, domaintest.Verdict(t, card, urban.HouseholdToiletsGansu2025))
	assert.NotContains(t, []indicators.Truth{indicators.Holds, indicators.Fails}, domaintest.Verdict(t, card, urban.RuralSanitaryToiletsGansu2020))
}
