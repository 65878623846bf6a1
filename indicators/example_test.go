package indicators_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// libraryFramework is a small whole framework: two measures, an indicator, a check, and a section of two criteria.
func libraryFramework() indicators.Framework {
	return indicators.Framework{
		ID: "reading", Edition: "2024", Basis: indicators.Illustrative,
		Name: indicators.Text{Zh: "全民阅读（示例）", En: "Public reading, for illustration"},
		Rounding: indicators.RoundingPlan{
			Criteria: indicators.Rounding{Places: 2, Mode: indicators.HalfUp},
		},
		Definitions: indicators.Definitions{
			Measures: []indicators.Measure{
				{ID: "reading.loans", Name: indicators.Text{Zh: "外借册次", En: "loans"}, Unit: indicators.Text{Zh: "册次", En: "loans"}, Integer: true, Min: indicators.AtZero()},
				{ID: "reading.residents", Name: indicators.Text{Zh: "常住人口", En: "residents"}, Unit: indicators.Text{Zh: "人", En: "persons"}, Integer: true, Min: indicators.AtZero()},
			},
			Indicators: []indicators.Indicator{{
				ID: "reading.loans_per_resident", Name: indicators.Text{Zh: "人均外借册次", En: "loans per resident"},
				Unit: indicators.Text{Zh: "册次/人", En: "loans per resident"}, Direction: indicators.HigherIsBetter,
				Formula: indicators.Ratio(indicators.Of("reading.loans"), indicators.Of("reading.residents")),
			}},
		},
		Root: indicators.Node{
			ID: "total", Name: indicators.Text{Zh: "总分", En: "Total"}, Combine: indicators.BySum, Marks: indicators.WholeMarks(10),
			Children: []indicators.Node{
				{
					ID: "loans", Name: indicators.Text{Zh: "外借", En: "Loans"}, Marks: indicators.WholeMarks(6),
					Indicator: "reading.loans_per_resident", Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(2)},
				},
				{
					ID: "standard", Name: indicators.Text{Zh: "达标", En: "Standard"}, Marks: indicators.WholeMarks(4),
					Indicator: "reading.loans_per_resident",
					Rule: indicators.Bands{Bands: []indicators.Band{
						{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(1))}, Share: indicators.Whole(1)},
						{When: []indicators.Bound{indicators.AtLeast(indicators.MustNumber("0.5"))}, Share: indicators.MustNumber("0.66")},
					}},
				},
			},
		},
	}
}

func libraryFigures() indicators.Observations {
	return indicators.Observations{
		{Measure: "reading.loans", Value: indicators.MustParse("39.6万余")},
		{Measure: "reading.residents", Value: indicators.Int(434_400)},
	}
}

func librarySubmission() indicators.Submission {
	return indicators.NewSubmission(indicators.Subject{ID: "620300", Name: indicators.Text{Zh: "金昌市", En: "Jinchang"}}, "2024", libraryFigures())
}

func Example() {
	evaluator, err := indicators.Compile(libraryFramework())
	if err != nil {
		fmt.Println(err)
		return
	}
	card, err := evaluator.Evaluate(librarySubmission())
	if err != nil {
		fmt.Println(err)
		return
	}
	for result := range card.All() {
		fmt.Println(result.ID, result.ScoreText(), result.Range)
		if result.Calculation().Indicator != "" {
			fmt.Println("  " + result.Calculation().Text(indicators.English))
		}
		fmt.Println("  " + result.Reason().Text(indicators.English))
		fmt.Println("  " + result.Reason().Text(indicators.Chinese))
	}
	// Output:
	// total 5.37 [5.37, 5.38]
	//   parts added: 2; [5.37, 5.38] over the reported ranges
	//   2 项合计；按上报区间为 [5.37, 5.38]
	// loans 2.73 [2.73, 2.74]
	//   396,000 ÷ 434,400 = 0.91 loans per resident
	//   0.91 loans per resident lies between 0 loans per resident (nothing) and 2 loans per resident (full marks), scored in proportion; rounded from 2.735; [2.73, 2.74] over the reported ranges
	//   0.91 册次/人 介于 0 册次/人（0 分）与 2 册次/人（满分）之间，按比例得分；由 2.735 修约；按上报区间为 [2.73, 2.74]
	// standard 2.64 [2.64, 2.64]
	//   396,000 ÷ 434,400 = 0.91 loans per resident
	//   0.91 loans per resident reaches the band ≥ 0.5 loans per resident: 66 % of the marks
	//   0.91 册次/人 达到“≥ 0.5 册次/人”档，得分值的 66 %
}

