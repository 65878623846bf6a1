package urban

import "github.com/wenming-go/wenming/indicators"

// The checks of order. All are errors: each compares a part with its whole.
const (
	// IllegalBuildingsRemovedWithinAll: illegal buildings removed ≤ to be removed. An error.
	IllegalBuildingsRemovedWithinAll indicators.CheckID = "urban.illegal_buildings_removed_within_all"
	// IllegalBuildingAreaRemovedWithinAll: area of illegal buildings removed ≤ to be removed. An error.
	IllegalBuildingAreaRemovedWithinAll indicators.CheckID = "urban.illegal_building_area_removed_within_all"
	// AdvertisementsRectifiedWithinIrregular: advertisements rectified ≤ irregular advertisements. An error.
	AdvertisementsRectifiedWithinIrregular indicators.CheckID = "urban.advertisements_rectified_within_irregular"
	// SignboardsRectifiedWithinIrregular: signboards rectified ≤ irregular signboards. An error.
	SignboardsRectifiedWithinIrregular indicators.CheckID = "urban.signboards_rectified_within_irregular"
	// BicyclesClearedWithinMisparked: times cleared ≤ times mis-parked. An error.
	BicyclesClearedWithinMisparked indicators.CheckID = "urban.bicycles_cleared_within_misparked"
	// BackStreetsImprovedWithinAll: back streets improved ≤ back streets. An error.
	BackStreetsImprovedWithinAll indicators.CheckID = "urban.back_streets_improved_within_all"
	// ShopfrontsSignedWithinAll: shopfronts that signed ≤ shopfronts. An error.
	ShopfrontsSignedWithinAll indicators.CheckID = "urban.shopfronts_signed_within_all"
)

func orderChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(IllegalBuildingsRemovedWithinAll, IllegalBuildingsRemoved, IllegalBuildings, indicators.SeverityError,
			indicators.Text{Zh: "已拆除违章建筑不多于应拆除的", En: "illegal buildings removed ≤ illegal buildings to be removed"},
			indicators.Text{
				Zh: "已拆除的是应拆除的一部分；应拆除的应含上期末未拆除的与本期新认定的。",
				En: "those removed are a part; the whole counts those left from before and those found in the period",
			}),
		indicators.WithinCheck(IllegalBuildingAreaRemovedWithinAll, IllegalBuildingAreaRemoved, IllegalBuildingArea, indicators.SeverityError,
			indicators.Text{Zh: "已拆除违章建筑面积不多于应拆除的", En: "area of illegal buildings removed ≤ area to be removed"},
			indicators.Text{
				Zh: "已拆除面积是应拆除面积的一部分；请核对单位（平方米、万平方米）。",
				En: "the area removed is a part; look at the units (m², 10,000 m²)",
			}),
		indicators.WithinCheck(AdvertisementsRectifiedWithinIrregular, AdvertisementsRectified, IrregularAdvertisements, indicators.SeverityError,
			indicators.Text{Zh: "已整治广告设施不多于不合规广告设施", En: "advertisements rectified ≤ irregular advertisements"},
			indicators.Text{
				Zh: "已整治的是不合规的一部分；请核对是否把招牌计入。",
				En: "those rectified are a part; see whether signboards were counted among them",
			}),
		indicators.WithinCheck(SignboardsRectifiedWithinIrregular, SignboardsRectified, IrregularSignboards, indicators.SeverityError,
			indicators.Text{Zh: "已整治招牌不多于不合规招牌", En: "signboards rectified ≤ irregular signboards"},
			indicators.Text{
				Zh: "已整治的是不合规的一部分；请核对是否把广告设施计入。",
				En: "those rectified are a part; see whether advertisements were counted among them",
			}),
		indicators.WithinCheck(BicyclesClearedWithinMisparked, BicyclesCleared, BicyclesMisparked, indicators.SeverityError,
			indicators.Text{Zh: "已处置辆次不多于乱停放辆次", En: "times cleared ≤ times mis-parked"},
			indicators.Text{
				Zh: "已处置的是乱停放的一部分；主动摆正而未发现乱停放的不计。",
				En: "times cleared are a part; bicycles straightened that stood where they may are left out",
			}),
		indicators.WithinCheck(BackStreetsImprovedWithinAll, BackStreetsImproved, BackStreets, indicators.SeverityError,
			indicators.Text{Zh: "已整治背街小巷不多于背街小巷", En: "back streets improved ≤ back streets"},
			indicators.Text{
				Zh: "已整治的仍在名录中；整治后从名录移除的，请计入背街小巷。",
				En: "a street that was improved stays a back street; where the list drops it, count it all the same",
			}),
		indicators.WithinCheck(ShopfrontsSignedWithinAll, ShopfrontsSigned, Shopfronts, indicators.SeverityError,
			indicators.Text{Zh: "已签名的单位和商户不多于应签名的", En: "shopfronts that signed ≤ shopfronts"},
			indicators.Text{
				Zh: "已签名的是应签名的一部分；一家多次签名只计一次。",
				En: "those that signed are a part; count each once, however often it signed",
			}),
	}
}
