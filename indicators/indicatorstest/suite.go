package indicatorstest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"testing"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/wire"
)

// SuiteCase is one case of a conformance suite (一致性用例): input, and what must come of it. The format is described in
// conformance/README.md. [ReadSuite] makes it; the zero SuiteCase has no input and fails every check.
type SuiteCase struct {
	Path  string          // of its file in the suite, "bands/at_least.json"
	About indicators.Text // what the case shows, and why the answer is what it is
	// The expectation; one of these is not empty.
	Scorecards []*indicators.Scorecard // one, or as many as there are submissions
	Placements []SuitePlacement        // of a ranking
	Problems   indicators.Problems     // with the messages and hints as the suite states them

	record caseRecord
}

// SuitePlacement is the place of one subject in a ranking, as a case states it; see [indicators.Placement].
type SuitePlacement struct {
	Subject           string // its id
	Group             string
	Rank, Best, Worst int // 0 for what is not ranked
	Unranked          indicators.UnrankedReason
}

// RunSuite runs every case of a suite, as a subtest of its own where t is a *[testing.T]. The domains are those whose extensions the
// cases name. A case fails where a scorecard differs in any member, a problem in its code or place, or a placement in anything;
// so do a file that is not a case and a suite without cases.
func RunSuite(t testing.TB, suite fs.FS, domains ...indicators.Domain) {
	t.Helper()
	cases, err := ReadSuite(suite)
	if err != nil {
		t.Errorf("%v", err)
	}
	subtests, nested := t.(interface {
		Run(name string, f func(*testing.T)) bool
	})
	for _, c := range cases {
		if !nested {
			if err := c.Check(domains...); err != nil {
				t.Errorf("%v", err)
			}
			continue
		}
		subtests.Run(strings.TrimSuffix(c.Path, ".json"), func(t *testing.T) {
			if err := c.Check(domains...); err != nil {
				t.Errorf("%v", err)
			}
		})
	}
}

// ReadSuite reads every file of a suite that ends in .json, in order of their paths. It returns the cases that can be read, also
// where the error names files that cannot, each with the places in it. A suite without cases is an error, and so
// is a file whose name ends in .JSON, which programs on other systems would leave out.
func ReadSuite(suite fs.FS) ([]SuiteCase, error) {
	if suite == nil {
		return nil, errors.New("there is no suite")
	}
	var cases []SuiteCase
	var faults []error
	err := fs.WalkDir(suite, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.EqualFold(path.Ext(file), ".json") {
			return err
		}
		if path.Ext(file) != ".json" {
			faults = append(faults, fmt.Errorf("%s: the names of cases end in .json, in small letters; rename it", file))
			return nil
		}
		document, err := fs.ReadFile(suite, file)
		if err != nil {
			return err
		}
		c, err := readCase(file, document)
		if err != nil {
			faults = append(faults, err)
			return nil
		}
		cases = append(cases, c)
		return nil
	})
	if err == nil && len(cases) == 0 && len(faults) == 0 {
		err = errors.New("the suite has no cases")
	}
	return cases, errors.Join(append(faults, err)...)
}

// CompleteCase returns a case document with the expectation that this version works out for its input, in place of the one it may
// have, indented. It is how a case is added: write the input, complete it, and see that the answer is the one the specification
// gives.
func CompleteCase(document []byte, domains ...indicators.Domain) ([]byte, error) {
	record, err := decodeCase("the case", document)
	if err != nil {
		return nil, err
	}
	out, err := record.run(domains)
	if err != nil {
		return nil, err
	}
	if err := record.expect(out); err != nil {
		return nil, err
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, wire.Marshal(caseCodec(), &record), "", "  "); err != nil {
		return nil, err
	}
	indented.WriteByte('\n')
	return indented.Bytes(), nil
}

// Check works the case out anew and returns an error that says in sentences where the answer is another than the one expected, nil where
// there is no difference.
func (c SuiteCase) Check(domains ...indicators.Domain) error {
	out, err := c.record.run(domains)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Path, err)
	}
	differences, err := c.differences(out)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Path, err)
	}
	if len(differences) == 0 {
		return nil
	}
	return fmt.Errorf("%s (%s):\n%s", c.Path, c.About.En, strings.Join(differences, "\n"))
}

// readCase reads one file with everything that is expected.
func readCase(file string, document []byte) (SuiteCase, error) {
	record, err := decodeCase(file, document)
	if err != nil {
		return SuiteCase{}, err
	}
	if record.expectations() != 1 {
		return SuiteCase{}, fmt.Errorf("%s: there is not exactly one of scorecard, scorecards, placements and problems", file)
	}
	if record.expectsNothing() {
		return SuiteCase{}, fmt.Errorf("%s: the list of what is expected is empty", file)
	}
	c := SuiteCase{Path: file, About: record.about, Placements: record.placements, Problems: record.problems, record: record}
	for place, text := range record.expectedScorecards() {
		card, err := indicators.DecodeScorecard(strings.NewReader(text), indicators.DefaultLimits())
		if err != nil {
			return SuiteCase{}, fmt.Errorf("%s: %s is not a scorecard: %w", file, place, err)
		}
		c.Scorecards = append(c.Scorecards, card)
	}
	return c, nil
}

func decodeCase(file string, document []byte) (caseRecord, error) {
	var record caseRecord
	faults, n := wire.Unmarshal(document, limitsOfCases(), caseCodec(), &record)
	if n == 0 {
		return record, nil
	}
	lines := make([]string, len(faults))
	for i, f := range faults {
		lines[i] = fmt.Sprintf("%q: %s (%s)", f.Path, f.Message, f.Hint)
	}
	return caseRecord{}, fmt.Errorf("%s is not a case: %s", file, strings.Join(lines, "; "))
}
