package urban

import "github.com/wenming-go/wenming/indicators"

// The indicators of parking.
const (
	// ParkingSpacesPer1000 is parking spaces per 1,000 people of the urban area (每千人公共停车泊位).
	ParkingSpacesPer1000 indicators.IndicatorID = "urban.parking_spaces_per_1000"
	// SmartParkingShare is spaces in smart parking systems ÷ parking spaces (智慧停车泊位占比), in %.
	SmartParkingShare indicators.IndicatorID = "urban.smart_parking_share"
	// SmartParkingSystemsInUse is the smart parking systems in use (智慧停车系统数), in systems.
	SmartParkingSystemsInUse indicators.IndicatorID = "urban.smart_parking_systems_in_use"
)

// SmartParkingWithinSpaces checks spaces in smart parking systems ≤ parking spaces. It is an error.
const SmartParkingWithinSpaces indicators.CheckID = "urban.smart_parking_within_spaces"

func parkingIndicators() []indicators.Indicator {
	const thousand = 1_000
	return append([]indicators.Indicator{
		{
			ID:         ParkingSpacesPer1000,
			Name:       indicators.Text{Zh: "每千人公共停车泊位", En: "parking spaces per 1,000 people of the urban area"},
			Definition: indicators.Text{Zh: "公共停车泊位 ÷ 城区人口，每千人。", En: "parking spaces ÷ urban area population, per 1,000"},
			Unit:       indicators.Text{Zh: "个/千人", En: "per 1,000 people"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(ParkingSpaces), indicators.Of(UrbanAreaPopulation)).Per(thousand),
		},
		indicators.PercentIndicator(SmartParkingShare, indicators.HigherIsBetter, indicators.Of(SmartParkingSpaces), indicators.Of(ParkingSpaces),
			indicators.Text{Zh: "智慧停车泊位占比", En: "share of spaces in smart parking systems"},
			indicators.Text{Zh: "接入智慧停车系统的泊位 ÷ 公共停车泊位。", En: "spaces in smart parking systems ÷ parking spaces"}),
	}, showMeasures(parkingMeasures(), shown{SmartParkingSystemsInUse, SmartParkingSystems, indicators.Undirected})...)
}

func parkingChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(SmartParkingWithinSpaces, SmartParkingSpaces, ParkingSpaces, indicators.SeverityError,
			indicators.Text{Zh: "接入智慧停车系统的泊位不多于公共停车泊位", En: "spaces in smart parking systems ≤ parking spaces"},
			indicators.Text{
				Zh: "智慧停车泊位是公共停车泊位的一部分；单位、小区内部的泊位两处都不计。",
				En: "they are a part of the parking spaces; spaces of one organisation or estate count in neither",
			}),
	}
}
