// Command frameworkfile writes the files of examples/frameworkfile: a framework of three levels with 150 criteria, and the figures
// of 90 counties. Everything in them is made up, and the same every time.
//
//	go run ./internal/generate/frameworkfile FOLDER
package main

import (
	"bytes"

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
	s := sections()
	var document bytes.Buffer
	if err := indicators.EncodeFramework(&document, framework(s)); err != nil {
		return nil, err
	}
	table, err := figuresTable(s)
	if err != nil {
		return nil, err
	}
	return []output.File{{Path: "framework.json", Content: document.Bytes()}, {Path: "figures.csv", Content: table}}, nil
}
