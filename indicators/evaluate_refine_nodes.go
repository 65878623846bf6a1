package indicators

import "slices"

// All of a scorecard's refinement works out no more nodes, parts of rules and terms of formulas than baseEffort, and effortPerNode
// for each node, so that a framework of thousands of nodes under thousands of uncertain figures costs a few evaluations.
const (
	baseEffort    = 1 << 15
	effortPerNode = 4
)

// refiner works the sharper ranges out, children before their parents, so that a section starts from what is known of its parts.
type refiner struct {
	base     *evaluation
	whole    evaluation // every figure has its whole range, every node the sharpest range known so far
	sharper  []bool     // whether it is sharper than in the base
	complete bool       // whether every indicator has a number
	ranged   *trial     // figures limited to a piece of their ranges
	points   *trial     // figures that are one number each
	left     int        // effort
	visited  visits
	uses     []int    // per slot in how many places of the present scope it is read
	bits     []uint64 // per slot its bit in the masks of the present scope
}

// refine returns the sharpest ranges it can find of all nodes.
func (ev *evaluation) refine() []nodeRange {
	count := len(ev.nodes)
	r := &refiner{
		base: ev, whole: ev.again(), sharper: make([]bool, count), left: baseEffort + effortPerNode*count,
		visited: visits{nodes: make([]int, count), indicators: make([]int, len(ev.indicators))},
		uses:    make([]int, len(ev.slots)), bits: make([]uint64, len(ev.slots)),
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
	return r.whole.ranges
}

// refine sharpens the range of one node by no more than the effort given.
func (r *refiner) refine(target, effort int) {
	known := &r.whole.ranges[target]
	before := known.interval
	if r.readsSharper(&r.base.plan.nodes[target]) {
		r.whole.evaluateAgain(target)
		known.interval = intersect(before, known.interval)
	}
	if known.interval.IsPoint() && !known.open && r.whole.hasScore(target) {
		known.tight = true // there is always a score, and no other one
	}
	if !known.tight {
		saved := r.left - effort
		r.left = effort
		if s, ok := r.scopeOf(target); ok {
			if r.points == nil {
				r.ranged, r.points = newTrial(r), newTrial(r)
			}
			(&search{refiner: r, scope: s}).run(known)
		}
		r.left = saved + max(r.left, 0)
	}
	r.includePublished(target, known)
	r.sharper[target] = known.tight || !sameInterval(known.interval, before)
}

// includePublished keeps the published score in the range. A condition that is undecided for want of data may be decided by a sharper
// range, so that no figures at all give the score of the pass.
func (r *refiner) includePublished(target int, known *nodeRange) {
	if !r.base.hasScore(target) || sameInterval(known.interval, r.base.ranges[target].interval) {
		return
	}
	published := enclosed(r.base.scoreOf(target), r.base.plan.nodes[target].full)
	if !known.interval.Overlaps(published) {
		known.interval, known.tight = known.interval.Hull(published), false
	}
}

// readsSharper reports whether the range of a node is sharper by now that another one is made of.
func (r *refiner) readsSharper(n *planNode) bool {
	sharper := func(i int) bool { return r.sharper[i] }
	return slices.ContainsFunc(n.children, sharper) || slices.ContainsFunc(n.preReads.nodes, sharper) ||
		n.earner != nil && slices.ContainsFunc(n.earner.readings().nodes, sharper)
}

// again returns an evaluation of the same figures whose nodes can be evaluated again.
func (ev *evaluation) again() evaluation {
	return evaluation{
		plan: ev.plan, submission: ev.submission, slots: ev.slots, indicators: ev.indicators,
		nodes: slices.Clone(ev.nodes), reals: slices.Clone(ev.reals), ranges: slices.Clone(ev.ranges),
	}
}

// evaluateAgain evaluates a node from what its children, and the nodes its conditions read, have come to since.
func (ev *evaluation) evaluateAgain(i int) {
	ev.undecided, ev.vetoed = ev.undecided[:0], ev.vetoed[:0]
	ev.forget(i)
	ev.nodes[i] = nodeState{}
	if len(ev.ranges) > 0 {
		ev.ranges[i] = nodeRange{}
	}
	ev.evaluateNode(i)
}
