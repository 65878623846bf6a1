package indicators

import "github.com/wenming-go/wenming/internal/wire"

// Finding is what a check found in the figures (核查结果). Checks whose figures are not all reported find nothing.
type Finding struct {
	Check       CheckID
	Name        Text
	Definition  Text
	Severity    Severity
	Outcome     Outcome
	Relation    Relation
	Tolerance   Number
	Left, Right Calculation
}

// Outcome says what a check found. The zero value is not an outcome.
type Outcome uint8

const (
	// Agrees (一致): the relation holds for the figures as they stand; for inequalities, over their whole ranges.
	Agrees Outcome = iota + 1
	// AgreesWithinRange (区间内一致): the relation can hold for figures within the reported ranges.
	AgreesWithinRange
	// Contradicts (矛盾): the relation holds for no figures within the reported ranges.
	Contradicts
	// Undetermined (无法判定): a denominator is or may be 0.
	Undetermined
)

// String returns the word used in JSON: "agrees", "agrees_within_range", "contradicts" or "undetermined".
func (o Outcome) String() string { return wordOf(outcomeWords(), o) }

// Name returns the outcome in words, in both languages.
func (o Outcome) Name() Text {
	switch o {
	case Agrees:
		return Text{"一致", "agrees"}
	case AgreesWithinRange:
		return Text{"在上报区间内一致", "agrees within the reported ranges"}
	case Contradicts:
		return Text{"矛盾", "contradicts"}
	case Undetermined:
		return Text{"无法判定", "undetermined"}
	default:
		return Text{}
	}
}

// Text renders the finding: both sides as they were calculated, the tolerance where there is one, and the outcome.
func (f Finding) Text(l Language) string {
	colon := ": "
	if l != English {
		colon = "："
	}
	right := f.Right.textWithRange(l)
	if !f.Tolerance.IsZero() {
		right += " ± " + formatNumber(f.Tolerance.rat)
	}
	return f.Name.In(l) + colon + f.Left.textWithRange(l) + " " + f.Relation.Symbol() + " " + right + " — " + f.Outcome.Name().In(l)
}

// explained reports whether its definition is written below it: what went as it should needs no words, unless it was stated to be read.
func (f Finding) explained() bool {
	return !f.Definition.IsZero() && (f.Outcome != Agrees || f.Severity == SeverityNote)
}

func outcomeWords() []wire.Word[Outcome] {
	return []wire.Word[Outcome]{
		{Value: Agrees, Word: "agrees"},
		{Value: AgreesWithinRange, Word: "agrees_within_range"},
		{Value: Contradicts, Word: "contradicts"},
		{Value: Undetermined, Word: "undetermined"},
	}
}
