package urban_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func reportsIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{Residents: whole(400_000), Reports: urban.Reports{
		Received: whole(5_000), Reporters: whole(2_000), Rejected: whole(200), Assigned: whole(4_800), Resolved: whole(4_560),
		Verified: whole(4_332), Overdue: whole(120),
	}}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.ReportAssignmentRate:      {Figures: full, Text: "4,800 ÷ 5,000 = 96 %"},
		urban.ReportRejectionShare:      {Figures: full, Text: "200 ÷ 5,000 = 4 %"},
		urban.ReportResolutionRate:      {Figures: full, Text: "4,560 ÷ 4,800 = 95 %"},
		urban.ReportsResolvedOfReceived: {Figures: full, Text: "4,560 ÷ 5,000 = 91.2 %"},
		urban.ReportVerificationRate:    {Figures: full, Text: "4,332 ÷ 4,560 = 95 %"},
		urban.ReportOverdueShare:        {Figures: full, Text: "120 ÷ 4,800 = 2.5 %"},
		urban.ReportsPerReporter:        {Figures: full, Text: "5,000 ÷ 2,000 = 2.5 reports"},
		urban.ReportsPer10000:           {Figures: full, Text: "5,000 ÷ 400,000 × 10,000 = 125 per 10,000 residents"},
	}
}

func reportsCheckCases() map[indicators.CheckID]domaintest.Pair {
	pair := func(good, bad urban.Reports) domaintest.Pair {
		return domaintest.Pair{Good: urban.Input{Reports: good}, Bad: urban.Input{Reports: bad}}
	}
	return map[indicators.CheckID]domaintest.Pair{
		urban.ReportersWithinReceived: pair(
			urban.Reports{Received: whole(10), Reporters: whole(10)}, urban.Reports{Received: whole(10), Reporters: whole(11)}),
		urban.ReportsRejectedWithinReceived: pair(
			urban.Reports{Received: whole(10), Rejected: whole(10)}, urban.Reports{Received: whole(10), Rejected: whole(11)}),
		urban.ReportsAssignedWithinReceived: pair(
			urban.Reports{Received: whole(10), Assigned: whole(10)}, urban.Reports{Received: whole(10), Assigned: whole(11)}),
		urban.ReportsResolvedWithinAssigned: pair(
			urban.Reports{Assigned: whole(10), Resolved: whole(10)}, urban.Reports{Assigned: whole(10), Resolved: whole(11)}),
		urban.ReportsVerifiedWithinResolved: pair(
			urban.Reports{Resolved: whole(10), Verified: whole(10)}, urban.Reports{Resolved: whole(10), Verified: whole(11)}),
		urban.ReportsOverdueWithinAssigned: pair(
			urban.Reports{Assigned: whole(10), Overdue: whole(10)}, urban.Reports{Assigned: whole(10), Overdue: whole(11)}),
		urban.ReportsAssignedAndRejectedWithinReceived: pair(
			urban.Reports{Received: whole(10), Assigned: whole(8), Rejected: whole(2)},
			urban.Reports{Received: whole(10), Assigned: whole(8), Rejected: whole(3)}),
	}
}

// TestReportsKeepTheirOrder holds that Validate names each step that is larger than the one before it.
func TestReportsKeepTheirOrder(t *testing.T) {
	t.Parallel()
	input := urban.Input{Reports: urban.Reports{Received: whole(1), Assigned: whole(2), Resolved: whole(3), Verified: whole(4), Overdue: whole(5)}}
	var problems indicators.Problems
	require.ErrorAs(t, input.Validate(), &problems)
	var paths []string
	for _, p := range problems {
		paths = append(paths, p.Path)
	}
	assert.Equal(t, []string{"/reports/assigned", "/reports/overdue", "/reports/resolved", "/reports/verified"}, paths)
}

// TestNoReportsAreNoRate holds that a period without reports has no resolution rate, not one of 0.
func TestNoReportsAreNoRate(t *testing.T) {
	t.Parallel()
	none := urban.Input{Reports: urban.Reports{Received: whole(0), Assigned: whole(0), Resolved: whole(0)}}
	require.NoError(t, none.Validate())
	rate, err := indicators.Calculate(urban.Domain().Definitions, urban.ReportResolutionRate, none)
	require.NoError(t, err)
	assert.Equal(t, indicators.CalculationUndefined, rate.Status)
}
