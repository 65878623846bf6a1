package indicators_test

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

const (
	benchSubmissions = 1024 // enough that the processor cannot learn the data
	benchPerSection  = 6
	benchSectionFull = 20
)

// benchCriterion says what both sides of the comparison score: 18 of 30 criteria are linear, 12 are banded.
type benchCriterion struct {
	linear   bool
	from, to int64
	levels   []int64  // of bands, best first
	shares   []string // of bands, then otherwise
	marks    int64
	weight   int64
}

func benchCriteria(count int) []benchCriterion {
	criteria := make([]benchCriterion, count)
	for i := range criteria {
		k := int64(i)
		c := benchCriterion{linear: i%5 < 3, marks: []int64{2, 4, 5, 10}[i%4], weight: 1 + k%3}
		if c.linear {
			c.from, c.to = k%7, k%7+[]int64{20, 25, 40, 50}[i%4]
			if i%6 == 0 {
				c.from, c.to = c.to, c.from // lower is better
			}
		} else {
			c.levels, c.shares = []int64{40 + k%9, 25 + k%5, 10}, []string{"1", "0.66", "0.33", "0"}
		}
		criteria[i] = c
	}
	return criteria
}

func benchMeasure(i int, part string) indicators.MeasureID {
	return indicators.MeasureID(fmt.Sprintf("bench.%s_%03d", part, i))
}

// benchFramework is a framework of three levels, each with weights and a rounding of its own.
func benchFramework(count int) indicators.Framework {
	round := indicators.Rounding{Places: 2, Mode: indicators.HalfUp}
	f := indicators.Framework{
		ID: "bench", Edition: "1", Name: indicators.Text{Zh: "基准", En: "benchmark"}, Basis: indicators.Illustrative,
		Rounding: indicators.RoundingPlan{Criteria: round, Sections: round, Total: round},
		Root: indicators.Node{
			ID: "total", Name: indicators.Text{Zh: "总分", En: "total"}, Marks: indicators.WholeMarks(100), Combine: indicators.ByWeightedMean,
		},
	}
	persons := indicators.Text{Zh: "人", En: "persons"}
	for i, c := range benchCriteria(count) {
		if i%benchPerSection == 0 {
			s := i / benchPerSection
			f.Root.Children = append(f.Root.Children, indicators.Node{
				ID: indicators.NodeID(fmt.Sprintf("s%d", s)), Name: indicators.Text{Zh: fmt.Sprintf("项目 %d", s), En: fmt.Sprintf("section %d", s)},
				Marks: indicators.WholeMarks(benchSectionFull), Weight: indicators.Whole(int64(1 + s%4)), Combine: indicators.ByWeightedMean,
			})
		}
		part, whole := benchMeasure(i, "part"), benchMeasure(i, "whole")
		id := indicators.IndicatorID(fmt.Sprintf("bench.share_%03d", i))
		f.Measures = append(f.Measures,
			indicators.Measure{ID: part, Name: indicators.Text{Zh: fmt.Sprintf("人数 %d", i), En: fmt.Sprintf("count %d", i)}, Unit: persons, Integer: true, Min: indicators.AtZero()},
			indicators.Measure{ID: whole, Name: indicators.Text{Zh: fmt.Sprintf("总数 %d", i), En: fmt.Sprintf("whole %d", i)}, Unit: persons, Integer: true, Min: indicators.AtZero()})
		f.Indicators = append(f.Indicators, indicators.Indicator{
			ID: id, Name: indicators.Text{Zh: fmt.Sprintf("比例 %d", i), En: fmt.Sprintf("share %d", i)}, Unit: indicators.Same("%"),
			Formula: indicators.Ratio(indicators.Of(part), indicators.Of(whole)).Percent(),
		})
		section := &f.Root.Children[i/benchPerSection]
		section.Children = append(section.Children, indicators.Node{
			ID: indicators.NodeID(fmt.Sprintf("c%d", i)), Name: indicators.Text{Zh: fmt.Sprintf("标准 %d", i), En: fmt.Sprintf("criterion %d", i)},
			Marks: indicators.WholeMarks(c.marks), Weight: indicators.Whole(c.weight), Indicator: id, Rule: c.rule(),
		})
	}
	return f
}

func (c benchCriterion) rule() indicators.Rule {
	if c.linear {
		return indicators.Linear{From: indicators.Whole(c.from), To: indicators.Whole(c.to)}
	}
	bands := indicators.Bands{Otherwise: indicators.MustNumber(c.shares[len(c.levels)])}
	for k, level := range c.levels {
		bands.Bands = append(bands.Bands, indicators.Band{
			When: []indicators.Bound{indicators.AtLeast(indicators.Whole(level))}, Share: indicators.MustNumber(c.shares[k]),
		})
	}
	return bands
}

