package urban

import "github.com/wenming-go/wenming/indicators"

// The nodes of [Criteria] on waste.
const (
	// SweepingCoverage2020 is the ministry's evaluation of 2020: street sweeping coverage of 95 % or more.
	SweepingCoverage2020 indicators.NodeID = "urban.sweeping_coverage_2020"
	// MainStreetCleaningTaizhou is the town sheet of Taizhou: main streets cleaned for 14 hours a day or more.
	MainStreetCleaningTaizhou indicators.NodeID = "urban.main_street_cleaning_taizhou"
	// SortingCoverage2020 is the ministry's evaluation of 2020: sorting coverage of 70 % or more.
	SortingCoverage2020 indicators.NodeID = "urban.sorting_coverage_2020"
	// SewageLoadCollected2021 is the city examination of 2021: domestic sewage collected of 70 % or more.
	SewageLoadCollected2021 indicators.NodeID = "urban.sewage_load_collected_2021"
	// HarmlessTreatment2014 is the sanitary city standard of 2014: harmless treatment of 100 %.
	HarmlessTreatment2014 indicators.NodeID = "urban.harmless_treatment_2014"
	// SewageTreatment2014 is the sanitary city standard of 2014: sewage collected and treated, 100 %.
	SewageTreatment2014 indicators.NodeID = "urban.sewage_treatment_2014"
	// GoodAirDays2014 is the sanitary city standard of 2014: 300 days a year or more with an index of 100 or less.
	GoodAirDays2014 indicators.NodeID = "urban.good_air_days_2014"
	// ResourceUse2025 is the national plan's target for 2025: resource use of waste of about 60 %.
	ResourceUse2025 indicators.NodeID = "urban.resource_use_2025"
	// IncinerationShare2025 is the national plan's target for 2025: incineration of about 65 % of treatment capacity.
	IncinerationShare2025 indicators.NodeID = "urban.incineration_share_2025"
	// CountyTownSewageTreatment80 is a provincial scheme for county towns: sewage treated centrally, 80 % or more.
	CountyTownSewageTreatment80 indicators.NodeID = "urban.county_town_sewage_treatment_80"
	// CountyTownHarmlessTreatment80 is a provincial scheme for county towns: harmless treatment of 80 % or more.
	CountyTownHarmlessTreatment80 indicators.NodeID = "urban.county_town_harmless_treatment_80"
)

func wasteCriteria() []indicators.Node {
	atLeast := func(level int64) indicators.Bound { return indicators.AtLeast(indicators.Whole(level)) }
	return []indicators.Node{
		indicators.ThresholdNode(SweepingCoverage2020, SweepingCoverage, atLeast(95),
			indicators.Text{
				Zh: "城市道路清扫覆盖率 95 % 以上（城市综合管理服务评价，2020 年）",
				En: "street sweeping coverage ≥ 95 % (evaluation of urban management and services, 2020)",
			},
			managementEvaluation2020("第8项", "95 % earns the item's whole mark; beside it a reference value of 90 % or more is printed, whose use "+
				"is not shown")),
		indicators.ThresholdNode(MainStreetCleaningTaizhou, MainStreetCleaning, atLeast(14),
			indicators.Text{
				Zh: "城镇主街道每日保洁 14 小时以上（台州“括苍杯”评分表，年份未见）",
				En: "main streets of a town cleaned ≥ 14 hours a day (town sheet of Taizhou, year not shown)",
			},
			taizhouCup("applies to the main streets of a town")),
		indicators.ThresholdNode(SortingCoverage2020, SortingCoverage, atLeast(70),
			indicators.Text{
				Zh: "生活垃圾分类覆盖率 70 % 以上（城市综合管理服务评价，2020 年）",
				En: "waste sorting coverage ≥ 70 % (evaluation of urban management and services, 2020)",
			},
			managementEvaluation2020("第7项", "70 % earns the item's whole mark; the method of the rate is not shown")),
		indicators.ThresholdNode(SewageLoadCollected2021, SewageLoadCollectedShare, atLeast(70),
			indicators.Text{Zh: "城市生活污水集中收集率不宜小于 70 %（城市体检，2021 年）", En: "domestic sewage collected ≥ 70 % (city examination, 2021)"},
			cityExamination2021()),
		indicators.ThresholdNode(HarmlessTreatment2014, HarmlessTreatment, atLeast(100),
			indicators.Text{
				Zh: "建成区生活垃圾无害化处理率 100 %（国家卫生城市标准，2014 年版）",
				En: "harmless treatment of waste in the built-up area = 100 % (national sanitary city standard, 2014)",
			},
			sanitaryCity2014(indicators.MediumConfidence)),
		indicators.ThresholdNode(SewageTreatment2014, SewageTreatment, atLeast(100),
			indicators.Text{
				Zh: "建成区生活污水收集和集中处理率 100 %（国家卫生城市标准，2014 年版）",
				En: "sewage of the built-up area collected and treated = 100 % (national sanitary city standard, 2014)",
			},
			sewageOfSanitaryCity2014()),
		indicators.ThresholdNode(GoodAirDays2014, GoodAirDays, atLeast(300),
			indicators.Text{
				Zh: "空气质量指数不超过 100 的天数每年 300 天以上（国家卫生城市标准，2014 年版）",
				En: "≥ 300 days a year with an air quality index of 100 or less (national sanitary city standard, 2014)",
			},
			sanitaryCity2014(indicators.HighConfidence), airDaysSecondPage2014()),
		indicators.ThresholdNode(ResourceUse2025, ResourceUse, atLeast(60),
			indicators.Text{
				Zh: "城市生活垃圾资源化利用率约 60 %（全国“十四五”规划目标，2025 年底）",
				En: "resource use of waste ≥ 60 % (national plan target for the end of 2025)",
			},
			wastePlan2021()),
		indicators.ThresholdNode(IncinerationShare2025, IncinerationShare, atLeast(65),
			indicators.Text{
				Zh: "城市生活垃圾焚烧处理能力占比约 65 %（全国“十四五”规划目标，2025 年底）",
				En: "incineration ≥ 65 % of treatment capacity (national plan target for the end of 2025)",
			},
			wastePlan2021()),
		indicators.ThresholdNode(CountyTownSewageTreatment80, CountyTownSewageTreatment, atLeast(80),
			indicators.Text{
				Zh: "县城污水集中处理率 80 % 以上（某省县城人居环境方案，省名与年份未见）",
				En: "sewage of a county town treated centrally ≥ 80 % (provincial county-town habitat scheme; province and year not shown)",
			},
			countyTownScheme()),
		indicators.ThresholdNode(CountyTownHarmlessTreatment80, CountyTownHarmlessTreatment, atLeast(80),
			indicators.Text{
				Zh: "县城生活垃圾无害化处理率 80 % 以上（某省县城人居环境方案，省名与年份未见）",
				En: "harmless treatment of waste of a county town ≥ 80 % (provincial county-town habitat scheme; province and year not shown)",
			},
			countyTownScheme()),
	}
}

