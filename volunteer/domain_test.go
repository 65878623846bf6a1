package volunteer_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/volunteer"
)

// jinchang is what the review of 2023 reports, with the residents of the end of 2022.
func jinchang() volunteer.Input {
	return volunteer.Input{
		Residents:             indicators.Int(434_400),
		Registered:            indicators.MustParse("10.6万余"),
		Teams:                 indicators.Int(691),
		Organisations:         indicators.Int(30),
		IncubatedTeams:        indicators.Int(27),
		VolunteerSystems:      indicators.Int(8),
		CommunitySystems:      indicators.Int(10),
		StreetDays:            indicators.Int(36),
		StatedRegisteredShare: indicators.Exact(indicators.MustNumber("24.4")).RoundedTo(indicators.MustNumber("0.1")),
	}
}

// framework holds the criteria of the package, under a root that only gathers them.
func framework() indicators.Framework {
	return indicators.Framework{
		ID: "volunteer", Edition: "1", Name: indicators.Text{Zh: "志愿服务", En: "voluntary service"}, Basis: indicators.Official,
		Root: indicators.Node{
			ID: "root", Name: indicators.Text{Zh: "志愿服务", En: "voluntary service"},
			Combine: indicators.BySum, Children: volunteer.Criteria(),
		},
	}
}

func evaluate(t *testing.T, sources ...indicators.Source) (*indicators.Scorecard, error) {
	t.Helper()
	evaluator, err := indicators.Compile(framework(), indicators.With(volunteer.Domain()))
	require.NoError(t, err)
	return evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", sources...))
}

func whole(i int64) indicators.Value { return indicators.Int(i) }

func decimal(text string) indicators.Value { return indicators.Exact(indicators.MustNumber(text)) }

func TestDomain(t *testing.T) {
	t.Parallel()
	domaintest.Suite{
		Domain: volunteer.Domain, Criteria: volunteer.Criteria,
		Indicators: indicatorCases(), Checks: checkCases(), Borders: borderCases(),
	}.Run(t)
}

func TestInput(t *testing.T) {
	t.Parallel()
	domaintest.Input[volunteer.Input](t, volunteer.Domain())
}

func TestThresholds(t *testing.T) {
	t.Parallel()
	domaintest.Thresholds(t, volunteer.Criteria(), "testdata/thresholds.csv", "volunteer")
}

func indicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := jinchang()
	full.UrbanPopulation = whole(300_000)
	full.SocialServiceRegistered = whole(43_440)
	full.Active = whole(53_000)
	full.Participants = whole(86_880)
	full.StarRated = whole(10_600)
	full.Trained = whole(5_300)
	full.TrainingSessions = whole(106)
	full.Hours = whole(530_000)
	full.AwarenessRate = decimal("95.5")
	return map[indicators.IndicatorID]domaintest.Worked{
		volunteer.RegisteredShare:          {Figures: full, Text: "106,000 ÷ 434,400 = 24.40 %"},
		volunteer.RegisteredShareOfUrban:   {Figures: full, Text: "106,000 ÷ 300,000 = 35.33 %"},
		volunteer.SocialServiceShare:       {Figures: full, Text: "43,440 ÷ 434,400 = 10 %"},
		volunteer.ActiveShare:              {Figures: full, Text: "53,000 ÷ 106,000 = 50 %"},
		volunteer.ParticipationRate:        {Figures: full, Text: "86,880 ÷ 434,400 = 20 %"},
		volunteer.StarRatedShare:           {Figures: full, Text: "10,600 ÷ 106,000 = 10 %"},
		volunteer.TrainedShare:             {Figures: full, Text: "5,300 ÷ 106,000 = 5 %"},
		volunteer.TrainedPerSession:        {Figures: full, Text: "5,300 ÷ 106 = 50 persons"},
		volunteer.HoursPerVolunteer:        {Figures: full, Text: "530,000 ÷ 106,000 = 5 hours"},
		volunteer.HoursPerActiveVolunteer:  {Figures: full, Text: "530,000 ÷ 53,000 = 10 hours"},
		volunteer.VolunteersPerTeam:        {Figures: full, Text: "106,000 ÷ 691 = 153.40 persons"},
		volunteer.TeamsPer10000:            {Figures: full, Text: "691 ÷ 434,400 × 10,000 = 15.91 per 10,000 residents"},
		volunteer.OrganisationsPerMillion:  {Figures: full, Text: "30 ÷ 434,400 × 1,000,000 = 69.06 per million residents"},
		volunteer.IncubatedTeamsPerMillion: {Figures: full, Text: "27 ÷ 434,400 × 1,000,000 = 62.15 per million residents"},
		volunteer.SystemsInForce:           {Figures: full, Text: "8 + 10 = 18 systems"},
		volunteer.StreetDaysHeld:           {Figures: full, Text: "36 days"},
		volunteer.Awareness:                {Figures: full, Text: "95.5 %"},
	}
}

func TestJinchang(t *testing.T) {
	t.Parallel()
	require.NoError(t, jinchang().Validate())
	card, err := evaluate(t, jinchang())
	require.NoError(t, err)

	share, ok := card.Node(volunteer.RegisteredShareShenzhen2015)
	require.True(t, ok)
	assert.Equal(t, indicators.Holds, share.Verdict)
	assert.Equal(t, "24.4015", share.Calculation().Value.Fixed(4))

	stated, ok := card.Node(volunteer.RegisteredShare2008)
	require.True(t, ok)
	assert.NotContains(t, []indicators.Truth{indicators.Holds, indicators.Fails}, stated.Verdict, "residents do not stand in for 城市人口")

	finding := findingOf(card, volunteer.StatedShareAgrees)
	require.NotNil(t, finding)
	assert.NotEqual(t, indicators.Contradicts, finding.Outcome)

	teams, err := indicators.Calculate(volunteer.Domain().Definitions, volunteer.VolunteersPerTeam, jinchang())
	require.NoError(t, err)
	assert.Equal(t, "153", teams.Value.Fixed(0))
}

func findingOf(card *indicators.Scorecard, id indicators.CheckID) *indicators.Finding {
	for _, f := range card.Findings() {
		if f.Check == id {
			return &f
		}
	}
	return nil
}

func TestDomainComposesWithPopulation(t *testing.T) {
	t.Parallel()
	evaluator, err := indicators.Compile(framework(), indicators.With(population.Domain(), volunteer.Domain(), volunteer.Domain()))
	require.NoError(t, err)
	measures := evaluator.Framework().Measures
	ids := make([]indicators.MeasureID, len(measures))
	for i, m := range measures {
		ids[i] = m.ID
	}
	slices.Sort(ids)
	assert.Equal(t, slices.Compact(slices.Clone(ids)), ids, "each measure once")
	assert.Contains(t, ids, population.Area)
}
