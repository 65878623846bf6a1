package indicatorstest

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// levels are the numbers of each indicator at which a rule or a condition turns (临界值).
type levels map[indicators.IndicatorID][]indicators.Number

func (l levels) add(id indicators.IndicatorID, numbers ...indicators.Number) {
	for _, n := range numbers {
		if !slices.ContainsFunc(l[id], n.Equal) {
			l[id] = append(l[id], n)
		}
	}
}

// node adds what one criterion or section asks for by itself.
func (l levels) node(n *indicators.Node) {
	if n.Rule != nil {
		l.rule(n.Indicator, n.Rule, n.Marks)
	}
	l.conditions("", n.Preconditions)
}

func (l levels) rule(own indicators.IndicatorID, rule indicators.Rule, marks indicators.Marks) {
	switch r := rule.(type) {
	case indicators.Bands:
		for _, band := range r.Bands {
			for _, bound := range band.When {
				l.add(own, bound.Level)
			}
		}
	case indicators.Grades:
		for _, grade := range r.Grades {
			l.conditions(own, grade.When)
		}
	case indicators.Linear:
		l.add(own, r.From, r.To, r.From.Add(r.To).Mul(half()))
	case indicators.Curve:
		for _, point := range r.Points {
			l.add(own, point.At)
		}
	case indicators.Deduct:
		l.deduct(own, r, marks)
	case indicators.Cases:
		for _, c := range r.Cases {
			l.condition(own, c.When)
			l.rule(own, c.Then, marks)
		}
		l.rule(own, r.Otherwise, marks)
	case indicators.ExtensionRule:
		// Where it turns is known to its domain only.
		l.add(own, indicators.Whole(0), half(), indicators.Whole(1), indicators.Whole(10), indicators.Whole(50), indicators.Whole(100))
	}
}

// deduct adds the level, a step beyond it, and the step at which nothing more is taken off.
func (l levels) deduct(own indicators.IndicatorID, r indicators.Deduct, marks indicators.Marks) {
	step := r.Step
	if r.Side == indicators.SideBelow {
		step = step.Mul(indicators.Whole(-1))
	}
	l.add(own, r.Level, r.Level.Add(step))
	if full, known := marks.Number(); known {
		if steps, err := full.Sub(r.Floor).Quo(r.Each); err == nil {
			l.add(own, r.Level.Add(step.Mul(steps)))
		}
	}
}

func (l levels) conditions(own indicators.IndicatorID, conditions []indicators.Condition) {
	for _, c := range conditions {
		l.condition(own, c)
	}
}

func (l levels) condition(own indicators.IndicatorID, condition indicators.Condition) {
	switch c := condition.(type) {
	case indicators.IndicatorCondition:
		if c.Indicator != "" {
			own = c.Indicator
		}
		l.add(own, c.Bound.Level)
	case indicators.NodeCondition:
		// The levels of that node are its own.
	case indicators.AllOf:
		l.conditions(own, c)
	case indicators.AnyOf:
		l.conditions(own, c)
	case indicators.AtLeastOf:
		l.conditions(own, c.Conditions)
	}
}

// levelsOf returns where anything of a framework turns.
func levelsOf(f indicators.Framework) levels {
	found := levels{}
	for _, n := range nodesOf(&f.Root) {
		found.node(n)
	}
	for _, s := range f.Sanctions {
		found.conditions("", s.When)
	}
	for _, level := range f.Levels {
		found.conditions("", level.When)
	}
	delete(found, "")
	return found
}

// nodesOf returns the nodes, depth first, parents before their children.
func nodesOf(root *indicators.Node) []*indicators.Node {
	nodes := []*indicators.Node{root}
	for i := range root.Children {
		nodes = append(nodes, nodesOf(&root.Children[i])...)
	}
	return nodes
}

func half() indicators.Number { return indicators.MustNumber("0.5") }
