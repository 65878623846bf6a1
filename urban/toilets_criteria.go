package urban

import "github.com/wenming-go/wenming/indicators"

// The nodes of [Criteria] on public toilets.
const (
	// PublicToiletsRepealedGardenCity is the repealed garden city standard: 4 public toilets per 10,000 people or more.
	PublicToiletsRepealedGardenCity indicators.NodeID = "urban.public_toilets_repealed_garden_city"
	// TownToiletsCentralTaizhou is the town sheet of Taizhou for central towns: 2,500 persons per toilet or fewer.
	TownToiletsCentralTaizhou indicators.NodeID = "urban.town_toilets_central_taizhou"
	// TownToiletsOtherTaizhou is the town sheet of Taizhou for other towns: 3,000 persons per toilet or fewer.
	TownToiletsOtherTaizhou indicators.NodeID = "urban.town_toilets_other_taizhou"
	// PublicToiletsSanitaryCity2021 is the sanitary city and county standard of 2021: all public toilets are sanitary.
	PublicToiletsSanitaryCity2021 indicators.NodeID = "urban.public_toilets_sanitary_city_2021"
)

func toiletsCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(PublicToiletsRepealedGardenCity, PublicToiletsPer10000, indicators.AtLeast(indicators.Whole(4)),
			indicators.Text{
				Zh: "每万人拥有公厕 4 座以上（国家园林城市标准，建设部，已废止，年份未注明）",
				En: "≥ 4 public toilets per 10,000 people (national garden city standard, repealed, year not shown)",
			},
			repealedGardenCity("市政设施(七)", "of which population is not shown and is read as 城区人口")),
		indicators.ThresholdNode(TownToiletsCentralTaizhou, PersonsPerTownToilet, indicators.AtMost(indicators.Whole(2_500)),
			indicators.Text{
				Zh: "中心镇每 2500 人 1 座公共厕所（台州“括苍杯”评分表，年份未注明）",
				En: "≤ 2,500 persons per public toilet in a central town (town sheet of Taizhou, year not shown)",
			},
			taizhouCup("central towns; meeting it earns 10 marks, otherwise 0")),
		indicators.ThresholdNode(TownToiletsOtherTaizhou, PersonsPerTownToilet, indicators.AtMost(indicators.Whole(3_000)),
			indicators.Text{
				Zh: "其他镇每 3000 人 1 座公共厕所（台州“括苍杯”评分表，年份未注明）",
				En: "≤ 3,000 persons per public toilet in other towns (town sheet of Taizhou, year not shown)",
			},
			taizhouCup("towns that are not central towns; meeting it earns 10 marks, otherwise 0")),
		indicators.ThresholdNode(PublicToiletsSanitaryCity2021, SanitaryPublicToiletShare, indicators.EqualTo(indicators.Whole(100)),
			indicators.Text{
				Zh: "公共厕所中卫生厕所全覆盖，即 100 %（国家卫生城市和国家卫生县标准 2021 年版）",
				En: "all public toilets, 100 %, sanitary (national sanitary city and county standard of 2021)",
			},
			sanitaryCity2021()),
	}
}

func sanitaryCity2021() indicators.Citation {
	return indicators.Citation{
		Document: "《国家卫生城市和国家卫生县标准(2021版)》",
		Issuer:   "全国爱卫会",
		Edition:  "2021",
		Clause:   "(十五)",
		URL:      "https://ynlf.gov.cn/info/3132/49597.htm",
		Note: "an evaluation standard for national sanitary cities and counties; it says 全覆盖 (full coverage), which 100 % renders; the clause " +
			"gives no number of toilets per area or population",
		Confidence: indicators.HighConfidence,
	}
}
