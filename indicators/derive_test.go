package indicators_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

func ourName() indicators.Text { return words("本省版", "our edition") }

func derive(parent indicators.Framework, overrides ...indicators.Override) (indicators.Framework, error) {
	return indicators.Derive(parent, "ours", "2025", ourName(), overrides...)
}

func mustDerive(t testing.TB, parent indicators.Framework, overrides ...indicators.Override) indicators.Framework {
	t.Helper()
	derived, err := derive(parent, overrides...)
	require.NoError(t, err)
	return derived
}

// everyRule has each kind of rule, condition, section, sanction and level once.
func everyRule() indicators.Framework {
	x := func(level string) indicators.Condition { return where("x", indicators.AtLeast(num(level))) }
	bands := criterion("bands", 5, "x", indicators.Bands{Otherwise: num("0.1"), Bands: []indicators.Band{
		{When: []indicators.Bound{indicators.Above(num("80")), indicators.AtMost(num("100"))}, Share: num("1")},
		{When: []indicators.Bound{indicators.AtLeast(num("50"))}, Share: num("0.5")},
	}})
	bands.Preconditions = []indicators.Condition{
		indicators.AnyOf{x("1"), indicators.AllOf{x("2"), where("y", indicators.Below(num("90")))}},
		indicators.NodeCondition{Node: "linear", Quantity: indicators.NodeRate, Bound: indicators.AtLeast(num("0.2"))},
	}
	unknown := item("unknown", "?", "x", atLeast("3"))
	unknown.Rounding = indicators.Rounding{Places: 1, Mode: indicators.Down}
	linear := criterion("linear", 10, "x", percentOf())
	linear.Weight = num("3")
	curve := criterion("curve", 10, "y", indicators.Curve{Points: []indicators.CurvePoint{{At: num("0"), Share: num("0")}, {At: num("60"), Share: num("2/3")}}})
	curve.Weight = num("1")
	mean := section("mean", linear, curve)
	mean.Combine, mean.Marks = indicators.ByWeightedMean, indicators.WholeMarks(20)
	capped := section("capped",
		criterion("deduct", 5, "x", shortOf("95", "5", "0.2")),
		criterion("grades", 5, "x", indicators.Grades{Grades: []indicators.Grade{
			{Name: "A", Share: num("1"), When: []indicators.Condition{indicators.AtLeastOf{Count: 2, Conditions: []indicators.Condition{x("70"), x("80"), where("y", indicators.EqualTo(num("7")))}}}},
			{Name: "B"},
		}}),
		criterion("cases", 5, "x", indicators.Cases{
			Cases:     []indicators.Case{{When: x("40"), Then: percentOf()}},
			Otherwise: atLeast("30"),
		}))
	capped.Cap = indicators.AtNumber(num("12"))
	extended := criterion("extended", 5, "x", indicators.ExtensionRule{Name: draw.MonotoneRule, Params: json.RawMessage(`{"from":"1","half":["2"]}`)})
	f := tableFramework(section("root", bands, unknown, mean, capped, extended))
	f.About = words("说明", "about")
	f.Rounding = indicators.RoundingPlan{Criteria: indicators.Rounding{Places: 2, Mode: indicators.HalfUp}, Total: indicators.Rounding{Mode: indicators.HalfEven}}
	f.Sanctions = []indicators.Sanction{
		{Code: "G1", Name: words("扣分", "marks off"), When: []indicators.Condition{x("5")}, Deduct: num("3")},
		{Code: "G2", Name: words("停止资格", "suspension"), When: []indicators.Condition{x("6")}, Effect: indicators.Suspended, Months: 12},
	}
	f.Levels = []indicators.Level{
		{Name: words("优秀", "excellent"), When: []indicators.Condition{indicators.NodeCondition{Node: "root", Bound: indicators.AtLeast(num("90"))}}},
		{Name: words("其他", "other")},
	}
	return f
}

