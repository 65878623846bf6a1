// Command frameworkfile writes the files of examples/frameworkfile: a framework of three levels with 150 criteria, and the figures
// of 90 counties. Everything in them is made up, and the same every time.
//
//	go run ./internal/generate/frameworkfile FOLDER
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"

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
	s := sections()
	var document bytes.Buffer
	if err := indicators.EncodeFramework(&document, framework(s)); err != nil {
		return nil, err
	}
	table, err := figuresTable(s)
	if err != nil {
		return nil, err
	}
	return []generated{{"framework.json", document.Bytes()}, {"figures.csv", table}}, nil
}
