package indicators_test

import (
	"encoding/json"
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// scoreWith scores figures of one indicator, in percent, by a rule worth 10 marks, and prints what each earns and why.
func scoreWith(rule indicators.Rule, domains []indicators.Domain, figures ...string) {
	framework := indicators.Framework{
		ID: "rules", Edition: "1", Basis: indicators.Illustrative, Name: indicators.Text{Zh: "计分规则", En: "Rules"},
		Definitions: indicators.Definitions{
			Measures: []indicators.Measure{{ID: "rate", Name: indicators.Text{Zh: "比率", En: "rate"}, Unit: indicators.Same("%")}},
			Indicators: []indicators.Indicator{{
				ID: "rate", Name: indicators.Text{Zh: "比率", En: "rate"}, Unit: indicators.Same("%"), Formula: indicators.Of("rate"),
			}},
		},
		Root: indicators.Node{ID: "criterion", Name: indicators.Text{Zh: "标准", En: "Criterion"}, Marks: indicators.WholeMarks(10), Indicator: "rate", Rule: rule},
	}
	evaluator, err := indicators.Compile(framework, indicators.With(domains...))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, figure := range figures {
		card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "", indicators.Observations{
			{Measure: "rate", Value: indicators.MustParse(figure)},
		}))
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(card.Total().ScoreText(), "—", card.Total().Reason().Text(indicators.English))
	}
}

func ExampleBands() {
	scoreWith(indicators.Bands{Bands: []indicators.Band{
		{When: []indicators.Bound{indicators.Above(indicators.Whole(85))}, Share: indicators.Whole(1)},
		{When: []indicators.Bound{indicators.Above(indicators.Whole(80))}, Share: indicators.MustNumber("0.66")},
	}}, nil, "85.1", "85", "80")
	// Output:
	// 10 — 85.1 % reaches the band > 85 %: 100 % of the marks
	// 6.6 — 85 % reaches the band > 80 %: 66 % of the marks
	// 0 — 80 % reaches none of the bands > 85 %, > 80 %: 0 % of the marks
}

func ExampleGrades() {
	at := func(level int64) []indicators.Condition {
		return []indicators.Condition{indicators.IndicatorCondition{Bound: indicators.AtLeast(indicators.Whole(level))}}
	}
	scoreWith(indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: indicators.Whole(1), When: at(95)},
		{Name: "B", Share: indicators.MustNumber("0.66"), When: at(80)},
		{Name: "C", Share: indicators.MustNumber("0.33"), When: at(70)},
		{Name: "C#", Share: indicators.Whole(0)},
	}}, nil, "95", "94.99", "不足70")
	// Output:
	// 10 — grade A (rate ≥ 95 %): 100 % of the marks
	// 6.6 — grade B (rate ≥ 80 %): 66 % of the marks
	// 0 — no better grade holds; grade C#: 0 % of the marks
}

func ExampleLinear() {
	scoreWith(indicators.Linear{From: indicators.Whole(40), To: indicators.Whole(100)}, nil, "40", "75.5", "100")
	// Output:
	// 0 — 40 % does not pass 40 %: nothing earned
	// 5.92 — 75.5 % lies between 40 % (nothing) and 100 % (full marks), scored in proportion
	// 10 — 100 % reaches 100 %: full marks
}

func ExampleCurve() {
	scoreWith(indicators.Curve{Points: []indicators.CurvePoint{
		{At: indicators.Whole(0), Share: indicators.Whole(0)},
		{At: indicators.Whole(60), Share: indicators.MustNumber("0.6")},
		{At: indicators.Whole(80), Share: indicators.Whole(1)},
	}}, nil, "30", "70", "90")
	// Output:
	// 3 — 30 % lies between 0 % (0 %) and 60 % (60 %), scored in proportion
	// 8 — 70 % lies between 60 % (60 %) and 80 % (100 %), scored in proportion
	// 10 — 90 % reaches the last point 80 %: 100 % of the marks
}

// "95 %; each 5 % lower −0.2".
func ExampleDeduct() {
	scoreWith(indicators.Deduct{
		Level: indicators.Whole(95), Side: indicators.SideBelow, Step: indicators.Whole(5), Each: indicators.MustNumber("0.2"), Parts: indicators.PartsUp,
	}, nil, "95", "94.9", "80")
	// Output:
	// 10 — 95 % meets 95 %: nothing taken off
	// 9.8 — 94.9 % misses 95 % by 1 × 5 %: 0.2 marks off each
	// 9.4 — 80 % misses 95 % by 3 × 5 %: 0.2 marks off each
}

func ExampleCases() {
	scoreWith(indicators.Cases{
		Cases: []indicators.Case{{
			When: indicators.IndicatorCondition{Indicator: "rate", Bound: indicators.Below(indicators.Whole(50))},
			Then: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(100)},
		}},
		Otherwise: indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(60))}, Share: indicators.Whole(1)}}},
	}, nil, "49", "50", "60")
	// Output:
	// 4.9 — applies: rate < 50 %; 49 % lies between 0 % (nothing) and 100 % (full marks), scored in proportion
	// 0 — no special case applies; 50 % reaches none of the bands ≥ 60 %: 0 % of the marks
	// 10 — no special case applies; 60 % reaches the band ≥ 60 %: 100 % of the marks
}

// A rule of a domain's own: half of the marks at 20, ever closer to all of them beyond.
func ExampleExtensionRule() {
	saturation := indicators.Extension{
		Name: "example.saturation", Direction: indicators.HigherIsBetter,
		Compile: func(params json.RawMessage) (indicators.ExtensionFunc, error) {
			var p struct{ Half indicators.Number }
			if err := json.Unmarshal(params, &p); err != nil {
				return nil, err
			}
			return func(x indicators.Number) (indicators.Number, error) { return x.Quo(x.Add(p.Half)) }, nil
		},
	}
	domain := indicators.Domain{Name: "example", Extensions: []indicators.Extension{saturation}}
	scoreWith(indicators.ExtensionRule{Name: "example.saturation", Params: json.RawMessage(`{"half":"20"}`)}, []indicators.Domain{domain}, "20", "60")
	// Output:
	// 5 — 20 % by the rule example.saturation: 50 % of the marks
	// 7.5 — 60 % by the rule example.saturation: 75 % of the marks
}
