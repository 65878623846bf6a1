package indicatorstest

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// sample is what a rule earns at a number: a share of the marks, or marks.
type sample struct{ x, share indicators.Number }

// steps are bands, or grades that read the criterion's own indicator only: the first that holds at a number earns its share.
type steps struct {
	*ladder
	holds  []func(at int) bool
	shares []indicators.Number // of each step, and of what holds otherwise
}

// ladder is the levels that numbers are compared with, in ascending order. They cut the numbers into places that are counted: place
// 2k+1 is level k, place 2k lies below it, and the last place above them all. To compare places costs nothing, however long the numbers.
type ladder struct{ levels []indicators.Number }

func newLadder(levels []indicators.Number) *ladder {
	slices.SortFunc(levels, indicators.Number.Cmp)
	return &ladder{slices.CompactFunc(levels, indicators.Number.Equal)}
}

func (s *ladder) places() int { return 2*len(s.levels) + 1 }

// holdsAt returns the places at which a bound on one of the levels holds.
func (s *ladder) holdsAt(b indicators.Bound) func(at int) bool {
	k, _ := slices.BinarySearchFunc(s.levels, b.Level, indicators.Number.Cmp)
	level := 2*k + 1
	switch b.Relation {
	case indicators.RelationAtLeast:
		return func(at int) bool { return at >= level }
	case indicators.RelationAbove:
		return func(at int) bool { return at > level }
	case indicators.RelationAtMost:
		return func(at int) bool { return at <= level }
	case indicators.RelationBelow:
		return func(at int) bool { return at < level }
	case indicators.RelationEqual:
		return func(at int) bool { return at == level }
	default:
		return func(int) bool { return false }
	}
}

// number returns a number at a place.
func (s *ladder) number(at int) indicators.Number {
	last := len(s.levels) - 1
	switch k := at / 2; {
	case at%2 == 1:
		return s.levels[k]
	case last < 0:
		return indicators.Number{}
	case k == 0:
		return s.levels[0].Sub(indicators.Whole(1))
	case k > last:
		return s.levels[last].Add(indicators.Whole(1))
	default:
		sum := s.levels[k-1].Add(s.levels[k])
		middle, err := sum.Quo(indicators.Whole(2))
		if err != nil {
			return sum
		}
		return middle
	}
}

// ends returns the places of the ends of a span, each of which is a level or open.
func (s *ladder) ends(within span) (first, last int) {
	last = s.places() - 1
	if within.low != nil {
		k, _ := slices.BinarySearchFunc(s.levels, *within.low, indicators.Number.Cmp)
		first = 2*k + 1
	}
	if within.high != nil {
		k, _ := slices.BinarySearchFunc(s.levels, *within.high, indicators.Number.Cmp)
		last = 2*k + 1
	}
	return first, last
}

// reached says of each step whether it is the first that holds at some number, and at one of the span, and samples what is earned there.
func (s steps) reached(within span) (anywhere, inside []bool, samples []sample) {
	anywhere, inside = make([]bool, len(s.shares)), make([]bool, len(s.shares))
	first, last := s.ends(within)
	for at := range s.places() {
		k := slices.IndexFunc(s.holds, func(holds func(int) bool) bool { return holds(at) })
		if k < 0 {
			k = len(s.holds)
		}
		anywhere[k] = true
		if first <= at && at <= last {
			inside[k] = true
			samples = append(samples, sample{s.number(at), s.shares[k]})
		}
	}
	return anywhere, inside, samples
}

// spanLevels returns the ends of a span, which are levels too, so that places tell what lies beyond them.
func spanLevels(within span) []indicators.Number {
	var levels []indicators.Number
	for _, end := range []*indicators.Number{within.low, within.high} {
		if end != nil {
			levels = append(levels, *end)
		}
	}
	return levels
}

func stepsOfBands(r indicators.Bands, within span) steps {
	s := steps{ladder: newLadder(append(spanLevels(within), levelsOfBands(r)...))}
	for _, band := range r.Bands {
		var bounds []func(int) bool
		for _, b := range band.When {
			bounds = append(bounds, s.holdsAt(b))
		}
		s.holds = append(s.holds, atLeastOf(len(bounds), bounds))
		s.shares = append(s.shares, band.Share)
	}
	s.shares = append(s.shares, r.Otherwise)
	return s
}

func levelsOfBands(r indicators.Bands) []indicators.Number {
	var levels []indicators.Number
	for _, band := range r.Bands {
		for _, b := range band.When {
			levels = append(levels, b.Level)
		}
	}
	return levels
}

// stepsOfGrades returns the grades as steps, and false where a condition reads anything but the criterion's own indicator, or the last
// grade has conditions.
func stepsOfGrades(r indicators.Grades, own indicators.IndicatorID, within span) (steps, bool) {
	levels, alone := levelsOfGrades(r, own)
	last := len(r.Grades) - 1
	if !alone || last < 0 || len(r.Grades[last].When) > 0 {
		return steps{}, false
	}
	s := steps{ladder: newLadder(append(spanLevels(within), levels...))}
	for i, g := range r.Grades {
		s.shares = append(s.shares, g.Share)
		if i < last {
			s.holds = append(s.holds, s.someHold(g.When, len(g.When)))
		}
	}
	return s, true
}

