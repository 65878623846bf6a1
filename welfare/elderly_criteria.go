package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of services for elderly people.
const (
	// ElderlyNursingShare2020 is the target of the civil affairs plan for 2020: nursing beds of 30 % or more.
	ElderlyNursingShare2020 indicators.NodeID = "welfare.elderly_nursing_share_2020"
	// ElderlyBeds2020 is the target of the civil affairs plan for 2020: 35 to 40 beds per 1,000 elderly people.
	ElderlyBeds2020 indicators.NodeID = "welfare.elderly_beds_2020"
	// ElderlyNursingShare2025 is the target of the ageing plan for 2025: nursing beds of 55 %.
	ElderlyNursingShare2025 indicators.NodeID = "welfare.elderly_nursing_share_2025"
	// ElderlyNursingShare2030 is the target for 2026–2030: nursing beds of 73 % or more.
	ElderlyNursingShare2030 indicators.NodeID = "welfare.elderly_nursing_share_2030"
	// ElderlyNewDistricts2025 is the target of two plans for 2025: required facilities in every new district.
	ElderlyNewDistricts2025 indicators.NodeID = "welfare.elderly_new_districts_2025"
	// ElderlyCommunityCoverage2030 is the target for 2026–2030: elderly care in 70 % or more of communities.
	ElderlyCommunityCoverage2030 indicators.NodeID = "welfare.elderly_community_coverage_2030"
	// ElderlyVisitedMonthlyYunnan2025 is Yunnan's target for 2025: all elderly people in special difficulty visited monthly.
	ElderlyVisitedMonthlyYunnan2025 indicators.NodeID = "welfare.elderly_visited_monthly_yunnan_2025"
	// ElderlySocialWorkersYunnan2025 is Yunnan's target for 2025: a social worker or more per 1,000 elderly people.
	ElderlySocialWorkersYunnan2025 indicators.NodeID = "welfare.elderly_social_workers_yunnan_2025"
	// ElderlyGeriatricsYunnan2025 is Yunnan's target for 2025: geriatrics in 60 % of general hospitals of grade two and above.
	ElderlyGeriatricsYunnan2025 indicators.NodeID = "welfare.elderly_geriatrics_yunnan_2025"
	// ElderlyDayCareArea2020 is the standard of complete communities: day-care centres of 350 m² or more.
	ElderlyDayCareArea2020 indicators.NodeID = "welfare.elderly_day_care_area_2020"
	// ElderlyAllowanceGansu2016 is Gansu's rate from December 2016: 100 yuan a month.
	ElderlyAllowanceGansu2016 indicators.NodeID = "welfare.elderly_allowance_gansu_2016"
)

func elderlyCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(ElderlyNursingShare2020, ElderlyNursingShare, indicators.AtLeast(indicators.Whole(30)),
			indicators.Text{
				Zh: "护理型床位比例不低于 30 %（民政“十三五”规划，全国 2020 年规划目标）",
				En: "nursing beds ≥ 30 % (plan target of China for 2020, civil affairs plan 2016–2020)",
			},
			elderlyCivilAffairsPlan13("护理型床位比例", "of which beds is not shown, read as those of institutions")),
		indicators.ThresholdNode(ElderlyBeds2020, ElderlyBedsPer1000, indicators.AtLeast(indicators.Whole(35)),
			indicators.Text{
				Zh: "每千名老年人口养老床位数 35–40 张，按不低于 35 张（民政“十三五”规划，全国 2020 年规划目标）",
				En: "35 to 40 elderly-care beds per 1,000 elderly people, read as ≥ 35 (plan target of China for 2020, civil affairs plan 2016–2020)",
			},
			elderlyCivilAffairsPlan13("每千名老年人口养老床位数", "stated as 35–40; which beds count is not shown")),
		indicators.ThresholdNode(ElderlyNursingShare2025, ElderlyNursingShare, indicators.AtLeast(indicators.Whole(55)),
			indicators.Text{
				Zh: "养老机构护理型床位占比 55 %（“十四五”老龄规划，全国 2025 年规划目标）",
				En: "nursing beds ≥ 55 % of beds in institutions (plan target of China for 2025, ageing plan)",
			},
			elderlyAgeingPlan14()),
		indicators.ThresholdNode(ElderlyNursingShare2030, ElderlyNursingShare, indicators.AtLeast(indicators.Whole(73)),
			indicators.Text{
				Zh: "养老机构护理型床位占比不低于 73 %（全国 2026–2030 年规划目标）",
				En: "nursing beds ≥ 73 % of beds in institutions (plan target of China for 2026–2030)",
			},
			elderlyPlan15()),
		indicators.ThresholdNode(ElderlyNewDistricts2025, ElderlyNewDistrictsShare, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "新建城区、居住（小）区配套建设养老服务设施达标率 100 %（“十四五”规划，全国 2025 年规划目标）",
				En: "required elderly-care facilities in 100 % of new districts (plan target of China for 2025)",
			},
			elderlyNewDistricts14()),
		indicators.ThresholdNode(ElderlyCommunityCoverage2030, ElderlyCommunityCoverage, indicators.AtLeast(indicators.Whole(70)),
			indicators.Text{
				Zh: "社区养老服务机构和设施覆盖率不低于 70 %（全国 2026–2030 年规划目标）",
				En: "elderly care in ≥ 70 % of communities (plan target of China for 2026–2030)",
			},
			elderlyPlan15()),
		indicators.ThresholdNode(ElderlyVisitedMonthlyYunnan2025, ElderlyVisitedMonthlyShare, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "特殊困难老年人月探访率 100 %（云南省 2025 年规划目标）",
				En: "100 % of elderly people in special difficulty visited monthly (plan target of Yunnan for 2025)",
			},
			elderlyYunnan2022("特殊困难老年人月探访率", "the rate is not defined; it follows the national plan")),
		indicators.ThresholdNode(ElderlySocialWorkersYunnan2025, ElderlySocialWorkersPer1000, indicators.AtLeast(indicators.Whole(1)),
			indicators.Text{
				Zh: "每千名老年人配备社会工作者不少于 1 人（云南省 2025 年规划目标）",
				En: "≥ 1 social worker per 1,000 elderly people (plan target of Yunnan for 2025)",
			},
			elderlyYunnan2022("每千名老年人配备社会工作者人数", "who counts as a social worker is not shown")),
		indicators.ThresholdNode(ElderlyGeriatricsYunnan2025, ElderlyGeriatricsShare, indicators.AtLeast(indicators.Whole(60)),
			indicators.Text{
				Zh: "设立老年医学科的二级及以上综合性医院占比 60 %（云南省 2025 年规划目标）",
				En: "departments of geriatrics in ≥ 60 % of general hospitals of grade two and above (plan target of Yunnan for 2025)",
			},
			elderlyYunnan2022("设立老年医学科的二级及以上综合性医院占比", "its parts are not shown")),
		indicators.ThresholdNode(ElderlyDayCareArea2020, ElderlyDayCareArea, indicators.AtLeast(indicators.Whole(350)),
			indicators.Text{
				Zh: "最小老年人日间照料中心建筑面积不小于 350 平方米（《完整居住社区建设标准（试行）》，2020 年）",
				En: "smallest day-care centre for elderly people ≥ 350 m² (trial standard of complete communities of China, 2020)",
			},
			completeCommunity2020("第4项", "a day-care centre where conditions allow")),
		indicators.ThresholdNode(ElderlyAllowanceGansu2016, ElderlyAllowanceMonthly, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "经济困难老年人补贴不低于每人每月 100 元（甘肃省 2016 年 12 月起的标准）",
				En: "elderly allowance ≥ 100 yuan a person and month (rate of Gansu from December 2016)",
			},
			elderlyGansu2016()),
	}
}

