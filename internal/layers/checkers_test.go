package layers_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sketch is a small source tree: content by path.
type sketch map[string]string

// tree is the sketch as a file system.
func (s sketch) tree() fstest.MapFS {
	tree := fstest.MapFS{}
	for name, content := range s {
		tree[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return tree
}

// importing writes a Go file that imports the given paths; those that begin with a slash lie in the root module.
func importing(packageName string, paths ...string) string {
	var text strings.Builder
	text.WriteString("package " + packageName + "\n")
	for _, imported := range paths {
		if strings.HasPrefix(imported, "/") {
			imported = rootModule + imported
		}
		text.WriteString("import _ \"" + imported + "\"\n")
	}
	return text.String()
}

// checkCase is one tree and the words of each violation that a checker must find in it, in order.
type checkCase struct {
	name string
	tree sketch
	want []string
}

func runChecks(t *testing.T, check checker, cases []checkCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			violations, err := check(c.tree.tree())
			require.NoError(t, err)
			require.Len(t, violations, len(c.want), strings.Join(violations, "\n"))
			for i, words := range c.want {
				assert.Contains(t, violations[i], words)
			}
		})
	}
}

func TestArrows(t *testing.T) {
	t.Parallel()
	const (
		decimal   = "github.com/shopspring/decimal"
		require   = "github.com/stretchr/testify/require"
		validator = "github.com/go-playground/validator/v10"
	)
	composite := "module " + rootModule + "/composite\n"
	runChecks(t, checkArrows, []checkCase{
		{"every arrow down is allowed", sketch{
			"internal/wire/a.go":          importing("wire", "strings", "/internal/exact"),
			"indicators/a.go":             importing("indicators", "fmt", decimal, "/internal/exact", "/internal/wire"),
			"indicators/suite/a.go":       importing("suite", "testing", "/indicators"),
			"validate/a.go":               importing("validate", validator, "/indicators"),
			"population/a.go":             importing("population", "/validate", "/indicators"),
			"volunteer/a.go":              importing("volunteer", "/population", "/validate", "/indicators", "/internal/exact"),
			"catalog/a.go":                importing("catalog", "embed", "/volunteer", "/survey", "/indicators"),
			"conformance/a.go":            importing("conformance", "embed", "/indicators", "/indicators/suite"),
			"contrib/rows/a.go":           importing("rows", "os", "/catalog", "/indicators"),
			"examples/city/main.go":       importing("main", "os", "/catalog", "/volunteer", "/indicators"),
			"internal/generate/a/main.go": importing("main", "os", "/catalog", "/internal/wire"),
		}, nil},
		{"tests may reach the suites, the oracle and testify", sketch{
			"indicators/a_test.go":      importing("indicators_test", require, "os", "/conformance", "/internal/oracle", "/indicators/suite"),
			"internal/oracle/oracle.go": importing("oracle", "math/big", "/indicators"),
		}, nil},
		{"the core imports a domain", sketch{
			"indicators/a.go":      importing("indicators", "/volunteer"),
			"indicators/a_test.go": importing("indicators_test", "/population"),
		}, []string{"indicators/a.go imports " + rootModule + "/volunteer: arrows run", "indicators/a_test.go"}},
		{"the core imports validate", sketch{
			"indicators/a.go": importing("indicators", "/validate"),
		}, []string{"arrows run"}},
		{"validate imports population", sketch{
			"validate/a.go": importing("validate", "/population"),
		}, []string{"arrows run"}},
		{"a domain imports another, in a test too", sketch{
			"volunteer/a.go":      importing("volunteer", "/welfare"),
			"volunteer/a_test.go": importing("volunteer_test", "/survey", "/volunteer"),
		}, []string{"never import each other", "volunteer/a_test.go"}},
		{"a domain imports the catalogue", sketch{
			"housing/a.go": importing("housing", "/catalog"),
		}, []string{"arrows run"}},
		{"internal imports the core", sketch{
			"internal/exact/a.go": importing("exact", "/indicators"),
		}, []string{"arrows run"}},
		{"a library package imports an example", sketch{
			"catalog/a.go": importing("catalog", "/examples/city"),
		}, []string{"arrows run"}},
		{"an example imports internal", sketch{
			"examples/city/main.go": importing("main", "/internal/exact"),
		}, []string{"use the exported packages only"}},
		{"a nested module imports internal", sketch{
			"go.mod":                 "module " + rootModule + "\n",
			"composite/go.mod":       composite,
			"composite/a.go":         importing("composite", "/internal/exact"),
			"composite/deep/a.go":    importing("deep", "/internal/wire"),
			"composite/ok.go":        importing("composite", "/indicators", "gonum.org/v1/gonum/stat"),
			"composite/mean/mean.go": importing("mean", "/composite"),
		}, []string{"composite/a.go imports " + rootModule + "/internal/exact: a nested module", "composite/deep/a.go"}},
		{"the module of an example is a stranger's", sketch{
			"go.mod":                  "module " + rootModule + "\n",
			"examples/own/go.mod":     "// A module of its own.\nmodule example.org/own\n",
			"examples/own/main.go":    importing("main", "example.org/own/rule", "/volunteer"),
			"examples/own/rule/a.go":  importing("rule", "/internal/exact"),
			"catalog/a.go":            importing("catalog", "example.org/own/rule"),
			"catalog/testdata/bad.go": importing("catalog", "/examples/city"),
		}, []string{"catalog/a.go imports example.org/own/rule: arrows run", "examples/own/rule/a.go"}},
		{"what domains' tests have in common leaves the tests", sketch{
			"welfare/a.go":             importing("welfare", "/internal/domaintest"),
			"welfare/a_test.go":        importing("welfare_test", "/internal/domaintest"),
			"internal/domaintest/a.go": importing("domaintest", "os", "testing", "/indicators"),
		}, []string{"welfare/a.go imports"}},
		{"the oracle leaves the tests", sketch{
			"indicators/a.go":      importing("indicators", "/internal/oracle"),
			"internal/oracle/a.go": importing("oracle", "/internal/exact"),
		}, []string{"the oracle is for tests", "shares no code with the engine"}},
		{"a suite package leaves the tests", sketch{
			"volunteer/a.go":  importing("volunteer", "/indicators/indicatorstest"),
			"indicators/a.go": importing("indicators", "/indicators/indicatorstest"),
		}, []string{"for test suites", "for test suites"}},
		{"testify outside of tests", sketch{
			"indicators/indicatorstest/a.go": importing("indicatorstest", require),
		}, []string{"_test.go files only"}},
		{"validator outside of validate", sketch{
			"volunteer/a.go":      importing("volunteer", validator),
			"volunteer/a_test.go": importing("volunteer_test", validator),
		}, []string{"only validate imports validator", "volunteer/a_test.go"}},
		{"one more dependency of the root module", sketch{
			"catalog/a_test.go": importing("catalog_test", "github.com/google/go-cmp/cmp"),
		}, []string{"the root module requires decimal"}},
		{"cgo in the root module", sketch{
			"indicators/a.go": importing("indicators", "C"),
		}, []string{"no cgo"}},
		{"cgo in a nested module", sketch{
			"contrib/fast/go.mod": "module " + rootModule + "/contrib/fast\n",
			"contrib/fast/a.go":   importing("fast", "C"),
		}, nil},
		{"evaluation reads the world", sketch{
			"indicators/a.go": importing("indicators", "os"),
			"volunteer/a.go":  importing("volunteer", "math/rand/v2", "log/slog"),
		}, []string{"indicators/a.go imports os: evaluation is pure", "math/rand/v2"}},
		{"a folder without a place", sketch{
			"helpers/a.go": importing("helpers", "fmt"),
		}, []string{"helpers/a.go: the folder has no place"}},
	})
}

