package indicators_test

import (
	"testing"

	"github.com/wenming-go/wenming/indicators"
)

func TestCompileRefusesRules(t *testing.T) {
	t.Parallel()
	const at = "/root/children/0/rule"
	rule := func(r indicators.Rule) func(*indicators.Framework) {
		return func(f *indicators.Framework) { f.Root.Children[0].Rule = r }
	}
	full := func(b ...indicators.Bound) indicators.Band { return indicators.Band{When: b, Share: num("1")} }
	deduct := func(change func(*indicators.Deduct)) func(*indicators.Framework) {
		d := indicators.Deduct{Level: num("95"), Side: indicators.SideBelow, Step: num("5"), Each: num("1"), Parts: indicators.PartsUp}
		change(&d)
		return rule(d)
	}
	grades := func(g ...indicators.Grade) func(*indicators.Framework) { return rule(indicators.Grades{Grades: g}) }
	ninety := []indicators.Condition{own(indicators.AtLeast(num("90")))}
	cases := func(otherwise indicators.Rule, k ...indicators.Case) func(*indicators.Framework) {
		return rule(indicators.Cases{Cases: k, Otherwise: otherwise})
	}
	checkFaults(t, []fault{
		{"a pointer", rule(&indicators.Linear{To: num("1")}), "missing_rule " + at},
		{"no indicator", func(f *indicators.Framework) { f.Root.Children[0].Indicator = "" }, "missing_indicator " + at + "/linear"},
		{"unknown extension", rule(indicators.ExtensionRule{Name: "q"}), "unknown_extension " + at + "/extension/name"},

		{"no band", rule(indicators.Bands{}), "invalid_rule " + at + "/bands/bands"},
		{"band without bound", rule(indicators.Bands{Bands: []indicators.Band{full()}}), "invalid_rule " + at + "/bands/bands/0/when"},
		{"bound without relation", rule(indicators.Bands{Bands: []indicators.Band{full(indicators.AtLeast(num("1")), indicators.Bound{})}}),
			"invalid_rule " + at + "/bands/bands/0/when/1, unreachable " + at + "/bands/bands/0"},
		{"share above 1", rule(indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.AtLeast(num("1"))}, Share: num("1.0001")}}}),
			"share_out_of_range " + at + "/bands/bands/0/share"},
		{"negative otherwise", rule(indicators.Bands{Bands: []indicators.Band{full(indicators.AtLeast(num("1")))}, Otherwise: num("-0.0001")}),
			"share_out_of_range " + at + "/bands/otherwise"},
		{"looser band first", rule(indicators.Bands{Bands: []indicators.Band{full(indicators.AtLeast(num("80"))), full(indicators.AtLeast(num("90")))}}),
			"unreachable " + at + "/bands/bands/1"},
		{"empty band", rule(indicators.Bands{Bands: []indicators.Band{full(indicators.Above(num("80")), indicators.Below(num("80")))}}),
			"unreachable " + at + "/bands/bands/0"},
		{"band covered by two", rule(indicators.Bands{Bands: []indicators.Band{
			full(indicators.AtLeast(num("80"))), full(indicators.AtMost(num("80"))), full(indicators.EqualTo(num("80"))),
		}}), "unreachable " + at + "/bands/bands/2"},
		{"band twice", rule(indicators.Bands{Bands: []indicators.Band{full(indicators.EqualTo(num("1/3"))), full(indicators.EqualTo(num("2/6")))}}),
			"unreachable " + at + "/bands/bands/1"},

		{"linear on a point", rule(indicators.Linear{From: num("5"), To: num("5.0")}), "zero_range " + at + "/linear"},

		{"no point", rule(indicators.Curve{}), "invalid_rule " + at + "/curve/points"},
		{"one point", rule(indicators.Curve{Points: []indicators.CurvePoint{{Share: num("2")}}}),
			"invalid_rule " + at + "/curve/points, share_out_of_range " + at + "/curve/points/0/share"},
		{"points at one place", rule(indicators.Curve{Points: []indicators.CurvePoint{{At: num("1")}, {At: num("1"), Share: num("1")}}}),
			"zero_range " + at + "/curve/points/1/at"},
		{"points out of order", rule(indicators.Curve{Points: []indicators.CurvePoint{{At: num("2")}, {At: num("1"), Share: num("1")}}}),
			"invalid_rule " + at + "/curve/points/1/at"},

		{"no side", deduct(func(d *indicators.Deduct) { d.Side = 0 }), "invalid_rule " + at + "/deduct/side"},
		{"no parts", deduct(func(d *indicators.Deduct) { d.Parts = 4 }), "invalid_rule " + at + "/deduct/parts"},
		{"no step", deduct(func(d *indicators.Deduct) { d.Step = num("0") }), "zero_range " + at + "/deduct/step"},
		{"negative step", deduct(func(d *indicators.Deduct) { d.Step = num("-5") }), "zero_range " + at + "/deduct/step"},
		{"nothing off", deduct(func(d *indicators.Deduct) { d.Each = num("0") }), "exceeds_marks " + at + "/deduct/each"},
		{"negative deduction", deduct(func(d *indicators.Deduct) { d.Each = num("-1") }), "exceeds_marks " + at + "/deduct/each"},
		{"floor below 0", deduct(func(d *indicators.Deduct) { d.Floor = num("-1") }), "exceeds_marks " + at + "/deduct/floor"},
		{"floor above the marks", deduct(func(d *indicators.Deduct) { d.Floor = num("5.1") }), "exceeds_marks " + at + "/deduct/floor"},
		{"deduct without marks", func(f *indicators.Framework) {
			deduct(func(*indicators.Deduct) {})(f)
			f.Root.Children[0].Marks = indicators.Marks{}
		}, "rule_needs_marks " + at + "/deduct"},
		{"deduct from unknown marks", func(f *indicators.Framework) {
			deduct(func(*indicators.Deduct) {})(f)
			f.Root.Children[0].Marks = indicators.UnknownMarks()
		}, "rule_needs_marks " + at + "/deduct"},

		{"no grade", grades(), "invalid_rule " + at + "/grades/grades"},
		{"no otherwise", grades(indicators.Grade{Name: "A", When: ninety}), "missing_otherwise " + at + "/grades/grades/0/when"},
		{"grade without name", grades(indicators.Grade{When: ninety}, indicators.Grade{Name: "B"}), "missing_name " + at + "/grades/grades/0/name"},
		{"grade twice", grades(indicators.Grade{Name: "A", When: ninety}, indicators.Grade{Name: "A"}), "duplicate_id " + at + "/grades/grades/1/name"},
		{"grade's share", grades(indicators.Grade{Name: "A", Share: num("66"), When: ninety}, indicators.Grade{Name: "B"}), "share_out_of_range " + at + "/grades/grades/0/share"},
		{"grade before the last without conditions", grades(indicators.Grade{Name: "A"}, indicators.Grade{Name: "B"}), "unreachable " + at + "/grades/grades/0"},
		{"looser grade first", grades(
			indicators.Grade{Name: "A", When: []indicators.Condition{own(indicators.AtLeast(num("80")))}},
			indicators.Grade{Name: "B", When: []indicators.Condition{indicators.AllOf{own(indicators.AtLeast(num("90"))), where("x", indicators.Below(num("95")))}}},
			indicators.Grade{Name: "C"}), "unreachable " + at + "/grades/grades/1"},
		{"unreachable grade beside another fault", func(f *indicators.Framework) {
			f.ID = ""
			grades(indicators.Grade{Name: "A", When: ninety}, indicators.Grade{Name: "B", When: ninety}, indicators.Grade{Name: "C"})(f)
		}, "invalid_id /id, unreachable " + at + "/grades/grades/1"},
		{"grade's condition", grades(indicators.Grade{Name: "A", When: []indicators.Condition{ninety[0], where("q", indicators.AtLeast(num("1")))}}, indicators.Grade{Name: "B"}),
			"unknown_indicator " + at + "/grades/grades/0/when/1/indicator/id"},

		{"no case", cases(percentOf()), "invalid_rule " + at + "/cases/cases"},
		{"no rule for the others", cases(nil, indicators.Case{When: ninety[0], Then: percentOf()}), "missing_otherwise " + at + "/cases/otherwise"},
		{"case without condition", cases(percentOf(), indicators.Case{Then: percentOf()}), "invalid_condition " + at + "/cases/cases/0/when"},
		{"case without rule", cases(percentOf(), indicators.Case{When: ninety[0]}), "missing_rule " + at + "/cases/cases/0/then"},
		{"case's condition", cases(percentOf(), indicators.Case{When: where("q", indicators.AtLeast(num("1"))), Then: percentOf()}),
			"unknown_indicator " + at + "/cases/cases/0/when/indicator/id"},
		{"case's rule", cases(indicators.Linear{}, indicators.Case{When: ninety[0], Then: indicators.Linear{}}),
			"zero_range " + at + "/cases/cases/0/then/linear, zero_range " + at + "/cases/otherwise/linear"},
		{"case twice", cases(percentOf(), indicators.Case{When: ninety[0], Then: percentOf()}, indicators.Case{When: ninety[0], Then: percentOf()}),
			"unreachable " + at + "/cases/cases/1"},
	})
}
