package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// byCitySize asks more of larger places: y is their size.
func byCitySize() indicators.Rule {
	return indicators.Cases{
		Cases: []indicators.Case{
			{When: where("y", indicators.AtLeast(num("100"))), Then: atLeast("40")},
			{When: indicators.AllOf{where("y", indicators.AtLeast(num("50"))), where("y", indicators.Below(num("100")))}, Then: indicators.Linear{From: num("0"), To: num("30")}},
		},
		Otherwise: indicators.Deduct{Level: num("20"), Side: indicators.SideBelow, Step: num("1"), Each: num("1"), Parts: indicators.PartsUp},
	}
}

func TestCases(t *testing.T) {
	t.Parallel()
	e := compileFramework(t, tableFramework(section("root", criterion("a", 6, "x", byCitySize()))))
	for _, c := range []struct{ reported, outcome, code, interval string }{
		{"y=100 x=40", "scored 6", "case band_reached", "[6, 6]"},
		{"y=100 x=39.9", "scored 0", "case band_otherwise", "[0, 0]"},
		{"y=99.9999 x=15", "scored 3", "case linear_between", "[3, 3]"},
		{"y=50 x=30", "scored 6", "case linear_full", "[6, 6]"},
		{"y=49.9999 x=20", "scored 6", "case_otherwise deduct_none", "[6, 6]"},
		{"y=0 x=17.5", "scored 3", "case_otherwise deducted", "[3, 3]"},
		{"y=0 x=1", "scored 0", "case_otherwise deduct_floor", "[0, 0]"},
		{"y=100..120 x=40", "scored 6", "case band_reached", "[6, 6]"},
		// One of the first two cases always holds, so that the third says nothing.
		{"y=90..110 x=20", "scored 4", "case linear_between range_crosses", "[0, 4]"},
		{"x=40", "incomplete", "missing", "[6, 6]"},
		{"x=19", "incomplete", "missing", "[0, 5]"},
		{"y=100", "incomplete", "missing", "[0, 6]"},
		{"y=n/a x=40", "excluded", "not_applicable", "unknown"},
	} {
		card, err := e.Evaluate(submission(c.reported))
		require.NoError(t, err, c.reported)
		r := nodeOf(t, card, "a")
		assert.Equal(t, c.outcome, outcome(r), c.reported)
		assert.Equal(t, c.code, codes(r.Reason()), c.reported)
		assert.Equal(t, c.interval, r.Range.String(), c.reported)
	}
}

// The condition may read the criterion's own indicator, and the range must find the jump between two stepped rules.
func TestCasesOfOneIndicator(t *testing.T) {
	t.Parallel()
	rule := indicators.Cases{
		Cases: []indicators.Case{{
			When: own(indicators.AtLeast(num("50"))),
			Then: indicators.Deduct{Level: num("50"), Side: indicators.SideAbove, Step: num("10"), Each: num("5"), Parts: indicators.PartsUp},
		}},
		Otherwise: indicators.Deduct{Level: num("30"), Side: indicators.SideBelow, Step: num("7"), Each: num("9"), Parts: indicators.PartsDown, Floor: num("1")},
	}
	checkRule(t, rule, "100", []rulePoint{
		{"50", "100", "case deduct_none"},
		{"49.9999", "100", "case_otherwise deduct_none"},
		{"90", "80", "case deducted"},
		{"16", "82", "case_otherwise deducted"},
	})
	checkRuleRange(t, rule, 100, []rangePoint{
		{"16..90", "[80, 100]", true, "case_otherwise deducted range_crosses"},
		{"-100..300", "[0, 100]", true, "case_otherwise deduct_floor range_crosses"},
		{"31..50", "[100, 100]", true, "case_otherwise deduct_none"},
	})
}

// The range encloses what every figure in it earns, also where a case cuts a staircase between two steps.
func TestCasesCutStaircases(t *testing.T) {
	t.Parallel()
	stairs := func(step, each string) indicators.Rule {
		return indicators.Deduct{Level: num("100"), Side: indicators.SideBelow, Step: num(step), Each: num(each), Parts: indicators.PartsUp}
	}
	for cut := int64(20); cut < 80; cut++ {
		rule := indicators.Cases{
			Cases:     []indicators.Case{{When: own(indicators.AtLeast(indicators.Whole(cut))), Then: atLeast("1000")}},
			Otherwise: stairs("7", "5"),
		}
		e := compileFramework(t, tableFramework(section("root", criterion("a", 100, "x", rule))))
		card, err := e.Evaluate(submission("x=3..93"))
		require.NoError(t, err)
		r := nodeOf(t, card, "a")
		just, err := e.Evaluate(submission("x=" + indicators.Whole(cut-1).String() + ".9999999"))
		require.NoError(t, err)
		below := nodeOf(t, just, "a")
		assert.Equal(t, below.Score.String(), r.Range.High().String(), "cut at %d: %s", cut, r.Range)
		assert.Equal(t, "0", r.Range.Low().String(), "cut at %d: %s", cut, r.Range)
		assert.True(t, r.Range.Tight())
	}
}

func TestCasesWithinCases(t *testing.T) {
	t.Parallel()
	rule := indicators.Cases{
		Cases: []indicators.Case{{When: where("y", indicators.Above(num("1"))), Then: indicators.Cases{
			Cases:     []indicators.Case{{When: where("share", indicators.AtMost(num("50"))), Then: percentOf()}},
			Otherwise: atLeast("70"),
		}}},
		Otherwise: indicators.Grades{Grades: []indicators.Grade{
			{Name: "A", Share: num("0.5"), When: []indicators.Condition{where("count", indicators.AtLeast(num("7")))}}, {Name: "B", Share: num("0.1")},
		}},
	}
	e := compileFramework(t, tableFramework(section("root", criterion("a", 10, "x", rule))))
	for _, c := range []struct{ reported, outcome, code string }{
		{"x=60 y=2 n=1 m=2", "scored 6", "case case linear_between"},
		{"x=70 y=2 n=2 m=3", "scored 10", "case case_otherwise band_reached"},
		{"x=70 y=1 n=7 m=9", "scored 5", "case_otherwise grade"},
		{"x=70 y=1 n=6 m=9", "scored 1", "case_otherwise grade_otherwise"},
		{"x=70 y=2 n=0 m=0", "undefined", "zero_denominator"},
		// The denominator of 0 is in a case that does not apply.
		{"x=70 y=1 n=0 m=0", "scored 1", "case_otherwise grade_otherwise"},
	} {
		card, err := e.Evaluate(submission(c.reported))
		require.NoError(t, err, c.reported)
		r := nodeOf(t, card, "a")
		assert.Equal(t, c.outcome, outcome(r), c.reported)
		assert.Equal(t, c.code, firstCodes(r.Reason()), c.reported)
	}
}

// firstCodes leaves out what the ranges add.
func firstCodes(r indicators.Reason) string {
	kept := r
	kept.Details = nil
	for _, d := range r.Details {
		if d.Code != indicators.ReasonRange && d.Code != indicators.ReasonRangeCrosses {
			kept.Details = append(kept.Details, d)
		}
	}
	return codes(kept)
}
