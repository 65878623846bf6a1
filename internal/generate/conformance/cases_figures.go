package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// figures reads what a subject reports, one figure a field:
//
//	x=85             exactly 85
//	x[1]=85          85 in the period before this one
//	x=               asked for and not reported
//	x=n/a            does not apply
//	x=85:at_least:5  85 and more, by a unit of 5; below, at_most and rounded likewise
//	x=85:about       85 or so
//	x=85:in:80..90   85, between 80 and 90
//	x=85:estimated   85, estimated; provisional likewise
func figures(text string) indicators.Observations {
	var list indicators.Observations
	for field := range strings.FieldsSeq(text) {
		id, value, _ := strings.Cut(field, "=")
		o := indicators.Observation{Value: figure(value)}
		if before, lag, lagged := strings.Cut(id, "["); lagged {
			periods, err := strconv.Atoi(strings.TrimSuffix(lag, "]"))
			if err != nil {
				panic(fmt.Sprintf("the figure %q has no lag: %v", field, err))
			}
			id, o.Lag = before, periods
		}
		o.Measure = indicators.MeasureID(id)
		list = append(list, o)
	}
	return list
}

// figure reads one value; see [figures].
func figure(text string) indicators.Value {
	switch text {
	case "":
		return indicators.Value{}
	case "n/a":
		return indicators.NotApplicableValue()
	}
	parts := strings.Split(text, ":")
	point := number(parts[0])
	v := indicators.Exact(point)
	if len(parts) == 1 {
		return v
	}
	switch parts[1] {
	case "estimated":
		return v.As(indicators.Estimated)
	case "provisional":
		return v.As(indicators.Provisional)
	case "at_least":
		return v.Qualified(indicators.AtLeastWritten, number(parts[2]))
	case "below":
		return v.Qualified(indicators.BelowWritten, number(parts[2]))
	case "at_most":
		return v.Qualified(indicators.AtMostWritten, number(parts[2]))
	case "rounded":
		return v.Qualified(indicators.RoundedWritten, number(parts[2]))
	case "about":
		return v.Qualified(indicators.AboutWritten, indicators.Number{})
	case "in":
		low, high, _ := strings.Cut(parts[2], "..")
		return indicators.Between(point, number(low), number(high))
	default:
		panic(fmt.Sprintf("the figure %q has no such qualifier", text))
	}
}

func number(text string) indicators.Number { return indicators.MustNumber(text) }

// definitionsOf defines the indicators of those ids and what they read. An indicator is the measure of its own id, save the few
// that are calculated.
func definitionsOf(ids []indicators.IndicatorID) indicators.Definitions {
	var d indicators.Definitions
	seen := map[indicators.MeasureID]bool{}
	for _, id := range ids {
		i := indicatorOf(id)
		d.Indicators = append(d.Indicators, i)
		for _, m := range i.Formula.Measures() {
			if !seen[m] {
				seen[m] = true
				d.Measures = append(d.Measures, measureOf(m))
			}
		}
	}
	return d
}

// measureOf is a count of persons where the id begins with k, m or n, a share from 0 to 100 where it begins with p, and any
// number elsewhere.
func measureOf(id indicators.MeasureID) indicators.Measure {
	persons := indicators.Text{Zh: "人", En: "persons"}
	switch id[0] {
	case 'k', 'm', 'n':
		return indicators.CountMeasure(id, persons, indicators.Text{Zh: "人数 " + string(id), En: "persons " + string(id)}, indicators.Text{})
	case 'p':
		return indicators.PercentMeasure(id, indicators.Text{Zh: "比例 " + string(id), En: "share " + string(id)}, indicators.Text{})
	default:
		return indicators.Measure{ID: id, Name: indicators.Text{Zh: "数据 " + string(id), En: "figure " + string(id)}}
	}
}

func indicatorOf(id indicators.IndicatorID) indicators.Indicator {
	n, m, k := indicators.Of("n"), indicators.Of("m"), indicators.Of("k")
	before := func(measure indicators.MeasureID) indicators.Formula { return indicators.Lag(measure, 1) }
	calculated := func(zh, en string, f indicators.Formula) indicators.Indicator {
		return indicators.Indicator{ID: id, Name: indicators.Text{Zh: zh, En: en}, Unit: indicators.Same("%"), Formula: f}
	}
	switch id {
	case "share":
		return calculated("n 占 m 的比例", "share of n in m", indicators.Ratio(n, m).Percent())
	case "rest":
		return calculated("n 与其余占 m 的比例之和", "share of n and of the rest in m", indicators.Sum(
			indicators.Ratio(n, m), indicators.Ratio(indicators.Sum(m, n.Times(indicators.Whole(-1))), m)).Percent())
	case "both":
		return calculated("n 与 k 占 m 的比例", "share of n and k in m", indicators.Ratio(indicators.Sum(n, k), m).Percent())
	case "growth":
		return calculated("n 的增长率", "growth of n", indicators.Growth("n").Percent())
	case "mean":
		return calculated("两期占比平均", "mean share of two periods", indicators.Mean(
			indicators.Ratio(n, m), indicators.Ratio(before("n"), before("m"))).Percent())
	case "before":
		return calculated("上期 n", "n of the period before", before("n"))
	case "score":
		return calculated("加权综合", "weighted figure", indicators.Sum(
			indicators.Of("x").Times(number("0.6")), indicators.Of("y").Times(number("0.4")), indicators.Constant(number("1.5"))))
	case "per":
		return calculated("每万人 n", "n per 10,000 of m", indicators.Ratio(n, m).Per(10_000))
	default:
		i := indicators.ReportedIndicator(id, indicators.Undirected, measureOf(indicators.MeasureID(id)))
		i.ID = id
		return i
	}
}
