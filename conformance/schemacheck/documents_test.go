package schemacheck_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// document is a document of one of the formats.
type document struct {
	name   string
	format string
	text   []byte
}

// read reads a document with the library's own reader.
func read(format string, text []byte) error {
	var err error
	switch format {
	case indicators.FrameworkFormat:
		_, err = indicators.DecodeFramework(bytes.NewReader(text), indicators.DefaultLimits())
	case indicators.SubmissionFormat:
		_, err = indicators.DecodeSubmission(bytes.NewReader(text), indicators.DefaultLimits())
	case indicators.ScorecardFormat:
		_, err = indicators.DecodeScorecard(bytes.NewReader(text), indicators.DefaultLimits())
	case indicators.ProblemsFormat:
		var problems indicators.Problems
		err = json.Unmarshal(text, &problems)
	}
	return err
}

// documents are sound documents that have every member and every kind between them.
func documents(t *testing.T) []document {
	t.Helper()
	written, submitted := file(t, "testdata/framework.json"), file(t, "testdata/submission.json")
	framework, err := indicators.DecodeFramework(bytes.NewReader(written), indicators.DefaultLimits())
	require.NoError(t, err)
	derived, err := indicators.Derive(framework, "derived", "1", indicators.Same("derived"),
		indicators.OverrideMarks("bands", indicators.WholeMarks(12)))
	require.NoError(t, err)
	all := []document{
		{"framework", indicators.FrameworkFormat, written},
		{"derived framework", indicators.FrameworkFormat, marshal(t, derived)},
		{"submission", indicators.SubmissionFormat, submitted},
	}
	var submission indicators.Submission
	require.NoError(t, json.Unmarshal(submitted, &submission))
	evaluator, err := indicators.Compile(derived, indicators.With(halfDomain()))
	require.NoError(t, err)
	for _, measures := range [][]indicators.MeasureID{{"a", "b", "c"}, {"a"}} {
		card, err := evaluator.Evaluate(known(submission, measures...))
		require.NoError(t, err)
		all = append(all, document{fmt.Sprintf("scorecard of %d measures", len(measures)), indicators.ScorecardFormat, marshal(t, card)})
	}
	_, err = indicators.Compile(indicators.Framework{})
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	return append(all, document{"problems", indicators.ProblemsFormat, marshal(t, problems)})
}

// large are the documents of the examples.
func large(t *testing.T) []document {
	t.Helper()
	return []document{
		{"150 criteria", indicators.FrameworkFormat, file(t, "../../examples/frameworkfile/data/framework.json")},
		{"a whole city", indicators.ScorecardFormat, file(t, "../../examples/jinchang/testdata/golden.json")},
	}
}

// halfDomain has the extension that the framework names.
func halfDomain() indicators.Domain {
	half := func(indicators.Number) (indicators.Number, error) { return indicators.MustNumber("1/2"), nil }
	return indicators.Domain{Name: "schemas", Extensions: []indicators.Extension{{
		Name:    "schemas.half",
		Compile: func(json.RawMessage) (indicators.ExtensionFunc, error) { return half, nil },
	}}}
}

// known is a submission of those figures of another that have one of the measures.
func known(s indicators.Submission, measures ...indicators.MeasureID) indicators.Submission {
	var kept indicators.Observations
	for _, o := range s.Observations() {
		if slices.Contains(measures, o.Measure) {
			kept = append(kept, o)
		}
	}
	return indicators.NewSubmission(s.Subject(), s.Period(), kept)
}

func file(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return text
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	return text
}

// tree reads JSON as a tree whose numbers keep their digits.
func tree(t *testing.T, r io.Reader) any {
	t.Helper()
	decoder := json.NewDecoder(r)
	decoder.UseNumber()
	var v any
	require.NoError(t, decoder.Decode(&v))
	return v
}
