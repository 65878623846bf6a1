package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// What the oracle and the conformance suite found, each in its smallest case.

// The range of a node that has no score yet decides a condition of a rule, as it decides a precondition.
func TestRangeDecidesConditionsWithinRules(t *testing.T) {
	t.Parallel()
	a := criterion("a", 10, "y", percentOf())
	never := onNode("a", indicators.Above(num("10")))
	checkSituations(t, []situation{
		{
			"a case that cannot hold", section("root", a, criterion("b", 10, "x", indicators.Cases{
				Cases: []indicators.Case{{When: never, Then: full()}}, Otherwise: percentOf(),
			})), "x=25", "b", "scored 2.5", "[2.5, 2.5]",
		},
		{
			"a grade that certainly holds", section("root", a, criterion("b", 10, "x", indicators.Grades{Grades: []indicators.Grade{
				{Name: "A", Share: num("0.4"), When: []indicators.Condition{onNode("a", indicators.AtMost(num("10")))}}, {Name: "B"},
			}})), "x=25", "b", "scored 4", "[4, 4]",
		},
		{
			"a case that may hold", section("root", a, criterion("b", 10, "x", indicators.Cases{
				Cases: []indicators.Case{{When: onNode("a", indicators.Above(num("9"))), Then: full()}}, Otherwise: percentOf(),
			})), "x=25", "b", "incomplete", "[2.5, 10]",
		},
	})
}

// A node that two conditions read is named once.
func TestIncompleteNodesAreNamedOnce(t *testing.T) {
	t.Parallel()
	twice := indicators.AllOf{onNode("a", indicators.AtLeast(num("1"))), onNode("a", indicators.AtLeast(num("2")))}
	rule := indicators.Cases{Cases: []indicators.Case{{When: twice, Then: full()}}, Otherwise: none()}
	card := evaluateFramework(t, tableFramework(section("root", criterion("a", 10, "y", percentOf()), criterion("b", 10, "x", rule))), "x=25")
	assert.Equal(t, "incomplete: item a", nodeOf(t, card, "b").Reason().Text(indicators.English))
}

// A rational score on a log scale that nothing rounds is not called rounded.
func TestWhatNothingRoundsIsNotCalledRounded(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 10, "x", logScale("1", "4"))))
	f.Rounding.Total = rounding(0, indicators.HalfUp)
	r := nodeOf(t, evaluateFramework(t, f, "x=2"), "a")
	assert.Equal(t, "scored 5", outcome(r))
	assert.Equal(t, "linear_between_log", codes(r.Reason()))
}

// What is cut is told from its ends: 9.99 was cut to 9, not to 10.
func TestCutScoresAreToldFromBothEnds(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 10, "x", logScale("1", "1024"))))
	f.Rounding.Total = rounding(0, indicators.Down)
	r := evaluateFramework(t, f, "x=1023.9").Total()
	assert.Equal(t, "scored 9", outcome(r))
	detail := r.Reason().Details[0]
	require.Equal(t, indicators.ReasonRoundedIrrational, detail.Code)
	var bounds []string
	for _, a := range detail.Arguments {
		if a.Name == "bound" {
			bounds = append(bounds, a.Number.String())
		}
	}
	assert.Equal(t, []string{"9", "10"}, bounds)
	assert.Contains(t, detail.Text(indicators.English), "near 9.99")
}

