// Command schemas writes the JSON Schemas of conformance/schemas: of frameworks, submissions, scorecards, lists of problems,
// and cases of the conformance suite.
//
//	go run ./internal/generate/schemas FOLDER
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/wenming-go/wenming/indicators"
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
	for _, file := range files {
		if err := os.WriteFile(filepath.Join(arguments[0], file.name), file.content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// generated is a file to be written.
type generated struct {
	name    string
	content []byte
}

func generate() ([]generated, error) {
	formats := []string{indicators.FrameworkFormat, indicators.SubmissionFormat, indicators.ScorecardFormat, indicators.ProblemsFormat}
	files := make([]generated, 0, len(formats)+1)
	for _, format := range formats {
		schema, ok := indicators.Schema(format)
		if !ok {
			return nil, fmt.Errorf("there is no schema of %s", format)
		}
		files = append(files, generated{fileName(format), schema})
	}
	files = append(files, generated{fileName(caseFormat), []byte(caseSchema)})
	for i := range files {
		var indented bytes.Buffer
		if err := json.Indent(&indented, files[i].content, "", "  "); err != nil {
			return nil, fmt.Errorf("%s: %w", files[i].name, err)
		}
		indented.WriteByte('\n')
		files[i].content = indented.Bytes()
	}
	return files, nil
}

// fileName returns the name of the file for a format: framework.schema.json for wenming.framework/1.
func fileName(format string) string {
	name, _, _ := strings.Cut(strings.TrimPrefix(format, "wenming."), "/")
	return name + ".schema.json"
}
