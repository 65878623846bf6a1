package housing

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/validate"
)

// Input is one place's figures of housing and communities for one period (住房与社区数据). Every field may be left out: the zero Value means
// not reported, and Int(0) means none. The zero Input is valid and reports nothing. An Input is an [indicators.Source].
type Input struct {
	// Residents is 常住人口, in persons: [population.Resident].
	Residents indicators.Value `json:"residents,omitzero" validate:"count"`
	// UrbanResidents is 城镇常住人口, in persons: the part of Residents that lives in cities and towns.
	UrbanResidents indicators.Value `json:"urban_residents,omitzero" validate:"count,atmost=Residents"`
	// Households is 常住户数, in households: [population.Households].
	Households indicators.Value `json:"households,omitzero" validate:"count"`
	// Shantytown is 棚户区改造.
	Shantytown Shantytown `json:"shantytown,omitzero"`
	// Neighbourhood is 城镇老旧小区改造.
	Neighbourhood Neighbourhood `json:"neighbourhood,omitzero"`
	// Rental is 保障性租赁住房.
	Rental Rental `json:"rental,omitzero"`
	// Supply is 住房供应与保障.
	Supply Supply `json:"supply,omitzero"`
	// Community is 城乡社区服务.
	Community Community `json:"community,omitzero"`
	// CompleteCommunity is 完整居住社区.
	CompleteCommunity CompleteCommunity `json:"complete_community,omitzero"`
}

// Observations returns the figures that are reported, in the order of the fields.
func (in Input) Observations() []indicators.Observation {
	observations := slices.Concat(
		[]indicators.Observation{
			{Measure: population.Resident, Value: in.Residents},
			{Measure: UrbanResidents, Value: in.UrbanResidents},
			{Measure: population.Households, Value: in.Households},
		},
		in.Shantytown.observations(), in.Neighbourhood.observations(), in.Rental.observations(),
		in.Supply.observations(), in.Community.observations(), in.CompleteCommunity.observations(),
	)
	return slices.DeleteFunc(observations, func(o indicators.Observation) bool { return o.Value.IsZero() })
}

// Validate checks every figure by itself and those that are parts of another against it: what the bounds of the measures and the
// checks of severity error say again at evaluation. What is not reported passes. The error is of type [indicators.Problems], with
// the JSON Pointer of each field.
func (in Input) Validate() error { return validate.Struct(in) }
