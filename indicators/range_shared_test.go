package indicators_test

import (
	"bytes"
	"math/big"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// falling earns all at 0 and nothing at 100.
func falling() indicators.Rule { return indicators.Linear{From: num("100"), To: num("0")} }

// withWeight gives a child of a mean its weight.
func withWeight(n indicators.Node, weight string) indicators.Node {
	return with(n, func(n *indicators.Node) { n.Weight = num(weight) })
}

// meanSection takes a mean worth 10 marks.
func meanSection(combine indicators.Combination, children ...indicators.Node) indicators.Node {
	n := section("root", children...)
	n.Combine, n.Marks = combine, indicators.WholeMarks(10)
	return n
}

// sharedCase is a tree over one uncertain figure or two, worked by hand.
type sharedCase struct {
	name     string
	root     indicators.Node
	reported string
	outcome  string
	interval string
	tight    bool
}

// One uncertain figure under several nodes moves them together. With n from 40 to 60, a criterion that earns n % of 10 marks has
// [4, 6], one that earns as much less has [4, 6] too, and both together have 10, not [8, 12].
func TestRangesOfSharedFigures(t *testing.T) {
	t.Parallel()
	up, down := criterion("up", 10, "count", percentOf()), criterion("down", 10, "count", falling())
	missing := criterion("missing", 10, "y", percentOf())
	keeping := where("count", indicators.AtLeast(num("50")))
	grade := criterion("grade", 10, "", allOf(where("count", indicators.AtLeast(num("50"))), where("share", indicators.AtMost(num("45")))))
	for _, c := range []sharedCase{
		{"opposite in a sum", section("root", up, down), "n=40..60", "scored 10", "[10, 10]", true},
		{"together in a sum", section("root", up, up2()), "n=40..60", "scored 8", "[8, 12]", true},
		// n ÷ 10 + (100 − n) ÷ 20 = 5 + n ÷ 20, from 7 at 40 to 9.5 at 90, capped at 9.
		{"cap", capped("9", up, criterion("down", 5, "count", falling())), "n=40..90", "scored 7", "[7, 9]", true},
		// (3 n + 100 − n) ÷ 400 × 10 = (n + 50) ÷ 20.
		{"weighted mean", meanSection(indicators.ByWeightedMean, withWeight(up, "3"), withWeight(down, "1")), "n=40..60", "scored 4.5", "[4.5, 5.5]", true},
		// 2 ÷ (100 ÷ n + 100 ÷ (100 − n)) × 10 = n (100 − n) ÷ 500, greatest in the middle.
		{"harmonic mean", meanSection(indicators.ByHarmonicMean, withWeight(up, "1"), withWeight(down, "1")), "n=40..60", "scored 4.8", "[4.8, 5]", true},
		// Below 50 nothing; from 50 on (100 − n) ÷ 10, which is 5 at most.
		{"precondition", section("root", provided(down, keeping)), "n=40..60", "scored 0", "[0, 5]", true},
		{"precondition of a section", section("root", provided(section("part", up, down), keeping)), "n=50..60", "scored 10", "[10, 10]", true},
		{"precondition of another node", section("root", up, provided(down, whereNode("up", "5"))), "n=40..60", "scored 4", "[4, 10]", true},
		{"missing, blocks", section("root", up, down, missing), "n=40..60", "incomplete", "[10, 20]", false},
		{"missing, left out", section("root", up, down, policy(missing, indicators.Exclude)), "n=40..60", "scored 10", "[10, 10]", true},
		{"missing, counted as 0", section("root", up, down, policy(missing, indicators.CountAsZero)), "n=40..60", "scored 10", "[10, 10]", true},
		{"missing from a mean", meanSection(indicators.ByWeightedMean, withWeight(up, "1"), withWeight(down, "1"), withWeight(missing, "2")), "n=40..60", "incomplete", "[2.5, 7.5]", false},
		{"missing from a mean, left out", meanSection(indicators.ByWeightedMean, withWeight(up, "1"), withWeight(down, "1"), withWeight(policy(missing, indicators.Exclude), "2")), "n=40..60", "scored 5", "[5, 5]", true},
		// With a total of 100 the share is n, so that it is never below 45 where the count is 50 or more.
		{"grade of two indicators", section("root", grade), "n=40..60 m=100", "scored 0", "[0, 0]", true},
		// n ÷ m × 100 of 10 marks, and the same the other way.
		{"both figures shared", section("root", criterion("up", 10, "share", percentOf()), criterion("down", 10, "share", falling())), "n=40..43 m=98..101", "scored 10", "[10, 10]", true},
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

// up2 is a second criterion that rises with the same figure.
func up2() indicators.Node { return criterion("up2", 10, "count", percentOf()) }

func capped(limit string, children ...indicators.Node) indicators.Node {
	n := section("root", children...)
	n.Cap = indicators.AtNumber(num(limit))
	return n
}

// whereNode is a condition on the score of a node.
func whereNode(id indicators.NodeID, atLeast string) indicators.Condition {
	return indicators.NodeCondition{Node: id, Bound: indicators.AtLeast(num(atLeast))}
}

// A formula whose quotients share a figure: n ÷ m + (m − n) ÷ m is 100 % whatever m is.
func TestRangesOfSharedFormulas(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 10, "both", percentOf())))
	rest := indicators.Sum(indicators.Of("m"), indicators.Of("n").Times(num("-1")))
	f.Indicators = append(f.Indicators, indicators.Indicator{
		ID: "both", Name: words("合计", "both"), Unit: indicators.Same("%"),
		Formula: indicators.Sum(indicators.Ratio(indicators.Of("n"), indicators.Of("m")), indicators.Ratio(rest, indicators.Of("m"))).Percent(),
	})
	r := nodeOf(t, evaluateFramework(t, f, "n=50 m=100..110"), "a")
	assert.Equal(t, "[10, 10]", r.Range.String())
	assert.True(t, r.Range.Tight())
}

