package indicators

import "fmt"

// fits reports whether a framework keeps the limits, before anything of it is copied or compiled: a Go value may nest as deep as
// JSON may not, or even contain itself through its slices.
func (c *compiler) fits(f *Framework) bool {
	s := treeSize{compiler: c}
	s.node(&f.Root, treePlace{name: "/root"}, 1)
	nodes := s.nodes
	for i := range f.Sanctions {
		s.consequence(f.Sanctions[i].When, treePlace{name: "/sanctions", index: i, counted: true})
	}
	for i := range f.Levels {
		s.consequence(f.Levels[i].When, treePlace{name: "/levels", index: i, counted: true})
	}
	if !s.exceeded {
		c.plan.nodes = make([]planNode, 0, nodes)
	}
	return !s.exceeded
}

// consequence counts a sanction or a level as one node more.
func (s *treeSize) consequence(when []Condition, at treePlace) {
	if s.exceeded {
		return
	}
	if s.nodes++; s.nodes > s.limits.Nodes {
		s.tooMany(at)
		return
	}
	s.parts = 0
	s.conditions(when, treePlace{parent: &at, name: "/when"}, 1)
}

func (s *treeSize) tooMany(at treePlace) {
	s.exceeded = true
	s.report(ProblemTooManyNodes, at.String(), "raise Limits.Nodes, or split the framework", "the framework has more than %d nodes", s.limits.Nodes)
}

// treePlace is a place in a framework, written only where something is wrong there.
type treePlace struct {
	parent  *treePlace
	name    string
	index   int
	counted bool // the index is part of it
}

func (p treePlace) String() string {
	text := p.name
	if p.counted {
		text = fmt.Sprintf("%s/%d", p.name, p.index)
	}
	if p.parent == nil {
		return text
	}
	return p.parent.String() + text
}

// treeSize counts what a tree has, and stops at the first excess.
type treeSize struct {
	*compiler
	nodes    int
	all      int // parts of all nodes
	parts    int // bounds, points, grades, cases and conditions of the present node
	some     int // conditions of its rule of which some suffice
	inRule   bool
	exceeded bool
}

func (s *treeSize) node(n *Node, at treePlace, depth int) {
	if depth > s.limits.Depth {
		s.tooDeep(at, "the node", depth)
		return
	}
	if s.nodes++; s.nodes > s.limits.Nodes {
		s.tooMany(at)
		return
	}
	s.parts, s.some, s.inRule = 0, 0, true
	s.rule(n.Rule, treePlace{parent: &at, name: "/rule"}, 1)
	s.inRule = false
	s.conditions(n.Preconditions, treePlace{parent: &at, name: "/preconditions"}, 1)
	for i := range n.Children {
		if s.exceeded {
			return
		}
		s.node(&n.Children[i], treePlace{parent: &at, name: "/children", index: i, counted: true}, depth+1)
	}
}

// count adds parts of a rule or condition at a nesting, and reports whether that is still within the limits.
func (s *treeSize) count(parts int, at treePlace, nesting int) bool {
	s.parts += parts
	s.all += parts
	switch {
	case s.exceeded:
	case nesting > s.limits.Depth:
		s.tooDeep(at, "the rule or condition", nesting)
	case s.parts > s.limits.Terms:
		s.exceeded = true
		s.report(ProblemTooManyTerms, at.String(), "raise Limits.Terms, or split the node", "a node's rule and conditions have more than %d parts", s.limits.Terms)
	}
	if all := s.limits.allParts(); s.all > all && !s.exceeded {
		s.exceeded = true
		s.report(ProblemTooManyTerms, at.String(), "raise Limits.Terms, or split the framework", "the rules and conditions of all nodes have more than %d parts", all)
	}
	return !s.exceeded
}

// formulasFit reports whether the formulas of definitions keep the limit on all formulas of a framework, before any of them is looked at.
func (c *compiler) formulasFit(path string, d Definitions) bool {
	count := func(place string, formulas ...Formula) bool {
		for _, f := range formulas {
			c.terms += f.size()
			if c.terms > c.limits.allTerms() {
				break
			}
			if quotients := f.quotients(); quotients > 1 {
				c.quotients += quotients
			}
		}
		switch {
		case c.terms > c.limits.allTerms():
			c.report(ProblemTooManyTerms, path+place, "raise Limits.Terms, or report sums as measures",
				"the formulas of the framework have more than %d terms", c.limits.allTerms())
		case c.quotients > c.limits.allQuotients():
			c.report(ProblemTooManyTerms, path+place, "raise Limits.Terms, or report sums as measures",
				"the formulas of the framework add up more than %d quotients", c.limits.allQuotients())
		default:
			return true
		}
		c.oversized = true
		return false
	}
	for i := range d.Indicators {
		if !count(fmt.Sprintf("/indicators/%d/formula", i), d.Indicators[i].Formula) {
			return false
		}
	}
	for i := range d.Checks {
		if !count(fmt.Sprintf("/checks/%d", i), d.Checks[i].Left, d.Checks[i].Right) {
			return false
		}
	}
	return true
}

func (s *treeSize) tooDeep(at treePlace, what string, depth int) {
	s.exceeded = true
	s.report(ProblemTooDeep, at.String(), "raise Limits.Depth, or flatten the framework", "%s is nested %d deep, at most %d are allowed", what, depth, s.limits.Depth)
}

func (s *treeSize) rule(rule Rule, at treePlace, nesting int) {
	switch r := rule.(type) {
	case Bands:
		for _, b := range r.Bands {
			if !s.count(max(1, len(b.When)), at, nesting) {
				return
			}
		}
	case Grades:
		for _, g := range r.Grades {
			if !s.count(1, at, nesting) {
				return
			}
			s.conditions(g.When, at, nesting)
		}
	case Curve:
		s.count(len(r.Points), at, nesting)
	case Cases:
		for _, k := range r.Cases {
			if !s.count(1, at, nesting) {
				return
			}
			s.conditions([]Condition{k.When}, at, nesting)
			s.rule(k.Then, at, nesting+1)
		}
		if s.count(1, at, nesting) {
			s.rule(r.Otherwise, at, nesting+1)
		}
	case Linear, Deduct, ExtensionRule:
	}
}

func (s *treeSize) conditions(list []Condition, at treePlace, nesting int) {
	for _, condition := range list {
		if !s.count(1, at, nesting) {
			return
		}
		parts, needed, _ := conditionParts(condition)
		if s.inRule && needed < len(parts) && !s.alternatives(len(parts), at) {
			return
		}
		s.conditions(parts, at, nesting+1)
	}
}

// alternatives counts conditions of a rule of which some suffice, and reports whether that is still within the limits.
func (s *treeSize) alternatives(count int, at treePlace) bool {
	s.some += count
	if most := s.limits.alternatives(); s.some > most && !s.exceeded {
		s.exceeded = true
		s.report(ProblemTooManyTerms, at.String(), "raise Limits.Terms, which allows one for eight terms, or write grades and cases by bounds",
			"a node's rule has more than %d conditions of which some suffice", most)
	}
	return !s.exceeded
}
