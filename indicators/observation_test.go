package indicators_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// sourcesOfOneFigure are n observations of the same figure, each with a source of its own, in some order.
func sourcesOfOneFigure(rng *rand.Rand, n int) indicators.Observations {
	list := make(indicators.Observations, n)
	for i := range list {
		list[i] = indicators.Observation{Measure: "m", Value: indicators.Int(5).From(indicators.Evidence{Title: strconv.Itoa(i)})}
	}
	rng.Shuffle(n, func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// Sources that agree are joined, and the order they came in cannot be seen.
func TestSourcesOfOneFigureAreJoined(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(7, 11))
	want := indicators.NewSubmission(indicators.Subject{}, "", sourcesOfOneFigure(rng, 50))
	require.Len(t, want.Observations(), 1)
	assert.Len(t, want.Observations()[0].Value.Evidence(), 50)
	for range 20 {
		list := sourcesOfOneFigure(rng, 50)
		twice := indicators.NewSubmission(indicators.Subject{}, "", list, list[:10])
		require.Equal(t, encodedSubmission(t, want), encodedSubmission(t, twice))
	}
}

// Each source is encoded a fixed number of times, however many there are: a table may have tens of thousands for one figure.
func TestSourcesOfOneFigureAreEncodedOnce(t *testing.T) {
	perSource := func(n int) int {
		list := sourcesOfOneFigure(rand.New(rand.NewPCG(1, 2)), n)
		return int(testing.AllocsPerRun(1, func() { indicators.NewSubmission(indicators.Subject{}, "", list) })) / n
	}
	assert.InDelta(t, perSource(100), perSource(10_000), 5, "allocations for each source")
}

// Ranges that differ only in whether an end belongs to them are different figures, and each is joined with its like.
func TestRangesDifferByTheirEnds(t *testing.T) {
	t.Parallel()
	one := number("1")
	for _, values := range [][2]indicators.Value{
		{indicators.Int(5).Qualified(indicators.AtMostWritten, one), indicators.Between(number("5"), number("4"), number("5"))},
		{indicators.Int(5).Qualified(indicators.AtLeastWritten, one), indicators.Between(number("5"), number("5"), number("6"))},
	} {
		list := indicators.Observations{{Measure: "m", Value: values[0]}, {Measure: "m", Value: values[1]}}
		got := indicators.NewSubmission(indicators.Subject{}, "", list, list, list).Observations()
		require.Len(t, got, 2)
		assert.NotEqual(t, got[0].Value.Range().String(), got[1].Value.Range().String())
	}
}

// Periods before periods before add up.
func TestLaggedAddsUp(t *testing.T) {
	t.Parallel()
	list := indicators.Observations{{Measure: "m", Lag: 1, Value: indicators.Int(5)}}
	assert.Equal(t, 4, indicators.Lagged(1, indicators.Lagged(2, list)).Observations()[0].Lag)
	assert.Equal(t, 1, list[0].Lag)
}

// What the caller handed in stays as it was.
func TestSubmissionLeavesItsSourcesAlone(t *testing.T) {
	t.Parallel()
	list := sourcesOfOneFigure(rand.New(rand.NewPCG(3, 4)), 20)
	before := append(indicators.Observations(nil), list...)
	indicators.NewSubmission(indicators.Subject{}, "", list)
	for i, o := range list {
		require.True(t, o.Value.Equal(before[i].Value))
	}
}
