package indicators_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// stated is a measure with the indicator that is the measure itself.
func stated(id indicators.MeasureID, name, unit indicators.Text) (indicators.Measure, indicators.Indicator) {
	return indicators.Measure{ID: id, Name: name, Unit: unit, Min: indicators.AtZero()},
		indicators.Indicator{ID: indicators.IndicatorID(id), Name: name, Unit: unit, Direction: indicators.HigherIsBetter, Formula: indicators.Of(id)}
}

// developmentFramework is the Human Development Index (人类发展指数) as the Human Development Report 2023/24 of the UNDP works it out: the
// geometric mean of health, education and income, rounded once to three places. Income is on a log scale.
func developmentFramework() indicators.Framework {
	years := indicators.Text{Zh: "年", En: "years"}
	var d indicators.Definitions
	for _, m := range []struct {
		id         indicators.MeasureID
		name, unit indicators.Text
	}{
		{"life", indicators.Text{Zh: "预期寿命", En: "life expectancy at birth"}, years},
		{"expected", indicators.Text{Zh: "预期受教育年限", En: "expected years of schooling"}, years},
		{"mean", indicators.Text{Zh: "平均受教育年限", En: "mean years of schooling"}, years},
		{"income", indicators.Text{Zh: "人均国民总收入", En: "gross national income per head"}, indicators.Text{}},
	} {
		measure, indicator := stated(m.id, m.name, m.unit)
		d.Measures, d.Indicators = append(d.Measures, measure), append(d.Indicators, indicator)
	}
	dimension := func(id indicators.NodeID, name indicators.Text, rule indicators.Linear) indicators.Node {
		return indicators.Node{
			ID: id, Name: name, Marks: indicators.WholeMarks(1), Weight: indicators.Whole(1), Indicator: indicators.IndicatorID(id), Rule: rule,
		}
	}
	between := func(from, to int64) indicators.Linear {
		return indicators.Linear{From: indicators.Whole(from), To: indicators.Whole(to)}
	}
	income := between(100, 75_000)
	income.Scale = indicators.LogScale
	return indicators.Framework{
		ID: "hdi", Edition: "2023/24", Basis: indicators.Illustrative, Definitions: d,
		Name:     indicators.Text{Zh: "人类发展指数", En: "Human Development Index"},
		Rounding: indicators.RoundingPlan{Total: indicators.Rounding{Places: 3, Mode: indicators.HalfUp}},
		Root: indicators.Node{
			ID: "index", Name: indicators.Text{Zh: "指数", En: "Index"}, Marks: indicators.WholeMarks(1), Combine: indicators.ByGeometricMean,
			Children: []indicators.Node{
				dimension("life", indicators.Text{Zh: "健康", En: "Health"}, between(20, 85)),
				{
					ID: "education", Name: indicators.Text{Zh: "教育", En: "Education"}, Marks: indicators.WholeMarks(1), Weight: indicators.Whole(1),
					Combine: indicators.ByWeightedMean,
					Children: []indicators.Node{
						dimension("expected", indicators.Text{Zh: "预期年限", En: "Expected years"}, between(0, 18)),
						dimension("mean", indicators.Text{Zh: "平均年限", En: "Mean years"}, between(0, 15)),
					},
				},
				dimension("income", indicators.Text{Zh: "收入", En: "Income"}, income),
			},
		},
	}
}

