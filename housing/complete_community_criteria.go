package housing

import "github.com/wenming-go/wenming/indicators"

// The nodes of complete communities.
const (
	// CommunitySize2020 is the trial standard of 2020: every community of 5,000 to 12,000 residents.
	CommunitySize2020 indicators.NodeID = "housing.community_size_2020"
	// ServiceStation2020 is the trial standard of 2020: service stations of 800 m², as is suitable.
	ServiceStation2020 indicators.NodeID = "housing.service_station_2020"
	// Supermarket2020 is the trial standard of 2020: supermarkets of 300 m² or more.
	Supermarket2020 indicators.NodeID = "housing.supermarket_2020"
	// EmbeddedCentre2024 is the trial guideline of 2024: embedded service centres of 600 m² or more.
	EmbeddedCentre2024 indicators.NodeID = "housing.embedded_centre_2024"
	// EmbeddedCentrePossible2024 is the trial guideline of 2024: embedded service centres of 800 m² or more where possible.
	EmbeddedCentrePossible2024 indicators.NodeID = "housing.embedded_centre_possible_2024"
)

func completeCriteria() []indicators.Node {
	return []indicators.Node{
		{
			ID: CommunitySize2020,
			Name: indicators.Text{
				Zh: "居住社区人口规模 0.5 万至 1.2 万人（全国，《完整居住社区建设标准（试行）》，2020 年）",
				En: "communities of 5,000 to 12,000 residents (national, trial standard of complete communities, 2020)",
			},
			Indicator: CommunityResidentsFewest,
			Rule:      communitySize(),
			Sources: []indicators.Citation{completeStandard2020(indicators.HighConfidence, "说明", communitySizeURL,
				"the size of one basic unit, held here to the smallest and the largest community")},
		},
		indicators.ThresholdNode(ServiceStation2020, ServiceStationArea, indicators.AtLeast(indicators.Whole(800)),
			indicators.Text{
				Zh: "社区综合服务站建筑面积以 800 平方米为宜（全国，《完整居住社区建设标准（试行）》，2020 年）",
				En: "community service stations of 800 m², as is suitable (national, trial standard of complete communities, 2020)",
			}, completeStandard2020(indicators.MediumConfidence, "第1项", communityItemsURL,
				"800 m² is called suitable (为宜), held here as 800 or more in each community")),
		indicators.ThresholdNode(Supermarket2020, SupermarketArea, indicators.AtLeast(indicators.Whole(300)),
			indicators.Text{
				Zh: "综合超市建筑面积不小于 300 平方米（全国，《完整居住社区建设标准（试行）》，2020 年）",
				En: "supermarkets ≥ 300 m² (national, trial standard of complete communities, 2020)",
			}, completeStandard2020(indicators.MediumConfidence, "第6项", communityItemsURL, "held here to the largest of each community")),
		indicators.ThresholdNode(EmbeddedCentre2024, EmbeddedCentreArea, indicators.AtLeast(indicators.Whole(600)),
			indicators.Text{
				Zh: "社区嵌入式服务综合体建筑面积不小于 600 平方米（全国，《城市社区嵌入式服务设施建设导则（试行）》，2024 年）",
				En: "embedded service centres ≥ 600 m² (national, trial guideline of embedded services in urban communities, 2024)",
			}, embeddedCentre2024("the level required of each centre")),
		indicators.ThresholdNode(EmbeddedCentrePossible2024, EmbeddedCentreArea, indicators.AtLeast(indicators.Whole(800)),
			indicators.Text{
				Zh: "有条件的社区嵌入式服务综合体建筑面积不小于 800 平方米（全国，《城市社区嵌入式服务设施建设导则（试行）》，2024 年）",
				En: "embedded service centres ≥ 800 m² where possible (national, trial guideline of embedded services in urban communities, 2024)",
			}, embeddedCentre2024("the level where it is possible (有条件)")),
	}
}

// communitySize holds where both the smallest and the largest community have 5,000 to 12,000 residents.
func communitySize() indicators.Grades {
	const fewest, most = 5_000, 12_000
	return indicators.Grades{Grades: []indicators.Grade{
		{Name: "符合", Share: indicators.Whole(1), When: []indicators.Condition{
			indicators.IndicatorCondition{Indicator: CommunityResidentsFewest, Bound: indicators.AtLeast(indicators.Whole(fewest))},
			indicators.IndicatorCondition{Indicator: CommunityResidentsMost, Bound: indicators.AtMost(indicators.Whole(most))},
		}},
		{Name: "不符合", Share: indicators.Whole(0)},
	}}
}

// The pages that show the trial standard of complete communities: its notes, and its items.
const (
	communitySizeURL  = "https://yancheng.jiwu.com/news/4272279.html"
	communityItemsURL = "http://beihai.jiwu.com/news/4233388.html"
)

func completeStandard2020(confidence indicators.Confidence, clause, url, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "完整居住社区建设标准(试行)",
		Issuer:     "住房城乡建设部等13部门",
		Edition:    "2020",
		Clause:     clause,
		URL:        url,
		Note:       joined("an evaluation standard, national and on trial, read in a press or portal copy", note),
		Confidence: confidence,
	}
}

func embeddedCentre2024(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "城市社区嵌入式服务设施建设导则(试行)",
		Issuer:     "国家发展改革委 住房城乡建设部 自然资源部",
		Edition:    "2024",
		URL:        "http://hmhjcl.com/bigualu/93868.html",
		Note:       joined("an evaluation standard of a national trial guideline, for one embedded service centre (综合体)", note),
		Confidence: indicators.HighConfidence,
	}
}
