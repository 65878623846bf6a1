package indicators_test

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// hostileFramework has a share with checks on it, a count and a plain percentage.
func hostileFramework() indicators.Framework {
	f := tableFramework(section("root",
		criterion("share", 5, "share", percentOf()), criterion("count", 5, "count", atLeast("10")), criterion("x", 5, "x", percentOf())))
	f.Checks = []indicators.Check{{
		ID: "part_within_whole", Name: words("部分不大于总体", "the part is within the whole"), Left: indicators.Of("n"),
		Relation: indicators.RelationAtMost, Right: indicators.Of("m"), Severity: indicators.SeverityError,
	}}
	return f
}

// requireProblem sees that an error says this at this place, among whatever else.
func requireProblem(t *testing.T, err error, code indicators.ProblemCode, path, about string) {
	t.Helper()
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems, about)
	for _, p := range problems {
		assert.NotEmpty(t, p.Message, about)
		assert.Less(t, len(p.Error()), 2000, about)
	}
	for _, p := range problems {
		if p.Code == code && p.Path == path {
			return
		}
	}
	require.Failf(t, "problem not found", "%s at %q in %v: %.80s", code, path, err, about)
}

// What is reported meets the measure's bounds and the framework's checks, whichever way it came in.
func TestHostileFigures(t *testing.T) {
	t.Parallel()
	e := compileFramework(t, hostileFramework())
	for _, row := range []struct {
		reported string
		code     indicators.ProblemCode
		path     string
	}{
		{"n=-1 m=10", indicators.ProblemBelowMinimum, "/observations/n"},
		{"n=1 m=1000001", indicators.ProblemAboveMaximum, "/observations/m"},
		{"n=1.5 m=10", indicators.ProblemNotWhole, "/observations/n"},
		{"n=11 m=10", indicators.ProblemCheckFailed, "/checks/part_within_whole"},
		{"n=11..12 m=9..10", indicators.ProblemCheckFailed, "/checks/part_within_whole"},
		{"x=1 x=2", indicators.ProblemConflict, "/observations/x"},
		{"n[1]=1 n[1]=2", indicators.ProblemConflict, "/observations/n[1]"},
		{"n[-1]=1", indicators.ProblemInvalidLag, "/observations/n[-1]"},
		{"n[1001]=1", indicators.ProblemInvalidLag, "/observations/n[1001]"},
		{"a/b~c=1", indicators.ProblemInvalidID, "/observations/a~1b~0c"},
		{"=1", indicators.ProblemInvalidID, "/observations/"},
		{"x=5..1", indicators.ProblemInvalidBounds, "/observations/x"},
		{"x=5+0", indicators.ProblemInvalidBounds, "/observations/x"},
	} {
		_, err := e.Evaluate(submission(row.reported))
		requireProblem(t, err, row.code, row.path, row.reported)
	}
	_, err := e.Evaluate(submit(indicators.Observations{
		{Measure: "x", Value: indicators.Dec(decimal.New(1, math.MaxInt32))},
		{Measure: "y", Value: indicators.Value{}.As(99)},
		{Measure: "n", Value: indicators.MustParse("5%")},
		{Measure: "p\xff", Value: indicators.Int(1)},
		{Measure: indicators.MeasureID(strings.Repeat("长", 100)), Value: indicators.Int(1)},
	}))
	requireProblem(t, err, indicators.ProblemNumberRange, "/observations/x", "decimal")
	requireProblem(t, err, indicators.ProblemInvalidStatus, "/observations/y", "status")
	requireProblem(t, err, indicators.ProblemUnitMismatch, "/observations/n", "unit")
	requireProblem(t, err, indicators.ProblemInvalidID, "/observations/p\xff", "UTF-8")

	for _, row := range []struct{ reported, share, total string }{
		{"n=0 m=0 x=1", "undefined", "incomplete"},
		{"m=10 x=1", "incomplete", "incomplete"},
		{"n= m=10 x=1", "incomplete", "incomplete"},
		{"n=n/a m=10 x=1", "excluded", "scored 0.05"},
		{"n=0 m=10 x=-99999999999999999999", "scored 0", "scored 0"},
		{"n=0 m=10 x=1e34", "scored 0", "scored 5"},
	} {
		card, err := e.Evaluate(submission(row.reported))
		require.NoError(t, err, row.reported)
		assert.Equal(t, row.share, outcome(nodeOf(t, card, "share")), row.reported)
		assert.Equal(t, row.total, outcome(card.Total()), row.reported)
	}
	card, err := e.Evaluate(submission("n=1 m=2 x=3 mistyped=4 last.year[1]=5"))
	require.NoError(t, err)
	assert.Equal(t, []indicators.MeasureID{"last.year", "mistyped"}, card.Unread())
}

