package urban

import "github.com/wenming-go/wenming/indicators"

// The indicators of transport.
const (
	// PublicTransportShare is trips by public transport ÷ all trips (公共交通分担率), in %.
	PublicTransportShare indicators.IndicatorID = "urban.public_transport_share"
	// BusTripShare is the share of trips by bus as published (公交出行比率), in %.
	BusTripShare indicators.IndicatorID = "urban.bus_trip_share"
	// StopCoverage is the bus stop coverage of the centre within 500 m as published (中心城区公交站点 500 米覆盖率), in %.
	StopCoverage indicators.IndicatorID = "urban.stop_coverage"
)

// PublicTransportWithinTrips checks trips by public transport ≤ all trips. It is an error.
const PublicTransportWithinTrips indicators.CheckID = "urban.public_transport_within_trips"

func transportIndicators() []indicators.Indicator {
	return append([]indicators.Indicator{
		indicators.PercentIndicator(PublicTransportShare, indicators.HigherIsBetter, indicators.Of(PublicTransportTrips), indicators.Of(Trips),
			indicators.Text{Zh: "公共交通分担率", En: "share of trips by public transport"},
			indicators.Text{
				Zh: "公共交通出行量 ÷ 同一次调查的全部出行量。",
				En: "trips by public transport ÷ all trips of the same survey",
			}, transportOpinion2016("城市公共交通分担率, share of trips by public transport")),
	}, showMeasures(transportMeasures(),
		shown{BusTripShare, BusTripRate, indicators.HigherIsBetter},
		shown{StopCoverage, StopCoverageRate, indicators.HigherIsBetter},
	)...)
}

func transportChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(PublicTransportWithinTrips, PublicTransportTrips, Trips, indicators.SeverityError,
			indicators.Text{Zh: "公共交通出行量不多于出行量", En: "trips by public transport ≤ trips"},
			indicators.Text{
				Zh: "公共交通出行是全部出行的一部分；请核对两数是否出自同一次调查。",
				En: "trips by public transport are a part of all trips; see whether both come from one survey",
			}),
	}
}
