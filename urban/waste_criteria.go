package urban

import "github.com/wenming-go/wenming/indicators"

// The nodes of [Criteria] on waste.
const (
	// SweepingCoverageEvaluation2020 is the ministry's evaluation of 2020: street sweeping coverage of 95 % or more.
	SweepingCoverageEvaluation2020 indicators.NodeID = "urban.sweeping_coverage_evaluation_2020"
	// MainStreetCleaningTaizhou is the town sheet of Taizhou: main streets cleaned for 14 hours a day or more.
	MainStreetCleaningTaizhou indicators.NodeID = "urban.main_street_cleaning_taizhou"
	// SortingCoverageEvaluation2020 is the ministry's evaluation of 2020: sorting coverage of 70 % or more.
	SortingCoverageEvaluation2020 indicators.NodeID = "urban.sorting_coverage_evaluation_2020"
	// SewageLoadCollectedCheckUp2021 is the city check-up of 2021: domestic sewage collected of 70 % or more.
	SewageLoadCollectedCheckUp2021 indicators.NodeID = "urban.sewage_load_collected_check_up_2021"
	// HarmlessTreatmentSanitaryCity2014 is the sanitary city standard of 2014: harmless treatment of 100 %.
	HarmlessTreatmentSanitaryCity2014 indicators.NodeID = "urban.harmless_treatment_sanitary_city_2014"
	// SewageTreatmentSanitaryCity2014 is the sanitary city standard of 2014: sewage collected and treated, 100 %.
	SewageTreatmentSanitaryCity2014 indicators.NodeID = "urban.sewage_treatment_sanitary_city_2014"
	// GoodAirDaysSanitaryCity2014 is the sanitary city standard of 2014: 300 days a year or more with an index of 100 or less.
	GoodAirDaysSanitaryCity2014 indicators.NodeID = "urban.good_air_days_sanitary_city_2014"
	// ResourceUse2025 is the national plan's target for 2025: resource use of waste of about 60 %.
	ResourceUse2025 indicators.NodeID = "urban.resource_use_2025"
	// IncinerationShare2025 is the national plan's target for 2025: incineration of about 65 % of treatment capacity.
	IncinerationShare2025 indicators.NodeID = "urban.incineration_share_2025"
	// SewageTreatmentCountyTown is a provincial scheme for county towns: sewage treated centrally, 80 % or more.
	SewageTreatmentCountyTown indicators.NodeID = "urban.sewage_treatment_county_town"
	// HarmlessTreatmentCountyTown is a provincial scheme for county towns: harmless treatment of 80 % or more.
	HarmlessTreatmentCountyTown indicators.NodeID = "urban.harmless_treatment_county_town"
)

