package indicators_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// The program of the package comment; see TestProgramOfTheSpecification.
func Example_program() {
	persons := indicators.Text{Zh: "人", En: "persons"}
	registered := indicators.CountMeasure("registered", persons,
		indicators.Text{Zh: "注册志愿者", En: "registered volunteers"}, indicators.Text{})
	residents := indicators.CountMeasure("residents", persons,
		indicators.Text{Zh: "常住人口", En: "residents"}, indicators.Text{})
	share := indicators.PercentIndicator("share", indicators.HigherIsBetter,
		indicators.Of("registered"), indicators.Of("residents"),
		indicators.Text{Zh: "注册志愿者占比", En: "share of registered volunteers"}, indicators.Text{})
	evaluator, err := indicators.Compile(indicators.Framework{
		ID: "volunteering", Edition: "1", Basis: indicators.Illustrative,
		Name: indicators.Text{Zh: "志愿服务（示例）", En: "volunteering, for illustration"},
		Definitions: indicators.Definitions{
			Measures:   []indicators.Measure{registered, residents},
			Indicators: []indicators.Indicator{share},
		},
		Rounding: indicators.RoundingPlan{Total: indicators.Rounding{Places: 2, Mode: indicators.HalfUp}},
		Root: indicators.Node{
			ID: "volunteers", Name: indicators.Text{Zh: "志愿者", En: "volunteers"},
			Marks: indicators.WholeMarks(5), Indicator: "share",
			Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(30)},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	reported := indicators.Observations{
		{Measure: "registered", Value: indicators.MustParse("10.6万余")},
		{Measure: "residents", Value: indicators.Int(434_400)},
	}
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", reported))
	if err != nil {
		fmt.Println(err)
		return
	}
	total := card.Total()
	fmt.Println(total.ScoreText(), "of", total.Marks, "marks, in", total.Range)
	fmt.Println(total.Calculation().Text(indicators.English))
	fmt.Println(total.Reason().Text(indicators.English))
	fmt.Println(total.Reason().Text(indicators.Chinese))
	// Output:
	// 4.07 of 5 marks, in [4.07, 4.11]
	// 106,000 ÷ 434,400 = 24.40 %
	// 24.40 % lies between 0 % (nothing) and 30 % (full marks), scored in proportion; rounded from 4.067; [4.07, 4.11] over the reported ranges
	// 24.40 % 介于 0 %（0 分）与 30 %（满分）之间，按比例得分；由 4.067 修约；按上报区间为 [4.07, 4.11]
}
