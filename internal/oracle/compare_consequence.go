package oracle

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// consequences compares what stands beside the nodes.
func (c *comparer) consequences(got *indicators.Scorecard, want *Card) {
	c.sanctions(got.Sanctions(), want.Sanctions)
	standing := got.Standing()
	c.at("the standing", false)
	is(c, "effect", standing.Effect, want.Standing.Effect)
	is(c, "months", standing.Months, want.Standing.Months)
	c.flag("undecided", standing.Undecided, want.Standing.Undecided)
	level, ok := got.Level()
	c.level(level, ok, want)
	c.findings(got.Findings(), want.Findings)
	c.undecided(got.Undecided(), want.Undecided)
	c.substitutions(got.Substitutions(), want.Substitutions)
}

// flag compares what a range leaves open. The engine may leave open more than the figures do, unless they are exact.
func (c *comparer) flag(field string, got, want bool) {
	if want && !got || c.exact && got != want {
		c.differ(field, got, want)
	}
}

// described sees that a condition is put into words, or that nothing is where there is no condition.
func (c *comparer) described(text indicators.Text, should bool) {
	if (text.Zh != "") != should || (text.En != "") != should {
		c.differ("condition in words", text, should)
	}
}

func (c *comparer) sanctions(got []indicators.SanctionResult, want []Sanction) {
	c.at("the sanctions", false)
	is(c, "number", len(got), len(want))
	for i := range min(len(got), len(want)) {
		c.at("sanction "+want[i].Code, false)
		g, w := got[i], want[i]
		is(c, "code", g.Code, w.Code)
		is(c, "name", g.Name, w.Name)
		is(c, "outcome", g.Outcome, w.Outcome)
		c.flag("crossing", g.Crossing, w.Crossing)
		c.described(g.Condition, true)
		c.number("marks off", g.Deduct, w.Deduct)
		is(c, "effect", g.Effect, w.Effect)
		is(c, "months", g.Months, w.Months)
		list(c, "sources", g.Sources, w.Sources)
	}
}

func (c *comparer) level(got indicators.LevelResult, has bool, want *Card) {
	c.at("the level", false)
	if has != (want.Level != nil) {
		c.differ("whether there are levels", has, want.Level != nil)
		return
	}
	if !has {
		return
	}
	// A range that is wider than what can be reached may leave undecided what the oracle decides, and never the other way round.
	if c.exact || got.Outcome != indicators.Undecided {
		is(c, "name", got.Name, want.Level.Name)
		is(c, "outcome", got.Outcome, want.Level.Outcome)
		list(c, "sources", got.Sources, want.Level.Sources)
	}
	for _, name := range want.Level.Possible {
		if !slices.Contains(got.Possible, name) {
			c.differ("possible levels", got.Possible, want.Level.Possible)
		}
	}
	if c.exact && want.Level.Stated && len(got.Possible) != len(want.Level.Possible) {
		c.differ("possible levels", got.Possible, want.Level.Possible)
	}
}

func (c *comparer) findings(got []indicators.Finding, want []Finding) {
	c.at("the findings", false)
	is(c, "number", len(got), len(want))
	for i := range min(len(got), len(want)) {
		g, w := got[i], want[i]
		c.at("check "+string(w.Check), false)
		is(c, "id", g.Check, w.Check)
		is(c, "name", g.Name, w.Name)
		is(c, "definition", g.Definition, w.Definition)
		is(c, "severity", g.Severity, w.Severity)
		// Over several quotients the engine may leave open what all figures decide.
		if loose := !c.exact && g.Outcome == indicators.AgreesWithinRange; w.Stated && !loose {
			is(c, "outcome", g.Outcome, w.Outcome)
		}
		is(c, "relation", g.Relation, w.Relation)
		c.number("tolerance", g.Tolerance, w.Tolerance)
		c.calculation("left side", g.Left, &w.Left)
		c.calculation("right side", g.Right, &w.Right)
	}
}

// undecided compares what is undecided. Where figures have ranges the engine may list more, as it may leave open more.
func (c *comparer) undecided(got []indicators.UndecidedCondition, want []Undecided) {
	c.at("what is undecided", false)
	if c.exact {
		is(c, "number", len(got), len(want))
	}
	next := 0
	for _, w := range want {
		at := slices.IndexFunc(got[next:], func(g indicators.UndecidedCondition) bool {
			return g.Node == w.Node && g.Sanction == w.Sanction && g.Name == w.Name && g.Condition.IsZero() == w.Own
		})
		if at < 0 {
			c.differ("missing, or out of order", got, w)
			return
		}
		g := got[next+at]
		if g.Crossing != w.Crossing {
			c.differ("crossing of "+w.Name.En, g.Crossing, w.Crossing)
		}
		c.described(g.Condition, !w.Own)
		next += at + 1
	}
}

func (c *comparer) substitutions(got, want []indicators.SubstitutionResult) {
	c.at("the substitutions", false)
	is(c, "number", len(got), len(want))
	for i := range min(len(got), len(want)) {
		is(c, "stated", got[i].Stated, want[i].Stated)
		is(c, "used", got[i].Used, want[i].Used)
		is(c, "name of what is stated", got[i].StatedName, want[i].StatedName)
		is(c, "name of what is used", got[i].UsedName, want[i].UsedName)
		list(c, "nodes", got[i].Nodes, want[i].Nodes)
	}
}
