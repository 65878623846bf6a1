package indicators_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// declaredCodes returns the values of the constants of a type in a file of this package.
func declaredCodes(t *testing.T, file, typeName string) []string {
	t.Helper()
	source, err := os.ReadFile(file)
	require.NoError(t, err)
	parsed, err := parser.ParseFile(token.NewFileSet(), file, source, parser.SkipObjectResolution)
	require.NoError(t, err)
	var values []string
	ast.Inspect(parsed, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); ok && name.Name == typeName {
			for _, v := range spec.Values {
				literal, ok := v.(*ast.BasicLit)
				require.True(t, ok)
				value, err := strconv.Unquote(literal.Value)
				require.NoError(t, err)
				values = append(values, value)
			}
		}
		return true
	})
	require.NotEmpty(t, values)
	return values
}

func codeForm() *regexp.Regexp { return regexp.MustCompile(`^[a-z]+(_[a-z0-9]+)*$`) }

func TestEveryProblemCodeHasAMeaning(t *testing.T) {
	t.Parallel()
	var listed []string
	seen := map[indicators.ProblemCode]bool{}
	for _, code := range indicators.ProblemCodes() {
		listed = append(listed, string(code))
		assert.False(t, seen[code], "%s is listed twice", string(code))
		seen[code] = true
		assert.Regexp(t, codeForm(), string(code))
		assert.Regexp(t, `\p{Han}`, code.Meaning().Zh, string(code))
		assert.Regexp(t, `^[A-Z].*\.$`, code.Meaning().En, string(code))
	}
	assert.ElementsMatch(t, declaredCodes(t, "problem_code.go", "ProblemCode"), listed)
	assert.Zero(t, indicators.ProblemCode("no_such_code").Meaning())
}

func TestEveryReasonCodeHasATemplate(t *testing.T) {
	t.Parallel()
	var listed []string
	seen := map[indicators.ReasonCode]bool{}
	argument := regexp.MustCompile(`\{(\w+)\}`)
	for _, code := range indicators.ReasonCodes() {
		listed = append(listed, string(code))
		assert.False(t, seen[code], "%s is listed twice", string(code))
		seen[code] = true
		assert.Regexp(t, codeForm(), string(code))
		zh, en := code.Template().Zh, code.Template().En
		assert.Regexp(t, `\p{Han}`, zh, string(code))
		assert.NotRegexp(t, `\p{Han}`, en, string(code))
		assert.NotEmpty(t, en, string(code))
		assert.ElementsMatch(t, argument.FindAllString(zh, -1), argument.FindAllString(en, -1), "the two texts of %s name different arguments", string(code))
	}
	assert.ElementsMatch(t, declaredCodes(t, "reason.go", "ReasonCode"), listed)
	assert.Zero(t, indicators.ReasonCode("no_such_code").Template())
}
