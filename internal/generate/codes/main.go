// Command codes writes docs/reasons.md and docs/problems.md: each code of a reason and of a problem, when it appears, its texts in
// Chinese and English, and an example from the conformance suite, or from a Go value where no document can say it.
//
//	go generate ./internal/generate/codes
package main

import (
	"github.com/wenming-go/wenming/conformance"
	"github.com/wenming-go/wenming/internal/generate/output"
)

//go:generate go run . ../../../docs

func main() { output.Main(write) }

func write(folder string) error {
	files, err := generate()
	if err != nil {
		return err
	}
	return output.Write(folder, files)
}

func generate() ([]output.File, error) {
	found, err := readExamples(conformance.Cases())
	if err != nil {
		return nil, err
	}
	if err := found.complete(); err != nil {
		return nil, err
	}
	return []output.File{found.reasonPage(), found.problemPage()}, nil
}
