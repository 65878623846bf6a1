package indicators_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// Definitions may come from domains instead of standing inline.
func ExampleWith() {
	framework := libraryFramework()
	domain := indicators.Domain{Name: "reading", Definitions: framework.Definitions}
	framework.Definitions = indicators.Definitions{}
	_, err := indicators.Compile(framework)
	fmt.Println(err != nil)
	evaluator, err := indicators.Compile(framework, indicators.With(domain))
	fmt.Println(err, len(evaluator.Framework().Measures))
	// Output:
	// true
	// <nil> 2
}

// A node whose precondition fails is vetoed: it publishes 0 and shows what it would have had.
func ExampleNodeCondition() {
	framework := libraryFramework()
	framework.Root.Children[0].Preconditions = []indicators.Condition{
		indicators.NodeCondition{Node: "standard", Quantity: indicators.NodeRate, Bound: indicators.AtLeast(indicators.Whole(1))},
	}
	card, err := indicators.MustCompile(framework).Evaluate(librarySubmission())
	if err != nil {
		fmt.Println(err)
		return
	}
	loans, _ := card.Node("loans")
	fmt.Println(loans.Status, loans.Score, loans.WithoutVeto)
	fmt.Println(loans.Reason().Text(indicators.English))
	// Output:
	// vetoed 0 2.73
	// the precondition rate of Standard ≥ 1 fails
}

// Marks that are not public withhold the totals above them; what is known is scored.
func ExampleUnknownMarks() {
	framework := libraryFramework()
	framework.Root.Marks = indicators.Marks{}
	framework.Root.Children[1].Marks = indicators.UnknownMarks()
	card, err := indicators.MustCompile(framework).Evaluate(librarySubmission())
	if err != nil {
		fmt.Println(err)
		return
	}
	for result := range card.All() {
		fmt.Println(result.ID, result.Status, result.ScoreText(), "—", result.Reason().Text(indicators.English))
	}
	// Output:
	// total incomplete — — the marks are not public, so the score is withheld
	// loans scored 2.73 — 0.91 loans per resident lies between 0 loans per resident (nothing) and 2 loans per resident (full marks), scored in proportion; rounded from 2.735; [2.73, 2.74] over the reported ranges
	// standard incomplete — — the marks are not public, so the score is withheld
}

// Rounding is part of a framework: its places, its mode and where it happens.
func ExampleRoundingPlan() {
	twoPlaces := indicators.Rounding{Places: 2, Mode: indicators.HalfUp}
	for _, plan := range []indicators.RoundingPlan{
		{},
		{Total: twoPlaces},
		{Criteria: twoPlaces},
		{Criteria: indicators.Rounding{Places: 1, Mode: indicators.Down}, Total: twoPlaces},
	} {
		framework := libraryFramework()
		framework.Rounding = plan
		card, err := indicators.MustCompile(framework).Evaluate(librarySubmission())
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(card.Total().Score)
	}
	// Output:
	// 24321/4525
	// 5.37
	// 5.37
	// 5.3
}

// A mean of rates (score ÷ marks) with weights, times the section's marks.
func ExampleCombination() {
	framework := libraryFramework()
	framework.Root.Combine, framework.Root.Marks = indicators.ByWeightedMean, indicators.WholeMarks(100)
	framework.Root.Children[0].Weight, framework.Root.Children[1].Weight = indicators.Whole(3), indicators.Whole(1)
	card, err := indicators.MustCompile(framework).Evaluate(librarySubmission())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(card.Total().ScoreText(), card.Total().Reason().Text(indicators.English))
	// Output:
	// 50.625 weighted mean 50.625 % of 2 rates; [50.625, 50.75] over the reported ranges
}