// levelsOfGrades returns the levels of all bounds, and false where one is not on the criterion's own indicator.
func levelsOfGrades(r indicators.Grades, own indicators.IndicatorID) ([]indicators.Number, bool) {
	var levels []indicators.Number
	alone := own != ""
	for _, g := range r.Grades {
		for _, c := range g.When {
			tests(c, func(test indicators.Condition) {
				c, ok := test.(indicators.IndicatorCondition)
				alone = alone && ok && (c.Indicator == "" || c.Indicator == own)
				levels = append(levels, c.Bound.Level)
			})
		}
	}
	return levels, alone
}

// someHold returns the places at which at least count conditions hold, all of them on the one indicator.
func (s *ladder) someHold(conditions []indicators.Condition, count int) func(at int) bool {
	var parts []func(int) bool
	for _, c := range conditions {
		switch c := c.(type) {
		case indicators.IndicatorCondition:
			parts = append(parts, s.holdsAt(c.Bound))
		case indicators.AllOf:
			parts = append(parts, s.someHold(c, len(c)))
		case indicators.AnyOf:
			parts = append(parts, s.someHold(c, 1))
		case indicators.AtLeastOf:
			parts = append(parts, s.someHold(c.Conditions, c.Count))
		case indicators.NodeCondition:
		}
	}
	return atLeastOf(count, parts)
}

// atLeastOf returns the places at which at least count parts hold; of no parts none does.
func atLeastOf(count int, parts []func(int) bool) func(at int) bool {
	return func(at int) bool {
		holding := 0
		for i, holds := range parts {
			if holding+len(parts)-i < count {
				return false
			}
			if holds(at) {
				holding++
			}
			if holding >= count {
				return true
			}
		}
		return false
	}
}

// sampleStraight samples a rule that runs straight between knots and is level beyond them, over the span. Knots ascend.
func sampleStraight(knots []sample, within span) []sample {
	levels := spanLevels(within)
	for _, k := range knots {
		levels = append(levels, k.x)
	}
	s := newLadder(levels)
	first, last := s.ends(within)
	var samples []sample
	at := 0 // the first knot beyond the number
	for place := first; place <= last; place++ {
		x := s.number(place)
		for at < len(knots) && knots[at].x.Cmp(x) <= 0 {
			at++
		}
		switch {
		case at == 0:
			samples = append(samples, sample{x, knots[0].share})
		case at == len(knots):
			samples = append(samples, sample{x, knots[at-1].share})
		default:
			samples = append(samples, sample{x, between(knots[at-1], knots[at], x)})
		}
	}
	return samples
}

// between returns the share at x on the straight line from a to b.
func between(a, b sample, x indicators.Number) indicators.Number {
	part, err := x.Sub(a.x).Quo(b.x.Sub(a.x))
	if err != nil {
		return a.share
	}
	return a.share.Add(part.Mul(b.share.Sub(a.share)))
}

// knotsOfLinear returns where a linear rule starts and ends, in ascending order; false where both coincide. Between them a logarithmic
// scale rises or falls as a plain one does.
func knotsOfLinear(r indicators.Linear) ([]sample, bool) {
	from, to := sample{r.From, indicators.Number{}}, sample{r.To, indicators.Whole(1)}
	switch r.From.Cmp(r.To) {
	case -1:
		return []sample{from, to}, true
	case 1:
		return []sample{to, from}, true
	default:
		return nil, false
	}
}

// knotsOfCurve returns the points of a curve; false where they do not ascend.
func knotsOfCurve(r indicators.Curve) ([]sample, bool) {
	var knots []sample
	for i, p := range r.Points {
		if i > 0 && r.Points[i-1].At.Cmp(p.At) >= 0 {
			return nil, false
		}
		knots = append(knots, sample{p.At, p.Share})
	}
	return knots, len(knots) > 1
}

// knotsOfDeduct returns where a deduction begins and where it has come down to its floor, as if parts of steps counted in proportion;
// false where the rule takes nothing off.
func knotsOfDeduct(r indicators.Deduct, marks indicators.Number) ([]sample, bool) {
	if r.Step.Sign() <= 0 || r.Each.Sign() <= 0 || marks.Cmp(r.Floor) <= 0 {
		return nil, false
	}
	steps, err := marks.Sub(r.Floor).Quo(r.Each)
	if err != nil {
		return nil, false
	}
	width := steps.Mul(r.Step)
	switch r.Side {
	case indicators.SideBelow:
		return []sample{{r.Level.Sub(width), r.Floor}, {r.Level, marks}}, true
	case indicators.SideAbove:
		return []sample{{r.Level, marks}, {r.Level.Add(width), r.Floor}}, true
	default:
		return nil, false
	}
}
