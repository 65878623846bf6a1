package oracle

import (
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// sanction decides whether all conditions of a sanction hold.
func (w *world) sanction(s indicators.Sanction) decision {
	return w.decideCount(s.When, len(s.When), "")
}

// takeOff takes the marks of the sanctions that apply off the total, not below 0. Where data are missing for one of them there
// is no exact total any more. Nothing is taken off below the root.
func (w *world) takeOff(node *indicators.Node, exact *enclosure, least, most enclosure, reason Reason) (*enclosure, enclosure, enclosure, Reason) {
	if !w.isRoot(node) {
		return exact, least, most, reason
	}
	certain, possible := new(big.Rat), new(big.Rat)
	var applied, open []indicators.Text
	for _, s := range w.plan.framework.Sanctions {
		if s.Deduct.Sign() == 0 {
			continue
		}
		switch w.sanction(s).truth {
		case indicators.Holds:
			certain.Add(certain, s.Deduct.Rat())
			applied = append(applied, s.Name)
		case indicators.Undecided:
			possible.Add(possible, s.Deduct.Rat())
			open = append(open, s.Name)
		case indicators.Fails:
		}
	}
	all := exactly(new(big.Rat).Add(certain, possible))
	least = larger(whole(0), least.minus(all))
	most = larger(whole(0), most.minus(exactly(certain)))
	if exact == nil {
		return nil, least, most, reason
	}
	if open != nil {
		return nil, least, most, because(indicators.ReasonSanctionUndecided, text("sanctions", listed(open)))
	}
	left := larger(whole(0), exact.minus(exactly(certain)))
	if applied != nil {
		reason = reason.with(because(indicators.ReasonDeductedBySanctions,
			plain("marks", certain), text("sanctions", listed(applied))))
	}
	return &left, least, most, reason
}

// stuckSanction reports whether a sanction that takes off marks may stay undecided.
func (w *world) stuckSanction() bool {
	return slices.ContainsFunc(w.plan.framework.Sanctions, func(s indicators.Sanction) bool {
		return s.Deduct.Sign() > 0 && w.stuck(w.sanction(s).waits)
	})
}

// standingOf says what sanctions come to together.
func standingOf(sanctions []Sanction) indicators.Standing {
	standing := indicators.Standing{}
	for _, s := range sanctions {
		if s.Effect == indicators.NoEffect {
			continue
		}
		if s.Outcome == indicators.Undecided || s.Crossing {
			standing.Undecided = true
		}
		if s.Outcome != indicators.Holds {
			continue
		}
		if s.Effect > standing.Effect {
			standing.Effect, standing.Months = s.Effect, 0
		}
		if s.Effect == standing.Effect {
			standing.Months = max(standing.Months, s.Months)
		}
	}
	return standing
}

// level returns the first level whose conditions all hold, and false where one before it is undecided.
func (w *world) level() (int, bool) {
	for k, l := range w.plan.framework.Levels {
		switch w.decideCount(l.When, len(l.When), "").truth {
		case indicators.Holds:
			return k, true
		case indicators.Undecided:
			return k, false
		case indicators.Fails:
		}
	}
	return -1, false
}
