package indicatorstest

import (
	"fmt"
	"reflect"

	"github.com/wenming-go/wenming/indicators"
)

// lintReads finds what the framework itself defines and nothing reads.
func (l *linter) lintReads() {
	measures := map[indicators.MeasureID]bool{}
	read := func(f indicators.Formula) {
		for _, id := range f.Measures() {
			measures[id] = true
		}
	}
	for _, x := range l.indicators {
		read(x.item.Formula)
	}
	for _, c := range l.checks {
		read(c.item.Left)
		read(c.item.Right)
	}
	for _, s := range l.framework.Substitutions {
		measures[s.Stated], measures[s.Used] = true, true
	}
	for i, m := range l.framework.Measures {
		if !measures[m.ID] {
			l.remark(RemarkUnreadMeasure, fmt.Sprintf("/measures/%d", i), "let an indicator or a check read it, or leave it out",
				fmt.Sprintf("no formula reads %q", m.ID))
		}
	}
	used := l.usedIndicators()
	for i, x := range l.framework.Indicators {
		if !used[x.ID] {
			l.remark(RemarkUnreadIndicator, fmt.Sprintf("/indicators/%d", i), "score it, ask for it in a condition, or leave it out",
				fmt.Sprintf("no node, sanction or level reads %q", x.ID))
		}
	}
}

// usedIndicators returns the indicators that nodes, sanctions and levels read.
func (l *linter) usedIndicators() map[indicators.IndicatorID]bool {
	used := map[indicators.IndicatorID]bool{}
	read := func(conditions ...indicators.Condition) {
		for _, c := range conditions {
			tests(c, func(test indicators.Condition) {
				if on, ok := test.(indicators.IndicatorCondition); ok {
					used[on.Indicator] = true
				}
			})
		}
	}
	var rule func(indicators.Rule)
	rule = func(r indicators.Rule) {
		switch r := r.(type) {
		case indicators.Grades:
			for _, g := range r.Grades {
				read(g.When...)
			}
		case indicators.Cases:
			for _, c := range r.Cases {
				read(c.When)
				rule(c.Then)
			}
			rule(r.Otherwise)
		case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
		}
	}
	for _, n := range l.nodes {
		used[n.node.Indicator] = true
		rule(n.node.Rule)
		read(n.node.Preconditions...)
	}
	for _, s := range l.framework.Sanctions {
		read(s.When...)
	}
	for _, level := range l.framework.Levels {
		read(level.When...)
	}
	return used
}

// lintRepeated finds indicators that are calculated alike, and criteria that earn marks for one indicator by one rule.
func (l *linter) lintRepeated() {
	formulas := map[string]indicators.IndicatorID{}
	for _, x := range l.indicators {
		text, err := x.item.Formula.MarshalJSON()
		if err != nil || x.item.Formula.IsZero() {
			continue
		}
		if other, taken := formulas[string(text)]; taken {
			l.remark(RemarkSameFormula, x.path+"/formula", "use one indicator, or correct the formula",
				fmt.Sprintf("%q is calculated as %q is", x.item.ID, other))
			continue
		}
		formulas[string(text)] = x.item.ID
	}
	criteria := map[indicators.IndicatorID][]*lintedNode{}
	for i := range l.nodes {
		n := &l.nodes[i]
		if !n.isCriterion() || n.node.Indicator == "" || !n.marked {
			continue // what is only assessed may ask for the same as another document does
		}
		others := criteria[n.node.Indicator]
		for _, other := range others {
			if reflect.DeepEqual(other.node.Rule, n.node.Rule) {
				l.remark(RemarkScoredTwice, n.path, "leave one of them out, or correct its indicator",
					fmt.Sprintf("%q scores %q by the same rule as %q", n.node.ID, n.node.Indicator, other.node.ID))
				break
			}
		}
		if len(others) < mostCompared {
			criteria[n.node.Indicator] = append(others, n)
		}
	}
}

// mostCompared is with how many criteria of one indicator each further one is compared.
const mostCompared = 16