func cityExamination2021() indicators.Citation {
	return indicators.Citation{
		Document: "《2021年城市体检指标体系(65项)》",
		Issuer:   "住房城乡建设部",
		Edition:  "2021",
		Clause:   "生态宜居",
		URL:      "https://blog.csdn.net/jackson_yee20001128/article/details/130559459",
		Note: "an evaluation standard for cities: 不宜小于 70 %, a level that should not be missed; pollution load collected by central and local " +
			"plants ÷ total load; read in a practitioner's copy of the official table",
		Confidence: indicators.MediumConfidence,
	}
}

func sanitaryCity2014(confidence indicators.Confidence) indicators.Citation {
	return indicators.Citation{
		Document: "《国家卫生城市标准(2014版)》",
		Issuer:   "全国爱卫会",
		Edition:  "2014",
		Clause:   "必备条件",
		URL:      "https://m.51tietu.net/tscspmzx/2375671.html",
		Note: "an evaluation standard: a required condition (必备条件) for national sanitary cities in the edition of 2014; the edition of 2021 " +
			"replaced several of its figures, and whether this one was among them was not seen; read on a page that quotes it",
		Confidence: confidence,
	}
}

func sewageOfSanitaryCity2014() indicators.Citation {
	c := sanitaryCity2014(indicators.MediumConfidence)
	c.Note += "; another page gives 85 % or more, an earlier form"
	return c
}

func airDaysSecondPage2014() indicators.Citation {
	c := sanitaryCity2014(indicators.HighConfidence)
	c.URL = "http://fsncp888.com/zt/2325998.html"
	c.Note = "a second, independent page with the same condition"
	return c
}

func wastePlan2021() indicators.Citation {
	return indicators.Citation{
		Document: "《“十四五”城镇生活垃圾分类和处理设施发展规划》",
		Issuer:   "国家发展改革委 住房城乡建设部",
		Edition:  "2021",
		Clause:   "具体目标",
		URL:      "http://pifa.naodi.com/news/show-iqlifyzilz.html",
		Note: "a plan target for the whole country at the end of 2025, not a rule of scoring and not a target of each city; stated as “about”, " +
			"which is read here as the level itself",
		Confidence: indicators.HighConfidence,
	}
}

func countyTownScheme() indicators.Citation {
	return indicators.Citation{
		Document:   "provincial county-town habitat scheme",
		Issuer:     "省级",
		Edition:    "not shown",
		Clause:     "环境设施(15分)",
		URL:        "http://ask.fsou.com/html/text/lar/172319/17231934_5.html",
		Note:       "an evaluation standard for county towns (县城) of one province; the name of the scheme, the province and the year are not shown",
		Confidence: indicators.MediumConfidence,
	}
}
