// Package scoring is a repository of somebody's own: a framework as a document, and tests of what it scores. README.md says how to start
// from it.
package scoring

import (
	"bytes"
	_ "embed"

	"github.com/wenming-go/wenming/indicators"
)

//go:embed framework.json
var document []byte

// Framework returns the framework of the document.
func Framework() (indicators.Framework, error) {
	return indicators.DecodeFramework(bytes.NewReader(document), indicators.DefaultLimits())
}

// Evaluator returns the evaluator of the framework.
func Evaluator() (*indicators.Evaluator, error) {
	framework, err := Framework()
	if err != nil {
		return nil, err
	}
	return indicators.Compile(framework)
}
