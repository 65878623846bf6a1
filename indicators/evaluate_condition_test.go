package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func TestPreconditions(t *testing.T) {
	t.Parallel()
	a, b := criterion("a", 10, "x", percentOf()), criterion("b", 10, "share", percentOf())
	minors := where("y", indicators.AtLeast(num("85")))
	guarded := section("root", provided(a, minors), b)
	whole := provided(section("root", a, b), minors)
	pillars := provided(section("root", a, b), onNode("a", indicators.AtLeast(num("4"))), onNode("b", indicators.AtLeast(num("4"))))
	rate := provided(section("root", a, b), indicators.NodeCondition{Node: "a", Quantity: indicators.NodeRate, Bound: indicators.AtLeast(num("0.4"))})
	hidden := section("root", with(guarded.Children[0], func(n *indicators.Node) { n.Marks = indicators.UnknownMarks() }), b,
		provided(criterion("c", 10, "x", percentOf()), onNode("a", indicators.Above(num("0")))))
	any2 := provided(section("root", a, b), indicators.AnyOf{minors, where("x", indicators.AtLeast(num("90")))})
	all2 := provided(section("root", a, b), indicators.AllOf{minors, where("x", indicators.AtLeast(num("90")))})
	two := provided(section("root", a, b), indicators.AtLeastOf{Count: 2, Conditions: []indicators.Condition{
		minors, where("x", indicators.AtLeast(num("90"))), where("share", indicators.AtLeast(num("50"))),
	}})
	checkSituations(t, []situation{
		{"holds at the bound", guarded, "x=50 y=85 n=1 m=1", "root", "scored 15", "[15, 15]"},
		{"fails just below", guarded, "x=50 y=84.9999 n=1 m=1", "root", "scored 10", "[10, 10]"},
		{"missing", guarded, "x=50 n=1 m=1", "a", "incomplete", "[0, 5]"},
		{"missing, at the parent", guarded, "x=50 n=1 m=1", "root", "incomplete", "[10, 15]"},
		{"not applicable", guarded, "x=50 y=n/a n=1 m=1", "a", "incomplete", ""},
		{"range above", guarded, "x=50 y=85..90 n=1 m=1", "a", "scored 5", "[5, 5]"},
		{"range across, point above", guarded, "x=50..60 y=90 n=1 m=1", "a", "scored 5", "[5, 6]"},
		{"range across, point below", guarded, "x=50 y=80..90 n=1 m=1", "a", "vetoed 0", "[0, 5]"},
		{"range below", guarded, "x=50..60 y=80+5 n=1 m=1", "a", "vetoed 0", "[0, 0]"},
		{"excluded all the same", guarded, "x=n/a y=1 n=1 m=1", "a", "excluded", "unknown"},
		{"undecided, excluded by policy", section("root", policy(provided(a, minors), indicators.Exclude), b), "x=50 n=1 m=1", "root", "scored 10", "[10, 10]"},
		{"undecided, 0 by policy", section("root", policy(provided(a, minors), indicators.CountAsZero), b), "x=50 n=1 m=1", "root", "scored 10", "[10, 10]"},
		{"fails, whatever the policy", section("root", policy(provided(a, minors), indicators.Exclude), b), "y=1 n=1 m=1", "a", "vetoed 0", "[0, 0]"},

		{"of marks that are not public", hidden, "x=50 y=1 n=1 m=1", "a", "vetoed 0", "[0, 0]"},
		{"of marks that are not public, beside what is missing", hidden, "x=50 y=1 n=1", "a", "vetoed 0", "[0, 0]"},
		{"of marks that are not public, beside what is missing, read by another", hidden, "x=50 y=1 n=1", "c", "vetoed 0", "[0, 0]"},
		{"of marks that are not public, range across", hidden, "x=50 y=80..90 n=1", "a", "vetoed 0", "unknown"},

		{"the whole vetoed", whole, "x=50 y=1 n=1 m=1", "root", "vetoed 0", "[0, 0]"},
		{"the whole vetoed while incomplete", whole, "x=50 y=1", "root", "vetoed 0", "[0, 0]"},
		{"the whole undecided", whole, "x=50 n=1 m=1", "root", "incomplete", "[0, 15]"},

		{"each pillar holds", pillars, "x=40 n=2 m=5", "root", "scored 8", "[8, 8]"},
		{"one pillar fails", pillars, "x=39.9999 n=2 m=5", "root", "vetoed 0", "[0, 0]"},
		{"one pillar fails, the other is missing", pillars, "x=39.9999", "root", "vetoed 0", "[0, 0]"},
		{"one pillar is missing", pillars, "x=40", "root", "incomplete", "[0, 14]"},
		{"one pillar is excluded", pillars, "x=40 n=n/a", "root", "incomplete", ""},
		{"one pillar across", pillars, "x=40 n=1..3 m=5", "root", "vetoed 0", "[0, 10]"},
		{"rate holds", rate, "x=40 n=0 m=5", "root", "scored 4", "[4, 4]"},
		{"rate fails", rate, "x=39.9999 n=5 m=5", "root", "vetoed 0", "[0, 0]"},

		{"any: one holds", any2, "x=90 y=1 n=1 m=1", "root", "scored 19", ""},
		{"any: one holds, one missing", any2, "x=90 n=1 m=1", "root", "scored 19", "[19, 19]"},
		{"any: one fails, one missing", any2, "x=80 n=1 m=1", "root", "incomplete", ""},
		{"any: both fail", any2, "x=80 y=80 n=1 m=1", "root", "vetoed 0", ""},
		{"all: both hold", all2, "x=90 y=85 n=1 m=1", "root", "scored 19", ""},
		{"all: one fails, one missing", all2, "x=80 n=1 m=1", "root", "vetoed 0", "[0, 0]"},
		{"all: one holds, one missing", all2, "x=90 n=1 m=1", "root", "incomplete", ""},
		{"2 of 3 hold", two, "x=90 n=1 m=2 y=0", "root", "scored 14", ""},
		{"2 of 3 hold, one missing", two, "x=90 n=1 m=2", "root", "scored 14", "[14, 14]"},
		{"1 of 3 holds, one missing", two, "x=90 n=1 m=3", "root", "incomplete", ""},
		{"1 of 3 holds", two, "x=90 n=1 m=3 y=1", "root", "vetoed 0", ""},
		{"0 of 3 hold, one missing", two, "x=80 n=1 m=3", "root", "vetoed 0", "[0, 0]"},
		{"2 of 3 across", two, "x=80..95 n=1 m=2 y=0", "root", "vetoed 0", "[0, 14.5]"},
	})
}

