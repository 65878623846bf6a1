package indicators_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// A domain of one's own is a table of what it defines: does every street have a librarian's hours, as the county's own plan asks?
func ExampleThresholdNode() {
	const (
		streets indicators.MeasureID   = "library.streets"
		staffed indicators.MeasureID   = "library.streets_staffed"
		share   indicators.IndicatorID = "library.staffed_share"
	)
	definitions := indicators.Definitions{
		Measures: []indicators.Measure{
			indicators.CountMeasure(streets, indicators.Text{Zh: "个", En: "streets"}, indicators.Text{Zh: "街道", En: "streets"},
				indicators.Text{Zh: "期末街道数。", En: "streets at the end of the period"}),
			indicators.CountMeasure(staffed, indicators.Text{Zh: "个", En: "streets"}, indicators.Text{Zh: "有馆员的街道", En: "streets with a librarian"},
				indicators.Text{Zh: "期末有馆员值班的街道数。", En: "streets with a librarian's hours at the end of the period"}),
		},
		Indicators: []indicators.Indicator{
			indicators.PercentIndicator(share, indicators.HigherIsBetter, indicators.Of(staffed), indicators.Of(streets),
				indicators.Text{Zh: "有馆员街道占比", En: "share of streets with a librarian"},
				indicators.Text{Zh: "有馆员的街道 ÷ 街道。", En: "streets with a librarian ÷ streets"}),
		},
		Checks: []indicators.Check{
			indicators.WithinCheck("library.staffed_within_streets", staffed, streets, indicators.SeverityError,
				indicators.Text{Zh: "有馆员的街道不多于街道", En: "streets with a librarian ≤ streets"},
				indicators.Text{Zh: "请核对两者的统计时点。", En: "see whether both were counted at the same time"}),
		},
	}
	evaluator, err := indicators.Compile(indicators.Framework{
		ID: "library", Edition: "2024", Basis: indicators.Illustrative, Definitions: definitions,
		Name: indicators.Text{Zh: "街道图书服务", En: "library service in streets"},
		Root: indicators.ThresholdNode("all_streets", share, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{Zh: "街道均有馆员", En: "every street has a librarian"}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2024", indicators.Observations{
		{Measure: streets, Value: indicators.Int(8)}, {Measure: staffed, Value: indicators.Int(7)},
	}))
	if err != nil {
		fmt.Println(err)
		return
	}
	result := card.Total()
	fmt.Println(result.Name.In(indicators.English), "—", result.Verdict)
	fmt.Println(result.Reason().Text(indicators.English))
	fmt.Println(card.Findings()[0].Text(indicators.English))
	// Output:
	// every street has a librarian — fails
	// 87.5 % does not keep ≥ 100 %
	// streets with a librarian ≤ streets: 7 streets ≤ 8 streets — agrees
}
