package main

import "github.com/wenming-go/wenming/indicators"

func number(text string) indicators.Number { return indicators.MustNumber(text) }

// hundredths reads a share of the marks in percent.
func hundredths(percent int64) indicators.Number {
	n, err := indicators.Fraction(percent, 100)
	if err != nil {
		panic(err) // the denominator is 100
	}
	return n
}

// linear earns nothing at one number and full marks at the other.
func linear(from, to string) indicators.Rule {
	return indicators.Linear{From: number(from), To: number(to)}
}

// at pairs a number with the percentage of the marks it earns.
type at struct {
	level   string
	percent int64
}

// reach earns the share of the first level that is reached.
func reach(levels ...at) indicators.Rule { return bands(indicators.AtLeast, levels) }

// keep earns the share of the first level that is not exceeded.
func keep(levels ...at) indicators.Rule { return bands(indicators.AtMost, levels) }

func bands(bound func(indicators.Number) indicators.Bound, levels []at) indicators.Rule {
	rule := indicators.Bands{}
	for _, l := range levels {
		rule.Bands = append(rule.Bands, indicators.Band{When: []indicators.Bound{bound(number(l.level))}, Share: hundredths(l.percent)})
	}
	return rule
}

// curve runs straight from point to point.
func curve(points ...at) indicators.Rule {
	rule := indicators.Curve{}
	for _, p := range points {
		rule.Points = append(rule.Points, indicators.CurvePoint{At: number(p.level), Share: hundredths(p.percent)})
	}
	return rule
}

// grades gives A, B and C from these levels upwards.
func grades(a, b, c string) indicators.Rule { return gradesWith("", "", a, b, c) }

// gradesWith asks for another indicator's level too before it gives A.
func gradesWith(other indicators.IndicatorID, level, a, b, c string) indicators.Rule {
	from := func(level string) []indicators.Condition {
		return []indicators.Condition{indicators.IndicatorCondition{Bound: indicators.AtLeast(number(level))}}
	}
	best := from(a)
	if other != "" {
		best = append(best, indicators.IndicatorCondition{Indicator: other, Bound: indicators.AtLeast(number(level))})
	}
	return indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: hundredths(100), When: best},
		{Name: "B", Share: hundredths(66), When: from(b)},
		{Name: "C", Share: hundredths(33), When: from(c)},
		{Name: "C#", Share: hundredths(0)},
	}}
}

// short takes off marks for every step, or part of one, by which a level is missed.
func short(level, step, each string) indicators.Rule {
	return indicators.Deduct{Level: number(level), Side: indicators.SideBelow, Step: number(step), Each: number(each), Parts: indicators.PartsUp}
}

// over takes off marks for every whole step by which a level is exceeded.
func over(level, step, each string) indicators.Rule {
	return indicators.Deduct{Level: number(level), Side: indicators.SideAbove, Step: number(step), Each: number(each), Parts: indicators.PartsDown}
}

// bySize scores large counties by one rule, others by another.
func bySize(large, small indicators.Rule) indicators.Rule {
	return indicators.Cases{
		Cases: []indicators.Case{{
			When: indicators.IndicatorCondition{Indicator: sizeIndicator, Bound: indicators.AtLeast(indicators.Whole(largeCounty))},
			Then: large,
		}},
		Otherwise: small,
	}
}

// rising reports whether a rule's marks rise with the indicator.
func rising(rule indicators.Rule) bool {
	switch r := rule.(type) {
	case indicators.Linear:
		return r.From.Cmp(r.To) < 0
	case indicators.Curve:
		return r.Points[0].Share.Cmp(r.Points[len(r.Points)-1].Share) < 0
	case indicators.Bands:
		return r.Bands[0].When[0].Relation == indicators.RelationAtLeast
	case indicators.Deduct:
		return r.Side == indicators.SideBelow
	case indicators.Cases:
		return rising(r.Otherwise)
	case indicators.Grades, indicators.ExtensionRule:
		return true
	default:
		return true
	}
}
