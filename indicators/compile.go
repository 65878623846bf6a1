package indicators

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// Evaluator is a compiled framework (测评器). It is immutable and safe for concurrent use; [Compile] makes one. The zero Evaluator
// holds no framework, and its Evaluate returns an error.
type Evaluator struct{ plan *plan }

// Option is a setting of [Compile], made by [With], [WithLimits] or [Substitute].
type Option struct{ apply func(*compileOptions) }

type compileOptions struct {
	domains       []Domain
	limits        Limits
	substitutions []Substitution
}

// With passes domains whose definitions and extensions the framework may use.
func With(domains ...Domain) Option {
	return Option{func(o *compileOptions) { o.domains = append(o.domains, domains...) }}
}

// WithLimits replaces [DefaultLimits]. Compile enforces Nodes, Depth, Terms and Problems; a limit that is
// not positive accepts nothing.
func WithLimits(limits Limits) Option {
	return Option{func(o *compileOptions) { o.limits = limits }}
}

// Compile checks a framework and makes it an evaluator. Every mistake a framework can have is found here, all at
// once, each with its place and remedy; the error is of type [Problems]:
//
//   - identifiers that are invalid, duplicate, unknown or defined in two ways
//   - nodes without a rule or children, without a name, deeper or more than the limits allow
//   - rules with unreachable bands, no otherwise, shares outside 0 to 1, or that could earn more than the marks
//   - marks that do not add up where all are known, weights and caps that do not fit
//   - conditions that are empty or depend on each other in a circle
//   - sanctions without a consequence, levels that none or all reach, substitutions that touch nothing
//   - items without a reliable source where the basis is [Official]
//   - a derived framework that calls itself official, or does not have what its changes say
//
// Compile copies what it keeps, so that later changes to framework or domains have no effect.
func Compile(framework Framework, options ...Option) (*Evaluator, error) {
	o := compileOptions{limits: DefaultLimits()}
	for _, option := range options {
		if option.apply != nil {
			option.apply(&o)
		}
	}
	c := newCompiler(o)
	c.addDefinitions("", framework.Definitions)
	for _, d := range o.domains {
		c.addDomain(d)
	}
	if c.oversized {
		return nil, c.problems.err() // what else is wrong would take as long to find as there are terms
	}
	c.framework(framework, o.substitutions)
	if err := c.problems.err(); err != nil {
		return nil, err
	}
	return &Evaluator{plan: c.plan}, nil
}

// MustCompile is [Compile] for frameworks that are part of the program; it panics on an error.
func MustCompile(framework Framework, options ...Option) *Evaluator {
	e, err := Compile(framework, options...)
	if err != nil {
		panic(err)
	}
	return e
}

// Framework returns the linked framework, a fresh copy with all definitions inline, those of the domains included.
// Encoded and decoded, it compiles without domains to an evaluator that gives the same scorecards, save
// that extensions still come from a domain.
func (e *Evaluator) Framework() Framework {
	if e.plan == nil {
		return Framework{}
	}
	return cloneFramework(e.plan.framework)
}

// Digest returns the SHA-256 of the linked framework's canonical JSON. It stands on every scorecard, so that
// a mark can be tied to its rules.
func (e *Evaluator) Digest() [sha256.Size]byte {
	if e.plan == nil {
		return [sha256.Size]byte{}
	}
	return e.plan.digest
}

// compiler builds a plan and collects what is wrong.
type compiler struct {
	plan       *plan
	link       *link
	limits     Limits
	problems   problemList
	terms      int // of all formulas
	quotients  int // of all formulas that add up several
	oversized  bool
	compared   int // names that were compared to say which was meant
	references map[reference]bool
	indexes    map[IndicatorID]int
	names      map[string][]string // what is defined of each kind, sorted
}

func newCompiler(o compileOptions) *compiler {
	return &compiler{
		plan:       &plan{byID: map[NodeID]int{}, limits: o.limits, noReads: reads{own: -1}},
		link:       newLink(),
		limits:     o.limits,
		problems:   problemList{limit: max(o.limits.Problems, 1)},
		references: map[reference]bool{},
		indexes:    map[IndicatorID]int{},
		names:      map[string][]string{},
	}
}

func (c *compiler) report(code ProblemCode, path, hint, format string, args ...any) {
	if c.problems.counted() {
		c.problems.addf(code, path, hint, format, args...)
	}
}

