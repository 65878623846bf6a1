package urban

import "github.com/wenming-go/wenming/indicators"

// Transport is public transport (公共交通). Every field may be left out.
type Transport struct {
	// Trips is 出行量, in trips, of a survey or a period.
	Trips indicators.Value `json:"trips,omitzero" validate:"count"`
	// PublicTransportTrips is 公共交通出行量, in trips: a part of Trips.
	PublicTransportTrips indicators.Value `json:"public_transport_trips,omitzero" validate:"count,atmost=Trips"`
	// BusTripRate is 公交出行比率, in %, as published.
	BusTripRate indicators.Value `json:"bus_trip_rate,omitzero" validate:"percentage"`
	// StopCoverageRate is 中心城区公交站点 500 米覆盖率, in %, as published.
	StopCoverageRate indicators.Value `json:"stop_coverage_rate,omitzero" validate:"percentage"`
}

// The measures of transport.
const (
	// Trips is 出行量, in trips, of a survey or a period.
	Trips indicators.MeasureID = "urban.trips"
	// PublicTransportTrips is 公共交通出行量, in trips, of the same survey or period as [Trips].
	PublicTransportTrips indicators.MeasureID = "urban.public_transport_trips"
	// BusTripRate is 公交出行比率, in %, as published.
	BusTripRate indicators.MeasureID = "urban.bus_trip_rate"
	// StopCoverageRate is 中心城区公交站点 500 米覆盖率, in %, as published.
	StopCoverageRate indicators.MeasureID = "urban.stop_coverage_rate"
)

func (t Transport) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: Trips, Value: t.Trips},
		{Measure: PublicTransportTrips, Value: t.PublicTransportTrips},
		{Measure: BusTripRate, Value: t.BusTripRate},
		{Measure: StopCoverageRate, Value: t.StopCoverageRate},
	}
}

func transportMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(Trips, trips(), indicators.Text{Zh: "出行量", En: "trips"}, indicators.Text{
			Zh: "居民出行调查或本期内全部方式的出行人次。步行是否计入，所据来源未给出；应与公共交通出行量同一次调查。",
			En: "trips by all means in a travel survey or in the period; the source does not say whether walking counts; " +
				"they come from the same survey as the trips by public transport",
		}, transportOpinion2016("城市公共交通分担率, share of trips by public transport")),
		indicators.CountMeasure(PublicTransportTrips, trips(), indicators.Text{Zh: "公共交通出行量", En: "trips by public transport"}, indicators.Text{
			Zh: "出行量中乘坐公共交通的人次。出租汽车等是否计入，所据来源未给出。",
			En: "those of the trips that were made by public transport; the source does not say whether taxis and the like count",
		}, transportOpinion2016("城市公共交通分担率, share of trips by public transport")),
		indicators.PercentMeasure(BusTripRate, indicators.Text{Zh: "公布的公交出行比率", En: "published share of trips by bus"}, indicators.Text{
			Zh: "公布的公交出行占全部出行的百分比；所据来源未给出分子、分母，公共交通分担率不能代替它。",
			En: "percentage of trips made by bus, as published; the source shows neither numerator nor denominator, " +
				"and the share of public transport does not stand in for it",
		}, repealedGardenCity("市政设施(三)", "the parts of the rate are not shown")),
		indicators.PercentMeasure(StopCoverageRate, indicators.Text{Zh: "公布的中心城区公交站点 500 米覆盖率", En: "published bus stop coverage of the centre within 500 m"}, indicators.Text{
			Zh: "公布的中心城区中距公交站点 500 米以内部分的百分比；按用地还是按人口计算，所据来源未给出。",
			En: "percentage of the centre that lies within 500 m of a bus stop, as published; the source does not say whether of its land or of its people",
		}, transportOpinion2016("中心城区公交站点500米内覆盖; the parts of the rate are not shown")),
	}
}
