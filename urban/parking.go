package urban

import "github.com/wenming-go/wenming/indicators"

// Parking is parking spaces and the systems that show which are free (停车). Every field may be left out.
type Parking struct {
	// Spaces is 公共停车泊位, in spaces, at the end of the period.
	Spaces indicators.Value `json:"spaces,omitzero" validate:"count"`
	// SmartSpaces is 接入智慧停车系统的泊位, in spaces, at the end of the period: a part of Spaces.
	SmartSpaces indicators.Value `json:"smart_spaces,omitzero" validate:"count,atmost=Spaces"`
	// SmartSystems is 智慧停车系统, in systems, at the end of the period.
	SmartSystems indicators.Value `json:"smart_systems,omitzero" validate:"count"`
}

// The measures of parking.
const (
	// ParkingSpaces is 公共停车泊位, in spaces, at the end of the period.
	ParkingSpaces indicators.MeasureID = "urban.parking_spaces"
	// SmartParkingSpaces is 接入智慧停车系统的泊位, in spaces, at the end of the period.
	SmartParkingSpaces indicators.MeasureID = "urban.smart_parking_spaces"
	// SmartParkingSystems is 智慧停车系统, in systems, at the end of the period.
	SmartParkingSystems indicators.MeasureID = "urban.smart_parking_systems"
)

func (p Parking) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: ParkingSpaces, Value: p.Spaces},
		{Measure: SmartParkingSpaces, Value: p.SmartSpaces},
		{Measure: SmartParkingSystems, Value: p.SmartSystems},
	}
}

func parkingMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(ParkingSpaces, spaces(), indicators.Text{Zh: "公共停车泊位", En: "parking spaces"}, indicators.Text{
			Zh: "期末向公众开放的停车泊位，含路内泊位和公共停车场泊位，不含单位、小区内部自用的泊位。",
			En: "parking spaces open to the public at the end of the period, at the kerb and in car parks; those for the use of one organisation or estate are left out",
		}),
		indicators.CountMeasure(SmartParkingSpaces, spaces(), indicators.Text{Zh: "接入智慧停车系统的泊位", En: "spaces in smart parking systems"}, indicators.Text{
			Zh: "期末公共停车泊位中，已接入智慧停车系统、可实时查询是否空闲的泊位。",
			En: "of the parking spaces, those that a smart parking system shows as free or taken at the end of the period",
		}),
		indicators.CountMeasure(SmartParkingSystems, indicators.Text{Zh: "套", En: "systems"}, indicators.Text{Zh: "智慧停车系统", En: "smart parking systems"}, indicators.Text{
			Zh: "期末已投入使用的智慧停车系统，一套计一次；建设中的不计。",
			En: "smart parking systems in use at the end of the period, those being built left out",
		}, jinchang2023("a smart parking system is reported as under way, not as in use; spaces are not stated")),
	}
}
