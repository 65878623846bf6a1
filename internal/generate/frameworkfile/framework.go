package main

import (
	"github.com/wenming-go/wenming/indicators"
)

const (
	// sizeIndicator is what rules by size of county read.
	sizeIndicator indicators.IndicatorID = "county.size"
	// accidentIndicator is what the veto reads.
	accidentIndicator indicators.IndicatorID = "county.accidents"
)

func sections() []section {
	return []section{volunteering(), civics(), environment(), welfare(), housing(), order()}
}

// measures lists what the counties report, the general measures first.
func measures(list []section) []measure {
	all := general()
	for _, s := range list {
		all = append(all, s.measures...)
	}
	return all
}

// framework is the framework with all of its definitions, so that it compiles without any Go.
func framework(list []section) indicators.Framework {
	criteria := indicators.Rounding{Places: 2, Mode: indicators.HalfUp}
	f := indicators.Framework{
		ID: "sample.counties", Edition: "sample-1",
		Name: indicators.Text{Zh: "县域文明测评体系（虚构，仅供演示）", En: "assessment of counties, made up for illustration"},
		About: indicators.Text{
			Zh: "本体系为演示程序而编，指标、分值、标准与数据均属虚构，不是任何省份的测评体系；所列各县并不存在，期“P1”不是年份。",
			En: "written to show a program at work: its indicators, marks, thresholds and figures are invented and are those of no province; " +
				"the counties do not exist, and the period P1 is no year",
		},
		Basis:       indicators.Illustrative,
		Rounding:    indicators.RoundingPlan{Criteria: criteria, Sections: criteria, Total: indicators.Rounding{Places: 1, Mode: indicators.HalfUp}},
		Definitions: definitions(list),
		Root: indicators.Node{
			ID: "total", Name: indicators.Text{Zh: "总分", En: "total"}, Marks: indicators.WholeMarks(100), Combine: indicators.BySum,
			Preconditions: []indicators.Condition{
				indicators.IndicatorCondition{Indicator: accidentIndicator, Bound: indicators.AtMost(indicators.Whole(0))},
			},
		},
	}
	for _, s := range list {
		f.Root.Children = append(f.Root.Children, s.node())
	}
	return f
}

func (s section) node() indicators.Node {
	node := indicators.Node{
		ID: s.id, Name: indicators.Text{Zh: s.zh, En: s.en}, Marks: indicators.WholeMarks(s.marks), Combine: indicators.BySum,
		Responsible: []string{s.department},
	}
	for i, c := range s.criteria {
		marks := s.others
		if i < leadingCriteria {
			marks = s.leading
		}
		node.Children = append(node.Children, indicators.Node{
			ID: indicators.NodeID(s.indicator(c)), Name: indicators.Text{Zh: c.zh, En: c.en}, Marks: indicators.MarksOf(number(marks)),
			Indicator: s.indicator(c), Rule: c.rule, Missing: c.missing,
		})
	}
	return node
}

// indicator names the criterion and the indicator that it reads alike.
func (s section) indicator(c criterion) indicators.IndicatorID {
	return indicators.IndicatorID(string(s.id) + "." + c.id)
}

func definitions(list []section) indicators.Definitions {
	all := measures(list)
	byID, names := map[indicators.MeasureID]measure{}, map[indicators.MeasureID]indicators.Text{}
	for _, m := range all {
		byID[m.id], names[m.id] = m, m.name()
	}
	d := indicators.Definitions{Indicators: []indicators.Indicator{
		{
			ID: sizeIndicator, Name: indicators.Text{Zh: "人口规模", En: "size of population"}, Unit: persons(), Formula: indicators.Of(residents),
			Definition: indicators.Text{Zh: "“常住人口”。", En: "residents"},
		},
		{
			ID: accidentIndicator, Name: indicators.Text{Zh: "重大安全事故起数", En: "number of major accidents"}, Unit: unit("起", "accidents"),
			Definition: indicators.Text{Zh: "“重大安全事故”。", En: "major accidents"}, Direction: indicators.LowerIsBetter, Formula: indicators.Of(accidents),
		},
	}}
	for _, m := range all {
		d.Measures = append(d.Measures, m.defined())
		if m.traits.has(part) {
			d.Checks = append(d.Checks, m.within(byID[m.of]))
		}
	}
	for _, s := range list {
		for _, c := range s.criteria {
			direction := indicators.LowerIsBetter
			if rising(c.rule) {
				direction = indicators.HigherIsBetter
			}
			d.Indicators = append(d.Indicators, indicators.Indicator{
				ID: s.indicator(c), Name: indicators.Text{Zh: c.zh, En: c.en}, Definition: c.of.definition(names), Unit: c.of.unit,
				Direction: direction, Formula: c.of.formula(),
			})
		}
	}
	return d
}
