package oracle

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// leaves returns the conditions on one indicator or node each of which others are made, in the order in which they are written.
func leaves(conditions []indicators.Condition) []indicators.Condition {
	var single []indicators.Condition
	for _, condition := range conditions {
		switch c := condition.(type) {
		case indicators.AllOf:
			single = append(single, leaves(c)...)
		case indicators.AnyOf:
			single = append(single, leaves(c)...)
		case indicators.AtLeastOf:
			single = append(single, leaves(c.Conditions)...)
		case indicators.IndicatorCondition, indicators.NodeCondition:
			single = append(single, c)
		}
	}
	return single
}

// within returns a rule with all rules that stand in its cases.
func within(rule indicators.Rule) []indicators.Rule {
	rules := []indicators.Rule{rule}
	if cases, is := rule.(indicators.Cases); is {
		for _, c := range cases.Cases {
			rules = append(rules, within(c.Then)...)
		}
		rules = append(rules, within(cases.Otherwise)...)
	}
	return rules
}

// conditionsIn returns the conditions of a rule and of those within it.
func conditionsIn(rule indicators.Rule) []indicators.Condition {
	var conditions []indicators.Condition
	for _, r := range within(rule) {
		if grades, is := r.(indicators.Grades); is {
			for _, g := range grades.Grades {
				conditions = append(conditions, g.When...)
			}
		}
		if cases, is := r.(indicators.Cases); is {
			for _, c := range cases.Cases {
				conditions = append(conditions, c.When)
			}
		}
	}
	return conditions
}

// ruleReads returns the indicators that a rule reads anywhere, those of conditions included.
func ruleReads(rule indicators.Rule, own indicators.IndicatorID) []indicators.IndicatorID {
	read := conditionsRead(conditionsIn(rule), own)
	for _, r := range within(rule) {
		switch r.(type) {
		case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
			read = union(read, []indicators.IndicatorID{own})
		case indicators.Grades, indicators.Cases:
		}
	}
	return read
}

// conditionsRead returns the indicators that conditions read.
func conditionsRead(conditions []indicators.Condition, own indicators.IndicatorID) []indicators.IndicatorID {
	var read []indicators.IndicatorID
	for _, leaf := range leaves(conditions) {
		if c, is := leaf.(indicators.IndicatorCondition); is && c.Indicator != "" {
			read = union(read, []indicators.IndicatorID{c.Indicator})
		} else if is {
			read = union(read, []indicators.IndicatorID{own})
		}
	}
	return read
}

// readsNode reports whether a condition of a rule reads a node.
func readsNode(rule indicators.Rule, id indicators.NodeID) bool {
	return slices.ContainsFunc(leaves(conditionsIn(rule)), func(leaf indicators.Condition) bool {
		c, is := leaf.(indicators.NodeCondition)
		return is && c.Node == id
	})
}

// extends reports whether a rule or one within it is an extension, which may refuse a number.
func extends(rule indicators.Rule) bool {
	return slices.ContainsFunc(within(rule), func(r indicators.Rule) bool {
		_, is := r.(indicators.ExtensionRule)
		return is
	})
}
