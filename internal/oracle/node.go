package oracle

import (
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// world is the framework under figures of which each is one number, missing or not applicable.
type world struct {
	plan          *plan
	numbers       map[figure]*big.Rat
	notApplicable map[figure]bool
	outcomes      map[indicators.NodeID]*outcome
	ranged        bool // some figure has a range
	// doubtful is set where the specification leaves the answer open, see [Card].
	doubtful bool
}

func newWorld(p *plan, numbers map[figure]*big.Rat, notApplicable map[figure]bool) *world {
	return &world{plan: p, numbers: numbers, notApplicable: notApplicable, outcomes: make(map[indicators.NodeID]*outcome)}
}

// outcome is what came of a node in one world.
type outcome struct {
	status      indicators.Status
	verdict     indicators.Truth
	score       *enclosure // as published
	unrounded   *enclosure // nil where there is no score
	withoutVeto *enclosure
	// least and most are what the score may come to once what it waits for is known; nil where it has no marks that are public.
	least, most *enclosure
	marks       indicators.Marks
	available   *big.Rat
	withheld    bool // marks are not public, here or below
	// mayHaveNone says that it may stay without a score also once all figures are reported, as where a denominator is 0, and
	// mayBeUndecided the same of its preconditions.
	mayHaveNone, mayBeUndecided bool
	share                       *enclosure       // what the rule of a criterion without marks gives
	own                         indicators.Truth // the verdict of its rule alone
	condition                   indicators.Truth // whether all preconditions hold
	reason                      Reason
}

// node works a node out, once.
func (w *world) node(id indicators.NodeID) *outcome {
	if o, done := w.outcomes[id]; done {
		return o
	}
	node := w.plan.nodes[id]
	var o *outcome
	if len(node.Children) > 0 {
		o = w.section(node)
		o.reason = o.reason.with(w.plan.substitutionDetails(conditionsRead(node.Preconditions, ""))...)
	} else {
		o = w.criterion(node)
	}
	w.outcomes[id] = o
	return o
}

func (w *world) isRoot(node *indicators.Node) bool { return node.ID == w.plan.framework.Root.ID }

// criterion works out a node with a rule.
func (w *world) criterion(node *indicators.Node) *outcome {
	o := &outcome{marks: node.Marks, available: new(big.Rat), withheld: node.Marks.IsUnknown()}
	precondition := w.decideCount(node.Preconditions, len(node.Preconditions), node.Indicator)
	o.condition, o.mayBeUndecided = precondition.truth, w.stuck(precondition.waits)
	reads := ruleReads(node.Rule, node.Indicator)
	if marks, known := node.Marks.Number(); known {
		o.available = marks.Rat()
	}
	var unfit []figure
	for _, at := range w.plan.figuresOf(reads) {
		if w.notApplicable[at] {
			unfit = append(unfit, at)
		}
	}
	if unfit != nil {
		o.status, o.withheld = indicators.StatusExcluded, false
		o.reason = because(indicators.ReasonNotApplicable, text("measures", w.plan.figureNames(unfit))).
			with(w.plan.substitutionDetails(union(reads, conditionsRead(node.Preconditions, node.Indicator)))...)
		return o
	}
	e := w.apply(node.Rule, node.Indicator, node)
	unscored := indicators.StatusIncomplete
	if e.share == nil && !e.failed {
		lacking := w.lacking(node.Rule, reads)
		e.reason = w.plan.reasonFor(lacking)
		if len(lacking.zero) > 0 {
			unscored = indicators.StatusUndefined
		}
	}
	if e.failed {
		unscored = indicators.StatusUndefined
	}
	switch {
	case node.Marks.IsZero():
		w.assess(o, e, precondition)
	case node.Marks.IsUnknown():
		w.withhold(o, e, precondition, unscored)
	default:
		marks := exactly(o.available)
		least, most := e.least.times(marks), e.most.times(marks)
		var exact *enclosure
		if e.share != nil {
			product := e.share.times(marks)
			exact = &product
		}
		reason := e.reason
		exact, least, most, reason = w.takeOff(node, exact, least, most, reason)
		o.mayHaveNone = e.failed || w.stuck(e.waits) || e.share == nil && extends(node.Rule) || w.isRoot(node) && w.stuckSanction()
		w.finish(o, node, exact, least, most, unscored, reason)
	}
	o.reason = o.reason.with(w.plan.substitutionDetails(
		union(reads, conditionsRead(node.Preconditions, node.Indicator)))...)
	return o
}

// assess gives a criterion without marks its verdict.
func (w *world) assess(o *outcome, e earned, precondition decision) {
	o.status, o.share = indicators.StatusAssessed, e.share
	o.reason = e.reason
	full := whole(1)
	switch {
	case e.share == nil:
		o.own = indicators.Undecided
	case e.share.cmp(full) < 0:
		o.own = indicators.Fails
	default:
		o.own = indicators.Holds
	}
	o.verdict = o.own
	switch precondition.truth {
	case indicators.Fails:
		o.verdict = indicators.Fails
		o.reason = because(indicators.ReasonPreconditionFailed, wording("condition"))
	case indicators.Undecided:
		if o.verdict != indicators.Fails {
			o.verdict = indicators.Undecided
			o.reason = because(indicators.ReasonPreconditionUndecided, wording("condition"))
		}
	case indicators.Holds:
	}
}

// withhold leaves a criterion whose marks are not public without a score, unless a precondition vetoes it.
func (w *world) withhold(o *outcome, e earned, precondition decision, unscored indicators.Status) {
	if precondition.truth == indicators.Fails {
		zero := whole(0)
		o.status, o.score, o.unrounded, o.least, o.most = indicators.StatusVetoed, &zero, &zero, &zero, &zero
		o.reason = because(indicators.ReasonPreconditionFailed, wording("condition"))
		return
	}
	o.status, o.reason = unscored, e.reason
	if e.share != nil {
		o.reason = because(indicators.ReasonUnknownMarks)
	}
}

// finish takes a node with marks from its exact score, or from what the score may come to, through rounding, preconditions and its
// missing-data policy. unscored is its status where there is no exact score.
func (w *world) finish(o *outcome, node *indicators.Node, exact *enclosure, least, most enclosure, unscored indicators.Status, reason Reason) {
	rounding := roundingOf(w.plan.framework.Rounding, node, w.isRoot(node))
	least, most = round(least, rounding), round(most, rounding)
	o.least, o.most, o.status, o.reason = &least, &most, unscored, reason
	if exact != nil {
		score := round(*exact, rounding)
		o.status, o.score, o.unrounded = indicators.StatusScored, &score, exact
		o.reason = reason.with(roundingDetails(*exact, score, rounding)...)
	}
	zero := whole(0)
	switch o.condition {
	case indicators.Fails:
		o.withoutVeto = o.score
		o.status, o.score, o.unrounded, o.least, o.most = indicators.StatusVetoed, &zero, &zero, &zero, &zero
		o.reason = because(indicators.ReasonPreconditionFailed, wording("condition"))
		return
	case indicators.Undecided:
		if o.score != nil {
			o.status, o.score, o.unrounded = indicators.StatusIncomplete, nil, nil
			o.reason = because(indicators.ReasonPreconditionUndecided, wording("condition"))
		}
		o.least, o.mayHaveNone = &zero, o.mayHaveNone || o.mayBeUndecided
	case indicators.Holds:
	}
	if o.score == nil {
		o.follow(node.Missing)
	}
}

// follow does what the missing-data policy says to a node without a score.
func (o *outcome) follow(policy indicators.MissingPolicy) {
	missing := o.reason.Code == indicators.ReasonMissing
	zero := whole(0)
	switch policy {
	case indicators.Block:
	case indicators.Exclude:
		o.status = indicators.StatusExcluded
		if missing {
			o.reason.Code = indicators.ReasonMissingExcluded
		} else {
			o.reason = o.reason.with(because(indicators.ReasonLeftOut))
		}
		o.least, o.most = nil, nil
	case indicators.CountAsZero:
		o.status, o.score, o.unrounded, o.least, o.most = indicators.StatusScored, &zero, &zero, &zero, &zero
		if missing {
			o.reason.Code = indicators.ReasonMissingAsZero
		} else {
			o.reason = o.reason.with(because(indicators.ReasonCountedAsZero))
		}
	}
}

// roundingDetails says from what a score was rounded, where rounding changed it.
func roundingDetails(exact, score enclosure, rounding indicators.Rounding) []Reason {
	if exact.rational() && exact.cmp(score) == 0 || !rounds(rounding) {
		return nil
	}
	if exact.rational() {
		return []Reason{because(indicators.ReasonRounded, plain("exact", exact.low), plain("rounded", score.low))}
	}
	low, high := score.low, new(big.Rat).Add(score.low, unitOf(rounding))
	if rounding.Mode != indicators.Down {
		half := new(big.Rat).Quo(unitOf(rounding), big.NewRat(2, 1))
		low, high = new(big.Rat).Sub(score.low, half), new(big.Rat).Add(score.low, half)
	}
	return []Reason{because(indicators.ReasonRoundedIrrational,
		plain("near", shown(exact)), plain("rounded", score.low), plain("bound", low), plain("bound", high))}
}

// substitutionDetails says which substitutions were made in what a rule reads.
func (p *plan) substitutionDetails(reads []indicators.IndicatorID) []Reason {
	var details []Reason
	for _, s := range p.framework.Substitutions {
		if slices.ContainsFunc(reads, func(id indicators.IndicatorID) bool { return p.isSubstituted(id, s) }) {
			details = append(details, because(indicators.ReasonSubstituted,
				text("stated", p.measures[s.Stated].Name), text("used", p.measures[s.Used].Name)))
		}
	}
	return details
}

// stuck reports whether what something waits for may never come: a denominator that is 0, a figure that does not apply, or the score
// of a node that may stay without one.
func (w *world) stuck(open waits) bool {
	return len(open.zero) > 0 ||
		slices.ContainsFunc(open.figures, func(at figure) bool { return w.notApplicable[at] }) ||
		slices.ContainsFunc(open.nodes, func(id indicators.NodeID) bool {
			n := w.node(id)
			return n.mayHaveNone || n.least == nil
		})
}

// lacking returns all that is missing, all denominators of 0, and all nodes without a score, in what a rule reads anywhere.
func (w *world) lacking(rule indicators.Rule, reads []indicators.IndicatorID) waits {
	var open waits
	for _, id := range reads {
		_, lacks := w.indicator(id)
		open = open.and(lacks)
	}
	for _, at := range w.plan.order {
		if readsNode(rule, at.node.ID) && w.node(at.node.ID).score == nil {
			open.nodes = append(open.nodes, at.node.ID)
		}
	}
	return open
}
