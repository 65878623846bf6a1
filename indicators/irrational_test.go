package indicators_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// undecidable is a section whose score is exactly ½ of its marks, which nobody can tell from beside it: the harmonic mean of √½ and (4 + √2) ÷ 14, whose
// reciprocals √2 and 4 − √2 add up to 4. It is rounded to whole marks out of 1.
func undecidable() indicators.Node {
	root := func(id indicators.NodeID, half indicators.NodeID, whole indicators.NodeID) indicators.Node {
		n := weightedBy(indicators.ByGeometricMean, id, 1, criterion(half, 1, "x", percentOf()), criterion(whole, 1, "x", full()))
		return n
	}
	first := root("a", "a1", "a2") // √(½ × 1)
	// (4 + √2) ÷ 14 = (4 ÷ 14) × 1 + (2 ÷ 14) × √½ + (8 ÷ 14) × 0
	second := weightedBy(indicators.ByWeightedMean, "b", 1, criterion("b1", 1, "x", full()), root("b2", "b3", "b4"), criterion("b5", 1, "x", none()))
	second.Children[0].Weight, second.Children[1].Weight, second.Children[2].Weight = num("4"), num("2"), num("8")
	n := weightedBy(indicators.ByHarmonicMean, "s", 1, first, second)
	n.Rounding = indicators.Rounding{Mode: indicators.HalfUp}
	return n
}

// weightedBy is a mean of children with equal weights.
func weightedBy(c indicators.Combination, id indicators.NodeID, marks int64, children ...indicators.Node) indicators.Node {
	n := section(id, children...)
	n.Combine, n.Marks = c, indicators.WholeMarks(marks)
	for i := range n.Children {
		n.Children[i].Weight = indicators.Whole(1)
	}
	return n
}

// full earns all marks and none nothing, whatever is reported.
func full() indicators.Rule { return indicators.Linear{From: num("-2"), To: num("-1")} }

func none() indicators.Rule { return indicators.Linear{From: num("1000"), To: num("1001")} }

func logScale(from, to string) indicators.Rule {
	return indicators.Linear{From: num(from), To: num(to), Scale: indicators.LogScale}
}

// A quotient of logarithms is rational just where the powers say so; right beside it is not.
func TestLogScale(t *testing.T) {
	t.Parallel()
	const near = "0000000000000000000000000000001"
	for _, c := range []struct {
		from, to, x string
		rounding    indicators.Rounding
		want        string
	}{
		{"100", "10000", "1000", rounding(2, indicators.HalfUp), "scored 5"},
		{"100", "75000", "100", rounding(2, indicators.HalfUp), "scored 0"},
		{"100", "75000", "75000", rounding(2, indicators.HalfUp), "scored 10"},
		{"100", "75000", "5", rounding(2, indicators.HalfUp), "scored 0"},
		{"100", "75000", "99999", rounding(2, indicators.HalfUp), "scored 10"},
		{"100", "75000", "-3", rounding(2, indicators.HalfUp), "scored 0"},
		{"10000", "100", "1000", rounding(2, indicators.HalfUp), "scored 5"},
		{"10000", "100", "-1", rounding(2, indicators.HalfUp), "scored 10"},
		{"0.01", "1", "0.1", rounding(2, indicators.HalfUp), "scored 5"},
		{"8", "32", "16", rounding(0, indicators.HalfUp), "scored 5"},
		{"1", "1000000", "10", rounding(2, indicators.HalfUp), "scored 1.67"},
		// ¼ of 10 is 2.5, a tie for whole marks, and its neighbours.
		{"1", "16", "2", rounding(0, indicators.HalfUp), "scored 3"},
		{"1", "16", "2", rounding(0, indicators.HalfEven), "scored 2"},
		{"1", "16", "2", rounding(0, indicators.Down), "scored 2"},
		{"1", "16", "2." + near, rounding(0, indicators.HalfEven), "scored 3"},
		{"1", "16", "1.9999999999999999999999999999999", rounding(0, indicators.HalfUp), "scored 2"},
		// 6 exactly, cut: right below it is 5.
		{"1", "1024", "64", rounding(0, indicators.Down), "scored 6"},
		{"1", "1024", "63.99999999999999999999999999999", rounding(0, indicators.Down), "scored 5"},
	} {
		f := tableFramework(section("root", criterion("a", 10, "x", logScale(c.from, c.to))))
		f.Rounding.Total = c.rounding
		card := evaluateFramework(t, f, "x="+c.x)
		assert.Equal(t, c.want, outcome(card.Total()), "%+v", c)
		assert.True(t, card.Total().Range.IsPoint(), "%+v", c)
		assert.Empty(t, card.Problems())
	}
}