// A figure that may be any number: x ÷ 10 + (100 − x) ÷ 20 = 5 + x ÷ 20 from 40 to 60. The pieces come as near as a 4,096th of the range, and
// a declared rounding makes that exact.
func TestRangesOfSharedContinuousFigures(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("up", 10, "x", percentOf()), criterion("down", 5, "x", falling())))
	r := nodeOf(t, evaluateFramework(t, f, "x=40..60"), "root")
	require.True(t, r.Range.Contains(num("7")) && r.Range.Contains(num("8")))
	width := new(big.Rat).Sub(r.Range.High().Rat(), r.Range.Low().Rat())
	assert.Negative(t, width.Cmp(num("1.002").Rat()), "%s is needlessly wide", r.Range)

	f.Rounding.Total = indicators.Rounding{Places: 2, Mode: indicators.HalfUp}
	r = nodeOf(t, evaluateFramework(t, f, "x=40..60"), "root")
	assert.Equal(t, "[7, 8]", r.Range.String())
	assert.True(t, r.Range.Tight())
}

// Bounds at which rules jump are pieces of their own: of "at least 50" and "below 50" one holds, and never both.
func TestRangesAtJumps(t *testing.T) {
	t.Parallel()
	below := indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.Below(num("50"))}, Share: num("1")}}}
	f := tableFramework(section("root", criterion("a", 10, "x", atLeast("50")), criterion("b", 10, "x", below)))
	r := nodeOf(t, evaluateFramework(t, f, "x=40..60"), "root")
	assert.Equal(t, "[10, 10]", r.Range.String())
	assert.True(t, r.Range.Tight())
}

// What a grade does not need may be missing: from 40 to 60 one of the first two grades always holds, from 20 on the third may be asked.
func TestRangesBesideWhatIsNotNeeded(t *testing.T) {
	t.Parallel()
	rule := indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: num("1"), When: []indicators.Condition{where("x", indicators.AtLeast(num("50")))}},
		{Name: "B", Share: num("0.5"), When: []indicators.Condition{where("x", indicators.AtLeast(num("30")))}},
		{Name: "C", Share: num("0.2"), When: []indicators.Condition{where("y", indicators.AtLeast(num("1")))}},
		{Name: "D"},
	}}
	for reported, want := range map[string]string{"x=40..60": "[5, 10]", "x=20..60": "[0, 10]"} {
		r := nodeOf(t, evaluateFramework(t, tableFramework(section("root", policy(criterion("a", 10, "", rule), indicators.CountAsZero))), reported), "a")
		assert.Equal(t, want, r.Range.String(), reported)
	}
}

// Ranges are worked out when the first is read; many may be the first at once, and all read the same, also of a scorecard that was
// decoded, and of several of one evaluator.
func TestRangesAreReadAtOnce(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("up", 10, "count", percentOf()), criterion("down", 10, "count", falling())))
	e := compileFramework(t, f)
	for range 20 {
		first, err := e.Evaluate(submission("n=40..60"))
		require.NoError(t, err)
		second, err := e.Evaluate(submission("n=40..60"))
		require.NoError(t, err)
		document, err := second.MarshalJSON()
		require.NoError(t, err)
		decoded, err := indicators.DecodeScorecard(bytes.NewReader(document), indicators.DefaultLimits())
		require.NoError(t, err)
		cards := []*indicators.Scorecard{first, second, decoded}
		var readers sync.WaitGroup
		found := make([]string, 12)
		for i := range found {
			readers.Go(func() { found[i] = cards[i%len(cards)].Total().Range.String() })
		}
		readers.Wait()
		for _, text := range found {
			require.Equal(t, "[10, 10]", text)
		}
	}
}

// A scorecard reads the same whichever of its results is read first.
func TestOrderOfReadingMakesNoDifference(t *testing.T) {
	t.Parallel()
	e, reported := sharedTotals(t, 30)
	first, err := e.Evaluate(reported)
	require.NoError(t, err)
	second, err := e.Evaluate(reported)
	require.NoError(t, err)
	_, there := second.Node("c17")
	require.True(t, there)
	wantJSON, wantText := rendered(t, first)
	gotJSON, gotText := rendered(t, second)
	assert.Equal(t, wantJSON, gotJSON)
	assert.Equal(t, wantText, gotText)
}
