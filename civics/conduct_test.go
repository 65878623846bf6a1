package civics_test

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func conduct(of civics.Conduct) civics.Input { return civics.Input{Conduct: of} }

func held(events, attendances int64) civics.Campaign {
	return civics.Campaign{Events: whole(events), Attendances: whole(attendances)}
}

func conductIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := civics.Input{
		Residents: whole(400_000),
		Conduct: civics.Conduct{
			Underway: whole(5),
			Traffic:  held(100, 5_000), Tourism: held(20, 800), Table: held(40, 1_200), Etiquette: held(60, 2_400), Internet: held(10, 600),
		},
	}
	return map[indicators.IndicatorID]domaintest.Worked{
		civics.ConductCampaigns: {Figures: full, Text: "5 campaigns"},
		civics.ConductEvents:    {Figures: full, Text: "100 + 20 + 40 + 60 + 10 = 230 events"},
		civics.ConductAttendancesPer100: {
			Figures: full, Text: "(5,000 + 800 + 1,200 + 2,400 + 600) ÷ 400,000 × 100 = 2.5 attendances per 100 residents",
		},
		civics.TrafficAttendancesPerEvent:   {Figures: full, Text: "5,000 ÷ 100 = 50 attendances per event"},
		civics.TourismAttendancesPerEvent:   {Figures: full, Text: "800 ÷ 20 = 40 attendances per event"},
		civics.TableAttendancesPerEvent:     {Figures: full, Text: "1,200 ÷ 40 = 30 attendances per event"},
		civics.EtiquetteAttendancesPerEvent: {Figures: full, Text: "2,400 ÷ 60 = 40 attendances per event"},
		civics.InternetAttendancesPerEvent:  {Figures: full, Text: "600 ÷ 10 = 60 attendances per event"},
	}
}

func conductCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		civics.CampaignsWithinFive: {
			Good: conduct(civics.Conduct{Underway: whole(5)}), Bad: conduct(civics.Conduct{Underway: whole(6)}),
		},
		civics.TrafficEventsWithinAttendances: {
			Good: conduct(civics.Conduct{Traffic: held(10, 10)}), Bad: conduct(civics.Conduct{Traffic: held(11, 10)}),
		},
		civics.TourismEventsWithinAttendances: {
			Good: conduct(civics.Conduct{Tourism: held(10, 10)}), Bad: conduct(civics.Conduct{Tourism: held(11, 10)}),
		},
		civics.TableEventsWithinAttendances: {
			Good: conduct(civics.Conduct{Table: held(10, 10)}), Bad: conduct(civics.Conduct{Table: held(11, 10)}),
		},
		civics.EtiquetteEventsWithinAttendances: {
			Good: conduct(civics.Conduct{Etiquette: held(10, 10)}), Bad: conduct(civics.Conduct{Etiquette: held(11, 10)}),
		},
		civics.InternetEventsWithinAttendances: {
			Good: conduct(civics.Conduct{Internet: held(10, 10)}), Bad: conduct(civics.Conduct{Internet: held(11, 10)}),
		},
	}
}