func TestDeriveChanges(t *testing.T) {
	t.Parallel()
	number := func(node indicators.NodeID, at, to string) indicators.Override {
		return indicators.OverrideNumber(node, at, num(to))
	}
	for _, c := range []struct {
		override indicators.Override
		want     string // node, place, from, to, each after a bar
		json     string // what stands at the place afterwards; "" for nothing
	}{
		{indicators.OverrideMarks("bands", indicators.WholeMarks(7)), "bands|/marks|5|7", `"7"`},
		{indicators.OverrideMarks("bands", indicators.UnknownMarks()), "bands|/marks|5|unknown", `"unknown"`},
		{indicators.OverrideMarks("unknown", indicators.MarksOf(num("2.50"))), "unknown|/marks|unknown|2.5", `"2.5"`},
		{indicators.OverrideMarks("root", indicators.WholeMarks(47)), "root|/marks||47", `"47"`},
		{number("bands", "/marks", "6"), "bands|/marks|5|6", `"6"`},
		{number("bands", "/rule/bands/bands/0/when/0/above", "82"), "bands|/rule/bands/bands/0/when/0/above|80|82", `"82"`},
		{number("bands", "/rule/bands/bands/0/when/1/at_most", "99"), "bands|/rule/bands/bands/0/when/1/at_most|100|99", `"99"`},
		{number("bands", "/rule/bands/bands/1/share", "2/3"), "bands|/rule/bands/bands/1/share|0.5|2/3", `"2/3"`},
		{number("bands", "/rule/bands/otherwise", "0"), "bands|/rule/bands/otherwise|0.1|0", `"0"`},
		{number("bands", "/preconditions/0/any/0/indicator/bound/at_least", "4"), "bands|/preconditions/0/any/0/indicator/bound/at_least|1|4", `"4"`},
		{number("bands", "/preconditions/0/any/1/all/1/indicator/bound/below", "4"), "bands|/preconditions/0/any/1/all/1/indicator/bound/below|90|4", `"4"`},
		{number("bands", "/preconditions/1/node/bound/at_least", "0.3"), "bands|/preconditions/1/node/bound/at_least|0.2|0.3", `"0.3"`},
		{number("linear", "/rule/linear/from", "-1"), "linear|/rule/linear/from|0|-1", `"-1"`},
		{number("linear", "/rule/linear/to", "90"), "linear|/rule/linear/to|100|90", `"90"`},
		{number("linear", "/weight", "2"), "linear|/weight|3|2", `"2"`},
		{number("curve", "/rule/curve/points/1/at", "61"), "curve|/rule/curve/points/1/at|60|61", `"61"`},
		{number("curve", "/rule/curve/points/1/share", "1"), "curve|/rule/curve/points/1/share|2/3|1", `"1"`},
		{number("capped", "/cap", "11"), "capped|/cap|12|11", `"11"`},
		{number("deduct", "/rule/deduct/level", "96"), "deduct|/rule/deduct/level|95|96", `"96"`},
		{number("deduct", "/rule/deduct/step", "4"), "deduct|/rule/deduct/step|5|4", `"4"`},
		{number("deduct", "/rule/deduct/each", "0.3"), "deduct|/rule/deduct/each|0.2|0.3", `"0.3"`},
		{number("deduct", "/rule/deduct/floor", "1"), "deduct|/rule/deduct/floor|0|1", `"1"`},
		{number("grades", "/rule/grades/grades/0/share", "0.9"), "grades|/rule/grades/grades/0/share|1|0.9", `"0.9"`},
		{number("grades", "/rule/grades/grades/0/when/0/at_least_of/count", "3"), "grades|/rule/grades/grades/0/when/0/at_least_of/count|2|3", `3`},
		{number("grades", "/rule/grades/grades/0/when/0/at_least_of/conditions/2/indicator/bound/equal", "8"), "grades|/rule/grades/grades/0/when/0/at_least_of/conditions/2/indicator/bound/equal|7|8", `"8"`},
		{number("cases", "/rule/cases/cases/0/when/indicator/bound/at_least", "41"), "cases|/rule/cases/cases/0/when/indicator/bound/at_least|40|41", `"41"`},
		{number("cases", "/rule/cases/cases/0/then/linear/to", "99"), "cases|/rule/cases/cases/0/then/linear/to|100|99", `"99"`},
		{number("cases", "/rule/cases/otherwise/bands/bands/0/when/0/at_least", "31"), "cases|/rule/cases/otherwise/bands/bands/0/when/0/at_least|30|31", `"31"`},
		{indicators.OverrideRounding("unknown", indicators.Rounding{Places: 3, Mode: indicators.HalfUp}), "unknown|/rounding|down 1|half_up 3", `{"places":3,"mode":"half_up"}`},
		{indicators.OverrideRounding("unknown", indicators.Rounding{}), "unknown|/rounding|down 1|", ``},
		{indicators.OverrideRounding("bands", indicators.Rounding{Mode: indicators.Unrounded}), "bands|/rounding||none", `{"mode":"none"}`},
		{indicators.OverrideRoundingPlan(indicators.RoundingPlan{Criteria: everyRule().Rounding.Criteria, Sections: indicators.Rounding{Mode: indicators.HalfUp}, Total: everyRule().Rounding.Total}), "|/rounding/sections||half_up 0", `{"mode":"half_up"}`},
		{number("", "/sanctions/0/when/0/indicator/bound/at_least", "9"), "|/sanctions/0/when/0/indicator/bound/at_least|5|9", `"9"`},
		{number("", "/sanctions/0/deduct", "2"), "|/sanctions/0/deduct|3|2", `"2"`},
		{number("", "/sanctions/1/deduct", "2"), "|/sanctions/1/deduct|0|2", `"2"`},
		{number("", "/sanctions/1/months", "24"), "|/sanctions/1/months|12|24", `24`},
		{number("", "/levels/0/when/0/node/bound/at_least", "85"), "|/levels/0/when/0/node/bound/at_least|90|85", `"85"`},
	} {
		parent := everyRule()
		before := treeOf(t, parent)
		derived, err := derive(parent, c.override)
		require.NoError(t, err, c.want)
		assert.Equal(t, before, treeOf(t, parent), "%s: the parent is changed", c.want)
		require.Len(t, derived.Parent.Changes, 1, c.want)
		change := derived.Parent.Changes[0]
		assert.Equal(t, c.want, strings.Join([]string{string(change.Node), change.At, change.From, change.To}, "|"))
		put(t, before, change.Node, change.At, c.json)
		assert.Equal(t, withoutHeader(before), withoutHeader(treeOf(t, derived)), c.want)
	}
}

