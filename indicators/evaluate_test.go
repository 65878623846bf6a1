package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// situation is a node of a framework, what was reported, and what comes of it.
type situation struct {
	name     string
	root     indicators.Node
	reported string
	node     indicators.NodeID
	outcome  string
	interval string // "" where it does not matter
}

func checkSituations(t *testing.T, situations []situation, options ...indicators.Option) {
	t.Helper()
	for _, c := range situations {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r := nodeOf(t, evaluateFramework(t, tableFramework(c.root), c.reported, options...), c.node)
			assert.Equal(t, c.outcome, outcome(r))
			if c.interval != "" {
				assert.Equal(t, c.interval, r.Range.String())
			}
			if r.HasScore() && r.Range.Known() {
				assert.True(t, r.Range.Contains(r.Score), "%s is not in %s", r.Score, r.Range)
			}
		})
	}
}

// The contract of Evaluate, row by row.
func TestEvaluateContract(t *testing.T) {
	t.Parallel()
	a, b := criterion("a", 10, "x", percentOf()), criterion("b", 10, "share", percentOf())
	pair := section("root", a, b)
	unknown := with(a, func(n *indicators.Node) { n.Marks = indicators.UnknownMarks() })
	vetoed := provided(a, where("y", indicators.AtLeast(num("50"))))
	checkSituations(t, []situation{
		{"scored", pair, "x=50 n=1 m=4", "root", "scored 7.5", "[7.5, 7.5]"},
		{"missing at the criterion", pair, "n=1 m=4", "a", "incomplete", "[0, 10]"},
		{"missing below the section", pair, "n=1 m=4", "root", "incomplete", "[2.5, 12.5]"},
		{"a missing numerator", pair, "x=50 m=4", "b", "incomplete", "[0, 10]"},
		{"everything missing", pair, "", "root", "incomplete", "[0, 20]"},
		{"not applicable at the criterion", pair, "x=n/a n=1 m=4", "a", "excluded", "unknown"},
		{"not applicable below the section", pair, "x=n/a n=1 m=4", "root", "scored 2.5", "[2.5, 2.5]"},
		{"not applicable beside missing", pair, "x=50 n=n/a", "b", "excluded", "unknown"},
		{"nothing applies", pair, "x=n/a n=n/a m=1", "root", "excluded", "unknown"},
		{"denominator 0 at the criterion", pair, "x=50 n=0 m=0", "b", "undefined", "[0, 10]"},
		{"denominator 0 below the section", pair, "x=50 n=0 m=0", "root", "incomplete", "[5, 15]"},
		{"denominator that may be 0", pair, "x=50 n=1 m=4 m[1]=0", "root", "scored 7.5", "[7.5, 7.5]"},
		{"vetoed", section("root", vetoed, b), "x=50 y=49.9 n=1 m=4", "a", "vetoed 0", "[0, 0]"},
		{"vetoed below the section", section("root", vetoed, b), "x=50 y=49.9 n=1 m=4", "root", "scored 2.5", "[2.5, 2.5]"},
		{"vetoed without a figure", section("root", vetoed, b), "y=49.9 n=1 m=4", "root", "scored 2.5", "[2.5, 2.5]"},
		{"range on both sides", section("root", criterion("a", 10, "x", atLeast("50"))), "x=50..60", "a", "scored 10", "[10, 10]"},
		{"range across", section("root", criterion("a", 10, "x", atLeast("50"))), "x=49.9..60", "a", "scored 0", "[0, 10]"},
		{"unknown marks", section("root", unknown, b), "x=50 n=1 m=4", "a", "incomplete", "unknown"},
		{"unknown marks below the section", section("root", unknown, b), "x=50 n=1 m=4", "root", "incomplete", "unknown"},
		{"unknown marks, vetoed", section("root", provided(unknown, where("y", indicators.AtLeast(num("50")))), b), "x=50 y=1 n=1 m=4", "root", "incomplete", "unknown"},
		{"unknown marks that do not apply", section("root", unknown, b), "x=n/a n=1 m=4", "root", "scored 2.5", ""},
		{"unknown marks left out all the same", section("root", policy(unknown, indicators.Exclude), b), "n=1 m=4", "root", "incomplete", "unknown"},
		{"a section's unknown marks", with(pair, func(n *indicators.Node) { n.Marks = indicators.UnknownMarks() }), "x=50 n=1 m=4", "root", "incomplete", "unknown"},
		{"extension fails", section("root", criterion("a", 6, "x", turnoverRule(`"30"`)), b), "x=13 n=1 m=4", "a", "undefined", "[0, 6]"},
		{"extension fails below the section", section("root", criterion("a", 6, "x", turnoverRule(`"30"`)), b), "x=13 n=1 m=4", "root", "incomplete", ""},
		{"extension fails, counted as 0", section("root", policy(criterion("a", 6, "x", turnoverRule(`"30"`)), indicators.CountAsZero), b), "x=13 n=1 m=4", "root", "scored 2.5", "[2.5, 2.5]"},
	}, indicators.With(turnover(indicators.HigherIsBetter)))
}

