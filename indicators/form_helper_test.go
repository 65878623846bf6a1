package indicators_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// form is a way of scoring that official sheets use: a tree, the formulas it calculates, and what it must earn. An
// indicator without a formula is the measure of the same name.
type form struct {
	formulas map[indicators.IndicatorID]indicators.Formula
	root     indicators.Node
	points   []formPoint
}

// formPoint is what was reported and what nodes come to: "root=7.5 a=holds b=incomplete".
type formPoint struct{ reported, want string }

func checkForm(t *testing.T, f form) {
	t.Helper()
	require.NotEmpty(t, f.points)
	e := compileFramework(t, formFramework(f))
	for _, p := range f.points {
		card, err := e.Evaluate(submission(p.reported))
		require.NoError(t, err, p.reported)
		for field := range strings.FieldsSeq(p.want) {
			id, want, _ := strings.Cut(field, "=")
			r := nodeOf(t, card, indicators.NodeID(id))
			got := r.Status.String()
			switch {
			case r.HasScore():
				got = r.Score.String()
			case r.Status == indicators.StatusAssessed:
				got = r.Verdict.String()
			}
			assert.Equal(t, want, got, "%s at %s: %s", id, p.reported, r.Reason().Text(indicators.English))
		}
		assert.Empty(t, card.Unread(), p.reported)
	}
}

// formFramework defines what the tree reads.
func formFramework(f form) indicators.Framework {
	framework := indicators.Framework{ID: "form", Edition: "1", Name: indicators.Same("form"), Basis: indicators.Illustrative, Root: f.root}
	var measures []indicators.MeasureID
	for _, id := range indicatorsOf(f.root) {
		formula, ok := f.formulas[id]
		if !ok {
			formula = indicators.Of(indicators.MeasureID(id))
		}
		framework.Indicators = append(framework.Indicators, indicators.Indicator{ID: id, Name: indicators.Same(string(id)), Formula: formula})
		measures = append(measures, formula.Measures()...)
	}
	slices.Sort(measures)
	for _, id := range slices.Compact(measures) {
		framework.Measures = append(framework.Measures, indicators.Measure{ID: id, Name: indicators.Same(string(id))})
	}
	return framework
}

func indicatorsOf(n indicators.Node) []indicators.IndicatorID {
	ids := slices.Concat([]indicators.IndicatorID{n.Indicator}, indicatorsOfRule(n.Rule), indicatorsOfConditions(n.Preconditions))
	for _, child := range n.Children {
		ids = append(ids, indicatorsOf(child)...)
	}
	slices.Sort(ids)
	return slices.DeleteFunc(slices.Compact(ids), func(id indicators.IndicatorID) bool { return id == "" })
}

func indicatorsOfRule(rule indicators.Rule) []indicators.IndicatorID {
	var ids []indicators.IndicatorID
	switch r := rule.(type) {
	case indicators.Grades:
		for _, g := range r.Grades {
			ids = append(ids, indicatorsOfConditions(g.When)...)
		}
	case indicators.Cases:
		for _, c := range r.Cases {
			ids = append(append(ids, indicatorsOfConditions([]indicators.Condition{c.When})...), indicatorsOfRule(c.Then)...)
		}
		ids = append(ids, indicatorsOfRule(r.Otherwise)...)
	case indicators.Bands, indicators.Linear, indicators.Curve, indicators.Deduct, indicators.ExtensionRule:
	}
	return ids
}

func indicatorsOfConditions(list []indicators.Condition) []indicators.IndicatorID {
	var ids []indicators.IndicatorID
	for _, condition := range list {
		switch c := condition.(type) {
		case indicators.IndicatorCondition:
			ids = append(ids, c.Indicator)
		case indicators.AllOf:
			ids = append(ids, indicatorsOfConditions(c)...)
		case indicators.AnyOf:
			ids = append(ids, indicatorsOfConditions(c)...)
		case indicators.AtLeastOf:
			ids = append(ids, indicatorsOfConditions(c.Conditions)...)
		case indicators.NodeCondition:
		}
	}
	return ids
}

// item is a criterion named by its id that earns marks by an indicator; "" for marks assesses, "?" has marks which are not public.
func item(id indicators.NodeID, marks string, indicator indicators.IndicatorID, rule indicators.Rule) indicators.Node {
	n := indicators.Node{ID: id, Name: indicators.Same(string(id)), Indicator: indicator, Rule: rule}
	switch marks {
	case "":
	case "?":
		n.Marks = indicators.UnknownMarks()
	default:
		n.Marks = indicators.MarksOf(num(marks))
	}
	return n
}

// block is a section whose marks are stated, so that Compile adds them up.
func block(id indicators.NodeID, marks string, children ...indicators.Node) indicators.Node {
	n := section(id, children...)
	n.Marks = indicators.MarksOf(num(marks))
	return n
}

// yes is a criterion that a yes (1) earns and a no (0) does not.
func yes(id indicators.NodeID, marks string) indicators.Node {
	return item(id, marks, indicators.IndicatorID(id), atLeast("1"))
}

// judged is a criterion whose points, from 0 to its marks, a person decides and reports.
func judged(id indicators.NodeID, marks string) indicators.Node {
	return item(id, marks, indicators.IndicatorID(id), indicators.Linear{From: num("0"), To: num(marks)})
}

// perCase takes off marks for each case counted, down to 0.
func perCase(each string) indicators.Rule {
	return indicators.Deduct{Level: num("0"), Side: indicators.SideAbove, Step: num("1"), Each: num(each), Parts: indicators.PartsUp}
}

// shortOf takes off marks for each step below a level, part steps as whole ones, down to 0.
func shortOf(level, step, each string) indicators.Rule {
	return indicators.Deduct{Level: num(level), Side: indicators.SideBelow, Step: num(step), Each: num(each), Parts: indicators.PartsUp}
}

// takenOff takes a calculated deduction off the marks, times over.
func takenOff(times string) indicators.Rule {
	return indicators.Deduct{Level: num("0"), Side: indicators.SideAbove, Step: num("1"), Each: num(times), Parts: indicators.PartsExact}
}

// allOf is met where all conditions are.
func allOf(conditions ...indicators.Condition) indicators.Rule {
	return indicators.Grades{Grades: []indicators.Grade{{Name: "met", Share: num("1"), When: conditions}, {Name: "not met"}}}
}

func isYes(id indicators.IndicatorID) indicators.Condition {
	return where(id, indicators.AtLeast(num("1")))
}

// weightedSum reads "a 0.2 b 5" as 0.2 a + 5 b.
func weightedSum(text string) indicators.Formula {
	fields := strings.Fields(text)
	var parts []indicators.Formula
	for pair := range slices.Chunk(fields, 2) {
		parts = append(parts, indicators.Of(indicators.MeasureID(pair[0])).Times(num(pair[1])))
	}
	return indicators.Sum(parts...)
}
