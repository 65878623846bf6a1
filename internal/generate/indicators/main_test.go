package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// documentation is the folder of the generated pages, as go test sees it.
const documentation = "../../../docs"

const renew = "the pages are stale; run: go generate ./internal/generate/indicators"

func TestPagesAreCurrent(t *testing.T) {
	t.Parallel()
	pages, err := render(domains())
	require.NoError(t, err)
	var names []string
	for _, p := range pages {
		written, err := os.ReadFile(filepath.Join(documentation, filepath.FromSlash(p.Path)))
		require.NoError(t, err, renew)
		if !bytes.Equal(written, p.Content) {
			t.Errorf("%s: %s", p.Path, renew)
		}
		names = append(names, p.Path)
	}
	entries, err := os.ReadDir(filepath.Join(documentation, "indicators"))
	require.NoError(t, err, renew)
	for _, entry := range entries {
		assert.Contains(t, names, "indicators/"+entry.Name(), "no domain has this page; remove it")
	}
}

func TestPagesAreShownByCodeHosts(t *testing.T) {
	t.Parallel()
	const most = 400_000 // bytes; from about half a million they are cut off or not shown
	pages, err := render(domains())
	require.NoError(t, err)
	for _, p := range pages {
		assert.Less(t, len(p.Content), most, "%s is too long to be shown; split it by topic", p.Path)
	}
}

func TestWrite(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	require.NoError(t, write(folder))
	pages, err := render(domains())
	require.NoError(t, err)
	for _, p := range pages {
		written, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(p.Path)))
		require.NoError(t, err)
		assert.Equal(t, string(p.Content), string(written))
	}
	require.Error(t, write(filepath.Join(folder, "indicators.md")), "a file stands where the folder should")
}
