package indicators_test

import (
	"fmt"
	"maps"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// crowd is a large framework in which every figure has a range and stands under several criteria.
type crowd struct {
	figures  int
	children int // of each section
	rule     func(i int) indicators.Rule
	formula  func(i int) indicators.Formula
	combine  indicators.Combination
	chained  bool                // each criterion reads the one before in a precondition
	rounding indicators.Rounding // of the total, which irrational scores need
}

// crowdMeasure is one of so many measures.
func crowdMeasure(i, count int) indicators.MeasureID {
	return indicators.MeasureID(fmt.Sprintf("m%d", i%count))
}

// framework fills the default limit of nodes.
func (c crowd) framework() indicators.Framework {
	f := indicators.Framework{ID: "crowd", Edition: "1", Name: name("crowd"), Basis: indicators.Illustrative}
	f.Rounding.Total = c.rounding
	for i := range c.figures {
		id := crowdMeasure(i, c.figures)
		f.Measures = append(f.Measures, indicators.Measure{ID: id, Name: name("m"), Integer: true, Min: indicators.AtZero()})
		f.Indicators = append(f.Indicators, indicators.Indicator{ID: indicators.IndicatorID(id), Name: name("i"), Formula: c.formula(i)})
	}
	f.Root = indicators.Node{ID: "root", Name: name("root"), Combine: c.combine}
	left := indicators.DefaultLimits().Nodes - 1
	var before indicators.NodeID
	for s := 0; left > c.children; s++ {
		part := indicators.Node{ID: indicators.NodeID(fmt.Sprintf("s%d", s)), Name: name("s"), Combine: c.combine}
		left--
		for k := range c.children {
			left--
			i := s*c.children + k
			n := criterion(indicators.NodeID(fmt.Sprintf("c%d", i)), 10, indicators.IndicatorID(crowdMeasure(i, c.figures)), c.rule(i))
			if c.chained && before != "" {
				n.Preconditions = []indicators.Condition{whereNode(before, "1")}
			}
			before = n.ID
			part.Children = append(part.Children, n)
		}
		f.Root.Children = append(f.Root.Children, part)
	}
	if c.combine != indicators.BySum {
		f.Root.Marks = indicators.WholeMarks(100)
		for s := range f.Root.Children {
			part := &f.Root.Children[s]
			part.Marks, part.Weight = indicators.WholeMarks(10), indicators.Whole(1)
			for k := range part.Children {
				part.Children[k].Weight = indicators.Whole(1)
			}
		}
	}
	return f
}

func (c crowd) submission() indicators.Submission {
	var list indicators.Observations
	for i := range c.figures {
		n := int64(100 + i%97)
		list = append(list, indicators.Observation{
			Measure: crowdMeasure(i, c.figures), Value: indicators.Between(indicators.Whole(n), indicators.Whole(n-20), indicators.Whole(n+20)),
		})
	}
	return submit(list)
}

// crowds are frameworks of as many nodes as the default limits allow.
func crowds() map[string]crowd {
	const figures, few = 3000, 40
	among := func(count int) func(i, step int) indicators.Formula {
		return func(i, step int) indicators.Formula { return indicators.Of(crowdMeasure(i*step+step, count)) }
	}
	of, fewOf := among(figures), among(few)
	quotient := func(i int) indicators.Formula { return indicators.Ratio(of(i, 1), of(i, 2)).Percent() }
	fewQuotient := func(i int) indicators.Formula { return indicators.Ratio(fewOf(i, 1), fewOf(i, 2)).Percent() }
	linear := func(int) indicators.Rule { return indicators.Linear{From: num("40"), To: num("160")} }
	wave := func(i int) indicators.Rule {
		curve := indicators.Curve{}
		for k := range int64(60) {
			curve.Points = append(curve.Points, indicators.CurvePoint{At: indicators.Whole(40 + 2*k), Share: fraction((k*7+int64(i))%11, 11)})
		}
		return curve
	}
	grades := func(i int) indicators.Rule {
		var g indicators.Grades
		for k := range 6 {
			g.Grades = append(g.Grades, indicators.Grade{Name: fmt.Sprint(k), Share: fraction(int64(6-k), 7), When: []indicators.Condition{
				indicators.IndicatorCondition{Bound: indicators.AtLeast(indicators.Whole(int64(130 - 9*k)))},
				indicators.IndicatorCondition{Indicator: indicators.IndicatorID(crowdMeasure(i*3+k, figures)), Bound: indicators.AtLeast(indicators.Whole(int64(120 - 11*k)))},
			}})
		}
		g.Grades = append(g.Grades, indicators.Grade{Name: "last"})
		return g
	}
	logarithm := func(int) indicators.Rule {
		return indicators.Linear{From: num("40"), To: num("160"), Scale: indicators.LogScale}
	}
	long := func(i int) indicators.Formula {
		parts := make([]indicators.Formula, 24)
		for k := range parts {
			parts[k] = indicators.Ratio(of(i, k+1), of(i, k+2))
		}
		return indicators.Mean(parts...).Percent()
	}
	round := indicators.Rounding{Places: 2, Mode: indicators.HalfUp}
	return map[string]crowd{
		"own figures":   {figures: figures, children: 1, rule: grades, formula: quotient, combine: indicators.BySum},
		"sections":      {figures: figures, children: 40, rule: grades, formula: quotient, combine: indicators.BySum},
		"one section":   {figures: figures, children: 4000, rule: linear, formula: quotient, combine: indicators.BySum},
		"few figures":   {figures: few, children: 40, rule: wave, formula: fewQuotient, combine: indicators.ByHarmonicMean},
		"preconditions": {figures: figures, children: 40, rule: linear, formula: quotient, combine: indicators.BySum, chained: true},
		"logarithms":    {figures: figures, children: 3, rule: logarithm, formula: quotient, combine: indicators.ByGeometricMean, rounding: round},
		"long formulas": {figures: figures, children: 3, rule: linear, formula: long, combine: indicators.BySum},
	}
}

// manyTerms accepts more terms than the default limits do, so that reading is tried on more than compiling lets through.
func manyTerms() indicators.Option {
	limits := indicators.DefaultLimits()
	limits.Terms = 1 << 18
	return indicators.WithLimits(limits)
}

// The first reading of a range of a hostile framework costs what a few evaluations cost, in memory too.
func TestHostileRanges(t *testing.T) {
	const most = 16 << 20
	for name, c := range crowds() {
		e, err := indicators.Compile(c.framework(), manyTerms())
		require.NoError(t, err, name)
		card, err := e.Evaluate(c.submission())
		require.NoError(t, err, name)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		r := card.Total().Range
		runtime.ReadMemStats(&after)
		require.True(t, r.Contains(card.Total().Score), name)
		assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(most), name)
	}
}

// BenchmarkHostileRanges evaluates the largest frameworks, and reads a range for the first time.
func BenchmarkHostileRanges(b *testing.B) {
	list := crowds()
	for _, name := range slices.Sorted(maps.Keys(list)) {
		c := list[name]
		e := indicators.MustCompile(c.framework(), manyTerms())
		figures := c.submission()
		b.Run("evaluate/"+name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := e.Evaluate(figures); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run("read/"+name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				card, err := e.Evaluate(figures)
				if err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
				card.Total()
			}
		})
	}
}
