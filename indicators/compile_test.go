package indicators_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// soundFramework has two criteria of 5 marks, /root/children/0 by x and /root/children/1 by share.
func soundFramework() indicators.Framework {
	return tableFramework(section("root", criterion("a", 5, "x", percentOf()), criterion("b", 5, "share", atLeast("50"))))
}

func official(f *indicators.Framework, sources ...indicators.Citation) {
	f.Basis, f.Sources = indicators.Official, sources
}

// fault is a mistake made in a sound framework, and the problems it gives as "code path".
type fault struct {
	name string
	make func(f *indicators.Framework)
	want string // separated by ", "
}

func checkFaults(t *testing.T, faults []fault) {
	t.Helper()
	_, err := indicators.Compile(soundFramework())
	require.NoError(t, err)
	for _, c := range faults {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := soundFramework()
			c.make(&f)
			_, err := indicators.Compile(f)
			assert.Equal(t, strings.Split(c.want, ", "), foundProblems(t, err))
			checkPlaces(t, f, err)
		})
	}
}

// checkPlaces sees that every path leads to a place in the framework's JSON, or to a member missing from it.
func checkPlaces(t *testing.T, f indicators.Framework, err error) {
	t.Helper()
	document, marshalError := json.Marshal(f)
	require.NoError(t, marshalError)
	var tree any
	require.NoError(t, json.Unmarshal(document, &tree))
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	for _, p := range problems {
		at, path := tree, strings.Split(p.Path, "/")[1:]
		for i, token := range path {
			var next any
			found := false
			switch here := at.(type) {
			case map[string]any:
				next, found = here[strings.NewReplacer("~1", "/", "~0", "~").Replace(token)]
			case []any:
				index, err := strconv.Atoi(token)
				require.NoError(t, err, "%s is not a place in %s", p.Path, document)
				found = index < len(here)
				if found {
					next = here[index]
				}
			}
			if !found {
				assert.Equal(t, len(path)-1, i, "%s is not a place in %s", p.Path, document)
			}
			at = next
		}
	}
}

func TestCompileRefusesHeaders(t *testing.T) {
	t.Parallel()
	checkFaults(t, []fault{
		{"no id", func(f *indicators.Framework) { f.ID = "" }, "invalid_id /id"},
		{"id with a space", func(f *indicators.Framework) { f.ID = "a b" }, "invalid_id /id"},
		{"id too long", func(f *indicators.Framework) { f.ID = strings.Repeat("长", 43) }, "invalid_id /id"},
		{"id of bytes", func(f *indicators.Framework) { f.Root.ID = ".a" }, "invalid_id /root/id"},
		{"no edition", func(f *indicators.Framework) { f.Edition = "" }, "missing_name /edition"},
		{"no name", func(f *indicators.Framework) { f.Name = indicators.Text{} }, "missing_name /name"},
		{"no basis", func(f *indicators.Framework) { f.Basis = 0 }, "missing_basis /basis"},
		{"rounding beyond", func(f *indicators.Framework) {
			f.Rounding.Total = indicators.Rounding{Places: 35, Mode: indicators.HalfUp}
		}, "invalid_rounding /rounding/total"},
		{"rounding below", func(f *indicators.Framework) {
			f.Rounding.Criteria = indicators.Rounding{Places: -1, Mode: indicators.Down}
		}, "invalid_rounding /rounding/criteria"},
		{"places without mode", func(f *indicators.Framework) { f.Rounding.Sections.Places = 2 }, "invalid_rounding /rounding/sections"},
		{"mode unknown", func(f *indicators.Framework) { f.Root.Rounding.Mode = 9 }, "invalid_rounding /root/rounding"},
		{"unrounded to places", func(f *indicators.Framework) {
			f.Root.Rounding = indicators.Rounding{Places: 2, Mode: indicators.Unrounded}
		}, "invalid_rounding /root/rounding"},
		{"no source", func(f *indicators.Framework) { official(f) }, "missing_source /root/children/0/sources, missing_source /root/children/1/sources"},
		{"weak source", func(f *indicators.Framework) {
			official(f, indicators.Citation{Document: "d", Confidence: indicators.LowConfidence})
			f.Root.Children[1].Sources = []indicators.Citation{{Document: "e", Confidence: indicators.MediumConfidence}}
		}, "weak_source /root/children/0/sources"},
		{"unverified source beside none", func(f *indicators.Framework) {
			official(f)
			f.Root.Children[0].Sources = []indicators.Citation{{Document: "d", Confidence: indicators.Unverified}}
		}, "missing_source /root/children/1/sources, weak_source /root/children/0/sources"},
	})
}

