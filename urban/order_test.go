package urban_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func orderIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{Order: urban.Order{
		IllegalBuildings: whole(40), IllegalBuildingsRemoved: whole(30),
		IllegalBuildingArea: decimal("5000.5"), IllegalBuildingAreaRemoved: decimal("1000.1"),
		IrregularAdvertisements: whole(200), AdvertisementsRectified: whole(190),
		IrregularSignboards: whole(80), SignboardsRectified: whole(60),
		SharedBicycles: whole(2_000), BicyclesMisparked: whole(5_000), BicyclesCleared: whole(4_900),
		BackStreets: whole(64), BackStreetsImproved: whole(48),
		Shopfronts: whole(3_000), ShopfrontsSigned: whole(2_850),
	}}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.IllegalBuildingRemovalRate:     {Figures: full, Text: "30 ÷ 40 = 75 %"},
		urban.IllegalBuildingAreaRemovalRate: {Figures: full, Text: "1,000.1 ÷ 5,000.5 = 20 %"},
		urban.AdvertisementRectificationRate: {Figures: full, Text: "190 ÷ 200 = 95 %"},
		urban.SignboardRectificationRate:     {Figures: full, Text: "60 ÷ 80 = 75 %"},
		urban.BicycleClearanceRate:           {Figures: full, Text: "4,900 ÷ 5,000 = 98 %"},
		urban.MisparkingPer100Bicycles:       {Figures: full, Text: "5,000 ÷ 2,000 × 100 = 250 times per 100 bicycles"},
		urban.BackStreetImprovementRate:      {Figures: full, Text: "48 ÷ 64 = 75 %"},
		urban.ShopfrontSigningRate:           {Figures: full, Text: "2,850 ÷ 3,000 = 95 %"},
	}
}

func orderCheckCases() map[indicators.CheckID]domaintest.Pair {
	pair := func(good, bad urban.Order) domaintest.Pair {
		return domaintest.Pair{Good: urban.Input{Order: good}, Bad: urban.Input{Order: bad}}
	}
	return map[indicators.CheckID]domaintest.Pair{
		urban.IllegalBuildingsRemovedWithinAll: pair(
			urban.Order{IllegalBuildings: whole(10), IllegalBuildingsRemoved: whole(10)},
			urban.Order{IllegalBuildings: whole(10), IllegalBuildingsRemoved: whole(11)}),
		urban.IllegalBuildingAreaRemovedWithinAll: pair(
			urban.Order{IllegalBuildingArea: decimal("10.5"), IllegalBuildingAreaRemoved: decimal("10.5")},
			urban.Order{IllegalBuildingArea: decimal("10.5"), IllegalBuildingAreaRemoved: decimal("10.51")}),
		urban.AdvertisementsRectifiedWithinIrregular: pair(
			urban.Order{IrregularAdvertisements: whole(10), AdvertisementsRectified: whole(10)},
			urban.Order{IrregularAdvertisements: whole(10), AdvertisementsRectified: whole(11)}),
		urban.SignboardsRectifiedWithinIrregular: pair(
			urban.Order{IrregularSignboards: whole(10), SignboardsRectified: whole(10)},
			urban.Order{IrregularSignboards: whole(10), SignboardsRectified: whole(11)}),
		urban.BicyclesClearedWithinMisparked: pair(
			urban.Order{BicyclesMisparked: whole(10), BicyclesCleared: whole(10)},
			urban.Order{BicyclesMisparked: whole(10), BicyclesCleared: whole(11)}),
		urban.BackStreetsImprovedWithinAll: pair(
			urban.Order{BackStreets: whole(10), BackStreetsImproved: whole(10)},
			urban.Order{BackStreets: whole(10), BackStreetsImproved: whole(11)}),
		urban.ShopfrontsSignedWithinAll: pair(
			urban.Order{Shopfronts: whole(10), ShopfrontsSigned: whole(10)},
			urban.Order{Shopfronts: whole(10), ShopfrontsSigned: whole(11)}),
	}
}