func TestNoInit(t *testing.T) {
	t.Parallel()
	runChecks(t, checkNoInit, []checkCase{
		{"a method may be called init", sketch{"volunteer/a.go": "package volunteer\ntype t int\nfunc (t) init() {}\n"}, nil},
		{"a function may not, in a test either", sketch{
			"volunteer/a.go":      "package volunteer\nfunc init() {}\n",
			"volunteer/a_test.go": "package volunteer\nfunc init() {}\n",
		}, []string{"volunteer/a.go: func init", "volunteer/a_test.go"}},
	})
}

func TestVariables(t *testing.T) {
	t.Parallel()
	runChecks(t, checkVariables, []checkCase{
		{"sentinels, embedded files, expressions and interface checks", sketch{
			"catalog/a.go": `package catalog
import ("embed"; "errors"; "regexp")
var ErrNone = errors.New("none")
var (
	errOne, errTwo = errors.New("1"), errors.New("2")
	_ error = errOne
	code = regexp.MustCompile("^[a-z]+$")
)
//go:embed data
var data embed.FS
var (
	//go:embed more
	more string
)
func f() { var local int; _ = local }
`,
			"catalog/a_test.go": "package catalog\nvar Table = []int{1}\n",
		}, nil},
		{"a table, a counter and exported data", sketch{
			"catalog/a.go": `package catalog
import ("embed"; "regexp")
var Table = map[string]int{}
var counter int
var first, second = regexp.MustCompile("a"), f()
//go:embed data
var Data embed.FS
var Code = regexp.MustCompile("a")
var other = strings.Repeat("a", 2)
func f() int { return 0 }
`,
		}, []string{"var Table", "var counter", "var second", "var Data", "var Code", "var other"}},
	})
}

