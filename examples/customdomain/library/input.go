package library

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/validate"
)

// Input is one place's figures of public reading for one period (公共阅读数据). Every field may be left out: the zero Value means not
// reported, and Int(0) means none. The zero Input is valid and reports nothing. An Input is an [indicators.Source].
type Input struct {
	// Residents is 常住人口, in persons: [population.Resident].
	Residents indicators.Value `json:"residents,omitzero" validate:"count"`
	// CardHolders is 持证读者, in persons, at the end of the period.
	CardHolders indicators.Value `json:"card_holders,omitzero" validate:"count"`
	// ActiveReaders is 活跃读者, in persons: the part of CardHolders that borrowed something in the period.
	ActiveReaders indicators.Value `json:"active_readers,omitzero" validate:"count,atmost=CardHolders"`
	// Loans is 外借册次, in loans, in the period.
	Loans indicators.Value `json:"loans,omitzero" validate:"count"`
	// FloorArea is 馆舍面积, in m², at the end of the period.
	FloorArea indicators.Value `json:"floor_area,omitzero" validate:"amount"`
	// SatisfactionRate is 读者满意率, in % (92.5, not 0.925), from a survey.
	SatisfactionRate indicators.Value `json:"satisfaction_rate,omitzero" validate:"percentage"`
}

// Observations returns the figures that are reported, in the order of the fields.
func (in Input) Observations() []indicators.Observation {
	return slices.DeleteFunc([]indicators.Observation{
		{Measure: population.Resident, Value: in.Residents},
		{Measure: CardHolders, Value: in.CardHolders},
		{Measure: ActiveReaders, Value: in.ActiveReaders},
		{Measure: Loans, Value: in.Loans},
		{Measure: FloorArea, Value: in.FloorArea},
		{Measure: SatisfactionRate, Value: in.SatisfactionRate},
	}, func(o indicators.Observation) bool { return o.Value.IsZero() })
}

// Validate checks every figure by itself, and active readers against card holders. What is not reported passes. The error is of
// type [indicators.Problems], with the JSON Pointer of each field.
func (in Input) Validate() error { return validate.Struct(in) }