func TestDeriveHeader(t *testing.T) {
	t.Parallel()
	parent := everyRule()
	official(&parent, indicators.Citation{Document: "《示例》", Confidence: indicators.HighConfidence})
	derived := mustDerive(t, parent,
		indicators.OverrideNumber("", "/levels/0/when/0/node/bound/at_least", num("85")),
		indicators.OverrideMarks("grades", indicators.WholeMarks(6)),
		indicators.OverrideRoundingPlan(indicators.RoundingPlan{Total: indicators.Rounding{Places: 1, Mode: indicators.HalfUp}}),
		indicators.OverrideNumber("bands", "/rule/bands/bands/1/when/0/at_least", num("55")),
	)
	assert.Equal(t, "ours", derived.ID)
	assert.Equal(t, "2025", derived.Edition)
	assert.Equal(t, ourName(), derived.Name)
	assert.Equal(t, indicators.Illustrative, derived.Basis)
	assert.Equal(t, parent.About, derived.About)
	assert.Equal(t, parent.Sources, derived.Sources)
	document, err := parent.MarshalJSON()
	require.NoError(t, err)
	digest := sha256.Sum256(document)
	assert.Equal(t, &indicators.Derivation{
		ID: parent.ID, Edition: parent.Edition, Name: parent.Name, SHA256: hex.EncodeToString(digest[:]),
		Changes: []indicators.Change{
			{At: "/rounding/criteria", From: "half_up 2"},
			{At: "/rounding/total", From: "half_even 0", To: "half_up 1"},
			{Node: "bands", At: "/rule/bands/bands/1/when/0/at_least", From: "50", To: "55"},
			{Node: "grades", At: "/marks", From: "5", To: "6"},
			{At: "/levels/0/when/0/node/bound/at_least", From: "90", To: "85"},
		},
	}, derived.Parent)
}

