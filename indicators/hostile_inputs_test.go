package indicators_test

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/exact"
)

// hostileInput is one thing that somebody may hand in with bad intent, or by accident, and what must come of it.
type hostileInput struct {
	name string
	// make builds the input, which may be large, and returns what hands it in and how many bytes it has.
	make func() (handIn func() error, size int)
	code indicators.ProblemCode // "" where it is accepted: sound, and only built to cost
	path string                 // "*" where the place is not told
}

// hostileInputs are all of them, by kind. What a kind has stands in the file of its name.
func hostileInputs() map[string][]hostileInput {
	return map[string][]hostileInput{
		"numbers":   hostileNumbers(),
		"text":      hostileTexts(),
		"structure": hostileStructures(),
		"sizes":     hostileSizes(),
		"encodings": hostileEncodings(),
		"order":     hostileOrders(),
		"time":      hostileTimes(),
	}
}

// entry is a way in for text.
type entry func(text string) error

// given is a text that is handed in at an entry, built when it is needed.
func given(enter entry, text func() string) func() (func() error, int) {
	return func() (func() error, int) {
		input := text()
		return func() error { return enter(input) }, len(input)
	}
}

// literally is a short text.
func literally(enter entry, text string) func() (func() error, int) {
	return given(enter, func() string { return text })
}

// value is something built in Go; what it takes to build is not counted.
func value[T any](build func() T, handIn func(T) error) func() (func() error, int) {
	return func() (func() error, int) {
		input := build()
		return func() error { return handIn(input) }, 0
	}
}

func enterNumber(text string) error {
	_, err := indicators.ParseNumber(text)
	switch {
	case errors.Is(err, exact.ErrRange):
		return indicators.Problem{Code: indicators.ProblemNumberRange}
	case err != nil:
		return indicators.Problem{Code: indicators.ProblemInvalidNumber}
	}
	return nil
}

func enterFigure(text string) error {
	_, err := indicators.Parse(text)
	return err
}

func enterValue(text string) error {
	return new(indicators.Value).UnmarshalJSON([]byte(text))
}

func enterSubmission(text string) error {
	_, err := indicators.DecodeSubmission(strings.NewReader(text), indicators.DefaultLimits())
	return err
}

// enterFigures decodes a submission and evaluates it.
func enterFigures(text string) error {
	read, err := indicators.DecodeSubmission(strings.NewReader(text), indicators.DefaultLimits())
	if err == nil {
		_, err = indicators.MustCompile(hostileFramework()).Evaluate(read)
	}
	return err
}

// enterFramework decodes a framework and compiles it.
func enterFramework(text string) error {
	f, err := indicators.DecodeFramework(strings.NewReader(text), indicators.DefaultLimits())
	if err == nil {
		_, err = indicators.Compile(f)
	}
	return err
}

// enterStream is enterFramework from a reader that does not know its length.
func enterStream(text string) error {
	f, err := indicators.DecodeFramework(io.MultiReader(strings.NewReader(text)), indicators.DefaultLimits())
	if err == nil {
		_, err = indicators.Compile(f)
	}
	return err
}

func enterScorecard(text string) error {
	_, err := indicators.DecodeScorecard(strings.NewReader(text), indicators.DefaultLimits())
	return err
}

func enterTable(text string) error {
	_, err := indicators.ReadSubmissions(strings.NewReader(text), indicators.DefaultLimits())
	return err
}

func compiled(f indicators.Framework) error {
	_, err := indicators.Compile(f)
	return err
}

// evaluated evaluates a submission under the framework of [hostileFramework].
func evaluated(s indicators.Submission) error {
	_, err := indicators.MustCompile(hostileFramework()).Evaluate(s)
	return err
}

// reported is a submission document of these observations.
func reported(observations string) string {
	return `{"format":"wenming.submission/1","observations":[` + observations + `]}`
}

// figureDocument is a submission document of one figure.
func figureDocument(value string) string { return reported(`{"measure":"x","value":` + value + `}`) }

// document is the JSON of [hostileFramework] with one text replaced by another.
func document(old, replacement string) string {
	data, err := hostileFramework().MarshalJSON()
	if err != nil || !strings.Contains(string(data), old) {
		panic(fmt.Sprintf("no %s in the framework: %v", old, err))
	}
	return strings.Replace(string(data), old, replacement, 1)
}

// filled is head and tail with as much of a text between as makes them so long.
func filled(head, fill, tail string, size int) string {
	return head + strings.Repeat(fill, (size-len(head)-len(tail))/len(fill)) + tail
}

// mebibytes8 is the largest document that the default limits accept.
const mebibytes8 = 8 << 20

// What the library may allocate for an input beyond its size.
const hostileBudget int64 = 16_000_000

// Not parallel, so that only its own allocations are counted. Time is told by BenchmarkHostile.
func TestHostileInputs(t *testing.T) {
	total, names := 0, map[string]bool{}
	for kind, list := range hostileInputs() {
		total += len(list)
		for _, input := range list {
			require.False(t, names[kind+"/"+input.name], "two inputs are called %s/%s", kind, input.name)
			names[kind+"/"+input.name] = true
			t.Run(kind+"/"+input.name, func(t *testing.T) {
				handIn, size := input.make()
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				err := handIn()
				runtime.ReadMemStats(&after)
				checkAnswer(t, input, err)
				assert.LessOrEqual(t, int64(after.TotalAlloc-before.TotalAlloc)-int64(size), hostileSlack*hostileBudget, "bytes allocated beyond the input's")
			})
		}
	}
	assert.GreaterOrEqual(t, total, 150)
}

// checkAnswer holds an answer against what was wanted: the code, at the place, with a message that is not as long as the input.
func checkAnswer(t *testing.T, input hostileInput, err error) {
	t.Helper()
	if input.code == "" {
		require.NoError(t, err)
		return
	}
	require.Error(t, err)
	problems := indicators.Problems{}
	if single := (indicators.Problem{}); errors.As(err, &single) && !errors.As(err, &problems) {
		problems = append(problems, single)
	}
	require.NotEmpty(t, problems, "%v is no problem", err)
	assert.LessOrEqual(t, len(problems), indicators.DefaultLimits().Problems+1)
	found := []string{}
	for _, p := range problems {
		assert.Less(t, len(p.Path), 3000)
		assert.Less(t, len(p.Message)+len(p.Hint), 2000)
		if p.Code == input.code && (input.path == "*" || p.Path == input.path) {
			return
		}
		found = append(found, fmt.Sprintf("%s at %q: %.200s", p.Code, p.Path, p.Message))
	}
	require.Failf(t, "wrong answer", "wanted %s at %q, found %s", input.code, input.path, strings.Join(found[:min(len(found), 5)], "; "))
}

// BenchmarkHostile tells what each input costs; building it is not counted.
func BenchmarkHostile(b *testing.B) {
	for kind, list := range hostileInputs() {
		for _, input := range list {
			b.Run(kind+"/"+input.name, func(b *testing.B) {
				handIn, size := input.make()
				b.ReportAllocs()
				for b.Loop() {
					_ = handIn()
				}
				b.ReportMetric(float64(size), "input-B")
			})
		}
	}
}