func TestEvaluateRefusesFigures(t *testing.T) {
	t.Parallel()
	f := soundFramework()
	f.Measures[0].Min, f.Measures[0].Max = indicators.AtNumber(num("-5")), indicators.AtNumber(num("100"))
	e := compileFramework(t, f)
	for _, c := range []struct {
		name, reported string
		want           []string
	}{
		{"at the bounds", "x=-5 n=0 m=1000000", nil},
		{"at the other bound", "x=100 n=0 m=1", nil},
		{"below the minimum", "x=-5.0000001", []string{"below_minimum /observations/x"}},
		{"above the maximum", "x=100.0000001", []string{"above_maximum /observations/x"}},
		{"beyond the maximum in part", "x=99..101", nil},
		{"negative count", "n=-1", []string{"below_minimum /observations/n"}},
		{"not whole", "n=1.5", []string{"not_whole /observations/n"}},
		{"not whole, a period before", "n[1]=1.5", []string{"not_whole /observations/n[1]"}},
		{"conflict", "x=1 x=2", []string{"conflict /observations/x"}},
		{"conflict of range and point", "x=1 x=1..2", []string{"conflict /observations/x"}},
		{"conflict of missing evidence and value", "x=1 x=n/a", []string{"conflict /observations/x"}},
		{"no conflict between periods", "n=1 n[1]=2 n[2]=3", nil},
		{"agreement", "x=1 x=1.0 x=1.00", nil},
		{"lag below 0", "x[-1]=1", []string{"invalid_lag /observations/x[-1]"}},
		{"lag beyond", "x[1001]=1", []string{"invalid_lag /observations/x[1001]"}},
		{"bounds without point", "x=5..4", []string{"invalid_bounds /observations/x"}},
		{"unit of 0", "x=5+0", []string{"invalid_bounds /observations/x"}},
		{"invalid measure", "a/b=1", []string{"invalid_id /observations/a~1b"}},
		{"several", "n=1.5 n=-2 x=101 m=1000001", []string{
			"above_maximum /observations/m", "above_maximum /observations/x", "below_minimum /observations/n",
			"conflict /observations/n", "not_whole /observations/n",
		}},
	} {
		_, err := e.Evaluate(submission(c.reported))
		assert.Equal(t, c.want, foundProblems(t, err), c.name)
	}
	_, err := e.Evaluate(indicators.NewSubmission(indicators.Subject{}, "", indicators.Observations{
		{Measure: "n", Value: indicators.MustParse("24.4%")}, {Measure: "x", Value: indicators.MustParse("24.4%")},
	}))
	assert.Equal(t, []string{"not_whole /observations/n", "unit_mismatch /observations/n"}, foundProblems(t, err))
}

func TestEvaluateCapsProblems(t *testing.T) {
	t.Parallel()
	limits := indicators.DefaultLimits()
	limits.Problems = 2
	e := compileFramework(t, soundFramework(), indicators.WithLimits(limits))
	_, err := e.Evaluate(submission("n=-1.5 m=-1.5 n[1]=-1.5"))
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	require.Len(t, problems, 3)
	assert.Equal(t, indicators.ProblemMore, problems[2].Code)
	assert.Contains(t, problems[2].Message, "6 in all")
}

