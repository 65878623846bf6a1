package indicators_test

import (
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// collectIndicators notes the indicators that a rule reads; it reports whether the rule reads the criterion's own and no other.
func collectIndicators(rule indicators.Rule, own indicators.IndicatorID, read map[indicators.IndicatorID]bool) bool {
	switch r := rule.(type) {
	case indicators.Grades:
		for _, g := range r.Grades {
			collectConditions(g.When, own, read)
		}
		return false
	case indicators.Cases:
		for _, c := range r.Cases {
			collectConditions([]indicators.Condition{c.When}, own, read)
			collectIndicators(c.Then, own, read)
		}
		collectIndicators(r.Otherwise, own, read)
		return false
	case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
		read[own] = true
	}
	return true
}

func collectConditions(list []indicators.Condition, own indicators.IndicatorID, read map[indicators.IndicatorID]bool) {
	for _, condition := range list {
		switch c := condition.(type) {
		case indicators.IndicatorCondition:
			if c.Indicator == "" {
				read[own] = true
			} else {
				read[c.Indicator] = true
			}
		case indicators.AllOf:
			collectConditions(c, own, read)
		case indicators.AnyOf:
			collectConditions(c, own, read)
		case indicators.AtLeastOf:
			collectConditions(c.Conditions, own, read)
		case indicators.NodeCondition:
		}
	}
}

// conditionsOnNodes reports whether any rule or precondition beneath the node reads a node.
func conditionsOnNodes(n indicators.Node) bool {
	found := readsNodes(n.Preconditions) || ruleReadsNodes(n.Rule)
	for _, child := range n.Children {
		found = found || conditionsOnNodes(child)
	}
	return found
}

func ruleReadsNodes(rule indicators.Rule) bool {
	r, ok := rule.(indicators.Cases)
	if !ok {
		return false
	}
	found := ruleReadsNodes(r.Otherwise)
	for _, c := range r.Cases {
		found = found || readsNodes([]indicators.Condition{c.When}) || ruleReadsNodes(c.Then)
	}
	return found
}

func readsNodes(list []indicators.Condition) bool {
	for _, condition := range list {
		found := false
		switch c := condition.(type) {
		case indicators.NodeCondition:
			found = true
		case indicators.AllOf:
			found = readsNodes(c)
		case indicators.AnyOf:
			found = readsNodes(c)
		case indicators.AtLeastOf:
			found = readsNodes(c.Conditions)
		case indicators.IndicatorCondition:
		}
		if found {
			return true
		}
	}
	return false
}

func holdsRat(b indicators.Bound, x *big.Rat) bool {
	order := x.Cmp(b.Level.Rat())
	switch b.Relation {
	case indicators.RelationAtLeast:
		return order >= 0
	case indicators.RelationAbove:
		return order > 0
	case indicators.RelationAtMost:
		return order <= 0
	case indicators.RelationBelow:
		return order < 0
	case indicators.RelationEqual:
		return order == 0
	}
	panic("no relation")
}

// condition decides a condition at the point; Undecided for want of data.
func (o *oracle) condition(condition indicators.Condition, own indicators.IndicatorID) indicators.Truth {
	var parts []indicators.Condition
	need := 0
	switch c := condition.(type) {
	case indicators.IndicatorCondition:
		if c.Indicator != "" {
			own = c.Indicator
		}
		x, status := o.indicator(own)
		switch {
		case status != 0:
			return indicators.Undecided
		case holdsRat(c.Bound, x):
			return indicators.Holds
		}
		return indicators.Fails
	case indicators.AllOf:
		parts, need = c, len(c)
	case indicators.AnyOf:
		parts, need = c, 1
	case indicators.AtLeastOf:
		parts, need = c.Conditions, c.Count
	case indicators.NodeCondition:
		return o.nodeCondition(c)
	}
	could, does := 0, 0
	for _, part := range parts {
		switch o.condition(part, own) {
		case indicators.Holds:
			does++
			could++
		case indicators.Undecided:
			could++
		case indicators.Fails:
		}
	}
	switch {
	case does >= need:
		return indicators.Holds
	case could < need:
		return indicators.Fails
	}
	return indicators.Undecided
}

// rule returns the score before rounding, and false where data it needs are missing.
func (o *oracle) rule(rule indicators.Rule, own indicators.IndicatorID, marks *big.Rat) (*big.Rat, bool) {
	switch r := rule.(type) {
	case indicators.Grades:
		for _, g := range r.Grades {
			switch o.condition(indicators.AllOf(g.When), own) {
			case indicators.Holds:
				return portion(marks, g.Share), true
			case indicators.Undecided:
				return nil, false
			case indicators.Fails:
			}
		}
		panic("no grade")
	case indicators.Cases:
		for _, c := range r.Cases {
			switch o.condition(c.When, own) {
			case indicators.Holds:
				return o.rule(c.Then, own, marks)
			case indicators.Undecided:
				return nil, false
			case indicators.Fails:
			}
		}
		return o.rule(r.Otherwise, own, marks)
	case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
	}
	x, status := o.indicator(own)
	if status != 0 {
		return nil, false
	}
	switch r := rule.(type) {
	case indicators.Bands:
		return oracleBands(r, x, marks), true
	case indicators.Linear:
		return between(x, r.From.Rat(), new(big.Rat), r.To.Rat(), marks), true
	case indicators.Curve:
		first, last := r.Points[0], r.Points[len(r.Points)-1]
		if x.Cmp(first.At.Rat()) <= 0 {
			return portion(marks, first.Share), true
		}
		for k := 1; k < len(r.Points); k++ {
			if a, b := r.Points[k-1], r.Points[k]; x.Cmp(b.At.Rat()) < 0 {
				return between(x, a.At.Rat(), portion(marks, a.Share), b.At.Rat(), portion(marks, b.Share)), true
			}
		}
		return portion(marks, last.Share), true
	case indicators.Deduct:
		return oracleDeduct(r, x, marks), true
	case indicators.Grades, indicators.Cases, indicators.ExtensionRule:
	}
	panic("not in these frameworks")
}

func portion(marks *big.Rat, share indicators.Number) *big.Rat {
	return new(big.Rat).Mul(marks, share.Rat())
}

func oracleBands(r indicators.Bands, x, marks *big.Rat) *big.Rat {
	for _, band := range r.Bands {
		holds := true
		for _, bound := range band.When {
			holds = holds && holdsRat(bound, x)
		}
		if holds {
			return portion(marks, band.Share)
		}
	}
	return portion(marks, r.Otherwise)
}

// between interpolates from (a, scoreA) to (b, scoreB), and stays at the nearer score outside.
func between(x, a, scoreA, b, scoreB *big.Rat) *big.Rat {
	t := new(big.Rat).Quo(new(big.Rat).Sub(x, a), new(big.Rat).Sub(b, a))
	switch {
	case t.Sign() <= 0:
		return scoreA
	case t.Cmp(big.NewRat(1, 1)) >= 0:
		return scoreB
	}
	return t.Mul(t, new(big.Rat).Sub(scoreB, scoreA)).Add(t, scoreA)
}

func oracleDeduct(r indicators.Deduct, x, marks *big.Rat) *big.Rat {
	short := new(big.Rat).Sub(r.Level.Rat(), x)
	if r.Side == indicators.SideAbove {
		short.Neg(short)
	}
	if short.Sign() <= 0 {
		return marks
	}
	steps := short.Quo(short, r.Step.Rat())
	if r.Parts != indicators.PartsExact {
		whole, rest := new(big.Int).QuoRem(steps.Num(), steps.Denom(), new(big.Int))
		if r.Parts == indicators.PartsUp && rest.Sign() > 0 {
			whole.Add(whole, big.NewInt(1))
		}
		steps = new(big.Rat).SetInt(whole)
	}
	left := new(big.Rat).Sub(marks, steps.Mul(steps, r.Each.Rat()))
	if left.Cmp(r.Floor.Rat()) < 0 {
		return r.Floor.Rat()
	}
	return left
}

func (o *oracle) nodeCondition(c indicators.NodeCondition) indicators.Truth {
	r := o.node(c.Node)
	if !r.counts() {
		return indicators.Undecided
	}
	x := r.score
	if c.Quantity == indicators.NodeRate {
		x = new(big.Rat).Quo(x, r.available)
	}
	if holdsRat(c.Bound, x) {
		return indicators.Holds
	}
	return indicators.Fails
}