func wasteCriteria() []indicators.Node {
	atLeast := func(level int64) indicators.Bound { return indicators.AtLeast(indicators.Whole(level)) }
	return []indicators.Node{
		indicators.ThresholdNode(SweepingCoverageEvaluation2020, SweepingCoverage, atLeast(95),
			indicators.Text{
				Zh: "城市道路清扫覆盖率 95 % 以上（2020 年城市综合管理服务评价）",
				En: "street sweeping coverage ≥ 95 % (evaluation of urban management and services, 2020)",
			},
			managementEvaluation2020("第8项", "95 % earns the item's whole mark; beside it a reference value of 90 % or more is printed, whose use "+
				"is not shown")),
		indicators.ThresholdNode(MainStreetCleaningTaizhou, MainStreetCleaning, atLeast(14),
			indicators.Text{
				Zh: "城镇主街道每日保洁 14 小时以上（台州“括苍杯”评分表，年份未注明）",
				En: "main streets of a town cleaned ≥ 14 hours a day (town sheet of Taizhou, year not shown)",
			},
			taizhouCup("the main streets of a town; meeting it earns 10 marks")),
		indicators.ThresholdNode(SortingCoverageEvaluation2020, SortingCoverage, atLeast(70),
			indicators.Text{
				Zh: "生活垃圾分类覆盖率 70 % 以上（2020 年城市综合管理服务评价）",
				En: "waste sorting coverage ≥ 70 % (evaluation of urban management and services, 2020)",
			},
			managementEvaluation2020("第7项", "70 % earns the item's whole mark; the method of the rate is not shown")),
		indicators.ThresholdNode(SewageLoadCollectedCheckUp2021, SewageLoadCollectedShare, atLeast(70),
			indicators.Text{
				Zh: "城市生活污水集中收集率不宜小于 70 %（2021 年城市体检）",
				En: "domestic sewage collected ≥ 70 %, as a recommendation (city check-up of 2021)",
			},
			wasteSewageLoad2021("worded as a recommendation (不宜小于)")),
		indicators.ThresholdNode(HarmlessTreatmentSanitaryCity2014, HarmlessTreatment, indicators.EqualTo(indicators.Whole(100)),
			indicators.Text{
				Zh: "建成区生活垃圾无害化处理率 100 %（国家卫生城市标准 2014 年版必备条件）",
				En: "all waste of the built-up area, 100 %, treated harmlessly (required condition of the national sanitary city standard of 2014)",
			},
			sanitaryCity2014("the parts of the rate are not shown")),
		indicators.ThresholdNode(SewageTreatmentSanitaryCity2014, SewageTreatment, indicators.EqualTo(indicators.Whole(100)),
			indicators.Text{
				Zh: "建成区生活污水收集和集中处理率 100 %（国家卫生城市标准 2014 年版必备条件）",
				En: "all sewage of the built-up area, 100 %, collected and treated (required condition of the national sanitary city standard of 2014)",
			},
			sanitaryCity2014("another page gives 85 % or more, an earlier form; the parts of the rate are not shown")),
		indicators.ThresholdNode(GoodAirDaysSanitaryCity2014, GoodAirDays, atLeast(300),
			indicators.Text{
				Zh: "环境空气质量指数不超过 100 的天数每年 300 天以上（国家卫生城市标准 2014 年版必备条件）",
				En: "≥ 300 days a year with an air quality index of 100 or less (required condition of the national sanitary city standard of 2014)",
			},
			sanitaryCity2014Twice("days a year, so the period must be a year")),
		indicators.ThresholdNode(ResourceUse2025, ResourceUse, atLeast(60),
			indicators.Text{
				Zh: "城市生活垃圾资源化利用率约 60 %（2025 年底全国“十四五”规划目标）",
				En: "resource use of urban waste about 60 % (national plan target for the end of 2025)",
			},
			wastePlan2021()),
		indicators.ThresholdNode(IncinerationShare2025, IncinerationShare, atLeast(65),
			indicators.Text{
				Zh: "城市生活垃圾焚烧处理能力占比约 65 %（2025 年底全国“十四五”规划目标）",
				En: "incineration about 65 % of the capacity to treat urban waste (national plan target for the end of 2025)",
			},
			wastePlan2021()),
		indicators.ThresholdNode(SewageTreatmentCountyTown, CountyTownSewageTreatment, atLeast(80),
			indicators.Text{
				Zh: "县城污水集中处理率 80 % 以上（某省县城人居环境评价方案，省份、年份未注明）",
				En: "sewage of the county town treated centrally ≥ 80 % (provincial county-town habitat scheme, province and year not shown)",
			},
			countyTownScheme("环境设施(15分)", "the parts of the rate are not shown")),
		indicators.ThresholdNode(HarmlessTreatmentCountyTown, CountyTownHarmlessTreatment, atLeast(80),
			indicators.Text{
				Zh: "县城生活垃圾无害化处理率 80 % 以上（某省县城人居环境评价方案，省份、年份未注明）",
				En: "waste of the county town treated harmlessly ≥ 80 % (provincial county-town habitat scheme, province and year not shown)",
			},
			countyTownScheme("环境设施(15分)", "the parts of the rate are not shown")),
	}
}

// wasteSewageLoad2021 cites the item of the city check-up on sewage, by pollution load.
func wasteSewageLoad2021(note string) indicators.Citation {
	return cityCheckUp2021("城市生活污水集中收集率: pollution load collected by central and local plants ÷ total load; " + note)
}

// wasteObserved2020 cites what the plan says of the whole country before it.
func wasteObserved2020(observed string) indicators.Citation {
	return indicators.Citation{
		Document:   "《“十四五”城镇生活垃圾分类和处理设施发展规划》",
		Issuer:     "国家发展改革委 住房城乡建设部",
		Edition:    "2021",
		Clause:     "发展基础",
		URL:        "http://lianheelec.com/qualitymana/detail/id/16695.html",
		Note:       "observed in 2020: " + observed + "; no threshold",
		Confidence: indicators.HighConfidence,
	}
}

func wastePlan2021() indicators.Citation {
	return indicators.Citation{
		Document: "《“十四五”城镇生活垃圾分类和处理设施发展规划》",
		Issuer:   "国家发展改革委 住房城乡建设部",
		Edition:  "2021",
		Clause:   "具体目标",
		URL:      "http://pifa.naodi.com/news/show-iqlifyzilz.html",
		Note: "a plan target for the whole country at the end of 2025, not a rule of scoring and not a target of each city; printed as about " +
			"so much, held here as that or more",
		Confidence: indicators.HighConfidence,
	}
}
