package urban

import "github.com/wenming-go/wenming/indicators"

// The criteria of roads.
const (
	// RoadNetworkDensity2020 is the opinion's target for 2020: a road network of 8 km per km².
	RoadNetworkDensity2020 indicators.NodeID = "urban.road_network_density_2020"
	// RoadAreaRatio2020 is the opinion's target for 2020: roads on 15 % of the built-up area.
	RoadAreaRatio2020 indicators.NodeID = "urban.road_area_ratio_2020"
	// RoadAreaPerPersonRepealedGardenCity is the repealed garden city scheme: 9 m² of road a person or more.
	RoadAreaPerPersonRepealedGardenCity indicators.NodeID = "urban.road_area_per_person_repealed_garden_city"
)

func roadsCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(RoadNetworkDensity2020, RoadNetworkDensity, indicators.AtLeast(indicators.Whole(8)),
			indicators.Text{
				Zh: "建成区平均路网密度达到 8 公里/平方公里（2016 年意见，2020 年全国规划目标）",
				En: "road network density ≥ 8 km per km² (national plan target for 2020 of the opinion of 2016)",
			}, roadsOpinion2016("城市建成区平均路网密度, road length ÷ built-up area; printed as a plain number and read as at least that")),
		indicators.ThresholdNode(RoadAreaRatio2020, RoadAreaRatio, indicators.AtLeast(indicators.Whole(15)),
			indicators.Text{
				Zh: "建成区道路面积率达到 15 %（2016 年意见，2020 年全国规划目标）",
				En: "road area ratio ≥ 15 % (national plan target for 2020 of the opinion of 2016)",
			}, roadsOpinion2016("城市建成区道路面积率, road area ÷ built-up area; printed as a plain number and read as at least that")),
		indicators.ThresholdNode(RoadAreaPerPersonRepealedGardenCity, RoadAreaPerPerson, indicators.AtLeast(indicators.Whole(9)),
			indicators.Text{
				Zh: "人均拥有道路面积 9 平方米以上（国家园林城市标准，建设部，已废止，年份未注明）",
				En: "road area ≥ 9 m² per person (national garden city standard, repealed, year not shown)",
			}, repealedGardenCity("市政设施(五)", "the parts of the rate are not shown")),
	}
}

func roadsOpinion2016(note string) indicators.Citation {
	return opinion2016("(十六)优化街区路网结构", note)
}

// roadsObserved2019 cites what the whole country had, for a city to see where it stands.
func roadsObserved2019(observed string) indicators.Citation {
	return indicators.Citation{
		Document:   "《中国交通的可持续发展》白皮书",
		Issuer:     "国务院新闻办",
		Edition:    "2020",
		URL:        "http://m.wxykgl.com/politics/2020-12/22/c_1126893851.htm",
		Note:       "observed in the whole country at the end of 2019: " + observed + "; no threshold",
		Confidence: indicators.HighConfidence,
	}
}
