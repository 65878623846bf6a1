package indicators_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// Each limit accepts what just keeps it and refuses one more, in documents and in Go.
func TestLimits(t *testing.T) {
	t.Parallel()
	framework := encodedFramework(hostileFramework()) // four nodes and measures, seven indicators
	figures := reported(`{"measure":"x","value":1},{"measure":"y","value":2}`)
	scorecard := scorecardDocument(`{"id":"a","name":"a","status":"incomplete"}`)
	const table = "subject,period,measure,value\na,1,x,1\na,1,y,2\n"
	decodeFramework := func(l indicators.Limits) error {
		_, err := indicators.DecodeFramework(strings.NewReader(framework), l)
		return err
	}
	decodeSubmission := func(l indicators.Limits) error {
		_, err := indicators.DecodeSubmission(strings.NewReader(figures), l)
		return err
	}
	decodeScorecard := func(l indicators.Limits) error {
		_, err := indicators.DecodeScorecard(strings.NewReader(scorecard), l)
		return err
	}
	readTable := func(l indicators.Limits) error {
		_, err := indicators.ReadSubmissions(strings.NewReader(table), l)
		return err
	}
	compile := func(f indicators.Framework) func(indicators.Limits) error {
		return func(l indicators.Limits) error {
			_, err := indicators.Compile(f, indicators.WithLimits(l))
			return err
		}
	}
	nested := indicators.Condition(indicators.IndicatorCondition{Indicator: "x", Bound: indicators.AtLeast(num("1"))})
	for range 4 {
		nested = indicators.AllOf{nested}
	}
	const large, deep, nodes, terms = indicators.ProblemTooLarge, indicators.ProblemTooDeep, indicators.ProblemTooManyNodes, indicators.ProblemTooManyTerms
	bytes := func(l *indicators.Limits, n int) { l.Bytes = int64(n) }
	nodeCount := func(l *indicators.Limits, n int) { l.Nodes = n }
	depth := func(l *indicators.Limits, n int) { l.Depth = n }
	termCount := func(l *indicators.Limits, n int) { l.Terms = n }
	rows := func(l *indicators.Limits, n int) { l.Rows = n }
	for _, limit := range []struct {
		name string
		set  func(*indicators.Limits, int)
		most int // that is needed
		use  func(indicators.Limits) error
		code indicators.ProblemCode
	}{
		{"bytes of a framework", bytes, len(framework), decodeFramework, large},
		{"bytes of a submission", bytes, len(figures), decodeSubmission, large},
		{"bytes of a scorecard", bytes, len(scorecard), decodeScorecard, large},
		{"bytes of a table", bytes, len(table), readTable, large},
		{"values of a submission", nodeCount, 1, decodeSubmission, large},
		{"nodes", nodeCount, 7, compile(hostileFramework()), nodes},
		{"depth of nodes", depth, 5, compile(nestedSections(5)), deep},
		{"depth of conditions", depth, 5, compile(conditional(nested)), deep},
		{"depth of a framework's JSON", depth, 2, decodeFramework, deep},
		{"terms of a formula", termCount, 40, compile(scoringLong(longSum(40))), terms},
		{"quotients of a formula", termCount, 16 * 20, compile(scoringLong(longFormula(20))), terms},
		{"parts of a node", termCount, 90, compile(tableFramework(section("root", criterion("a", 5, "x", curveOf(90))))), terms},
		{"rows", rows, 2, readTable, large},
	} {
		limits := indicators.DefaultLimits()
		limit.set(&limits, limit.most)
		require.NoError(t, limit.use(limits), "%s at the limit", limit.name)
		limit.set(&limits, limit.most-1)
		require.ErrorIs(t, limit.use(limits), indicators.Problem{Code: limit.code}, "%s beyond the limit", limit.name)
		require.Error(t, limit.use(indicators.Limits{}), "%s without any", limit.name)
		none := indicators.Limits{
			Bytes: math.MaxInt64, Nodes: math.MaxInt, Depth: math.MaxInt, Terms: math.MaxInt, Rows: math.MaxInt, Problems: math.MaxInt,
		}
		require.NoError(t, limit.use(none), "%s without limits", limit.name)
	}
}

// Problems are cut at the limit and counted beyond it, whoever finds them.
func TestLimitOfProblems(t *testing.T) {
	t.Parallel()
	bad := tableFramework(section("root"))
	var list, table strings.Builder
	table.WriteString("subject,period,measure,value\n")
	for i := range 8 {
		bad.Root.Children = append(bad.Root.Children, criterion(indicators.NodeID(fmt.Sprint("!", i)), 1, "x", percentOf()))
		fmt.Fprintf(&list, `{"measure":"m%d","value":"x"},`, i)
		table.WriteString("a,1,x,x\n")
	}
	document := reported(strings.TrimSuffix(list.String(), ","))
	for name, find := range map[string]func(indicators.Limits) error{
		"compile": func(l indicators.Limits) error {
			_, err := indicators.Compile(bad, indicators.WithLimits(l))
			return err
		},
		"decode": func(l indicators.Limits) error {
			_, err := indicators.DecodeSubmission(strings.NewReader(document), l)
			return err
		},
		"table": func(l indicators.Limits) error {
			_, err := indicators.ReadSubmissions(strings.NewReader(table.String()), l)
			return err
		},
	} {
		limits := indicators.DefaultLimits()
		for most, listed := range map[int]int{9: 8, 8: 8, 7: 8, 1: 2, 0: 2, -1: 2} {
			limits.Problems = most
			var problems indicators.Problems
			require.ErrorAs(t, find(limits), &problems, name)
			require.Len(t, problems, listed, "%s, at most %d", name, most)
			last := problems[len(problems)-1]
			if most >= 8 {
				assert.NotEqual(t, indicators.ProblemMore, last.Code, name)
				continue
			}
			assert.Equal(t, indicators.ProblemMore, last.Code, name)
			assert.Contains(t, last.Message, "8 in all", name)
		}
	}
}
