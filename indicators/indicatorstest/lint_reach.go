package indicatorstest

import (
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// ruleLinter looks at one rule of a criterion, which may stand within another rule.
type ruleLinter struct {
	*linter
	node *lintedNode
	own  *indicators.Indicator // the criterion's; an empty one where it has none
	span span                  // what the indicator can be
}

// lintRules looks at the rule of every criterion.
func (l *linter) lintRules() {
	for i := range l.nodes {
		n := &l.nodes[i]
		if !n.isCriterion() {
			continue
		}
		r := ruleLinter{linter: l, node: n, own: l.indicatorOf[n.node.Indicator]}
		if r.own == nil {
			r.own = &indicators.Indicator{}
		}
		r.span = l.spanOf(n.node.Indicator)
		r.rule(n.path+"/rule", n.node.Rule)
	}
}

func (r *ruleLinter) rule(path string, rule indicators.Rule) {
	switch rule := rule.(type) {
	case indicators.Bands:
		r.bands(path+"/bands", rule)
	case indicators.Linear:
		r.linear(path+"/linear", rule)
	case indicators.Curve:
		r.curve(path+"/curve", rule)
	case indicators.Deduct:
		r.deduct(path+"/deduct", rule)
	case indicators.Grades:
		r.grades(path+"/grades", rule)
	case indicators.Cases:
		r.cases(path+"/cases", rule)
	case indicators.ExtensionRule:
		r.lintExtensionDirection(path+"/extension", r.own, rule)
	}
}

func (r *ruleLinter) outOfReach(path, format string, args ...any) {
	r.remark(RemarkOutOfReach, path, "correct the figure, or the bounds of the measures and the checks that the indicator rests on",
		fmt.Sprintf(format, args...)+fmt.Sprintf(": %q can only be %s", r.own.ID, r.span))
}

// shape looks at what a rule earns from the least to the most that the indicator can be. Where a step is out of reach, a score that does
// not change follows from it and is not remarked on too.
func (r *ruleLinter) shape(path string, samples []sample, levels []indicators.Number, reachable bool) {
	if r.lintScale(path, r.own, r.span, levels) {
		return
	}
	r.lintRuleDirection(path, r.own, samples)
	if len(samples) == 0 || !reachable {
		return
	}
	for _, s := range samples {
		if !s.share.Equal(samples[0].share) {
			return
		}
	}
	r.remark(RemarkConstantScore, path, "correct the figures of the rule",
		fmt.Sprintf("the rule earns the same whatever %q is, which can be %s", r.own.ID, r.span))
}

func (r *ruleLinter) bands(path string, rule indicators.Bands) {
	s := stepsOfBands(rule, r.span)
	reachable, samples := r.reachSteps(s, func(i int) {
		r.outOfReach(fmt.Sprintf("%s/bands/%d", path, i), "the band %s lies beyond what the indicator can be", bandText(rule.Bands[i]))
	})
	r.shape(path, samples, levelsOfBands(rule), reachable)
	r.lintLostSteps(path, r.node, s.shares)
}

func bandText(b indicators.Band) string {
	text := ""
	for i, bound := range b.When {
		if i > 0 {
			text += " and "
		}
		text += bound.String()
	}
	return text
}

// reachSteps reports the steps that are first to hold at some number, and at none that the indicator can be. It returns whether there
// are none, and what is earned where.
func (r *ruleLinter) reachSteps(s steps, report func(i int)) (bool, []sample) {
	anywhere, inside, samples := s.reached(r.span)
	reachable := true
	for i := range s.holds {
		if anywhere[i] && !inside[i] {
			reachable = false
			report(i)
		}
	}
	return reachable, samples
}

func (r *ruleLinter) linear(path string, rule indicators.Linear) {
	knots, ok := knotsOfLinear(rule)
	if !ok {
		return
	}
	reachable := r.span.contains(rule.To) || (rule.To.Cmp(rule.From) > 0) == r.isBelow(rule.To)
	if !reachable {
		r.outOfReach(path+"/to", "full marks at %s lie beyond what the indicator can be", rule.To)
	}
	r.shape(path, sampleStraight(knots, r.span), []indicators.Number{rule.From, rule.To}, reachable)
}

// isBelow reports whether a number lies below all that the indicator can be.
func (r *ruleLinter) isBelow(n indicators.Number) bool {
	return r.span.low != nil && n.Cmp(*r.span.low) < 0
}

func (r *ruleLinter) curve(path string, rule indicators.Curve) {
	knots, ok := knotsOfCurve(rule)
	if !ok {
		return
	}
	reachable := true
	levels := make([]indicators.Number, len(knots))
	for i, p := range knots {
		levels[i] = p.x
		before := i+1 < len(knots) && r.span.low != nil && knots[i+1].x.Cmp(*r.span.low) <= 0
		after := i > 0 && r.span.high != nil && knots[i-1].x.Cmp(*r.span.high) >= 0
		if before || after {
			reachable = false
			r.outOfReach(fmt.Sprintf("%s/points/%d", path, i), "the curve runs to the point at %s beyond what the indicator can be", p.x)
		}
	}
	samples := sampleStraight(knots, r.span)
	if best := slices.MaxFunc(knots, compareShares); reachable && len(samples) > 0 && compareShares(slices.MaxFunc(samples, compareShares), best) < 0 {
		reachable = false
		r.outOfReach(fmt.Sprintf("%s/points/%d", path, slices.IndexFunc(knots, func(k sample) bool { return compareShares(k, best) == 0 })), "the most that the curve earns, at %s, lies beyond what the indicator can be", best.x)
	}
	r.shape(path, samples, levels, reachable)
}

func compareShares(a, b sample) int { return a.share.Cmp(b.share) }

func (r *ruleLinter) deduct(path string, rule indicators.Deduct) {
	marks, known := r.node.node.Marks.Number()
	if !known {
		return
	}
	r.lintLostDeduction(path, r.node, rule)
	knots, ok := knotsOfDeduct(rule, marks)
	if !ok {
		return
	}
	reachable := r.span.contains(rule.Level) || (rule.Side == indicators.SideBelow) == r.isBelow(rule.Level)
	if !reachable {
		r.outOfReach(path+"/level", "the level %s, at which nothing is taken off, lies beyond what the indicator can be", rule.Level)
	}
	r.shape(path, sampleStraight(knots, r.span), []indicators.Number{rule.Level}, reachable)
}

func (r *ruleLinter) grades(path string, rule indicators.Grades) {
	shares := make([]indicators.Number, len(rule.Grades))
	for i, g := range rule.Grades {
		shares[i] = g.Share
	}
	r.lintLostSteps(path, r.node, shares)
	report := func(i int) {
		r.outOfReach(fmt.Sprintf("%s/grades/%d", path, i), "the grade %q lies beyond what the indicator can be", rule.Grades[i].Name)
	}
	if s, alone := stepsOfGrades(rule, r.node.node.Indicator, r.span); alone {
		levels, _ := levelsOfGrades(rule, r.node.node.Indicator)
		reachable, samples := r.reachSteps(s, report)
		r.shape(path, samples, levels, reachable)
		return
	}
	for i, g := range rule.Grades {
		for k, c := range g.When {
			r.lintConditionScale(fmt.Sprintf("%s/grades/%d/when/%d", path, i, k), c)
		}
		switch r.truthOfSome(g.When, len(g.When), r.node.node.Indicator) {
		case indicators.Holds:
			if i+1 < len(rule.Grades) {
				r.remark(RemarkOutOfReach, fmt.Sprintf("%s/grades/%d", path, i+1), "correct the conditions of the grade before it",
					fmt.Sprintf("the grade %q holds whatever is reported, so that those after it are not reached", g.Name))
			}
			return
		case indicators.Fails:
			r.remark(RemarkOutOfReach, fmt.Sprintf("%s/grades/%d", path, i), "correct the conditions",
				fmt.Sprintf("a condition of the grade %q fails whatever is reported", g.Name))
		case indicators.Undecided:
		}
	}
}

func (r *ruleLinter) cases(path string, rule indicators.Cases) {
	for i, c := range rule.Cases {
		at := fmt.Sprintf("%s/cases/%d", path, i)
		r.lintConditionScale(at+"/when", c.When)
		switch r.truth(c.When, r.node.node.Indicator) {
		case indicators.Holds:
			after := path + "/otherwise"
			if i+1 < len(rule.Cases) {
				after = fmt.Sprintf("%s/cases/%d", path, i+1)
			}
			r.remark(RemarkOutOfReach, after, "correct the condition of the case before it", "a case before it holds whatever is reported"+r.because(c.When, r.node.node.Indicator))
			r.rule(at+"/then", c.Then)
			return
		case indicators.Fails:
			r.remark(RemarkOutOfReach, at, "correct the condition", "the condition of the case fails whatever is reported"+r.because(c.When, r.node.node.Indicator))
		case indicators.Undecided:
			r.rule(at+"/then", c.Then)
		}
	}
	r.rule(path+"/otherwise", rule.Otherwise)
}
