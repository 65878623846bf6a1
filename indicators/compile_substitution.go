package indicators

import (
	"fmt"
	"slices"
)

// addSubstitutions joins the substitutions that Compile was given to the framework's own.
func (c *compiler) addSubstitutions(more []Substitution) {
	f := &c.plan.framework
	for _, s := range more {
		if !slices.Contains(f.Substitutions, s) {
			f.Substitutions = append(f.Substitutions, s)
		}
	}
	if len(f.Substitutions) > c.limits.Terms {
		c.report(ProblemTooManyTerms, "/substitutions", "raise Limits.Terms, or substitute less", "%d substitutions, at most %d are allowed", len(f.Substitutions), c.limits.Terms)
		f.Substitutions = nil
	}
	stated := map[MeasureID]int{}
	for i, s := range f.Substitutions {
		path := fmt.Sprintf("/substitutions/%d", i)
		from, to := c.measure(path+"/stated", s.Stated), c.measure(path+"/used", s.Used)
		if other, twice := stated[s.Stated]; twice {
			c.report(ProblemInvalidSubstitution, path+"/stated", "substitute a measure once", "%q is substituted at /substitutions/%d too", s.Stated, other)
		}
		stated[s.Stated] = i
		switch {
		case from == nil || to == nil:
		case s.Stated == s.Used:
			c.report(ProblemInvalidSubstitution, path, "name two measures", "%q would stand for itself", s.Stated)
		case from.Unit != to.Unit:
			c.report(ProblemInvalidSubstitution, path+"/used", "substitute measures of one unit", "%q is in %s, %q in %s", s.Stated, from.Unit, s.Used, to.Unit)
		}
	}
	for i, s := range f.Substitutions {
		if other, chained := stated[s.Used]; chained && s.Stated != s.Used {
			c.report(ProblemInvalidSubstitution, fmt.Sprintf("/substitutions/%d/used", i), "name the measure that is read in the end", "%q is itself substituted at /substitutions/%d", s.Used, other)
		}
	}
}

// measure returns a defined measure; nil, and a problem, where nothing defines it.
func (c *compiler) measure(path string, id MeasureID) *Measure {
	m, ok := c.link.measures[id]
	if !ok {
		c.report(ProblemUnknownMeasure, path, "define it inline, or pass its domain to Compile with With"+c.nearestMeasure(id), "nothing defines the measure %q", id)
	}
	return m
}

// checkSubstitutionsUsed sees that every substitution touches something that is scored or decided.
func (c *compiler) checkSubstitutionsUsed() {
	for i, s := range c.plan.framework.Substitutions {
		if _, known := c.link.measures[s.Stated]; !known {
			continue // reported already
		}
		if !slices.ContainsFunc(c.plan.indicators, func(p planIndicator) bool { return slices.Contains(p.substituted, i) }) {
			c.report(ProblemInvalidSubstitution, fmt.Sprintf("/substitutions/%d", i), "leave it out, or name the measure that a denominator states",
				"no criterion and no condition reads an indicator with %q in its denominator", s.Stated)
		}
	}
}

// touches reports whether the node's rule or preconditions read an indicator with that substitution.
func (p *plan) touches(n *planNode, substitution int) bool {
	touched := func(i int) bool { return slices.Contains(p.indicators[i].substituted, substitution) }
	return slices.ContainsFunc(n.preReads.indicators, touched) || n.earner != nil && slices.ContainsFunc(n.earner.readings().all(), touched)
}
