package indicators

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
)

// compiledCondition is a condition with its indicators and nodes resolved. The zero value always holds.
type compiledCondition struct {
	kind  conditionKind
	index int // of the indicator or node
	rate  bool
	bound Bound
	name  Text
	unit  Text
	count int
	parts []compiledCondition
}

type conditionKind uint8

const (
	always conditionKind = iota
	onIndicator
	onNode
	atLeastParts
)

// conditions compiles conditions that must all hold; r notes what they read.
func (c *compiler) conditions(path string, list []Condition, own int, r *reads) compiledCondition {
	if len(list) == 0 {
		return compiledCondition{}
	}
	parts := make([]compiledCondition, len(list))
	for i, condition := range list {
		parts[i] = c.condition(fmt.Sprintf("%s/%d", path, i), condition, own, r)
	}
	if len(parts) == 1 {
		return parts[0]
	}
	return compiledCondition{kind: atLeastParts, count: len(parts), parts: parts}
}

func (c *ruleCompiler) conditions(path string, list []Condition, r *reads) compiledCondition {
	return c.compiler.conditions(path, list, c.ownIndex, r)
}

func (c *compiler) condition(path string, condition Condition, own int, r *reads) compiledCondition {
	switch k := condition.(type) {
	case IndicatorCondition:
		return c.indicatorCondition(path+"/indicator", k, own, r)
	case NodeCondition:
		return c.nodeCondition(path+"/node", k, r)
	case AllOf, AnyOf, AtLeastOf:
		parts, count, place := conditionParts(k)
		if count < 1 || count > len(parts) {
			c.report(ProblemInvalidCondition, path, "ask for 1 up to all of the parts", "the condition asks for %d of %d parts", count, len(parts))
			return compiledCondition{}
		}
		compiled := compiledCondition{kind: atLeastParts, count: count}
		for i, part := range parts {
			compiled.parts = append(compiled.parts, c.condition(fmt.Sprintf("%s%s/%d", path, place, i), part, own, r))
		}
		return compiled
	default:
		c.report(ProblemInvalidCondition, path, "give one of the condition kinds, as a value rather than a pointer", "a condition of type %T", condition)
		return compiledCondition{}
	}
}

func (c *compiler) indicatorCondition(path string, k IndicatorCondition, own int, r *reads) compiledCondition {
	c.checkBound(path, k.Bound)
	index := own
	if k.Indicator != "" {
		index = c.indicator(path+"/id", k.Indicator)
	} else if own < 0 {
		c.report(ProblemMissingIndicator, path, "name the indicator", "the condition means the criterion's own indicator, and there is none")
	}
	if index < 0 {
		return compiledCondition{}
	}
	r.addIndicator(index)
	def := c.plan.indicators[index].def
	return compiledCondition{kind: onIndicator, index: index, bound: k.Bound, name: def.Name, unit: def.Unit}
}

func (c *compiler) nodeCondition(path string, k NodeCondition, r *reads) compiledCondition {
	c.checkBound(path, k.Bound)
	index, ok := c.plan.byID[k.Node]
	if !ok {
		c.report(ProblemUnknownNode, path+"/id", "name a node of this framework"+c.nearestNode(k.Node), "the framework has no node %q", k.Node)
		return compiledCondition{}
	}
	if c.plan.nodes[index].node.withoutMarks() {
		c.report(ProblemInvalidCondition, path+"/id", "name a node with marks, or test its indicator", "the node %q has no marks, so it has no score to compare", k.Node)
	}
	if k.Quantity > NodeRate {
		c.report(ProblemInvalidCondition, path+"/quantity", "use NodeScore or NodeRate", "quantity %d is not defined", k.Quantity)
	}
	r.nodes = append(r.nodes, index)
	return compiledCondition{kind: onNode, index: index, rate: k.Quantity == NodeRate, bound: k.Bound, name: c.plan.nodes[index].node.Name}
}

func (c *compiler) checkBound(path string, b Bound) {
	if b.Relation < RelationAtLeast || b.Relation > RelationEqual {
		c.report(ProblemInvalidCondition, path+"/bound", "use AtLeast, Above, AtMost, Below or EqualTo", "the condition has no relation")
	}
}

