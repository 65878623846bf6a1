// Command frameworkfile ranks counties by a framework that stands in a file: no Go says what is measured or how it is scored. It reads a
// framework in JSON that holds all of its definitions and the figures of many counties in one CSV table, evaluates each county and
// prints a ranking of each group with levels and the ranks that are possible, then the counties without a rank, and why, and what came
// of the framework's sanctions.
//
//	go run ./examples/frameworkfile [-lang zh|en] [-by score|rate] [-framework FILE] [-figures FILE]
//
// Without files of one's own it takes those in its folder data: 150 criteria and 90 counties, all of them made up, and two sanctions
// borrowed from a national list.
package main

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/wenming-go/wenming/indicators"
)

//go:generate go run ../../internal/generate/frameworkfile data

//go:embed data
var data embed.FS

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string, out, usage io.Writer) error {
	flags := flag.NewFlagSet("frameworkfile", flag.ContinueOnError)
	flags.SetOutput(usage)
	lang := flags.String("lang", "zh", "language of the text: zh or en")
	byWord := flags.String("by", indicators.NodeScore.String(), "rank by score or by rate")
	frameworkFile := flags.String("framework", "", "read the framework from this JSON `file`")
	figuresFile := flags.String("figures", "", "read the figures from this CSV `file`")
	switch err := flags.Parse(arguments); {
	case errors.Is(err, flag.ErrHelp):
		return nil
	case err != nil:
		return err
	case flags.NArg() > 0:
		return fmt.Errorf("%q is not a flag: name files with -framework and -figures", flags.Arg(0))
	}
	language, err := languageOf(*lang)
	if err != nil {
		return err
	}
	by, err := quantityOf(*byWord)
	if err != nil {
		return err
	}
	framework, err := read(*frameworkFile, "data/framework.json", indicators.DecodeFramework)
	if err != nil {
		return err
	}
	evaluator, err := indicators.Compile(framework)
	if err != nil {
		return fmt.Errorf("the framework does not compile:\n%w", err)
	}
	submissions, err := read(*figuresFile, "data/figures.csv", indicators.ReadSubmissions)
	if err != nil {
		return err
	}
	if err := onePeriod(submissions); err != nil {
		return err
	}
	cards, err := evaluate(evaluator, submissions)
	if err != nil {
		return err
	}
	placements, err := indicators.Rank(cards, by)
	if err != nil {
		return err
	}
	return writeReport(out, framework, placements, by, language)
}

func languageOf(tag string) (indicators.Language, error) {
	for _, l := range []indicators.Language{indicators.Chinese, indicators.English} {
		if l.String() == tag {
			return l, nil
		}
	}
	return 0, fmt.Errorf("-lang %q: use zh or en", tag)
}

func quantityOf(word string) (indicators.NodeQuantity, error) {
	for _, q := range []indicators.NodeQuantity{indicators.NodeScore, indicators.NodeRate} {
		if q.String() == word {
			return q, nil
		}
	}
	return 0, fmt.Errorf("-by %q: use score or rate", word)
}

// read decodes the user's own file or, where none is named, the one that comes with the program.
func read[T any](own, ours string, decode func(io.Reader, indicators.Limits) (T, error)) (T, error) {
	var file fs.File
	var err error
	name := own
	if own == "" {
		name = ours
		file, err = data.Open(ours)
	} else {
		file, err = os.Open(own)
	}
	if err != nil {
		var none T
		return none, err
	}
	decoded, err := decode(file, indicators.DefaultLimits())
	if err != nil {
		err = fmt.Errorf("%s:\n%w", name, err)
	}
	return decoded, errors.Join(err, file.Close())
}

// onePeriod refuses figures of several periods, since a ranking compares subjects of one.
func onePeriod(submissions []indicators.Submission) error {
	for _, s := range submissions {
		if first := submissions[0].Period(); s.Period() != first {
			return fmt.Errorf("the figures are of several periods, %s and %s among them; rank one at a time", first, s.Period())
		}
	}
	return nil
}

// evaluate scores every submission. Where figures are faulty it says so of all subjects at once.
func evaluate(evaluator *indicators.Evaluator, submissions []indicators.Submission) ([]*indicators.Scorecard, error) {
	cards := make([]*indicators.Scorecard, len(submissions))
	var faults []error
	for i, submission := range submissions {
		card, err := evaluator.Evaluate(submission)
		if err != nil {
			faults = append(faults, fmt.Errorf("%s in %s:\n%w", submission.Subject().ID, submission.Period(), err))
		}
		cards[i] = card
	}
	return cards, errors.Join(faults...)
}
