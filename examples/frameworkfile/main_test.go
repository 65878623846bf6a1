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
	"github.com/wenming-go/wenming/indicators/indicatorstest"
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

// The framework is all there is: it compiles without a domain and without a remark, its marks add up, and it has levels and sanctions.
func TestFrameworkIsSelfContained(t *testing.T) {
	framework, err := read("", "data/framework.json", indicators.DecodeFramework)
	require.NoError(t, err)
	require.Empty(t, indicatorstest.Lint(framework))
	assert.Equal(t, indicators.Illustrative, framework.Basis)
	assert.Contains(t, framework.About.Zh, "虚构")
	assert.Contains(t, framework.About.En, "invented")
	require.Len(t, framework.Root.Children, 6)
	assert.Len(t, framework.Levels, 4)
	require.Len(t, framework.Sanctions, 2)
	for _, s := range framework.Sanctions {
		require.Len(t, s.Sources, 1)
		assert.Equal(t, indicators.MediumConfidence, s.Sources[0].Confidence)
		assert.Contains(t, s.Name.Zh, "2015", "the year of the list stands in the name")
		assert.Contains(t, s.Name.En, "2015")
		assert.Contains(t, s.Name.Zh, "演示")
		assert.Contains(t, s.Name.En, "illustration")
	}
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
	statuses, qualifiers, groups := map[indicators.ValueStatus]bool{}, map[indicators.Qualifier]bool{}, map[string]bool{}
	for _, s := range submissions {
		assert.True(t, strings.HasPrefix(s.Subject().ID, "SAMPLE-"), "%s could be taken for a real code", s.Subject().ID)
		assert.Contains(t, s.Subject().Name.Zh, "示例")
		groups[s.Subject().Group] = true
		for _, o := range s.Observations() {
			statuses[o.Value.Status()] = true
			qualifier, _ := o.Value.Qualifier()
			qualifiers[qualifier] = true
		}
	}
	assert.Equal(t, map[string]bool{"A": true, "B": true}, groups)
	assert.Len(t, statuses, 5)
	assert.Len(t, qualifiers, 5, "exact figures, 余, 不足, 约 and rounded ones")
}

// One county loses marks, one may not be nominated, and of one nobody knows.
func TestOneCountyOfEachKind(t *testing.T) {
	framework, err := read("", "data/framework.json", indicators.DecodeFramework)
	require.NoError(t, err)
	submissions, err := read("", "data/figures.csv", indicators.ReadSubmissions)
	require.NoError(t, err)
	evaluator, err := indicators.Compile(framework)
	require.NoError(t, err)
	cards, err := evaluate(evaluator, submissions)
	require.NoError(t, err)
	found := map[string]int{}
	for _, card := range cards {
		for _, s := range card.Sanctions() {
			if s.Outcome != indicators.Fails {
				found[s.Code+" "+s.Outcome.String()]++
			}
		}
	}
	assert.Equal(t, map[string]int{"G15-test holds": 1, "G15-application holds": 1, "G15-application undecided": 1}, found)
}

// ownFramework earns as many of 10 marks as n says, and less where m counts faults.
const ownFramework = `{"format":"wenming.framework/1","id":"own","edition":"1","name":"own","basis":"illustrative",
	"measures":[{"id":"n","name":"n","min":"0"},{"id":"m","name":"m","integer":true}],
	"indicators":[{"id":"n","name":"n","formula":[{"numerator":[{"measure":"n"}]}]},{"id":"m","name":"m","formula":[{"numerator":[{"measure":"m"}]}]}],
	"root":{"id":"total","name":"total","combine":"sum","children":[
		{"id":"a","name":"a","marks":"10","indicator":"n","rule":{"linear":{"from":"0","to":"10"}}},
		{"id":"b","name":"b","marks":"5","indicator":"m","missing":"exclude","rule":{"linear":{"from":"5","to":"0"}}}]}}`

// ranked runs the program over a framework and figures of the test's own, and returns its lines from the first table on.
func ranked(t *testing.T, framework, figures string, arguments ...string) []string {
	t.Helper()
	arguments = append(arguments, "-lang", "en", "-framework", file(t, "framework.json", framework), "-figures", file(t, "figures.csv", figures))
	_, tables, found := strings.Cut(output(t, arguments...), "could be earned.\n\n")
	require.True(t, found)
	return strings.Split(strings.TrimSuffix(tables, "\n"), "\n")
}

func TestRanking(t *testing.T) {
	figures := "subject,name_zh,name_en,period,measure,value\n" +
		"C1,丙县,C County,2023,n,4\nC2,甲县,A County,2023,n,8.5\nC3,乙县,B,2023,n,8.5\nC4,丁县,,2023,n,\nC5,戊县,Fifth County,2023,n,8以上\n" +
		"C6,,,2023,n,4\nC6,,,2023,m,5\n"
	assert.Equal(t, []string{
		"Rank  Possible  Code  Subject       Total  Range     Rate",
		"   1  1–3       C2    A County        8.5          85.0 %",
		"   1  1–3       C3    B               8.5          85.0 %",
		"   3  1–4       C5    Fifth County      8  [8, 9)  80.0 %",
		"   4  4–5       C1    C County          4          40.0 %",
		"   4  4–5       C6                      4          26.7 %",
		"",
		"Code  Subject  Total  Why it has no rank",
		"C4    丁县         —  not ranked: the total is withheld (missing: n)",
	}, ranked(t, ownFramework, figures))
}

