package indicators

import (
	"math"

	"github.com/wenming-go/wenming/internal/wire"
)

// Limits bounds what decoders and [Compile] accept, so that input from strangers costs little.
// The zero value accepts nothing; start from [DefaultLimits].
//
//	limit    | bounds                                     | what exceeds it is answered with
//	---------|--------------------------------------------|---------------------------------------------
//	Bytes    | documents and tables                       | too_large
//	Nodes    | nodes, definitions, values of documents    | too_many_nodes, too_large
//	Depth    | nodes, rules and conditions, JSON          | too_deep
//	Terms    | formulas, rules and conditions             | too_many_terms
//	Rows     | rows and cells of tables                   | too_large
//	Problems | what is listed                             | the list is cut and ends in more_problems
//
// SECURITY.md says what inputs cost at most under DefaultLimits. What they cost grows with Bytes, Nodes and Rows, and with the square
// of Terms.
type Limits struct {
	// Bytes is the largest document or table. Of a larger one no more than a byte beyond is read.
	Bytes int64
	// Nodes is the most nodes of a framework and the most definitions of each kind. A document may have 32 JSON values for each,
	// a submission 16.
	Nodes int
	// Depth is the deepest nesting of nodes, and of the rules and conditions within a node; JSON may nest eight times as deep.
	Depth int
	// Terms is the most terms of a formula, counting every part of its numerators and denominators, and the most bounds, points,
	// grades, cases and conditions of a node. All formulas of a framework may have four times as many, all its nodes sixteen times.
	// A formula may add up a sixteenth of it in quotients, all formulas that add up any may add up half of it, and a rule may have an
	// eighth of it in conditions of which some suffice. A framework may have a sixteenth of it in criteria on logarithmic scales and parts
	// of geometric means, and a node may add up half of it in quotients that nothing rounds.
	Terms int
	// Rows is the most rows of a table below its header, rows of empty cells included. A table may have 16 cells for each.
	Rows int
	// Problems is the most problems listed, at least one; the true count is always stated.
	Problems int
}

// DefaultLimits returns 8 MiB, 4,096 nodes, depth 16, 4,096 terms, 16,384 rows and 100 problems.
func DefaultLimits() Limits {
	return Limits{Bytes: 8 << 20, Nodes: 4096, Depth: 16, Terms: 4096, Rows: 16384, Problems: 100}
}

// jsonDepthPerNode is how many JSON levels one level of nodes may use: the node, its list of children,
// and rules or conditions within it.
const jsonDepthPerNode = 8

// jsonValuesPerNode is how many JSON values a node may use with its rule, indicator and measures.
const jsonValuesPerNode = 32

// cellsPerRow is how many cells a row of a table may have on average: the columns it can have, and some.
const cellsPerRow = 16

// How many times as many terms as one formula all formulas of a framework may have, and as many parts as one node all its nodes:
// in Go a thousand of them may share one.
const (
	termsPerFramework = 4
	partsPerFramework = 16
)

// What takes more than its share of time has a smaller part of the terms: sums of quotients, whose denominators multiply, and rules that
// depend on alternatives, which have to be tried one against the other.
const (
	termsPerQuotient      = 16
	termsPerAlternative   = 8
	quotientsPerFramework = 2  // half as many as terms
	fewTerms              = 16 // cost nothing, however few terms are allowed
)

func (l Limits) wire() wire.Limits {
	return wire.Limits{
		Bytes: l.Bytes, Depth: saturated(l.Depth, jsonDepthPerNode), Values: saturated(l.Nodes, jsonValuesPerNode), Problems: l.Problems,
	}
}

// wireOfFigures is for submissions: a figure has more to read in each of its values than other parts of documents.
func (l Limits) wireOfFigures() wire.Limits {
	w := l.wire()
	w.Values /= 2
	return w
}

// quotients returns how many quotients a formula may add up.
func (l Limits) quotients() int { return max(l.Terms/termsPerQuotient, min(l.Terms, fewTerms)) }

// logarithms returns how many criteria on logarithmic scales and parts of geometric means a framework may have.
func (l Limits) logarithms() int { return l.quotients() }

// allQuotients returns how many quotients the formulas of a framework may add up together; one that stands alone is not added up.
func (l Limits) allQuotients() int { return max(l.Terms/quotientsPerFramework, min(l.Terms, fewTerms)) }

// alternatives returns how many conditions of which some suffice a rule may have.
func (l Limits) alternatives() int { return max(l.Terms/termsPerAlternative, min(l.Terms, fewTerms)) }

// cells returns how many cells a table may have.
func (l Limits) cells() int { return saturated(l.Rows, cellsPerRow) }

// allTerms returns how many terms the formulas of a framework may have together.
func (l Limits) allTerms() int { return saturated(l.Terms, termsPerFramework) }

// allParts returns how many parts the rules and conditions of a framework may have together.
func (l Limits) allParts() int { return saturated(l.Terms, partsPerFramework) }

// saturated multiplies; what would overflow is as much as there can be, so that a caller may ask for no limit at all.
func saturated(n, factor int) int {
	if n > math.MaxInt/factor {
		return math.MaxInt
	}
	return n * factor
}
