package indicators

import "github.com/wenming-go/wenming/internal/wire"

// Indicator is what is calculated from measures (指标): registered volunteers per resident.
// The zero Indicator is not valid: ID, Name and Formula are required.
type Indicator struct {
	ID         IndicatorID
	Name       Text
	Definition Text // numerator, denominator and what they leave out, in words
	Unit       Text // of the calculated number; "%" where the formula is in percent
	Direction  Direction
	Formula    Formula
	Sources    []Citation
}

// Direction says which way an indicator is better (指标方向). The zero value says that neither is.
type Direction uint8

const (
	// Undirected says that neither more nor less is better.
	Undirected Direction = iota
	// HigherIsBetter (正向).
	HigherIsBetter
	// LowerIsBetter (逆向).
	LowerIsBetter
)

// String returns the word used in JSON: "none", "higher" or "lower".
func (d Direction) String() string { return wordOf(directionWords(), d) }

func directionWords() []wire.Word[Direction] {
	return []wire.Word[Direction]{
		{Value: Undirected, Word: "none"},
		{Value: HigherIsBetter, Word: "higher"},
		{Value: LowerIsBetter, Word: "lower"},
	}
}

// PercentIndicator returns the indicator part ÷ whole in percent. Part and whole are sums of measures, such as Of(…) or Sum(…).
func PercentIndicator(id IndicatorID, direction Direction, part, whole Formula, name, definition Text, sources ...Citation) Indicator {
	return Indicator{
		ID: id, Name: name, Definition: definition, Unit: Same("%"), Direction: direction,
		Formula: Ratio(part, whole).Percent(), Sources: sources,
	}
}

// ReportedIndicator returns the indicator that is a measure and nothing else, for criteria to read. Name, definition, unit and sources
// are the measure's, so that neither can say what the other does not.
func ReportedIndicator(id IndicatorID, direction Direction, measure Measure) Indicator {
	return Indicator{
		ID: id, Name: measure.Name, Definition: measure.Definition, Unit: measure.Unit, Direction: direction,
		Formula: Of(measure.ID), Sources: measure.Sources,
	}
}
