package indicators_test

import (
	"bytes"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// One evaluator, used by many at once and again and again, gives the same bytes.
func TestOneEvaluatorSharedByMany(t *testing.T) {
	t.Parallel()
	const workers, frameworks, subjects = 8, 12, 6
	for seed := range uint64(frameworks) {
		f, e := generated(t, seed, draw.Everything())
		rng := rand.New(rand.NewPCG(seed, 14))
		var submissions []indicators.Submission
		var wantJSON, wantText []string
		for range subjects {
			s := submit(draw.Figures(rng, f.Measures, draw.UsualFigures()))
			card, err := e.Evaluate(s)
			require.NoError(t, err)
			data, text := rendered(t, card)
			submissions, wantJSON, wantText = append(submissions, s), append(wantJSON, data), append(wantText, text)
		}
		var group sync.WaitGroup
		for range workers {
			group.Go(func() {
				for i, s := range submissions {
					card, err := e.Evaluate(s)
					if err != nil {
						t.Error(err)
						return
					}
					data, text := rendered(t, card)
					assert.Equal(t, wantJSON[i], data, "seed %d", seed)
					assert.Equal(t, wantText[i], text, "seed %d", seed)
					assert.Equal(t, e.Digest(), indicators.MustCompile(e.Framework(), indicators.With(extensionsOnly())).Digest())
				}
			})
		}
		group.Wait()
	}
}

// One scorecard, read by many at once, says the same to all.
func TestOneScorecardSharedByMany(t *testing.T) {
	t.Parallel()
	const readers = 8
	for seed := range uint64(12) {
		f, e := generated(t, seed, draw.Everything())
		card := evaluate(t, e, draw.Figures(rand.New(rand.NewPCG(seed, 15)), f.Measures, draw.UsualFigures()))
		wantJSON, wantText := rendered(t, card)
		var group sync.WaitGroup
		for range readers {
			group.Go(func() {
				data, text := rendered(t, card)
				assert.Equal(t, wantJSON, data)
				assert.Equal(t, wantText, text)
			})
		}
		group.Wait()
	}
}

// Compiling the same framework again gives the same digest, and scorecards of the same bytes.
func TestCompilingAgainMakesNoDifference(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		f, e := generated(t, seed, draw.Everything())
		list := draw.Figures(rand.New(rand.NewPCG(seed, 16)), f.Measures, draw.UsualFigures())
		wantJSON, wantText := rendered(t, evaluate(t, e, list))
		for range 4 {
			again, err := indicators.Compile(f, indicators.With(draw.Domain()))
			require.NoError(t, err)
			require.Equal(t, e.Digest(), again.Digest())
			data, text := rendered(t, evaluate(t, again, list))
			require.Equal(t, wantJSON, data)
			require.Equal(t, wantText, text)
		}
	}
}

func extensionsOnly() indicators.Domain {
	return indicators.Domain{Name: "test", Extensions: draw.Domain().Extensions}
}

// A thousand runs over shuffled figures, under different numbers of processors and from several goroutines, give one text.
func TestThousandRuns(t *testing.T) { //nolint:paralleltest // it sets GOMAXPROCS for the whole process
	const runs, workers = 1000, 4
	before := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(before)
	var f indicators.Framework
	var list indicators.Observations
	var wantJSON, wantText string
	for seed := uint64(0); !strings.Contains(wantJSON, `"sanctions"`) || !strings.Contains(wantJSON, `"inexact"`) || !strings.Contains(wantJSON, `"crossing"`); seed++ {
		var e *indicators.Evaluator
		f, e = generated(t, seed, draw.Everything())
		list = draw.Figures(rand.New(rand.NewPCG(seed, 17)), f.Measures, draw.UsualFigures())
		wantJSON, wantText = rendered(t, evaluate(t, e, list))
	}
	data, err := f.MarshalJSON()
	require.NoError(t, err)
	for _, processors := range []int{1, 2, 3, 8} {
		runtime.GOMAXPROCS(processors)
		var group sync.WaitGroup
		for worker := range workers {
			read, err := indicators.DecodeFramework(bytes.NewReader(data), indicators.DefaultLimits())
			require.NoError(t, err)
			again, err := indicators.Compile(read, indicators.With(draw.Domain()))
			require.NoError(t, err)
			group.Go(func() {
				rng := rand.New(rand.NewPCG(uint64(processors), uint64(worker)))
				for run := range (runs + 4*workers - 1) / (4 * workers) {
					shuffled := slices.Clone(list)
					rng.Shuffle(len(shuffled), func(i, k int) { shuffled[i], shuffled[k] = shuffled[k], shuffled[i] })
					card, err := again.Evaluate(submit(shuffled))
					if err != nil {
						t.Error(err)
						return
					}
					gotJSON, err := card.MarshalJSON()
					if err != nil || !assert.Equal(t, wantJSON, string(gotJSON)) {
						return
					}
					if run%8 == 0 {
						_, gotText := rendered(t, card)
						assert.Equal(t, wantText, gotText)
					}
				}
			})
		}
		group.Wait()
	}
}
