package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// search finds the range of one node's score by branch and bound. Single points say what is reached, pieces say what
// cannot be exceeded; the piece that exceeds what is reached by most is split next, until nothing exceeds it.
type search struct {
	*refiner
	scope   *scope
	entire  []exact.Interval // of each figure
	cuts    [][]exact.Rat    // of each figure, where rules that read it alone may bend or jump
	weights []exact.Rat      // of each figure, how wide the criteria are that read it
	pieces  []piece
	reached hullBuilder // of all scores that some figures give
	certain hullBuilder // of those ends that are known to be reached or approached
	// best holds the figures that gave the least and the greatest score so far.
	best [2][]exact.Rat
	at   []exact.Rat      // the figures of the trial of points
	over []exact.Interval // those of the trial of pieces
}

// piece is a part of what the figures may be, and what encloses the scores that it gives.
type piece struct {
	limits  []exact.Interval
	outcome nodeRange
	scored  bool
}

func newSearch(r *refiner, s *scope) *search {
	q := &search{refiner: r, scope: s}
	for _, slot := range s.slots {
		q.entire, q.at = append(q.entire, r.base.box(slot)), append(q.at, r.base.value(slot).number)
	}
	q.over = slices.Clone(q.entire)
	return q
}

// run returns the sharpest range it can find, false where it finds none that is sharper.
func (q *search) run() (nodeRange, bool) {
	known := q.ranges[q.scope.target]
	q.refiner.pieces.enter(q.scope, q.entire, q.at, true)
	first := q.examine(q.entire)
	if !first.scored || !first.outcome.known {
		return known, false
	}
	q.pieces = append(q.pieces, first)
	if q.found(first); !first.outcome.tight {
		q.points.enter(q.scope, pointsOf(q.at), q.at, false)
		q.tryPoint()
		q.climb(0, q.left-q.left/4)
		q.tryOpposite()
		q.climb(1, q.left-q.left/4)
		if !q.split() {
			return known, false
		}
	}
	hull := q.hull()
	sharper := known
	sharper.interval = intersect(known.interval, hull)
	sharper.tight = !known.open && q.certain.started && sameInterval(sharper.interval, q.certain.interval)
	return sharper, sharper.tight || !sameInterval(sharper.interval, known.interval)
}

func pointsOf(at []exact.Rat) []exact.Interval {
	points := make([]exact.Interval, len(at))
	for k := range at {
		points[k] = exact.Point(at[k])
	}
	return points
}

// hull returns what no piece exceeds.
func (q *search) hull() exact.Interval {
	var hull hullBuilder
	for i := range q.pieces {
		if q.pieces[i].scored {
			hull.add(q.pieces[i].outcome.interval)
		}
	}
	return hull.interval
}

// found notes what a piece shows to be reached.
func (q *search) found(p piece) {
	if p.scored && p.outcome.tight {
		q.certain.add(p.outcome.interval)
		q.reached.add(p.outcome.interval)
	}
}

// examine works a piece out over its limits, with a point within them.
func (q *search) examine(limits []exact.Interval) piece {
	changed := uint64(0)
	for k, slot := range q.scope.slots {
		if !sameInterval(limits[k], q.over[k]) {
			changed |= 1 << k
			q.refiner.pieces.limit(slot, limits[k], q.within(k, limits[k]))
		}
	}
	q.over = limits
	q.refiner.pieces.run(q.scope, changed)
	outcome, scored := q.refiner.pieces.outcome(q.scope)
	return piece{limits: limits, outcome: outcome, scored: scored}
}

// whole reports whether a figure counts whole things.
func (q *search) whole(k int) bool { return q.base.plan.slots[q.scope.slots[k]].measure.Integer }

// within returns a number in the middle of an interval.
func (q *search) within(k int, i exact.Interval) exact.Rat {
	half, _ := exact.Fraction(1, 2)
	middle := i.Low.Add(i.High).Mul(half)
	if q.whole(k) {
		return middle.Floor()
	}
	return middle
}

// end returns the lower or the upper end of an interval, or a number close to it where the end is open.
func end(i exact.Interval, upper int) exact.Rat {
	near, _ := exact.Fraction(1, 1<<20)
	span := i.High.Sub(i.Low).Mul(near)
	switch {
	case upper == 0 && i.LowOpen:
		return i.Low.Add(span)
	case upper == 0:
		return i.Low
	case i.HighOpen:
		return i.High.Sub(span)
	default:
		return i.High
	}
}

