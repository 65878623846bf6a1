package main

import (
	"example.org/reading/library"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
)

// framework is plain data: it could as well be read from JSON with indicators.DecodeFramework. Its marks and levels come from no
// document, so its basis is illustrative, and every scorecard says so.
func framework() indicators.Framework {
	toHundredth := indicators.Rounding{Places: 2, Mode: indicators.HalfUp}
	return indicators.Framework{
		ID: "example.reading", Edition: "2025",
		Name: indicators.Text{Zh: "公共阅读与志愿服务（示例）", En: "Public reading and volunteering, for illustration"},
		About: indicators.Text{
			Zh: "分值与计分线均为示例，不出自任何文件。",
			En: "Marks and levels were chosen for illustration and come from no document.",
		},
		Basis:    indicators.Illustrative,
		Rounding: indicators.RoundingPlan{Criteria: toHundredth, Sections: toHundredth, Total: toHundredth},
		Root: indicators.Node{
			ID: "county", Name: indicators.Text{Zh: "县域", En: "County"}, Marks: indicators.WholeMarks(20), Combine: indicators.BySum,
			Children: []indicators.Node{reading(), volunteering()},
		},
	}
}

// reading holds the criteria of the domain in this repository.
func reading() indicators.Node {
	return indicators.Node{
		ID: "reading", Name: indicators.Text{Zh: "公共阅读", En: "Public reading"}, Marks: indicators.WholeMarks(14), Combine: indicators.BySum,
		Children: []indicators.Node{
			{
				// The domain's own rule.
				ID: "loans", Name: indicators.Text{Zh: "人均外借册次", En: "Loans per resident"},
				Marks: indicators.WholeMarks(6), Indicator: library.LoansPerResident,
				Rule: library.Saturation(indicators.Whole(4)),
			},
			{
				ID: "active_readers", Name: indicators.Text{Zh: "活跃读者占比", En: "Active readers"},
				Marks: indicators.WholeMarks(3), Indicator: library.ActiveReaderShare,
				Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(50)},
			},
			{
				ID: "floor_area", Name: indicators.Text{Zh: "每千人馆舍面积", En: "Floor area per 1,000 residents"},
				Marks: indicators.WholeMarks(3), Indicator: library.FloorAreaPer1000,
				Rule: indicators.Bands{Bands: []indicators.Band{
					{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(40))}, Share: indicators.Whole(1)},
					{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(20))}, Share: indicators.MustNumber("0.5")},
				}},
			},
			{
				// A survey is not held every year; without one, the criterion is left out rather than counted as 0.
				ID: "satisfaction", Name: indicators.Text{Zh: "读者满意率", En: "Satisfaction"}, Missing: indicators.Exclude,
				Marks: indicators.WholeMarks(2), Indicator: library.Satisfaction,
				Rule: indicators.Linear{From: indicators.Whole(60), To: indicators.Whole(90)},
			},
		},
	}
}

// volunteering is a criterion of another domain beside them.
func volunteering() indicators.Node {
	return indicators.Node{
		ID: "volunteering", Name: indicators.Text{Zh: "注册志愿者占常住人口比例", En: "Registered volunteers"},
		Marks: indicators.WholeMarks(6), Indicator: volunteer.RegisteredShare,
		Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(20)},
	}
}
