package indicatorstest_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// lintCase is a change to the town that is suspicious, and one close to it that is not.
type lintCase struct {
	code             indicatorstest.RemarkCode
	path             string
	suspicious, near func(f *indicators.Framework)
}

func setRule(i int, rule indicators.Rule) func(f *indicators.Framework) {
	return func(f *indicators.Framework) { criterion(f, i).Rule = rule }
}

func setSurveyed(i int, rule indicators.Rule) func(f *indicators.Framework) {
	return func(f *indicators.Framework) { surveyed(f, i).Rule = rule }
}

func setPrecondition(c indicators.Condition) func(f *indicators.Framework) {
	return func(f *indicators.Framework) { f.Root.Preconditions = []indicators.Condition{c} }
}

func setSanction(c ...indicators.Condition) func(f *indicators.Framework) {
	return func(f *indicators.Framework) { f.Sanctions[0].When = c }
}

func bands(levels ...string) indicators.Bands {
	var b indicators.Bands
	share := number("1")
	for _, level := range levels {
		b.Bands = append(b.Bands, indicators.Band{When: []indicators.Bound{indicators.AtLeast(number(level))}, Share: share})
		share = share.Mul(number("0.5"))
	}
	return b
}

func curve(points ...string) indicators.Curve {
	var c indicators.Curve
	for i := 0; i < len(points); i += 2 {
		c.Points = append(c.Points, indicators.CurvePoint{At: number(points[i]), Share: number(points[i+1])})
	}
	return c
}

func grades(when ...indicators.Condition) indicators.Grades {
	return indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: number("1"), When: when}, {Name: "B", Share: number("0")},
	}}
}

func cases(when indicators.Condition) indicators.Cases {
	return indicators.Cases{
		Cases:     []indicators.Case{{When: when, Then: indicators.Linear{From: number("0"), To: number("20")}}},
		Otherwise: indicators.Linear{From: number("0"), To: number("30")},
	}
}

