package indicators_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

func libraryCard() *indicators.Scorecard {
	card, err := indicators.MustCompile(libraryFramework()).Evaluate(librarySubmission())
	if err != nil {
		panic(err)
	}
	return card
}

func ExampleScorecard_WriteText() {
	if err := libraryCard().WriteText(os.Stdout, indicators.Chinese); err != nil {
		fmt.Println(err)
	}
	// Output:
	// 全民阅读（示例） · 2024
	// ════════════════════════════════════════════════════════════════════════════════════════════════════
	// 依据：示例（分值或标准并非官方）
	// 测评对象：金昌市 620300
	// 期：2024
	//
	// 总分：5.37 / 10  区间 [5.37, 5.38]
	//
	// 项目                                                        得分        分值    得分率  状态
	// ────────────────────────────────────────────────────────────────────────────────────────────────────
	// 总分 [total]                                                5.37          10    53.7 %  已计分
	//     2 项合计；按上报区间为 [5.37, 5.38]
	//   外借 [loans]                                              2.73           6    45.5 %  已计分
	//       人均外借册次：396,000 ÷ 434,400 = 0.91 册次/人 [0.912, 0.914]
	//       0.91 册次/人 介于 0 册次/人（0 分）与 2 册次/人（满分）之间，按比例得分；由 2.735 修约；按上报
	//       区间为 [2.73, 2.74]
	//   达标 [standard]                                           2.64           4    66.0 %  已计分
	//       人均外借册次：396,000 ÷ 434,400 = 0.91 册次/人 [0.912, 0.914]
	//       0.91 册次/人 达到“≥ 0.5 册次/人”档，得分值的 66 %
	//
	// SHA-256 5b9dcfc3f891343284195b56d58d355d5bb7b82180fc59238f021fa7eda5d518
}

func ExampleScorecard_WriteNode() {
	if err := libraryCard().WriteNode(os.Stdout, "loans", indicators.English); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Loans [loans]
	// ────────────────────────────────────────────────────────────────────────────────────────────────────
	// Status:       scored
	// Score:        2.73 / 6, before rounding 2.735
	// Range:        [2.73, 2.74] (exact)
	// Reason:       0.91 loans per resident lies between 0 loans per resident (nothing) and 2 loans per
	//               resident (full marks), scored in proportion; rounded from 2.735; [2.73, 2.74] over the
	//               reported ranges
	// Calculation:  396,000 ÷ 434,400 = 0.91 loans per resident [0.912, 0.914]
	// Figures used:
	//   · reading.loans = 39.6万余 [396000, 397000)
	//   · reading.residents = 434400
}

func ExampleScorecard_Node() {
	loans, _ := libraryCard().Node("loans")
	value, _ := loans.Reason().Argument("value")
	fmt.Println(loans.Score, loans.Unrounded(), loans.Reason().Code, value.Number)
	// Output:
	// 2.73 495/181 linear_between 165/181
}

func ExampleDecodeScorecard() {
	document, err := json.Marshal(libraryCard())
	if err != nil {
		fmt.Println(err)
		return
	}
	card, err := indicators.DecodeScorecard(strings.NewReader(string(document)), indicators.DefaultLimits())
	if err != nil {
		fmt.Println(err)
		return
	}
	loans, _ := card.Node("loans")
	fmt.Println(card.Framework().ID, loans.ScoreText(), loans.Range)
	// Output:
	// reading 2.73 [2.73, 2.74]
}

func ExampleDecodeFramework() {
	_, err := indicators.DecodeFramework(strings.NewReader(`{
		"format": "wenming.framework/1", "id": "x", "edition": "1", "name": "x", "Basis": "illustrative",
		"root": {"id": "r", "name": "r", "marks": "1e99", "rule": {"band": {}}}
	}`), indicators.DefaultLimits())
	fmt.Println(err)
	// Output:
	// /Basis: member "Basis" is written "basis" (write "basis") [wrong_case]
	// /root/marks: indicators: "1e99": number out of range: the leading digit stands at 10^99; give 0 or a magnitude from 10^-34 to 10^34 (write marks such as "5", or "unknown") [invalid_number]
	// /root/rule/band: a rule has no kind "band" (did you mean "bands"?) [unknown_kind]
}

func ExampleEncodeFramework() {
	framework := libraryFramework()
	framework.Definitions = indicators.Definitions{}
	framework.Root.Children = framework.Root.Children[:1]
	if err := indicators.EncodeFramework(os.Stdout, framework); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "format": "wenming.framework/1",
	//   "id": "reading",
	//   "edition": "2024",
	//   "name": {
	//     "zh": "全民阅读（示例）",
	//     "en": "Public reading, for illustration"
	//   },
	//   "basis": "illustrative",
	//   "rounding": {
	//     "criteria": {
	//       "places": 2,
	//       "mode": "half_up"
	//     }
	//   },
	//   "root": {
	//     "id": "total",
	//     "name": {
	//       "zh": "总分",
	//       "en": "Total"
	//     },
	//     "marks": "10",
	//     "combine": "sum",
	//     "children": [
	//       {
	//         "id": "loans",
	//         "name": {
	//           "zh": "外借",
	//           "en": "Loans"
	//         },
	//         "marks": "6",
	//         "indicator": "reading.loans_per_resident",
	//         "rule": {
	//           "linear": {
	//             "from": "0",
	//             "to": "2"
	//           }
	//         }
	//       }
	//     ]
	//   }
	// }
}

