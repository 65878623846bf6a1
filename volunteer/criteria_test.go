package volunteer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
)

func TestCriteriaAtTheirBorders(t *testing.T) {
	t.Parallel()
	const people = 100_000
	cases := map[indicators.NodeID]struct {
		at, below volunteer.Input
	}{
		volunteer.RegisteredShare2008: {
			volunteer.Input{Registered: whole(8_000), UrbanPopulation: whole(people)},
			volunteer.Input{Registered: whole(7_999), UrbanPopulation: whole(people)},
		},
		volunteer.SocialServiceShare2020: {
			volunteer.Input{SocialServiceRegistered: whole(10_000), Residents: whole(people)},
			volunteer.Input{SocialServiceRegistered: whole(9_999), Residents: whole(people)},
		},
		volunteer.ParticipationRate2020: {
			volunteer.Input{Participants: whole(20_000), Residents: whole(people)},
			volunteer.Input{Participants: whole(19_999), Residents: whole(people)},
		},
		volunteer.ParticipationRateBeijing2009: {
			volunteer.Input{Participants: whole(20_000), Residents: whole(people)},
			volunteer.Input{Participants: whole(19_999), Residents: whole(people)},
		},
		volunteer.HoursBeijing2009: {
			volunteer.Input{Hours: decimal("5000.1"), Registered: whole(100)},
			volunteer.Input{Hours: whole(5_000), Registered: whole(100)}, // 50 exactly is not more than 50
		},
		volunteer.RegisteredShareShenzhen2015: {
			volunteer.Input{Registered: whole(10_000), Residents: whole(people)},
			volunteer.Input{Registered: whole(9_999), Residents: whole(people)},
		},
		volunteer.AwarenessGradeA: {
			volunteer.Input{AwarenessRate: whole(95)},
			volunteer.Input{AwarenessRate: decimal("94.99")},
		},
	}
	require.Len(t, cases, len(volunteer.Criteria()), "every criterion is tried")
	for id, c := range cases {
		t.Run(string(id), func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, indicators.Holds, verdict(t, id, c.at))
			assert.Equal(t, indicators.Fails, verdict(t, id, c.below))
			assert.NotContains(t, []indicators.Truth{indicators.Holds, indicators.Fails}, verdict(t, id, volunteer.Input{}), "missing is not 0")
		})
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

func TestCriteriaAreSourcedAndWithoutMarks(t *testing.T) {
	t.Parallel()
	domain := volunteer.Domain()
	defined := map[indicators.IndicatorID]bool{}
	for _, i := range domain.Indicators {
		defined[i.ID] = true
	}
	for _, node := range volunteer.Criteria() {
		assert.True(t, node.Marks.IsZero(), node.ID)
		assert.True(t, defined[node.Indicator], node.ID)
		require.NotEmpty(t, node.Sources, node.ID)
		assertCitations(t, node.Sources)
		for _, c := range node.Sources {
			assert.NotEmpty(t, c.URL, node.ID)
			assert.NotEmpty(t, c.Note, node.ID)
		}
	}
}

func TestCriteriaAreFresh(t *testing.T) {
	t.Parallel()
	changed := volunteer.Criteria()
	changed[0].ID = "changed"
	changed[0].Sources[0].URL = "changed"
	assert.Equal(t, volunteer.RegisteredShare2008, volunteer.Criteria()[0].ID)
	assert.NotEqual(t, "changed", volunteer.Criteria()[0].Sources[0].URL)
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
