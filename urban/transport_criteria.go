package urban

import "github.com/wenming-go/wenming/indicators"

// The criteria of transport.
const (
	// BusTripsLargeRepealedGardenCity is the repealed garden city scheme, large cities: 20 % of trips by bus or more.
	BusTripsLargeRepealedGardenCity indicators.NodeID = "urban.bus_trips_large_repealed_garden_city"
	// BusTripsMediumRepealedGardenCity is the repealed garden city scheme, medium cities: 15 % of trips by bus or more.
	BusTripsMediumRepealedGardenCity indicators.NodeID = "urban.bus_trips_medium_repealed_garden_city"
	// PublicTransportVeryLarge2020 is the opinion's target for 2020, very large cities: a share of 40 % or more.
	PublicTransportVeryLarge2020 indicators.NodeID = "urban.public_transport_very_large_2020"
	// PublicTransportLarge2020 is the opinion's target for 2020, large cities: a share of 30 % or more.
	PublicTransportLarge2020 indicators.NodeID = "urban.public_transport_large_2020"
	// PublicTransportMediumAndSmall2020 is the opinion's target for 2020, medium and small cities: a share of 20 % or more.
	PublicTransportMediumAndSmall2020 indicators.NodeID = "urban.public_transport_medium_and_small_2020"
	// StopCoverage2020 is the opinion's target for 2020: all of the centre within 500 m of a bus stop.
	StopCoverage2020 indicators.NodeID = "urban.stop_coverage_2020"
)

func transportCriteria() []indicators.Node {
	busTrips := func(note string) indicators.Citation {
		return repealedGardenCity("市政设施(三)", note+"; neither the bounds of the sizes nor the parts of the rate are shown")
	}
	publicTransport := func(note string) indicators.Citation {
		return transportOpinion2016("城市公共交通分担率, " + note + "; the bounds of the sizes are not shown")
	}
	return []indicators.Node{
		indicators.ThresholdNode(BusTripsLargeRepealedGardenCity, BusTripShare, indicators.AtLeast(indicators.Whole(20)),
			indicators.Text{
				Zh: "公交出行比率 20 % 以上（大城市；国家园林城市标准，建设部，已废止，年份未注明）",
				En: "share of trips by bus ≥ 20 % (large cities; national garden city standard, repealed, year not shown)",
			}, busTrips("large cities")),
		indicators.ThresholdNode(BusTripsMediumRepealedGardenCity, BusTripShare, indicators.AtLeast(indicators.Whole(15)),
			indicators.Text{
				Zh: "公交出行比率 15 % 以上（中等城市；国家园林城市标准，建设部，已废止，年份未注明）",
				En: "share of trips by bus ≥ 15 % (medium cities; national garden city standard, repealed, year not shown)",
			}, busTrips("medium cities")),
		indicators.ThresholdNode(PublicTransportVeryLarge2020, PublicTransportShare, indicators.AtLeast(indicators.Whole(40)),
			indicators.Text{
				Zh: "公共交通分担率 40 % 以上（超大、特大城市；2016 年意见，2020 年全国规划目标）",
				En: "share of public transport ≥ 40 % (very large cities; national plan target for 2020 of the opinion of 2016)",
			}, publicTransport("very large cities")),
		indicators.ThresholdNode(PublicTransportLarge2020, PublicTransportShare, indicators.AtLeast(indicators.Whole(30)),
			indicators.Text{
				Zh: "公共交通分担率 30 % 以上（大城市；2016 年意见，2020 年全国规划目标）",
				En: "share of public transport ≥ 30 % (large cities; national plan target for 2020 of the opinion of 2016)",
			}, publicTransport("large cities")),
		indicators.ThresholdNode(PublicTransportMediumAndSmall2020, PublicTransportShare, indicators.AtLeast(indicators.Whole(20)),
			indicators.Text{
				Zh: "公共交通分担率 20 % 以上（中小城市；2016 年意见，2020 年全国规划目标）",
				En: "share of public transport ≥ 20 % (medium and small cities; national plan target for 2020 of the opinion of 2016)",
			}, publicTransport("medium and small cities")),
		indicators.ThresholdNode(StopCoverage2020, StopCoverage, indicators.EqualTo(indicators.Whole(100)),
			indicators.Text{
				Zh: "中心城区公交站点 500 米内全覆盖，即 100 %（2016 年意见，2020 年全国规划目标）",
				En: "all of the centre, 100 %, within 500 m of a bus stop (national plan target for 2020 of the opinion of 2016)",
			}, transportOpinion2016("中心城区公交站点500米内覆盖; 100 % renders the words 全覆盖; the parts of the rate are not shown")),
	}
}

func transportOpinion2016(note string) indicators.Citation {
	return opinion2016("(十七)优先发展公共交通", note)
}
