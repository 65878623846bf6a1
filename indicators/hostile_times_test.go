package indicators_test

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// hostileTimes are inputs built so that a careless reader takes time in the square of their size, or worse.
func hostileTimes() []hostileInput {
	return append(hostileSearches(), hostileSums()...)
}

func hostileSearches() []hostileInput {
	const unknown = indicators.ProblemUnknownIndicator
	// collide makes texts that many hash functions of other languages take for one: Aa and BB are equal under the one of Java.
	collide := func(i int) string {
		var b strings.Builder
		for bit := range 17 {
			b.WriteString([]string{"Aa", "BB"}[i>>bit&1])
		}
		return b.String()
	}
	// near makes a name of 128 bytes that differs from others in letters far apart.
	near := func(letter string, i int) indicators.IndicatorID {
		number := fmt.Sprintf("%05d", i)
		return indicators.IndicatorID(letter + strings.Repeat("a", 60) + number + strings.Repeat("b", 61) + letter)
	}
	nearly := func() indicators.Framework {
		f, root := tableFramework(section("root")), section("root")
		for i := range 4000 {
			f.Indicators = append(f.Indicators, indicators.Indicator{ID: near("x", i), Name: words("率", "rate"), Formula: indicators.Of("x")})
			root.Children = append(root.Children, criterion(indicators.NodeID(fmt.Sprintf("c%d", i)), 1, near("yz", i)[1:], percentOf()))
		}
		f.Root = root
		return f
	}
	return []hostileInput{
		{"65,000 members whose names collide elsewhere", given(enterSubmission, func() string {
			var b strings.Builder
			b.WriteString(`{"format":"wenming.submission/1"`)
			for i := range 65_000 {
				b.WriteString(`,"` + collide(i) + `":0`)
			}
			return b.String() + "}"
		}), indicators.ProblemUnknownMember, "/" + collide(0)},
		{"20,000 measures whose names collide elsewhere", given(enterFigures, func() string {
			list := make([]string, 20_000)
			for i := range list {
				list[i] = fmt.Sprintf(`{"measure":"%s","value":1}`, collide(i))
			}
			return reported(strings.Join(list, ","))
		}), "", ""},
		{"4,000 indicators that nearly match 4,000 others", value(nearly, compiled), unknown, "*"},
		{"4,000 indicators that nearly match 4,000 others in JSON", given(enterFramework, func() string { return encodedFramework(nearly()) }), unknown, "*"},
		{"4,000 measures that nearly match 4,000 others", value(func() indicators.Framework {
			f := tableFramework(section("root", criterion("a", 1, "x", percentOf())))
			for i := range 4000 {
				f.Measures = append(f.Measures, indicators.Measure{ID: indicators.MeasureID(near("x", i)), Name: words("数", "number")})
				f.Indicators = append(f.Indicators, indicators.Indicator{
					ID: indicators.IndicatorID(fmt.Sprintf("i%d", i)), Name: words("率", "rate"), Formula: indicators.Of(indicators.MeasureID(near("yz", i)[1:])),
				})
			}
			return f
		}, compiled), indicators.ProblemUnknownMeasure, "*"},
		{"4,000 conditions on nodes that nearly match", value(func() indicators.Framework {
			f := nearly()
			for i := range f.Root.Children {
				n := &f.Root.Children[i]
				n.ID, n.Indicator = indicators.NodeID(near("x", i)), "x"
				n.Preconditions = []indicators.Condition{indicators.NodeCondition{Node: indicators.NodeID(near("yz", i)[1:]), Bound: indicators.AtLeast(num("1"))}}
			}
			return f
		}, compiled), indicators.ProblemUnknownNode, "*"},
		{"25,000 rules of kinds that nearly match", given(enterFramework, func() string {
			return document(`"children":[`, `"children":[`+strings.Repeat(`{"id":"a","name":"a","rule":{"linaer":{}}},`, 25_000))
		}), indicators.ProblemUnknownKind, "*"},
		{"100,000 members that nearly match", given(enterFramework, func() string {
			return document(`"edition":"1"`, `"edition":"1"`+manyMembers("editiom", 100_000))
		}), indicators.ProblemUnknownMember, "*"},
		{"8 MiB that backtracking would read over and over", given(enterSubmission, func() string {
			return figureDocument(`"` + strings.Repeat("1,111", 50) + `x"`)
		}), indicators.ProblemInvalidNumber, "/observations/0/value"},
		{"a chain of 4,000 conditions", value(func() indicators.Framework {
			root := section("root")
			for i := range 4000 {
				n := criterion(indicators.NodeID(fmt.Sprint("c", i)), 1, "x", percentOf())
				if i > 0 {
					n.Preconditions = []indicators.Condition{indicators.NodeCondition{Node: indicators.NodeID(fmt.Sprint("c", i-1)), Bound: indicators.AtLeast(num("0"))}}
				}
				root.Children = append(root.Children, n)
			}
			return tableFramework(root)
		}, scored("x=50..60")), "", ""},
		{"2,000 measures in each of a chain of sections", value(func() indicators.Framework {
			f := tableFramework(section("root"))
			leaves := section("leaves")
			for i := range 2000 {
				id := fmt.Sprintf("m%d", i)
				f.Measures = append(f.Measures, indicators.Measure{ID: indicators.MeasureID(id), Name: words("数", "number")})
				f.Indicators = append(f.Indicators, indicators.Indicator{ID: indicators.IndicatorID(id), Name: words("率", "rate"), Formula: indicators.Of(indicators.MeasureID(id))})
				leaves.Children = append(leaves.Children, criterion(indicators.NodeID("l"+id), 1, indicators.IndicatorID(id), percentOf()))
			}
			f.Root = leaves
			for i := range 12 {
				f.Root = section(indicators.NodeID(fmt.Sprint("s", i)), f.Root)
			}
			return f
		}, scored("m1=5")), "", ""},
	}
}

