package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// The loans are at least 1,000,000, counted in ten thousands: whatever they are, every score lies within its range, and the ends of every range
// are reached.
func TestRangesAreReached(t *testing.T) {
	card, err := scorecard(framework(), readingFigures(), volunteerFigures())
	require.NoError(t, err)
	least, greatest := map[indicators.NodeID]indicators.Number{}, map[indicators.NodeID]indicators.Number{}
	visit := func(loans int64) {
		figures := readingFigures()
		figures.Loans = indicators.Int(loans)
		possible, err := scorecard(framework(), figures, volunteerFigures())
		require.NoError(t, err)
		for r := range possible.All() {
			known, _ := card.Node(r.ID)
			if !r.HasScore() {
				continue
			}
			require.True(t, known.Range.Contains(r.Score), "%s: %s is possible, not in %s", r.ID, r.Score, known.Range)
			if before, seen := least[r.ID]; !seen || r.Score.Cmp(before) < 0 {
				least[r.ID] = r.Score
			}
			if before, seen := greatest[r.ID]; !seen || r.Score.Cmp(before) > 0 {
				greatest[r.ID] = r.Score
			}
		}
	}
	for loans := int64(1_000_000); loans < 1_010_000; loans += 99 {
		visit(loans)
	}
	visit(1_009_999)
	for r := range card.All() {
		if r.HasScore() {
			require.True(t, r.Range.Low().Equal(least[r.ID]) && r.Range.High().Equal(greatest[r.ID]), "%s: %s, reached from %s to %s", r.ID, r.Range, least[r.ID], greatest[r.ID])
		}
	}
}
