package oracle

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// Comparison is what comparing a scorecard with a card came to.
type Comparison struct {
	// Nodes are the nodes that have a score.
	Nodes int
	// Fields are the values compared of nodes that have a score. Counted are only single values which at least one side states: a number,
	// a name in both languages, a code, a flag that is set, one end of a range. What both sides leave empty is not counted, nor is what
	// stands beside the nodes: sanctions, levels, findings and the rest, though all of it is compared.
	Fields      int
	Differences []string
}

// Compare compares everything that a scorecard says with the card, each number exactly. exact says that every figure was reported, as
// one number: then nothing is left open, and ranges, flags and levels must be the oracle's. What is not compared, and why:
//
//   - Nothing of a card that is [Card.Doubtful], for the specification leaves the answer open.
//   - Words: conditions, bands and errors are only seen to be there in both languages. The specification does not state them.
//   - Details that repeat the range, which is compared itself; the unit of one side of a check; the irrational rate of a mean or sum
//     below a cap.
//   - Where figures have ranges, those of the engine that are not tight must enclose what the oracle reached, and may be wider; so it may
//     leave verdicts, levels, checks, flags and lists of what is undecided more open, and never less. Nor need it see that marks which
//     are not public do not matter, since a veto holds wherever the oracle looked.
//   - Where figures have ranges, the reason of a verdict: it is that of its rule or of its preconditions, and counts what is met, as the
//     engine's ranges decide.
func Compare(got *indicators.Scorecard, want *Card, exact bool) Comparison {
	c := comparer{exact: exact, ranged: want.Ranged}
	if !want.Doubtful {
		c.card(got, want)
	}
	return c.Comparison
}

// CompareRead compares a scorecard that was read from its document. Numbers of more than 100 digits are not compared, since a document
// has only the decimal below them.
func CompareRead(got *indicators.Scorecard, want *Card, exact bool) Comparison {
	c := comparer{exact: exact, ranged: want.Ranged, read: true}
	if !want.Doubtful {
		c.card(got, want)
	}
	return c.Comparison
}

// CompareRefusals compares an error of Evaluate with what the oracle refuses, by code and place. What is open may be refused or not.
func CompareRefusals(got error, want Refusals) []string {
	var problems indicators.Problems
	if !errors.As(got, &problems) {
		return []string{fmt.Sprintf("refused for %v, the engine says %v", want, got)}
	}
	var listed Refusals
	for _, p := range problems {
		listed = append(listed, Refusal{Code: p.Code, Path: p.Path})
	}
	slices.SortFunc(listed, func(a, b Refusal) int {
		return strings.Compare(a.Path+"\x00"+string(a.Code), b.Path+"\x00"+string(b.Code))
	})
	var wanted Refusals
	for _, r := range want {
		certain := Refusal{Code: r.Code, Path: r.Path}
		if !r.Open || slices.Contains(listed, certain) {
			wanted = append(wanted, certain)
		}
	}
	slices.SortFunc(wanted, func(a, b Refusal) int {
		return strings.Compare(a.Path+"\x00"+string(a.Code), b.Path+"\x00"+string(b.Code))
	})
	if !slices.Equal(listed, wanted) {
		return []string{fmt.Sprintf("refused for %v, the engine says %v", wanted, listed)}
	}
	return nil
}

// MayContradict reports whether an error of Evaluate says only that severe checks are contradicted of which the oracle, which merely
// sampled their figures, does not state the outcome. A contradiction that was not met in any sample is one that may be.
func MayContradict(got error, want *Card) bool {
	var problems indicators.Problems
	if want == nil || !errors.As(got, &problems) {
		return false
	}
	for _, p := range problems {
		unstated := slices.ContainsFunc(want.Findings, func(f Finding) bool {
			return p.Path == "/checks/"+string(f.Check) && !f.Stated && f.Outcome == indicators.Contradicts
		})
		if p.Code != indicators.ProblemCheckFailed || !unstated {
			return false
		}
	}
	return true
}

// comparer collects differences at one place after another.
type comparer struct {
	Comparison
	exact  bool   // every figure is one number
	ranged bool   // some figure has a range
	read   bool   // the scorecard was read from its document
	place  string // the node, or what else is compared
	count  bool   // the place is a node that has a score
}

// at moves to another place.
func (c *comparer) at(place string, count bool) { c.place, c.count = place, count }

func (c *comparer) differ(field string, got, want any) {
	c.Differences = append(c.Differences, fmt.Sprintf("%s, %s: %v, the oracle says %v", c.place, field, got, want))
}

// agree notes one field that was compared.
func (c *comparer) agree(stated bool) {
	if c.count && stated {
		c.Fields++
	}
}

// is compares one value.
func is[T comparable](c *comparer, field string, got, want T) {
	var nothing T
	c.agree(got != nothing || want != nothing)
	if got != want {
		c.differ(field, got, want)
	}
}

// list compares values in order.
func list[T comparable](c *comparer, field string, got, want []T) {
	if !slices.Equal(got, want) {
		c.differ(field, got, want)
	}
	for range want {
		c.agree(true)
	}
}

