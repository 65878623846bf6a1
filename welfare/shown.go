package welfare

import "github.com/wenming-go/wenming/indicators"

// shown says which indicator shows a measure as it was reported, and which way it is better.
type shown struct {
	indicator indicators.IndicatorID
	measure   indicators.MeasureID
	direction indicators.Direction
}

// showMeasures returns indicators that are a measure and nothing else, for criteria to read. They take name, definition, unit and
// sources from the measure, so that neither can say what the other does not.
func showMeasures(measures []indicators.Measure, list ...shown) []indicators.Indicator {
	defined := make(map[indicators.MeasureID]indicators.Measure, len(measures))
	for _, m := range measures {
		defined[m.ID] = m
	}
	all := make([]indicators.Indicator, len(list))
	for i, s := range list {
		m := defined[s.measure]
		all[i] = indicators.Indicator{
			ID: s.indicator, Name: m.Name, Definition: m.Definition, Unit: m.Unit, Direction: s.direction,
			Formula: indicators.Of(s.measure), Sources: m.Sources,
		}
	}
	return all
}
