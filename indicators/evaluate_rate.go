package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// rate returns a node's rate where its score is rational, false where it has none.
func (ev *evaluation) rate(i int) (exact.Rat, bool) {
	if !ev.hasScore(i) {
		return exact.Rat{}, false
	}
	return ev.nodes[i].score.Quo(ev.nodes[i].available)
}

// nodeQuantity returns a node's published score or rate, false where it has none.
func (ev *evaluation) nodeQuantity(i int, rate bool) (reals.Real, bool) {
	if !ev.hasScore(i) {
		return reals.Real{}, false
	}
	score := ev.scoreOf(i)
	if !rate {
		return score, true
	}
	share, ok := exact.Int(1).Quo(ev.nodes[i].available)
	return score.Scale(share), ok
}

func (ev *evaluation) nodeQuantityRange(i int, rate bool) (exact.Interval, bool) {
	r, status := ev.rangeOf(i), ev.nodes[i].status
	if !r.known || r.open || status == StatusExcluded || status == StatusAssessed {
		return exact.Interval{}, false
	}
	if !rate {
		return r.interval, true
	}
	return ev.rangeOfRate(i), true
}

// isSingle reports whether a node's score or rate is one irrational number whatever the figures within their ranges are.
func (ev *evaluation) isSingle(i int, rate bool) bool {
	r := ev.rangeOf(i)
	return r.single && !(rate && r.varies)
}

// rangeOfRate returns the range of a node's rate, of those figures that give it one.
func (ev *evaluation) rangeOfRate(i int) exact.Interval {
	r := ev.rangeOf(i)
	if !r.varies {
		share, _ := exact.Int(1).Quo(ev.nodes[i].available)
		return r.interval.Scale(share)
	}
	available := ev.availableRange(i)
	low, _ := r.interval.Low.Quo(available.High)
	high, _ := r.interval.High.Quo(available.Low)
	if !ev.plan.mayLift(i) {
		high = exact.Min(high, exact.Int(1))
	}
	return exact.Interval{Low: low, High: high}
}

// mayLift reports whether rounding may lift a score above what is available once parts are left out: 1.5 marks, left of 5, to 2.
func (p *plan) mayLift(i int) bool {
	n := &p.nodes[i]
	return slices.ContainsFunc(n.children, func(c int) bool {
		full := p.nodes[c].full
		return p.mayLift(c) || n.rounding.active() && !n.rounding.apply(full).Equal(full)
	})
}

// availableRange returns the least and the most that a node could have earned, of those figures that leave something of it.
func (ev *evaluation) availableRange(i int) exact.Interval {
	n := &ev.plan.nodes[i]
	if !n.isSection() || n.node.Combine != BySum {
		return exact.Point(ev.nodes[i].available)
	}
	var total, least exact.Interval // of all children, and of the smallest
	certain := exact.Rat{}          // of those that are always there
	for _, c := range n.children {
		open := ev.ranges[c].open
		if status := ev.nodes[c].status; status == StatusAssessed || status == StatusExcluded && !open {
			continue
		}
		part := ev.availableRange(c)
		total = total.Add(part)
		if !open {
			certain = certain.Add(part.Low)
		}
		if least.Low.IsZero() || part.Low.Less(least.Low) {
			least = part
		}
	}
	total.Low = certain
	if certain.IsZero() {
		total.Low = least.Low
	}
	return capInterval(total, n.node.Cap)
}