func rounding(places int, mode indicators.RoundingMode) indicators.Rounding {
	return indicators.Rounding{Places: places, Mode: mode}
}

// A root is rational just where the powers say so; right beside it is not.
func TestGeometricMean(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b     string // percent of each part
		wa, wb   string // weights
		rounding indicators.Rounding
		want     string // out of 100
	}{
		{"25", "100", "1", "1", rounding(0, indicators.HalfUp), "scored 50"},
		{"50", "50", "1", "1", rounding(2, indicators.HalfUp), "scored 50"},
		{"50", "100", "1", "1", rounding(3, indicators.HalfUp), "scored 70.711"},
		{"0", "100", "1", "1", rounding(3, indicators.HalfUp), "scored 0"},
		{"12.5", "100", "1", "2", rounding(0, indicators.HalfUp), "scored 50"},
		{"12.5", "100", "0.333", "0.666", rounding(0, indicators.HalfUp), "scored 50"},
		{"12.5", "100", "0.123456789", "0.246913578", rounding(0, indicators.HalfUp), "scored 50"},
		// The root of 0.0930 25 is 30.5 %, a tie for whole marks, and its neighbours.
		{"9.3025", "100", "1", "1", rounding(0, indicators.HalfUp), "scored 31"},
		{"9.3025", "100", "1", "1", rounding(0, indicators.HalfEven), "scored 30"},
		{"9.3025", "100", "1", "1", rounding(0, indicators.Down), "scored 30"},
		{"9.30250000000000000000000000001", "100", "1", "1", rounding(0, indicators.HalfEven), "scored 31"},
		{"9.30249999999999999999999999999", "100", "1", "1", rounding(0, indicators.HalfUp), "scored 30"},
		{"25", "100", "1", "1", rounding(0, indicators.Down), "scored 50"},
		{"24.99999999999999999999999999999", "100", "1", "1", rounding(0, indicators.Down), "scored 49"},
	} {
		n := weightedBy(indicators.ByGeometricMean, "s", 100, criterion("a", 10, "x", percentOf()), criterion("b", 7, "y", percentOf()))
		n.Children[0].Weight, n.Children[1].Weight = num(c.wa), num(c.wb)
		f := tableFramework(section("root", n))
		f.Rounding.Sections = c.rounding
		card := evaluateFramework(t, f, "x="+c.a+" y="+c.b)
		assert.Equal(t, c.want, outcome(nodeOf(t, card, "s")), "%+v", c)
		assert.True(t, card.Total().Range.IsPoint(), "%+v", c)
	}
}

// Irrational parts go on exactly: sums of logarithms can be rational, and a mean of roots is rounded once, at the top.
func TestIrrationalParts(t *testing.T) {
	t.Parallel()
	log := func(id indicators.NodeID, marks int64, indicator indicators.IndicatorID) indicators.Node {
		return criterion(id, marks, indicator, logScale("1", "10"))
	}
	mean := func(c indicators.Combination) indicators.Node {
		return weightedBy(c, "s", 10, log("a", 3, "x"), log("b", 3, "y"))
	}
	capped := section("s", log("a", 5, "x"), log("b", 5, "y"))
	capped.Cap = indicators.AtNumber(num("5"))
	for _, c := range []struct {
		name     string
		node     indicators.Node
		reported string
		want     string
		reason   string
	}{
		{"lg 2 + lg 5", section("s", log("a", 5, "x"), log("b", 5, "y")), "x=2 y=5", "scored 5", "sum"},
		{"a little less", section("s", log("a", 5, "x"), log("b", 5, "y")), "x=2 y=4.99999999999999999999", "scored 4", "sum rounded_irrational"},
		{"weighted mean", mean(indicators.ByWeightedMean), "x=2 y=5", "scored 5", "weighted_mean"},
		{"geometric mean", mean(indicators.ByGeometricMean), "x=2 y=5", "scored 4", "geometric_mean rounded_irrational"},
		{"harmonic mean", mean(indicators.ByHarmonicMean), "x=2 y=5", "scored 4", "harmonic_mean rounded_irrational"},
		{"of equal parts", mean(indicators.ByHarmonicMean), "x=2 y=2", "scored 3", "harmonic_mean rounded_irrational"},
		{"geometric with nothing", mean(indicators.ByGeometricMean), "x=1 y=5", "scored 0", "zero_factor"},
		{"harmonic with nothing", mean(indicators.ByHarmonicMean), "x=0.5 y=5", "scored 0", "zero_factor"},
		{"just at the cap", capped, "x=2 y=5", "scored 5", "sum"},
		{"above the cap", capped, "x=3 y=5", "scored 5", "capped"},
		{"below the cap", capped, "x=2 y=4", "scored 4", "sum rounded_irrational"},
	} {
		f := tableFramework(section("root", c.node))
		f.Rounding.Sections = rounding(0, indicators.Down)
		s := nodeOf(t, evaluateFramework(t, f, c.reported), "s")
		assert.Equal(t, c.want, outcome(s), c.name)
		got, _, _ := strings.Cut(codes(s.Reason()), " rounded ")
		assert.Equal(t, c.reason, strings.TrimSuffix(got, " rounded"), c.name)
	}
}

