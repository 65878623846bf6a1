package indicators_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// onNode bounds a node's score.
func onNode(id indicators.NodeID, b indicators.Bound) indicators.Condition {
	return indicators.NodeCondition{Node: id, Bound: b}
}

func TestCompileRefusesNodes(t *testing.T) {
	t.Parallel()
	mean := func(f *indicators.Framework, weights ...string) {
		f.Root.Combine, f.Root.Marks = indicators.ByWeightedMean, indicators.WholeMarks(100)
		for i, w := range weights {
			f.Root.Children[i].Weight = num(w)
		}
	}
	limit := func(text string) *indicators.Number { return indicators.AtNumber(num(text)) }
	checkFaults(t, []fault{
		{"no id", func(f *indicators.Framework) { f.Root.Children[1].ID = "" }, "invalid_id /root/children/1/id"},
		{"id twice", func(f *indicators.Framework) { f.Root.Children[1].ID = "root" }, "duplicate_id /root/children/1/id"},
		{"no name", func(f *indicators.Framework) { f.Root.Children[1].Name = indicators.Text{} }, "missing_name /root/children/1/name"},
		{"neither rule nor children", func(f *indicators.Framework) { f.Root.Children[1].Rule = nil }, "mixed_node /root/children/1"},
		{"rule and children", func(f *indicators.Framework) { f.Root.Rule = percentOf() }, "mixed_node /root"},
		{"criterion that combines", func(f *indicators.Framework) { f.Root.Children[0].Combine = indicators.BySum }, "mixed_node /root/children/0/combine"},
		{"criterion with cap", func(f *indicators.Framework) { f.Root.Children[0].Cap = limit("2") }, "mixed_node /root/children/0/cap"},
		{"section with indicator", func(f *indicators.Framework) { f.Root.Indicator = "x" }, "mixed_node /root/indicator"},
		{"section without combination", func(f *indicators.Framework) { f.Root.Combine = 0 }, "invalid_combination /root/combine"},
		{"combination unknown", func(f *indicators.Framework) { f.Root.Combine = 9 }, "invalid_combination /root/combine"},
		{"unknown indicator", func(f *indicators.Framework) { f.Root.Children[0].Indicator = "q" }, "unknown_indicator /root/children/0/indicator"},
		{"policy unknown", func(f *indicators.Framework) { f.Root.Children[0].Missing = 3 }, "invalid_missing_policy /root/children/0/missing"},
		{"negative marks", func(f *indicators.Framework) { f.Root.Children[0].Marks = indicators.WholeMarks(-1) }, "invalid_marks /root/children/0/marks"},
		{"marks of 0", func(f *indicators.Framework) { f.Root.Children[0].Marks = indicators.WholeMarks(0) }, "invalid_marks /root/children/0/marks"},
		{"marks that rounding lifts", func(f *indicators.Framework) {
			f.Root.Marks, f.Root.Children[0].Marks = indicators.Marks{}, indicators.MarksOf(num("2.5"))
			f.Root.Children[0].Rounding = indicators.Rounding{Mode: indicators.HalfUp}
		}, "exceeds_marks /root/children/0/marks"},
		{"marks too many", func(f *indicators.Framework) { f.Root.Marks = indicators.WholeMarks(11) }, "marks_do_not_add_up /root/marks"},
		{"marks too few", func(f *indicators.Framework) { f.Root.Marks = indicators.MarksOf(num("9.9999999999")) }, "marks_do_not_add_up /root/marks"},
		{"marks beside a cap", func(f *indicators.Framework) { f.Root.Marks, f.Root.Cap = indicators.WholeMarks(10), limit("8") }, "marks_do_not_add_up /root/marks"},
		{"marks without any below", func(f *indicators.Framework) {
			f.Root.Marks = indicators.WholeMarks(10)
			f.Root.Children[0].Marks, f.Root.Children[1].Marks = indicators.Marks{}, indicators.Marks{}
		}, "invalid_marks /root/marks, marks_do_not_add_up /root/marks"},
		{"cap of 0", func(f *indicators.Framework) { f.Root.Cap = limit("0") }, "invalid_cap /root/cap"},
		{"cap that never caps", func(f *indicators.Framework) { f.Root.Cap = limit("10") }, "invalid_cap /root/cap"},
		{"cap above", func(f *indicators.Framework) { f.Root.Cap = limit("10.5") }, "invalid_cap /root/cap"},
		{"cap of a mean", func(f *indicators.Framework) { mean(f, "1", "2"); f.Root.Cap = limit("50") }, "invalid_cap /root/cap"},
		{"cap of verdicts", func(f *indicators.Framework) {
			f.Root.Cap = limit("1")
			f.Root.Children[0].Marks, f.Root.Children[1].Marks = indicators.Marks{}, indicators.Marks{}
		}, "invalid_cap /root/cap"},
		{"weight in a sum", func(f *indicators.Framework) { f.Root.Children[1].Weight = num("1") }, "invalid_weight /root/children/1/weight"},
		{"weight of the root", func(f *indicators.Framework) { f.Root.Weight = num("1") }, "invalid_weight /root/weight"},
		{"mean without a weight", func(f *indicators.Framework) { mean(f, "1") }, "invalid_weight /root/children/1/weight"},
		{"mean with a negative weight", func(f *indicators.Framework) { mean(f, "1", "-0.1") }, "invalid_weight /root/children/1/weight"},
		{"mean without marks", func(f *indicators.Framework) { mean(f, "1", "2"); f.Root.Marks = indicators.Marks{} }, "invalid_marks /root/marks"},
		{"mean of a verdict", func(f *indicators.Framework) {
			mean(f, "1", "2")
			f.Root.Children[1].Marks = indicators.Marks{}
		}, "invalid_marks /root/children/1/marks"},
	})
}

