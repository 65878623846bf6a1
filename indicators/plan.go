package indicators

import (
	"cmp"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// plan is a compiled framework: every name resolved to an index, constants folded. It is immutable.
type plan struct {
	framework  Framework // linked: all definitions inline
	digest     [32]byte  // SHA-256 of its canonical form
	slots      []slot    // what is read of a submission, sorted by measure and lag
	measures   map[MeasureID]*Measure
	indicators []planIndicator
	nodes      []planNode // depth first, parents before children
	sanctions  []planSanction
	levels     []planLevel
	order      []int // of evaluation: children and what conditions read come first
	byID       map[NodeID]int
	checks     []planCheck
	limits     Limits
	irrational bool // some published scores below the total may be irrational
	noPre      compiledCondition
	noReads    reads
}

// slot is one (measure, lag) that something reads.
type slot struct {
	ref     reference
	measure *Measure
}

type planIndicator struct {
	def         *Indicator
	formula     Formula // after substitutions
	substituted []int   // the substitutions made in it
	terms       []planTerm
	slots       []int
	// lattice says that the indicator depends on one slot, whose measure counts whole things, and that every denominator is
	// a constant: only some numbers are possible then.
	lattice bool
}

type planTerm struct {
	factor      exact.Rat
	numerator   planAffine
	denominator planAffine
}

type planAffine struct {
	constant exact.Rat
	parts    []planPart
}

type planPart struct {
	slot  int
	times exact.Rat
}

type planCheck struct {
	def         *Check
	left, right planIndicator
	difference  planIndicator
}

type planNode struct {
	node     *Node
	path     string // JSON Pointer in the framework
	parent   int    // -1 at the root
	depth    int
	children []int
	rounding Rounding
	pre      *compiledCondition // what must hold first; nodes without preconditions share an empty one
	preReads *reads

	deductions []int // sanctions that take marks off; the root's only

	earner earner // criteria only
	own    int    // index of the criterion's indicator, -1 without one

	assessed bool      // no marks here or below: met or not met
	unknown  bool      // marks here or below are not public
	viaReals bool      // its score before rounding may be irrational
	summands int       // how many quotients its published score may be the exact sum of
	full     exact.Rat // most the node can earn; 1 for criteria without known marks
	slots    []int     // everything the node's score depends on
	shared   []int     // slots that more than one child depends on
}

func (n *planNode) isSection() bool { return n.earner == nil }

// irrational reports whether the published score may be irrational.
func (n *planNode) irrational() bool { return n.viaReals && !n.rounding.active() }

// reads reports whether anything reads the measure, of whatever period.
func (p *plan) reads(m MeasureID) bool {
	i, _ := slices.BinarySearchFunc(p.slots, m, func(s slot, m MeasureID) int { return cmp.Compare(s.ref.measure, m) })
	return i < len(p.slots) && p.slots[i].ref.measure == m
}

// lookup returns the index of the slot for a reference, -1 where nothing reads it.
func (p *plan) lookup(r reference) int {
	i, ok := slices.BinarySearchFunc(p.slots, r, func(s slot, r reference) int { return compareReferences(s.ref, r) })
	if !ok {
		return -1
	}
	return i
}
