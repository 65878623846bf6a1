package indicators_test

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// mostValues is how many JSON values the default limits allow.
const mostValues = 32 * 4096

// mostFigures is how many of them a submission may have.
const mostFigures = mostValues / 2

// hostileSizes are inputs that are large, at the limits and one beyond.
func hostileSizes() []hostileInput {
	return append(hostileLargeDocuments(), append(hostileLargeTables(), hostileLargeFrameworks()...)...)
}

func hostileLargeDocuments() []hostileInput {
	const (
		json, large, typed = indicators.ProblemInvalidJSON, indicators.ProblemTooLarge, indicators.ProblemWrongType
		unknown, format    = indicators.ProblemUnknownMember, indicators.ProblemUnsupportedFormat
		head               = `{"format":"wenming.submission/1","observations":[`
	)
	all := func(text string) func() string { return func() string { return filled("", text, "", mebibytes8) } }
	within := func(head, fill, tail string) func() string {
		return func() string { return filled(head, fill, tail, mebibytes8) }
	}
	counted := func(head string, count int, item func(i int) string, tail string) func() string {
		return func() string {
			var b strings.Builder
			b.WriteString(head)
			for i := range count {
				if i > 0 {
					b.WriteByte(',')
				}
				b.WriteString(item(i))
			}
			b.WriteString(tail)
			return b.String()
		}
	}
	member := func(i int) string { return fmt.Sprintf(`"member %d":%d`, i, i) }
	same := func(text string) func(int) string { return func(int) string { return text } }
	return []hostileInput{
		{"8 MiB of opening brackets", given(enterFramework, all("[")), indicators.ProblemTooDeep, "*"},
		{"8 MiB of opening braces", given(enterFramework, all("{")), json, ""},
		{"8 MiB of objects within objects", given(enterFramework, all(`{"a":`)), indicators.ProblemTooDeep, "*"},
		{"8 MiB of quotation marks", given(enterFramework, all(`"`)), indicators.ProblemTrailingData, ""},
		{"8 MiB of backslashes", given(enterFramework, within(`"`, `\\`, `"`)), typed, ""},
		{"8 MiB of escaped NUL", given(enterFramework, within(`{"format":"`, `\u0000`, `"}`)), format, "/format"},
		{"8 MiB of escaped surrogates", given(enterFramework, within(`{"format":"`, `\ud83d\ude00`, `"}`)), format, "/format"},
		{"8 MiB of letters and one escape", given(enterFramework, within(`{"format":"\n`, `x`, `"}`)), format, "/format"},
		{"8 MiB of commas", given(enterFramework, all(",")), json, ""},
		{"an array of 8 MiB of commas", given(enterFramework, within("[", ",", "]")), json, "/0"},
		{"8 MiB of digits", given(enterFramework, all("7")), typed, ""},
		{"8 MiB of minus signs", given(enterFramework, all("-")), json, ""},
		{"8 MiB of white space", given(enterFramework, all(" ")), json, ""},
		{"8 MiB of line ends", given(enterFramework, all("\n")), json, ""},
		{"8 MiB of NUL", given(enterFramework, all("\x00")), json, ""},
		{"a string of 8 MiB", given(enterFramework, within(`"`, "x", `"`)), typed, ""},
		{"a string of 8 MiB of Chinese", given(enterFramework, within(`"`, "文", `"`)), typed, ""},
		{"a string of 8 MiB that does not end", given(enterFramework, within(`"`, "x", "")), json, ""},
		{"a member's name of 8 MiB", given(enterFramework, within(`{"`, "n", `":1}`)), large, ""},
		{"a member's name of 8 MiB of escapes", given(enterFramework, within(`{"`, `\u0000`, `":1}`)), large, ""},
		{"a member's name of 1,024 bytes", literally(enterFramework, `{"`+strings.Repeat("n", 1024)+`":1}`), unknown, "/" + strings.Repeat("n", 1024)},
		{"a member's name of 1,025 bytes", literally(enterFramework, `{"`+strings.Repeat("n", 1025)+`":1}`), large, ""},
		{"8 MiB of [0,0,0", given(enterFramework, within("[0", ",0", "]")), large, "*"},
		{"8 MiB of empty arrays", given(enterFramework, within("[[]", ",[]", "]")), large, "*"},
		{"8 MiB of empty objects", given(enterFramework, within("[{}", ",{}", "]")), large, "*"},
		{"8 MiB of empty strings", given(enterFramework, within(`[""`, `,""`, "]")), large, "*"},
		{"8 MiB of one member", given(enterFramework, within(`{"a":0`, `,"a":0`, "}")), indicators.ProblemDuplicateMember, "/a"},
		{"values to the limit", given(enterFramework, counted("[", mostValues-1, same("0"), "]")), typed, ""},
		{"one value beyond the limit", given(enterFramework, counted("[", mostValues, same("0"), "]")), large, fmt.Sprintf("/%d", mostValues-1)},
		{"members to the limit", given(enterFramework, counted("{", mostValues-1, member, "}")), unknown, "/member 0"},
		{"members of the format to the limit", given(enterSubmission, counted(`{"format":"wenming.submission/1",`, mostFigures-2, member, "}")), unknown, "/member 0"},
		{"members by escapes to the limit", given(enterSubmission, counted(`{"format":"wenming.submission/1",`, mostFigures-2, func(i int) string {
			return fmt.Sprintf(`"\u006d%d":0`, i)
		}, "}")), unknown, "/m0"},
		{"one member over and over to the limit", given(enterSubmission, counted(`{"format":"wenming.submission/1",`, mostFigures-2, same(`"observations":0`), "}")), indicators.ProblemDuplicateMember, "/observations"},
		{"objects of twenty members to the limit", given(enterSubmission, counted(head, mostFigures/21-1, func(int) string {
			return counted("{", 20, func(i int) string { return fmt.Sprintf(`"%d":0`, i) }, "}")()
		}, "]}")), unknown, "/observations/0/0"},
		{"8 MiB and a byte", given(enterFramework, func() string { return strings.Repeat(" ", mebibytes8+1) }), large, ""},
		{"8 MiB and a byte as a stream", given(enterStream, func() string { return strings.Repeat(" ", mebibytes8+1) }), large, ""},
		{"100 MiB", given(enterFramework, func() string { return strings.Repeat(" ", 100<<20) }), large, ""},
		{"100 MiB as a stream", given(enterStream, func() string { return strings.Repeat("[", 100<<20) }), large, ""},
		{"8 MiB as a stream", given(enterStream, within(`"`, "x", `"`)), typed, ""},
		{"a table of 8 MiB and a byte", given(enterTable, func() string { return strings.Repeat("x", mebibytes8+1) }), large, ""},

		{"observations that are numbers", given(enterSubmission, counted(head, mostFigures-3, same("0"), "]}")), typed, "/observations/0"},
		{"observations that are empty objects", given(enterSubmission, counted(head, mostFigures-3, same("{}"), "]}")), indicators.ProblemMissingMember, "/observations/0"},
		{"observations without a value", given(enterSubmission, counted(head, mostFigures/2-2, func(i int) string { return fmt.Sprintf(`{"measure":"m%d"}`, i) }, "]}")), "", ""},
		{"observations of nothing to read", given(enterSubmission, counted(head, mostFigures/3-2, same(`{"measure":"x","value":"x"}`), "]}")), indicators.ProblemInvalidNumber, "/observations/0/value"},
		{"observations to the limit", given(enterSubmission, counted(head, mostFigures/3-2, func(i int) string {
			return fmt.Sprintf(`{"measure":"measure_%d","value":%d}`, i, i)
		}, "]}")), "", ""},
		{"observations with a qualifier to the limit", given(enterSubmission, counted(head, mostFigures/3-2, func(i int) string {
			return fmt.Sprintf(`{"measure":"measure_%d","value":"%d万余"}`, i, i+1)
		}, "]}")), "", ""},
		{"nodes that are numbers", given(enterFramework, func() string {
			return document(`"children":[`, `"children":[`+counted("", mostValues-600, same("0"), ",")())
		}), typed, "/root/children/0"},
		{"nodes of no kind", given(enterFramework, func() string {
			return document(`"children":[`, `"children":[`+counted("", mostValues-600, same("{}"), ",")())
		}), indicators.ProblemMissingMember, "/root/children/0"},
		{"measures of no kind", given(enterFramework, func() string {
			return document(`"measures":[`, `"measures":[`+counted("", mostValues-600, same("{}"), ",")())
		}), indicators.ProblemMissingMember, "/measures/0"},
		{"a subject of 8 MiB", given(enterFigures, within(`{"format":"wenming.submission/1","observations":[],"subject":{"id":"`, "x", `"}}`)), "", ""},
		{"a period of 8 MiB", given(enterFigures, within(`{"format":"wenming.submission/1","observations":[],"period":"`, "期", `"}`)), "", ""},
		{"a measure's name of 8 MiB", given(enterFigures, within(`{"format":"wenming.submission/1","observations":[{"measure":"`, "x", `","value":1}]}`)), indicators.ProblemInvalidID, "*"},
		{"evidence of 8 MiB", given(enterFigures, within(`{"format":"wenming.submission/1","observations":[{"measure":"x","value":{"value":1,"evidence":[{"title":"`, "x", `"}]}}]}`)), "", ""},
		{"a figure as written of 8 MiB", given(enterFigures, within(`{"format":"wenming.submission/1","observations":[{"measure":"x","value":{"value":1,"written":"`, "x", `"}}]}`)), "", ""},
		{"a framework's name of 8 MiB", given(enterFramework, func() string {
			whole := document(`"edition":"1"`, `"edition":"1"`)
			return document(`"edition":"1"`, `"edition":"`+strings.Repeat("x", mebibytes8-len(whole))+`"`)
		}), "", ""},
		{"4,096 annotations", given(enterFramework, func() string {
			return document(`"edition":"1"`, `"edition":"1",`+counted(`"annotations":{`, 4096, func(i int) string { return fmt.Sprintf(`"%d":""`, i) }, "}")())
		}), "", ""},
		{"annotations to the limit of values", given(enterFramework, func() string {
			return document(`"edition":"1"`, `"edition":"1",`+counted(`"annotations":{`, mostValues-600, func(i int) string { return fmt.Sprintf(`"%d":""`, i) }, "}")())
		}), large, "/annotations"},
		{"annotations that are numbers", given(enterFramework, func() string {
			return document(`"edition":"1"`, `"edition":"1",`+counted(`"annotations":{`, 4096, func(i int) string { return fmt.Sprintf(`"%d":0`, i) }, "}")())
		}), typed, "/annotations/0"},
		{"parameters of 7 MiB", given(enterFramework, func() string {
			return document(`"rule":{"linear":{"from":"0","to":"100"}}`, `"rule":{"extension":{"name":"nobody","params":"`+strings.Repeat("<", 7<<20)+`"}}`)
		}), indicators.ProblemUnknownExtension, "/root/children/0/rule/extension/name"},
		{"a scorecard's results that are numbers", given(enterScorecard, counted(`{"format":"wenming.scorecard/1","results":[`, mostValues-3, same("0"), "]}")), typed, "/results/0"},
		{"a scorecard's results of no kind", given(enterScorecard, counted(`{"format":"wenming.scorecard/1","results":[`, mostValues-3, same("{}"), "]}")), indicators.ProblemMissingMember, "/results/0"},
		{"a hundred problems", value(func() indicators.Submission { return badlyNamed(100) }, evaluated), indicators.ProblemInvalidID, "/observations/!99"},
		{"a hundred and one problems", value(func() indicators.Submission { return badlyNamed(101) }, evaluated), indicators.ProblemMore, ""},
	}
}

