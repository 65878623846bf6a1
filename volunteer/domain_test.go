package volunteer_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
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

func TestIndicators(t *testing.T) {
	t.Parallel()
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
	want := map[indicators.IndicatorID]string{
		volunteer.RegisteredShare:          "106,000 ÷ 434,400 = 24.40 %",
		volunteer.RegisteredShareOfUrban:   "106,000 ÷ 300,000 = 35.33 %",
		volunteer.SocialServiceShare:       "43,440 ÷ 434,400 = 10 %",
		volunteer.ActiveShare:              "53,000 ÷ 106,000 = 50 %",
		volunteer.ParticipationRate:        "86,880 ÷ 434,400 = 20 %",
		volunteer.StarRatedShare:           "10,600 ÷ 106,000 = 10 %",
		volunteer.TrainedShare:             "5,300 ÷ 106,000 = 5 %",
		volunteer.TrainedPerSession:        "5,300 ÷ 106 = 50 persons",
		volunteer.HoursPerVolunteer:        "530,000 ÷ 106,000 = 5 hours",
		volunteer.HoursPerActiveVolunteer:  "530,000 ÷ 53,000 = 10 hours",
		volunteer.VolunteersPerTeam:        "106,000 ÷ 691 = 153.40 persons",
		volunteer.TeamsPer10000:            "691 ÷ 434,400 × 10,000 = 15.91 per 10,000 residents",
		volunteer.OrganisationsPerMillion:  "30 ÷ 434,400 × 1,000,000 = 69.06 per million residents",
		volunteer.IncubatedTeamsPerMillion: "27 ÷ 434,400 × 1,000,000 = 62.15 per million residents",
		volunteer.SystemsInForce:           "8 + 10 = 18 systems",
		volunteer.StreetDaysHeld:           "36 days",
		volunteer.Awareness:                "95.5 %",
	}
	domain := volunteer.Domain()
	require.Len(t, want, len(domain.Indicators), "every indicator is worked out here")
	for id, text := range want {
		calculation, err := indicators.Calculate(domain.Definitions, id, full)
		require.NoError(t, err)
		assert.Equal(t, text, calculation.Text(indicators.English))
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

func TestEveryMeasureIsRead(t *testing.T) {
	t.Parallel()
	domain := volunteer.Domain()
	var read []indicators.MeasureID
	for _, i := range domain.Indicators {
		read = append(read, i.Formula.Measures()...)
	}
	for _, c := range domain.Checks {
		read = append(read, c.Left.Measures()...)
		read = append(read, c.Right.Measures()...)
	}
	var reported []indicators.MeasureID
	for _, o := range reportAll().Observations() {
		reported = append(reported, o.Measure)
	}
	for _, m := range domain.Measures {
		assert.Contains(t, read, m.ID, "nothing reads it")
		assert.Contains(t, reported, m.ID, "Input cannot report it")
	}
	assert.Len(t, reported, len(domain.Measures))
}

func TestDefinitionsAreComplete(t *testing.T) {
	t.Parallel()
	domain := volunteer.Domain()
	named := func(id string, texts ...indicators.Text) {
		for _, text := range texts {
			assert.NotEmpty(t, text.Zh, id)
			assert.NotEmpty(t, text.En, id)
		}
	}
	for _, m := range domain.Measures {
		named(string(m.ID), m.Name, m.Definition, m.Unit)
		assert.NotNil(t, m.Min, m.ID)
		assert.True(t, strings.HasPrefix(string(m.ID), "volunteer.") || strings.HasPrefix(string(m.ID), "population."))
		assertCitations(t, m.Sources)
	}
	for _, i := range domain.Indicators {
		named(string(i.ID), i.Name, i.Definition, i.Unit)
		assert.True(t, strings.HasPrefix(string(i.ID), "volunteer."))
		assertCitations(t, i.Sources)
	}
	for _, c := range domain.Checks {
		named(string(c.ID), c.Name, c.Definition)
		assert.True(t, strings.HasPrefix(string(c.ID), "volunteer."))
	}
}

func assertCitations(t *testing.T, citations []indicators.Citation) {
	t.Helper()
	for _, c := range citations {
		assert.NotEmpty(t, c.Document)
		assert.Contains(t, []indicators.Confidence{indicators.HighConfidence, indicators.MediumConfidence}, c.Confidence, c.Document)
	}
}

func TestDomainIsFresh(t *testing.T) {
	t.Parallel()
	changed := volunteer.Domain()
	for i := range changed.Measures {
		changed.Measures[i].Name.Zh = "changed"
		*changed.Measures[i].Min = indicators.Whole(5)
		for j := range changed.Measures[i].Sources {
			changed.Measures[i].Sources[j].URL = "changed"
		}
	}
	changed.Indicators[0].ID = "changed"
	changed.Checks[0].ID = "changed"
	again := volunteer.Domain()
	assert.Equal(t, population.ResidentMeasure(), again.Measures[0])
	assert.Equal(t, volunteer.RegisteredShare, again.Indicators[0].ID)
	assert.Equal(t, volunteer.RegisteredWithinResidents, again.Checks[0].ID)
	for _, m := range again.Measures {
		assert.NotEqual(t, "changed", m.Name.Zh)
		assert.True(t, m.Min.IsZero())
	}
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

// reportAll reports 1 everywhere.
func reportAll() volunteer.Input {
	one := whole(1)
	return volunteer.Input{
		Residents: one, UrbanPopulation: one, Registered: one, SocialServiceRegistered: one, Active: one, Participants: one,
		StarRated: one, Hours: one, Teams: one, Organisations: one, IncubatedTeams: one, VolunteerSystems: one,
		CommunitySystems: one, Trained: one, TrainingSessions: one, StreetDays: one, StatedRegisteredShare: one, AwarenessRate: one,
	}
}