// A denominator that is 0 whatever the ranges are decides that there is no score, or that a part cannot matter; no range stays open for it.
func TestExactZeroDenominatorsLeaveNothingOpen(t *testing.T) {
	t.Parallel()
	guarded := indicators.Cases{
		Cases: []indicators.Case{{When: indicators.AllOf{
			where("x", indicators.AtLeast(num("75"))), where("share", indicators.AtMost(num("200"))),
		}, Then: turnoverRule(`"30"`)}},
		Otherwise: percentOf(),
	}
	options := indicators.With(turnover(indicators.HigherIsBetter))
	checkSituations(t, []situation{
		{"beside a part that cannot matter", section("root", criterion("a", 10, "x", guarded)), "x=25 n=0 m=0", "a", "scored 2.5", "[2.5, 2.5]"},
		{
			"beside what is missing elsewhere", section("root", criterion("a", 10, "x", guarded), criterion("b", 10, "y", percentOf())), "x=25 n=0 m=0",
			"a", "scored 2.5", "[2.5, 2.5]",
		},
	}, options)
	// b reads a, which never has a score; the case does not apply all the same, so no extension may fail.
	reads := indicators.Cases{
		Cases:     []indicators.Case{{When: indicators.AllOf{where("x", indicators.AtLeast(num("75"))), onNode("a", indicators.AtLeast(num("1")))}, Then: turnoverRule(`"30"`)}},
		Otherwise: percentOf(),
	}
	card := evaluateFramework(t, tableFramework(section("root", criterion("a", 10, "share", percentOf()), criterion("b", 10, "x", reads))), "x=25 n=0 m=0", options)
	assert.Equal(t, "[2.5, 2.5]", nodeOf(t, card, "b").Range.String())
	f := tableFramework(section("root", criterion("a", 10, "x", percentOf())))
	f.Indicators[0].Formula = indicators.Sum(
		indicators.Ratio(indicators.Of("x"), indicators.Of("m")), indicators.Ratio(indicators.Of("y"), indicators.Constant(num("2"))))
	assert.False(t, nodeOf(t, evaluateFramework(t, f, "x=1 m=0 y=2..3"), "a").Range.OrNone())
	assert.True(t, nodeOf(t, evaluateFramework(t, f, "x=1 m=0+5 y=2"), "a").Range.OrNone(), "one that may be 0 does")
}

// What vetoes a node of unknown marks does not disclose the total above it, whatever is missing elsewhere.
func TestVetoDoesNotDiscloseUnknownMarks(t *testing.T) {
	t.Parallel()
	hidden := with(provided(criterion("b", 10, "x", percentOf()), where("y", indicators.AtLeast(num("85")))), func(n *indicators.Node) { n.Marks = indicators.UnknownMarks() })
	mean := weightedBy(indicators.ByWeightedMean, "s", 10, criterion("a", 10, "x", percentOf()), hidden)
	guarded := provided(criterion("c", 10, "x", percentOf()), onNode("s", indicators.AtLeast(num("1"))))
	root := section("root", mean, guarded, criterion("d", 10, "share", percentOf()))
	for _, reported := range []string{"x=50 y=1 n=1 m=1", "x=50 y=1 n=1", "x=50 y=1 n=1 m=1..2"} {
		card := evaluateFramework(t, tableFramework(root), reported)
		assert.Equal(t, "incomplete", outcome(nodeOf(t, card, "s")), reported)
		assert.Equal(t, "unknown", nodeOf(t, card, "s").Range.String(), reported)
		assert.Equal(t, "incomplete", outcome(nodeOf(t, card, "c")), reported)
	}
}

// A verdict that a precondition decides is not listed as undecided for its own rule.
func TestDecidedVerdictsAreNotListed(t *testing.T) {
	t.Parallel()
	verdict := provided(criterion("a", 0, "share", atLeast("50")), where("y", indicators.AtLeast(num("85"))))
	card := evaluateFramework(t, tableFramework(section("root", verdict, criterion("b", 10, "x", percentOf()))), "x=1 y=84")
	assert.Equal(t, "assessed fails", outcome(nodeOf(t, card, "a")))
	assert.Empty(t, card.Undecided())
	card = evaluateFramework(t, tableFramework(section("root", verdict, criterion("b", 10, "x", percentOf()))), "x=1 y=85")
	assert.Len(t, card.Undecided(), 1)
}

// A node that only waits for data is none that reported ranges leave open: b comes to 0 whatever a is.
func TestMissingDataLeaveNothingOpen(t *testing.T) {
	t.Parallel()
	a := criterion("a", 10, "y", percentOf())
	b := provided(criterion("b", 10, "x", percentOf()), onNode("a", indicators.AtMost(num("2.4"))))
	c := provided(criterion("c", 10, "x", full()), indicators.NodeCondition{Node: "b", Quantity: indicators.NodeRate, Bound: indicators.AtLeast(num("1"))})
	card := evaluateFramework(t, tableFramework(section("root", a, b, c)), "x=0")
	assert.Equal(t, "incomplete", outcome(nodeOf(t, card, "b")))
	assert.Equal(t, "[0, 0]", nodeOf(t, card, "b").Range.String())
	assert.False(t, nodeOf(t, card, "b").Range.OrNone())
	assert.Equal(t, "vetoed 0", outcome(nodeOf(t, card, "c")))
}