// An irrational score below its rounding shows as the decimals of 34 digits on both sides of it.
func TestIrrationalScoresAreEnclosed(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 10, "x", logScale("1", "100")), criterion("b", 10, "y", percentOf())))
	f.Rounding.Total = rounding(2, indicators.HalfUp)
	card := evaluateFramework(t, f, "x=2 y=5")
	a := nodeOf(t, card, "a")
	assert.True(t, a.Inexact)
	assert.Equal(t, "1.505149978319905976068694473622465", a.Score.String())
	assert.Equal(t, "[1.505149978319905976068694473622465, 1.505149978319905976068694473622466]", a.Range.String())
	assert.False(t, a.Range.Tight())
	assert.Equal(t, "scored 2.01", outcome(card.Total()))
	assert.False(t, card.Total().Inexact)

	data, err := json.Marshal(card)
	require.NoError(t, err)
	assert.Contains(t, string(data), `"score":"1.505149978319905976068694473622465","inexact":true`)
	read, err := indicators.DecodeScorecard(bytes.NewReader(data), indicators.DefaultLimits())
	require.NoError(t, err)
	again, err := json.Marshal(read)
	require.NoError(t, err)
	assert.Equal(t, string(data), string(again))
}

// Conditions on an irrational score are decided exactly, at its border and beside it.
func TestConditionsOnIrrationalScores(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		x    string
		want string
	}{{"2", "vetoed 0"}, {"1.99999999999999999999999999", "vetoed 0"}, {"4", "scored 10"}, {"4.000000000000000000000001", "scored 10"}, {"3.999999999999999999999999", "vetoed 0"}} {
		// log₁₆ 4 is ½: 5 of 10 marks.
		f := tableFramework(section("root", criterion("a", 10, "x", logScale("1", "16")), provided(criterion("b", 10, "x", full()), onNode("a", indicators.AtLeast(num("5"))))))
		f.Rounding.Total = rounding(2, indicators.HalfUp)
		card := evaluateFramework(t, f, "x="+c.x)
		assert.Equal(t, c.want, outcome(nodeOf(t, card, "b")), c.x)
		assert.Empty(t, card.Undecided(), c.x)
	}
}

// What stays undecided at 4,096 bits is said, and then goes the way the node declares.
func TestUndecidedAtPrecision(t *testing.T) {
	t.Parallel()
	for policy, want := range map[indicators.MissingPolicy]string{
		indicators.Block: "undefined", indicators.Exclude: "excluded", indicators.CountAsZero: "scored 0",
	} {
		n := undecidable()
		n.Missing = policy
		card := evaluateFramework(t, tableFramework(section("root", n, criterion("beside", 1, "y", percentOf()))), "x=50 y=100")
		s := nodeOf(t, card, "s")
		assert.Equal(t, want, outcome(s))
		assert.Equal(t, indicators.ReasonUndecidedAtPrecision, s.Reason().Code)
		require.ErrorIs(t, card.Problems(), indicators.Problem{Code: indicators.ProblemUndecided, Path: "/root/children/0"})
		data, err := json.Marshal(card)
		require.NoError(t, err)
		read, err := indicators.DecodeScorecard(bytes.NewReader(data), indicators.DefaultLimits())
		require.NoError(t, err)
		assert.Equal(t, card.Problems(), read.Problems())
	}
	// A little beside it is decided.
	n := undecidable()
	card := evaluateFramework(t, tableFramework(section("root", n)), "x=50.000000000000000000000000001")
	assert.Equal(t, "scored 1", outcome(nodeOf(t, card, "s")))
	assert.Empty(t, card.Problems())
}

