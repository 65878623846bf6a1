package output_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/generate/output"
)

func TestWrite(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	files := []output.File{{Path: "a.md", Content: []byte("a")}, {Path: "b/c.md", Content: []byte("c")}}
	write := func(folder string) error { return output.Write(folder, files) }
	require.NoError(t, output.Run([]string{folder}, write))
	for _, file := range files {
		written, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(file.Path)))
		require.NoError(t, err)
		assert.Equal(t, file.Content, written)
	}
	require.ErrorContains(t, output.Run(nil, write), "name the folder")
	require.Error(t, output.Run([]string{folder, folder}, write))
	require.Error(t, output.Run([]string{filepath.Join(folder, "none")}, write), "there is no such folder")
	require.Error(t, output.Run([]string{filepath.Join(folder, "a.md")}, write), "a file stands where the folder should")
}
