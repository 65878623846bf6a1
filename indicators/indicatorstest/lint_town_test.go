package indicatorstest_test

import "github.com/wenming-go/wenming/indicators"

// text is a text in both languages.
func text(zh, en string) indicators.Text { return indicators.Text{Zh: zh, En: en} }

func number(s string) indicators.Number { return indicators.MustNumber(s) }

func numberAt(s string) *indicators.Number { return indicators.AtNumber(number(s)) }

// town is a framework without anything to remark on.
func town() indicators.Framework {
	persons := text("人", "persons")
	return indicators.Framework{
		ID: "town", Edition: "1", Basis: indicators.Illustrative,
		Name:     text("镇（示例）", "a town, for illustration"),
		Rounding: indicators.RoundingPlan{Criteria: indicators.Rounding{Places: 2, Mode: indicators.HalfUp}},
		Definitions: indicators.Definitions{
			Measures: []indicators.Measure{
				indicators.CountMeasure("residents", persons, text("常住人口", "residents"), text("按常住地计。", "counted where they live")),
				indicators.CountMeasure("registered", persons, text("注册志愿者", "registered volunteers"), indicators.Text{}),
				indicators.CountMeasure("teams", text("支", "teams"), text("志愿服务队伍", "volunteer teams"), indicators.Text{}),
				indicators.PercentMeasure("satisfied", text("满意率", "satisfaction"), indicators.Text{}),
				indicators.CountMeasure("complaints", text("件", "complaints"), text("投诉", "complaints"), indicators.Text{}),
			},
			Indicators: []indicators.Indicator{
				indicators.PercentIndicator("registered_share", indicators.HigherIsBetter,
					indicators.Of("registered"), indicators.Of("residents"), text("注册率", "registered share"), indicators.Text{}),
				{
					ID: "teams_per_10000", Name: text("每万人队伍", "teams per 10,000 residents"), Unit: text("支/万人", "teams per 10,000"),
					Direction: indicators.HigherIsBetter, Formula: indicators.Ratio(indicators.Of("teams"), indicators.Of("residents")).Per(10_000),
				},
				{
					ID: "satisfaction", Name: text("满意率", "satisfaction"), Unit: indicators.Same("%"),
					Direction: indicators.HigherIsBetter, Formula: indicators.Of("satisfied"),
				},
				{
					ID: "complaints", Name: text("投诉件数", "complaints"), Unit: text("件", "complaints"),
					Direction: indicators.LowerIsBetter, Formula: indicators.Of("complaints"),
				},
			},
			Checks: []indicators.Check{
				indicators.WithinCheck("registered_within_residents", "registered", "residents", indicators.SeverityError,
					text("注册志愿者不超过常住人口", "registered volunteers within residents"), indicators.Text{}),
			},
		},
		Root: indicators.Node{
			ID: "total", Name: text("总分", "total"), Marks: indicators.WholeMarks(100), Combine: indicators.BySum,
			Children: []indicators.Node{
				{
					ID: "volunteers", Name: text("志愿者", "volunteers"), Marks: indicators.WholeMarks(30), Indicator: "registered_share",
					Rule: indicators.Linear{From: number("0"), To: number("30")},
				},
				{
					ID: "teams", Name: text("队伍", "teams"), Marks: indicators.WholeMarks(20), Indicator: "teams_per_10000",
					Rule: indicators.Bands{Bands: []indicators.Band{
						{When: []indicators.Bound{indicators.AtLeast(number("10"))}, Share: number("1")},
						{When: []indicators.Bound{indicators.AtLeast(number("5"))}, Share: number("0.5")},
					}},
				},
				{
					ID: "survey", Name: text("问卷", "survey"), Combine: indicators.ByWeightedMean, Marks: indicators.WholeMarks(50),
					Children: []indicators.Node{
						{
							ID: "satisfied", Name: text("满意", "satisfied"), Marks: indicators.WholeMarks(10), Weight: number("0.6"), Indicator: "satisfaction",
							Rule: indicators.Curve{Points: []indicators.CurvePoint{
								{At: number("60"), Share: number("0")}, {At: number("80"), Share: number("0.6")}, {At: number("95"), Share: number("1")},
							}},
						},
						{
							ID: "complaints", Name: text("投诉", "complaints"), Marks: indicators.WholeMarks(10), Weight: number("0.4"), Indicator: "complaints",
							Rule: indicators.Deduct{
								Level: number("0"), Side: indicators.SideAbove, Step: number("1"), Each: number("0.25"), Parts: indicators.PartsUp,
							},
						},
					},
				},
			},
		},
		Sanctions: []indicators.Sanction{{
			Code: "S1", Name: text("投诉过多", "too many complaints"), Deduct: number("3"),
			When: []indicators.Condition{indicators.IndicatorCondition{Indicator: "complaints", Bound: indicators.AtLeast(number("100"))}},
		}},
		Levels: []indicators.Level{
			{Name: text("优秀", "excellent"), When: []indicators.Condition{rate("total", indicators.AtLeast(number("0.8")))}},
			{Name: text("不合格", "failed")},
		},
	}
}

// rate is a condition on the rate of a node.
func rate(id indicators.NodeID, bound indicators.Bound) indicators.Condition {
	return indicators.NodeCondition{Node: id, Quantity: indicators.NodeRate, Bound: bound}
}

// on is a condition on an indicator.
func on(id indicators.IndicatorID, bound indicators.Bound) indicators.Condition {
	return indicators.IndicatorCondition{Indicator: id, Bound: bound}
}

// criterion returns one of the town's criteria on the first level.
func criterion(f *indicators.Framework, i int) *indicators.Node { return &f.Root.Children[i] }

// surveyed returns one of the criteria of the survey.
func surveyed(f *indicators.Framework, i int) *indicators.Node {
	return &f.Root.Children[2].Children[i]
}

// atLeast is a rule of one band.
func atLeast(level string) indicators.Bands {
	return indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.AtLeast(number(level))}, Share: number("1")}}}
}