// A framework derived from a derived one names that one, whose digest covers what it was derived from itself.
func TestDeriveAgain(t *testing.T) {
	t.Parallel()
	first := mustDerive(t, soundFramework(), indicators.OverrideNumber("b", "/rule/bands/bands/0/when/0/at_least", num("60")))
	evaluator := compileFramework(t, first)
	second, err := indicators.Derive(evaluator.Framework(), "theirs", "1", words("市级版", "a city's edition"), indicators.OverrideNumber("b", "/rule/bands/bands/0/when/0/at_least", num("70")))
	require.NoError(t, err)
	digest := evaluator.Digest()
	assert.Equal(t, &indicators.Derivation{
		ID: "ours", Edition: "2025", Name: ourName(), SHA256: hex.EncodeToString(digest[:]),
		Changes: []indicators.Change{{Node: "b", At: "/rule/bands/bands/0/when/0/at_least", From: "60", To: "70"}},
	}, second.Parent)
	assert.Equal(t, "table", first.Parent.ID)
	renamed := first
	renamed.Parent = &indicators.Derivation{ID: "other", Edition: "1", Name: first.Parent.Name, SHA256: first.Parent.SHA256, Changes: first.Parent.Changes}
	assert.NotEqual(t, digest, compileFramework(t, renamed).Digest(), "the digest does not cover the parent")
}

