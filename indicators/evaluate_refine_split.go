package indicators

import (
	"slices"
	"sort"

	"github.com/wenming-go/wenming/internal/exact"
)

// narrowest is the part of a continuous figure's range, as a power of two, that is not split further.
const narrowest = 12

// divisible reports whether a figure of the piece can still be split.
func (q *search) divisible(p piece) bool {
	for k := range p.limits {
		if q.figureDivisible(k, p.limits[k]) {
			return true
		}
	}
	return false
}

func (q *search) figureDivisible(k int, i exact.Interval) bool {
	if i.IsPoint() || q.scope.whole[k] {
		return !i.IsPoint()
	}
	return q.scope.entire[k].High.Sub(q.scope.entire[k].Low).Less(i.High.Sub(i.Low).Mul(exact.Int(1 << narrowest)))
}

// divide splits a piece at the figure that can matter most: of those that several places read, the one that is widest still,
// weighed by the criteria that read it.
func (q *search) divide(p piece) [][]exact.Interval {
	if q.cuts == nil {
		q.findCuts()
		q.weigh()
	}
	chosen, most := -1, exact.Rat{}
	for k, i := range p.limits {
		if !q.figureDivisible(k, i) || chosen >= 0 && q.scope.uses[chosen] > 1 && q.scope.uses[k] == 1 {
			continue // the figures are sorted by their uses
		}
		share, _ := i.High.Sub(i.Low).Quo(q.scope.entire[k].High.Sub(q.scope.entire[k].Low))
		if weight := share.Mul(q.weights[k]); chosen < 0 || most.Less(weight) {
			chosen, most = k, weight
		}
	}
	var parts [][]exact.Interval
	for _, i := range q.divideFigure(chosen, p.limits[chosen]) {
		limits := slices.Clone(p.limits)
		limits[chosen] = i
		parts = append(parts, limits)
	}
	return parts
}

// weigh says for each figure how wide the ranges of the criteria are that read it.
func (q *search) weigh() {
	q.weights = make([]exact.Rat, len(q.scope.slots))
	for _, n := range q.scope.nodes {
		if q.base.plan.nodes[n.index].isSection() {
			continue
		}
		i := q.whole.ranges[n.index].interval
		for k := range q.weights {
			if n.reads&(1<<k) != 0 {
				q.weights[k] = q.weights[k].Add(i.High.Sub(i.Low))
			}
		}
	}
}

// divideFigure splits an interval at the middle one of the cuts in it, with the cut as a part of its own, since a rule
// may jump there; without one in the middle.
func (q *search) divideFigure(k int, i exact.Interval) []exact.Interval {
	cuts := q.cuts[k]
	first := sort.Search(len(cuts), func(c int) bool { return i.Low.Cmp(cuts[c]) <= 0 })
	last := sort.Search(len(cuts), func(c int) bool { return i.High.Less(cuts[c]) })
	for first < last && !i.Contains(cuts[first]) && cuts[first].Equal(i.Low) {
		first++
	}
	for first < last && !i.Contains(cuts[last-1]) && cuts[last-1].Equal(i.High) {
		last--
	}
	if first < last {
		return q.divideAt(k, i, cuts[(first+last)/2])
	}
	middle := q.scope.middle(k, i)
	if q.scope.whole[k] {
		return []exact.Interval{{Low: i.Low, High: middle}, {Low: middle.Add(exact.Int(1)), High: i.High}}
	}
	return []exact.Interval{
		{Low: i.Low, LowOpen: i.LowOpen, High: middle}, {Low: middle, High: i.High, HighOpen: i.HighOpen},
	}
}

// divideAt splits an interval into what lies below a cut, at it and above it.
func (q *search) divideAt(k int, i exact.Interval, cut exact.Rat) []exact.Interval {
	var parts []exact.Interval
	if i.Low.Less(cut) {
		parts = append(parts, exact.Interval{Low: i.Low, LowOpen: i.LowOpen, High: cut, HighOpen: true})
	}
	parts = append(parts, exact.Point(cut))
	if cut.Less(i.High) {
		parts = append(parts, exact.Interval{Low: cut, LowOpen: true, High: i.High, HighOpen: i.HighOpen})
	}
	if !q.scope.whole[k] {
		return parts
	}
	var wholes []exact.Interval
	for _, part := range parts {
		if whole, ok := part.Integers(); ok {
			wholes = append(wholes, whole)
		}
	}
	return wholes
}

