package urban

import "github.com/wenming-go/wenming/indicators"

// publishedRate returns the indicator that takes a published rate as it is: for rates whose parts the sources do not show.
func publishedRate(
	id indicators.IndicatorID, rate indicators.MeasureID, direction indicators.Direction, name, definition indicators.Text,
) indicators.Indicator {
	return indicators.Indicator{
		ID: id, Name: name, Definition: definition, Unit: indicators.Same("%"), Direction: direction, Formula: indicators.Of(rate),
	}
}

// asPublished returns the indicator that takes a published rate of which more is better, and says no more of it than that.
func asPublished(id indicators.IndicatorID, rate indicators.MeasureID, name indicators.Text, sources ...indicators.Citation) indicators.Indicator {
	definition := indicators.Text{Zh: name.Zh + "，照公布或调查的数，不另计算。", En: name.En + " as published or surveyed, without calculation"}
	indicator := publishedRate(id, rate, indicators.HigherIsBetter, name, definition)
	indicator.Sources = sources
	return indicator
}
