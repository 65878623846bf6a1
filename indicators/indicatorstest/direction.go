package indicatorstest

import (
	"maps"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// dependence is what a node's score rests on: indicators that lower no score when they get better, and those of which nothing is promised,
// so that they must stay as they are. An indicator in both is one of the latter.
type dependence struct {
	rising map[indicators.IndicatorID]bool
	fixed  map[indicators.IndicatorID]bool
}

func newDependence() dependence {
	return dependence{map[indicators.IndicatorID]bool{}, map[indicators.IndicatorID]bool{}}
}

// join adds all that another rests on; fixed where the other is read against its direction.
func (d dependence) join(other dependence, follows bool) {
	maps.Copy(d.fixed, other.fixed)
	if follows {
		maps.Copy(d.rising, other.rising)
	} else {
		maps.Copy(d.fixed, other.rising)
	}
}

// directions finds out from the definitions which rules and conditions follow the directions of their indicators.
type directions struct {
	of         map[indicators.IndicatorID]indicators.Direction
	extensions map[string]indicators.Direction
	nodes      map[indicators.NodeID]*indicators.Node
	root       indicators.NodeID
	sanctions  []indicators.Sanction
	known      map[indicators.NodeID]dependence
}

func (tr *trial) directionsOf() *directions {
	d := &directions{
		of: map[indicators.IndicatorID]indicators.Direction{}, extensions: map[string]indicators.Direction{},
		nodes: tr.byID, root: tr.framework.Root.ID, sanctions: tr.framework.Sanctions, known: map[indicators.NodeID]dependence{},
	}
	for _, i := range tr.framework.Indicators {
		d.of[i.ID] = i.Direction
	}
	for _, domain := range tr.settings.domains {
		for _, e := range domain.Extensions {
			d.extensions[e.Name] = e.Direction
		}
	}
	return d
}

// node returns what a node rests on, itself and all below.
func (d *directions) node(id indicators.NodeID) dependence {
	if known, ok := d.known[id]; ok {
		return known
	}
	n, on := d.nodes[id], newDependence()
	if n.Rule != nil {
		d.rule(n.Indicator, n.Rule, on)
	}
	for i := range n.Children {
		on.join(d.node(n.Children[i].ID), true)
	}
	d.conditions("", n.Preconditions, true, on)
	if id == d.root {
		for _, s := range d.sanctions {
			if s.Deduct.Sign() > 0 {
				d.conditions("", s.When, false, on)
			}
		}
	}
	d.known[id] = on
	return on
}

// reads notes that an indicator is read, by something that does or does not follow its direction.
func (d *directions) reads(id indicators.IndicatorID, follows bool, on dependence) {
	if follows && d.of[id] != indicators.Undirected {
		on.rising[id] = true
	} else {
		on.fixed[id] = true
	}
}

func (d *directions) rule(own indicators.IndicatorID, rule indicators.Rule, on dependence) {
	better := d.of[own]
	switch r := rule.(type) {
	case indicators.Bands:
		d.reads(own, ordered(bandShares(r), better), on)
	case indicators.Grades:
		descending := slices.IsSortedFunc(r.Grades, func(a, b indicators.Grade) int { return b.Share.Cmp(a.Share) })
		for _, grade := range r.Grades {
			part := newDependence()
			d.conditions(own, grade.When, true, part)
			on.join(part, descending)
		}
	case indicators.Linear:
		d.reads(own, r.To.Cmp(r.From) > 0 == (better == indicators.HigherIsBetter), on)
	case indicators.Curve:
		shares := make([]indicators.Number, len(r.Points))
		for i, p := range r.Points {
			shares[i] = p.Share
		}
		d.reads(own, ordered(shares, better), on)
	case indicators.Deduct:
		d.reads(own, (r.Side == indicators.SideBelow) == (better == indicators.HigherIsBetter), on)
	case indicators.Cases:
		for _, c := range r.Cases {
			part := newDependence()
			d.condition(own, c.When, true, part)
			on.join(part, false) // another case is another rule
			d.rule(own, c.Then, on)
		}
		d.rule(own, r.Otherwise, on)
	case indicators.ExtensionRule:
		d.reads(own, d.extensions[r.Name] == better, on)
	}
}

// bandShares returns the share below, at and above every level, in ascending order of the indicator.
func bandShares(r indicators.Bands) []indicators.Number {
	var at []indicators.Number
	for _, band := range r.Bands {
		for _, bound := range band.When {
			at = append(at, bound.Level)
		}
	}
	slices.SortFunc(at, indicators.Number.Cmp)
	var points []indicators.Number
	for i, level := range at {
		if i == 0 {
			points = append(points, level.Sub(indicators.Whole(1)))
		} else {
			points = append(points, level.Add(at[i-1]).Mul(half()))
		}
		points = append(points, level)
	}
	points = append(points, at[len(at)-1].Add(indicators.Whole(1)))
	shares := make([]indicators.Number, len(points))
	for i, x := range points {
		shares[i] = r.Otherwise
		for _, band := range r.Bands {
			if !slices.ContainsFunc(band.When, func(b indicators.Bound) bool { return !b.Holds(x) }) {
				shares[i] = band.Share
				break
			}
		}
	}
	return shares
}

// ordered reports whether shares never fall in the direction that is better.
func ordered(shares []indicators.Number, better indicators.Direction) bool {
	return slices.IsSortedFunc(shares, func(a, b indicators.Number) int {
		if better == indicators.LowerIsBetter {
			return b.Cmp(a)
		}
		return a.Cmp(b)
	})
}

func (d *directions) conditions(own indicators.IndicatorID, conditions []indicators.Condition, helps bool, on dependence) {
	for _, c := range conditions {
		d.condition(own, c, helps, on)
	}
}

// condition notes what a condition reads. One that helps should hold for better figures, one that does not should fail for them.
func (d *directions) condition(own indicators.IndicatorID, condition indicators.Condition, helps bool, on dependence) {
	switch c := condition.(type) {
	case indicators.IndicatorCondition:
		if c.Indicator != "" {
			own = c.Indicator
		}
		d.reads(own, holdsFor(c.Bound.Relation, d.of[own], helps), on)
	case indicators.NodeCondition:
		on.join(d.node(c.Node), holdsFor(c.Bound.Relation, indicators.HigherIsBetter, helps))
	case indicators.AllOf:
		d.conditions(own, c, helps, on)
	case indicators.AnyOf:
		d.conditions(own, c, helps, on)
	case indicators.AtLeastOf:
		d.conditions(own, c.Conditions, helps, on)
	}
}

// holdsFor reports whether a relation goes on to hold, or with helps false to fail, as what it tests gets better.
func holdsFor(r indicators.Relation, better indicators.Direction, helps bool) bool {
	switch r {
	case indicators.RelationAtLeast, indicators.RelationAbove:
		return helps == (better == indicators.HigherIsBetter)
	case indicators.RelationAtMost, indicators.RelationBelow:
		return helps == (better == indicators.LowerIsBetter)
	case indicators.RelationEqual:
		return false
	}
	return false
}
