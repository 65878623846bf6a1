package housing

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// Domain returns the measures, indicators and checks of housing and communities, and the measures of population they read, a fresh
// value at every call. Pass it to [indicators.Compile] with [indicators.With], alone or beside population's own domain.
func Domain() indicators.Domain {
	return indicators.Domain{
		Name: "housing",
		Definitions: indicators.Definitions{
			Measures: slices.Concat(
				[]indicators.Measure{population.ResidentMeasure(), population.HouseholdsMeasure()},
				shantytownMeasures(), neighbourhoodMeasures(), rentalMeasures(), supplyMeasures(), communityMeasures(), completeMeasures()),
			Indicators: slices.Concat(
				shantytownIndicators(), neighbourhoodIndicators(), rentalIndicators(), supplyIndicators(), communityIndicators(), completeIndicators()),
			Checks: slices.Concat(
				shantytownChecks(), neighbourhoodChecks(), rentalChecks(), supplyChecks(), communityChecks(), completeChecks()),
		},
	}
}

// Criteria returns the thresholds that documents at hand state for housing and communities, a fresh value at every call, topic by topic
// in the order of their constants. No document gives marks for them, so they have none: each is assessed, met or not met,
// and takes part in no sum. Those that are targets of plans say so in their names; every node's sources say what it applies to.
// A caller who gives a node marks makes a framework of their own, whose basis is illustrative.
//
// No threshold is at hand for the renewal of shantytowns or of old neighbourhoods: the plans state national totals.
//
// The indicators come from [Domain].
func Criteria() []indicators.Node {
	return slices.Concat(rentalCriteria(), supplyCriteria(), communityCriteria(), completeCriteria())
}
