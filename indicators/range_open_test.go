package indicators_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// Ends may be open, and figures may decide whether a node has a score. All cases are worked by hand.
func TestRangesAtOpenEnds(t *testing.T) {
	t.Parallel()
	part := func(limit string) indicators.Node {
		return with(capped(limit, criterion("a", 10, "x", falling())), func(n *indicators.Node) { n.ID = "part" })
	}
	both := allOf(where("x", indicators.AtLeast(num("50"))), where("y", indicators.AtLeast(num("50"))))
	counted := allOf(where("count", indicators.AtLeast(num("5"))), where("y", indicators.AtLeast(num("50"))))
	other := criterion("other", 10, "y", percentOf())
	// With nobody last year there is no growth, and the criterion is left out.
	growth := policy(criterion("growth", 10, "growth", percentOf()), indicators.Exclude)
	// vetoed is a section whose precondition fails, and one as heavy.
	vetoed := func(children ...indicators.Node) indicators.Node {
		failing := provided(section("part", children...), where("x", indicators.AtLeast(num("50"))))
		return meanSection(indicators.ByWeightedMean, withWeight(failing, "1"), withWeight(other, "1"))
	}
	missing := policy(provided(criterion("a", 10, "x", percentOf()), where("last", indicators.AtLeast(num("1")))), indicators.Exclude)
	for _, c := range []sharedCase{
		// From 40 up to, but not including, 50 a falling criterion has more than 5 and at most 6.
		{"cap at an open end", section("root", part("5")), "x=40+10", "scored 5", "[5, 5]", true},
		{"cap above an open end", section("root", part("5.5")), "x=40+10", "scored 5.5", "(5, 5.5]", true},
		// Where its only child is left out, so is the section, and the mean is 8; else it has 0, and the mean is 4.
		{"fails, or nothing is left", vetoed(growth), "x=10 y=80 n=5 n[1]=0..3", "scored 8", "[4, 8]", false},
		{"fails, and something is left", vetoed(growth, criterion("b", 10, "y", percentOf())), "x=10 y=80 n=5 n[1]=0..3", "scored 4", "[4, 4]", true},
		// What does not apply is left out whatever the other figures are, and so is what is missing.
		{"not applicable", section("root", criterion("a", 10, "", both), criterion("b", 0, "", both), other), "x=n/a y=40..60", "scored 4", "[4, 6]", true},
		{"missing, with its precondition", section("root", missing, other), "y=40..60", "scored 4", "[4, 6]", true},
		// A count from 5 to 5.5 is 5.
		{"one whole number", section("root", criterion("a", 10, "", counted), other), "n=5..5.5 y=80", "scored 18", "[18, 18]", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r := nodeOf(t, evaluateFramework(t, tableFramework(c.root), c.reported), "root")
			assert.Equal(t, c.outcome, outcome(r))
			assert.Equal(t, c.interval, r.Range.String())
			assert.Equal(t, c.tight, r.Range.Tight())
		})
	}
}

// No figures give the parts 12 marks: two have 10 together, the missing one has 1 at most. One pass takes the two to have 8 to 12, does
// not know that the precondition fails, and leaves the node out; of exact figures it knows, and gives 0. The range has both scores.
func TestRangesHoldThePublishedScore(t *testing.T) {
	t.Parallel()
	parts := section("parts", criterion("up", 10, "count", percentOf()), criterion("down", 10, "count", falling()), criterion("missing", 1, "y", percentOf()))
	kept := policy(provided(criterion("kept", 10, "x", percentOf()), whereNode("parts", "12")), indicators.Exclude)
	half := meanSection(indicators.ByWeightedMean, withWeight(kept, "1"), withWeight(criterion("z", 10, "x", percentOf()), "1"))
	half.ID = "half"
	for reported, want := range map[string]string{"x=80 n=40..60": "scored 8 in [4, 8]", "x=80 n=40": "scored 4 in [4, 4]"} {
		r := nodeOf(t, evaluateFramework(t, tableFramework(section("root", parts, half)), reported), "half")
		assert.Equal(t, want, outcome(r)+" in "+r.Range.String(), reported)
	}
}

// A total over more figures than are varied at once keeps the whole range of each, also of those that a section before varied.
func TestRangesOverManyFigures(t *testing.T) {
	t.Parallel()
	f := indicators.Framework{ID: "many", Edition: "1", Name: name("many"), Basis: indicators.Illustrative}
	pair := func(id string, marks int64) []indicators.Node {
		f.Measures = append(f.Measures, indicators.Measure{ID: indicators.MeasureID(id), Name: name(id)})
		f.Indicators = append(f.Indicators, indicators.Indicator{ID: indicators.IndicatorID(id), Name: name(id), Formula: indicators.Of(indicators.MeasureID(id))})
		return []indicators.Node{
			criterion(indicators.NodeID("up."+id), 10, indicators.IndicatorID(id), percentOf()),
			criterion(indicators.NodeID("down."+id), marks, indicators.IndicatorID(id), falling()),
		}
	}
	const count = 80
	f.Root = section("root")
	var list, low, high indicators.Observations
	report := func(id string, from, to string) {
		o := indicators.Observation{Measure: indicators.MeasureID(id), Value: indicators.Between(num(from), num(from), num(to))}
		list = append(list, o)
		o.Value = indicators.Exact(num(from))
		low = append(low, o)
		o.Value = indicators.Exact(num(to))
		high = append(high, o)
	}
	for i := range count {
		id := fmt.Sprintf("a%02d", i)
		f.Root.Children = append(f.Root.Children, pair(id, 10)...)
		report(id, "50", "50.000001")
	}
	// z ÷ 10 + (100 − z) ÷ 20 is from 7 to 8; all others come to 10 each.
	f.Root.Children = append(f.Root.Children, section("part", pair("z", 5)...))
	report("z", "40", "60")
	e := compileFramework(t, f)
	r := evaluate(t, e, list).Total().Range
	for want, figures := range map[string]indicators.Observations{"807": low, "808": high} {
		score := evaluate(t, e, figures).Total().Score
		require.Equal(t, want, score.String())
		require.True(t, r.Contains(score), "%s is possible, not in %s", score, r)
	}
	assert.True(t, r.Low().Cmp(num("806.99")) > 0 && r.High().Cmp(num("808.01")) < 0, "%s is needlessly wide", r)
}
