package indicators_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func checked(left indicators.Formula, relation indicators.Relation, right indicators.Formula, tolerance string, severity indicators.Severity) indicators.Framework {
	f := soundFramework()
	f.Checks = []indicators.Check{{
		ID: "k", Name: words("核", "check"), Definition: words("看", "look at both"),
		Left: left, Relation: relation, Right: right, Tolerance: num(tolerance), Severity: severity,
	}}
	return f
}

func TestChecksByRelation(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		relation  indicators.Relation
		tolerance string
		reported  string
		want      indicators.Outcome
	}{
		{indicators.RelationAtMost, "0", "x=5 y=5", indicators.Agrees},
		{indicators.RelationAtMost, "0", "x=5.0001 y=5", indicators.Contradicts},
		{indicators.RelationAtMost, "1", "x=6 y=5", indicators.Agrees},
		{indicators.RelationAtMost, "1", "x=6.0001 y=5", indicators.Contradicts},
		{indicators.RelationBelow, "0", "x=5 y=5", indicators.Contradicts},
		{indicators.RelationBelow, "1", "x=5.9999 y=5", indicators.Agrees},
		{indicators.RelationBelow, "1", "x=6 y=5", indicators.Contradicts},
		{indicators.RelationAtLeast, "0", "x=5 y=5", indicators.Agrees},
		{indicators.RelationAtLeast, "1", "x=4 y=5", indicators.Agrees},
		{indicators.RelationAtLeast, "1", "x=3.9999 y=5", indicators.Contradicts},
		{indicators.RelationAbove, "0", "x=5 y=5", indicators.Contradicts},
		{indicators.RelationAbove, "1", "x=4.0001 y=5", indicators.Agrees},
		{indicators.RelationAbove, "1", "x=4 y=5", indicators.Contradicts},
		{indicators.RelationEqual, "0", "x=5 y=5.0", indicators.Agrees},
		{indicators.RelationEqual, "0", "x=5 y=5.0001", indicators.Contradicts},
		{indicators.RelationEqual, "0.5", "x=5 y=5.5", indicators.Agrees},
		{indicators.RelationEqual, "0.5", "x=5 y=4.4999", indicators.Contradicts},

		{indicators.RelationAtMost, "0", "x=4..5 y=5", indicators.Agrees},
		{indicators.RelationAtMost, "0", "x=4..5 y=4.5", indicators.AgreesWithinRange},
		{indicators.RelationAtMost, "0", "x=6..7 y=4..6", indicators.AgreesWithinRange},
		{indicators.RelationAtMost, "0", "x=6..7 y=4+2", indicators.Contradicts},
		{indicators.RelationEqual, "0", "x=5..6 y=5", indicators.Agrees},
		{indicators.RelationEqual, "0", "x=5..6 y=6", indicators.AgreesWithinRange},
		{indicators.RelationEqual, "0", "x=5+1 y=6", indicators.Contradicts},
		{indicators.RelationEqual, "0.1", "x=5+1 y=6", indicators.AgreesWithinRange},
	} {
		f := checked(indicators.Of("x"), c.relation, indicators.Of("y"), c.tolerance, indicators.SeverityNote)
		findings := evaluateFramework(t, f, c.reported).Findings()
		if assert.Len(t, findings, 1) {
			assert.Equal(t, c.want, findings[0].Outcome, "%s by %s with %s", c.reported, c.relation, c.tolerance)
		}
	}
}

func TestChecksBySeverity(t *testing.T) {
	t.Parallel()
	for _, severity := range []indicators.Severity{indicators.SeverityError, indicators.SeverityWarning, indicators.SeverityNote} {
		e := compileFramework(t, checked(indicators.Of("n"), indicators.RelationAtMost, indicators.Of("m"), "0", severity))
		_, err := e.Evaluate(submission("n=5 m=4"))
		if severity == indicators.SeverityError {
			require.Equal(t, []string{"check_failed /checks/k"}, foundProblems(t, err))
			require.ErrorContains(t, err, "check: 5 is not ≤ 4 (look at both)")
			_, err = e.Evaluate(submission("n=5..9 m=4..5"))
			require.NoError(t, err, "the figures can all be true")
			continue
		}
		require.NoError(t, err)
	}
}

