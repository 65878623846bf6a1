package indicators_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func rateOf(id indicators.NodeID, bound indicators.Bound) indicators.Condition {
	return indicators.NodeCondition{Node: id, Quantity: indicators.NodeRate, Bound: bound}
}

// fourLevels are 优秀, 良好, 合格 and 不合格 by the rate of a node.
func fourLevels(node indicators.NodeID) []indicators.Level {
	return []indicators.Level{
		{Name: words("优秀", "excellent"), When: []indicators.Condition{rateOf(node, indicators.AtLeast(num("0.9")))}},
		{Name: words("良好", "good"), When: []indicators.Condition{rateOf(node, indicators.AtLeast(num("0.8")))}},
		{Name: words("合格", "passed"), When: []indicators.Condition{rateOf(node, indicators.AtLeast(num("0.6")))}},
		{Name: words("不合格", "failed")},
	}
}

func levelText(r indicators.LevelResult) string {
	possible := make([]string, len(r.Possible))
	for i, p := range r.Possible {
		possible[i] = p.En
	}
	return r.Name.En + " " + r.Outcome.String() + " of " + strings.Join(possible, " ")
}

func TestLevels(t *testing.T) {
	t.Parallel()
	byRate := func(f *indicators.Framework) { f.Levels = fourLevels("root") }
	byScore := func(f *indicators.Framework) {
		f.Levels = []indicators.Level{{Name: words("过", "pass"), When: []indicators.Condition{onNode("root", indicators.AtLeast(num("15")))}}, {Name: words("不过", "fail")}}
		f.Root.Children[1].Missing = indicators.Exclude
	}
	byRateOfRest := func(f *indicators.Framework) {
		f.Levels = fourLevels("root")
		f.Root.Children[1].Missing = indicators.Exclude
	}
	twoPillars := func(f *indicators.Framework) {
		f.Levels = []indicators.Level{
			{Name: words("甲", "first"), When: []indicators.Condition{rateOf("a", indicators.AtLeast(num("0.4"))), rateOf("b", indicators.AtLeast(num("0.4")))}},
			{Name: words("乙", "second")},
		}
	}
	for _, c := range []struct {
		name     string
		change   func(f *indicators.Framework)
		reported string
		want     string
	}{
		{"met exactly", byRate, "x=90 y=90", "excellent holds of excellent"},
		{"just missed", byRate, "x=90 y=89.9999999", "good holds of good"},
		{"second", byRate, "x=80 y=80", "good holds of good"},
		{"otherwise", byRate, "x=0 y=0", "failed holds of failed"},
		{"a range within one level", byRate, "x=91..95 y=100", "excellent holds of excellent"},
		{"a range over three levels", byRate, "x=60..100 y=90", "passed holds of excellent good passed"},
		{"missing data", byRate, "x=50", " undecided of passed failed"},
		{"whatever is missing", byRate, "x=0", "failed holds of failed"},
		{"by score, part left out", byScore, "x=100", "fail holds of fail"},
		{"by rate, part left out", byRateOfRest, "x=100", "excellent holds of excellent"},
		{"all conditions must hold", twoPillars, "x=40 y=39", "second holds of second"},
		{"one condition fails, the other is missing", twoPillars, "x=39", "second holds of second"},
		{"one condition holds, the other is missing", twoPillars, "x=40", " undecided of first second"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			card := evaluateFramework(t, twoParts(c.change), c.reported)
			level, ok := card.Level()
			require.True(t, ok)
			assert.Equal(t, c.want, levelText(level))
		})
	}
	_, ok := evaluateFramework(t, twoParts(nil), "x=1 y=1").Level()
	assert.False(t, ok)
}

// A figure that raises one part and lowers another leaves the total nearly where it is, and so the level.
func TestLevelsOverSharedFigures(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 10, "x", percentOf()), criterion("b", 10, "x", indicators.Linear{From: num("100"), To: num("0")})))
	f.Levels = []indicators.Level{{Name: words("优", "first"), When: []indicators.Condition{onNode("root", indicators.AtLeast(num("11")))}}, {Name: words("其余", "rest")}}
	card := evaluateFramework(t, f, "x=40..60")
	require.Negative(t, card.Total().Range.High().Cmp(num("11")))
	level, _ := card.Level()
	assert.Equal(t, "rest holds of rest", levelText(level))
	assert.Empty(t, card.Undecided())
}

// The level is that of the published score: rounded, sanctions taken off.
func TestLevelsReadThePublishedScore(t *testing.T) {
	t.Parallel()
	f := sanctioned(sanction("a", "2", 0, 0, above("count", "0")))
	f.Levels = fourLevels("root")
	f.Rounding.Total = indicators.Rounding{Places: 0, Mode: indicators.HalfUp}
	for reported, want := range map[string]string{
		"x=90 y=85 n=0": "excellent holds of excellent", // 17.5, rounded 18 of 20
		"x=90 y=84 n=0": "good holds of good",           // 17.4, rounded 17
		"x=90 y=90 n=1": "good holds of good",           // 18 − 2
		"x=90 y=90":     " undecided of excellent good", // 18, or 16
	} {
		level, _ := evaluateFramework(t, f, reported).Level()
		assert.Equal(t, want, levelText(level), reported)
	}
}

func TestLevelFaults(t *testing.T) {
	t.Parallel()
	levels := func(change func(l []indicators.Level) []indicators.Level) func(f *indicators.Framework) {
		return func(f *indicators.Framework) { f.Levels = change(fourLevels("root")) }
	}
	checkFaults(t, []fault{
		{"no name", levels(func(l []indicators.Level) []indicators.Level { l[1].Name = indicators.Text{}; return l }), "missing_name /levels/1/name"},
		{"name twice", levels(func(l []indicators.Level) []indicators.Level { l[1].Name = l[0].Name; return l }), "duplicate_id /levels/1/name"},
		{"no last", levels(func(l []indicators.Level) []indicators.Level { return l[:3] }), "missing_otherwise /levels/2/when"},
		{"not last", levels(func(l []indicators.Level) []indicators.Level { l[1].When = nil; return l }), "unreachable /levels/1"},
		{"never reached", levels(func(l []indicators.Level) []indicators.Level { l[0], l[1] = l[1], l[0]; return l }), "unreachable /levels/1"},
		{"unknown node", levels(func(l []indicators.Level) []indicators.Level {
			l[0].When = []indicators.Condition{rateOf("rot", indicators.AtLeast(num("0.9")))}
			return l
		}), "unknown_node /levels/0/when/0/node/id"},
	})
}
