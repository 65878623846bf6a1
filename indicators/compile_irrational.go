package indicators

import "slices"

// mayBeIrrational reports whether a node's score before its own rounding may be irrational: by its rule, its mean or its children.
func (c *compiler) mayBeIrrational(n *planNode) bool {
	switch {
	case n.assessed:
		return false
	case n.earner != nil:
		return n.earner.readings().irrational
	case n.node.Combine == ByGeometricMean:
		return true
	default:
		return slices.ContainsFunc(n.children, func(i int) bool { return c.plan.nodes[i].irrational() })
	}
}

// checkRoundedAbove sees that an irrational score is rounded before it is the total: at its node, or at one above it.
func (c *compiler) checkRoundedAbove(n *planNode) {
	if !n.viaReals || n.node.Marks.IsUnknown() || n.earner == nil && n.node.Combine != ByGeometricMean {
		return // no source of irrational scores
	}
	for up := n; !up.rounding.active(); up = &c.plan.nodes[up.parent] {
		if up.parent < 0 {
			c.report(ProblemMissingRounding, n.path+"/rounding", "declare a rounding at the node, above it, or at the total",
				"the score of %q is mostly irrational, and nothing rounds it", n.node.ID)
			return
		}
	}
}

// countLogarithms bounds what irrational scores cost: a logarithm for each criterion on a log scale, and for each child of a
// geometric mean.
func (c *compiler) countLogarithms() {
	count := 0
	for i := range c.plan.nodes {
		switch n := &c.plan.nodes[i]; {
		case n.earner != nil && n.earner.readings().irrational:
			count++
		case n.earner == nil && n.node.Combine == ByGeometricMean:
			count += len(n.children)
		}
	}
	if most := c.limits.logarithms(); count > most {
		c.report(ProblemTooManyTerms, "/root", "raise Limits.Terms, which allows one for sixteen terms, or take other rules and means",
			"the framework has %d criteria on logarithmic scales and parts of geometric means, at most %d are allowed", count, most)
	}
}
