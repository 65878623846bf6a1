package indicators_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// requireConsequencesAllowed sees that what the sanctions and the level come to for possible figures was allowed for.
func requireConsequencesAllowed(t *testing.T, card, possible *indicators.Scorecard, about string) {
	t.Helper()
	decided := possible.Sanctions()
	for k, s := range card.Sanctions() {
		if s.Outcome != indicators.Undecided && !s.Crossing {
			require.Equal(t, s.Outcome, decided[k].Outcome, "sanction %s\n%s", s.Code, about)
		}
	}
	if standing := card.Standing(); !standing.Undecided {
		require.Equal(t, standing, possible.Standing(), about)
	}
	level, _ := card.Level()
	now, _ := possible.Level()
	for _, name := range now.Possible {
		require.Contains(t, level.Possible, name, about)
	}
}

// Whatever is undecided can turn out either way, and nothing that is decided turns out otherwise; ranks stay within their bounds.
func TestConsequencesAreAllowedFor(t *testing.T) {
	t.Parallel()
	options := draw.Everything()
	// With exact figures only, what marks that are not public leave open is not followed up as far as with ranges.
	options.Policies, options.Unmarked, options.Unknown = false, false, false
	undecided, crossing, levels := 0, 0, 0
	for seed := range uint64(600) {
		f, e := generated(t, seed, options)
		rng := rand.New(rand.NewPCG(seed, 21))
		complete := draw.Figures(rng, f.Measures, draw.FigureOptions{Uncertain: 40, Width: 8})
		var reported indicators.Observations
		for _, o := range complete {
			if rng.IntN(8) > 0 {
				reported = append(reported, o)
			}
		}
		card := evaluate(t, e, reported)
		for _, s := range card.Sanctions() {
			switch {
			case s.Crossing:
				crossing++
			case s.Outcome == indicators.Undecided:
				undecided++
			}
		}
		if level, ok := card.Level(); ok && len(level.Possible) > 1 {
			levels++
		}
		for range 4 {
			drawn := drawnFrom(rng, f, complete)
			requireConsequencesAllowed(t, card, evaluate(t, e, drawn), fmt.Sprintf("seed %d, %v, drawn %v", seed, reported, drawn))
		}
	}
	require.Greater(t, undecided, 100)
	require.Greater(t, crossing, 30)
	require.Greater(t, levels, 100)
}
