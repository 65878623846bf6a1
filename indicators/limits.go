package indicators

import (
	"math"

	"github.com/wenming-go/wenming/internal/wire"
)

// Limits bounds what decoders and [Compile] accept, so that input from strangers costs little.
// The zero value accepts nothing; start from [DefaultLimits].
type Limits struct {
	// Bytes is the largest document.
	Bytes int64
	// Nodes is the most nodes of a framework and the most definitions of each kind. A document may have 64 JSON values for each.
	Nodes int
	// Depth is the deepest nesting of nodes, and of the rules and conditions within a node; JSON may nest eight times as deep.
	Depth int
	// Terms is the most terms of a formula, counting every part of its numerators and denominators, and the most bounds, points,
	// grades, cases and conditions of a node.
	Terms int
	// Problems is the most problems listed; the true count is always stated.
	Problems int
}

// DefaultLimits returns 8 MiB, 4,096 nodes, depth 16, 4,096 terms and 100 problems.
func DefaultLimits() Limits {
	return Limits{Bytes: 8 << 20, Nodes: 4096, Depth: 16, Terms: 4096, Problems: 100}
}

// jsonDepthPerNode is how many JSON levels one level of nodes may use: the node, its list of children,
// and rules or conditions within it.
const jsonDepthPerNode = 8

// jsonValuesPerNode is how many JSON values a node may use with its rule, indicator and measures.
const jsonValuesPerNode = 64

func (l Limits) wire() wire.Limits {
	return wire.Limits{
		Bytes: l.Bytes, Depth: saturated(l.Depth, jsonDepthPerNode), Values: saturated(l.Nodes, jsonValuesPerNode), Problems: l.Problems,
	}
}

// saturated multiplies; what would overflow is as much as there can be, so that a caller may ask for no limit at all.
func saturated(n, factor int) int {
	if n > math.MaxInt/factor {
		return math.MaxInt
	}
	return n * factor
}
