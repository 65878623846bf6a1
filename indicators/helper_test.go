package indicators_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func num(text string) indicators.Number { return indicators.MustNumber(text) }

func words(zh, en string) indicators.Text { return indicators.Text{Zh: zh, En: en} }

// tableDefinitions are what the table tests score: two percentages, a count and its total.
func tableDefinitions() indicators.Definitions {
	percent, persons := indicators.Same("%"), words("人", "persons")
	return indicators.Definitions{
		Measures: []indicators.Measure{
			{ID: "x", Name: words("甲", "alpha"), Unit: percent},
			{ID: "y", Name: words("乙", "beta"), Unit: percent},
			{ID: "n", Name: words("人数", "people"), Unit: persons, Integer: true, Min: indicators.AtZero()},
			{ID: "m", Name: words("总数", "total"), Unit: persons, Integer: true, Min: indicators.AtZero(), Max: indicators.AtNumber(num("1000000"))},
		},
		Indicators: []indicators.Indicator{
			{ID: "x", Name: words("甲率", "alpha rate"), Unit: percent, Formula: indicators.Of("x")},
			{ID: "y", Name: words("乙率", "beta rate"), Unit: percent, Formula: indicators.Of("y")},
			{ID: "count", Name: words("人数", "people"), Unit: persons, Formula: indicators.Of("n")},
			{ID: "share", Name: words("占比", "share"), Unit: percent, Formula: indicators.Ratio(indicators.Of("n"), indicators.Of("m")).Percent()},
			{ID: "last", Name: words("上期人数", "people last period"), Unit: persons, Formula: indicators.Lag("n", 1)},
			{ID: "growth", Name: words("增长率", "growth"), Unit: percent, Formula: indicators.Growth("n").Percent()},
			{ID: "mean", Name: words("两期平均", "mean of two periods"), Unit: percent, Formula: indicators.Mean(
				indicators.Ratio(indicators.Of("n"), indicators.Of("m")), indicators.Ratio(indicators.Lag("n", 1), indicators.Lag("m", 1))).Percent()},
		},
	}
}

// tableFramework is a framework around a root.
func tableFramework(root indicators.Node) indicators.Framework {
	return indicators.Framework{
		ID: "table", Edition: "1", Name: words("表", "table"), Basis: indicators.Illustrative,
		Definitions: tableDefinitions(), Root: root,
	}
}

// criterion is a criterion named like its id.
func criterion(id indicators.NodeID, marks int64, indicator indicators.IndicatorID, rule indicators.Rule) indicators.Node {
	n := indicators.Node{ID: id, Name: words("项"+string(id), "item "+string(id)), Indicator: indicator, Rule: rule}
	if marks > 0 {
		n.Marks = indicators.WholeMarks(marks)
	}
	return n
}

// section is a section by sum.
func section(id indicators.NodeID, children ...indicators.Node) indicators.Node {
	return indicators.Node{ID: id, Name: words("节"+string(id), "section "+string(id)), Combine: indicators.BySum, Children: children}
}

// percentOf earns x % of the marks at x, so that scores can be chosen.
func percentOf() indicators.Rule { return indicators.Linear{From: num("0"), To: num("100")} }

// atLeast is met from a level upwards.
func atLeast(level string) indicators.Rule {
	return indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.AtLeast(num(level))}, Share: num("1")}}}
}

// observedValue makes a value of text: "" is missing, "n/a" not applicable, "80..90" lies between the two and is taken to be the
// first, "5+2" is at least 5 with unit 2, anything else is exact.
func observedValue(text string) indicators.Value {
	low, high, between := strings.Cut(text, "..")
	at, unit, atLeast := strings.Cut(text, "+")
	switch {
	case text == "":
		return indicators.Value{}
	case text == "n/a":
		return indicators.NotApplicableValue()
	case between:
		return indicators.Between(num(low), num(low), num(high))
	case atLeast:
		return indicators.Exact(num(at)).Qualified(indicators.AtLeastWritten, num(unit))
	default:
		return indicators.Exact(num(text))
	}
}

// observed reads "x=85 n=5..9 n[1]=4"; the number in brackets is the lag.
func observed(text string) indicators.Observations {
	var list indicators.Observations
	for field := range strings.FieldsSeq(text) {
		id, value, _ := strings.Cut(field, "=")
		o := indicators.Observation{Value: observedValue(value)}
		if before, lag, ok := strings.Cut(id, "["); ok {
			id = before
			_, err := fmt.Sscanf(lag, "%d]", &o.Lag)
			if err != nil {
				panic(err)
			}
		}
		o.Measure = indicators.MeasureID(id)
		list = append(list, o)
	}
	return list
}

