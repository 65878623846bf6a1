package indicatorstest_test

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

func codesOf(remarks []indicatorstest.Remark) []indicatorstest.RemarkCode {
	var codes []indicatorstest.RemarkCode
	for _, r := range remarks {
		codes = append(codes, r.Code)
	}
	return slices.Compact(slices.Sorted(slices.Values(codes)))
}

func TestLintHasNothingToRemarkOnATown(t *testing.T) {
	t.Parallel()
	require.Empty(t, indicatorstest.Lint(town()))
}

// Every code has a framework that earns this remark and no other, and one close to it that earns none.
func TestLintEveryCode(t *testing.T) {
	t.Parallel()
	cases := slices.Concat(impossibleCases(), directionCases(), markCases(), definitionCases(), textCases())
	seen := map[indicatorstest.RemarkCode]bool{}
	for _, c := range cases {
		seen[c.code] = true
		t.Run(string(c.code)+" at "+c.path, func(t *testing.T) {
			t.Parallel()
			suspicious := town()
			c.suspicious(&suspicious)
			remarks := indicatorstest.Lint(suspicious)
			require.Equal(t, []indicatorstest.RemarkCode{c.code}, codesOf(remarks), "%v", remarks)
			require.Contains(t, pathsOf(remarks), c.path)
			_, err := indicators.Compile(suspicious)
			require.NoError(t, err, "what is remarked on compiles")
			for _, r := range remarks {
				require.NotEmpty(t, r.Message)
				require.NotEmpty(t, r.Hint)
			}

			near := town()
			c.near(&near)
			require.Empty(t, indicatorstest.Lint(near))
		})
	}
	for _, code := range indicatorstest.RemarkCodes() {
		assert.True(t, seen[code], "no case for %s", code)
	}
}

func pathsOf(remarks []indicatorstest.Remark) []string {
	var paths []string
	for _, r := range remarks {
		paths = append(paths, r.Path)
	}
	return paths
}

func TestRemarkCodesHaveMeanings(t *testing.T) {
	t.Parallel()
	seen := map[indicatorstest.RemarkCode]bool{}
	for _, code := range indicatorstest.RemarkCodes() {
		require.False(t, seen[code], "%s stands twice", code)
		seen[code] = true
		meaning := code.Meaning()
		require.NotEmpty(t, meaning.Zh, code)
		require.NotEmpty(t, meaning.En, code)
		require.NotContains(t, indicators.ProblemCodes(), indicators.ProblemCode(code), "a code says whether it is of a problem or a remark")
	}
	require.Equal(t, indicators.ProblemUnreachable.Meaning(), indicatorstest.RemarkCode(indicators.ProblemUnreachable).Meaning())
	require.Zero(t, indicatorstest.RemarkCode("no_such_code").Meaning())
}

func TestLintDocumentsEveryCode(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile("lint.go")
	require.NoError(t, err)
	for _, code := range indicatorstest.RemarkCodes() {
		require.Contains(t, string(source), "//\t"+string(code)+" ", "the comment of Lint lists %s", code)
	}
}

func TestLintOfWhatDoesNotCompile(t *testing.T) {
	t.Parallel()
	f := town()
	f.Edition = ""
	criterion(&f, 0).Rule = indicators.Linear{From: number("0"), To: number("130")}
	criterion(&f, 1).Indicator = "no_such_indicator"
	f.Measures[1].Name.En = ""
	_, err := indicators.Compile(f)
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)

	remarks := indicatorstest.Lint(f)
	for _, p := range problems {
		require.Contains(t, remarks, indicatorstest.Remark{
			Code: indicatorstest.RemarkCode(p.Code), Path: p.Path, Message: p.Message, Hint: p.Hint,
		})
	}
	require.Contains(t, codesOf(remarks), indicatorstest.RemarkOutOfReach)
	require.Contains(t, codesOf(remarks), indicatorstest.RemarkMissingLanguage)
}

