package indicators

import (
	"errors"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// evaluateNode works a node out. Its children, and the nodes its conditions read, have been worked out.
func (ev *evaluation) evaluateNode(i int) {
	n, s := &ev.plan.nodes[i], &ev.nodes[i]
	s.available = n.full
	var score reals.Real
	if n.isSection() {
		score = ev.evaluateSection(i, n, s)
	} else {
		score = ev.evaluateCriterion(i, n, s)
	}
	if len(n.deductions) > 0 {
		score = ev.applyDeductions(i, n, s, score)
	}
	ev.round(i, n, s, score)
	ev.applyPreconditions(i, n, s)
	ev.applyMissing(i, n, s)
}

// round publishes the score and its range, rounded once. What has no marks of its own is a share and stays exact.
func (ev *evaluation) round(i int, n *planNode, s *nodeState, score reals.Real) {
	if n.assessed || n.unknown && !n.isSection() {
		return
	}
	if s.status == StatusScored {
		ev.publish(i, n, s, score)
	}
	if len(ev.ranges) == 0 || !ev.ranges[i].known {
		return
	}
	r := &ev.ranges[i]
	if r.single && n.rounding.active() && s.status == StatusScored {
		*r = nodeRange{interval: exact.Point(s.score), known: true, tight: true, open: r.open, varies: r.varies}
		return
	}
	r.interval = n.rounding.applyRange(r.interval)
	if n.irrational() && s.status == StatusScored {
		r.interval = r.interval.Hull(enclosed(ev.scoreOf(i), n.full)) // which the published decimal belongs to
	}
}

// evaluateCriterion returns the exact score where there is one.
func (ev *evaluation) evaluateCriterion(i int, n *planNode, s *nodeState) reals.Real {
	var score reals.Real
	if status, reason := ev.dataFor(n); status != 0 {
		s.status, s.reason = status, reason
	} else {
		score = ev.earn(n, s)
	}
	ev.rangeOfCriterion(i, n)
	if n.assessed {
		ev.assess(i, s)
	}
	return score
}

// earn asks the rule at the point.
func (ev *evaluation) earn(n *planNode, s *nodeState) reals.Real {
	score, err := n.earner.earn(ev, probe{indicator: -1})
	switch {
	case errors.Is(err, errExtension):
		s.status, s.reason = StatusUndefined, becauseExtensionFailed
	case err != nil:
		s.status, s.reason = ev.whyUndecided(n)
	case n.unknown:
		s.status, s.reason = StatusIncomplete, becauseUnknownMarks
	case n.assessed:
		share, rational := score.Rat() // full marks are rational
		s.status, s.verdict = StatusAssessed, truthOf(rational && share.Equal(exact.Int(1)))
	default:
		s.status = StatusScored
	}
	return score
}

// dataFor returns the status that follows from the criterion's own indicator alone; 0 where it is usable or not read,
// and where conditions have to be asked first.
func (ev *evaluation) dataFor(n *planNode) (Status, reasonKind) {
	r := n.earner.readings()
	for _, i := range r.all() {
		if ev.indicators[i].status == notApplicable {
			return StatusExcluded, becauseNotApplicable
		}
	}
	if !r.usesOwn || len(r.indicators) > 0 || len(r.nodes) > 0 {
		return 0, 0
	}
	return statusFor(ev.indicators[r.own].status)
}

func statusFor(d dataStatus) (Status, reasonKind) {
	switch d {
	case unavailable:
		return StatusIncomplete, becauseMissing
	case zeroDenominator:
		return StatusUndefined, becauseZeroDenominator
	case notApplicable:
		return StatusExcluded, becauseNotApplicable
	case usable:
		return 0, 0
	default:
		return StatusUndefined, becauseMissing
	}
}

// whyUndecided returns the status of a criterion whose conditions could not be decided.
func (ev *evaluation) whyUndecided(n *planNode) (Status, reasonKind) {
	status, reason := StatusIncomplete, becauseChildren
	for _, i := range n.earner.readings().all() {
		switch ev.indicators[i].status {
		case zeroDenominator:
			return StatusUndefined, becauseZeroDenominator
		case unavailable:
			reason = becauseMissing
		case notApplicable, usable:
		}
	}
	return status, reason
}

// rangeOfCriterion encloses the scores over the reported ranges.
func (ev *evaluation) rangeOfCriterion(i int, n *planNode) {
	if len(ev.ranges) == 0 {
		return
	}
	hull, tight := ev.earnedOver(n.earner)
	r := n.earner.readings()
	left := ev.nodes[i].status == StatusExcluded // whatever the figures are: something does not apply
	open := !left && (ev.mayFail(n.earner) || ev.leftOpen(r) && ev.mayLack(n.earner))
	ev.ranges[i] = nodeRange{
		interval: hull, known: !n.unknown, tight: tight && !open, open: open,
		single: r.irrational && !hull.IsPoint() && !ev.uncertainReads(r),
	}
}

// mayFail reports whether an extension may refuse a number within the ranges of what the rule reads. One declared monotone
// that accepts both ends accepts all between them.
func (ev *evaluation) mayFail(e earner) bool {
	if r := e.readings(); !r.extension || !ev.unsettled(r) {
		return false
	}
	extension, alone := e.(*extensionEarner)
	return !alone || extension.direction == Undirected || !extension.acceptsEnds(ev)
}

// unsettled reports whether anything that is read may be another number than at the point.
func (ev *evaluation) unsettled(r *reads) bool {
	if slices.ContainsFunc(r.all(), func(i int) bool { return ev.indicators[i].status == unavailable || !ev.indicators[i].exact }) {
		return true
	}
	return slices.ContainsFunc(r.nodes, func(n int) bool {
		of := ev.rangeOf(n)
		return of.open || of.known && !of.single && !of.interval.IsPoint() && slices.ContainsFunc(ev.plan.nodes[n].slots, ev.uncertainSlot)
	})
}

// leftOpen reports whether figures within their ranges may decide that there is, or is not, a score.
func (ev *evaluation) leftOpen(r *reads) bool {
	absent, ranged := ev.absentOrRanged(r)
	return absent && ranged
}

// absentOrRanged reports whether something that is read may have no number, and whether something depends on figures within their ranges.
func (ev *evaluation) absentOrRanged(r *reads) (absent, ranged bool) {
	for _, i := range r.all() {
		switch state := &ev.indicators[i]; state.status {
		case usable:
			if !state.known {
				return true, true
			}
			ranged = ranged || !state.exact
		case zeroDenominator:
			if !state.exact {
				return true, true
			}
			absent = true
		case unavailable, notApplicable:
			absent = true
		}
	}
	for _, n := range r.nodes {
		scored := ev.hasScore(n)
		if ev.ranges[n].open || scored && !ev.ranges[n].known {
			return true, true
		}
		absent = absent || !scored
		wide := ev.ranges[n].known && !ev.ranges[n].single && !ev.ranges[n].interval.IsPoint()
		ranged = ranged || wide && slices.ContainsFunc(ev.plan.nodes[n].slots, ev.ranged) // rather than for want of data
	}
	return absent, ranged
}

// assess turns a verdict at the point into one over the range: met only where every number within it is.
func (ev *evaluation) assess(i int, s *nodeState) {
	if s.status != StatusAssessed {
		if s.status == StatusIncomplete || s.status == StatusUndefined {
			// Nothing is withheld for want of a verdict, so the node stays assessed; the reason says what is missing.
			s.status, s.verdict = StatusAssessed, Undecided
			ev.undecided = append(ev.undecided, undecidedCondition{node: i, rule: true})
		}
		return
	}
	if len(ev.ranges) == 0 {
		return
	}
	full := exact.Point(exact.Int(1))
	switch hull, open := ev.ranges[i].interval, ev.ranges[i].open; {
	case !open && sameInterval(hull, full):
		s.verdict = Holds
	case !open && !hull.Contains(exact.Int(1)):
		s.verdict = Fails
	default:
		s.verdict = Undecided
		ev.undecided = append(ev.undecided, undecidedCondition{node: i, rule: true, crossing: true})
	}
}

// applyPreconditions vetoes a node whose preconditions fail, and leaves it incomplete where they cannot be decided
// for want of data.
func (ev *evaluation) applyPreconditions(i int, n *planNode, s *nodeState) {
	if n.pre.kind == always {
		return
	}
	d := ev.decide(n.pre)
	at, over := d.at, d.over
	if over == Undecided {
		ev.undecided = append(ev.undecided, undecidedCondition{node: i, crossing: at != Undecided})
	}
	if len(ev.ranges) > 0 && !n.assessed {
		nothing := exact.Point(exact.Rat{})
		if over == Fails && s.status != StatusExcluded { // also where marks that are not public left no range
			open := ev.mayBeEmpty(n)
			ev.ranges[i] = nodeRange{interval: nothing, known: true, tight: !open, open: open, varies: ev.ranges[i].varies}
		} else if over != Holds && ev.ranges[i].known {
			r := &ev.ranges[i]
			r.interval, r.tight, r.single = r.interval.Hull(nothing), false, false
			absent, ranged := ev.absentOrRanged(n.preReads)
			r.open = r.open || ranged && s.status != StatusExcluded && (absent || s.status != StatusScored)
		}
	}
	switch {
	case s.status == StatusExcluded:
	case n.assessed:
		if at == Fails && over == Fails {
			s.verdict, s.reason = Fails, becauseVetoed
			ev.undecided = slices.DeleteFunc(ev.undecided, func(u undecidedCondition) bool { return u.node == i && u.rule }) // whatever it is
		} else if over != Holds && s.verdict != Fails {
			s.verdict, s.reason = Undecided, becausePreconditionUndecided
		}
	case at == Fails:
		if s.status == StatusScored {
			ev.vetoed = append(ev.vetoed, vetoedScore{node: i, score: ev.lower(i, ev.scoreOf(i))})
		}
		s.status, s.score, s.reason = StatusVetoed, exact.Rat{}, becauseVetoed
		ev.forget(i)
	case at == Undecided && s.status == StatusScored:
		s.status, s.reason = StatusIncomplete, becausePreconditionUndecided
		ev.forget(i)
	}
}

// mayBeEmpty reports whether some figures within the ranges may leave out every child of a section, which is excluded then, vetoed or not.
func (ev *evaluation) mayBeEmpty(n *planNode) bool {
	return n.isSection() && !slices.ContainsFunc(n.children, func(c int) bool {
		status := ev.nodes[c].status
		return status != StatusAssessed && status != StatusExcluded && !ev.ranges[c].open
	})
}

// applyMissing does what the node declares for want of data. Marks that are not public stay unknown whatever it declares.
func (ev *evaluation) applyMissing(i int, n *planNode, s *nodeState) {
	// What is only missing stays so: an extension that may refuse it once it is reported leaves nothing open here.
	open := len(ev.ranges) > 0 && ev.ranges[i].open && slices.ContainsFunc(n.slots, ev.ranged)
	withheld := ev.withheld(i)
	if open && n.node.Missing == CountAsZero && !withheld && !n.assessed {
		r := &ev.ranges[i]
		r.interval, r.tight, r.single = r.interval.Hull(exact.Point(exact.Rat{})), false, false
		r.open = ev.mayBeEmpty(n) // else it has a score, if only 0
	}
	if s.status != StatusIncomplete && s.status != StatusUndefined || withheld || n.assessed {
		return
	}
	switch n.node.Missing {
	case Block:
		return
	case Exclude:
		s.status = StatusExcluded
		if len(ev.ranges) > 0 {
			ev.ranges[i].open = open
		}
	case CountAsZero:
		s.status, s.score = StatusScored, exact.Rat{}
		if len(ev.ranges) > 0 && !open {
			ev.ranges[i] = nodeRange{interval: exact.Point(exact.Rat{}), known: true, tight: true, varies: ev.ranges[i].varies}
		}
	}
}

// withheld reports whether marks that are not public count in a node: its own, or those of a child that applies.
func (ev *evaluation) withheld(i int) bool {
	n := &ev.plan.nodes[i]
	if !n.unknown || ev.nodes[i].status == StatusExcluded {
		return false
	}
	return n.node.Marks.IsUnknown() || slices.ContainsFunc(n.children, ev.withheld)
}

// hasScore reports whether a node publishes a score.
func (ev *evaluation) hasScore(i int) bool {
	status := ev.nodes[i].status
	return status == StatusScored || status == StatusVetoed
}

// rangeOf returns the range of a node's published score.
func (ev *evaluation) rangeOf(i int) nodeRange {
	s := &ev.nodes[i]
	if len(ev.ranges) > 0 {
		return ev.ranges[i]
	}
	n := &ev.plan.nodes[i]
	if ev.hasScore(i) {
		interval := enclosed(ev.scoreOf(i), n.full)
		return nodeRange{interval: interval, known: true, tight: interval.IsPoint(), single: !interval.IsPoint()}
	}
	if s.status == StatusIncomplete || s.status == StatusUndefined {
		return nodeRange{interval: exact.Interval{High: n.full}, known: !n.unknown}
	}
	return nodeRange{}
}

func (ev *evaluation) orderUndecided() {
	slices.SortStableFunc(ev.undecided, func(a, b undecidedCondition) int { return a.node - b.node })
}