func ExampleCompile() {
	framework := libraryFramework()
	framework.Root.Children[0].Marks = indicators.WholeMarks(5)
	framework.Root.Children[1].Indicator = "reading.loans_per_residents"
	_, err := indicators.Compile(framework)
	fmt.Println(err)
	// Output:
	// /root/children/1/indicator: nothing defines the indicator "reading.loans_per_residents" (define it inline, or pass its domain to Compile with With; did you mean "reading.loans_per_resident"?) [unknown_indicator]
	// /root/marks: the section has 10 marks, its children add up to 9 (correct the marks, or add a cap where the section earns less than its children) [marks_do_not_add_up]
}

func ExampleMustCompile() {
	evaluator := indicators.MustCompile(libraryFramework())
	fmt.Println(evaluator.Framework().Name)
	// Output:
	// 全民阅读（示例） (Public reading, for illustration)
}

func ExampleWithLimits() {
	limits := indicators.DefaultLimits()
	limits.Nodes = 2
	_, err := indicators.Compile(libraryFramework(), indicators.WithLimits(limits))
	fmt.Println(err)
	// Output: /root/children/1: the framework has more than 2 nodes (raise Limits.Nodes, or split the framework) [too_many_nodes]
}

func ExampleEvaluator_Evaluate() {
	evaluator := indicators.MustCompile(libraryFramework())
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2024", indicators.Observations{
		{Measure: "reading.loans", Value: indicators.Int(500_000)},
		{Measure: "reading.visitors", Value: indicators.Int(80_000)},
	}))
	if err != nil {
		fmt.Println(err)
		return
	}
	total := card.Total()
	fmt.Println(total.Status, total.Range, total.Reason().Text(indicators.English))
	fmt.Println("nobody reads", card.Unread())
	// Output:
	// incomplete [0, 10] incomplete: Loans, Standard
	// nobody reads [reading.visitors]
}

func ExampleEvaluator_Evaluate_contradictions() {
	evaluator := indicators.MustCompile(libraryFramework())
	_, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2024", indicators.Observations{
		{Measure: "reading.loans", Value: indicators.Int(-3)},
		{Measure: "reading.residents", Value: indicators.Int(434_400)},
		{Measure: "reading.residents", Value: indicators.Int(432_000)},
	}))
	fmt.Println(err)
	// Output:
	// /observations/reading.loans: -3 is below the minimum 0 (correct the figure) [below_minimum]
	// /observations/reading.residents: another observation of the same measure and period differs from 434400 (report one figure; join the evidence of sources that agree) [conflict]
}

func ExampleCalculate() {
	calculation, err := indicators.Calculate(libraryFramework().Definitions, "reading.loans_per_resident", libraryFigures())
	fmt.Println(calculation.Text(indicators.English), calculation.Range, err)
	// Output: 396,000 ÷ 434,400 = 0.91 loans per resident [165/181, 132333/144800] <nil>
}

func ExampleEvaluator_Framework() {
	evaluator := indicators.MustCompile(libraryFramework())
	linked := evaluator.Framework()
	again := indicators.MustCompile(linked) // needs no domain: all definitions are inline
	fmt.Println(evaluator.Digest() == again.Digest())
	// Output: true
}
