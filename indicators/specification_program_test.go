package indicators_test

import (
	"bytes"
	"go/ast"
	"go/doc"
	"go/format"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The program of the specification is the example, statement by statement, and what it is said to print is what the example prints.
func TestProgramOfTheSpecification(t *testing.T) {
	t.Parallel()
	var code []string
	for _, s := range specification(t) {
		if s.heading == programSection {
			code = s.code
		}
	}
	require.Len(t, code, 2, "the program and what it prints")
	set := token.NewFileSet()
	program, err := parser.ParseFile(set, "main.go", code[0], parser.SkipObjectResolution)
	require.NoError(t, err)
	assert.Equal(t, "main", program.Name.Name)
	example, err := parser.ParseFile(set, "specification_example_test.go", nil, parser.ParseComments|parser.SkipObjectResolution)
	require.NoError(t, err)
	assert.Equal(t, importPaths(example), importPaths(program))
	assert.Equal(t, printed(t, bodyOf(t, example, "Example_program")), printed(t, bodyOf(t, program, "main")))
	formatted, err := format.Source([]byte(code[0]))
	require.NoError(t, err)
	assert.Equal(t, string(formatted), code[0], "the program is not formatted")

	examples := doc.Examples(example)
	require.Len(t, examples, 1)
	assert.Equal(t, examples[0].Output, code[1])
}

func importPaths(file *ast.File) []string {
	var paths []string
	for _, spec := range file.Imports {
		paths = append(paths, spec.Path.Value)
	}
	return paths
}

func bodyOf(t *testing.T, file *ast.File, function string) *ast.BlockStmt {
	t.Helper()
	for _, declaration := range file.Decls {
		if f, ok := declaration.(*ast.FuncDecl); ok && f.Name.Name == function {
			return f.Body
		}
	}
	require.Fail(t, "there is no function "+function)
	return nil
}

// printed writes statements without comments, one way however they were set.
func printed(t *testing.T, body *ast.BlockStmt) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, format.Node(&b, token.NewFileSet(), body))
	return strings.Join(strings.Fields(b.String()), " ")
}
