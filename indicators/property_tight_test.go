package indicators_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
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
			choices = append(choices, boundsOf(measureOf(f.Measures, o.Measure), o.Value).wholes())
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
		visit(exactly(list, func(i int) *big.Rat { return picked[i] }))
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
		generator            generatorOptions
		figures              func(seed uint64) figureOptions
		criteria, sections   int // at least so many tight ones that are no points
		mean, ninetyPercents string
	}{
		{
			"few figures", 700, 300, generatorOptions{wholeOnly: true, depth: 2, children: 3},
			func(seed uint64) figureOptions {
				return figureOptions{uncertain: 60, atMost: 1 + int(seed%3), width: 4, missing: int(seed%2) * 5}
			}, 120, 150, "1", "1",
		},
		{
			"many figures", 100, 2500, generatorOptions{wholeOnly: true, depth: 3, children: 5},
			func(seed uint64) figureOptions {
				return figureOptions{uncertain: 60, atMost: 2 + int(seed%5), width: 9, missing: int(seed%2) * 5}
			}, 60, 60, "1.01", "1",
		},
		{
			"sanctions and roots", 500, 300, generatorOptions{wholeOnly: true, depth: 2, children: 3, sanctions: true, irrational: true},
			func(seed uint64) figureOptions {
				return figureOptions{uncertain: 60, atMost: 1 + int(seed%3), width: 4, missing: int(seed%2) * 5}
			}, 60, 70, "1.01", "1",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := widths{}
			for seed := range c.seeds {
				options := c.generator
				options.policies, options.conditions, options.extensions = seed%2 == 0, seed%3 == 0, seed%5 == 0
				f, e := generated(t, seed, options)
				rng := rand.New(rand.NewPCG(seed, 6))
				list := figures(rng, f.Measures, c.figures(seed))
				w.againstBruteForce(t, f, e, list, c.most, fmt.Sprintf("seed %d", seed))
			}
			w.report(t)
			require.Greater(t, w.tightCriteria, c.criteria)
			require.Greater(t, w.tightSections, c.sections)
			w.requireAtMost(t, "1", c.mean, c.ninetyPercents)
		})
	}
}

// wholeSpan makes every level, step and point of a generated rule a whole number.
func wholeSpan() span { return span{0, 48} }

// continuous is a framework of one criterion whose indicators are slope × m + offset of one figure that may be any number.
func continuous(seed uint64) (f indicators.Framework, slope, offset *big.Rat) {
	rng := rand.New(rand.NewPCG(seed, 8))
	g := &generator{rng: rng, options: generatorOptions{}, full: map[indicators.NodeID]*big.Rat{}, marked: map[indicators.NodeID]bool{}, places: -1}
	if rng.IntN(3) == 0 {
		g.places = rng.IntN(3)
	}
	slope = []*big.Rat{big.NewRat(1, 1), big.NewRat(2, 1), big.NewRat(-1, 1), big.NewRat(1, 2)}[rng.IntN(4)]
	offset = big.NewRat(rng.Int64N(8), 1)
	if slope.Sign() < 0 {
		offset = big.NewRat(45, 1)
	}
	f = indicators.Framework{
		ID: "continuous", Edition: fmt.Sprint(seed), Name: name("continuous"), Basis: indicators.Illustrative,
		Rounding:    indicators.RoundingPlan{Criteria: g.rounding()},
		Definitions: indicators.Definitions{Measures: []indicators.Measure{{ID: "m", Name: name("m")}}},
	}
	for i := range indicatorCount {
		g.spans = append(g.spans, wholeSpan())
		f.Indicators = append(f.Indicators, indicators.Indicator{
			ID: indicatorID(i), Name: name("x"),
			Formula: indicators.Sum(indicators.Of("m").Times(numberOf(slope)), indicators.Constant(numberOf(offset))),
		})
	}
	c := g.criterion(true)
	f.Root = indicators.Node{ID: "root", Name: name("root"), Combine: indicators.BySum, Children: []indicators.Node{c}}
	return f, slope, offset
}

