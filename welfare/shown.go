package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// shown says which indicator shows a measure as it was reported, and which way it is better.
type shown struct {
	indicator indicators.IndicatorID
	measure   indicators.MeasureID
	direction indicators.Direction
}

// showMeasures returns the indicators that show some of the measures.
func showMeasures(measures []indicators.Measure, list ...shown) []indicators.Indicator {
	all := make([]indicators.Indicator, len(list))
	for i, s := range list {
		position := slices.IndexFunc(measures, func(m indicators.Measure) bool { return m.ID == s.measure })
		all[i] = indicators.ReportedIndicator(s.indicator, s.direction, measures[position])
	}
	return all
}
