package civics

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// Domain returns the measures, indicators and checks of civic and cultural life, and the measure of population they read, a fresh
// value at every call. Pass it to [indicators.Compile] with [indicators.With], alone or beside population's own domain.
func Domain() indicators.Domain {
	return indicators.Domain{
		Name: "civics",
		Definitions: indicators.Definitions{
			Measures: slices.Concat(
				[]indicators.Measure{population.ResidentMeasure()},
				outreachMeasures(), venueMeasures(), exemplarMeasures(), conductMeasures(), noticeMeasures(),
				cultureMeasures(), readingMeasures(), sportMeasures()),
			Indicators: slices.Concat(
				outreachIndicators(), venueIndicators(), exemplarIndicators(), conductIndicators(), noticeIndicators(),
				cultureIndicators(), readingIndicators(), sportIndicators()),
			Checks: slices.Concat(
				outreachChecks(), venueChecks(), exemplarChecks(), conductChecks(), noticeChecks(),
				cultureChecks(), readingChecks(), sportChecks()),
		},
	}
}

// Criteria returns the thresholds that documents at hand state for civic and cultural life, a fresh value at every call, topic by topic
// in the order of their constants. No document gives marks for them, so they have none: each is assessed, met or not met,
// and takes part in no sum. Those that are targets of plans say so in their names; every node's sources say what it applies to.
// A caller who gives a node marks makes a framework of their own, whose basis is illustrative.
//
// The indicators come from [Domain].
func Criteria() []indicators.Node {
	return slices.Concat(exemplarCriteria(), noticeCriteria(), cultureCriteria(), readingCriteria(), sportCriteria())
}
