package housing

import "github.com/wenming-go/wenming/indicators"

// Schedule is how a programme's projects keep their dates of completion (工期). Dates are not figures, so what follows from them is
// counted. Every field may be left out; the zero Schedule reports nothing.
type Schedule struct {
	// Due is 应完工项目: projects whose planned date of completion lies in the period.
	Due indicators.Value `json:"due,omitzero" validate:"count"`
	// OnTime is 按期完工项目: the part of Due that was completed by its date, early ones included.
	OnTime indicators.Value `json:"on_time,omitzero" validate:"count,atmost=Due"`
	// Overdue is 逾期未完工项目: projects not completed at the end of the period whose date lay before its last day.
	Overdue indicators.Value `json:"overdue,omitzero" validate:"count,atmost=OverdueDays"`
	// OverdueDays is 逾期天数, in days: those of all overdue projects together, at the end of the period.
	OverdueDays indicators.Value `json:"overdue_days,omitzero" validate:"count"`
}

// scheduled is a programme whose projects have dates, with the ids of what is defined of them.
type scheduled struct {
	name indicators.Text // 棚户区改造项目 / shantytown renewal projects

	due, onTime, overdue, overdueDays  indicators.MeasureID
	onTimeRate, daysPerOverdue         indicators.IndicatorID
	onTimeWithinDue, overdueWithinDays indicators.CheckID
}

func (s scheduled) observations(of Schedule) []indicators.Observation {
	return []indicators.Observation{
		{Measure: s.due, Value: of.Due},
		{Measure: s.onTime, Value: of.OnTime},
		{Measure: s.overdue, Value: of.Overdue},
		{Measure: s.overdueDays, Value: of.OverdueDays},
	}
}

func (s scheduled) measures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(s.due, projects(),
			indicators.Text{Zh: "应完工" + s.name.Zh, En: s.name.En + " due"},
			indicators.Text{
				Zh: "计划完工日期在本期内的项目，无论是否已完工。",
				En: "projects whose planned date of completion lies in the period, completed or not",
			}),
		indicators.CountMeasure(s.onTime, projects(),
			indicators.Text{Zh: "按期完工" + s.name.Zh, En: s.name.En + " completed on time"},
			indicators.Text{
				Zh: "应完工项目中，实际完工日期不晚于计划完工日期的，提前完工的也计入。",
				En: "those of the projects due that were completed by their planned date, or earlier",
			}),
		indicators.CountMeasure(s.overdue, projects(),
			indicators.Text{Zh: "逾期未完工" + s.name.Zh, En: s.name.En + " overdue"},
			indicators.Text{
				Zh: "计划完工日期早于期末当日、到期末仍未完工的项目，无论应在哪一期完工。",
				En: "projects not completed at the end of the period whose planned date lay before its last day, in whatever period",
			}),
		indicators.CountMeasure(s.overdueDays, indicators.Text{Zh: "天", En: "days"},
			indicators.Text{Zh: s.name.Zh + "逾期天数", En: "days overdue of " + s.name.En},
			indicators.Text{
				Zh: "各逾期未完工项目自计划完工日期次日至期末当日的天数之和；每个逾期项目至少一天。",
				En: "days from the day after the planned date to the last day of the period, of all overdue projects together; each has at least one",
			}),
	}
}

func (s scheduled) indicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(s.onTimeRate, indicators.HigherIsBetter, indicators.Of(s.onTime), indicators.Of(s.due),
			indicators.Text{Zh: s.name.Zh + "按期完工率", En: "on-time rate of " + s.name.En},
			indicators.Text{Zh: "按期完工项目 ÷ 应完工项目。", En: "projects completed on time ÷ projects due in the same period"}),
		{
			ID:         s.daysPerOverdue,
			Name:       indicators.Text{Zh: s.name.Zh + "平均逾期天数", En: "mean days overdue of " + s.name.En},
			Definition: indicators.Text{Zh: "逾期天数 ÷ 逾期未完工项目。", En: "days overdue ÷ projects overdue at the end of the period"},
			Unit:       indicators.Text{Zh: "天/个", En: "days per project"},
			Direction:  indicators.LowerIsBetter,
			Formula:    indicators.Ratio(indicators.Of(s.overdueDays), indicators.Of(s.overdue)),
		},
	}
}

func (s scheduled) checks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(s.onTimeWithinDue, s.onTime, s.due, indicators.SeverityError,
			indicators.Text{Zh: "按期完工不多于应完工：" + s.name.Zh, En: s.name.En + ": on time ≤ due"},
			indicators.Text{
				Zh: "按期完工项目是应完工项目的一部分；请核对两者是否同一时期。",
				En: "projects completed on time are a part of those due; see whether both figures are of the same period",
			}),
		indicators.WithinCheck(s.overdueWithinDays, s.overdue, s.overdueDays, indicators.SeverityError,
			indicators.Text{Zh: "逾期项目不多于逾期天数：" + s.name.Zh, En: s.name.En + ": projects overdue ≤ days overdue"},
			indicators.Text{
				Zh: "每个逾期项目至少逾期一天；请核对天数是否为各项目之和。",
				En: "each overdue project is overdue by a day or more; see whether the days are those of all projects together",
			}),
	}
}
