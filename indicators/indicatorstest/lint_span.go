package indicatorstest

import "github.com/wenming-go/wenming/indicators"

// span is the numbers that something can be, ends included; nil where nothing bounds that side. The zero span is all numbers.
type span struct{ low, high *indicators.Number }

func pointSpan(n indicators.Number) span { return span{&n, &n} }

// over decides a bound for all numbers of the span at once.
func (s span) over(b indicators.Bound) indicators.Truth {
	low := func(holds func(c int) bool) bool { return s.low != nil && holds(s.low.Cmp(b.Level)) }
	high := func(holds func(c int) bool) bool { return s.high != nil && holds(s.high.Cmp(b.Level)) }
	below, atMost := func(c int) bool { return c < 0 }, func(c int) bool { return c <= 0 }
	above, atLeast := func(c int) bool { return c > 0 }, func(c int) bool { return c >= 0 }
	switch b.Relation {
	case indicators.RelationAtLeast:
		return truthOf(low(atLeast), high(below))
	case indicators.RelationAbove:
		return truthOf(low(above), high(atMost))
	case indicators.RelationAtMost:
		return truthOf(high(atMost), low(above))
	case indicators.RelationBelow:
		return truthOf(high(below), low(atLeast))
	case indicators.RelationEqual:
		return truthOf(low(atLeast) && high(atMost), low(above) || high(below))
	default:
		return indicators.Undecided
	}
}

func truthOf(holds, fails bool) indicators.Truth {
	switch {
	case holds:
		return indicators.Holds
	case fails:
		return indicators.Fails
	default:
		return indicators.Undecided
	}
}

func (s span) contains(n indicators.Number) bool {
	return (s.low == nil || s.low.Cmp(n) <= 0) && (s.high == nil || n.Cmp(*s.high) <= 0)
}

func (s span) plus(t span) span {
	add := func(a, b *indicators.Number) *indicators.Number {
		if a == nil || b == nil {
			return nil
		}
		sum := a.Add(*b)
		return &sum
	}
	return span{add(s.low, t.low), add(s.high, t.high)}
}

func (s span) times(n indicators.Number) span {
	multiply := func(a *indicators.Number) *indicators.Number {
		if a == nil {
			return nil
		}
		product := a.Mul(n)
		return &product
	}
	switch n.Sign() {
	case 0:
		return pointSpan(indicators.Number{})
	case -1:
		return span{multiply(s.high), multiply(s.low)}
	default:
		return span{multiply(s.low), multiply(s.high)}
	}
}

// meet returns what lies in both; where nothing does, the bounds contradict each other and all numbers are returned.
func (s span) meet(t span) span {
	if s.low == nil || t.low != nil && t.low.Cmp(*s.low) > 0 {
		s.low = t.low
	}
	if s.high == nil || t.high != nil && t.high.Cmp(*s.high) < 0 {
		s.high = t.high
	}
	if s.low != nil && s.high != nil && s.low.Cmp(*s.high) > 0 {
		return span{}
	}
	return s
}

// dividedBy returns s ÷ d for a d that is nowhere below 0, and leaves out a d of 0; any other d gives all numbers.
func (s span) dividedBy(d span) span {
	if d.low == nil || d.low.Sign() < 0 {
		return span{}
	}
	return span{quotientEnd(s.low, d, -1), quotientEnd(s.high, d, 1)}
}

// quotientEnd returns the end of a quotient on the given side, nil where there is none.
func quotientEnd(n *indicators.Number, d span, side int) *indicators.Number {
	if n == nil {
		return nil
	}
	by := d.low // the outer end grows as the denominator falls
	if n.Sign() != side {
		by = d.high
	}
	if by == nil {
		return new(indicators.Number)
	}
	quotient, err := n.Quo(*by)
	if err != nil {
		return nil
	}
	return &quotient
}

// String returns the span in words, for messages.
func (s span) String() string {
	switch {
	case s.low != nil && s.high != nil:
		return "from " + s.low.String() + " to " + s.high.String()
	case s.low != nil:
		return s.low.String() + " or more"
	case s.high != nil:
		return s.high.String() + " or less"
	default:
		return "any number"
	}
}
