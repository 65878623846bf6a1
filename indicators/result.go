package indicators

import (
	"maps"
	"slices"
)

// Result is what came of one node (节点结果). It is a copy: changing it changes nothing else.
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
	// Unrounded is the exact score before the node's own rounding; the same as Score where nothing was rounded off.
	Unrounded Number
	// Inexact says that Score was read from a document in which the exact number was too long to write (over 100 digits);
	// Score is then the nearest decimal of 34 digits below it.
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
	Range  Range
	Reason Reason
	// Calculation is how a criterion's indicator was worked out; its ID is empty for sections.
	Calculation Calculation
	// Observations are all figures that the criterion's rule read, those in conditions included, with their evidence.
	Observations []Observation
	Children     []NodeID
	Responsible  []string
	Annotations  map[string]string
	// Sources are the node's own; where it has none, those of the section above apply.
	Sources []Citation
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

// Rounded reports whether rounding changed the score.
func (r Result) Rounded() bool {
	return r.HasScore() && !r.Score.Equal(r.Unrounded) && r.WithoutVeto == nil
}

// ScoreText returns the score with the places it was rounded to; "—" where there is none.
func (r Result) ScoreText() string {
	if !r.HasScore() {
		return "—"
	}
	return formatScore(r.Score.rat, r.Rounding)
}

func (r Result) clone() Result {
	r.WithoutVeto = cloneNumber(r.WithoutVeto)
	r.Observations = slices.Clone(r.Observations)
	r.Children = slices.Clone(r.Children)
	r.Responsible = slices.Clone(r.Responsible)
	r.Annotations = maps.Clone(r.Annotations)
	r.Sources = slices.Clone(r.Sources)
	return r
}
