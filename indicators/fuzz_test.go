package indicators_test

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// FuzzDecodeFramework: what decodes encodes to what decodes the same; what compiles evaluates whatever is reported, and its
// scorecards read back.
func FuzzDecodeFramework(f *testing.F) {
	for seed := range uint64(8) {
		options := draw.Everything()
		options.Depth, options.Children = 2, 2
		data, err := draw.Framework(seed, options).MarshalJSON()
		require.NoError(f, err)
		f.Add(data)
	}
	data, err := hostileFramework().MarshalJSON()
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{"format":"wenming.framework/1"}`))
	limits := indicators.DefaultLimits()
	limits.Nodes, limits.Terms = 64, 64
	f.Fuzz(func(t *testing.T, data []byte) {
		decoded, err := indicators.DecodeFramework(bytes.NewReader(data), limits)
		if err != nil {
			return
		}
		canonical, err := decoded.MarshalJSON()
		require.NoError(t, err)
		again, err := indicators.DecodeFramework(bytes.NewReader(canonical), indicators.DefaultLimits())
		require.NoError(t, err, "%s", canonical)
		repeated, err := again.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(canonical), string(repeated))
		e, err := indicators.Compile(again, indicators.With(extensionsOnly()), indicators.WithLimits(limits))
		if err != nil {
			return
		}
		rng := rand.New(rand.NewPCG(uint64(len(data)), 17))
		for _, list := range []indicators.Observations{nil, anyFigures(rng, again.Measures), anyFigures(rng, again.Measures)} {
			card, err := e.Evaluate(submit(list))
			if err != nil {
				continue
			}
			written, text := rendered(t, card)
			var read indicators.Scorecard
			require.NoError(t, read.UnmarshalJSON([]byte(written)))
			gotJSON, gotText := rendered(t, &read)
			require.Equal(t, written, gotJSON)
			require.Equal(t, text, gotText)
		}
	})
}

// anyFigures reports something for every measure, within its bounds where these leave room.
func anyFigures(rng *rand.Rand, measures []indicators.Measure) indicators.Observations {
	var list indicators.Observations
	for _, m := range measures {
		for lag := range 2 {
			value := indicators.Exact(draw.Figure(rng, m))
			switch {
			case m.Max != nil && m.Min != nil && rng.IntN(2) == 0:
				value = indicators.Between(*m.Min, *m.Min, *m.Max)
			case m.Min != nil && rng.IntN(2) == 0:
				value = indicators.Exact(*m.Min).Qualified(indicators.AtLeastWritten, indicators.Whole(5))
			case rng.IntN(2) == 0:
				value = draw.UncertainFigure(rng, m, 10)
			}
			list = append(list, indicators.Observation{Measure: m.ID, Lag: lag, Value: value})
		}
	}
	return list
}

// FuzzEvaluate: the bytes choose the figures under a framework of everything. Evaluate does not panic, scores lie within their
// ranges and between 0 and what is available, figures within the ranges give scores within the ranges, and the scorecard reads back.
func FuzzEvaluate(f *testing.F) {
	options := draw.Everything()
	options.Depth, options.Children = 3, 5
	var framework indicators.Framework
	var e *indicators.Evaluator
	for seed := uint64(0); len(nodesOf(framework.Root, map[indicators.NodeID]indicators.Node{})) < 25; seed++ {
		framework, e = generated(f, seed, options)
	}
	f.Add(uint64(1), []byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
	f.Add(uint64(2), []byte{10, 200, 30, 40, 250, 60, 70, 80, 90, 100, 110})
	f.Add(uint64(3), []byte{})
	f.Fuzz(func(t *testing.T, seed uint64, chosen []byte) {
		rng := rand.New(rand.NewPCG(seed, 18))
		list := chosenFigures(rng, framework.Measures, chosen)
		card, err := e.Evaluate(submit(list))
		if err != nil {
			var problems indicators.Problems
			require.ErrorAs(t, err, &problems)
			return
		}
		requirePointsWithin(t, card, seed)
		for r := range card.All() {
			if r.HasScore() {
				require.GreaterOrEqual(t, r.Score.Sign(), 0, r.ID)
				require.LessOrEqual(t, r.Score.Cmp(r.Available), 0, r.ID)
			}
		}
		written, text := rendered(t, card)
		var read indicators.Scorecard
		require.NoError(t, read.UnmarshalJSON([]byte(written)))
		gotJSON, gotText := rendered(t, &read)
		require.Equal(t, written, gotJSON)
		require.Equal(t, text, gotText)
		possible, err := e.Evaluate(submit(draw.Exactly(list, func(i int) *big.Rat {
			return draw.BoundsOf(draw.MeasureOf(framework.Measures, list[i].Measure), list[i].Value).Draw(rng)
		})))
		require.NoError(t, err)
		requireEncloses(t, card, possible, "")
	})
}

// chosenFigures makes one observation of every byte: its kind from the upper bits, its number from the lower ones.
func chosenFigures(rng *rand.Rand, measures []indicators.Measure, chosen []byte) indicators.Observations {
	var list indicators.Observations
	for i, b := range chosen[:min(len(chosen), 2*len(measures))] {
		m, number := measures[i/2], int64(b%64)
		value := indicators.Int(number)
		switch b / 64 {
		case 0:
		case 1:
			value = draw.UncertainFigure(rng, m, 10)
		case 2:
			value = value.Qualified(indicators.AtLeastWritten, indicators.Whole(1+number/4))
		default:
			if number%4 == 0 {
				value = indicators.NotApplicableValue()
			} else {
				value = indicators.Value{}
			}
		}
		list = append(list, indicators.Observation{Measure: m.ID, Lag: i % 2, Value: value})
	}
	return list
}
