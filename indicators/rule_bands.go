package indicators

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
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

// text writes the bounds of a band, "≥ 80 % and < 85 %".
func (b Band) text(unit Text) Text {
	zh, en := make([]string, len(b.When)), make([]string, len(b.When))
	for i, bound := range b.When {
		text := bound.Relation.Symbol() + " " + formatNumber(bound.Level.rat)
		zh[i], en[i] = withUnit(text, unit.In(Chinese)), withUnit(text, unit.In(English))
	}
	return Text{Zh: strings.Join(zh, " 且 "), En: strings.Join(en, " and ")}
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

func (b Bands) check(c *ruleCompiler, path string, table *stepTable) {
	if len(b.Bands) == 0 {
		c.report(ProblemInvalidRule, path+"/bands", "give at least one band", "bands without a band")
	}
	c.checkShare(path+"/otherwise", b.Otherwise)
	reached := table.reaches()
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

type bandsEarner struct {
	ownRule
	rule      Bands
	table     stepTable
	scores    []exact.Rat
	otherwise exact.Rat
	assessed  bool // met or not met by one bound, without marks
}

func (b Bands) compile(c *ruleCompiler, path string) earner {
	steps := make([][]Bound, len(b.Bands))
	for i, band := range b.Bands {
		steps[i] = band.When
	}
	table := newStepTable(steps)
	b.check(c, path, &table)
	e := &bandsEarner{ownRule: c.own(), rule: b, table: table, otherwise: c.marks.Mul(b.Otherwise.rat)}
	e.assessed = c.assessed && len(b.Bands) == 1 && b.Bands[0].Share.Equal(Whole(1)) && b.Otherwise.IsZero()
	for _, band := range b.Bands {
		e.scores = append(e.scores, c.marks.Mul(band.Share.rat))
	}
	return e
}

func (e *bandsEarner) earn(ev *evaluation, p probe) (reals.Real, error) {
	x, err := e.x(ev, p)
	if err != nil {
		return reals.Real{}, err
	}
	if k := e.table.first(x); k >= 0 {
		return reals.Of(e.scores[k]), nil
	}
	return reals.Of(e.otherwise), nil
}

func (e *bandsEarner) breakpoints(exact.Interval) []exact.Rat { return e.table.levels }

func (e *bandsEarner) explain(ev *evaluation, p probe) Reason {
	x := p.value(ev, e.own)
	if e.assessed {
		code := ReasonBoundMissed
		if e.table.first(x) >= 0 {
			code = ReasonBoundKept
		}
		band := e.rule.Bands[0]
		return newReason(code, numberArgument("value", x).in(e.unit), textArgument("band", band.text(e.unit))).bounds(band.levels(nil), e.unit)
	}
	if k := e.table.first(x); k >= 0 {
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
