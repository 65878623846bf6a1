package indicatorstest

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// truth decides a condition over everything that can be reported. An empty id of an indicator means own.
func (l *linter) truth(c indicators.Condition, own indicators.IndicatorID) indicators.Truth {
	switch c := c.(type) {
	case indicators.IndicatorCondition:
		if c.Indicator != "" {
			own = c.Indicator
		}
		return l.spanOf(own).over(c.Bound)
	case indicators.NodeCondition:
		return l.spanOfNode(c).over(c.Bound)
	case indicators.AllOf:
		return l.truthOfSome(c, len(c), own)
	case indicators.AnyOf:
		return l.truthOfSome(c, 1, own)
	case indicators.AtLeastOf:
		return l.truthOfSome(c.Conditions, c.Count, own)
	default:
		return indicators.Undecided
	}
}

// truthOfSome decides whether at least count conditions hold. None of none is no condition, and nothing is said of it.
func (l *linter) truthOfSome(conditions []indicators.Condition, count int, own indicators.IndicatorID) indicators.Truth {
	if len(conditions) == 0 || count < 1 || count > len(conditions) {
		return indicators.Undecided
	}
	holding, possible := 0, 0
	for _, c := range conditions {
		switch l.truth(c, own) {
		case indicators.Holds:
			holding++
			possible++
		case indicators.Undecided:
			possible++
		case indicators.Fails:
		}
	}
	return truthOf(holding >= count, possible < count)
}

// spanOfNode returns what a node's published score, or its rate, can be.
func (l *linter) spanOfNode(c indicators.NodeCondition) span {
	s := span{low: new(indicators.Number)}
	i, known := l.nodeOf[c.Node]
	if !known {
		return span{}
	}
	one := indicators.Whole(1)
	if n := &l.nodes[i]; c.Quantity == indicators.NodeRate || !n.marked {
		s.high = &one
	} else {
		s.high = n.full
	}
	return s
}

// lintConditions looks at preconditions, sanctions and levels.
func (l *linter) lintConditions() {
	for _, n := range l.nodes {
		for i, c := range n.node.Preconditions {
			l.lintPrecondition(fmt.Sprintf("%s/preconditions/%d", n.path, i), n.node.ID, c)
		}
		l.lintAsked(n.path+"/preconditions", n.node.Preconditions, false)
	}
	for i := range l.framework.Sanctions {
		l.lintSanction(fmt.Sprintf("/sanctions/%d", i), &l.framework.Sanctions[i])
	}
	l.lintLevels()
}

func (l *linter) lintPrecondition(path string, id indicators.NodeID, c indicators.Condition) {
	switch l.truth(c, "") {
	case indicators.Holds:
		l.remark(RemarkPreconditionNeverFails, path, "correct the bound, or leave the precondition out",
			fmt.Sprintf("the precondition of %q holds whatever is reported%s", id, l.because(c, "")))
	case indicators.Fails:
		l.remark(RemarkPreconditionNeverHolds, path, "correct the bound",
			fmt.Sprintf("the precondition of %q fails whatever is reported%s, so that the node is always vetoed", id, l.because(c, "")))
	case indicators.Undecided:
	}
}

func (l *linter) lintSanction(path string, s *indicators.Sanction) {
	var reason string
	for _, c := range s.When {
		if l.truth(c, "") == indicators.Fails {
			reason = l.because(c, "")
		}
	}
	switch l.truthOfSome(s.When, len(s.When), "") {
	case indicators.Holds:
		l.remark(RemarkSanctionAlwaysApplies, path+"/when", "correct the bounds",
			fmt.Sprintf("the conditions of the sanction %q hold whatever is reported%s", s.Code, l.because(s.When[0], "")))
	case indicators.Fails:
		l.remark(RemarkSanctionNeverApplies, path+"/when", "correct the bounds, or leave the sanction out",
			fmt.Sprintf("a condition of the sanction %q fails whatever is reported%s", s.Code, reason))
	case indicators.Undecided:
	}
	l.lintAsked(path+"/when", s.When, true)
	if full := l.nodes[0].full; full != nil && s.Deduct.Cmp(*full) > 0 {
		l.remark(RemarkSanctionExceedsTotal, path+"/deduct", "correct the marks taken off",
			fmt.Sprintf("the sanction %q takes off %s marks, and the total is %s", s.Code, s.Deduct, full))
	}
}

// lintLevels finds the levels that are not reached since one of their conditions fails, or since a better one always holds.
func (l *linter) lintLevels() {
	certain := -1 // the first level that always holds
	for i := range l.framework.Levels {
		level := &l.framework.Levels[i]
		path := fmt.Sprintf("/levels/%d", i)
		for k, c := range level.When {
			l.lintConditionScale(fmt.Sprintf("%s/when/%d", path, k), c)
		}
		truth := l.truthOfSome(level.When, len(level.When), "")
		switch {
		case certain >= 0:
			l.remark(RemarkLevelNeverReached, path, "correct the bounds of the levels before it",
				fmt.Sprintf("the level %q is not reached, since %q is reached whatever is reported", level.Name, l.framework.Levels[certain].Name))
		case truth == indicators.Fails:
			l.remark(RemarkLevelNeverReached, path, "correct the bounds; a rate runs from 0 to 1, a score to the marks of its node",
				fmt.Sprintf("a condition of the level %q fails whatever is reported", level.Name))
		case truth == indicators.Holds:
			certain = i
		}
	}
}

// because says in words what a single test reads and what that can be; of several tests it says nothing. An empty id of an indicator
// means own.
func (l *linter) because(c indicators.Condition, own indicators.IndicatorID) string {
	switch c := c.(type) {
	case indicators.IndicatorCondition:
		if c.Indicator != "" {
			own = c.Indicator
		}
		return fmt.Sprintf(": %q is %s, and the bound is %s", own, l.spanOf(own), c.Bound)
	case indicators.NodeCondition:
		return fmt.Sprintf(": the %s of %q is %s, and the bound is %s", c.Quantity, c.Node, l.spanOfNode(c), c.Bound)
	case indicators.AllOf, indicators.AnyOf, indicators.AtLeastOf:
		return ""
	default:
		return ""
	}
}

// tests calls yield with every single test that a condition is made of.
func tests(c indicators.Condition, yield func(indicators.Condition)) {
	var parts []indicators.Condition
	switch c := c.(type) {
	case indicators.IndicatorCondition, indicators.NodeCondition:
		yield(c)
	case indicators.AllOf:
		parts = c
	case indicators.AnyOf:
		parts = c
	case indicators.AtLeastOf:
		parts = c.Conditions
	}
	for _, p := range parts {
		tests(p, yield)
	}
}
