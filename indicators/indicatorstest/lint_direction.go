package indicatorstest

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// lintRuleDirection compares what a rule earns with the direction of its indicator. Samples ascend.
func (l *linter) lintRuleDirection(path string, x *indicators.Indicator, samples []sample) {
	better := 0 // the sign of the change that a better number makes
	switch x.Direction {
	case indicators.HigherIsBetter:
		better = 1
	case indicators.LowerIsBetter:
		better = -1
	case indicators.Undirected:
	}
	if better == 0 {
		return
	}
	for i := 1; i < len(samples); i++ {
		a, b := samples[i-1], samples[i]
		if b.share.Cmp(a.share) == -better {
			l.remark(RemarkAgainstDirection, path, "correct the rule, or the indicator's direction",
				fmt.Sprintf("the rule earns %s at %s and %s at %s, and of %q %s is better", a.share, a.x, b.share, b.x, x.ID, x.Direction))
			return
		}
	}
}

// lintExtensionDirection compares the direction that an extension declares with that of the indicator.
func (l *linter) lintExtensionDirection(path string, x *indicators.Indicator, rule indicators.ExtensionRule) {
	declared := l.extensionOf[rule.Name]
	if declared == indicators.Undirected || x.Direction == indicators.Undirected || declared == x.Direction {
		return
	}
	l.remark(RemarkAgainstDirection, path, "correct the indicator's direction, or use another rule",
		fmt.Sprintf("of the extension %q %s is better, and of %q %s is", rule.Name, declared, x.ID, x.Direction))
}

// lintAsked compares bounds with the scales and directions of what they read: a precondition asks for better figures, a sanction for
// worse ones. Of the direction of what is bounded on both sides nothing is said.
func (l *linter) lintAsked(path string, conditions []indicators.Condition, sanction bool) {
	type side struct{ asksHigh, asksLow bool }
	sides := map[string]side{}
	for _, c := range conditions {
		tests(c, func(test indicators.Condition) {
			subject, bound, _ := l.subject(test)
			s := sides[subject]
			high, low := asks(bound)
			sides[subject] = side{s.asksHigh || high, s.asksLow || low}
		})
	}
	for i, c := range conditions {
		at := fmt.Sprintf("%s/%d", path, i)
		l.lintConditionScale(at, c)
		tests(c, func(test indicators.Condition) {
			subject, bound, direction := l.subject(test)
			s := sides[subject]
			if direction == indicators.Undirected || s.asksHigh == s.asksLow || s.asksHigh == (direction == indicators.HigherIsBetter) != sanction {
				return
			}
			effect := "vetoes"
			if sanction {
				effect = "sanctions"
			}
			l.remark(RemarkAgainstDirection, at, "turn the bound round, or correct the indicator's direction",
				fmt.Sprintf("the bound %s on %s %s better figures: %s is better", bound, subject, effect, direction))
		})
	}
}

// subject returns what a single test reads, its bound, and which way that is better.
func (l *linter) subject(test indicators.Condition) (string, indicators.Bound, indicators.Direction) {
	switch c := test.(type) {
	case indicators.IndicatorCondition:
		if x := l.indicatorOf[c.Indicator]; x != nil {
			return fmt.Sprintf("%q", c.Indicator), c.Bound, x.Direction
		}
	case indicators.NodeCondition:
		return fmt.Sprintf("the %s of %q", c.Quantity, c.Node), c.Bound, indicators.HigherIsBetter
	case indicators.AllOf, indicators.AnyOf, indicators.AtLeastOf:
	}
	return "", indicators.Bound{}, indicators.Undirected
}

// asks says whether a bound asks for high numbers or for low ones; one for a single number asks for neither.
func asks(b indicators.Bound) (high, low bool) {
	switch b.Relation {
	case indicators.RelationAtLeast, indicators.RelationAbove:
		return true, false
	case indicators.RelationAtMost, indicators.RelationBelow:
		return false, true
	case indicators.RelationEqual:
		return false, false
	default:
		return false, false
	}
}
