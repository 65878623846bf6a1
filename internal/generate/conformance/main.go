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
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string) error {
	if len(arguments) != 1 {
		return errors.New("name the folder to write to")
	}
	files, err := generate()
	if err != nil {
		return err
	}
	return replace(arguments[0], files)
}

// generated is a file to be written, with its path in the folder of cases.
type generated struct {
	path    string
	content []byte
}

// generate works out all cases, and reports every one whose answer is not the one its author worked out.
func generate() ([]generated, error) {
	var files []generated
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
		files = append(files, generated{filepath.FromSlash(s.path) + ".json", content})
	}
	return files, errors.Join(faults...)
}

// replace writes the files, and removes the cases that are no longer among them.
func replace(folder string, files []generated) error {
	for _, file := range files {
		path := filepath.Join(folder, file.path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, file.content, 0o644); err != nil {
			return err
		}
	}
	return filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".json") {
			return err
		}
		inside, err := filepath.Rel(folder, path)
		if err != nil || slices.ContainsFunc(files, func(f generated) bool { return f.path == inside }) {
			return err
		}
		return os.Remove(path)
	})
}
