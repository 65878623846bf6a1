package urban

import "github.com/wenming-go/wenming/indicators"

// The indicators of order.
const (
	// IllegalBuildingRemovalRate is illegal buildings removed ÷ to be removed (违章建筑拆除率), in %.
	IllegalBuildingRemovalRate indicators.IndicatorID = "urban.illegal_building_removal_rate"
	// IllegalBuildingAreaRemovalRate is area of illegal buildings removed ÷ to be removed (违章建筑面积拆除率), in %.
	IllegalBuildingAreaRemovalRate indicators.IndicatorID = "urban.illegal_building_area_removal_rate"
	// AdvertisementRectificationRate is advertisements rectified ÷ irregular advertisements (不合规广告设施整治率), in %.
	AdvertisementRectificationRate indicators.IndicatorID = "urban.advertisement_rectification_rate"
	// SignboardRectificationRate is signboards rectified ÷ irregular signboards (不合规招牌整治率), in %.
	SignboardRectificationRate indicators.IndicatorID = "urban.signboard_rectification_rate"
	// BicycleClearanceRate is times cleared ÷ times mis-parked (共享单车乱停放处置率), in %.
	BicycleClearanceRate indicators.IndicatorID = "urban.bicycle_clearance_rate"
	// MisparkingPer100Bicycles is times mis-parked per 100 shared bicycles (每百辆共享单车乱停放辆次).
	MisparkingPer100Bicycles indicators.IndicatorID = "urban.misparking_per_100_bicycles"
	// BackStreetImprovementRate is back streets improved ÷ back streets (背街小巷整治率), in %.
	BackStreetImprovementRate indicators.IndicatorID = "urban.back_street_improvement_rate"
	// ShopfrontSigningRate is shopfronts that signed ÷ shopfronts (“门前四包”签名率), in %.
	ShopfrontSigningRate indicators.IndicatorID = "urban.shopfront_signing_rate"
)

func orderIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(IllegalBuildingRemovalRate, indicators.HigherIsBetter,
			indicators.Of(IllegalBuildingsRemoved), indicators.Of(IllegalBuildings),
			indicators.Text{Zh: "违章建筑拆除率（按处）", En: "share of illegal buildings removed, by number"},
			indicators.Text{Zh: "已拆除违章建筑 ÷ 应拆除违章建筑，按处。", En: "illegal buildings removed ÷ illegal buildings to be removed, by number"}),
		indicators.PercentIndicator(IllegalBuildingAreaRemovalRate, indicators.HigherIsBetter,
			indicators.Of(IllegalBuildingAreaRemoved), indicators.Of(IllegalBuildingArea),
			indicators.Text{Zh: "违章建筑拆除率（按面积）", En: "share of illegal buildings removed, by area"},
			indicators.Text{Zh: "已拆除违章建筑面积 ÷ 应拆除违章建筑面积。", En: "area of illegal buildings removed ÷ area of those to be removed"}),
		indicators.PercentIndicator(AdvertisementRectificationRate, indicators.HigherIsBetter,
			indicators.Of(AdvertisementsRectified), indicators.Of(IrregularAdvertisements),
			indicators.Text{Zh: "不合规广告设施整治率", En: "share of irregular advertisements rectified"},
			indicators.Text{Zh: "已整治广告设施 ÷ 不合规广告设施。", En: "advertisements rectified ÷ irregular advertisements"}),
		indicators.PercentIndicator(SignboardRectificationRate, indicators.HigherIsBetter,
			indicators.Of(SignboardsRectified), indicators.Of(IrregularSignboards),
			indicators.Text{Zh: "不合规招牌整治率", En: "share of irregular signboards rectified"},
			indicators.Text{Zh: "已整治招牌 ÷ 不合规招牌。", En: "signboards rectified ÷ irregular signboards"}),
		indicators.PercentIndicator(BicycleClearanceRate, indicators.HigherIsBetter,
			indicators.Of(BicyclesCleared), indicators.Of(BicyclesMisparked),
			indicators.Text{Zh: "共享单车乱停放处置率", En: "share of mis-parked bicycles cleared"},
			indicators.Text{Zh: "共享单车乱停放处置辆次 ÷ 共享单车乱停放辆次。", En: "times cleared ÷ times mis-parked"}),
		{
			ID:   MisparkingPer100Bicycles,
			Name: indicators.Text{Zh: "每百辆共享单车乱停放辆次", En: "mis-parking per 100 shared bicycles"},
			Definition: indicators.Text{
				Zh: "本期共享单车乱停放辆次 ÷ 期末共享单车，每百辆；查得越勤发现越多，各地、各期应在同样巡查频次下比较。",
				En: "times mis-parked in the period ÷ shared bicycles at its end, per 100; who looks more often finds more, so compare places " +
					"and periods patrolled alike",
			},
			Unit:      indicators.Text{Zh: "辆次/百辆", En: "times per 100 bicycles"},
			Direction: indicators.LowerIsBetter,
			Formula:   indicators.Ratio(indicators.Of(BicyclesMisparked), indicators.Of(SharedBicycles)).Per(100),
		},
		indicators.PercentIndicator(BackStreetImprovementRate, indicators.HigherIsBetter,
			indicators.Of(BackStreetsImproved), indicators.Of(BackStreets),
			indicators.Text{Zh: "背街小巷整治率", En: "share of back streets improved"},
			indicators.Text{Zh: "已整治背街小巷 ÷ 背街小巷。", En: "back streets improved ÷ back streets"}),
		indicators.PercentIndicator(ShopfrontSigningRate, indicators.HigherIsBetter,
			indicators.Of(ShopfrontsSigned), indicators.Of(Shopfronts),
			indicators.Text{Zh: "“门前四包”签名率", En: "share of shopfronts that signed"},
			indicators.Text{Zh: "“门前四包”已签名单位和商户 ÷ 应签名单位和商户。", En: "shopfronts that signed ÷ shopfronts"}),
	}
}
