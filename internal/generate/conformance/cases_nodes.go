package main

import (
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// frameworkOf is a framework around a root, with the definitions that it and what follows it read.
func frameworkOf(root indicators.Node, changes ...func(*indicators.Framework)) indicators.Framework {
	f := indicators.Framework{
		ID: "conformance", Edition: "1", Name: indicators.Text{Zh: "一致性用例", En: "conformance case"}, Basis: indicators.Illustrative, Root: root,
	}
	for _, change := range changes {
		change(&f)
	}
	r := reader{}
	r.node(&f.Root)
	for _, s := range f.Sanctions {
		r.conditions(s.When...)
	}
	for _, l := range f.Levels {
		r.conditions(l.When...)
	}
	defined := definitionsOf(r.ids)
	for _, m := range defined.Measures {
		if !slices.ContainsFunc(f.Measures, func(other indicators.Measure) bool { return other.ID == m.ID }) {
			f.Measures = append(f.Measures, m)
		}
	}
	f.Indicators = append(f.Indicators, defined.Indicators...)
	return f
}

// reader collects the indicators that a framework reads, in order of first use.
type reader struct{ ids []indicators.IndicatorID }

func (r *reader) add(id indicators.IndicatorID) {
	if id != "" && !slices.Contains(r.ids, id) {
		r.ids = append(r.ids, id)
	}
}

func (r *reader) node(n *indicators.Node) {
	r.add(n.Indicator)
	r.rule(n.Rule)
	r.conditions(n.Preconditions...)
	for i := range n.Children {
		r.node(&n.Children[i])
	}
}

func (r *reader) rule(rule indicators.Rule) {
	switch rule := rule.(type) {
	case indicators.Grades:
		for _, g := range rule.Grades {
			r.conditions(g.When...)
		}
	case indicators.Cases:
		for _, c := range rule.Cases {
			r.conditions(c.When)
			r.rule(c.Then)
		}
		r.rule(rule.Otherwise)
	case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
	}
}

func (r *reader) conditions(list ...indicators.Condition) {
	for _, c := range list {
		switch c := c.(type) {
		case indicators.IndicatorCondition:
			r.add(c.Indicator)
		case indicators.AllOf:
			r.conditions(c...)
		case indicators.AnyOf:
			r.conditions(c...)
		case indicators.AtLeastOf:
			r.conditions(c.Conditions...)
		case indicators.NodeCondition:
		}
	}
}

// item is a criterion named like its id; it is only assessed where its marks are "".
func item(id indicators.NodeID, marks string, indicator indicators.IndicatorID, rule indicators.Rule, changes ...func(*indicators.Node)) indicators.Node {
	n := indicators.Node{ID: id, Name: indicators.Text{Zh: "项目 " + string(id), En: "item " + string(id)}, Indicator: indicator, Rule: rule}
	if marks != "" {
		n.Marks = indicators.MarksOf(number(marks))
	}
	return with(n, changes...)
}

// sumOf is a section that adds its children up.
func sumOf(id indicators.NodeID, children ...indicators.Node) indicators.Node {
	return indicators.Node{
		ID: id, Name: indicators.Text{Zh: "部分 " + string(id), En: "part " + string(id)}, Combine: indicators.BySum, Children: children,
	}
}

// meanOf is a section that takes a mean of its children, whose weights are given in order, "1" each where none are.
func meanOf(id indicators.NodeID, combine indicators.Combination, marks, weights string, children ...indicators.Node) indicators.Node {
	n := sumOf(id, children...)
	n.Combine, n.Marks = combine, indicators.MarksOf(number(marks))
	each := strings.Fields(weights)
	for i := range n.Children {
		n.Children[i].Weight = indicators.Whole(1)
		if len(each) > 0 {
			n.Children[i].Weight = number(each[i])
		}
	}
	return n
}

// with changes a node.
func with(n indicators.Node, changes ...func(*indicators.Node)) indicators.Node {
	for _, change := range changes {
		change(&n)
	}
	return n
}

func missing(policy indicators.MissingPolicy) func(*indicators.Node) {
	return func(n *indicators.Node) { n.Missing = policy }
}

func provided(conditions ...indicators.Condition) func(*indicators.Node) {
	return func(n *indicators.Node) { n.Preconditions = conditions }
}

func cappedAt(limit string) func(*indicators.Node) {
	return func(n *indicators.Node) { n.Cap = indicators.AtNumber(number(limit)) }
}

func rounded(mode indicators.RoundingMode, places int) func(*indicators.Node) {
	return func(n *indicators.Node) { n.Rounding = rounding(mode, places) }
}

func rounding(mode indicators.RoundingMode, places int) indicators.Rounding {
	return indicators.Rounding{Mode: mode, Places: places}
}

// totalRounded rounds the total.
func totalRounded(mode indicators.RoundingMode, places int) func(*indicators.Framework) {
	return func(f *indicators.Framework) { f.Rounding.Total = rounding(mode, places) }
}
