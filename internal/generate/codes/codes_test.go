package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/conformance"
	"github.com/wenming-go/wenming/indicators"
)

const renew = "the pages are stale; run: go generate ./internal/generate/codes"

func TestPagesAreCurrent(t *testing.T) {
	t.Parallel()
	found, err := readExamples(conformance.Cases())
	require.NoError(t, err)
	for _, p := range []page{found.reasonPage(), found.problemPage()} {
		written, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", p.name))
		require.NoError(t, err, renew)
		if string(written) != p.text {
			t.Errorf("%s: %s", p.name, renew)
		}
	}
}

func TestEveryCodeHasAnExample(t *testing.T) {
	t.Parallel()
	found, err := readExamples(conformance.Cases())
	require.NoError(t, err)
	require.NoError(t, found.complete())
	links := regexp.MustCompile(`\]\(\.\./([^)]*)\)`).FindAllStringSubmatch(found.reasonPage().text+found.problemPage().text, -1)
	assert.Len(t, links, len(indicators.ReasonCodes())+len(indicators.ProblemCodes())-len(valueExamples()), "every other code has a link to its case")
	for _, link := range links {
		assert.FileExists(t, filepath.Join("..", "..", "..", filepath.FromSlash(link[1])))
	}
}

func TestEveryReasonCodeSaysWhen(t *testing.T) {
	t.Parallel()
	var codes []indicators.ReasonCode
	for _, m := range moments() {
		codes = append(codes, m.code)
		assert.Regexp(t, `^\p{Han}.*。$`, m.text.Zh, m.code)
		assert.NotRegexp(t, `\p{Han}[,;:()]`, m.text.Zh, m.code)
		assert.Regexp(t, `^[a-z].*[^.]$`, m.text.En, m.code)
		assert.Equal(t, m.text, when(m.code), m.code)
	}
	assert.Equal(t, indicators.ReasonCodes(), codes, "the table has every code once, in their order")
	assert.Empty(t, when("no_such_code"))
}

func TestEveryCodeHasAnEntry(t *testing.T) {
	t.Parallel()
	var none examples
	reasons, problems := none.reasonPage().text, none.problemPage().text
	at := 0
	for _, c := range indicators.ReasonCodes() {
		next := strings.Index(reasons, `<a id="`+string(c)+`"></a>`)
		assert.Greater(t, next, at, "%s stands where its constant does", string(c))
		at = next
		assert.Contains(t, reasons, escape(c.Template().En))
	}
	at = 0
	for _, c := range indicators.ProblemCodes() {
		next := strings.Index(problems, `<a id="`+string(c)+`"></a>`)
		assert.Greater(t, next, at, "%s stands where its constant does", string(c))
		at = next
		assert.Contains(t, problems, escape(c.Meaning().Zh))
	}
}

// suite returns a small suite: the runner's case of a sum under two names, and a case that expects a problem.
func suite(t *testing.T) fstest.MapFS {
	t.Helper()
	sum, err := fs.ReadFile(os.DirFS(filepath.Join("..", "..", "..", "conformance", "node", "testdata", "sound")), "sum.json")
	require.NoError(t, err)
	return fstest.MapFS{
		"sums/longer.json":  {Data: append(sum, "\n"...)},
		"sums/shorter.json": {Data: sum},
		"notes.md":          {Data: []byte("no case")},
		"figures/twice.json": {Data: []byte(`{"problems": [
			{"code": "conflict", "path": "/observations/a_b", "message": "differs from 5", "hint": "report one figure"},
			{"code": "invalid_json", "message": "not JSON", "hint": "close the object"}]}`)},
	}
}

func TestExamplesComeFromTheSmallestCase(t *testing.T) {
	t.Parallel()
	found, err := readExamples(suite(t))
	require.NoError(t, err)
	rounded := found.reasons[indicators.ReasonRounded]
	assert.Equal(t, "sums/shorter.json", rounded.file)
	assert.Equal(t, indicators.ReasonRounded, rounded.reason.Code)
	assert.NotEqual(t, indicators.ReasonRounded, rounded.whole.Code, "it is a detail of another reason")
	reasons := found.reasonPage().text
	assert.Contains(t, reasons, "- 例 Example: [sums/shorter.json](../conformance/cases/sums/shorter.json), `"+string(rounded.node)+"`"+newLine)
	assert.Contains(t, reasons, escape(rounded.whole.Text(indicators.Chinese))+newLine+escape(rounded.whole.Text(indicators.English)))
	assert.Contains(t, reasons, "- 参数 Arguments: `exact`, `rounded`\n")
	problems := found.problemPage().text
	assert.Contains(t, problems, "- 例 Example: [figures/twice.json](../conformance/cases/figures/twice.json)\n"+
		"- 位置 Place: /observations/a\\_b\n- 说明 Message: differs from 5\n- 改法 Hint: report one figure\n")
	assert.Contains(t, problems, "- 位置 Place: 整体 the whole\n")
}

func TestCodesWithoutExamplesAreListed(t *testing.T) {
	t.Parallel()
	found, err := readExamples(suite(t))
	require.NoError(t, err)
	err = found.complete()
	require.ErrorContains(t, err, "reason grade\n")
	require.ErrorContains(t, err, "problem trailing_data\n")
	assert.NotContains(t, err.Error(), "reason sum\n")
	assert.NotContains(t, err.Error(), "problem conflict\n")
}

// What no document can say is shown as a Go value, and compiled to see what is said of it.
func TestValuesAreExamples(t *testing.T) {
	t.Parallel()
	_, err := indicators.Compile(soundFramework())
	require.NoError(t, err, "each value has one mistake")
	found, err := readExamples(suite(t))
	require.NoError(t, err)
	for _, v := range valueExamples() {
		assert.Equal(t, v.value, found.problems[v.code].value, v.code)
		assert.Contains(t, found.problemPage().text, "- 只有 Go 值才会出现 Only from Go values: "+escape(v.value.Zh)+newLine+escape(v.value.En)+"\n- 位置 Place: ")
	}
}

func TestUnreadableCasesAreNamed(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"{", `{"scorecard": {}}`} {
		_, err := readExamples(fstest.MapFS{"a.json": {Data: []byte(text)}})
		require.ErrorContains(t, err, "case a.json: ", text)
	}
}

func TestRun(t *testing.T) {
	t.Parallel()
	var usage bytes.Buffer
	folder := t.TempDir()
	require.NoError(t, run([]string{"-out", folder}, &usage))
	for _, name := range []string{"reasons.md", "problems.md"} {
		written, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		kept, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", name))
		require.NoError(t, err, renew)
		assert.Equal(t, string(kept), string(written), renew)
	}
	require.Error(t, run([]string{"-in", folder}, &usage))
	assert.Contains(t, usage.String(), "-out folder")
	require.Error(t, run([]string{"-out", filepath.Join(folder, "none")}, &usage), "there is no such folder")
}
