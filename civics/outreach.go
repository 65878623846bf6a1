package civics

import "github.com/wenming-go/wenming/indicators"

// Outreach is how policy and theory are brought to residents (理论宣讲). Every field may be left out; the zero Outreach reports nothing.
type Outreach struct {
	// Teams is 基层宣讲队伍, in teams.
	Teams indicators.Value `json:"teams,omitzero" validate:"count"`
	// SmallTeams is 宣讲小分队, in teams: counted apart from Teams.
	SmallTeams indicators.Value `json:"small_teams,omitzero" validate:"count"`
	// Lecturers is 宣讲员, in persons, of teams and small teams together.
	Lecturers indicators.Value `json:"lecturers,omitzero" validate:"count"`
	// Sessions is 宣讲场次, in sessions held in the period.
	Sessions indicators.Value `json:"sessions,omitzero" validate:"count"`
	// Attendances is 听讲人次, in attendances in the period.
	Attendances indicators.Value `json:"attendances,omitzero" validate:"count"`
}

// The measures of outreach.
const (
	// OutreachTeams is 基层宣讲队伍, in teams, at the end of the period.
	OutreachTeams indicators.MeasureID = "civics.outreach_teams"
	// OutreachSmallTeams is 宣讲小分队, in teams, at the end of the period.
	OutreachSmallTeams indicators.MeasureID = "civics.outreach_small_teams"
	// OutreachLecturers is 宣讲员, in persons, at the end of the period.
	OutreachLecturers indicators.MeasureID = "civics.outreach_lecturers"
	// OutreachSessions is 宣讲场次, in sessions, in the period.
	OutreachSessions indicators.MeasureID = "civics.outreach_sessions"
	// OutreachAttendances is 听讲人次, in attendances, in the period.
	OutreachAttendances indicators.MeasureID = "civics.outreach_attendances"
)

func (o Outreach) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: OutreachTeams, Value: o.Teams},
		{Measure: OutreachSmallTeams, Value: o.SmallTeams},
		{Measure: OutreachLecturers, Value: o.Lecturers},
		{Measure: OutreachSessions, Value: o.Sessions},
		{Measure: OutreachAttendances, Value: o.Attendances},
	}
}

func outreachMeasures() []indicators.Measure {
	teams := indicators.Text{Zh: "支", En: "teams"}
	return []indicators.Measure{
		indicators.CountMeasure(OutreachTeams, teams, indicators.Text{Zh: "基层宣讲队伍", En: "outreach teams"}, indicators.Text{
			Zh: "期末全市统一组建的宣讲团、宣讲队，如“10+N”中的 10 支；宣讲小分队不计。",
			En: `outreach teams that the place as a whole has formed at the end of the period, such as the 10 of "10+N"; small teams are left out`,
		}, jinchang2023("10 teams, counted apart from more than 390 small teams")),
		indicators.CountMeasure(OutreachSmallTeams, teams, indicators.Text{Zh: "宣讲小分队", En: "small outreach teams"}, indicators.Text{
			Zh: "期末各单位、各地在宣讲队伍之外拓展组建的小分队。",
			En: "small teams that bodies and localities have formed beyond the outreach teams, at the end of the period",
		}, jinchang2023("more than 390 (390多) small teams")),
		indicators.CountMeasure(OutreachLecturers, persons(), indicators.Text{Zh: "宣讲员", En: "outreach lecturers"}, indicators.Text{
			Zh: "期末在宣讲队伍和宣讲小分队中担任宣讲的人，一人计一次，无论参加几支。",
			En: "people who lecture for outreach teams and small teams at the end of the period, each once, however many teams they belong to",
		}),
		indicators.CountMeasure(OutreachSessions, indicators.Text{Zh: "场", En: "sessions"}, indicators.Text{Zh: "宣讲场次", En: "outreach sessions"}, indicators.Text{
			Zh: "本期内面向听众实际举办的宣讲场次，入户宣讲一户计一场。",
			En: "sessions held before listeners in the period; a visit to a household is a session",
		}),
		indicators.CountMeasure(OutreachAttendances, attendances(), indicators.Text{Zh: "听讲人次", En: "outreach attendances"}, indicators.Text{
			Zh: "本期内现场听讲的人次，同一人听几场计几次；线上观看不计。",
			En: "listeners present at the sessions of the period, a person once for each session; people who watched from elsewhere are left out",
		}),
	}
}
