package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/reading/library"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
	"github.com/wenming-go/wenming/volunteer"
)

var update = flag.Bool("update", false, "write the golden files")

func output(t *testing.T, arguments ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(arguments, &out, &out))
	return out.String()
}

func TestGolden(t *testing.T) {
	for _, language := range []string{"zh", "en"} {
		t.Run(language, func(t *testing.T) {
			path := filepath.Join("testdata", "golden."+language+".txt")
			got := output(t, "-lang", language)
			if *update {
				require.NoError(t, os.MkdirAll("testdata", 0o755))
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err, "run go test . -update once")
			require.Equal(t, string(want), got)
		})
	}
	require.Equal(t, output(t, "-lang", "zh"), output(t), "Chinese is the default")
}

func TestBadArguments(t *testing.T) {
	for _, arguments := range [][]string{{"-lang", "fr"}, {"-unknown"}} {
		var out bytes.Buffer
		require.Error(t, run(arguments, &out, &out), "%v", arguments)
	}
}

func TestScores(t *testing.T) {
	card, err := scorecard(framework(), readingFigures(), volunteerFigures())
	require.NoError(t, err)
	for id, score := range map[indicators.NodeID]string{
		"loans": "2", "active_readers": "2.25", "floor_area": "1.5", "reading": "5.75", "volunteering": "4.8", "county": "10.55",
	} {
		node, ok := card.Node(id)
		require.True(t, ok, id)
		assert.Equal(t, indicators.StatusScored, node.Status, id)
		assert.Equal(t, score, node.Score.String(), id)
		assert.True(t, node.Range.Contains(node.Score), id)
	}
	loans, _ := card.Node("loans")
	assert.Equal(t, indicators.ReasonExtension, loans.Reason().Code)
	assert.Equal(t, "[2, 2.01]", loans.Range.String())
	satisfaction, _ := card.Node("satisfaction")
	assert.Equal(t, indicators.StatusExcluded, satisfaction.Status)
	assert.Empty(t, card.Unread())
}

func TestFiguresAreValidatedFirst(t *testing.T) {
	read := readingFigures()
	read.ActiveReaders = indicators.Int(120_001)
	_, err := scorecard(framework(), read, volunteerFigures())
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidInput, Path: "/active_readers"})
}

func TestSourcesMustAgree(t *testing.T) {
	served := volunteerFigures()
	served.Residents = indicators.Int(500_001)
	_, err := scorecard(framework(), readingFigures(), served)
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemConflict})
}

// Nothing in the framework or in the two domains compiles without being meant.
func TestLint(t *testing.T) {
	require.Empty(t, indicatorstest.Lint(framework(), volunteer.Domain(), library.Domain()))
}

// A framework is a document that needs no code to be read or written, the rule of ours included. Only compiling it needs the domain.
func TestFrameworkRoundTrip(t *testing.T) {
	written, err := framework().MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, string(written), `"rule":{"extension":{"name":"library.saturation","params":{"half":"4"}}}`)

	read, err := indicators.DecodeFramework(bytes.NewReader(written), indicators.DefaultLimits())
	require.NoError(t, err)
	again, err := read.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(written), string(again))

	rules := library.Domain()
	rules.Extensions = nil
	_, err = indicators.Compile(read, indicators.With(volunteer.Domain(), rules))
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	require.Len(t, problems, 1)
	assert.Equal(t, indicators.ProblemUnknownExtension, problems[0].Code)
	assert.Equal(t, "/root/children/0/children/0/rule/extension/name", problems[0].Path)

	_, err = indicators.Compile(read, indicators.With(volunteer.Domain()))
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemUnknownExtension})
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemUnknownIndicator})

	decoded, err := scorecard(read, readingFigures(), volunteerFigures())
	require.NoError(t, err)
	original, err := scorecard(framework(), readingFigures(), volunteerFigures())
	require.NoError(t, err)
	want, err := original.MarshalJSON()
	require.NoError(t, err)
	got, err := decoded.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}
