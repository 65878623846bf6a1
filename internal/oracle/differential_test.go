package oracle_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

const (
	enoughFields    = 1_000_000 // in which everything is seen
	submissionsEach = 32        // under one framework
	batch           = 16        // frameworks between two looks at what was reached, so that a run depends on its seed alone
	shownMost       = 8         // differences of a run that are shown
)

// tally is what a run compared.
type tally struct {
	frameworks, cases, refused, doubtful, incomplete, nodes, fields int
	seen                                                            census
	differences                                                     []string
}

func (t *tally) add(more tally) {
	t.frameworks += more.frameworks
	t.cases += more.cases
	t.refused += more.refused
	t.doubtful += more.doubtful
	t.incomplete += more.incomplete
	t.nodes += more.nodes
	t.fields += more.fields
	t.seen.add(more.seen)
	t.differences = append(t.differences, more.differences...)
}

// setting reads a number from the environment.
func setting(t testing.TB, name string, usual uint64) uint64 {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return usual
	}
	n, err := strconv.ParseUint(text, 10, 64)
	require.NoError(t, err, name)
	return n
}

// The engine and the oracle say the same of everything: random frameworks and figures, field for field. ORACLE_SEED chooses another run,
// ORACLE_FIELDS a longer one, and ORACLE_CASE, such as 12/3, one submission under one framework alone.
func TestEngineAgreesWithOracle(t *testing.T) {
	t.Parallel()
	if only := os.Getenv("ORACLE_CASE"); only != "" {
		seed, index, _ := strings.Cut(only, "/")
		s, err := strconv.ParseUint(seed, 10, 64)
		require.NoError(t, err)
		k, err := strconv.ParseUint(index, 10, 64)
		require.NoError(t, err)
		c := drawCase(t, s)
		submission, kind := c.submission(k)
		c.show(t, submission)
		one := tally{seen: census{}}
		c.compare(submission, kind, k, &one)
		require.Empty(t, one.differences)
		return
	}
	seed, fields := setting(t, "ORACLE_SEED", 1), setting(t, "ORACLE_FIELDS", usualFields)
	total := tally{seen: census{}}
	for first := uint64(0); uint64(total.fields) < fields && len(total.differences) == 0; first += batch {
		total.add(compareBatch(t, seed<<32+first))
	}
	t.Logf("seed %d: %d frameworks, %d submissions, %d of them refused, %d left open, %d totals incomplete, %d nodes, %d fields",
		seed, total.frameworks, total.cases, total.refused, total.doubtful, total.incomplete, total.nodes, total.fields)
	t.Log(total.seen.String())
	for _, d := range total.differences[:min(len(total.differences), shownMost)] {
		t.Error(d)
	}
	require.Empty(t, total.differences[min(len(total.differences), shownMost):], "more differences")
	if fields >= enoughFields && len(total.differences) == 0 {
		require.Empty(t, total.seen.never(), "never drawn")
		require.LessOrEqual(t, 20*total.doubtful, total.cases, "nearly all cards must be compared")
		require.LessOrEqual(t, 10*total.incomplete, total.cases, "most totals must be scored")
	}
}

// compareBatch compares some frameworks, as many at a time as there are processors.
func compareBatch(t testing.TB, first uint64) tally {
	t.Helper()
	parts := make([]tally, batch)
	numbers := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range numbers {
				parts[i] = compareFramework(t, first+uint64(i))
			}
		})
	}
	for i := range batch {
		numbers <- i
	}
	close(numbers)
	workers.Wait()
	whole := tally{seen: census{}}
	for _, part := range parts {
		whole.add(part)
	}
	return whole
}

func compareFramework(t testing.TB, seed uint64) tally {
	t.Helper()
	result := tally{frameworks: 1, seen: census{}}
	c := drawCase(t, seed)
	result.seen.framework(c.framework)
	for k := range uint64(submissionsEach) {
		submission, kind := c.submission(k)
		c.compare(submission, kind, k, &result)
	}
	return result
}

// drawn is a framework that compiles, and what draws submissions for it.
type drawn struct {
	seed        uint64
	framework   indicators.Framework // the linked one
	evaluator   *indicators.Evaluator
	submissions *draw.Submissions
}

// optionsOf spreads what frameworks may hold over the seeds, so that most totals have a score.
func optionsOf(seed uint64) draw.Options {
	options := draw.Everything()
	options.Further = true
	options.Unknown = seed%32 == 5
	options.WholeOnly = seed%5 == 3
	options.Policies = seed%8 != 1
	options.Irrational = seed%3 == 0
	options.Depth, options.Children = 2+int(seed%3), 5-int(seed%3)
	return options
}

// drawCase draws frameworks until one compiles: conditions are drawn freely, so that one may never hold.
func drawCase(t testing.TB, seed uint64) drawn {
	t.Helper()
	for again := uint64(0); ; again++ {
		f := draw.Framework(seed+again<<48, optionsOf(seed))
		e, err := indicators.Compile(f, indicators.With(draw.Domain()))
		if err == nil {
			if seed%16 == 9 {
				e = derived(e, seed)
			}
			f = e.Framework()
			return drawn{seed, f, e, draw.NewSubmissions(f)}
		}
		if again > 100 {
			panic(fmt.Sprintf("seed %d: %v", seed, err))
		}
	}
}

