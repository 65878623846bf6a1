package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// evaluateSection combines the children's published scores and returns the exact result where there is one. Order: combine → cap; deductions and rounding follow.
func (ev *evaluation) evaluateSection(i int, n *planNode, s *nodeState) reals.Real {
	if n.assessed {
		ev.assessSection(n, s)
		return reals.Real{}
	}
	var few [2 * smallSum]exact.Rat // spares most sections an allocation
	scores, available := few[:0:smallSum], few[smallSum:smallSum]
	weights := exact.Rat{}
	blocked := false
	for _, c := range n.children {
		child, state := &ev.plan.nodes[c], &ev.nodes[c]
		switch state.status {
		case StatusScored, StatusVetoed:
			// A veto makes the score 0 but not the marks known.
			blocked = blocked || state.status == StatusVetoed && ev.withheld(c)
			scores, available = append(scores, state.score), append(available, state.available)
			weights = weights.Add(child.node.Weight.rat)
		case StatusIncomplete, StatusUndefined:
			blocked = true
			available = append(available, state.available)
		case StatusAssessed, StatusExcluded:
		}
	}
	if n.node.Combine == BySum && len(available) > 0 {
		s.available = sum(available)
		if n.node.Cap != nil {
			s.available = exact.Min(s.available, n.node.Cap.rat)
		}
	}
	s.status, s.reason = StatusScored, becauseCombined
	var combined reals.Real
	switch {
	case blocked && n.unknown && ev.onlyUnknownMarksBlock(n):
		s.status, s.reason = StatusIncomplete, becauseUnknownMarks
	case blocked:
		s.status, s.reason = StatusIncomplete, becauseChildren
	case n.node.Marks.IsUnknown():
		s.status, s.reason = StatusIncomplete, becauseUnknownMarks
	case len(scores) == 0:
		s.status, s.reason = StatusExcluded, becauseNothingLeft
	case n.viaReals:
		combined = ev.combineReals(n, s)
	case n.node.Combine == BySum:
		total := sum(scores)
		if limit := n.node.Cap; limit != nil && limit.rat.Less(total) {
			total, s.reason = limit.rat, becauseCapped
		}
		combined = reals.Of(total)
	default:
		combined = reals.Of(ev.mean(n, s, weights))
	}
	ev.rangeOfSection(i, n, combined)
	return combined
}

func (ev *evaluation) onlyUnknownMarksBlock(n *planNode) bool {
	for _, c := range n.children {
		if s := &ev.nodes[c]; (s.status == StatusIncomplete || s.status == StatusUndefined) && s.reason != becauseUnknownMarks {
			return false
		}
	}
	return true
}

func sum(numbers []exact.Rat) exact.Rat {
	if len(numbers) > smallSum {
		return exact.Sum(numbers)
	}
	total := exact.Rat{}
	for _, x := range numbers {
		total = total.Add(x)
	}
	return total
}

// mean takes the mean of the rates of the children that count, times the marks.
func (ev *evaluation) mean(n *planNode, s *nodeState, weights exact.Rat) exact.Rat {
	var few [2 * smallSum]exact.Rat // spares most sections an allocation
	rates, shares := few[:0:smallSum], few[smallSum:smallSum]
	for _, c := range n.children {
		rate, ok := ev.rate(c)
		if !ok {
			continue
		}
		rates, shares = append(rates, rate), append(shares, ev.plan.nodes[c].node.Weight.rat)
	}
	mean, zero := meanOf(n.node.Combine, rates, shares, weights)
	if zero {
		s.reason = becauseZeroFactor
	}
	return mean.Mul(n.full)
}

// meanOf returns the weighted mean of rates. zero says that a rate of 0 makes a harmonic mean 0.
func meanOf(c Combination, rates, weights []exact.Rat, total exact.Rat) (mean exact.Rat, zero bool) {
	var few [smallSum]exact.Rat
	parts := few[:0]
	for i, rate := range rates {
		part, ok := rate.Mul(weights[i]), true
		if c == ByHarmonicMean {
			part, ok = weights[i].Quo(rate)
		}
		if !ok {
			return exact.Rat{}, true
		}
		parts = append(parts, part)
	}
	if c == ByHarmonicMean {
		mean, _ = total.Quo(sum(parts))
	} else {
		mean, _ = sum(parts).Quo(total)
	}
	return mean, false
}

// rangeOfSection combines the children's ranges; what is missing ranges over all its marks.
func (ev *evaluation) rangeOfSection(i int, n *planNode, combined reals.Real) {
	if len(ev.ranges) == 0 {
		return
	}
	r, certain := nodeRange{known: true, tight: true}, true
	parts := make([]exact.Interval, 0, len(n.children))
	var weights []exact.Rat // of a mean
	mean := isMean(n.node.Combine)
	if mean {
		weights = make([]exact.Rat, 0, len(n.children))
	}
	total := exact.Rat{}
	for _, c := range n.children {
		child := ev.ranges[c]
		switch status := ev.nodes[c].status; {
		case status == StatusAssessed, status == StatusExcluded && !child.open:
			continue
		case !child.known, status == StatusVetoed && ev.withheld(c): // a veto does not make the marks known
			ev.ranges[i] = nodeRange{}
			return
		case status == StatusIncomplete, status == StatusUndefined:
			r.tight = false
		}
		varies := child.open || child.varies
		r.tight, r.open = r.tight && child.tight && !(mean && varies), r.open || child.open
		r.varies = r.varies || varies && !mean
		certain = certain && !child.open && !(mean && varies) && (child.single || child.interval.IsPoint())
		parts = append(parts, ev.rangeOfPart(c, mean))
		if mean {
			weight := ev.plan.nodes[c].node.Weight.rat
			weights, total = append(weights, weight), total.Add(weight)
		}
	}
	for _, slot := range n.shared {
		r.tight = r.tight && !ev.uncertainSlot(slot)
	}
	switch {
	case n.node.Marks.IsUnknown() || len(parts) == 0:
		r = nodeRange{}
	case n.viaReals && certain && ev.nodes[i].status == StatusScored:
		r.interval = enclosed(combined, n.full)
		r.tight, r.single = r.interval.IsPoint(), !r.interval.IsPoint()
	case n.node.Combine == BySum:
		total, isExact := sumIntervals(parts)
		r.interval, r.tight = capInterval(total, n.node.Cap), r.tight && isExact
	case n.node.Combine == ByGeometricMean:
		r.interval = geometricMeanOfIntervals(parts, weights).Scale(n.full)
		r.tight = false // an irrational end is enclosed
	default:
		r.interval = meanOfIntervals(n.node.Combine, parts, weights, total).Scale(n.full)
	}
	ev.ranges[i] = r
}

