package indicators

import (
	"fmt"
	"slices"
)

// planSanction is a sanction with its conditions resolved.
type planSanction struct {
	def   *Sanction
	when  compiledCondition
	reads reads
}

// planLevel is a level with its conditions resolved.
type planLevel struct {
	def   *Level
	when  compiledCondition
	reads reads
}

// compileConsequences compiles sanctions and levels, once all nodes are known.
func (c *compiler) compileConsequences() {
	f := &c.plan.framework
	codes := map[string]int{}
	for i := range f.Sanctions {
		s := planSanction{def: &f.Sanctions[i], reads: reads{own: -1}}
		path := fmt.Sprintf("/sanctions/%d", i)
		c.checkSanction(path, s.def)
		if other, known := codes[s.def.Code]; known {
			c.report(ProblemDuplicateID, path+"/code", "give every sanction a code of its own", "the code %q is used at /sanctions/%d too", s.def.Code, other)
		}
		codes[s.def.Code] = i
		s.when = c.conditions(path+"/when", s.def.When, -1, &s.reads)
		if s.def.Deduct.Sign() > 0 {
			c.checkDeduction(path, &s)
			c.plan.nodes[0].deductions = append(c.plan.nodes[0].deductions, i)
		}
		c.plan.sanctions = append(c.plan.sanctions, s)
	}
	for i := range f.Levels {
		l := planLevel{def: &f.Levels[i], reads: reads{own: -1}}
		path := fmt.Sprintf("/levels/%d", i)
		c.checkLevel(path, i)
		l.when = c.conditions(path+"/when", l.def.When, -1, &l.reads)
		c.plan.levels = append(c.plan.levels, l)
	}
	if !c.failed() {
		c.checkLevelsReachable()
	}
}

func (c *compiler) checkSanction(path string, s *Sanction) {
	if fault := idFault(s.Code); fault != "" {
		c.report(ProblemInvalidID, path+"/code", idHint, "%s", fault)
	}
	if s.Name.IsZero() {
		c.report(ProblemMissingName, path+"/name", "name it in Chinese and English", "the sanction %q has no name", s.Code)
	}
	if len(s.When) == 0 {
		c.report(ProblemInvalidSanction, path+"/when", "say when it applies", "the sanction %q has no conditions, so it would always apply", s.Code)
	}
	switch {
	case s.Deduct.Sign() < 0:
		c.report(ProblemInvalidSanction, path+"/deduct", "give the marks taken off as a number above 0", "the sanction takes off %s marks", s.Deduct)
	case s.Effect > Revoked:
		c.report(ProblemInvalidSanction, path+"/effect", "use NoEffect, Ineligible, Suspended or Revoked", "effect %d is not defined", s.Effect)
	case s.Effect == NoEffect && s.Deduct.IsZero():
		c.report(ProblemInvalidSanction, path, "give marks to take off, or an effect on the standing", "the sanction %q has no consequence", s.Code)
	}
	if suspended := s.Effect == Suspended; suspended != (s.Months != 0) || s.Months < 0 || s.Months > maxMonths {
		c.report(ProblemInvalidSanction, path+"/months", fmt.Sprintf("give a suspension 1 to %d months, and other effects none", maxMonths), "an effect %q for %d months", s.Effect, s.Months)
	}
	c.checkSourcesOf(path, fmt.Sprintf("the sanction %q", s.Code), s.Sources)
}

// checkDeduction sees that marks can be taken off: that there are some, and that the total does not decide about itself.
func (c *compiler) checkDeduction(path string, s *planSanction) {
	root := &c.plan.nodes[0]
	if root.assessed {
		c.report(ProblemInvalidSanction, path+"/deduct", "leave it out, or give the nodes marks", "the sanction takes off marks, and the framework has none")
	}
	if slices.Contains(s.reads.nodes, 0) {
		c.report(ProblemConditionCycle, path+"/when", "let it read other nodes or indicators, or take off no marks", "the sanction takes marks off the score of %q, which its conditions read", root.node.ID)
	}
}

func (c *compiler) checkLevel(path string, i int) {
	levels := c.plan.framework.Levels
	l, last := &levels[i], i == len(levels)-1
	if l.Name.IsZero() {
		c.report(ProblemMissingName, path+"/name", "name it in Chinese and English", "a level without a name")
	}
	for k := range i {
		if levels[k].Name == l.Name && !l.Name.IsZero() {
			c.report(ProblemDuplicateID, path+"/name", "name each level differently", "the level %q stands at /levels/%d too", l.Name, k)
			break
		}
	}
	switch {
	case last && len(l.When) > 0:
		c.report(ProblemMissingOtherwise, path+"/when", "add a last level without conditions", "the last level %q has conditions, so nothing says which level is reached otherwise", l.Name)
	case !last && len(l.When) == 0:
		c.report(ProblemUnreachable, path, "only the last level may stand without conditions", "the level %q always holds, so those after it are never reached", l.Name)
	}
	c.checkSourcesOf(path, fmt.Sprintf("the level %q", l.Name), l.Sources)
}

// checkLevelsReachable finds levels that cannot be the first that holds, where all conditions are bounds of one score, rate or indicator.
func (c *compiler) checkLevelsReachable() {
	steps := make([][]Bound, len(c.plan.levels))
	var subject *compiledCondition
	for i := range c.plan.levels {
		bounds, alike := c.plan.levels[i].when.boundsOfOne(&subject, nil)
		if !alike {
			return
		}
		steps[i] = bounds
	}
	table := newStepTable(steps)
	reached := table.reaches()
	for i := range c.plan.levels {
		if !reached[i] && len(steps[i]) > 0 {
			c.report(ProblemUnreachable, fmt.Sprintf("/levels/%d", i), "put stricter levels first, or correct the bounds",
				"the level %q is never the first that holds", c.plan.levels[i].def.Name)
		}
	}
}

// boundsOfOne appends the bounds that must all hold; false where the condition is not of that form, or tests something
// else than subject, which the first test sets.
func (c *compiledCondition) boundsOfOne(subject **compiledCondition, dst []Bound) ([]Bound, bool) {
	switch c.kind {
	case always:
		return dst, true
	case onIndicator, onNode:
		if *subject == nil {
			*subject = c
		}
		s := *subject
		return append(dst, c.bound), s.kind == c.kind && s.index == c.index && s.rate == c.rate
	case atLeastParts:
		if c.count < len(c.parts) {
			return nil, false
		}
		for i := range c.parts {
			var alike bool
			if dst, alike = c.parts[i].boundsOfOne(subject, dst); !alike {
				return nil, false
			}
		}
		return dst, true
	default:
		return nil, false
	}
}