func TestCompileRefusesDefinitions(t *testing.T) {
	t.Parallel()
	checkFaults(t, []fault{
		{"measure without id", func(f *indicators.Framework) {
			f.Measures = append(f.Measures, indicators.Measure{Name: indicators.Same("q")})
		}, "invalid_id /measures/4/id"},
		{"measure without name", func(f *indicators.Framework) { f.Measures[1].Name = indicators.Text{} }, "missing_name /measures/1/name"},
		{"bounds the wrong way", func(f *indicators.Framework) {
			f.Measures[0].Min, f.Measures[0].Max = indicators.AtNumber(num("2")), indicators.AtNumber(num("1"))
		}, "invalid_bounds /measures/0/max"},
		{"contradicting measure", func(f *indicators.Framework) {
			other := f.Measures[0]
			other.Integer = true
			f.Measures = append(f.Measures, f.Measures[1], other)
		}, "contradicting_definition /measures/5"},
		{"contradicting indicator", func(f *indicators.Framework) {
			other := f.Indicators[0]
			other.Formula = indicators.Of("y")
			f.Indicators = append(f.Indicators, f.Indicators[1], other)
		}, "contradicting_definition /indicators/8"},
		{"contradicting check", func(f *indicators.Framework) {
			k := indicators.Check{ID: "k", Name: indicators.Same("k"), Left: indicators.Of("n"), Relation: indicators.RelationAtMost, Right: indicators.Of("m"), Severity: indicators.SeverityNote}
			other := k
			other.Tolerance = num("1")
			f.Checks = []indicators.Check{k, k, other}
		}, "contradicting_definition /checks/2"},
		{"direction unknown", func(f *indicators.Framework) { f.Indicators[0].Direction = 3 }, "invalid_rule /indicators/0/direction"},
		{"empty formula", func(f *indicators.Framework) { f.Indicators[0].Formula = indicators.Formula{} }, "invalid_formula /indicators/0/formula"},
		{"sum of nothing", func(f *indicators.Framework) { f.Indicators[0].Formula = indicators.Sum() }, "invalid_formula /indicators/0/formula"},
		{"mean of nothing", func(f *indicators.Framework) { f.Indicators[0].Formula = indicators.Mean() }, "invalid_formula /indicators/0/formula"},
		{"sum with nothing", func(f *indicators.Framework) {
			f.Indicators[0].Formula = indicators.Sum(indicators.Of("x"), indicators.Formula{})
		}, "invalid_formula /indicators/0/formula"},
		{"quotient of quotients", func(f *indicators.Framework) {
			f.Indicators[0].Formula = indicators.Ratio(indicators.Ratio(indicators.Of("x"), indicators.Of("y")), indicators.Of("n"))
		}, "invalid_formula /indicators/0/formula"},
		{"ratio to nothing", func(f *indicators.Framework) {
			f.Indicators[0].Formula = indicators.Ratio(indicators.Of("x"), indicators.Formula{})
		}, "invalid_formula /indicators/0/formula"},
		{"denominator 0", func(f *indicators.Framework) {
			f.Indicators[0].Formula = indicators.Sum(indicators.Of("x"), indicators.Ratio(indicators.Of("x"), indicators.Constant(num("0"))))
		}, "invalid_formula /indicators/0/formula/1/denominator"},
		{"denominator that cancels", func(f *indicators.Framework) {
			f.Indicators[0].Formula = indicators.Ratio(indicators.Of("x"), indicators.Sum(indicators.Of("y"), indicators.Of("y").Times(num("-1"))))
		}, "invalid_formula /indicators/0/formula/0/denominator"},
		{"lag below 0", func(f *indicators.Framework) { f.Indicators[0].Formula = indicators.Lag("x", -1) }, "invalid_lag /indicators/0/formula"},
		{"lag too large", func(f *indicators.Framework) { f.Indicators[0].Formula = indicators.Lag("x", 1001) }, "invalid_lag /indicators/0/formula"},
		{"unknown measure", func(f *indicators.Framework) {
			f.Indicators[2].Formula = indicators.Ratio(indicators.Of("nn"), indicators.Of("m"))
		}, "unknown_measure /indicators/2/formula"},
		{"unknown measures in a check", func(f *indicators.Framework) {
			f.Checks = []indicators.Check{{ID: "k", Name: indicators.Same("k"), Left: indicators.Of("q"), Relation: indicators.RelationAtMost, Right: indicators.Of("r"), Severity: indicators.SeverityNote}}
		}, "unknown_measure /checks/0/left, unknown_measure /checks/0/right"},
		{"check of nothing", func(f *indicators.Framework) { f.Checks = []indicators.Check{{}} },
			"invalid_check /checks/0/relation, invalid_check /checks/0/severity, invalid_formula /checks/0/left, invalid_formula /checks/0/right, invalid_id /checks/0/id, missing_name /checks/0/name"},
		{"negative tolerance", func(f *indicators.Framework) {
			f.Checks = []indicators.Check{{ID: "k", Name: indicators.Same("k"), Left: indicators.Of("n"), Relation: indicators.RelationAtMost, Right: indicators.Of("m"), Severity: indicators.SeverityNote, Tolerance: num("-1")}}
		}, "invalid_check /checks/0/tolerance"},
	})
}

