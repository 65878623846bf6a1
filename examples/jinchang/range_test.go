package main

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// uncertain is a reported figure with the numbers it may be.
type uncertain struct {
	at      int // in the observations
	numbers []*big.Rat
}

// uncertainFigures lists the figures with ranges: both ends, their neighbours and an even sample between. Whole figures are whole.
func uncertainFigures(list indicators.Observations, measures []indicators.Measure) []uncertain {
	const samples = 24
	var found []uncertain
	for i, o := range list {
		r := o.Value.Range()
		if !r.Known() || r.IsPoint() {
			continue
		}
		k := slices.IndexFunc(measures, func(m indicators.Measure) bool { return m.ID == o.Measure })
		if k < 0 {
			continue // nothing reads it
		}
		figure := uncertain{at: i}
		low, high := r.Low().Rat(), r.High().Rat()
		width := new(big.Rat).Sub(high, low)
		add := func(x *big.Rat) {
			if measures[k].Integer {
				x = new(big.Rat).SetInt(new(big.Int).Quo(x.Num(), x.Denom()))
			}
			if n := indicators.MustNumber(x.RatString()); r.Contains(n) {
				figure.numbers = append(figure.numbers, x)
			}
		}
		for s := range int64(samples + 1) {
			share := big.NewRat(s, samples)
			add(share.Add(low, share.Mul(share, width)))
		}
		add(new(big.Rat).Add(low, big.NewRat(1, 1)))
		add(new(big.Rat).Sub(high, big.NewRat(1, 1)))
		slices.SortFunc(figure.numbers, (*big.Rat).Cmp)
		found = append(found, figure)
	}
	return found
}

// Whatever the article's figures stand for, every score lies within its range; what is called tight is reached.
func TestRangesEncloseTheCity(t *testing.T) {
	evaluator, err := indicators.Compile(framework(), indicators.With(domains()...))
	require.NoError(t, err)
	var list indicators.Observations
	for _, source := range reported().sources() {
		list = append(list, source.Observations()...)
	}
	card, err := evaluator.Evaluate(indicators.NewSubmission(jinchang(), "2023", list))
	require.NoError(t, err)
	figures := uncertainFigures(list, evaluator.Framework().Measures)
	require.NotEmpty(t, figures)

	reached := map[indicators.NodeID][2]indicators.Number{}
	visit := func(choose func(f uncertain) *big.Rat) {
		drawn := slices.Clone(list)
		for _, f := range figures {
			drawn[f.at].Value = indicators.Exact(indicators.MustNumber(choose(f).RatString()))
		}
		possible, err := evaluator.Evaluate(indicators.NewSubmission(jinchang(), "2023", drawn))
		require.NoError(t, err)
		for r := range possible.All() {
			if !r.HasScore() {
				continue
			}
			known, _ := card.Node(r.ID)
			require.True(t, known.Range.Contains(r.Score), "%s: %s is possible, not in %s", r.ID, r.Score, known.Range)
			ends, seen := reached[r.ID]
			if !seen || r.Score.Cmp(ends[0]) < 0 {
				ends[0] = r.Score
			}
			if !seen || r.Score.Cmp(ends[1]) > 0 {
				ends[1] = r.Score
			}
			reached[r.ID] = ends
		}
	}
	first := func(f uncertain) *big.Rat { return f.numbers[0] }
	last := func(f uncertain) *big.Rat { return f.numbers[len(f.numbers)-1] }
	for i, varied := range figures {
		for _, n := range varied.numbers {
			for _, others := range []func(uncertain) *big.Rat{first, last} {
				visit(func(f uncertain) *big.Rat {
					if f.at == varied.at {
						return n
					}
					return others(f)
				})
			}
		}
		for k := range i { // pairs at their corners
			for corner := range 4 {
				visit(func(f uncertain) *big.Rat {
					upper := f.at == varied.at && corner&1 > 0 || f.at == figures[k].at && corner&2 > 0
					if upper {
						return last(f)
					}
					return first(f)
				})
			}
		}
	}
	wide, exact := 0, 0
	for r := range card.All() {
		ends, seen := reached[r.ID]
		if !r.HasScore() || !seen || r.Range.IsPoint() {
			continue
		}
		wide++
		if r.Range.Low().Equal(ends[0]) && r.Range.High().Equal(ends[1]) {
			exact++
		}
	}
	t.Logf("%d uncertain figures; %d of %d ranges of some width are reached at both ends", len(figures), exact, wide)
	require.Equal(t, wide, exact)
}
