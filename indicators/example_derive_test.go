package indicators_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// Our own edition asks for 12 % instead of 8 %: what do we score under both?
func ExampleDerive() {
	const (
		residents  indicators.MeasureID   = "residents"
		registered indicators.MeasureID   = "registered"
		share      indicators.IndicatorID = "registered_share"
	)
	criterion := indicators.ThresholdNode("volunteers", share, indicators.AtLeast(indicators.Whole(8)),
		indicators.Text{Zh: "注册志愿者占比", En: "registered volunteers"})
	criterion.Marks = indicators.WholeMarks(5)
	parent := indicators.Framework{
		ID: "county", Edition: "2024", Basis: indicators.Illustrative,
		Name: indicators.Text{Zh: "县级测评（示例）", En: "county assessment, for illustration"},
		Definitions: indicators.Definitions{
			Measures: []indicators.Measure{
				indicators.CountMeasure(residents, indicators.Text{Zh: "人", En: "persons"}, indicators.Text{Zh: "常住人口", En: "residents"},
					indicators.Text{Zh: "期末常住人口数。", En: "residents at the end of the period"}),
				indicators.CountMeasure(registered, indicators.Text{Zh: "人", En: "persons"}, indicators.Text{Zh: "注册志愿者", En: "registered volunteers"},
					indicators.Text{Zh: "期末注册志愿者数。", En: "registered volunteers at the end of the period"}),
			},
			Indicators: []indicators.Indicator{
				indicators.PercentIndicator(share, indicators.HigherIsBetter, indicators.Of(registered), indicators.Of(residents),
					indicators.Text{Zh: "注册志愿者占比", En: "share of registered volunteers"},
					indicators.Text{Zh: "注册志愿者 ÷ 常住人口。", En: "registered volunteers ÷ residents"}),
			},
		},
		Root: criterion,
	}
	ours, err := indicators.Derive(parent, "our_county", "2025", indicators.Text{Zh: "本县测评（示例）", En: "our own edition, for illustration"},
		indicators.OverrideNumber("volunteers", "/rule/bands/bands/0/when/0/at_least", indicators.Whole(12)))
	if err != nil {
		fmt.Println(err)
		return
	}
	figures := indicators.NewSubmission(indicators.Subject{}, "2025", indicators.Observations{
		{Measure: residents, Value: indicators.Int(50_000)}, {Measure: registered, Value: indicators.Int(5_000)},
	})
	for _, framework := range []indicators.Framework{parent, ours} {
		card, err := indicators.MustCompile(framework).Evaluate(figures)
		if err != nil {
			fmt.Println(err)
			return
		}
		under := card.Framework()
		fmt.Println(under.Name.En, "—", card.Total().ScoreText(), "of", card.Total().Marks, "—", card.Total().Reason().Text(indicators.English))
		if under.Parent != nil {
			fmt.Println("derived from:", under.Parent.Name.En, under.Parent.Edition)
			for _, change := range under.Parent.Changes {
				fmt.Println(change.Node, change.At, change.From, "→", change.To)
			}
		}
	}
	// Output:
	// county assessment, for illustration — 5 of 5 — 10 % reaches the band ≥ 8 %: 100 % of the marks
	// our own edition, for illustration — 0 of 5 — 10 % reaches none of the bands ≥ 12 %: 0 % of the marks
	// derived from: county assessment, for illustration 2024
	// volunteers /rule/bands/bands/0/when/0/at_least 8 → 12
}
