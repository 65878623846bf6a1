package oracle

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// plan is a framework with its definitions looked up; nothing in it is computed.
type plan struct {
	framework  indicators.Framework
	measures   map[indicators.MeasureID]indicators.Measure
	indicators map[indicators.IndicatorID]indicators.Indicator
	formulas   map[indicators.IndicatorID]formula // with substitutions made
	extensions map[string]indicators.Extension
	nodes      map[indicators.NodeID]*indicators.Node
	order      []place // depth first
}

// place is a node and where it stands.
type place struct {
	node   *indicators.Node
	parent indicators.NodeID
	depth  int
}

func newPlan(framework indicators.Framework, domains []indicators.Domain) (*plan, error) {
	p := &plan{
		framework:  framework,
		measures:   make(map[indicators.MeasureID]indicators.Measure),
		indicators: make(map[indicators.IndicatorID]indicators.Indicator),
		formulas:   make(map[indicators.IndicatorID]formula),
		extensions: make(map[string]indicators.Extension),
		nodes:      make(map[indicators.NodeID]*indicators.Node),
	}
	for _, m := range framework.Measures {
		p.measures[m.ID] = m
	}
	for _, i := range framework.Indicators {
		read, err := readFormula(i.Formula, framework.Substitutions)
		if err != nil {
			return nil, fmt.Errorf("oracle: the formula of %s: %w", i.ID, err)
		}
		p.indicators[i.ID] = i
		p.formulas[i.ID] = read
	}
	for _, d := range domains {
		for _, e := range d.Extensions {
			p.extensions[e.Name] = e
		}
	}
	p.enter(&p.framework.Root, "", 0)
	return p, nil
}

func (p *plan) enter(node *indicators.Node, parent indicators.NodeID, depth int) {
	p.nodes[node.ID] = node
	p.order = append(p.order, place{node, parent, depth})
	for i := range node.Children {
		p.enter(&node.Children[i], node.ID, depth+1)
	}
}

// hasMarks reports whether a node takes part in sums: a criterion that has marks, known or not, or a section with such a
// node below it.
func hasMarks(node *indicators.Node) bool {
	return !node.Marks.IsZero() || slices.ContainsFunc(node.Children, func(c indicators.Node) bool { return hasMarks(&c) })
}

// hasUnknownMarks reports whether marks are not public, the node's own or those of one below it.
func hasUnknownMarks(node *indicators.Node) bool {
	return node.Marks.IsUnknown() || slices.ContainsFunc(node.Children, func(c indicators.Node) bool { return hasUnknownMarks(&c) })
}

// figuresOf returns the figures that indicators read, each once.
func (p *plan) figuresOf(read []indicators.IndicatorID) []figure {
	var figures []figure
	for _, id := range read {
		figures = union(figures, p.formulas[id].figures())
	}
	return figures
}

// figureNames returns the names of the measures of figures in the order of their ids, with the period where it is not this one.
func (p *plan) figureNames(figures []figure) indicators.Text {
	sorted := slices.Clone(figures)
	slices.SortFunc(sorted, func(a, b figure) int { return cmp.Or(cmp.Compare(a.measure, b.measure), cmp.Compare(a.lag, b.lag)) })
	var names []indicators.Text
	for _, at := range slices.Compact(sorted) {
		name := p.measures[at.measure].Name
		switch {
		case at.lag == 1:
			name = indicators.Text{Zh: name.In(indicators.Chinese) + "（上期）", En: name.In(indicators.English) + " (last period)"}
		case at.lag > 1:
			name = indicators.Text{
				Zh: fmt.Sprintf("%s（前 %d 期）", name.In(indicators.Chinese), at.lag),
				En: fmt.Sprintf("%s (%d periods ago)", name.In(indicators.English), at.lag),
			}
		}
		names = append(names, name)
	}
	return listed(names)
}

// indicatorNames returns the names of indicators as listed.
func (p *plan) indicatorNames(ids []indicators.IndicatorID) indicators.Text {
	names := make([]indicators.Text, len(ids))
	for i, id := range ids {
		names[i] = p.indicators[id].Name
	}
	return listed(names)
}

// nodeNames returns the names of nodes as listed.
func (p *plan) nodeNames(ids []indicators.NodeID) indicators.Text {
	names := make([]indicators.Text, len(ids))
	for i, id := range ids {
		names[i] = p.nodes[id].Name
	}
	return listed(names)
}