// What is missing may not matter: 45 of 100 reach the bound of 40 whatever else comes, and 3 cannot.
func TestPreconditionsDecidedByRanges(t *testing.T) {
	t.Parallel()
	inner := section("inner", criterion("a", 10, "x", percentOf()), criterion("b", 10, "y", percentOf()))
	for _, c := range []struct{ reported, outcome string }{
		{"x=50 n=1 m=2", "scored 5"},                  // inner is from 5 to 15, so at least 5
		{"x=49 n=1 m=2", "incomplete"},                // from 4.9
		{"x=n/a y=n/a n=1 m=2", "incomplete"},         // excluded, so there is no score
		{"x=50 y=n/a n=1 m=2", "scored 5"},            // exactly 5
		{"x=0 y=0 n=1 m=2", "vetoed 0"},               // 0
		{"x=4..5 y=0 n=1 m=2", "vetoed 0"},            // at most 0.5
		{"x=40..60 y=0 n=1 m=2", "vetoed 0"},          // at the point 4
		{"x=40..60 y=10..20 n=1 m=2", "scored 5"},     // at the point 5
		{"x=n/a y=49 n=1 m=2", "vetoed 0"},            // 4.9
		{"x=0 y[1]=3 n=1 m=2", "incomplete"},          // from 0 to 10
		{"x=0..10 y=39.9..39.99 n=1 m=2", "vetoed 0"}, // below 5
	} {
		root := section("root", inner, provided(criterion("c", 10, "share", percentOf()), onNode("inner", indicators.AtLeast(num("5")))))
		assert.Equal(t, c.outcome, outcome(nodeOf(t, evaluateFramework(t, tableFramework(root), c.reported), "c")), c.reported)
	}
	low := section("root", section("inner", criterion("a", 1, "x", percentOf()), criterion("b", 1, "y", percentOf())),
		provided(criterion("c", 10, "share", percentOf()), onNode("inner", indicators.AtLeast(num("5")))))
	card := evaluateFramework(t, tableFramework(low), "x=50 n=1 m=2")
	assert.Equal(t, "vetoed 0", outcome(nodeOf(t, card, "c")), "2 marks can never reach 5")
	assert.Empty(t, card.Undecided())
}