// derived derives another framework from one that compiles, where what it overrides still fits together.
func derived(parent *indicators.Evaluator, seed uint64) *indicators.Evaluator {
	f, err := draw.Derived(parent.Framework(), seed)
	if err != nil {
		panic(fmt.Sprintf("seed %d: %v", seed, err))
	}
	if e, err := indicators.Compile(f, indicators.With(draw.Domain())); err == nil {
		return e
	}
	return parent
}

// submission draws the k-th submission under the framework, and says of what kind it is.
func (d drawn) submission(k uint64) (indicators.Submission, draw.Kind) {
	rng := rand.New(rand.NewPCG(d.seed, k))
	kind := kindOf(rng.IntN(100))
	if optionsOf(d.seed).Unknown && k%2 == 1 {
		kind = draw.Gaps // where totals are withheld anyway
	}
	return d.submissions.Draw(rng, kind), kind
}

// show logs the framework and the submission, as -v prints them.
func (d drawn) show(t testing.TB, submission indicators.Submission) {
	t.Helper()
	document, err := d.framework.MarshalJSON()
	require.NoError(t, err)
	reported, err := submission.MarshalJSON()
	t.Logf("%s\n%s %v", document, reported, err)
}

func kindOf(percent int) draw.Kind {
	switch {
	case percent < 82:
		return draw.Whole
	case percent < 86:
		return draw.Gaps
	case percent < 94:
		return draw.Ranged
	case percent < 97:
		return draw.RangedGaps
	default:
		return draw.Faulty
	}
}

// compare compares the k-th submission, and every sixteenth scorecard once more as it reads back.
func (d drawn) compare(submission indicators.Submission, kind draw.Kind, k uint64, result *tally) {
	differ := func(differences []string) {
		for _, difference := range differences {
			result.differences = append(result.differences, fmt.Sprintf("ORACLE_CASE=%d/%d: %s", d.seed, k, difference))
		}
	}
	result.cases++
	card, err := d.evaluator.Evaluate(submission)
	want, refused := oracle.Evaluate(d.framework, submission, draw.Domain())
	if err != nil || refused != nil {
		result.refused++
		var refusals oracle.Refusals
		if refused != nil {
			refusals, _ = refused.(oracle.Refusals) //nolint:errorlint // the oracle wraps nothing
		}
		if !oracle.MayContradict(err, want) {
			differ(oracle.CompareRefusals(err, refusals))
		}
		for _, r := range refusals {
			result.seen.note("refusal " + string(r.Code))
		}
		return
	}
	if want.Doubtful {
		result.doubtful++
	}
	comparison := oracle.Compare(card, want, kind == draw.Whole)
	differ(comparison.Differences)
	result.nodes += comparison.Nodes
	result.fields += comparison.Fields
	result.seen.submission(submission)
	result.seen.card(card)
	if _, ok := card.Score(); !ok {
		result.incomplete++
	}
	if digest := d.evaluator.Digest(); card.Framework().SHA256 != fmt.Sprintf("%x", digest) {
		differ([]string{"the digest is not the evaluator's"})
	}
	if k%16 != 0 {
		return
	}
	read, err := reread(card)
	if err != nil {
		differ([]string{"reading back: " + err.Error()})
		return
	}
	comparison = oracle.CompareRead(read, want, kind == draw.Whole)
	differ(comparison.Differences)
	result.fields += comparison.Fields
}

func reread(card *indicators.Scorecard) (*indicators.Scorecard, error) {
	data, err := card.MarshalJSON()
	if err != nil {
		return nil, err
	}
	return indicators.DecodeScorecard(bytes.NewReader(data), indicators.DefaultLimits())
}

// byteSource hands out bytes as chance, and chance of its own once they are used up.
type byteSource struct {
	bytes []byte
	then  *rand.PCG
}

func (s *byteSource) Uint64() uint64 {
	if len(s.bytes) == 0 {
		return s.then.Uint64()
	}
	x := uint64(s.bytes[0])
	s.bytes = s.bytes[1:]
	return x<<56 | x<<24 // both what IntN and what Int64N look at first
}

// FuzzEngineAgreesWithOracle takes a framework's seed and bytes that choose its figures.
func FuzzEngineAgreesWithOracle(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(seed, []byte{byte(seed), 1, 200, 30})
	}
	f.Fuzz(func(t *testing.T, seed uint64, data []byte) {
		c := drawCase(t, seed%(1<<40))
		rng := rand.New(&byteSource{bytes: slices.Clone(data), then: rand.NewPCG(seed, 3)})
		result := tally{seen: census{}}
		kind := kindOf(rng.IntN(100))
		submission := c.submissions.Draw(rng, kind)
		c.compare(submission, kind, 0, &result)
		if len(result.differences) > 0 {
			c.show(t, submission)
		}
		require.Empty(t, result.differences)
	})
}
