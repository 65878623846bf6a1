package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

func TestLinear(t *testing.T) {
	t.Parallel()
	checkRule(t, indicators.Linear{From: num("0"), To: num("30")}, "5", []rulePoint{
		{"-9999999999999999999999999999999999", "0", "linear_none"},
		{"-0.0000000000000000000000000000000001", "0", "linear_none"},
		{"0", "0", "linear_none"},
		{"0.0000000000000000000000000000000006", "0.0000000000000000000000000000000001", "linear_between"},
		{"10", "5/3", "linear_between"},
		{"15", "2.5", "linear_between"},
		{"29.99999999999999999999999999999994", "4.99999999999999999999999999999999", "linear_between"},
		{"30", "5", "linear_full"},
		{"30.00000000000000000000000000000001", "5", "linear_full"},
		{"9999999999999999999999999999999999", "5", "linear_full"},
	})
}

func TestLinearWhereLowerIsBetter(t *testing.T) {
	t.Parallel()
	checkRule(t, indicators.Linear{From: num("100"), To: num("-50")}, "3", []rulePoint{
		{"100.5", "0", "linear_none"},
		{"100", "0", "linear_none"},
		{"99", "0.02", "linear_between"},
		{"0", "2", "linear_between"},
		{"-49", "2.98", "linear_between"},
		{"-50", "3", "linear_full"},
		{"-50.5", "3", "linear_full"},
	})
}

func TestLinearRange(t *testing.T) {
	t.Parallel()
	checkRuleRange(t, indicators.Linear{From: num("20"), To: num("30")}, 10, []rangePoint{
		{"22..25", "[2, 5]", true, "linear_between range"},
		{"22+3", "[2, 5)", true, "linear_between range"},
		{"15..25", "[0, 5]", true, "linear_none range_crosses"},
		{"25..35", "[5, 10]", true, "linear_between range_crosses"},
		{"0..50", "[0, 10]", true, "linear_none range_crosses"},
		{"30..50", "[10, 10]", true, "linear_full"},
		{"10+10", "[0, 0]", true, "linear_none"},
	})
	checkRuleRange(t, indicators.Linear{From: num("30"), To: num("20")}, 10, []rangePoint{
		{"22+3", "(5, 8]", true, "linear_between range"},
	})
}

// Each score is x ÷ 100 of one mark, rounded to two places.
func TestRoundingOfOneScore(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ x, halfUp, halfEven, down string }{
		{"2.4999999999999999999999999999", "0.02", "0.02", "0.02"},
		{"2.5", "0.03", "0.02", "0.02"},
		{"2.5000000000000000000000000001", "0.03", "0.03", "0.02"},
		{"3.4999999999999999999999999999", "0.03", "0.03", "0.03"},
		{"3.5", "0.04", "0.04", "0.03"},
		{"3.5000000000000000000000000001", "0.04", "0.04", "0.03"},
		{"0.5", "0.01", "0", "0"},
		{"0.4999999999999999999999999999", "0", "0", "0"},
		{"99.5", "1", "1", "0.99"},
		{"99.4999999999999999999999999999", "0.99", "0.99", "0.99"},
		{"7", "0.07", "0.07", "0.07"},
		{"0", "0", "0", "0"},
	} {
		for mode, want := range map[indicators.RoundingMode]string{
			indicators.HalfUp: c.halfUp, indicators.HalfEven: c.halfEven, indicators.Down: c.down, indicators.Unrounded: "",
		} {
			node := criterion("a", 1, "x", percentOf())
			node.Rounding = indicators.Rounding{Mode: mode}
			if mode != indicators.Unrounded {
				node.Rounding.Places = 2
			}
			r := nodeOf(t, evaluateFramework(t, tableFramework(section("root", node)), "x="+c.x), "a")
			unrounded := num(c.x).Rat().Quo(num(c.x).Rat(), num("100").Rat())
			assert.Zero(t, r.Unrounded().Rat().Cmp(unrounded), "x = %s", c.x)
			if mode == indicators.Unrounded {
				assert.Zero(t, r.Score.Rat().Cmp(unrounded), "x = %s is rounded", c.x)
				continue
			}
			assert.True(t, r.Score.Equal(num(want)), "x = %s by %s gives %s, not %s", c.x, mode, r.Score, want)
			assert.Equal(t, !r.Score.Equal(r.Unrounded()), r.Rounded(), "x = %s", c.x)
			assert.Equal(t, r.Rounded(), len(r.Reason().Details) == 1 && r.Reason().Details[0].Code == indicators.ReasonRounded, "x = %s", c.x)
		}
	}
}
