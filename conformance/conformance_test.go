package conformance_test

import (
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/conformance"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

func TestSuite(t *testing.T) {
	t.Parallel()
	indicatorstest.RunSuite(t, conformance.Cases(), conformance.Domain())
}

// readOnce reads the cases once for all tests.
var readOnce = sync.OnceValues(func() ([]indicatorstest.SuiteCase, error) { return indicatorstest.ReadSuite(conformance.Cases()) })

func readCases(t *testing.T) []indicatorstest.SuiteCase {
	t.Helper()
	cases, err := readOnce()
	require.NoError(t, err)
	return cases
}

// allText is the text of all cases.
func allText(t *testing.T) string {
	t.Helper()
	var all strings.Builder
	for _, c := range readCases(t) {
		text, err := fs.ReadFile(conformance.Cases(), c.Path)
		require.NoError(t, err)
		all.Write(text)
	}
	return all.String()
}

func TestEveryProblemOccurs(t *testing.T) {
	t.Parallel()
	seen := map[indicators.ProblemCode]bool{}
	for _, c := range readCases(t) {
		for _, p := range c.Problems {
			seen[p.Code] = true
		}
		for _, card := range c.Scorecards {
			for _, p := range card.Problems() {
				seen[p.Code] = true
			}
		}
	}
	for _, code := range indicators.ProblemCodes() {
		_, unsaid := unsaidProblems()[code]
		assert.NotEqual(t, unsaid, seen[code], "%s", code)
	}
}

// unsaidProblems are the problems that no document can have, and what a Go value has to be for them: in its place, reading a document
// finds a member missing or a word unknown.
func unsaidProblems() map[indicators.ProblemCode]func(*indicators.Framework) {
	return map[indicators.ProblemCode]func(*indicators.Framework){
		indicators.ProblemMissingBasis:         func(f *indicators.Framework) { f.Basis = 0 },
		indicators.ProblemMissingRule:          func(f *indicators.Framework) { f.Root.Rule = &indicators.Linear{To: indicators.Whole(100)} },
		indicators.ProblemInvalidMissingPolicy: func(f *indicators.Framework) { f.Root.Missing = indicators.CountAsZero + 1 },
	}
}

func TestUnsaidProblemsOccurInGoValues(t *testing.T) {
	t.Parallel()
	name := indicators.Text{Zh: "测评", En: "assessment"}
	satisfied := indicators.PercentMeasure("satisfied", name, indicators.Text{})
	for code, change := range unsaidProblems() {
		f := indicators.Framework{
			ID: "f", Edition: "1", Name: name, Basis: indicators.Illustrative,
			Definitions: indicators.Definitions{
				Measures:   []indicators.Measure{satisfied},
				Indicators: []indicators.Indicator{indicators.ReportedIndicator("satisfaction", indicators.HigherIsBetter, satisfied)},
			},
			Root: indicators.Node{
				ID: "survey", Name: name, Marks: indicators.WholeMarks(10), Indicator: "satisfaction", Rule: indicators.Linear{To: indicators.Whole(100)},
			},
		}
		change(&f)
		_, err := indicators.Compile(f)
		var problems indicators.Problems
		require.ErrorAs(t, err, &problems, "%s", code)
		require.Len(t, problems, 1)
		assert.Equal(t, code, problems[0].Code)
	}
}

func TestEveryReasonOccurs(t *testing.T) {
	t.Parallel()
	seen := map[indicators.ReasonCode]bool{}
	var note func(r indicators.Reason)
	note = func(r indicators.Reason) {
		seen[r.Code] = true
		for _, detail := range r.Details {
			note(detail)
		}
	}
	for _, c := range readCases(t) {
		for _, card := range c.Scorecards {
			for r := range card.All() {
				note(r.Reason())
			}
		}
	}
	for _, code := range indicators.ReasonCodes() {
		assert.True(t, seen[code], "no case has the reason %s", code)
	}
}

// Every kind and every word of the documents stands in some case, in the place where it has its meaning.
func TestEveryWordOccurs(t *testing.T) {
	t.Parallel()
	all := allText(t)
	for _, kind := range strings.Fields("bands grades linear curve deduct cases extension at_least above at_most below equal indicator node all any at_least_of") {
		assert.True(t, strings.Contains(all, `"`+kind+`": `), "no case has the kind %s", kind) //nolint:testifylint // the text is too long to print
	}
	for name, words := range map[string]string{
		"combine": "sum weighted_mean geometric_mean harmonic_mean", "mode": "half_up half_even down none", "missing": "exclude zero",
		"qualifier": "at_least below at_most rounded about between", "effect": "ineligible suspended revoked", "scale": "log",
		"parts": "up down exact", "side": "below above", "severity": "error warning note", "direction": "higher", "by": "score rate",
		"relation": "at_least above at_most below equal", "outcome": "holds fails undecided agrees agrees_within_range contradicts undetermined",
		"verdict": "holds fails undecided", "unranked": "no_score sanctioned undecided", "marks": "unknown",
		"status": "scored assessed incomplete excluded vetoed undefined estimated provisional not_applicable",
	} {
		for word := range strings.FieldsSeq(words) {
			assert.True(t, strings.Contains(all, `"`+name+`": "`+word+`"`), "no case has the %s %s", name, word) //nolint:testifylint // likewise
		}
	}
}

func TestEveryCaseIsExplainedInBothLanguages(t *testing.T) {
	t.Parallel()
	for _, c := range readCases(t) {
		assert.True(t, strings.HasSuffix(c.About.Zh, "。"), "%s: %s", c.Path, c.About.Zh)
		assert.NotEmpty(t, c.About.En, c.Path)
		assert.False(t, strings.HasSuffix(c.About.En, "."), "%s: %s", c.Path, c.About.En)
	}
}

// README.md counts the cases of every topic and all of them.
func TestReadmeCountsTheCases(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	counts := map[string]int{}
	for _, c := range readCases(t) {
		counts[path.Dir(c.Path)]++
		counts["all"]++
	}
	stated := map[string]int{}
	for line := range strings.Lines(string(readme)) {
		cells := strings.Split(strings.TrimSpace(line), "|")
		if len(cells) != 5 {
			continue
		}
		if n, err := strconv.Atoi(strings.TrimSpace(cells[2])); err == nil {
			stated[strings.TrimSpace(cells[1])] = n
		}
	}
	assert.Equal(t, counts, stated, "correct the table of topics in README.md")
}

func TestExtensions(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, params, x, want string }{
		{"conformance.double", "null", "-1", "0"},
		{"conformance.double", "null", "25", "1/2"},
		{"conformance.double", "null", "51", "1"},
		{"conformance.falling", "null", "25", "3/4"},
		{"conformance.falling", "null", "101", "0"},
		{"conformance.exactly_fifty", "null", "50", "1"},
		{"conformance.exactly_fifty", "null", "50.1", "0"},
		{"conformance.failing", "null", "1", ""},
		{"conformance.outside", "null", "2", "2"},
		{"conformance.step", `{"at":"60"}`, "59.9", "0"},
		{"conformance.step", `{"at":"60"}`, "60", "1"},
		{"conformance.step", `{"at":"60","from":"1"}`, "", ""},
		{"conformance.step", `60`, "", ""},
		{"conformance.double", "1", "", ""},
	} {
		extensions := conformance.Domain().Extensions
		i := slices.IndexFunc(extensions, func(e indicators.Extension) bool { return e.Name == c.name })
		require.GreaterOrEqual(t, i, 0, c.name)
		earn, err := extensions[i].Compile([]byte(c.params))
		if c.x == "" {
			require.Error(t, err, "%s %s", c.name, c.params)
			continue
		}
		require.NoError(t, err)
		share, err := earn(indicators.MustNumber(c.x))
		if c.want == "" {
			require.Error(t, err, c.name)
			continue
		}
		require.NoError(t, err)
		assert.True(t, share.Equal(indicators.MustNumber(c.want)), "%s of %s is %s", c.name, c.x, share)
	}
}
