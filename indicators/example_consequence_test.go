package indicators_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// nominationFramework scores a nominated city by the share of points that inspectors found in order, out of 100 marks. Marks and levels are
// illustrative; the sanctions are what is known of item G15 of a negative list of 2015.
func nominationFramework() indicators.Framework {
	count := func(id indicators.MeasureID, zh, en string) indicators.Measure {
		return indicators.CountMeasure(id, indicators.Text{}, indicators.Text{Zh: zh, En: en}, indicators.Text{})
	}
	accident := func(m indicators.MeasureID, name indicators.Text) indicators.Indicator {
		return indicators.Indicator{ID: indicators.IndicatorID(m), Name: name, Direction: indicators.LowerIsBetter, Formula: indicators.Of(m)}
	}
	occurred := func(id indicators.IndicatorID) []indicators.Condition {
		return []indicators.Condition{indicators.IndicatorCondition{Indicator: id, Bound: indicators.AtLeast(indicators.Whole(1))}}
	}
	from := func(rate string) []indicators.Condition {
		return []indicators.Condition{indicators.NodeCondition{Node: "inspection", Quantity: indicators.NodeRate, Bound: indicators.AtLeast(indicators.MustNumber(rate))}}
	}
	negativeList := []indicators.Citation{{
		Document: "《全国文明城市测评体系》", Edition: "2015", Clause: "负面清单 G15",
		URL: "https://syrybj.com/Desktop-ComputersComputers/8289630.html", Confidence: indicators.MediumConfidence,
	}}
	return indicators.Framework{
		ID: "nomination", Edition: "1", Basis: indicators.Illustrative, Name: indicators.Text{Zh: "提名城市测评（示例）", En: "nominated cities, for illustration"},
		Rounding: indicators.RoundingPlan{Total: indicators.Rounding{Places: 1, Mode: indicators.HalfUp}},
		Definitions: indicators.Definitions{
			Measures: []indicators.Measure{
				count("checked", "检查点位", "points inspected"), count("met", "达标点位", "points in order"),
				count("accident_test", "测评前事故", "accidents before the test"), count("accident_application", "申报前事故", "accidents before applying"),
			},
			Indicators: []indicators.Indicator{
				indicators.PercentIndicator("met_share", indicators.HigherIsBetter, indicators.Of("met"), indicators.Of("checked"),
					indicators.Text{Zh: "点位达标率", En: "points in order"}, indicators.Text{}),
				accident("accident_test", indicators.Text{Zh: "年度测评前 12 个月内有全国影响的重大安全事故", En: "major accidents of national impact, 12 months before the test"}),
				accident("accident_application", indicators.Text{Zh: "申报前 12 个月内有全国影响的重大安全事故", En: "major accidents of national impact, 12 months before applying"}),
			},
		},
		Root: indicators.Node{
			ID: "inspection", Name: indicators.Text{Zh: "实地考察", En: "Inspection"}, Marks: indicators.WholeMarks(100),
			Indicator: "met_share", Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(100)},
		},
		Sanctions: []indicators.Sanction{
			{
				Code: "G15-test", Name: indicators.Text{Zh: "测评前重大安全事故（2015 年负面清单）", En: "major accident before the test (negative list of 2015)"},
				When: occurred("accident_test"), Deduct: indicators.Whole(3), Sources: negativeList,
			},
			{
				Code: "G15-application", Name: indicators.Text{Zh: "申报前重大安全事故（2015 年负面清单）", En: "major accident before applying (negative list of 2015)"},
				When: occurred("accident_application"), Effect: indicators.Ineligible, Sources: negativeList,
			},
		},
		Levels: []indicators.Level{
			{Name: indicators.Text{Zh: "优秀", En: "excellent"}, When: from("0.85")},
			{Name: indicators.Text{Zh: "良好", En: "good"}, When: from("0.7")},
			{Name: indicators.Text{Zh: "合格", En: "passed"}, When: from("0.6")},
			{Name: indicators.Text{Zh: "不合格", En: "failed"}},
		},
	}
}

// nominated evaluates a city of which 1,000 points were inspected. The figures are the points in order, and the accidents before the test
// and before applying; an empty one was not reported.
func nominated(city, group, met, beforeTest, beforeApplying string) *indicators.Scorecard {
	observations := indicators.Observations{{Measure: "checked", Value: indicators.Int(1000)}}
	for _, figure := range []struct {
		measure indicators.MeasureID
		text    string
	}{{"met", met}, {"accident_test", beforeTest}, {"accident_application", beforeApplying}} {
		if figure.text != "" {
			observations = append(observations, indicators.Observation{Measure: figure.measure, Value: indicators.MustParse(figure.text)})
		}
	}
	card, err := indicators.MustCompile(nominationFramework()).Evaluate(indicators.NewSubmission(indicators.Subject{ID: city, Group: group}, "2024", observations))
	if err != nil {
		panic(err)
	}
	return card
}

