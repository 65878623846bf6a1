package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
	"github.com/wenming-go/wenming/internal/generate/output"
)

// The committed cases are what the program writes, and there are no others.
func TestCasesAreCurrent(t *testing.T) {
	t.Parallel()
	files, err := generate()
	require.NoError(t, err)
	written := map[string]bool{}
	for _, file := range files {
		written[file.Path] = true
		committed, err := os.ReadFile(filepath.Join("../../../conformance/cases", file.Path))
		require.NoError(t, err)
		assert.Equal(t, string(committed), string(file.Content), "run go generate ./conformance and commit %s", file.Path)
	}
	found, err := filepath.Glob("../../../conformance/cases/*/*.json")
	require.NoError(t, err)
	assert.Len(t, found, len(written))
}

func TestStaleCasesAreRemoved(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	stale, kept := filepath.Join(folder, "stale.json"), filepath.Join(folder, "README.md")
	require.NoError(t, os.WriteFile(stale, nil, 0o600))
	require.NoError(t, os.WriteFile(kept, nil, 0o600))
	require.NoError(t, replace(folder, []output.File{{Path: "topic/case.json", Content: []byte("{}")}}))
	assert.NoFileExists(t, stale)
	assert.FileExists(t, kept)
	assert.FileExists(t, filepath.Join(folder, "topic", "case.json"))
}

// A case whose author worked out something else than the engine is refused, and not written down.
func TestWantsAreJudged(t *testing.T) {
	t.Parallel()
	f := frameworkOf(item("root", "5", "x", percent()))
	for _, c := range []struct{ want, fault string }{
		{"root: 4", ""},
		{"root: 4.00", ""},
		{"root: scored", ""},
		{"root: range [4, 4]", ""},
		{"root: 4.5", "and not to 4.5"},
		{"root: incomplete", "and not to incomplete"},
		{"other: 4", "there is no node"},
		{": level A", "is none of"},
	} {
		_, err := scoring("a/b", "示例。", "an example", f, "x=80", c.want).statement().complete()
		if c.fault == "" {
			require.NoError(t, err, c.want)
			continue
		}
		require.ErrorContains(t, err, c.fault, c.want)
	}
	_, err := scoring("a/b", "示例。", "an example", f, "x=80").statement().complete()
	require.ErrorContains(t, err, "the case wants nothing")
	_, err = inFramework("a/b", "示例。", "an example", "invalid_id /root").statement().complete()
	require.Error(t, err)
	require.ErrorContains(t, inRule("a/b", "示例。", "an example", "zero_range @", `{"linear":{"from":"1","to":"1"}}`).statement().judge(indicatorstest.SuiteCase{
		Problems: indicators.Problems{{Code: indicators.ProblemZeroRange, Path: "/root"}},
	}), `it comes to ["zero_range /root"]`)
}
