package main

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

func own(b indicators.Bound) indicators.Condition { return indicators.IndicatorCondition{Bound: b} }

func where(id indicators.IndicatorID, b indicators.Bound) indicators.Condition {
	return indicators.IndicatorCondition{Indicator: id, Bound: b}
}

func TestRule(t *testing.T) {
	t.Parallel()
	one, half := num("1"), num("0.5")
	band := func(share indicators.Number, bounds ...indicators.Bound) indicators.Band {
		return indicators.Band{When: bounds, Share: share}
	}
	deduct := indicators.Deduct{Level: num("95"), Side: indicators.SideBelow, Step: num("5"), Each: num("0.2"), Parts: indicators.PartsUp}
	above := indicators.Deduct{Level: num("0"), Side: indicators.SideAbove, Step: num("1"), Each: num("0.3"), Parts: indicators.PartsDown, Floor: num("1")}
	exact := above
	exact.Parts = indicators.PartsExact
	for _, c := range []struct {
		rule   indicators.Rule
		zh, en string
	}{
		{indicators.Bands{Bands: []indicators.Band{band(one, indicators.AtLeast(num("80")))}}, "≥ 80 %", "≥ 80 %"},
		{
			indicators.Bands{Bands: []indicators.Band{band(one, indicators.AtLeast(num("80")), indicators.Below(num("90")))}},
			"≥ 80 % 且 < 90 %", "≥ 80 % and < 90 %",
		},
		{
			indicators.Bands{Bands: []indicators.Band{band(half, indicators.AtLeast(num("80")))}},
			"≥ 80 %：50 %；其余：0 %", "≥ 80 %: 50 %; otherwise: 0 %",
		},
		{
			indicators.Bands{Bands: []indicators.Band{band(one, indicators.Above(num("90"))), band(half, indicators.EqualTo(num("90")))}, Otherwise: num("0.1")},
			"> 90 %：100 %；= 90 %：50 %；其余：10 %", "> 90 %: 100 %; = 90 %: 50 %; otherwise: 10 %",
		},
		{
			indicators.Grades{Grades: []indicators.Grade{
				{Name: "A", Share: one, When: []indicators.Condition{own(indicators.AtLeast(num("95"))), where("library.volumes", indicators.AtLeast(num("10000")))}},
				{Name: "C#"},
			}},
			"A（≥ 95 % 且 册数 ≥ 10,000 册）：100 %；其余 C#：0 %", "A (≥ 95 % and volumes held ≥ 10,000 volumes): 100 %; otherwise C#: 0 %",
		},
		{
			indicators.Linear{From: num("1"), To: num("30"), Scale: indicators.LogScale},
			"由 1 %（不得分）至 30 %（满分）按对数比例", "in proportion of logarithms from 1 % (nothing) to 30 % (full marks)",
		},
		{indicators.Linear{From: num("0"), To: num("30")}, "由 0 %（不得分）至 30 %（满分）按比例", "in proportion from 0 % (nothing) to 30 % (full marks)"},
		{
			indicators.Curve{Points: []indicators.CurvePoint{{At: num("0")}, {At: num("20"), Share: num("0.8")}}},
			"各点之间按比例：0 %：0 %；20 %：80 %", "in proportion between the points 0 %: 0 %; 20 %: 80 %",
		},
		{
			deduct,
			"95 % 不扣分；每低 5 % 扣 0.2 分，不足一档按一档，扣至 0 分为止",
			"nothing off at 95 %; 0.2 marks off for each 5 % below it, a part of a step as a whole one, down to 0",
		},
		{
			above,
			"0 % 不扣分；每高 1 % 扣 0.3 分，不足一档不计，扣至 1 分为止",
			"nothing off at 0 %; 0.3 marks off for each 1 % above it, a part of a step not counted, down to 1",
		},
		{
			exact,
			"0 % 不扣分；每高 1 % 扣 0.3 分，不足一档按比例，扣至 1 分为止",
			"nothing off at 0 %; 0.3 marks off for each 1 % above it, a part of a step in proportion, down to 1",
		},
		{
			indicators.Cases{
				Cases: []indicators.Case{{
					When: where("library.volumes", indicators.Below(num("5000"))),
					Then: indicators.Bands{Bands: []indicators.Band{band(one, indicators.AtLeast(num("60")))}},
				}},
				Otherwise: indicators.Linear{From: num("0"), To: num("80")},
			},
			"册数 < 5,000 册 时：≥ 60 %；其余：由 0 %（不得分）至 80 %（满分）按比例",
			"where volumes held < 5,000 volumes: ≥ 60 %; otherwise: in proportion from 0 % (nothing) to 80 % (full marks)",
		},
		{indicators.ExtensionRule{Name: "library.turnover", Params: json.RawMessage(`{"a":1}`)}, `扩展规则 library.turnover {"a":1}`, `the rule library.turnover {"a":1}`},
		{indicators.ExtensionRule{Name: "library.turnover"}, "扩展规则 library.turnover", "the rule library.turnover"},
	} {
		node := indicators.Node{Indicator: "library.circulation", Rule: c.rule}
		assert.Equal(t, words(c.zh, c.en), newVocabulary(library()).requirement(node))
	}
}

