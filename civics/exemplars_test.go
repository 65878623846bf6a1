package civics_test

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func exemplars(of civics.Exemplars) civics.Input { return civics.Input{Exemplars: of} }

func exemplarIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := civics.Input{
		Residents: whole(400_000),
		Exemplars: civics.Exemplars{
			RoleModels:     civics.Selection{Nominated: whole(50), Selected: whole(10)},
			GoodPeople:     civics.Selection{Nominated: whole(200), Selected: whole(50)},
			Youths:         civics.Selection{Nominated: whole(80), Selected: whole(20)},
			ReportMeetings: whole(10), Tours: whole(25), Exchanges: whole(5), Attendances: whole(8_000),
			CourageSupport: decimal("92.5"),
		},
	}
	return map[indicators.IndicatorID]domaintest.Worked{
		civics.RoleModelSelectionShare:     {Figures: full, Text: "10 ÷ 50 = 20 %"},
		civics.GoodPeopleSelectionShare:    {Figures: full, Text: "50 ÷ 200 = 25 %"},
		civics.YouthSelectionShare:         {Figures: full, Text: "20 ÷ 80 = 25 %"},
		civics.ExemplarsPer100000:          {Figures: full, Text: "(10 + 50 + 20) ÷ 400,000 × 100,000 = 20 per 100,000 residents"},
		civics.ExemplarEvents:              {Figures: full, Text: "10 + 25 + 5 = 40 events"},
		civics.AttendancesPerExemplarEvent: {Figures: full, Text: "8,000 ÷ (10 + 25 + 5) = 200 attendances per event"},
		civics.CourageSupport:              {Figures: full, Text: "92.5 %"},
	}
}

func exemplarCheckCases() map[indicators.CheckID]domaintest.Pair {
	good := civics.Selection{Nominated: whole(10), Selected: whole(10)}
	bad := civics.Selection{Nominated: whole(10), Selected: whole(11)}
	events := func(tours int64) civics.Input {
		return exemplars(civics.Exemplars{ReportMeetings: whole(3), Tours: whole(tours), Exchanges: whole(2), Attendances: whole(10)})
	}
	return map[indicators.CheckID]domaintest.Pair{
		civics.RoleModelsSelectedWithinNominated: {
			Good: exemplars(civics.Exemplars{RoleModels: good}), Bad: exemplars(civics.Exemplars{RoleModels: bad}),
		},
		civics.GoodPeopleSelectedWithinNominated: {
			Good: exemplars(civics.Exemplars{GoodPeople: good}), Bad: exemplars(civics.Exemplars{GoodPeople: bad}),
		},
		civics.YouthsSelectedWithinNominated: {
			Good: exemplars(civics.Exemplars{Youths: good}), Bad: exemplars(civics.Exemplars{Youths: bad}),
		},
		civics.ExemplarEventsWithinAttendances: {Good: events(5), Bad: events(6)},
	}
}

func exemplarBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		civics.CourageSupport2008: {
			Good: exemplars(civics.Exemplars{CourageSupport: whole(90)}),
			Bad:  exemplars(civics.Exemplars{CourageSupport: decimal("89.99")}),
		},
	}
}
