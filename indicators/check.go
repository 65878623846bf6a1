package indicators

import "github.com/wenming-go/wenming/internal/wire"

// Check is a statement that reported figures must satisfy (核查): active volunteers ≤ registered volunteers;
// the stated share = its own numerator ÷ denominator. It compares two formulas, over the ranges as reported.
// The zero Check is not valid.
type Check struct {
	ID         CheckID
	Name       Text
	Definition Text // what a contradiction means, and what to look at
	Left       Formula
	Relation   Relation
	Right      Formula
	Tolerance  Number // by how much the relation may be missed; not negative
	Severity   Severity
	Sources    []Citation
}

// Severity says what a contradicted check does. The zero value is not a severity.
type Severity uint8

const (
	// SeverityError makes evaluation refuse the figures: they cannot all be true.
	SeverityError Severity = iota + 1
	// SeverityWarning puts a finding on the scorecard.
	SeverityWarning
	// SeverityNote puts a finding on the scorecard that needs no action.
	SeverityNote
)

// String returns the word used in JSON: "error", "warning" or "note".
func (s Severity) String() string { return wordOf(severityWords(), s) }

func severityWords() []wire.Word[Severity] {
	return []wire.Word[Severity]{
		{Value: SeverityError, Word: "error"},
		{Value: SeverityWarning, Word: "warning"},
		{Value: SeverityNote, Word: "note"},
	}
}

// WithinCheck returns the check that a part is not more than its whole: part ≤ whole.
func WithinCheck(id CheckID, part, whole MeasureID, severity Severity, name, definition Text) Check {
	return Check{
		ID: id, Name: name, Definition: definition,
		Left: Of(part), Relation: RelationAtMost, Right: Of(whole), Severity: severity,
	}
}