// There was an accident before the annual test: what does it cost?
func ExampleSanction() {
	card := nominated("甲市", "", "921", "1", "0")
	fmt.Println(card.Total().ScoreText(), "—", card.Total().Reason().Text(indicators.English))
	for _, s := range card.Sanctions() {
		fmt.Println(s.Code, s.Outcome, "—", s.Deduct, "marks,", s.Effect.Name().En, "—", s.Condition.En)
	}
	// Output:
	// 89.1 — 92.1 % lies between 0 % (nothing) and 100 % (full marks), scored in proportion; marks off: 3, for major accident before the test (negative list of 2015)
	// G15-test holds — 3 marks, no effect on the standing — major accidents of national impact, 12 months before the test ≥ 1
	// G15-application fails — 0 marks, ineligible — major accidents of national impact, 12 months before applying ≥ 1
}

// May we be nominated? What was not reported is never taken as "did not happen".
func ExampleScorecard_Standing() {
	for _, accidents := range []string{"0", "1", ""} {
		standing := nominated("甲市", "", "921", "0", accidents).Standing()
		fmt.Println(standing.Eligible(), "—", standing.Text())
	}
	// Output:
	// true — 未受影响 (not affected)
	// false — 取消参评资格 (ineligible)
	// false — 无法判定 (undecided)
}

// Are we 优秀 or 良好, and could the 余 in our report matter?
func ExampleScorecard_Level() {
	for _, met := range []string{"849", "800余", "921", ""} {
		card := nominated("甲市", "", met, "0", "0")
		level, _ := card.Level()
		fmt.Println(card.Total().Range, level.Outcome, "—", level.Name.En, level.Possible)
	}
	// Output:
	// [84.9, 84.9] holds — good [良好 (good)]
	// [80, 89.9] holds — good [优秀 (excellent) 良好 (good)]
	// [92.1, 92.1] holds — excellent [优秀 (excellent)]
	// [0, 100] undecided —  [优秀 (excellent) 良好 (good) 合格 (passed) 不合格 (failed)]
}

// Who is first in each group, who may be, and who is not ranked?
func ExampleRank() {
	placements, err := indicators.Rank([]*indicators.Scorecard{
		nominated("甲市", "地级市", "920", "0", "0"),
		nominated("乙市", "地级市", "910多", "0", "0"),
		nominated("丙市", "地级市", "915", "0", "0"),
		nominated("丁市", "地级市", "980", "0", "1"),
		nominated("戊市", "县级市", "905", "0", "0"),
		nominated("己市", "县级市", "905", "0", "0"),
		nominated("庚市", "县级市", "", "0", "0"),
	}, indicators.NodeScore)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range placements {
		if p.Why != indicators.NotUnranked {
			fmt.Println(p.Group, p.Card.Subject().ID, p.Why.Text())
			continue
		}
		fmt.Println(p.Group, p.Card.Subject().ID, p.Card.Total().Range, "rank", p.Rank, "of", p.Best, "to", p.Worst)
	}
	// Output:
	// 县级市 己市 [90.5, 90.5] rank 1 of 1 to 2
	// 县级市 戊市 [90.5, 90.5] rank 1 of 1 to 2
	// 县级市 庚市 无总分，不参与排名 (not ranked: the total is withheld)
	// 地级市 甲市 [92, 92] rank 1 of 1 to 1
	// 地级市 丙市 [91.5, 91.5] rank 2 of 2 to 3
	// 地级市 乙市 [91, 91.9] rank 3 of 2 to 3
	// 地级市 丁市 因处罚不参与排名 (not ranked: under a sanction)
}

// The goalposts are stated per head of 户籍人口, and only 常住人口 is reported: what do we score if it stands in, and who sees that it did?
func ExampleSubstitute() {
	framework := libraryFramework()
	framework.Measures = append(framework.Measures, indicators.Measure{
		ID: "reading.registered_population", Name: indicators.Text{Zh: "户籍人口", En: "registered population"},
		Unit: indicators.Text{Zh: "人", En: "persons"}, Integer: true, Min: indicators.AtZero(),
	})
	framework.Indicators[0].Formula = indicators.Ratio(indicators.Of("reading.loans"), indicators.Of("reading.registered_population"))
	for _, options := range [][]indicators.Option{nil, {indicators.Substitute("reading.registered_population", "reading.residents")}} {
		card, err := indicators.MustCompile(framework, options...).Evaluate(librarySubmission())
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(card.Total().Status, card.Total().ScoreText())
		for _, s := range card.Substitutions() {
			fmt.Println(s.Text(indicators.English), s.Nodes)
		}
	}
	// Output:
	// incomplete —
	// scored 5.37
	// residents stands in the denominator for registered population [loans standard]
}