func (c *compiler) failed() bool { return c.problems.count > 0 }

func (c *compiler) framework(f Framework, substitutions []Substitution) {
	c.checkHeader(f)
	fits := c.fits(&f)
	if !fits {
		f.Root, f.Sanctions, f.Levels = Node{}, nil, nil
	}
	c.plan.framework = cloneFramework(f)
	c.plan.framework.Definitions = c.link.defs
	c.relink()
	c.addSubstitutions(substitutions)
	if !fits {
		return
	}
	c.collectNodes(&c.plan.framework.Root, "/root", -1, 1)
	c.compileNodes()
	c.compileConsequences()
	c.checkSubstitutionsUsed()
	c.compileChecks()
	c.checkDerivation()
	if c.failed() {
		return
	}
	c.orderNodes()
	if c.failed() {
		return
	}
	c.bindSlots()
	digest := sha256.New()
	wire.Hash(digest, frameworkCodec(), &c.plan.framework)
	digest.Sum(c.plan.digest[:0])
}

func (c *compiler) checkHeader(f Framework) {
	checkIdentity(&c.problems, "", "the framework", f.ID, f.Edition, f.Name)
	if f.Basis != Official && f.Basis != Illustrative {
		c.report(ProblemMissingBasis, "/basis", `use "official" where every item is sourced, else "illustrative"`, "the framework does not say what it rests on")
	}
	for _, r := range []struct {
		name     string
		rounding Rounding
	}{{"criteria", f.Rounding.Criteria}, {"sections", f.Rounding.Sections}, {"total", f.Rounding.Total}} {
		c.checkRounding("/rounding/"+r.name, r.rounding)
	}
}

const roundingHint = "use HalfUp, HalfEven, Down or Unrounded, and places from 0 to 34"

func (c *compiler) checkRounding(path string, r Rounding) {
	if !r.valid() {
		c.report(ProblemInvalidRounding, path, roundingHint,
			"rounding to %d places by mode %d is not defined", r.Places, r.Mode)
	}
}

// indicator returns the index of an indicator in the plan, compiling it on first use; -1 where nothing defines it.
func (c *compiler) indicator(path string, id IndicatorID) int {
	if i, ok := c.indexes[id]; ok {
		return i
	}
	def, ok := c.link.indicators[id]
	if !ok {
		c.report(ProblemUnknownIndicator, path, "define it inline, or pass its domain to Compile with With"+c.nearestIndicator(id),
			"nothing defines the indicator %q", id)
		c.indexes[id] = -1
		return -1
	}
	index := len(c.plan.indicators)
	c.indexes[id] = index
	c.plan.indicators = append(c.plan.indicators, c.formula(def, def.Formula, c.plan.framework.Substitutions))
	return index
}

// formula substitutes, and notes what the formula reads; it is bound to slots once all references are known.
func (c *compiler) formula(def *Indicator, f Formula, substitutions []Substitution) planIndicator {
	f, made := f.substitute(substitutions)
	for _, r := range f.references() {
		c.references[r] = true
	}
	return planIndicator{def: def, formula: f, substituted: made}
}

// bindSlots lays out the slots and resolves every formula to them.
func (c *compiler) bindSlots() {
	p := c.plan
	for r := range c.references {
		p.slots = append(p.slots, slot{ref: r, measure: p.measures[r.measure]})
	}
	slices.SortFunc(p.slots, func(a, b slot) int { return compareReferences(a.ref, b.ref) })
	for i := range p.indicators {
		p.bindFormula(&p.indicators[i], p.indicators[i].formula)
	}
	for i := range p.checks {
		k := &p.checks[i]
		p.bindFormula(&k.left, k.def.Left)
		p.bindFormula(&k.right, k.def.Right)
		p.bindFormula(&k.difference, Sum(k.def.Left, k.def.Right.times(exact.Int(-1))))
	}
	for _, i := range p.order {
		p.bindNode(i)
	}
}

func (p *plan) bindFormula(i *planIndicator, f Formula) {
	i.terms = make([]planTerm, len(f.terms))
	constantDenominators := true
	for k, t := range f.terms {
		i.terms[k] = planTerm{factor: t.factor, numerator: p.bindAffine(t.numerator), denominator: p.bindAffine(t.denominator)}
		constantDenominators = constantDenominators && len(t.denominator.parts) == 0
	}
	for _, r := range f.references() {
		i.slots = append(i.slots, p.lookup(r))
	}
	i.lattice = constantDenominators && len(i.slots) == 1 && p.slots[i.slots[0]].measure.Integer
}