// An extension may refuse the figure that is still missing, and the node may stay without a score.
func TestWhatAnExtensionMayRefuseIsOpen(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 6, "x", turnoverRule(`"30"`)), criterion("b", 6, "x", percentOf())))
	card := evaluateFramework(t, f, "", indicators.With(turnover(indicators.HigherIsBetter)))
	assert.True(t, nodeOf(t, card, "a").Range.OrNone())
	assert.False(t, nodeOf(t, card, "b").Range.OrNone())
}

// What counts as 0 where it has no score always has one, so that it leaves nothing open: here the mean is 0 whatever is reported.
func TestWhatCountsAsZeroLeavesNothingOpen(t *testing.T) {
	t.Parallel()
	zero := policy(criterion("a", 10, "y", percentOf()), indicators.CountAsZero)
	refusing := policy(criterion("b", 10, "y", turnoverRule(`"30"`)), indicators.CountAsZero)
	mean := weightedBy(indicators.ByHarmonicMean, "s", 10, zero, refusing, criterion("c", 10, "share", percentOf()))
	root := section("root", mean, provided(criterion("d", 10, "x", percentOf()), onNode("s", indicators.Above(num("0")))))
	card := evaluateFramework(t, tableFramework(root), "x=50", indicators.With(turnover(indicators.HigherIsBetter)))
	assert.Equal(t, "[0, 0]", nodeOf(t, card, "s").Range.String())
	assert.False(t, nodeOf(t, card, "s").Range.OrNone())
	assert.Equal(t, "vetoed 0", outcome(nodeOf(t, card, "d")))
}

// The marks of a sum may be longer than any that enter; what was written of them reads back.
func TestMarksAddedUpReadBack(t *testing.T) {
	t.Parallel()
	long := with(criterion("a", 0, "x", percentOf()), func(n *indicators.Node) { n.Marks = indicators.MarksOf(num(nines(34))) })
	short := with(criterion("b", 0, "x", percentOf()), func(n *indicators.Node) { n.Marks = indicators.MarksOf(num("0.1")) })
	document, err := evaluateFramework(t, tableFramework(section("root", long, short)), "x=100").MarshalJSON()
	require.NoError(t, err)
	var read indicators.Scorecard
	require.NoError(t, read.UnmarshalJSON(document))
	again, err := read.MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, string(document), string(again))
	marks, known := read.Total().Marks.Number()
	require.True(t, known)
	assert.Equal(t, nines(34)+".1", marks.String())
}

// Marks that are not public withhold nothing where what they belong to does not apply: the section's policy takes over.
func TestUnknownMarksThatDoNotApplyLeaveThePolicy(t *testing.T) {
	t.Parallel()
	hidden := with(criterion("a", 10, "y", percentOf()), func(n *indicators.Node) { n.Marks = indicators.UnknownMarks() })
	within := func(p indicators.MissingPolicy) indicators.Node {
		mean := policy(weightedBy(indicators.ByWeightedMean, "s", 10, hidden, criterion("b", 8, "x", percentOf())), p)
		return section("root", mean, criterion("c", 10, "count", percentOf()))
	}
	checkSituations(t, []situation{
		{"left out", within(indicators.Exclude), "y=n/a n=5", "s", "excluded", "unknown"},
		{"as zero", within(indicators.CountAsZero), "y=n/a n=5", "s", "scored 0", "[0, 0]"},
		{"blocked", within(indicators.Block), "y=n/a n=5", "s", "incomplete", "[0, 10]"},
		{"that apply", within(indicators.Exclude), "y=1 n=5", "s", "incomplete", "unknown"},
		{
			"within a veto", section("root", provided(section("s", hidden, criterion("b", 8, "x", percentOf())), where("x", indicators.AtLeast(num("85")))),
				criterion("c", 10, "count", percentOf())), "y=n/a x=50 n=5", "root", "scored 0.5", "[0.5, 0.5]",
		},
		{
			"within a veto, that apply", section("root", provided(section("s", hidden, criterion("b", 8, "x", percentOf())), where("x", indicators.AtLeast(num("85")))),
				criterion("c", 10, "count", percentOf())), "y=1 x=50 n=5", "root", "incomplete", "unknown",
		},
	})
}

