package indicatorstest

import (
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// isLossy reports whether the rounding rounds at all.
func isLossy(r indicators.Rounding) bool {
	switch r.Mode {
	case indicators.HalfUp, indicators.HalfEven, indicators.Down:
		return r.Places >= 0 && r.Places <= mostPlaces
	case indicators.Unrounded:
		return false
	default:
		return false
	}
}

// lintRounding looks at marks and their rounding.
func (l *linter) lintRounding() {
	for i := range l.nodes {
		n := &l.nodes[i]
		if n.full != nil && isLossy(n.rounding) && !n.full.Round(n.rounding).Equal(*n.full) {
			l.remark(RemarkMarksLostToRounding, n.path+"/marks", "give marks that the rounding keeps, or round to more places",
				fmt.Sprintf("%q has %s marks, and rounded to %s nobody can have more than %s",
					n.node.ID, n.full, placesText(n.rounding), n.full.Round(n.rounding)))
		}
		l.lintUnequalRounding(n)
	}
}

// lintUnequalRounding compares the roundings of the criteria of one section with that of the first of them.
func (l *linter) lintUnequalRounding(section *lintedNode) {
	first := -1
	for _, i := range section.children {
		n := &l.nodes[i]
		if !n.isCriterion() || !n.marked {
			continue
		}
		if first < 0 {
			first = i
			continue
		}
		if f := &l.nodes[first]; n.rounding != f.rounding {
			l.remark(RemarkUnequalRounding, n.path+"/rounding", "round criteria beside each other alike",
				fmt.Sprintf("%q rounds otherwise than %q: %s beside %s", n.node.ID, f.node.ID, roundingText(n.rounding), roundingText(f.rounding)))
		}
	}
}

func roundingText(r indicators.Rounding) string {
	if !isLossy(r) {
		return "not at all"
	}
	return r.Mode.String() + " to " + placesText(r)
}

func placesText(r indicators.Rounding) string {
	if r.Places == 1 {
		return "1 place"
	}
	return fmt.Sprintf("%d places", r.Places)
}

// lintLostSteps finds shares of the marks that differ and are published alike.
func (l *linter) lintLostSteps(path string, n *lintedNode, shares []indicators.Number) {
	marks, known := n.node.Marks.Number()
	if !known || !isLossy(n.rounding) {
		return
	}
	shares = slices.Clone(shares)
	slices.SortFunc(shares, indicators.Number.Cmp)
	for i := 1; i < len(shares); i++ {
		a, b := marks.Mul(shares[i-1]), marks.Mul(shares[i])
		if !a.Equal(b) && a.Round(n.rounding).Equal(b.Round(n.rounding)) {
			l.remark(RemarkStepsLostToRounding, path, "round to more places, or give the criterion more marks",
				fmt.Sprintf("%s and %s marks are both published as %s", a, b, a.Round(n.rounding)))
			return
		}
	}
}

// lintLostDeduction finds a deduction that the rounding changes.
func (l *linter) lintLostDeduction(path string, n *lintedNode, rule indicators.Deduct) {
	if isLossy(n.rounding) && !rule.Each.Round(n.rounding).Equal(rule.Each) {
		l.remark(RemarkStepsLostToRounding, path+"/each", "round to more places, or take off what the rounding keeps",
			fmt.Sprintf("each step takes off %s marks, and the score is rounded to %s", rule.Each, placesText(n.rounding)))
	}
}
