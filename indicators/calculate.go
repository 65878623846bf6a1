package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// calculate works an indicator out, at the point and over the ranges of what it reads.
func (ev *evaluation) calculate(i *planIndicator) indicatorState {
	state := indicatorState{status: usable, exact: true, known: true, tight: true}
	for _, s := range i.slots {
		v := ev.value(s)
		switch {
		case v != nil && v.status == NotApplicable:
			state.status = notApplicable
		case v == nil || !v.hasNumber():
			if state.status == usable {
				state.status = unavailable
			}
		case ev.ranged(s):
			state.exact = false
		}
	}
	if state.status != usable {
		return state
	}
	if len(i.terms) == 1 {
		x, ok := ev.term(&i.terms[0])
		if !ok {
			return ev.withoutNumber(i, state)
		}
		state.x = x
	} else {
		terms := make([]exact.Rat, len(i.terms))
		for k := range i.terms {
			x, ok := ev.term(&i.terms[k])
			if !ok {
				return ev.withoutNumber(i, state)
			}
			terms[k] = x
		}
		state.x = exact.Sum(terms)
	}
	if state.exact {
		state.interval = exact.Point(state.x)
		return state
	}
	ev.bound(i, &state)
	return state
}

// withoutNumber says that a denominator is 0, and whether one is whatever the figures within their ranges are.
func (ev *evaluation) withoutNumber(i *planIndicator, state indicatorState) indicatorState {
	state.status = zeroDenominator
	for k := range i.terms {
		d := &i.terms[k].denominator
		uncertain := slices.ContainsFunc(d.parts, func(p planPart) bool { return ev.uncertainSlot(p.slot) })
		state.exact = state.exact || !uncertain && ev.affine(d).IsZero()
	}
	return state
}

// term returns factor × numerator ÷ denominator at the point, false where the denominator is 0.
func (ev *evaluation) term(t *planTerm) (exact.Rat, bool) {
	x := ev.affine(&t.numerator)
	if len(t.denominator.parts) > 0 || !t.denominator.constant.Equal(exact.Int(1)) {
		var ok bool
		if x, ok = x.Quo(ev.affine(&t.denominator)); !ok {
			return x, false
		}
	}
	return x.Mul(t.factor), true
}

func (ev *evaluation) affine(a *planAffine) exact.Rat {
	if len(a.parts) > smallSum {
		terms := make([]exact.Rat, 0, len(a.parts)+1)
		for k := range a.parts {
			terms = append(terms, ev.value(a.parts[k].slot).number.Mul(a.parts[k].times))
		}
		return exact.Sum(append(terms, a.constant))
	}
	sum := a.constant
	for k := range a.parts {
		sum = sum.Add(ev.value(a.parts[k].slot).number.Mul(a.parts[k].times))
	}
	return sum
}

// smallSum is up to how many numbers are added one after another; longer sums go by a product tree.
const smallSum = 16

// bound finds the indicator's range: exact for each quotient, and for the whole where no uncertain figure stands in
// two of them.
func (ev *evaluation) bound(i *planIndicator, state *indicatorState) {
	low, high := make([]exact.Rat, len(i.terms)), make([]exact.Rat, len(i.terms))
	used := map[int]bool{}
	for k := range i.terms {
		t := &i.terms[k]
		part, slots, ok := ev.boundTerm(t)
		if !ok {
			state.known, state.tight = false, false
			return
		}
		for _, s := range slots {
			if used[s] {
				state.tight = false
			}
			used[s] = true
		}
		part = part.Scale(t.factor)
		low[k], high[k] = part.Low, part.High
		state.interval.LowOpen = state.interval.LowOpen || part.LowOpen
		state.interval.HighOpen = state.interval.HighOpen || part.HighOpen
	}
	state.interval.Low, state.interval.High = exact.Sum(low), exact.Sum(high)
}

// boundTerm returns the range of a quotient and the uncertain slots in it; false where its denominator may be 0.
func (ev *evaluation) boundTerm(t *planTerm) (exact.Interval, []int, bool) {
	var slots []int
	var box []exact.Interval
	var n, d []exact.Rat
	n0, d0 := t.numerator.constant, t.denominator.constant
	at := map[int]int{}
	collect := func(parts []planPart, constant *exact.Rat, into *[]exact.Rat) {
		for _, part := range parts {
			if !ev.uncertainSlot(part.slot) {
				*constant = constant.Add(ev.value(part.slot).number.Mul(part.times))
				continue
			}
			k, ok := at[part.slot]
			if !ok {
				k = len(slots)
				at[part.slot] = k
				slots, box = append(slots, part.slot), append(box, ev.box(part.slot))
				n, d = append(n, exact.Rat{}), append(d, exact.Rat{})
			}
			(*into)[k] = (*into)[k].Add(part.times)
		}
	}
	collect(t.numerator.parts, &n0, &n)
	collect(t.denominator.parts, &d0, &d)
	i, ok := exact.LinearFractional(n0, n, d0, d, box)
	return i, slots, ok
}

// earnedOver encloses the scores that a rule may give over the ranges of what it reads, and says whether the enclosure is exact.
func (ev *evaluation) earnedOver(e earner) (exact.Interval, bool) {
	r := e.readings()
	if !ev.uncertainReads(r) {
		if score, err := e.earn(ev, probe{indicator: -1}); err == nil {
			_, rational := score.Rat()
			return enclosed(score, r.marks), rational
		}
		return exact.Interval{High: r.marks}, false
	}
	only, alone := r.single()
	if !alone || !e.piecewise() {
		return e.hull(ev), false
	}
	state := &ev.indicators[only]
	if state.status != usable || !state.known {
		return e.hull(ev), false
	}
	f := func(x exact.Rat) exact.Rat {
		score, _ := e.earn(ev, probe{only, x}) // a piecewise rule that reads only x gives a score for every x
		rational, _ := score.Rat()
		return rational
	}
	indicator := &ev.plan.indicators[only]
	if indicator.lattice {
		return hullOverWholes(f, e.breakpoints(state.interval), ev.latticeOf(indicator)), state.tight
	}
	hull, attained := hullOver(f, r.continuous, e.breakpoints(state.interval), state.interval)
	return hull, state.tight && (attained || ev.continuous(indicator))
}

func (ev *evaluation) uncertainReads(r *reads) bool {
	for _, i := range r.all() {
		if state := &ev.indicators[i]; state.status != usable || !state.exact {
			return true
		}
	}
	for _, n := range r.nodes {
		if i, ok := ev.nodeQuantityRange(n, false); !ok || !i.IsPoint() && !ev.rangeOf(n).single {
			return true
		}
	}
	return false
}

// ranged reports whether a slot's figure may be more than one number.
func (ev *evaluation) ranged(slot int) bool {
	v := ev.value(slot)
	return v != nil && v.hasNumber() && !v.isExact() && !ev.box(slot).IsPoint()
}

// continuous reports whether an indicator takes every number of its range: no uncertain figure counts whole things.
func (ev *evaluation) continuous(i *planIndicator) bool {
	for _, s := range i.slots {
		if ev.uncertainSlot(s) && ev.plan.slots[s].measure.Integer {
			return false
		}
	}
	return true
}
