package oracle

import (
	"maps"
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// find judges a check by what its left side less its right one may be. There is no finding where a figure is missing or does not
// apply, and a refusal where a check of severity error is contradicted for certain.
func (p *plan) find(c indicators.Check, k known) (finding *Finding, refused bool, err error) {
	left, err := readFormula(c.Left, nil)
	if err != nil {
		return nil, false, err
	}
	right, err := readFormula(c.Right, nil)
	if err != nil {
		return nil, false, err
	}
	difference := append(slices.Clone(left), right.negated()...)
	for _, at := range difference.figures() {
		if _, reported := k.points[at]; !reported {
			return nil, false, nil
		}
	}
	f := &Finding{
		Check: c.ID, Name: c.Name, Definition: c.Definition, Severity: c.Severity,
		Relation: c.Relation, Tolerance: c.Tolerance.Rat(), Stated: true,
	}
	if f.Left, err = p.calculation(left, k); err != nil {
		return nil, false, err
	}
	if f.Right, err = p.calculation(right, k); err != nil {
		return nil, false, err
	}
	e, stated, mayDivide := difference.extremes(maps.Clone(k.points), k.boxes)
	point, defined := difference.value(k.points)
	switch {
	case !mayDivide, !defined:
		f.Outcome = indicators.Undetermined
	case stated:
		f.Outcome = outcomeOf(c.Relation, f.Tolerance, point, e)
	default:
		f.Outcome, f.Stated = difference.outcome(c.Relation, f.Tolerance, point, k)
	}
	severe := c.Severity == indicators.SeverityError && f.Outcome == indicators.Contradicts
	f.Stated = f.Stated && (stated || !severe) // of several quotients the engine need not see it
	return f, severe && f.Stated, nil
}

// outcome judges a difference of which figures stand in several quotients. Their ranges are cut into pieces, and the extremes of the
// quotients added up enclose the difference over each; corners and middles of the pieces are reached. Where both say the same, that
// is the outcome.
func (f formula) outcome(relation indicators.Relation, tolerance, point *big.Rat, k known) (indicators.Outcome, bool) {
	const most = 4_096
	pieces := []map[figure]box{k.boxes}
	for _, at := range f.figures() {
		if _, uncertain := k.boxes[at]; !uncertain || !f.sharing(at) || len(pieces)*64 > most {
			continue
		}
		var cut []map[figure]box
		for _, piece := range pieces {
			for _, b := range piece[at].cut(64) {
				smaller := maps.Clone(piece)
				smaller[at] = b
				cut = append(cut, smaller)
			}
		}
		pieces = cut
	}
	var inner, outer extent
	for _, piece := range pieces {
		points := maps.Clone(k.points)
		sum := extent{low: new(big.Rat), high: new(big.Rat)}
		for _, q := range f {
			e, _, _ := formula{q}.extremes(points, piece)
			sum.low, sum.high = new(big.Rat).Add(sum.low, e.low), new(big.Rat).Add(sum.high, e.high)
		}
		outer.include(sum.low, true)
		outer.include(sum.high, true)
		var uncertain []figure
		for _, at := range f.figures() {
			if _, is := piece[at]; is {
				uncertain = append(uncertain, at)
			}
		}
		f.corners(points, piece, uncertain, true, &inner)
	}
	reached := outcomeOf(relation, tolerance, point, inner)
	return reached, reached == outcomeOf(relation, tolerance, point, outer)
}

// outcomeOf compares a difference with 0 by a relation that may be missed by the tolerance.
func outcomeOf(relation indicators.Relation, tolerance, point *big.Rat, e extent) indicators.Outcome {
	least := new(big.Rat).Neg(tolerance)
	var all, some bool
	switch relation {
	case indicators.RelationAtLeast:
		all = e.low.Cmp(least) >= 0
		some = e.high.Cmp(least) > 0 || e.high.Cmp(least) == 0 && !e.highOpen
	case indicators.RelationAbove:
		all = e.low.Cmp(least) > 0 || e.low.Cmp(least) == 0 && e.lowOpen
		some = e.high.Cmp(least) > 0
	case indicators.RelationAtMost:
		all = e.high.Cmp(tolerance) <= 0
		some = e.low.Cmp(tolerance) < 0 || e.low.Cmp(tolerance) == 0 && !e.lowOpen
	case indicators.RelationBelow:
		all = e.high.Cmp(tolerance) < 0 || e.high.Cmp(tolerance) == 0 && e.highOpen
		some = e.low.Cmp(tolerance) < 0
	case indicators.RelationEqual:
		all = new(big.Rat).Abs(point).Cmp(tolerance) <= 0
		some = outcomeOf(indicators.RelationAtLeast, tolerance, point, e) != indicators.Contradicts &&
			outcomeOf(indicators.RelationAtMost, tolerance, point, e) != indicators.Contradicts
	}
	switch {
	case all:
		return indicators.Agrees
	case some:
		return indicators.AgreesWithinRange
	default:
		return indicators.Contradicts
	}
}

// negated returns the formula times −1.
func (f formula) negated() formula {
	negated := slices.Clone(f)
	for i, q := range negated {
		factor := indicators.Whole(-1)
		if q.Factor != nil {
			factor = q.Factor.Mul(factor)
		}
		negated[i].Factor = &factor
	}
	return negated
}

// calculation works a formula out with what its reader is told.
func (p *plan) calculation(f formula, k known) (Calculation, error) {
	written, err := f.written()
	if err != nil {
		return Calculation{}, err
	}
	c := Calculation{Formula: written, Status: indicators.Calculated}
	missing, unfit := false, false
	for _, at := range f.figures() {
		if o, stands := k.observations[at]; stands {
			c.Observations = append(c.Observations, o)
		}
		unfit = unfit || k.notApplicable[at]
		if _, reported := k.points[at]; !reported {
			missing = true
		}
	}
	for _, id := range written.Measures() {
		c.Names = append(c.Names, p.measures[id].Name)
	}
	switch {
	case unfit:
		c.Status = indicators.CalculationNotApplicable
		return c, nil
	case missing:
		c.Status = indicators.CalculationMissing
		return c, nil
	}
	value, defined := f.value(k.points)
	if !defined {
		c.Status = indicators.CalculationUndefined
		return c, nil
	}
	c.Value = value
	e, stated, mayDivide := f.extremes(maps.Clone(k.points), k.boxes)
	switch {
	case !mayDivide:
		c.Range = Range{Kind: RangeExact}
	case stated:
		c.Range = Range{Kind: RangeExact, Known: true, Low: e.low, High: e.high, LowOpen: e.lowOpen, HighOpen: e.highOpen}
	default:
		c.Range = Range{Kind: RangeInner, Known: true, Low: value, High: value}
	}
	return c, nil
}
