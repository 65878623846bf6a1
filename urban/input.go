package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/validate"
)

// Input is one place's figures of the building and running of city and countryside for one period (城市建设与管理、农村人居环境数据). Every
// field may be left out: the zero Value means not reported, and Int(0) means none. The zero Input is valid and reports nothing. An
// Input is an [indicators.Source].
type Input struct {
	// Residents is 常住人口, in persons: [population.Resident].
	Residents indicators.Value `json:"residents,omitzero" validate:"count"`
	// UrbanAreaPopulation is 城区人口, in persons, at the end of the period.
	UrbanAreaPopulation indicators.Value `json:"urban_area_population,omitzero" validate:"count"`
	// BuiltUpArea is 建成区面积, in km², at the end of the period.
	BuiltUpArea indicators.Value `json:"built_up_area,omitzero" validate:"amount"`

	// Roads are 城市道路.
	Roads Roads `json:"roads,omitzero"`
	// Transport is 公共交通.
	Transport Transport `json:"transport,omitzero"`
	// Parking is 停车.
	Parking Parking `json:"parking,omitzero"`
	// Lighting is 城市照明.
	Lighting Lighting `json:"lighting,omitzero"`
	// Renewal is 城市更新.
	Renewal Renewal `json:"renewal,omitzero"`
	// Green is 园林绿化.
	Green Green `json:"green,omitzero"`

	// Order is 市容秩序.
	Order Order `json:"order,omitzero"`
	// Conduct is 交通文明行为.
	Conduct Conduct `json:"conduct,omitzero"`
	// Reports is 随手拍.
	Reports Reports `json:"reports,omitzero"`
	// Waste is 环境卫生: cleaning, waste, sewage and air.
	Waste Waste `json:"waste,omitzero"`
	// Toilets is 公共厕所.
	Toilets Toilets `json:"toilets,omitzero"`
	// Countryside is 农村人居环境.
	Countryside Countryside `json:"countryside,omitzero"`
}

// Observations returns the figures that are reported, in the order of the fields.
func (in Input) Observations() []indicators.Observation {
	return slices.DeleteFunc(slices.Concat(
		[]indicators.Observation{
			{Measure: population.Resident, Value: in.Residents},
			{Measure: UrbanAreaPopulation, Value: in.UrbanAreaPopulation},
			{Measure: BuiltUpArea, Value: in.BuiltUpArea},
		},
		in.Roads.observations(),
		in.Transport.observations(),
		in.Parking.observations(),
		in.Lighting.observations(),
		in.Renewal.observations(),
		in.Green.observations(),
		in.Order.observations(),
		in.Conduct.observations(),
		in.Reports.observations(),
		in.Waste.observations(),
		in.Toilets.observations(),
		in.Countryside.observations(),
	), func(o indicators.Observation) bool { return o.Value.IsZero() })
}

// Validate checks every figure by itself and those that are parts of another against it: what the bounds of the measures and the
// checks of severity error say again at evaluation. What is not reported passes. The error is of type [indicators.Problems], with
// the JSON Pointer of each field.
func (in Input) Validate() error { return validate.Struct(in) }
