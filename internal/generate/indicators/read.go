package main

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// indicatorsRead returns the indicators that a criterion reads, each once, its own first.
func indicatorsRead(n indicators.Node) []indicators.IndicatorID {
	read := append(readByRule(n.Rule), readByConditions(n.Preconditions)...)
	if n.Indicator != "" {
		read = append([]indicators.IndicatorID{n.Indicator}, read...)
	}
	var once []indicators.IndicatorID
	for _, id := range read {
		if id != "" && !slices.Contains(once, id) {
			once = append(once, id)
		}
	}
	return once
}

func readByRule(rule indicators.Rule) []indicators.IndicatorID {
	var read []indicators.IndicatorID
	switch r := rule.(type) {
	case indicators.Grades:
		for _, grade := range r.Grades {
			read = append(read, readByConditions(grade.When)...)
		}
	case indicators.Cases:
		for _, c := range r.Cases {
			read = append(append(read, readByConditions([]indicators.Condition{c.When})...), readByRule(c.Then)...)
		}
		read = append(read, readByRule(r.Otherwise)...)
	case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
	}
	return read
}

func readByConditions(conditions []indicators.Condition) []indicators.IndicatorID {
	var read []indicators.IndicatorID
	for _, condition := range conditions {
		switch c := condition.(type) {
		case indicators.IndicatorCondition:
			read = append(read, c.Indicator)
		case indicators.AllOf:
			read = append(read, readByConditions(c)...)
		case indicators.AnyOf:
			read = append(read, readByConditions(c)...)
		case indicators.AtLeastOf:
			read = append(read, readByConditions(c.Conditions)...)
		case indicators.NodeCondition:
		}
	}
	return read
}
