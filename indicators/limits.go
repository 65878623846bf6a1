package indicators

import "github.com/wenming-go/wenming/internal/wire"

// Limits bounds what decoders and [Compile] accept, so that input from strangers costs little.
// The zero value accepts nothing; start from [DefaultLimits].
type Limits struct {
	Bytes int64 // largest document, in bytes
	Nodes int   // most nodes of a framework, most definitions of each kind
	// Depth is the deepest nesting of nodes, and of the rules and conditions within a node; JSON may nest eight times as deep.
	Depth int
	// Terms is the most terms of a formula, counting every part of its numerators and denominators, and the most bounds, points,
	// grades, cases and conditions of a node.
	Terms    int
	Problems int // most problems listed; the true count is always stated
}

// DefaultLimits returns 8 MiB, 4,096 nodes, depth 16, 4,096 terms and 100 problems.
func DefaultLimits() Limits {
	return Limits{Bytes: 8 << 20, Nodes: 4096, Depth: 16, Terms: 4096, Problems: 100}
}

// jsonDepthPerNode is how many JSON levels one level of nodes may use: the node, its list of children,
// and rules or conditions within it.
const jsonDepthPerNode = 8

func (l Limits) wire() wire.Limits {
	return wire.Limits{Bytes: l.Bytes, Depth: l.Depth * jsonDepthPerNode, Problems: l.Problems}
}