// number compares a number with one that the oracle states; nil where it states that there is none.
func (c *comparer) number(field string, got indicators.Number, want *big.Rat) {
	if want == nil {
		want = new(big.Rat)
	}
	if got.Rat().Cmp(want) == 0 {
		c.agree(true)
		return
	}
	if !c.tooLong(want) {
		c.differ(field, got, want.RatString())
	}
}

// tooLong reports whether a document cannot state the number.
func (c *comparer) tooLong(x *big.Rat) bool {
	digits := func(i *big.Int) int { return len(strings.TrimPrefix(i.String(), "-")) }
	return c.read && max(digits(x.Num()), digits(x.Denom())) > 100
}

func (c *comparer) card(got *indicators.Scorecard, want *Card) {
	c.at("the framework", false)
	f := got.Framework()
	is(c, "id", f.ID, want.Framework.ID)
	is(c, "edition", f.Edition, want.Framework.Edition)
	is(c, "name", f.Name, want.Framework.Name)
	is(c, "about", f.About, want.Framework.About)
	is(c, "basis", f.Basis, want.Framework.Basis)
	is(c, "length of the digest", len(f.SHA256), 64)
	c.parent(f.Parent, want.Framework.Parent)
	c.at("the scorecard", false)
	is(c, "subject", got.Subject(), want.Subject)
	is(c, "period", got.Period(), want.Period)
	is(c, "problems", len(got.Problems()), 0)
	list(c, "unread", got.Unread(), want.Unread)
	is(c, "number of nodes", got.Len(), len(want.Nodes))
	if got.Len() == len(want.Nodes) {
		i := 0
		for r := range got.All() {
			c.node(r, &want.Nodes[i])
			i++
		}
	}
	c.consequences(got, want)
}

func (c *comparer) parent(got, want *indicators.Derivation) {
	if (got == nil) != (want == nil) {
		c.differ("parent", got, want)
		return
	}
	if got == nil {
		return
	}
	is(c, "parent's id", got.ID, want.ID)
	is(c, "parent's edition", got.Edition, want.Edition)
	is(c, "parent's digest", got.SHA256, want.SHA256)
	is(c, "number of changes", len(got.Changes), len(want.Changes))
}

// node compares one result with everything that is derived from it.
func (c *comparer) node(got indicators.Result, want *Node) {
	c.at("node "+string(want.ID), want.Score != nil && got.HasScore())
	if c.count {
		c.Nodes++
	}
	is(c, "id", got.ID, want.ID)
	is(c, "parent", got.Parent, want.Parent)
	is(c, "depth", got.Depth, want.Depth)
	is(c, "name", got.Name, want.Name)
	is(c, "status", got.Status, want.Status)
	if want.Range.Kind != RangeInner || got.Verdict != indicators.Undecided { // more than was sampled may be reached
		if c.exact || got.Verdict != indicators.Undecided || want.Verdict == 0 {
			is(c, "verdict", got.Verdict, want.Verdict)
		}
	}
	is(c, "whether there is a score", got.HasScore(), want.Score != nil)
	if got.HasScore() && want.Score != nil {
		c.score(got, want)
	}
	switch {
	case (got.WithoutVeto == nil) != (want.WithoutVeto == nil):
		c.differ("score without the veto", got.WithoutVeto, want.WithoutVeto)
	case got.WithoutVeto != nil:
		c.number("score without the veto", *got.WithoutVeto, want.WithoutVeto)
	}
	is(c, "marks", got.Marks.String(), want.Marks.String())
	c.number("available marks", got.Available, want.Available)
	is(c, "rounding", got.Rounding, want.Rounding)
	c.interval("range", got.Range, want.Range)
	if promisedTight(want) && !got.Range.Tight() {
		c.differ("range", "not tight", "tight")
	}
	if !c.ranged || want.Status != indicators.StatusAssessed {
		c.reason("reason", got.Reason(), want.Reason)
	}
	c.calculation("calculation", got.Calculation(), want.Calculation)
	c.observations("observations", got.Observations(), want.Observations)
	list(c, "children", got.Children(), want.Children)
	list(c, "responsible departments", got.Responsible(), want.Responsible)
	list(c, "sources", got.Sources(), want.Sources)
	if annotations := got.Annotations(); !maps.Equal(annotations, want.Annotations) {
		c.differ("annotations", annotations, want.Annotations)
	} else {
		c.agree(len(annotations) > 0)
	}
}

func (c *comparer) score(got indicators.Result, want *Node) {
	c.number("score", got.Score, want.Score)
	is(c, "inexact", got.Inexact, want.Inexact || c.tooLong(want.Score))
	unrounded := want.Unrounded
	if unrounded == nil {
		unrounded = want.Score
	}
	c.number("unrounded", got.Unrounded(), unrounded)
	if !c.tooLong(unrounded) {
		is(c, "rounded", got.Rounded(), want.Rounded)
	}
	rate, ok := got.Rate()
	if ok != (want.Rate != nil) {
		c.differ("rate", rate, want.Rate)
	} else if ok && !c.tooLong(want.Score) {
		c.number("rate", rate, want.Rate)
	}
}
