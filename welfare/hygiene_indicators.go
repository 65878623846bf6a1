package welfare

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of hygiene.
const (
	// HealthyCellsPer100000 is healthy cells per 100,000 residents (每十万人健康“细胞”).
	HealthyCellsPer100000 indicators.IndicatorID = "welfare.healthy_cells_per_100000"
	// SmokeFreeShare is smoke-free units ÷ units to become smoke-free (无烟单位建成率), in %.
	SmokeFreeShare indicators.IndicatorID = "welfare.smoke_free_share"
	// RiskGradedShare is risk-graded food businesses ÷ food businesses (食品生产经营风险分级管理率), in %.
	RiskGradedShare indicators.IndicatorID = "welfare.risk_graded_share"
	// DeclaredHazardShare is employers that declared occupational hazards ÷ employers with occupational hazards (职业病危害项目申报率),
	// in %.
	DeclaredHazardShare indicators.IndicatorID = "welfare.declared_hazard_share"
	// PestProofShare is key premises proofed against flies and rats ÷ key premises inspected for proofing (防蝇和防鼠设施合格率), in %.
	PestProofShare indicators.IndicatorID = "welfare.pest_proof_share"
	// HealthyCityPilotsHeld is healthy-city pilots (健康城市试点), in pilots.
	HealthyCityPilotsHeld indicators.IndicatorID = "welfare.healthy_city_pilots_held"
	// HygieneCampaignsHeld is hygiene campaigns held (爱国卫生活动), in campaigns.
	HygieneCampaignsHeld indicators.IndicatorID = "welfare.hygiene_campaigns_held"
	// VectorsControlled is kinds of vectors at grade C or better (病媒生物密度达标类数), from 0 to 4.
	VectorsControlled indicators.IndicatorID = "welfare.vectors_controlled"
	// SanitationSatisfaction is public satisfaction with sanitation (群众对卫生状况满意率), in %, from a survey.
	SanitationSatisfaction indicators.IndicatorID = "welfare.sanitation_satisfaction"
)

func hygieneIndicators() []indicators.Indicator {
	return append([]indicators.Indicator{
		{
			ID:         HealthyCellsPer100000,
			Name:       indicators.Text{Zh: "每十万人健康“细胞”", En: "healthy cells per 100,000 residents"},
			Definition: indicators.Text{Zh: "健康“细胞” ÷ 常住人口，每十万人。", En: "healthy cells ÷ residents, per 100,000"},
			Unit:       indicators.Text{Zh: "个/十万人", En: "per 100,000 residents"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(HealthyCells), indicators.Of(population.Resident)).Per(100_000),
		},
		indicators.PercentIndicator(SmokeFreeShare, indicators.HigherIsBetter, indicators.Of(SmokeFreeUnits), indicators.Of(SmokeFreeScopeUnits),
			indicators.Text{Zh: "无烟单位建成率", En: "smoke-free share of the units to become so"},
			indicators.Text{Zh: "无烟单位 ÷ 应创建无烟环境的单位。", En: "smoke-free units ÷ units to become smoke-free"}),
		indicators.PercentIndicator(RiskGradedShare, indicators.HigherIsBetter,
			indicators.Of(RiskGradedFoodBusinesses), indicators.Of(FoodBusinesses),
			indicators.Text{Zh: "食品生产经营风险分级管理率", En: "risk-graded share of food businesses"},
			indicators.Text{Zh: "实行风险分级管理的食品单位 ÷ 食品生产经营单位。", En: "risk-graded food businesses ÷ food businesses"}),
		indicators.PercentIndicator(DeclaredHazardShare, indicators.HigherIsBetter,
			indicators.Of(DeclaredHazardEmployers), indicators.Of(HazardEmployers),
			indicators.Text{Zh: "职业病危害项目申报率", En: "employers that declared occupational hazards, as a share"},
			indicators.Text{
				Zh: "已申报职业病危害的用人单位 ÷ 存在职业病危害的用人单位。",
				En: "employers that declared occupational hazards ÷ employers with occupational hazards",
			}, sanitaryCity2021("第35项", "employers with listed hazards that declared")),
		indicators.PercentIndicator(PestProofShare, indicators.HigherIsBetter,
			indicators.Of(PestProofPremises), indicators.Of(PestProofScopePremises),
			indicators.Text{Zh: "防蝇和防鼠设施合格率", En: "key premises proofed against flies and rats, as a share"},
			indicators.Text{
				Zh: "防蝇和防鼠设施合格的单位 ÷ 检查的重点行业和单位。",
				En: "key premises proofed against flies and rats ÷ key premises inspected for proofing",
			}),
	}, showMeasures(hygieneMeasures(),
		shown{HealthyCityPilotsHeld, HealthyCityPilots, indicators.HigherIsBetter},
		shown{HygieneCampaignsHeld, HygieneCampaigns, indicators.HigherIsBetter},
		shown{VectorsControlled, VectorKindsAtGradeC, indicators.HigherIsBetter},
		shown{SanitationSatisfaction, SanitationSatisfactionRate, indicators.HigherIsBetter},
	)...)
}

