package indicatorstest

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// ranges sees that every range holds its score, and what figures within the reported ranges come to.
func (tr *trial) ranges() {
	tr.t.Helper()
	const draws = 3
	for _, s := range tr.blurred {
		for range draws {
			possible := submissionOf(tr.drawer.within(s.submission.Observations())...)
			if card, ok := tr.evaluate(possible); ok {
				tr.enclosed(s, scored{submission: possible, card: card}, "figures within the reported ranges", func(*indicators.Node) bool { return true })
			}
		}
	}
	blocking := tr.blocking()
	for _, s := range tr.thinned {
		possible := submissionOf(s.later...)
		if card, ok := tr.evaluate(possible); ok {
			tr.enclosed(s, scored{submission: possible, card: card}, "figures reported later", blocking)
		}
	}
	for _, s := range tr.samples() {
		for r := range s.card.All() {
			if r.HasScore() && r.Range.Known() && !encloses(r.Range, r) {
				tr.report("ranges", s.submission, "%s: %s lies outside its own range %s: %s", r.ID, scoreText(r), r.Range, why(r))
			}
		}
	}
}

// blocking returns of which nodes the range allows for what is missing: where missing data block everywhere, of all. Where some count as 0 or
// are left out, what they come to later was settled otherwise, and only criteria that block and read no other node are sure to allow for it.
func (tr *trial) blocking() func(*indicators.Node) bool {
	if !slices.ContainsFunc(tr.nodes, func(n *indicators.Node) bool { return n.Missing != indicators.Block }) {
		return func(*indicators.Node) bool { return true }
	}
	return func(n *indicators.Node) bool {
		return n.Missing == indicators.Block && n.Rule != nil && tr.needsFigures(n) && len(n.Preconditions) == 0
	}
}

// enclosed sees that what possible figures come to was allowed for.
func (tr *trial) enclosed(reported, possible scored, figures string, allowed func(*indicators.Node) bool) {
	tr.t.Helper()
	for r := range reported.card.All() {
		p, _ := possible.card.Node(r.ID)
		if r.Range.Known() && p.HasScore() && allowed(tr.byID[r.ID]) && !encloses(r.Range, p) {
			tr.report("ranges", reported.submission, "%s: the range is %s, and %s give %s: %s\nthey are %s",
				r.ID, r.Range, figures, scoreText(p), why(p), reproduce(possible.submission))
		}
	}
}

// encloses reports whether a score lies in a range. An irrational one is known to lie within a range of its own.
func encloses(r indicators.Range, p indicators.Result) bool {
	if p.Inexact {
		return r.Low().Cmp(p.Range.High()) <= 0 && p.Range.Low().Cmp(r.High()) <= 0
	}
	return r.Contains(p.Score)
}
