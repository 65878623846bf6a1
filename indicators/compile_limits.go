package indicators

import "fmt"

// fits reports whether a framework keeps the limits, before anything of it is copied or compiled: a Go value may nest as deep as
// JSON may not, or even contain itself through its slices.
func (c *compiler) fits(f *Framework) bool {
	s := treeSize{compiler: c}
	s.node(&f.Root, "/root", 1)
	for i := range f.Sanctions {
		s.consequence(f.Sanctions[i].When, "/sanctions", i)
	}
	for i := range f.Levels {
		s.consequence(f.Levels[i].When, "/levels", i)
	}
	return !s.exceeded
}

// consequence counts a sanction or a level as one node more.
func (s *treeSize) consequence(when []Condition, path string, i int) {
	if s.exceeded {
		return
	}
	if s.nodes++; s.nodes > s.limits.Nodes {
		s.tooMany(path)
		return
	}
	s.parts = 0
	s.conditions(when, fmt.Sprintf("%s/%d/when", path, i), 1)
}

func (s *treeSize) tooMany(path string) {
	s.exceeded = true
	s.report(ProblemTooManyNodes, path, "raise Limits.Nodes, or split the framework", "the framework has more than %d nodes", s.limits.Nodes)
}

// treeSize counts what a tree has, and stops at the first excess.
type treeSize struct {
	*compiler
	nodes    int
	parts    int // bounds, points, grades, cases and conditions of the present node
	exceeded bool
}

func (s *treeSize) node(n *Node, path string, depth int) {
	if depth > s.limits.Depth {
		s.tooDeep(path, "the node", depth)
		return
	}
	if s.nodes++; s.nodes > s.limits.Nodes {
		s.tooMany(path)
		return
	}
	s.parts = 0
	s.rule(n.Rule, path+"/rule", 1)
	s.conditions(n.Preconditions, path+"/preconditions", 1)
	for i := range n.Children {
		if s.exceeded {
			return
		}
		s.node(&n.Children[i], fmt.Sprintf("%s/children/%d", path, i), depth+1)
	}
}

// count adds parts of a rule or condition at a nesting, and reports whether that is still within the limits.
func (s *treeSize) count(parts int, path string, nesting int) bool {
	s.parts += parts
	switch {
	case s.exceeded:
	case nesting > s.limits.Depth:
		s.tooDeep(path, "the rule or condition", nesting)
	case s.parts > s.limits.Terms:
		s.exceeded = true
		s.report(ProblemTooManyTerms, path, "raise Limits.Terms, or split the node", "a node's rule and conditions have more than %d parts", s.limits.Terms)
	}
	return !s.exceeded
}

func (s *treeSize) tooDeep(path, what string, depth int) {
	s.exceeded = true
	s.report(ProblemTooDeep, path, "raise Limits.Depth, or flatten the framework", "%s is nested %d deep, at most %d are allowed", what, depth, s.limits.Depth)
}

func (s *treeSize) rule(rule Rule, path string, nesting int) {
	switch r := rule.(type) {
	case Bands:
		for _, b := range r.Bands {
			if !s.count(max(1, len(b.When)), path, nesting) {
				return
			}
		}
	case Grades:
		for _, g := range r.Grades {
			if !s.count(1, path, nesting) {
				return
			}
			s.conditions(g.When, path, nesting)
		}
	case Curve:
		s.count(len(r.Points), path, nesting)
	case Cases:
		for _, k := range r.Cases {
			if !s.count(1, path, nesting) {
				return
			}
			s.conditions([]Condition{k.When}, path, nesting)
			s.rule(k.Then, path, nesting+1)
		}
		if s.count(1, path, nesting) {
			s.rule(r.Otherwise, path, nesting+1)
		}
	case Linear, Deduct, ExtensionRule:
	}
}

func (s *treeSize) conditions(list []Condition, path string, nesting int) {
	for _, condition := range list {
		if !s.count(1, path, nesting) {
			return
		}
		parts, _, _ := conditionParts(condition)
		s.conditions(parts, path, nesting+1)
	}
}