func TestLintIsSortedByPlace(t *testing.T) {
	t.Parallel()
	f := town()
	for range 12 {
		f.Measures = append(f.Measures, indicators.Measure{ID: "spare", Name: text("备用", "")})
	}
	for i := range f.Measures[5:] {
		f.Measures[5+i].ID += indicators.MeasureID(strings.Repeat("x", i))
		f.Measures[5+i].Name.Zh += strings.Repeat("一", i)
	}
	paths := pathsOf(indicatorstest.Lint(f))
	nine, ten := slices.Index(paths, "/measures/9"), slices.Index(paths, "/measures/10")
	require.Positive(t, nine)
	require.Greater(t, ten, nine)
	for range 5 {
		require.Equal(t, paths, pathsOf(indicatorstest.Lint(f)))
	}
}

func TestLintOfADomain(t *testing.T) {
	t.Parallel()
	f := town()
	domain := indicators.Domain{Name: "town/hall", Definitions: f.Definitions}
	f.Definitions = indicators.Definitions{}
	require.Empty(t, indicatorstest.Lint(f, domain))

	domain.Measures[2].Unit.En = ""
	remarks := indicatorstest.Lint(f, domain)
	require.Len(t, remarks, 1)
	require.Equal(t, "/domains/town~1hall/measures/2/unit/en", remarks[0].Path)

	domain = indicators.Domain{Name: "town", Definitions: town().Definitions}
	f.Root.Children = f.Root.Children[:1]
	f.Root.Marks = indicators.WholeMarks(30)
	require.Empty(t, indicatorstest.Lint(f, domain), "what a framework does not read of a domain is for others")
}

func TestLintOfAnExtension(t *testing.T) {
	t.Parallel()
	domain := indicators.Domain{Name: "field", Extensions: []indicators.Extension{{
		Name: "field.falling", Direction: indicators.LowerIsBetter,
		Compile: func(json.RawMessage) (indicators.ExtensionFunc, error) {
			return func(indicators.Number) (indicators.Number, error) { return indicators.Whole(1), nil }, nil
		},
	}}}
	f := town()
	surveyed(&f, 1).Rule = indicators.ExtensionRule{Name: "field.falling"}
	require.Empty(t, indicatorstest.Lint(f, domain))
	surveyed(&f, 0).Rule = indicators.ExtensionRule{Name: "field.falling"}
	remarks := indicatorstest.Lint(f, domain)
	require.Equal(t, []string{"/root/children/2/children/0/rule/extension"}, pathsOf(remarks))
	require.Equal(t, indicatorstest.RemarkAgainstDirection, remarks[0].Code)
}

func TestLintOfASubstitution(t *testing.T) {
	t.Parallel()
	f := town()
	f.Measures = append(f.Measures, indicators.CountMeasure("households", text("人", "persons"), text("户籍人口", "registered residents"), indicators.Text{}))
	f.Substitutions = []indicators.Substitution{{Stated: "residents", Used: "households"}}
	criterion(&f, 0).Rule = indicators.Linear{From: number("0"), To: number("130")}
	require.Empty(t, indicatorstest.Lint(f), "no check bounds the volunteers by the population that is used")
}

// The frameworks of the project's own that stand in files.
func TestLintOfExamples(t *testing.T) {
	t.Parallel()
	document, err := os.ReadFile("../../examples/frameworkfile/data/framework.json")
	require.NoError(t, err)
	f, err := indicators.DecodeFramework(bytes.NewReader(document), indicators.DefaultLimits())
	require.NoError(t, err)
	require.Empty(t, indicatorstest.Lint(f))
}

func TestLintBeyondLimits(t *testing.T) {
	t.Parallel()
	circle := indicators.Node{ID: "circle", Name: text("环", "circle"), Combine: indicators.BySum, Children: make([]indicators.Node, 1)}
	circle.Children[0] = circle
	f := town()
	f.Root = circle
	require.Equal(t, []indicatorstest.RemarkCode{"too_deep"}, codesOf(indicatorstest.Lint(f)))

	condition := make(indicators.AllOf, 1)
	condition[0] = condition
	f = town()
	f.Root.Preconditions = []indicators.Condition{condition}
	require.Equal(t, []indicatorstest.RemarkCode{"too_deep"}, codesOf(indicatorstest.Lint(f)))

	f = town()
	f.Root.Children = slices.Repeat(f.Root.Children, 2_000)
	require.Equal(t, []indicatorstest.RemarkCode{"too_many_nodes"}, codesOf(indicatorstest.Lint(f)))
	require.NotEmpty(t, indicatorstest.Lint(indicators.Framework{}))
}