func TestCompileDomains(t *testing.T) {
	t.Parallel()
	definitions := tableDefinitions()
	f := soundFramework()
	f.Definitions = indicators.Definitions{}
	whole := indicators.Domain{Name: "all", Definitions: definitions}
	extension := indicators.Extension{Name: "e", Compile: func(json.RawMessage) (indicators.ExtensionFunc, error) { return nil, errors.New("no") }}
	_, err := indicators.Compile(f, indicators.With(whole, whole))
	require.NoError(t, err, "equal definitions may be offered twice")

	_, err = indicators.Compile(f)
	assert.Equal(t, []string{"unknown_indicator /root/children/0/indicator", "unknown_indicator /root/children/1/indicator"}, foundProblems(t, err))

	other := indicators.Domain{Name: "o/t~her", Definitions: tableDefinitions()}
	other.Measures[0].Unit = indicators.Same("t")
	_, err = indicators.Compile(f, indicators.With(whole), indicators.With(other))
	assert.Equal(t, []string{"contradicting_definition /domains/o~1t~0her/measures/0"}, foundProblems(t, err))

	half := indicators.Domain{Name: "half", Definitions: indicators.Definitions{Indicators: definitions.Indicators}}
	_, err = indicators.Compile(f, indicators.With(half))
	assert.Contains(t, foundProblems(t, err), "unknown_measure /domains/half/indicators/0/formula")

	_, err = indicators.Compile(f, indicators.With(whole, indicators.Domain{Name: "x", Extensions: []indicators.Extension{
		{}, {Name: "f"}, extension, extension,
	}}))
	assert.Equal(t, []string{
		"duplicate_id /domains/x/extensions/3/name", "invalid_id /domains/x/extensions/0/name", "invalid_rule /domains/x/extensions/1/compile",
	}, foundProblems(t, err))
}