// at decides the condition at the point. It is undecided only for want of data, or where an irrational score is too close to a bound.
// The range of a node can decide what has no point: a section that reaches the bound whatever its missing parts earn.
func (c *compiledCondition) at(ev *evaluation, p probe) Truth {
	return c.decide(func(leaf *compiledCondition) Truth {
		if leaf.kind == onIndicator {
			if !p.usable(ev, leaf.index) {
				return Undecided
			}
			return truthOf(leaf.bound.holds(p.value(ev, leaf.index)))
		}
		if x, ok := ev.nodeQuantity(leaf.index, leaf.rate); ok {
			return leaf.bound.holdsReal(x)
		}
		if i, ok := ev.nodeQuantityRange(leaf.index, leaf.rate); ok {
			return leaf.bound.over(i) // whatever is missing
		}
		return Undecided
	})
}

// over decides the condition for all figures within the reported ranges.
func (c *compiledCondition) over(ev *evaluation) Truth {
	return c.decide(func(leaf *compiledCondition) Truth {
		if leaf.kind == onIndicator {
			state := &ev.indicators[leaf.index]
			if state.status != usable || !state.known {
				return Undecided
			}
			return leaf.bound.over(state.interval)
		}
		i, ok := ev.nodeQuantityRange(leaf.index, leaf.rate)
		if !ok {
			return Undecided
		}
		if x, scored := ev.nodeQuantity(leaf.index, leaf.rate); scored && ev.isSingle(leaf.index, leaf.rate) {
			return leaf.bound.holdsReal(x)
		}
		return leaf.bound.over(i)
	})
}

// decide combines the outcomes of the single tests: it holds where enough parts hold, fails where too many fail.
func (c *compiledCondition) decide(test func(*compiledCondition) Truth) Truth {
	switch c.kind {
	case always:
		return Holds
	case onIndicator, onNode:
		return test(c)
	case atLeastParts:
		holds, fails := 0, 0
		for i := range c.parts {
			switch c.parts[i].decide(test) {
			case Holds:
				holds++
			case Fails:
				fails++
			case Undecided:
			}
		}
		return certain(holds >= c.count, len(c.parts)-fails < c.count)
	default:
		return Undecided
	}
}

// levels appends the levels of all tests.
func (c *compiledCondition) levels(dst []exact.Rat) []exact.Rat {
	if c.kind == onIndicator || c.kind == onNode {
		return append(dst, c.bound.Level.rat)
	}
	for i := range c.parts {
		dst = c.parts[i].levels(dst)
	}
	return dst
}

// bounds appends the bounds that must all hold, false where the condition is not of that form.
func (c *compiledCondition) bounds(dst []Bound) ([]Bound, bool) {
	switch {
	case c.kind == always:
		return dst, true
	case c.kind == onIndicator:
		return append(dst, c.bound), true
	case c.kind != atLeastParts || c.count < len(c.parts):
		return nil, false
	}
	for i := range c.parts {
		var ok bool
		if dst, ok = c.parts[i].bounds(dst); !ok {
			return nil, false
		}
	}
	return dst, true
}

// describe returns the condition in words.
func (c *compiledCondition) describe() Text {
	switch c.kind {
	case onIndicator, onNode:
		bound := c.bound.Relation.Symbol() + " " + formatNumber(c.bound.Level.rat)
		zh, en := c.name.In(Chinese)+" "+bound, c.name.In(English)+" "+bound
		if c.rate {
			zh, en = c.name.In(Chinese)+"得分率 "+bound, "rate of "+en
		}
		return Text{Zh: withUnit(zh, c.unit.In(Chinese)), En: withUnit(en, c.unit.In(English))}
	case atLeastParts:
		var zh, en []string
		for i := range c.parts {
			part := c.parts[i].describe()
			if c.parts[i].kind == atLeastParts {
				part = Text{Zh: "（" + part.Zh + "）", En: "(" + part.En + ")"}
			}
			zh, en = append(zh, part.Zh), append(en, part.En)
		}
		switch c.count {
		case len(c.parts):
			return Text{Zh: strings.Join(zh, " 且 "), En: strings.Join(en, " and ")}
		case 1:
			return Text{Zh: strings.Join(zh, " 或 "), En: strings.Join(en, " or ")}
		default:
			return Text{
				Zh: fmt.Sprintf("至少满足 %d 项：%s", c.count, strings.Join(zh, "、")),
				En: fmt.Sprintf("at least %d of: %s", c.count, strings.Join(en, ", ")),
			}
		}
	case always:
		return Text{Zh: "始终成立", En: "always"}
	default:
		return Text{}
	}
}

func withUnit(s, unit string) string {
	if unit == "" {
		return s
	}
	return s + " " + unit
}
