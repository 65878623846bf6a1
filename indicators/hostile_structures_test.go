package indicators_test

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// hostileStructures are documents and Go values of the wrong shape.
func hostileStructures() []hostileInput {
	const (
		json, kind, typed = indicators.ProblemInvalidJSON, indicators.ProblemUnknownKind, indicators.ProblemWrongType
		format, deep      = indicators.ProblemUnsupportedFormat, indicators.ProblemTooDeep
		linear            = `"rule":{"linear":{"from":"0","to":"100"}}`
	)
	framework := func(old, replacement string) func() (func() error, int) {
		return given(enterFramework, func() string { return document(old, replacement) })
	}
	whole := document("{", "{")
	return []hostileInput{
		{"nothing", literally(enterFramework, ""), json, ""},
		{"NUL", literally(enterFramework, "\x00"), json, ""},
		{"half a document", literally(enterFramework, whole[:len(whole)/2]), json, "*"},
		{"all but the last byte", literally(enterFramework, whole[:len(whole)-1]), json, ""},
		{"a second document", literally(enterFramework, whole+"{}"), indicators.ProblemTrailingData, ""},
		{"a bracket too many", literally(enterFramework, whole+"}"), indicators.ProblemTrailingData, ""},
		{"NUL behind the document", literally(enterFramework, whole+"\x00"), indicators.ProblemTrailingData, ""},
		{"a comment", literally(enterFramework, "// x\n"+whole), json, ""},
		{"XML", literally(enterFramework, `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "&a;&a;">]><x>&a;</x>`), json, ""},
		{"YAML", literally(enterFramework, "format: wenming.framework/1"), json, ""},
		{"an array for a document", literally(enterFramework, "["+whole+"]"), typed, ""},
		{"null for a document", literally(enterFramework, "null"), typed, ""},
		{"a string for a document", literally(enterSubmission, `"x"`), typed, ""},
		{"no members", literally(enterSubmission, "{}"), indicators.ProblemMissingMember, ""},
		{"a newer format", framework(`"wenming.framework/1"`, `"wenming.framework/2"`), format, "/format"},
		{"a format of very many digits", framework(`"wenming.framework/1"`, `"wenming.framework/`+strings.Repeat("9", 200_000)+`"`), format, "/format"},
		{"another format", framework(`"wenming.framework/1"`, `"wenming.submission/1"`), format, "/format"},
		{"no format", framework(`"format":"wenming.framework/1",`, ``), indicators.ProblemMissingMember, ""},
		{"a format that is null", framework(`"wenming.framework/1"`, `null`), typed, "/format"},
		{"a member twice", framework(`"edition":"1"`, `"edition":"1","edition":"1"`), indicators.ProblemDuplicateMember, "/edition"},
		{"a member twice by an escape", framework(`"edition":"1"`, `"edition":"1","edit\u0069on":"2"`), indicators.ProblemDuplicateMember, "/edition"},
		{"the format twice", framework(`"edition":"1"`, `"edition":"1","format":"wenming.framework/2"`), indicators.ProblemDuplicateMember, "/format"},
		{"a member nobody knows", framework(`"edition":"1"`, `"edition":"1","secret":1`), indicators.ProblemUnknownMember, "/secret"},
		{"null for a text", framework(`"edition":"1"`, `"edition":null`), typed, "/edition"},
		{"a number for a text", framework(`"edition":"1"`, `"edition":1`), typed, "/edition"},
		{"an object for a list", framework(`"measures":[`, `"measures":{},"annotations":[`), typed, "/measures"},
		{"a list for an object", framework(linear, `"rule":[]`), typed, "/root/children/0/rule"},
		{"a rule of no kind", framework(linear, `"rule":{}`), kind, "/root/children/0/rule"},
		{"a rule of two kinds", framework(linear, `"rule":{"linear":{"from":"0","to":"100"},"curve":{"points":[]}}`), kind, "/root/children/0/rule"},
		{"a rule of an unknown kind", framework(linear, `"rule":{"quadratic":{}}`), kind, "/root/children/0/rule/quadratic"},
		{"a rule of a kind in other case", framework(linear, `"rule":{"Linear":{"from":"0","to":"100"}}`), indicators.ProblemWrongCase, "/root/children/0/rule/Linear"},
		{"half a rule", framework(linear, `"rule":{"linear":{"from":"0"}}`), indicators.ProblemMissingMember, "/root/children/0/rule/linear"},
		{"a line without a slope", framework(linear, `"rule":{"linear":{"from":"1","to":"1"}}`), indicators.ProblemZeroRange, "*"},
		{"a rule that nobody offers", framework(linear, `"rule":{"extension":{"name":"nobody"}}`), indicators.ProblemUnknownExtension, "/root/children/0/rule/extension/name"},
		{"an indicator that nobody defines", framework(`"indicator":"share"`, `"indicator":"shear"`), indicators.ProblemUnknownIndicator, "/root/children/0/indicator"},
		{"a measure that nobody defines", framework(`[{"measure":"x"}]`, `[{"measure":"nothing"}]`), indicators.ProblemUnknownMeasure, "/indicators/0/formula"},
		{"a quotient by 0", framework(`"denominator":[{"measure":"m"}]`, `"denominator":[{"constant":"0"}]`), indicators.ProblemInvalidFormula, "*"},
		{"a part that is two things", framework(`[{"measure":"x"}]`, `[{"measure":"x","constant":"1"}]`), kind, "/indicators/0/formula/0/numerator/0"},
		{"two nodes of one name", framework(`"id":"count","name":{"zh":"项count"`, `"id":"share","name":{"zh":"项count"`), indicators.ProblemDuplicateID, "/root/children/1/id"},
		{"two measures of one name", framework(`{"id":"y","name":{"zh":"乙","en":"beta"}`, `{"id":"x","name":{"zh":"乙","en":"beta"}`), indicators.ProblemContradiction, "*"},
		{"a condition that asks for 3 of 2", value(func() indicators.Framework {
			one := indicators.IndicatorCondition{Bound: indicators.AtLeast(num("1"))}
			return conditional(indicators.AtLeastOf{Count: 3, Conditions: []indicators.Condition{one, one}})
		}, compiled), indicators.ProblemInvalidCondition, "*"},
		{"a condition of nothing", value(func() indicators.Framework { return conditional(indicators.AnyOf{}) }, compiled), indicators.ProblemInvalidCondition, "*"},
		{"a condition that is nil", value(func() indicators.Framework { return conditional(nil) }, compiled), indicators.ProblemInvalidCondition, "*"},
		{"a node that depends on itself", value(func() indicators.Framework {
			return conditional(indicators.NodeCondition{Node: "leaf", Bound: indicators.AtLeast(num("1"))})
		}, compiled), indicators.ProblemConditionCycle, "*"},
		{"nodes that depend on each other", value(cyclic, compiled), indicators.ProblemConditionCycle, "*"},
		{"a scorecard without results", literally(enterScorecard, `{"format":"wenming.scorecard/1","framework":{"id":"a","edition":"1","name":"a","basis":"illustrative","sha256":""},"results":[]}`), indicators.ProblemMissingMember, "/results"},
		{"a scorecard that is a framework", literally(enterScorecard, whole), format, "/format"},

		{"sections 16 deep", value(func() indicators.Framework { return nestedSections(16) }, compiled), "", ""},
		{"sections 17 deep", value(func() indicators.Framework { return nestedSections(17) }, compiled), deep, "/root" + strings.Repeat("/children/0", 16)},
		{"sections 10,000 deep", value(func() indicators.Framework { return nestedSections(10_000) }, compiled), deep, "*"},
		{"a node that holds itself", value(func() indicators.Framework {
			f := tableFramework(section("root", section("within")))
			f.Root.Children[0].Children = f.Root.Children
			return f
		}, compiled), deep, "*"},
		{"nodes that hold themselves many times over", value(func() indicators.Framework {
			f := tableFramework(section("root", make([]indicators.Node, 100)...))
			for i := range f.Root.Children {
				f.Root.Children[i] = section(indicators.NodeID(fmt.Sprint("n", i)), f.Root.Children...)
				f.Root.Children[i].Children = f.Root.Children
			}
			return f
		}, compiled), deep, "*"},
		{"conditions 10,000 deep", value(func() indicators.Framework {
			var condition indicators.Condition = indicators.IndicatorCondition{Bound: indicators.AtLeast(num("1"))}
			for range 10_000 {
				condition = indicators.AllOf{condition}
			}
			return conditional(condition)
		}, compiled), deep, "*"},
		{"a condition that holds itself", value(func() indicators.Framework {
			circle := indicators.AllOf{nil, nil}
			circle[0], circle[1] = circle, circle
			return conditional(circle)
		}, compiled), deep, "*"},
		{"rules 10,000 deep", value(func() indicators.Framework {
			rule := percentOf()
			for range 10_000 {
				rule = indicators.Cases{Cases: []indicators.Case{{When: indicators.IndicatorCondition{Bound: indicators.AtLeast(num("1"))}, Then: rule}}, Otherwise: percentOf()}
			}
			return tableFramework(section("root", criterion("leaf", 5, "x", rule)))
		}, compiled), deep, "*"},
		{"sections 10,000 deep in JSON", given(enterFramework, func() string {
			return strings.Replace(whole, `"children":[`, `"children":[`+strings.Repeat(`{"id":"s","name":"s","combine":"sum","children":[`, 10_000), 1)
		}), deep, "*"},
		{"arrays 129 deep", literally(enterFramework, strings.Repeat("[", 129)+strings.Repeat("]", 129)), deep, strings.Repeat("/0", 128)},
		{"arrays 128 deep", literally(enterFramework, strings.Repeat("[", 128)+strings.Repeat("]", 128)), typed, ""},
		{"objects 129 deep", literally(enterSubmission, strings.Repeat(`{"a":`, 129)+"1"+strings.Repeat("}", 129)), deep, strings.Repeat("/a", 128)},
		{"a figure of arrays", literally(enterValue, strings.Repeat("[", 1000)), deep, "*"},

		{"quotes that do not pair", literally(enterTable, "subject,period,measure,value\na,1,x,\"1\n"), indicators.ProblemInvalidCSV, "row 2"},
		{"a quote within a cell", literally(enterTable, "subject,period,measure,value\na,1,x,1\"2\n"), indicators.ProblemInvalidCSV, "row 2"},
		{"a row too short", literally(enterTable, "subject,period,measure,value\na,1,x\n"), indicators.ProblemInvalidCSV, "row 2"},
		{"a row too long", literally(enterTable, "subject,period,measure,value\na,1,x,1,2\n"), indicators.ProblemInvalidCSV, "row 2"},
		{"a table without a header", literally(enterTable, ""), indicators.ProblemMissingMember, "row 1"},
		{"a column twice", literally(enterTable, "subject,period,measure,value,value\n"), indicators.ProblemDuplicateMember, "row 1, column 5"},
		{"a column in other case", literally(enterTable, "Subject,period,measure,value\n"), indicators.ProblemWrongCase, "row 1, column 1"},
		{"lines that end in carriage returns", literally(enterTable, "subject,period,measure,value\ra,1,x,1\r"), indicators.ProblemInvalidCSV, "row 1"},
		{"columns parted by semicolons", literally(enterTable, "subject;period;measure;value\n"), indicators.ProblemInvalidCSV, "row 1"},
		{"a table that is JSON", literally(enterTable, figureDocument("1")), indicators.ProblemInvalidCSV, "*"},
	}
}

// conditional is a framework with a condition on its one criterion.
func conditional(condition indicators.Condition) indicators.Framework {
	n := criterion("leaf", 5, "x", percentOf())
	n.Preconditions = []indicators.Condition{condition}
	return tableFramework(section("root", n))
}

// cyclic is a framework of a thousand criteria, each of which waits for the next and the last for the first.
func cyclic() indicators.Framework {
	root := section("root")
	for i := range 1000 {
		n := criterion(indicators.NodeID(fmt.Sprint("c", i)), 1, "x", percentOf())
		n.Preconditions = []indicators.Condition{indicators.NodeCondition{
			Node: indicators.NodeID(fmt.Sprint("c", (i+1)%1000)), Bound: indicators.AtLeast(num("0")),
		}}
		root.Children = append(root.Children, n)
	}
	return tableFramework(root)
}
