package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// Rates of 0.5 to 0.6 and 0.1 to 0.2, with the weights 1 and 3 where weights count.
func TestSectionsOfTightRangesAreTight(t *testing.T) {
	t.Parallel()
	a, b := criterion("a", 10, "x", percentOf()), criterion("b", 30, "y", percentOf())
	for _, c := range []struct {
		root           indicators.Node
		reported, want string
	}{
		{section("root", a, b), "x=50..60 y=10..20", "[8, 12]"},
		{section("root", a, b), "x=50+10 y=10..20", "[8, 12)"},
		{section("root", a, b), "x=50..60 y=10", "[8, 9]"},
		{weightedPair(indicators.ByWeightedMean, a, b), "x=50..60 y=10..20", "[20, 30]"},
		{weightedPair(indicators.ByHarmonicMean, a, b), "x=50..60 y=10..20", "[12.5, 24]"},
	} {
		total := evaluateFramework(t, tableFramework(c.root), c.reported).Total()
		assert.Equal(t, c.want, total.Range.String(), "%s of %s", c.root.Combine, c.reported)
		assert.True(t, total.Range.Tight(), "%s of %s", c.root.Combine, c.reported)
	}
}

// At 90 the precondition holds, at 80 it does not, and both are possible.
func TestPreconditionsThatMayFail(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", provided(criterion("a", 10, "x", percentOf()), where("y", indicators.AtLeast(num("85"))))))
	card, err := compileFramework(t, f).Evaluate(submit(indicators.Observations{
		{Measure: "x", Value: indicators.Int(50)}, {Measure: "y", Value: indicators.Between(num("90"), num("80"), num("95"))},
	}))
	require.NoError(t, err)
	a := nodeOf(t, card, "a")
	assert.Equal(t, "scored 5", outcome(a))
	assert.Equal(t, "[0, 5]", a.Range.String())
	require.Len(t, card.Undecided(), 1)
	assert.True(t, card.Undecided()[0].Crossing)
}

// The check refuses n above 50, and the range of the score goes on to 60 all the same.
func TestRangesDoNotKnowOfChecks(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 10, "count", percentOf())))
	f.Checks = []indicators.Check{indicators.WithinCheck("k", "n", "m", indicators.SeverityError, words("核", "check"), words("看", "look"))}
	e := compileFramework(t, f)
	_, err := e.Evaluate(submission("n=60 m=50"))
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemCheckFailed})
	card, err := e.Evaluate(submission("n=40..60 m=50"))
	require.NoError(t, err)
	assert.Equal(t, "[4, 6]", card.Total().Range.String())
}
