package oracle_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// census counts how often each thing of the specification was seen.
type census map[string]int

func (c census) note(what string) { c[what]++ }

func (c census) add(more census) {
	for what, n := range more {
		c[what] += n
	}
}

func (c census) String() string {
	var b strings.Builder
	for _, what := range slices.Sorted(maps.Keys(c)) {
		fmt.Fprintf(&b, "%s %d; ", what, c[what])
	}
	return b.String()
}

// never lists what must be seen and was not.
func (c census) never() []string {
	var missing []string
	for _, what := range mustSee() {
		if c[what] == 0 {
			missing = append(missing, what)
		}
	}
	return missing
}

func mustSee() []string {
	list := []string{
		"rule bands", "rule grades", "rule linear", "rule logarithmic", "rule curve", "rule deduct", "rule cases", "rule extension",
		"parts 1", "parts 2", "parts 3", "cap", "condition indicator", "condition score", "condition rate", "condition all", "condition any",
		"condition at least", "precondition", "unknown marks", "assessed", "substitution", "derived", "lag 1", "sanction off", "tight", "not tight",
		"open end", "or none", "level", "level undecided", "sanction crossing", "unread", "finding", "inexact",
		"refusal " + string(indicators.ProblemConflict), "refusal " + string(indicators.ProblemNotWhole),
	}
	for i := indicators.BySum; i <= indicators.ByGeometricMean; i++ {
		list = append(list, "combination "+i.String())
	}
	for i := indicators.Block; i <= indicators.CountAsZero; i++ {
		list = append(list, "policy "+i.String())
	}
	for i := indicators.HalfUp; i <= indicators.Unrounded; i++ {
		list = append(list, fmt.Sprint("rounding ", i))
	}
	for i := indicators.StatusScored; i <= indicators.StatusUndefined; i++ {
		list = append(list, "status "+i.String())
	}
	for _, i := range []indicators.Truth{indicators.Holds, indicators.Fails, indicators.Undecided} {
		list = append(list, "verdict "+i.String(), "sanction "+i.String())
	}
	for i := indicators.RelationAtLeast; i <= indicators.RelationEqual; i++ {
		list = append(list, fmt.Sprint("bound ", i), fmt.Sprint("check ", i))
	}
	for i := indicators.NoEffect; i <= indicators.Revoked; i++ {
		list = append(list, "effect "+i.String())
	}
	for i := indicators.Agrees; i <= indicators.Undetermined; i++ {
		list = append(list, "outcome "+i.String())
	}
	for i := indicators.Exactly; i <= indicators.BetweenBounds; i++ {
		list = append(list, fmt.Sprint("qualifier ", i))
	}
	for i := indicators.Missing; i <= indicators.NotApplicable; i++ {
		list = append(list, "value "+i.String())
	}
	for _, code := range indicators.ReasonCodes() {
		if code != indicators.ReasonUndecidedAtPrecision { // needs numbers chosen for it, and 4,096 bits
			list = append(list, "reason "+string(code))
		}
	}
	return list
}

func (c census) framework(f indicators.Framework) {
	if f.Parent != nil {
		c.note("derived")
	}
	for _, r := range []indicators.Rounding{f.Rounding.Criteria, f.Rounding.Sections, f.Rounding.Total} {
		c.note(fmt.Sprint("rounding ", r.Mode))
	}
	for _, k := range f.Checks {
		c.note(fmt.Sprint("check ", k.Relation))
	}
	for _, s := range f.Sanctions {
		c.note("effect " + s.Effect.String())
		if !s.Deduct.IsZero() {
			c.note("sanction off")
		}
		c.conditions(s.When)
	}
	for _, l := range f.Levels {
		c.conditions(l.When)
	}
	for range f.Substitutions {
		c.note("substitution")
	}
	c.node(f.Root)
}