// impossibleCases are those of what cannot happen.
func impossibleCases() []lintCase {
	const out = indicatorstest.RemarkOutOfReach
	first := "/root/children/0/rule"
	return []lintCase{
		{out, first + "/linear/to", setRule(0, indicators.Linear{From: number("0"), To: number("120")}), setRule(0, indicators.Linear{From: number("0"), To: number("100")})},
		{out, first + "/bands/bands/0", setRule(0, bands("120", "50")), setRule(0, bands("100", "50"))},
		{out, first + "/grades/grades/0", setRule(0, grades(on("", indicators.Above(number("100"))))), setRule(0, grades(on("", indicators.AtLeast(number("100")))))},
		{
			out, first + "/grades/grades/0",
			setRule(0, grades(on("", indicators.Above(number("100"))), on("complaints", indicators.Below(number("10"))))),
			setRule(0, grades(on("", indicators.AtLeast(number("50"))), on("complaints", indicators.Below(number("10"))))),
		},
		{out, first + "/cases/cases/0", setRule(0, cases(on("satisfaction", indicators.Above(number("100"))))), setRule(0, cases(on("satisfaction", indicators.Above(number("90")))))},
		{out, first + "/cases/otherwise", setRule(0, cases(on("complaints", indicators.AtLeast(number("0"))))), setRule(0, cases(on("complaints", indicators.AtLeast(number("1")))))},
		{out, "/root/children/2/children/0/rule/curve/points/2", setSurveyed(0, curve("0", "0", "80", "0.6", "120", "1")), setSurveyed(0, curve("0", "0", "80", "0.6", "100", "1"))},
		{out, "/root/children/2/children/0/rule/curve/points/0", setSurveyed(0, curve("-20", "0", "-10", "0.1", "95", "1")), setSurveyed(0, curve("-20", "0", "95", "1"))},
		{
			out, "/root/children/2/children/1/rule/deduct/level",
			setSurveyed(1, indicators.Deduct{Level: number("-1"), Side: indicators.SideAbove, Step: number("1"), Each: number("0.25"), Parts: indicators.PartsUp}),
			setSurveyed(1, indicators.Deduct{Level: number("1"), Side: indicators.SideAbove, Step: number("1"), Each: number("0.25"), Parts: indicators.PartsUp}),
		},
		{
			out, "/root/children/1/rule/bands/bands/0",
			func(f *indicators.Framework) { // a part of a whole that contains it
				f.Indicators[1].Formula = indicators.Ratio(indicators.Of("teams"), indicators.Sum(indicators.Of("teams"), indicators.Of("residents"))).Per(100)
				criterion(f, 1).Rule = bands("120", "60")
			},
			func(f *indicators.Framework) {
				f.Indicators[1].Formula = indicators.Ratio(indicators.Of("teams"), indicators.Sum(indicators.Of("teams"), indicators.Of("residents"))).Per(100)
				criterion(f, 1).Rule = bands("90", "60")
			},
		},
		{
			out, first + "/linear/to", // by two checks in a row
			func(f *indicators.Framework) {
				f.Checks = append(f.Checks, indicators.WithinCheck("teams_within", "teams", "registered", indicators.SeverityError, text("队伍不超过志愿者", "teams within volunteers"), indicators.Text{}))
				f.Indicators[0].Formula = indicators.Ratio(indicators.Of("teams"), indicators.Of("residents")).Percent()
				setRule(0, indicators.Linear{From: number("0"), To: number("120")})(f)
			},
			func(f *indicators.Framework) {
				f.Checks = append(f.Checks, indicators.WithinCheck("teams_within", "teams", "registered", indicators.SeverityWarning, text("队伍不超过志愿者", "teams within volunteers"), indicators.Text{}))
				f.Indicators[0].Formula = indicators.Ratio(indicators.Of("teams"), indicators.Of("residents")).Percent()
				setRule(0, indicators.Linear{From: number("0"), To: number("120")})(f)
			},
		},
		{indicatorstest.RemarkConstantScore, first + "/bands", setRule(0, atLeast("0")), setRule(0, atLeast("5"))},
		{
			indicatorstest.RemarkConstantScore, first + "/linear",
			setRule(0, indicators.Linear{From: number("-30"), To: number("0")}), setRule(0, indicators.Linear{From: number("-30"), To: number("5")}),
		},
		{indicatorstest.RemarkWrongScale, first + "/linear", setRule(0, indicators.Linear{From: number("0"), To: number("0.3")}), setRule(0, indicators.Linear{From: number("0"), To: number("3")})},
		{indicatorstest.RemarkWrongScale, first + "/bands", setRule(0, atLeast("0.08")), setRule(0, atLeast("1"))},
		{
			indicatorstest.RemarkWrongScale, "/measures/3/max",
			func(f *indicators.Framework) {
				f.Measures[3].Max = numberAt("1")
				surveyed(f, 0).Rule = curve("0", "0", "0.5", "0.6", "1", "1")
			},
			func(f *indicators.Framework) { f.Measures[3].Max = numberAt("99") },
		},
		{
			indicatorstest.RemarkWrongScale, "/indicators/0/formula",
			func(f *indicators.Framework) {
				f.Indicators[0].Formula = indicators.Ratio(indicators.Of("registered"), indicators.Of("residents"))
				f.Checks[0].Severity = indicators.SeverityWarning
			},
			func(f *indicators.Framework) {
				f.Indicators[0].Formula = indicators.Ratio(indicators.Of("registered"), indicators.Of("residents")).Per(100)
			},
		},
		{
			indicatorstest.RemarkWrongScale, "/root/preconditions/0",
			setPrecondition(on("registered_share", indicators.AtLeast(number("0.08")))), setPrecondition(on("registered_share", indicators.AtLeast(number("8")))),
		},
		{
			indicatorstest.RemarkWrongScale, first + "/cases/cases/0/when",
			setRule(0, cases(on("satisfaction", indicators.AtLeast(number("0.9"))))), setRule(0, cases(on("satisfaction", indicators.AtLeast(number("90"))))),
		},
		{
			indicatorstest.RemarkWrongScale, first + "/grades/grades/0/when/1",
			setRule(0, grades(on("", indicators.AtLeast(number("50"))), on("satisfaction", indicators.AtLeast(number("0.9"))))),
			setRule(0, grades(on("", indicators.AtLeast(number("50"))), on("complaints", indicators.AtMost(number("0"))))),
		},
		{
			indicatorstest.RemarkPreconditionNeverFails, "/root/preconditions/0",
			setPrecondition(on("registered_share", indicators.AtLeast(number("0")))), setPrecondition(on("registered_share", indicators.AtLeast(number("100")))),
		},
		{
			indicatorstest.RemarkPreconditionNeverHolds, "/root/preconditions/0",
			setPrecondition(indicators.AnyOf{rate("teams", indicators.AtLeast(number("60"))), on("satisfaction", indicators.Above(number("100")))}),
			setPrecondition(indicators.AnyOf{rate("teams", indicators.AtLeast(number("0.6"))), on("satisfaction", indicators.Above(number("100")))}),
		},
		{
			indicatorstest.RemarkPreconditionNeverHolds, "/root/preconditions/0",
			setPrecondition(indicators.NodeCondition{Node: "teams", Bound: indicators.Above(number("20"))}),
			setPrecondition(indicators.NodeCondition{Node: "teams", Bound: indicators.AtLeast(number("20"))}),
		},
		{
			indicatorstest.RemarkSanctionAlwaysApplies, "/sanctions/0/when",
			setSanction(on("complaints", indicators.AtLeast(number("0")))), setSanction(on("complaints", indicators.AtLeast(number("1")))),
		},
		{
			indicatorstest.RemarkSanctionNeverApplies, "/sanctions/0/when",
			setSanction(on("satisfaction", indicators.Below(number("0")))), setSanction(on("satisfaction", indicators.Below(number("10")))),
		},
		{
			indicatorstest.RemarkLevelNeverReached, "/levels/0",
			func(f *indicators.Framework) { f.Levels[0].When[0] = rate("total", indicators.AtLeast(number("80"))) },
			func(f *indicators.Framework) { f.Levels[0].When[0] = rate("total", indicators.AtLeast(number("1"))) },
		},
		{
			indicatorstest.RemarkLevelNeverReached, "/levels/1",
			func(f *indicators.Framework) { f.Levels[0].When[0] = on("complaints", indicators.AtLeast(number("0"))) },
			func(f *indicators.Framework) { f.Levels[0].When[0] = on("complaints", indicators.AtMost(number("0"))) },
		},
		{
			indicatorstest.RemarkCheckNeverFails, "/checks/1",
			addCheck(indicators.Of("satisfied"), indicators.RelationAtMost, indicators.Constant(number("100")), "0"),
			addCheck(indicators.Of("satisfied"), indicators.RelationAtMost, indicators.Constant(number("90")), "0"),
		},
		{
			indicatorstest.RemarkCheckNeverFails, "/checks/1",
			addCheck(indicators.Of("teams"), indicators.RelationAtMost, indicators.Sum(indicators.Of("teams"), indicators.Of("residents")), "0"),
			addCheck(indicators.Of("teams"), indicators.RelationAtMost, indicators.Of("residents"), "0"),
		},
		{
			indicatorstest.RemarkCheckAlwaysFails, "/checks/1",
			addCheck(indicators.Of("satisfied"), indicators.RelationEqual, indicators.Constant(number("102")), "1"),
			addCheck(indicators.Of("satisfied"), indicators.RelationEqual, indicators.Constant(number("101")), "1"),
		},
	}
}

func addCheck(left indicators.Formula, relation indicators.Relation, right indicators.Formula, tolerance string) func(f *indicators.Framework) {
	return func(f *indicators.Framework) {
		f.Checks = append(f.Checks, indicators.Check{
			ID: "another", Name: text("另一核查", "another check"), Left: left, Relation: relation, Right: right,
			Tolerance: number(tolerance), Severity: indicators.SeverityNote,
		})
	}
}