func TestRequirementWithPrecondition(t *testing.T) {
	t.Parallel()
	node := library().criteria[0]
	node.Preconditions = []indicators.Condition{where("library.circulation", indicators.AtMost(num("200")))}
	assert.Equal(t, words("前提：流通率 ≤ 200 %；≥ 80 %", "provided that circulation ≤ 200 %; ≥ 80 %"), newVocabulary(library()).requirement(node))
}

func TestCondition(t *testing.T) {
	t.Parallel()
	a, b, c := own(indicators.AtLeast(num("1"))), where("library.volumes", indicators.Above(num("2"))), own(indicators.AtMost(num("3")))
	onNode := indicators.NodeCondition{Node: "library.circulation_2020", Bound: indicators.AtLeast(num("4"))}
	onRate := onNode
	onRate.Quantity = indicators.NodeRate
	for _, k := range []struct {
		condition indicators.Condition
		zh, en    string
	}{
		{a, "≥ 1 %", "≥ 1 %"},
		{b, "册数 > 2 册", "volumes held > 2 volumes"},
		{where("library.circulation", indicators.Below(num("5"))), "< 5 %", "< 5 %"},
		{onNode, "流通率 80 %（示例，2020 年）得分 ≥ 4", "score of circulation ≥ 80 % (made up, 2020) ≥ 4"},
		{onRate, "流通率 80 %（示例，2020 年）得分率 ≥ 4", "rate of circulation ≥ 80 % (made up, 2020) ≥ 4"},
		{indicators.AllOf{a, b}, "≥ 1 % 且 册数 > 2 册", "≥ 1 % and volumes held > 2 volumes"},
		{indicators.AnyOf{a, c}, "≥ 1 % 或 ≤ 3 %", "≥ 1 % or ≤ 3 %"},
		{indicators.AllOf{a, indicators.AnyOf{b, c}}, "≥ 1 % 且 （册数 > 2 册 或 ≤ 3 %）", "≥ 1 % and (volumes held > 2 volumes or ≤ 3 %)"},
		{
			indicators.AtLeastOf{Count: 2, Conditions: []indicators.Condition{a, b, c}},
			"至少满足 2 项：≥ 1 %、册数 > 2 册、≤ 3 %", "at least 2 of: ≥ 1 %, volumes held > 2 volumes, ≤ 3 %",
		},
	} {
		assert.Equal(t, words(k.zh, k.en), newVocabulary(library()).condition(k.condition, "library.circulation"))
	}
}

func TestIndicatorsRead(t *testing.T) {
	t.Parallel()
	node := indicators.Node{
		Indicator: "own",
		Rule: indicators.Cases{
			Cases: []indicators.Case{{
				When: indicators.AllOf{where("a", indicators.AtLeast(num("1"))), indicators.NodeCondition{Node: "n"}},
				Then: indicators.Grades{Grades: []indicators.Grade{
					{When: []indicators.Condition{indicators.AnyOf{where("b", indicators.AtLeast(num("1"))), own(indicators.AtLeast(num("2")))}}},
					{},
				}},
			}},
			Otherwise: indicators.Linear{},
		},
		Preconditions: []indicators.Condition{indicators.AtLeastOf{Count: 1, Conditions: []indicators.Condition{where("c", indicators.Bound{}), where("a", indicators.Bound{})}}},
	}
	assert.Equal(t, []indicators.IndicatorID{"own", "a", "b", "c"}, indicatorsRead(node))
	node.Indicator = ""
	assert.Equal(t, []indicators.IndicatorID{"a", "b", "c"}, indicatorsRead(node))
}
