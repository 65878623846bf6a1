package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
	"github.com/wenming-go/wenming/volunteer"
	"github.com/wenming-go/wenming/welfare"
)

var update = flag.Bool("update", false, "write the golden files")

func output(t *testing.T, arguments ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(arguments, &out, &out, false))
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

// The READMEs show what the program prints.
func TestREADMEsShowTheOutput(t *testing.T) {
	for readme, language := range map[string]string{"README.md": "en", "README.zh.md": "zh"} {
		text, err := os.ReadFile(filepath.Join("..", "..", readme))
		require.NoError(t, err)
		_, shown, found := strings.Cut(string(text), "```text\n")
		require.True(t, found, readme)
		shown, _, found = strings.Cut(shown, "```\n")
		require.True(t, found, readme)
		require.Contains(t, output(t, "-lang", language), shown, readme)
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
	require.True(t, strings.HasPrefix(output(t, "-lang", "en"), text.String()), "the listing follows")
}

// The program states figures only: with another figure the library comes to another finding.
func TestFindingsFollowFigures(t *testing.T) {
	evaluator, err := indicators.Compile(framework(), indicators.With(domains()...))
	require.NoError(t, err)
	outcome := func(check indicators.CheckID, change func(*figures)) indicators.Outcome {
		changed := reported()
		change(&changed)
		card, err := evaluator.Evaluate(indicators.NewSubmission(jinchang(), "2023", changed.sources()...))
		require.NoError(t, err)
		for _, f := range card.Findings() {
			if f.Check == check {
				return f.Outcome
			}
		}
		return 0
	}
	type outcomes struct{ asReported, changed indicators.Outcome }
	for check, test := range map[indicators.CheckID]struct {
		want   outcomes
		change func(*figures)
	}{
		volunteer.StatedShareAgrees: {outcomes{indicators.AgreesWithinRange, indicators.Contradicts}, func(f *figures) {
			f.volunteer.StatedRegisteredShare = indicators.Exact(indicators.MustNumber("25.4")).RoundedTo(indicators.MustNumber("0.1"))
		}},
		impliedResidentsEnd2022: {outcomes{indicators.AgreesWithinRange, indicators.Contradicts}, func(f *figures) {
			f.volunteer.Registered = indicators.Int(120_000)
		}},
		impliedResidentsEnd2023: {outcomes{indicators.Contradicts, indicators.AgreesWithinRange}, func(f *figures) {
			f.volunteer.StatedRegisteredShare = indicators.Exact(indicators.MustNumber("24.6")).RoundedTo(indicators.MustNumber("0.1"))
		}},
		impliedResidentsIn2020: {outcomes{indicators.AgreesWithinRange, 0}, func(f *figures) { f.population = nil }},
		elderlyVisitsMisprint: {outcomes{indicators.Agrees, indicators.Contradicts}, func(f *figures) {
			f.welfare.Elderly.ServiceVisits = indicators.Int(36_433)
		}},
		childrenAllowance: {outcomes{indicators.Contradicts, indicators.Agrees}, func(f *figures) {
			f.welfare.Children.AllowanceAmount = indicators.Int(2_460_000)
		}},
		welfare.OrphanGrantIsAStandardGrant: {outcomes{indicators.Contradicts, indicators.Agrees}, func(f *figures) {
			f.welfare.Children.GrantAmount = indicators.Int(160_000)
		}},
		disabilityAllowance: {outcomes{indicators.Agrees, indicators.Contradicts}, func(f *figures) {
			f.welfare.Disability.Recipients = indicators.Int(5_000)
		}},
		unitsPerBuilding: {outcomes{indicators.Contradicts, indicators.Agrees}, func(f *figures) {
			f.housing.Rental.NewBuildings = indicators.Int(16)
		}},
		threeCountsOfTeams: {outcomes{indicators.Contradicts, 0}, func(f *figures) { f.volunteer.IncubatedTeams = indicators.Value{} }},
	} {
		require.Equal(t, test.want.asReported, outcome(check, func(*figures) {}), check)
		require.Equal(t, test.want.changed, outcome(check, test.change), check)
	}
}

// The worked checks of the article come out to the figures that anyone can work out by hand.
func TestWorkedChecks(t *testing.T) {
	text := strings.Join(strings.Fields(output(t, "-lang", "en")), " ")
	for _, want := range []string{
		"106,000 ÷ 24.4 × 100 = 434,426.23 persons [433,537.83, 439,420.94]",
		"36,432 ÷ 2,024 = 18 = 18 — agrees",
		"6,790,000 ÷ 5,664 = 1,198.80 yuan",
		"2,070,000 ÷ (43 + 162) = 10,097.56 yuan",
		"2,070,000 ÷ (12 × 43 + 12 × 162) = 841.46",
		"140,000 ÷ 16 = 8,750",
		"1,656 ÷ 6 = 276 ≤ 200 — contradicts",
		"9,377 ÷ 26 = 360.65 households per neighbourhood",
		"106,000 ÷ 691 = 153.40 persons",
		"691 teams = 30 + 27 = 57 teams",
		"390 ÷ 10 = 39 small teams per team",
	} {
		require.Contains(t, text, want)
	}
}

// Colours add escape sequences and nothing else.
func TestColours(t *testing.T) {
	for _, language := range []string{"zh", "en"} {
		var coloured bytes.Buffer
		require.NoError(t, run([]string{"-lang", language}, &coloured, &coloured, true))
		require.Contains(t, coloured.String(), "\x1b[1m")
		require.Equal(t, output(t, "-lang", language), regexp.MustCompile("\x1b\\[[0-9]+m").ReplaceAllString(coloured.String(), ""))
	}
}

func TestFaultyFiguresAreRefused(t *testing.T) {
	faulty := reported()
	faulty.welfare.Children.Orphans = indicators.Int(-1)
	faulty.housing.Rental.NewBuildings = indicators.Int(1_657)
	var problems indicators.Problems
	require.ErrorAs(t, faulty.validate(), &problems)
	require.Len(t, problems, 2)
	require.Equal(t, "/housing/rental/new_buildings", problems[0].Path)
	require.Equal(t, "/welfare/children/orphans", problems[1].Path)
	require.NoError(t, reported().validate())
}

// Nothing in the framework or in the domains that it uses compiles without being meant.
func TestLint(t *testing.T) {
	require.Empty(t, indicatorstest.Lint(framework(), domains()...))
}

func TestBadArguments(t *testing.T) {
	for _, arguments := range [][]string{{"-lang", "fr"}, {"-explain", "nothing"}, {"-unknown"}, {"stray"}} {
		var out bytes.Buffer
		require.Error(t, run(arguments, &out, &out, false), "%v", arguments)
	}
}