func elderlyAgeingPlan14() indicators.Citation {
	return indicators.Citation{
		Document:   "《“十四五”国家老龄事业发展和养老服务体系规划》；《“十四五”公共服务规划》",
		Issuer:     "国务院；发展改革委等",
		Edition:    "published 2022-01",
		Clause:     "主要指标",
		URL:        "http://www.gov.cn/xinwen/2022-02/25/content_5675683.htm",
		Note:       "a plan target of China for 2025, not a rule of scoring; nursing beds ÷ all beds of elderly-care institutions",
		Confidence: indicators.HighConfidence,
	}
}

func elderlyNewDistricts14() indicators.Citation {
	plans := publicServices14("主要指标(老有所养)", "the standard of the facilities and the districts that count are not shown")
	plans.Document = "《“十四五”国家老龄事业发展和养老服务体系规划》；《“十四五”公共服务规划》"
	plans.Issuer = "国务院；发展改革委等"
	return plans
}

func elderlyPlan15() indicators.Citation {
	return indicators.Citation{
		Document:   "“十五五”（发展改革委主任记者会 2026-03-06）",
		Issuer:     "国家发展改革委",
		Edition:    "2026",
		URL:        "http://www.chinanews.com.cn/cj/2026/03-06/10582361.shtml",
		Note:       "a plan target of China for 2026-2030, as stated to the press, not a rule of scoring; parts and clause are not shown",
		Confidence: indicators.HighConfidence,
	}
}

func elderlyCivilAffairsPlan13(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《民政事业发展第十三个五年规划》",
		Issuer:     "民政部",
		Edition:    "2016-2020",
		Clause:     clause,
		URL:        "http://m.zgkjsz.com/page/2016/0901/16888429.shtml",
		Note:       "a plan target of China for 2020, not a rule of scoring; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

func elderlyYunnan2022(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《云南省“十四五”老龄事业发展和养老服务体系规划》",
		Issuer:     "云南省",
		Edition:    "2022",
		Clause:     "主要目标：" + clause,
		URL:        "http://www.herich.com.cn/zixun/caijingshishi/2022-08-29/577887.html",
		Note:       "a plan target of Yunnan for 2025, not a rule of scoring; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

func elderlyGansu2016() indicators.Citation {
	return indicators.Citation{
		Document: "《关于建立经济困难的老年人补贴制度的通知》",
		Issuer:   "甘肃省民政厅 财政厅 老龄办",
		Edition:  "2016",
		URL:      "http://app.tianzhishui.com/print.php?contentid=43140",
		Note: "a rate of payment of Gansu from December 2016; later changes were not seen; for people of 60 or more who are disabled or demented and " +
			"destitute, in families on the subsistence allowance, bereaved of an only child or of low income otherwise, " +
			"and for people of 80 or more who are destitute or in families on the subsistence allowance",
		Confidence: indicators.HighConfidence,
	}
}
