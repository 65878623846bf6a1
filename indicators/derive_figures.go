package indicators

import (
	"fmt"
	"strconv"
)

// figurePlace is where a figure of a framework stands; see [Change].
type figurePlace struct {
	node NodeID
	at   string
}

func (p figurePlace) String() string {
	if p.node == "" {
		return fmt.Sprintf("%q of the framework", p.at)
	}
	return fmt.Sprintf("%q of the node %q", p.at, p.node)
}

// figureValue is a figure of a framework that can be overridden.
type figureValue interface {
	// stated returns the figure as a [Change] states it.
	stated() string
	// set makes an edit, or says why it does not and leaves the figure.
	set(to edit) *refusal
}

// refusal says why a figure cannot become another.
type refusal struct {
	code          ProblemCode
	message, hint string
}

// numberFigure is any number.
type numberFigure struct{ number *Number }

func (f numberFigure) stated() string { return f.number.String() }

func (f numberFigure) set(to edit) *refusal {
	*f.number = to.number
	return nil
}

// integerFigure is a whole number within bounds.
type integerFigure struct {
	number      *int
	least, most int
}

func (f integerFigure) stated() string { return strconv.Itoa(*f.number) }

func (f integerFigure) set(to edit) *refusal {
	// The text of a whole number is its digits; that of any other is no int.
	i, err := strconv.Atoi(to.number.String())
	if err != nil || i < f.least || i > f.most {
		return &refusal{ProblemInvalidNumber, fmt.Sprintf("it cannot be %s", to.number), fmt.Sprintf("give a whole number from %d to %d", f.least, f.most)}
	}
	*f.number = i
	return nil
}

// marksFigure is the marks of a node.
type marksFigure struct{ marks *Marks }

func (f marksFigure) stated() string {
	if f.marks.IsZero() {
		return ""
	}
	return f.marks.String()
}

func (f marksFigure) set(to edit) *refusal {
	if n, _ := to.marks.Number(); !to.marks.IsUnknown() && n.Sign() <= 0 {
		return &refusal{ProblemInvalidMarks, fmt.Sprintf("the marks are %s", to.marks), "give marks above 0, or UnknownMarks"}
	}
	*f.marks = to.marks
	return nil
}

// roundingFigure is a rounding of a node or of the plan.
type roundingFigure struct{ rounding *Rounding }

func (f roundingFigure) stated() string {
	if f.rounding.active() {
		return f.rounding.Mode.String() + " " + strconv.Itoa(f.rounding.Places)
	}
	return f.rounding.Mode.String()
}

func (f roundingFigure) set(to edit) *refusal {
	switch r := to.rounding; {
	case r == nil:
		return &refusal{ProblemInvalidOverride, "it is a rounding, not a number", "use OverrideRounding for a node, OverrideRoundingPlan for the framework"}
	case !r.valid():
		return &refusal{ProblemInvalidRounding, fmt.Sprintf("rounding to %d places by mode %d is not defined", r.Places, r.Mode), roundingHint}
	default:
		*f.rounding = *r
		return nil
	}
}

// figureWalk visits the figures of a node, or of the framework itself.
type figureWalk struct {
	node  NodeID
	visit func(figurePlace, figureValue)
}

// walkFigures visits every figure of a framework that can be overridden, in the order of its JSON. A figure that is set
// is set in the framework. All of them are members of the JSON but marks and roundings that are not stated, and a floor
// or deduction of 0.
func walkFigures(f *Framework, visit func(figurePlace, figureValue)) {
	w := figureWalk{visit: visit}
	w.at("/rounding/criteria", roundingFigure{&f.Rounding.Criteria})
	w.at("/rounding/sections", roundingFigure{&f.Rounding.Sections})
	w.at("/rounding/total", roundingFigure{&f.Rounding.Total})
	walkNode(&f.Root, visit)
	for i := range f.Sanctions {
		s, path := &f.Sanctions[i], fmt.Sprintf("/sanctions/%d", i)
		w.conditions(path+"/when", s.When)
		w.number(path+"/deduct", &s.Deduct)
		if s.Effect == Suspended {
			w.at(path+"/months", integerFigure{&s.Months, 1, maxMonths})
		}
	}
	for i := range f.Levels {
		w.conditions(fmt.Sprintf("/levels/%d/when", i), f.Levels[i].When)
	}
}

