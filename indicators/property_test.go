package indicators_test

import (
	"bytes"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// generated compiles a random framework, whose seed names it in failures. Conditions are drawn freely, so that now and then
// a case can never hold; such a framework is drawn again.
func generated(t testing.TB, seed uint64, options draw.Options) (indicators.Framework, *indicators.Evaluator) {
	t.Helper()
	for again := uint64(0); ; again++ {
		f := draw.Framework(seed+again<<32, options)
		e, err := indicators.Compile(f, indicators.With(draw.Domain()))
		if err == nil {
			return f, e
		}
		var problems indicators.Problems
		require.ErrorAs(t, err, &problems, "seed %d", seed)
		for _, p := range problems {
			require.Contains(t, []indicators.ProblemCode{indicators.ProblemUnreachable, indicators.ProblemMissingRounding}, p.Code, "seed %d: %s", seed, p)
		}
		require.Less(t, again, uint64(40), "seed %d", seed)
	}
}

func evaluate(t testing.TB, e *indicators.Evaluator, list indicators.Observations) *indicators.Scorecard {
	t.Helper()
	card, err := e.Evaluate(submit(list))
	require.NoError(t, err)
	return card
}

// nodesOf indexes the nodes of a framework.
func nodesOf(n indicators.Node, into map[indicators.NodeID]indicators.Node) map[indicators.NodeID]indicators.Node {
	into[n.ID] = n
	for _, child := range n.Children {
		nodesOf(child, into)
	}
	return into
}

func rounds(r indicators.Rounding) bool {
	return r.Mode != 0 && r.Mode != indicators.Unrounded
}

// A sum without a cap whose children are rounded, and which is itself rounded no coarser, publishes what its children publish, and
// prints what they print where it is rounded too.
func TestPartsAddUp(t *testing.T) {
	t.Parallel()
	checked := 0
	for seed := range uint64(1200) {
		f, e := generated(t, seed, draw.Everything())
		nodes := nodesOf(f.Root, map[indicators.NodeID]indicators.Node{})
		rng := rand.New(rand.NewPCG(seed, 1))
		card := evaluate(t, e, draw.Figures(rng, f.Measures, draw.UsualFigures()))
		for r := range card.All() {
			if n := nodes[r.ID]; n.Combine != indicators.BySum || n.Cap != nil || r.Status != indicators.StatusScored || r.Reason().Code != indicators.ReasonSum {
				continue
			}
			published, total := indicators.Number{}, new(big.Rat)
			applies := !slices.ContainsFunc(r.Reason().Details, func(d indicators.Reason) bool { return d.Code == indicators.ReasonDeductedBySanctions })
			for _, id := range r.Children() {
				child, ok := card.Node(id)
				require.True(t, ok)
				if !child.HasScore() {
					continue
				}
				applies = applies && rounds(child.Rounding) && (!rounds(r.Rounding) || r.Rounding.Places >= child.Rounding.Places)
				printed, ok := new(big.Rat).SetString(strings.ReplaceAll(child.ScoreText(), ",", ""))
				require.True(t, ok)
				published, total = published.Add(child.Score), total.Add(total, printed)
			}
			if !applies {
				continue
			}
			require.Equal(t, published.String(), r.Score.String(), "seed %d, node %s", seed, r.ID)
			if rounds(r.Rounding) {
				printed, ok := new(big.Rat).SetString(strings.ReplaceAll(r.ScoreText(), ",", ""))
				require.True(t, ok)
				require.Equal(t, total.RatString(), printed.RatString(), "seed %d, node %s", seed, r.ID)
			}
			checked++
		}
	}
	require.Greater(t, checked, 150)
}

// Whatever the figures behind the reported ranges are, the score lies within the range of the node.
func TestRangesEnclose(t *testing.T) {
	t.Parallel()
	checked, uncertain := 0, 0
	for seed := range uint64(800) {
		f, e := generated(t, seed, draw.Everything())
		rng := rand.New(rand.NewPCG(seed, 2))
		list := draw.Figures(rng, f.Measures, draw.UsualFigures())
		card := evaluate(t, e, list)
		requirePointsWithin(t, card, seed)
		for range 6 {
			drawn := drawnFrom(rng, f, list)
			possible := evaluate(t, e, drawn)
			n, u := requireEncloses(t, card, possible, fmt.Sprintf("seed %d, %v, drawn %v", seed, list, drawn))
			checked, uncertain = checked+n, uncertain+u
		}
	}
	t.Logf("%d scores within ranges, %d of them ranges of some width", checked, uncertain)
	require.Greater(t, uncertain, 5000)
}

// No range exceeds the marks, also where what is left out changes what a rate is of.
func TestRangesKeepTheMarks(t *testing.T) {
	t.Parallel()
	checked := 0
	for seed := range uint64(500) {
		f, e := generated(t, seed, draw.Everything())
		rng := rand.New(rand.NewPCG(seed, 2))
		for r := range evaluate(t, e, draw.Figures(rng, f.Measures, draw.UsualFigures())).All() {
			marks, known := r.Marks.Number()
			if !known || !r.Range.Known() || r.Range.IsPoint() {
				continue
			}
			require.LessOrEqual(t, r.Range.High().Cmp(marks), 0, "seed %d, node %s, range %s of %s", seed, r.ID, r.Range, marks)
			checked++
		}
	}
	require.Greater(t, checked, 500)
}

// drawnFrom draws exact figures within the ranges of a list.
func drawnFrom(rng *rand.Rand, f indicators.Framework, list indicators.Observations) indicators.Observations {
	return draw.Exactly(list, func(i int) *big.Rat {
		return draw.BoundsOf(draw.MeasureOf(f.Measures, list[i].Measure), list[i].Value).Draw(rng)
	})
}

func requirePointsWithin(t *testing.T, card *indicators.Scorecard, seed uint64) {
	t.Helper()
	for r := range card.All() {
		if r.HasScore() && r.Range.Known() {
			require.True(t, r.Range.Contains(r.Score), "seed %d, node %s: %s not in %s", seed, r.ID, r.Score, r.Range)
		}
		if c := r.Calculation(); c.Status == indicators.Calculated && c.Range.Known() {
			require.True(t, c.Range.Contains(c.Value), "seed %d, node %s: %s not in %s", seed, r.ID, c.Value, c.Range)
		}
	}
}

// encloses reports whether a score lies in a range. An irrational score is known to lie within a range of its own.
func encloses(r indicators.Range, p indicators.Result) bool {
	if p.Inexact {
		return r.Low().Cmp(p.Range.High()) <= 0 && p.Range.Low().Cmp(r.High()) <= 0
	}
	return r.Contains(p.Score)
}

// requireEncloses sees that what a submission of possible figures comes to was allowed for.
func requireEncloses(t *testing.T, card, possible *indicators.Scorecard, about string) (checked, wide int) {
	t.Helper()
	for r := range card.All() {
		p, ok := possible.Node(r.ID)
		require.True(t, ok)
		if r.Range.Known() && p.HasScore() {
			require.True(t, encloses(r.Range, p), "node %s (%s): %s is possible (%s), not in %s\n%s", r.ID, r.Status, p.Score, p.Status, r.Range, about)
			checked++
			if !r.Range.IsPoint() {
				wide++
			}
		}
		if r.Status == indicators.StatusAssessed && r.Verdict != indicators.Undecided && p.Status == indicators.StatusAssessed {
			require.Equal(t, r.Verdict, p.Verdict, "node %s: %s\n%s", r.ID, r.Reason().Text(indicators.English), about)
		}
		if c := r.Calculation(); c.Range.Known() && p.Calculation().Status == indicators.Calculated {
			require.True(t, c.Range.Contains(p.Calculation().Value), "node %s: %s not in %s", r.ID, p.Calculation().Value, c.Range)
		}
	}
	findings := map[indicators.CheckID]indicators.Outcome{}
	for _, f := range possible.Findings() {
		findings[f.Check] = f.Outcome
	}
	for _, f := range card.Findings() {
		switch outcome := findings[f.Check]; {
		case f.Outcome == indicators.Contradicts:
			require.NotEqual(t, indicators.Agrees, outcome, "check %s\n%s", f.Check, about)
		case f.Outcome == indicators.Agrees && f.Relation != indicators.RelationEqual:
			require.Equal(t, indicators.Agrees, outcome, "check %s\n%s", f.Check, about)
		}
	}
	return checked, wide
}

// Missing figures that block are allowed for: whatever is reported later lies within the range.
func TestRangesEncloseWhatIsMissing(t *testing.T) {
	t.Parallel()
	options := draw.Everything()
	options.Policies = false
	incomplete := 0
	for seed := range uint64(500) {
		f, e := generated(t, seed, options)
		rng := rand.New(rand.NewPCG(seed, 3))
		complete := draw.Figures(rng, f.Measures, draw.FigureOptions{Uncertain: 0, Width: 1})
		var reported indicators.Observations
		for _, o := range complete {
			if rng.IntN(4) > 0 {
				reported = append(reported, o)
			}
		}
		card, later := evaluate(t, e, reported), evaluate(t, e, complete)
		requireEncloses(t, card, later, fmt.Sprintf("seed %d, %v, later %v", seed, reported, complete))
		if card.Total().Status == indicators.StatusIncomplete {
			incomplete++
		}
	}
	require.Greater(t, incomplete, 100)
}

// The order of observations and sources, and figures said twice, make no difference to a single byte.
func TestOrderMakesNoDifference(t *testing.T) {
	t.Parallel()
	for seed := range uint64(100) {
		f, e := generated(t, seed, draw.Everything())
		rng := rand.New(rand.NewPCG(seed, 4))
		list := draw.Figures(rng, f.Measures, draw.UsualFigures())
		for i := range list {
			list[i].Value = list[i].Value.From(indicators.Evidence{Title: "年鉴", Locator: fmt.Sprint(i)})
		}
		for _, i := range rng.Perm(len(list))[:3] {
			again := list[i]
			again.Value = again.Value.From(indicators.Evidence{Title: "again"})
			list = append(list, again)
		}
		wantJSON, wantText := rendered(t, evaluate(t, e, list))
		for range 3 {
			sources := make([]indicators.Source, 3)
			parts := make([]indicators.Observations, len(sources))
			for _, i := range rng.Perm(len(list)) {
				k := rng.IntN(len(parts))
				parts[k] = append(parts[k], list[i])
			}
			for k := range parts {
				sources[k] = parts[k]
			}
			card, err := e.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", sources...))
			require.NoError(t, err)
			gotJSON, gotText := rendered(t, card)
			require.Equal(t, wantJSON, gotJSON, "seed %d", seed)
			require.Equal(t, wantText, gotText, "seed %d", seed)
		}
	}
}

// rendered returns the JSON of a scorecard, and its text in both languages.
func rendered(t testing.TB, card *indicators.Scorecard) (string, string) {
	t.Helper()
	data, err := card.MarshalJSON()
	require.NoError(t, err)
	var text bytes.Buffer
	require.NoError(t, card.WriteText(&text, indicators.Chinese))
	require.NoError(t, card.WriteText(&text, indicators.English))
	return string(data), text.String()
}

// A framework that went through JSON, or through its evaluator, makes the same scorecards under the same digest.
func TestFrameworksSurviveTheirJSON(t *testing.T) {
	t.Parallel()
	for seed := range uint64(100) {
		f, e := generated(t, seed, draw.Everything())
		rng := rand.New(rand.NewPCG(seed, 5))
		list := draw.Figures(rng, f.Measures, draw.UsualFigures())
		card := evaluate(t, e, list)
		wantJSON, wantText := rendered(t, card)

		data, err := f.MarshalJSON()
		require.NoError(t, err)
		decoded, err := indicators.DecodeFramework(bytes.NewReader(data), indicators.DefaultLimits())
		require.NoError(t, err)
		again, err := decoded.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(data), string(again), "seed %d", seed)

		extensions := indicators.Domain{Name: "test", Extensions: draw.Domain().Extensions}
		for _, other := range []indicators.Framework{decoded, e.Framework()} {
			recompiled, err := indicators.Compile(other, indicators.With(extensions))
			require.NoError(t, err)
			require.Equal(t, e.Digest(), recompiled.Digest())
			gotJSON, gotText := rendered(t, evaluate(t, recompiled, list))
			require.Equal(t, wantJSON, gotJSON, "seed %d", seed)
			require.Equal(t, wantText, gotText, "seed %d", seed)
		}

		read, err := indicators.DecodeScorecard(strings.NewReader(wantJSON), indicators.DefaultLimits())
		require.NoError(t, err, "seed %d", seed)
		gotJSON, gotText := rendered(t, read)
		require.Equal(t, wantJSON, gotJSON, "seed %d", seed)
		require.Equal(t, wantText, gotText, "seed %d", seed)

		spoil(&f)
		handedOut := e.Framework()
		spoil(&handedOut)
		gotJSON, gotText = rendered(t, evaluate(t, e, list))
		require.Equal(t, wantJSON, gotJSON, "seed %d", seed)
		require.Equal(t, wantText, gotText, "seed %d", seed)
	}
}

