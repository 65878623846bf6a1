package civics

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of conduct.
const (
	// ConductCampaigns is the campaigns under way (开展的文明行动).
	ConductCampaigns indicators.IndicatorID = "civics.conduct_campaigns"
	// ConductEvents is the events of the five campaigns together (五大行动活动场次).
	ConductEvents indicators.IndicatorID = "civics.conduct_events"
	// ConductAttendancesPer100 is attendances of the five campaigns per 100 residents (每百人参与人次).
	ConductAttendancesPer100 indicators.IndicatorID = "civics.conduct_attendances_per_100"
	// TrafficAttendancesPerEvent is attendances ÷ events of the traffic campaign (文明交通场均参与人次).
	TrafficAttendancesPerEvent indicators.IndicatorID = "civics.traffic_attendances_per_event"
	// TourismAttendancesPerEvent is attendances ÷ events of the tourism campaign (文明旅游场均参与人次).
	TourismAttendancesPerEvent indicators.IndicatorID = "civics.tourism_attendances_per_event"
	// TableAttendancesPerEvent is attendances ÷ events of the dining campaign (文明餐桌场均参与人次).
	TableAttendancesPerEvent indicators.IndicatorID = "civics.table_attendances_per_event"
	// EtiquetteAttendancesPerEvent is attendances ÷ events of the etiquette campaign (文明礼仪场均参与人次).
	EtiquetteAttendancesPerEvent indicators.IndicatorID = "civics.etiquette_attendances_per_event"
	// InternetAttendancesPerEvent is attendances ÷ events of the internet campaign (文明上网场均参与人次).
	InternetAttendancesPerEvent indicators.IndicatorID = "civics.internet_attendances_per_event"
)

// The checks of conduct.
const (
	// CampaignsWithinFive: campaigns under way ≤ 5. A warning: a place may have counted those of its own.
	CampaignsWithinFive indicators.CheckID = "civics.campaigns_within_five"
	// TrafficEventsWithinAttendances: events of the traffic campaign ≤ attendances. A warning: nobody may have come to an event.
	TrafficEventsWithinAttendances indicators.CheckID = "civics.traffic_events_within_attendances"
	// TourismEventsWithinAttendances: events of the tourism campaign ≤ attendances. A warning: nobody may have come to an event.
	TourismEventsWithinAttendances indicators.CheckID = "civics.tourism_events_within_attendances"
	// TableEventsWithinAttendances: events of the dining campaign ≤ attendances. A warning: nobody may have come to an event.
	TableEventsWithinAttendances indicators.CheckID = "civics.table_events_within_attendances"
	// EtiquetteEventsWithinAttendances: events of the etiquette campaign ≤ attendances. A warning: nobody may have come to an event.
	EtiquetteEventsWithinAttendances indicators.CheckID = "civics.etiquette_events_within_attendances"
	// InternetEventsWithinAttendances: events of the internet campaign ≤ attendances. A warning: nobody may have come to an event.
	InternetEventsWithinAttendances indicators.CheckID = "civics.internet_events_within_attendances"
)

func conductIndicators() []indicators.Indicator {
	var held, present []indicators.Formula
	var means []indicators.Indicator
	for _, c := range campaigns() {
		held = append(held, indicators.Of(c.events))
		present = append(present, indicators.Of(c.attendances))
		means = append(means, indicators.Indicator{
			ID:         c.attendancesPerEvent,
			Name:       indicators.Text{Zh: c.name.Zh + "场均参与人次", En: "attendances per event of " + c.name.En},
			Definition: indicators.Text{Zh: "参与人次 ÷ 活动场次。", En: "attendances ÷ events of the campaign"},
			Unit:       indicators.Text{Zh: "人次/场", En: "attendances per event"},
			Formula:    indicators.Ratio(indicators.Of(c.attendances), indicators.Of(c.events)),
		})
	}
	return append([]indicators.Indicator{
		{
			ID:         ConductCampaigns,
			Name:       indicators.Text{Zh: "开展的文明行动", En: "campaigns under way"},
			Definition: indicators.Text{Zh: "五项文明行动中本期内开展的项数。", En: "how many of the five campaigns were under way in the period"},
			Unit:       indicators.Text{Zh: "项", En: "campaigns"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(CampaignsUnderway),
			Sources:    []indicators.Citation{jinchang2023("five campaigns")},
		},
		{
			ID:         ConductEvents,
			Name:       indicators.Text{Zh: "五大行动活动场次", En: "events of the five campaigns"},
			Definition: indicators.Text{Zh: "五项文明行动的活动场次之和。", En: "events of the five campaigns together"},
			Unit:       events(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Sum(held...),
		},
		{
			ID:   ConductAttendancesPer100,
			Name: indicators.Text{Zh: "每百人参与五大行动人次", En: "attendances of the five campaigns per 100 residents"},
			Definition: indicators.Text{
				Zh: "五项文明行动的参与人次之和 ÷ 常住人口，每百人；不是参与人数占比。",
				En: "attendances of the five campaigns together ÷ residents, per 100; not the share of residents who took part",
			},
			Unit:      indicators.Text{Zh: "人次/百人", En: "attendances per 100 residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Sum(present...), indicators.Of(population.Resident)).Per(hundred),
		},
	}, means...)
}

func conductChecks() []indicators.Check {
	checks := []indicators.Check{{
		ID:   CampaignsWithinFive,
		Name: indicators.Text{Zh: "开展的文明行动不超过五项", En: "campaigns under way ≤ 5"},
		Definition: indicators.Text{
			Zh: "所列文明行动共五项；另有自设行动的，请勿计入。",
			En: "the campaigns named are five; leave out those that the place has added",
		},
		Left:     indicators.Of(CampaignsUnderway),
		Relation: indicators.RelationAtMost,
		Right:    indicators.Constant(indicators.Whole(int64(len(campaigns())))),
		Severity: indicators.SeverityWarning,
	}}
	for _, c := range campaigns() {
		checks = append(checks, indicators.WithinCheck(c.eventsWithinAttendances, c.events, c.attendances, indicators.SeverityWarning,
			indicators.Text{Zh: c.name.Zh + "活动场次不多于参与人次", En: "events of " + c.name.En + " ≤ attendances"},
			indicators.Text{
				Zh: "无人参加的活动少见，故只作提示；请核对两数是否填反，人次单位是否有误（人次、万人次）。",
				En: "few events have nobody present, hence a warning; see whether the two figures were exchanged, and the unit (attendances, 10,000 attendances)",
			}))
	}
	return checks
}
