// Command schemas writes the JSON Schemas of conformance/schemas: of frameworks, submissions, scorecards, lists of problems,
// and cases of the conformance suite.
//
//	go run ./internal/generate/schemas FOLDER
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/generate/output"
)

func main() { output.Main(write) }

func write(folder string) error {
	files, err := generate()
	if err != nil {
		return err
	}
	return output.Write(folder, files)
}

func generate() ([]output.File, error) {
	formats := []string{indicators.FrameworkFormat, indicators.SubmissionFormat, indicators.ScorecardFormat, indicators.ProblemsFormat}
	files := make([]output.File, 0, len(formats)+1)
	for _, format := range formats {
		schema, ok := indicators.Schema(format)
		if !ok {
			return nil, fmt.Errorf("there is no schema of %s", format)
		}
		files = append(files, output.File{Path: fileName(format), Content: schema})
	}
	files = append(files, output.File{Path: fileName(caseFormat), Content: []byte(caseSchema)})
	for i := range files {
		var indented bytes.Buffer
		if err := json.Indent(&indented, files[i].Content, "", "  "); err != nil {
			return nil, fmt.Errorf("%s: %w", files[i].Path, err)
		}
		indented.WriteByte('\n')
		files[i].Content = indented.Bytes()
	}
	return files, nil
}

// fileName returns the name of the file for a format: framework.schema.json for wenming.framework/1.
func fileName(format string) string {
	name, _, _ := strings.Cut(strings.TrimPrefix(format, "wenming."), "/")
	return name + ".schema.json"
}
