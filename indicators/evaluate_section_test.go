package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

// What is missing, by policy and combination. The children have 10 marks each and the weights 1 and 3; b earns 5.
func TestMissingPolicies(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		policy                   indicators.MissingPolicy
		child, childInterval     string
		sum, sumInterval         string
		mean, meanInterval       string
		harmonic, harmonicRanges string
	}{
		{indicators.Block, "incomplete", "[0, 10]", "incomplete", "[5, 15]", "incomplete", "[37.5, 62.5]", "incomplete", "[0, 400/7]"},
		{indicators.Exclude, "excluded", "unknown", "scored 5", "[5, 5]", "scored 50", "[50, 50]", "scored 50", "[50, 50]"},
		{indicators.CountAsZero, "scored 0", "[0, 0]", "scored 5", "[5, 5]", "scored 37.5", "[37.5, 37.5]", "scored 0", "[0, 0]"},
	} {
		a, b := policy(criterion("a", 10, "x", percentOf()), c.policy), criterion("b", 10, "y", percentOf())
		for _, k := range []struct {
			root              indicators.Node
			outcome, interval string
		}{
			{section("root", a, b), c.sum, c.sumInterval},
			{weightedPair(indicators.ByWeightedMean, a, b), c.mean, c.meanInterval},
			{weightedPair(indicators.ByHarmonicMean, a, b), c.harmonic, c.harmonicRanges},
		} {
			card := evaluateFramework(t, tableFramework(k.root), "y=50")
			assert.Equal(t, c.child, outcome(nodeOf(t, card, "a")), c.policy.String())
			assert.Equal(t, c.childInterval, nodeOf(t, card, "a").Range.String(), c.policy.String())
			assert.Equal(t, k.outcome, outcome(card.Total()), "%s %s", c.policy, k.root.Combine)
			assert.Equal(t, k.interval, card.Total().Range.String(), "%s %s", c.policy, k.root.Combine)
		}
	}
}

// weightedPair is a mean over 100 marks with the weights 1 and 3.
func weightedPair(c indicators.Combination, a, b indicators.Node) indicators.Node {
	root := weighted(c, "root", 100, a, b)
	root.Children[1].Weight = num("3")
	return root
}

func TestCombinations(t *testing.T) {
	t.Parallel()
	a, b := criterion("a", 10, "x", percentOf()), criterion("b", 30, "y", percentOf())
	capped := func(limit string) indicators.Node {
		return with(section("root", a, b), func(n *indicators.Node) { n.Cap = indicators.AtNumber(num(limit)) })
	}
	excludable := policy(a, indicators.Exclude)
	inner := section("inner", excludable, b)
	inner.Weight = num("1")
	outer := with(weighted(indicators.ByWeightedMean, "root", 100), func(n *indicators.Node) {
		n.Children = []indicators.Node{inner, with(criterion("c", 5, "share", percentOf()), func(c *indicators.Node) { c.Weight = num("1") })}
	})
	checkSituations(t, []situation{
		{"sum", section("root", a, b), "x=50 y=10", "root", "scored 8", "[8, 8]"},
		{"sum of ranges", section("root", a, b), "x=50..60 y=10..20", "root", "scored 8", "[8, 12]"},
		{"weighted mean", weightedPair(indicators.ByWeightedMean, a, b), "x=50 y=10", "root", "scored 20", "[20, 20]"},
		{"weighted mean of thirds", weightedPair(indicators.ByWeightedMean, a, b), "x=0 y=100", "root", "scored 75", ""},
		{"harmonic mean", weightedPair(indicators.ByHarmonicMean, a, b), "x=50 y=10", "root", "scored 12.5", "[12.5, 12.5]"},
		{"harmonic mean of full marks", weightedPair(indicators.ByHarmonicMean, a, b), "x=100 y=100", "root", "scored 100", ""},
		{"harmonic mean with 0", weightedPair(indicators.ByHarmonicMean, a, b), "x=0 y=100", "root", "scored 0", "[0, 0]"},
		{"harmonic mean of nothing", weightedPair(indicators.ByHarmonicMean, a, b), "x=0 y=0", "root", "scored 0", "[0, 0]"},
		{"harmonic mean that may be 0", weightedPair(indicators.ByHarmonicMean, a, b), "x=0..50 y=10", "root", "scored 0", "[0, 12.5]"},
		{"harmonic mean of a vetoed child", weightedPair(indicators.ByHarmonicMean, provided(a, where("y", indicators.Above(num("50")))), b), "x=50 y=50", "root", "scored 0", "[0, 0]"},
		{"cap not reached", capped("35"), "x=50 y=99", "root", "scored 34.7", "[34.7, 34.7]"},
		{"cap reached exactly", capped("35"), "x=50 y=100", "root", "scored 35", "[35, 35]"},
		{"cap passed", capped("35"), "x=51 y=100", "root", "scored 35", "[35, 35]"},
		{"cap passed in part", capped("35"), "x=40..60 y=100", "root", "scored 34", "[34, 35]"},
		{"cap passed by all", capped("20"), "x=40..60 y=100", "root", "scored 20", "[20, 20]"},
		{"cap above an open end", capped("35"), "x=40+10 y=100", "root", "scored 34", "[34, 35)"},
		// Of 40 marks 10 are left out: the rate of the inner section is 15 of 30.
		{"rate after exclusion", outer, "y=50 n=1 m=1", "root", "scored 75", "[75, 75]"},
		{"rate after exclusion, more missing", outer, "n=1 m=1", "root", "incomplete", "[50, 100]"},
		{"rate without exclusion", outer, "x=0 y=50 n=1 m=1", "root", "scored 68.75", "[68.75, 68.75]"},
	})
	r := evaluateFramework(t, tableFramework(section("root", excludable, b)), "y=50").Total()
	assert.True(t, r.Available.Equal(num("30")), "the maximum falls by what is left out")
	assert.True(t, r.Score.Equal(num("15")), "the score is not scaled up")
	rate, ok := r.Rate()
	assert.True(t, ok && rate.Equal(num("0.5")))
	blocked := evaluateFramework(t, tableFramework(section("root", excludable, b)), "").Total()
	assert.True(t, blocked.Available.Equal(num("30")), "also where something else is missing")
	limited := evaluateFramework(t, tableFramework(with(section("root", excludable, b), func(n *indicators.Node) { n.Cap = indicators.AtNumber(num("25")) })), "y=50").Total()
	assert.True(t, limited.Available.Equal(num("25")))
}

