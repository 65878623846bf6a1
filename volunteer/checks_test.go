package volunteer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/volunteer"
)

func checkCases() map[indicators.CheckID]domaintest.Pair {
	tenth := indicators.MustNumber("0.1")
	return map[indicators.CheckID]domaintest.Pair{
		volunteer.RegisteredWithinResidents: {
			Good: volunteer.Input{Registered: whole(100), Residents: whole(100)},
			Bad:  volunteer.Input{Registered: whole(101), Residents: whole(100)},
		},
		volunteer.SocialServiceWithinRegistered: {
			Good: volunteer.Input{SocialServiceRegistered: whole(100), Registered: whole(100)},
			Bad:  volunteer.Input{SocialServiceRegistered: whole(101), Registered: whole(100)},
		},
		volunteer.ActiveWithinRegistered: {
			Good: volunteer.Input{Active: whole(100), Registered: whole(100)},
			Bad:  volunteer.Input{Active: whole(101), Registered: whole(100)},
		},
		volunteer.ActiveWithinParticipants: {
			Good: volunteer.Input{Active: whole(100), Participants: whole(100)},
			Bad:  volunteer.Input{Active: whole(101), Participants: whole(100)},
		},
		volunteer.StarRatedWithinRegistered: {
			Good: volunteer.Input{StarRated: whole(100), Registered: whole(100)},
			Bad:  volunteer.Input{StarRated: whole(101), Registered: whole(100)},
		},
		volunteer.ParticipantsWithinResidents: {
			Good: volunteer.Input{Participants: whole(100), Residents: whole(100)},
			Bad:  volunteer.Input{Participants: whole(101), Residents: whole(100)},
		},
		volunteer.TrainedWithinRegistered: {
			Good: volunteer.Input{Trained: whole(100), Registered: whole(100)},
			Bad:  volunteer.Input{Trained: whole(101), Registered: whole(100)},
		},
		volunteer.StatedShareAgrees: {
			Good: volunteer.Input{StatedRegisteredShare: decimal("24.4").RoundedTo(tenth), Registered: whole(106_000), Residents: whole(434_400)},
			Bad:  volunteer.Input{StatedRegisteredShare: decimal("24.4").RoundedTo(tenth), Registered: whole(106_000), Residents: whole(432_000)},
		},
	}
}

func TestChecksWithoutFiguresFindNothing(t *testing.T) {
	t.Parallel()
	card, err := evaluate(t, volunteer.Input{Active: whole(5), Residents: whole(5)})
	require.NoError(t, err)
	assert.Empty(t, card.Findings())
}

// TestStatedShareOverRanges takes the article's figures: 106,000余 people, 24.4 %, and the populations that were published.
func TestStatedShareOverRanges(t *testing.T) {
	t.Parallel()
	rounded := decimal("24.4").RoundedTo(indicators.MustNumber("0.1"))
	registered := indicators.MustParse("10.6万余")
	cases := map[string]struct {
		residents int64
		stated    indicators.Value
		want      indicators.Outcome
	}{
		"end of 2022":                     {434_400, rounded, indicators.AgreesWithinRange},
		"census of 2020":                  {438_000, rounded, indicators.AgreesWithinRange},
		"end of 2023":                     {432_000, rounded, indicators.Contradicts},
		"lowest population implied":       {433_538, rounded, indicators.AgreesWithinRange},
		"one below":                       {432_653, rounded, indicators.Contradicts},
		"exactly 24.4, people still 余":    {434_400, decimal("24.4"), indicators.Contradicts},
		"exactly 24.4, within the people": {434_430, decimal("24.4"), indicators.AgreesWithinRange},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			card, err := evaluate(t, volunteer.Input{Residents: whole(c.residents), Registered: registered, StatedRegisteredShare: c.stated})
			require.NoError(t, err)
			finding := findingOf(card, volunteer.StatedShareAgrees)
			require.NotNil(t, finding)
			assert.Equal(t, c.want, finding.Outcome, finding.Text(indicators.English))
		})
	}
	card, err := evaluate(t, volunteer.Input{
		Residents: whole(434_400), Registered: whole(106_000), StatedRegisteredShare: decimal("24.40"),
	})
	require.NoError(t, err)
	assert.Equal(t, indicators.Contradicts, findingOf(card, volunteer.StatedShareAgrees).Outcome, "an unmarked 24.40 is exact, and 24.4015 is not that")
}
