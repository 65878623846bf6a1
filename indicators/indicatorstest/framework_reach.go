package indicatorstest

import (
	"maps"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// reached says what a criterion was seen to come to.
type reached struct{ full, less bool }

// reach sees that every criterion can earn its full marks and less, or be met and not met; one that cannot tells no city from another.
func (tr *trial) reach() {
	tr.t.Helper()
	seen := map[indicators.NodeID]*reached{}
	for _, n := range tr.nodes {
		if n.Rule != nil && !n.Marks.IsUnknown() {
			seen[n.ID] = &reached{}
		}
	}
	for _, s := range tr.samples() {
		note(seen, s.card)
	}
	for _, n := range tr.nodes {
		if r := seen[n.ID]; r != nil && (!r.full || !r.less) {
			tr.search(n, seen)
		}
	}
	var neverFull, neverLess []indicators.NodeID
	for _, n := range tr.nodes {
		r := seen[n.ID]
		known := slices.Contains(tr.settings.neverFull, n.ID)
		switch {
		case r == nil:
			continue
		case known && r.full:
			tr.complain("reach", "%s: it earns full marks for some figures after all; take it out of NeverFull", n.ID)
		case !known && !r.full:
			neverFull = append(neverFull, n.ID)
		}
		if !r.less {
			neverLess = append(neverLess, n.ID)
		}
	}
	for _, id := range tr.settings.neverFull {
		if seen[id] == nil {
			tr.complain("reach", "%s: NeverFull names no criterion whose marks are known%s", id, nearest(string(id), slices.Sorted(maps.Keys(seen))))
		}
	}
	if len(neverFull) > 0 {
		tr.complain("reach", "full marks were earned for no drawn figures by %s\nhand in a submission that earns them by Submissions, or name the criteria by NeverFull", join(neverFull))
	}
	if len(neverLess) > 0 {
		tr.complain("reach", "nothing less than full marks was earned for any drawn figures by %s\ntheir thresholds may be where every figure is", join(neverLess))
	}
}

// note adds what a scorecard's criteria came to.
func note(seen map[indicators.NodeID]*reached, card *indicators.Scorecard) {
	for r := range card.All() {
		s := seen[r.ID]
		if s == nil {
			continue
		}
		marks, known := r.Marks.Number()
		switch {
		case r.Verdict == indicators.Holds, r.HasScore() && known && r.Score.Equal(marks):
			s.full = true
		case r.Verdict == indicators.Fails, r.HasScore() && known:
			s.less = true
		}
	}
}

// search draws figures for one criterion until it was seen to earn full marks and less.
func (tr *trial) search(n *indicators.Node, seen map[indicators.NodeID]*reached) {
	tr.t.Helper()
	const most = 60
	at := levels{}
	at.node(n)
	delete(at, "")
	read := slices.Sorted(maps.Keys(at))
	for range most {
		goals := make([]goal, 0, len(read))
		for _, id := range read {
			goals = append(goals, goal{id, tr.near(at[id])})
		}
		if s, ok := tr.drawExact(goals...); ok {
			note(seen, s.card)
		}
		if seen[n.ID].full && seen[n.ID].less {
			return
		}
	}
}

// near is one of the levels, or a number beyond the first or the last of them.
func (tr *trial) near(at []indicators.Number) indicators.Number {
	rng := tr.drawer.rng
	level := at[rng.IntN(len(at))]
	switch rng.IntN(4) {
	case 0:
		return level.Add(indicators.Whole(1))
	case 1:
		return level.Sub(indicators.Whole(1))
	default:
		return level
	}
}
