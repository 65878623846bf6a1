package indicators

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// evaluation is one submission under one plan. Everything a scorecard says is found from it; it is not changed once
// Evaluate has returned, save that refined fills itself when a range is first read.
type evaluation struct {
	plan       *plan
	submission Submission
	slots      []int32 // per slot the index of its observation, -1 where nothing was reported
	indicators []indicatorState
	nodes      []nodeState
	reals      []reals.Real // irrational published scores, by node; empty where the framework makes none
	ranges     []nodeRange  // empty where every figure is exact and none is missing: each range is its point
	findings   []findingState
	undecided  []undecidedCondition
	vetoed     []vetoedScore
	sanctions  []decided
	unread     []MeasureID
	refined    *refinement // nil where every range is as sharp as it can be
}

// dataStatus says what can be done with an indicator.
type dataStatus uint8

const (
	unavailable     dataStatus = iota // a measure is missing
	notApplicable                     // a measure does not apply
	zeroDenominator                   // a denominator is 0
	usable
)

// indicatorState is a calculated indicator: the point, and the range of the figures behind it.
type indicatorState struct {
	x        exact.Rat
	interval exact.Interval
	status   dataStatus
	exact    bool // the range is the point
	known    bool // there is a range
	tight    bool // the range is exact
}

// nodeState is what a node comes to. One slice holds those of all nodes.
type nodeState struct {
	score     exact.Rat // published: after rounding, cap and veto; 0 for an irrational one, which stands in reals
	available exact.Rat // most it could have earned after exclusions
	status    Status
	verdict   Truth
	reason    reasonKind
}

// nodeRange is the range of a node's published score. Incomplete nodes have one too.
type nodeRange struct {
	interval exact.Interval
	known    bool
	tight    bool
	// open says that some figures within the reported ranges may give the node a score and others none: a denominator
	// may be 0, or a range decides whether a rule needs a figure that is missing.
	open bool
	// varies says that the most the node could have earned depends on figures within the reported ranges: a part of it is open.
	varies bool
	// single says that the range encloses one irrational number, rather than what figures within ranges may give.
	single bool
}

type undecidedCondition struct {
	node int // or, behind all nodes, a sanction, and behind those a level
	// crossing says that a reported range lies on both sides; else data are missing.
	crossing bool
	rule     bool // the node's rule rather than its preconditions
}

type vetoedScore struct {
	node  int
	score exact.Rat
}

// reasonKind is the short form of a reason; the whole one is derived when it is read.
type reasonKind uint8

const (
	becauseOfRule reasonKind = iota // the earner explains
	becauseCombined
	becauseCapped
	becauseZeroFactor
	becauseVetoed
	becausePreconditionUndecided
	becauseMissing
	becauseNotApplicable
	becauseZeroDenominator
	becauseExtensionFailed
	becauseUnknownMarks
	becauseChildren
	becauseNothingLeft
	becauseAssessedChildren
	becauseSanctionUndecided
	becausePrecision
)

// Evaluate scores a submission.
//
//	situation                                       | outcome
//	------------------------------------------------|--------------------------------------------------------
//	a figure is missing                             | status incomplete, excluded or 0, as the node's policy says
//	a figure is not applicable                      | status excluded
//	a denominator is 0                              | status undefined, then as the node's policy says
//	a score is undecided at 4,096 bits              | status undefined, then as the node's policy says; listed in Problems
//	a precondition fails                            | status vetoed, score 0, the score it would have had is shown
//	a reported range lies on both sides of a bound  | scored at the point; range, reason and Undecided say so
//	the marks are not public                        | status incomplete; the totals above are withheld
//	data are missing for a sanction                 | listed in Undecided; the total is incomplete where marks are at stake
//	a measure that nothing reads, missing or not    | listed in Unread
//	a check of severity warning or note fails       | a finding
//	a check of severity error fails                 | error: the figures contradict each other
//	two figures for one measure and lag             | error
//	a figure outside its measure's bounds or not whole, or a value that carries a problem | error
//
// The error is of type [Problems] and lists everything at once. Evaluate is pure: the same submission gives the same
// scorecard, byte for byte, whatever the order of its sources.
func (e *Evaluator) Evaluate(submission Submission) (*Scorecard, error) {
	if e.plan == nil {
		return nil, Problems{{Code: ProblemInvalidInput, Message: "the evaluator holds no framework", Hint: "make it with Compile"}}
	}
	made := &struct { // one allocation for both
		card Scorecard
		ev   evaluation
	}{}
	ev := &made.ev
	ev.plan, ev.submission = e.plan, submission
	problems := problemList{limit: max(e.plan.limits.Problems, 1)}
	ev.read(&problems)
	if err := problems.err(); err != nil {
		return nil, err
	}
	ev.indicators = make([]indicatorState, len(e.plan.indicators))
	uncertain := false
	for i := range ev.indicators {
		ev.indicators[i] = ev.calculate(&e.plan.indicators[i])
		state := &ev.indicators[i]
		uncertain = uncertain || state.status != usable || !state.exact
	}
	ev.check(&problems)
	if err := problems.err(); err != nil {
		return nil, err
	}
	ev.nodes = make([]nodeState, len(e.plan.nodes))
	if e.plan.irrational {
		ev.reals = make([]reals.Real, len(e.plan.nodes))
	}
	if uncertain {
		ev.ranges = make([]nodeRange, len(e.plan.nodes))
	}
	for _, i := range e.plan.order {
		ev.evaluateNode(i)
	}
	ev.evaluateConsequences()
	ev.prepareRefinement()
	ev.orderUndecided()
	made.card.evaluation = ev
	return &made.card, nil
}

