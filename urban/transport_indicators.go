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
	// ParkingSpacesPer1000 is parking spaces per 1,000 of the urban area population (每千人公共停车泊位).
	ParkingSpacesPer1000 indicators.IndicatorID = "urban.parking_spaces_per_1000"
	// SmartParkingShare is spaces in smart parking systems ÷ parking spaces (智慧停车泊位占比), in %.
	SmartParkingShare indicators.IndicatorID = "urban.smart_parking_share"
	// SmartParkingSystemsInUse is the smart parking systems in use (智慧停车系统数), in systems.
	SmartParkingSystemsInUse indicators.IndicatorID = "urban.smart_parking_systems_in_use"
)

// The checks of transport.
const (
	// PublicTransportWithinTrips: trips by public transport ≤ all trips. An error.
	PublicTransportWithinTrips indicators.CheckID = "urban.public_transport_within_trips"
	// SmartParkingWithinSpaces: spaces in smart parking systems ≤ parking spaces. An error.
	SmartParkingWithinSpaces indicators.CheckID = "urban.smart_parking_within_spaces"
)

func transportIndicators() []indicators.Indicator {
	const thousand = 1_000
	return []indicators.Indicator{
		indicators.PercentIndicator(PublicTransportShare, indicators.HigherIsBetter, indicators.Of(PublicTransportTrips), indicators.Of(Trips),
			indicators.Text{Zh: "公共交通分担率", En: "share of trips by public transport"},
			indicators.Text{
				Zh: "公共交通出行量 ÷ 同一次调查的全部出行量。",
				En: "trips by public transport ÷ all trips of the same survey",
			}, transportOpinion2016("城市公共交通分担率", "share of trips by public transport")),
		asPublished(BusTripShare, BusTripRate, indicators.Text{Zh: "公交出行比率", En: "share of trips by bus"},
			repealedGardenCity("市政设施(三)", "the parts of the rate are not shown")),
		asPublished(StopCoverage, StopCoverageRate,
			indicators.Text{Zh: "中心城区公交站点 500 米覆盖率", En: "bus stop coverage of the centre within 500 m"},
			transportOpinion2016("中心城区公交站点500米内覆盖", "the parts of the rate are not shown")),
		{
			ID:         ParkingSpacesPer1000,
			Name:       indicators.Text{Zh: "每千人公共停车泊位", En: "parking spaces per 1,000 people"},
			Definition: indicators.Text{Zh: "公共停车泊位 ÷ 城区人口，每千人。", En: "parking spaces ÷ urban area population, per 1,000"},
			Unit:       indicators.Text{Zh: "个/千人", En: "per 1,000 people"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(ParkingSpaces), indicators.Of(UrbanAreaPopulation)).Per(thousand),
		},
		indicators.PercentIndicator(SmartParkingShare, indicators.HigherIsBetter, indicators.Of(SmartParkingSpaces), indicators.Of(ParkingSpaces),
			indicators.Text{Zh: "智慧停车泊位占比", En: "share of spaces in smart parking systems"},
			indicators.Text{Zh: "接入智慧停车系统的泊位 ÷ 公共停车泊位。", En: "spaces in smart parking systems ÷ parking spaces"}),
		{
			ID:         SmartParkingSystemsInUse,
			Name:       indicators.Text{Zh: "投入使用的智慧停车系统", En: "smart parking systems in use"},
			Definition: indicators.Text{Zh: "期末已投入使用的智慧停车系统数。", En: "smart parking systems in use at the end of the period"},
			Unit:       indicators.Text{Zh: "套", En: "systems"},
			Formula:    indicators.Of(SmartParkingSystems),
			Sources:    []indicators.Citation{jinchangManagement("a smart parking system is reported as under way")},
		},
	}
}

func transportChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(PublicTransportWithinTrips, PublicTransportTrips, Trips, indicators.SeverityError,
			indicators.Text{Zh: "公共交通出行量不多于出行量", En: "trips by public transport ≤ trips"},
			indicators.Text{
				Zh: "公共交通出行是全部出行的一部分；请核对两数是否出自同一次调查。",
				En: "trips by public transport are a part of all trips; see whether both come from one survey",
			}),
		indicators.WithinCheck(SmartParkingWithinSpaces, SmartParkingSpaces, ParkingSpaces, indicators.SeverityError,
			indicators.Text{Zh: "接入智慧停车系统的泊位不多于公共停车泊位", En: "spaces in smart parking systems ≤ parking spaces"},
			indicators.Text{
				Zh: "智慧停车泊位是公共停车泊位的一部分；单位、小区内部的泊位两处都不计。",
				En: "they are a part of the parking spaces; spaces of one organisation or estate count in neither",
			}),
	}
}
