package urban_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

// managementScores evaluates both items and returns the marks of sorting and of sweeping.
func managementScores(t *testing.T, input urban.Input) (sorting, sweeping string) {
	t.Helper()
	evaluator, err := indicators.Compile(framework(indicators.Illustrative, urban.ManagementEvaluation2020()), indicators.With(urban.Domain()))
	require.NoError(t, err)
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2020", input))
	require.NoError(t, err)
	of := func(id indicators.NodeID) string {
		result, ok := card.Node(id)
		require.True(t, ok)
		if !result.HasScore() {
			return ""
		}
		return result.Score.String()
	}
	return of(urban.SortingMark2020), of(urban.SweepingMark2020)
}

func TestManagementEvaluation2020Sorting(t *testing.T) {
	t.Parallel()
	for rate, want := range map[string]string{
		"100": "1", "70": "1", "69.99": "0.8", "60": "0.8", "59.99": "0.6", "50": "0.6", "49.99": "0.4", "40": "0.4",
		"39.99": "0.2", "30": "0.2", "29.99": "0", "20": "0", "0": "0",
	} {
		sorting, sweeping := managementScores(t, urban.Input{Waste: urban.Waste{SortingCoverageRate: decimal(rate)}})
		assert.Equal(t, want, sorting, rate)
		assert.Empty(t, sweeping, "missing is not 0")
	}
}

func TestManagementEvaluation2020Sweeping(t *testing.T) {
	t.Parallel()
	for swept, want := range map[int64]string{
		10_000: "1", 9_500: "1", 9_499: "0.8", 9_000: "0.8", 8_999: "0.6", 8_500: "0.6", 8_499: "0.4", 8_000: "0.4",
		7_999: "0.2", 7_500: "0.2", 7_499: "0", 7_000: "0", 0: "0",
	} {
		sorting, sweeping := managementScores(t, urban.Input{Roads: urban.Roads{Area: whole(10_000)}, Waste: urban.Waste{RoadAreaSwept: whole(swept)}})
		assert.Equal(t, want, sweeping, swept)
		assert.Empty(t, sorting, "missing is not 0")
	}
}

// TestManagementEvaluation2020AgreesWithCriteria holds that full marks and the thresholds without marks say the same.
func TestManagementEvaluation2020AgreesWithCriteria(t *testing.T) {
	t.Parallel()
	for _, percent := range []int64{0, 69, 70, 94, 95, 100} {
		input := urban.Input{Roads: urban.Roads{Area: whole(100)}, Waste: urban.Waste{RoadAreaSwept: whole(percent), SortingCoverageRate: whole(percent)}}
		sorting, sweeping := managementScores(t, input)
		card := evaluate(t, input)
		assert.Equal(t, domaintest.Verdict(t, card, urban.SortingCoverageEvaluation2020) == indicators.Holds, sorting == "1", percent)
		assert.Equal(t, domaintest.Verdict(t, card, urban.SweepingCoverageEvaluation2020) == indicators.Holds, sweeping == "1", percent)
	}
}

func TestManagementEvaluation2020IsFreshAndSourced(t *testing.T) {
	t.Parallel()
	urban.ManagementEvaluation2020()[0].Name = indicators.Text{}
	for _, node := range urban.ManagementEvaluation2020() {
		assert.NotEmpty(t, node.Name.Zh)
		assert.NotEmpty(t, node.Name.En)
		require.NotEmpty(t, node.Sources)
		assert.Contains(t, node.Sources[0].Note, "how a part of a step counts is not shown")
		domaintest.Citations(t, string(node.ID), node.Sources)
	}
}