func TestMeansOfSeveralWeights(t *testing.T) {
	t.Parallel()
	children := func(marks ...int64) []indicators.Node {
		return []indicators.Node{criterion("a", marks[0], "x", percentOf()), criterion("b", marks[1], "y", percentOf()), criterion("c", marks[2], "share", percentOf())}
	}
	for _, c := range []struct {
		combine         indicators.Combination
		reported, score string
	}{
		{indicators.ByWeightedMean, "x=10 y=20 n=3 m=10", "140/6"},
		{indicators.ByWeightedMean, "x=100 y=0 n=0 m=10", "50/3"},
		{indicators.ByHarmonicMean, "x=10 y=20 n=3 m=10", "20"},
		{indicators.ByHarmonicMean, "x=100 y=50 n=1 m=3", "300/7"},
	} {
		for _, marks := range [][]int64{{1, 1, 1}, {10, 3, 7}} { // what the children's marks are makes no difference
			r := evaluateFramework(t, tableFramework(weighted(c.combine, "root", 100, children(marks...)...)), c.reported).Total()
			assert.True(t, r.Score.Equal(num(c.score)), "%s %s: %s", c.combine, c.reported, r.Score)
		}
	}
}

func TestAssessed(t *testing.T) {
	t.Parallel()
	met := func(id indicators.NodeID, x indicators.IndicatorID) indicators.Node {
		return criterion(id, 0, x, atLeast("50"))
	}
	verdicts := section("root", met("a", "x"), met("b", "y"))
	scored := section("root", met("a", "x"), criterion("b", 10, "y", percentOf()))
	checkSituations(t, []situation{
		{"met", verdicts, "x=50 y=50", "a", "assessed holds", "[1, 1]"},
		{"met, beside what is missing", verdicts, "x=50", "a", "assessed holds", "[1, 1]"},
		{"of the section there is no share", verdicts, "x=50 y=50", "root", "assessed holds", "unknown"},
		{"of the section, beside a range", verdicts, "x=40..50 y=50", "root", "assessed undecided", "unknown"},
		{"not met", verdicts, "x=49.9 y=50", "a", "assessed fails", ""},
		{"range on one side", verdicts, "x=50..60 y=50", "a", "assessed holds", "[1, 1]"},
		{"range on the other side", verdicts, "x=40+10 y=50", "a", "assessed fails", "[0, 0]"},
		{"range across, point met", verdicts, "x=40..50 y=50", "a", "assessed undecided", "[0, 1]"},
		{"missing", verdicts, "y=50", "a", "assessed undecided", "[0, 1]"},
		{"not applicable", verdicts, "x=n/a y=50", "a", "excluded", ""},
		{"denominator 0", section("root", met("a", "share")), "n=0 m=0", "a", "assessed undecided", ""},
		{"policies do not make verdicts", section("root", policy(met("a", "x"), indicators.CountAsZero)), "", "a", "assessed undecided", ""},
		{"all met", verdicts, "x=50 y=50", "root", "assessed holds", ""},
		{"one not met", verdicts, "x=50 y=0", "root", "assessed fails", ""},
		{"one not met, one undecided", verdicts, "y=0", "root", "assessed fails", ""},
		{"one undecided", verdicts, "x=50", "root", "assessed undecided", ""},
		{"one excluded", verdicts, "x=50 y=n/a", "root", "assessed holds", ""},
		{"all excluded", verdicts, "x=n/a y=n/a", "root", "excluded", ""},
		{"a verdict takes no part in a sum", scored, "x=0 y=50", "root", "scored 5", "[5, 5]"},
		{"an undecided verdict does not block", scored, "y=50", "root", "scored 5", "[5, 5]"},
		{"less than the full share is not met", section("root", criterion("a", 0, "x", percentOf())), "x=99.9999", "a", "assessed fails", ""},
	})
	undecided := evaluateFramework(t, tableFramework(verdicts), "x=40..50").Undecided()
	assert.Equal(t, []indicators.UndecidedCondition{
		{Node: "a", Name: words("项a", "item a"), Crossing: true}, {Node: "b", Name: words("项b", "item b")},
	}, undecided)
}

