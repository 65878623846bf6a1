package urban

import "github.com/wenming-go/wenming/indicators"

// Order is the order of streets and buildings in one period (市容秩序): illegal buildings, advertisements and signboards, shared bicycles,
// back streets and shopfronts. The zero Order reports nothing.
type Order struct {
	// IllegalBuildings is 应拆除违章建筑, in buildings.
	IllegalBuildings indicators.Value `json:"illegal_buildings,omitzero" validate:"count"`
	// IllegalBuildingsRemoved is 已拆除违章建筑, in buildings: a part of IllegalBuildings.
	IllegalBuildingsRemoved indicators.Value `json:"illegal_buildings_removed,omitzero" validate:"count,atmost=IllegalBuildings"`
	// IllegalBuildingArea is 应拆除违章建筑面积, in m².
	IllegalBuildingArea indicators.Value `json:"illegal_building_area,omitzero" validate:"amount"`
	// IllegalBuildingAreaRemoved is 已拆除违章建筑面积, in m²: a part of IllegalBuildingArea.
	IllegalBuildingAreaRemoved indicators.Value `json:"illegal_building_area_removed,omitzero" validate:"amount,atmost=IllegalBuildingArea"`
	// IrregularAdvertisements is 不合规广告设施, in installations.
	IrregularAdvertisements indicators.Value `json:"irregular_advertisements,omitzero" validate:"count"`
	// AdvertisementsRectified is 已整治广告设施, in installations: a part of IrregularAdvertisements.
	AdvertisementsRectified indicators.Value `json:"advertisements_rectified,omitzero" validate:"count,atmost=IrregularAdvertisements"`
	// IrregularSignboards is 不合规招牌, in signboards.
	IrregularSignboards indicators.Value `json:"irregular_signboards,omitzero" validate:"count"`
	// SignboardsRectified is 已整治招牌, in signboards: a part of IrregularSignboards.
	SignboardsRectified indicators.Value `json:"signboards_rectified,omitzero" validate:"count,atmost=IrregularSignboards"`
	// SharedBicycles is 共享单车, in bicycles, at the end of the period.
	SharedBicycles indicators.Value `json:"shared_bicycles,omitzero" validate:"count"`
	// BicyclesMisparked is 共享单车乱停放辆次, in times (辆次), not in bicycles.
	BicyclesMisparked indicators.Value `json:"bicycles_misparked,omitzero" validate:"count"`
	// BicyclesCleared is 共享单车乱停放处置辆次, in times (辆次): a part of BicyclesMisparked.
	BicyclesCleared indicators.Value `json:"bicycles_cleared,omitzero" validate:"count,atmost=BicyclesMisparked"`
	// BackStreets is 背街小巷, in streets, at the end of the period.
	BackStreets indicators.Value `json:"back_streets,omitzero" validate:"count"`
	// BackStreetsImproved is 已整治背街小巷, in streets: a part of BackStreets.
	BackStreetsImproved indicators.Value `json:"back_streets_improved,omitzero" validate:"count,atmost=BackStreets"`
	// Shopfronts is “门前四包”应签名单位和商户, in units.
	Shopfronts indicators.Value `json:"shopfronts,omitzero" validate:"count"`
	// ShopfrontsSigned is “门前四包”已签名单位和商户, in units: a part of Shopfronts.
	ShopfrontsSigned indicators.Value `json:"shopfronts_signed,omitzero" validate:"count,atmost=Shopfronts"`
}

// The measures of order.
const (
	// IllegalBuildings is 应拆除违章建筑, in buildings, in the period.
	IllegalBuildings indicators.MeasureID = "urban.illegal_buildings"
	// IllegalBuildingsRemoved is 已拆除违章建筑, in buildings, in the period.
	IllegalBuildingsRemoved indicators.MeasureID = "urban.illegal_buildings_removed"
	// IllegalBuildingArea is 应拆除违章建筑面积, in m², in the period.
	IllegalBuildingArea indicators.MeasureID = "urban.illegal_building_area"
	// IllegalBuildingAreaRemoved is 已拆除违章建筑面积, in m², in the period.
	IllegalBuildingAreaRemoved indicators.MeasureID = "urban.illegal_building_area_removed"
	// IrregularAdvertisements is 不合规广告设施, in installations, in the period.
	IrregularAdvertisements indicators.MeasureID = "urban.irregular_advertisements"
	// AdvertisementsRectified is 已整治广告设施, in installations, in the period.
	AdvertisementsRectified indicators.MeasureID = "urban.advertisements_rectified"
	// IrregularSignboards is 不合规招牌, in signboards, in the period.
	IrregularSignboards indicators.MeasureID = "urban.irregular_signboards"
	// SignboardsRectified is 已整治招牌, in signboards, in the period.
	SignboardsRectified indicators.MeasureID = "urban.signboards_rectified"
	// SharedBicycles is 共享单车, in bicycles, at the end of the period.
	SharedBicycles indicators.MeasureID = "urban.shared_bicycles"
	// BicyclesMisparked is 共享单车乱停放辆次, in times, in the period.
	BicyclesMisparked indicators.MeasureID = "urban.bicycles_misparked"
	// BicyclesCleared is 共享单车乱停放处置辆次, in times, in the period.
	BicyclesCleared indicators.MeasureID = "urban.bicycles_cleared"
	// BackStreets is 背街小巷, in streets, at the end of the period.
	BackStreets indicators.MeasureID = "urban.back_streets"
	// BackStreetsImproved is 已整治背街小巷, in streets, at the end of the period.
	BackStreetsImproved indicators.MeasureID = "urban.back_streets_improved"
	// Shopfronts is “门前四包”应签名单位和商户, in units, at the end of the period.
	Shopfronts indicators.MeasureID = "urban.shopfronts"
	// ShopfrontsSigned is “门前四包”已签名单位和商户, in units, at the end of the period.
	ShopfrontsSigned indicators.MeasureID = "urban.shopfronts_signed"
)

