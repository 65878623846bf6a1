package indicators

import (
	"maps"
	"slices"
)

// Result is what came of one node (节点结果). Its fields are the figures; its methods derive the rest when they are called, so that
// reading all scores of a scorecard costs next to nothing. It is a copy: changing it changes nothing else. The zero Result is empty.
type Result struct {
	ID     NodeID
	Parent NodeID // "" at the root
	Depth  int    // 0 at the root
	Name   Text
	Status Status
	// Verdict is the outcome of an assessed node, [Holds] where it is met; the zero Truth for other nodes.
	Verdict Truth
	// Score is the published score, in marks; it has a meaning where HasScore says so.
	Score Number
	// Inexact says that Score is the nearest decimal of 34 digits below the score: the score is irrational, as geometric means and
	// logarithmic scales are before they are rounded, or it was read from a document in which it was too long to write (over 100
	// digits). The Range of an irrational score has the decimal above it as its other end.
	Inexact bool
	// WithoutVeto is the score a vetoed node would have had; nil for other nodes and where it would have had none.
	WithoutVeto *Number
	Marks       Marks
	// Available is the most the node could have earned after exclusions; for a node without exclusions, its marks.
	Available Number
	// Rounding is the rounding that applied to the score.
	Rounding Rounding
	// Range encloses the published score over the reported ranges; a point where all figures are exact.
	// For an assessed node without marks it is the range of the share its rule gives.
	Range Range

	evaluation *evaluation   // of a scorecard that Evaluate made
	index      int           // of the node in it
	record     *resultRecord // of one that was read
}

// resultRecord is a result with everything that is derived: its JSON form.
type resultRecord struct {
	Result
	score, unrounded *Number // nil where there is none, or unrounded is the score
	reason           Reason
	calculation      Calculation
	observations     []Observation
	children         []NodeID
	responsible      []string
	annotations      map[string]string
	sources          []Citation
}

// HasScore reports whether the node has a published score: it is scored or vetoed.
func (r Result) HasScore() bool { return r.Status == StatusScored || r.Status == StatusVetoed }

// Rate returns score ÷ available marks (得分率), and false where the node has no score.
func (r Result) Rate() (Number, bool) {
	if !r.HasScore() {
		return Number{}, false
	}
	rate, ok := r.Score.rat.Quo(r.Available.rat)
	return Number{rate}, ok
}

// Unrounded returns the exact score before the node's own rounding; the same as Score where nothing was rounded off, 0 where
// there is no score. Of an irrational score it is the decimal of 34 digits below it, and the reason has a detail of code
// [ReasonRoundedIrrational].
func (r Result) Unrounded() Number {
	switch {
	case r.record != nil && r.record.unrounded != nil:
		return *r.record.unrounded
	case r.evaluation != nil && r.Status == StatusScored:
		return Number{r.evaluation.lower(r.index, r.evaluation.unrounded(r.index))}
	default:
		return r.Score
	}
}

// Rounded reports whether rounding changed the score.
func (r Result) Rounded() bool { return r.Status == StatusScored && !r.Score.Equal(r.Unrounded()) }

// ScoreText returns the score with the places it was rounded to; "—" where there is none.
func (r Result) ScoreText() string {
	if !r.HasScore() {
		return "—"
	}
	return formatScore(r.Score.rat, r.Rounding)
}

// Reason says why the node came to what it did.
func (r Result) Reason() Reason {
	switch {
	case r.record != nil:
		return r.record.reason.clone()
	case r.evaluation != nil:
		return r.evaluation.reason(r.index)
	default:
		return Reason{}
	}
}

// Calculation returns how a criterion's indicator was worked out; the zero Calculation for sections.
func (r Result) Calculation() Calculation {
	switch {
	case r.record != nil:
		return r.record.calculation.clone()
	case r.evaluation != nil:
		return r.evaluation.calculationAt(r.index)
	default:
		return Calculation{}
	}
}

// Observations returns all figures that the criterion's rule read, those in conditions included, with their evidence, sorted by measure
// and lag, as a fresh slice. A Result is a [Source].
func (r Result) Observations() []Observation {
	switch {
	case r.record != nil:
		return slices.Clone(r.record.observations)
	case r.evaluation != nil:
		return r.evaluation.observationsAt(r.index)
	default:
		return nil
	}
}

// Children returns the ids of the nodes below, in order, as a fresh slice.
func (r Result) Children() []NodeID {
	switch {
	case r.record != nil:
		return slices.Clone(r.record.children)
	case r.evaluation != nil:
		return r.evaluation.childrenAt(r.index)
	default:
		return nil
	}
}

// Responsible returns the departments responsible, as a fresh slice.
func (r Result) Responsible() []string {
	if r.record != nil {
		return slices.Clone(r.record.responsible)
	}
	return slices.Clone(r.node().Responsible)
}

// Annotations returns the node's annotations, as a fresh map.
func (r Result) Annotations() map[string]string {
	if r.record != nil {
		return maps.Clone(r.record.annotations)
	}
	return maps.Clone(r.node().Annotations)
}

// Sources returns the node's own sources, as a fresh slice; where it has none, those of the section above apply.
func (r Result) Sources() []Citation {
	if r.record != nil {
		return slices.Clone(r.record.sources)
	}
	return slices.Clone(r.node().Sources)
}

// node returns the node of the framework, an empty one for the empty result.
func (r Result) node() *Node {
	if r.evaluation == nil {
		return &Node{}
	}
	return r.evaluation.plan.nodes[r.index].node
}

// derive collects everything there is to say about the node.
func (r Result) derive() resultRecord {
	if r.record != nil {
		return *r.record
	}
	record := resultRecord{
		Result: r, reason: r.Reason(), calculation: r.Calculation(), observations: r.Observations(), children: r.Children(),
		responsible: r.Responsible(), annotations: r.Annotations(), sources: r.Sources(),
	}
	if r.HasScore() {
		record.score = &record.Score
		record.Inexact = r.Inexact || tooLong(r.Score.rat)
		if unrounded := r.Unrounded(); !unrounded.Equal(r.Score) {
			record.unrounded = &unrounded
		}
	}
	return record
}
