// Command jinchang scores what a newspaper reported of Jinchang (金昌) in 2023, over all domains, under an illustrative framework. It only
// states figures and rules: every number and every conclusion it prints comes from the library, so that changing a figure
// changes the findings. Behind the scorecard it lists the figures with the part of the article they stand in, what else the library
// calculates from them, and the programmes that the article tells of without a figure.
//
//	go run ./examples/jinchang [-lang zh|en] [-json] [-explain NODE]
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wenming-go/wenming/indicators"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr, inColour(os.Stdout)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string, out, usage io.Writer, colour bool) error {
	flags := flag.NewFlagSet("jinchang", flag.ContinueOnError)
	flags.SetOutput(usage)
	lang := flags.String("lang", "zh", "language of the text: zh or en")
	asJSON := flags.Bool("json", false, "print the scorecard as JSON")
	explain := flags.String("explain", "", "explain one `node` with its figures, evidence and sources")
	switch err := flags.Parse(arguments); {
	case errors.Is(err, flag.ErrHelp):
		return nil
	case err != nil:
		return err
	case flags.NArg() > 0:
		return fmt.Errorf("%q: every argument is a flag", flags.Arg(0))
	}
	language, err := languageOf(*lang)
	if err != nil {
		return err
	}
	evaluator, err := indicators.Compile(framework(), indicators.With(domains()...))
	if err != nil {
		return err
	}
	reported := reported()
	if err := reported.validate(); err != nil {
		return err
	}
	submission := indicators.NewSubmission(jinchang(), "2023", reported.sources()...)
	card, err := evaluator.Evaluate(submission)
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
	}
	var options []indicators.TextOption
	if colour {
		options = append(options, indicators.InColour())
	}
	if err := card.WriteText(out, language, options...); err != nil {
		return err
	}
	return writeListing(out, card, evaluator.Framework(), reported.sources(), language, colour)
}

func languageOf(tag string) (indicators.Language, error) {
	for _, l := range []indicators.Language{indicators.Chinese, indicators.English} {
		if l.String() == tag {
			return l, nil
		}
	}
	return 0, fmt.Errorf("-lang %q: use zh or en", tag)
}
