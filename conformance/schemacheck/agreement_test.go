package schemacheck_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// beyondSchemas says why no schema can see a problem that reading finds; "" where one can.
func beyondSchemas(p indicators.Problem) string {
	says := func(words string) bool { return strings.Contains(p.Message, words) }
	switch {
	case p.Code == indicators.ProblemNumberRange, p.Code == indicators.ProblemInvalidNumber && says("out of range"):
		return "how many digits a number has, and how large it is, is not its notation"
	case p.Code == indicators.ProblemInvalidNumber && says("is not written as a whole number"):
		return "a JSON Schema takes 1.0 for a whole number"
	case p.Code == indicators.ProblemInvalidNumber && strings.HasPrefix(p.Path, "/results") && says("not a number"):
		return "the notation of a bare JSON number, which has no exponent in a result, is out of reach"
	case p.Code == indicators.ProblemInvalidNumber && (says("two qualifiers") || says("beside 0") || says("beside a negative figure")):
		return "which qualifier goes with which other one, and with which figure, is not in its place alone"
	case p.Code == indicators.ProblemInvalidBounds:
		return "numbers are compared, or with what the text of a figure says"
	case strings.HasPrefix(p.Path, "/results") && (p.Code == indicators.ProblemDuplicateID || p.Code == indicators.ProblemUnknownNode):
		return "ids are compared, to make a tree of the results"
	default:
		return ""
	}
}

// Documents that are changed at random are refused by the reader and by the schema alike, save for what no schema can say.
func TestSchemasAgreeWithReaders(t *testing.T) {
	t.Parallel()
	const changes = 300
	schemas := compiled(t)
	for i, d := range documents(t) {
		t.Run(d.name, func(t *testing.T) {
			t.Parallel()
			document := tree(t, bytes.NewReader(d.text))
			m := newMutator(document, uint64(i))
			taken := 0
			for range changes {
				if agree(t, schemas[d.format], d.format, marshal(t, m.mutated(document))) {
					taken++
				}
			}
			assert.Greater(t, taken, changes/20, "hardly any document is sound")
			assert.Less(t, taken, changes*19/20, "hardly any document is broken")
		})
	}
}

// agree holds a schema to the reader, and reports whether the reader takes the document.
func agree(t *testing.T, schema *jsonschema.Schema, format string, text []byte) bool {
	t.Helper()
	refusal, complaint := read(format, text), schema.Validate(tree(t, bytes.NewReader(text)))
	if refusal == nil {
		require.NoError(t, complaint, "the reader takes what the schema refuses: %s", text)
		return true
	}
	if complaint != nil {
		return false
	}
	var problems indicators.Problems
	require.ErrorAs(t, refusal, &problems)
	for _, p := range problems {
		require.NotEmpty(t, beyondSchemas(p), "the schema takes what the reader refuses, %v: %s", p, text)
	}
	return false
}