// read finds the observation of every slot and reports figures that cannot be used. Both sides are sorted, so
// one pass does.
func (ev *evaluation) read(problems *problemList) {
	ev.slots = make([]int32, len(ev.plan.slots))
	for i := range ev.slots {
		ev.slots[i] = -1
	}
	observations := ev.submission.observations
	next := 0
	for i := range observations {
		o := &observations[i]
		ref := reference{o.Measure, o.Lag}
		for next < len(ev.plan.slots) && compareReferences(ev.plan.slots[next].ref, ref) < 0 {
			next++
		}
		measure := (*Measure)(nil)
		if next < len(ev.plan.slots) && ev.plan.slots[next].ref == ref {
			ev.slots[next] = int32(i) // a submission has far fewer than 2^31
			measure = ev.plan.slots[next].measure
		} else {
			measure = ev.plan.measures[o.Measure]
			if n := len(ev.unread); !ev.plan.reads(o.Measure) && (n == 0 || ev.unread[n-1] != o.Measure) {
				ev.unread = append(ev.unread, o.Measure)
			}
		}
		conflict := i > 0 && observations[i-1].Measure == o.Measure && observations[i-1].Lag == o.Lag
		checkObservation(problems, o, measure, conflict)
	}
}

// observationPath names an observation in problems. Submissions are sets, so the measure is the place.
func observationPath(o *Observation) string {
	name := string(o.Measure)
	if len(name) > 2*maxIDLength {
		name = strings.ToValidUTF8(name[:2*maxIDLength], "") + "…"
	}
	path := "/observations/" + escapePointer(name)
	if o.Lag != 0 {
		path += fmt.Sprintf("[%d]", o.Lag)
	}
	return path
}

// checkObservation guards bounds and whole numbers on every way into a submission. The usual case costs no text.
func checkObservation(problems *problemList, o *Observation, measure *Measure, conflict bool) {
	if measure == nil { // a defined measure has a valid id
		if fault := idFault(string(o.Measure)); fault != "" && problems.counted() {
			problems.addf(ProblemInvalidID, observationPath(o), idHint, "%s", fault)
		}
	}
	if (o.Lag < 0 || o.Lag > maxLag) && problems.counted() {
		problems.addf(ProblemInvalidLag, observationPath(o), "count periods back from this one, 0 to 1000", "the lag is %d", o.Lag)
	}
	if conflict && problems.counted() {
		problems.addf(ProblemConflict, observationPath(o), "report one figure; join the evidence of sources that agree", "another observation of the same measure and period differs from %s", o.Value)
	}
	if o.Value.fault() != "" {
		if problems.counted() {
			problems.addf(o.Value.detail.faultCode, observationPath(o), "correct the figure", "%s", o.Value.fault())
		}
		return
	}
	if measure == nil || !o.Value.hasNumber() {
		return
	}
	v := &o.Value
	if v.detail != nil && v.detail.percent && !isPercent(measure.Unit) && problems.counted() {
		problems.addf(ProblemUnitMismatch, observationPath(o), "state it in "+measure.Unit.In(English), "%s is written in percent, the measure is in %s", v, measure.Unit)
	}
	if measure.Integer && !v.number.IsInt() && problems.counted() {
		problems.addf(ProblemNotWhole, observationPath(o), "report a whole number of "+measure.Unit.In(English), "%s has a fraction", v.number.Text())
	}
	if measure.Min != nil && v.number.Less(measure.Min.rat) && problems.counted() {
		problems.addf(ProblemBelowMinimum, observationPath(o), "correct the figure", "%s is below the minimum %s", v.number.Text(), measure.Min)
	}
	if measure.Max != nil && measure.Max.rat.Less(v.number) && problems.counted() {
		problems.addf(ProblemAboveMaximum, observationPath(o), "correct the figure", "%s is above the maximum %s", v.number.Text(), measure.Max)
	}
}

// value returns the observation of a slot, nil where nothing was reported.
func (ev *evaluation) value(slot int) *Value {
	i := ev.slots[slot]
	if i < 0 {
		return nil
	}
	return &ev.submission.observations[i].Value
}

// box returns what a slot's figure may be: its range, within the measure's bounds, between whole numbers where the
// measure counts whole things.
func (ev *evaluation) box(slot int) exact.Interval {
	v, m := ev.value(slot), ev.plan.slots[slot].measure
	if v.isExact() {
		return exact.Point(v.number)
	}
	i := v.interval()
	if m.Min != nil && i.Low.Less(m.Min.rat) {
		i.Low, i.LowOpen = m.Min.rat, false
	}
	if m.Max != nil && m.Max.rat.Less(i.High) {
		i.High, i.HighOpen = m.Max.rat, false
	}
	if m.Integer {
		if whole, ok := i.Integers(); ok {
			return whole
		}
	}
	return i
}

// uncertainSlot reports whether a slot's figure is missing or has a range.
func (ev *evaluation) uncertainSlot(slot int) bool {
	v := ev.value(slot)
	return v == nil || v.status == Missing || ev.ranged(slot)
}
