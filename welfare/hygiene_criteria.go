package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of hygiene.
const (
	// DeclaredHazards2021: > 90 % of employers with occupational hazards declared them (national sanitary cities and counties, 2021).
	DeclaredHazards2021 indicators.NodeID = "welfare.declared_hazards_2021"
	// RiskGradedFood2021: ≥ 90 % of food businesses graded by risk (national sanitary cities and counties, 2021).
	RiskGradedFood2021 indicators.NodeID = "welfare.risk_graded_food_2021"
	// VectorDensity2021: density of rats, mosquitoes, flies and cockroaches all at grade C of the national standard or better (national
	// sanitary cities and counties, 2021).
	VectorDensity2021 indicators.NodeID = "welfare.vector_density_2021"
	// PestProofing2021: ≥ 95 % of key premises proofed against flies and rats (national sanitary cities and counties, 2021).
	PestProofing2021 indicators.NodeID = "welfare.pest_proofing_2021"
	// SanitationSatisfaction2014: public satisfaction with sanitation ≥ 90 % (national sanitary cities, required condition of 2014).
	SanitationSatisfaction2014 indicators.NodeID = "welfare.sanitation_satisfaction_2014"
)

func hygieneCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(DeclaredHazards2021, DeclaredHazardShare, indicators.Above(indicators.Whole(90)),
			indicators.Text{
				Zh: "职业病危害项目申报率高于 90 %（国家卫生城市和卫生县标准，2021 年）",
				En: "> 90 % of employers with occupational hazards declared them (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第35项", "applies to the city or county; over employers with listed hazards")),
		indicators.ThresholdNode(RiskGradedFood2021, RiskGradedShare, indicators.AtLeast(indicators.Whole(90)),
			indicators.Text{
				Zh: "食品生产经营风险分级管理率 90 % 以上（国家卫生城市和卫生县标准，2021 年）",
				En: "≥ 90 % of food businesses graded by risk (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第36项", "applies to the city or county; numerator and denominator are read from the name of the rate")),
		indicators.ThresholdNode(VectorDensity2021, VectorsControlled, indicators.AtLeast(indicators.Whole(4)),
			indicators.Text{
				Zh: "建成区鼠、蚊、蝇、蟑螂的密度均达到国家标准 C 级（国家卫生城市和卫生县标准，2021 年）",
				En: "density of rats, mosquitoes, flies and cockroaches all at grade C of the national standard or better (national sanitary cities " +
					"and counties, 2021)",
			},
			sanitaryCity2021("第55项",
				"applies to the built-up area; each of the four kinds must reach grade C; the standard of vectors itself is not shown")),
		indicators.ThresholdNode(PestProofing2021, PestProofShare, indicators.AtLeast(indicators.Whole(95)),
			indicators.Text{
				Zh: "重点行业和单位防蝇和防鼠设施合格率 95 % 以上（国家卫生城市和卫生县标准，2021 年）",
				En: "≥ 95 % of key premises proofed against flies and rats (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第56项",
				"applies to the city or county; the denominator is read as the premises inspected; which trades are key is not shown")),
		indicators.ThresholdNode(SanitationSatisfaction2014, SanitationSatisfaction, indicators.AtLeast(indicators.Whole(90)),
			indicators.Text{
				Zh: "群众对卫生状况满意率 90 % 以上（国家卫生城市标准，2014 年版，必备条件）",
				En: "public satisfaction with sanitation ≥ 90 % (national sanitary cities, required condition of 2014)",
			},
			sanitaryCity2014()),
	}
}

func sanitaryCity2014() indicators.Citation {
	return indicators.Citation{
		Document:   "《国家卫生城市标准(2014版)》",
		Issuer:     "全国爱卫会",
		Edition:    "2014",
		Clause:     "必备条件",
		URL:        "https://m.51tietu.net/tscspmzx/2375671.html",
		Note:       "an evaluation standard, required of a city to apply; the method of the survey is not shown; two independent pages agree",
		Confidence: indicators.HighConfidence,
	}
}
