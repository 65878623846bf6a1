package library

import "github.com/wenming-go/wenming/indicators"

// Domain returns the measures, indicators and check of public reading, the measure of population they read, and the rule
// library.saturation, a fresh value at every call. Pass it to [indicators.Compile] with [indicators.With]; nothing is registered.
func Domain() indicators.Domain {
	return indicators.Domain{
		Name: "library",
		Definitions: indicators.Definitions{
			Measures:   measureDefinitions(),
			Indicators: indicatorDefinitions(),
			Checks:     checkDefinitions(),
		},
		Extensions: []indicators.Extension{saturation()},
	}
}
