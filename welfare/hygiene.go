package welfare

import "github.com/wenming-go/wenming/indicators"

// Hygiene is what the campaigns for public health bring about (爱国卫生): healthy cities, smoke-free places, clean premises. The zero
// Hygiene reports nothing.
type Hygiene struct {
	// HealthyCityPilots is 健康城市试点, in pilots, at the end of the period.
	HealthyCityPilots indicators.Value `json:"healthy_city_pilots,omitzero" validate:"count"`
	// HealthyCells is 健康“细胞”, in cells, at the end of the period.
	HealthyCells indicators.Value `json:"healthy_cells,omitzero" validate:"count"`
	// SmokeFreeScopeUnits is 应创建无烟环境的单位, in units, at the end of the period.
	SmokeFreeScopeUnits indicators.Value `json:"smoke_free_scope_units,omitzero" validate:"count"`
	// SmokeFreeUnits is 无烟单位, in units, at the end of the period: a part of SmokeFreeScopeUnits.
	SmokeFreeUnits indicators.Value `json:"smoke_free_units,omitzero" validate:"count,atmost=SmokeFreeScopeUnits"`
	// HygieneCampaigns is 爱国卫生活动, in campaigns, in the period.
	HygieneCampaigns indicators.Value `json:"hygiene_campaigns,omitzero" validate:"count"`
	// FoodBusinesses is 食品生产经营单位, in businesses, at the end of the period.
	FoodBusinesses indicators.Value `json:"food_businesses,omitzero" validate:"count"`
	// RiskGradedFoodBusinesses is 实行风险分级管理的食品单位, in businesses, at the end of the period: a part of FoodBusinesses.
	RiskGradedFoodBusinesses indicators.Value `json:"risk_graded_food_businesses,omitzero" validate:"count,atmost=FoodBusinesses"`
	// HazardEmployers is 存在职业病危害的用人单位, in employers, at the end of the period.
	HazardEmployers indicators.Value `json:"hazard_employers,omitzero" validate:"count"`
	// DeclaredHazardEmployers is 已申报职业病危害的用人单位, in employers, at the end of the period: a part of HazardEmployers.
	DeclaredHazardEmployers indicators.Value `json:"declared_hazard_employers,omitzero" validate:"count,atmost=HazardEmployers"`
	// PestProofScopePremises is 检查防蝇和防鼠设施的重点行业和单位, in premises, in the period.
	PestProofScopePremises indicators.Value `json:"pest_proof_scope_premises,omitzero" validate:"count"`
	// PestProofPremises is 防蝇和防鼠设施合格的单位, in premises, in the period: a part of PestProofScopePremises.
	PestProofPremises indicators.Value `json:"pest_proof_premises,omitzero" validate:"count,atmost=PestProofScopePremises"`
	// VectorKindsAtGradeC is 密度达到C级的鼠、蚊、蝇、蟑螂类数, in kinds from 0 to 4, in the period.
	VectorKindsAtGradeC indicators.Value `json:"vector_kinds_at_grade_c,omitzero" validate:"count"`
	// SanitationSatisfactionRate is 群众对卫生状况满意率, in %, from a survey.
	SanitationSatisfactionRate indicators.Value `json:"sanitation_satisfaction_rate,omitzero" validate:"percentage"`
}