// What is left out within a section changes what its score is a rate of: a mean above it and a condition on the rate range over that too.
func TestRatesRangeOverWhatIsAvailable(t *testing.T) {
	t.Parallel()
	part := policy(section("s", criterion("a", 66, "x", percentOf()), policy(criterion("b", 28, "share", percentOf()), indicators.Exclude)), indicators.CountAsZero)
	for _, combine := range []indicators.Combination{indicators.ByWeightedMean, indicators.ByHarmonicMean, indicators.ByGeometricMean} {
		atLeastHalf := indicators.NodeCondition{Node: "s", Quantity: indicators.NodeRate, Bound: indicators.AtLeast(num("0.5"))}
		mean := rounded(weightedBy(combine, "mean", 100, part, criterion("c", 10, "y", percentOf())))
		root := section("root", mean, provided(criterion("d", 10, "x", percentOf()), atLeastHalf))
		f := tableFramework(root)
		ranged := evaluateFramework(t, f, "x=60 y=50 n=0 m=0..1")
		for _, reported := range []string{"x=60 y=50 n=0 m=0", "x=60 y=50 n=0 m=1"} {
			of := evaluateFramework(t, f, reported)
			for _, id := range []indicators.NodeID{"s", "mean", "d"} {
				score, r := nodeOf(t, of, id).Score, nodeOf(t, ranged, id).Range
				assert.True(t, r.Contains(score), "%s of %s with %s is not in %s", score, id, reported, r)
			}
		}
		assert.Len(t, ranged.Undecided(), 1, "60 %% of 66 marks are at least half of them, and not of 94")
	}
}

// Nor does a section that is 0, for a veto or for want of data, always leave the same available to what it is a part of.
func TestRatesRangeOverWhatIsAvailableBesideNothing(t *testing.T) {
	t.Parallel()
	left := policy(criterion("b", 28, "share", percentOf()), indicators.Exclude)
	part := policy(section("part", criterion("a", 66, "x", percentOf()), left), indicators.CountAsZero)
	for name, nothing := range map[string]indicators.Node{
		"vetoed":  provided(section("nothing", criterion("a", 66, "x", percentOf()), left), where("x", indicators.AtLeast(num("90")))),
		"missing": policy(section("nothing", part, criterion("z", 5, "growth", percentOf())), indicators.CountAsZero),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sum := section("sum", nothing, criterion("c", 10, "y", percentOf()))
			f := tableFramework(section("root", weightedBy(indicators.ByWeightedMean, "mean", 100, sum)))
			ranged := nodeOf(t, evaluateFramework(t, f, "x=60 y=50 m=0..1 n=0"), "mean").Range
			for _, reported := range []string{"x=60 y=50 m=0 n=0", "x=60 y=50 m=1 n=0"} {
				score := nodeOf(t, evaluateFramework(t, f, reported), "mean").Score
				assert.True(t, ranged.Contains(score), "%s with %s is not in %s", score, reported, ranged)
			}
		})
	}
}

// A missing figure that an extension may refuse once it is reported leaves nothing open where the node counts as 0 without it.
func TestMissingFiguresThatCountAsZeroDecideVetoes(t *testing.T) {
	t.Parallel()
	refusing := policy(criterion("a", 10, "y", turnoverRule(`"30"`)), indicators.CountAsZero)
	guarded := provided(criterion("b", 10, "share", percentOf()), onNode("a", indicators.Above(num("0"))))
	card := evaluateFramework(t, tableFramework(section("root", refusing, guarded)), "x=1", indicators.With(turnover(indicators.HigherIsBetter)))
	assert.Equal(t, "[0, 0]", nodeOf(t, card, "a").Range.String())
	assert.Equal(t, "vetoed 0", outcome(nodeOf(t, card, "b")))
	assert.Equal(t, "[0, 0]", nodeOf(t, card, "b").Range.String())
	left := policy(criterion("a", 10, "y", turnoverRule(`"30"`)), indicators.Exclude)
	card = evaluateFramework(t, tableFramework(section("root", left, criterion("b", 10, "x", percentOf()))), "x=50", indicators.With(turnover(indicators.HigherIsBetter)))
	assert.Equal(t, "[5, 5]", card.Total().Range.String())
	assert.True(t, card.Total().Range.Tight())
}
