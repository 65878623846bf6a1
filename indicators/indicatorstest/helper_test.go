package indicatorstest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// recorder is a test that only notes what it is told, so that failing is tested without failing.
type recorder struct {
	testing.TB // nil: what a recorder does not have is a panic
	messages   []string
}

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, arguments ...any) {
	r.messages = append(r.messages, fmt.Sprintf(format, arguments...))
}

func (r *recorder) String() string { return strings.Join(r.messages, "\n") }

// requireSays sees that a check failed with a sentence that has all the words.
func requireSays(t *testing.T, r *recorder, words ...string) {
	t.Helper()
	for _, message := range r.messages {
		missing := 0
		for _, word := range words {
			if !strings.Contains(message, word) {
				missing++
			}
		}
		if missing == 0 {
			return
		}
	}
	require.Failf(t, "no message says so", "wanted %q in one of:\n%s", words, r)
}

func bilingual(zh, en string) indicators.Text { return indicators.Text{Zh: zh, En: en} }

func persons() indicators.Text { return bilingual("人", "persons") }

func definitions() indicators.Definitions {
	registered := indicators.CountMeasure("town.registered", persons(), bilingual("注册志愿者", "registered volunteers"), bilingual("登记在册的志愿者。", "volunteers on the register"))
	active := indicators.CountMeasure("town.active", persons(), bilingual("活跃志愿者", "active volunteers"), bilingual("本年参加过活动的志愿者。", "volunteers who served this year"))
	residents := indicators.CountMeasure("town.residents", persons(), bilingual("常住人口", "residents"), bilingual("年末常住人口。", "residents at the end of the year"))
	noise := indicators.AmountMeasure("town.noise", bilingual("分贝", "dB"), bilingual("昼间噪声", "noise by day"), bilingual("昼间等效声级。", "equivalent level by day"))
	return indicators.Definitions{
		Measures: []indicators.Measure{registered, active, residents, noise},
		Indicators: []indicators.Indicator{
			indicators.PercentIndicator("town.registered_share", indicators.HigherIsBetter, indicators.Of("town.registered"), indicators.Of("town.residents"),
				bilingual("注册志愿者占比", "share of registered volunteers"), bilingual("注册志愿者除以常住人口。", "registered volunteers divided by residents")),
			indicators.PercentIndicator("town.active_share", indicators.HigherIsBetter, indicators.Of("town.active"), indicators.Of("town.registered"),
				bilingual("活跃志愿者占比", "share of active volunteers"), bilingual("活跃志愿者除以注册志愿者。", "active volunteers divided by registered ones")),
			indicators.ReportedIndicator("town.noise_level", indicators.LowerIsBetter, noise),
		},
		Checks: []indicators.Check{
			indicators.WithinCheck("town.active_within_registered", "town.active", "town.registered", indicators.SeverityError,
				bilingual("活跃不多于注册", "active within registered"), bilingual("活跃志愿者不能多于注册志愿者。", "no more volunteers are active than registered")),
			indicators.WithinCheck("town.registered_within_residents", "town.registered", "town.residents", indicators.SeverityError,
				bilingual("注册不多于常住", "registered within residents"), bilingual("注册志愿者不能多于常住人口。", "no more volunteers are registered than residents")),
		},
	}
}

// framework is a sound one that has something of everything.
func framework() indicators.Framework {
	toHundredth := indicators.Rounding{Places: 2, Mode: indicators.HalfUp}
	return indicators.Framework{
		ID: "town", Edition: "1", Name: bilingual("镇（示例）", "town, for illustration"), Basis: indicators.Illustrative, Definitions: definitions(),
		Rounding: indicators.RoundingPlan{Criteria: toHundredth, Sections: toHundredth, Total: toHundredth},
		Root: indicators.Node{
			ID: "town", Name: bilingual("镇", "town"), Combine: indicators.BySum,
			Children: []indicators.Node{
				{
					ID: "registered", Name: bilingual("注册", "registered"), Marks: indicators.WholeMarks(10), Indicator: "town.registered_share",
					Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(15)},
				},
				{
					ID: "active", Name: bilingual("活跃", "active"), Marks: indicators.WholeMarks(5), Indicator: "town.active_share", Missing: indicators.Exclude,
					Rule: indicators.Bands{Bands: []indicators.Band{
						{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(60))}, Share: indicators.Whole(1)},
						{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(40))}, Share: indicators.MustNumber("0.6")},
					}},
				},
				{
					ID: "noise", Name: bilingual("噪声", "noise"), Marks: indicators.WholeMarks(5), Indicator: "town.noise_level",
					Rule: indicators.Deduct{
						Level: indicators.Whole(55), Side: indicators.SideAbove, Step: indicators.Whole(1), Each: indicators.MustNumber("0.5"), Parts: indicators.PartsUp,
					},
					Preconditions: []indicators.Condition{indicators.NodeCondition{Node: "registered", Quantity: indicators.NodeRate, Bound: indicators.AtLeast(indicators.MustNumber("0.2"))}},
				},
				indicators.ThresholdNode("asked", "town.registered_share", indicators.AtLeast(indicators.Whole(8)), bilingual("达到 8 %", "at least 8 %")),
			},
		},
		Sanctions: []indicators.Sanction{{
			Code: "loud", Name: bilingual("过响", "too loud"), Deduct: indicators.Whole(2),
			When: []indicators.Condition{indicators.IndicatorCondition{Indicator: "town.noise_level", Bound: indicators.Above(indicators.Whole(70))}},
		}},
		Levels: []indicators.Level{
			{Name: bilingual("优秀", "excellent"), When: []indicators.Condition{indicators.NodeCondition{Node: "town", Bound: indicators.AtLeast(indicators.Whole(18))}}},
			{Name: bilingual("合格", "sufficient")},
		},
	}
}

func compile(t testing.TB, f indicators.Framework, domains ...indicators.Domain) *indicators.Evaluator {
	t.Helper()
	evaluator, err := indicators.Compile(f, indicators.With(domains...))
	require.NoError(t, err)
	return evaluator
}

func submission(registered, active, residents int64, noise string) indicators.Submission {
	return indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", indicators.Observations{
		{Measure: "town.registered", Value: indicators.Int(registered)},
		{Measure: "town.active", Value: indicators.Int(active)},
		{Measure: "town.residents", Value: indicators.Int(residents)},
		{Measure: "town.noise", Value: indicators.MustParse(noise)},
	})
}

func scorecard(t testing.TB, s indicators.Submission) *indicators.Scorecard {
	t.Helper()
	card, err := compile(t, framework()).Evaluate(s)
	require.NoError(t, err)
	return card
}
