package civics_test

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func outreachIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := civics.Input{
		Residents: whole(400_000),
		Outreach: civics.Outreach{
			Teams: whole(10), SmallTeams: whole(390), Lecturers: whole(1_000), Sessions: whole(2_000), Attendances: whole(80_000),
		},
	}
	return map[indicators.IndicatorID]domaintest.Worked{
		civics.SmallTeamsPerTeam:         {Figures: full, Text: "390 ÷ 10 = 39 small teams per team"},
		civics.OutreachTeamsPer10000:     {Figures: full, Text: "(10 + 390) ÷ 400,000 × 10,000 = 10 per 10,000 residents"},
		civics.LecturersPer10000:         {Figures: full, Text: "1,000 ÷ 400,000 × 10,000 = 25 per 10,000 residents"},
		civics.SessionsPerOutreachTeam:   {Figures: full, Text: "2,000 ÷ (10 + 390) = 5 sessions per team"},
		civics.AttendancesPerSession:     {Figures: full, Text: "80,000 ÷ 2,000 = 40 attendances per session"},
		civics.OutreachAttendancesPer100: {Figures: full, Text: "80,000 ÷ 400,000 × 100 = 20 attendances per 100 residents"},
	}
}

func outreachCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		civics.SessionsWithinAttendances: {
			Good: civics.Input{Outreach: civics.Outreach{Sessions: whole(10), Attendances: whole(10)}},
			Bad:  civics.Input{Outreach: civics.Outreach{Sessions: whole(11), Attendances: whole(10)}},
		},
		civics.TeamsWithinSmallTeams: {
			Good: civics.Input{Outreach: civics.Outreach{Teams: whole(10), SmallTeams: whole(10)}},
			Bad:  civics.Input{Outreach: civics.Outreach{Teams: whole(11), SmallTeams: whole(10)}},
		},
	}
}
