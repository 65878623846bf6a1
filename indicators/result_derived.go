package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// result returns the figures of a node; what has to be derived is derived when it is asked for.
func (ev *evaluation) result(i int) Result {
	n, s := &ev.plan.nodes[i], &ev.nodes[i]
	r := Result{
		ID: n.node.ID, Depth: n.depth - 1, Name: n.node.Name, Status: s.status, Verdict: s.verdict,
		Marks: n.node.Marks, Rounding: n.rounding, Range: ev.publicRange(i), evaluation: ev, index: i,
	}
	if n.parent >= 0 {
		r.Parent = ev.plan.nodes[n.parent].node.ID
	}
	public := !n.unknown || !n.node.Marks.IsUnknown() && s.reason != becauseNothingLeft && !ev.withheld(i)
	if !n.assessed && public {
		r.Available = Number{s.available}
	}
	if !n.assessed && !n.unknown && r.Marks.IsZero() {
		r.Marks = MarksOf(Number{n.full})
	}
	if r.HasScore() {
		score := ev.scoreOf(i)
		r.Score = Number{ev.lower(i, score)}
		_, rational := score.Rational()
		r.Inexact = !rational
	}
	for _, v := range ev.vetoed {
		if v.node == i {
			r.WithoutVeto = &Number{v.score}
		}
	}
	return r
}

func (ev *evaluation) childrenAt(i int) []NodeID {
	var ids []NodeID
	for _, child := range ev.plan.nodes[i].children {
		ids = append(ids, ev.plan.nodes[child].node.ID)
	}
	return ids
}

func (ev *evaluation) calculationAt(i int) Calculation {
	own := ev.plan.nodes[i].own
	if own < 0 {
		return Calculation{}
	}
	return ev.calculation(&ev.plan.indicators[own], &ev.indicators[own])
}

func (ev *evaluation) observationsAt(i int) []Observation {
	n := &ev.plan.nodes[i]
	if n.earner == nil {
		return nil
	}
	return ev.observationsOf(n.slotsOfRule(ev.plan))
}

// slotsOfRule returns the slots a criterion's rule reads, sorted.
func (n *planNode) slotsOfRule(p *plan) []int {
	var slots []int
	for _, i := range n.earner.readings().all() {
		slots = append(slots, p.indicators[i].slots...)
	}
	if n.own >= 0 {
		slots = append(slots, p.indicators[n.own].slots...)
	}
	slices.Sort(slots)
	return slices.Compact(slots)
}

// observationsOf returns what was reported for the slots.
func (ev *evaluation) observationsOf(slots []int) []Observation {
	var used []Observation
	for _, s := range slots {
		if i := ev.slots[s]; i >= 0 {
			used = append(used, ev.submission.observations[i])
		}
	}
	return used
}

// publicRange is the range as a result shows it: none for nodes that do not count.
func (ev *evaluation) publicRange(i int) Range {
	n, s := &ev.plan.nodes[i], &ev.nodes[i]
	switch {
	case s.status == StatusExcluded:
		return Range{}
	case s.status == StatusAssessed && len(ev.ranges) == 0 && !n.isSection():
		share, tight := ev.earnedOver(n.earner)
		return Range{interval: share, tight: tight, known: true}
	case s.status == StatusAssessed && len(ev.ranges) == 0:
		return Range{}
	}
	r := ev.refinedRange(i)
	if !r.known {
		return Range{}
	}
	return Range{interval: r.interval, tight: r.tight, known: true, orNone: r.open}
}

// unrounded returns the exact score of a node before its own rounding.
func (ev *evaluation) unrounded(i int) reals.Real {
	n, s := &ev.plan.nodes[i], &ev.nodes[i]
	if !n.rounding.active() || !s.workedOut() {
		return ev.scoreOf(i)
	}
	score, _ := ev.beforeDeductions(i, n).Add(reals.Of(ev.deducted(n).Neg())).Max(exact.Rat{}) // decided when the node was scored
	return score
}

// workedOut reports whether the score comes of the node's rule or parts, rather than of what the node declares for want of data.
func (s *nodeState) workedOut() bool {
	switch s.reason {
	case becauseOfRule, becauseCombined, becauseCapped, becauseZeroFactor:
		return s.status == StatusScored
	case becauseVetoed, becausePreconditionUndecided, becauseMissing, becauseNotApplicable, becauseZeroDenominator,
		becauseExtensionFailed, becauseUnknownMarks, becauseChildren, becauseNothingLeft, becauseAssessedChildren, becauseSanctionUndecided,
		becausePrecision:
		return false
	default:
		return false
	}
}

