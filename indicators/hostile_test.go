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

// hostileDocument is the framework's JSON with one text replaced by another.
func hostileDocument(t *testing.T, old, replacement string) string {
	t.Helper()
	data, err := hostileFramework().MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, string(data), old)
	return strings.Replace(string(data), old, replacement, 1)
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

func TestHostileNumbers(t *testing.T) {
	t.Parallel()
	const outside, invalid = indicators.ProblemNumberRange, indicators.ProblemInvalidNumber
	for _, row := range []struct {
		text string
		code indicators.ProblemCode
	}{
		{"1e999999999", outside},
		{"1e-999999999", outside},
		{"-1e99999999999999999999999999999999", outside},
		{"1e35", outside},
		{"1e-35", outside},
		{strings.Repeat("9", 35), outside},
		{strings.Repeat("1", 200_000), outside},
		{"0." + strings.Repeat("0", 200_000) + "1", outside},
		{"NaN", invalid},
		{"nan", invalid},
		{"Inf", invalid},
		{"-Infinity", invalid},
		{"∞", invalid},
		{"0x10", invalid},
		{"1_000", invalid},
		{"--1", invalid},
		{"1.2.3", invalid},
		{"1e", invalid},
		{"null", invalid},
	} {
		_, err := indicators.ParseNumber(row.text)
		require.Error(t, err, row.text)
		_, err = indicators.Parse(row.text)
		require.ErrorIs(t, err, indicators.Problem{Code: row.code}, row.text)

		quoted := fmt.Sprintf(`{"format":"wenming.submission/1","observations":[{"measure":"x","value":%q}]}`, row.text)
		_, err = indicators.DecodeSubmission(strings.NewReader(quoted), indicators.DefaultLimits())
		requireProblem(t, err, row.code, "/observations/0/value", row.text)

		document := hostileDocument(t, `{"from":"0","to":"100"}`, fmt.Sprintf(`{"from":"0","to":%q}`, row.text))
		_, err = indicators.DecodeFramework(strings.NewReader(document), indicators.DefaultLimits())
		requireProblem(t, err, invalid, "/root/children/0/rule/linear/to", row.text)
	}
	for _, bare := range []string{"NaN", "Infinity", "-Inf", "0x10", "01", "+1", ".5", "1.", "1e"} {
		_, err := indicators.DecodeSubmission(strings.NewReader(`{"format":"wenming.submission/1","observations":[{"measure":"x","value":`+bare+`}]}`), indicators.DefaultLimits())
		require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidJSON}, bare)
	}
	for _, d := range []decimal.Decimal{decimal.New(1, math.MaxInt32), decimal.New(1, math.MinInt32), decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 4000), 0)} {
		require.ErrorIs(t, indicators.Dec(d).Err(), indicators.Problem{Code: outside})
		_, err := indicators.FromDecimal(d)
		require.Error(t, err)
	}
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

func TestHostileFrameworkDocuments(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		old, replacement string
		code             indicators.ProblemCode
		path             string
	}{
		{`"wenming.framework/1"`, `"wenming.framework/2"`, indicators.ProblemUnsupportedFormat, "/format"},
		{`"wenming.framework/1"`, `"wenming.submission/1"`, indicators.ProblemUnsupportedFormat, "/format"},
		{`"format":"wenming.framework/1",`, ``, indicators.ProblemMissingMember, ""},
		{`"edition":"1"`, `"edition":"1","edition":"1"`, indicators.ProblemDuplicateMember, "/edition"},
		{`"edition":"1"`, `"edition":"1","edit\u0069on":"2"`, indicators.ProblemDuplicateMember, "/edition"},
		{`"edition":"1"`, `"Edition":"1"`, indicators.ProblemWrongCase, "/Edition"},
		{`"edition":"1"`, `"edition":"1","secret":1`, indicators.ProblemUnknownMember, "/secret"},
		{`"edition":"1"`, `"edition":null`, indicators.ProblemWrongType, "/edition"},
		{`"edition":"1"`, `"edition":1`, indicators.ProblemWrongType, "/edition"},
		{`"edition":"1"`, "\"edition\":\"\xff\"", indicators.ProblemInvalidUTF8, ""},
		{`"edition":"1"`, `"edition":"\ud800"`, indicators.ProblemInvalidUTF8, ""},
		{`"basis":"illustrative"`, `"basis":"Official"`, indicators.ProblemUnknownWord, "/basis"},
		{`"rule":{"linear":{`, `"rule":{"quadratic":{`, indicators.ProblemUnknownKind, "/root/children/0/rule/quadratic"},
		{`"rule":{"linear":{"from":"0","to":"100"}}`, `"rule":{}`, indicators.ProblemUnknownKind, "/root/children/0/rule"},
		{`"rule":{"linear":{"from":"0","to":"100"}}`, `"rule":{"linear":{"from":"0","to":"100"},"curve":{"points":[]}}`, indicators.ProblemUnknownKind, "/root/children/0/rule"},
		{`"rule":{"linear":{"from":"0","to":"100"}}`, `"rule":{"linear":{"from":"0"}}`, indicators.ProblemMissingMember, "/root/children/0/rule/linear"},
		{`"marks":"5"`, `"marks":null`, indicators.ProblemWrongType, "/root/children/0/marks"},
		{`"marks":"5"`, `"marks":"five"`, indicators.ProblemInvalidNumber, "/root/children/0/marks"},
	} {
		_, err := indicators.DecodeFramework(strings.NewReader(hostileDocument(t, row.old, row.replacement)), indicators.DefaultLimits())
		var problems indicators.Problems
		require.ErrorAs(t, err, &problems, row.replacement)
		if row.code == indicators.ProblemInvalidUTF8 {
			require.ErrorIs(t, err, indicators.Problem{Code: row.code}, row.replacement)
			continue
		}
		requireProblem(t, err, row.code, row.path, row.replacement)
	}
	whole := hostileDocument(t, `"edition":"1"`, `"edition":"1"`)
	for trailing, code := range map[string]indicators.ProblemCode{
		"{}": indicators.ProblemTrailingData, "x": indicators.ProblemTrailingData, "\x00": indicators.ProblemTrailingData,
	} {
		_, err := indicators.DecodeFramework(strings.NewReader(whole+trailing), indicators.DefaultLimits())
		require.ErrorIs(t, err, indicators.Problem{Code: code}, trailing)
	}
	for _, cut := range []int{0, 1, len(whole) / 3, len(whole) / 2, len(whole) - 1} {
		_, err := indicators.DecodeFramework(strings.NewReader(whole[:cut]), indicators.DefaultLimits())
		require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidJSON})
	}
}

