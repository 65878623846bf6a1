package indicators_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// header returns the lines of a written scorecard from the basis to the subject.
func header(t *testing.T, card *indicators.Scorecard, l indicators.Language) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, card.WriteText(&text, l))
	_, after, found := strings.Cut(text.String(), "═\n")
	require.True(t, found)
	before, _, found := strings.Cut(after, "620300")
	require.True(t, found)
	return before[:strings.LastIndexByte(before, '\n')+1]
}

// Parent and derived framework score the same figures differently, and the derived scorecard says why in both languages.
func TestScorecardNamesParent(t *testing.T) {
	t.Parallel()
	parent := soundFramework()
	parent.Rounding.Criteria = indicators.Rounding{Places: 1, Mode: indicators.HalfUp}
	parent.Root.Children[1].Rounding = indicators.Rounding{Mode: indicators.Unrounded}
	const reported = "x=33 n=55 m=100"
	card := evaluateFramework(t, parent, reported)
	assert.Equal(t, "scored 6.7", outcome(card.Total()))
	assert.Nil(t, card.Framework().Parent)
	assert.Equal(t, "依据：示例（分值或标准并非官方）\n", header(t, card, indicators.Chinese))

	derived := mustDerive(t, parent,
		indicators.OverrideNumber("b", "/rule/bands/bands/0/when/0/at_least", num("60")),
		indicators.OverrideMarks("a", indicators.WholeMarks(6)),
		indicators.OverrideMarks("root", indicators.WholeMarks(11)),
		indicators.OverrideRounding("b", indicators.Rounding{Places: 3, Mode: indicators.HalfEven}),
		indicators.OverrideRoundingPlan(indicators.RoundingPlan{Criteria: indicators.Rounding{Places: 2, Mode: indicators.Down}}),
	)
	card = evaluateFramework(t, derived, reported)
	assert.Equal(t, "scored 1.98", outcome(card.Total()))
	assert.Equal(t, derived.Parent, card.Framework().Parent)
	zh := `依据：示例（分值或标准并非官方）
派生自：表 · 1，改动如下：
  测评体系 /rounding/criteria：四舍五入到 1 位小数 → 截尾到 2 位小数
  节root [root] /marks：未规定 → 11
  项a [a] /marks：5 → 6
  项b [b] /rule/bands/bands/0/when/0/at_least：50 → 60
  项b [b] /rounding：不修约 → 四舍六入五成双到 3 位小数
`
	en := `Basis: illustrative (its marks or thresholds are not official)
Derived from: table · 1, with these changes:
  the framework /rounding/criteria: half up to 1 place → down to 2 places
  section root [root] /marks: not stated → 11
  item a [a] /marks: 5 → 6
  item b [b] /rule/bands/bands/0/when/0/at_least: 50 → 60
  item b [b] /rounding: unrounded → half even to 3 places
`
	assert.Equal(t, zh, header(t, card, indicators.Chinese))
	assert.Equal(t, en, header(t, card, indicators.English))

	// Read back, the scorecard says the same.
	written, _ := rendered(t, card)
	var read indicators.Scorecard
	require.NoError(t, read.UnmarshalJSON([]byte(written)))
	assert.Equal(t, derived.Parent, read.Framework().Parent)
	assert.Equal(t, zh, header(t, &read, indicators.Chinese))
	assert.Equal(t, en, header(t, &read, indicators.English))
	again, _ := rendered(t, &read)
	assert.Equal(t, written, again)

	// What is handed out is a copy.
	for _, c := range []*indicators.Scorecard{card, &read} {
		c.Framework().Parent.Changes[0].To = "changed"
		c.Framework().Parent.ID = "changed"
		assert.Equal(t, derived.Parent, c.Framework().Parent)
	}
}

func TestScorecardNamesUnknownMarks(t *testing.T) {
	t.Parallel()
	parent := tableFramework(section("root", item("a", "?", "x", atLeast("3"))))
	card := evaluateFramework(t, mustDerive(t, parent, indicators.OverrideMarks("a", indicators.WholeMarks(4))), "x=3")
	assert.Equal(t, "scored 4", outcome(card.Total()))
	assert.Contains(t, header(t, card, indicators.Chinese), "  a [a] /marks：未公开 → 4\n")
	assert.Contains(t, header(t, card, indicators.English), "  a [a] /marks: unknown → 4\n")
}

// A derived framework reads back as it was written, and compiles to the same evaluator.
func TestDerivedFrameworkAsJSON(t *testing.T) {
	t.Parallel()
	derived := mustDerive(t, everyRule(),
		indicators.OverrideNumber("extended", "/marks", num("6")),
		indicators.OverrideRounding("unknown", indicators.Rounding{}),
		indicators.OverrideNumber("", "/sanctions/0/deduct", num("4")))
	document, err := derived.MarshalJSON()
	require.NoError(t, err)
	assert.Contains(t, string(document), `"changes":[{"node":"unknown","at":"/rounding","from":"down 1"},{"node":"extended","at":"/marks","from":"5","to":"6"},{"at":"/sanctions/0/deduct","from":"3","to":"4"}]`)
	assert.Contains(t, string(document), `"params":{"from":"1","half":["2"]}`)
	read, err := indicators.DecodeFramework(bytes.NewReader(document), indicators.DefaultLimits())
	require.NoError(t, err)
	again, err := read.MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, string(document), string(again))

	sound := mustDerive(t, soundFramework(), indicators.OverrideMarks("a", indicators.WholeMarks(6)))
	document, err = sound.MarshalJSON()
	require.NoError(t, err)
	read, err = indicators.DecodeFramework(bytes.NewReader(document), indicators.DefaultLimits())
	require.NoError(t, err)
	e := compileFramework(t, sound)
	assert.Equal(t, e.Digest(), compileFramework(t, read).Digest())
	assert.Equal(t, sound.Parent, e.Framework().Parent)
	e.Framework().Parent.Changes[0].To = "changed"
	assert.Equal(t, sound.Parent, e.Framework().Parent, "what Framework hands out is no copy")
}