// benchFigures are the counts of one subject: part and whole of every criterion.
func benchFigures(rng *rand.Rand, count int) [][2]int64 {
	figures := make([][2]int64, count)
	for i := range figures {
		whole := 10_000 + rng.Int64N(990_000)
		if rng.IntN(8) == 0 {
			whole = 1000 * (1 + rng.Int64N(50)) // round figures, so that ties of the rounding occur
		}
		figures[i] = [2]int64{rng.Int64N(whole*3/5 + 1), whole}
	}
	return figures
}

func benchSubmission(figures [][2]int64) indicators.Submission {
	list := make(indicators.Observations, 0, 2*len(figures))
	for i, f := range figures {
		list = append(list,
			indicators.Observation{Measure: benchMeasure(i, "part"), Value: indicators.Int(f[0])},
			indicators.Observation{Measure: benchMeasure(i, "whole"), Value: indicators.Int(f[1])})
	}
	return indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", list)
}

func benchData(count int) []indicators.Submission {
	rng := rand.New(rand.NewPCG(1, 2))
	data := make([]indicators.Submission, benchSubmissions)
	for i := range data {
		data[i] = benchSubmission(benchFigures(rng, count))
	}
	return data
}

// benchSizes runs a benchmark for a city's and for a province's framework.
func benchSizes(b *testing.B, run func(b *testing.B, count int)) {
	b.Helper()
	for _, count := range []int{30, 150} {
		b.Run(fmt.Sprintf("criteria=%d", count), func(b *testing.B) { run(b, count) })
	}
}

