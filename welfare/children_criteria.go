package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of the welfare of children.
const (
	// ChildrenCoverage2025 is the target of the public services plan for 2025: all eligible orphans and de-facto unattended children covered.
	ChildrenCoverage2025 indicators.NodeID = "welfare.children_coverage_2025"
	// ChildcarePlaces2025 is the target of the public services plan for 2025: 4.5 childcare places per 1,000 residents.
	ChildcarePlaces2025 indicators.NodeID = "welfare.childcare_places_2025"
	// OrphanInstitutionGansu2016 is Gansu's rate of 2016: 1,000 yuan a month for orphans in institutions.
	OrphanInstitutionGansu2016 indicators.NodeID = "welfare.orphan_institution_gansu_2016"
	// OrphanOutsideGansu2016 is Gansu's rate of 2016: 640 yuan a month for orphans outside institutions.
	OrphanOutsideGansu2016 indicators.NodeID = "welfare.orphan_outside_gansu_2016"
	// OrphanInstitutionGansu2019 is Gansu's rate of 2019–2020: 1,360 yuan a month for orphans in institutions.
	OrphanInstitutionGansu2019 indicators.NodeID = "welfare.orphan_institution_gansu_2019"
	// OrphanOutsideGansu2019 is Gansu's rate of 2019–2020: 1,000 yuan a month for orphans outside institutions.
	OrphanOutsideGansu2019 indicators.NodeID = "welfare.orphan_outside_gansu_2019"
	// UnattendedChildrenGansu2019 is Gansu's rate of 2019–2020: 1,000 yuan a month for de-facto unattended children.
	UnattendedChildrenGansu2019 indicators.NodeID = "welfare.unattended_children_gansu_2019"
	// OrphanInstitutionMaanshan2023 is Ma'anshan's rate from May 2023: 1,865 yuan a month for orphans in institutions.
	OrphanInstitutionMaanshan2023 indicators.NodeID = "welfare.orphan_institution_maanshan_2023"
	// OrphanOutsideMaanshan2023 is Ma'anshan's rate from May 2023: 1,450 yuan a month for orphans outside institutions.
	OrphanOutsideMaanshan2023 indicators.NodeID = "welfare.orphan_outside_maanshan_2023"
	// NurseryArea2020 is the standard of complete communities: nurseries of 200 m² or more.
	NurseryArea2020 indicators.NodeID = "welfare.nursery_area_2020"
	// Kindergartens2020 is the standard of complete communities: kindergartens of 6 classes, 2,200 m² of floor and 3,500 m² of site or more.
	Kindergartens2020 indicators.NodeID = "welfare.kindergartens_2020"
)

func childrenCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(ChildrenCoverage2025, ChildrenCoverage, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "孤儿和事实无人抚养儿童应保尽保，按 100 %（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "all eligible orphans and de-facto unattended children covered, read as 100 % (plan target of China for 2025, public services plan)",
			},
			publicServices14("主要指标(幼有所育)",
				"stated in words (应保尽保); the source shows no parts, read as children paid ÷ children eligible")),
		indicators.ThresholdNode(ChildcarePlaces2025, ChildcarePlacesPer1000, indicators.AtLeast(indicators.MustNumber("4.5")),
			indicators.Text{
				Zh: "每千人口拥有 3 岁以下婴幼儿托位数 4.5 个（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "≥ 4.5 childcare places per 1,000 residents (plan target of China for 2025, public services plan)",
			},
			childrenCare14()),
		indicators.ThresholdNode(OrphanInstitutionGansu2016, OrphanInstitutionMonthly, indicators.AtLeast(indicators.Whole(1_000)),
			indicators.Text{
				Zh: "集中养育孤儿基本生活费不低于每人每月 1000 元（甘肃省 2016 年标准）",
				En: "orphans in institutions ≥ 1,000 yuan a month (rate of Gansu, 2016)",
			},
			childrenGansu2016("福利机构集中供养")),
		indicators.ThresholdNode(OrphanOutsideGansu2016, OrphanOutsideMonthly, indicators.AtLeast(indicators.Whole(640)),
			indicators.Text{
				Zh: "散居孤儿基本生活费不低于每人每月 640 元（甘肃省 2016 年标准）",
				En: "orphans outside institutions ≥ 640 yuan a month (rate of Gansu, 2016)",
			},
			childrenGansu2016("社会散居")),
		indicators.ThresholdNode(OrphanInstitutionGansu2019, OrphanInstitutionMonthly, indicators.AtLeast(indicators.Whole(1_360)),
			indicators.Text{
				Zh: "集中养育孤儿基本生活费不低于每人每月 1360 元（甘肃省 2019–2020 年标准）",
				En: "orphans in institutions ≥ 1,360 yuan a month (rate of Gansu, 2019–2020)",
			},
			childrenGansu2019("in institutions")),
		indicators.ThresholdNode(OrphanOutsideGansu2019, OrphanOutsideMonthly, indicators.AtLeast(indicators.Whole(1_000)),
			indicators.Text{
				Zh: "散居孤儿基本生活费不低于每人每月 1000 元（甘肃省 2019–2020 年标准）",
				En: "orphans outside institutions ≥ 1,000 yuan a month (rate of Gansu, 2019–2020)",
			},
			childrenGansu2019("outside institutions, from June 2019, kept in 2020")),
		indicators.ThresholdNode(UnattendedChildrenGansu2019, UnattendedChildrenMonthly, indicators.AtLeast(indicators.Whole(1_000)),
			indicators.Text{
				Zh: "事实无人抚养儿童基本生活费不低于每人每月 1000 元（甘肃省 2019–2020 年标准）",
				En: "de-facto unattended children ≥ 1,000 yuan a month (rate of Gansu, 2019–2020)",
			},
			childrenGansu2019("outside institutions, from June 2019, kept in 2020; those in institutions have 1,360")),
		indicators.ThresholdNode(OrphanInstitutionMaanshan2023, OrphanInstitutionMonthly, indicators.AtLeast(indicators.Whole(1_865)),
			indicators.Text{
				Zh: "集中养育孤儿基本生活费不低于每人每月 1865 元（安徽省马鞍山市 2023 年 5 月起的标准）",
				En: "orphans in institutions ≥ 1,865 yuan a month (rate of Ma'anshan, Anhui, from May 2023)",
			},
			childrenMaanshan2023("in institutions")),
		indicators.ThresholdNode(OrphanOutsideMaanshan2023, OrphanOutsideMonthly, indicators.AtLeast(indicators.Whole(1_450)),
			indicators.Text{
				Zh: "散居孤儿基本生活费不低于每人每月 1450 元（安徽省马鞍山市 2023 年 5 月起的标准）",
				En: "orphans outside institutions ≥ 1,450 yuan a month (rate of Ma'anshan, Anhui, from May 2023)",
			},
			childrenMaanshan2023("outside institutions")),
		indicators.ThresholdNode(NurseryArea2020, NurseryArea, indicators.AtLeast(indicators.Whole(200)),
			indicators.Text{
				Zh: "最小托儿所建筑面积不小于 200 平方米（《完整居住社区建设标准（试行）》，2020 年）",
				En: "smallest nursery ≥ 200 m² (trial standard of complete communities of China, 2020)",
			},
			completeCommunity2020("第3项", "floor area")),
		{
			ID: Kindergartens2020,
			Name: indicators.Text{
				Zh: "幼儿园不少于 6 班、建筑面积不小于 2200 平方米、用地面积不小于 3500 平方米（《完整居住社区建设标准（试行）》，2020 年）",
				En: "kindergartens of ≥ 6 classes, ≥ 2,200 m² of floor and ≥ 3,500 m² of site (trial standard of complete communities of China, 2020)",
			},
			Indicator: KindergartenClasses,
			Rule:      childrenKindergartenGrades(),
			Sources:   []indicators.Citation{completeCommunity2020("第2项", "classes, floor area and site, each the smallest of any kindergarten")},
		},
	}
}

