package indicators

import (
	"fmt"
	"slices"
	"strings"
)

func (c *compiler) addDomain(d Domain) {
	path := "/domains/" + escapePointer(d.Name)
	c.addDefinitions(path, d.Definitions)
	for i, e := range d.Extensions {
		at := fmt.Sprintf("%s/extensions/%d", path, i)
		switch _, known := c.link.extensions[e.Name]; {
		case idFault(e.Name) != "":
			c.report(ProblemInvalidID, at+"/name", idHint, "%s", idFault(e.Name))
		case e.Compile == nil:
			c.report(ProblemInvalidRule, at+"/compile", "give the function that compiles the parameters", "the extension %q has no Compile", e.Name)
		case known:
			c.report(ProblemDuplicateID, at+"/name", "pass only one domain that offers it", "the extension %q is offered twice", e.Name)
		default:
			c.link.extensions[e.Name] = &d.Extensions[i]
		}
	}
}

func escapePointer(token string) string {
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(token)
}

// addDefinitions joins definitions to those already there.
func (c *compiler) addDefinitions(path string, d Definitions) {
	for _, kind := range []struct {
		name  string
		count int
	}{{"measures", len(d.Measures)}, {"indicators", len(d.Indicators)}, {"checks", len(d.Checks)}} {
		if kind.count > c.limits.Nodes {
			c.report(ProblemTooManyNodes, path+"/"+kind.name, "raise Limits.Nodes, or define less", "%d definitions, at most %d are allowed", kind.count, c.limits.Nodes)
			return
		}
	}
	if !c.formulasFit(path, d) {
		return
	}
	defs := &c.link.defs
	defs.Measures, defs.Indicators = slices.Grow(defs.Measures, len(d.Measures)), slices.Grow(defs.Indicators, len(d.Indicators))
	for i := range d.Measures {
		c.addMeasure(fmt.Sprintf("%s/measures/%d", path, i), d.Measures[i])
	}
	for i := range d.Indicators {
		c.addIndicator(fmt.Sprintf("%s/indicators/%d", path, i), d.Indicators[i])
	}
	for i := range d.Checks {
		c.addCheck(fmt.Sprintf("%s/checks/%d", path, i), d.Checks[i])
	}
}

func (c *compiler) addMeasure(path string, m Measure) {
	c.checkNamed(path, string(m.ID), m.Name)
	low, high := m.Min, m.Max
	if low != nil && high != nil && low.Cmp(*high) > 0 {
		c.report(ProblemInvalidBounds, path+"/max", "give a maximum that is not below the minimum", "the maximum %s is below the minimum %s", high, low)
	}
	known, ok := c.link.measures[m.ID]
	switch {
	case !ok:
		copied := cloneMeasure(m)
		c.link.measures[m.ID] = &copied
		c.link.defs.Measures = append(c.link.defs.Measures, copied)
	case !sameMeasure(*known, m):
		c.contradicts(path, "measure", string(m.ID))
	}
}

func (c *compiler) addIndicator(path string, i Indicator) {
	c.checkNamed(path, string(i.ID), i.Name)
	c.checkFormula(path+"/formula", i.Formula)
	if i.Direction > LowerIsBetter {
		c.report(ProblemInvalidRule, path+"/direction", "use Undirected, HigherIsBetter or LowerIsBetter", "direction %d is not defined", i.Direction)
	}
	known, ok := c.link.indicators[i.ID]
	switch {
	case !ok:
		copied := cloneIndicator(i)
		c.link.indicators[i.ID] = &copied
		c.link.defs.Indicators = append(c.link.defs.Indicators, copied)
		c.link.indicatorPlaces = append(c.link.indicatorPlaces, path)
	case !sameIndicator(*known, i):
		c.contradicts(path, "indicator", string(i.ID))
	}
}

func (c *compiler) addCheck(path string, k Check) {
	c.checkNamed(path, string(k.ID), k.Name)
	c.checkFormula(path+"/left", k.Left)
	c.checkFormula(path+"/right", k.Right)
	if k.Relation < RelationAtLeast || k.Relation > RelationEqual {
		c.report(ProblemInvalidCheck, path+"/relation", "use one of the relations", "the check has no relation")
	}
	if k.Severity < SeverityError || k.Severity > SeverityNote {
		c.report(ProblemInvalidCheck, path+"/severity", "use SeverityError, SeverityWarning or SeverityNote", "the check has no severity")
	}
	if k.Tolerance.Sign() < 0 {
		c.report(ProblemInvalidCheck, path+"/tolerance", "give a tolerance of 0 or more", "the tolerance is %s", k.Tolerance)
	}
	known, ok := c.link.checks[k.ID]
	switch {
	case !ok:
		copied := cloneCheck(k)
		c.link.checks[k.ID] = &copied
		c.link.defs.Checks = append(c.link.defs.Checks, copied)
		c.link.checkPlaces = append(c.link.checkPlaces, path)
	case !sameCheck(*known, k):
		c.contradicts(path, "check", string(k.ID))
	}
}

