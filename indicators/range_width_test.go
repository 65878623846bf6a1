package indicators_test

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// widths collects how wide ranges are, as multiples of what brute force reaches. A range that is a single number where one number is
// reached counts as 1; one that is wider than a single reached number has no ratio and is counted apart.
type widths struct {
	ratios                       map[string][]*big.Rat // by what the node is
	pointsExceeded               int
	tightCriteria, tightSections int // that are no points
}

// againstBruteForce compares every range of a scorecard with what all whole figures within the reported ranges come to.
func (w *widths) againstBruteForce(t *testing.T, f indicators.Framework, e *indicators.Evaluator, list indicators.Observations, most int, about string) {
	t.Helper()
	card := evaluate(t, e, list)
	scores, ranges := map[indicators.NodeID]*extremes{}, map[indicators.NodeID]*extremes{}
	note := func(into map[indicators.NodeID]*extremes, id indicators.NodeID, numbers ...indicators.Number) {
		if into[id] == nil {
			into[id] = &extremes{}
		}
		for _, n := range numbers {
			into[id].add(n.Rat())
		}
	}
	if !everyWhole(f, list, most, func(whole indicators.Observations) {
		possible := evaluate(t, e, whole)
		requireEncloses(t, card, possible, fmt.Sprintf("%s, %v, drawn %v", about, list, whole))
		for r := range possible.All() {
			if r.HasScore() {
				note(scores, r.ID, r.Score)
			}
			if r.Range.Known() {
				note(ranges, r.ID, r.Range.Low(), r.Range.High())
			}
		}
	}) {
		return
	}
	nodes := nodesOf(f.Root, map[indicators.NodeID]indicators.Node{})
	for r := range card.All() {
		if !r.Range.Known() || r.Status == indicators.StatusAssessed || ranges[r.ID] == nil {
			continue
		}
		at := fmt.Sprintf("%s, node %s, %s, %v", about, r.ID, r.Range, list)
		if r.Range.Tight() && r.HasScore() {
			w.requireReached(t, r, scores[r.ID], at)
		}
		w.add(kindOf(nodes[r.ID], r), r.Range, ranges[r.ID])
	}
}

// requireReached sees that a range called tight is what was reached.
func (w *widths) requireReached(t *testing.T, r indicators.Result, reached *extremes, about string) {
	t.Helper()
	require.NotNil(t, reached, about)
	require.False(t, r.Range.LowOpen() || r.Range.HighOpen(), about)
	require.Zero(t, r.Range.Low().Rat().Cmp(reached.low), "reached from %s: %s", reached.low.RatString(), about)
	require.Zero(t, r.Range.High().Rat().Cmp(reached.high), "reached to %s: %s", reached.high.RatString(), about)
	switch {
	case r.Range.IsPoint():
	case len(r.Children()) > 0:
		w.tightSections++
	default:
		w.tightCriteria++
	}
}

func (w *widths) add(kind string, r indicators.Range, reached *extremes) {
	if w.ratios == nil {
		w.ratios = map[string][]*big.Rat{}
	}
	width := new(big.Rat).Sub(r.High().Rat(), r.Low().Rat())
	switch whole := new(big.Rat).Sub(reached.high, reached.low); {
	case whole.Sign() > 0:
		w.ratios[kind] = append(w.ratios[kind], width.Quo(width, whole))
	case width.Sign() > 0:
		w.pointsExceeded++
	}
}

// kindOf says what may make a range wide.
func kindOf(n indicators.Node, r indicators.Result) string {
	kind := n.Combine.String()
	switch n.Rule.(type) {
	case nil:
	case indicators.Grades, indicators.Cases:
		kind = "grades or cases"
	case indicators.ExtensionRule:
		kind = "extension"
	case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct:
		kind = "rule of one indicator"
	}
	if len(n.Preconditions) > 0 {
		kind += " with preconditions"
	}
	if !r.HasScore() {
		kind += ", incomplete"
	}
	return kind
}

