package indicators_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func above(indicator indicators.IndicatorID, level string) indicators.Condition {
	return indicators.IndicatorCondition{Indicator: indicator, Bound: indicators.Above(num(level))}
}

func sanction(code string, deduct string, effect indicators.SanctionEffect, months int, when ...indicators.Condition) indicators.Sanction {
	return indicators.Sanction{Code: code, Name: words("处罚"+code, "sanction "+code), When: when, Deduct: num(deduct), Effect: effect, Months: months}
}

// sanctioned is the framework of two parts, alpha and beta out of 10 each, with sanctions.
func sanctioned(list ...indicators.Sanction) indicators.Framework {
	return twoParts(func(f *indicators.Framework) { f.Sanctions = list })
}

// The total is worked out as: parts added, marks of sanctions taken off, not below 0, rounded.
func TestSanctionsTakeMarksOff(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name      string
		sanctions []indicators.Sanction
		reported  string
		total     string
		bounds    string // of the total
	}{
		{"does not apply", []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "0"))}, "x=50 y=40 n=0", "scored 9", "[9, 9]"},
		{"applies", []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "0"))}, "x=50 y=40 n=1", "scored 6", "[6, 6]"},
		{"two apply", []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "0")), sanction("b", "2.5", 0, 0, above("x", "49"))}, "x=50 y=40 n=1", "scored 3.5", "[3.5, 3.5]"},
		{"not below 0", []indicators.Sanction{sanction("a", "30", 0, 0, above("count", "0"))}, "x=50 y=40 n=1", "scored 0", "[0, 0]"},
		{"all conditions must hold", []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "0"), above("x", "60"))}, "x=50 y=40 n=1", "scored 9", "[9, 9]"},
		{"an effect takes nothing off", []indicators.Sanction{sanction("a", "0", indicators.Revoked, 0, above("count", "0"))}, "x=50 y=40 n=1", "scored 9", "[9, 9]"},
		{"missing data withhold the total", []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "0"))}, "x=50 y=40", "incomplete", "[6, 9]"},
		{"missing data for an effect do not", []indicators.Sanction{sanction("a", "0", indicators.Ineligible, 0, above("count", "0"))}, "x=50 y=40", "scored 9", "[9, 9]"},
		{"a range on both sides is the point's", []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "4"))}, "x=50 y=40 n=5..6", "scored 6", "[6, 6]"},
		{"a range that crosses takes in both", []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "5"))}, "x=50 y=40 n=5..6", "scored 9", "[6, 9]"},
		{"a range of the parts moves with it", []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "0"))}, "x=50..60 y=40 n=1", "scored 6", "[6, 7]"},
		{"a range is cut at 0", []indicators.Sanction{sanction("a", "9.5", 0, 0, above("count", "0"))}, "x=50..60 y=40 n=1", "scored 0", "[0, 0.5]"},
		{"missing parts and a sanction", []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "0"))}, "x=50 n=1", "incomplete", "[2, 12]"},
		{"a node below decides", []indicators.Sanction{sanction("a", "1", 0, 0, onNode("a", indicators.Below(num("6"))))}, "x=50 y=40", "scored 8", "[8, 8]"},
		{"a node below that crosses", []indicators.Sanction{sanction("a", "1", 0, 0, onNode("a", indicators.Below(num("6"))))}, "x=50..60 y=40", "scored 8", "[8, 10]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			total := evaluateFramework(t, sanctioned(c.sanctions...), c.reported).Total()
			assert.Equal(t, c.total, outcome(total))
			assert.Equal(t, c.bounds, total.Range.String())
		})
	}
}

// Marks are taken off the exact sum, which is then rounded once.
func TestSanctionsBeforeRounding(t *testing.T) {
	t.Parallel()
	f := sanctioned(sanction("a", "0.05", 0, 0, above("count", "0")))
	f.Rounding.Total = indicators.Rounding{Places: 1, Mode: indicators.HalfUp}
	total := evaluateFramework(t, f, "x=50.9 y=40 n=1").Total()
	assert.Equal(t, "scored 9", outcome(total)) // 5.09 + 4 − 0.05 = 9.04
	assert.Equal(t, "9.04", total.Unrounded().String())
	assert.Equal(t, "sum deducted_by_sanctions rounded", codes(total.Reason()))
}

// A mean says what it is itself; the marks taken off stand beside it.
func TestSanctionedMean(t *testing.T) {
	t.Parallel()
	for _, r := range []indicators.Rounding{{}, {Places: 1, Mode: indicators.HalfUp}} {
		f := tableFramework(weightedBy(indicators.ByWeightedMean, "root", 100, criterion("a", 10, "x", percentOf()), criterion("b", 10, "y", percentOf())))
		f.Sanctions = []indicators.Sanction{sanction("a", "3", 0, 0, above("count", "0"))}
		f.Rounding.Total = r
		total := evaluateFramework(t, f, "x=50.5 y=100 n=1").Total()
		assert.Equal(t, "72.25", total.Unrounded().String())
		rate, _ := total.Reason().Argument("rate")
		assert.Equal(t, "0.7525", rate.Number.String())
	}
}

