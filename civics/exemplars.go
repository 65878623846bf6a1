package civics

import "github.com/wenming-go/wenming/indicators"

// Exemplars is the choice and honouring of people who set an example (先进典型). Every field may be left out; the zero Exemplars reports
// nothing.
type Exemplars struct {
	// RoleModels is 道德模范.
	RoleModels Selection `json:"role_models,omitzero"`
	// GoodPeople is 身边好人.
	GoodPeople Selection `json:"good_people,omitzero"`
	// Youths is 新时代好少年.
	Youths Selection `json:"youths,omitzero"`
	// ReportMeetings is 先进事迹报告会, in events in the period.
	ReportMeetings indicators.Value `json:"report_meetings,omitzero" validate:"count"`
	// Tours is 巡讲巡展, in events in the period.
	Tours indicators.Value `json:"tours,omitzero" validate:"count"`
	// Exchanges is 现场交流活动, in events in the period.
	Exchanges indicators.Value `json:"exchanges,omitzero" validate:"count"`
	// Attendances is 典型宣传活动参与人次, in attendances in the period.
	Attendances indicators.Value `json:"attendances,omitzero" validate:"count"`
	// CourageSupport is 见义勇为赞同与支持率, in %, from a survey.
	CourageSupport indicators.Value `json:"courage_support,omitzero" validate:"percentage"`
}

// Selection is a round of selection of exemplars (推荐选树), those of all rounds of the period together. The zero Selection reports
// nothing.
type Selection struct {
	// Nominated is 推荐候选人, in persons.
	Nominated indicators.Value `json:"nominated,omitzero" validate:"count"`
	// Selected is 当选人, in persons: a part of Nominated.
	Selected indicators.Value `json:"selected,omitzero" validate:"count,atmost=Nominated"`
}

// The measures of exemplars.
const (
	// RoleModelsNominated is 道德模范候选人, in persons, in the period.
	RoleModelsNominated indicators.MeasureID = "civics.role_models_nominated"
	// RoleModelsSelected is 当选道德模范, in persons: a part of RoleModelsNominated.
	RoleModelsSelected indicators.MeasureID = "civics.role_models_selected"
	// GoodPeopleNominated is 身边好人候选人, in persons, in the period.
	GoodPeopleNominated indicators.MeasureID = "civics.good_people_nominated"
	// GoodPeopleSelected is 当选身边好人, in persons: a part of GoodPeopleNominated.
	GoodPeopleSelected indicators.MeasureID = "civics.good_people_selected"
	// YouthsNominated is 新时代好少年候选人, in persons, in the period.
	YouthsNominated indicators.MeasureID = "civics.youths_nominated"
	// YouthsSelected is 当选新时代好少年, in persons: a part of YouthsNominated.
	YouthsSelected indicators.MeasureID = "civics.youths_selected"
	// ReportMeetings is 先进事迹报告会, in events, in the period.
	ReportMeetings indicators.MeasureID = "civics.report_meetings"
	// ExemplarTours is 巡讲巡展, in events, in the period.
	ExemplarTours indicators.MeasureID = "civics.exemplar_tours"
	// ExemplarExchanges is 现场交流活动, in events, in the period.
	ExemplarExchanges indicators.MeasureID = "civics.exemplar_exchanges"
	// ExemplarAttendances is 典型宣传活动参与人次, in attendances, in the period.
	ExemplarAttendances indicators.MeasureID = "civics.exemplar_attendances"
	// CourageSupportRate is 见义勇为赞同与支持率, in %, as a survey found it.
	CourageSupportRate indicators.MeasureID = "civics.courage_support_rate"
)

func (e Exemplars) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: RoleModelsNominated, Value: e.RoleModels.Nominated},
		{Measure: RoleModelsSelected, Value: e.RoleModels.Selected},
		{Measure: GoodPeopleNominated, Value: e.GoodPeople.Nominated},
		{Measure: GoodPeopleSelected, Value: e.GoodPeople.Selected},
		{Measure: YouthsNominated, Value: e.Youths.Nominated},
		{Measure: YouthsSelected, Value: e.Youths.Selected},
		{Measure: ReportMeetings, Value: e.ReportMeetings},
		{Measure: ExemplarTours, Value: e.Tours},
		{Measure: ExemplarExchanges, Value: e.Exchanges},
		{Measure: ExemplarAttendances, Value: e.Attendances},
		{Measure: CourageSupportRate, Value: e.CourageSupport},
	}
}

