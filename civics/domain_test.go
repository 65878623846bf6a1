package civics_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

// jinchang is what the review of 2023 reports, with the residents of the end of 2022.
func jinchang() civics.Input {
	return civics.Input{
		Residents: whole(434_400),
		Outreach:  civics.Outreach{Teams: whole(10), SmallTeams: indicators.MustParse("390多")},
		Conduct:   civics.Conduct{Underway: whole(5)},
	}
}

func whole(i int64) indicators.Value { return indicators.Int(i) }

func decimal(text string) indicators.Value { return indicators.Exact(indicators.MustNumber(text)) }

func TestDomain(t *testing.T) {
	t.Parallel()
	domaintest.Suite{
		Domain: civics.Domain, Criteria: civics.Criteria,
		Indicators: domaintest.Join(t, outreachIndicatorCases(), venueIndicatorCases(), exemplarIndicatorCases(), conductIndicatorCases(),
			noticeIndicatorCases(), cultureIndicatorCases(), readingIndicatorCases(), sportIndicatorCases()),
		Checks: domaintest.Join(t, outreachCheckCases(), venueCheckCases(), exemplarCheckCases(), conductCheckCases(),
			noticeCheckCases(), cultureCheckCases(), readingCheckCases(), sportCheckCases()),
		Borders: domaintest.Join(t, exemplarBorderCases(), noticeBorderCases(), cultureBorderCases(), readingBorderCases(), sportBorderCases()),
	}.Run(t)
}

func TestInput(t *testing.T) {
	t.Parallel()
	domaintest.Input[civics.Input](t, civics.Domain())
}

func TestThresholds(t *testing.T) {
	t.Parallel()
	domaintest.Thresholds(t, civics.Criteria(), "testdata/thresholds.csv",
		"civics/outreach", "civics/culture", "civics/reading", "civics/sport")
}

func TestJinchang(t *testing.T) {
	t.Parallel()
	require.NoError(t, jinchang().Validate())
	small, err := indicators.Calculate(civics.Domain().Definitions, civics.SmallTeamsPerTeam, jinchang())
	require.NoError(t, err)
	assert.Equal(t, "390 ÷ 10 = 39 small teams per team", small.Text(indicators.English))
	assert.Equal(t, "39", small.Range.Low().String())
	assert.Equal(t, "39.9", small.Range.High().String(), "390多 is 390 to 399 teams")

	campaigns, err := indicators.Calculate(civics.Domain().Definitions, civics.ConductCampaigns, jinchang())
	require.NoError(t, err)
	assert.Equal(t, "5 campaigns", campaigns.Text(indicators.English))

	events, err := indicators.Calculate(civics.Domain().Definitions, civics.ConductEvents, jinchang())
	require.NoError(t, err)
	assert.Equal(t, indicators.CalculationMissing, events.Status, "the review counts campaigns and no events")
}
