package main

import (
	"errors"
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// valueExample is a mistake that no document can say, since a document names a kind, a word or a member: a code, a framework with one
// mistake, and what the mistake is.
type valueExample struct {
	code   indicators.ProblemCode
	value  indicators.Text
	change func(f *indicators.Framework)
}

func valueExamples() []valueExample {
	return []valueExample{
		{
			indicators.ProblemMissingBasis, indicators.Text{Zh: "没有写明 Basis 的 Framework", En: "a Framework without a Basis"},
			func(f *indicators.Framework) { f.Basis = 0 },
		},
		{
			indicators.ProblemMissingRule, indicators.Text{Zh: "写成指针的 Rule：&Linear{…}", En: "a Rule that is a pointer: &Linear{…}"},
			func(f *indicators.Framework) { f.Root.Rule = &indicators.Linear{To: indicators.Whole(100)} },
		},
		{
			indicators.ProblemInvalidMissingPolicy, indicators.Text{Zh: "没有定义的 MissingPolicy：MissingPolicy(9)", En: "a MissingPolicy that is not defined: MissingPolicy(9)"},
			func(f *indicators.Framework) { f.Root.Missing = indicators.MissingPolicy(9) },
		},
	}
}

// takeValues takes the problem that Compile gives for each value as the example of its code, where no case has one.
func (e *examples) takeValues() error {
	for _, v := range valueExamples() {
		f := soundFramework()
		v.change(&f)
		_, err := indicators.Compile(f)
		var problems indicators.Problems
		if !errors.As(err, &problems) || len(problems) != 1 || problems[0].Code != v.code {
			return fmt.Errorf("%s is to be refused for %s alone: %w", v.value.En, v.code, err)
		}
		if _, known := e.problems[v.code]; !known {
			e.problems[v.code] = problemExample{value: v.value, problem: problems[0]}
		}
	}
	return nil
}

// soundFramework is one criterion.
func soundFramework() indicators.Framework {
	satisfied := indicators.PercentMeasure("satisfied", indicators.Text{Zh: "满意率", En: "satisfaction"}, indicators.Text{})
	return indicators.Framework{
		ID: "example", Edition: "1", Name: indicators.Text{Zh: "示例", En: "example"}, Basis: indicators.Illustrative,
		Definitions: indicators.Definitions{
			Measures:   []indicators.Measure{satisfied},
			Indicators: []indicators.Indicator{indicators.ReportedIndicator("satisfaction", indicators.HigherIsBetter, satisfied)},
		},
		Root: indicators.Node{
			ID: "survey", Name: indicators.Text{Zh: "问卷", En: "survey"}, Marks: indicators.WholeMarks(10), Indicator: "satisfaction",
			Rule: indicators.Linear{To: indicators.Whole(100)},
		},
	}
}
