package oracle_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle"
)

// pair returns a section of two criteria that earn a tenth for each unit of a and of b.
func pair(combine indicators.Combination, policy indicators.MissingPolicy) indicators.Node {
	section := indicators.Node{ID: "s", Name: indicators.Same("s"), Combine: combine}
	for _, id := range []string{"a", "b"} {
		section.Children = append(section.Children, criterion("n"+id, id, tenths()))
	}
	section.Children[1].Missing = policy
	if combine != indicators.BySum {
		section.Marks = indicators.WholeMarks(100)
		section.Children[0].Weight, section.Children[1].Weight = of("1"), of("2")
	}
	return section
}

func TestCombinationsAndPolicies(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name             string
		combine          indicators.Combination
		policy           indicators.MissingPolicy
		a, b             string
		score, available string
		status           indicators.Status
	}{
		{"a sum", indicators.BySum, indicators.Block, "2", "5", "7", "20", indicators.StatusScored},
		{"0.2 and twice 0.5", indicators.ByWeightedMean, indicators.Block, "2", "5", "40", "100", indicators.StatusScored},
		{"3 ÷ (1 ÷ 0.2 + 2 ÷ 0.5)", indicators.ByHarmonicMean, indicators.Block, "2", "5", "100/3", "100", indicators.StatusScored},
		{"a zero", indicators.ByHarmonicMean, indicators.Block, "0", "5", "0", "100", indicators.StatusScored},
		{"the cube root of 0.8 × 0.1²", indicators.ByGeometricMean, indicators.Block, "8", "1", "20", "100", indicators.StatusScored},
		{"the sum waits", indicators.BySum, indicators.Block, "2", "", "", "20", indicators.StatusIncomplete},
		{"left out of a sum", indicators.BySum, indicators.Exclude, "2", "", "2", "10", indicators.StatusScored},
		{"left out of a mean", indicators.ByWeightedMean, indicators.Exclude, "2", "", "20", "100", indicators.StatusScored},
		{"counted as 0", indicators.BySum, indicators.CountAsZero, "2", "", "2", "20", indicators.StatusScored},
		{"does not apply", indicators.BySum, indicators.CountAsZero, "2", "n/a", "2", "10", indicators.StatusScored},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			node := evaluate(t, place(pair(test.combine, test.policy)), test.a, test.b, "").Nodes[0]
			require.Equal(t, test.status, node.Status)
			requireScore(t, test.score, node.Score)
			requireScore(t, test.available, node.Available)
		})
	}
}

func TestVeto(t *testing.T) {
	t.Parallel()
	f := place(pair(indicators.BySum, indicators.Block))
	f.Root.Children[0].Preconditions = []indicators.Condition{
		indicators.AnyOf{
			indicators.IndicatorCondition{Indicator: "c", Bound: indicators.AtMost(of("3"))},
			indicators.NodeCondition{Node: "nb", Bound: indicators.AtLeast(of("9"))},
		},
	}
	vetoed := evaluate(t, f, "5", "4", "3.1").Node("na")
	require.Equal(t, indicators.StatusVetoed, vetoed.Status)
	requireScore(t, "0", vetoed.Score)
	requireScore(t, "5", vetoed.WithoutVeto)
	requireScore(t, "5", evaluate(t, f, "5", "9", "").Node("na").Score)
	waiting := evaluate(t, f, "5", "4", "")
	require.Equal(t, indicators.StatusIncomplete, waiting.Node("na").Status)
	require.Len(t, waiting.Undecided, 1)
}

func TestConsequences(t *testing.T) {
	t.Parallel()
	f := place(pair(indicators.BySum, indicators.Block))
	f.Root.Rounding = indicators.Rounding{Mode: indicators.HalfUp}
	f.Sanctions = []indicators.Sanction{{
		Code: "S", Name: indicators.Same("S"), Deduct: of("2.5"), Effect: indicators.Suspended, Months: 6,
		When: []indicators.Condition{indicators.IndicatorCondition{Indicator: "c", Bound: indicators.AtLeast(of("1"))}},
	}}
	f.Levels = []indicators.Level{
		{Name: indicators.Same("good"), When: []indicators.Condition{indicators.NodeCondition{Node: "s", Bound: indicators.AtLeast(of("6"))}}},
		{Name: indicators.Same("other")},
	}
	card := evaluate(t, f, "4", "4", "1") // 8 − 2.5 = 5.5, rounded to 6
	requireScore(t, "6", card.Nodes[0].Score)
	require.Equal(t, indicators.Standing{Effect: indicators.Suspended, Months: 6}, card.Standing)
	require.Equal(t, indicators.Same("good"), card.Level.Name)

	card = evaluate(t, f, "4", "4", "")
	require.Equal(t, indicators.StatusIncomplete, card.Nodes[0].Status)
	require.Equal(t, indicators.Same("good"), card.Level.Name, "6 or 8")
	require.True(t, card.Standing.Undecided)

	card = evaluate(t, f, "4", "2", "")
	require.Equal(t, indicators.Undecided, card.Level.Outcome, "4 or 6")
}

// A whole number of 8 or 9 registered among 10 or 11: every one of the four is tried.
func TestRangeOfWholeNumbers(t *testing.T) {
	t.Parallel()
	f := place(criterion("n", "r", indicators.Linear{From: of("0"), To: of("1")}))
	f.Measures[0].Integer, f.Measures[1].Integer = true, true
	submission := indicators.NewSubmission(indicators.Subject{}, "2023", indicators.Observations{
		{Measure: "a", Value: indicators.Between(of("8"), of("8"), of("9.5"))},
		{Measure: "b", Value: indicators.Between(of("10"), of("10"), of("11"))},
	})
	card, err := oracle.Evaluate(f, submission)
	require.NoError(t, err)
	require.Equal(t, oracle.RangeExact, card.Reached)
	requireScore(t, "80/11", card.Nodes[0].Range.Low)
	requireScore(t, "9", card.Nodes[0].Range.High)
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	f := place(criterion("n", "a", tenths()))
	f.Measures[0].Integer, f.Measures[1].Min, f.Measures[2].Max = true, indicators.AtZero(), indicators.AtZero()
	submission := indicators.NewSubmission(indicators.Subject{}, "2023", indicators.Observations{
		{Measure: "a", Value: indicators.MustParse("1.5")},
		{Measure: "b", Value: indicators.Int(-1)},
		{Measure: "c", Value: indicators.Int(1)},
		{Measure: "c", Lag: 1, Value: indicators.Int(-1)},
		{Measure: "c", Lag: 1, Value: indicators.Int(-2)},
		{Measure: "d", Lag: -1, Value: indicators.Int(0)},
	})
	_, err := oracle.Evaluate(f, submission)
	require.Equal(t, oracle.Refusals{
		{Code: indicators.ProblemNotWhole, Path: "/observations/a"},
		{Code: indicators.ProblemBelowMinimum, Path: "/observations/b"},
		{Code: indicators.ProblemAboveMaximum, Path: "/observations/c"},
		{Code: indicators.ProblemConflict, Path: "/observations/c[1]"},
		{Code: indicators.ProblemInvalidLag, Path: "/observations/d[-1]"},
	}, err)
}
