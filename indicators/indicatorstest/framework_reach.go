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
	tr.unscored(seen)
	tr.excused("NeverFull", tr.settings.neverFull, seen, func(r *reached) bool { return r.full }, "it earns full marks for some figures after all")
	tr.excused("NeverLess", tr.settings.neverLess, seen, func(r *reached) bool { return r.less }, "it earns less than full marks for some figures after all")
	tr.never(seen, tr.settings.neverFull, func(r *reached) bool { return r.less && !r.full },
		"full marks were earned for no drawn figures by %s\nhand in a submission that earns them by Submissions, or name the criteria by NeverFull")
	tr.never(seen, tr.settings.neverLess, func(r *reached) bool { return r.full && !r.less },
		"nothing less than full marks was earned for any drawn figures by %s\ntheir thresholds may be where every figure is; where that is meant, name the criteria by NeverLess")
}

// unscored reports the criteria that came to nothing for any figures, unless both options excuse them.
func (tr *trial) unscored(seen map[indicators.NodeID]*reached) {
	tr.t.Helper()
	var both []indicators.NodeID
	for _, id := range tr.settings.neverFull {
		if slices.Contains(tr.settings.neverLess, id) {
			both = append(both, id)
		}
	}
	tr.never(seen, both, func(r *reached) bool { return !r.full && !r.less },
		"no score came out for any drawn figures of %s\nhand in a submission that is scored by Submissions, or name the criteria by both NeverFull and NeverLess")
}

// never reports the criteria of which something is so, but those that are excused.
func (tr *trial) never(seen map[indicators.NodeID]*reached, excused []indicators.NodeID, so func(*reached) bool, format string) {
	tr.t.Helper()
	var found []indicators.NodeID
	for _, n := range tr.nodes {
		if r := seen[n.ID]; r != nil && so(r) && !slices.Contains(excused, n.ID) {
			found = append(found, n.ID)
		}
	}
	if len(found) > 0 {
		tr.complain("reach", format, join(found))
	}
}

// excused reports the criteria of an option that need it not, and those that there are not.
func (tr *trial) excused(option string, ids []indicators.NodeID, seen map[indicators.NodeID]*reached, happens func(*reached) bool, after string) {
	tr.t.Helper()
	for _, id := range ids {
		switch r := seen[id]; {
		case r == nil:
			tr.complain("reach", "%s: %s names no criterion whose marks are known%s", id, option, nearest(string(id), slices.Sorted(maps.Keys(seen))))
		case happens(r):
			tr.complain("reach", "%s: %s; take it out of %s", id, after, option)
		}
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
