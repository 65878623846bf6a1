package indicators

import "sync"

// refinement sharpens ranges that one pass over the tree can only enclose: sections whose children share an uncertain figure,
// rules over several indicators, preconditions that a range may or may not keep. It is worked out when a range is first read,
// so that whoever reads only scores does not pay for it. Scores, statuses and verdicts stay those of the pass.
type refinement struct {
	once   sync.Once
	ranges []nodeRange
}

// prepareRefinement makes room for sharper ranges where there is a range to sharpen.
func (ev *evaluation) prepareRefinement() {
	for i := range ev.ranges {
		if ev.refinable(i) {
			ev.refined = &refinement{}
			return
		}
	}
}

// refinable reports whether a node's range is an outer bound that depends on figures with ranges of their own.
func (ev *evaluation) refinable(i int) bool {
	n, s, r := &ev.plan.nodes[i], &ev.nodes[i], &ev.ranges[i]
	if n.assessed || s.status == StatusExcluded || !r.known || r.tight {
		return false
	}
	for _, slot := range n.slots {
		if ev.ranged(slot) {
			return true
		}
	}
	return false
}

// refinedRange returns the range of a node's published score, as sharp as it is known.
func (ev *evaluation) refinedRange(i int) nodeRange {
	if ev.refined == nil {
		return ev.rangeOf(i)
	}
	ev.refined.once.Do(func() { ev.refined.ranges = ev.refine() })
	return ev.refined.ranges[i]
}
