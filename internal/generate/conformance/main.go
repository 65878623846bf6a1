// Command conformance writes the cases of package conformance. The tables of this program state each case's input and what must come
// of it, worked out by hand; the program has the engine work it out too, fails where the two differ, and writes the whole answer.
//
//	go run ./internal/generate/conformance FOLDER
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/internal/generate/output"
)

func main() { output.Main(write) }

func write(folder string) error {
	files, err := generate()
	if err != nil {
		return err
	}
	return replace(folder, files)
}

// generate works out all cases, and reports every one whose answer is not the one its author worked out.
func generate() ([]output.File, error) {
	var files []output.File
	var faults []error
	seen := map[string]bool{}
	for _, s := range statements() {
		content, err := s.complete()
		if err != nil {
			faults = append(faults, fmt.Errorf("%s: %w", s.path, err))
			continue
		}
		if seen[s.path] {
			faults = append(faults, fmt.Errorf("%s stands twice", s.path))
		}
		seen[s.path] = true
		files = append(files, output.File{Path: s.path + ".json", Content: content})
	}
	return files, errors.Join(faults...)
}

// replace writes the files, and removes the cases that are no longer among them.
func replace(folder string, files []output.File) error {
	if err := output.Write(folder, files); err != nil {
		return err
	}
	return filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".json") {
			return err
		}
		inside, err := filepath.Rel(folder, path)
		if err != nil || slices.ContainsFunc(files, func(f output.File) bool { return f.Path == filepath.ToSlash(inside) }) {
			return err
		}
		return os.Remove(path)
	})
}
