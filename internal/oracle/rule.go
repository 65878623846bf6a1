package oracle

import (
	"fmt"
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// earned is the share of the marks that a rule gives, or what it waits for.
type earned struct {
	share       *enclosure // nil where there is none
	least, most enclosure  // of the share, once what it waits for is known
	waits       waits
	failed      bool // an extension failed
	reason      Reason
}

func gives(share enclosure, reason Reason) earned {
	return earned{share: &share, least: share, most: share, reason: reason}
}

// apply works out what a rule gives.
func (w *world) apply(rule indicators.Rule, own indicators.IndicatorID, node *indicators.Node) earned {
	switch r := rule.(type) {
	case indicators.Grades:
		return w.applyGrades(r, own)
	case indicators.Cases:
		return w.applyCases(r, own, node)
	case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
		x, open := w.indicator(own)
		if x == nil {
			return earned{least: whole(0), most: whole(1), waits: open}
		}
		return w.plan.score(rule, x, own, node)
	default:
		panic(fmt.Sprintf("oracle: a rule of type %T", rule))
	}
}

// score gives the share for the number of the criterion's indicator.
func (p *plan) score(rule indicators.Rule, x *big.Rat, own indicators.IndicatorID, node *indicators.Node) earned {
	unit := p.indicators[own].Unit
	switch r := rule.(type) {
	case indicators.Bands:
		return scoreBands(r, x, unit, node)
	case indicators.Linear:
		return scoreLinear(r, x, unit)
	case indicators.Curve:
		return scoreCurve(r, x, unit)
	case indicators.Deduct:
		marks, _ := node.Marks.Number()
		return scoreDeduct(r, x, unit, marks.Rat())
	case indicators.ExtensionRule:
		return p.scoreExtension(r, x, unit)
	case indicators.Grades, indicators.Cases:
	}
	panic(fmt.Sprintf("oracle: a rule of type %T reads more than one number", rule))
}

// applyGrades gives the share of the first grade whose conditions all hold, which is known where those before it fail.
func (w *world) applyGrades(rule indicators.Grades, own indicators.IndicatorID) earned {
	var possible []enclosure
	var open waits
	var bounds []indicators.Bound
	for _, g := range rule.Grades {
		bounds = append(bounds, conditionBounds(g.When)...)
		d := w.decideCount(g.When, len(g.When), own)
		if d.truth == indicators.Fails {
			continue
		}
		given := exactly(g.Share.Rat())
		possible = append(possible, given)
		if d.truth == indicators.Undecided {
			open = open.and(d.waits)
			continue
		}
		if !open.none() {
			break
		}
		name := text("grade", indicators.Same(g.Name))
		if len(g.When) == 0 {
			return gives(given, because(indicators.ReasonGradeOtherwise,
				append([]Argument{name, share("share", g.Share.Rat())}, boundArguments(bounds, indicators.Text{})...)...))
		}
		return gives(given, because(indicators.ReasonGrade, append([]Argument{name, wording("condition"),
			share("share", g.Share.Rat())}, boundArguments(conditionBounds(g.When), indicators.Text{})...)...))
	}
	least, most := hull(possible)
	return earned{least: least, most: most, waits: open}
}

// applyCases gives what the rule of the first case that holds gives, which is known where those before it fail.
func (w *world) applyCases(rule indicators.Cases, own indicators.IndicatorID, node *indicators.Node) earned {
	var possible []enclosure
	var open waits
	decided := false
	for _, c := range rule.Cases {
		d := w.decide(c.When, own)
		if d.truth == indicators.Fails {
			continue
		}
		then := w.apply(c.Then, own, node)
		if d.truth == indicators.Holds {
			if open.none() {
				then.reason = because(indicators.ReasonCase, wording("condition")).with(then.reason)
				return then
			}
			decided = true
		}
		possible = append(possible, then.least, then.most)
		open = open.and(d.waits).and(then.waits)
		if decided {
			break
		}
	}
	if !decided {
		otherwise := w.apply(rule.Otherwise, own, node)
		if open.none() {
			otherwise.reason = because(indicators.ReasonCaseOtherwise).with(otherwise.reason)
			return otherwise
		}
		possible = append(possible, otherwise.least, otherwise.most)
		open = open.and(otherwise.waits)
	}
	least, most := hull(possible)
	return earned{least: least, most: most, waits: open}
}

// hull returns the least and the largest of numbers.
func hull(numbers []enclosure) (least, most enclosure) {
	least, most = numbers[0], numbers[0]
	for _, n := range numbers[1:] {
		least, most = smaller(least, n), larger(most, n)
	}
	return least, most
}
