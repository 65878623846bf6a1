package urban

import "github.com/wenming-go/wenming/indicators"

// Projects counts one kind of project in one period (项目). Every field may be left out: the zero Value means not reported, and Int(0)
// means none.
type Projects struct {
	// Planned is 计划实施项目, in projects: all that are to be carried out in the period.
	Planned indicators.Value `json:"planned,omitzero" validate:"count"`
	// Started is 已开工项目, in projects: those begun by the end of the period, whether in it or before.
	Started indicators.Value `json:"started,omitzero" validate:"count"`
	// Completed is 已完工项目, in projects: the part of Started that is finished by the end of the period.
	Completed indicators.Value `json:"completed,omitzero" validate:"count,atmost=Started"`
}

// projectKind names what is defined for one kind of project. All kinds are counted, compared and checked alike.
type projectKind struct {
	name    indicators.Text       // 城市道路项目 / road projects
	scope   indicators.Text       // what belongs to the kind and what does not
	sources []indicators.Citation // of the count started

	planned, started, completed  indicators.MeasureID
	startedShare, completedShare indicators.IndicatorID

	startedWithinPlanned, completedWithinStarted, completedWithinPlanned indicators.CheckID
}

func (k projectKind) observations(p Projects) []indicators.Observation {
	return []indicators.Observation{
		{Measure: k.planned, Value: p.Planned},
		{Measure: k.started, Value: p.Started},
		{Measure: k.completed, Value: p.Completed},
	}
}

func (k projectKind) measures() []indicators.Measure {
	unit := indicators.Text{Zh: "项", En: "projects"}
	return []indicators.Measure{
		indicators.CountMeasure(k.planned, unit, indicators.Text{Zh: "计划实施的" + k.name.Zh, En: k.name.En + " planned"}, indicators.Text{
			Zh: "本期计划实施的" + k.name.Zh + "，含上期结转和期中追加的，不含取消的。" + k.scope.Zh + "。",
			En: k.name.En + " planned for the period, those carried over and those added during it included, those cancelled left out; " + k.scope.En,
		}),
		indicators.CountMeasure(k.started, unit, indicators.Text{Zh: "已开工的" + k.name.Zh, En: k.name.En + " started"}, indicators.Text{
			Zh: "期末前已开工的" + k.name.Zh + "，含以前各期开工而延续到本期的，含本期内完工的。",
			En: k.name.En + " begun by the end of the period, those of earlier periods that went on into it and those completed in it included",
		}, k.sources...),
		indicators.CountMeasure(k.completed, unit, indicators.Text{Zh: "已完工的" + k.name.Zh, En: k.name.En + " completed"}, indicators.Text{
			Zh: "已开工的" + k.name.Zh + "中，本期内完工的。",
			En: k.name.En + " started that were finished in the period",
		}),
	}
}

func (k projectKind) indicators() []indicators.Indicator {
	planned := indicators.Of(k.planned)
	return []indicators.Indicator{
		indicators.PercentIndicator(k.startedShare, indicators.HigherIsBetter, indicators.Of(k.started), planned,
			indicators.Text{Zh: k.name.Zh + "开工率", En: "share of " + k.name.En + " started"},
			indicators.Text{
				Zh: "已开工的项目 ÷ 计划实施的项目；计划外的也开工时，可超过 100 %。",
				En: "projects started ÷ projects planned; above 100 % where more were started than planned",
			}),
		indicators.PercentIndicator(k.completedShare, indicators.HigherIsBetter, indicators.Of(k.completed), planned,
			indicators.Text{Zh: k.name.Zh + "完工率", En: "share of " + k.name.En + " completed"},
			indicators.Text{
				Zh: "已完工的项目 ÷ 计划实施的项目（不是已开工的项目）；计划外的也完工时，可超过 100 %。",
				En: "projects completed ÷ projects planned, not projects started; above 100 % where more were completed than planned",
			}),
	}
}

func (k projectKind) checks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(k.startedWithinPlanned, k.started, k.planned, indicators.SeverityWarning,
			indicators.Text{Zh: "已开工的" + k.name.Zh + "不多于计划实施的", En: k.name.En + ": started ≤ planned"},
			indicators.Text{
				Zh: "计划外的项目也可开工，故只作提示；期中追加的项目应同时计入计划。",
				En: "more may be started than planned, hence a warning; a project added during the period counts as planned too",
			}),
		indicators.WithinCheck(k.completedWithinStarted, k.completed, k.started, indicators.SeverityError,
			indicators.Text{Zh: "已完工的" + k.name.Zh + "不多于已开工的", En: k.name.En + ": completed ≤ started"},
			indicators.Text{
				Zh: "已完工的项目都已开工；往期开工、本期完工的项目也计入已开工。",
				En: "projects completed have been started; one begun in an earlier period and finished in this one counts as started",
			}),
		indicators.WithinCheck(k.completedWithinPlanned, k.completed, k.planned, indicators.SeverityWarning,
			indicators.Text{Zh: "已完工的" + k.name.Zh + "不多于计划实施的", En: k.name.En + ": completed ≤ planned"},
			indicators.Text{
				Zh: "计划外的项目也可完工，故只作提示；上期结转的项目应同时计入计划。",
				En: "more may be completed than planned, hence a warning; a project carried over from the period before counts as planned too",
			}),
	}
}
