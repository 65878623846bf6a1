package main

import "github.com/wenming-go/wenming/indicators"

func valueCases() []scoringCase {
	two := frameworkOf(sumOf("root", item("a", "10", "x", percent()), item("b", "10", "y", percent())))
	titled := func(title, locator, url string) indicators.Evidence {
		return indicators.Evidence{Title: title, Locator: locator, URL: url}
	}
	reported := func(path, zh, en string, f indicators.Framework, list indicators.Observations, wants ...string) scoringCase {
		c := scoring(path, zh, en, f, "", wants...)
		c.submission = indicators.NewSubmission(c.submission.Subject(), c.submission.Period(), list)
		return c
	}
	observed := func(id indicators.MeasureID, v indicators.Value) indicators.Observation {
		return indicators.Observation{Measure: id, Value: v}
	}
	fifty, forty := indicators.Int(50), indicators.Int(40)
	persons := func(written string) indicators.Observation { return observed("n", indicators.MustParse(written)) }
	written := func(path, zh, en, text string, wants ...string) scoringCase {
		return reported(path, zh, en, frameworkOf(item("root", "10", "n", linear("0", "1000000"))), indicators.Observations{persons(text)}, wants...)
	}
	return []scoringCase{
		reported("values/statuses", "已上报、估计与暂定照常计分；缺失与不适用各依其规定。", "reported, estimated and provisional figures score alike; missing and not applicable ones do not",
			frameworkOf(sumOf("root", item("a", "10", "x1", percent()), item("b", "10", "x2", percent()), item("c", "10", "x3", percent()),
				item("d", "10", "x4", percent(), missing(indicators.CountAsZero)), item("e", "10", "x5", percent()))),
			indicators.Observations{
				observed("x1", fifty), observed("x2", fifty.As(indicators.Estimated)), observed("x3", fifty.As(indicators.Provisional)),
				observed("x4", indicators.Value{}), observed("x5", indicators.NotApplicableValue()),
			}, "a: 5", "b: 5", "c: 5", "d: 0", "e: excluded", "root: 15"),
		reported("values/evidence", "证据随数进入评分卡，不影响得分。", "evidence goes with the figure to the scorecard, and changes no score", two, indicators.Observations{
			observed("x", fifty.From(titled("年报", "第 3 页", "https://example.org/report"), titled("台账", "", ""))), observed("y", forty),
		}, "a: 5", "root: 9"),
		reported("values/evidence_joined", "同一数据项报告两次而数字相同时，合为一个，证据并列。", "one measure reported twice with the same figure is one, with the evidence of both", two, indicators.Observations{
			observed("x", fifty.From(titled("年报", "", ""))), observed("x", fifty.From(titled("台账", "", ""))), observed("y", forty),
		}, "a: 5", "root: 9"),
		reported("values/unread", "没有标准读取的数据项列为未读取，缺失者亦然，误写的名称由此可见。", "a measure that nothing reads is listed, be it missing, where a misspelt id shows", two, indicators.Observations{
			observed("x", fifty), observed("y", forty), observed("X", indicators.Int(60)), observed("w", indicators.Value{}.From(titled("函", "", ""))),
		}, "root: 9", ": unread X", ": unread w"),
		scoring("values/nothing_reported", "没有任何观测值，一切都不完整。", "nothing is reported at all, and everything is incomplete", two, "", "a: incomplete", "root: incomplete", "root: range [0, 20]"),
		written("values/written_and_more", "“10.6万余”按末位非零数字的单位：自 106,000 至不到 107,000 的整数。", "10.6万余 goes by the unit of its last digit: whole numbers from 106,000 to below 107,000", "10.6万余",
			"root: 1.06", "root: range [1.06, 1.06999]"),
		written("values/written_hundreds_and_more", "“390多”的单位为 10：390 至 399。", "390多 goes by a unit of 10: 390 to 399", "390多", "root: 0.0039", "root: range [0.0039, 0.00399]"),
		written("values/written_below", "“不足500”的单位为 100：自 400 至 499，按 400 计分。", "不足500 goes by a unit of 100: 400 to 499, scored at 400", "不足500", "root: 0.004", "root: range [0.004, 0.00499]"),
		written("values/written_about", "“约3000”没有区间。", "约3000 has no range", "约3000", "root: 0.03", "root: range [0.03, 0.03]"),
		written("values/written_exactly", "没有修饰词的数是精确的：43.44万。", "a figure without a qualifier is exact: 43.44万", "43.44万", "root: 4.344", "root: range [4.344, 4.344]"),
		scoring("values/whole_of_many_digits", "34 位的整数照原样进入，得一半。", "a whole number of 34 digits enters as it is, and earns half",
			frameworkOf(item("root", "2", "n", linear("0", "9999999999999999999999999999999998"))), "n=4999999999999999999999999999999999", "root: 1"),
		scoring("values/inexact_in_writing", "三个 34 位分母之和的分子、分母各 102 位：在文档中写为其下方 34 位的小数，并注明不精确。",
			"a sum over three denominators of 34 digits has 102 above and below: in a document it is the decimal of 34 digits below it, and inexact",
			frameworkOf(sumOf("root", item("a", "1", "x", linear("0", "9999999999999999999999999999999999")), item("b", "1", "y", linear("0", "9999999999999999999999999999999998")),
				item("c", "1", "z", linear("0", "9999999999999999999999999999999997")))),
			"x=1234567890123456789012345678901234 y=2718281828459045235360287471352662 z=3141592653589793238462643383279502",
			"a: 1234567890123456789012345678901234/9999999999999999999999999999999999", "root: 0.7094442372172295262835276533533399", "root: inexact"),
		scoring("values/not_a_finite_decimal", "没有有限小数的得分写为最简分数。", "a score that is no finite decimal is a fraction in lowest terms",
			frameworkOf(item("root", "10", "share", percent())), "n=2 m=6", "root: 10/3"),
	}
}
