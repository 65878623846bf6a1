package volunteer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/volunteer"
)

func borderCases() map[indicators.NodeID]domaintest.Pair {
	const people = 100_000
	return map[indicators.NodeID]domaintest.Pair{
		volunteer.RegisteredShare2008: {
			Good: volunteer.Input{Registered: whole(8_000), UrbanPopulation: whole(people)},
			Bad:  volunteer.Input{Registered: whole(7_999), UrbanPopulation: whole(people)},
		},
		volunteer.SocialServiceShare2020: {
			Good: volunteer.Input{SocialServiceRegistered: whole(10_000), Residents: whole(people)},
			Bad:  volunteer.Input{SocialServiceRegistered: whole(9_999), Residents: whole(people)},
		},
		volunteer.ParticipationRate2020: {
			Good: volunteer.Input{Participants: whole(20_000), Residents: whole(people)},
			Bad:  volunteer.Input{Participants: whole(19_999), Residents: whole(people)},
		},
		volunteer.ParticipationRateBeijing2009: {
			Good: volunteer.Input{Participants: whole(20_000), Residents: whole(people)},
			Bad:  volunteer.Input{Participants: whole(19_999), Residents: whole(people)},
		},
		volunteer.HoursBeijing2009: {
			Good: volunteer.Input{Hours: decimal("5000.1"), Registered: whole(100)},
			Bad:  volunteer.Input{Hours: whole(5_000), Registered: whole(100)}, // 50 exactly is not more than 50
		},
		volunteer.RegisteredShareShenzhen2015: {
			Good: volunteer.Input{Registered: whole(10_000), Residents: whole(people)},
			Bad:  volunteer.Input{Registered: whole(9_999), Residents: whole(people)},
		},
		volunteer.AwarenessGradeA: {
			Good: volunteer.Input{AwarenessRate: whole(95)},
			Bad:  volunteer.Input{AwarenessRate: decimal("94.99")},
		},
	}
}

func verdict(t *testing.T, id indicators.NodeID, input volunteer.Input) indicators.Truth {
	t.Helper()
	card, err := evaluate(t, input)
	require.NoError(t, err)
	result, ok := card.Node(id)
	require.True(t, ok)
	assert.False(t, result.HasScore())
	return result.Verdict
}

func TestCriterionOverARange(t *testing.T) {
	t.Parallel()
	// 7,900余 is [7900, 8000), or 7,900 to 7,999 whole people; 7,000余 in thousands reaches 7,999 too.
	for text, want := range map[string]indicators.Truth{
		"7900余": indicators.Fails, "8000余": indicators.Holds, "8000以内": indicators.Undecided,
	} {
		input := volunteer.Input{Registered: indicators.MustParse(text), UrbanPopulation: whole(100_000)}
		assert.Equal(t, want, verdict(t, volunteer.RegisteredShare2008, input), text)
	}
}

func TestAwarenessGrades(t *testing.T) {
	t.Parallel()
	marked := framework()
	marked.Basis = indicators.Illustrative
	marked.Root.Children = []indicators.Node{{
		ID: "awareness", Name: indicators.Same("awareness"), Marks: indicators.WholeMarks(1),
		Indicator: volunteer.Awareness, Rule: volunteer.AwarenessGrades(),
	}}
	evaluator, err := indicators.Compile(marked, indicators.With(volunteer.Domain()))
	require.NoError(t, err)
	for rate, want := range map[string]string{
		"100": "1", "95": "1", "94.99": "0.66", "80": "0.66", "79.99": "0.33", "70": "0.33", "69.99": "0", "0": "0",
	} {
		card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2012", volunteer.Input{AwarenessRate: decimal(rate)}))
		require.NoError(t, err)
		score, ok := card.Score()
		require.True(t, ok)
		assert.Equal(t, want, score.String(), rate)
	}
}