func TestCompileRefusesConditions(t *testing.T) {
	t.Parallel()
	guard := func(f *indicators.Framework, c ...indicators.Condition) { f.Root.Children[1].Preconditions = c }
	bound := indicators.AtLeast(num("1"))
	checkFaults(t, []fault{
		{"no condition", func(f *indicators.Framework) { guard(f, nil) }, "invalid_condition /root/children/1/preconditions/0"},
		{"a pointer", func(f *indicators.Framework) { guard(f, &indicators.AtLeastOf{}) }, "invalid_condition /root/children/1/preconditions/0"},
		{"all of none", func(f *indicators.Framework) { guard(f, indicators.AllOf{}) }, "invalid_condition /root/children/1/preconditions/0"},
		{"any of none", func(f *indicators.Framework) { guard(f, indicators.AnyOf{}) }, "invalid_condition /root/children/1/preconditions/0"},
		{"3 of 2", func(f *indicators.Framework) {
			guard(f, indicators.AtLeastOf{Count: 3, Conditions: []indicators.Condition{where("x", bound), where("y", bound)}})
		}, "invalid_condition /root/children/1/preconditions/0"},
		{"0 of 1", func(f *indicators.Framework) {
			guard(f, indicators.AtLeastOf{Conditions: []indicators.Condition{where("x", bound)}})
		}, "invalid_condition /root/children/1/preconditions/0"},
		{"no relation", func(f *indicators.Framework) { guard(f, where("x", indicators.Bound{})) }, "invalid_condition /root/children/1/preconditions/0/indicator/bound"},
		{"relation unknown", func(f *indicators.Framework) {
			guard(f, onNode("a", indicators.Bound{Relation: 6}))
		}, "invalid_condition /root/children/1/preconditions/0/node/bound"},
		{"quantity unknown", func(f *indicators.Framework) {
			guard(f, indicators.NodeCondition{Node: "a", Quantity: 2, Bound: bound})
		}, "invalid_condition /root/children/1/preconditions/0/node/quantity"},
		{"own indicator of a precondition", func(f *indicators.Framework) { guard(f, own(bound)) }, "missing_indicator /root/children/1/preconditions/0/indicator"},
		{"unknown indicator", func(f *indicators.Framework) {
			guard(f, where("x", bound), indicators.AllOf{where("x", bound), where("q", bound)})
		}, "unknown_indicator /root/children/1/preconditions/1/all/1/indicator/id"},
		{"unknown node", func(f *indicators.Framework) {
			guard(f, indicators.AnyOf{onNode("q", bound)})
		}, "unknown_node /root/children/1/preconditions/0/any/0/node/id"},
		{"unknown node, nested", func(f *indicators.Framework) {
			guard(f, indicators.AtLeastOf{Count: 1, Conditions: []indicators.Condition{where("x", bound), onNode("q", bound)}})
		}, "unknown_node /root/children/1/preconditions/0/at_least_of/conditions/1/node/id"},
		{"node without marks", func(f *indicators.Framework) {
			f.Root.Children[0].Marks = indicators.Marks{}
			guard(f, onNode("a", bound))
		}, "invalid_condition /root/children/1/preconditions/0/node/id"},
		{"on itself", func(f *indicators.Framework) { guard(f, onNode("b", bound)) }, "condition_cycle /root/children/1"},
		{"on the parent", func(f *indicators.Framework) { guard(f, onNode("root", bound)) }, "condition_cycle /root/children/1"},
		{"on each other", func(f *indicators.Framework) {
			guard(f, onNode("a", bound))
			f.Root.Children[0].Preconditions = []indicators.Condition{onNode("b", bound)}
		}, "condition_cycle /root/children/1"},
		{"through a rule", func(f *indicators.Framework) {
			guard(f, onNode("a", bound))
			f.Root.Children[0].Rule = indicators.Cases{Cases: []indicators.Case{{When: onNode("b", bound), Then: percentOf()}}, Otherwise: percentOf()}
		}, "condition_cycle /root/children/1"},
	})
	f := soundFramework()
	f.Root.Preconditions = []indicators.Condition{onNode("a", bound), onNode("b", bound)}
	_, err := indicators.Compile(f)
	require.NoError(t, err, "a node may ask for what is below it")
}