func TestDeriveRefuses(t *testing.T) {
	t.Parallel()
	type list = []indicators.Override
	marks, number, rounding := indicators.OverrideMarks, indicators.OverrideNumber, indicators.OverrideRounding
	for _, c := range []struct {
		name      string
		overrides list
		want      string // separated by ", "
		hint      string // part of the first problem's
	}{
		{"nothing", nil, "invalid_override /overrides", "at least one"},
		{"empty override", list{{}}, "invalid_override /overrides/0", "OverrideMarks"},
		{"unknown node", list{marks("band", indicators.WholeMarks(1))}, "unknown_node /overrides/0/node", `did you mean "bands"?`},
		{"marks of the framework", list{marks("", indicators.WholeMarks(1))}, "invalid_override /overrides/0/at", "use one of /rounding/criteria half_up 2, /rounding/sections, /rounding/total half_even 0, /sanctions/0/when"},
		{"no place", list{number("linear", "/rule/linear/too", num("1"))}, "invalid_override /overrides/0/at", "use one of /marks 10, /weight 3, /rule/linear/from 0, /rule/linear/to 100, /rounding"},
		{"no leading slash", list{number("linear", "rule/linear/to", num("1"))}, "invalid_override /overrides/0/at", "/rule/linear/to"},
		{"whole rule", list{number("linear", "/rule", num("1"))}, "invalid_override /overrides/0/at", "/rule/linear/to"},
		{"name", list{number("linear", "/name/zh", num("1"))}, "invalid_override /overrides/0/at", "/rule/linear/to"},
		{"child by pointer", list{number("mean", "/children/0/marks", num("1"))}, "invalid_override /overrides/0/at", "/marks 20"},
		{"weight that nothing reads", list{number("bands", "/weight", num("1"))}, "invalid_override /overrides/0/at", "/marks 5"},
		{"cap where there is none", list{number("mean", "/cap", num("1"))}, "invalid_override /overrides/0/at", "/marks 20"},
		{"months of no suspension", list{number("", "/sanctions/0/months", num("1"))}, "invalid_override /overrides/0/at", "/sanctions/0/deduct 3"},
		{"parameter of an extension", list{number("extended", "/rule/extension/params/from", num("2"))}, "invalid_override /overrides/0/at", "use one of /marks 5, /rounding"},
		{"formula", list{number("", "/indicators/0/formula/0/factor", num("1"))}, "invalid_override /overrides/0/at", "/rounding/total"},
		{"many figures", list{number("bands", "/x", num("1"))}, "invalid_override /overrides/0/at", "below 90 and 2 more"},
		{"number for a rounding", list{number("unknown", "/rounding", num("2"))}, "invalid_override /overrides/0/to", "OverrideRounding"},
		{"places", list{number("unknown", "/rounding/places", num("2"))}, "invalid_override /overrides/0/at", "/rounding down 1"},
		{"one place twice", list{marks("bands", indicators.WholeMarks(6)), number("bands", "/marks", num("7"))}, "invalid_override /overrides/1/at", "keep one"},
		{"two plans", list{indicators.OverrideRoundingPlan(indicators.RoundingPlan{}), indicators.OverrideRoundingPlan(indicators.RoundingPlan{})}, "invalid_override /overrides/1/at", "keep one"},
		{"same marks", list{marks("bands", indicators.MarksOf(num("5.0")))}, "invalid_override /overrides/0/to", "leave the override out"},
		{"same number", list{number("curve", "/rule/curve/points/1/share", num("4/6"))}, "invalid_override /overrides/0/to", "leave the override out"},
		{"same plan", list{indicators.OverrideRoundingPlan(everyRule().Rounding)}, "invalid_override /overrides/0/to", "leave the override out"},
		{"floor 0 as before", list{number("deduct", "/rule/deduct/floor", num("0"))}, "invalid_override /overrides/0/to", "leave the override out"},
		{"no marks", list{marks("bands", indicators.Marks{})}, "invalid_marks /overrides/0/to", "above 0"},
		{"marks of 0", list{marks("bands", indicators.WholeMarks(0))}, "invalid_marks /overrides/0/to", "above 0"},
		{"marks below 0", list{number("bands", "/marks", num("-1"))}, "invalid_marks /overrides/0/to", "above 0"},
		{"places beyond", list{rounding("bands", indicators.Rounding{Places: 35, Mode: indicators.HalfUp})}, "invalid_rounding /overrides/0/to", "0 to 34"},
		{"mode unknown", list{indicators.OverrideRoundingPlan(indicators.RoundingPlan{Total: indicators.Rounding{Mode: 9}})}, "invalid_rounding /overrides/0/to", "HalfUp"},
		{"rounding of the framework", list{rounding("", indicators.Rounding{})}, "invalid_override /overrides/0/at", "/rounding/total"},
		{"part of a condition", list{number("grades", "/rule/grades/grades/0/when/0/at_least_of/count", num("2.5"))}, "invalid_number /overrides/0/to", "from 1 to 3"},
		{"more conditions than there are", list{number("grades", "/rule/grades/grades/0/when/0/at_least_of/count", num("4"))}, "invalid_number /overrides/0/to", "from 1 to 3"},
		{"months beyond", list{number("", "/sanctions/1/months", num("1201"))}, "invalid_number /overrides/0/to", "from 1 to 1200"},
		{"no months", list{number("", "/sanctions/1/months", num("0"))}, "invalid_number /overrides/0/to", "from 1 to 1200"},
		{"all at once", list{marks("a", indicators.WholeMarks(1)), marks("bands", indicators.WholeMarks(8)), marks("mean", indicators.Marks{}), number("mean", "/x", num("1"))},
			"unknown_node /overrides/0/node, invalid_marks /overrides/2/to, invalid_override /overrides/3/at", "name a node"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			derived, err := derive(everyRule(), c.overrides...)
			assert.ElementsMatch(t, strings.Split(c.want, ", "), foundProblems(t, err))
			assert.Equal(t, indicators.Framework{}, derived)
			var problems indicators.Problems
			require.ErrorAs(t, err, &problems)
			assert.Contains(t, problems[0].Hint, c.hint)
		})
	}
}

func TestDeriveRefusesHeaders(t *testing.T) {
	t.Parallel()
	override := indicators.OverrideMarks("bands", indicators.WholeMarks(8))
	for _, c := range []struct {
		id, edition string
		name        indicators.Text
		want        string
	}{
		{"", "2025", ourName(), "invalid_id /id"},
		{"a b", "", ourName(), "invalid_id /id, missing_name /edition"},
		{"ours", "2025", indicators.Text{}, "missing_name /name"},
		{"table", "1", ourName(), "duplicate_id /edition"},
	} {
		_, err := indicators.Derive(everyRule(), c.id, c.edition, c.name, override)
		assert.Equal(t, strings.Split(c.want, ", "), foundProblems(t, err), c.want)
	}
	for _, header := range [][2]string{{"table", "2"}, {"ours", "1"}} {
		_, err := indicators.Derive(everyRule(), header[0], header[1], everyRule().Name, override)
		require.NoError(t, err, "an edition of the same id, or the same edition of another id")
	}
	broken := everyRule()
	broken.Root.Children[4].Rule = indicators.ExtensionRule{Name: draw.WildRule, Params: json.RawMessage(`{`)}
	_, err := derive(broken, override)
	assert.Equal(t, []string{"invalid_json "}, foundProblems(t, err))
}

