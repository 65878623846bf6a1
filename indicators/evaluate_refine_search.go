package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// maxPieces is into how many pieces the figures under one node are split at most.
const maxPieces = 64

// fewPieces is from how many pieces on a range that exceeds what is reached by less than a 64th is left as it is.
const fewPieces = 32

// patience is how much effort is spent on splitting while no piece comes closer to what is reached.
const patience = 1 << 12

// extreme is one of the two ends of a range.
type extreme int

const (
	least extreme = iota
	greatest
)

// search finds the range of one node's score by branch and bound. Single points say what is reached, pieces say what
// cannot be exceeded; the piece that exceeds what is reached by most is split next, until nothing exceeds it.
type search struct {
	*refiner
	scope   *scope
	cuts    [][]exact.Rat // of each figure, where rules that read it alone may bend or jump
	weights []exact.Rat   // of each figure, how wide the criteria are that read it
	pieces  []piece
	reached hullBuilder    // of all scores that some figures give
	certain hullBuilder    // of those ends that are known to be reached or approached
	best    [2][]exact.Rat // the figures that gave the least and the greatest score so far
}

// piece is a part of what the figures may be, and what encloses the scores that it gives.
type piece struct {
	limits  []exact.Interval
	outcome nodeRange
	scored  bool
}

// run sharpens what is known of the target's range as far as it can.
func (q *search) run(known *nodeRange) {
	q.pieces = append(q.pieces, piece{limits: q.scope.entire, outcome: *known, scored: true})
	reported := make([]exact.Rat, len(q.scope.slots))
	for k, slot := range q.scope.slots {
		reported[k] = q.base.value(slot).number
	}
	q.tryAt(reported)
	q.climb(least)
	q.tryOpposite()
	q.climb(greatest)
	if !q.split() {
		return
	}
	known.interval = intersect(known.interval, q.hull())
	known.tight = !known.open && q.certain.started && sameInterval(known.interval, q.certain.interval)
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

// examine works a piece out.
func (q *search) examine(limits []exact.Interval) piece {
	outcome, scored := q.ranged.at(q.scope, limits)
	if scored && outcome.tight {
		q.certain.add(outcome.interval)
		q.reached.add(outcome.interval)
	}
	return piece{limits: limits, outcome: outcome, scored: scored}
}

// end returns an end of an interval, or a number close to it where the end is open.
func end(i exact.Interval, e extreme) exact.Rat {
	near, _ := exact.Fraction(1, 1<<20)
	span := i.High.Sub(i.Low).Mul(near)
	switch {
	case e == least && i.LowOpen:
		return i.Low.Add(span)
	case e == least:
		return i.Low
	case i.HighOpen:
		return i.High.Sub(span)
	default:
		return i.High
	}
}

// tryAt works the target out at figures, each one number, and notes what it comes to. It returns which extremes that moves.
func (q *search) tryAt(figures []exact.Rat) (moved [2]bool) {
	points := make([]exact.Interval, len(figures))
	for k := range figures {
		points[k] = exact.Point(figures[k])
	}
	r, scored := q.points.at(q.scope, points)
	if !scored || !r.known {
		return moved
	}
	moved[least] = q.best[least] == nil || r.interval.Low.Less(q.reached.interval.Low)
	moved[greatest] = q.best[greatest] == nil || q.reached.interval.High.Less(r.interval.High)
	for e := range q.best {
		if moved[e] {
			q.best[e] = figures
		}
	}
	q.reached.add(r.interval)
	if r.tight {
		q.certain.add(r.interval)
	}
	return moved
}

// climb looks for an extreme score by moving one figure after another to the better of its ends, for a quarter of the effort left at most.
func (q *search) climb(e extreme) {
	enough := q.left - q.left/4
	for k := range q.scope.slots {
		for _, side := range []extreme{least, greatest} {
			if len(q.scope.kept) > 0 || q.left < enough || q.best[e] == nil || !q.excess(q.pieces[0]).at(e) {
				return
			}
			figures := slices.Clone(q.best[e])
			figures[k] = end(q.scope.entire[k], side)
			if q.tryAt(figures)[e] {
				break // what raises a score at one end seldom raises it at the other
			}
		}
	}
}

// tryOpposite tries the figures opposite to those that gave the least score: most rules follow one direction.
func (q *search) tryOpposite() {
	if len(q.scope.kept) > 0 || q.best[least] == nil || !q.excess(q.pieces[0]).at(greatest) {
		return
	}
	figures := slices.Clone(q.best[least])
	for k, i := range q.scope.entire {
		switch {
		case figures[k].Equal(end(i, least)):
			figures[k] = end(i, greatest)
		case figures[k].Equal(end(i, greatest)):
			figures[k] = end(i, least)
		}
	}
	q.tryAt(figures)
}

// excess is by how much a piece may go below and above what is reached; an end that is merely closed counts as nothing.
type excess [2]exact.Rat

func (e excess) at(end extreme) bool { return e[end].Sign() > 0 }

func (q *search) excess(p piece) excess {
	if !p.scored {
		return excess{}
	}
	return excess{q.reached.interval.Low.Sub(p.outcome.interval.Low), p.outcome.interval.High.Sub(q.reached.interval.High)}
}

// worst finds the piece that exceeds what is reached by most, of those that can be split; -1 where none does.
func (q *search) worst() (worst int, by exact.Rat, at extreme) {
	worst = -1
	for i := range q.pieces {
		for side, excess := range q.excess(q.pieces[i]) {
			if by.Less(excess) && q.divisible(q.pieces[i]) {
				worst, by, at = i, excess, extreme(side)
			}
		}
	}
	return worst, by, at
}

// split splits pieces until none exceeds what is reached, or the effort is spent. It returns false where a piece has no range.
func (q *search) split() bool {
	var closest exact.Rat // least excess of the worst piece so far
	since := q.left       // when it was found
	for len(q.pieces) < maxPieces && q.left > 2*q.scope.cost {
		worst, by, at := q.worst()
		reached := q.reached.interval.High.Sub(q.reached.interval.Low)
		if worst < 0 || len(q.pieces) >= fewPieces && by.Mul(exact.Int(64)).Less(reached) {
			return true
		}
		if closest.IsZero() || by.Less(closest) {
			closest, since = by, q.left
		}
		if since-q.left > patience {
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
			if len(q.scope.kept) == 0 && q.excess(p).at(at) {
				q.tryWithin(p, at)
			}
		}
	}
	return true
}

// tryWithin tries the figures of a piece that are nearest to the best known, and those in its middle.
func (q *search) tryWithin(p piece, e extreme) {
	middle, near := make([]exact.Rat, len(p.limits)), make([]exact.Rat, len(p.limits))
	for k, i := range p.limits {
		middle[k] = q.scope.middle(k, i)
		near[k] = middle[k]
		if q.best[e] != nil {
			near[k] = nearest(q.best[e][k], i)
		}
	}
	q.tryAt(near)
	if q.excess(p).at(e) {
		q.tryAt(middle)
	}
}

// nearest returns the number of an interval that is nearest to x, or one close to an open end.
func nearest(x exact.Rat, i exact.Interval) exact.Rat {
	switch {
	case i.Contains(x):
		return x
	case x.Cmp(i.Low) <= 0:
		return end(i, least)
	default:
		return end(i, greatest)
	}
}