// What is China's Human Development Index of 2022, and can it be worked out to the last place? The figures are those of the Human Development
// Report 2023/24 of the UNDP (CC BY 3.0 IGO), which publishes 0.788.
func ExampleNode_geometricMean() {
	card, err := indicators.MustCompile(developmentFramework()).Evaluate(indicators.NewSubmission(
		indicators.Subject{ID: "CHN", Name: indicators.Text{Zh: "中国", En: "China"}}, "2022", indicators.Observations{
			{Measure: "life", Value: indicators.MustParse("78.587")},
			{Measure: "expected", Value: indicators.MustParse("15.21793605")},
			{Measure: "mean", Value: indicators.MustParse("8.106910446")},
			{Measure: "income", Value: indicators.MustParse("18024.88747")},
		}))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(card.Total().ScoreText(), "—", card.Total().Reason().Text(indicators.English))
	for _, id := range card.Total().Children() {
		part, _ := card.Node(id)
		fmt.Println(part.Name.En, part.Score.Fixed(6), "irrational:", part.Inexact)
	}
	// Output:
	// 0.788 — geometric mean 78.84 % of 3 rates; rounded from an irrational number near 0.7884
	// Health 0.901338 irrational: false
	// Education 0.692951 irrational: false
	// Income 0.784635 irrational: true
}

// How much is twice the income worth on a log scale? As much wherever one starts.
func ExampleLinear_logScale() {
	measure, indicator := stated("income", indicators.Text{Zh: "人均收入", En: "income per head"}, indicators.Text{Zh: "元", En: "yuan"})
	framework := indicators.Framework{
		ID: "income", Edition: "1", Basis: indicators.Illustrative, Name: indicators.Text{Zh: "收入（示例）", En: "income, for illustration"},
		Definitions: indicators.Definitions{Measures: []indicators.Measure{measure}, Indicators: []indicators.Indicator{indicator}},
		Rounding:    indicators.RoundingPlan{Total: indicators.Rounding{Places: 2, Mode: indicators.HalfUp}},
		Root: indicators.Node{
			ID: "income", Name: indicators.Text{Zh: "收入", En: "Income"}, Marks: indicators.WholeMarks(10), Indicator: "income",
			Rule: indicators.Linear{From: indicators.Whole(1_000), To: indicators.Whole(100_000), Scale: indicators.LogScale},
		},
	}
	evaluator := indicators.MustCompile(framework)
	for _, yuan := range []int64{10_000, 20_000, 40_000, 80_000} {
		card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "", indicators.Observations{{Measure: "income", Value: indicators.Int(yuan)}}))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(card.Total().ScoreText(), "—", card.Total().Reason().Text(indicators.English))
	}
	framework.Rounding = indicators.RoundingPlan{}
	_, err := indicators.Compile(framework)
	fmt.Println(err)
	// Output:
	// 5.00 — 10,000 yuan lies between 1,000 yuan (nothing) and 100,000 yuan (full marks) on a logarithmic scale
	// 6.51 — 20,000 yuan lies between 1,000 yuan (nothing) and 100,000 yuan (full marks) on a logarithmic scale; rounded from an irrational number near 6.5051
	// 8.01 — 40,000 yuan lies between 1,000 yuan (nothing) and 100,000 yuan (full marks) on a logarithmic scale; rounded from an irrational number near 8.0103
	// 9.52 — 80,000 yuan lies between 1,000 yuan (nothing) and 100,000 yuan (full marks) on a logarithmic scale; rounded from an irrational number near 9.5154
	// /root/rounding: the score of "income" is mostly irrational, and nothing rounds it (declare a rounding at the node, above it, or at the total) [missing_rounding]
}

// Did the evaluation itself leave anything open? Hardly ever: it takes a score that lies exactly on the border of two roundings and that no
// rule tells from its neighbours, such as the harmonic mean of √½ and (4 + √2) ÷ 14, which is ½ and is to be rounded to whole marks.
func ExampleScorecard_Problems() {
	framework := tableFramework(section("root", undecidable()))
	for _, figure := range []string{"50.1", "50"} {
		card, err := indicators.MustCompile(framework).Evaluate(indicators.NewSubmission(indicators.Subject{}, "", indicators.Observations{
			{Measure: "x", Value: indicators.MustParse(figure)},
		}))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(card.Total().Status, card.Total().ScoreText())
		for _, problem := range card.Problems() {
			fmt.Println(problem)
		}
	}
	// Output:
	// scored 1
	// incomplete —
	// /root/children/0: the score of "s" is too close to a border to decide within 4,096 bits (round to fewer places, or round its parts) [undecided_at_precision]
}
