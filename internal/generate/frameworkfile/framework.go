package main

import "github.com/wenming-go/wenming/indicators"

// sizeIndicator is what rules by size of county read.
const sizeIndicator indicators.IndicatorID = "county.size"

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
			Zh: "本体系为演示程序而编，指标、分值、标准、等级与数据均属虚构，不是任何省份的测评体系；两项处罚借自 2015 年全国文明城市负面清单 G15，原文针对提名和申报的城市，" +
				"用于县仅为演示。所列各县并不存在，期“P1”不是年份；常住人口 50 万及以上的县为 A 组，其余为 B 组。",
			En: "written to show a program at work: its indicators, marks, thresholds, levels and figures are invented and are those of no province; " +
				"two sanctions are borrowed from item G15 of the national negative list of 2015, which is about cities nominated or applying, and stand here for counties " +
				"as an illustration only; the counties do not exist, and the period P1 is no year; counties of 500,000 residents and more are group A, the others group B",
		},
		Basis:       indicators.Illustrative,
		Rounding:    indicators.RoundingPlan{Criteria: criteria, Sections: criteria, Total: indicators.Rounding{Places: 1, Mode: indicators.HalfUp}},
		Definitions: definitions(list),
		Root: indicators.Node{
			ID: "total", Name: indicators.Text{Zh: "总分", En: "total"}, Marks: indicators.WholeMarks(100), Combine: indicators.BySum,
		},
		Sanctions: sanctions(),
		Levels:    levels("total"),
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
	d := indicators.Definitions{Indicators: []indicators.Indicator{{
		ID: sizeIndicator, Name: indicators.Text{Zh: "人口规模", En: "size of population"}, Unit: persons(), Formula: indicators.Of(residents),
		Definition: indicators.Text{Zh: "“常住人口”。", En: "residents"},
	}}}
	for _, m := range all {
		if m.traits.has(inTwelveMonths) {
			d.Indicators = append(d.Indicators, counted(m))
		}
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
