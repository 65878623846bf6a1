package indicatorstest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

func TestASoundFrameworkPasses(t *testing.T) {
	t.Parallel()
	for seed := range uint64(3) {
		r := &recorder{}
		indicatorstest.TestFramework(r, compile(t, framework()), indicatorstest.Seed(seed), indicatorstest.Submissions(submission(10, 5, 1000, "50")))
		require.Empty(t, r.messages, "%s", r)
	}
}

func TestWhatIsDrawnDependsOnTheSeedAlone(t *testing.T) {
	t.Parallel()
	f := framework()
	f.Root.Children[1].Rule = neverFull()
	first, again := &recorder{}, &recorder{}
	indicatorstest.TestFramework(first, compile(t, f))
	indicatorstest.TestFramework(again, compile(t, f))
	require.Equal(t, first.messages, again.messages)
}

// neverFull earns two thirds at best.
func neverFull() indicators.Rule {
	return indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(40))}, Share: indicators.MustNumber("0.66")}}}
}

// extended is the sound framework with a rule of the domain's own at its first criterion, and the domain.
func extended(direction indicators.Direction, function indicators.ExtensionFunc) (indicators.Framework, indicators.Domain) {
	f := framework()
	f.Root.Children[0].Rule = indicators.ExtensionRule{Name: "town.rule"}
	return f, indicators.Domain{Name: "town", Extensions: []indicators.Extension{{
		Name: "town.rule", Direction: direction,
		Compile: func(json.RawMessage) (indicators.ExtensionFunc, error) { return function, nil },
	}}}
}

// falling earns less the more there is, from 1 at 0 to 0 at 100.
func falling(x indicators.Number) (indicators.Number, error) {
	share := indicators.Whole(1).Sub(x.Mul(indicators.MustNumber("0.01")))
	if share.Sign() < 0 {
		return indicators.Whole(0), nil
	}
	return share, nil
}

func TestPlantedFaultsAreFound(t *testing.T) {
	t.Parallel()
	var calls atomic.Int64
	moody := func(indicators.Number) (indicators.Number, error) {
		return indicators.Fraction(calls.Add(1)%97, 97)
	}
	for _, c := range []struct {
		name  string
		plant func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option)
		words []string
	}{
		{"an extension runs against the direction it declares", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			f, d := extended(indicators.HigherIsBetter, falling)
			return f, []indicators.Domain{d}, nil
		}, []string{"directions: registered: the score falls from", "though town.registered_share got better", "to reproduce, evaluate {"}},
		{"the range of such an extension is wrong too", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			f, d := extended(indicators.HigherIsBetter, teeth)
			return f, []indicators.Domain{d}, nil
		}, []string{"ranges: ", "figures within the reported ranges give"}},
		{"an extension remembers", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			f, d := extended(indicators.Undirected, moody)
			return f, []indicators.Domain{d}, nil
		}, []string{"repetition: evaluated again it gives another scorecard; is an extension no pure function?"}},
		{"the domain of an extension is not passed", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			f, d := extended(indicators.Undirected, falling)
			d.Name = "not passed"
			return f, []indicators.Domain{d}, []indicatorstest.Option{indicatorstest.With()}
		}, []string{"documents: the framework read back from its JSON does not compile", "pass their domains by With"}},
		{"a rule never earns full marks", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			f := framework()
			f.Root.Children[1].Rule = neverFull()
			return f, nil, nil
		}, []string{"reach: full marks were earned for no drawn figures by active\n", "name the criteria by NeverFull"}},
		{"a rule always earns full marks", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			f := framework()
			f.Root.Children[3] = indicators.ThresholdNode("asked", "town.registered_share", indicators.AtLeast(indicators.Whole(0)), bilingual("达到 0", "at least 0"))
			return f, nil, nil
		}, []string{"reach: nothing less than full marks was earned for any drawn figures by asked\n", "name the criteria by NeverLess"}},
		{"a criterion is excused that earns less", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			return framework(), nil, []indicatorstest.Option{indicatorstest.NeverLess("active")}
		}, []string{"reach: active: it earns less than full marks for some figures after all; take it out of NeverLess"}},
		{"a criterion is never scored", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			f, d := extended(indicators.Undirected, failing)
			return f, []indicators.Domain{d}, nil
		}, []string{"reach: no score came out for any drawn figures of registered, noise\n", "by both NeverFull and NeverLess"}},
		{"a criterion is excused that earns full marks", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			return framework(), nil, []indicatorstest.Option{indicatorstest.NeverFull("active", "actve")}
		}, []string{"reach: active: it earns full marks for some figures after all"}},
		{"a criterion is excused that there is not", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			return framework(), nil, []indicatorstest.Option{indicatorstest.NeverFull("actve")}
		}, []string{`reach: actve: NeverFull names no criterion whose marks are known; did you mean "active"?`}},
		{"a name lacks a language", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			f := framework()
			f.Root.Children[2].Name.En = ""
			return f, nil, nil
		}, []string{`words: noise: the name has no English text beside "噪声"`}},
		{"checks that no figures keep", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			f := framework()
			f.Checks = append(f.Checks, indicators.Check{
				ID: "town.never", Name: bilingual("不可能", "impossible"), Left: indicators.Of("town.active"), Relation: indicators.RelationAbove,
				Right: indicators.Of("town.registered"), Severity: indicators.SeverityError,
			})
			return f, nil, nil
		}, []string{"drawn submissions is accepted", "hand in one that is by Submissions"}},
		{"a submission is handed in that is refused", func() (indicators.Framework, []indicators.Domain, []indicatorstest.Option) {
			return framework(), nil, []indicatorstest.Option{indicatorstest.Submissions(submission(10, 11, 1000, "50"))}
		}, []string{"submissions: a submission that was handed in is refused:", "town.active_within_registered"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f, domains, options := c.plant()
			evaluator := compile(t, f, domains...)
			if len(options) == 0 {
				options = []indicatorstest.Option{indicatorstest.With(domains...)}
			}
			r := &recorder{}
			indicatorstest.TestFramework(r, evaluator, options...)
			requireSays(t, r, c.words...)
		})
	}
}

