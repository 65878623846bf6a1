package indicatorstest

import (
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// bounds sees that no score is below 0 or above what was available, with the half unit by which rounding may lift it after exclusions.
func (tr *trial) bounds() {
	tr.t.Helper()
	for _, s := range tr.samples() {
		for r := range s.card.All() {
			if !r.HasScore() {
				continue
			}
			if r.Score.Sign() < 0 {
				tr.report("bounds", s.submission, "%s: %s is below 0: %s", r.ID, scoreText(r), why(r))
			}
			most, plain := tr.most(s.card, r)
			if plain && r.Score.Cmp(most) > 0 {
				tr.report("bounds", s.submission, "%s: %s is more than the %s that were available: %s", r.ID, scoreText(r), r.Available, why(r))
			}
		}
	}
}

// most is what a node can have at most: what was available, and half a unit for each section below and itself that exclusions made less than
// its marks. Means of such sections have no such bound, and it says so.
func (tr *trial) most(card *indicators.Scorecard, r indicators.Result) (indicators.Number, bool) {
	most := r.Available
	if marks, known := r.Marks.Number(); known && marks.Equal(r.Available) {
		return most, true
	}
	var lift func(id indicators.NodeID) bool
	lift = func(id indicators.NodeID) bool {
		below, _ := card.Node(id)
		if len(below.Children()) == 0 {
			return true
		}
		if rounds(below.Rounding) {
			most = most.Add(unitOf(below.Rounding).Mul(half()))
		}
		return tr.byID[id].Combine == indicators.BySum && !slices.ContainsFunc(below.Children(), func(child indicators.NodeID) bool { return !lift(child) })
	}
	return most, lift(r.ID)
}

func rounds(r indicators.Rounding) bool { return r.Mode != 0 && r.Mode != indicators.Unrounded }

// unitOf is one in the last place of a rounding.
func unitOf(r indicators.Rounding) indicators.Number {
	unit := indicators.Whole(1)
	for range r.Places {
		unit = unit.Mul(indicators.MustNumber("0.1"))
	}
	return unit
}

// parts sees that parts add up: in a sum of rounded children that has no cap, no marks taken off and no coarser rounding. Where it is
// rounded too, what is printed adds up; else what is published, of which an unrounded sum prints two places only.
func (tr *trial) parts() {
	tr.t.Helper()
	for _, s := range tr.samples() {
		for r := range s.card.All() {
			sum, promised := tr.sumOfParts(s.card, r)
			if !promised {
				continue
			}
			if !rounds(r.Rounding) {
				if !r.Score.Equal(sum) {
					tr.report("parts", s.submission, "%s: its parts are %s together, and it is %s", r.ID, sum, r.Score)
				}
			} else if printed, ok := printedScore(r); !ok || !printed.Equal(sum) {
				tr.report("parts", s.submission, "%s: its parts print %s together, and it prints %s", r.ID, sum, r.ScoreText())
			}
		}
	}
}

// sumOfParts adds up what the children of a sum print, which is what they publish where they are rounded.
func (tr *trial) sumOfParts(card *indicators.Scorecard, r indicators.Result) (sum indicators.Number, promised bool) {
	n, reason := tr.byID[r.ID], r.Reason()
	deducted := slices.Contains(codesOf(reason), indicators.ReasonDeductedBySanctions)
	if n.Combine != indicators.BySum || n.Cap != nil || r.Status != indicators.StatusScored || reason.Code != indicators.ReasonSum || deducted {
		return sum, false
	}
	for _, id := range r.Children() {
		child, _ := card.Node(id)
		if !child.HasScore() {
			continue
		}
		printed, ok := printedScore(child)
		if !ok || !rounds(child.Rounding) || rounds(r.Rounding) && r.Rounding.Places < child.Rounding.Places {
			return sum, false
		}
		sum = sum.Add(printed)
	}
	return sum, true
}

func printedScore(r indicators.Result) (indicators.Number, bool) {
	n, err := indicators.ParseNumber(strings.ReplaceAll(r.ScoreText(), ",", ""))
	return n, err == nil
}
