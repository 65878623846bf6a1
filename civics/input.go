package civics

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/validate"
)

// Input is one place's civic and cultural figures for one period (精神文明与公共文化数据). Every field may be left out: the zero Value means
// not reported, and Int(0) means none. The zero Input is valid and reports nothing. An Input is an [indicators.Source].
type Input struct {
	// Residents is 常住人口, in persons: [population.Resident].
	Residents indicators.Value `json:"residents,omitzero" validate:"count"`
	// Outreach is 理论宣讲.
	Outreach Outreach `json:"outreach,omitzero"`
	// Venues is 文化阵地.
	Venues Venues `json:"venues,omitzero"`
	// Exemplars is 先进典型.
	Exemplars Exemplars `json:"exemplars,omitzero"`
	// Conduct is 五大行动.
	Conduct Conduct `json:"conduct,omitzero"`
	// Notices is 公益广告.
	Notices Notices `json:"notices,omitzero"`
	// Culture is 公共文化设施.
	Culture Culture `json:"culture,omitzero"`
	// Reading is 农家书屋与图书室.
	Reading Reading `json:"reading,omitzero"`
	// Sport is 全民健身.
	Sport Sport `json:"sport,omitzero"`
}

// Observations returns the figures that are reported, in the order of the fields.
func (in Input) Observations() []indicators.Observation {
	observations := slices.Concat(
		[]indicators.Observation{{Measure: population.Resident, Value: in.Residents}},
		in.Outreach.observations(), in.Venues.observations(), in.Exemplars.observations(), in.Conduct.observations(),
		in.Notices.observations(), in.Culture.observations(), in.Reading.observations(), in.Sport.observations(),
	)
	return slices.DeleteFunc(observations, func(o indicators.Observation) bool { return o.Value.IsZero() })
}

// Validate checks every figure by itself and those that are parts of another against it: what the bounds of the measures and the
// checks of severity error say again at evaluation. What is not reported passes. The error is of type [indicators.Problems], with
// the JSON Pointer of each field.
func (in Input) Validate() error { return validate.Struct(in) }