// Three ties: 0.125, 0.375 and, added up unrounded, 0.5.
func TestRoundingPlaces(t *testing.T) {
	t.Parallel()
	round := func(mode indicators.RoundingMode, places int) indicators.Rounding {
		return indicators.Rounding{Places: places, Mode: mode}
	}
	for _, c := range []struct {
		name              string
		plan              indicators.RoundingPlan
		own               indicators.Rounding // of the first criterion
		a, b, section, at string
	}{
		{"nowhere", indicators.RoundingPlan{}, indicators.Rounding{}, "0.125", "0.375", "0.5", "0.625"},
		{"criteria half up", indicators.RoundingPlan{Criteria: round(indicators.HalfUp, 2)}, indicators.Rounding{}, "0.13", "0.38", "0.51", "0.64"},
		{"criteria half even", indicators.RoundingPlan{Criteria: round(indicators.HalfEven, 2)}, indicators.Rounding{}, "0.12", "0.38", "0.5", "0.62"},
		{"criteria down", indicators.RoundingPlan{Criteria: round(indicators.Down, 2)}, indicators.Rounding{}, "0.12", "0.37", "0.49", "0.61"},
		{"sections half up", indicators.RoundingPlan{Sections: round(indicators.HalfUp, 0)}, indicators.Rounding{}, "0.125", "0.375", "1", "1"},
		{"sections half even", indicators.RoundingPlan{Sections: round(indicators.HalfEven, 0)}, indicators.Rounding{}, "0.125", "0.375", "0", "0"},
		{"sections, but not the total", indicators.RoundingPlan{Sections: round(indicators.HalfUp, 0), Total: indicators.Rounding{Mode: indicators.Unrounded}},
			indicators.Rounding{}, "0.125", "0.375", "1", "1.125"},
		{"total half up", indicators.RoundingPlan{Total: round(indicators.HalfUp, 1)}, indicators.Rounding{}, "0.125", "0.375", "0.5", "0.6"},
		{"total down", indicators.RoundingPlan{Total: round(indicators.Down, 0)}, indicators.Rounding{}, "0.125", "0.375", "0.5", "0"},
		{"everywhere, each differently", indicators.RoundingPlan{
			Criteria: round(indicators.HalfUp, 2), Sections: round(indicators.Down, 1), Total: round(indicators.HalfEven, 1),
		}, indicators.Rounding{}, "0.13", "0.38", "0.5", "0.6"},
		{"one node differently", indicators.RoundingPlan{Criteria: round(indicators.HalfUp, 2)}, round(indicators.Down, 1), "0.1", "0.38", "0.48", "0.61"},
		{"one node not at all", indicators.RoundingPlan{Criteria: round(indicators.HalfUp, 2)}, indicators.Rounding{Mode: indicators.Unrounded}, "0.125", "0.38", "0.505", "0.635"},
	} {
		f := tableFramework(section("root", section("s",
			with(criterion("a", 1, "x", percentOf()), func(n *indicators.Node) { n.Rounding = c.own }), criterion("b", 1, "y", percentOf())),
			criterion("c", 1, "x", percentOf())))
		f.Rounding = c.plan
		card := evaluateFramework(t, f, "x=12.5 y=37.5")
		assert.Equal(t, c.a, nodeOf(t, card, "a").Score.String(), c.name)
		assert.Equal(t, c.b, nodeOf(t, card, "b").Score.String(), c.name)
		assert.Equal(t, c.section, nodeOf(t, card, "s").Score.String(), c.name)
		assert.Equal(t, c.at, card.Total().Score.String(), c.name)
	}
}