// honour is a title that exemplars are chosen for, with the ids of what is defined of it.
type honour struct {
	name   indicators.Text // 道德模范 / role models
	source indicators.Citation

	nominated, selected     indicators.MeasureID
	share                   indicators.IndicatorID
	selectedWithinNominated indicators.CheckID
}

func honours() []honour {
	return []honour{
		{
			name:      indicators.Text{Zh: "道德模范", En: "role models"},
			source:    jinchang2023("role models are chosen; the eighth ceremony of the city was in September 2023, as a picture's caption says; no number is given"),
			nominated: RoleModelsNominated, selected: RoleModelsSelected,
			share: RoleModelSelectionShare, selectedWithinNominated: RoleModelsSelectedWithinNominated,
		},
		{
			name:      indicators.Text{Zh: "身边好人", En: "good people"},
			source:    jinchang2023("recommended and judged by residents (我推荐我评议身边好人); no number is given"),
			nominated: GoodPeopleNominated, selected: GoodPeopleSelected,
			share: GoodPeopleSelectionShare, selectedWithinNominated: GoodPeopleSelectedWithinNominated,
		},
		{
			name:      indicators.Text{Zh: "新时代好少年", En: "exemplary youths"},
			source:    jinchang2023("exemplary youths (新时代好少年) are chosen; no number is given"),
			nominated: YouthsNominated, selected: YouthsSelected,
			share: YouthSelectionShare, selectedWithinNominated: YouthsSelectedWithinNominated,
		},
	}
}

func exemplarMeasures() []indicators.Measure {
	var measures []indicators.Measure
	for _, h := range honours() {
		measures = append(measures,
			indicators.CountMeasure(h.nominated, persons(), indicators.Text{Zh: h.name.Zh + "候选人", En: h.name.En + " nominated"}, indicators.Text{
				Zh: "本期结束的各轮评选中被推荐的" + h.name.Zh + "候选人，一人在一轮中计一次。",
				En: "people nominated as " + h.name.En + " in the rounds of selection that ended in the period, each once a round",
			}, h.source),
			indicators.CountMeasure(h.selected, persons(), indicators.Text{Zh: "当选" + h.name.Zh, En: h.name.En + " selected"}, indicators.Text{
				Zh: "候选人中当选为" + h.name.Zh + "的，本级评选的计入，上级授予的不计。",
				En: "those of the people nominated who were selected as " + h.name.En + " by the place itself; titles that higher levels gave are left out",
			}, h.source))
	}
	return append(measures, exemplarEventMeasures()...)
}

func exemplarEventMeasures() []indicators.Measure {
	named := func() indicators.Citation { return jinchang2023("held widely; no number is given") }
	return []indicators.Measure{
		indicators.CountMeasure(ReportMeetings, events(), indicators.Text{Zh: "先进事迹报告会", En: "report meetings"}, indicators.Text{
			Zh: "本期内举办的先进事迹报告会场次。",
			En: "meetings in the period at which exemplars' deeds were reported",
		}, named()),
		indicators.CountMeasure(ExemplarTours, events(), indicators.Text{Zh: "巡讲巡展", En: "touring lectures and exhibitions"}, indicators.Text{
			Zh: "本期内先进典型巡讲、巡展的站次，一站计一场。",
			En: "stops in the period of touring lectures and exhibitions on exemplars, each stop an event",
		}, named()),
		indicators.CountMeasure(ExemplarExchanges, events(), indicators.Text{Zh: "先进典型现场交流活动", En: "exchanges with exemplars"}, indicators.Text{
			Zh: "本期内举办的先进典型现场交流活动场次。",
			En: "events in the period at which exemplars and residents met",
		}, named()),
		indicators.CountMeasure(ExemplarAttendances, attendances(), indicators.Text{Zh: "典型宣传活动参与人次", En: "attendances at events on exemplars"}, indicators.Text{
			Zh: "本期内参加先进事迹报告会、巡讲巡展、现场交流活动的人次，同一人参加几场计几次。",
			En: "people present at report meetings, touring events and exchanges in the period, a person once for each event",
		}),
		indicators.PercentMeasure(CourageSupportRate, indicators.Text{Zh: "见义勇为赞同与支持率", En: "support for acts of courage"}, indicators.Text{
			Zh: "问卷调查中赞同并支持见义勇为行为的受访市民百分比，照调查结果；来源未给出问题与样本。",
			En: "percentage of citizens questioned who approve of and support acts of courage for others, as the survey found it; " +
				"the source shows neither questions nor sample",
		}, scheme2008()),
	}
}