// The checks of hygiene. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// SmokeFreeWithinScope: smoke-free units ≤ units to become smoke-free. An error.
	SmokeFreeWithinScope indicators.CheckID = "welfare.smoke_free_within_scope"
	// RiskGradedWithinFoodBusinesses: risk-graded food businesses ≤ food businesses. An error.
	RiskGradedWithinFoodBusinesses indicators.CheckID = "welfare.risk_graded_within_food_businesses"
	// DeclaredWithinHazardEmployers: employers that declared occupational hazards ≤ employers with occupational hazards. An error.
	DeclaredWithinHazardEmployers indicators.CheckID = "welfare.declared_within_hazard_employers"
	// PestProofWithinScope: key premises proofed against flies and rats ≤ key premises inspected for proofing. An error.
	PestProofWithinScope indicators.CheckID = "welfare.pest_proof_within_scope"
	// VectorKindsAtMostFour: kinds of vectors at grade C or better ≤ 4. A warning.
	VectorKindsAtMostFour indicators.CheckID = "welfare.vector_kinds_at_most_four"
)

func hygieneChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(SmokeFreeWithinScope, SmokeFreeUnits, SmokeFreeScopeUnits, indicators.SeverityError,
			indicators.Text{Zh: "无烟单位不多于应创建无烟环境的单位", En: "smoke-free units ≤ units to become smoke-free"},
			indicators.Text{Zh: "无烟单位是应创建单位的一部分。", En: "smoke-free units are a part of the units to become so"}),
		indicators.WithinCheck(RiskGradedWithinFoodBusinesses, RiskGradedFoodBusinesses, FoodBusinesses, indicators.SeverityError,
			indicators.Text{Zh: "实行风险分级管理的食品单位不多于食品生产经营单位", En: "risk-graded food businesses ≤ food businesses"},
			indicators.Text{
				Zh: "风险分级管理的是食品生产经营单位的一部分；请核对是否计了已注销的单位。",
				En: "risk-graded businesses are a part of the food businesses; see whether closed ones were counted",
			}),
		indicators.WithinCheck(DeclaredWithinHazardEmployers, DeclaredHazardEmployers, HazardEmployers, indicators.SeverityError,
			indicators.Text{
				Zh: "已申报职业病危害的用人单位不多于存在职业病危害的用人单位",
				En: "employers that declared occupational hazards ≤ employers with occupational hazards",
			},
			indicators.Text{
				Zh: "已申报的是存在职业病危害的用人单位的一部分；报单位数，不是申报次数。",
				En: "employers that declared are a part of those with hazards; report employers, not declarations",
			}),
		indicators.WithinCheck(PestProofWithinScope, PestProofPremises, PestProofScopePremises, indicators.SeverityError,
			indicators.Text{
				Zh: "防蝇和防鼠设施合格的单位不多于检查的重点行业和单位",
				En: "key premises proofed against flies and rats ≤ key premises inspected for proofing",
			},
			indicators.Text{Zh: "合格的是检查单位的一部分；未检查的不计。", En: "premises that passed are a part of those inspected"}),
		{
			ID:   VectorKindsAtMostFour,
			Name: indicators.Text{Zh: "密度达标的病媒生物不多于四类", En: "kinds of vectors at grade C or better ≤ 4"},
			Definition: indicators.Text{
				Zh: "只有鼠、蚊、蝇、蟑螂四类；若报的是监测点数，请改为类数。",
				En: "there are four kinds, rats, mosquitoes, flies and cockroaches; report kinds, not points of observation",
			},
			Left:     indicators.Of(VectorKindsAtGradeC),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Constant(indicators.Whole(4)),
			Severity: indicators.SeverityWarning,
		},
	}
}
