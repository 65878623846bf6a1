// Command indicators writes docs/indicators.md and a page beside it for every domain: each measure, indicator, formula, check,
// threshold and source that the domains define, in Chinese and English. There is a page for each domain because code hosts
// do not show pages of half a megabyte.
//
//	go generate ./internal/generate/indicators
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

//go:generate go run . -out ../../../docs

func main() {
	if err := run(os.Args[1:], os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string, usage io.Writer) error {
	flags := flag.NewFlagSet("indicators", flag.ContinueOnError)
	flags.SetOutput(usage)
	out := flags.String("out", "docs", "the `folder` to write into")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	pages, err := render(domains())
	if err != nil {
		return err
	}
	for _, p := range pages {
		name := filepath.Join(*out, filepath.FromSlash(p.path))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, []byte(p.text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
