package indicators_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// sharedTotals is the benchmark's framework with one resident population and a few groups under the quotients, as cities have them,
// and the framework's figures of which five are written with 余.
func sharedTotals(tb testing.TB, count int) (*indicators.Evaluator, indicators.Submission) {
	tb.Helper()
	const groups = 5
	f := benchFramework(count)
	var list indicators.Observations
	for i := range f.Indicators {
		part, whole := benchMeasure(i, "part"), benchMeasure(i%groups, "whole")
		f.Indicators[i].Formula = indicators.Ratio(indicators.Of(part), indicators.Of(whole)).Percent()
		list = append(list, indicators.Observation{Measure: part, Value: indicators.Int(int64(20_000 + 1777*i))})
		if i < groups {
			list = append(list, indicators.Observation{
				Measure: whole, Value: indicators.Int(int64(100_000+21_000*i)).Qualified(indicators.AtLeastWritten, indicators.Whole(1000)),
			})
		}
	}
	e, err := indicators.Compile(f)
	require.NoError(tb, err)
	return e, indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", list)
}

// BenchmarkRanges evaluates figures with ranges that many criteria share: the scores alone, and with every range.
func BenchmarkRanges(b *testing.B) {
	benchSizes(b, func(b *testing.B, count int) {
		e, figures := sharedTotals(b, count)
		for _, reads := range []bool{false, true} {
			b.Run(fmt.Sprintf("read=%t", reads), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					card, err := e.Evaluate(figures)
					if err != nil {
						b.Fatal(err)
					}
					if reads {
						card.Total()
					}
				}
			})
		}
	})
}
