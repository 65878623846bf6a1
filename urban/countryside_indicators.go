package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of the countryside.
const (
	// HouseholdSanitaryToiletRate is households with a sanitary toilet ÷ rural households (农村卫生户用厕所普及率), in %.
	HouseholdSanitaryToiletRate indicators.IndicatorID = "urban.household_sanitary_toilet_rate"
	// RuralSanitaryToilets is the published rate of rural sanitary toilets (农村卫生厕所普及率), in %.
	RuralSanitaryToilets indicators.IndicatorID = "urban.rural_sanitary_toilets"
	// ToiletConversionRate is toilet conversions completed ÷ planned (改厕计划完成率), in %.
	ToiletConversionRate indicators.IndicatorID = "urban.toilet_conversion_rate"
	// VillagesCleanedShare is villages cleaned ÷ villages (开展清洁行动的村占比), in %.
	VillagesCleanedShare indicators.IndicatorID = "urban.villages_cleaned_share"
	// VillagesWithPublicToiletShare is villages with a sanitary public toilet ÷ villages (有卫生公厕的村占比), in %.
	VillagesWithPublicToiletShare indicators.IndicatorID = "urban.villages_with_public_toilet_share"
	// VillagesWithWasteFacilitiesShare is villages within reach of waste facilities ÷ villages (生活垃圾收运设施覆盖的村占比), in %.
	VillagesWithWasteFacilitiesShare indicators.IndicatorID = "urban.villages_with_waste_facilities_share"
	// VillagesWithWasteTreatedShare is villages with waste treated ÷ villages (生活垃圾得到治理的村占比), in %.
	VillagesWithWasteTreatedShare indicators.IndicatorID = "urban.villages_with_waste_treated_share"
	// VillagesWithSewageTreatedShare is villages with sewage treated ÷ villages (生活污水得到治理的村占比), in %.
	VillagesWithSewageTreatedShare indicators.IndicatorID = "urban.villages_with_sewage_treated_share"
	// RuralSewageTreatment is the published rate of rural sewage treatment (农村生活污水治理率), in %.
	RuralSewageTreatment indicators.IndicatorID = "urban.rural_sewage_treatment"
	// NaturalVillagesWithWasteCollectedShare is natural villages with waste collected ÷ natural villages (生活垃圾收运处理的自然村比例), in %.
	NaturalVillagesWithWasteCollectedShare indicators.IndicatorID = "urban.natural_villages_with_waste_collected_share"
	// NoLitterAreaShare is no-litter areas accepted ÷ no-litter areas (全域无垃圾达标率), in %.
	NoLitterAreaShare indicators.IndicatorID = "urban.no_litter_area_share"
	// DisusedHouseRemovalRate is disused houses removed ÷ to be removed (废旧房屋拆除率), in %.
	DisusedHouseRemovalRate indicators.IndicatorID = "urban.disused_house_removal_rate"
	// CourtyardImprovementRate is courtyards improved ÷ planned (院落改造计划完成率), in %.
	CourtyardImprovementRate indicators.IndicatorID = "urban.courtyard_improvement_rate"
	// ByLawsInForce is the by-laws in force (施行中的地方性法规), in by-laws.
	ByLawsInForce indicators.IndicatorID = "urban.by_laws_in_force"
)

func countrysideIndicators() []indicators.Indicator {
	return slices.Concat(countrysideToiletIndicators(), countrysideVillageIndicators(), countrysideWorksIndicators(), showMeasures(countrysideMeasures(),
		shown{RuralSanitaryToilets, RuralSanitaryToiletRate, indicators.HigherIsBetter},
		shown{RuralSewageTreatment, RuralSewageTreatmentRate, indicators.HigherIsBetter},
		shown{ByLawsInForce, ByLaws, indicators.HigherIsBetter},
	))
}

func countrysideToiletIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(HouseholdSanitaryToiletRate, indicators.HigherIsBetter,
			indicators.Of(HouseholdsWithSanitaryToilet), indicators.Of(RuralHouseholds),
			indicators.Text{Zh: "农村卫生户用厕所普及率", En: "households with a sanitary toilet as a share of rural households"},
			indicators.Text{
				Zh: "有卫生厕所的农户 ÷ 农村户数；来源未给出定义，此处按户计算。",
				En: "households with a sanitary toilet ÷ rural households; the source does not define the rate, read here as one of households",
			}, gansuToilets2021("observed at the end of 2020: 33.2 %")),
		indicators.PercentIndicator(ToiletConversionRate, indicators.HigherIsBetter,
			indicators.Of(ToiletConversionsCompleted), indicators.Of(ToiletConversionsPlanned),
			indicators.Text{Zh: "改厕计划完成率", En: "toilet conversions completed as a share of those planned"},
			indicators.Text{
				Zh: "完成改厕座数 ÷ 计划改厕座数；超额完成时超过 100 %。",
				En: "toilet conversions completed ÷ planned; above 100 % where more were completed than planned",
			}),
	}
}