// The measures of hygiene.
const (
	// HealthyCityPilots is 健康城市试点, in pilots, at the end of the period.
	HealthyCityPilots indicators.MeasureID = "welfare.healthy_city_pilots"
	// HealthyCells is 健康“细胞”, in cells, at the end of the period.
	HealthyCells indicators.MeasureID = "welfare.healthy_cells"
	// SmokeFreeScopeUnits is 应创建无烟环境的单位, in units, at the end of the period.
	SmokeFreeScopeUnits indicators.MeasureID = "welfare.smoke_free_scope_units"
	// SmokeFreeUnits is 无烟单位, in units, at the end of the period: a part of SmokeFreeScopeUnits.
	SmokeFreeUnits indicators.MeasureID = "welfare.smoke_free_units"
	// HygieneCampaigns is 爱国卫生活动, in campaigns, in the period.
	HygieneCampaigns indicators.MeasureID = "welfare.hygiene_campaigns"
	// FoodBusinesses is 食品生产经营单位, in businesses, at the end of the period.
	FoodBusinesses indicators.MeasureID = "welfare.food_businesses"
	// RiskGradedFoodBusinesses is 实行风险分级管理的食品单位, in businesses, at the end of the period: a part of FoodBusinesses.
	RiskGradedFoodBusinesses indicators.MeasureID = "welfare.risk_graded_food_businesses"
	// HazardEmployers is 存在职业病危害的用人单位, in employers, at the end of the period.
	HazardEmployers indicators.MeasureID = "welfare.hazard_employers"
	// DeclaredHazardEmployers is 已申报职业病危害的用人单位, in employers, at the end of the period: a part of HazardEmployers.
	DeclaredHazardEmployers indicators.MeasureID = "welfare.declared_hazard_employers"
	// PestProofScopePremises is 检查防蝇和防鼠设施的重点行业和单位, in premises, in the period.
	PestProofScopePremises indicators.MeasureID = "welfare.pest_proof_scope_premises"
	// PestProofPremises is 防蝇和防鼠设施合格的单位, in premises, in the period: a part of PestProofScopePremises.
	PestProofPremises indicators.MeasureID = "welfare.pest_proof_premises"
	// VectorKindsAtGradeC is 密度达到C级的鼠、蚊、蝇、蟑螂类数, in kinds from 0 to 4, in the period.
	VectorKindsAtGradeC indicators.MeasureID = "welfare.vector_kinds_at_grade_c"
	// SanitationSatisfactionRate is 群众对卫生状况满意率, in %, from a survey.
	SanitationSatisfactionRate indicators.MeasureID = "welfare.sanitation_satisfaction_rate"
)

func (h Hygiene) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: HealthyCityPilots, Value: h.HealthyCityPilots},
		{Measure: HealthyCells, Value: h.HealthyCells},
		{Measure: SmokeFreeScopeUnits, Value: h.SmokeFreeScopeUnits},
		{Measure: SmokeFreeUnits, Value: h.SmokeFreeUnits},
		{Measure: HygieneCampaigns, Value: h.HygieneCampaigns},
		{Measure: FoodBusinesses, Value: h.FoodBusinesses},
		{Measure: RiskGradedFoodBusinesses, Value: h.RiskGradedFoodBusinesses},
		{Measure: HazardEmployers, Value: h.HazardEmployers},
		{Measure: DeclaredHazardEmployers, Value: h.DeclaredHazardEmployers},
		{Measure: PestProofScopePremises, Value: h.PestProofScopePremises},
		{Measure: PestProofPremises, Value: h.PestProofPremises},
		{Measure: VectorKindsAtGradeC, Value: h.VectorKindsAtGradeC},
		{Measure: SanitationSatisfactionRate, Value: h.SanitationSatisfactionRate},
	}
}

