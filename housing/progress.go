package housing

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Progress is how far what a programme counts has come in the period (进度): projects, units, neighbourhoods or households. Every field
// may be left out; the zero Progress reports nothing.
type Progress struct {
	// Planned is 计划数: what the plan of the year sets for the period.
	Planned indicators.Value `json:"planned,omitzero" validate:"count"`
	// Underway is 实施数: what was worked on in the period, whenever the work began.
	Underway indicators.Value `json:"underway,omitzero" validate:"count"`
	// Started is 新开工数: the part of Underway whose work began in the period.
	Started indicators.Value `json:"started,omitzero" validate:"count,atmost=Underway"`
	// Completed is 完工数: the part of Underway whose work was finished in the period.
	Completed indicators.Value `json:"completed,omitzero" validate:"count,atmost=Underway"`
}

// counted is one thing whose progress a programme counts, with the ids of what is defined of it.
type counted struct {
	name            indicators.Text // 棚户区改造项目 / shantytown renewal projects
	unit            indicators.Text
	counting        indicators.Text       // how it is counted, as a sentence behind each definition
	sources         []indicators.Citation // documents that say what is counted, at every measure
	startedSources  []indicators.Citation // documents that state a number started
	underwaySources []indicators.Citation // documents that state a number under way

	planned, underway, started, completed                                  indicators.MeasureID
	startRate, completionRate                                              indicators.IndicatorID
	startedWithinUnderway, completedWithinUnderway, completedWithinStarted indicators.CheckID
}

func (c counted) observations(p Progress) []indicators.Observation {
	return []indicators.Observation{
		{Measure: c.planned, Value: p.Planned},
		{Measure: c.underway, Value: p.Underway},
		{Measure: c.started, Value: p.Started},
		{Measure: c.completed, Value: p.Completed},
	}
}

func (c counted) measures() []indicators.Measure {
	measure := func(id indicators.MeasureID, zh, en, definitionZh, definitionEn string, states []indicators.Citation) indicators.Measure {
		return indicators.CountMeasure(id, c.unit, indicators.Text{Zh: zh + c.name.Zh, En: c.name.En + " " + en}, indicators.Text{
			Zh: definitionZh + "。" + c.counting.Zh,
			En: c.name.En + " " + definitionEn + "; " + c.counting.En,
		}, slices.Concat(c.sources, states)...)
	}
	return []indicators.Measure{
		measure(c.planned, "计划", "planned",
			"本期计划的"+c.name.Zh+"，以下达的年度计划为准", "that the plan of the year sets for the period", nil),
		measure(c.underway, "实施", "under way",
			"本期内实施的"+c.name.Zh+"，无论何时开工，期内完工的也计入", "whose work went on in the period, whenever it began, those completed in it included", c.underwaySources),
		measure(c.started, "新开工", "started",
			"本期内新开工的"+c.name.Zh+"，是“实施”的一部分", "whose work began in the period, a part of those under way", c.startedSources),
		measure(c.completed, "完工", "completed",
			"本期内完工的"+c.name.Zh+"，可含以前各期开工的，是“实施”的一部分",
			"whose work was finished in the period, a part of those under way; they may have begun in earlier periods", nil),
	}
}

func (c counted) indicators() []indicators.Indicator {
	planned := indicators.Of(c.planned)
	return []indicators.Indicator{
		indicators.PercentIndicator(c.startRate, indicators.HigherIsBetter, indicators.Of(c.started), planned,
			indicators.Text{Zh: c.name.Zh + "开工率", En: "start rate of " + c.name.En},
			indicators.Text{
				Zh: "新开工数 ÷ 计划数；超过计划时可高于 100 %。",
				En: "started ÷ planned in the same period; it can exceed 100 % where more were started than planned",
			}),
		indicators.PercentIndicator(c.completionRate, indicators.HigherIsBetter, indicators.Of(c.completed), planned,
			indicators.Text{Zh: c.name.Zh + "完工率", En: "completion rate of " + c.name.En},
			indicators.Text{
				Zh: "完工数 ÷ 计划数；完工的可含以前各期开工的，故可高于 100 %。",
				En: "completed ÷ planned in the same period; it can exceed 100 %, since what began in earlier periods is completed too",
			}),
	}
}

func (c counted) checks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(c.startedWithinUnderway, c.started, c.underway, indicators.SeverityError,
			indicators.Text{Zh: "新开工不多于实施：" + c.name.Zh, En: c.name.En + ": started ≤ under way"},
			indicators.Text{
				Zh: "本期新开工的必在本期实施；请核对两者是否同一时期、同一口径。",
				En: "what starts in the period is under way in it; see whether both figures are of the same period",
			}),
		indicators.WithinCheck(c.completedWithinUnderway, c.completed, c.underway, indicators.SeverityError,
			indicators.Text{Zh: "完工不多于实施：" + c.name.Zh, En: c.name.En + ": completed ≤ under way"},
			indicators.Text{
				Zh: "本期完工的必在本期实施过；请核对完工数是否为历年累计。",
				En: "what is completed in the period was under way in it; see whether the completed ones are a total of several years",
			}),
		indicators.WithinCheck(c.completedWithinStarted, c.completed, c.started, indicators.SeverityWarning,
			indicators.Text{Zh: "完工不多于新开工：" + c.name.Zh, En: c.name.En + ": completed ≤ started"},
			indicators.Text{
				Zh: "以前各期开工的可在本期完工，故只作提示；请核对完工数是否为历年累计。",
				En: "what began earlier may be completed now, hence a warning; see whether the completed ones are a total of several years",
			}),
	}
}
