package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
	"github.com/wenming-go/wenming/internal/wire"
)

// Relation compares a number with a level. The zero value is not a relation.
type Relation uint8

const (
	// RelationAtLeast holds from the level upwards (≥, 不低于).
	RelationAtLeast Relation = iota + 1
	// RelationAbove holds above the level, not at it (>, 高于): 85 exactly is not above 85.
	RelationAbove
	// RelationAtMost holds up to the level (≤, 不高于).
	RelationAtMost
	// RelationBelow holds below the level, not at it (<, 低于).
	RelationBelow
	// RelationEqual holds at the level only (=, 等于).
	RelationEqual
)

// String returns the word used in JSON: "at_least", "above", "at_most", "below" or "equal".
func (r Relation) String() string { return wordOf(relationWords(), r) }

// Symbol returns ≥, >, ≤, < or =; "?" for a value that is not a relation.
func (r Relation) Symbol() string {
	switch r {
	case RelationAtLeast:
		return "≥"
	case RelationAbove:
		return ">"
	case RelationAtMost:
		return "≤"
	case RelationBelow:
		return "<"
	case RelationEqual:
		return "="
	default:
		return "?"
	}
}

// Bound is a relation to a level: at least 8. The zero Bound is not valid.
type Bound struct {
	Relation Relation
	Level    Number
}

// AtLeast returns the bound "≥ level".
func AtLeast(level Number) Bound { return Bound{RelationAtLeast, level} }

// Above returns the bound "> level".
func Above(level Number) Bound { return Bound{RelationAbove, level} }

// AtMost returns the bound "≤ level".
func AtMost(level Number) Bound { return Bound{RelationAtMost, level} }

// Below returns the bound "< level".
func Below(level Number) Bound { return Bound{RelationBelow, level} }

// EqualTo returns the bound "= level".
func EqualTo(level Number) Bound { return Bound{RelationEqual, level} }

// Holds reports whether n stands in the relation to the level.
func (b Bound) Holds(n Number) bool { return b.holds(n.rat) }

// String returns the bound as "≥ 8".
func (b Bound) String() string { return b.Relation.Symbol() + " " + b.Level.String() }

func (b Bound) holds(x exact.Rat) bool { return b.Relation.holds(x.Cmp(b.Level.rat)) }

// holdsReal decides the bound for a number that may be irrational, and may be too close to the level to decide.
func (b Bound) holdsReal(x reals.Real) Truth {
	c, decided := x.Cmp(b.Level.rat)
	if !decided {
		return Undecided
	}
	return truthOf(b.Relation.holds(c))
}

// holds judges the order of a number and a level, as Cmp returns it.
func (r Relation) holds(c int) bool {
	switch r {
	case RelationAtLeast:
		return c >= 0
	case RelationAbove:
		return c > 0
	case RelationAtMost:
		return c <= 0
	case RelationBelow:
		return c < 0
	case RelationEqual:
		return c == 0
	default:
		return false
	}
}

// over decides the bound for every number of the interval at once.
func (b Bound) over(i exact.Interval) Truth {
	level := b.Level.rat
	low, high := i.Low.Cmp(level), i.High.Cmp(level)
	switch b.Relation {
	case RelationAtLeast:
		return certain(low >= 0, high < 0 || high == 0 && i.HighOpen)
	case RelationAbove:
		return certain(low > 0 || low == 0 && i.LowOpen, high <= 0)
	case RelationAtMost:
		return certain(high <= 0, low > 0 || low == 0 && i.LowOpen)
	case RelationBelow:
		return certain(high < 0 || high == 0 && i.HighOpen, low >= 0)
	case RelationEqual:
		return certain(low == 0 && high == 0, !i.Contains(level))
	default:
		return Fails
	}
}

func certain(holds, fails bool) Truth {
	switch {
	case holds:
		return Holds
	case fails:
		return Fails
	default:
		return Undecided
	}
}

// Truth is the three-valued outcome of a condition (判定). The zero value is not an outcome.
type Truth uint8

const (
	// Holds (成立).
	Holds Truth = iota + 1
	// Fails (不成立).
	Fails
	// Undecided (无法判定): data are missing, or a reported range lies on both sides.
	Undecided
)

// String returns the word used in JSON: "holds", "fails" or "undecided".
func (t Truth) String() string { return wordOf(truthWords(), t) }

func truthOf(holds bool) Truth {
	if holds {
		return Holds
	}
	return Fails
}

func truthWords() []wire.Word[Truth] {
	return []wire.Word[Truth]{
		{Value: Holds, Word: "holds"}, {Value: Fails, Word: "fails"}, {Value: Undecided, Word: "undecided"},
	}
}

func relationWords() []wire.Word[Relation] {
	return []wire.Word[Relation]{
		{Value: RelationAtLeast, Word: "at_least"},
		{Value: RelationAbove, Word: "above"},
		{Value: RelationAtMost, Word: "at_most"},
		{Value: RelationBelow, Word: "below"},
		{Value: RelationEqual, Word: "equal"},
	}
}

// boundCodec writes a bound as an object with one member, the relation: {"at_least": "8"}.
func boundCodec() wire.Codec[Bound] {
	level := numberCodec()
	alternatives := make([]wire.Alternative[Bound], 0, len(relationWords()))
	for _, w := range relationWords() {
		alternatives = append(alternatives, wire.Case(w.Word,
			func(n Number) Bound { return Bound{w.Value, n} },
			func(b Bound) (Number, bool) { return b.Level, b.Relation == w.Value },
			level))
	}
	return wire.Named("bound", "bound of a number", wire.OneOf("a bound", alternatives...))
}