// teeth rises and falls within every unit.
func teeth(x indicators.Number) (indicators.Number, error) {
	share := x.Mul(indicators.Whole(7))
	return share.Sub(share.Round(indicators.Rounding{Mode: indicators.Down})), nil
}

func TestThereIsNoEvaluator(t *testing.T) {
	t.Parallel()
	r := &recorder{}
	indicatorstest.TestFramework(r, nil)
	requireSays(t, r, "there is no evaluator")
}

func TestPanicsAreReported(t *testing.T) {
	t.Parallel()
	f, d := extended(indicators.Undirected, func(indicators.Number) (indicators.Number, error) { panic("out of range") })
	r := &recorder{}
	indicatorstest.TestFramework(r, compile(t, f, d), indicatorstest.With(d))
	requireSays(t, r, "no panic: Evaluate panics: out of range")
}

// No evaluator makes the scorecards of this test; the properties find what is wrong with them all the same.
func TestWrongScorecardsAreFound(t *testing.T) {
	t.Parallel()
	evaluator := compile(t, framework())
	complete := submission(100, 50, 1000, "50")
	for _, c := range []struct {
		name       string
		submission indicators.Submission
		old, wrong string // in the JSON
		words      []string
	}{
		{"a score above its marks", complete, `"score":"6.67"`, `"score":"16.67"`, []string{"bounds: registered: 16.67 is more than the 10 that were available"}},
		{"a score below 0", complete, `"score":"6.67"`, `"score":"-6.67"`, []string{"bounds: registered: -6.67 is below 0"}},
		{"parts that do not add up", complete, `"score":"6.67"`, `"score":"6.68"`, []string{"parts: town: its parts print 14.68 together, and it prints 14.67"}},
		{"a score outside its range", complete, `"score":"6.67"`, `"score":"6.68"`, []string{"ranges: registered: 6.68 lies outside its own range [6.67, 6.67]"}},
		{"another scorecard than the figures give", complete, `"score":"6.67"`, `"score":"6.68"`, []string{"order: in another order the figures give another scorecard"}},
		{"a submission that reads back as another", complete, `"score":"6.67"`, `"score":"6.68"`, []string{"documents: the submission read back from its JSON gives another scorecard"}},
		{"a score of nothing", indicators.Submission{}, `"status":"incomplete","marks":"10"`, `"status":"scored","score":"3","marks":"10"`, []string{"gaps: registered: it earns 3.00 though nothing was reported"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			card, err := evaluator.Evaluate(c.submission)
			require.NoError(t, err)
			data, err := card.MarshalJSON()
			require.NoError(t, err)
			require.Contains(t, string(data), c.old)
			wrong, err := indicators.DecodeScorecard(strings.NewReader(strings.Replace(string(data), c.old, c.wrong, 1)), indicators.DefaultLimits())
			require.NoError(t, err)
			r := &recorder{}
			indicatorstest.CheckCard(r, evaluator, c.submission, wrong)
			requireSays(t, r, c.words...)
		})
	}
}