// Unread lists measures that nothing reads; one that is read of another period is read.
func TestUnread(t *testing.T) {
	t.Parallel()
	for reported, want := range map[string][]indicators.MeasureID{
		"x=1 n=1 m=2":               nil,
		"x=1 n=1 m=2 m[1]=5 n[7]=3": nil,
		"x=1 xx=1 xx[1]=3 z=1":      {"xx", "z"},
		"x=1 y=1":                   {"y"},
		"zz=n/a a=1":                {"a", "zz"},
	} {
		assert.Equal(t, want, evaluateFramework(t, soundFramework(), reported).Unread(), reported)
	}
	asked := indicators.Value{}.From(indicators.Evidence{Title: "letter"})
	card, err := compileFramework(t, soundFramework()).Evaluate(indicators.NewSubmission(indicators.Subject{}, "", indicators.Observations{
		{Measure: "asked", Value: asked}, {Measure: "silent", Value: indicators.Value{}},
	}))
	require.NoError(t, err)
	assert.Equal(t, []indicators.MeasureID{"asked"}, card.Unread(), "a missing figure with evidence is named, one without is left out")
}

func TestFormulasOfTwoPeriods(t *testing.T) {
	t.Parallel()
	hundred := func(id indicators.IndicatorID) indicators.Node {
		return section("root", criterion("a", 100, id, indicators.Linear{From: num("-100"), To: num("100")}))
	}
	for _, c := range []struct {
		indicator       indicators.IndicatorID
		reported, value string
		status          indicators.CalculationStatus
		text            string
	}{
		{"last", "n[1]=7 n=9", "7", indicators.Calculated, "7 persons"},
		{"last", "n=9", "", indicators.CalculationMissing, "people (last period)"},
		{"growth", "n=11 n[1]=10", "10", indicators.Calculated, "(11 − 10) ÷ 10 = 10 %"},
		{"growth", "n=9 n[1]=12", "-25", indicators.Calculated, "(9 − 12) ÷ 12 = -25 %"},
		{"growth", "n=9 n[1]=0", "", indicators.CalculationUndefined, "(9 − 0) ÷ 0"},
		{"growth", "n=9 n[1]=n/a", "", indicators.CalculationNotApplicable, "(9 − people (last period)) ÷ people (last period)"},
		{"mean", "n=1 m=2 n[1]=1 m[1]=4", "37.5", indicators.Calculated, "1 ÷ 2 × 50 + 1 ÷ 4 × 50 = 37.5 %"},
		{"mean", "n=1 m=3 n[1]=1 m[1]=7", "500/21", indicators.Calculated, "1 ÷ 3 × 50 + 1 ÷ 7 × 50 = 23.81 %"},
		{"mean", "n=1 m=3 n[1]=1 m[1]=0", "", indicators.CalculationUndefined, "1 ÷ 3 × 50 + 1 ÷ 0 × 50"},
	} {
		r := nodeOf(t, evaluateFramework(t, tableFramework(hundred(c.indicator)), c.reported), "a")
		assert.Equal(t, c.status, r.Calculation().Status, c.reported)
		if c.status == indicators.Calculated {
			assert.Equal(t, c.value, r.Calculation().Value.String(), c.reported)
		}
		assert.Equal(t, c.text, r.Calculation().Text(indicators.English), c.reported)
		calculation, err := indicators.Calculate(tableDefinitions(), c.indicator, observed(c.reported))
		require.NoError(t, err)
		assert.Equal(t, c.text, calculation.Text(indicators.English), "the same without a framework")
	}
}

func TestCalculateReportsPlaces(t *testing.T) {
	t.Parallel()
	_, err := indicators.Calculate(tableDefinitions(), "shares")
	assert.Equal(t, []string{"unknown_indicator /indicator"}, foundProblems(t, err))
	_, err = indicators.Calculate(tableDefinitions(), "share", observed("n=-1"))
	assert.Equal(t, []string{"below_minimum /observations/n"}, foundProblems(t, err))
	broken := tableDefinitions()
	broken.Indicators[0].Formula = indicators.Of("q")
	_, err = indicators.Calculate(broken, "x")
	assert.Equal(t, []string{"unknown_measure /indicators/0/formula"}, foundProblems(t, err))
}
