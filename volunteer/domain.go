package volunteer

import "github.com/wenming-go/wenming/indicators"

// Domain returns the measures, indicators and checks of voluntary service, and the measures of population they read, a fresh
// value at every call. Pass it to [indicators.Compile] with [indicators.With], alone or beside population's own domain.
func Domain() indicators.Domain {
	return indicators.Domain{
		Name: "volunteer",
		Definitions: indicators.Definitions{
			Measures:   measureDefinitions(),
			Indicators: indicatorDefinitions(),
			Checks:     checkDefinitions(),
		},
	}
}