// A condition on a score that is undecided at 4,096 bits is undecided too, whether or not other figures are uncertain.
func TestConditionsOnUndecidedScores(t *testing.T) {
	t.Parallel()
	for _, beside := range []string{"n=3", "n=3..4", ""} {
		f := tableFramework(section("root", undecidable(),
			provided(criterion("c", 1, "y", percentOf()), onNode("s", indicators.Below(num("0.4")))), criterion("beside", 1, "count", none())))
		card := evaluateFramework(t, f, "x=50 y=100 "+beside)
		assert.Equal(t, "undefined", outcome(nodeOf(t, card, "s")), beside)
		assert.Equal(t, "incomplete", outcome(nodeOf(t, card, "c")), beside)
		assert.Len(t, card.Undecided(), 1, beside)
	}
}

// Every number has a score on a log scale, so that a range of figures leaves none out, and parts of a mean keep their ranges.
func TestLogScaleOverARangeHasAScore(t *testing.T) {
	t.Parallel()
	f := tableFramework(weightedBy(indicators.ByWeightedMean, "root", 100, criterion("a", 10, "x", logScale("1", "100")), criterion("b", 10, "y", percentOf())))
	f.Rounding.Total = rounding(2, indicators.HalfUp)
	f.Levels = fourLevels("root")
	card := evaluateFramework(t, f, "x=10..20 y=100")
	assert.Equal(t, "[75, 82.53]", card.Total().Range.String())
	assert.False(t, card.Total().Range.OrNone())
	level, _ := card.Level()
	assert.Equal(t, "passed holds of good passed", levelText(level))
}

func TestIrrationalFaults(t *testing.T) {
	t.Parallel()
	rule := func(l indicators.Linear) func(f *indicators.Framework) {
		return func(f *indicators.Framework) {
			f.Root.Children[0].Rule = l
			f.Rounding.Total = rounding(2, indicators.HalfUp)
		}
	}
	mean := func(change func(f *indicators.Framework)) func(f *indicators.Framework) {
		return func(f *indicators.Framework) {
			f.Root = weightedBy(indicators.ByGeometricMean, "root", 10, f.Root.Children...)
			change(f)
		}
	}
	const at = "/root/children/0/rule/linear"
	checkFaults(t, []fault{
		{"no such scale", rule(indicators.Linear{To: num("1"), Scale: 2}), "invalid_rule " + at + "/scale"},
		{"a logarithm of 0", rule(indicators.Linear{To: num("1"), Scale: indicators.LogScale}), "invalid_rule " + at + "/from"},
		{"a logarithm of less", rule(indicators.Linear{From: num("1"), To: num("-1"), Scale: indicators.LogScale}), "invalid_rule " + at + "/to"},
		{"no span", rule(indicators.Linear{From: num("1"), To: num("1"), Scale: indicators.LogScale}), "zero_range " + at},
		{"a root that nothing rounds", mean(func(*indicators.Framework) {}), "missing_rounding /root/rounding"},
		{"a root that is not rounded", mean(func(f *indicators.Framework) {
			f.Rounding.Total = rounding(2, indicators.HalfUp)
			f.Root.Rounding = indicators.Rounding{Mode: indicators.Unrounded}
		}), "missing_rounding /root/rounding"},
		{"a logarithm that nothing rounds", func(f *indicators.Framework) {
			f.Root.Children[1].Rule = logScale("1", "2")
			f.Rounding.Criteria = rounding(2, indicators.HalfUp)
			f.Root.Children[1].Rounding = indicators.Rounding{Mode: indicators.Unrounded}
		}, "missing_rounding /root/children/1/rounding"},
		{"a logarithm in a case", func(f *indicators.Framework) {
			f.Root.Children[1].Rule = indicators.Cases{Cases: []indicators.Case{{When: above("x", "1"), Then: logScale("1", "2")}}, Otherwise: percentOf()}
		}, "missing_rounding /root/children/1/rounding"},
	})
	// What is only assessed, or has marks that are not public, publishes no score and needs no rounding.
	f := soundFramework()
	f.Root.Children[0].Marks, f.Root.Children[0].Rule = indicators.Marks{}, logScale("1", "2")
	f.Root.Children[1].Marks, f.Root.Children[1].Rule = indicators.UnknownMarks(), logScale("1", "2")
	card := evaluateFramework(t, f, "x=1.5 n=1 m=1")
	assert.Equal(t, indicators.Fails, nodeOf(t, card, "a").Verdict)
	assert.Equal(t, indicators.Holds, nodeOf(t, evaluateFramework(t, f, "x=2 n=1 m=1"), "a").Verdict)
}