func ExampleProblems() {
	framework := libraryFramework()
	framework.Basis = indicators.Official
	_, err := indicators.Compile(framework)
	fmt.Println(errors.Is(err, indicators.Problem{Code: indicators.ProblemMissingSource}))
	if problems, ok := errors.AsType[indicators.Problems](err); ok {
		document, _ := json.MarshalIndent(problems[:1], "", "  ")
		fmt.Println(string(document))
		fmt.Println(problems[0].Code.Meaning())
	}
	// Output:
	// true
	// [
	//   {
	//     "code": "missing_source",
	//     "path": "/root/children/0/sources",
	//     "message": "the criterion \"loans\" of an official framework has no source",
	//     "hint": "cite the document, or make the framework illustrative"
	//   }
	// ]
	// 缺少来源 (An official framework has an item without a source.)
}

func ExampleFormula() {
	definitions := libraryFramework().Definitions
	definitions.Indicators = append(definitions.Indicators,
		indicators.Indicator{ID: "mean", Name: indicators.Same("mean of two years"), Formula: indicators.Mean(
			indicators.Ratio(indicators.Of("reading.loans"), indicators.Of("reading.residents")),
			indicators.Ratio(indicators.Lag("reading.loans", 1), indicators.Lag("reading.residents", 1)))},
		indicators.Indicator{ID: "growth", Name: indicators.Same("growth"), Unit: indicators.Same("%"), Formula: indicators.Growth("reading.loans").Percent()},
		indicators.Indicator{ID: "density", Name: indicators.Same("per 10,000"), Formula: indicators.Ratio(indicators.Of("reading.loans"), indicators.Of("reading.residents")).Per(10_000)},
	)
	last := indicators.Observations{
		{Measure: "reading.loans", Value: indicators.Int(380_000)},
		{Measure: "reading.residents", Value: indicators.Int(438_000)},
	}
	for _, id := range []indicators.IndicatorID{"mean", "growth", "density"} {
		calculation, err := indicators.Calculate(definitions, id, libraryFigures(), indicators.Lagged(1, last))
		fmt.Println(calculation.Text(indicators.English), err)
	}
	// Output:
	// 396,000 ÷ 434,400 × 0.5 + 380,000 ÷ 438,000 × 0.5 = 0.89 <nil>
	// (396,000 − 380,000) ÷ 380,000 = 4.21 % <nil>
	// 396,000 ÷ 434,400 × 10,000 = 9,116.02 <nil>
}

func ExampleFinding() {
	framework := libraryFramework()
	framework.Checks = []indicators.Check{{
		ID: "plausible", Name: indicators.Text{Zh: "人均外借不超过 50 册次", En: "no more than 50 loans per resident"},
		Left: indicators.Of("reading.loans"), Relation: indicators.RelationAtMost, Right: indicators.Of("reading.residents").Times(indicators.Whole(50)),
		Severity: indicators.SeverityWarning,
	}}
	card, err := indicators.MustCompile(framework).Evaluate(librarySubmission())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, finding := range card.Findings() {
		fmt.Println(finding.Text(indicators.Chinese))
	}
	// Output:
	// 人均外借不超过 50 册次：396,000 册次 [396,000, 396,999] ≤ 50 × 434,400 = 21,720,000 册次 — 一致
}

// Missing data are declared at the node: here they leave the criterion out.
func ExampleMissingPolicy() {
	for _, policy := range []indicators.MissingPolicy{indicators.Block, indicators.Exclude, indicators.CountAsZero} {
		framework := libraryFramework()
		framework.Indicators = append(framework.Indicators, indicators.Indicator{
			ID: "reading.residents", Name: indicators.Text{Zh: "常住人口", En: "residents"}, Formula: indicators.Of("reading.residents"),
		})
		framework.Root.Children[1].Indicator = "reading.residents"
		framework.Root.Children[0].Missing = policy
		card, err := indicators.MustCompile(framework).Evaluate(indicators.NewSubmission(indicators.Subject{}, "2024", libraryFigures()[1:]))
		if err != nil {
			fmt.Println(err)
			return
		}
		total := card.Total()
		fmt.Println(policy, total.Status, total.ScoreText(), "of", total.Available, total.Range)
	}
	// Output:
	// block incomplete — of 10 [4, 10]
	// exclude scored 4 of 4 [4, 4]
	// zero scored 4 of 10 [4, 4]
}
