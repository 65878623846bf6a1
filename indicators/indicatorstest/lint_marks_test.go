package indicatorstest_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// directionCases are those of rules and conditions against the direction of what they read.
func directionCases() []lintCase {
	const against = indicatorstest.RemarkAgainstDirection
	falling := indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.AtMost(number("10"))}, Share: number("1")}}}
	return []lintCase{
		{
			against, "/root/children/0/rule/linear",
			setRule(0, indicators.Linear{From: number("30"), To: number("5")}), setRule(0, indicators.Linear{From: number("5"), To: number("30")}),
		},
		{against, "/root/children/1/rule/bands", setRule(1, falling), func(f *indicators.Framework) {
			criterion(f, 1).Rule = falling
			f.Indicators[1].Direction = indicators.Undirected
		}},
		{
			against, "/root/children/0/rule/grades",
			setRule(0, grades(indicators.AllOf{on("", indicators.AtMost(number("30")))})), setRule(0, grades(indicators.AllOf{on("", indicators.AtLeast(number("30")))})),
		},
		{
			against, "/root/children/2/children/1/rule/deduct",
			setSurveyed(1, indicators.Deduct{Level: number("10"), Side: indicators.SideBelow, Step: number("1"), Each: number("0.25"), Parts: indicators.PartsUp}),
			setSurveyed(1, indicators.Deduct{Level: number("10"), Side: indicators.SideAbove, Step: number("1"), Each: number("0.25"), Parts: indicators.PartsUp}),
		},
		{
			against, "/root/children/2/children/0/rule/curve",
			setSurveyed(0, curve("0", "1", "80", "0.5", "90", "0")), setSurveyed(0, curve("0", "0", "80", "0.5", "90", "1")),
		},
		{
			against, "/root/preconditions/0",
			setPrecondition(on("complaints", indicators.AtLeast(number("10")))), setPrecondition(on("complaints", indicators.AtMost(number("10")))),
		},
		{
			against, "/root/preconditions/0",
			setPrecondition(on("teams_per_10000", indicators.AtMost(number("10")))),
			setPrecondition(indicators.AllOf{on("teams_per_10000", indicators.AtMost(number("10"))), on("teams_per_10000", indicators.AtLeast(number("1")))}),
		},
		{
			against, "/sanctions/0/when/0",
			setSanction(on("satisfaction", indicators.Above(number("60")))), setSanction(on("satisfaction", indicators.Below(number("60")))),
		},
	}
}