func (c *compiler) contradicts(path, what, id string) {
	c.report(ProblemContradiction, path, "use one definition, or another id", "the %s %q is defined in two different ways", what, id)
}

func (c *compiler) checkNamed(path, id string, name Text) {
	if fault := idFault(id); fault != "" {
		c.report(ProblemInvalidID, path+"/id", idHint, "%s", fault)
	}
	if name.IsZero() {
		c.report(ProblemMissingName, path+"/name", "name it in Chinese and English", "%q has no name", id)
	}
}

const maxLag = 1000

func (c *compiler) checkFormula(path string, f Formula) {
	switch {
	case f.fault != "":
		c.report(ProblemInvalidFormula, path, "build it as a weighted sum of quotients of sums of measures", "the formula is not valid: %s", f.fault)
		return
	case len(f.terms) == 0:
		c.report(ProblemInvalidFormula, path, "say how it is calculated, such as Ratio(Of(a), Of(b))", "the formula is empty")
		return
	case f.size() > c.limits.Terms:
		c.report(ProblemTooManyTerms, path, "raise Limits.Terms, or report sums as measures", "the formula has %d terms, at most %d are allowed", f.size(), c.limits.Terms)
		return
	}
	if quotients := f.quotients(); quotients > c.limits.quotients() {
		c.report(ProblemTooManyTerms, path, "raise Limits.Terms, which allows a quotient for sixteen terms, or report sums as measures",
			"the formula adds up %d quotients, at most %d are allowed", quotients, c.limits.quotients())
		return
	}
	for i, t := range f.terms {
		if t.denominator.alwaysZero() {
			c.report(ProblemInvalidFormula, fmt.Sprintf("%s/%d/denominator", path, i), "give a denominator that is not 0", "the denominator is 0 whatever is reported")
		}
	}
	for _, r := range f.references() {
		if r.lag < 0 || r.lag > maxLag {
			c.report(ProblemInvalidLag, path, "count periods back from this one, 0 to 1000", "the formula reads %q with lag %d", r.measure, r.lag)
		}
	}
}

// relink points the link at the definitions' place in the plan's framework, where they stay, and sees that every
// formula reads defined measures.
func (c *compiler) relink() {
	defs := &c.plan.framework.Definitions
	c.plan.measures = make(map[MeasureID]*Measure, len(defs.Measures))
	for i := range defs.Measures {
		c.plan.measures[defs.Measures[i].ID] = &defs.Measures[i]
	}
	c.link.measures = c.plan.measures
	for i := range defs.Indicators {
		c.link.indicators[defs.Indicators[i].ID] = &defs.Indicators[i]
		c.checkReferences(c.link.indicatorPlaces[i]+"/formula", defs.Indicators[i].Formula)
	}
	for i := range defs.Checks {
		c.link.checks[defs.Checks[i].ID] = &defs.Checks[i]
		c.checkReferences(c.link.checkPlaces[i]+"/left", defs.Checks[i].Left)
		c.checkReferences(c.link.checkPlaces[i]+"/right", defs.Checks[i].Right)
	}
}

func (c *compiler) checkReferences(path string, f Formula) {
	for _, m := range f.Measures() {
		if _, ok := c.link.measures[m]; !ok {
			c.report(ProblemUnknownMeasure, path, "define it inline, or pass its domain to Compile with With"+c.nearestMeasure(m),
				"the formula reads the measure %q, which nothing defines", m)
		}
	}
}

func (c *compiler) compileChecks() {
	for i := range c.plan.framework.Checks {
		def := &c.plan.framework.Checks[i]
		c.plan.checks = append(c.plan.checks, planCheck{def: def, left: c.formula(nil, def.Left, nil), right: c.formula(nil, def.Right, nil)})
	}
}

func sameMeasure(a, b Measure) bool {
	return a.ID == b.ID && a.Name == b.Name && a.Definition == b.Definition && a.Unit == b.Unit && a.Integer == b.Integer &&
		sameBound(a.Min, b.Min) && sameBound(a.Max, b.Max) && slices.Equal(a.Sources, b.Sources)
}

func sameBound(a, b *Number) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Equal(*b)
}

func sameIndicator(a, b Indicator) bool {
	return a.ID == b.ID && a.Name == b.Name && a.Definition == b.Definition && a.Unit == b.Unit && a.Direction == b.Direction &&
		a.Formula.Equal(b.Formula) && slices.Equal(a.Sources, b.Sources)
}

func sameCheck(a, b Check) bool {
	return a.ID == b.ID && a.Name == b.Name && a.Definition == b.Definition && a.Left.Equal(b.Left) && a.Relation == b.Relation &&
		a.Right.Equal(b.Right) && a.Tolerance.Equal(b.Tolerance) && a.Severity == b.Severity && slices.Equal(a.Sources, b.Sources)
}
