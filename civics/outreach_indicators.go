package civics

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of outreach.
const (
	// SmallTeamsPerTeam is small teams ÷ outreach teams (队均小分队).
	SmallTeamsPerTeam indicators.IndicatorID = "civics.small_teams_per_team"
	// OutreachTeamsPer10000 is teams and small teams per 10,000 residents (每万人宣讲队伍).
	OutreachTeamsPer10000 indicators.IndicatorID = "civics.outreach_teams_per_10000"
	// LecturersPer10000 is lecturers per 10,000 residents (每万人宣讲员).
	LecturersPer10000 indicators.IndicatorID = "civics.lecturers_per_10000"
	// SessionsPerOutreachTeam is sessions ÷ teams and small teams (队均宣讲场次).
	SessionsPerOutreachTeam indicators.IndicatorID = "civics.sessions_per_outreach_team"
	// AttendancesPerSession is attendances ÷ sessions (场均听讲人次).
	AttendancesPerSession indicators.IndicatorID = "civics.attendances_per_session"
	// OutreachAttendancesPer100 is attendances per 100 residents (每百人听讲人次).
	OutreachAttendancesPer100 indicators.IndicatorID = "civics.outreach_attendances_per_100"
)

// The checks of outreach.
const (
	// SessionsWithinAttendances: sessions ≤ attendances. A warning: nobody may have come to a session, or only people online.
	SessionsWithinAttendances indicators.CheckID = "civics.sessions_within_attendances"
	// TeamsWithinSmallTeams: outreach teams ≤ small teams. A note: a place need not have small ones.
	TeamsWithinSmallTeams indicators.CheckID = "civics.teams_within_small_teams"
)

func outreachIndicators() []indicators.Indicator {
	residents := indicators.Of(population.Resident)
	teams := indicators.Sum(indicators.Of(OutreachTeams), indicators.Of(OutreachSmallTeams))
	return []indicators.Indicator{
		{
			ID:         SmallTeamsPerTeam,
			Name:       indicators.Text{Zh: "每支宣讲队伍小分队数", En: "small teams per outreach team"},
			Definition: indicators.Text{Zh: "宣讲小分队 ÷ 基层宣讲队伍。", En: "small outreach teams ÷ outreach teams"},
			Unit:       indicators.Text{Zh: "支小分队/支队伍", En: "small teams per team"},
			Formula:    indicators.Ratio(indicators.Of(OutreachSmallTeams), indicators.Of(OutreachTeams)),
			Sources:    []indicators.Citation{jinchang2023("390多 ÷ 10")},
		},
		{
			ID:   OutreachTeamsPer10000,
			Name: indicators.Text{Zh: "每万人宣讲队伍和小分队", En: "outreach teams per 10,000 residents"},
			Definition: indicators.Text{
				Zh: "基层宣讲队伍与宣讲小分队之和 ÷ 常住人口，每万人。", En: "outreach teams and small teams together ÷ residents, per 10,000",
			},
			Unit:      indicators.Text{Zh: "支/万人", En: "per 10,000 residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(teams, residents).Per(tenThousand),
		},
		{
			ID:         LecturersPer10000,
			Name:       indicators.Text{Zh: "每万人宣讲员", En: "lecturers per 10,000 residents"},
			Definition: indicators.Text{Zh: "宣讲员 ÷ 常住人口，每万人。", En: "outreach lecturers ÷ residents, per 10,000"},
			Unit:       indicators.Text{Zh: "人/万人", En: "per 10,000 residents"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(OutreachLecturers), residents).Per(tenThousand),
		},
		{
			ID:   SessionsPerOutreachTeam,
			Name: indicators.Text{Zh: "队均宣讲场次", En: "sessions per outreach team"},
			Definition: indicators.Text{
				Zh: "宣讲场次 ÷ 基层宣讲队伍与宣讲小分队之和。", En: "outreach sessions ÷ outreach teams and small teams together",
			},
			Unit:      indicators.Text{Zh: "场/支", En: "sessions per team"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(OutreachSessions), teams),
		},
		{
			ID:         AttendancesPerSession,
			Name:       indicators.Text{Zh: "场均听讲人次", En: "attendances per session"},
			Definition: indicators.Text{Zh: "听讲人次 ÷ 宣讲场次。", En: "outreach attendances ÷ outreach sessions"},
			Unit:       indicators.Text{Zh: "人次/场", En: "attendances per session"},
			Formula:    indicators.Ratio(indicators.Of(OutreachAttendances), indicators.Of(OutreachSessions)),
		},
		{
			ID:   OutreachAttendancesPer100,
			Name: indicators.Text{Zh: "每百人听讲人次", En: "outreach attendances per 100 residents"},
			Definition: indicators.Text{
				Zh: "听讲人次 ÷ 常住人口，每百人；不是听过宣讲的人数占比。",
				En: "outreach attendances ÷ residents, per 100; not the share of residents who ever attended",
			},
			Unit:      indicators.Text{Zh: "人次/百人", En: "attendances per 100 residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(OutreachAttendances), residents).Per(hundred),
		},
	}
}

func outreachChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(SessionsWithinAttendances, OutreachSessions, OutreachAttendances, indicators.SeverityWarning,
			indicators.Text{Zh: "宣讲场次不多于听讲人次", En: "outreach sessions ≤ attendances"},
			indicators.Text{
				Zh: "现场无人听讲的场次少见，故只作提示；请核对两数是否填反，人次单位是否有误（人次、万人次）。",
				En: "few sessions are without a listener present, hence a warning; see whether the two figures were exchanged, and the unit (attendances, 10,000 attendances)",
			}),
		indicators.WithinCheck(TeamsWithinSmallTeams, OutreachTeams, OutreachSmallTeams, indicators.SeverityNote,
			indicators.Text{Zh: "基层宣讲队伍不多于宣讲小分队", En: "outreach teams ≤ small teams"},
			indicators.Text{
				Zh: "小分队是在宣讲队伍之外拓展组建的，一般更多；也可不设小分队，故只作备注。",
				En: "small teams are formed beyond the outreach teams and are usually more; a place need not have any, hence a note",
			}),
	}
}