// manyMembers are members of null, each with another number behind its name.
func manyMembers(name string, count int) string {
	var b strings.Builder
	for i := range count {
		fmt.Fprintf(&b, `,"%s%d":null`, name, i)
	}
	return b.String()
}

// scored compiles a framework and evaluates figures under it.
func scored(figures string) func(indicators.Framework) error {
	return func(f indicators.Framework) error {
		e, err := indicators.Compile(f)
		if err == nil {
			_, err = e.Evaluate(submission(figures))
		}
		return err
	}
}

func hostileSums() []hostileInput {
	const long = "1234567890123456789012345678901233"
	graded := func(count int, when func(i int) indicators.Condition) func() indicators.Framework {
		return func() indicators.Framework {
			g := indicators.Grades{}
			for i := range count {
				share, err := indicators.ParseNumber(fmt.Sprintf("%d/%d", count-i, count+1))
				if err != nil {
					panic(err)
				}
				g.Grades = append(g.Grades, indicators.Grade{Name: fmt.Sprint("G", i), Share: share, When: []indicators.Condition{when(i)}})
			}
			g.Grades = append(g.Grades, indicators.Grade{Name: "last"})
			return tableFramework(section("root", criterion("leaf", 5, "x", g)))
		}
	}
	cases := func(count int, when func(i int) indicators.Condition) func() indicators.Framework {
		return func() indicators.Framework {
			c := indicators.Cases{Otherwise: percentOf()}
			for i := range count {
				c.Cases = append(c.Cases, indicators.Case{When: when(i), Then: indicators.Linear{From: num("0"), To: indicators.Whole(int64(100 + i))}})
			}
			return tableFramework(section("root", criterion("leaf", 5, "x", c)))
		}
	}
	anyOf := func(i int) indicators.Condition {
		at := indicators.Whole(int64(100_000 - i))
		return indicators.AnyOf{indicators.IndicatorCondition{Bound: indicators.AtLeast(at)}, indicators.IndicatorCondition{Bound: indicators.Above(indicators.Whole(int64(200_000 + i)))}}
	}
	bound := func(i int) indicators.Condition {
		return indicators.IndicatorCondition{Bound: indicators.AtLeast(indicators.Whole(int64(100_000 - i)))}
	}
	sum := func() indicators.Framework { return scoringLong(longFormula(256)) }
	logarithmic := func(count int) indicators.Framework {
		root := section("root")
		for i := range count {
			root.Children = append(root.Children, criterion(indicators.NodeID(fmt.Sprint("c", i)), 1, "x", logScale("0.0001", fmt.Sprintf("12345678901234567890%05d", i))))
		}
		f := tableFramework(root)
		f.Rounding.Total = rounding(34, indicators.HalfEven)
		return f
	}
	geometric := func(count int) indicators.Framework {
		root := weightedBy(indicators.ByGeometricMean, "root", 100)
		for i := range count {
			part := criterion(indicators.NodeID(fmt.Sprint("c", i)), 1, "x", indicators.Linear{To: num(fmt.Sprintf("12345678901234567890%05d", i))})
			part.Weight = num(fmt.Sprintf("0.%034d", i+1))
			root.Children = append(root.Children, part)
		}
		f := tableFramework(root)
		f.Rounding.Total = rounding(34, indicators.HalfEven)
		return f
	}
	longQuotients := func(count int) indicators.Framework {
		root := section("root")
		for i := range count {
			to := num(fmt.Sprintf("12345678901234567890123456789%05d", 2*i+1))
			root.Children = append(root.Children, criterion(indicators.NodeID(fmt.Sprint("c", i)), 1, "x", indicators.Linear{From: num("0"), To: to}))
		}
		return tableFramework(root)
	}
	return []hostileInput{
		{"a sum of 256 quotients of 34 digits", value(sum, scored("x="+long)), "", ""},
		{"a sum of 256 quotients of 34 digits over a range", value(sum, scored("x=1..3")), "", ""},
		{"a sum of 256 quotients of a fraction", value(sum, scored("x=0.0000000000000000000000000000000001")), "", ""},
		{"sums of 34-digit quotients in JSON to the limit", given(func(text string) error {
			f, err := indicators.DecodeFramework(strings.NewReader(text), indicators.DefaultLimits())
			if err == nil {
				err = scored("x=" + long)(f)
			}
			return err
		}, func() string {
			f := hostileFramework()
			for i := range 7 {
				id := indicators.IndicatorID(fmt.Sprint("long", i))
				f.Indicators = append(f.Indicators, indicators.Indicator{ID: id, Name: words("长", "long"), Formula: longFormula(256)})
				f.Root.Children = append(f.Root.Children, criterion(indicators.NodeID(id), 5, id, indicators.Linear{From: num("0"), To: num("1e-33")}))
			}
			return encodedFramework(f)
		}), "", ""},
		{"4,000 criteria on logarithmic scales", value(func() indicators.Framework { return logarithmic(4000) }, compiled), indicators.ProblemTooManyTerms, "/root"},
		{"256 criteria on logarithmic scales over ranges", value(func() indicators.Framework { return logarithmic(256) }, scored("x=11..13")), "", ""},
		{"a geometric mean of 257 parts", value(func() indicators.Framework { return geometric(257) }, compiled), indicators.ProblemTooManyTerms, "/root"},
		{"a geometric mean of 256 parts over ranges", value(func() indicators.Framework { return geometric(256) }, scored("x=11..13")), "", ""},
		{"a tie that nobody sees", value(func() indicators.Framework { return tableFramework(section("root", undecidable())) }, scored("x=50")), "", ""},
		{"4,000 criteria of quotients of 34 digits", value(func() indicators.Framework { return longQuotients(4000) }, compiled), indicators.ProblemTooManyTerms, "/root"},
		{"2,048 criteria of quotients of 34 digits over ranges", value(func() indicators.Framework { return longQuotients(2048) }, scored("x=1..3")), "", ""},
		{"a curve of 4,096 points over a range", value(func() indicators.Framework {
			return tableFramework(section("root", criterion("leaf", 5, "x", curveOf(4096))))
		}, scored("x=50..4000")), "", ""},
		{"256 grades by any of two over a range", value(graded(256, anyOf), scored("x=5..99999")), "", ""},
		{"2,000 grades over a range", value(graded(2000, bound), scored("x=5..99999")), "", ""},
		{"256 cases by any of two over a range", value(cases(256, anyOf), scored("x=5..99999")), "", ""},
		{"1,000 cases by any of two", value(cases(1000, anyOf), compiled), indicators.ProblemTooManyTerms, "/root/children/0/rule"},
		{"2,000 cases over a range", value(cases(2000, bound), scored("x=5..99999")), "", ""},
		{"a condition of 4,000 any-of over a range", value(func() indicators.Framework {
			var all indicators.AnyOf
			for i := range 4000 {
				all = append(all, indicators.IndicatorCondition{Indicator: "x", Bound: indicators.AtLeast(indicators.Whole(int64(i)))})
			}
			return conditional(all)
		}, scored("x=5..99999")), "", ""},
		{"steps of 10^-34", value(func() indicators.Framework {
			return tableFramework(section("root", criterion("leaf", 5, "x", indicators.Deduct{
				Level: num("95"), Side: indicators.SideBelow, Step: num("1e-34"), Each: num("1e-34"), Parts: indicators.PartsUp,
			})))
		}, scored("x=5..99")), "", ""},
	}
}