// The order is: children as they are published, cap, rounding.
func TestOrderOfCombination(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ limit, reported, score, unrounded string }{
		{"1.24", "x=64 y=64", "1.2", "1.24"},        // capped to 1.24, then rounded; not rounded to 1.3 and capped
		{"1.3", "x=64.4 y=64.4", "1.3", "1.28"},     // 0.64 + 0.64: the children are rounded before they are added
		{"1.3", "x=64.5 y=64.5", "1.3", "1.3"},      // 0.65 + 0.65
		{"1.3", "x=62.4999 y=62.5", "1.3", "1.25"},  // 0.62 + 0.63
		{"1.3", "x=62.4999 y=62.49", "1.2", "1.24"}, // 0.62 + 0.62
	} {
		root := section("root", criterion("a", 1, "x", percentOf()), criterion("b", 1, "y", percentOf()))
		root.Cap = indicators.AtNumber(num(c.limit))
		f := tableFramework(root)
		f.Rounding = indicators.RoundingPlan{
			Criteria: indicators.Rounding{Places: 2, Mode: indicators.HalfUp}, Total: indicators.Rounding{Places: 1, Mode: indicators.HalfUp},
		}
		total := evaluateFramework(t, f, c.reported).Total()
		assert.Equal(t, c.score, total.Score.String(), c.reported)
		assert.Equal(t, c.unrounded, total.Unrounded().String(), c.reported)
		assert.True(t, total.Range.IsPoint())
	}
}

// A vetoed section that other figures would leave out altogether still counts for the range of the mean above it.
func TestRangeWhereAVetoedSectionMayBeLeftOut(t *testing.T) {
	t.Parallel()
	part := criterion("part", 50, "share", percentOf())
	part.Missing = indicators.Exclude
	f := tableFramework(weightedBy(indicators.ByWeightedMean, "root", 100, provided(section("vetoed", part), above("x", "90")), criterion("b", 10, "y", percentOf())))
	for reported, want := range map[string]string{
		"m=0..10": "scored 100", // left out, since the denominator is 0
		"m=10":    "scored 50",
	} {
		total := evaluateFramework(t, f, "x=80 y=100 n=3 "+reported).Total()
		assert.Equal(t, want, outcome(total), reported)
		assert.True(t, total.Range.Contains(num("50")), "%s: %s", reported, total.Range)
	}
	// With a part that is always there it is vetoed whatever the figures are.
	f.Root.Children[0].Children = append(f.Root.Children[0].Children, criterion("there", 50, "x", percentOf()))
	assert.Equal(t, "[50, 50]", evaluateFramework(t, f, "x=80 y=100 n=3 m=0..10").Total().Range.String())
}

// Marks that are not public and do not apply are no part of what could be earned, and leave a rate.
func TestRateWithoutMarksThatAreNotPublic(t *testing.T) {
	t.Parallel()
	hidden := criterion("b", 0, "y", percentOf())
	hidden.Marks = indicators.UnknownMarks()
	f := tableFramework(section("root", criterion("a", 10, "x", percentOf()), hidden))
	card := evaluateFramework(t, f, "x=50 y=n/a")
	rate, ok := card.Total().Rate()
	assert.True(t, ok)
	assert.Equal(t, "0.5", rate.String())
	_, ok = evaluateFramework(t, f, "x=50 y=1").Total().Rate()
	assert.False(t, ok)
}
