package main

import "github.com/wenming-go/wenming/indicators"

// vocabulary holds the names that formulas, rules and conditions of a domain are put into words with.
type vocabulary struct {
	measures   map[indicators.MeasureID]indicators.Measure
	indicators map[indicators.IndicatorID]indicators.Indicator
	nodes      map[indicators.NodeID]indicators.Text
}

func newVocabulary(d domain) vocabulary {
	v := vocabulary{
		measures:   map[indicators.MeasureID]indicators.Measure{},
		indicators: map[indicators.IndicatorID]indicators.Indicator{},
		nodes:      map[indicators.NodeID]indicators.Text{},
	}
	for _, m := range d.Measures {
		v.measures[m.ID] = m
	}
	for _, i := range d.Indicators {
		v.indicators[i.ID] = i
	}
	for _, n := range d.criteria {
		v.nodes[n.ID] = n.Name
	}
	return v
}