// beforeDeductions returns the exact score of a scored node before sanctions take marks off and before its own rounding.
func (ev *evaluation) beforeDeductions(i int, n *planNode) reals.Real {
	if n.isSection() {
		again := nodeState{available: n.full}
		scratch := evaluation{plan: ev.plan, nodes: ev.nodes, reals: ev.reals}
		return scratch.evaluateSection(i, n, &again)
	}
	score, _ := n.earner.earn(ev, probe{indicator: -1}) // a scored node's rule has a score
	return score
}

// deducted returns the marks that sanctions take off the node.
func (ev *evaluation) deducted(n *planNode) exact.Rat {
	off := exact.Rat{}
	for _, k := range n.deductions {
		if ev.sanctions[k].at == Holds {
			off = off.Add(ev.plan.sanctions[k].def.Deduct.rat)
		}
	}
	return off
}

// reason derives why a node came to what it did.
func (ev *evaluation) reason(i int) Reason {
	n, s := &ev.plan.nodes[i], &ev.nodes[i]
	r := ev.plainReason(i, n, s)
	switch s.reason {
	case becauseZeroDenominator, becauseExtensionFailed, becauseChildren, becausePreconditionUndecided, becauseSanctionUndecided,
		becausePrecision:
		switch s.status {
		case StatusScored:
			r = r.with(newReason(ReasonCountedAsZero))
		case StatusExcluded:
			r = r.with(newReason(ReasonLeftOut))
		case StatusAssessed, StatusIncomplete, StatusVetoed, StatusUndefined:
		}
	case becauseOfRule, becauseCombined, becauseCapped, becauseZeroFactor, becauseVetoed, becauseMissing, becauseNotApplicable,
		becauseUnknownMarks, becauseNothingLeft, becauseAssessedChildren:
	}
	if s.status == StatusScored {
		if off := ev.deducted(n); s.workedOut() && off.Sign() > 0 {
			r = r.with(newReason(ReasonDeductedBySanctions, numberArgument("marks", off), textArgument("sanctions", ev.sanctionNames(n, Holds))))
		}
		r = ev.roundedReason(r, i, s)
	}
	for k, sub := range ev.plan.framework.Substitutions {
		if ev.plan.touches(n, k) {
			r = r.with(substitutedReason(ev.plan.measures[sub.Stated].Name, ev.plan.measures[sub.Used].Name))
		}
	}
	if detail, ok := ev.rangeReason(i, n, s); ok {
		r = r.with(detail)
	}
	return r
}

// roundedReason adds that, and from what, the score was rounded.
func (ev *evaluation) roundedReason(r Reason, i int, s *nodeState) Reason {
	rounding := ev.plan.nodes[i].rounding
	if !rounding.active() {
		return r
	}
	whole := ev.unrounded(i)
	rational, ok := whole.Rational()
	switch {
	case !ok:
		return r.with(newReason(ReasonRoundedIrrational, numberArgument("near", ev.lower(i, whole)), numberArgument("rounded", s.score)).
			bounds(rounding.between(s.score), Text{}))
	case !rational.Equal(s.score):
		return r.with(newReason(ReasonRounded, numberArgument("exact", rational), numberArgument("rounded", s.score)))
	default:
		return r
	}
}

// lower returns a score of a node itself, or the decimal of 34 digits below an irrational one.
func (ev *evaluation) lower(i int, score reals.Real) exact.Rat {
	if rational, ok := score.Rational(); ok {
		return rational
	}
	return enclosed(score, ev.plan.nodes[i].full).Low
}

// sanctionNames names the sanctions at stake for a node whose outcome at the point is such.
func (ev *evaluation) sanctionNames(n *planNode, outcome Truth) Text {
	var names []Text
	for _, k := range n.deductions {
		if ev.sanctions[k].at == outcome {
			names = append(names, ev.plan.sanctions[k].def.Name)
		}
	}
	return joinTexts(names)
}

// rangeReason says what the reported ranges allow, and whether a threshold lies within them.
func (ev *evaluation) rangeReason(i int, n *planNode, s *nodeState) (Reason, bool) {
	if len(ev.ranges) == 0 || s.status == StatusExcluded || s.status == StatusIncomplete || s.status == StatusUndefined || s.reason == becauseMissing {
		return Reason{}, false
	}
	r := ev.refinedRange(i)
	if !r.known || r.single || r.interval.IsPoint() {
		return Reason{}, false
	}
	text := Same(formatInterval(r.interval, func(x exact.Rat) string { return formatScore(x, n.rounding) }))
	switch {
	case n.assessed:
		text = Same(formatRange(r.interval.Scale(exact.Int(100))) + " %")
	case r.open:
		text = orNone(text)
	}
	code := ReasonRange
	if n.earner != nil && ev.crosses(n) {
		code = ReasonRangeCrosses
	}
	return newReason(code, textArgument("range", text)), true
}

