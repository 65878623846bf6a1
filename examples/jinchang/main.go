// Command jinchang scores the volunteering figures that a newspaper reported of Jinchang (金昌) in 2023, under an
// illustrative framework. It only states figures and rules: every number and every conclusion it prints comes from
// the library, so that changing a figure changes the findings.
//
//	go run ./examples/jinchang [-lang zh|en] [-json] [-explain NODE]
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string, out, usage io.Writer) error {
	flags := flag.NewFlagSet("jinchang", flag.ContinueOnError)
	flags.SetOutput(usage)
	lang := flags.String("lang", "zh", "language of the text: zh or en")
	asJSON := flags.Bool("json", false, "print the scorecard as JSON")
	explain := flags.String("explain", "", "explain one `node` with its figures, evidence and sources")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	language, err := languageOf(*lang)
	if err != nil {
		return err
	}
	card, err := scorecard()
	if err != nil {
		return err
	}
	switch {
	case *asJSON:
		encoder := json.NewEncoder(out)
		encoder.SetIndent("", "  ")
		return encoder.Encode(card)
	case *explain != "":
		return card.WriteNode(out, indicators.NodeID(*explain), language)
	default:
		return card.WriteText(out, language)
	}
}

func languageOf(tag string) (indicators.Language, error) {
	for _, l := range []indicators.Language{indicators.Chinese, indicators.English} {
		if l.String() == tag {
			return l, nil
		}
	}
	return 0, fmt.Errorf("-lang %q: use zh or en", tag)
}

func scorecard() (*indicators.Scorecard, error) {
	figures := volunteering()
	if err := figures.Validate(); err != nil {
		return nil, err
	}
	evaluator, err := indicators.Compile(framework(), indicators.With(volunteer.Domain()))
	if err != nil {
		return nil, err
	}
	return evaluator.Evaluate(indicators.NewSubmission(jinchang(), "2023", figures, otherPopulations()))
}
