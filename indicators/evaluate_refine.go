package indicators

import (
	"slices"
	"sync"

	"github.com/wenming-go/wenming/internal/exact"
)

// refinement sharpens ranges that one pass over the tree can only enclose: sections whose children share an uncertain figure,
// rules over several indicators, preconditions that a range may or may not keep. It is worked out when a range is first read,
// so that whoever reads only scores does not pay for it. Scores, statuses and verdicts stay those of the pass.
type refinement struct {
	once   sync.Once
	ranges []nodeRange
}

// maxPieces is into how many pieces the figures under one node are split at most.
const maxPieces = 64

// fewPieces is from how many pieces on a range that exceeds what is reached by less than a 64th is left as it is.
const fewPieces = 32

// All of a scorecard's refinement works out no more nodes, parts of rules and terms of formulas than baseEffort, and effortPerNode
// for each node, so that a framework of thousands of nodes under thousands of uncertain figures costs a few evaluations.
const (
	baseEffort    = 1 << 15
	effortPerNode = 32
)

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

// ranged reports whether a slot's figure may be more than one number.
func (ev *evaluation) ranged(slot int) bool {
	v := ev.value(slot)
	return v != nil && v.hasNumber() && !v.isExact()
}

// refinedRange returns the range of a node's published score, as sharp as it is known.
func (ev *evaluation) refinedRange(i int) nodeRange {
	if ev.refined == nil {
		return ev.rangeOf(i)
	}
	ev.refined.once.Do(func() { ev.refined.ranges = ev.refine() })
	return ev.refined.ranges[i]
}

// refiner works the sharper ranges out, children before their parents, so that a section starts from what is known of its parts.
type refiner struct {
	base     *evaluation
	complete bool        // whether every indicator has a number
	ranges   []nodeRange // the sharpest known so far
	sharper  []bool      // which of them differ from the base
	pieces   *trial      // figures limited to a piece of their ranges
	points   *trial      // figures that are one number each
	left     int         // effort
	visited  visits
	bits     []uint64 // per slot its bit in the masks of the present scope
}

func (ev *evaluation) refine() []nodeRange {
	count := len(ev.nodes)
	r := &refiner{
		base: ev, left: baseEffort + effortPerNode*count, ranges: slices.Clone(ev.ranges), sharper: make([]bool, count),
		visited: visits{nodes: make([]int, count), indicators: make([]int, len(ev.indicators))}, bits: make([]uint64, len(ev.slots)),
	}
	r.complete = !slices.ContainsFunc(ev.indicators, func(i indicatorState) bool { return i.status != usable })
	sizes, all, targets := make([]int, count), 0, 0 // sizes are of the subtrees
	for i := range slices.Backward(ev.nodes) {
		sizes[i]++
		if parent := ev.plan.nodes[i].parent; parent >= 0 {
			sizes[parent] += sizes[i]
		}
		if ev.refinable(i) {
			all += sizes[i]
			targets++
		}
	}
	for _, i := range ev.plan.order {
		if ev.refinable(i) {
			// Half is shared out evenly, half by size. What a node leaves goes to those after it, at last to the root.
			half := r.left / 2
			r.refine(i, half/targets+half/all*sizes[i]+half%all*sizes[i]/all)
			all, targets = all-sizes[i], targets-1
		}
	}
	return r.ranges
}

// refine sharpens the range of one node by no more than the effort given.
func (r *refiner) refine(target, effort int) {
	saved := r.left - effort
	r.left = effort
	if s, ok := r.scopeOf(target); ok {
		if r.pieces == nil {
			r.pieces, r.points = newTrial(r), newTrial(r)
		}
		if sharper, ok := newSearch(r, s).run(); ok {
			r.ranges[target], r.sharper[target] = sharper, true
		}
	}
	r.left = saved + max(r.left, 0)
}

// intersect returns what two enclosures of the same numbers have in common; the first where they have nothing.
func intersect(i, j exact.Interval) exact.Interval {
	if !i.Overlaps(j) {
		return i
	}
	switch i.Low.Cmp(j.Low) {
	case 0:
		i.LowOpen = i.LowOpen || j.LowOpen
	case -1:
		i.Low, i.LowOpen = j.Low, j.LowOpen
	}
	switch i.High.Cmp(j.High) {
	case 0:
		i.HighOpen = i.HighOpen || j.HighOpen
	case 1:
		i.High, i.HighOpen = j.High, j.HighOpen
	}
	return i
}