// summary of ratios: the share of those that are 1, the median, the mean and the 90 % quantile.
type summary struct {
	count, exact       int
	median, mean, high *big.Rat
}

func summarise(ratios []*big.Rat) summary {
	s := summary{count: len(ratios), mean: new(big.Rat)}
	sorted := slices.SortedFunc(slices.Values(ratios), (*big.Rat).Cmp)
	for _, r := range sorted {
		s.mean.Add(s.mean, r)
		if r.Cmp(big.NewRat(1, 1)) == 0 {
			s.exact++
		}
	}
	s.mean.Quo(s.mean, big.NewRat(int64(s.count), 1))
	s.median, s.high = sorted[s.count/2], sorted[s.count*9/10]
	return s
}

func (s summary) String() string {
	return fmt.Sprintf("%d ranges, %d exact; width against brute force: median %s, mean %s, 90 %% quantile %s",
		s.count, s.exact, s.median.FloatString(3), s.mean.FloatString(3), s.high.FloatString(3))
}

func (w *widths) all() summary {
	return summarise(slices.Concat(slices.Collect(maps.Values(w.ratios))...))
}

func (w *widths) report(t *testing.T) {
	t.Helper()
	for _, kind := range slices.Sorted(maps.Keys(w.ratios)) {
		t.Logf("%s: %s", kind, summarise(w.ratios[kind]))
	}
	t.Logf("all: %s; %d reach one number only; %d criteria and %d sections tight", w.all(), w.pointsExceeded, w.tightCriteria, w.tightSections)
}

// requireAtMost bounds the median, the mean and the 90 % quantile. Seeds are fixed, so a wider range is a change of the library.
func (w *widths) requireAtMost(t *testing.T, median, mean, high string) {
	t.Helper()
	s := w.all()
	require.LessOrEqual(t, s.median.Cmp(num(median).Rat()), 0, "the median is %s", s.median.FloatString(4))
	require.LessOrEqual(t, s.mean.Cmp(num(mean).Rat()), 0, "the mean is %s", s.mean.FloatString(4))
	require.LessOrEqual(t, s.high.Cmp(num(high).Rat()), 0, "the 90 %% quantile is %s", s.high.FloatString(4))
}

// The sheets of towns and cities and the forms of rules, with two of their figures uncertain at a time.
func TestRangesOfSheets(t *testing.T) {
	t.Parallel()
	forms := sheets()
	maps.Copy(forms, townSheets())
	maps.Copy(forms, ruleForms())
	w := widths{}
	for _, name := range slices.Sorted(maps.Keys(forms)) {
		framework := formFramework(forms[name])
		counted := wholeMeasures(forms[name])
		for i, m := range framework.Measures {
			framework.Measures[i].Integer = counted[m.ID]
		}
		e := compileFramework(t, framework)
		for k, p := range forms[name].points {
			list := observed(p.reported)
			for i := range min(2, len(list)) {
				o := &list[(k+i*(1+len(list)/2))%len(list)]
				if n, ok := o.Value.Number(); ok && counted[o.Measure] {
					o.Value = indicators.Between(n, shifted(n, -2), shifted(n, 2))
				}
			}
			w.againstBruteForce(t, framework, e, list, 25, fmt.Sprintf("%s at %s", name, p.reported))
		}
	}
	w.report(t)
	w.requireAtMost(t, "1", "1", "1")
}

func shifted(n indicators.Number, by int64) indicators.Number {
	return numberOf(new(big.Rat).Add(n.Rat(), big.NewRat(by, 1)))
}

// wholeMeasures are those of which a form reports whole numbers only.
func wholeMeasures(f form) map[indicators.MeasureID]bool {
	whole := map[indicators.MeasureID]bool{}
	for _, p := range f.points {
		for _, o := range observed(p.reported) {
			n, ok := o.Value.Number()
			before, seen := whole[o.Measure]
			whole[o.Measure] = (before || !seen) && (!ok || n.Rat().IsInt())
		}
	}
	return whole
}
