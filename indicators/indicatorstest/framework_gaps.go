package indicatorstest

import (
	"github.com/wenming-go/wenming/indicators"
)

const (
	leftOutWork   = 12_000 // about how many results are looked at to see what a figure that is left out makes of them
	fewestLeftOut = 4
	mostLeftOut   = 40
)

// gaps tries submissions that say nothing or next to nothing: no panic, and no score of what was not reported.
func (tr *trial) gaps() {
	tr.t.Helper()
	empty := submissionOf()
	if card, ok := tr.evaluate(empty); !ok {
		tr.report("gaps", empty, "the empty submission is refused; what is missing is a status, not an error: %v", tr.refused)
	} else {
		tr.nothingEarned(card, empty)
	}
	var zeros, none indicators.Observations
	for _, r := range tr.drawer.used {
		zeros = append(zeros, indicators.Observation{Measure: r.measure, Lag: r.lag, Value: indicators.Int(0)})
		none = append(none, indicators.Observation{Measure: r.measure, Lag: r.lag, Value: indicators.NotApplicableValue()})
	}
	tr.evaluate(submissionOf(zeros...)) // bounds of measures may refuse it; a panic is reported
	tr.nothingApplies(submissionOf(none...))
	if len(tr.exact) == 0 {
		return
	}
	list := tr.drawer.observations(tr.exact[0].exact)
	for i := 0; i < len(list); i += max(1, len(list)/tr.share(leftOutWork, fewestLeftOut, mostLeftOut)) {
		without := append(append(indicators.Observations(nil), list[:i]...), list[i+1:]...)
		if card, ok := tr.evaluate(submissionOf(without...)); ok {
			tr.missesFigure(card, list[i], submissionOf(without...))
		}
	}
}

// nothingEarned sees that no criterion earns anything without a figure, but those whose rules read nodes or constants.
func (tr *trial) nothingEarned(card *indicators.Scorecard, empty indicators.Submission) {
	tr.t.Helper()
	for r := range card.All() {
		n := tr.byID[r.ID]
		if n.Rule == nil || !tr.needsFigures(n) {
			continue
		}
		if r.HasScore() && r.Score.Sign() > 0 || r.Verdict == indicators.Holds {
			tr.report("gaps", empty, "%s: it earns %s though nothing was reported: %s", r.ID, scoreText(r), why(r))
		}
	}
}

// needsFigures reports whether the rule of a criterion reads its own indicator only, and that reads measures.
func (tr *trial) needsFigures(n *indicators.Node) bool {
	switch n.Rule.(type) {
	case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
		return len(tr.drawer.formulas[n.Indicator].references()) > 0
	case indicators.Grades, indicators.Cases:
		return false
	}
	return false
}

// nothingApplies sees that criteria none of whose figures applies are excluded.
func (tr *trial) nothingApplies(s indicators.Submission) {
	tr.t.Helper()
	card, ok := tr.evaluate(s)
	if !ok {
		tr.report("gaps", s, "a submission of figures that do not apply is refused: %v", tr.refused)
		return
	}
	for r := range card.All() {
		n := tr.byID[r.ID]
		if n.Rule != nil && tr.needsFigures(n) && r.Status != indicators.StatusExcluded && r.Status != indicators.StatusVetoed {
			tr.report("gaps", s, "%s: no figure applies, and the status is %s: %s", r.ID, r.Status, why(r))
		}
	}
}

// missesFigure sees that a criterion whose rule needs the figure that was left out earns nothing by it.
func (tr *trial) missesFigure(card *indicators.Scorecard, missing indicators.Observation, s indicators.Submission) {
	tr.t.Helper()
	for r := range card.All() {
		n := tr.byID[r.ID]
		if n.Rule == nil || !tr.needsFigures(n) || !tr.reads(n.Indicator, missing) {
			continue
		}
		if r.HasScore() && r.Score.Sign() > 0 || r.Verdict == indicators.Holds {
			tr.report("gaps", s, "%s: it earns %s though %s (lag %d) is missing: %s", r.ID, scoreText(r), missing.Measure, missing.Lag, why(r))
		}
	}
}

func (tr *trial) reads(id indicators.IndicatorID, o indicators.Observation) bool {
	for _, r := range tr.drawer.formulas[id].references() {
		if r.measure == o.Measure && r.lag == o.Lag {
			return true
		}
	}
	return false
}
