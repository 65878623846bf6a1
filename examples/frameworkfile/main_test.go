package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

var update = flag.Bool("update", false, "write the golden files")

func output(t *testing.T, arguments ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(arguments, &out, &out))
	return out.String()
}

// file writes a file of the test's own and returns its path.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func TestGolden(t *testing.T) {
	for name, arguments := range map[string][]string{"golden.zh.txt": {"-lang", "zh"}, "golden.en.txt": {"-lang", "en"}} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("testdata", name)
			got := output(t, arguments...)
			if *update {
				require.NoError(t, os.MkdirAll("testdata", 0o755))
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err, "run go test ./examples/frameworkfile -update once")
			require.Equal(t, string(want), got)
		})
	}
}

func TestDefaultLanguageIsChinese(t *testing.T) {
	require.Equal(t, output(t, "-lang", "zh"), output(t))
}

func TestOwnFilesAreRead(t *testing.T) {
	require.Equal(t, output(t), output(t, "-framework", "data/framework.json", "-figures", "data/figures.csv"))
}

// The framework is all there is: it compiles without a domain, has three levels, and its marks add up.
func TestFrameworkIsSelfContained(t *testing.T) {
	framework, err := read("", "data/framework.json", indicators.DecodeFramework)
	require.NoError(t, err)
	_, err = indicators.Compile(framework)
	require.NoError(t, err)
	assert.Equal(t, indicators.Illustrative, framework.Basis)
	assert.Contains(t, framework.About.Zh, "虚构")
	assert.Contains(t, framework.About.En, "invented")
	require.Len(t, framework.Root.Children, 6)
	marks := indicators.Number{}
	read, kinds := map[indicators.IndicatorID]bool{}, map[string]bool{}
	for _, section := range framework.Root.Children {
		number, known := section.Marks.Number()
		require.True(t, known)
		marks = marks.Add(number)
		assert.Len(t, section.Children, 25)
		for _, criterion := range section.Children {
			assert.Empty(t, criterion.Children)
			read[criterion.Indicator] = true
			kinds[ruleKind(criterion.Rule)] = true
		}
	}
	assert.Equal(t, "100", marks.String())
	assert.Len(t, read, 150, "each criterion has an indicator of its own")
	assert.Len(t, kinds, 6)
	for _, m := range framework.Measures {
		assert.NotEmpty(t, m.Definition.Zh, m.ID)
		assert.NotEmpty(t, m.Definition.En, m.ID)
	}
}

func ruleKind(rule indicators.Rule) string {
	switch rule.(type) {
	case indicators.Bands:
		return "bands"
	case indicators.Grades:
		return "grades"
	case indicators.Linear:
		return "linear"
	case indicators.Curve:
		return "curve"
	case indicators.Deduct:
		return "deduct"
	case indicators.Cases:
		return "cases"
	case indicators.ExtensionRule:
		return "extension"
	default:
		return ""
	}
}

func TestFiguresAreOfManyKinds(t *testing.T) {
	submissions, err := read("", "data/figures.csv", indicators.ReadSubmissions)
	require.NoError(t, err)
	require.Len(t, submissions, 90)
	statuses, qualifiers := map[indicators.ValueStatus]bool{}, map[indicators.Qualifier]bool{}
	for _, s := range submissions {
		assert.True(t, strings.HasPrefix(s.Subject().ID, "SAMPLE-"), "%s could be taken for a real code", s.Subject().ID)
		assert.Contains(t, s.Subject().Name.Zh, "示例")
		for _, o := range s.Observations() {
			statuses[o.Value.Status()] = true
			qualifier, _ := o.Value.Qualifier()
			qualifiers[qualifier] = true
		}
	}
	assert.Len(t, statuses, 5)
	assert.Len(t, qualifiers, 5, "exact figures, 余, 不足, 约 and rounded ones")
}

// ownFramework earns as many of 10 marks as n says, and less where m counts faults.
const ownFramework = `{"format":"wenming.framework/1","id":"own","edition":"1","name":"own","basis":"illustrative",
	"measures":[{"id":"n","name":"n","min":"0"},{"id":"m","name":"m","integer":true}],
	"indicators":[{"id":"n","name":"n","formula":[{"numerator":[{"measure":"n"}]}]},{"id":"m","name":"m","formula":[{"numerator":[{"measure":"m"}]}]}],
	"root":{"id":"total","name":"total","combine":"sum","children":[
		{"id":"a","name":"a","marks":"10","indicator":"n","rule":{"linear":{"from":"0","to":"10"}}},
		{"id":"b","name":"b","marks":"5","indicator":"m","missing":"exclude","rule":{"linear":{"from":"5","to":"0"}}}]}}`

