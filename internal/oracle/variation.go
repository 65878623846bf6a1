package oracle

import (
	"maps"
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// variation is the framework worked out again under other figures within their ranges.
type variation struct {
	worlds []*world
	kind   RangeKind // exact where every combination was tried
	varied bool      // no uncertain figure was left at its point
}

// vary works the framework out for every combination of the uncertain figures that it reads where all count whole things and there
// are few enough, else for a sample of them. The world at the points comes first.
func (p *plan) vary(k known) variation {
	const exhaustive, sampled = 2_000, 729
	var uncertain []figure
	for _, at := range p.readFigures() {
		if _, is := k.boxes[at]; is {
			uncertain = append(uncertain, at)
		}
	}
	total, exact := int64(1), true
	for _, at := range uncertain {
		size, few := k.boxes[at].size(exhaustive)
		if total *= max(size, 1); !few || total > exhaustive {
			exact = false
			break
		}
	}
	v := variation{[]*world{newWorld(p, k.points, k.notApplicable)}, RangeInner, true}
	tried := func(b box) []*big.Rat { return b.some() }
	if exact {
		v.kind, tried = RangeExact, box.all
	}
	combinations := []map[figure]*big.Rat{k.points}
	for _, at := range uncertain {
		var wider []map[figure]*big.Rat
		for _, numbers := range combinations {
			for _, x := range tried(k.boxes[at]) {
				changed := maps.Clone(numbers)
				changed[at] = x
				wider = append(wider, changed)
			}
		}
		if !exact && len(wider) > sampled {
			v.varied = false
			break
		}
		combinations = wider
	}
	for _, numbers := range combinations {
		v.worlds = append(v.worlds, newWorld(p, numbers, k.notApplicable))
	}
	for _, w := range v.worlds {
		w.ranged = len(uncertain) > 0
	}
	return v
}

// readFigures returns the figures that the nodes, sanctions and levels read.
func (p *plan) readFigures() []figure {
	var read []indicators.IndicatorID
	for _, at := range p.order {
		read = union(read, ruleReads(at.node.Rule, at.node.Indicator))
		read = union(read, conditionsRead(at.node.Preconditions, at.node.Indicator))
	}
	for _, s := range p.framework.Sanctions {
		read = union(read, conditionsRead(s.When, ""))
	}
	for _, l := range p.framework.Levels {
		read = union(read, conditionsRead(l.When, ""))
	}
	return p.figuresOf(read)
}

// truthOf says what a statement comes to at the points, and whether other figures give another answer.
func (v variation) truthOf(of func(*world) indicators.Truth) (point indicators.Truth, crossing bool) {
	point = of(v.worlds[0])
	if point == indicators.Undecided {
		return point, false
	}
	for _, w := range v.worlds[1:] {
		if of(w) != point {
			crossing = true
		}
	}
	return point, crossing
}

// scores returns the range of what a node publishes, or of what the rule of a criterion without marks gives.
func (v variation) scores(node *indicators.Node) Range {
	of := func(w *world) *enclosure {
		o := w.node(node.ID)
		if o.score == nil {
			return o.share
		}
		return o.score
	}
	point := v.worlds[0].node(node.ID)
	reached, none := []*enclosure{}, false
	for _, w := range v.worlds {
		if x := of(w); x != nil {
			reached = append(reached, x)
		} else {
			none = true
		}
	}
	switch {
	case point.status == indicators.StatusExcluded && len(reached) == 0, point.withheld && none:
		return Range{Kind: RangeExact}
	case point.status == indicators.StatusAssessed && len(node.Children) > 0:
		return Range{Kind: RangeExact}
	case of(v.worlds[0]) == nil:
		return Range{}
	}
	low, high := reached[0], reached[0]
	for _, x := range reached {
		if x.cmp(*low) < 0 {
			low = x
		}
		if x.cmp(*high) > 0 {
			high = x
		}
	}
	if len(reached) == len(v.worlds) && low.cmp(*high) == 0 && !low.rational() { // one irrational number runs from its decimal to the next
		return Range{Kind: v.kind, Known: true, Low: shown(*low), High: above(*low)}
	}
	r := Range{Kind: v.kind, Known: true, Low: low.high, High: high.low, OrNone: none, OrUnknown: point.withheld && v.worlds[0].ranged}
	if v.varied && v.worlds[0].plan.endsAtEnds(node) {
		r.Kind = RangeExact
	}
	return r
}

// endsAtEnds reports whether the ends of what a node publishes are what it publishes at the ends of its figure, or right beside those
// that are open: a linear rule of one measure, rounded.
func (p *plan) endsAtEnds(node *indicators.Node) bool {
	linear, is := node.Rule.(indicators.Linear)
	if !is || linear.Scale == indicators.LogScale || len(node.Preconditions) > 0 || node.Marks.IsZero() ||
		!rounds(roundingOf(p.framework.Rounding, node, false)) {
		return false
	}
	measures := p.indicators[node.Indicator].Formula.Measures()
	return len(measures) == 1 && p.indicators[node.Indicator].Formula.Equal(indicators.Of(measures[0]))
}

// above returns the decimal of 34 digits above an irrational number.
func above(x enclosure) *big.Rat {
	below := shown(x)
	unit := big.NewRat(1, 1)
	for below.Cmp(unit) < 0 {
		unit.Quo(unit, big.NewRat(10, 1))
	}
	for new(big.Rat).Mul(unit, big.NewRat(10, 1)).Cmp(below) <= 0 {
		unit.Mul(unit, big.NewRat(10, 1))
	}
	unit.Quo(unit, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(33), nil)))
	return unit.Add(unit, below)
}

// levels returns the levels that were reached, best first, and whether each world had one.
func (v variation) levels() (possible []indicators.Text, stated bool) {
	reached := make(map[int]bool)
	stated = true
	for _, w := range v.worlds {
		k, decided := w.level()
		if !decided {
			stated = false
			continue
		}
		reached[k] = true
	}
	for _, k := range slices.Sorted(maps.Keys(reached)) {
		possible = append(possible, v.worlds[0].plan.framework.Levels[k].Name)
	}
	return possible, stated
}
