package conformance_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The suite is read by a program in another language that shares nothing with the library, so that neither the cases nor their
// format lean on Go. It recomputes what needs no more than exact fractions, which is most of the suite.
const (
	nodeFolder      = "node"
	suiteFolder     = "cases"
	leastRecomputed = "300"
)

// runNode runs the runner and returns what it printed, on both outputs. A computer without Node skips the test.
func runNode(t *testing.T, arguments ...string) (string, error) {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("Node is not installed, so the suite is not recomputed without the library")
	}
	command := exec.CommandContext(t.Context(), node, append([]string{filepath.Join(nodeFolder, "run.mjs")}, arguments...)...)
	printed, err := command.CombinedOutput()
	return string(printed), err
}

func TestNodeRecomputesTheSuite(t *testing.T) {
	t.Parallel()
	printed, err := runNode(t, "--at-least", leastRecomputed, suiteFolder)
	require.NoError(t, err, printed)
	t.Log(strings.TrimSpace(printed))
}

func TestNodeRecomputesItsOwnCases(t *testing.T) {
	t.Parallel()
	printed, err := runNode(t, filepath.Join(nodeFolder, "testdata", "sound"))
	require.NoError(t, err, printed)
	assert.Equal(t, "17 cases recomputed, 1 skipped (logarithmic scales: 1)\n", printed)
}

func TestNodeRefusesWrongCases(t *testing.T) {
	t.Parallel()
	wrong := filepath.Join(nodeFolder, "testdata", "wrong")
	wanted := map[string]string{
		"available.json":        "node s: available 4, and 8 in the case",
		"format.json":           `its format is not "wenming.case/1"`,
		"marks.json":            "node x: marks 4, and 300 in the case",
		"inexact.json":          "node x: inexact none, and true in the case",
		"member.json":           `a case has no member "expect"`,
		"node.json":             "4 nodes, and 3 in the case",
		"not-json.json":         "not JSON: expected a comma or the end of the object",
		"reason.json":           "node x: reason band_reached, and band_otherwise in the case",
		"repeated-member.json":  `the member "format" stands twice`,
		"rounding.json":         "node even: rounding mode half_even, and half_up in the case",
		"score.json":            "node s: score 87/10, and 449/50 in the case",
		"status.json":           "node y: status excluded, and incomplete in the case",
		"two-expectations.json": "a case has exactly one of scorecard, scorecards, placements, problems",
		"verdict.json":          "node v1: verdict holds, and undecided in the case",
		"without-veto.json":     "node x: without_veto 133/100, and none in the case",
	}
	entries, err := os.ReadDir(wrong)
	require.NoError(t, err)
	require.Len(t, entries, len(wanted))
	printed, err := runNode(t, wrong)
	var failed *exec.ExitError
	require.ErrorAs(t, err, &failed)
	assert.Equal(t, 1, failed.ExitCode())
	for name, message := range wanted {
		assert.Contains(t, printed, filepath.Join(wrong, name)+": "+message)
	}
	assert.Equal(t, len(wanted)+1, strings.Count(printed, "\n"), "each is refused for one reason:\n%s", printed)
}

func TestNodeWantsEnoughCases(t *testing.T) {
	t.Parallel()
	printed, err := runNode(t, "--at-least", "1", t.TempDir())
	require.Error(t, err)
	assert.Equal(t, "0 cases recomputed, 0 skipped\nat least 1 cases were to be recomputed\n", printed)
	printed, err = runNode(t, "--at-least", "many", t.TempDir())
	require.Error(t, err)
	assert.Contains(t, printed, "usage:")
}

// Figures are fractions of BigInts, which JavaScript refuses to mix with its floating-point numbers; nothing turns the one into
// the other, and JSON.parse, which makes such numbers, reads strings and words only.
func TestNodeRunnerHasNoFloats(t *testing.T) {
	t.Parallel()
	float := regexp.MustCompile(`\bNumber\b|\bparse(Float|Int)\b|\bMath\b|\bto(Fixed|Precision|Exponential)\b|[0-9]\.[0-9]|[^0-9n][0-9]+e[0-9]`)
	imported := regexp.MustCompile(`from "([^"]*)"`)
	files, err := filepath.Glob(filepath.Join(nodeFolder, "*.mjs"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.NotRegexp(t, float, string(text), file)
		parses := strings.Count(string(text), "JSON.parse(")
		if filepath.Base(file) == "json.mjs" {
			assert.Equal(t, 3, parses, "a string, a word and the name of a member")
		} else {
			assert.Zero(t, parses, "%s: read it with readJSON", file)
		}
		for _, module := range imported.FindAllStringSubmatch(string(text), -1) {
			assert.Regexp(t, `^(node:|\./)`, module[1], "%s needs a package", file)
		}
	}
}
