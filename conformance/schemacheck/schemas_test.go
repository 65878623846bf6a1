package schemacheck_test

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/conformance"
	"github.com/wenming-go/wenming/indicators"
)

// caseFormat is the format of the cases of the conformance suite.
const caseFormat = "wenming.case/1"

// compiled returns the schemas by their formats. Compiling holds each to the meta-schema of draft 2020-12.
func compiled(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	names, err := fs.Glob(conformance.Schemas(), "*.schema.json")
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	ids := make([]string, len(names))
	for i, name := range names {
		text, err := fs.ReadFile(conformance.Schemas(), name)
		require.NoError(t, err)
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		require.NoError(t, err, name)
		ids[i] = "urn:wenming:" + strings.TrimSuffix(name, ".schema.json") + ":1"
		require.NoError(t, compiler.AddResource(ids[i], document), name)
	}
	schemas := make(map[string]*jsonschema.Schema, len(names))
	for i, id := range ids {
		schema, err := compiler.Compile(id)
		require.NoError(t, err, names[i])
		require.Equal(t, 2020, schema.DraftVersion, names[i])
		schemas["wenming."+strings.TrimSuffix(names[i], ".schema.json")+"/1"] = schema
	}
	return schemas
}

// There is a schema of every format, and each is one by the meta-schema.
func TestSchemasAreSchemas(t *testing.T) {
	t.Parallel()
	schemas := compiled(t)
	formats := []string{indicators.FrameworkFormat, indicators.SubmissionFormat, indicators.ScorecardFormat, indicators.ProblemsFormat, caseFormat}
	assert.Len(t, schemas, len(formats))
	for _, format := range formats {
		assert.NotNil(t, schemas[format], format)
	}
}

// What the library writes keeps to its schema.
func TestDocumentsKeepToTheirSchemas(t *testing.T) {
	t.Parallel()
	schemas := compiled(t)
	for _, d := range append(documents(t), large(t)...) {
		t.Run(d.name, func(t *testing.T) {
			t.Parallel()
			require.NoError(t, read(d.format, d.text))
			assert.NoError(t, schemas[d.format].Validate(tree(t, bytes.NewReader(d.text))))
		})
	}
}

// Every case of the conformance suite keeps to the schema of cases.
func TestCasesKeepToTheirSchema(t *testing.T) {
	t.Parallel()
	schema := compiled(t)[caseFormat]
	names, err := fs.Glob(conformance.Cases(), "*/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		text, err := fs.ReadFile(conformance.Cases(), name)
		require.NoError(t, err)
		assert.NoError(t, schema.Validate(tree(t, bytes.NewReader(text))), name)
	}
}