// Every mistake is found at once, in the order of the places, and more than are wanted are counted.
func TestCompileReportsAllProblems(t *testing.T) {
	t.Parallel()
	f := soundFramework()
	f.ID, f.Basis = "", 0
	f.Measures[0].Name = indicators.Text{}
	f.Indicators[0].Formula = indicators.Of("q")
	f.Root.Children[0].Rule = indicators.Linear{}
	f.Root.Children[1].Marks = indicators.WholeMarks(-5)
	f.Root.Children[1].ID = "a"
	_, err := indicators.Compile(f)
	want := []string{
		"duplicate_id /root/children/1/id", "invalid_id /id", "invalid_marks /root/children/1/marks", "missing_basis /basis",
		"missing_name /measures/0/name", "unknown_measure /indicators/0/formula", "zero_range /root/children/0/rule/linear",
	}
	require.Equal(t, want, foundProblems(t, err))
	var all indicators.Problems
	require.ErrorAs(t, err, &all)
	assert.True(t, slices.IsSortedFunc(all, func(a, b indicators.Problem) int { return strings.Compare(a.Path, b.Path) }))
	for _, p := range all {
		require.ErrorIs(t, err, indicators.Problem{Code: p.Code})
		require.ErrorIs(t, err, indicators.Problem{Code: p.Code, Path: p.Path})
		require.NotErrorIs(t, err, indicators.Problem{Code: p.Code, Path: "/elsewhere"})
	}
	for limit := 1; limit < len(want); limit++ {
		limits := indicators.DefaultLimits()
		limits.Problems = limit
		_, err := indicators.Compile(f, indicators.WithLimits(limits))
		var some indicators.Problems
		require.ErrorAs(t, err, &some)
		require.Len(t, some, limit+1)
		more := some[limit]
		assert.Equal(t, indicators.ProblemMore, more.Code)
		assert.Contains(t, more.Message, strconv.Itoa(len(want))+" in all", "of %d", limit)
	}
}

func TestUnknownNamesGetTheNearest(t *testing.T) {
	t.Parallel()
	f := soundFramework()
	f.Root.Children[1].Indicator = "shares"
	_, err := indicators.Compile(f)
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemUnknownIndicator, Path: "/root/children/1/indicator"})
	require.ErrorContains(t, err, `did you mean "share"?`)
}

func TestMustCompilePanics(t *testing.T) {
	t.Parallel()
	assert.NotPanics(t, func() { indicators.MustCompile(soundFramework()) })
	assert.Panics(t, func() { indicators.MustCompile(indicators.Framework{}) })
}

// A criterion without sources rests on those of the nearest section that has some, or on the framework's.
func TestSourcesAreInherited(t *testing.T) {
	t.Parallel()
	good := []indicators.Citation{{Document: "d", Confidence: indicators.HighConfidence}}
	weak := []indicators.Citation{{Document: "e", Confidence: indicators.LowConfidence}}
	for _, c := range []struct {
		framework, root, criterion []indicators.Citation
		want                       []string
	}{
		{good, nil, nil, nil},
		{nil, good, nil, nil},
		{weak, good, nil, nil},
		{nil, nil, good, []string{"missing_source /root/children/1/sources"}},
		{good, weak, good, []string{"weak_source /root/children/1/sources"}},
		{good, weak, append(weak, good...), []string{"weak_source /root/children/1/sources"}},
		{good, good, weak, []string{"weak_source /root/children/0/sources"}},
	} {
		f := soundFramework()
		official(&f, c.framework...)
		f.Root.Sources, f.Root.Children[0].Sources = c.root, c.criterion
		_, err := indicators.Compile(f)
		assert.Equal(t, c.want, foundProblems(t, err))
	}
}

// The zero framework is refused for everything that it lacks.
func TestCompileZeroFramework(t *testing.T) {
	t.Parallel()
	_, err := indicators.Compile(indicators.Framework{})
	assert.Equal(t, []string{
		"invalid_id /id", "invalid_id /root/id", "missing_basis /basis", "missing_name /edition", "missing_name /name",
		"missing_name /root/name", "mixed_node /root",
	}, foundProblems(t, err))
}