// What is not promised is not tested: rules against the direction, ones that change with the case, nodes that a sanction punishes.
func TestWhatIsNotPromisedIsNotTested(t *testing.T) {
	t.Parallel()
	f := framework()
	share := func(s string) indicators.Number { return indicators.MustNumber(s) }
	f.Root.Children[0].Rule = indicators.Curve{Points: []indicators.CurvePoint{{At: share("0"), Share: share("0")}, {At: share("10"), Share: share("1")}, {At: share("30"), Share: share("0.5")}}}
	f.Root.Children[1].Rule = indicators.Cases{
		Cases: []indicators.Case{{
			When: indicators.IndicatorCondition{Indicator: "town.registered_share", Bound: indicators.AtLeast(share("10"))},
			Then: indicators.Linear{From: share("50"), To: share("100")},
		}},
		Otherwise: indicators.Grades{Grades: []indicators.Grade{
			{Name: "A", Share: share("0.5"), When: []indicators.Condition{indicators.AllOf{indicators.IndicatorCondition{Bound: indicators.AtLeast(share("60"))}}}},
			{Name: "B", Share: share("1"), When: []indicators.Condition{indicators.AnyOf{indicators.IndicatorCondition{Bound: indicators.AtLeast(share("30"))}}}},
			{Name: "C", Share: share("0")},
		}},
	}
	f.Sanctions[0].When = []indicators.Condition{indicators.IndicatorCondition{Indicator: "town.noise_level", Bound: indicators.Below(share("20"))}}
	r := &recorder{}
	indicatorstest.TestFramework(r, compile(t, f))
	require.Empty(t, r.messages, "%s", r)
}

func TestReportsOfOnePropertyAreFew(t *testing.T) {
	t.Parallel()
	f, d := extended(indicators.HigherIsBetter, falling)
	r := &recorder{}
	indicatorstest.TestFramework(r, compile(t, f, d), indicatorstest.With(d))
	directions := slices.DeleteFunc(slices.Clone(r.messages), func(m string) bool { return !strings.HasPrefix(m, "directions: ") })
	require.Len(t, directions, 3)
}

// An extension may refuse a number; its criterion is undefined then, and nothing else is wrong.
func TestAnExtensionMayRefuse(t *testing.T) {
	t.Parallel()
	f, d := extended(indicators.Undirected, func(x indicators.Number) (indicators.Number, error) {
		if x.Cmp(indicators.Whole(50)) > 0 {
			return indicators.Number{}, errors.New("more than half")
		}
		return x.Mul(indicators.MustNumber("0.02")), nil
	})
	r := &recorder{}
	indicatorstest.TestFramework(r, compile(t, f, d), indicatorstest.With(d))
	require.Empty(t, r.messages, "%s", r)
}

// failing scores nothing.
func failing(indicators.Number) (indicators.Number, error) {
	return indicators.Number{}, errors.New("scores nothing")
}

func TestWhatIsKnownNeverToBeReachedIsNotReported(t *testing.T) {
	t.Parallel()
	f := framework()
	f.Root.Children[3] = indicators.ThresholdNode("asked", "town.registered_share", indicators.AtLeast(indicators.Whole(0)), bilingual("达到 0", "at least 0"))
	r := &recorder{}
	indicatorstest.TestFramework(r, compile(t, f), indicatorstest.NeverLess("asked"))
	require.Empty(t, r.messages, "%s", r)
	f, d := extended(indicators.Undirected, failing)
	f.Root.Children[2].Preconditions = nil
	indicatorstest.TestFramework(r, compile(t, f, d), indicatorstest.With(d), indicatorstest.NeverFull("registered"), indicatorstest.NeverLess("registered"))
	require.Empty(t, r.messages, "%s", r)
}

// Where scorecards are not repeated, nothing that compares them says anything beside.
func TestRepetitionComesFirst(t *testing.T) {
	t.Parallel()
	var calls atomic.Int64
	f, d := extended(indicators.Undirected, func(indicators.Number) (indicators.Number, error) { return indicators.Fraction(calls.Add(1)%97, 97) })
	r := &recorder{}
	indicatorstest.TestFramework(r, compile(t, f, d), indicatorstest.With(d))
	require.NotEmpty(t, r.messages)
	for _, message := range r.messages {
		require.True(t, strings.HasPrefix(message, "repetition: "), message)
	}
}