// Marks that no longer add up are found at their place by Compile; overriding the section's marks too mends them.
func TestDeriveMarksThatDoNotAddUp(t *testing.T) {
	t.Parallel()
	parent := soundFramework()
	parent.Root.Marks = indicators.WholeMarks(10)
	more := indicators.OverrideMarks("a", indicators.WholeMarks(6))
	_, err := indicators.Compile(mustDerive(t, parent, more))
	assert.Equal(t, []string{"marks_do_not_add_up /root/marks"}, foundProblems(t, err))
	compileFramework(t, mustDerive(t, parent, more, indicators.OverrideMarks("root", indicators.WholeMarks(11))))
}

func TestCompileRefusesDerivations(t *testing.T) {
	t.Parallel()
	// Each starts from a sound framework that was derived by one change, of the place /marks of b.
	derived := func(change func(f *indicators.Framework)) func(f *indicators.Framework) {
		return func(f *indicators.Framework) {
			*f = mustDerive(t, *f, indicators.OverrideMarks("b", indicators.WholeMarks(6)))
			compileFramework(t, *f)
			change(f)
		}
	}
	checkFaults(t, []fault{
		{"official", derived(func(f *indicators.Framework) {
			official(f, indicators.Citation{Document: "《示例》", Confidence: indicators.HighConfidence})
		}), "invalid_derivation /basis"},
		{"no parent's id", derived(func(f *indicators.Framework) { f.Parent.ID = "" }), "invalid_id /parent/id"},
		{"no parent's edition", derived(func(f *indicators.Framework) { f.Parent.Edition = "" }), "missing_name /parent/edition"},
		{"no parent's name", derived(func(f *indicators.Framework) { f.Parent.Name = indicators.Text{} }), "missing_name /parent/name"},
		{"its own parent", derived(func(f *indicators.Framework) { f.ID, f.Edition = "table", "1" }), "duplicate_id /edition"},
		{"no digest", derived(func(f *indicators.Framework) { f.Parent.SHA256 = "" }), "invalid_derivation /parent/sha256"},
		{"short digest", derived(func(f *indicators.Framework) { f.Parent.SHA256 = f.Parent.SHA256[1:] }), "invalid_derivation /parent/sha256"},
		{"digest of other letters", derived(func(f *indicators.Framework) { f.Parent.SHA256 = "g" + f.Parent.SHA256[1:] }), "invalid_derivation /parent/sha256"},
		{"no changes", derived(func(f *indicators.Framework) { f.Parent.Changes = nil }), "invalid_derivation /parent/changes"},
		{"empty derivation", derived(func(f *indicators.Framework) { *f.Parent = indicators.Derivation{} }),
			"invalid_derivation /parent/changes, invalid_derivation /parent/sha256, invalid_id /parent/id, missing_name /parent/edition, missing_name /parent/name"},
		{"change of no node", derived(func(f *indicators.Framework) { f.Parent.Changes[0].Node = "c" }), "unknown_node /parent/changes/0/node"},
		{"change of no figure", derived(func(f *indicators.Framework) { f.Parent.Changes[0].At = "/name" }), "invalid_derivation /parent/changes/0/at"},
		{"change that is not there", derived(func(f *indicators.Framework) { f.Parent.Changes[0].To = "7" }), "invalid_derivation /parent/changes/0/to"},
		{"figure changed since", derived(func(f *indicators.Framework) { f.Root.Children[1].Marks = indicators.WholeMarks(7) }), "invalid_derivation /parent/changes/0/to"},
		{"change of nothing", derived(func(f *indicators.Framework) { f.Parent.Changes[0].From = "6" }), "invalid_derivation /parent/changes/0/from"},
	})
}
