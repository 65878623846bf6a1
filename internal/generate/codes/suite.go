package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// examples holds, for each code, the example from the smallest case that has one, or from a Go value where no case can.
type examples struct {
	reasons  map[indicators.ReasonCode]reasonExample
	problems map[indicators.ProblemCode]problemExample
}

// reasonExample is a node whose reason has a code, in its details at least.
type reasonExample struct {
	file   string // path in the suite
	node   indicators.NodeID
	whole  indicators.Reason // of the node
	reason indicators.Reason // with the code
}

// problemExample is a problem that a case expects, or that Compile gives for a Go value.
type problemExample struct {
	file    string          // path in the suite; empty for a value
	value   indicators.Text // what the value is; empty for a case
	problem indicators.Problem
}

// caseFile is a file of the suite.
type caseFile struct {
	path string
	text []byte
}

// expectation is what of a case matters here.
type expectation struct {
	Scorecard  *indicators.Scorecard   `json:"scorecard"`
	Scorecards []*indicators.Scorecard `json:"scorecards"`
	Problems   indicators.Problems     `json:"problems"`
}

// readExamples reads every case of the suite, the smallest first, and compiles the values.
func readExamples(suite fs.FS) (examples, error) {
	found := examples{reasons: map[indicators.ReasonCode]reasonExample{}, problems: map[indicators.ProblemCode]problemExample{}}
	files, err := listCases(suite)
	if err != nil {
		return found, err
	}
	for _, file := range files {
		var expected expectation
		if err := json.Unmarshal(file.text, &expected); err != nil {
			return found, fmt.Errorf("case %s: %w", file.path, err)
		}
		found.takeProblems(file.path, expected.Problems)
		for _, card := range append(expected.Scorecards, expected.Scorecard) {
			if card != nil {
				found.takeScorecard(file.path, card)
			}
		}
	}
	return found, found.takeValues()
}

// listCases returns the files of the suite, the smallest first, so that the first example of a code is the shortest to read.
func listCases(suite fs.FS) ([]caseFile, error) {
	var files []caseFile
	err := fs.WalkDir(suite, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".json" {
			return err
		}
		text, err := fs.ReadFile(suite, name)
		files = append(files, caseFile{name, text})
		return err
	})
	slices.SortFunc(files, func(a, b caseFile) int {
		return cmp.Or(cmp.Compare(len(a.text), len(b.text)), cmp.Compare(a.path, b.path))
	})
	return files, err
}

func (e *examples) takeProblems(file string, problems indicators.Problems) {
	for _, p := range problems {
		if _, known := e.problems[p.Code]; !known {
			e.problems[p.Code] = problemExample{file: file, problem: p}
		}
	}
}

func (e *examples) takeScorecard(file string, card *indicators.Scorecard) {
	e.takeProblems(file, card.Problems())
	for result := range card.All() {
		e.takeReason(reasonExample{file: file, node: result.ID, whole: result.Reason(), reason: result.Reason()})
	}
}

// takeReason takes a reason and its details as examples of their codes.
func (e *examples) takeReason(example reasonExample) {
	if _, known := e.reasons[example.reason.Code]; !known && !example.reason.IsZero() {
		e.reasons[example.reason.Code] = example
	}
	for _, detail := range example.reason.Details {
		example.reason = detail
		e.takeReason(example)
	}
}

// complete returns an error that lists the codes without an example.
func (e *examples) complete() error {
	var without []string
	for _, code := range indicators.ReasonCodes() {
		if _, known := e.reasons[code]; !known {
			without = append(without, "reason "+string(code))
		}
	}
	for _, code := range indicators.ProblemCodes() {
		if _, known := e.problems[code]; !known {
			without = append(without, "problem "+string(code))
		}
	}
	if len(without) > 0 {
		return fmt.Errorf("%d codes have no example; add a case to the conformance suite for each:\n%s", len(without), strings.Join(without, "\n"))
	}
	return nil
}
