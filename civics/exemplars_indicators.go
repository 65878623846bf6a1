package civics

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of exemplars.
const (
	// RoleModelSelectionShare is role models selected ÷ nominated (道德模范当选率), in %.
	RoleModelSelectionShare indicators.IndicatorID = "civics.role_model_selection_share"
	// GoodPeopleSelectionShare is good people selected ÷ nominated (身边好人当选率), in %.
	GoodPeopleSelectionShare indicators.IndicatorID = "civics.good_people_selection_share"
	// YouthSelectionShare is exemplary youths selected ÷ nominated (新时代好少年当选率), in %.
	YouthSelectionShare indicators.IndicatorID = "civics.youth_selection_share"
	// ExemplarsPer100000 is exemplars selected per 100,000 residents (每十万人先进典型).
	ExemplarsPer100000 indicators.IndicatorID = "civics.exemplars_per_100000"
	// ExemplarEvents is report meetings, tours and exchanges together (典型宣传活动场次).
	ExemplarEvents indicators.IndicatorID = "civics.exemplar_events"
	// AttendancesPerExemplarEvent is attendances ÷ events on exemplars (场均参与人次).
	AttendancesPerExemplarEvent indicators.IndicatorID = "civics.attendances_per_exemplar_event"
	// CourageSupport is the support for acts of courage (见义勇为赞同与支持率), in %.
	CourageSupport indicators.IndicatorID = "civics.courage_support"
)

// The checks of exemplars.
const (
	// RoleModelsSelectedWithinNominated: role models selected ≤ nominated. An error.
	RoleModelsSelectedWithinNominated indicators.CheckID = "civics.role_models_selected_within_nominated"
	// GoodPeopleSelectedWithinNominated: good people selected ≤ nominated. An error.
	GoodPeopleSelectedWithinNominated indicators.CheckID = "civics.good_people_selected_within_nominated"
	// YouthsSelectedWithinNominated: exemplary youths selected ≤ nominated. An error.
	YouthsSelectedWithinNominated indicators.CheckID = "civics.youths_selected_within_nominated"
	// ExemplarEventsWithinAttendances: events on exemplars ≤ attendances. A warning: nobody may have come to an event.
	ExemplarEventsWithinAttendances indicators.CheckID = "civics.exemplar_events_within_attendances"
)

func exemplarEventsTogether() indicators.Formula {
	return indicators.Sum(indicators.Of(ReportMeetings), indicators.Of(ExemplarTours), indicators.Of(ExemplarExchanges))
}

func exemplarIndicators() []indicators.Indicator {
	var shares []indicators.Indicator
	var selected []indicators.Formula
	for _, h := range honours() {
		shares = append(shares, indicators.PercentIndicator(h.share, indicators.Undirected, indicators.Of(h.selected), indicators.Of(h.nominated),
			indicators.Text{Zh: h.name.Zh + "当选率", En: "selected share of " + h.name.En},
			indicators.Text{Zh: "当选人 ÷ 候选人，同一批评选。", En: "people selected ÷ people nominated in the same rounds"}))
		selected = append(selected, indicators.Of(h.selected))
	}
	return append(shares,
		indicators.Indicator{
			ID:   ExemplarsPer100000,
			Name: indicators.Text{Zh: "每十万人先进典型", En: "exemplars per 100,000 residents"},
			Definition: indicators.Text{
				Zh: "本期当选的道德模范、身边好人、新时代好少年之和 ÷ 常住人口，每十万人；一人当选两项的计两次。",
				En: "role models, good people and exemplary youths selected in the period together ÷ residents, per 100,000; a person with two titles counts twice",
			},
			Unit:      indicators.Text{Zh: "人/十万人", En: "per 100,000 residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Sum(selected...), indicators.Of(population.Resident)).Per(hundredThousand),
		},
		indicators.Indicator{
			ID:         ExemplarEvents,
			Name:       indicators.Text{Zh: "典型宣传活动场次", En: "events on exemplars"},
			Definition: indicators.Text{Zh: "报告会、巡讲巡展、现场交流活动之和。", En: "report meetings, touring events and exchanges together"},
			Unit:       events(),
			Direction:  indicators.HigherIsBetter,
			Formula:    exemplarEventsTogether(),
		},
		indicators.Indicator{
			ID:         AttendancesPerExemplarEvent,
			Name:       indicators.Text{Zh: "典型宣传活动场均参与人次", En: "attendances per event on exemplars"},
			Definition: indicators.Text{Zh: "参与人次 ÷ 三类活动场次之和。", En: "attendances ÷ the three kinds of event together"},
			Unit:       indicators.Text{Zh: "人次/场", En: "attendances per event"},
			Formula:    indicators.Ratio(indicators.Of(ExemplarAttendances), exemplarEventsTogether()),
		},
		indicators.Indicator{
			ID:         CourageSupport,
			Name:       indicators.Text{Zh: "市民对见义勇为行为的赞同与支持率", En: "citizens' support for acts of courage"},
			Definition: indicators.Text{Zh: "赞同与支持率，照调查结果。", En: "the rate of support as the survey found it"},
			Unit:       indicators.Same("%"),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(CourageSupportRate),
			Sources:    []indicators.Citation{scheme2008()},
		},
	)
}

func exemplarChecks() []indicators.Check {
	var checks []indicators.Check
	for _, h := range honours() {
		checks = append(checks, indicators.WithinCheck(h.selectedWithinNominated, h.selected, h.nominated, indicators.SeverityError,
			indicators.Text{Zh: "当选" + h.name.Zh + "不多于候选人", En: h.name.En + " selected ≤ nominated"},
			indicators.Text{
				Zh: "当选人出自候选人；请核对两者是否同一批评选，是否含上级授予的。",
				En: "people selected were nominated; see whether both figures are of the same rounds, and whether titles of higher levels were counted",
			}))
	}
	return append(checks, indicators.Check{
		ID:   ExemplarEventsWithinAttendances,
		Name: indicators.Text{Zh: "典型宣传活动场次不多于参与人次", En: "events on exemplars ≤ attendances"},
		Definition: indicators.Text{
			Zh: "无人参加的活动少见，故只作提示；请核对人次是否只报了其中一类活动的。",
			En: "few events have nobody present, hence a warning; see whether attendances of one kind of event only were reported",
		},
		Left:     exemplarEventsTogether(),
		Relation: indicators.RelationAtMost,
		Right:    indicators.Of(ExemplarAttendances),
		Severity: indicators.SeverityWarning,
	})
}
