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
}

func newTrial(r *refiner) *trial {
	t := &trial{refiner: r}
	t.plan, t.submission, t.slots = r.base.plan, r.base.submission, r.base.slots
	t.submission.observations = slices.Clone(r.base.submission.observations)
	t.indicators, t.nodes, t.room = slices.Clone(r.base.indicators), slices.Clone(r.base.nodes), slices.Clone(r.base.ranges)
	t.ranges, t.reals = t.room, slices.Clone(r.base.reals)
	return t
}

// enter works a whole scope out with its figures limited as given, whatever the trial held before. entire says that these are
// their entire ranges, so that what is known of nodes below the target holds as it stands.
func (t *trial) enter(s *scope, limits []exact.Interval, points []exact.Rat, entire bool) {
	for k, slot := range s.slots {
		t.limit(slot, limits[k], points[k])
	}
	t.work(s, ^uint64(0), entire)
}

// limit sets what the figure of a slot may be, and its point.
func (t *trial) limit(slot int, i exact.Interval, point exact.Rat) {
	value := Value{number: point, status: Reported}
	if !i.IsPoint() {
		value.detail = &valueDetail{qualifier: BetweenBounds, bounds: i}
	}
	t.submission.observations[t.slots[slot]].Value = value
}

// run works out what reads the changed figures.
func (t *trial) run(s *scope, changed uint64) { t.work(s, changed, false) }

func (t *trial) work(s *scope, changed uint64, entire bool) {
	for k := range s.indicators {
		if i := &s.indicators[k]; i.reads&changed != 0 {
			t.refiner.left -= i.cost
			t.indicators[i.index] = t.calculate(&t.plan.indicators[i.index])
		}
	}
	if ranges := t.rangesFor(s); len(ranges) != len(t.ranges) {
		t.ranges, changed = ranges, ^uint64(0) // the nodes hold what the other way gave
	}
	t.undecided, t.vetoed = t.undecided[:0], t.vetoed[:0]
	for k := range s.nodes {
		n := &s.nodes[k]
		if n.reads&changed == 0 {
			continue
		}
		t.nodes[n.index] = nodeState{}
		t.forget(n.index)
		t.refiner.left -= (n.cost + 3) / 4
		if len(t.ranges) == 0 {
			t.evaluateNode(n.index)
			continue
		}
		t.refiner.left -= n.cost / 2
		t.ranges[n.index] = nodeRange{}
		t.evaluateNode(n.index)
		if r, known := &t.ranges[n.index], &t.refiner.ranges[n.index]; t.refiner.sharper[n.index] && r.known {
			r.interval = intersect(r.interval, known.interval)
			r.tight = r.tight || entire && known.tight
		}
	}
}

// rangesFor returns the room for ranges, none where they are all points, as Evaluate decides it.
func (t *trial) rangesFor(s *scope) []nodeRange {
	if !t.refiner.complete {
		return t.room
	}
	for k := range s.indicators {
		if i := &t.indicators[s.indicators[k].index]; i.status != usable || !i.exact {
			return t.room
		}
	}
	return nil
}

// outcome returns the range of the target, false where no figures of the trial give it a score.
func (t *trial) outcome(s *scope) (nodeRange, bool) {
	r := t.rangeOf(s.target)
	return r, t.nodes[s.target].status != StatusExcluded || r.open
}
