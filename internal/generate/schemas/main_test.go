package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/conformance"
)

// The schemas that are embedded are what the program writes, time and again, and no others.
func TestSchemasAreCurrent(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	require.NoError(t, write(folder))
	again, err := generate()
	require.NoError(t, err)
	embedded, err := fs.Glob(conformance.Schemas(), "*")
	require.NoError(t, err)
	require.Len(t, embedded, len(again))
	for _, file := range again {
		written, err := os.ReadFile(filepath.Join(folder, file.Path))
		require.NoError(t, err)
		assert.Equal(t, string(written), string(file.Content))
		committed, err := fs.ReadFile(conformance.Schemas(), file.Path)
		require.NoError(t, err)
		assert.Equal(t, string(committed), string(file.Content), "run go generate ./conformance and commit %s", file.Path)
	}
	require.Error(t, write(filepath.Join(folder, "no such folder")))
}

// Every schema names itself, and refers only to definitions of its own or to another of these schemas.
func TestSchemasAreWhole(t *testing.T) {
	t.Parallel()
	files, err := generate()
	require.NoError(t, err)
	documents, known := map[string]any{}, map[string]bool{}
	for _, file := range files {
		var document map[string]any
		require.NoError(t, json.Unmarshal(file.Content, &document), file.Path)
		id, _ := document["$id"].(string)
		require.NotEmpty(t, id, file.Path)
		require.NotEmpty(t, document["title"], file.Path)
		documents[id], known[id] = document, true
		definitions, _ := document["$defs"].(map[string]any)
		for name := range definitions {
			known[id+"#/$defs/"+name] = true
		}
	}
	used := map[string]bool{}
	for id, document := range documents {
		references(document, func(ref string) {
			if ref[0] == '#' {
				ref = id + ref
			}
			assert.True(t, known[ref], "%s refers to %s, which is not there", id, ref)
			used[ref] = true
		})
	}
	for ref := range known {
		if _, whole := documents[ref]; !whole {
			assert.True(t, used[ref], "nothing refers to %s", ref)
		}
	}
}

// references calls f with every reference of a schema.
func references(schema any, f func(ref string)) {
	switch s := schema.(type) {
	case map[string]any:
		for keyword, value := range s {
			if ref, isText := value.(string); isText && keyword == "$ref" {
				f(ref)
			}
			references(value, f)
		}
	case []any:
		for _, item := range s {
			references(item, f)
		}
	}
}
