package main

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// bound reads ">=80", ">80", "<=80", "<80" or "=80".
func bound(text string) indicators.Bound {
	for _, known := range []struct {
		sign string
		of   func(indicators.Number) indicators.Bound
	}{
		{">=", indicators.AtLeast}, {"<=", indicators.AtMost}, {">", indicators.Above}, {"<", indicators.Below}, {"=", indicators.EqualTo},
	} {
		if level, ok := strings.CutPrefix(text, known.sign); ok {
			return known.of(number(level))
		}
	}
	panic(fmt.Sprintf("%q is no bound", text))
}

// where is a condition on an indicator, "x>=80"; without one, ">=80", it is on the criterion's own.
func where(text string) indicators.Condition {
	at := strings.IndexAny(text, "<>=")
	return indicators.IndicatorCondition{Indicator: indicators.IndicatorID(text[:at]), Bound: bound(text[at:])}
}

// scoreOf is a condition on the score of a node, "a>=4".
func scoreOf(text string) indicators.Condition {
	at := strings.IndexAny(text, "<>=")
	return indicators.NodeCondition{Node: indicators.NodeID(text[:at]), Bound: bound(text[at:])}
}

// rateOf is a condition on the rate of a node.
func rateOf(text string) indicators.Condition {
	at := strings.IndexAny(text, "<>=")
	return indicators.NodeCondition{Node: indicators.NodeID(text[:at]), Quantity: indicators.NodeRate, Bound: bound(text[at:])}
}

// bands reads bands as "1: >=90", "0.5: >=80 <90"; what none of them keeps earns otherwise.
func bands(otherwise string, list ...string) indicators.Bands {
	rule := indicators.Bands{Otherwise: number(otherwise)}
	for _, text := range list {
		share, when, _ := strings.Cut(text, ": ")
		band := indicators.Band{Share: number(share)}
		for b := range strings.FieldsSeq(when) {
			band.When = append(band.When, bound(b))
		}
		rule.Bands = append(rule.Bands, band)
	}
	return rule
}

// met earns all where the bound is kept, and nothing elsewhere.
func met(text string) indicators.Bands { return bands("0", "1: "+text) }

func linear(from, to string) indicators.Linear {
	return indicators.Linear{From: number(from), To: number(to)}
}

func logarithmic(from, to string) indicators.Linear {
	return indicators.Linear{From: number(from), To: number(to), Scale: indicators.LogScale}
}

// percent earns x % of the marks at x.
func percent() indicators.Linear { return linear("0", "100") }

// falling earns all at 0 and nothing at 100.
func falling() indicators.Linear { return linear("100", "0") }

// curve reads points as "0:0.2 50:0.6".
func curve(points string) indicators.Curve {
	var rule indicators.Curve
	for point := range strings.FieldsSeq(points) {
		at, share, _ := strings.Cut(point, ":")
		rule.Points = append(rule.Points, indicators.CurvePoint{At: number(at), Share: number(share)})
	}
	return rule
}

func deduct(side indicators.DeductSide, level, step, each string, parts indicators.PartSteps, floor string) indicators.Deduct {
	return indicators.Deduct{Level: number(level), Side: side, Step: number(step), Each: number(each), Parts: parts, Floor: number(floor)}
}

// grade is a named share of the marks.
func grade(name, share string, when ...indicators.Condition) indicators.Grade {
	return indicators.Grade{Name: name, Share: number(share), When: when}
}

func grades(list ...indicators.Grade) indicators.Grades { return indicators.Grades{Grades: list} }

func casesOf(otherwise indicators.Rule, list ...indicators.Case) indicators.Cases {
	return indicators.Cases{Cases: list, Otherwise: otherwise}
}