func (c census) node(n indicators.Node) {
	c.note("policy " + n.Missing.String())
	c.note(fmt.Sprint("rounding ", n.Rounding.Mode))
	if n.Marks.IsUnknown() {
		c.note("unknown marks")
	}
	if n.Cap != nil {
		c.note("cap")
	}
	if len(n.Preconditions) > 0 {
		c.note("precondition")
		c.conditions(n.Preconditions)
	}
	if n.Rule != nil {
		c.rule(n.Rule)
		if n.Marks.IsZero() {
			c.note("assessed")
		}
		return
	}
	c.note("combination " + n.Combine.String())
	for _, child := range n.Children {
		c.node(child)
	}
}

func (c census) rule(rule indicators.Rule) {
	switch r := rule.(type) {
	case indicators.Bands:
		c.note("rule bands")
		for _, band := range r.Bands {
			for _, bound := range band.When {
				c.note(fmt.Sprint("bound ", bound.Relation))
			}
		}
	case indicators.Grades:
		c.note("rule grades")
		for _, grade := range r.Grades {
			c.conditions(grade.When)
		}
	case indicators.Linear:
		c.note([]string{"rule linear", "rule logarithmic"}[min(int(r.Scale), 1)])
	case indicators.Curve:
		c.note("rule curve")
	case indicators.Deduct:
		c.note("rule deduct")
		c.note(fmt.Sprint("parts ", int(r.Parts)))
	case indicators.Cases:
		c.note("rule cases")
		for _, k := range r.Cases {
			c.conditions([]indicators.Condition{k.When})
			c.rule(k.Then)
		}
		c.rule(r.Otherwise)
	case indicators.ExtensionRule:
		c.note("rule extension")
	}
}

func (c census) conditions(list []indicators.Condition) {
	for _, condition := range list {
		switch k := condition.(type) {
		case indicators.IndicatorCondition:
			c.note("condition indicator")
			c.note(fmt.Sprint("bound ", k.Bound.Relation))
		case indicators.NodeCondition:
			c.note([]string{"condition score", "condition rate"}[min(int(k.Quantity), 1)])
		case indicators.AllOf:
			c.note("condition all")
			c.conditions(k)
		case indicators.AnyOf:
			c.note("condition any")
			c.conditions(k)
		case indicators.AtLeastOf:
			c.note("condition at least")
			c.conditions(k.Conditions)
		}
	}
}

func (c census) submission(s indicators.Submission) {
	for _, o := range s.Observations() {
		qualifier, _ := o.Value.Qualifier()
		c.note(fmt.Sprint("qualifier ", qualifier))
		c.note("value " + o.Value.Status().String())
		c.note(fmt.Sprint("lag ", min(o.Lag, 3)))
	}
}

func (c census) card(card *indicators.Scorecard) {
	for r := range card.All() {
		c.note("status " + r.Status.String())
		c.reason(r.Reason())
		if r.Status == indicators.StatusAssessed {
			c.note("verdict " + r.Verdict.String())
		}
		if r.Inexact {
			c.note("inexact")
		}
		c.interval(r.Range)
	}
	for _, s := range card.Sanctions() {
		c.note("sanction " + s.Outcome.String())
		if s.Crossing {
			c.note("sanction crossing")
		}
	}
	for _, f := range card.Findings() {
		c.note("finding")
		c.note("outcome " + f.Outcome.String())
	}
	if level, ok := card.Level(); ok {
		c.note("level")
		if level.Outcome == indicators.Undecided {
			c.note("level undecided")
		}
	}
	for range card.Unread() {
		c.note("unread")
	}
}

func (c census) interval(r indicators.Range) {
	switch {
	case !r.Known():
		return
	case r.Tight():
		c.note("tight")
	default:
		c.note("not tight")
	}
	if r.LowOpen() || r.HighOpen() {
		c.note("open end")
	}
	if r.OrNone() {
		c.note("or none")
	}
}

func (c census) reason(r indicators.Reason) {
	c.note("reason " + string(r.Code))
	for _, d := range r.Details {
		c.reason(d)
	}
}