// badlyNamed is a submission of so many figures of measures whose names are none.
func badlyNamed(count int) indicators.Submission {
	var list indicators.Observations
	for i := range count {
		list = append(list, indicators.Observation{Measure: indicators.MeasureID(fmt.Sprintf("!%d", i)), Value: indicators.Int(1)})
	}
	return submit(list)
}

func hostileLargeTables() []hostileInput {
	const (
		header       = "subject,period,measure,value\n"
		sourced      = "subject,period,measure,value,source\n"
		csv, large   = indicators.ProblemInvalidCSV, indicators.ProblemTooLarge
		missing, too = indicators.ProblemMissingMember, indicators.ProblemTooLarge
	)
	rows := func(header string, count int, row func(i int) string) func() string {
		return func() string {
			var b strings.Builder
			b.WriteString(header)
			for i := range count {
				b.WriteString(row(i))
			}
			return b.String()
		}
	}
	within := func(head, fill, tail string) func() string {
		return func() string { return filled(head, fill, tail, mebibytes8) }
	}
	good := func(i int) string { return fmt.Sprintf("place-%d,2023,measure_%d,%d\n", i/100, i%100, i) }
	return []hostileInput{
		{"a table of 8 MiB of quotation marks", given(enterTable, within(header, `"`, "\n")), csv, "row 2"},
		{"a table of 8 MiB of quotation marks from the first", given(enterTable, within("", `"`, "")), missing, "row 1"},
		{"a table of one cell of 8 MiB", given(enterTable, within(header+"a,1,x,", "9", "\n")), indicators.ProblemNumberRange, "row 2, column value"},
		{"a table of one quoted cell of 8 MiB", given(enterTable, within(header+`a,1,x,"`, "9", "\"\n")), indicators.ProblemNumberRange, "row 2, column value"},
		{"a table of one cell of 8 MiB of doubled quotation marks", given(enterTable, within(header+`a,1,x,"`, `""`, "\"\n")), indicators.ProblemNumberRange, "row 2, column value"},
		{"a table of one quoted cell of a million lines", given(enterTable, within(header+`a,1,x,"`, "\n", "\"\n")), large, ""},
		{"a table that is one name", given(enterTable, within("", "subject", "")), missing, "row 1"},
		{"a table of 8 MiB of commas", given(enterTable, within(header, ",", "\n")), large, ""},
		{"a header of 8 MiB of commas", given(enterTable, within("", ",", "\n")), large, ""},
		{"a header of 100,000 columns", given(enterTable, func() string { return "subject" + strings.Repeat(",x", 100_000) + "\n" }), indicators.ProblemUnknownMember, "row 1, column 2"},
		{"a header of 100,000 values", given(enterTable, func() string { return "subject" + strings.Repeat(",value", 100_000) + "\n" }), indicators.ProblemDuplicateMember, "row 1, column 3"},
		{"a table of 8 MiB of empty lines", given(enterTable, within(header, "\n", "")), large, ""},
		{"a table of 200,000 empty lines", given(enterTable, func() string { return header + strings.Repeat("\n", 200_000) }), "", ""},
		{"a table of rows of empty cells to the limit", given(enterTable, func() string { return header + strings.Repeat(",,,\n", mostRows) }), "", ""},
		{"a table of 100,000 rows too short", given(enterTable, func() string { return header + strings.Repeat("a,1\n", 100_000) }), csv, "row 2"},
		{"a table of one row of 250,000 cells", given(enterTable, func() string { return header + strings.Repeat("a,", 250_000) + "\n" }), csv, "row 2"},
		{"a table of 400,000 good rows", given(enterTable, rows(header, 400_000, func(int) string { return "a,1,x,1\n" })), too, ""},
		{"a table of good rows to the limit", given(enterTable, rows(header, mostRows, good)), "", ""},
		{"a table of one good row beyond the limit", given(enterTable, rows(header, mostRows+1, good)), too, fmt.Sprintf("row %d", mostRows+2)},
		{"a table of rows without anything to the limit", given(enterTable, rows(sourced, mostRows, func(int) string { return ",,,x,\n" })), missing, "row 2, column subject"},
		{"a table of figures that are none", given(enterTable, rows(header, mostRows, func(int) string { return "a,1,x,x\n" })), indicators.ProblemInvalidNumber, "row 2, column value"},
		{"a table of subjects of their own", given(enterTable, rows(header, mostRows, func(i int) string { return fmt.Sprintf("s%d,1,x,1\n", i) })), "", ""},
		{"a table of sources that agree", given(enterTable, rows(sourced, mostRows, func(i int) string { return fmt.Sprintf("a,1,x,1,source %d\n", i) })), "", ""},
		{"a table of sources that differ", given(enterTable, rows(sourced, mostRows, func(i int) string { return fmt.Sprintf("a,1,x,%d,source\n", i) })), indicators.ProblemConflict, "row 3, column value"},
		{"a table of long sources", given(enterTable, rows(sourced, mostRows, func(i int) string {
			return fmt.Sprintf("a,1,x%d,1,%s\n", i, strings.Repeat("源", 150))
		})), "", ""},
	}
}