// rangeOfPart returns the range of what a child brings to a section: its score to a sum, its rate to a mean.
func (ev *evaluation) rangeOfPart(c int, mean bool) exact.Interval {
	child := ev.ranges[c]
	switch {
	case mean && child.open: // left out it is as if it had the mean of the others
		return exact.Interval{High: exact.Int(1)}.Hull(ev.rangeOfRate(c))
	case mean:
		return ev.rangeOfRate(c)
	case child.open:
		return child.interval.Hull(exact.Point(exact.Rat{})) // left out it adds nothing
	default:
		return child.interval
	}
}

// manyParts is from how many parts on a range with long fractions in it is summed by an enclosure: the exact sum of thousands of
// them costs more than a range is worth.
const manyParts = 64

// sumIntervals adds ranges, and says whether the ends are exact.
func sumIntervals(parts []exact.Interval) (total exact.Interval, isExact bool) {
	low, high := make([]exact.Rat, len(parts)), make([]exact.Rat, len(parts))
	fractions := 0
	for i, part := range parts {
		low[i], high[i] = part.Low, part.High
		total.LowOpen, total.HighOpen = total.LowOpen || part.LowOpen, total.HighOpen || part.HighOpen
		if long(part.Low) || long(part.High) {
			fractions++
		}
	}
	if fractions > manyParts {
		total.Low, _ = exact.EncloseSum(low)
		_, total.High = exact.EncloseSum(high)
		return total, false
	}
	total.Low, total.High = sum(low), sum(high)
	return total, true
}

func capInterval(i exact.Interval, limit *Number) exact.Interval {
	if limit == nil {
		return i
	}
	if limit.rat.Less(i.High) {
		i.High, i.HighOpen = limit.rat, false
	}
	if limit.rat.Cmp(i.Low) <= 0 {
		i.Low, i.LowOpen = limit.rat, false
	}
	return i
}

// meanOfIntervals uses that a mean rises with every part: its ends come from the parts' ends.
func meanOfIntervals(c Combination, parts []exact.Interval, weights []exact.Rat, total exact.Rat) exact.Interval {
	low, high := make([]exact.Rat, len(parts)), make([]exact.Rat, len(parts))
	lowOpen, highOpen, reachesZero := false, false, false
	for i, part := range parts {
		low[i], high[i] = part.Low, part.High
		lowOpen, highOpen = lowOpen || part.LowOpen, highOpen || part.HighOpen
		reachesZero = reachesZero || part.Low.IsZero() && !part.LowOpen
	}
	var mean exact.Interval
	var zero bool
	mean.Low, zero = meanOf(c, low, weights, total)
	mean.High, _ = meanOf(c, high, weights, total)
	mean.LowOpen, mean.HighOpen = lowOpen, highOpen
	if zero {
		// One factor of 0 is enough for 0, whether or not the others reach their lower ends.
		mean.LowOpen = !reachesZero
	}
	if mean.High.IsZero() && c == ByHarmonicMean {
		mean.HighOpen = false
	}
	return mean
}

// geometricMeanOfIntervals encloses the ends, which come from the parts' ends.
func geometricMeanOfIntervals(parts []exact.Interval, weights []exact.Rat) exact.Interval {
	low, high := make([]reals.Real, len(parts)), make([]reals.Real, len(parts))
	for i, part := range parts {
		low[i], high[i] = reals.Of(part.Low), reals.Of(part.High)
	}
	least, ok := reals.GeometricMean(low, weights)
	most, known := reals.GeometricMean(high, weights)
	if !ok || !known {
		return exact.Interval{High: exact.Int(1)}
	}
	return exact.Interval{Low: enclosed(least, exact.Int(1)).Low, High: enclosed(most, exact.Int(1)).High}
}

// assessSection joins verdicts: met where all are, not met where one is not.
func (ev *evaluation) assessSection(n *planNode, s *nodeState) {
	s.status, s.verdict, s.reason = StatusAssessed, Holds, becauseAssessedChildren
	excluded := 0
	for _, c := range n.children {
		switch child := &ev.nodes[c]; {
		case child.status == StatusExcluded:
			excluded++
		case child.verdict == Fails:
			s.verdict = Fails
		case child.verdict == Undecided && s.verdict != Fails:
			s.verdict = Undecided
		}
	}
	if excluded == len(n.children) {
		s.status, s.verdict, s.reason = StatusExcluded, 0, becauseNothingLeft
	}
}
