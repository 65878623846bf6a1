package indicators

import (
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// Cases earns what the rule of the first case that holds earns, in the order given (分类适用): thresholds by size of
// city, region or altitude.
//
//	score = Cases[k].Then for the smallest k whose condition holds, else Otherwise
//
// Reason codes: case, case_otherwise, with that of the chosen rule in detail.
type Cases struct {
	Cases     []Case
	Otherwise Rule
}

// Case is a rule and the condition under which it applies.
type Case struct {
	When Condition
	Then Rule
}

type casesEarner struct {
	reads
	cases     []compiledCase
	otherwise earner
	table     *stepTable // where all conditions are bounds of one indicator
	only      int        // that indicator
}

type compiledCase struct {
	when compiledCondition
	then earner
}

func (r Cases) compile(c *ruleCompiler, path string) earner {
	e := &casesEarner{reads: c.reads()}
	conditions := c.reads()
	before := c.problems.count
	if len(r.Cases) == 0 {
		c.report(ProblemInvalidRule, path+"/cases", "give at least one case", "cases without a case")
	}
	for i, k := range r.Cases {
		at := fmt.Sprintf("%s/cases/%d", path, i)
		var compiled compiledCase
		if k.When == nil {
			c.report(ProblemInvalidCondition, at+"/when", "say when the case applies; what applies always belongs in otherwise", "a case without a condition")
		} else {
			compiled.when = c.condition(at+"/when", k.When, c.ownIndex, &conditions)
		}
		compiled.then = c.rule(at+"/then", k.Then)
		e.include(compiled.then)
		e.cases = append(e.cases, compiled)
	}
	for _, i := range conditions.indicators {
		e.addIndicator(i)
	}
	e.nodes = append(e.nodes, conditions.nodes...)
	if c.problems.count == before {
		e.makeTable(&conditions)
		e.checkReachable(c, path, &conditions)
	}
	if r.Otherwise == nil {
		c.report(ProblemMissingOtherwise, path+"/otherwise", "say which rule applies where no case does", "no rule for the other cases")
		return e
	}
	e.otherwise = c.rule(path+"/otherwise", r.Otherwise)
	e.include(e.otherwise)
	return e
}

// checkReachable finds cases that cannot be the first that holds, where all conditions read one indicator.
func (e *casesEarner) checkReachable(c *ruleCompiler, path string, conditions *reads) {
	only, alone := conditions.single()
	if !alone {
		return
	}
	reached := e.reached(only)
	for i := range e.cases {
		if !reached[i] {
			c.report(ProblemUnreachable, fmt.Sprintf("%s/cases/%d", path, i), "put narrower cases first, or correct the conditions",
				"the case %q is never the first that holds", e.cases[i].when.describe().In(English))
		}
	}
}

func (e *casesEarner) makeTable(conditions *reads) {
	list := make([]*compiledCondition, len(e.cases))
	for i := range e.cases {
		list[i] = &e.cases[i].when
	}
	only, alone := conditions.single()
	e.table, e.only = tableOf(list, alone), only
}

// reached says which cases are the first that holds at some number of the one indicator.
func (e *casesEarner) reached(only int) map[int]bool {
	if e.table != nil {
		return e.table.reaches()
	}
	var levels []exact.Rat
	for i := range e.cases {
		levels = e.cases[i].when.levels(levels)
	}
	reached := map[int]bool{}
	for _, x := range probes(levels) {
		_, k, _ := e.chosen(nil, probe{only, x})
		reached[k] = true
	}
	return reached
}

// chosen returns the earner that applies at the point, and its case.
func (e *casesEarner) chosen(ev *evaluation, p probe) (earner, int, bool) {
	if e.table != nil {
		if !p.usable(ev, e.only) {
			return nil, 0, false
		}
		if k := e.table.first(p.value(ev, e.only)); k >= 0 {
			return e.cases[k].then, k, true
		}
		return e.otherwise, -1, true
	}
	for i := range e.cases {
		switch e.cases[i].when.at(ev, p) {
		case Holds:
			return e.cases[i].then, i, true
		case Undecided:
			return nil, i, false
		case Fails:
		}
	}
	return e.otherwise, -1, true
}

func (e *casesEarner) earn(ev *evaluation, p probe) (reals.Real, error) {
	then, _, ok := e.chosen(ev, p)
	if !ok {
		return reals.Real{}, errUndecided
	}
	return then.earn(ev, p)
}

// breakpoints returns the levels of the conditions, and for each piece between them the breakpoints of the rule that applies there.
// It is asked only where everything depends on one indicator.
func (e *casesEarner) breakpoints(i exact.Interval) []exact.Rat {
	only, _ := e.single()
	half, _ := exact.Fraction(1, 2)
	levels := []exact.Rat{i.Low, i.High}
	for k := range e.cases {
		levels = e.cases[k].when.levels(levels)
	}
	cuts := slices.DeleteFunc(sortedUnique(levels), func(x exact.Rat) bool { return x.Less(i.Low) || i.High.Less(x) })
	for k := range max(1, len(cuts)-1) {
		piece := exact.Interval{Low: cuts[k], High: cuts[min(k+1, len(cuts)-1)]}
		inside := piece.Low.Add(piece.High).Mul(half)
		if then, _, ok := e.chosen(nil, probe{only, inside}); ok {
			levels = append(levels, then.breakpoints(piece)...)
		}
	}
	return levels
}

// hull returns all scores that some figures within the ranges may earn.
func (e *casesEarner) hull(ev *evaluation) exact.Interval {
	var hull exact.Interval
	empty := true
	include := func(then earner) {
		part, _ := ev.earnedOver(then)
		if empty {
			hull, empty = part, false
		} else {
			hull = hull.Hull(part)
		}
	}
	for k := range e.cases {
		truth := e.cases[k].when.over(ev)
		if truth != Fails {
			include(e.cases[k].then)
		}
		if truth == Holds {
			return hull
		}
	}
	include(e.otherwise)
	return hull
}

func (e *casesEarner) explain(ev *evaluation, p probe) Reason {
	then, k, _ := e.chosen(ev, p)
	inner := then.explain(ev, p)
	if k < 0 {
		return newReason(ReasonCaseOtherwise).with(inner)
	}
	return newReason(ReasonCase, textArgument("condition", e.cases[k].when.describe())).with(inner)
}