func BenchmarkCompile(b *testing.B) {
	benchSizes(b, func(b *testing.B, count int) {
		f := benchFramework(count)
		b.ReportAllocs()
		for b.Loop() {
			if _, err := indicators.Compile(f); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkEvaluate(b *testing.B) {
	benchSizes(b, func(b *testing.B, count int) {
		e, data := indicators.MustCompile(benchFramework(count)), benchData(count)
		next := 0
		b.ReportAllocs()
		for b.Loop() {
			if _, err := e.Evaluate(data[next%benchSubmissions]); err != nil {
				b.Fatal(err)
			}
			next++
		}
	})
}

// BenchmarkResults reads every result of a scorecard, with its reason and calculation.
func BenchmarkResults(b *testing.B) {
	benchSizes(b, func(b *testing.B, count int) {
		cards := benchCards(b, count)
		next := 0
		b.ReportAllocs()
		for b.Loop() {
			for range cards[next%len(cards)].All() {
			}
			next++
		}
	})
}

// BenchmarkDerived reads everything that results derive: reasons, calculations and observations.
func BenchmarkDerived(b *testing.B) {
	benchSizes(b, func(b *testing.B, count int) {
		cards := benchCards(b, count)
		next := 0
		b.ReportAllocs()
		for b.Loop() {
			for r := range cards[next%len(cards)].All() {
				_, _, _ = r.Reason(), r.Calculation(), r.Observations()
			}
			next++
		}
	})
}

func BenchmarkWriteText(b *testing.B) {
	benchSizes(b, func(b *testing.B, count int) {
		cards := benchCards(b, count)
		next := 0
		b.ReportAllocs()
		for b.Loop() {
			if err := cards[next%len(cards)].WriteText(io.Discard, indicators.Chinese); err != nil {
				b.Fatal(err)
			}
			next++
		}
	})
}

func BenchmarkScorecardJSON(b *testing.B) {
	benchSizes(b, func(b *testing.B, count int) {
		cards := benchCards(b, count)
		next := 0
		b.ReportAllocs()
		for b.Loop() {
			if _, err := cards[next%len(cards)].MarshalJSON(); err != nil {
				b.Fatal(err)
			}
			next++
		}
	})
}

func BenchmarkDecodeFramework(b *testing.B) {
	benchSizes(b, func(b *testing.B, count int) {
		data, err := benchFramework(count).MarshalJSON()
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := indicators.DecodeFramework(bytes.NewReader(data), indicators.DefaultLimits()); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func benchCards(b *testing.B, count int) []*indicators.Scorecard {
	b.Helper()
	e := indicators.MustCompile(benchFramework(count))
	cards := make([]*indicators.Scorecard, 64)
	for i, s := range benchData(count)[:len(cards)] {
		card, err := e.Evaluate(s)
		if err != nil {
			b.Fatal(err)
		}
		cards[i] = card
	}
	return cards
}

// byHand is the same scoring as a careful programmer writes it with decimals.
type byHand struct {
	criteria []criterionByHand
}

type criterionByHand struct {
	linear            bool
	from, span, marks decimal.Decimal
	levels, shares    []decimal.Decimal
	weight            decimal.Decimal
}

type resultByHand struct {
	value, score decimal.Decimal
}

func newByHand(count int) byHand {
	var h byHand
	for _, c := range benchCriteria(count) {
		k := criterionByHand{
			linear: c.linear, from: decimal.NewFromInt(c.from), span: decimal.NewFromInt(c.to - c.from),
			marks: decimal.NewFromInt(c.marks), weight: decimal.NewFromInt(c.weight),
		}
		for _, level := range c.levels {
			k.levels = append(k.levels, decimal.NewFromInt(level))
		}
		for _, share := range c.shares {
			k.shares = append(k.shares, decimal.RequireFromString(share))
		}
		h.criteria = append(h.criteria, k)
	}
	return h
}

func decimalsOf(figures [][2]int64) [][2]decimal.Decimal {
	list := make([][2]decimal.Decimal, len(figures))
	for i, f := range figures {
		list[i] = [2]decimal.Decimal{decimal.NewFromInt(f[0]), decimal.NewFromInt(f[1])}
	}
	return list
}

// score returns the results of the criteria, then those of the sections, then the total. Div keeps 16 digits after the
// point, which these counts, marks and spans never exhaust.
func (h byHand) score(figures [][2]decimal.Decimal) []resultByHand {
	hundred, full := decimal.NewFromInt(100), decimal.NewFromInt(benchSectionFull)
	results := make([]resultByHand, 0, len(h.criteria)*2)
	var sections []resultByHand
	var sectionSum, sectionWeights, totalSum, totalWeights decimal.Decimal
	for i := range h.criteria {
		c := &h.criteria[i]
		x := figures[i][0].Mul(hundred).Div(figures[i][1])
		r := resultByHand{value: x, score: c.score(x).Round(2)}
		results = append(results, r)
		sectionSum = sectionSum.Add(r.score.Div(c.marks).Mul(c.weight))
		sectionWeights = sectionWeights.Add(c.weight)
		if i%benchPerSection == benchPerSection-1 {
			s := resultByHand{score: sectionSum.Mul(full).Div(sectionWeights).Round(2)}
			sections = append(sections, s)
			weight := decimal.NewFromInt(int64(1 + i/benchPerSection%4))
			totalSum = totalSum.Add(s.score.Div(full).Mul(weight))
			totalWeights = totalWeights.Add(weight)
			sectionSum, sectionWeights = decimal.Decimal{}, decimal.Decimal{}
		}
	}
	results = append(results, sections...)
	return append(results, resultByHand{score: totalSum.Mul(hundred).Div(totalWeights).Round(2)})
}

func (c *criterionByHand) score(x decimal.Decimal) decimal.Decimal {
	if c.linear {
		score := x.Sub(c.from).Mul(c.marks).Div(c.span)
		switch {
		case score.Sign() < 0:
			return decimal.Decimal{}
		case score.GreaterThan(c.marks):
			return c.marks
		}
		return score
	}
	for k, level := range c.levels {
		if x.GreaterThanOrEqual(level) {
			return c.marks.Mul(c.shares[k])
		}
	}
	return c.marks.Mul(c.shares[len(c.levels)])
}

func BenchmarkHandwrittenDecimal(b *testing.B) {
	benchSizes(b, func(b *testing.B, count int) {
		h := newByHand(count)
		rng := rand.New(rand.NewPCG(1, 2))
		data := make([][][2]decimal.Decimal, benchSubmissions)
		for i := range data {
			data[i] = decimalsOf(benchFigures(rng, count))
		}
		next := 0
		b.ReportAllocs()
		for b.Loop() {
			h.score(data[next%benchSubmissions])
			next++
		}
	})
}

func TestHandwrittenDecimalScoresTheSame(t *testing.T) {
	t.Parallel()
	for count, submissions := range map[int]int{30: benchSubmissions, 150: 64} {
		e, h := indicators.MustCompile(benchFramework(count)), newByHand(count)
		rng := rand.New(rand.NewPCG(1, 2))
		for range submissions {
			figures := benchFigures(rng, count)
			card, err := e.Evaluate(benchSubmission(figures))
			require.NoError(t, err)
			want := h.score(decimalsOf(figures))
			requireScoresByHand(t, card, want, count)
		}
	}
}

func requireScoresByHand(t *testing.T, card *indicators.Scorecard, want []resultByHand, count int) {
	t.Helper()
	criteria, sections := 0, 0
	for r := range card.All() {
		at := len(want) - 1
		switch r.Depth {
		case 1:
			at = count + sections
			sections++
		case 2:
			at = criteria
			criteria++
		}
		score, ok := r.Score.Decimal()
		require.True(t, ok)
		require.True(t, score.Equal(want[at].score), "%s: %s by the engine, %s by hand", r.ID, score, want[at].score)
	}
	require.Equal(t, count, criteria)
	require.Len(t, want, criteria+sections+1)
}
