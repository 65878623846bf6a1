package civics

import "github.com/wenming-go/wenming/indicators"

// Conduct is the five campaigns for civil conduct (文明交通、文明旅游、文明餐桌、文明礼仪、文明上网五大行动). Every field may be left out; the
// zero Conduct reports nothing.
type Conduct struct {
	// Underway is 开展的文明行动, in campaigns: how many of the five are under way.
	Underway indicators.Value `json:"underway,omitzero" validate:"count"`
	// Traffic is 文明交通.
	Traffic Campaign `json:"traffic,omitzero"`
	// Tourism is 文明旅游.
	Tourism Campaign `json:"tourism,omitzero"`
	// Table is 文明餐桌.
	Table Campaign `json:"table,omitzero"`
	// Etiquette is 文明礼仪.
	Etiquette Campaign `json:"etiquette,omitzero"`
	// Internet is 文明上网.
	Internet Campaign `json:"internet,omitzero"`
}

// Campaign is what one campaign held in the period (文明行动). The zero Campaign reports nothing.
type Campaign struct {
	// Events is 活动场次, in events in the period.
	Events indicators.Value `json:"events,omitzero" validate:"count"`
	// Attendances is 参与人次, in attendances in the period.
	Attendances indicators.Value `json:"attendances,omitzero" validate:"count"`
}

// The measures of conduct.
const (
	// CampaignsUnderway is 开展的文明行动, in campaigns, in the period.
	CampaignsUnderway indicators.MeasureID = "civics.campaigns_underway"
	// TrafficEvents is 文明交通活动场次, in events, in the period.
	TrafficEvents indicators.MeasureID = "civics.traffic_events"
	// TrafficAttendances is 文明交通参与人次, in attendances, in the period.
	TrafficAttendances indicators.MeasureID = "civics.traffic_attendances"
	// TourismEvents is 文明旅游活动场次, in events, in the period.
	TourismEvents indicators.MeasureID = "civics.tourism_events"
	// TourismAttendances is 文明旅游参与人次, in attendances, in the period.
	TourismAttendances indicators.MeasureID = "civics.tourism_attendances"
	// TableEvents is 文明餐桌活动场次, in events, in the period.
	TableEvents indicators.MeasureID = "civics.table_events"
	// TableAttendances is 文明餐桌参与人次, in attendances, in the period.
	TableAttendances indicators.MeasureID = "civics.table_attendances"
	// EtiquetteEvents is 文明礼仪活动场次, in events, in the period.
	EtiquetteEvents indicators.MeasureID = "civics.etiquette_events"
	// EtiquetteAttendances is 文明礼仪参与人次, in attendances, in the period.
	EtiquetteAttendances indicators.MeasureID = "civics.etiquette_attendances"
	// InternetEvents is 文明上网活动场次, in events, in the period.
	InternetEvents indicators.MeasureID = "civics.internet_events"
	// InternetAttendances is 文明上网参与人次, in attendances, in the period.
	InternetAttendances indicators.MeasureID = "civics.internet_attendances"
)

// campaign is one of the five, with the ids of what is defined of it.
type campaign struct {
	name indicators.Text // 文明交通 / the traffic campaign

	events, attendances     indicators.MeasureID
	attendancesPerEvent     indicators.IndicatorID
	eventsWithinAttendances indicators.CheckID
}

// campaigns returns the five in the order in which they are named.
func campaigns() []campaign {
	return []campaign{
		{
			indicators.Text{Zh: "文明交通", En: "the traffic campaign"},
			TrafficEvents, TrafficAttendances, TrafficAttendancesPerEvent, TrafficEventsWithinAttendances,
		},
		{
			indicators.Text{Zh: "文明旅游", En: "the tourism campaign"},
			TourismEvents, TourismAttendances, TourismAttendancesPerEvent, TourismEventsWithinAttendances,
		},
		{
			indicators.Text{Zh: "文明餐桌", En: "the dining campaign"},
			TableEvents, TableAttendances, TableAttendancesPerEvent, TableEventsWithinAttendances,
		},
		{
			indicators.Text{Zh: "文明礼仪", En: "the etiquette campaign"},
			EtiquetteEvents, EtiquetteAttendances, EtiquetteAttendancesPerEvent, EtiquetteEventsWithinAttendances,
		},
		{
			indicators.Text{Zh: "文明上网", En: "the internet campaign"},
			InternetEvents, InternetAttendances, InternetAttendancesPerEvent, InternetEventsWithinAttendances,
		},
	}
}

func (c Conduct) observations() []indicators.Observation {
	observations := []indicators.Observation{{Measure: CampaignsUnderway, Value: c.Underway}}
	held := []Campaign{c.Traffic, c.Tourism, c.Table, c.Etiquette, c.Internet}
	for i, named := range campaigns() {
		observations = append(observations,
			indicators.Observation{Measure: named.events, Value: held[i].Events},
			indicators.Observation{Measure: named.attendances, Value: held[i].Attendances})
	}
	return observations
}

func conductMeasures() []indicators.Measure {
	measures := []indicators.Measure{
		indicators.CountMeasure(CampaignsUnderway, indicators.Text{Zh: "项", En: "campaigns"}, indicators.Text{Zh: "开展的文明行动", En: "campaigns under way"}, indicators.Text{
			Zh: "文明交通、文明旅游、文明餐桌、文明礼仪、文明上网五项中，本期内开展的项数。",
			En: "how many of the five campaigns (traffic, tourism, dining, etiquette, internet use) were under way in the period",
		}, jinchang2023("five campaigns")),
	}
	for _, c := range campaigns() {
		measures = append(measures,
			indicators.CountMeasure(c.events, events(), indicators.Text{Zh: c.name.Zh + "活动场次", En: "events of " + c.name.En}, indicators.Text{
				Zh: "本期内为" + c.name.Zh + "行动举办的活动场次；一场兼为几项行动的，只计入其主要一项。",
				En: "events held in the period for " + c.name.En + "; one that serves several campaigns counts for the main one only",
			}, jinchang2023("one of the five campaigns; no number is given")),
			indicators.CountMeasure(c.attendances, attendances(), indicators.Text{Zh: c.name.Zh + "参与人次", En: "attendances of " + c.name.En}, indicators.Text{
				Zh: "本期内参加" + c.name.Zh + "活动的人次，同一人参加几场计几次。",
				En: "people present at the events of " + c.name.En + " in the period, a person once for each event",
			}))
	}
	return measures
}