func walkNode(n *Node, visit func(figurePlace, figureValue)) {
	w := figureWalk{node: n.ID, visit: visit}
	w.at("/marks", marksFigure{&n.Marks})
	if !n.Weight.IsZero() {
		w.number("/weight", &n.Weight)
	}
	n.Rule = w.rule("/rule", n.Rule)
	if n.Cap != nil {
		w.number("/cap", n.Cap)
	}
	w.conditions("/preconditions", n.Preconditions)
	w.at("/rounding", roundingFigure{&n.Rounding})
	for i := range n.Children {
		walkNode(&n.Children[i], visit)
	}
}

func (w figureWalk) at(at string, v figureValue) { w.visit(figurePlace{w.node, at}, v) }

func (w figureWalk) number(at string, n *Number) { w.at(at, numberFigure{n}) }

func (w figureWalk) bound(path string, b *Bound) { w.number(path+"/"+b.Relation.String(), &b.Level) }

// rule visits a rule's figures and returns the rule with what was set.
func (w figureWalk) rule(path string, rule Rule) Rule {
	switch r := rule.(type) {
	case Bands:
		path += "/bands"
		for i := range r.Bands {
			band := fmt.Sprintf("%s/bands/%d", path, i)
			for k := range r.Bands[i].When {
				w.bound(fmt.Sprintf("%s/when/%d", band, k), &r.Bands[i].When[k])
			}
			w.number(band+"/share", &r.Bands[i].Share)
		}
		w.number(path+"/otherwise", &r.Otherwise)
		return r
	case Grades:
		for i := range r.Grades {
			grade := fmt.Sprintf("%s/grades/grades/%d", path, i)
			w.number(grade+"/share", &r.Grades[i].Share)
			w.conditions(grade+"/when", r.Grades[i].When)
		}
		return r
	case Linear:
		w.number(path+"/linear/from", &r.From)
		w.number(path+"/linear/to", &r.To)
		return r
	case Curve:
		for i := range r.Points {
			point := fmt.Sprintf("%s/curve/points/%d", path, i)
			w.number(point+"/at", &r.Points[i].At)
			w.number(point+"/share", &r.Points[i].Share)
		}
		return r
	case Deduct:
		w.number(path+"/deduct/level", &r.Level)
		w.number(path+"/deduct/step", &r.Step)
		w.number(path+"/deduct/each", &r.Each)
		w.number(path+"/deduct/floor", &r.Floor)
		return r
	case Cases:
		path += "/cases"
		for i := range r.Cases {
			one := fmt.Sprintf("%s/cases/%d", path, i)
			r.Cases[i].When = w.condition(one+"/when", r.Cases[i].When)
			r.Cases[i].Then = w.rule(one+"/then", r.Cases[i].Then)
		}
		r.Otherwise = w.rule(path+"/otherwise", r.Otherwise)
		return r
	case ExtensionRule:
		return r
	default:
		return rule
	}
}

func (w figureWalk) conditions(path string, list []Condition) {
	for i := range list {
		list[i] = w.condition(fmt.Sprintf("%s/%d", path, i), list[i])
	}
}

// condition visits a condition's figures and returns the condition with what was set.
func (w figureWalk) condition(path string, condition Condition) Condition {
	switch c := condition.(type) {
	case IndicatorCondition:
		w.bound(path+"/indicator/bound", &c.Bound)
		return c
	case NodeCondition:
		w.bound(path+"/node/bound", &c.Bound)
		return c
	case AllOf:
		w.conditions(path+"/all", c)
		return c
	case AnyOf:
		w.conditions(path+"/any", c)
		return c
	case AtLeastOf:
		w.at(path+"/at_least_of/count", integerFigure{&c.Count, 1, len(c.Conditions)})
		w.conditions(path+"/at_least_of/conditions", c.Conditions)
		return c
	default:
		return condition
	}
}
