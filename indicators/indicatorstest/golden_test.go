package indicatorstest_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

func TestGoldenFilesAreWrittenAndCompared(t *testing.T) {
	t.Setenv("CI", "")
	path := filepath.Join(t.TempDir(), "testdata", "golden.txt")
	r := &recorder{}
	indicatorstest.Golden(r, path, []byte("one\n"), false)
	require.Equal(t, []string{path + " does not exist yet; run go test with -update, and read what it writes"}, r.messages)

	r = &recorder{}
	indicatorstest.Golden(r, path, []byte("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n"), true)
	indicatorstest.Golden(r, path, []byte("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n"), false)
	require.Empty(t, r.messages, "%s", r)
	indicatorstest.Golden(r, path, []byte("1\n2\n3\n4\n5\nsix\n7\n"), false)
	require.Equal(t, []string{path + `: line 6 differs
  3
  4
  5
- 6
- 7
- 8
- 9
- 10
+ six
+ 7
+ 
(- is the file, + what the test made)
if the change is meant, run go test with -update`}, r.messages)
}

func TestGoldenFilesAreNotWrittenWhereNobodyReadsThem(t *testing.T) {
	t.Setenv("CI", "true")
	path := filepath.Join(t.TempDir(), "golden.txt")
	r := &recorder{}
	indicatorstest.Golden(r, path, []byte("one\n"), true)
	requireSays(t, r, "-update is refused where CI=true")
	require.NoFileExists(t, path)
}

func TestGoldenReportsWhatTheSystemSays(t *testing.T) {
	t.Setenv("CI", "")
	folder := t.TempDir()
	r := &recorder{}
	indicatorstest.Golden(r, folder, nil, false)
	indicatorstest.Golden(r, folder, nil, true)
	require.Len(t, r.messages, 2)
}

func TestGoldenScorecards(t *testing.T) {
	t.Setenv("CI", "")
	folder, card := t.TempDir(), scorecard(t, submission(100, 50, 1000, "50"))
	r := &recorder{}
	for name, words := range map[string]string{
		"card.json": "\n  \"format\": \"wenming.scorecard/1\"", "card.zh.txt": "注册志愿者", "card.en.txt": "registered volunteers",
	} {
		indicatorstest.GoldenScorecard(r, filepath.Join(folder, name), card, true)
		indicatorstest.GoldenScorecard(r, filepath.Join(folder, name), card, false)
		written, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		require.Contains(t, string(written), words)
	}
	require.Empty(t, r.messages, "%s", r)
	indicatorstest.GoldenScorecard(r, filepath.Join(folder, "card.txt"), card, true)
	requireSays(t, r, "ends in .json, .zh.txt or .en.txt")
	indicatorstest.GoldenScorecard(r, filepath.Join(folder, "card.json"), &indicators.Scorecard{}, true)
	requireSays(t, r, "the scorecard is empty")
}

func TestUpdateFlagIsRegisteredOnce(t *testing.T) {
	t.Parallel()
	flags := flag.NewFlagSet("test", flag.ContinueOnError)
	update := indicatorstest.UpdateFlagOf(flags)
	again := indicatorstest.UpdateFlagOf(flags)
	require.NoError(t, flags.Parse([]string{"-update"}))
	require.True(t, *update)
	require.Same(t, update, again, "a flag that is there is the one that is returned")

	other := flag.NewFlagSet("other", flag.ContinueOnError)
	other.String("update", "", "something else")
	require.False(t, *indicatorstest.UpdateFlagOf(other))
	require.Nil(t, flag.Lookup("update"), "nothing is registered by import")
}

func TestDifferencesThatCannotBeSeenAreShown(t *testing.T) {
	t.Setenv("CI", "")
	for _, c := range []struct{ name, want, got, says string }{
		{"line breaks of another system", "one\r\ntwo\n", "one\ntwo\n", "\n- \"one\\r\"\n"},
		{"space at the end", "one \ntwo\n", "one\ntwo\n", "\n- \"one \"\n"},
		{"a long line", strings.Repeat("一", 1_000_000), "two", "\n- " + strings.Repeat("一", 300) + "…\n"},
		{"a line break lost", "one\n", "one", "the file ends in a line break, and what the test made does not\n"},
		{"a line break added", "one", "one\n", "what the test made ends in a line break, and the file does not\n"},
	} {
		path := filepath.Join(t.TempDir(), "golden.txt")
		require.NoError(t, os.WriteFile(path, []byte(c.want), 0o600))
		r := &recorder{}
		indicatorstest.Golden(r, path, []byte(c.got), false)
		requireSays(t, r, c.says)
		require.Less(t, len(r.String()), 2_000, c.name)
	}
}