func TestPartsOfAnUnroundedSumAddUp(t *testing.T) {
	t.Parallel()
	f := framework()
	unrounded := indicators.Rounding{Mode: indicators.Unrounded}
	f.Rounding = indicators.RoundingPlan{Criteria: indicators.Rounding{Places: 4, Mode: indicators.HalfUp}, Sections: unrounded, Total: unrounded}
	r := &recorder{}
	indicatorstest.TestFramework(r, compile(t, f))
	require.Empty(t, r.messages, "%s", r)
}

func TestBracesInNamesAreNoGaps(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*indicators.Framework){
		"sanction":  func(f *indicators.Framework) { f.Sanctions[0].Name = bilingual("{处}", "100%! {x}") },
		"level":     func(f *indicators.Framework) { f.Levels[0].Name = bilingual("一{级}", "grade {1}") },
		"check":     func(f *indicators.Framework) { f.Checks[0].Name = bilingual("{核}", "check {1}") },
		"indicator": func(f *indicators.Framework) { f.Indicators[0].Name = bilingual("率 100%!", "rate 100%! sure") },
	} {
		f := framework()
		change(&f)
		r := &recorder{}
		indicatorstest.TestFramework(r, compile(t, f))
		require.Empty(t, r.messages, "%s: %s", name, r)
	}
}

func TestFineBoundsAreReached(t *testing.T) {
	t.Parallel()
	f := framework()
	low, high := indicators.MustNumber("0.00000001"), indicators.MustNumber("0.00000002")
	f.Measures[3].Min, f.Measures[3].Max = indicators.AtNumber(low), indicators.AtNumber(high)
	f.Sanctions, f.Root.Children[2].Rule, f.Root.Children[2].Preconditions = nil, indicators.Linear{From: low, To: high}, nil
	r := &recorder{}
	indicatorstest.TestFramework(r, compile(t, f))
	require.Empty(t, r.messages, "%s", r)
}

// The range of a criterion without its figure has to hold what the figure can make of it.
func TestRangesThatForgetWhatIsMissingAreFound(t *testing.T) {
	t.Parallel()
	f := framework()
	f.Root.Children[1].Missing = indicators.Block
	evaluator := compile(t, f)
	later := submission(100, 50, 1000, "50")
	without := slices.DeleteFunc(later.Observations(), func(o indicators.Observation) bool { return o.Measure == "town.registered" })
	reported := indicators.NewSubmission(later.Subject(), later.Period(), indicators.Observations(without))
	card, err := evaluator.Evaluate(reported)
	require.NoError(t, err)
	data, err := card.MarshalJSON()
	require.NoError(t, err)
	r := &recorder{}
	indicatorstest.CheckLater(r, evaluator, reported, card, later.Observations())
	require.Empty(t, r.messages, "%s", r)
	const whole, forgetful = `"range":{"low":"0","high":"10"}`, `"range":{"low":"0","high":"1"}`
	require.Contains(t, string(data), whole)
	wrong, err := indicators.DecodeScorecard(strings.NewReader(strings.Replace(string(data), whole, forgetful, 1)), indicators.DefaultLimits())
	require.NoError(t, err)
	indicatorstest.CheckLater(r, evaluator, reported, wrong, later.Observations())
	requireSays(t, r, "ranges: registered: the range is [0, 1], and figures reported later give 6.67")
}

// Large frameworks are tried with fewer submissions, so that they take seconds: of a thousand criteria some ten thousand results are looked at.
func TestLargeFrameworksAreTried(t *testing.T) {
	t.Parallel()
	f := framework()
	first := f.Root.Children[0]
	for i := range 300 {
		next := first
		next.ID = indicators.NodeID(fmt.Sprintf("registered-%d", i))
		f.Root.Children = append(f.Root.Children, next)
	}
	var calls atomic.Int64
	f2, d := extended(indicators.HigherIsBetter, func(x indicators.Number) (indicators.Number, error) {
		calls.Add(1)
		share := x.Mul(indicators.MustNumber("0.01"))
		if share.Cmp(indicators.Whole(1)) > 0 {
			return indicators.Whole(1), nil
		}
		return share, nil
	})
	counted := func(f indicators.Framework) int64 {
		calls.Store(0)
		r := &recorder{}
		indicatorstest.TestFramework(r, compile(t, f, d), indicatorstest.With(d))
		require.Empty(t, r.messages, "%s", r)
		return calls.Load()
	}
	f.Root.Children[0] = f2.Root.Children[0]
	small, large := counted(f2), counted(f)
	require.Less(t, 2*large, small, "of %d nodes", len(f.Root.Children))
}