// orNone adds to a range in words that there may be no score.
func orNone(text Text) Text {
	return Text{text.In(Chinese) + " 或无得分", text.In(English) + " or no score"}
}

// crosses reports whether a breakpoint of the rule lies within the range of the one indicator it reads.
func (ev *evaluation) crosses(n *planNode) bool {
	only, alone := n.earner.readings().single()
	if !alone || !ev.indicators[only].known || ev.indicators[only].status != usable {
		return true
	}
	i := ev.indicators[only].interval
	for _, b := range n.earner.breakpoints(i) {
		if i.Contains(b) && !i.IsPoint() {
			return true
		}
	}
	return false
}

func (ev *evaluation) plainReason(i int, n *planNode, s *nodeState) Reason {
	switch s.reason {
	case becauseOfRule:
		return n.earner.explain(ev, probe{indicator: -1})
	case becauseVetoed:
		return newReason(ReasonPreconditionFailed, textArgument("condition", n.pre.describe()))
	case becausePreconditionUndecided:
		return newReason(ReasonPreconditionUndecided, textArgument("condition", n.pre.describe()))
	case becauseMissing:
		return newReason(missingCode(s.status), textArgument("measures", ev.namesWhere(n, unavailable)))
	case becauseNotApplicable:
		return newReason(ReasonNotApplicable, textArgument("measures", ev.namesWhere(n, notApplicable)))
	case becauseZeroDenominator:
		return newReason(ReasonZeroDenominator, textArgument("indicator", ev.indicatorNames(n, zeroDenominator)))
	case becauseExtensionFailed:
		return n.earner.explain(ev, probe{indicator: -1})
	case becauseUnknownMarks:
		return newReason(ReasonUnknownMarks)
	case becauseChildren:
		return newReason(ReasonChildrenIncomplete, textArgument("nodes", ev.incompleteNodes(n)))
	case becauseNothingLeft:
		return newReason(ReasonNothingLeft)
	case becausePrecision:
		return newReason(ReasonUndecidedAtPrecision)
	case becauseSanctionUndecided:
		return newReason(ReasonSanctionUndecided, textArgument("sanctions", ev.sanctionNames(n, Undecided)))
	case becauseAssessedChildren:
		count, met := 0, 0
		for _, c := range n.children {
			if ev.nodes[c].status == StatusAssessed {
				count++
				if ev.nodes[c].verdict == Holds {
					met++
				}
			}
		}
		return newReason(ReasonAssessedChildren, numberArgument("count", exact.Int(int64(count))), numberArgument("met", exact.Int(int64(met))))
	case becauseCombined, becauseCapped, becauseZeroFactor:
		return ev.combinationReason(i, n, s)
	default:
		return Reason{}
	}
}

func missingCode(s Status) ReasonCode {
	switch s {
	case StatusExcluded:
		return ReasonMissingExcluded
	case StatusScored:
		return ReasonMissingAsZero
	case StatusAssessed, StatusIncomplete, StatusUndefined, StatusVetoed:
		return ReasonMissing
	default:
		return ReasonMissing
	}
}

func (ev *evaluation) combinationReason(i int, n *planNode, s *nodeState) Reason {
	count, total := 0, exact.Rat{}
	for _, c := range n.children {
		if state := ev.nodes[c].status; state == StatusScored || state == StatusVetoed {
			count++
			total = total.Add(ev.lower(c, ev.scoreOf(c)))
		}
	}
	parts := numberArgument("count", exact.Int(int64(count)))
	if s.reason == becauseCapped {
		return newReason(ReasonCapped, parts, numberArgument("sum", total), numberArgument("cap", n.node.Cap.rat))
	}
	if s.reason == becauseZeroFactor {
		return newReason(ReasonZeroFactor, parts)
	}
	code := ReasonSum
	switch n.node.Combine {
	case BySum:
		return newReason(code, parts)
	case ByWeightedMean:
		code = ReasonWeightedMean
	case ByHarmonicMean:
		code = ReasonHarmonicMean
	case ByGeometricMean:
		code = ReasonGeometricMean
	}
	rate, _ := ev.lower(i, ev.beforeDeductions(i, n)).Quo(n.full)
	return newReason(code, parts, shareArgument("rate", rate))
}

