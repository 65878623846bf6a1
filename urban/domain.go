package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Domain returns the measures, indicators and checks of all topics, and the measure of population they read, a fresh value at every
// call. Pass it to [indicators.Compile] with [indicators.With], alone or beside population's own domain.
func Domain() indicators.Domain {
	return indicators.Domain{
		Name: "urban",
		Definitions: indicators.Definitions{
			Measures: slices.Concat(
				denominatorMeasures(), roadsMeasures(), transportMeasures(), parkingMeasures(), lightingMeasures(), renewalMeasures(), greenMeasures(),
				orderMeasures(), conductMeasures(), reportsMeasures(), wasteMeasures(), toiletsMeasures(), countrysideMeasures(),
			),
			Indicators: slices.Concat(
				roadsIndicators(), transportIndicators(), parkingIndicators(), lightingIndicators(), renewalIndicators(), greenIndicators(),
				orderIndicators(), conductIndicators(), reportsIndicators(), wasteIndicators(), toiletsIndicators(), countrysideIndicators(),
			),
			Checks: slices.Concat(
				denominatorChecks(), roadsChecks(), transportChecks(), parkingChecks(), lightingChecks(), renewalChecks(), greenChecks(),
				orderChecks(), conductChecks(), reportsChecks(), wasteChecks(), toiletsChecks(), countrysideChecks(),
			),
		},
	}
}

// Criteria returns the thresholds that documents at hand state for city and countryside, a fresh value at every call, topic by topic in
// the order of their constants. They have no marks: each is assessed, met or not met, and takes part in no sum. Names say which are
// targets of a plan and for which places a threshold is stated; every node's sources say more. A caller who gives a node marks makes a
// framework of their own, whose basis is illustrative.
//
// The indicators come from [Domain].
func Criteria() []indicators.Node {
	return slices.Concat(
		roadsCriteria(), transportCriteria(), lightingCriteria(), renewalCriteria(), greenCriteria(),
		wasteCriteria(), toiletsCriteria(), countrysideCriteria(),
	)
}
