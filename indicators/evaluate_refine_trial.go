package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// trial is an evaluation of the same submission in which the figures of a scope lie within other ranges. It is worked out
// anew only where they changed.
type trial struct {
	evaluation
	refiner *refiner
	room    []nodeRange // for the ranges, which are left out where every figure is one number
	scope   *scope
	limits  []exact.Interval // of the scope's figures
}

func newTrial(r *refiner) *trial {
	t := &trial{evaluation: r.base.again(), refiner: r}
	t.submission.observations = slices.Clone(t.submission.observations)
	t.indicators, t.room = slices.Clone(t.indicators), t.ranges
	return t
}

// at works out what a scope comes to with its figures limited as given. It returns the range of the target's score, false where no
// figures within the limits give it one. What reads a figure that is not limited like before is worked out, everything where the
// trial held another scope.
func (t *trial) at(s *scope, limits []exact.Interval) (nodeRange, bool) {
	changed, narrowed := uint64(0), uint64(0)
	if t.scope != s {
		changed = ^changed
		for _, slot := range s.kept {
			t.observed(slot).Value = *t.refiner.base.value(slot)
		}
	}
	for k, slot := range s.slots {
		if !sameInterval(limits[k], s.entire[k]) {
			narrowed |= 1 << k
		}
		if t.scope != s || !sameInterval(limits[k], t.limits[k]) {
			changed |= 1 << k
			t.observed(slot).Value = within(limits[k], s.middle(k, limits[k]))
		}
	}
	t.scope, t.limits = s, limits
	t.work(changed, narrowed)
	r := t.rangeOf(s.target)
	return r, t.nodes[s.target].status != StatusExcluded || r.open
}

func (t *trial) observed(slot int) *Observation {
	return &t.submission.observations[t.slots[slot]]
}

// within is a figure of which only its limits are known, and a point within them.
func within(limits exact.Interval, point exact.Rat) Value {
	v := Value{number: point, status: Reported}
	if !limits.IsPoint() {
		v.detail = &valueDetail{qualifier: BetweenBounds, bounds: limits}
	}
	return v
}

// work works out what reads the changed figures. What reads no narrowed one has the range that is known of it.
func (t *trial) work(changed, narrowed uint64) {
	for k := range t.scope.indicators {
		if i := &t.scope.indicators[k]; i.reads&changed != 0 {
			t.refiner.left -= i.cost
			t.indicators[i.index] = t.calculate(&t.plan.indicators[i.index])
		}
	}
	if ranges := t.rangesNeeded(); len(ranges) != len(t.ranges) {
		t.ranges, changed = ranges, ^uint64(0) // the nodes hold what the other way gave
	}
	for k := range t.scope.nodes {
		n := &t.scope.nodes[k]
		if n.reads&changed == 0 {
			continue
		}
		t.refiner.left -= (n.cost + 3) / 4
		t.evaluateAgain(n.index)
		if len(t.ranges) == 0 {
			continue
		}
		t.refiner.left -= n.cost / 2
		if r, known := &t.ranges[n.index], &t.refiner.whole.ranges[n.index]; r.known && known.known {
			r.interval = intersect(r.interval, known.interval)
			r.tight = r.tight || n.reads&narrowed == 0 && known.tight
		}
	}
}

// rangesNeeded returns the room for ranges, none where they are all points, as Evaluate decides it.
func (t *trial) rangesNeeded() []nodeRange {
	if !t.refiner.complete {
		return t.room
	}
	for k := range t.scope.indicators {
		if i := &t.indicators[t.scope.indicators[k].index]; i.status != usable || !i.exact {
			return t.room
		}
	}
	return nil
}
