// Command reading scores a county's public reading, a domain defined in this repository with a rule of its own, beside a
// criterion of the volunteer domain. Copy the folder to start a domain of yours; README.md says how.
//
//	go run . [-lang zh|en]
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"example.org/reading/library"
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
	flags := flag.NewFlagSet("reading", flag.ContinueOnError)
	flags.SetOutput(usage)
	tag := flags.String("lang", "zh", "language of the scorecard: zh or en")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	language, err := languageOf(*tag)
	if err != nil {
		return err
	}
	card, err := scorecard(framework(), readingFigures(), volunteerFigures())
	if err != nil {
		return err
	}
	return card.WriteText(out, language)
}

func languageOf(tag string) (indicators.Language, error) {
	for _, l := range []indicators.Language{indicators.Chinese, indicators.English} {
		if l.String() == tag {
			return l, nil
		}
	}
	return 0, fmt.Errorf("-lang %q: use zh or en", tag)
}

// scorecard is the whole job: judge the figures, compile the framework with the domains it uses, evaluate.
func scorecard(f indicators.Framework, read library.Input, served volunteer.Input) (*indicators.Scorecard, error) {
	if err := errors.Join(read.Validate(), served.Validate()); err != nil {
		return nil, err
	}
	evaluator, err := indicators.Compile(f, indicators.With(volunteer.Domain(), library.Domain()))
	if err != nil {
		return nil, err
	}
	return evaluator.Evaluate(indicators.NewSubmission(county(), "2025", read, served))
}