// A closed end of a tight range is reached; an open one is approached as near as one likes, and never reached.
func TestTightRangesOfContinuousFigures(t *testing.T) {
	t.Parallel()
	near := big.NewRat(1, 1_000_000)
	checked, open := 0, 0
	for seed := range uint64(700) {
		f, slope, offset := continuous(seed)
		e, err := indicators.Compile(f)
		if err != nil {
			require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemUnreachable})
			continue
		}
		rng := rand.New(rand.NewPCG(seed, 9))
		value := uncertainFigure(rng, f.Measures[0], 10)
		card := evaluate(t, e, indicators.Observations{{Measure: "m", Value: value}})
		r, ok := card.Node(f.Root.Children[0].ID)
		require.True(t, ok)
		if !r.Range.Tight() || value.Range().IsPoint() {
			continue
		}
		about := fmt.Sprintf("seed %d, %s, %s, %+v", seed, value, r.Range, f.Root.Children[0].Rule)
		reached := extremes{}
		for _, m := range samples(boundsOf(f.Measures[0], value), slope, offset) {
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
func samples(b bounds, slope, offset *big.Rat) []*big.Rat {
	near := big.NewRat(1, 1_000_000_000)
	places := []*big.Rat{b.low, b.high}
	for x := int64(-60); x <= 160; x++ {
		m := new(big.Rat).Sub(big.NewRat(x, 1), offset)
		places = append(places, m.Quo(m, slope))
	}
	var list []*big.Rat
	for _, p := range places {
		for _, m := range []*big.Rat{new(big.Rat).Sub(p, near), p, new(big.Rat).Add(p, near)} {
			if b.contains(m) {
				list = append(list, m)
			}
		}
	}
	return list
}

// monotone draws a framework in which every rule follows its indicator's direction.
func monotone(seed uint64) indicators.Framework {
	g := &generator{
		rng: rand.New(rand.NewPCG(seed, 10)), options: generatorOptions{depth: 2, children: 4},
		full: map[indicators.NodeID]*big.Rat{}, marked: map[indicators.NodeID]bool{},
	}
	if g.places = g.rng.IntN(3); g.chance(25) {
		g.places = -1
	}
	f := indicators.Framework{
		ID: "monotone", Edition: fmt.Sprint(seed), Name: name("monotone"), Basis: indicators.Illustrative,
		Rounding: indicators.RoundingPlan{Criteria: g.rounding(), Sections: g.rounding(), Total: g.rounding()},
	}
	for i := range indicatorCount {
		id := indicators.MeasureID(fmt.Sprintf("m%d", i))
		f.Measures = append(f.Measures, indicators.Measure{ID: id, Name: name("m")})
		f.Indicators = append(f.Indicators, indicators.Indicator{
			ID: indicatorID(i), Name: name("i"), Direction: directionOf(i), Formula: indicators.Of(id),
		})
		g.spans = append(g.spans, span{0, largestFigure})
	}
	f.Root = g.section(2, true)
	redirect(g, &f.Root)
	return f
}

func directionOf(i int) indicators.Direction {
	return indicators.HigherIsBetter + indicators.Direction(i%2)
}

// redirect replaces every rule by one that never earns less for a better number.
func redirect(g *generator, n *indicators.Node) {
	for i := range n.Children {
		redirect(g, &n.Children[i])
	}
	if n.Rule == nil {
		return
	}
	i := g.rng.IntN(indicatorCount)
	n.Indicator = indicatorID(i)
	marks, _ := n.Marks.Number()
	n.Rule = g.monotoneRule(i, marks.Rat())
	if g.chance(15) {
		n.Preconditions = []indicators.Condition{indicators.IndicatorCondition{Indicator: n.Indicator, Bound: better(i, g.levels(i, 1)[0])}}
	}
}

func better(i int, level indicators.Number) indicators.Bound {
	if directionOf(i) == indicators.HigherIsBetter {
		return indicators.AtLeast(level)
	}
	return indicators.AtMost(level)
}

func (g *generator) monotoneRule(i int, marks *big.Rat) indicators.Rule {
	levels := g.levels(i, 2+g.rng.IntN(3)) // worst first
	shares := make([]indicators.Number, len(levels))
	for k := range shares {
		shares[k] = g.share()
	}
	slices.SortFunc(shares, indicators.Number.Cmp)
	higher := directionOf(i) == indicators.HigherIsBetter
	if !higher {
		slices.Reverse(levels)
	}
	switch g.rng.IntN(5) {
	case 0:
		return indicators.Linear{From: levels[0], To: levels[len(levels)-1]}
	case 1:
		b := indicators.Bands{}
		for k := range slices.Backward(levels) {
			b.Bands = append(b.Bands, indicators.Band{When: []indicators.Bound{better(i, levels[k])}, Share: shares[k]})
		}
		return b
	case 2:
		var c indicators.Curve
		for k := range levels {
			c.Points = append(c.Points, indicators.CurvePoint{At: levels[k], Share: shares[k]})
		}
		if !higher {
			slices.Reverse(c.Points)
		}
		return c
	case 3:
		var r indicators.Grades
		for k := range slices.Backward(levels) {
			r.Grades = append(r.Grades, indicators.Grade{
				Name: fmt.Sprint(k), Share: shares[k], When: []indicators.Condition{indicators.IndicatorCondition{Bound: better(i, levels[k])}},
			})
		}
		r.Grades = append(r.Grades, indicators.Grade{Name: "last"})
		return r
	default:
		d := g.deduct(i, marks)
		if d.Side = indicators.SideAbove; higher {
			d.Side = indicators.SideBelow
		}
		return d
	}
}

// Where every rule follows its indicator's direction, a better figure lowers no score anywhere in the tree.
func TestBetterNeverScoresLower(t *testing.T) {
	t.Parallel()
	raised := 0
	for seed := range uint64(800) {
		f := monotone(seed)
		e, err := indicators.Compile(f)
		require.NoError(t, err, "seed %d", seed)
		rng := rand.New(rand.NewPCG(seed, 11))
		list := make(indicators.Observations, len(f.Measures))
		for i, m := range f.Measures {
			list[i] = indicators.Observation{Measure: m.ID, Value: indicators.Exact(figure(rng, m))}
		}
		before := evaluate(t, e, list)
		for range 4 {
			i := rng.IntN(len(list))
			n, _ := list[i].Value.Number()
			step := big.NewRat(rng.Int64N(200), 10)
			if directionOf(i) == indicators.LowerIsBetter {
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
