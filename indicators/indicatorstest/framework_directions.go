package indicatorstest

import (
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// directions changes one figure of drawn submissions at a time, and sees that no score falls where an indicator got better and none worse.
func (tr *trial) directions() {
	tr.t.Helper()
	const changes = 4
	known := tr.directionsOf()
	for _, before := range tr.exact {
		for range changes {
			after, ok := tr.changed(before)
			if !ok {
				continue
			}
			moved := tr.moves(known, before.exact, after.exact)
			if sameParts(before.card, after.card) {
				tr.neverLower(known, before, after, moved)
			}
		}
	}
}

// changed returns a sample with one figure moved, so that an indicator comes to another level; false where none is accepted.
func (tr *trial) changed(before scored) (scored, bool) {
	tr.t.Helper()
	d := tr.drawer
	if len(d.read) == 0 {
		return scored{}, false
	}
	id := d.read[d.rng.IntN(len(d.read))]
	candidates := d.formulas[id].references()
	if len(candidates) == 0 {
		return scored{}, false
	}
	after := figures{}
	for r, n := range before.exact {
		after[r] = n
	}
	r := candidates[d.rng.IntN(len(candidates))]
	m := d.measures[r.measure]
	next := after[r].Add(d.unit(m))
	if at := d.levels[id]; d.rng.IntN(2) == 0 {
		if solution, ok := d.formulas[id].solve(at[d.rng.IntN(len(at))], r, after); ok {
			next = solution
		}
	}
	fitted, ok := d.fit(m, next)
	if !ok || fitted.Equal(after[r]) {
		return scored{}, false
	}
	after[r] = fitted
	submission := submissionOf(d.observations(after)...)
	card, ok := tr.evaluate(submission)
	return scored{exact: after, submission: submission, card: card}, ok
}

// move is how an indicator changed from one submission to another.
type move uint8

const (
	unmoved move = iota
	improved
	worsened // or no longer to be worked out, or without a direction
)

func (tr *trial) moves(known *directions, before, after figures) map[indicators.IndicatorID]move {
	moved := map[indicators.IndicatorID]move{}
	for id, f := range tr.drawer.formulas {
		x, ok := f.value(before)
		y, ok2 := f.value(after)
		switch c := y.Cmp(x); {
		case !ok && !ok2, ok && ok2 && c == 0:
		case ok && ok2 && (c > 0 && known.of[id] == indicators.HigherIsBetter || c < 0 && known.of[id] == indicators.LowerIsBetter):
			moved[id] = improved
		default:
			moved[id] = worsened
		}
	}
	return moved
}

// sameParts reports whether the same nodes take part in both: what is left out may raise or lower a rate.
func sameParts(before, after *indicators.Scorecard) bool {
	for r := range before.All() {
		other, _ := after.Node(r.ID)
		if r.Status != other.Status && (!r.HasScore() || !other.HasScore()) {
			return false
		}
	}
	return true
}

func (tr *trial) neverLower(known *directions, before, after scored, moved map[indicators.IndicatorID]move) {
	tr.t.Helper()
	for r := range before.card.All() {
		on := known.node(r.ID)
		better := betterBy(on, moved)
		if len(better) == 0 {
			continue
		}
		other, _ := after.card.Node(r.ID)
		switch {
		case r.HasScore() && other.HasScore() && !r.Inexact && !other.Inexact && other.Score.Cmp(r.Score) < 0:
			tr.report("directions", before.submission, "%s: the score falls from %s to %s though %s got better: %s; before: %s\nand then %s",
				r.ID, scoreText(r), scoreText(other), strings.Join(better, ", "), why(other), why(r), reproduce(after.submission))
		case r.Verdict == indicators.Holds && other.Verdict == indicators.Fails:
			tr.report("directions", before.submission, "%s: it is no longer met though %s got better: %s\nand then %s",
				r.ID, strings.Join(better, ", "), why(other), reproduce(after.submission))
		}
	}
}

// betterBy returns which indicators of a node improved; none where one of them changed in a way of which nothing is promised.
func betterBy(on dependence, moved map[indicators.IndicatorID]move) []string {
	var better []string
	for id := range on.fixed {
		if moved[id] != unmoved {
			return nil
		}
	}
	for id := range on.rising {
		switch moved[id] {
		case improved:
			better = append(better, string(id))
		case worsened:
			return nil
		case unmoved:
		}
	}
	slices.Sort(better)
	return better
}
