package volunteer

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/validate"
)

// Input is one place's volunteer figures for one period (志愿服务数据). Every field may be left out: the zero Value means not reported,
// and Int(0) means none. The zero Input is valid and reports nothing. An Input is an [indicators.Source].
type Input struct {
	// Residents is 常住人口, in persons: [population.Resident].
	Residents indicators.Value `json:"residents,omitzero" validate:"count"`
	// UrbanPopulation is 城市人口, in persons: [population.Urban], the denominator of the scheme of 2008.
	UrbanPopulation indicators.Value `json:"urban_population,omitzero" validate:"count"`
	// Registered is 注册志愿者, in persons, at the end of the period.
	Registered indicators.Value `json:"registered,omitzero" validate:"count,atmost=Residents"`
	// SocialServiceRegistered is 注册社会服务志愿者, in persons: a part of Registered.
	SocialServiceRegistered indicators.Value `json:"social_service_registered,omitzero" validate:"count,atmost=Registered"`
	// Active is 活跃志愿者, in persons: the part of Registered that took part in the period.
	Active indicators.Value `json:"active,omitzero" validate:"count,atmost=Registered,atmost=Participants"`
	// Participants is 参与志愿服务人数, in persons: all who took part in the period, registered or not.
	Participants indicators.Value `json:"participants,omitzero" validate:"count"`
	// StarRated is 星级志愿者, in persons: the part of Registered that holds at least one star.
	StarRated indicators.Value `json:"star_rated,omitzero" validate:"count,atmost=Registered"`
	// Hours is 志愿服务时长, in hours, in the period.
	Hours indicators.Value `json:"hours,omitzero" validate:"amount"`
	// Teams is 志愿服务队伍, in teams.
	Teams indicators.Value `json:"teams,omitzero" validate:"count"`
	// Organisations is 志愿服务组织 founded by law, in organisations.
	Organisations indicators.Value `json:"organisations,omitzero" validate:"count"`
	// IncubatedTeams is 培育孵化团队, in teams.
	IncubatedTeams indicators.Value `json:"incubated_teams,omitzero" validate:"count"`
	// VolunteerSystems is 志愿者制度 in force, in systems.
	VolunteerSystems indicators.Value `json:"volunteer_systems,omitzero" validate:"count"`
	// CommunitySystems is 社区志愿服务制度 in force, in systems.
	CommunitySystems indicators.Value `json:"community_systems,omitzero" validate:"count"`
	// Trained is 参加培训人数, in persons, in the period.
	Trained indicators.Value `json:"trained,omitzero" validate:"count"`
	// TrainingSessions is 培训场次, in sessions, in the period.
	TrainingSessions indicators.Value `json:"training_sessions,omitzero" validate:"count"`
	// StreetDays is 上街日天数, in days held in the period. [StreetDays.Count] says how many a calendar has in a year.
	StreetDays indicators.Value `json:"street_days,omitzero" validate:"count"`
	// StatedRegisteredShare is 自报注册率, in % (24.4, not 0.244), as published; only a check reads it.
	StatedRegisteredShare indicators.Value `json:"stated_registered_share,omitzero" validate:"percentage"`
	// AwarenessRate is 公众知晓率, in %, from a survey.
	AwarenessRate indicators.Value `json:"awareness_rate,omitzero" validate:"percentage"`
}

// Observations returns the figures that are reported, in the order of the fields.
func (in Input) Observations() []indicators.Observation {
	return slices.DeleteFunc([]indicators.Observation{
		{Measure: population.Resident, Value: in.Residents},
		{Measure: population.Urban, Value: in.UrbanPopulation},
		{Measure: Registered, Value: in.Registered},
		{Measure: SocialServiceRegistered, Value: in.SocialServiceRegistered},
		{Measure: Active, Value: in.Active},
		{Measure: Participants, Value: in.Participants},
		{Measure: StarRated, Value: in.StarRated},
		{Measure: Hours, Value: in.Hours},
		{Measure: Teams, Value: in.Teams},
		{Measure: Organisations, Value: in.Organisations},
		{Measure: IncubatedTeams, Value: in.IncubatedTeams},
		{Measure: VolunteerSystems, Value: in.VolunteerSystems},
		{Measure: CommunitySystems, Value: in.CommunitySystems},
		{Measure: Trained, Value: in.Trained},
		{Measure: TrainingSessions, Value: in.TrainingSessions},
		{Measure: StreetDayCount, Value: in.StreetDays},
		{Measure: StatedRegisteredShare, Value: in.StatedRegisteredShare},
		{Measure: AwarenessRate, Value: in.AwarenessRate},
	}, func(o indicators.Observation) bool { return o.Value.IsZero() })
}

// Validate checks every figure by itself and those that are parts of another against it: what the bounds of the measures and the
// checks of severity error say again at evaluation. What is not reported passes. The error is of type [indicators.Problems], with
// the JSON Pointer of each field.
func (in Input) Validate() error { return validate.Struct(in) }