func TestVetoShowsTheScoreWithoutIt(t *testing.T) {
	t.Parallel()
	minors := where("y", indicators.AtLeast(num("85")))
	root := provided(section("root", criterion("a", 10, "x", percentOf()), criterion("b", 1, "y", percentOf())), minors)
	root.Rounding = indicators.Rounding{Places: 1, Mode: indicators.HalfUp}
	total := evaluateFramework(t, tableFramework(root), "x=62.5 y=84").Total()
	require.NotNil(t, total.WithoutVeto)
	assert.Equal(t, "7.1", total.WithoutVeto.String(), "6.25 + 0.84 = 7.09, rounded as it would have been published")
	assert.Equal(t, "0.0", total.ScoreText())
	assert.False(t, total.Rounded())
	assert.Equal(t, indicators.ReasonPreconditionFailed, total.Reason().Code)
	for _, reported := range []string{"y=84", "x=62.5 y=85", "x=62.5"} {
		assert.Nil(t, evaluateFramework(t, tableFramework(root), reported).Total().WithoutVeto, reported)
	}
}

func TestUndecidedConditionsAreListed(t *testing.T) {
	t.Parallel()
	minors := where("y", indicators.AtLeast(num("85")))
	root := provided(section("root", provided(criterion("a", 10, "x", percentOf()), minors), criterion("b", 10, "share", percentOf())), onNode("b", indicators.AtLeast(num("5"))))
	inWords := words("乙率 ≥ 85 %", "beta rate ≥ 85 %")
	onB := words("项b ≥ 5", "item b ≥ 5")
	for reported, want := range map[string][]indicators.UndecidedCondition{
		"x=50 y=90 n=1 m=1":    {},
		"x=50 y=80 n=0 m=1":    {},
		"x=50 n=1 m=1":         {{Node: "a", Name: words("项a", "item a"), Condition: inWords}},
		"x=50 y=80..90 n=1":    {{Node: "root", Name: words("节root", "section root"), Condition: onB}, {Node: "a", Name: words("项a", "item a"), Condition: inWords, Crossing: true}},
		"y=n/a x=50 n=1 m=1":   {{Node: "a", Name: words("项a", "item a"), Condition: inWords}},
		"y=90 x=50 n=4..6 m=9": {{Node: "root", Name: words("节root", "section root"), Condition: onB, Crossing: true}},
	} {
		assert.Equal(t, want, evaluateFramework(t, tableFramework(root), reported).Undecided(), reported)
	}
}

func TestPreconditionsOfVerdicts(t *testing.T) {
	t.Parallel()
	minors := where("y", indicators.AtLeast(num("85")))
	root := section("root", provided(criterion("a", 0, "x", atLeast("50")), minors))
	checkSituations(t, []situation{
		{"both hold", root, "x=50 y=85", "a", "assessed holds", ""},
		{"precondition fails", root, "x=50 y=84", "a", "assessed fails", ""},
		{"rule fails", root, "x=49 y=85", "a", "assessed fails", ""},
		{"rule fails, precondition missing", root, "x=49", "a", "assessed fails", ""},
		{"rule holds, precondition missing", root, "x=50", "a", "assessed undecided", ""},
		{"rule missing, precondition fails", root, "y=84", "a", "assessed fails", ""},
		{"rule missing, precondition holds", root, "y=85", "a", "assessed undecided", ""},
		{"precondition across", root, "x=50 y=80..90", "a", "assessed undecided", ""},
		{"not applicable", root, "x=n/a y=80", "a", "excluded", ""},
	})
}

// A criterion whose rule reads other nodes waits for them.
func TestConditionsOnNodesWithinRules(t *testing.T) {
	t.Parallel()
	rule := indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: num("1"), When: []indicators.Condition{onNode("b", indicators.Above(num("5"))), own(indicators.AtLeast(num("50")))}},
		{Name: "B", Share: num("0.5"), When: []indicators.Condition{own(indicators.AtLeast(num("50")))}},
		{Name: "C"},
	}}
	root := section("root", criterion("a", 10, "x", rule), criterion("b", 10, "share", percentOf()))
	checkSituations(t, []situation{
		{"above", root, "x=50 n=51 m=100", "a", "scored 10", "[10, 10]"},
		{"at", root, "x=50 n=50 m=100", "a", "scored 5", "[5, 5]"},
		{"node missing", root, "x=50", "a", "incomplete", "[5, 10]"},
		{"node missing where it does not matter", root, "x=49", "a", "scored 0", "[0, 0]"},
		{"node across", root, "x=50 n=50..51 m=100", "a", "scored 5", "[5, 10]"},
		{"node excluded", root, "x=50 n=n/a", "a", "incomplete", "[5, 10]"},
		{"node vetoed", section("root", criterion("a", 10, "x", rule), provided(criterion("b", 10, "share", percentOf()), where("y", indicators.Above(num("0"))))),
			"x=50 n=100 m=100 y=0", "a", "scored 5", "[5, 5]"},
	})
}