// spoil changes everything in a framework that can be reached through a slice or a pointer.
func spoil(f *indicators.Framework) {
	for i := range f.Measures {
		if f.Measures[i].Max != nil {
			*f.Measures[i].Max = indicators.Whole(-1)
		}
		f.Measures[i].Name, f.Measures[i].Integer = name("spoilt"), !f.Measures[i].Integer
	}
	for i := range f.Indicators {
		f.Indicators[i] = indicators.Indicator{}
	}
	for i := range f.Checks {
		f.Checks[i] = indicators.Check{}
	}
	spoilNode(&f.Root)
}

func spoilNode(n *indicators.Node) {
	n.Name, n.Marks, n.Weight = name("spoilt"), indicators.WholeMarks(9999), indicators.Whole(77)
	if n.Cap != nil {
		*n.Cap = indicators.Number{}
	}
	for i := range n.Preconditions {
		spoilCondition(n.Preconditions[i])
		n.Preconditions[i] = nil
	}
	spoilRule(n.Rule)
	for i := range n.Children {
		spoilNode(&n.Children[i])
	}
}

func spoilRule(rule indicators.Rule) {
	switch r := rule.(type) {
	case indicators.Bands:
		for i := range r.Bands {
			r.Bands[i].When[0] = indicators.EqualTo(indicators.Whole(-999))
			r.Bands[i].Share = indicators.Whole(-5)
		}
	case indicators.Grades:
		for i := range r.Grades {
			for k := range r.Grades[i].When {
				spoilCondition(r.Grades[i].When[k])
				r.Grades[i].When[k] = nil
			}
			r.Grades[i].Share = indicators.Whole(-5)
		}
	case indicators.Curve:
		clear(r.Points)
	case indicators.Cases:
		for i := range r.Cases {
			spoilCondition(r.Cases[i].When)
			spoilRule(r.Cases[i].Then)
		}
		spoilRule(r.Otherwise)
		clear(r.Cases)
	case indicators.ExtensionRule:
		clear(r.Params)
	case indicators.Linear, indicators.Deduct:
	}
}

func spoilCondition(condition indicators.Condition) {
	switch c := condition.(type) {
	case indicators.AllOf:
		clear(c)
	case indicators.AnyOf:
		clear(c)
	case indicators.AtLeastOf:
		clear(c.Conditions)
	case indicators.IndicatorCondition, indicators.NodeCondition:
	}
}
