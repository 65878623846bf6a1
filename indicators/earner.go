package indicators

import (
	"errors"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// earner is a rule compiled for one criterion, its marks folded in. It is immutable.
type earner interface {
	// earn returns the score at a point, errUndecided where data it needs are missing, or errExtension.
	earn(ev *evaluation, p probe) (reals.Real, error)
	// explain says why earn returned what it did. It is called only where earn returned a score.
	explain(ev *evaluation, p probe) Reason
	// breakpoints returns the numbers between which a rule that reads one indicator runs straight; at least those
	// that can matter within the interval.
	breakpoints(i exact.Interval) []exact.Rat
	// piecewise reports whether the rule runs straight between its breakpoints.
	piecewise() bool
	// hull encloses the scores over all ranges of what the rule reads.
	hull(ev *evaluation) exact.Interval
	readings() *reads
}

var (
	errUndecided = errors.New("data that the rule needs are missing")
	errExtension = errors.New("the extension failed")
)

// probe is the point at which a rule is asked: a number that stands for an indicator's. Other indicators have
// the number the evaluation found.
type probe struct {
	indicator int
	x         exact.Rat
}

func (p probe) value(ev *evaluation, indicator int) exact.Rat {
	if ev == nil || p.indicator == indicator {
		return p.x
	}
	return ev.indicators[indicator].x
}

func (p probe) usable(ev *evaluation, indicator int) bool {
	return ev == nil || p.indicator == indicator || ev.indicators[indicator].status == usable
}

// reads is what a rule reads: its criterion's own indicator, and indicators and nodes in conditions.
type reads struct {
	own        int // index of the criterion's own indicator, -1 without one
	usesOwn    bool
	unit       Text      // of the criterion's own indicator
	marks      exact.Rat // full marks; 1 where they are not known
	indicators []int
	nodes      []int
	straight   bool
	continuous bool // runs without jumps
	irrational bool // scores may be irrational
	extension  bool // an extension may refuse a number
}

func (r *reads) readings() *reads { return r }
func (r *reads) piecewise() bool  { return r.straight }

// all returns the indicators read, each once.
func (r *reads) all() []int {
	if r.usesOwn && !slices.Contains(r.indicators, r.own) {
		return append(slices.Clone(r.indicators), r.own)
	}
	return r.indicators
}

// single returns the one indicator that everything depends on, where there is just one.
func (r *reads) single() (int, bool) {
	switch {
	case len(r.nodes) > 0 || len(r.indicators) > 1:
		return -1, false
	case len(r.indicators) == 1:
		return r.indicators[0], !r.usesOwn || r.own == r.indicators[0]
	default:
		return r.own, r.usesOwn
	}
}

func (r *reads) addIndicator(i int) {
	if !slices.Contains(r.indicators, i) {
		r.indicators = append(r.indicators, i)
	}
}

// include adds what a rule within this one reads.
func (r *reads) include(e earner) {
	if e == nil {
		return
	}
	inner := e.readings()
	r.usesOwn = r.usesOwn || inner.usesOwn
	r.straight, r.continuous = r.straight && e.piecewise(), false
	r.irrational = r.irrational || inner.irrational
	r.extension = r.extension || inner.extension
	for _, i := range inner.indicators {
		r.addIndicator(i)
	}
	for _, n := range inner.nodes {
		if !slices.Contains(r.nodes, n) {
			r.nodes = append(r.nodes, n)
		}
	}
}

// ownRule is what all rules share that read the criterion's own indicator and nothing else.
type ownRule struct{ reads }

func (r *ownRule) x(ev *evaluation, p probe) (exact.Rat, error) {
	if !p.usable(ev, r.own) {
		return exact.Rat{}, errUndecided
	}
	return p.value(ev, r.own), nil
}

func (r *ownRule) hull(*evaluation) exact.Interval { return exact.Interval{High: r.marks} }

// ruleCompiler compiles the rule of one criterion.
type ruleCompiler struct {
	*compiler
	ownIndex   int
	unit       Text      // of the criterion's own indicator
	marks      exact.Rat // 1 where the criterion's marks are not known: scores are shares then
	marksKnown bool
	assessed   bool // the criterion has no marks
}

func (c *ruleCompiler) own() ownRule {
	return ownRule{reads{own: c.ownIndex, usesOwn: true, unit: c.unit, marks: c.marks, straight: true}}
}

func (c *ruleCompiler) reads() reads {
	return reads{own: c.ownIndex, marks: c.marks, straight: true}
}

func (c *ruleCompiler) checkShare(path string, share Number) {
	if share.Sign() < 0 || share.rat.Cmp(exact.Int(1)) > 0 {
		c.report(ProblemShareRange, path, `give a share from 0 to 1, such as "0.66" for 66 %`, "the share %s is outside 0 to 1", share)
	}
}

func (c *ruleCompiler) checkRelation(path string, r Relation) {
	if r < RelationAtLeast || r > RelationEqual {
		c.report(ProblemInvalidRule, path, "use AtLeast, Above, AtMost, Below or EqualTo", "the bound has no relation")
	}
}

// rule compiles a rule, which may stand within another one. It returns an earner even where it reports problems.
func (c *ruleCompiler) rule(path string, rule Rule) earner {
	switch r := rule.(type) {
	case Bands:
		return c.ownRule(path, "bands", r.compile)
	case Linear:
		return c.ownRule(path, "linear", r.compile)
	case Curve:
		return c.ownRule(path, "curve", r.compile)
	case Deduct:
		return c.ownRule(path, "deduct", r.compile)
	case ExtensionRule:
		return c.ownRule(path, "extension", r.compile)
	case Grades:
		return r.compile(c, path+"/grades")
	case Cases:
		return r.compile(c, path+"/cases")
	default:
		c.report(ProblemMissingRule, path, "give one of the rule kinds, as a value rather than a pointer", "a rule of type %T", rule)
		return Bands{Bands: []Band{{When: []Bound{AtLeast(Number{})}}}}.compile(c, path)
	}
}

// ownRule compiles a rule that reads the criterion's own indicator.
func (c *ruleCompiler) ownRule(path, kind string, compile func(*ruleCompiler, string) earner) earner {
	if c.ownIndex < 0 {
		c.report(ProblemMissingIndicator, path+"/"+kind, "name the criterion's indicator", "the rule reads the criterion's indicator, and it has none")
	}
	return compile(c, path+"/"+kind)
}
