package indicators

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
)

// Bands earns the share of the first band that holds, in the order given (分档计分):
//
//	share(x) = Bands[k].Share for the smallest k whose bounds all hold at x, else Otherwise
//
// Reason codes: band_reached, band_otherwise.
type Bands struct {
	Bands     []Band
	Otherwise Number // share earned where no band holds, from 0 to 1; required in JSON
}

// Band is a share of the marks and the bounds that earn it. A band without bounds is not valid.
type Band struct {
	When  []Bound // all must hold: {AtLeast(80), Below(85)}
	Share Number  // from 0 to 1
}

func (b Band) holds(x exact.Rat) bool {
	for _, bound := range b.When {
		if !bound.holds(x) {
			return false
		}
	}
	return true
}

// text writes the bounds of a band, "≥ 80 % and < 85 %".
func (b Band) text(unit Text) Text {
	zh, en := make([]string, len(b.When)), make([]string, len(b.When))
	for i, bound := range b.When {
		text := bound.Relation.Symbol() + " " + formatNumber(bound.Level.rat)
		zh[i], en[i] = withUnit(text, unit.In(Chinese)), withUnit(text, unit.In(English))
	}
	return Text{Zh: strings.Join(zh, " 且 "), En: strings.Join(en, " and ")}
}

func (b Bands) first(x exact.Rat) int {
	return slices.IndexFunc(b.Bands, func(band Band) bool { return band.holds(x) })
}

func (b Bands) levels() []exact.Rat {
	var levels []exact.Rat
	for _, band := range b.Bands {
		levels = band.levels(levels)
	}
	return levels
}

// levels appends the levels of the band's bounds.
func (b Band) levels(dst []exact.Rat) []exact.Rat {
	for _, bound := range b.When {
		dst = append(dst, bound.Level.rat)
	}
	return dst
}

func (b Bands) check(c *ruleCompiler, path string) {
	if len(b.Bands) == 0 {
		c.report(ProblemInvalidRule, path+"/bands", "give at least one band", "bands without a band")
	}
	c.checkShare(path+"/otherwise", b.Otherwise)
	reached := b.reached()
	for i, band := range b.Bands {
		at := fmt.Sprintf("%s/bands/%d", path, i)
		c.checkShare(at+"/share", band.Share)
		if len(band.When) == 0 {
			c.report(ProblemInvalidRule, at+"/when", "give at least one bound; what holds always belongs in otherwise", "a band without a bound")
			continue
		}
		for j, bound := range band.When {
			c.checkRelation(fmt.Sprintf("%s/when/%d", at, j), bound.Relation)
		}
		if !reached[i] {
			c.report(ProblemUnreachable, at, "put stricter bands first, or correct the bounds",
				"the band %q is never the first that holds", band.text(c.unit).In(English))
		}
	}
}

// reached says of each band whether it is the first that holds at some number. Each point is given to a band once, so that
// thousands of bands cost little.
func (b Bands) reached() []bool {
	points := probes(b.levels())
	next := make([]int, len(points)+1) // leads from each point to the first from there on that is not given yet
	for i := range next {
		next[i] = i
	}
	free := func(i int) int {
		for next[i] != i {
			next[i] = next[next[i]]
			i = next[i]
		}
		return i
	}
	reached := make([]bool, len(b.Bands))
	for k, band := range b.Bands {
		low, high := band.among(points)
		for i := free(low); i <= high; i = free(i) {
			reached[k], next[i] = true, i+1
		}
	}
	return reached
}

// among returns the first and the last of the points at which the band holds; they are neighbours all. The first is the larger
// where there are none.
func (b Band) among(points []exact.Rat) (low, high int) {
	low, high = 0, len(points)-1
	for _, bound := range b.When {
		level, _ := slices.BinarySearchFunc(points, bound.Level.rat, exact.Rat.Cmp)
		switch bound.Relation {
		case RelationAtLeast:
			low = max(low, level)
		case RelationAbove:
			low = max(low, level+1)
		case RelationAtMost:
			high = min(high, level)
		case RelationBelow:
			high = min(high, level-1)
		case RelationEqual:
			low, high = max(low, level), min(high, level)
		default:
			high = -1
		}
	}
	return low, high
}

// probes returns numbers that distinguish every set that bounds at the levels can make: the levels, a number
// between each pair of neighbours and one beyond each end.
func probes(levels []exact.Rat) []exact.Rat {
	sorted := slices.Clone(levels)
	slices.SortFunc(sorted, exact.Rat.Cmp)
	sorted = slices.CompactFunc(sorted, exact.Rat.Equal)
	if len(sorted) == 0 {
		return []exact.Rat{{}}
	}
	points := []exact.Rat{sorted[0].Sub(exact.Int(1))}
	half, _ := exact.Fraction(1, 2)
	for i, level := range sorted {
		if i > 0 {
			points = append(points, sorted[i-1].Add(level).Mul(half))
		}
		points = append(points, level)
	}
	return append(points, sorted[len(sorted)-1].Add(exact.Int(1)))
}

type bandsEarner struct {
	ownRule
	rule      Bands
	scores    []exact.Rat
	otherwise exact.Rat
}

func (b Bands) compile(c *ruleCompiler, path string) earner {
	b.check(c, path)
	e := &bandsEarner{ownRule: c.own(), rule: b, otherwise: c.marks.Mul(b.Otherwise.rat)}
	for _, band := range b.Bands {
		e.scores = append(e.scores, c.marks.Mul(band.Share.rat))
	}
	return e
}

func (e *bandsEarner) earn(ev *evaluation, p probe) (exact.Rat, error) {
	x, err := e.x(ev, p)
	if err != nil {
		return exact.Rat{}, err
	}
	if k := e.rule.first(x); k >= 0 {
		return e.scores[k], nil
	}
	return e.otherwise, nil
}

func (e *bandsEarner) breakpoints(exact.Interval) []exact.Rat { return e.rule.levels() }

func (e *bandsEarner) explain(ev *evaluation, p probe) Reason {
	x := p.value(ev, e.own)
	if k := e.rule.first(x); k >= 0 {
		band := e.rule.Bands[k]
		return newReason(ReasonBandReached, numberArgument("value", x).in(e.unit), textArgument("band", band.text(e.unit)),
			shareArgument("share", band.Share.rat)).bounds(band.levels(nil), e.unit)
	}
	texts := make([]Text, len(e.rule.Bands))
	for i, band := range e.rule.Bands {
		texts[i] = band.text(e.unit)
	}
	return newReason(ReasonBandOtherwise, numberArgument("value", x).in(e.unit), textArgument("bands", joinTexts(texts)),
		shareArgument("share", e.rule.Otherwise.rat)).bounds(e.rule.levels(), e.unit)
}
