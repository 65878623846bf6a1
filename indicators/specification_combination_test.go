package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// One root has all there is: two parts of 10 marks, a cap of 12.34, a sanction of 2.25 marks, a rounding to one place, a precondition
// and a policy.
func TestNodesAreWorkedOutInOrder(t *testing.T) {
	t.Parallel()
	f := sanctioned(sanction("g", "2.25", 0, 0, above("count", "0")))
	f.Root.Cap = indicators.AtNumber(num("12.34"))
	f.Root.Rounding = rounding(1, indicators.HalfUp)
	f.Root.Preconditions = []indicators.Condition{where("share", indicators.AtLeast(num("20")))}
	f.Root.Missing = indicators.CountAsZero
	for _, c := range []struct{ reported, want, unrounded, without string }{
		{"x=50 y=40 n=0 m=1", "vetoed 0", "0", "9"},       // 5 + 4, none off; n ÷ m is 0 %
		{"x=50 y=40 n=1 m=1", "scored 6.8", "6.75", ""},   // 5 + 4 − 2.25; taken off last it would be 6.75
		{"x=80 y=90 n=1 m=1", "scored 10.1", "10.09", ""}, // 17, capped, − 2.25; capped last it would be 12.3
		{"x=61 y=63 n=1 m=5", "scored 10.1", "10.09", ""}, // 12.4, capped; the precondition holds at 20 %
		{"x=80 y=90 n=1 m=9", "vetoed 0", "0", "10.1"},    // it fails at 11.1 %
		{"x=10 y=5 n=1 m=1", "scored 0", "0", ""},         // 1.5 − 2.25
		{"x=80 y=90 n=1", "scored 0", "0", ""},            // the precondition is undecided, which counts as 0
		{"x=80 n=1 m=1", "scored 0", "0", ""},             // a part is missing, which counts as 0
		{"x=80 n=1 m=9", "vetoed 0", "0", ""},             // a veto comes before the policy
	} {
		total := evaluateFramework(t, f, c.reported).Total()
		assert.Equal(t, c.want, outcome(total), c.reported)
		assert.Equal(t, c.unrounded, total.Unrounded().String(), c.reported)
		if c.without == "" {
			assert.Nil(t, total.WithoutVeto, c.reported)
			continue
		}
		require.NotNil(t, total.WithoutVeto, c.reported)
		assert.Equal(t, c.without, total.WithoutVeto.String(), c.reported)
	}
}

// Two parts of 1.5 marks make 3, which whole marks keep; one of them alone does not.
func TestRoundingAfterExclusions(t *testing.T) {
	t.Parallel()
	part := func(id indicators.NodeID, indicator indicators.IndicatorID) indicators.Node {
		return policy(item(id, "1.5", indicator, percentOf()), indicators.Exclude)
	}
	root := section("root", part("a", "x"), part("b", "y"))
	root.Rounding = rounding(0, indicators.HalfUp)
	for reported, want := range map[string]string{"x=100 y=100": "3 of 3, 1", "y=100": "2 of 1.5, 4/3", "y=99": "1 of 1.5, 2/3"} {
		total := evaluateFramework(t, tableFramework(root), reported).Total()
		rate, ok := total.Rate()
		require.True(t, ok)
		assert.Equal(t, want, total.Score.String()+" of "+total.Available.String()+", "+rate.String(), reported)
	}
}

// The total is 10 × log₁₀₀ 2, 1.505 149 978 319 905 976 068 694 473 622 465…, less what a sanction takes off.
func TestSanctionsOnIrrationalTotals(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		deduct   string
		rounding indicators.Rounding
		want     string
	}{
		{"1", rounding(2, indicators.HalfUp), "0.51"},
		{"1.505", rounding(6, indicators.HalfUp), "0.00015"},
		{"1.505149978319905976068694473622465", rounding(33, indicators.Down), "0"},
		{"1.505149978319905976068694473622464", rounding(33, indicators.Down), "0." + zeros(32) + "1"},
		{"1.505149978319905976068694473622466", rounding(34, indicators.HalfUp), "0"},
		{"2", rounding(2, indicators.HalfUp), "0"},
	} {
		f := tableFramework(section("root", criterion("a", 10, "x", logScale("1", "100"))))
		f.Sanctions = []indicators.Sanction{sanction("g", c.deduct, 0, 0, above("count", "0"))}
		f.Rounding.Total = c.rounding
		total := evaluateFramework(t, f, "x=2 n=1").Total()
		assert.Equal(t, "scored "+c.want, outcome(total), c.deduct)
		assert.True(t, total.Range.IsPoint(), c.deduct)
	}
}
