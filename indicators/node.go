package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// Node is a section (测评项目·内容) or a criterion (测评标准) of a framework. A section has Children and a Combine; a criterion has a
// Rule. The zero Node is not valid.
type Node struct {
	ID    NodeID // unique in the framework
	Name  Text
	Marks Marks // what the node can earn (分值); a section by [BySum] may leave them out
	// Weight is read by a parent that takes a mean; elsewhere it must be 0.
	Weight Number

	// Indicator and Rule make a criterion.
	Indicator IndicatorID
	Rule      Rule

	// Combine and Children make a section.
	Combine  Combination
	Children []Node
	// Cap limits what a section by [BySum] can earn below the sum of its children (封顶); nil means no cap.
	Cap *Number

	// Preconditions must all hold, or the node is vetoed and earns 0 (一票否决).
	Preconditions []Condition
	// Missing says what happens to the parent when the node has no score for want of data. The zero value is [Block].
	Missing MissingPolicy
	// Rounding takes precedence over the framework's plan; the zero value leaves it to the plan.
	Rounding Rounding

	Responsible []string // departments responsible (责任单位)
	Annotations map[string]string
	Sources     []Citation
}

// withoutMarks reports whether the node is assessed only: neither it nor anything below it has marks.
func (n *Node) withoutMarks() bool {
	for i := range n.Children {
		if !n.Children[i].withoutMarks() {
			return false
		}
	}
	return n.Marks.IsZero()
}

// ThresholdNode returns a criterion without marks that is met where the indicator keeps the bound: what a document asks for that
// gives no marks for it. With marks set on the result, it earns all of them or nothing.
func ThresholdNode(id NodeID, indicator IndicatorID, bound Bound, name Text, sources ...Citation) Node {
	return Node{
		ID: id, Name: name, Indicator: indicator,
		Rule:    Bands{Bands: []Band{{When: []Bound{bound}, Share: Whole(1)}}},
		Sources: sources,
	}
}

// Marks are what a node can earn (分值). The zero value is no marks: a criterion without marks is assessed, met or
// not met, and takes no part in any sum.
type Marks struct {
	kind  marksKind
	value Number
}

type marksKind uint8

const (
	noMarks marksKind = iota
	knownMarks
	unknownMarks
)

// MarksOf returns marks of n. They must be above 0; [Compile] checks.
func MarksOf(n Number) Marks { return Marks{knownMarks, n} }

// WholeMarks returns marks of the whole number n.
func WholeMarks(n int64) Marks { return MarksOf(Whole(n)) }

// UnknownMarks says that the published system has marks here which are not public: the node's score and
// every total above it are withheld. In JSON it is "unknown".
func UnknownMarks() Marks { return Marks{kind: unknownMarks} }

// Number returns the marks and true where they are known.
func (m Marks) Number() (Number, bool) { return m.value, m.kind == knownMarks }

// IsUnknown reports whether there are marks which are not public.
func (m Marks) IsUnknown() bool { return m.kind == unknownMarks }

// IsZero reports whether there are no marks, so that the node is assessed only.
func (m Marks) IsZero() bool { return m.kind == noMarks }

// Equal reports whether m and o are the same marks.
func (m Marks) Equal(o Marks) bool { return m.kind == o.kind && m.value.Equal(o.value) }

// String returns the number, "unknown" or "none".
func (m Marks) String() string {
	switch m.kind {
	case knownMarks:
		return m.value.String()
	case unknownMarks:
		return unknownWord
	case noMarks:
		return "none"
	default:
		return "none"
	}
}

const unknownWord = "unknown"

func marksCodec() wire.Codec[Marks] {
	text := marksText(ParseNumber, Number.String)
	return wire.Named("marks", "marks (分值)", wire.Described(text, describeMarks))
}

// marksText is for marks as a text; read and write are for those that are known.
func marksText(read func(string) (Number, error), write func(Number) string) wire.Codec[Marks] {
	return wire.Text(
		func(text string) (Marks, error) {
			if text == unknownWord {
				return UnknownMarks(), nil
			}
			n, err := read(text)
			return MarksOf(n), err
		},
		func(m *Marks) string {
			if n, known := m.Number(); known {
				return write(n)
			}
			return m.String()
		},
		func(m *Marks) bool { return m.IsZero() },
		`marks such as "5", or "unknown"`, true)
}

func describeMarks(s *wire.Schema) {
	s.Pattern, s.Longest = "^"+unknownWord+"$|"+exact.Notation, exact.MaxTextLength
}

// Combination says how a section's children combine (合成方式). The zero value is not a combination.
type Combination uint8

const (
	// BySum adds the children's scores (加和).
	BySum Combination = iota + 1
	// ByWeightedMean takes the mean of the children's rates with their weights, times the node's marks (加权平均).
	ByWeightedMean
	// ByHarmonicMean takes the weighted harmonic mean of the children's rates, times the node's marks (调和平均).
	// A child that earns nothing makes it 0.
	ByHarmonicMean
	// ByGeometricMean takes the weighted geometric mean of the children's rates, times the node's marks (几何平均). A child that earns
	// nothing makes it 0. It is mostly irrational, so [Compile] asks for a rounding at the section or above it.
	ByGeometricMean
)

// String returns the word used in JSON: "sum", "weighted_mean", "harmonic_mean" or "geometric_mean".
func (c Combination) String() string { return wordOf(combinationWords(), c) }

// MissingPolicy says what a node without a score for want of data does to its parent (缺失处理). Missing data never
// count as 0 unless [CountAsZero] says so. The zero value is [Block].
type MissingPolicy uint8

const (
	// Block makes the parent incomplete.
	Block MissingPolicy = iota
	// Exclude leaves the node out: the maximum of a sum falls by its marks, the weights of a mean are renormalised.
	Exclude
	// CountAsZero counts the node as 0, and says so.
	CountAsZero
)

// String returns the word used in JSON: "block", "exclude" or "zero".
func (p MissingPolicy) String() string { return wordOf(missingWords(), p) }

func combinationWords() []wire.Word[Combination] {
	return []wire.Word[Combination]{
		{Value: BySum, Word: "sum"},
		{Value: ByWeightedMean, Word: "weighted_mean"},
		{Value: ByHarmonicMean, Word: "harmonic_mean"},
		{Value: ByGeometricMean, Word: "geometric_mean"},
	}
}

func missingWords() []wire.Word[MissingPolicy] {
	return []wire.Word[MissingPolicy]{
		{Value: Block, Word: "block"},
		{Value: Exclude, Word: "exclude"},
		{Value: CountAsZero, Word: "zero"},
	}
}
