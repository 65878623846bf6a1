package population

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/validate"
)

// Input is one place's population, households and area at one time. Every field may be left out: the zero Value means not
// reported. The zero Input is valid and reports nothing. An Input is an [indicators.Source].
type Input struct {
	// Residents is 常住人口, in persons.
	Residents indicators.Value `json:"residents,omitzero" validate:"count"`
	// HouseholdRegistered is 户籍人口, in persons.
	HouseholdRegistered indicators.Value `json:"household_registered,omitzero" validate:"count"`
	// UrbanPopulation is 城市人口, in persons, in whatever sense the assessment states it.
	UrbanPopulation indicators.Value `json:"urban_population,omitzero" validate:"count"`
	// Households is 常住户数, in households.
	Households indicators.Value `json:"households,omitzero" validate:"count"`
	// Villages is 行政村, in villages.
	Villages indicators.Value `json:"villages,omitzero" validate:"count"`
	// Area is 行政区域面积, in km².
	Area indicators.Value `json:"area,omitzero" validate:"amount"`
}

// Observations returns the figures that are reported, in the order of the fields.
func (in Input) Observations() []indicators.Observation {
	return slices.DeleteFunc([]indicators.Observation{
		{Measure: Resident, Value: in.Residents},
		{Measure: HouseholdRegistered, Value: in.HouseholdRegistered},
		{Measure: Urban, Value: in.UrbanPopulation},
		{Measure: Households, Value: in.Households},
		{Measure: Villages, Value: in.Villages},
		{Measure: Area, Value: in.Area},
	}, func(o indicators.Observation) bool { return o.Value.IsZero() })
}

// Validate checks every figure by itself: counts are whole numbers of 0 or more, the area is 0 or more. The error is of type
// [indicators.Problems], with the JSON Pointer of each field.
func (in Input) Validate() error { return validate.Struct(in) }
