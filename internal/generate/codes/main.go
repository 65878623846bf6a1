// Command codes writes docs/reasons.md and docs/problems.md: each code of a reason and of a problem, when it appears, its texts in
// Chinese and English, and an example from the conformance suite, or from a Go value where no document can say it.
//
//	go generate ./internal/generate/codes
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/wenming-go/wenming/conformance"
)

//go:generate go run . -out ../../../docs

func main() {
	if err := run(os.Args[1:], os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string, usage io.Writer) error {
	flags := flag.NewFlagSet("codes", flag.ContinueOnError)
	flags.SetOutput(usage)
	out := flags.String("out", "docs", "the `folder` to write into")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	found, err := readExamples(conformance.Cases())
	if err != nil {
		return err
	}
	if err := found.complete(); err != nil {
		return err
	}
	for _, p := range []page{found.reasonPage(), found.problemPage()} {
		if err := os.WriteFile(filepath.Join(*out, p.name), []byte(p.text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
