package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// own bounds the criterion's own indicator.
func own(b indicators.Bound) indicators.Condition { return indicators.IndicatorCondition{Bound: b} }

// where bounds a named indicator.
func where(id indicators.IndicatorID, b indicators.Bound) indicators.Condition {
	return indicators.IndicatorCondition{Indicator: id, Bound: b}
}

// waterGrades is the national pattern: A needs two things at once.
func waterGrades() indicators.Rule {
	return indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: num("1"), When: []indicators.Condition{own(indicators.AtLeast(num("100"))), where("y", indicators.EqualTo(num("0")))}},
		{Name: "B", Share: num("0.66"), When: []indicators.Condition{own(indicators.AtLeast(num("80"))), where("y", indicators.AtMost(num("5")))}},
		{Name: "C", Share: num("0.33"), When: []indicators.Condition{own(indicators.Above(num("60")))}},
		{Name: "C#", Share: num("0")},
	}}
}

func TestGrades(t *testing.T) {
	t.Parallel()
	e := compileFramework(t, tableFramework(section("root", criterion("a", 3, "x", waterGrades()))))
	for _, c := range []struct{ reported, outcome, code, interval string }{
		{"x=100 y=0", "scored 3", "grade", "[3, 3]"},
		{"x=100 y=0.0001", "scored 1.98", "grade", "[1.98, 1.98]"},
		{"x=99.9999 y=0", "scored 1.98", "grade", "[1.98, 1.98]"},
		{"x=80 y=5", "scored 1.98", "grade", "[1.98, 1.98]"},
		{"x=80 y=5.0001", "scored 0.99", "grade", "[0.99, 0.99]"},
		{"x=79.9999 y=0", "scored 0.99", "grade", "[0.99, 0.99]"},
		{"x=60.0001 y=100", "scored 0.99", "grade", "[0.99, 0.99]"},
		{"x=60 y=0", "scored 0", "grade_otherwise", "[0, 0]"},
		{"x=-1 y=-1", "scored 0", "grade_otherwise", "[0, 0]"},
		{"x=100 y=0..3", "scored 3", "grade range_crosses", "[1.98, 3]"},
		{"x=70..90 y=9", "scored 0.99", "grade", "[0.99, 0.99]"},
		// Where y cannot matter it may be missing; where it can, the grade is not known.
		{"x=60", "scored 0", "grade_otherwise", "[0, 0]"},
		{"x=79", "scored 0.99", "grade", "[0.99, 0.99]"},
		{"x=80", "incomplete", "missing", "[0.99, 1.98]"},
		{"x=100", "incomplete", "missing", "[0.99, 3]"},
		{"y=0", "incomplete", "missing", "[0, 3]"},
		{"y=6", "incomplete", "missing", "[0, 0.99]"},
		{"", "incomplete", "missing", "[0, 3]"},
		{"x=n/a y=0", "excluded", "not_applicable", "unknown"},
		{"x=100 y=n/a", "excluded", "not_applicable", "unknown"},
	} {
		card, err := e.Evaluate(submission(c.reported))
		require.NoError(t, err, c.reported)
		r := nodeOf(t, card, "a")
		assert.Equal(t, c.outcome, outcome(r), c.reported)
		assert.Equal(t, c.code, codes(r.Reason()), c.reported)
		assert.Equal(t, c.interval, r.Range.String(), c.reported)
	}
}

// A missing figure must not pass for a 0 where every condition reads the same indicator.
func TestGradesOfOneIndicator(t *testing.T) {
	t.Parallel()
	litter := indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: num("1"), When: []indicators.Condition{own(indicators.AtMost(num("5")))}},
		{Name: "B", Share: num("0.5"), When: []indicators.Condition{own(indicators.AtMost(num("9")))}},
		{Name: "C", Share: num("0.1")},
	}}
	e := compileFramework(t, tableFramework(section("root", criterion("a", 10, "x", litter), criterion("b", 10, "share", litter))))
	for _, c := range []struct{ reported, a, b, interval string }{
		{"x=0 n=0 m=100", "scored 10", "scored 10", "[10, 10]"},
		{"x=5 n=6 m=100", "scored 10", "scored 5", "[10, 10]"},
		{"x=5.0001 n=10 m=100", "scored 5", "scored 1", "[5, 5]"},
		{"x=9.0001", "scored 1", "incomplete", "[1, 1]"},
		{"x=4..10", "scored 10", "incomplete", "[1, 10]"},
		{"n=1", "incomplete", "incomplete", "[1, 10]"},
		{"n=0 m=0", "incomplete", "undefined", "[1, 10]"},
	} {
		card, err := e.Evaluate(submission(c.reported))
		require.NoError(t, err, c.reported)
		assert.Equal(t, c.a, outcome(nodeOf(t, card, "a")), c.reported)
		assert.Equal(t, c.b, outcome(nodeOf(t, card, "b")), c.reported)
		assert.Equal(t, c.interval, nodeOf(t, card, "a").Range.String(), c.reported)
	}
}
