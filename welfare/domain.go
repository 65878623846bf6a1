package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// Domain returns the measures, indicators and checks of all topics, and the measures of population they read, a fresh
// value at every call. Pass it to [indicators.Compile] with [indicators.With], alone or beside other domains.
func Domain() indicators.Domain {
	return indicators.Domain{
		Name: "welfare",
		Definitions: indicators.Definitions{
			Measures: slices.Concat(
				[]indicators.Measure{population.ResidentMeasure()},
				elderlyMeasures(), childrenMeasures(), disabilityMeasures(), reliefMeasures(), employmentMeasures(),
				educationMeasures(), schoolsMeasures(), schoolBalanceMeasures(), healthMeasures(), hygieneMeasures(),
				hotlineMeasures(), businessMeasures(),
			),
			Indicators: slices.Concat(
				elderlyIndicators(), childrenIndicators(), disabilityIndicators(), reliefIndicators(), employmentIndicators(),
				educationIndicators(), schoolsIndicators(), schoolBalanceIndicators(), healthIndicators(), hygieneIndicators(),
				hotlineIndicators(), businessIndicators(),
			),
			Checks: slices.Concat(
				elderlyChecks(), childrenChecks(), disabilityChecks(), reliefChecks(), employmentChecks(),
				educationChecks(), schoolsChecks(), schoolBalanceChecks(), healthChecks(), hygieneChecks(),
				hotlineChecks(), businessChecks(),
			),
		},
	}
}

// Criteria returns the thresholds that documents at hand state for welfare, topic by topic, a fresh value at every call. No document
// gives marks for them, so they have none: each is assessed, met or not met, and takes part in no sum. Targets of plans, rates of
// payment and standards of one place are not rules of an assessment of every city; their names say so, with the place and year they were stated for, and their sources say
// what was not shown. A caller who gives a node marks makes a framework of their own, whose basis is illustrative.
//
// The indicators come from [Domain].
func Criteria() []indicators.Node {
	return slices.Concat(
		elderlyCriteria(), childrenCriteria(), disabilityCriteria(), reliefCriteria(), employmentCriteria(),
		educationCriteria(), schoolsCriteria(), schoolBalanceCriteria(), healthCriteria(), hygieneCriteria(), hotlineCriteria(),
	)
}