func TestHostileProblemsAreCapped(t *testing.T) {
	t.Parallel()
	var list indicators.Observations
	for i := range 5000 {
		list = append(list, indicators.Observation{Measure: indicators.MeasureID(fmt.Sprintf("!%d", i)), Value: indicators.Int(1)})
	}
	_, err := compileFramework(t, hostileFramework()).Evaluate(submit(list))
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	require.Len(t, problems, indicators.DefaultLimits().Problems+1)
	assert.Equal(t, indicators.ProblemMore, problems[len(problems)-1].Code)
	assert.Contains(t, problems[len(problems)-1].Message, "5000 in all")
}

// nestedSections is a framework of sections within sections.
func nestedSections(depth int) indicators.Framework {
	n := criterion("leaf", 5, "x", percentOf())
	for i := range depth - 1 {
		n = section(indicators.NodeID(fmt.Sprintf("s%d", i)), n)
	}
	return tableFramework(n)
}

// endless is a document that never ends, and counts what was read of it.
type endless struct {
	head io.Reader
	read int64
}

func (e *endless) Read(p []byte) (int, error) {
	n, err := e.head.Read(p)
	if err == io.EOF {
		for i := range p {
			p[i] = ' '
		}
		n = len(p)
	}
	e.read += int64(n)
	return n, nil
}

func TestHostileSize(t *testing.T) {
	t.Parallel()
	limits := indicators.DefaultLimits()
	source := &endless{head: strings.NewReader(`{"format":"wenming.framework/1","id":"`)}
	_, err := indicators.DecodeFramework(io.LimitReader(source, 100<<20), limits)
	requireProblem(t, err, indicators.ProblemTooLarge, "", "100 MB")
	require.LessOrEqual(t, source.read, limits.Bytes+1)

	_, err = indicators.DecodeFramework(bytes.NewReader(bytes.Repeat([]byte("{"), 10)), indicators.Limits{})
	require.Error(t, err)
	_, err = indicators.Compile(hostileFramework(), indicators.WithLimits(indicators.Limits{}))
	require.Error(t, err)
}

func TestHostileReferences(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 5, "nowhere", percentOf()), criterion("b", 5, "x", indicators.ExtensionRule{Name: "nobody"})))
	f.Indicators = append(f.Indicators, indicators.Indicator{ID: "dangling", Name: words("悬", "dangling"), Formula: indicators.Of("nothing")})
	f.Root.Children[1].Preconditions = []indicators.Condition{
		indicators.NodeCondition{Node: "nobody", Bound: indicators.AtLeast(num("1"))}, indicators.NodeCondition{Node: "root", Bound: indicators.AtLeast(num("1"))},
	}
	_, err := indicators.Compile(f)
	requireProblem(t, err, indicators.ProblemUnknownIndicator, "/root/children/0/indicator", "indicator")
	requireProblem(t, err, indicators.ProblemUnknownExtension, "/root/children/1/rule/extension/name", "extension")
	requireProblem(t, err, indicators.ProblemUnknownNode, "/root/children/1/preconditions/0/node/id", "node")
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemUnknownMeasure})

	f = tableFramework(section("root", criterion("b", 5, "x", percentOf())))
	f.Root.Children[0].Preconditions = []indicators.Condition{indicators.NodeCondition{Node: "root", Bound: indicators.AtLeast(num("1"))}}
	_, err = indicators.Compile(f)
	requireProblem(t, err, indicators.ProblemConditionCycle, "/root/children/0", "circle")
}

// longFormula is a sum of so many quotients by different numbers of 34 digits.
func longFormula(terms int) indicators.Formula {
	parts := make([]indicators.Formula, terms)
	denominator, _ := new(big.Int).SetString("1234567890123456789012345678901234", 10)
	for i := range parts {
		parts[i] = indicators.Ratio(indicators.Of("x"), indicators.Constant(num(denominator.String())))
		denominator.Add(denominator, big.NewInt(7919))
	}
	return indicators.Sum(parts...)
}