// nestedSections is a framework of sections within sections.
func nestedSections(depth int) indicators.Framework {
	n := criterion("leaf", 5, "x", percentOf())
	for i := range depth - 1 {
		n = section(indicators.NodeID(fmt.Sprintf("s%d", i)), n)
	}
	return tableFramework(n)
}

func TestHostileNesting(t *testing.T) {
	t.Parallel()
	limits := indicators.DefaultLimits()
	_, err := indicators.Compile(nestedSections(limits.Depth))
	require.NoError(t, err)
	_, err = indicators.Compile(nestedSections(limits.Depth + 1))
	requireProblem(t, err, indicators.ProblemTooDeep, "/root"+strings.Repeat("/children/0", limits.Depth), "one too deep")

	deep := nestedSections(10_000)
	_, err = indicators.Compile(deep)
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemTooDeep})
	open := strings.Repeat(`{"id":"s","name":"s","combine":"sum","children":[`, 10_000)
	document := `{"format":"wenming.framework/1","id":"deep","edition":"1","name":"deep","basis":"illustrative","root":` + open + strings.Repeat("]}", 10_000) + "}"
	_, err = indicators.DecodeFramework(strings.NewReader(document), limits)
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemTooDeep})
	_, err = indicators.DecodeFramework(strings.NewReader(strings.Repeat("[", 1<<20)), limits)
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemTooDeep})

	var condition indicators.Condition = indicators.IndicatorCondition{Bound: indicators.AtLeast(num("1"))}
	for range 10_000 {
		condition = indicators.AllOf{condition}
	}
	n := criterion("leaf", 5, "x", indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: num("1"), When: []indicators.Condition{condition}}, {Name: "B"},
	}})
	_, err = indicators.Compile(tableFramework(section("root", n)))
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemTooDeep})

	var rule = percentOf()
	for range 10_000 {
		rule = indicators.Cases{Cases: []indicators.Case{{When: indicators.IndicatorCondition{Bound: indicators.AtLeast(num("1"))}, Then: rule}}, Otherwise: percentOf()}
	}
	_, err = indicators.Compile(tableFramework(section("root", criterion("leaf", 5, "x", rule))))
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemTooDeep})
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

	nodes := section("root")
	for i := range limits.Nodes + 50 {
		nodes.Children = append(nodes.Children, criterion(indicators.NodeID(fmt.Sprintf("c%d", i)), 1, "x", percentOf()))
	}
	_, err = indicators.Compile(tableFramework(nodes))
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemTooManyNodes})

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

func TestHostileFormulas(t *testing.T) {
	t.Parallel()
	limit := indicators.DefaultLimits().Terms
	f := tableFramework(section("root", criterion("a", 5, "long", indicators.Linear{From: num("0"), To: num("1e-33")})))
	f.Indicators = append(f.Indicators, indicators.Indicator{ID: "long", Name: words("长", "long"), Formula: longFormula(5000)})
	place := fmt.Sprintf("/indicators/%d/formula", len(f.Indicators)-1)
	_, err := indicators.Compile(f)
	requireProblem(t, err, indicators.ProblemTooManyTerms, place, "5,000 quotients")
	document, err := f.MarshalJSON()
	require.NoError(t, err)
	decoded, err := indicators.DecodeFramework(bytes.NewReader(document), indicators.DefaultLimits())
	require.NoError(t, err)
	_, err = indicators.Compile(decoded)
	requireProblem(t, err, indicators.ProblemTooManyTerms, place, "5,000 quotients in JSON")

	f.Indicators[len(f.Indicators)-1].Formula = longFormula(limit)
	document, err = f.MarshalJSON()
	require.NoError(t, err)
	decoded, err = indicators.DecodeFramework(bytes.NewReader(document), indicators.DefaultLimits())
	require.NoError(t, err)
	e := compileFramework(t, decoded)
	for _, value := range []string{"1234567890123456789012345678901233", "1..3", "0.0000000000000000000000000000000001"} {
		card, err := e.Evaluate(submission("x=" + value))
		require.NoError(t, err)
		_, _ = rendered(t, card)
		require.True(t, card.Total().HasScore())
		require.True(t, card.Total().Range.Contains(card.Total().Score))
	}
}
