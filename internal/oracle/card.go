package oracle

import (
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// Card is what a submission comes to (评分卡): all that a scorecard says, as the oracle worked it out. Numbers that are
// nil are those that a scorecard does not have.
type Card struct {
	Framework     Reference
	Subject       indicators.Subject
	Period        indicators.Period
	Nodes         []Node // depth first, parents before their children
	Sanctions     []Sanction
	Standing      indicators.Standing
	Level         *Level // nil where the framework has no levels
	Findings      []Finding
	Undecided     []Undecided // nodes depth first, then sanctions and levels
	Substitutions []indicators.SubstitutionResult
	Unread        []indicators.MeasureID // sorted
	// Reached tells how the ranges, the crossings and the possible levels were found: [RangeExact] where every combination of
	// figures that could matter was tried, so that flags and levels are exact too, else [RangeInner].
	Reached RangeKind
	// Ranged says that some figure has a range.
	Ranged bool
	// Doubtful says that something of the card is open: a condition was decided by what a node may come to that has no score and may stay
	// without one, as where a denominator is 0, or while other figures have ranges, over which the oracle does not state whether it may.
	Doubtful bool
}

// Node returns the node of an id, or nil.
func (c *Card) Node(id indicators.NodeID) *Node {
	for i := range c.Nodes {
		if c.Nodes[i].ID == id {
			return &c.Nodes[i]
		}
	}
	return nil
}

// Reference says under which framework a card was made. The digest is not the oracle's to know.
type Reference struct {
	ID, Edition string
	Name, About indicators.Text
	Basis       indicators.Basis
	Parent      *indicators.Derivation
}

// Node is what came of one node (节点结果).
type Node struct {
	ID      indicators.NodeID
	Parent  indicators.NodeID // "" at the root
	Depth   int               // 0 at the root
	Name    indicators.Text
	Status  indicators.Status
	Verdict indicators.Truth // of an assessed node, else 0
	// Score is the published score, nil where there is none; where Inexact is set, the decimal of 34 digits below it.
	Score       *big.Rat
	Unrounded   *big.Rat // as Score, before the node's own rounding; nil where there is no score
	WithoutVeto *big.Rat // of a vetoed node, nil where it would have had none
	Inexact     bool
	Rounded     bool // rounding changed the score
	Marks       indicators.Marks
	Available   *big.Rat
	Rate        *big.Rat // score ÷ available, nil where there is none
	Rounding    indicators.Rounding
	Range       Range
	Reason      Reason
	Calculation *Calculation // of a criterion that names an indicator, else nil
	// Observations are the figures its rule read, sorted by measure and lag.
	Observations []indicators.Observation
	Children     []indicators.NodeID
	Responsible  []string
	Annotations  map[string]string
	Sources      []indicators.Citation
}

// RangeKind says what the oracle knows of a range.
type RangeKind uint8

const (
	// RangeUnstated says that the oracle does not state the range.
	RangeUnstated RangeKind = iota
	// RangeExact says that it is the hull of all that can be reached, its ends included or not as stated.
	RangeExact
	// RangeInner says that all of its ends can be reached, and that more may be: a range of the engine must enclose it.
	RangeInner
)

// Range is the set of numbers that a score or an indicator may be (取值区间), or part of it, as Kind says.
type Range struct {
	Kind              RangeKind
	Known             bool // some figures give a number
	Low, High         *big.Rat
	LowOpen, HighOpen bool
	OrNone            bool // some figures give none
	OrUnknown         bool // the range may be unknown: marks are not public, and a veto was found wherever figures were sampled
}

// Reason says why a node came to what it did (原因), but for the details that repeat its range.
type Reason struct {
	Code      indicators.ReasonCode
	Arguments []Argument
	Details   []Reason
}

// Argument is one argument of a reason.
type Argument struct {
	Name   string
	Kind   indicators.ArgumentKind
	Number *big.Rat // of a number or a share
	Unit   indicators.Text
	Text   indicators.Text // of a text
	// Unstated says that the oracle does not put the text into words, or does not state the number; name and kind stand.
	Unstated bool
}

// Calculation is how an indicator, or one side of a check, was worked out (计算过程).
type Calculation struct {
	Indicator    indicators.IndicatorID // "" for a side of a check, of which the unit is not stated
	Name, Unit   indicators.Text
	Status       indicators.CalculationStatus
	Value        *big.Rat // nil where it could not be worked out
	Range        Range
	Formula      indicators.Formula
	Observations []indicators.Observation // in the order in which the formula reads them
	Names        []indicators.Text
}

// Sanction is what came of one sanction (处罚结果).
type Sanction struct {
	Code     string
	Name     indicators.Text
	Outcome  indicators.Truth
	Crossing bool
	Deduct   *big.Rat
	Effect   indicators.SanctionEffect
	Months   int
	Sources  []indicators.Citation
}

// Level is the level that the whole reached (等级结果).
type Level struct {
	Name     indicators.Text
	Outcome  indicators.Truth
	Possible []indicators.Text // best first; as Card.Reached says, all or some of them
	// Stated is false where data are missing, so that the oracle does not state all that is possible.
	Stated  bool
	Sources []indicators.Citation
}

// Finding is what a check found (核查结果).
type Finding struct {
	Check            indicators.CheckID
	Name, Definition indicators.Text
	Severity         indicators.Severity
	Outcome          indicators.Outcome
	// Stated is false where the oracle cannot tell the outcome, since figures stand in several quotients.
	Stated      bool
	Relation    indicators.Relation
	Tolerance   *big.Rat
	Left, Right Calculation
}

// Undecided is something that could not be decided (无法判定的条件): a precondition, a sanction, a level, or the verdict of
// a node.
type Undecided struct {
	Node     indicators.NodeID
	Sanction string
	Name     indicators.Text
	// Own says that it is the node's own rule, which has no condition to put into words.
	Own      bool
	Crossing bool
}

// Refusal is one thing for which a submission is refused: the code of the problem and its place.
type Refusal struct {
	Code indicators.ProblemCode
	Path string
	Open bool // it may not be one: a check is contradicted wherever its figures were sampled
}

// Refusals are all that a submission is refused for, sorted by place and then by code.
type Refusals []Refusal //nolint:errname // as indicators.Problems, it is a list of what is wrong.

// Error returns one line for each refusal.
func (r Refusals) Error() string {
	text := ""
	for i, refusal := range r {
		if i > 0 {
			text += "\n"
		}
		text += refusal.Path + ": " + string(refusal.Code)
	}
	return text
}
