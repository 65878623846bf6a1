package indicatorstest

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// lintChecks finds checks that find the same whatever is reported.
func (l *linter) lintChecks() {
	for _, c := range l.checks {
		k := c.item
		left, right := termsOf(k.Left, nil), termsOf(k.Right, nil)
		if len(left) == 0 || len(right) == 0 {
			continue
		}
		switch l.truthOfCheck(k, left, right) {
		case indicators.Holds:
			l.remark(RemarkCheckNeverFails, c.path, "compare other figures, or leave the check out",
				fmt.Sprintf("the check %q agrees whatever is reported", k.ID))
		case indicators.Fails:
			l.remark(RemarkCheckAlwaysFails, c.path, "correct the relation or the formulas",
				fmt.Sprintf("the check %q contradicts whatever is reported", k.ID))
		case indicators.Undecided:
		}
	}
}

// truthOfCheck decides the difference of both sides over what the bounds of measures alone allow; what checks say must not decide about
// a check.
func (l *linter) truthOfCheck(k *indicators.Check, left, right []lintedTerm) indicators.Truth {
	if k.Tolerance.Sign() < 0 {
		return indicators.Undecided
	}
	alone := linter{framework: l.framework, measureOf: l.measureOf}
	difference := alone.difference(left, right)
	if k.Left.Equal(k.Right) {
		difference = pointSpan(indicators.Number{})
	}
	minus := indicators.Whole(-1)
	switch k.Relation {
	case indicators.RelationAtLeast:
		return difference.over(indicators.AtLeast(k.Tolerance.Mul(minus)))
	case indicators.RelationAbove:
		return difference.over(indicators.Above(k.Tolerance.Mul(minus)))
	case indicators.RelationAtMost:
		return difference.over(indicators.AtMost(k.Tolerance))
	case indicators.RelationBelow:
		return difference.over(indicators.Below(k.Tolerance))
	case indicators.RelationEqual:
		above, below := difference.over(indicators.AtLeast(k.Tolerance.Mul(minus))), difference.over(indicators.AtMost(k.Tolerance))
		return truthOf(above == indicators.Holds && below == indicators.Holds, above == indicators.Fails || below == indicators.Fails)
	default:
		return indicators.Undecided
	}
}

// difference returns what left less right can be. Sums of figures are subtracted figure by figure, so that one on both sides cancels.
func (l *linter) difference(left, right []lintedTerm) span {
	minus := indicators.Whole(-1)
	whole := pointSpan(indicators.Number{})
	linear := figureSum{parts: map[reference]indicators.Number{}}
	take := func(terms []lintedTerm, sign indicators.Number) {
		for _, t := range terms {
			times := t.factor.Mul(sign)
			if !t.denominator.isOne() {
				whole = whole.plus(l.spanOfTerm(t).times(times))
				continue
			}
			linear.constant = linear.constant.Add(t.numerator.constant.Mul(times))
			for f, n := range t.numerator.parts {
				linear.parts[f] = linear.parts[f].Add(n.Mul(times))
			}
		}
	}
	take(left, indicators.Whole(1))
	take(right, minus)
	return whole.plus(l.spanOfSum(linear))
}