func hygieneMeasures() []indicators.Measure {
	units := indicators.Text{Zh: "个", En: "units"}
	businesses := indicators.Text{Zh: "家", En: "businesses"}
	employers := indicators.Text{Zh: "家", En: "employers"}
	premises := indicators.Text{Zh: "家", En: "premises"}
	return []indicators.Measure{
		indicators.CountMeasure(HealthyCityPilots, indicators.Text{Zh: "个", En: "pilots"}, indicators.Text{Zh: "健康城市试点", En: "healthy-city pilots"}, indicators.Text{
			Zh: "期末列入健康城市试点的市、县、区和乡镇，各计一次。",
			En: "cities, counties, districts and towns that are healthy-city pilots at the end of the period, each once",
		}, jinchang2023(healthParagraph, "健康城市试点, named beside 健康环境、健康社会、健康服务、健康文化 and 健康人群; no figure")),
		indicators.CountMeasure(HealthyCells, indicators.Text{Zh: "个", En: "cells"}, indicators.Text{Zh: "健康“细胞”", En: "healthy cells"}, indicators.Text{
			Zh: "期末建成的健康“细胞”，即社区、单位等基层单元，各计一次；所据来源未列种类。",
			En: "healthy cells, that is communities, workplaces and other small units made healthy, at the end of the period, each once; the " +
				"source does not list the kinds",
		}, jinchang2023(healthParagraph, "健康“细胞”工程; no figure")),
		indicators.CountMeasure(SmokeFreeScopeUnits, units, indicators.Text{Zh: "应创建无烟环境的单位", En: "units to become smoke-free"}, indicators.Text{
			Zh: "期末列入无烟环境创建范围的单位，一个单位计一次。",
			En: "units that the place has set out to make smoke-free, at the end of the period, each once",
		}),
		indicators.CountMeasure(SmokeFreeUnits, units, indicators.Text{Zh: "无烟单位", En: "smoke-free units"}, indicators.Text{
			Zh: "应创建无烟环境的单位中，期末已建成的。",
			En: "units to become smoke-free that are so at the end of the period",
		}, jinchang2023(healthParagraph, "无烟环境创建; no figure")),
		indicators.CountMeasure(HygieneCampaigns, indicators.Text{Zh: "场", En: "campaigns"}, indicators.Text{Zh: "爱国卫生活动", En: "hygiene campaigns"}, indicators.Text{
			Zh: "本期内为创建卫生城市举办的爱国卫生活动场次。",
			En: "campaigns for the hygiene of the city that were held in the period",
		}, jinchang2023(healthParagraph, "卫生城市创建, 爱国卫生; no figure")),
		indicators.CountMeasure(FoodBusinesses, businesses, indicators.Text{Zh: "食品生产经营单位", En: "food businesses"}, indicators.Text{
			Zh: "期末本地食品生产经营单位，一家计一次。",
			En: "businesses that produce or sell food here at the end of the period, each once",
		}, sanitaryCity2021("第36项", "read from the name of the rate")),
		indicators.CountMeasure(RiskGradedFoodBusinesses, businesses, indicators.Text{Zh: "实行风险分级管理的食品单位", En: "risk-graded food businesses"}, indicators.Text{
			Zh: "食品生产经营单位中，期末实行风险分级管理的。",
			En: "food businesses that are managed by grade of risk at the end of the period",
		}),
		indicators.CountMeasure(HazardEmployers, employers, indicators.Text{Zh: "存在职业病危害的用人单位", En: "employers with occupational hazards"}, indicators.Text{
			Zh: "期末存在目录所列职业病危害因素的用人单位，一家计一次。",
			En: "employers whose work has hazards of the list of occupational diseases at the end of the period, each once",
		}, sanitaryCity2021("第35项", "employers with listed hazards are the denominator")),
		indicators.CountMeasure(DeclaredHazardEmployers, employers,
			indicators.Text{Zh: "已申报职业病危害的用人单位", En: "employers that declared occupational hazards"}, indicators.Text{
				Zh: "存在职业病危害的用人单位中，已申报的。",
				En: "employers with occupational hazards that declared them",
			}),
		indicators.CountMeasure(PestProofScopePremises, premises, indicators.Text{Zh: "检查的重点行业和单位", En: "key premises inspected for proofing"}, indicators.Text{
			Zh: "本期内检查防蝇和防鼠设施的重点行业和单位，一家计一次。",
			En: "premises of key trades and units inspected for proofing against flies and rats in the period, each once",
		}),
		indicators.CountMeasure(PestProofPremises, premises,
			indicators.Text{Zh: "防蝇和防鼠设施合格的单位", En: "key premises proofed against flies and rats"}, indicators.Text{
				Zh: "检查的重点行业和单位中，防蝇和防鼠设施都合格的。",
				En: "key premises inspected whose proofing passed against both flies and rats",
			}),
		indicators.CountMeasure(VectorKindsAtGradeC, indicators.Text{Zh: "种", En: "kinds"},
			indicators.Text{Zh: "密度达到 C 级的病媒生物种类", En: "kinds of vectors at grade C or better"}, indicators.Text{
				Zh: "建成区鼠、蚊、蝇、蟑螂四类中，本期密度达到国家病媒生物密度控制水平标准 C 级及以上的类数，0 至 4。",
				En: "of rats, mosquitoes, flies and cockroaches, how many had a density in the built-up area at grade C of the national standard of " +
					"vectors or better in the period, 0 to 4",
			}, sanitaryCity2021("第55项", "grade C of the national vector standard")),
		indicators.PercentMeasure(SanitationSatisfactionRate, indicators.Text{Zh: "群众对卫生状况满意率", En: "public satisfaction with sanitation"}, indicators.Text{
			Zh: "调查中对本地卫生状况满意的受访者百分比。",
			En: "percentage of people questioned in a survey who are satisfied with the sanitation of the place",
		}, sanitaryCity2014()),
	}
}
