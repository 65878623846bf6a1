package indicators

import (
	"fmt"
	"sort"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// Curve earns a share that runs straight from point to point (分段线性):
//
//	share(x) = the first point's share before it, the last one's after it, and between two points
//	           a.Share + (x − a.At) × (b.Share − a.Share) ÷ (b.At − a.At)
//
// At least two points, At strictly ascending. Reason codes: curve_between, curve_before, curve_after.
type Curve struct {
	Points []CurvePoint
}

// CurvePoint is one point of a [Curve].
type CurvePoint struct {
	At    Number // of the indicator, in its unit
	Share Number // from 0 to 1
}

type curveEarner struct {
	ownRule
	points []CurvePoint
	scores []exact.Rat
	slopes []exact.Rat // of the segment that starts at the point
}

func (r Curve) compile(c *ruleCompiler, path string) earner {
	e := &curveEarner{ownRule: c.own(), points: r.Points}
	e.continuous = true
	if len(r.Points) < 2 {
		c.report(ProblemInvalidRule, path+"/points", "give at least two points", "a curve of %d points", len(r.Points))
	}
	for i, p := range r.Points {
		at := fmt.Sprintf("%s/points/%d", path, i)
		c.checkShare(at+"/share", p.Share)
		e.scores = append(e.scores, c.marks.Mul(p.Share.rat))
		if i == 0 {
			continue
		}
		span := p.At.rat.Sub(r.Points[i-1].At.rat)
		slope, _ := e.scores[i].Sub(e.scores[i-1]).Quo(span)
		e.slopes = append(e.slopes, slope)
		switch span.Sign() {
		case 0:
			c.report(ProblemZeroRange, at+"/at", "points must ascend strictly; use bands for a jump", "two points at %s", p.At)
		case -1:
			c.report(ProblemInvalidRule, at+"/at", "order the points by at", "the point at %s follows one at %s", p.At, r.Points[i-1].At)
		}
	}
	return e
}

// segment returns the index of the last point at or before x, -1 before the first.
func (e *curveEarner) segment(x exact.Rat) int {
	return sort.Search(len(e.points), func(i int) bool { return x.Less(e.points[i].At.rat) }) - 1
}

func (e *curveEarner) earn(ev *evaluation, p probe) (reals.Real, error) {
	x, err := e.x(ev, p)
	if err != nil {
		return reals.Real{}, err
	}
	k := e.segment(x)
	switch {
	case k < 0:
		return reals.Of(e.scores[0]), nil
	case k == len(e.points)-1:
		return reals.Of(e.scores[k]), nil
	default:
		return reals.Of(x.Sub(e.points[k].At.rat).Mul(e.slopes[k]).Add(e.scores[k])), nil
	}
}

func (e *curveEarner) breakpoints(exact.Interval) []exact.Rat {
	levels := make([]exact.Rat, len(e.points))
	for i, p := range e.points {
		levels[i] = p.At.rat
	}
	return levels
}

func (e *curveEarner) explain(ev *evaluation, p probe) Reason {
	x := p.value(ev, e.own)
	k := e.segment(x)
	value := numberArgument("value", x).in(e.unit)
	switch {
	case k < 0:
		first := e.points[0]
		return newReason(ReasonCurveBefore, value, numberArgument("at", first.At.rat).in(e.unit), shareArgument("share", first.Share.rat))
	case k == len(e.points)-1:
		last := e.points[k]
		return newReason(ReasonCurveAfter, value, numberArgument("at", last.At.rat).in(e.unit), shareArgument("share", last.Share.rat))
	default:
		a, b := e.points[k], e.points[k+1]
		return newReason(ReasonCurveBetween, value, numberArgument("from", a.At.rat).in(e.unit), shareArgument("from_share", a.Share.rat),
			numberArgument("to", b.At.rat).in(e.unit), shareArgument("to_share", b.Share.rat))
	}
}