// The rate ranks those lower who earned as much of more marks, each group by itself.
func TestRankingByRateInGroups(t *testing.T) {
	figures := "subject,group,period,measure,value\nC1,B,2023,n,4\nC2,A,2023,n,4\nC2,,2023,m,5\nC3,A,2023,n,4\nC4,A,2023,n,\n"
	assert.Equal(t, []string{
		"Group A: 2 of 3 ranked",
		"Rank  Possible  Code  Total    Rate",
		"   1  1–2       C3        4  40.0 %",
		"   2  2–3       C2        4  26.7 %",
		"",
		"Group B: 1 of 1 ranked",
		"Rank  Code  Total    Rate",
		"   1  C1        4  40.0 %",
		"",
		"Group  Code  Total  Why it has no rank",
		"A      C4        —  not ranked: the total is withheld (missing: n)",
	}, ranked(t, ownFramework, figures, "-by", "rate"))
}

// Sanctions over m: a mark off from 1, suspended from 3; levels at 12 and 5 marks.
func TestSanctionsAndLevels(t *testing.T) {
	framework := strings.TrimSuffix(ownFramework, "}") + `,
		"sanctions":[
			{"code":"S1","name":"one","when":[{"indicator":{"id":"m","bound":{"at_least":"1"}}}],"deduct":"1"},
			{"code":"S2","name":"two","when":[{"indicator":{"id":"m","bound":{"at_least":"3"}}}],"effect":"suspended","months":6,
			 "sources":[{"document":"D","edition":"1","clause":"2","confidence":"high"}]}],
		"levels":[
			{"name":"high","when":[{"node":{"id":"total","bound":{"at_least":"12"}}}]},
			{"name":"mean","when":[{"node":{"id":"total","bound":{"at_least":"5"}}}]},
			{"name":"low"}]}`
	figures := "subject,period,measure,value,qualifier,unit\n" +
		"C1,2023,n,8,,\nC1,2023,m,0,,\nC2,2023,n,8,,\nC2,2023,m,1,,\nC3,2023,n,5,,\nC3,2023,m,3,,\nC4,2023,n,6,,\nC5,2023,n,4,,\nC5,2023,m,2,at_least,2\n" +
		"C6,2023,n,5.5,at_least,4\nC6,2023,m,0,,\n"
	assert.Equal(t, []string{
		"Rank  Possible  Code  Total  Range           Rate  Level           Remarks",
		"   1  1–2       C1       13                86.7 %  high",
		"   2  2–3       C2       11                73.3 %  mean            1 off the total: S1",
		"   3  1–3       C6     10.5  [10.5, 14.5)  70.0 %  mean (or high)",
		"",
		"Code  Total  Why it has no rank",
		"C3        6  not ranked: under a sanction (suspended for 6 months: S2)",
		"C4        —  not ranked: the standing is undecided (S2: data are missing)",
		"C5        6  not ranked: the standing is undecided (S2: the reported range lies on both sides)",
		"",
		"Sanction S1 one",
		"  1 off the total; applies to C2, C3, C5; undecided for C4",
		"",
		"Sanction S2 two",
		"  suspended for 6 months; applies to C3; undecided for C4, C5",
		"  source: D 1 2 (high confidence)",
	}, ranked(t, framework, figures))
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

// What decides a level may be missing where the total is not, and a veto leaves a total of 0.
func TestVetoedAndWithoutLevel(t *testing.T) {
	framework := strings.TrimSuffix(strings.Replace(ownFramework, `"children":`, `"preconditions":[{"indicator":{"id":"n","bound":{"at_least":"2"}}}],"children":`, 1), "}") + `,
		"levels":[{"name":"high","when":[{"indicator":{"id":"m","bound":{"at_most":"1"}}}]},{"name":"low"}]}`
	assert.Equal(t, []string{
		"Rank  Code  Total    Rate  Level        Remarks",
		"   1  C1        5  50.0 %  high or low",
		"   2  C2        0   0.0 %  low          vetoed",
	}, ranked(t, framework, "subject,period,measure,value\nC1,2023,n,5\nC2,2023,n,1\nC2,2023,m,2\n"))
}

// Where every criterion has its score and the total has none, the reason is the total's. Nobody is ranked then.
func TestTotalWithheldByAPrecondition(t *testing.T) {
	framework := strings.Replace(ownFramework, `"children":`, `"preconditions":[{"indicator":{"id":"m","bound":{"at_most":"3"}}}],"children":`, 1)
	assert.Equal(t, []string{
		"Code  Total  Why it has no rank",
		"C1        —  not ranked: the total is withheld (the precondition m ≤ 3 is undecided)",
	}, ranked(t, framework, "subject,period,measure,value\nC1,2023,n,9\n"))
	assert.Equal(t, []string{
		"Group A: 0 of 1 ranked",
		"",
		"Group  Code  Total  Why it has no rank",
		"A      C1        —  not ranked: the total is withheld (the precondition m ≤ 3 is undecided)",
	}, ranked(t, framework, "subject,group,period,measure,value\nC1,A,2023,n,9\n"))
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
	for _, arguments := range [][]string{{"-lang", "fr"}, {"-by", "marks"}, {"-unknown"}, {"figures.csv"}} {
		var out bytes.Buffer
		require.Error(t, run(arguments, &out, &out), "%v", arguments)
	}
}
