package indicators_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// extremes are the least and the greatest score that some figures gave.
type extremes struct{ low, high *big.Rat }

func (e *extremes) add(x *big.Rat) {
	if e.low == nil || x.Cmp(e.low) < 0 {
		e.low = x
	}
	if e.high == nil || x.Cmp(e.high) > 0 {
		e.high = x
	}
}

// everyWhole calls visit with the observations of all whole figures within the ranges; it gives up beyond most.
func everyWhole(f indicators.Framework, list indicators.Observations, most int, visit func(indicators.Observations)) bool {
	var at []int
	var choices [][]*big.Rat
	count := 1
	for i, o := range list {
		if o.Value.Range().Known() && !o.Value.Range().IsPoint() {
			at = append(at, i)
			choices = append(choices, draw.BoundsOf(draw.MeasureOf(f.Measures, o.Measure), o.Value).Wholes())
			count *= len(choices[len(choices)-1])
		}
	}
	if len(at) == 0 || count > most {
		return false
	}
	for c := range count {
		picked := map[int]*big.Rat{}
		for k, i := range at {
			picked[i] = choices[k][c%len(choices[k])]
			c /= len(choices[k])
		}
		visit(draw.Exactly(list, func(i int) *big.Rat { return picked[i] }))
	}
	return true
}

// Where a range of whole figures is called tight, both its ends are reached; all others enclose, and are hardly wider than what is
// reached.
func TestTightRangesAreReachedByWholeFigures(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name                 string
		seeds                uint64
		most                 int
		generator            draw.Options
		figures              func(seed uint64) draw.FigureOptions
		criteria, sections   int // at least so many tight ones that are no points
		mean, ninetyPercents string
	}{
		{
			"few figures", 700, 300, draw.Options{WholeOnly: true, Depth: 2, Children: 3},
			func(seed uint64) draw.FigureOptions {
				return draw.FigureOptions{Uncertain: 60, AtMost: 1 + int(seed%3), Width: 4, Missing: int(seed%2) * 5}
			}, 120, 150, "1", "1",
		},
		{
			"many figures", 100, 2500, draw.Options{WholeOnly: true, Depth: 3, Children: 5},
			func(seed uint64) draw.FigureOptions {
				return draw.FigureOptions{Uncertain: 60, AtMost: 2 + int(seed%5), Width: 9, Missing: int(seed%2) * 5}
			}, 60, 60, "1.01", "1",
		},
		{
			"sanctions and roots", 500, 300, draw.Options{WholeOnly: true, Depth: 2, Children: 3, Consequences: true, Irrational: true},
			func(seed uint64) draw.FigureOptions {
				return draw.FigureOptions{Uncertain: 60, AtMost: 1 + int(seed%3), Width: 4, Missing: int(seed%2) * 5}
			}, 60, 70, "1.01", "1",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := widths{}
			for seed := range c.seeds {
				options := c.generator
				options.Policies, options.Conditions, options.Extensions = seed%2 == 0, seed%3 == 0, seed%5 == 0
				f, e := generated(t, seed, options)
				rng := rand.New(rand.NewPCG(seed, 6))
				list := draw.Figures(rng, f.Measures, c.figures(seed))
				w.againstBruteForce(t, f, e, list, c.most, fmt.Sprintf("seed %d", seed))
			}
			w.report(t)
			require.Greater(t, w.tightCriteria, c.criteria)
			require.Greater(t, w.tightSections, c.sections)
			w.requireAtMost(t, "1", c.mean, c.ninetyPercents)
		})
	}
}