func countrysideVillageIndicators() []indicators.Indicator {
	villages := indicators.Of(population.Villages)
	return []indicators.Indicator{
		indicators.PercentIndicator(VillagesCleanedShare, indicators.HigherIsBetter, indicators.Of(VillagesCleaned), villages,
			indicators.Text{Zh: "开展清洁行动的村占比", En: "villages cleaned as a share of villages"},
			indicators.Text{Zh: "开展清洁行动的村 ÷ 行政村。", En: "villages cleaned ÷ villages"}, countrysideObserved2020("开展清洁行动的村庄 above 95 %")),
		indicators.PercentIndicator(VillagesWithPublicToiletShare, indicators.HigherIsBetter, indicators.Of(VillagesWithPublicToilet), villages,
			indicators.Text{Zh: "有卫生公厕的村占比", En: "villages with a sanitary public toilet as a share of villages"},
			indicators.Text{Zh: "有卫生公厕的村 ÷ 行政村。", En: "villages with a sanitary public toilet ÷ villages"}),
		indicators.PercentIndicator(VillagesWithWasteFacilitiesShare, indicators.HigherIsBetter, indicators.Of(VillagesWithWasteFacilities), villages,
			indicators.Text{Zh: "生活垃圾收运设施覆盖的村占比", En: "villages within reach of waste facilities as a share of villages"},
			indicators.Text{Zh: "生活垃圾收运设施覆盖的村 ÷ 行政村。", En: "villages within reach of waste facilities ÷ villages"}),
		indicators.PercentIndicator(VillagesWithWasteTreatedShare, indicators.HigherIsBetter, indicators.Of(VillagesWithWasteTreated), villages,
			indicators.Text{Zh: "生活垃圾得到治理的村占比", En: "villages with waste treated as a share of villages"},
			indicators.Text{Zh: "生活垃圾得到治理的村 ÷ 行政村。", En: "villages with waste treated ÷ villages"}),
		indicators.PercentIndicator(VillagesWithSewageTreatedShare, indicators.HigherIsBetter, indicators.Of(VillagesWithSewageTreated), villages,
			indicators.Text{Zh: "生活污水得到治理的村占比", En: "villages with sewage treated as a share of villages"},
			indicators.Text{
				Zh: "生活污水得到治理的村 ÷ 行政村；与公布的农村生活污水治理率不可互代。",
				En: "villages with sewage treated ÷ villages; it does not stand in for the published rate of rural sewage treatment",
			}),
		indicators.PercentIndicator(NaturalVillagesWithWasteCollectedShare, indicators.HigherIsBetter,
			indicators.Of(NaturalVillagesWithWasteCollected), indicators.Of(NaturalVillages),
			indicators.Text{Zh: "生活垃圾收运处理的自然村比例", En: "natural villages with waste collected as a share of natural villages"},
			indicators.Text{Zh: "生活垃圾得到收运处理的自然村 ÷ 自然村。", En: "natural villages with waste collected ÷ natural villages"}),
	}
}

func countrysideWorksIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(NoLitterAreaShare, indicators.HigherIsBetter, indicators.Of(NoLitterAreasAccepted), indicators.Of(NoLitterAreas),
			indicators.Text{Zh: "全域无垃圾达标率", En: "share of no-litter areas accepted"},
			indicators.Text{
				Zh: "已达标的全域无垃圾治理区域 ÷ 全域无垃圾治理区域；划分与标准由各地自定，各地之间不可比。",
				En: "no-litter areas accepted ÷ no-litter areas; each place divides and judges by itself, so places do not compare",
			}),
		indicators.PercentIndicator(DisusedHouseRemovalRate, indicators.HigherIsBetter,
			indicators.Of(DisusedHousesRemoved), indicators.Of(DisusedHouses),
			indicators.Text{Zh: "废旧房屋拆除率", En: "share of disused houses removed"},
			indicators.Text{Zh: "已拆除废旧房屋 ÷ 应拆除废旧房屋。", En: "disused houses removed ÷ disused houses to be removed"}),
		indicators.PercentIndicator(CourtyardImprovementRate, indicators.HigherIsBetter,
			indicators.Of(CourtyardsImproved), indicators.Of(CourtyardsPlanned),
			indicators.Text{Zh: "院落改造计划完成率", En: "courtyards improved as a share of those planned"},
			indicators.Text{
				Zh: "完成改造院落 ÷ 计划改造院落；超额完成时超过 100 %。",
				En: "courtyards improved ÷ planned; above 100 % where more were improved than planned",
			}),
	}
}
