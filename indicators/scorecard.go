package indicators

import (
	"crypto/sha256"
	"encoding/hex"
	"iter"
	"slices"
)

// ScorecardFormat is the format of scorecard documents that this version reads and writes.
const ScorecardFormat = "wenming.scorecard/1"

// Scorecard is what a submission comes to under a framework (评分卡): a result for every node, what the checks found, what could
// not be decided and what nobody read. It is immutable and safe for concurrent use. The zero Scorecard is empty.
//
// A scorecard holds numbers; names, reasons and calculations are derived when they are read. One that was
// decoded from JSON holds them all and gives the same answers.
type Scorecard struct {
	evaluation *evaluation      // of a scorecard that Evaluate made
	decoded    *scorecardRecord // of one that was read
}

// scorecardRecord is everything a scorecard says, in the order of its JSON form.
type scorecardRecord struct {
	framework  FrameworkReference
	subject    Subject
	period     Period
	results    []resultRecord
	findings   []Finding
	undecided  []UndecidedCondition
	unread     []MeasureID
	resultByID map[NodeID]int

	sanctions     []SanctionResult
	level         *LevelResult
	substitutions []SubstitutionResult
	problems      Problems
}

// FrameworkReference says under which rules a scorecard was made. The zero value refers to nothing.
type FrameworkReference struct {
	ID      string
	Edition string
	Name    Text
	About   Text
	Basis   Basis
	SHA256  string // of the linked framework's canonical JSON, in hexadecimal; see [Evaluator.Digest]
	// Parent says what the framework was derived from, and what was changed; nil where it stands for itself.
	Parent *Derivation
}

// UndecidedCondition is something that could not be decided (无法判定的条件).
type UndecidedCondition struct {
	Node     NodeID // whose precondition or rule it is; "" for sanctions and levels
	Sanction string // the sanction's code; "" for nodes and levels
	Name     Text   // of the node, the sanction or the level
	// Condition is what is undecided in words, or the zero Text where the node's own rule is undecided.
	Condition Text
	// Crossing says that a reported range lies on both sides of a bound; else data are missing.
	Crossing bool
}

// Framework says under which rules the scorecard was made.
func (c *Scorecard) Framework() FrameworkReference {
	if c.decoded != nil {
		f := c.decoded.framework
		f.Parent = cloneDerivation(f.Parent)
		return f
	}
	if c.evaluation == nil {
		return FrameworkReference{}
	}
	f, digest := &c.evaluation.plan.framework, c.evaluation.plan.digest
	return FrameworkReference{
		ID: f.ID, Edition: f.Edition, Name: f.Name, About: f.About, Basis: f.Basis,
		SHA256: hex.EncodeToString(digest[:sha256.Size]), Parent: cloneDerivation(f.Parent),
	}
}

// Subject returns who was assessed.
func (c *Scorecard) Subject() Subject {
	if c.decoded != nil {
		return c.decoded.subject
	}
	if c.evaluation == nil {
		return Subject{}
	}
	return c.evaluation.submission.subject
}

// Period returns the label of the period.
func (c *Scorecard) Period() Period {
	if c.decoded != nil {
		return c.decoded.period
	}
	if c.evaluation == nil {
		return ""
	}
	return c.evaluation.submission.period
}

// Len returns the number of nodes.
func (c *Scorecard) Len() int {
	if c.decoded != nil {
		return len(c.decoded.results)
	}
	if c.evaluation == nil {
		return 0
	}
	return len(c.evaluation.nodes)
}

// Score returns the published score of the whole and whether it has one.
func (c *Scorecard) Score() (Number, bool) {
	if c.evaluation != nil {
		s := &c.evaluation.nodes[0]
		return Number{s.score}, s.status == StatusScored || s.status == StatusVetoed
	}
	total := c.Total()
	return total.Score, total.HasScore()
}

// Total returns the result of the root; the zero Result for an empty scorecard.
func (c *Scorecard) Total() Result {
	if c.Len() == 0 {
		return Result{}
	}
	return c.result(0)
}

// Node returns the result of a node, and false where there is no such node.
func (c *Scorecard) Node(id NodeID) (Result, bool) {
	byID := map[NodeID]int(nil)
	switch {
	case c.decoded != nil:
		byID = c.decoded.resultByID
	case c.evaluation != nil:
		byID = c.evaluation.plan.byID
	}
	if i, ok := byID[id]; ok {
		return c.result(i), true
	}
	return Result{}, false
}

// All returns the results of all nodes, depth first, parents before their children.
func (c *Scorecard) All() iter.Seq[Result] {
	return func(yield func(Result) bool) {
		for i := range c.Len() {
			if !yield(c.result(i)) {
				return
			}
		}
	}
}

func (c *Scorecard) result(i int) Result {
	if c.decoded != nil {
		return c.decoded.result(i)
	}
	return c.evaluation.result(i)
}

// result returns the figures of a decoded result.
func (c *scorecardRecord) result(i int) Result {
	r := c.results[i].Result
	r.WithoutVeto, r.record = cloneNumber(r.WithoutVeto), &c.results[i]
	return r
}

// Findings returns what the checks found, in the order the checks are defined in.
func (c *Scorecard) Findings() []Finding {
	if c.decoded != nil {
		return cloneEach(c.decoded.findings, func(f Finding) Finding {
			f.Left, f.Right = f.Left.clone(), f.Right.clone()
			return f
		})
	}
	if c.evaluation == nil {
		return nil
	}
	return c.evaluation.listFindings()
}

// Undecided returns the conditions that could not be decided, and the assessed criteria whose verdict could not be,
// depth first, then sanctions and levels.
func (c *Scorecard) Undecided() []UndecidedCondition {
	if c.decoded != nil {
		return slices.Clone(c.decoded.undecided)
	}
	if c.evaluation == nil {
		return nil
	}
	return c.evaluation.listUndecided()
}

// Unread returns the measures that the submission names, be it as missing, and that no indicator or check of the framework reads, sorted.
// A misspelt measure shows up here.
func (c *Scorecard) Unread() []MeasureID {
	if c.decoded != nil {
		return slices.Clone(c.decoded.unread)
	}
	if c.evaluation == nil {
		return nil
	}
	return slices.Clone(c.evaluation.unread)
}
