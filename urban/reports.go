package urban

import "github.com/wenming-go/wenming/indicators"

// Reports is the loop of problems that residents report by photo (随手拍): reported, assigned, resolved, verified. All counts are of the
// reports received in the period, as they stand when the figures are drawn up, so that each step is a part of the one before. The zero Reports
// reports nothing.
type Reports struct {
	// Received is 上报件数, in reports.
	Received indicators.Value `json:"received,omitzero" validate:"count"`
	// Reporters is 上报人数, in persons: each made at least one of Received.
	Reporters indicators.Value `json:"reporters,omitzero" validate:"count,atmost=Received"`
	// Rejected is 不予受理件数, in reports: a part of Received.
	Rejected indicators.Value `json:"rejected,omitzero" validate:"count,atmost=Received"`
	// Assigned is 派单件数, in reports: a part of Received.
	Assigned indicators.Value `json:"assigned,omitzero" validate:"count,atmost=Received"`
	// Resolved is 办结件数, in reports: a part of Assigned.
	Resolved indicators.Value `json:"resolved,omitzero" validate:"count,atmost=Assigned"`
	// Verified is 核查通过件数, in reports: a part of Resolved.
	Verified indicators.Value `json:"verified,omitzero" validate:"count,atmost=Resolved"`
	// Overdue is 逾期件数, in reports: a part of Assigned, resolved late or not yet.
	Overdue indicators.Value `json:"overdue,omitzero" validate:"count,atmost=Assigned"`
}

// The measures of residents' reports. Each counts of the reports received in the period.
const (
	// ReportsReceived is 上报件数, in reports, in the period.
	ReportsReceived indicators.MeasureID = "urban.reports_received"
	// Reporters is 上报人数, in persons, in the period.
	Reporters indicators.MeasureID = "urban.reporters"
	// ReportsRejected is 不予受理件数, in reports.
	ReportsRejected indicators.MeasureID = "urban.reports_rejected"
	// ReportsAssigned is 派单件数, in reports.
	ReportsAssigned indicators.MeasureID = "urban.reports_assigned"
	// ReportsResolved is 办结件数, in reports.
	ReportsResolved indicators.MeasureID = "urban.reports_resolved"
	// ReportsVerified is 核查通过件数, in reports.
	ReportsVerified indicators.MeasureID = "urban.reports_verified"
	// ReportsOverdue is 逾期件数, in reports.
	ReportsOverdue indicators.MeasureID = "urban.reports_overdue"
)

func (r Reports) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: ReportsReceived, Value: r.Received},
		{Measure: Reporters, Value: r.Reporters},
		{Measure: ReportsRejected, Value: r.Rejected},
		{Measure: ReportsAssigned, Value: r.Assigned},
		{Measure: ReportsResolved, Value: r.Resolved},
		{Measure: ReportsVerified, Value: r.Verified},
		{Measure: ReportsOverdue, Value: r.Overdue},
	}
}

func reportsMeasures() []indicators.Measure {
	reports := indicators.Text{Zh: "件", En: "reports"}
	return []indicators.Measure{
		indicators.CountMeasure(ReportsReceived, reports, indicators.Text{Zh: "随手拍上报件数", En: "reports received"}, indicators.Text{
			Zh: "本期内居民通过随手拍小程序等渠道上报的城市管理问题，含不予受理的；同一问题多次上报，每次计一件。",
			En: "problems of the city that residents reported by photo in the period, rejected ones included; a problem reported twice counts twice",
		}, jinchang2023("the mini-program 金川微城管 and the activity 问题随手拍; no count is given")),
		indicators.CountMeasure(Reporters, persons(), indicators.Text{Zh: "随手拍上报人数", En: "reporters"}, indicators.Text{
			Zh: "本期内上报过的人，一人计一次，一件只计一个上报人；匿名上报无法辨认的不计。",
			En: "people who made at least one of the reports received, each once, and one person a report; those who gave no name and cannot be told " +
				"apart are left out",
		}),
		indicators.CountMeasure(ReportsRejected, reports, indicators.Text{Zh: "随手拍不予受理件数", En: "reports rejected"}, indicators.Text{
			Zh: "本期上报中不予受理的：不属城市管理范围、重复、无法核实等；已派单的不计。",
			En: "reports received that were turned away: none of the city's business, repeated, impossible to verify and so on; those assigned are left out",
		}),
		indicators.CountMeasure(ReportsAssigned, reports, indicators.Text{Zh: "随手拍派单件数", En: "reports assigned"}, indicators.Text{
			Zh: "本期上报中已派给责任单位办理的，改派的只计一次。",
			En: "reports received that were given to a responsible unit, each once, even where it was passed on to another",
		}),
		indicators.CountMeasure(ReportsResolved, reports, indicators.Text{Zh: "随手拍办结件数", En: "reports resolved"}, indicators.Text{
			Zh: "本期派单中责任单位已反馈办结的，无论是否逾期；核查未通过、退回重办的不计。",
			En: "reports assigned that the responsible unit says are put right, in time or late; those sent back after verification are left out",
		}),
		indicators.CountMeasure(ReportsVerified, reports, indicators.Text{Zh: "随手拍核查通过件数", En: "reports verified"}, indicators.Text{
			Zh: "本期办结中经责任单位以外的人核查属实的。",
			En: "reports resolved that somebody outside the responsible unit has found to be put right",
		}),
		indicators.CountMeasure(ReportsOverdue, reports, indicators.Text{Zh: "随手拍逾期件数", En: "reports overdue"}, indicators.Text{
			Zh: "本期派单中超过办理时限的：逾期后才办结的与统计时已逾期仍未办结的。",
			En: "reports assigned that passed their deadline: those resolved after it, and those still open when the figures are drawn up",
		}),
	}
}