func submission(text string) indicators.Submission {
	return indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", observed(text))
}

func compileFramework(t *testing.T, f indicators.Framework, options ...indicators.Option) *indicators.Evaluator {
	t.Helper()
	e, err := indicators.Compile(f, options...)
	require.NoError(t, err)
	return e
}

func evaluateFramework(t *testing.T, f indicators.Framework, reported string, options ...indicators.Option) *indicators.Scorecard {
	t.Helper()
	card, err := compileFramework(t, f, options...).Evaluate(submission(reported))
	require.NoError(t, err)
	return card
}

func nodeOf(t *testing.T, card *indicators.Scorecard, id indicators.NodeID) indicators.Result {
	t.Helper()
	r, ok := card.Node(id)
	require.True(t, ok, "no node %q", id)
	return r
}

// outcome writes what matters of a result: "scored 3", "incomplete", "assessed holds".
func outcome(r indicators.Result) string {
	switch {
	case r.HasScore():
		return r.Status.String() + " " + r.Score.String()
	case r.Status == indicators.StatusAssessed:
		return r.Status.String() + " " + r.Verdict.String()
	default:
		return r.Status.String()
	}
}

// codes writes the reason code and those of its details: "sum rounded".
func codes(r indicators.Reason) string {
	list := []string{string(r.Code)}
	for _, d := range r.Details {
		list = append(list, codes(d))
	}
	return strings.Join(list, " ")
}

// arguments writes the arguments of a reason in order: "value=85 share=1 band=≥ 85 %".
func arguments(r indicators.Reason) string {
	list := make([]string, len(r.Arguments))
	for i, a := range r.Arguments {
		value := a.Number.String()
		if a.Kind == indicators.TextArgument {
			value = a.Text.In(indicators.English)
		}
		list[i] = a.Name + "=" + value
	}
	return strings.Join(list, " ")
}

// rulePoint is a number and what it earns.
type rulePoint struct{ x, score, code string }

// checkRule evaluates a rule over the indicator x at points, among the marks.
func checkRule(t *testing.T, rule indicators.Rule, marks string, points []rulePoint, options ...indicators.Option) {
	t.Helper()
	node := criterion("a", 0, "x", rule)
	node.Marks = indicators.MarksOf(num(marks))
	e := compileFramework(t, tableFramework(section("root", node)), options...)
	for _, p := range points {
		card, err := e.Evaluate(submission("x=" + p.x))
		require.NoError(t, err, "x = %s", p.x)
		r := nodeOf(t, card, "a")
		assert.Equal(t, "scored "+num(p.score).String(), outcome(r), "x = %s", p.x)
		assert.Equal(t, p.code, codes(r.Reason()), "x = %s", p.x)
		assert.True(t, r.Range.IsPoint() && r.Range.Contains(r.Score) && r.Range.Tight(), "x = %s: the range %s is not the score", p.x, r.Range)
		assert.False(t, r.Score.Sign() < 0 || r.Score.Cmp(num(marks)) > 0, "x = %s earns %s of %s", p.x, r.Score, marks)
	}
}

// rangePoint is a reported figure and the range of what it earns.
type rangePoint struct {
	x, interval string
	tight       bool
	code        string
}

func checkRuleRange(t *testing.T, rule indicators.Rule, marks int64, points []rangePoint, options ...indicators.Option) {
	t.Helper()
	e := compileFramework(t, tableFramework(section("root", criterion("a", marks, "x", rule))), options...)
	for _, p := range points {
		card, err := e.Evaluate(submission("x=" + p.x))
		require.NoError(t, err, "x = %s", p.x)
		r := nodeOf(t, card, "a")
		assert.Equal(t, p.interval, r.Range.String(), "x = %s", p.x)
		assert.Equal(t, p.tight, r.Range.Tight(), "x = %s", p.x)
		assert.Equal(t, p.code, codes(r.Reason()), "x = %s", p.x)
	}
}

// foundProblems returns the problems of an error as "code path", sorted.
func foundProblems(t *testing.T, err error) []string {
	t.Helper()
	if err == nil {
		return nil
	}
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	list := make([]string, len(problems))
	for i, p := range problems {
		assert.NotEmpty(t, p.Message, "%s has no message", p.Code)
		assert.NotEmpty(t, p.Hint, "%s says not what to do", p.Code)
		list[i] = string(p.Code) + " " + p.Path
	}
	slices.Sort(list)
	return list
}
