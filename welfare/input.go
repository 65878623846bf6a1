package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/validate"
)

// Input is one place's welfare figures for one period (民生数据), topic by topic. Every figure may be left out: the zero Value means not
// reported, and Int(0) means none. The zero Input is valid and reports nothing. An Input is an [indicators.Source].
type Input struct {
	// Residents is 常住人口, in persons: [population.Resident].
	Residents indicators.Value `json:"residents,omitzero" validate:"count"`
	// Elderly is 养老服务: services for elderly people, their allowance, beds and facilities.
	Elderly Elderly `json:"elderly,omitzero"`
	// Children is 儿童福利: orphans, de-facto unattended children, their grants, and childcare.
	Children Children `json:"children,omitzero"`
	// Disability is 残疾人福利: the two allowances and what plans ask for disabled people.
	Disability Disability `json:"disability,omitzero"`
	// Relief is 社会救助: the subsistence allowance, support of destitute people, and screening.
	Relief Relief `json:"relief,omitzero"`
	// Employment is 就业和社会保险: recruitment, unemployment, pension and unemployment insurance.
	Employment Employment `json:"employment,omitzero"`
	// Education is 教育: who comes to school.
	Education Education `json:"education,omitzero"`
	// Schools is 学校: how compulsory schools work.
	Schools Schools `json:"schools,omitzero"`
	// SchoolBalance is 义务教育优质均衡: what the recognition of counties for quality-balanced compulsory education reads.
	SchoolBalance SchoolBalance `json:"school_balance,omitzero"`
	// Health is 健康: how healthy people are and what care they have.
	Health Health `json:"health,omitzero"`
	// Hygiene is 爱国卫生: what the campaigns for public health bring about.
	Hygiene Hygiene `json:"hygiene,omitzero"`
	// Hotline is 便民热线: how a public hotline answers people.
	Hotline Hotline `json:"hotline,omitzero"`
	// Business is 营商环境: how a place treats those who do business.
	Business Business `json:"business,omitzero"`
}

// Observations returns the figures that are reported, in the order of the fields.
func (in Input) Observations() []indicators.Observation {
	return slices.DeleteFunc(slices.Concat(
		[]indicators.Observation{{Measure: population.Resident, Value: in.Residents}},
		in.Elderly.observations(),
		in.Children.observations(),
		in.Disability.observations(),
		in.Relief.observations(),
		in.Employment.observations(),
		in.Education.observations(), in.Schools.observations(), in.SchoolBalance.observations(),
		in.Health.observations(), in.Hygiene.observations(),
		in.Hotline.observations(), in.Business.observations(),
	), func(o indicators.Observation) bool { return o.Value.IsZero() })
}

// Validate checks every figure by itself and those that are parts of another against it: what the bounds of the measures and the
// checks of severity error say again at evaluation. What is not reported passes. The error is of type [indicators.Problems], with
// the JSON Pointer of each field.
func (in Input) Validate() error { return validate.Struct(in) }
