package main

import (
	"strconv"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// section is a section of the framework: what its counties report for it and what they earn marks for. The first criteria weigh
// more than the others.
type section struct {
	id         indicators.NodeID
	zh, en     string
	marks      int64
	leading    string // marks of each of the first criteria
	others     string // marks of each of the others
	department string
	measures   []measure
	criteria   []criterion
}

// leadingCriteria is how many criteria of a section weigh more.
const leadingCriteria = 5

// criterion is a criterion, with the one indicator that its rule reads.
type criterion struct {
	id      string // within the section
	zh, en  string
	of      quantity
	rule    indicators.Rule
	missing indicators.MissingPolicy
}

// quantity is what an indicator calculates.
type quantity struct {
	kind        quantityKind
	numerator   []indicators.MeasureID // a second one is taken away from the first
	denominator []indicators.MeasureID // added up
	base        int64
	unit        indicators.Text
}

// quantityKind says how an indicator is calculated. The zero value is not a kind.
type quantityKind uint8

const (
	difference   quantityKind = iota + 1 // the numerator alone
	quotient                             // numerator ÷ denominator, per base
	meanQuotient                         // the mean of this period's quotient and last period's
	growth                               // (this period − last period) ÷ last period, in percent
)

type ids = []indicators.MeasureID

func share(numerator, denominator ids) quantity {
	return quantity{kind: quotient, numerator: numerator, denominator: denominator, base: 100, unit: percent()}
}

func meanShare(numerator, denominator ids) quantity {
	return quantity{kind: meanQuotient, numerator: numerator, denominator: denominator, base: 100, unit: percent()}
}

// per is so many of the numerator for each base of the denominator.
func per(base int64, numerator, denominator ids, zh, en string) quantity {
	return quantity{kind: quotient, numerator: numerator, denominator: denominator, base: base, unit: unit(zh, en)}
}

func growthOf(m indicators.MeasureID) quantity {
	return quantity{kind: growth, numerator: ids{m}, base: 100, unit: percent()}
}

// remaining is the whole less its part.
func remaining(whole, done indicators.MeasureID, zh, en string) quantity {
	return quantity{kind: difference, numerator: ids{whole, done}, base: 1, unit: unit(zh, en)}
}

func percent() indicators.Text { return indicators.Same("%") }

func (q quantity) formula() indicators.Formula {
	switch q.kind {
	case difference:
		return q.above(0)
	case quotient:
		return indicators.Ratio(q.above(0), q.below(0)).Per(q.base)
	case meanQuotient:
		return indicators.Mean(indicators.Ratio(q.above(0), q.below(0)), indicators.Ratio(q.above(1), q.below(1))).Per(q.base)
	case growth:
		return indicators.Growth(q.numerator[0]).Percent()
	default:
		return indicators.Formula{}
	}
}

func (q quantity) above(lag int) indicators.Formula {
	sum := indicators.Lag(q.numerator[0], lag)
	for _, m := range q.numerator[1:] {
		sum = indicators.Sum(sum, indicators.Lag(m, lag).Times(indicators.Whole(-1)))
	}
	return sum
}

func (q quantity) below(lag int) indicators.Formula {
	parts := make([]indicators.Formula, len(q.denominator))
	for i, m := range q.denominator {
		parts[i] = indicators.Lag(m, lag)
	}
	return indicators.Sum(parts...)
}

// definition says in words what the formula calculates.
func (q quantity) definition(names map[indicators.MeasureID]indicators.Text) indicators.Text {
	above, below := q.words(q.numerator, "减", " less ", names), q.words(q.denominator, "加", " plus ", names)
	scaled := indicators.Text{}
	if q.base != 1 {
		base := strconv.FormatInt(q.base, 10)
		scaled = indicators.Text{Zh: "，乘以 " + base, En: ", times " + base}
	}
	switch q.kind {
	case difference:
		return indicators.Text{Zh: above.Zh + "。", En: above.En}
	case quotient:
		return indicators.Text{Zh: above.Zh + "除以" + below.Zh + scaled.Zh + "。", En: above.En + " divided by " + below.En + scaled.En}
	case meanQuotient:
		return indicators.Text{
			Zh: above.Zh + "除以" + below.Zh + "，取本期与上期的平均" + scaled.Zh + "。",
			En: above.En + " divided by " + below.En + ", the mean of this period and the one before" + scaled.En,
		}
	case growth:
		return indicators.Text{Zh: above.Zh + "较上期增长的百分比。", En: "growth of " + above.En + " over the period before, in percent"}
	default:
		return indicators.Text{}
	}
}

// words joins the names of measures; what is then divided stands in parentheses.
func (q quantity) words(list ids, zh, en string, names map[indicators.MeasureID]indicators.Text) indicators.Text {
	var inZh, inEn []string
	for _, m := range list {
		inZh, inEn = append(inZh, "“"+names[m].Zh+"”"), append(inEn, names[m].En)
	}
	joined := indicators.Text{Zh: strings.Join(inZh, zh), En: strings.Join(inEn, en)}
	if len(list) > 1 && q.kind != difference {
		joined = indicators.Text{Zh: "（" + joined.Zh + "）", En: "(" + joined.En + ")"}
	}
	return joined
}