func (p *plan) bindAffine(a affine) planAffine {
	bound := planAffine{constant: a.constant, parts: make([]planPart, len(a.parts))}
	for i, part := range a.parts {
		bound.parts[i] = planPart{slot: p.lookup(part.ref), times: part.times}
	}
	return bound
}

// bindNode notes which slots a node depends on, and which of them more than one child does.
func (p *plan) bindNode(i int) {
	n := &p.nodes[i]
	count := map[int]int{}
	add := func(slots []int) {
		for _, s := range slots {
			count[s]++
		}
	}
	addReads := func(r *reads) {
		for _, indicator := range r.all() {
			add(p.indicators[indicator].slots)
		}
		for _, node := range r.nodes {
			add(p.nodes[node].slots)
		}
	}
	for _, child := range n.children {
		if !p.nodes[child].assessed {
			add(p.nodes[child].slots)
		}
	}
	for s, times := range count {
		if times > 1 {
			n.shared = append(n.shared, s)
		}
	}
	if n.earner != nil {
		addReads(n.earner.readings())
	}
	addReads(n.preReads)
	for _, k := range n.deductions {
		addReads(&p.sanctions[k].reads)
	}
	for s := range count {
		n.slots = append(n.slots, s)
	}
	slices.Sort(n.slots)
	slices.Sort(n.shared)
}

// orderNodes orders evaluation so that every node comes after its children and after the nodes its conditions read.
func (c *compiler) orderNodes() {
	p := c.plan
	const (
		unseen = iota
		entered
		done
	)
	state := make([]uint8, len(p.nodes))
	var visit func(i int)
	visit = func(i int) {
		n := &p.nodes[i]
		state[i] = entered
		needs := slices.Concat(n.children, n.preReads.nodes)
		if n.earner != nil {
			needs = append(needs, n.earner.readings().nodes...)
		}
		for _, need := range needs {
			switch state[need] {
			case entered:
				c.report(ProblemConditionCycle, n.path, "let conditions read only nodes that do not depend on this one",
					"the node %q depends on %q, which depends on it", n.node.ID, p.nodes[need].node.ID)
			case unseen:
				visit(need)
			}
		}
		state[i] = done
		p.order = append(p.order, i)
	}
	visit(0)
}

func compareReferences(a, b reference) int {
	return cmp.Or(cmp.Compare(a.measure, b.measure), cmp.Compare(a.lag, b.lag))
}

func (c *compiler) nearestIndicator(id IndicatorID) string {
	return nearestKnown(c, string(id), c.link.indicators)
}
func (c *compiler) nearestMeasure(id MeasureID) string {
	return nearestKnown(c, string(id), c.link.measures)
}
func (c *compiler) nearestNode(id NodeID) string { return nearestKnown(c, string(id), c.plan.byID) }
func (c *compiler) nearestExtension(name string) string {
	return nearestKnown(c, name, c.link.extensions)
}

// mostCompared is how many names are compared in all; a hundred names that are wrong among a few hundred take less.
const mostCompared = 1 << 15

// nearestKnown is nearestHint as long as there is time.
func nearestKnown[K ~string, V any](c *compiler, word string, known map[K]V) string {
	if c.compared += len(known); c.compared > mostCompared {
		return ""
	}
	kind := fmt.Sprintf("%T", known)
	words, sorted := c.names[kind] // by now nothing more is defined
	if !sorted {
		words = sortedNames(known)
		c.names[kind] = words
	}
	return hintOf(word, words)
}

// nearestHint names the known identifier nearest to one that is not known.
func nearestHint[K ~string, V any](word string, known map[K]V) string {
	return hintOf(word, sortedNames(known))
}

func sortedNames[K ~string, V any](known map[K]V) []string {
	words := make([]string, 0, len(known))
	for k := range known {
		words = append(words, string(k))
	}
	slices.Sort(words)
	return words
}

func hintOf(word string, words []string) string {
	if near, ok := wire.Nearest(word, words); ok {
		return fmt.Sprintf("; did you mean %q?", near)
	}
	return ""
}
