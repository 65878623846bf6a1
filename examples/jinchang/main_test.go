package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
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
	for file, arguments := range map[string][]string{
		"golden.zh.txt":         {"-lang", "zh"},
		"golden.en.txt":         {"-lang", "en"},
		"golden.json":           {"-json"},
		"golden.explain.zh.txt": {"-lang", "zh", "-explain", "registered_share"},
		"golden.explain.en.txt": {"-lang", "en", "-explain", "volunteer.registered_share_shenzhen_2015"},
	} {
		t.Run(file, func(t *testing.T) {
			path := filepath.Join("testdata", file)
			got := output(t, arguments...)
			if *update {
				require.NoError(t, os.MkdirAll("testdata", 0o755))
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err, "run go test ./examples/jinchang -update once")
			require.Equal(t, string(want), got)
		})
	}
}

func TestDefaultLanguageIsChinese(t *testing.T) {
	require.Equal(t, output(t, "-lang", "zh"), output(t))
}

func TestJSONReadsBack(t *testing.T) {
	card, err := indicators.DecodeScorecard(strings.NewReader(output(t, "-json")), indicators.DefaultLimits())
	require.NoError(t, err)
	var text bytes.Buffer
	require.NoError(t, card.WriteText(&text, indicators.English))
	require.Equal(t, output(t, "-lang", "en"), text.String())
}

// The program states figures only: with another figure the library comes to other findings.
func TestFindingsFollowFigures(t *testing.T) {
	evaluator, err := indicators.Compile(framework(), indicators.With(volunteer.Domain()))
	require.NoError(t, err)
	outcome := func(figures volunteer.Input) indicators.Outcome {
		card, err := evaluator.Evaluate(indicators.NewSubmission(jinchang(), "2023", figures))
		require.NoError(t, err)
		for _, f := range card.Findings() {
			if f.Check == volunteer.StatedShareAgrees {
				return f.Outcome
			}
		}
		return 0
	}
	figures := volunteering()
	require.Equal(t, indicators.AgreesWithinRange, outcome(figures))
	figures.StatedRegisteredShare = indicators.Exact(indicators.MustNumber("25.4")).RoundedTo(indicators.MustNumber("0.1"))
	require.Equal(t, indicators.Contradicts, outcome(figures))
	figures.StatedRegisteredShare = indicators.Value{}
	require.Equal(t, indicators.Outcome(0), outcome(figures), "without the stated share there is nothing to compare")
}

func TestBadArguments(t *testing.T) {
	for _, arguments := range [][]string{{"-lang", "fr"}, {"-explain", "nothing"}, {"-unknown"}} {
		var out bytes.Buffer
		require.Error(t, run(arguments, &out, &out), "%v", arguments)
	}
}