func (o Order) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: IllegalBuildings, Value: o.IllegalBuildings},
		{Measure: IllegalBuildingsRemoved, Value: o.IllegalBuildingsRemoved},
		{Measure: IllegalBuildingArea, Value: o.IllegalBuildingArea},
		{Measure: IllegalBuildingAreaRemoved, Value: o.IllegalBuildingAreaRemoved},
		{Measure: IrregularAdvertisements, Value: o.IrregularAdvertisements},
		{Measure: AdvertisementsRectified, Value: o.AdvertisementsRectified},
		{Measure: IrregularSignboards, Value: o.IrregularSignboards},
		{Measure: SignboardsRectified, Value: o.SignboardsRectified},
		{Measure: SharedBicycles, Value: o.SharedBicycles},
		{Measure: BicyclesMisparked, Value: o.BicyclesMisparked},
		{Measure: BicyclesCleared, Value: o.BicyclesCleared},
		{Measure: BackStreets, Value: o.BackStreets},
		{Measure: BackStreetsImproved, Value: o.BackStreetsImproved},
		{Measure: Shopfronts, Value: o.Shopfronts},
		{Measure: ShopfrontsSigned, Value: o.ShopfrontsSigned},
	}
}

func orderMeasures() []indicators.Measure {
	return append(orderStructureMeasures(), orderStreetMeasures()...)
}

func orderStructureMeasures() []indicators.Measure {
	buildings := indicators.Text{Zh: "处", En: "buildings"}
	installations := indicators.Text{Zh: "处", En: "installations"}
	signboards := indicators.Text{Zh: "块", En: "signboards"}
	return []indicators.Measure{
		indicators.CountMeasure(IllegalBuildings, buildings, indicators.Text{Zh: "应拆除违章建筑", En: "illegal buildings to be removed"}, indicators.Text{
			Zh: "经排查认定应拆除的违章建筑（含私搭乱建）：上期末未拆除的与本期新认定的，每处计一次；不含处罚后准予保留的。",
			En: "illegal buildings and additions found in surveys that must be removed: those left from before the period and those found in " +
				"it, each once; those that may stay after a penalty are left out",
		}, jinchang2023("surveys of illegal building in the city and the counties; no count is given")),
		indicators.CountMeasure(IllegalBuildingsRemoved, buildings, indicators.Text{Zh: "已拆除违章建筑", En: "illegal buildings removed"}, indicators.Text{
			Zh: "应拆除违章建筑中本期内拆除完毕的，只拆除一部分的不计。",
			En: "illegal buildings to be removed that were removed in the period, wholly and not in part",
		}),
		indicators.AmountMeasure(IllegalBuildingArea, squareMetres(),
			indicators.Text{Zh: "应拆除违章建筑面积", En: "area of illegal buildings to be removed"}, indicators.Text{
				Zh: "应拆除违章建筑的建筑面积合计。",
				En: "floor area of all illegal buildings to be removed",
			}),
		indicators.AmountMeasure(IllegalBuildingAreaRemoved, squareMetres(),
			indicators.Text{Zh: "已拆除违章建筑面积", En: "area of illegal buildings removed"}, indicators.Text{
				Zh: "应拆除违章建筑面积中本期内拆除的建筑面积，含部分拆除的。",
				En: "floor area of these that was removed in the period, parts of buildings included",
			}),
		indicators.CountMeasure(IrregularAdvertisements, installations,
			indicators.Text{Zh: "不合规广告设施", En: "irregular advertisements"}, indicators.Text{
				Zh: "本期内应整治的户外广告设施：不符合规范标准、擅自设置或严重影响市容的，每处计一次；不含招牌。",
				En: "outdoor advertising installations to be dealt with in the period: below standard, put up without leave or spoiling the " +
					"look of the street, each once; signboards left out",
			}, jinchang2023("removal of advertisements and signboards; no count is given")),
		indicators.CountMeasure(AdvertisementsRectified, installations,
			indicators.Text{Zh: "已整治广告设施", En: "advertisements rectified"}, indicators.Text{
				Zh: "不合规广告设施中本期内已拆除或已规范的。",
				En: "irregular advertisements that were removed or brought up to standard in the period",
			}),
		indicators.CountMeasure(IrregularSignboards, signboards, indicators.Text{Zh: "不合规招牌", En: "irregular signboards"}, indicators.Text{
			Zh: "本期内应整治的店铺、单位招牌：不符合规范标准、擅自设置或严重影响市容的，每块计一次；不含广告设施。",
			En: "signboards of shops and other units to be dealt with in the period: below standard, put up without leave or spoiling the " +
				"look of the street, each once; advertisements left out",
		}, jinchang2023("removal of advertisements and signboards; no count is given")),
		indicators.CountMeasure(SignboardsRectified, signboards, indicators.Text{Zh: "已整治招牌", En: "signboards rectified"}, indicators.Text{
			Zh: "不合规招牌中本期内已拆除或已规范的。",
			En: "irregular signboards that were removed or brought up to standard in the period",
		}),
	}
}

