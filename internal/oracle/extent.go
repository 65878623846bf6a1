package oracle

import (
	"math/big"
	"slices"
)

// extent is what a set of numbers spans.
type extent struct {
	low, high         *big.Rat
	lowOpen, highOpen bool
}

// include takes in a number that is reached, or only approached.
func (e *extent) include(x *big.Rat, reached bool) {
	if e.low == nil || x.Cmp(e.low) < 0 {
		e.low, e.lowOpen = x, !reached
	} else if x.Cmp(e.low) == 0 && reached {
		e.lowOpen = false
	}
	if e.high == nil || x.Cmp(e.high) > 0 {
		e.high, e.highOpen = x, !reached
	} else if x.Cmp(e.high) == 0 && reached {
		e.highOpen = false
	}
}

// extremes returns the extent of a formula over the boxes of its figures, and false where the oracle does not state it. A
// quotient of affine forms rises, falls or stays along every line on which its denominator is not 0, so its extremes lie
// at corners of the box; so do those of a sum of such quotients that share no uncertain figure. An extreme is reached where the middle
// of an edge, face or the like that has it lies within the box. mayDivide is false where a denominator may be 0.
func (f formula) extremes(points map[figure]*big.Rat, boxes map[figure]box) (e extent, stated, mayDivide bool) {
	var uncertain []figure
	for _, at := range f.figures() {
		if _, is := boxes[at]; is {
			uncertain = append(uncertain, at)
		}
	}
	const most = 6
	if len(uncertain) > most {
		return extent{}, false, true
	}
	for _, q := range f {
		if len(q.Denominator) == 0 {
			continue
		}
		denominator := formula{{Numerator: q.Denominator}}
		d, _, _ := denominator.extremes(points, boxes)
		if d.low.Sign() <= 0 && d.high.Sign() >= 0 {
			return extent{}, true, false
		}
	}
	if slices.ContainsFunc(uncertain, f.sharing) {
		return extent{}, false, true
	}
	f.corners(points, boxes, uncertain, true, &e)
	return e, true, true
}

// sharing reports whether a figure stands in two quotients, or in one and beside it. Summands with a constant denominator count
// as one affine form.
func (f formula) sharing(at figure) bool {
	quotients, beside := 0, 0
	for _, q := range f {
		if !slices.Contains(formula{q}.figures(), at) {
			continue
		}
		if len(q.Denominator) > 0 && len((formula{{Numerator: q.Denominator}}).figures()) > 0 {
			quotients++
		} else {
			beside = 1
		}
	}
	return quotients+beside > 1
}

// corners tries the low end, the high end and the middle of every box left.
func (f formula) corners(points map[figure]*big.Rat, boxes map[figure]box, left []figure, reached bool, e *extent) {
	if len(left) == 0 {
		if x, defined := f.value(points); defined {
			e.include(x, reached)
		}
		return
	}
	at, b := left[0], boxes[left[0]]
	point := points[at]
	points[at] = b.low
	f.corners(points, boxes, left[1:], reached && !b.lowOpen, e)
	points[at] = b.high
	f.corners(points, boxes, left[1:], reached && !b.highOpen, e)
	points[at] = b.at(1, 2)
	f.corners(points, boxes, left[1:], reached, e)
	points[at] = point
}