// namesWhere lists the measures behind a node's indicators whose status is such.
func (ev *evaluation) namesWhere(n *planNode, status dataStatus) Text {
	return ev.listMeasures(n.slotsOfRule(ev.plan), func(v *Value) bool {
		if status == notApplicable {
			return v != nil && v.status == NotApplicable
		}
		return v == nil || v.status == Missing
	})
}

func (ev *evaluation) listMeasures(slots []int, wanted func(*Value) bool) Text {
	var names []Text
	for _, s := range slots {
		if wanted(ev.value(s)) {
			names = append(names, ev.slotName(s))
		}
	}
	return joinTexts(names)
}

// slotName is the measure's name, with the lag where it is not of this period.
func (ev *evaluation) slotName(s int) Text {
	return laggedName(ev.plan.slots[s].measure.Name, ev.plan.slots[s].ref.lag)
}

func (ev *evaluation) indicatorNames(n *planNode, status dataStatus) Text {
	var names []Text
	for _, i := range n.earner.readings().all() {
		if ev.indicators[i].status == status {
			names = append(names, ev.plan.indicators[i].def.Name)
		}
	}
	return joinTexts(names)
}

// incompleteNodes names the nodes without a score that keep a node from one: a section's children, or those that a
// criterion's conditions read.
func (ev *evaluation) incompleteNodes(n *planNode) Text {
	var names []Text
	nodes := n.children
	if n.earner != nil {
		nodes = slices.Compact(slices.Sorted(slices.Values(n.earner.readings().nodes))) // two conditions may read one node
	}
	for _, c := range nodes {
		if s := ev.nodes[c].status; s == StatusIncomplete || s == StatusUndefined || s == StatusExcluded && n.earner != nil {
			names = append(names, ev.plan.nodes[c].node.Name)
		}
	}
	return joinTexts(names)
}

func joinTexts(texts []Text) Text {
	var joined Text
	for i, t := range texts {
		if i > 0 {
			joined.Zh += "、"
			joined.En += ", "
		}
		joined.Zh += t.In(Chinese)
		joined.En += t.In(English)
	}
	return joined
}

func (ev *evaluation) listFindings() []Finding {
	list := make([]Finding, len(ev.findings))
	for i := range ev.findings {
		f := &ev.findings[i]
		k := &ev.plan.checks[f.check]
		list[i] = Finding{
			Check: k.def.ID, Name: k.def.Name, Definition: k.def.Definition, Severity: k.def.Severity, Outcome: f.outcome,
			Relation: k.def.Relation, Tolerance: k.def.Tolerance,
			Left: ev.calculationOf(k.def.Left, &k.left, &f.left), Right: ev.calculationOf(k.def.Right, &k.right, &f.right),
		}
		shareUnit(&list[i].Left, &list[i].Right)
	}
	return list
}

// shareUnit gives the side of a check that is calculated the unit of the side that is reported.
func shareUnit(a, b *Calculation) {
	if a.Unit.IsZero() {
		a.Unit = b.Unit
	}
	if b.Unit.IsZero() {
		b.Unit = a.Unit
	}
}

func (ev *evaluation) listUndecided() []UndecidedCondition {
	undecided := ev.undecided
	if len(ev.plan.levels) > 0 {
		undecided = slices.Concat(undecided, ev.evaluateLevel().undecided)
	}
	list := make([]UndecidedCondition, len(undecided))
	for i, u := range undecided {
		if k := u.node - len(ev.plan.nodes); k >= 0 {
			list[i] = ev.undecidedConsequence(k, u.crossing)
			continue
		}
		n := &ev.plan.nodes[u.node]
		list[i] = UndecidedCondition{Node: n.node.ID, Name: n.node.Name, Crossing: u.crossing}
		if !u.rule {
			list[i].Condition = n.pre.describe()
		}
	}
	return list
}

// undecidedConsequence describes the k-th of the sanctions and, behind them, the levels.
func (ev *evaluation) undecidedConsequence(k int, crossing bool) UndecidedCondition {
	if k < len(ev.plan.sanctions) {
		s := &ev.plan.sanctions[k]
		return UndecidedCondition{Sanction: s.def.Code, Name: s.def.Name, Condition: s.when.describe(), Crossing: crossing}
	}
	l := &ev.plan.levels[k-len(ev.plan.sanctions)]
	return UndecidedCondition{Name: l.def.Name, Condition: l.when.describe(), Crossing: crossing}
}
