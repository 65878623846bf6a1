package indicators

import (
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// collectNodes lists the nodes depth first, so that conditions can name any of them.
func (c *compiler) collectNodes(n *Node, path string, parent, depth int) {
	index := len(c.plan.nodes)
	if fault := idFault(string(n.ID)); fault != "" {
		c.report(ProblemInvalidID, path+"/id", idHint, "%s", fault)
	} else if other, ok := c.plan.byID[n.ID]; ok {
		c.report(ProblemDuplicateID, path+"/id", "give every node an id of its own", "the id %q is used at %s too", n.ID, c.plan.nodes[other].path)
	} else {
		c.plan.byID[n.ID] = index
	}
	c.plan.nodes = append(c.plan.nodes, planNode{node: n, path: path, parent: parent, depth: depth, own: -1})
	c.plan.nodes[index].children = slices.Grow(c.plan.nodes[index].children, len(n.Children))
	for i := range n.Children {
		c.plan.nodes[index].children = append(c.plan.nodes[index].children, len(c.plan.nodes))
		c.collectNodes(&n.Children[i], fmt.Sprintf("%s/children/%d", path, i), index, depth+1)
	}
}

// compileNodes compiles children before parents, so that a section knows what its children can earn.
func (c *compiler) compileNodes() {
	for i := len(c.plan.nodes) - 1; i >= 0; i-- {
		n := &c.plan.nodes[i]
		c.checkNode(n)
		n.pre, n.preReads = &c.plan.noPre, &c.plan.noReads
		n.rounding = c.roundingOf(n)
		switch {
		case n.node.Rule != nil && len(n.node.Children) > 0:
			c.report(ProblemMixedNode, n.path, "make the rule a child of its own", "the node has a rule and children")
		case n.node.Rule == nil && len(n.node.Children) == 0:
			c.report(ProblemMixedNode, n.path, "give a criterion its rule, a section its children", "the node has neither a rule nor children")
		case n.node.Rule != nil:
			c.compileCriterion(n)
		default:
			c.compileSection(n)
		}
		c.checkRounded(n)
		n.viaReals = c.mayBeIrrational(n)
		c.countSummands(n)
		if len(n.node.Preconditions) > 0 {
			n.preReads = &reads{own: -1}
			pre := c.conditions(n.path+"/preconditions", n.node.Preconditions, -1, n.preReads)
			n.pre = &pre
		}
	}
	for i := range c.plan.nodes {
		c.checkSources(&c.plan.nodes[i])
		c.checkRoundedAbove(&c.plan.nodes[i])
		c.plan.irrational = c.plan.irrational || c.plan.nodes[i].irrational()
	}
	c.countLogarithms()
}

func (c *compiler) checkNode(n *planNode) {
	node := n.node
	if node.Name.IsZero() {
		c.report(ProblemMissingName, n.path+"/name", "name it in Chinese and English", "the node %q has no name", node.ID)
	}
	if node.Missing > CountAsZero {
		c.report(ProblemInvalidMissingPolicy, n.path+"/missing", "use Block, Exclude or CountAsZero", "missing-data policy %d is not defined", node.Missing)
	}
	c.checkRounding(n.path+"/rounding", node.Rounding)
	if marks, ok := node.Marks.Number(); ok && marks.Sign() <= 0 {
		c.report(ProblemInvalidMarks, n.path+"/marks", "give marks above 0, or none for a criterion that is only assessed", "the marks are %s", marks)
	}
	mean := n.parent >= 0 && isMean(c.plan.nodes[n.parent].node.Combine)
	switch {
	case mean && node.Weight.Sign() <= 0:
		c.report(ProblemInvalidWeight, n.path+"/weight", "give a weight above 0", "the parent takes a mean, and the weight is %s", node.Weight)
	case !mean && !node.Weight.IsZero():
		c.report(ProblemInvalidWeight, n.path+"/weight", "leave it out, or let the parent take a mean", "the weight %s is not read by anything", node.Weight)
	}
}

// checkRounded sees that rounding does not lift full marks above themselves: 2.5 to whole marks would be 3.
func (c *compiler) checkRounded(n *planNode) {
	if n.assessed || n.unknown || !n.rounding.valid() {
		return
	}
	if rounded := n.rounding.apply(n.full); n.full.Less(rounded) {
		c.report(ProblemExceedsMarks, n.path+"/marks", "give marks that the rounding keeps, round to more places, or round down",
			"rounded to %d places the full marks %s become %s", n.rounding.Places, Number{n.full}, Number{rounded})
	}
}

func isMean(c Combination) bool { return c >= ByWeightedMean && c <= ByGeometricMean }

func (c *compiler) roundingOf(n *planNode) Rounding {
	plan := c.plan.framework.Rounding
	switch {
	case n.node.Rounding.Mode != 0:
		return n.node.Rounding
	case n.parent < 0 && plan.Total.Mode != 0:
		return plan.Total
	case n.node.Rule != nil:
		return plan.Criteria
	default:
		return plan.Sections
	}
}

func (c *compiler) compileCriterion(n *planNode) {
	node := n.node
	for _, stray := range []struct {
		name  string
		there bool
	}{{"combine", node.Combine != 0}, {"cap", node.Cap != nil}} {
		if stray.there {
			c.report(ProblemMixedNode, n.path+"/"+stray.name, "leave it out; only sections combine", "a criterion has the member %q", stray.name)
		}
	}
	if node.Indicator != "" {
		n.own = c.indicator(n.path+"/indicator", node.Indicator)
	}
	n.assessed, n.unknown = node.Marks.IsZero(), node.Marks.IsUnknown()
	rc := &ruleCompiler{compiler: c, ownIndex: n.own, marks: exact.Int(1), assessed: n.assessed}
	if marks, ok := node.Marks.Number(); ok {
		rc.marks, rc.marksKnown = marks.rat, true
	}
	if node.Indicator != "" && n.own < 0 {
		// The unknown indicator is reported; a rule that reads it is not reported a second time.
		rc.ownIndex = 0
		if len(c.plan.indicators) == 0 {
			c.plan.indicators = append(c.plan.indicators, planIndicator{def: &Indicator{}})
		}
	}
	if rc.ownIndex >= 0 {
		rc.unit = c.plan.indicators[rc.ownIndex].def.Unit
	}
	n.full = rc.marks
	n.earner = rc.rule(n.path+"/rule", node.Rule)
}

func (c *compiler) compileSection(n *planNode) {
	node := n.node
	if node.Indicator != "" {
		c.report(ProblemMixedNode, n.path+"/indicator", "name it at a criterion", "a section names an indicator")
	}
	if node.Combine < BySum || node.Combine > ByGeometricMean {
		c.report(ProblemInvalidCombination, n.path+"/combine", "use BySum, ByWeightedMean, ByHarmonicMean or ByGeometricMean", "the section does not say how its children combine")
		return
	}
	n.assessed = node.Marks.IsZero()
	scores := make([]exact.Rat, 0, len(n.children))
	for _, i := range n.children {
		child := &c.plan.nodes[i]
		n.assessed = n.assessed && child.assessed
		n.unknown = n.unknown || child.unknown
		if !child.assessed {
			scores = append(scores, child.full)
		}
	}
	if n.assessed {
		c.checkCap(n, exact.Int(0))
		n.full = exact.Int(1)
		return
	}
	if isMean(node.Combine) {
		c.compileMean(n)
		return
	}
	if len(scores) == 0 {
		c.report(ProblemInvalidMarks, n.path+"/marks", "leave the marks out, or give the children some", "the section has marks and none of its children have")
	}
	c.compileSum(n, exact.Sum(scores))
}

func (c *compiler) compileMean(n *planNode) {
	c.checkCap(n, exact.Int(0))
	for _, i := range n.children {
		if c.plan.nodes[i].assessed {
			c.report(ProblemInvalidMarks, c.plan.nodes[i].path+"/marks", "give it marks, or move it out of the mean", "a mean reads the child's rate, and the child has no marks")
		}
	}
	marks, ok := n.node.Marks.Number()
	n.full = marks.rat
	n.unknown = n.unknown || n.node.Marks.IsUnknown()
	if !ok && !n.node.Marks.IsUnknown() {
		c.report(ProblemInvalidMarks, n.path+"/marks", `give the section's marks, such as "100"`, "a mean of rates needs marks to become a score")
	}
}

func (c *compiler) compileSum(n *planNode, total exact.Rat) {
	c.checkCap(n, total)
	if n.node.Cap != nil {
		total = exact.Min(total, n.node.Cap.rat)
	}
	n.full = total
	n.unknown = n.unknown || n.node.Marks.IsUnknown()
	marks, ok := n.node.Marks.Number()
	if !ok || n.unknown {
		return
	}
	if !marks.rat.Equal(total) {
		c.report(ProblemMarksDoNotAddUp, n.path+"/marks", "correct the marks, or add a cap where the section earns less than its children",
			"the section has %s marks, its children add up to %s", marks, Number{total})
	}
}

func (c *compiler) checkCap(n *planNode, total exact.Rat) {
	limit := n.node.Cap
	switch {
	case limit == nil:
	case n.node.Combine != BySum || n.assessed:
		c.report(ProblemInvalidCap, n.path+"/cap", "leave it out; only a sum of marks has a cap", "the cap is not read by anything")
	case limit.Sign() <= 0:
		c.report(ProblemInvalidCap, n.path+"/cap", "give a cap above 0", "the cap is %s", limit)
	case !n.unknown && limit.rat.Cmp(total) >= 0:
		c.report(ProblemInvalidCap, n.path+"/cap", "leave it out, or lower it", "the cap %s is not below the %s its children can earn", limit, Number{total})
	}
}

// checkSources sees that every criterion of an official framework rests on a reliable source, its own or one it inherits.
func (c *compiler) checkSources(n *planNode) {
	if c.plan.framework.Basis != Official || len(n.node.Children) > 0 {
		return
	}
	sources := n.node.Sources
	for up := n; len(sources) == 0 && up.parent >= 0; {
		up = &c.plan.nodes[up.parent]
		sources = up.node.Sources
	}
	c.checkSourcesOf(n.path, fmt.Sprintf("the criterion %q", n.node.ID), sources)
}

// checkSourcesOf sees that an item of an official framework rests on a reliable source, its own or the framework's.
func (c *compiler) checkSourcesOf(path, item string, sources []Citation) {
	if c.plan.framework.Basis != Official {
		return
	}
	if len(sources) == 0 {
		sources = c.plan.framework.Sources
	}
	if len(sources) == 0 {
		c.report(ProblemMissingSource, path+"/sources", "cite the document, or make the framework illustrative", "%s of an official framework has no source", item)
		return
	}
	if !slices.ContainsFunc(sources, func(s Citation) bool { return s.Confidence.reliable() }) {
		c.report(ProblemWeakSource, path+"/sources", "cite a source of high or medium confidence, or make the framework illustrative",
			"%s of an official framework rests on sources of low or unverified confidence", item)
	}
}
