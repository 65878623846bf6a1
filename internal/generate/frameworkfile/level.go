package main

import "github.com/wenming-go/wenming/indicators"

// levels are levels by the rate of a node, so that a county is not worse off for criteria that do not apply to it. Where they part
// was chosen for illustration.
func levels(node indicators.NodeID) []indicators.Level {
	from := func(rate string) []indicators.Condition {
		return []indicators.Condition{indicators.NodeCondition{Node: node, Quantity: indicators.NodeRate, Bound: indicators.AtLeast(number(rate))}}
	}
	return []indicators.Level{
		{Name: indicators.Text{Zh: "优秀", En: "excellent"}, When: from("0.8")},
		{Name: indicators.Text{Zh: "良好", En: "good"}, When: from("0.7")},
		{Name: indicators.Text{Zh: "合格", En: "passed"}, When: from("0.6")},
		{Name: indicators.Text{Zh: "不合格", En: "failed"}},
	}
}
