package indicators_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// hostileOrders are inputs whose parts come in a bad order, or over and over.
func hostileOrders() []hostileInput {
	const conflict = indicators.ProblemConflict
	observations := func(count int, observation func(i int) string) func() string {
		return func() string {
			list := make([]string, count)
			for i := range list {
				list[i] = observation(i)
			}
			return reported(strings.Join(list, ","))
		}
	}
	table := func(header string, count int, row func(i int) string) func() string {
		return func() string {
			var b strings.Builder
			b.WriteString(header)
			for i := range count {
				b.WriteString(row(i))
			}
			return b.String()
		}
	}
	return []hostileInput{
		{"two figures of one measure", literally(enterFigures, reported(`{"measure":"x","value":1},{"measure":"x","value":2}`)), conflict, "/observations/x"},
		{"two figures of one measure and lag", literally(enterFigures, reported(`{"measure":"n","lag":1,"value":1},{"measure":"n","lag":1,"value":2}`)), conflict, "/observations/n[1]"},
		{"a figure and that it is provisional", literally(enterFigures, reported(`{"measure":"x","value":1},{"measure":"x","value":{"value":1,"status":"provisional"}}`)), conflict, "/observations/x"},
		{"a figure and that it does not apply", literally(enterFigures, reported(`{"measure":"x","value":1},{"measure":"x","value":{"status":"not_applicable"}}`)), conflict, "/observations/x"},
		{"one figure in two forms", literally(enterFigures, reported(`{"measure":"x","value":"1"},{"measure":"x","value":1.0}`)), "", ""},
		{"20,000 figures of one measure that agree", given(enterFigures, observations(20_000, func(int) string { return `{"measure":"x","value":1}` })), "", ""},
		{"20,000 figures of one measure that differ", given(enterFigures, observations(20_000, func(i int) string { return fmt.Sprintf(`{"measure":"x","value":%d}`, i) })), conflict, "/observations/x"},
		{"16,000 figures of one measure by lags that are none", given(enterFigures, observations(16_000, func(i int) string {
			return fmt.Sprintf(`{"measure":"x","lag":%d,"value":1}`, i-16_000)
		})), indicators.ProblemInvalidLag, "/observations/x[-16000]"},
		{"20,000 figures in reverse order", given(enterFigures, observations(20_000, func(i int) string { return fmt.Sprintf(`{"measure":"m%d","value":1}`, 99_999-i) })), "", ""},
		{"20,000 figures in the order of an organ pipe", given(enterFigures, observations(20_000, func(i int) string {
			return fmt.Sprintf(`{"measure":"m%d","value":1}`, 10_000+min(2*i, 39_999-2*i))
		})), "", ""},
		{"9,000 sources of one figure", given(enterFigures, observations(9_000, func(i int) string {
			return fmt.Sprintf(`{"measure":"x","value":{"value":1,"evidence":[{"title":"%d"}]}}`, i)
		})), "", ""},
		{"9,000 sources of one figure in reverse order", given(enterFigures, observations(9_000, func(i int) string {
			return fmt.Sprintf(`{"measure":"x","value":{"value":1,"evidence":[{"title":"%d"}]}}`, 99_999-i)
		})), "", ""},
		{"30,000 sources of one figure", given(enterFigures, func() string {
			titles := make([]string, 30_000)
			for i := range titles {
				titles[i] = fmt.Sprintf(`{"title":"%d"}`, i)
			}
			return figureDocument(`{"value":1,"evidence":[` + strings.Join(titles, ",") + `]}`)
		}), "", ""},
		{"26,000 sources of one figure in Go", value(func() []indicators.Source {
			sources := make([]indicators.Source, 26_000)
			for i := range sources {
				sources[i] = indicators.Observations{{Measure: "x", Value: indicators.Int(1).From(indicators.Evidence{Title: fmt.Sprint(i)})}}
			}
			slices.Reverse(sources)
			return sources
		}, func(sources []indicators.Source) error {
			return evaluated(indicators.NewSubmission(indicators.Subject{}, "", sources...))
		}), "", ""},
		{"one source 52,000 times in Go", value(func() []indicators.Source {
			return slices.Repeat([]indicators.Source{indicators.Observations{{Measure: "x", Value: indicators.Int(1).From(indicators.Evidence{Title: "a"})}}}, 52_000)
		}, func(sources []indicators.Source) error {
			return evaluated(indicators.NewSubmission(indicators.Subject{}, "", sources...))
		}), "", ""},
		{"sources that are nil", value(func() []indicators.Source { return make([]indicators.Source, 52_000) }, func(sources []indicators.Source) error {
			return evaluated(indicators.NewSubmission(indicators.Subject{}, "", sources...))
		}), "", ""},
		{"the format at the end", given(enterSubmission, func() string {
			return `{"observations":[` + strings.Repeat(`{"measure":"x","value":"x"},`, 20_000) + `{}],"format":"wenming.submission/2"}`
		}), indicators.ProblemUnsupportedFormat, "/format"},
		{"the columns in reverse order", literally(enterTable, "value,measure,period,subject\n1,x,1,a\n"), "", ""},
		{"a table's rows in reverse order", given(enterTable, table("subject,period,measure,value\n", mostRows, func(i int) string { return fmt.Sprintf("s%d,1,m%d,1\n", i%100, 99_999-i) })), "", ""},
		{"a table's subject under two names", literally(enterTable, "subject,period,measure,value,name_zh\na,1,x,1,甲\na,1,y,1,乙\n"), indicators.ProblemContradiction, "row 3, column name_zh"},
		{"a table's subject under thousands of names", given(enterTable, table("subject,period,measure,value,name_zh\n", mostRows, func(i int) string { return fmt.Sprintf("a,1,x,1,甲%d\n", i) })), indicators.ProblemContradiction, "row 3, column name_zh"},
		{"a scorecard's children before their parents", literally(enterScorecard, scorecardDocument(`{"id":"b","name":"b","parent":"a","depth":1,"status":"incomplete"},{"id":"a","name":"a","status":"incomplete"}`)), indicators.ProblemUnknownNode, "/results/0"},
	}
}

// scorecardDocument is a scorecard document of these results.
func scorecardDocument(results string) string {
	return `{"format":"wenming.scorecard/1","framework":{"id":"a","edition":"1","name":"a","basis":"illustrative","sha256":""},"results":[` + results + `]}`
}
