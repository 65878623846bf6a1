package indicators

import (
	"maps"
	"slices"
)

// Compile keeps copies and Framework hands out copies, so that an evaluator cannot be changed from outside.

func cloneFramework(f Framework) Framework {
	f.Sources = slices.Clone(f.Sources)
	f.Definitions = cloneDefinitions(f.Definitions)
	f.Substitutions = slices.Clone(f.Substitutions)
	f.Root = cloneNode(f.Root)
	f.Sanctions = cloneEach(f.Sanctions, cloneSanction)
	f.Levels = cloneEach(f.Levels, cloneLevel)
	f.Parent = cloneDerivation(f.Parent)
	f.Annotations = maps.Clone(f.Annotations)
	return f
}

func cloneDefinitions(d Definitions) Definitions {
	return Definitions{
		Measures:   cloneEach(d.Measures, cloneMeasure),
		Indicators: cloneEach(d.Indicators, cloneIndicator),
		Checks:     cloneEach(d.Checks, cloneCheck),
	}
}

func cloneEach[T any](list []T, clone func(T) T) []T {
	if list == nil {
		return nil
	}
	copied := make([]T, len(list))
	for i, item := range list {
		copied[i] = clone(item)
	}
	return copied
}

func cloneMeasure(m Measure) Measure {
	m.Min, m.Max, m.Sources = cloneNumber(m.Min), cloneNumber(m.Max), slices.Clone(m.Sources)
	return m
}

func cloneNumber(n *Number) *Number {
	if n == nil {
		return nil
	}
	copied := *n
	return &copied
}

// A Formula is immutable and needs no copy.
func cloneIndicator(i Indicator) Indicator {
	i.Sources = slices.Clone(i.Sources)
	return i
}

func cloneCheck(c Check) Check {
	c.Sources = slices.Clone(c.Sources)
	return c
}

func cloneNode(n Node) Node {
	n.Rule = cloneRule(n.Rule)
	n.Children = cloneEach(n.Children, cloneNode)
	n.Cap = cloneNumber(n.Cap)
	n.Preconditions = cloneEach(n.Preconditions, cloneCondition)
	n.Responsible = slices.Clone(n.Responsible)
	n.Annotations = maps.Clone(n.Annotations)
	n.Sources = slices.Clone(n.Sources)
	return n
}

func cloneSanction(s Sanction) Sanction {
	s.When = cloneEach(s.When, cloneCondition)
	s.Sources = slices.Clone(s.Sources)
	return s
}

func cloneLevel(l Level) Level {
	l.When = cloneEach(l.When, cloneCondition)
	l.Sources = slices.Clone(l.Sources)
	return l
}

func cloneDerivation(d *Derivation) *Derivation {
	if d == nil {
		return nil
	}
	copied := *d
	copied.Changes = slices.Clone(d.Changes)
	return &copied
}

func cloneRule(rule Rule) Rule {
	switch r := rule.(type) {
	case Bands:
		r.Bands = cloneEach(r.Bands, func(b Band) Band {
			b.When = slices.Clone(b.When)
			return b
		})
		return r
	case Grades:
		r.Grades = cloneEach(r.Grades, func(g Grade) Grade {
			g.When = cloneEach(g.When, cloneCondition)
			return g
		})
		return r
	case Linear:
		return r
	case Curve:
		r.Points = slices.Clone(r.Points)
		return r
	case Deduct:
		return r
	case Cases:
		r.Cases = cloneEach(r.Cases, func(c Case) Case {
			return Case{When: cloneCondition(c.When), Then: cloneRule(c.Then)}
		})
		r.Otherwise = cloneRule(r.Otherwise)
		return r
	case ExtensionRule:
		r.Params = slices.Clone(r.Params)
		return r
	default:
		return rule
	}
}

func cloneCondition(condition Condition) Condition {
	switch c := condition.(type) {
	case IndicatorCondition, NodeCondition:
		return c
	case AllOf:
		return AllOf(cloneEach(c, cloneCondition))
	case AnyOf:
		return AnyOf(cloneEach(c, cloneCondition))
	case AtLeastOf:
		c.Conditions = cloneEach(c.Conditions, cloneCondition)
		return c
	default:
		return condition
	}
}