// findCuts finds for each figure the numbers at which a rule or condition may bend or jump that reads it and no other uncertain figure.
func (q *search) findCuts() {
	q.cuts = make([][]exact.Rat, len(q.scope.slots))
	for _, n := range q.scope.nodes {
		node := &q.base.plan.nodes[n.index]
		q.cutConditions(node.pre)
		for _, k := range node.deductions {
			q.cutConditions(&q.base.plan.sanctions[k].when)
		}
		if node.earner != nil {
			q.cutRule(node.earner)
		}
	}
	for k := range q.cuts {
		q.cuts[k] = slices.DeleteFunc(sortedUnique(q.cuts[k]), func(x exact.Rat) bool { return !q.scope.entire[k].Contains(x) })
	}
}

func (q *search) cutRule(e earner) {
	switch e := e.(type) {
	case *gradesEarner:
		for i := range e.grades {
			q.cutConditions(&e.grades[i].when)
		}
	case *casesEarner:
		for i := range e.cases {
			q.cutConditions(&e.cases[i].when)
			q.cutRule(e.cases[i].then)
		}
		q.cutRule(e.otherwise)
	default:
		if only, alone := e.readings().single(); alone && q.base.indicators[only].known {
			q.cut(only, e.breakpoints(q.base.indicators[only].interval))
		}
	}
}

func (q *search) cutConditions(c *compiledCondition) {
	if c.kind == onIndicator {
		q.cut(c.index, []exact.Rat{c.bound.Level.rat})
	}
	for i := range c.parts {
		q.cutConditions(&c.parts[i])
	}
}

// cut notes where an indicator has the given numbers, if one figure decides it and there is at most one such place.
func (q *search) cut(indicator int, numbers []exact.Rat) {
	i := &q.base.plan.indicators[indicator]
	q.left -= len(numbers) + len(i.slots)
	only := -1
	for _, slot := range i.slots {
		switch {
		case !q.base.uncertainSlot(slot):
		case only >= 0:
			return
		default:
			only = slot
		}
	}
	k := slices.Index(q.scope.slots, only)
	if k < 0 || q.base.indicators[indicator].status != usable {
		return
	}
	inverse, ok := q.base.inverseOf(i, only)
	for n := 0; ok && n < len(numbers); n++ {
		if figure, ok := inverse.at(numbers[n]); ok {
			q.cuts[k] = append(q.cuts[k], figure)
		}
	}
}

// inverse finds the figure at which (n0 + n1·figure) ÷ (d0 + d1·figure) + rest is a given number.
type inverse struct{ n0, n1, d0, d1, rest exact.Rat }

func (v inverse) at(x exact.Rat) (exact.Rat, bool) {
	x = x.Sub(v.rest)
	return v.n0.Sub(x.Mul(v.d0)).Quo(x.Mul(v.d1).Sub(v.n1))
}

// inverseOf returns the inverse of an indicator in one figure, all others as they are reported; false where the figure stands
// under several quotients.
func (ev *evaluation) inverseOf(i *planIndicator, slot int) (inverse, bool) {
	v := inverse{d0: exact.Int(1)}
	var linear exact.Rat // the figure's factor outside the quotient that has it in its denominator
	quotients := 0
	for k := range i.terms {
		t := &i.terms[k]
		n0, n1 := ev.around(&t.numerator, slot)
		d0, d1 := ev.around(&t.denominator, slot)
		if d1.IsZero() {
			scale, _ := t.factor.Quo(d0) // the indicator has a number, so no denominator is 0
			v.rest, linear = v.rest.Add(n0.Mul(scale)), linear.Add(n1.Mul(scale))
			continue
		}
		v.n0, v.n1, v.d0, v.d1 = n0.Mul(t.factor), n1.Mul(t.factor), d0, d1
		quotients++
	}
	if quotients == 0 {
		v.n1 = linear
	}
	return v, quotients == 0 || quotients == 1 && linear.IsZero()
}

// around returns an affine form as constant and factor of one figure, all others as they are reported.
func (ev *evaluation) around(a *planAffine, slot int) (constant, factor exact.Rat) {
	constant = a.constant
	for _, part := range a.parts {
		if part.slot == slot {
			factor = factor.Add(part.times)
		} else {
			constant = constant.Add(ev.value(part.slot).number.Mul(part.times))
		}
	}
	return constant, factor
}
