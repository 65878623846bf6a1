package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

// The root earns 1.25 of 10 marks, as a criterion or as a section of one.
func TestRootIsRoundedAsWhatItIs(t *testing.T) {
	t.Parallel()
	alone := criterion("root", 10, "x", percentOf())
	above := section("root", criterion("a", 10, "x", percentOf()))
	one, none := rounding(1, indicators.HalfUp), indicators.Rounding{Mode: indicators.Unrounded}
	for _, c := range []struct {
		root indicators.Node
		plan indicators.RoundingPlan
		want string
	}{
		{alone, indicators.RoundingPlan{Criteria: one}, "1.3"},
		{alone, indicators.RoundingPlan{Sections: one}, "1.25"},
		{above, indicators.RoundingPlan{Sections: one}, "1.3"},
		{alone, indicators.RoundingPlan{Criteria: one, Total: none}, "1.25"},
		{above, indicators.RoundingPlan{Sections: one, Total: none}, "1.25"},
		{above, indicators.RoundingPlan{Sections: rounding(0, indicators.HalfUp), Total: one}, "1.3"},
	} {
		f := tableFramework(c.root)
		f.Rounding = c.plan
		assert.Equal(t, c.want, evaluateFramework(t, f, "x=12.5").Total().Score.String(), "%+v", c.plan)
	}
}

func TestRoundingBelowZero(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ number, halfUp, halfEven, down string }{
		{"-0.125", "-0.13", "-0.12", "-0.12"},
		{"-0.135", "-0.14", "-0.14", "-0.13"},
		{"-0.1249", "-0.12", "-0.12", "-0.12"},
		{"-0.129", "-0.13", "-0.13", "-0.12"},
		{"-2/3", "-0.67", "-0.67", "-0.66"},
	} {
		n := num(c.number)
		assert.Equal(t, c.halfUp, n.Round(rounding(2, indicators.HalfUp)).String(), c.number)
		assert.Equal(t, c.halfEven, n.Round(rounding(2, indicators.HalfEven)).String(), c.number)
		assert.Equal(t, c.down, n.Round(rounding(2, indicators.Down)).String(), c.number)
		assert.True(t, n.Round(indicators.Rounding{Mode: indicators.Unrounded}).Equal(n), c.number)
		assert.True(t, n.Round(indicators.Rounding{}).Equal(n), c.number)
	}
}

func TestCapsThatRoundingLifts(t *testing.T) {
	t.Parallel()
	capped := func(limit string, mode indicators.RoundingMode) indicators.Framework {
		f := soundFramework()
		f.Root.Cap, f.Root.Rounding = indicators.AtNumber(num(limit)), rounding(0, mode)
		return f
	}
	_, err := indicators.Compile(capped("2.5", indicators.HalfUp))
	assert.Equal(t, []string{"exceeds_marks /root/marks"}, foundProblems(t, err))
	compileFramework(t, capped("2.5", indicators.HalfEven))
	compileFramework(t, capped("2.5", indicators.Down))
	compileFramework(t, capped("3", indicators.HalfUp))
}
