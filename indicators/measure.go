package indicators

// Measure is a quantity somebody counts and reports (数据项): registered volunteers, resident population.
// The zero Measure is not valid: ID and Name are required.
type Measure struct {
	ID         MeasureID
	Name       Text
	Definition Text // what is counted, and what is not
	Unit       Text // 人 / persons; "%" for percentages, which are stated as 24.4, not 0.244
	Integer    bool // whole numbers only; open ends of ranges then become closed ones
	// Min and Max bound what can be reported, ends included; nil means no bound on that side.
	Min, Max *Number
	Sources  []Citation
}

// isPercent reports whether figures written with % belong to the unit.
func isPercent(unit Text) bool { return unit.Zh == "%" || unit.En == "%" }

// AtZero returns the bound 0, for measures that cannot be negative: Measure{Min: AtZero()}.
func AtZero() *Number { return new(Number) }

// AtNumber returns the bound n, for [Measure.Min] and [Measure.Max].
func AtNumber(n Number) *Number { return &n }

// CountMeasure returns a measure of whole things: integer, 0 or more. It is a short way to write one; fields not named here
// are set on the result.
func CountMeasure(id MeasureID, unit, name, definition Text, sources ...Citation) Measure {
	return Measure{ID: id, Name: name, Definition: definition, Unit: unit, Integer: true, Min: AtZero(), Sources: sources}
}

// AmountMeasure returns a measure of what need not be whole, such as money, area, length or time: 0 or more.
func AmountMeasure(id MeasureID, unit, name, definition Text, sources ...Citation) Measure {
	return Measure{ID: id, Name: name, Definition: definition, Unit: unit, Min: AtZero(), Sources: sources}
}

// PercentMeasure returns a measure that is itself a share, reported as 24.4, not 0.244: from 0 to 100, with the unit %.
// It is for shares whose parts nobody reports; where the parts are counts, count them and let an indicator divide.
func PercentMeasure(id MeasureID, name, definition Text, sources ...Citation) Measure {
	return Measure{
		ID: id, Name: name, Definition: definition, Unit: Same("%"), Min: AtZero(), Max: AtNumber(Whole(100)), Sources: sources,
	}
}
