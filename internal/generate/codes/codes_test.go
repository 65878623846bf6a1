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
	"github.com/wenming-go/wenming/internal/generate/markup"
	"github.com/wenming-go/wenming/internal/generate/output"
)

const renew = "the pages are stale; run: go generate ./internal/generate/codes"

func TestPagesAreCurrent(t *testing.T) {
	t.Parallel()
	found, err := readExamples(conformance.Cases())
	require.NoError(t, err)
	for _, p := range []output.File{found.reasonPage(), found.problemPage()} {
		written, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", p.Path))
		require.NoError(t, err, renew)
		if !bytes.Equal(written, p.Content) {
			t.Errorf("%s: %s", p.Path, renew)
		}
	}
}

func TestEveryCodeHasAnExample(t *testing.T) {
	t.Parallel()
	found, err := readExamples(conformance.Cases())
	require.NoError(t, err)
	require.NoError(t, found.complete())
	links := regexp.MustCompile(`\]\(\.\./([^)]*)\)`).FindAllStringSubmatch(string(found.reasonPage().Content)+string(found.problemPage().Content), -1)
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
	reasons, problems := string(none.reasonPage().Content), string(none.problemPage().Content)
	at := 0
	for _, c := range indicators.ReasonCodes() {
		next := strings.Index(reasons, `<a id="`+string(c)+`"></a>`)
		assert.Greater(t, next, at, "%s stands where its constant does", string(c))
		at = next
		assert.Contains(t, reasons, markup.Escape(c.Template().En))
	}
	at = 0
	for _, c := range indicators.ProblemCodes() {
		next := strings.Index(problems, `<a id="`+string(c)+`"></a>`)
		assert.Greater(t, next, at, "%s stands where its constant does", string(c))
		at = next
		assert.Contains(t, problems, markup.Escape(c.Meaning().Zh))
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
	reasons := string(found.reasonPage().Content)
	assert.Contains(t, reasons, "- 例 Example: [sums/shorter.json](../conformance/cases/sums/shorter.json), `"+string(rounded.node)+"`"+markup.NewLine)
	assert.Contains(t, reasons, markup.Escape(rounded.whole.Text(indicators.Chinese))+markup.NewLine+markup.Escape(rounded.whole.Text(indicators.English)))
	assert.Contains(t, reasons, "- 参数 Arguments: `exact`, `rounded`\n")
	problems := string(found.problemPage().Content)
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
		assert.Contains(t, string(found.problemPage().Content), "- 只有 Go 值才会出现 Only from Go values: "+markup.Escape(v.value.Zh)+markup.NewLine+markup.Escape(v.value.En)+"\n- 位置 Place: ")
	}
}

func TestUnreadableCasesAreNamed(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"{", `{"scorecard": {}}`} {
		_, err := readExamples(fstest.MapFS{"a.json": {Data: []byte(text)}})
		require.ErrorContains(t, err, "case a.json: ", text)
	}
}

func TestWrite(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	require.NoError(t, write(folder))
	for _, name := range []string{"reasons.md", "problems.md"} {
		written, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		kept, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", name))
		require.NoError(t, err, renew)
		assert.Equal(t, string(kept), string(written), renew)
	}
	require.Error(t, write(filepath.Join(folder, "none")), "there is no such folder")
}
