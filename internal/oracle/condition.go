package oracle

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// waits is what a decision waits for: figures that are missing, indicators whose denominator is 0, and nodes without a score.
type waits struct {
	figures []figure
	zero    []indicators.IndicatorID
	nodes   []indicators.NodeID
}

func (w waits) none() bool { return len(w.figures)+len(w.zero)+len(w.nodes) == 0 }

// and joins what two decisions wait for, each thing once.
func (w waits) and(v waits) waits {
	return waits{union(w.figures, v.figures), union(w.zero, v.zero), union(w.nodes, v.nodes)}
}

func union[T comparable](a, b []T) []T {
	joined := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(joined, x) {
			joined = append(joined, x)
		}
	}
	return joined
}

// decision is a condition as it was decided, and what it waits for where it is undecided.
type decision struct {
	truth indicators.Truth
	waits waits
}

// decide decides a condition in the rule or the preconditions of a criterion, whose indicator an empty one stands for.
func (w *world) decide(condition indicators.Condition, own indicators.IndicatorID) decision {
	switch c := condition.(type) {
	case indicators.IndicatorCondition:
		return w.decideIndicator(c, own)
	case indicators.NodeCondition:
		return w.decideNode(c)
	case indicators.AllOf:
		return w.decideCount(c, len(c), own)
	case indicators.AnyOf:
		return w.decideCount(c, 1, own)
	case indicators.AtLeastOf:
		return w.decideCount(c.Conditions, c.Count, own)
	default:
		panic(fmt.Sprintf("oracle: a condition of type %T", condition))
	}
}

// decideCount decides whether at least so many conditions hold.
func (w *world) decideCount(conditions []indicators.Condition, count int, own indicators.IndicatorID) decision {
	holding, undecided := 0, 0
	var open waits
	for _, c := range conditions {
		d := w.decide(c, own)
		switch d.truth {
		case indicators.Holds:
			holding++
		case indicators.Undecided:
			undecided++
			open = open.and(d.waits)
		case indicators.Fails:
		}
	}
	switch {
	case holding >= count:
		return decision{truth: indicators.Holds}
	case holding+undecided < count:
		return decision{truth: indicators.Fails}
	default:
		return decision{indicators.Undecided, open}
	}
}

func (w *world) decideIndicator(c indicators.IndicatorCondition, own indicators.IndicatorID) decision {
	id := c.Indicator
	if id == "" {
		id = own
	}
	value, open := w.indicator(id)
	if value == nil {
		return decision{indicators.Undecided, open}
	}
	return decision{truth: truth(keeps(c.Bound, exactly(value)))}
}

// decideNode decides a condition on what a node publishes. Of a node without a score, the least and the most that it may
// come to may decide it.
func (w *world) decideNode(c indicators.NodeCondition) decision {
	n := w.node(c.Node)
	least, most := n.least, n.most
	if n.score != nil {
		least, most = n.score, n.score
	}
	waiting := decision{indicators.Undecided, waits{nodes: []indicators.NodeID{c.Node}}}
	if least == nil || c.Quantity == indicators.NodeRate && n.available.Sign() == 0 && n.status != indicators.StatusVetoed {
		return waiting
	}
	low, high := *least, *most
	if c.Quantity == indicators.NodeRate && n.available.Sign() > 0 {
		available := exactly(n.available)
		low, high = low.over(available), high.over(available)
	}
	all, some := keepsThroughout(c.Bound, low, high)
	if some && !all {
		return waiting
	}
	w.doubtful = w.doubtful || n.score == nil && (n.mayHaveNone || w.ranged)
	return decision{truth: truth(all)}
}

func truth(holds bool) indicators.Truth {
	if holds {
		return indicators.Holds
	}
	return indicators.Fails
}

// keeps reports whether a number stands in the relation of a bound to its level.
func keeps(bound indicators.Bound, x enclosure) bool {
	return related(bound.Relation, x.cmp(exactly(bound.Level.Rat())))
}

// related reports whether a relation holds where a comparison with the level gave sign.
func related(relation indicators.Relation, sign int) bool {
	switch relation {
	case indicators.RelationAtLeast:
		return sign >= 0
	case indicators.RelationAbove:
		return sign > 0
	case indicators.RelationAtMost:
		return sign <= 0
	case indicators.RelationBelow:
		return sign < 0
	case indicators.RelationEqual:
		return sign == 0
	default:
		return false
	}
}

// keepsThroughout reports whether all numbers from low to high keep a bound, and whether some do.
func keepsThroughout(bound indicators.Bound, low, high enclosure) (all, some bool) {
	level := exactly(bound.Level.Rat())
	all = keeps(bound, low) && keeps(bound, high)
	some = keeps(bound, low) || keeps(bound, high) || low.cmp(level) < 0 && high.cmp(level) > 0 && bound.Relation == indicators.RelationEqual
	return all, some
}

// indicator works an indicator out; nil comes with what it waits for.
func (w *world) indicator(id indicators.IndicatorID) (*big.Rat, waits) {
	f := w.plan.formulas[id]
	numbers := make(map[figure]*big.Rat)
	var missing []figure
	for _, at := range f.figures() {
		number, reported := w.numbers[at]
		if !reported {
			missing = append(missing, at)
			continue
		}
		numbers[at] = number
	}
	if missing != nil {
		return nil, waits{figures: missing}
	}
	value, defined := f.value(numbers)
	if !defined {
		return nil, waits{zero: []indicators.IndicatorID{id}}
	}
	return value, waits{}
}