// mostRows is how many rows of a table the default limits allow.
const mostRows = 16384

func hostileLargeFrameworks() []hostileInput {
	const nodes, terms = indicators.ProblemTooManyNodes, indicators.ProblemTooManyTerms
	criteria := func(count int) func() indicators.Framework {
		return func() indicators.Framework {
			root := section("root")
			for i := range count {
				root.Children = append(root.Children, criterion(indicators.NodeID(fmt.Sprintf("c%d", i)), 1, "x", percentOf()))
			}
			return tableFramework(root)
		}
	}
	defined := func(count int) func() indicators.Framework {
		return func() indicators.Framework {
			f := hostileFramework()
			for i := range count - len(f.Measures) {
				f.Measures = append(f.Measures, indicators.Measure{ID: indicators.MeasureID(fmt.Sprintf("measure_%d", i)), Name: words("数", "measure")})
			}
			return f
		}
	}
	calculated := func(count int) func() indicators.Framework {
		return func() indicators.Framework { return scoringLong(longFormula(count)) }
	}
	many := func(count, terms int) func() indicators.Framework {
		return func() indicators.Framework {
			f := hostileFramework()
			shared := longSum(terms)
			for i := range count {
				f.Indicators = append(f.Indicators, indicators.Indicator{ID: indicators.IndicatorID(fmt.Sprintf("i%d", i)), Name: words("长", "long"), Formula: shared})
			}
			return f
		}
	}
	added := func(count int) func() indicators.Framework {
		return func() indicators.Framework { return scoringLong(longSum(count)) }
	}
	alternatives := func(count int) func() indicators.Framework {
		return func() indicators.Framework {
			some := make(indicators.AnyOf, count)
			for i := range some {
				some[i] = indicators.IndicatorCondition{Bound: indicators.EqualTo(indicators.Whole(int64(i)))}
			}
			return tableFramework(section("root", criterion("leaf", 5, "x", indicators.Grades{Grades: []indicators.Grade{
				{Name: "A", Share: num("1"), When: []indicators.Condition{some}}, {Name: "B"},
			}})))
		}
	}
	curve := func(points int) func() indicators.Framework {
		return func() indicators.Framework {
			return tableFramework(section("root", criterion("leaf", 5, "x", curveOf(points))))
		}
	}
	return []hostileInput{
		{"4,096 nodes", value(criteria(4095), compiled), "", ""},
		{"4,097 nodes", value(criteria(4096), compiled), nodes, "/root/children/4095"},
		{"4,096 nodes in JSON", given(enterFramework, func() string { return encodedFramework(criteria(4095)()) }), "", ""},
		{"4,097 nodes in JSON", given(enterFramework, func() string { return encodedFramework(criteria(4096)()) }), nodes, "/root/children/4095"},
		{"50,000 nodes", value(criteria(50_000), compiled), nodes, "/root/children/4095"},
		{"4,096 measures", value(defined(4096), compiled), "", ""},
		{"4,097 measures", value(defined(4097), compiled), nodes, "*"},
		{"4,096 terms", value(added(4096), compiled), "", ""},
		{"4,097 terms", value(added(4097), compiled), terms, "/indicators/7/formula"},
		{"256 quotients", value(calculated(256), compiled), "", ""},
		{"257 quotients", value(calculated(257), compiled), terms, "/indicators/7/formula"},
		{"nearly 16,384 terms of all formulas", value(many(4, 4090), compiled), "", ""},
		{"more than 16,384 terms of all formulas", value(many(4, 4096), compiled), terms, "*"},
		{"512 alternatives", value(alternatives(512), compiled), "", ""},
		{"513 alternatives", value(alternatives(513), compiled), terms, "/root/children/0/rule"},
		{"100,000 terms", value(calculated(100_000), compiled), terms, "/indicators/7/formula"},
		{"4,096 points", value(curve(4096), compiled), "", ""},
		{"4,097 points", value(curve(4097), compiled), terms, "/root/children/0/rule"},
		{"4,096 terms in JSON", given(enterFramework, func() string { return encodedFramework(added(4096)()) }), "", ""},
		{"4,097 terms in JSON", given(enterFramework, func() string { return encodedFramework(added(4097)()) }), terms, "/indicators/7/formula"},
		{"257 quotients in JSON", given(enterFramework, func() string { return encodedFramework(calculated(257)()) }), terms, "/indicators/7/formula"},
		{"nodes that share a curve of 4,096 points", value(func() indicators.Framework {
			f := criteria(4095)()
			shared := curveOf(4096)
			for i := range f.Root.Children {
				f.Root.Children[i].Rule = shared
			}
			return f
		}, compiled), terms, "*"},
		{"indicators that share a formula of 4,096 terms", value(func() indicators.Framework {
			f := hostileFramework()
			shared := longSum(4096)
			for i := range 4000 {
				f.Indicators = append(f.Indicators, indicators.Indicator{ID: indicators.IndicatorID(fmt.Sprintf("i%d", i)), Name: words("长", "long"), Formula: shared})
			}
			return f
		}, compiled), terms, "*"},
	}
}

