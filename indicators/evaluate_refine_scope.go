package indicators

import (
	"cmp"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// scope is what has to be worked out anew when figures under one node change. A mask has a bit for each figure that is
// varied, and one for all that keep their whole ranges.
type scope struct {
	target     int
	slots      []int            // figures with ranges that are varied
	kept       []int            // figures with ranges that keep them, where there are too many
	entire     []exact.Interval // of each figure that is varied, its range
	whole      []bool           // and whether it counts whole things
	uses       []int            // and in how many places it is read
	indicators []scoped
	nodes      []scoped // in the order of evaluation, the target last
	cost       int      // of working all of it out
}

// scoped is an indicator or node that depends on figures of the scope.
type scoped struct {
	index int
	reads uint64
	cost  int
}

// maxScopeSlots is how many figures a scope varies: a bit each, and one is left for those that it does not.
const maxScopeSlots = 63

// realsCost is how many times as much a node is taken to cost whose score may be irrational.
const realsCost = 32

// visits notes which scope took in a node or an indicator last.
type visits struct {
	nodes, indicators []int
	scope             int
}

// scopeOf collects a node's scope, false where the effort left does not suffice to do anything with it.
func (r *refiner) scopeOf(target int) (*scope, bool) {
	s := &scope{target: target}
	r.visited.scope++
	r.visit(s, target)
	if 4*s.cost >= r.left {
		return nil, false
	}
	r.chooseSlots(s)
	p := r.base.plan
	for k := range s.nodes {
		s.nodes[k].reads = r.mask(p.nodes[s.nodes[k].index].slots)
	}
	for k := range s.indicators {
		s.indicators[k].reads = r.mask(p.indicators[s.indicators[k].index].slots)
	}
	for _, slots := range [][]int{s.slots, s.kept} {
		for _, slot := range slots {
			r.bits[slot] = 0
		}
	}
	return s, true
}

// visit takes a node in after everything that it reads. What has no uncertain figure stays as it is.
func (r *refiner) visit(s *scope, i int) {
	n := &r.base.plan.nodes[i]
	if r.visited.nodes[i] == r.visited.scope || r.left <= 0 || !slices.ContainsFunc(n.slots, r.base.ranged) {
		return
	}
	r.visited.nodes[i] = r.visited.scope
	r.left -= 1 + len(n.children) + len(n.slots)/16
	for _, c := range n.children {
		if !r.base.plan.nodes[c].assessed {
			r.visit(s, c)
		}
	}
	taken := scoped{index: i, cost: 1 + len(n.children) + conditionSize(n.pre)}
	r.visitReads(s, n.preReads)
	for _, k := range n.deductions {
		sanction := &r.base.plan.sanctions[k]
		r.visitReads(s, &sanction.reads)
		taken.cost += conditionSize(&sanction.when)
	}
	if n.earner != nil {
		r.visitReads(s, n.earner.readings())
		taken.cost += ruleSize(n.earner)
	}
	if n.viaReals {
		taken.cost *= realsCost
	}
	s.nodes = append(s.nodes, taken)
	s.cost += taken.cost
}

func (r *refiner) visitReads(s *scope, reads *reads) {
	for _, n := range reads.nodes {
		r.visit(s, n)
	}
	for _, i := range reads.all() {
		if r.visited.indicators[i] == r.visited.scope {
			continue
		}
		r.visited.indicators[i] = r.visited.scope
		taken := scoped{index: i}
		for k := range r.base.plan.indicators[i].terms {
			t := &r.base.plan.indicators[i].terms[k]
			taken.cost += 1 + len(t.numerator.parts) + len(t.denominator.parts)
		}
		r.left -= taken.cost
		s.indicators = append(s.indicators, taken)
		s.cost += taken.cost
	}
}

// chooseSlots numbers the figures with ranges, those read in most places first: they are what makes ranges wide.
func (r *refiner) chooseSlots(s *scope) {
	count := func(reads *reads) {
		for _, i := range reads.all() {
			for k := range r.base.plan.indicators[i].terms {
				t := &r.base.plan.indicators[i].terms[k]
				for _, slot := range t.slots() {
					if !r.base.ranged(slot) {
						continue
					}
					if r.uses[slot]++; r.uses[slot] == 1 {
						s.slots = append(s.slots, slot)
					}
				}
			}
		}
	}
	for _, n := range s.nodes {
		count(r.base.plan.nodes[n.index].preReads)
		for _, k := range r.base.plan.nodes[n.index].deductions {
			count(&r.base.plan.sanctions[k].reads)
		}
		if e := r.base.plan.nodes[n.index].earner; e != nil {
			count(e.readings())
		}
	}
	slices.SortFunc(s.slots, func(a, b int) int { return cmp.Or(r.uses[b]-r.uses[a], a-b) })
	varied := min(len(s.slots), maxScopeSlots)
	s.entire, s.whole, s.uses = make([]exact.Interval, varied), make([]bool, varied), make([]int, varied)
	for k, slot := range s.slots {
		r.bits[slot] = 1 << min(k, maxScopeSlots)
		if k < varied {
			s.entire[k], s.whole[k], s.uses[k] = r.base.box(slot), r.base.plan.slots[slot].measure.Integer, r.uses[slot]
		}
		r.uses[slot] = 0
	}
	s.slots, s.kept = s.slots[:varied], s.slots[varied:]
}

// middle returns a number in the middle of an interval of a figure.
func (s *scope) middle(k int, i exact.Interval) exact.Rat {
	half, _ := exact.Fraction(1, 2)
	middle := i.Low.Add(i.High).Mul(half)
	if s.whole[k] {
		return middle.Floor()
	}
	return middle
}

// slots returns what a quotient reads, each once.
func (t *planTerm) slots() []int {
	var slots []int
	for _, affine := range []*planAffine{&t.numerator, &t.denominator} {
		for _, part := range affine.parts {
			if !slices.Contains(slots, part.slot) {
				slots = append(slots, part.slot)
			}
		}
	}
	return slots
}

// mask returns which of the scope's figures are among the slots.
func (r *refiner) mask(slots []int) uint64 {
	mask := uint64(0)
	for _, slot := range slots {
		mask |= r.bits[slot]
	}
	return mask
}

// ruleSize counts what a rule compares, so that large rules are charged for what they cost.
func ruleSize(e earner) int {
	switch e := e.(type) {
	case *bandsEarner:
		return len(e.table.levels)
	case *curveEarner:
		return len(e.points)
	case *gradesEarner:
		size := 0
		for i := range e.grades {
			size += conditionSize(&e.grades[i].when)
		}
		return size
	case *casesEarner:
		size := ruleSize(e.otherwise)
		for i := range e.cases {
			size += conditionSize(&e.cases[i].when) + ruleSize(e.cases[i].then)
		}
		return size
	default:
		return 1
	}
}

func conditionSize(c *compiledCondition) int {
	size := 1
	for i := range c.parts {
		size += conditionSize(&c.parts[i])
	}
	return size
}