// markCases are those of marks, weights, roundings and policies.
func markCases() []lintCase {
	marks := func(i int, of string) func(f *indicators.Framework) {
		return func(f *indicators.Framework) {
			f.Root.Marks = indicators.Marks{}
			criterion(f, i).Marks = indicators.MarksOf(number(of))
		}
	}
	weights := func(first, second string) func(f *indicators.Framework) {
		return func(f *indicators.Framework) {
			surveyed(f, 0).Weight, surveyed(f, 1).Weight = number(first), number(second)
		}
	}
	secondMean := func(first, second string) func(f *indicators.Framework) {
		return func(f *indicators.Framework) {
			f.Root.Combine = indicators.ByWeightedMean
			weights(first, second)(f)
			for i, weight := range []string{"30", "20", "50"} {
				criterion(f, i).Weight = number(weight)
			}
		}
	}
	thirds := func(name string) func(f *indicators.Framework) {
		return func(f *indicators.Framework) {
			criterion(f, 1).Marks = indicators.WholeMarks(1)
			f.Root.Marks = indicators.Marks{}
			criterion(f, 0).Marks = indicators.WholeMarks(49)
			criterion(f, 1).Rule = indicators.Bands{Bands: []indicators.Band{
				{When: []indicators.Bound{indicators.AtLeast(number("10"))}, Share: number("1")},
				{When: []indicators.Bound{indicators.AtLeast(number("5"))}, Share: number(name)},
			}}
		}
	}
	return []lintCase{
		{indicatorstest.RemarkOddTotal, "/root/marks", marks(0, "29.9"), marks(0, "28")},
		{indicatorstest.RemarkHeavyCriterion, "/root/children/0/marks", marks(0, "80"), marks(0, "70")},
		{
			indicatorstest.RemarkMissingMarks, "/root/children/3/marks",
			func(f *indicators.Framework) {
				f.Root.Children = append(f.Root.Children, indicators.ThresholdNode("asked", "complaints", indicators.AtMost(number("5")), text("要求", "asked for")))
			},
			func(f *indicators.Framework) {
				f.Root.Children = append(f.Root.Children, indicators.Node{
					ID: "asked", Name: text("要求", "asked for"), Combine: indicators.BySum, Children: []indicators.Node{
						indicators.ThresholdNode("asked.complaints", "complaints", indicators.AtMost(number("5")), text("投诉", "complaints")),
					},
				})
			},
		},
		{indicatorstest.RemarkOddWeights, "/root/children/2/children", weights("0.6", "0.395"), weights("0.6", "0.3")},
		{indicatorstest.RemarkOddWeights, "/root/children/2/children", secondMean("0.6", "0.3"), secondMean("60", "40")},
		{indicatorstest.RemarkWeightsFarApart, "/root/children/2/children", weights("0.05", "50"), weights("0.06", "50")},
		{
			indicatorstest.RemarkMarksLostToRounding, "/root/children/0/marks",
			func(f *indicators.Framework) {
				marks(0, "30.254")(f)
				criterion(f, 1).Marks = indicators.MarksOf(number("22"))
			},
			func(f *indicators.Framework) {
				marks(0, "30.25")(f)
				criterion(f, 1).Marks = indicators.MarksOf(number("22"))
			},
		},
		{indicatorstest.RemarkStepsLostToRounding, "/root/children/1/rule/bands", thirds("0.996"), thirds("0.99")},
		{
			indicatorstest.RemarkStepsLostToRounding, "/root/children/2/children/1/rule/deduct/each",
			setSurveyed(1, indicators.Deduct{Level: number("0"), Side: indicators.SideAbove, Step: number("1"), Each: number("0.125"), Parts: indicators.PartsUp}),
			setSurveyed(1, indicators.Deduct{Level: number("0"), Side: indicators.SideAbove, Step: number("1"), Each: number("0.12"), Parts: indicators.PartsUp}),
		},
		{
			indicatorstest.RemarkUnequalRounding, "/root/children/1/rounding",
			func(f *indicators.Framework) {
				criterion(f, 1).Rounding = indicators.Rounding{Places: 1, Mode: indicators.HalfUp}
			},
			func(f *indicators.Framework) {
				criterion(f, 2).Rounding = indicators.Rounding{Places: 1, Mode: indicators.HalfUp}
			},
		},
		{
			indicatorstest.RemarkSanctionExceedsTotal, "/sanctions/0/deduct",
			func(f *indicators.Framework) { f.Sanctions[0].Deduct = number("101") },
			func(f *indicators.Framework) { f.Sanctions[0].Deduct = number("100") },
		},
		{
			indicatorstest.RemarkNothingBlocks, "/root",
			func(f *indicators.Framework) {
				criterion(f, 0).Missing, criterion(f, 1).Missing, criterion(f, 2).Missing = indicators.Exclude, indicators.CountAsZero, indicators.Exclude
			},
			func(f *indicators.Framework) {
				criterion(f, 0).Missing, criterion(f, 2).Missing = indicators.Exclude, indicators.Exclude
			},
		},
		{
			indicatorstest.RemarkPolicyUnread, "/root/missing",
			func(f *indicators.Framework) { f.Root.Missing = indicators.Exclude },
			func(f *indicators.Framework) { criterion(f, 0).Missing = indicators.Exclude },
		},
	}
}