// encodedFramework is a framework as JSON.
func encodedFramework(f indicators.Framework) string {
	data, err := f.MarshalJSON()
	if err != nil {
		panic(err)
	}
	return string(data)
}

// curveOf is a curve of so many points.
func curveOf(points int) indicators.Rule {
	c := indicators.Curve{}
	for i := range points {
		share, err := indicators.ParseNumber(fmt.Sprintf("%d/%d", i, points))
		if err != nil {
			panic(err)
		}
		c.Points = append(c.Points, indicators.CurvePoint{At: indicators.Whole(int64(i)), Share: share})
	}
	return c
}

// scoringLong is a framework whose one criterion reads a formula of its own.
func scoringLong(formula indicators.Formula) indicators.Framework {
	f := tableFramework(section("root", criterion("a", 5, "long", indicators.Linear{From: num("0"), To: num("1e-33")})))
	f.Indicators = append(f.Indicators, indicators.Indicator{ID: "long", Name: words("长", "long"), Formula: formula})
	return f
}

// longSum is a quotient of sums of so many figures together, each of another period.
func longSum(terms int) indicators.Formula {
	parts := make([]indicators.Formula, terms)
	for i := range parts {
		parts[i] = indicators.Lag([]indicators.MeasureID{"x", "y", "n", "m"}[i%4], (i/4)%1000)
	}
	return indicators.Ratio(indicators.Sum(parts[:terms/2]...), indicators.Sum(parts[terms/2:]...))
}