// A check needs all its figures; one that reads a quotient is judged by the quotient.
func TestChecksOfQuotients(t *testing.T) {
	t.Parallel()
	stated := checked(indicators.Of("x"), indicators.RelationEqual, indicators.Ratio(indicators.Of("n"), indicators.Of("m")).Percent(), "0", indicators.SeverityWarning)
	for _, c := range []struct {
		reported string
		want     indicators.Outcome
		text     string
	}{
		{"x=24.4 n=106000 m=434400", indicators.Contradicts, "check: 24.4 % = 106,000 ÷ 434,400 = 24.40 % — contradicts"},
		{"x=25 n=1 m=4", indicators.Agrees, "check: 25 % = 1 ÷ 4 = 25 % — agrees"},
		{"x=25 n=1 m=0", indicators.Undetermined, "check: 25 % = 1 ÷ 0 — undetermined"},
		{"x=25 n=1", 0, ""},
		{"n=1 m=4", 0, ""},
		{"x=n/a n=1 m=4", 0, ""},
		{"", 0, ""},
	} {
		findings := evaluateFramework(t, stated, c.reported).Findings()
		if c.want == 0 {
			assert.Empty(t, findings, c.reported)
			continue
		}
		if assert.Len(t, findings, 1, c.reported) {
			assert.Equal(t, c.want, findings[0].Outcome, c.reported)
			assert.Equal(t, c.text, findings[0].Text(indicators.English), c.reported)
		}
	}
	mayBeZero := append(observed("x=25 n=1"), indicators.Observation{Measure: "m", Value: indicators.Between(num("4"), num("0"), num("9"))})
	card, err := compileFramework(t, stated).Evaluate(indicators.NewSubmission(indicators.Subject{}, "", mayBeZero))
	require.NoError(t, err)
	require.Len(t, card.Findings(), 1)
	assert.Equal(t, indicators.Undetermined, card.Findings()[0].Outcome)
	b := nodeOf(t, card, "b")
	assert.Equal(t, "scored 0", outcome(b))
	assert.False(t, b.Calculation().Range.Known(), "a quotient whose denominator may be 0 has no range")
	assert.Equal(t, "[0, 5]", b.Range.String(), "a criterion earns from nothing to its marks at any number")
}

// What stands on both sides cancels: n ≤ n + m holds whatever the range of n.
func TestChecksSeeSharedFigures(t *testing.T) {
	t.Parallel()
	f := checked(indicators.Of("n"), indicators.RelationAtMost, indicators.Sum(indicators.Of("n"), indicators.Of("m")), "0", indicators.SeverityWarning)
	findings := evaluateFramework(t, f, "n=0..100 m=0").Findings()
	require.Len(t, findings, 1)
	assert.Equal(t, indicators.Agrees, findings[0].Outcome)
}

// 20 ÷ m is above 1 − m ÷ 2 by 6 or more wherever m is between 1 and 4, and yet the least of one and the greatest of the other are 4.5 apart.
func TestChecksOfSeveralQuotientsMayPass(t *testing.T) {
	t.Parallel()
	left := indicators.Ratio(indicators.Of("x"), indicators.Of("m"))
	right := indicators.Sum(indicators.Constant(num("1")), indicators.Of("m").Times(num("-0.5")))
	for reported, want := range map[string]indicators.Outcome{
		"x=20 m=1..4": indicators.AgreesWithinRange,
		"x=20 m=4":    indicators.Contradicts,
		"x=20 m=1":    indicators.Contradicts,
	} {
		f := checked(left, indicators.RelationAtMost, right, "5", indicators.SeverityNote)
		assert.Equal(t, want, evaluateFramework(t, f, reported).Findings()[0].Outcome, reported)
	}
}

// A factor beside a plain sum, as JSON may have it, counts in checks, sums and ratios.
func TestFormulaFactorsFromJSON(t *testing.T) {
	t.Parallel()
	var double indicators.Formula
	require.NoError(t, json.Unmarshal([]byte(`[{"factor":"2","numerator":[{"measure":"n"},{"constant":"1"}]}]`), &double))
	definitions := tableDefinitions()
	for _, formula := range []struct {
		f    indicators.Formula
		want string
	}{
		{double, "14"},
		{double.Times(num("3")), "42"},
		{indicators.Sum(double, indicators.Of("n")), "20"},
		{indicators.Mean(double, double), "14"},
		{indicators.Ratio(double, indicators.Of("m")), "3.5"},
		{indicators.Ratio(indicators.Of("m"), double), "2/7"},
	} {
		definitions.Indicators[0].Formula = formula.f
		c, err := indicators.Calculate(definitions, "x", observed("n=6 m=4"))
		require.NoError(t, err)
		assert.Equal(t, formula.want, c.Value.String())
	}
	f := checked(double, indicators.RelationEqual, indicators.Of("m"), "0", indicators.SeverityWarning)
	assert.Equal(t, indicators.Agrees, evaluateFramework(t, f, "n=6 m=14").Findings()[0].Outcome)
	assert.Equal(t, indicators.Contradicts, evaluateFramework(t, f, "n=6 m=7").Findings()[0].Outcome)
}
