// Command indicators writes docs/indicators.md and a page beside it for every domain: each measure, indicator, formula, check,
// threshold and source that the domains define, in Chinese and English. There is a page for each domain because code hosts
// do not show pages of half a megabyte.
//
//	go generate ./internal/generate/indicators
package main

import "github.com/wenming-go/wenming/internal/generate/output"

//go:generate go run . ../../../docs

func main() { output.Main(write) }

func write(folder string) error {
	pages, err := render(domains())
	if err != nil {
		return err
	}
	return output.Write(folder, pages)
}
