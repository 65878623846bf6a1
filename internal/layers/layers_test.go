package layers_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// repository is the repository's root, as go test sees it from this package's folder.
const repository = "../.."

func TestRepository(t *testing.T) {
	t.Parallel()
	for _, rule := range []struct {
		name  string
		check checker
	}{
		{"imports follow the arrows", checkArrows},
		{"nothing runs on import", checkNoInit},
		{"nothing mutable is shared", checkVariables},
		{"no float in the path of a score", checkFloats},
		{"files are short", checkLength},
	} {
		t.Run(rule.name, func(t *testing.T) {
			t.Parallel()
			violations, err := rule.check(os.DirFS(repository))
			require.NoError(t, err)
			assert.Empty(t, violations, "what to do:\n%s", strings.Join(violations, "\n"))
		})
	}
}

func TestRepositoryIsFound(t *testing.T) {
	t.Parallel()
	loaded, err := load(os.DirFS(repository))
	require.NoError(t, err)
	require.Equal(t, ".", loaded.modules[rootModule], "the root's go.mod declares %s", rootModule)
	var paths []string
	for _, file := range loaded.files {
		paths = append(paths, file.path)
	}
	require.Contains(t, paths, "internal/layers/layers_test.go", "the tree that is checked is the tree that holds this test")
}
