package indicators_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// statedOver is a framework whose first criterion reads n ÷ m in percent; k can stand for m.
func statedOver() indicators.Framework {
	return twoParts(func(f *indicators.Framework) { f.Root.Children[0].Indicator = "share" })
}

func TestSubstitution(t *testing.T) {
	t.Parallel()
	const reported = "n=5 k=10 y=40"
	plain := compileFramework(t, statedOver())
	card, err := plain.Evaluate(submission(reported))
	require.NoError(t, err)
	assert.Equal(t, "incomplete", outcome(nodeOf(t, card, "a")), "what is stated is missing")
	assert.Empty(t, card.Substitutions())

	e := compileFramework(t, statedOver(), indicators.Substitute("m", "k"))
	assert.NotEqual(t, plain.Digest(), e.Digest(), "a mark must be tied to the substitution")
	card, err = e.Evaluate(submission(reported + " m=1000"))
	require.NoError(t, err)
	a := nodeOf(t, card, "a")
	assert.Equal(t, "scored 5", outcome(a))
	assert.Equal(t, "5 ÷ 10 = 50 %", a.Calculation().Text(indicators.English))
	assert.Equal(t, []indicators.MeasureID{"k", "n"}, measuresOf(a.Observations()))
	assert.Equal(t, []indicators.MeasureID{"m"}, card.Unread())
	require.Equal(t, []indicators.SubstitutionResult{{
		Stated: "m", Used: "k", StatedName: words("总数", "total"), UsedName: words("另一总数", "other total"), Nodes: []indicators.NodeID{"a"},
	}}, card.Substitutions())
	for l, want := range map[indicators.Language]string{
		indicators.Chinese: "口径替代：分母以“另一总数”代替“总数”\n", indicators.English: "Substitution: other total stands in the denominator for total\n",
	} {
		var text bytes.Buffer
		require.NoError(t, card.WriteText(&text, l))
		assert.Contains(t, text.String(), want)
	}

	again := compileFramework(t, e.Framework())
	assert.Equal(t, e.Digest(), again.Digest())
	twice := compileFramework(t, e.Framework(), indicators.Substitute("m", "k"))
	assert.Equal(t, e.Digest(), twice.Digest(), "said twice is said once")
}

func measuresOf(list []indicators.Observation) []indicators.MeasureID {
	var ids []indicators.MeasureID
	for _, o := range list {
		ids = append(ids, o.Measure)
	}
	return ids
}

// Denominators of every lag are substituted; numerators, checks and sums outside a quotient are not.
func TestSubstitutionInDenominatorsOnly(t *testing.T) {
	t.Parallel()
	of, ratio := indicators.Of, indicators.Ratio
	for _, c := range []struct {
		formula  indicators.Formula
		reported string
		want     string
	}{
		{ratio(of("m"), of("m")), "m=3 k=12", "3 ÷ 12 = 0.25 %"},
		{ratio(of("n"), indicators.Sum(of("m"), of("k"))), "n=3 m=100 k=6", "3 ÷ (2 × 6) = 0.25 %"},
		{ratio(of("n"), indicators.Lag("m", 1)), "n=3 m[1]=100 k[1]=12", "3 ÷ 12 = 0.25 %"},
		{indicators.Sum(of("m"), ratio(of("n"), of("m"))), "n=3 m=1 k=12", "1 + 3 ÷ 12 = 1.25 %"},
	} {
		f := statedOver()
		f.Indicators = append(f.Indicators, indicators.Indicator{ID: "tried", Name: words("试", "tried"), Unit: indicators.Same("%"), Formula: c.formula})
		f.Root.Children[0].Indicator = "tried"
		f.Checks = []indicators.Check{{
			ID: "kept", Name: words("核查", "check"), Left: ratio(of("n"), of("m")), Relation: indicators.RelationAtLeast, Right: of("n").Times(num("0")), Severity: indicators.SeverityNote,
		}}
		e := compileFramework(t, f, indicators.Substitute("m", "k"))
		card, err := e.Evaluate(submission(c.reported + " y=1"))
		require.NoError(t, err)
		assert.Equal(t, c.want, nodeOf(t, card, "a").Calculation().Text(indicators.English))
		for _, finding := range card.Findings() {
			assert.Equal(t, []indicators.MeasureID{"n", "m"}, finding.Left.Formula.Measures())
		}
	}
}

func TestSubstitutionFaults(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		list []indicators.Substitution
		want string
	}{
		{"unknown stated", []indicators.Substitution{{Stated: "mm", Used: "k"}}, "unknown_measure /substitutions/0/stated"},
		{"unknown used", []indicators.Substitution{{Stated: "m", Used: "kk"}}, "unknown_measure /substitutions/0/used"},
		{"itself", []indicators.Substitution{{Stated: "m", Used: "m"}}, "invalid_substitution /substitutions/0"},
		{"other unit", []indicators.Substitution{{Stated: "m", Used: "x"}}, "invalid_substitution /substitutions/0/used"},
		{"touches nothing", []indicators.Substitution{{Stated: "n", Used: "k"}}, "invalid_substitution /substitutions/0"},
		{"twice", []indicators.Substitution{{Stated: "m", Used: "k"}, {Stated: "m", Used: "n"}}, "invalid_substitution /substitutions/1/stated"},
		{"chained", []indicators.Substitution{{Stated: "m", Used: "k"}, {Stated: "k", Used: "n"}}, "invalid_substitution /substitutions/0/used, invalid_substitution /substitutions/1"},
	} {
		f := statedOver()
		f.Substitutions = c.list
		_, err := indicators.Compile(f)
		assert.Equal(t, strings.Split(c.want, ", "), foundProblems(t, err), c.name)
	}
}