// Nothing is taken off a total that counts as 0 for want of data, and its reason does not say so.
func TestSanctionsOfTotalsThatCountAsZero(t *testing.T) {
	t.Parallel()
	f := sanctioned(sanction("a", "3", 0, 0, above("count", "0")))
	f.Root.Missing = indicators.CountAsZero
	total := evaluateFramework(t, f, "x=50 n=1").Total()
	assert.Equal(t, "scored 0", outcome(total))
	assert.Equal(t, "children_incomplete counted_as_zero", codes(total.Reason()))
}

// What a sanction does is written in the language of the rest.
func TestSanctionsInWords(t *testing.T) {
	t.Parallel()
	f := sanctioned(sanction("a", "3", indicators.Suspended, 12, above("count", "0")))
	for reported, want := range map[string]map[indicators.Language]string{
		"n=1": {
			indicators.English: "  ✗ a sanction a: applies (people > 0 persons) — marks off: 3, suspended for 12 months\n",
			indicators.Chinese: "  ✗ a 处罚a：已触发（人数 > 0 人） — 扣 3 分，停止资格 12 个月\n",
		},
		"n=0..1": {
			indicators.English: "does not apply (people > 0 persons; the reported range lies on both sides) — ",
			indicators.Chinese: "未触发（人数 > 0 人；上报区间跨越界限） — ",
		},
		"n=0": {indicators.English: "\nStanding: not affected\n", indicators.Chinese: "\n资格：未受影响\n"},
		"":    {indicators.English: "\nStanding: undecided\n", indicators.Chinese: "\n资格：无法判定\n"},
	} {
		for language, text := range want {
			var b strings.Builder
			require.NoError(t, evaluateFramework(t, f, "x=50 y=40 "+reported).WriteText(&b, language))
			assert.Contains(t, strings.ReplaceAll(b.String(), "\n      ", " "), text, reported)
		}
	}
}

func TestStanding(t *testing.T) {
	t.Parallel()
	all := []indicators.Sanction{
		sanction("out", "0", indicators.Ineligible, 0, above("count", "0")),
		sanction("year", "0", indicators.Suspended, 12, above("count", "1")),
		sanction("half", "0", indicators.Suspended, 6, above("count", "1")),
		sanction("gone", "0", indicators.Revoked, 0, above("count", "2")),
	}
	for _, c := range []struct {
		reported string
		want     indicators.Standing
		en, zh   string
	}{
		{"n=0", indicators.Standing{}, "not affected", "未受影响"},
		{"n=1", indicators.Standing{Effect: indicators.Ineligible}, "ineligible", "取消参评资格"},
		{"n=2", indicators.Standing{Effect: indicators.Suspended, Months: 12}, "suspended for 12 months", "停止资格 12 个月"},
		{"n=3", indicators.Standing{Effect: indicators.Revoked}, "revoked", "取消称号"},
		{"", indicators.Standing{Undecided: true}, "undecided", "无法判定"},
		{"n=0..1", indicators.Standing{Undecided: true}, "undecided", "无法判定"},
		{"n=1..2", indicators.Standing{Effect: indicators.Ineligible, Undecided: true}, "ineligible, some sanctions undecided", "取消参评资格，部分处罚无法判定"},
	} {
		standing := evaluateFramework(t, sanctioned(all...), "x=1 y=1 "+c.reported).Standing()
		assert.Equal(t, c.want, standing, c.reported)
		assert.Equal(t, c.want == indicators.Standing{}, standing.Eligible(), c.reported)
		assert.Equal(t, indicators.Text{Zh: c.zh, En: c.en}, standing.Text(), c.reported)
	}
	assert.Equal(t, "suspended for 1 month", indicators.Standing{Effect: indicators.Suspended, Months: 1}.Text().En)
}