func TestRanking(t *testing.T) {
	figures := "subject,name_zh,name_en,period,measure,value\n" +
		"C1,丙县,C County,2023,n,4\nC2,甲县,A County,2023,n,8\nC3,乙县,B,2023,n,8\nC4,丁县,,2023,n,\nC5,戊县,Fifth County,2023,n,9以上\n" +
		"C6,,,2023,n,4\nC6,,,2023,m,5\n"
	arguments := []string{"-framework", file(t, "framework.json", ownFramework), "-figures", file(t, "figures.csv", figures)}
	lines := strings.Split(output(t, append(arguments, "-lang", "en")...), "\n")
	assert.Equal(t, []string{
		"Rank  Code  Subject       Total  Range      Rate  Status",
		"   1  C5    Fifth County      9  [9, 10)  90.0 %  scored",
		"   2  C2    A County          8           80.0 %  scored",
		"   2  C3    B                 8           80.0 %  scored",
		"   4  C1    C County          4           40.0 %  scored",
		"   4  C6                      4           26.7 %  scored",
		"",
		"Code  Subject  Status      Why it has no rank",
		"C4    丁县     incomplete  missing: n",
		"",
	}, lines[6:])
}

// Ends of a range have the places of a rounded total, and are never shortened where nothing rounds.
func TestRangesOfTotals(t *testing.T) {
	figures := file(t, "figures.csv", "subject,period,measure,value\nC1,2023,n,9.125余\n")
	rounded := strings.Replace(ownFramework, `"root":`, `"rounding":{"total":{"places":1,"mode":"half_up"}},"root":`, 1)
	for framework, want := range map[string]string{ownFramework: "[9.125, 9.126)", strings.ReplaceAll(rounded, `"places":1`, `"places":3`): "[9.125, 9.126]"} {
		assert.Contains(t, output(t, "-lang", "en", "-framework", file(t, "framework.json", framework), "-figures", figures), want)
	}
	assert.NotContains(t, output(t, "-lang", "en", "-framework", file(t, "framework.json", rounded), "-figures", figures), "[9.1", "9.1 for all of them")
}

// Where every criterion has its score and the total has none, the reason is the total's.
func TestTotalWithheldByAPrecondition(t *testing.T) {
	framework := strings.Replace(ownFramework, `"children":`, `"preconditions":[{"indicator":{"id":"m","bound":{"at_most":"3"}}}],"children":`, 1)
	lines := strings.Split(output(t, "-lang", "en", "-framework", file(t, "framework.json", framework),
		"-figures", file(t, "figures.csv", "subject,period,measure,value\nC1,2023,n,9\n")), "\n")
	assert.Equal(t, []string{"Code  Subject  Status      Why it has no rank", "C1             incomplete  the precondition m ≤ 3 is undecided", ""}, lines[len(lines)-3:])
}

func TestMistakesAreListed(t *testing.T) {
	own := file(t, "framework.json", ownFramework)
	const head = "subject,period,measure,value\n"
	for _, test := range []struct {
		framework, figures string
		want               []string
	}{
		{own, file(t, "a.csv", head+"C1,2023,n,4人\nC1,2023,m\n"), []string{"a.csv:\n", "row 2, column value", "row 3: the row has 3 cells"}},
		{own, file(t, "b.csv", head+"C1,2023,n,-4\nC2,2023,m,0.5\n"), []string{"C1 in 2023:\n/observations/n", "C2 in 2023:\n/observations/m"}},
		{own, file(t, "c.csv", head+"C1,2023,n,4\nC1,2022,n,4\n"), []string{"several periods, 2023 and 2022"}},
		{own, "no such file", []string{"no such file"}},
		{file(t, "d.json", "{}"), "", []string{"d.json:\n", "format"}},
		{file(t, "e.json", strings.ReplaceAll(ownFramework, `"n"`, `"a b"`)), "", []string{"does not compile", "[invalid_id]"}},
	} {
		var out bytes.Buffer
		err := run([]string{"-framework", test.framework, "-figures", test.figures}, &out, &out)
		require.Error(t, err)
		assert.Empty(t, out.String())
		for _, words := range test.want {
			require.ErrorContains(t, err, words)
		}
	}
}

func TestBadArguments(t *testing.T) {
	for _, arguments := range [][]string{{"-lang", "fr"}, {"-unknown"}, {"figures.csv"}} {
		var out bytes.Buffer
		require.Error(t, run(arguments, &out, &out), "%v", arguments)
	}
}