// levelled is a framework of so many levels.
func levelled(levels int) indicators.Framework {
	node := criterion("leaf", 1, "x", percentOf())
	for i := range levels - 1 {
		node = section(indicators.NodeID(fmt.Sprintf("s%d", i)), node)
	}
	return tableFramework(node)
}

func TestCompileLimits(t *testing.T) {
	t.Parallel()
	limits := indicators.Limits{Nodes: 10, Depth: 4, Terms: 5, Problems: 5}
	check := func(f indicators.Framework, want ...string) {
		t.Helper()
		_, err := indicators.Compile(f, indicators.WithLimits(limits))
		assert.Equal(t, want, foundProblems(t, err))
	}
	check(levelled(4))
	check(levelled(5), "too_deep /root/children/0/children/0/children/0/children/0")

	wide := func(children int) indicators.Framework {
		root := section("root")
		for i := range children {
			root.Children = append(root.Children, criterion(indicators.NodeID(fmt.Sprintf("c%d", i)), 1, "x", percentOf()))
		}
		return tableFramework(root)
	}
	check(wide(9))
	check(wide(10), "too_many_nodes /root/children/9")
	check(wide(100), "too_many_nodes /root/children/9")

	sum := func(terms int) indicators.Framework {
		f := soundFramework()
		parts := make([]indicators.Formula, terms)
		for i := range parts {
			parts[i] = indicators.Lag("x", i)
		}
		f.Indicators[0].Formula = indicators.Sum(parts...)
		return f
	}
	check(sum(5))
	check(sum(6), "too_many_terms /indicators/0/formula")

	many := soundFramework()
	for i := range 8 {
		many.Measures = append(many.Measures, indicators.Measure{ID: indicators.MeasureID(fmt.Sprintf("extra%d", i)), Name: indicators.Same("e")})
	}
	_, err := indicators.Compile(many, indicators.WithLimits(limits))
	assert.Contains(t, foundProblems(t, err), "too_many_nodes /measures")

	bands := func(count int) indicators.Framework {
		var rule indicators.Bands
		for i := range count {
			rule.Bands = append(rule.Bands, indicators.Band{When: []indicators.Bound{indicators.AtMost(indicators.Whole(int64(i)))}, Share: num("1")})
		}
		f := soundFramework()
		f.Root.Children[1].Rule = rule
		return f
	}
	check(bands(5))
	check(bands(6), "too_many_terms /root/children/1/rule")

	condition := func(levels int) indicators.Framework {
		f := soundFramework()
		c := where("x", indicators.AtLeast(num("1")))
		for range levels - 1 {
			c = indicators.AllOf{c}
		}
		f.Root.Preconditions = []indicators.Condition{c}
		return f
	}
	check(condition(4))
	check(condition(5), "too_deep /root/preconditions")
}

// Slices make it possible for Go values to contain themselves; they are refused, not followed for ever.
func TestCompileRefusesValuesThatContainThemselves(t *testing.T) {
	t.Parallel()
	children := []indicators.Node{section("s")}
	children[0].Children = children
	condition := indicators.AllOf{nil, nil}
	condition[0], condition[1] = condition, condition
	cases := indicators.Cases{Cases: []indicators.Case{{When: where("x", indicators.AtLeast(num("1")))}, {When: where("x", indicators.AtLeast(num("0")))}}, Otherwise: percentOf()}
	cases.Cases[0].Then, cases.Cases[1].Then = cases, cases
	for _, c := range []struct {
		make func(f *indicators.Framework)
		want indicators.ProblemCode
	}{
		{func(f *indicators.Framework) { f.Root.Children = children }, indicators.ProblemTooDeep},
		{func(f *indicators.Framework) { f.Root.Preconditions = condition }, indicators.ProblemTooDeep},
		{func(f *indicators.Framework) { f.Root.Children[0].Rule = cases }, indicators.ProblemTooDeep},
	} {
		f := soundFramework()
		c.make(&f)
		_, err := indicators.Compile(f)
		require.ErrorIs(t, err, indicators.Problem{Code: c.want})
	}
}

func TestLimitsOfNothing(t *testing.T) {
	t.Parallel()
	_, err := indicators.Compile(soundFramework(), indicators.WithLimits(indicators.Limits{}))
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	assert.Len(t, problems, 2, "one is listed, and the count of all")
}
