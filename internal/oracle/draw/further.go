package draw

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// further adds what a framework may hold without another tree: directions, bounds below 0, severe checks, substitutions, extensions
// that fail, and what a scorecard carries along.
func (g *generator) further(f *indicators.Framework) {
	f.About = name("about")
	f.Sources = []indicators.Citation{g.citation("framework")}
	for i := range f.Measures {
		if g.chance(25) {
			f.Measures[i].Min = indicators.AtNumber(indicators.Whole(-largestFigure))
		}
	}
	for i := range f.Indicators {
		f.Indicators[i].Direction = indicators.Direction(g.rng.IntN(3))
	}
	for i := range f.Checks {
		if g.chance(8) {
			f.Checks[i].Severity = indicators.SeverityError
			f.Checks[i].Tolerance = indicators.Whole(30 + g.rng.Int64N(60))
		}
	}
	g.carry(&f.Root)
	g.earlier(f.Indicators)
	g.rarer(&f.Root, measured(f.Indicators), divided(f.Indicators))
	if g.options.Unmarked && g.chance(40) {
		f.Root.Children = append(f.Root.Children, g.verdicts())
	}
	for i := range f.Sanctions {
		if g.chance(50) {
			f.Sanctions[i].Sources = []indicators.Citation{g.citation(f.Sanctions[i].Code)}
		}
	}
	if g.chance(25) {
		g.substitute(f)
	}
}

// carry adds responsible departments, annotations and sources, and lets some extensions fail.
func (g *generator) carry(n *indicators.Node) {
	if g.chance(20) {
		n.Responsible = []string{"department of " + string(n.ID), "office"}[:1+g.rng.IntN(2)]
	}
	if g.chance(20) {
		n.Annotations = map[string]string{"note": string(n.ID), "other": "一"}
	}
	if g.chance(20) {
		n.Sources = []indicators.Citation{g.citation(string(n.ID))}
	}
	if rule, ok := n.Rule.(indicators.ExtensionRule); ok && rule.Name == WildRule && g.chance(40) {
		n.Rule = indicators.ExtensionRule{Name: FailingRule, Params: json.RawMessage(`{}`)}
	}
	if n.Rule != nil && n.Marks.IsZero() && g.chance(40) {
		n.Rule = g.threshold(n.Indicator)
	}
	for i := range n.Children {
		g.carry(&n.Children[i])
	}
}

// threshold is a rule that is met where one bound holds.
func (g *generator) threshold(id indicators.IndicatorID) indicators.Rule {
	for i := range indicatorCount {
		if indicatorID(i) == id {
			bound := g.bound(g.levels(i, 1)[0])
			return indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{bound}, Share: indicators.Whole(1)}}}
		}
	}
	return nil
}

func (g *generator) citation(of string) indicators.Citation {
	return indicators.Citation{
		Document: "《" + of + "》", Issuer: "office", Edition: fmt.Sprint(2020 + g.rng.IntN(5)), Clause: fmt.Sprint(1 + g.rng.IntN(9)),
		Confidence: indicators.HighConfidence + indicators.Confidence(g.rng.IntN(4)),
	}
}

// substitute puts one measure in the place of another in the denominators of an indicator that a criterion reads.
func (g *generator) substitute(f *indicators.Framework) {
	read := map[indicators.IndicatorID]bool{}
	criteriaRead(f.Root, read)
	for _, i := range f.Indicators {
		if !read[i.ID] {
			continue
		}
		stated := denominatorOf(i.Formula)
		if stated == "" {
			continue
		}
		used := f.Measures[g.rng.IntN(len(f.Measures))].ID
		if used == stated {
			return
		}
		f.Substitutions = []indicators.Substitution{{Stated: stated, Used: used}}
		return
	}
}

// criteriaRead notes the indicators that are criteria's own and that their rules read for certain.
func criteriaRead(n indicators.Node, read map[indicators.IndicatorID]bool) {
	switch n.Rule.(type) {
	case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
		read[n.Indicator] = true
	case indicators.Grades, indicators.Cases, nil:
	}
	for _, child := range n.Children {
		criteriaRead(child, read)
	}
}

// denominatorOf returns a measure that stands in a denominator; "" where there is none.
func denominatorOf(f indicators.Formula) indicators.MeasureID {
	for _, t := range TermsOf(f) {
		at := slices.IndexFunc(t.Denominator, func(p Part) bool { return p.Measure != "" })
		if at >= 0 {
			return t.Denominator[at].Measure
		}
	}
	return ""
}