// A closed end of a tight range is reached; an open one is approached as near as one likes, and never reached.
func TestTightRangesOfContinuousFigures(t *testing.T) {
	t.Parallel()
	near := big.NewRat(1, 1_000_000)
	checked, open := 0, 0
	for seed := range uint64(700) {
		f, slope, offset := draw.Continuous(seed)
		e, err := indicators.Compile(f)
		if err != nil {
			require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemUnreachable})
			continue
		}
		rng := rand.New(rand.NewPCG(seed, 9))
		value := draw.UncertainFigure(rng, f.Measures[0], 10)
		card := evaluate(t, e, indicators.Observations{{Measure: "m", Value: value}})
		r, ok := card.Node(f.Root.Children[0].ID)
		require.True(t, ok)
		if !r.Range.Tight() || value.Range().IsPoint() {
			continue
		}
		about := fmt.Sprintf("seed %d, %s, %s, %+v", seed, value, r.Range, f.Root.Children[0].Rule)
		reached := extremes{}
		for _, m := range samples(draw.BoundsOf(f.Measures[0], value), slope, offset) {
			possible, ok := evaluate(t, e, indicators.Observations{{Measure: "m", Value: indicators.Exact(numberOf(m))}}).Score()
			require.True(t, ok)
			require.True(t, r.Range.Contains(possible), "%s is possible at %s: %s", possible, m.RatString(), about)
			reached.add(possible.Rat())
		}
		for _, end := range []struct {
			end, reached *big.Rat
			open         bool
		}{{r.Range.Low().Rat(), reached.low, r.Range.LowOpen()}, {r.Range.High().Rat(), reached.high, r.Range.HighOpen()}} {
			gap := new(big.Rat).Sub(end.end, end.reached)
			if end.open {
				open++
				require.Negative(t, gap.Abs(gap).Cmp(near), about)
			} else {
				require.Zero(t, gap.Sign(), "reached from %s to %s: %s", reached.low.RatString(), reached.high.RatString(), about)
			}
		}
		checked++
	}
	require.Greater(t, checked, 150)
	require.Greater(t, open, 20)
}

// samples are the figures at both ends and where the indicator is whole, and right beside them.
func samples(b draw.Bounds, slope, offset *big.Rat) []*big.Rat {
	near := big.NewRat(1, 1_000_000_000)
	places := []*big.Rat{b.Low, b.High}
	for x := int64(-60); x <= 160; x++ {
		m := new(big.Rat).Sub(big.NewRat(x, 1), offset)
		places = append(places, m.Quo(m, slope))
	}
	var list []*big.Rat
	for _, p := range places {
		for _, m := range []*big.Rat{new(big.Rat).Sub(p, near), p, new(big.Rat).Add(p, near)} {
			if b.Contains(m) {
				list = append(list, m)
			}
		}
	}
	return list
}

// Where every rule follows its indicator's direction, a better figure lowers no score anywhere in the tree.
func TestBetterNeverScoresLower(t *testing.T) {
	t.Parallel()
	raised := 0
	for seed := range uint64(800) {
		f := draw.Monotone(seed)
		e, err := indicators.Compile(f)
		require.NoError(t, err, "seed %d", seed)
		rng := rand.New(rand.NewPCG(seed, 11))
		list := make(indicators.Observations, len(f.Measures))
		for i, m := range f.Measures {
			list[i] = indicators.Observation{Measure: m.ID, Value: indicators.Exact(draw.Figure(rng, m))}
		}
		before := evaluate(t, e, list)
		for range 4 {
			i := rng.IntN(len(list))
			n, _ := list[i].Value.Number()
			step := big.NewRat(rng.Int64N(200), 10)
			if draw.DirectionOf(i) == indicators.LowerIsBetter {
				step.Neg(step)
			}
			list[i].Value = indicators.Exact(numberOf(step.Add(step, n.Rat())))
			after := evaluate(t, e, list)
			for r := range before.All() {
				now, _ := after.Node(r.ID)
				require.GreaterOrEqual(t, now.Score.Cmp(r.Score), 0, "seed %d, node %s: %s, then %s", seed, r.ID, r.Score, now.Score)
				if now.Score.Cmp(r.Score) > 0 {
					raised++
				}
			}
			before = after
		}
	}
	require.Greater(t, raised, 1500)
}
