package draw

import (
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// thresholds are, by indicator, the numbers at which something changes: levels of bounds, goalposts, points, steps, and numbers whose
// score lies half-way between two that a rounding allows.
type thresholds struct {
	plan indicators.RoundingPlan
	of   map[indicators.IndicatorID][]*big.Rat
}

func thresholdsOf(f indicators.Framework) thresholds {
	t := thresholds{f.Rounding, map[indicators.IndicatorID][]*big.Rat{}}
	t.node(f.Root)
	for _, s := range f.Sanctions {
		t.conditions("", s.When)
	}
	for _, l := range f.Levels {
		t.conditions("", l.When)
	}
	return t
}

func (t thresholds) add(id indicators.IndicatorID, levels ...*big.Rat) {
	t.of[id] = append(t.of[id], levels...)
}

func (t thresholds) node(n indicators.Node) {
	t.conditions("", n.Preconditions)
	t.rule(n, n.Rule)
	for _, child := range n.Children {
		t.node(child)
	}
}

func (t thresholds) conditions(own indicators.IndicatorID, list []indicators.Condition) {
	for _, condition := range list {
		switch c := condition.(type) {
		case indicators.IndicatorCondition:
			if c.Indicator == "" {
				c.Indicator = own
			}
			t.add(c.Indicator, c.Bound.Level.Rat())
		case indicators.AllOf:
			t.conditions(own, c)
		case indicators.AnyOf:
			t.conditions(own, c)
		case indicators.AtLeastOf:
			t.conditions(own, c.Conditions)
		case indicators.NodeCondition:
		}
	}
}

func (t thresholds) rule(n indicators.Node, rule indicators.Rule) {
	switch r := rule.(type) {
	case indicators.Bands:
		for _, band := range r.Bands {
			for _, bound := range band.When {
				t.add(n.Indicator, bound.Level.Rat())
			}
		}
	case indicators.Grades:
		for _, grade := range r.Grades {
			t.conditions(n.Indicator, grade.When)
		}
	case indicators.Linear:
		from, to := r.From.Rat(), r.To.Rat()
		t.add(n.Indicator, from, to)
		if r.Scale == indicators.LogScale {
			if middle, ok := squareRoot(new(big.Rat).Mul(from, to)); ok {
				t.add(n.Indicator, middle) // earns half, though logarithms are irrational
			}
		} else {
			t.ties(n, from, new(big.Rat), to, big.NewRat(1, 1))
		}
	case indicators.Curve:
		for k, p := range r.Points {
			t.add(n.Indicator, p.At.Rat())
			if k > 0 {
				before := r.Points[k-1]
				t.ties(n, before.At.Rat(), before.Share.Rat(), p.At.Rat(), p.Share.Rat())
			}
		}
	case indicators.Deduct:
		step := r.Step.Rat()
		if r.Side == indicators.SideBelow {
			step.Neg(step)
		}
		at := r.Level.Rat()
		for range 5 {
			t.add(n.Indicator, new(big.Rat).Set(at))
			at = new(big.Rat).Add(at, step)
		}
	case indicators.Cases:
		for _, c := range r.Cases {
			t.conditions(n.Indicator, []indicators.Condition{c.When})
			t.rule(n, c.Then)
		}
		t.rule(n, r.Otherwise)
	case indicators.ExtensionRule, nil:
	}
}

// ties adds some numbers between a and b that earn, in proportion, half a unit of the criterion's rounding more than it allows.
func (t thresholds) ties(n indicators.Node, a, shareA, b, shareB *big.Rat) {
	rounding := n.Rounding
	if rounding.Mode == 0 {
		rounding = t.plan.Criteria
	}
	marks, known := n.Marks.Number()
	rise := new(big.Rat).Sub(shareB, shareA)
	if rounding.Mode == 0 || rounding.Mode == indicators.Unrounded || !known || rise.Sign() == 0 {
		return
	}
	unit := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(rounding.Places)), nil))
	full := marks.Rat()
	for k := range int64(4) {
		// Half a unit beside every eighth of the way.
		score := new(big.Rat).Mul(full, new(big.Rat).Add(shareA, new(big.Rat).Mul(rise, big.NewRat(2*k+1, 8))))
		units := new(big.Rat).Quo(score, unit)
		below := new(big.Rat).SetInt(new(big.Int).Div(units.Num(), units.Denom()))
		score = new(big.Rat).Mul(below.Add(below, big.NewRat(1, 2)), unit)
		way := new(big.Rat).Sub(new(big.Rat).Quo(score, full), shareA)
		way.Quo(way, rise)
		if way.Sign() >= 0 && way.Cmp(big.NewRat(1, 1)) <= 0 {
			x := way.Mul(way, new(big.Rat).Sub(b, a))
			t.add(n.Indicator, x.Add(x, a))
		}
	}
}

// squareRoot returns the root of a number that is a square.
func squareRoot(x *big.Rat) (*big.Rat, bool) {
	root := new(big.Rat).SetFrac(new(big.Int).Sqrt(x.Num()), new(big.Int).Sqrt(x.Denom()))
	return root, new(big.Rat).Mul(root, root).Cmp(x) == 0
}