// childrenKindergartenGrades is met where all three figures reach the standard.
func childrenKindergartenGrades() indicators.Grades {
	return indicators.Grades{Grades: []indicators.Grade{
		{Name: "达标", Share: indicators.Whole(1), When: []indicators.Condition{
			indicators.IndicatorCondition{Bound: indicators.AtLeast(indicators.Whole(6))},
			indicators.IndicatorCondition{Indicator: KindergartenFloorArea, Bound: indicators.AtLeast(indicators.Whole(2_200))},
			indicators.IndicatorCondition{Indicator: KindergartenSiteArea, Bound: indicators.AtLeast(indicators.Whole(3_500))},
		}},
		{Name: "不达标", Share: indicators.Whole(0)},
	}}
}

func childrenCare14() indicators.Citation {
	return publicServices14("主要指标(幼有所育)", "places for children under three ÷ residents × 1,000")
}

func childrenUnattended2019() indicators.Citation {
	return indicators.Citation{
		Document:   "事实无人抚养儿童保障（民发〔2019〕62号）",
		Edition:    "2019",
		URL:        "http://news.cncjw.com.cn/jiaoyu/2021/0128/22095.html",
		Note:       "as 人民日报 restated it; eight situations of the parents; paid by the orphans' rate",
		Confidence: indicators.HighConfidence,
	}
}

func childrenGrants() indicators.Citation {
	return indicators.Citation{
		Document:   "福彩圆梦·孤儿助学工程",
		Edition:    "2019/2025",
		Clause:     "孤儿助学金",
		URL:        "http://nc.cnhubei.com/c/2025-04-22/125929.shtml",
		Note:       "10,000 yuan a student and academic year",
		Confidence: indicators.HighConfidence,
	}
}

func childrenGansu2016(clause string) indicators.Citation {
	return indicators.Citation{
		Document:   "甘肃省孤儿基本生活费",
		Edition:    "2016",
		Clause:     clause,
		URL:        "http://gansu.gscn.com.cn/system/2016/03/21/011299726.shtml",
		Note:       "a rate of payment of Gansu for 2016 and no later year; the issuer is not shown",
		Confidence: indicators.HighConfidence,
	}
}

func childrenGansu2019(appliesTo string) indicators.Citation {
	return indicators.Citation{
		Document:   "甘肃省事实无人抚养儿童基本生活补贴",
		Issuer:     "甘肃省民政厅",
		Edition:    "2019",
		URL:        "http://gansu.gscn.com.cn/system/2019/11/05/012257826.shtml",
		Note:       "a rate of payment of Gansu, stated as a floor for orphans and de-facto unattended children, " + appliesTo + "; rates of 2021 to 2024 were not seen",
		Confidence: indicators.HighConfidence,
	}
}

func childrenMaanshan2023(appliesTo string) indicators.Citation {
	return indicators.Citation{
		Document:   "省市民政部门通知",
		Edition:    "2023",
		URL:        "http://m.www.hbzqbyyxgs.com/news/687042.html",
		Note:       "a rate of payment of Ma'anshan (Anhui) from May 2023, " + appliesTo + "; the title and the issuer of the notice are not shown",
		Confidence: indicators.MediumConfidence,
	}
}
