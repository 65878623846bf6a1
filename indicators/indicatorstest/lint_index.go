package indicatorstest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// lintedNode is a node, its place, and what it can earn.
type lintedNode struct {
	node     *indicators.Node
	path     string
	parent   int // -1 at the root
	children []int
	marked   bool               // it, or a node below it, has marks
	full     *indicators.Number // the marks it can earn; nil where they are not known, or there are none
	rounding indicators.Rounding
}

func (n *lintedNode) isCriterion() bool { return n.node.Rule != nil }

// index lists all definitions and nodes with their places.
func (l *linter) index(domains []indicators.Domain) {
	l.measureOf = map[indicators.MeasureID]*indicators.Measure{}
	l.indicatorOf = map[indicators.IndicatorID]*indicators.Indicator{}
	l.extensionOf = map[string]indicators.Direction{}
	l.spans = map[indicators.IndicatorID]span{}
	l.within = map[reference][]reference{}
	l.nodeOf = map[indicators.NodeID]int{}
	l.used = substitutesOf(l.framework.Substitutions)
	checks := map[indicators.CheckID]bool{}
	l.indexDefinitions("", l.framework.Definitions, checks)
	for _, d := range domains {
		l.indexDefinitions("/domains/"+strings.NewReplacer("~", "~0", "/", "~1").Replace(d.Name), d.Definitions, checks)
		for _, e := range d.Extensions {
			l.extensionOf[e.Name] = e.Direction
		}
	}
	l.indexWithin()
	l.indexNode(&l.framework.Root, "/root", -1)
	for i, n := range slices.Backward(l.nodes) {
		l.nodes[i].full, l.nodes[i].marked = l.fullMarks(&n)
	}
}

func (l *linter) indexDefinitions(path string, d indicators.Definitions, checks map[indicators.CheckID]bool) {
	for i := range d.Measures {
		if m := &d.Measures[i]; l.measureOf[m.ID] == nil {
			l.measureOf[m.ID] = m
			l.measures = append(l.measures, placed[indicators.Measure]{fmt.Sprintf("%s/measures/%d", path, i), m})
		}
	}
	for i := range d.Indicators {
		if x := &d.Indicators[i]; l.indicatorOf[x.ID] == nil {
			l.indicatorOf[x.ID] = x
			l.indicators = append(l.indicators, placed[indicators.Indicator]{fmt.Sprintf("%s/indicators/%d", path, i), x})
		}
	}
	for i := range d.Checks {
		if c := &d.Checks[i]; !checks[c.ID] {
			checks[c.ID] = true
			l.checks = append(l.checks, placed[indicators.Check]{fmt.Sprintf("%s/checks/%d", path, i), c})
		}
	}
}

func (l *linter) indexNode(n *indicators.Node, path string, parent int) {
	index := len(l.nodes)
	l.nodes = append(l.nodes, lintedNode{node: n, path: path, parent: parent, rounding: l.roundingOf(n, parent)})
	if _, known := l.nodeOf[n.ID]; !known {
		l.nodeOf[n.ID] = index
	}
	for i := range n.Children {
		l.nodes[index].children = append(l.nodes[index].children, len(l.nodes))
		l.indexNode(&n.Children[i], fmt.Sprintf("%s/children/%d", path, i), index)
	}
}

// roundingOf returns the rounding that holds at a node: its own, else that of the plan.
func (l *linter) roundingOf(n *indicators.Node, parent int) indicators.Rounding {
	plan := l.framework.Rounding
	switch {
	case n.Rounding.Mode != 0:
		return n.Rounding
	case parent < 0 && plan.Total.Mode != 0:
		return plan.Total
	case n.Rule != nil:
		return plan.Criteria
	default:
		return plan.Sections
	}
}

// fullMarks returns the marks that a node can earn, where they are known, and whether there are any. Its children come first.
func (l *linter) fullMarks(n *lintedNode) (*indicators.Number, bool) {
	marked := !n.node.Marks.IsZero()
	var sum indicators.Number
	known := true
	for _, i := range n.children {
		child := &l.nodes[i]
		if !child.marked {
			continue
		}
		marked = true
		if child.full == nil {
			known = false
			continue
		}
		sum = sum.Add(*child.full)
	}
	if marks, ok := n.node.Marks.Number(); ok {
		return &marks, true
	}
	if !n.node.Marks.IsZero() || !known || !marked || n.node.Combine != indicators.BySum {
		return nil, marked
	}
	if limit := n.node.Cap; limit != nil && limit.Cmp(sum) < 0 {
		sum = *limit
	}
	return &sum, true
}