// Every sanction is reported, and what is undecided is listed: for want of data, or because a range lies on both sides.
func TestSanctionsAreListed(t *testing.T) {
	t.Parallel()
	card := evaluateFramework(t, sanctioned(
		sanction("none", "1", 0, 0, above("x", "90")), sanction("some", "2", indicators.Suspended, 3, above("x", "10")),
		sanction("missing", "0", indicators.Ineligible, 0, above("count", "0")), sanction("crossing", "0", indicators.Revoked, 0, above("y", "45")),
	), "x=50 y=40..50")
	var told []string
	for _, s := range card.Sanctions() {
		line := s.Code + " " + s.Outcome.String()
		if s.Crossing {
			line += " crossing"
		}
		told = append(told, line+" "+s.Effect.String()+" "+s.Condition.En)
	}
	assert.Equal(t, []string{
		"none fails none alpha rate > 90 %", "some holds suspended alpha rate > 10 %", "missing undecided ineligible people > 0 persons",
		"crossing fails crossing revoked beta rate > 45 %",
	}, told)
	undecided := card.Undecided()
	require.Len(t, undecided, 2)
	assert.Equal(t, "missing", undecided[0].Sanction)
	assert.False(t, undecided[0].Crossing)
	assert.Empty(t, undecided[0].Node)
	assert.Equal(t, "crossing", undecided[1].Sanction)
	assert.True(t, undecided[1].Crossing)
}

func TestSanctionFaults(t *testing.T) {
	t.Parallel()
	add := func(s indicators.Sanction) func(f *indicators.Framework) {
		return func(f *indicators.Framework) { f.Sanctions = append(f.Sanctions, s) }
	}
	sound := sanction("a", "1", 0, 0, above("x", "1"))
	changed := func(change func(s *indicators.Sanction)) func(f *indicators.Framework) {
		s := sound
		change(&s)
		return add(s)
	}
	checkFaults(t, []fault{
		{"no code", changed(func(s *indicators.Sanction) { s.Code = "" }), "invalid_id /sanctions/0/code"},
		{"code twice", func(f *indicators.Framework) { f.Sanctions = []indicators.Sanction{sound, sound} }, "duplicate_id /sanctions/1/code"},
		{"no name", changed(func(s *indicators.Sanction) { s.Name = indicators.Text{} }), "missing_name /sanctions/0/name"},
		{"no conditions", changed(func(s *indicators.Sanction) { s.When = nil }), "invalid_sanction /sanctions/0/when"},
		{"empty condition", changed(func(s *indicators.Sanction) { s.When = []indicators.Condition{indicators.AnyOf{}} }), "invalid_condition /sanctions/0/when/0"},
		{"unknown node", changed(func(s *indicators.Sanction) {
			s.When = []indicators.Condition{onNode("b2", indicators.AtLeast(num("1")))}
		}), "unknown_node /sanctions/0/when/0/node/id"},
		{"unknown indicator", changed(func(s *indicators.Sanction) { s.When = []indicators.Condition{above("z", "1")} }), "unknown_indicator /sanctions/0/when/0/indicator/id"},
		{"own indicator", changed(func(s *indicators.Sanction) { s.When = []indicators.Condition{above("", "1")} }), "missing_indicator /sanctions/0/when/0/indicator"},
		{"marks given", changed(func(s *indicators.Sanction) { s.Deduct = num("-1") }), "invalid_sanction /sanctions/0/deduct"},
		{"no consequence", changed(func(s *indicators.Sanction) { s.Deduct = num("0") }), "invalid_sanction /sanctions/0"},
		{"no such effect", changed(func(s *indicators.Sanction) { s.Effect = 9 }), "invalid_sanction /sanctions/0/effect"},
		{"suspended for no time", changed(func(s *indicators.Sanction) { s.Effect = indicators.Suspended }), "invalid_sanction /sanctions/0/months"},
		{"suspended for ever", changed(func(s *indicators.Sanction) { s.Effect, s.Months = indicators.Suspended, 1201 }), "invalid_sanction /sanctions/0/months"},
		{"revoked for a time", changed(func(s *indicators.Sanction) { s.Effect, s.Months = indicators.Revoked, 3 }), "invalid_sanction /sanctions/0/months"},
		{"marks by the total", changed(func(s *indicators.Sanction) {
			s.When = []indicators.Condition{onNode("root", indicators.Below(num("1")))}
		}), "condition_cycle /sanctions/0/when"},
		{"without marks", func(f *indicators.Framework) {
			f.Sanctions = []indicators.Sanction{sound}
			f.Root.Children[0].Marks, f.Root.Children[1].Marks = indicators.Marks{}, indicators.Marks{}
		}, "invalid_sanction /sanctions/0/deduct"},
		{"without a source", func(f *indicators.Framework) {
			f.Basis = indicators.Official
			for i := range f.Root.Children {
				f.Root.Children[i].Sources = []indicators.Citation{{Document: "d", Confidence: indicators.HighConfidence}}
			}
			f.Sanctions = []indicators.Sanction{sound}
		}, "missing_source /sanctions/0/sources"},
		{"of low confidence", func(f *indicators.Framework) {
			official(f, indicators.Citation{Document: "d", Confidence: indicators.HighConfidence})
			s := sound
			s.Sources = []indicators.Citation{{Document: "d", Confidence: indicators.LowConfidence}}
			f.Sanctions = []indicators.Sanction{s}
		}, "weak_source /sanctions/0/sources"},
	})
}
