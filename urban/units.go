package urban

import "github.com/wenming-go/wenming/indicators"

func persons() indicators.Text { return indicators.Text{Zh: "人", En: "persons"} }

func trips() indicators.Text { return indicators.Text{Zh: "人次", En: "trips"} }

func lamps() indicators.Text { return indicators.Text{Zh: "盏", En: "lamps"} }

func spaces() indicators.Text { return indicators.Text{Zh: "个", En: "spaces"} }

func metres() indicators.Text { return indicators.Text{Zh: "米", En: "m"} }

func kilometres() indicators.Text { return indicators.Text{Zh: "公里", En: "km"} }

func hectares() indicators.Text { return indicators.Text{Zh: "公顷", En: "hectares"} }

func squareMetres() indicators.Text { return indicators.Text{Zh: "平方米", En: "m²"} }

func squareKilometres() indicators.Text { return indicators.Text{Zh: "平方公里", En: "km²"} }

// squareMetresPerHectare is how many m² a hectare has.
const squareMetresPerHectare = 10_000

// inSquareKilometres returns land measured in hectares as a formula in km².
func inSquareKilometres(hectares indicators.MeasureID) indicators.Formula {
	return indicators.Of(hectares).Times(indicators.MustNumber("0.01"))
}

// squareMetresPerPerson returns the indicator of land in hectares ÷ persons, in m² per person.
func squareMetresPerPerson(
	id indicators.IndicatorID, land, population indicators.MeasureID, name, definition indicators.Text, sources ...indicators.Citation,
) indicators.Indicator {
	return indicators.Indicator{
		ID: id, Name: name, Definition: definition,
		Unit:      indicators.Text{Zh: "平方米/人", En: "m² per person"},
		Direction: indicators.HigherIsBetter,
		Formula:   indicators.Ratio(indicators.Of(land), indicators.Of(population)).Per(squareMetresPerHectare),
		Sources:   sources,
	}
}