func orderStreetMeasures() []indicators.Measure {
	times := indicators.Text{Zh: "辆次", En: "times"}
	streets := indicators.Text{Zh: "条", En: "streets"}
	units := indicators.Text{Zh: "家", En: "units"}
	return []indicators.Measure{
		indicators.CountMeasure(SharedBicycles, indicators.Text{Zh: "辆", En: "bicycles"},
			indicators.Text{Zh: "共享单车", En: "shared bicycles"}, indicators.Text{
				Zh: "期末投放在街道上的互联网租赁自行车，各企业合计。",
				En: "bicycles for shared use that stand in the streets at the end of the period, of all companies",
			}),
		indicators.CountMeasure(BicyclesMisparked, times, indicators.Text{Zh: "共享单车乱停放辆次", En: "times bicycles were mis-parked"}, indicators.Text{
			Zh: "本期内发现共享单车未按规定地点停放或占用人行道、盲道等公共空间的次数，一辆一次计一辆次。",
			En: "times in the period that a shared bicycle was found outside its places or on pavements, tactile paving and other public " +
				"space, each bicycle each time",
		}, jinchang2023("parking outside the places set, on pavements and tactile paving; no count is given")),
		indicators.CountMeasure(BicyclesCleared, times, indicators.Text{Zh: "共享单车乱停放处置辆次", En: "times mis-parked bicycles were cleared"}, indicators.Text{
			Zh: "共享单车乱停放辆次中，已归位或清运的。",
			En: "times that a mis-parked bicycle was put back or taken away",
		}),
		indicators.CountMeasure(BackStreets, streets, indicators.Text{Zh: "背街小巷", En: "back streets"}, indicators.Text{
			Zh: "期末列入背街小巷名录的街巷，无论是否已整治。",
			En: "streets and lanes on the place's list of back streets at the end of the period, improved or not",
		}, jinchang2023("improvement of back streets; no count is given")),
		indicators.CountMeasure(BackStreetsImproved, streets, indicators.Text{Zh: "已整治背街小巷", En: "back streets improved"}, indicators.Text{
			Zh: "期末背街小巷中已完成整治并验收的，含历年完成的，每条计一次。",
			En: "back streets whose improvement has been completed and accepted by the end of the period, in whatever year, each once",
		}),
		indicators.CountMeasure(Shopfronts, units, indicators.Text{Zh: "“门前四包”应签名单位和商户", En: "shopfronts"}, indicators.Text{
			Zh: "期末临街并列入“门前四包”倡议签名范围的单位和商户，一家计一次。四包的内容，所据来源未列出。",
			En: "units and shops along the streets that are called on to sign for 门前四包 at the end of the period, each once; which four duties " +
				"these are is not shown in the source",
		}, jinchang2023("units and shops called on to sign for “门前四包”齐落实; no count is given")),
		indicators.CountMeasure(ShopfrontsSigned, units, indicators.Text{Zh: "“门前四包”已签名单位和商户", En: "shopfronts that signed"}, indicators.Text{
			Zh: "期末应签名的单位和商户中已签名的，一家计一次；签名不等于落实。",
			En: "shopfronts that had signed by the end of the period, each once; a signature does not say that the duties are done",
		}),
	}
}
