package indicatorstest_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// What in my framework compiles, and is probably not meant? Registered volunteers are a part of the residents, so nobody reaches
// 120 %, and the marks miss 100 by a tenth.
func ExampleLint() {
	persons := indicators.Text{Zh: "人", En: "persons"}
	framework := indicators.Framework{
		ID: "county", Edition: "1", Basis: indicators.Illustrative, Name: indicators.Text{Zh: "县（示例）", En: "a county, for illustration"},
		Definitions: indicators.Definitions{
			Measures: []indicators.Measure{
				indicators.CountMeasure("registered", persons, indicators.Text{Zh: "注册志愿者", En: "registered volunteers"}, indicators.Text{}),
				indicators.CountMeasure("residents", persons, indicators.Text{Zh: "常住人口"}, indicators.Text{}),
				indicators.PercentMeasure("satisfied", indicators.Text{Zh: "满意率", En: "satisfaction"}, indicators.Text{}),
			},
			Indicators: []indicators.Indicator{
				indicators.PercentIndicator("registered_share", indicators.HigherIsBetter, indicators.Of("registered"), indicators.Of("residents"),
					indicators.Text{Zh: "注册率", En: "registered share"}, indicators.Text{}),
				{
					ID: "satisfaction", Name: indicators.Text{Zh: "满意率", En: "satisfaction"}, Unit: indicators.Same("%"),
					Direction: indicators.HigherIsBetter, Formula: indicators.Of("satisfied"),
				},
			},
			Checks: []indicators.Check{
				indicators.WithinCheck("registered_within_residents", "registered", "residents", indicators.SeverityError,
					indicators.Text{Zh: "注册志愿者不超过常住人口", En: "volunteers within residents"}, indicators.Text{}),
			},
		},
		Root: indicators.Node{
			ID: "total", Name: indicators.Text{Zh: "总分", En: "total"}, Combine: indicators.BySum,
			Children: []indicators.Node{
				{
					ID: "volunteers", Name: indicators.Text{Zh: "志愿者", En: "volunteers"}, Marks: indicators.WholeMarks(50), Indicator: "registered_share",
					Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(120)},
				},
				{
					ID: "survey", Name: indicators.Text{Zh: "问卷", En: "survey"}, Marks: indicators.MarksOf(indicators.MustNumber("49.9")), Indicator: "satisfaction",
					Rule: indicators.Linear{From: indicators.MustNumber("0.6"), To: indicators.MustNumber("0.9")},
				},
			},
		},
	}
	for _, remark := range indicatorstest.Lint(framework) {
		fmt.Println(remark.Path, remark.Code)
		fmt.Println("   ", remark.Message)
	}
	// Output:
	// /measures/1/name/en missing_language
	//     the text "常住人口" has no English
	// /root/children/0/rule/linear/to out_of_reach
	//     full marks at 120 lie beyond what the indicator can be: "registered_share" can only be from 0 to 100
	// /root/children/1/rule/linear wrong_scale
	//     "satisfaction" is in percent, and the most that it is compared with is 0.9 %
	// /root/marks odd_total
	//     the total is 99.9, close to 100
}

// Every code says in both languages what it means, also that of a problem which Compile found.
func ExampleRemarkCode_Meaning() {
	fmt.Println(indicatorstest.RemarkWrongScale.Meaning())
	fmt.Println(indicatorstest.RemarkCode(indicators.ProblemMarksDoNotAddUp).Meaning())
	// Output:
	// 百分数疑写成了小数 (A percentage is stated as a share.)
	// 分值合计不符 (The marks of the children do not add up to their section's.)
}