func TestFloats(t *testing.T) {
	t.Parallel()
	runChecks(t, checkFloats, []checkCase{
		{"whole numbers, tests and the folders of statistics", sketch{
			"indicators/a.go":      "package indicators\nimport \"math\"\nconst most = math.MaxInt64 - math.MinInt32 + math.MaxUint16\nconst text, letter, ten = \"0.5\", '5', 1e1\n",
			"indicators/a_test.go": "package indicators\nvar share = 0.5\n",
			"survey/a.go":          "package survey\nfunc f() float64 { return 0.5 }\n",
			"composite/mean/a.go":  "package mean\nvar x float32\n",
		}, nil},
		{"types, constants and functions, each once a file", sketch{
			"indicators/a.go": `package indicators
import (m "math"; "math/big"; "strconv"; "math/cmplx")
type share float64
func f(x float64) any { return 0.5 }
func g() any { return []any{m.Sqrt(2), m.MaxFloat64, big.NewFloat(1), strconv.ParseFloat, cmplx.Abs(1i), strconv.Itoa} }
`,
			"examples/city/main.go": "package main\nfunc f() float32 { return 0 }\n",
		}, []string{
			"examples/city/main.go: float32 is a float",
			"float64", "0.5", "m.Sqrt", "m.MaxFloat64", "big.NewFloat", "strconv.ParseFloat", "cmplx.Abs", "1i",
		}},
	})
}

func TestLength(t *testing.T) {
	t.Parallel()
	lines := func(n int) string { return strings.Repeat("// Line.\n", n-1) + "package catalog\n" }
	runChecks(t, checkLength, []checkCase{
		{"short and generated", sketch{
			"catalog/a.go": lines(499),
			"catalog/b.go": "// Code generated by a program. DO NOT EDIT.\n\n" + lines(2_000),
		}, nil},
		{"long, in a test too", sketch{
			"catalog/a.go":      lines(500),
			"catalog/a_test.go": lines(501),
		}, []string{"catalog/a.go: 500 lines", "catalog/a_test.go: 501 lines"}},
	})
}

func TestLoad(t *testing.T) {
	t.Parallel()
	t.Run("what the go command ignores is not read", func(t *testing.T) {
		t.Parallel()
		loaded, err := load(sketch{
			"a.go": "package a\n", ".hidden/a.go": "nonsense", "_old/a.go": "nonsense", "_a.go": "nonsense",
			"testdata/a.go": "nonsense", "vendor/a.go": "nonsense", "a.txt": "nonsense",
		}.tree())
		require.NoError(t, err)
		require.Len(t, loaded.files, 1)
		assert.Equal(t, "a.go", loaded.files[0].path)
	})
	t.Run("a file that does not parse is an error that names it", func(t *testing.T) {
		t.Parallel()
		_, err := load(sketch{"volunteer/a.go": "package\n"}.tree())
		require.ErrorContains(t, err, "volunteer/a.go")
	})
	t.Run("a go.mod without a module is an error that names it", func(t *testing.T) {
		t.Parallel()
		_, err := load(sketch{"contrib/a/go.mod": "go 1.26\n"}.tree())
		require.ErrorContains(t, err, "contrib/a/go.mod")
	})
}
