package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// hullOver returns the range of f over the interval. f runs straight between neighbouring breakpoints and, unless it is
// continuous, may jump at them. attained says that the ends of the range come from the ends of the interval, rather than from
// numbers within it.
func hullOver(f func(exact.Rat) exact.Rat, continuous bool, breakpoints []exact.Rat, i exact.Interval) (hull exact.Interval, attained bool) {
	var all, ends hullBuilder
	knots := []exact.Rat{i.Low}
	for _, b := range sortedUnique(breakpoints) {
		if i.Low.Less(b) && b.Less(i.High) {
			knots = append(knots, b)
		}
	}
	knots = append(knots, i.High)
	next := f(knots[0])
	for k := range knots {
		value := next
		end := k == 0 || k == len(knots)-1
		if open := k == 0 && i.LowOpen || k == len(knots)-1 && i.HighOpen; !open {
			all.add(exact.Point(value))
			if end {
				ends.add(exact.Point(value))
			}
		}
		if k == len(knots)-1 {
			break
		}
		next = f(knots[k+1])
		if knots[k].Equal(knots[k+1]) {
			continue
		}
		limitA, limitB := value, next
		if !continuous {
			limitA, limitB = limitsBetween(f, knots[k], knots[k+1])
		}
		step := limitB.Sub(limitA)
		all.add(straight(limitA, limitB))
		if k == 0 && i.LowOpen {
			ends.add(approached(limitA, step))
		}
		if k+1 == len(knots)-1 && i.HighOpen {
			ends.add(approached(limitB, step))
		}
	}
	return all.interval, sameInterval(all.interval, ends.interval)
}

// limitsBetween returns what f, which runs straight between a and b, approaches at both.
func limitsBetween(f func(exact.Rat) exact.Rat, a, b exact.Rat) (atA, atB exact.Rat) {
	third, _ := exact.Fraction(1, 3)
	span := b.Sub(a).Mul(third)
	first, second := f(a.Add(span)), f(b.Sub(span))
	step := second.Sub(first)
	return first.Sub(step), second.Add(step)
}

// straight returns the range of a straight piece without its end points.
func straight(a, b exact.Rat) exact.Interval {
	if a.Equal(b) {
		return exact.Point(a)
	}
	return exact.Interval{Low: exact.Min(a, b), High: exact.Max(a, b), LowOpen: true, HighOpen: true}
}

// approached returns the limit at an open end: reached where the piece is level, else only approached.
func approached(limit, step exact.Rat) exact.Interval {
	open := !step.IsZero()
	return exact.Interval{Low: limit, High: limit, LowOpen: open, HighOpen: open}
}

// hullBuilder grows a hull from nothing; an end that is reached wins over one that is approached.
type hullBuilder struct {
	interval exact.Interval
	started  bool
}

func (h *hullBuilder) add(i exact.Interval) {
	if !h.started {
		h.interval, h.started = i, true
		return
	}
	h.interval = h.interval.Hull(i)
}

// intersect returns what two enclosures of the same numbers have in common; the first where they have nothing.
func intersect(i, j exact.Interval) exact.Interval {
	if !i.Overlaps(j) {
		return i
	}
	switch i.Low.Cmp(j.Low) {
	case 0:
		i.LowOpen = i.LowOpen || j.LowOpen
	case -1:
		i.Low, i.LowOpen = j.Low, j.LowOpen
	}
	switch i.High.Cmp(j.High) {
	case 0:
		i.HighOpen = i.HighOpen || j.HighOpen
	case 1:
		i.High, i.HighOpen = j.High, j.HighOpen
	}
	return i
}

// lattice is the numbers slope × m + offset for the whole numbers m of a closed range.
type lattice struct {
	slope, offset exact.Rat
	wholes        exact.Interval
}

// latticeOf returns the numbers an indicator of one whole-number measure can be.
func (ev *evaluation) latticeOf(i *planIndicator) lattice {
	l := lattice{wholes: ev.box(i.slots[0])}
	for k := range i.terms {
		t := &i.terms[k]
		scale, _ := t.factor.Quo(t.denominator.constant)
		l.offset = l.offset.Add(t.numerator.constant.Mul(scale))
		for _, part := range t.numerator.parts {
			l.slope = l.slope.Add(part.times.Mul(scale))
		}
	}
	return l
}

// hullOverWholes returns the exact range of f over a lattice: on each straight piece the first and the last number
// of the lattice decide.
func hullOverWholes(f func(exact.Rat) exact.Rat, breakpoints []exact.Rat, l lattice) exact.Interval {
	candidates := []exact.Rat{l.wholes.Low, l.wholes.High}
	for _, b := range breakpoints {
		m, ok := b.Sub(l.offset).Quo(l.slope)
		if !ok {
			continue
		}
		candidates = append(candidates, m.Floor().Sub(exact.Int(1)), m.Floor(), m.Ceil(), m.Ceil().Add(exact.Int(1)))
	}
	var hull hullBuilder
	for _, m := range sortedUnique(candidates) {
		if l.wholes.Contains(m) {
			hull.add(exact.Point(f(m.Mul(l.slope).Add(l.offset))))
		}
	}
	return hull.interval
}

func sortedUnique(numbers []exact.Rat) []exact.Rat {
	sorted := slices.Clone(numbers)
	slices.SortFunc(sorted, exact.Rat.Cmp)
	return slices.CompactFunc(sorted, exact.Rat.Equal)
}
