package main

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// county is a submission whose uncertain figures can be set to either end of their ranges.
type county struct {
	evaluator  *indicators.Evaluator
	submission indicators.Submission
	list       indicators.Observations
	ends       map[int][2]indicators.Number // by place in the list
}

func newCounty(e *indicators.Evaluator, s indicators.Submission, measures []indicators.Measure) county {
	c := county{evaluator: e, submission: s, list: s.Observations(), ends: map[int][2]indicators.Number{}}
	for i, o := range c.list {
		r := o.Value.Range()
		if !r.Known() || r.IsPoint() {
			continue
		}
		k := slices.IndexFunc(measures, func(m indicators.Measure) bool { return m.ID == o.Measure })
		c.ends[i] = [2]indicators.Number{end(r, measures[k], false), end(r, measures[k], true)}
	}
	return c
}

// end is an end of a range, or a number next to it where the end is open. Whole figures are whole.
func end(r indicators.Range, m indicators.Measure, upper bool) indicators.Number {
	n, open, inwards := r.Low(), r.LowOpen(), big.NewRat(1, 1)
	if upper {
		n, open, inwards = r.High(), r.HighOpen(), big.NewRat(-1, 1)
	}
	if !m.Integer {
		inwards.Mul(inwards, big.NewRat(1, 1_000_000))
	}
	if open {
		n = indicators.MustNumber(inwards.Add(inwards, n.Rat()).RatString())
	}
	return n
}

// at evaluates the county with its uncertain figures as chosen, and sees that every score lies within its range.
func (c county) at(t *testing.T, card *indicators.Scorecard, upper map[int]bool) indicators.Result {
	t.Helper()
	drawn := slices.Clone(c.list)
	for i, ends := range c.ends {
		n := ends[0]
		if upper[i] {
			n = ends[1]
		}
		drawn[i].Value = indicators.Exact(n)
	}
	possible, err := c.evaluator.Evaluate(indicators.NewSubmission(c.submission.Subject(), c.submission.Period(), drawn))
	require.NoError(t, err)
	for r := range possible.All() {
		known, _ := card.Node(r.ID)
		if known.Range.Known() && r.HasScore() {
			require.True(t, known.Range.Contains(r.Score), "%s, %s: %s is possible, not in %s", c.submission.Subject().ID, r.ID, r.Score, known.Range)
		}
	}
	return possible.Total()
}

// climb moves one figure after another to the end that betters the total, in the direction given, until none does.
func (c county) climb(t *testing.T, card *indicators.Scorecard, direction int) indicators.Result {
	t.Helper()
	upper := map[int]bool{}
	best := c.at(t, card, upper)
	for better := true; better; {
		better = false
		for i := range c.list {
			if _, uncertain := c.ends[i]; !uncertain {
				continue
			}
			upper[i] = !upper[i]
			if total := c.at(t, card, upper); direction*total.Score.Cmp(best.Score) > 0 {
				best, better = total, true
			} else {
				upper[i] = !upper[i]
			}
		}
	}
	return best
}

// The totals of all counties range over what their figures can come to, and hardly further: each range is held against the least and
// the greatest total that moving figures to the ends of their ranges finds.
func TestRangesOfTotalsAreReached(t *testing.T) {
	framework, err := read("", "data/framework.json", indicators.DecodeFramework)
	require.NoError(t, err)
	framework.Checks = nil // figures that contradict each other are possible scores all the same: ranges do not know of checks
	evaluator, err := indicators.Compile(framework)
	require.NoError(t, err)
	submissions, err := read("", "data/figures.csv", indicators.ReadSubmissions)
	require.NoError(t, err)
	mean, exact, count := new(big.Rat), 0, 0
	for _, s := range submissions {
		card, err := evaluator.Evaluate(s)
		require.NoError(t, err)
		total := card.Total()
		if !total.HasScore() || total.Range.IsPoint() {
			continue
		}
		c := newCounty(evaluator, s, framework.Measures)
		low, high := c.climb(t, card, -1), c.climb(t, card, 1)
		reached := new(big.Rat).Sub(high.Score.Rat(), low.Score.Rat())
		width := new(big.Rat).Sub(total.Range.High().Rat(), total.Range.Low().Rat())
		if reached.Sign() == 0 {
			continue
		}
		count++
		if width.Cmp(reached) == 0 {
			exact++
		}
		mean.Add(mean, width.Quo(width, reached))
	}
	require.Positive(t, count)
	mean.Quo(mean, big.NewRat(int64(count), 1))
	t.Logf("%d totals range; %d of them no wider than what was reached; the mean is %s times as wide", count, exact, mean.FloatString(3))
	require.Negative(t, mean.Cmp(big.NewRat(112, 100)))
}