// tryAt works the target out at figures, each one number, and notes what it comes to. It returns which of the extremes
// they move: 0 the least, 1 the greatest, -1 neither.
func (q *search) tryAt(figures []exact.Rat) int {
	changed := uint64(0)
	for k, slot := range q.scope.slots {
		if !figures[k].Equal(q.at[k]) {
			changed |= 1 << k
			q.points.limit(slot, exact.Point(figures[k]), figures[k])
		}
	}
	if changed == 0 {
		return -1
	}
	q.at = figures
	q.points.run(q.scope, changed)
	return q.tryPoint()
}

// tryPoint notes what the figures of the trial of points come to.
func (q *search) tryPoint() int {
	r, scored := q.points.outcome(q.scope)
	if !scored || !r.known {
		return -1
	}
	moved := -1
	if q.best[0] == nil || r.interval.Low.Less(q.reached.interval.Low) {
		q.best[0], moved = q.at, 0
	}
	if q.best[1] == nil || q.reached.interval.High.Less(r.interval.High) {
		q.best[1], moved = q.at, 1
	}
	q.reached.add(r.interval)
	if r.tight {
		q.certain.add(r.interval)
	}
	return moved
}

// climb looks for the least (0) or the greatest (1) score by moving one figure after another to the better of its ends, as long as
// the effort given is left.
func (q *search) climb(upper, left int) {
	for k := range q.scope.slots {
		for side := range 2 {
			if q.scope.partial || q.left < left || q.best[upper] == nil || !q.excess(q.pieces[0]).above(upper) {
				return
			}
			figures := slices.Clone(q.best[upper])
			if figures[k] = end(q.entire[k], side); q.tryAt(figures) == upper {
				break // what raises a score at one end seldom raises it at the other
			}
		}
	}
}

// tryOpposite tries the figures opposite to those that gave the least score: most rules follow one direction.
func (q *search) tryOpposite() {
	if q.scope.partial || q.best[0] == nil || !q.excess(q.pieces[0]).above(1) {
		return
	}
	figures := slices.Clone(q.best[0])
	for k, i := range q.entire {
		switch {
		case figures[k].Equal(end(i, 0)):
			figures[k] = end(i, 1)
		case figures[k].Equal(end(i, 1)):
			figures[k] = end(i, 0)
		}
	}
	q.tryAt(figures)
}

// excess is by how much a piece may go below and above what is reached; an end that is merely closed counts as nothing.
type excess [2]exact.Rat

func (e excess) above(upper int) bool { return e[upper].Sign() > 0 }

func (q *search) excess(p piece) excess {
	if !p.scored {
		return excess{}
	}
	return excess{q.reached.interval.Low.Sub(p.outcome.interval.Low), p.outcome.interval.High.Sub(q.reached.interval.High)}
}

// split splits pieces until none exceeds what is reached, or the budget is spent. It returns false where a piece has no range.
func (q *search) split() bool {
	for len(q.pieces) < maxPieces && q.left > 2*q.scope.cost {
		worst, most, upper := -1, exact.Rat{}, 0
		for i := range q.pieces {
			for side, by := range q.excess(q.pieces[i]) {
				if most.Less(by) && q.divisible(q.pieces[i]) {
					worst, most, upper = i, by, side
				}
			}
		}
		reached := q.reached.interval.High.Sub(q.reached.interval.Low)
		if worst < 0 || len(q.pieces) >= fewPieces && most.Mul(exact.Int(64)).Less(reached) {
			return true
		}
		parts := q.divide(q.pieces[worst])
		q.pieces = slices.Delete(q.pieces, worst, worst+1)
		for _, limits := range parts {
			p := q.examine(limits)
			if p.scored && !p.outcome.known {
				return false
			}
			q.pieces = append(q.pieces, p)
			if q.found(p); !q.scope.partial && q.excess(p).above(upper) {
				q.tryWithin(p, upper)
			}
		}
	}
	return true
}

// tryWithin tries the figures of a piece that are closest to the best known, and those in its middle.
func (q *search) tryWithin(p piece, upper int) {
	middle, near := make([]exact.Rat, len(p.limits)), make([]exact.Rat, len(p.limits))
	for k, i := range p.limits {
		middle[k] = q.within(k, i)
		near[k] = middle[k]
		if q.best[upper] != nil {
			near[k] = closest(q.best[upper][k], i)
		}
	}
	q.tryAt(near)
	if q.excess(p).above(upper) {
		q.tryAt(middle)
	}
}

func closest(x exact.Rat, i exact.Interval) exact.Rat {
	switch {
	case i.Contains(x):
		return x
	case x.Cmp(i.Low) <= 0:
		return end(i, 0)
	default:
		return end(i, 1)
	}
}
