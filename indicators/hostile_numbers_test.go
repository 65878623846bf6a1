package indicators_test

import (
	"math"
	"math/big"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/wenming-go/wenming/indicators"
)

// hostileNumbers are texts and figures that look like numbers.
func hostileNumbers() []hostileInput {
	const outside, invalid = indicators.ProblemNumberRange, indicators.ProblemInvalidNumber
	digits := strings.Repeat("1", 200_000)
	inputs := []hostileInput{
		{"an exponent of nine digits", literally(enterFigure, "1e999999999"), outside, ""},
		{"a negative exponent of nine digits", literally(enterFigure, "1e-999999999"), outside, ""},
		{"an exponent beyond 64 bits", literally(enterFigure, "-1e99999999999999999999999999999999"), outside, ""},
		{"a magnitude one beyond the limit", literally(enterFigure, "1e35"), outside, ""},
		{"a fraction one below the limit", literally(enterFigure, "1e-35"), outside, ""},
		{"35 digits", literally(enterFigure, strings.Repeat("9", 35)), outside, ""},
		{"34 digits", literally(enterFigure, strings.Repeat("9", 34)), "", ""},
		{"200,000 digits", literally(enterFigure, digits), outside, ""},
		{"200,000 places", literally(enterFigure, "0."+strings.Repeat("0", 200_000)+"1"), outside, ""},
		{"a scale that leads out of the range", literally(enterFigure, "1"+strings.Repeat("0", 30)+"万亿"), outside, ""},
		{"NaN", literally(enterFigure, "NaN"), invalid, ""},
		{"infinity", literally(enterFigure, "-Infinity"), invalid, ""},
		{"the sign for infinity", literally(enterFigure, "∞"), invalid, ""},
		{"hexadecimal", literally(enterFigure, "0x10"), invalid, ""},
		{"underscores", literally(enterFigure, "1_000"), invalid, ""},
		{"two signs", literally(enterFigure, "--1"), invalid, ""},
		{"two points", literally(enterFigure, "1.2.3"), invalid, ""},
		{"an exponent without digits", literally(enterFigure, "1e"), invalid, ""},
		{"a decimal comma", literally(enterFigure, "24,4"), invalid, ""},
		{"a fraction", literally(enterFigure, "1/3"), invalid, ""},
		{"Arabic digits", literally(enterFigure, "١٢٣"), invalid, ""},
		{"Devanagari digits", literally(enterFigure, "१२३"), invalid, ""},
		{"mathematical digits", literally(enterFigure, "𝟏𝟐𝟑"), invalid, ""},
		{"superscript digits", literally(enterFigure, "10²"), invalid, ""},
		{"Chinese digits", literally(enterFigure, "一百二十"), invalid, ""},
		{"circled digits", literally(enterFigure, "①②"), invalid, ""},
		{"full-width digits", literally(enterFigure, "１０６，０００"), "", ""},
		{"two qualifiers", literally(enterFigure, "约10余"), invalid, ""},
		{"a thousand qualifiers", literally(enterFigure, strings.Repeat("约", 1000)), outside, ""},
		{"a scale twice", literally(enterFigure, "1万万"), invalid, ""},
		{"a formula of a spreadsheet", literally(enterFigure, `=HYPERLINK("x","1")`), invalid, ""},
		{"a word for missing", literally(enterFigure, "N/A"), invalid, ""},

		{"a number with an exponent of nine digits", literally(enterNumber, "1e999999999"), outside, ""},
		{"a number of 200,000 digits", literally(enterNumber, digits), outside, ""},
		{"a fraction of long numbers", literally(enterNumber, digits+"/"+digits), outside, ""},
		{"a fraction by 0", literally(enterNumber, "1/0"), outside, ""},
		{"a fraction of decimals", literally(enterNumber, "1.5/2"), invalid, ""},
		{"a number of 8 MiB", given(enterNumber, func() string { return strings.Repeat("7", mebibytes8) }), outside, ""},
		{"zeros before a number of 8 MiB", given(enterNumber, func() string { return filled("", "0", "1", mebibytes8) }), outside, ""},

		{"a submission's exponent", literally(enterSubmission, figureDocument(`1e999999999`)), outside, "/observations/0/value"},
		{"a submission's 200,000 digits", literally(enterSubmission, figureDocument(digits)), outside, "/observations/0/value"},
		{"a submission's text of 200,000 digits", literally(enterSubmission, figureDocument(`"`+digits+`"`)), outside, "/observations/0/value"},
		{"a submission's NaN", literally(enterSubmission, figureDocument(`NaN`)), indicators.ProblemInvalidJSON, "/observations/0/value"},
		{"a submission's leading zero", literally(enterSubmission, figureDocument(`007`)), indicators.ProblemInvalidJSON, "/observations/0/value"},
		{"a submission's boolean", literally(enterSubmission, figureDocument(`true`)), indicators.ProblemWrongType, "/observations/0/value"},
		{"a unit of 0", literally(enterSubmission, figureDocument(`{"value":"5","qualifier":"at_least","unit":"0"}`)), indicators.ProblemInvalidBounds, "/observations/0/value"},
		{"bounds the wrong way round", literally(enterSubmission, figureDocument(`{"value":"5","qualifier":"between","low":"9","high":"1"}`)), indicators.ProblemInvalidBounds, "/observations/0/value"},
		{"a framework's exponent", literally(enterFramework, document(`"to":"100"`, `"to":"1e999999999"`)), invalid, "/root/children/0/rule/linear/to"},
		{"a framework's 200,000 digits", literally(enterFramework, document(`"to":"100"`, `"to":`+digits)), invalid, "/root/children/0/rule/linear/to"},
		{"marks of 0", literally(enterFramework, document(`"marks":"5"`, `"marks":"0"`)), indicators.ProblemInvalidMarks, "/root/children/0/marks"},
		{"marks below 0", literally(enterFramework, document(`"marks":"5"`, `"marks":"-5"`)), indicators.ProblemInvalidMarks, "/root/children/0/marks"},
		{"a table's exponent", literally(enterTable, "subject,period,measure,value\na,1,x,1e999999999\n"), outside, "row 2, column value"},
		{"a table's error of a spreadsheet", literally(enterTable, "subject,period,measure,value\na,1,x,#DIV/0!\n"), invalid, "row 2, column value"},
	}
	for _, lag := range []struct{ name, text string }{{"a lag of -1", "-1"}, {"a lag of 1001", "1001"}} {
		inputs = append(inputs, hostileInput{lag.name, literally(enterFigures, reported(`{"measure":"n","lag":`+lag.text+`,"value":1}`)), indicators.ProblemInvalidLag, "/observations/n[" + lag.text + "]"})
	}
	return append(inputs,
		hostileInput{"a lag of 2^63", literally(enterFigures, reported(`{"measure":"n","lag":9223372036854775808,"value":1}`)), invalid, "/observations/0/lag"},
		hostileInput{"a lag of 1e3", literally(enterFigures, reported(`{"measure":"n","lag":1e3,"value":1}`)), invalid, "/observations/0/lag"},
		hostileInput{"a table's lag of 2^63", literally(enterTable, "subject,period,measure,value,lag\na,1,x,1,9223372036854775808\n"), indicators.ProblemInvalidLag, "row 2, column lag"},
		hostileInput{"the greatest exponent of a decimal", value(func() decimal.Decimal { return decimal.New(1, math.MaxInt32) }, enterDecimal), outside, "/observations/x"},
		hostileInput{"the least exponent of a decimal", value(func() decimal.Decimal { return decimal.New(1, math.MinInt32) }, enterDecimal), outside, "/observations/x"},
		hostileInput{"a decimal of a million bits", value(func() decimal.Decimal {
			return decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 1_000_000), 0)
		}, enterDecimal), outside, "/observations/x"},
		hostileInput{"a figure below its measure's minimum", literally(enterFigures, reported(`{"measure":"n","value":-1}`)), indicators.ProblemBelowMinimum, "/observations/n"},
		hostileInput{"a figure above its measure's maximum", literally(enterFigures, reported(`{"measure":"m","value":1000001}`)), indicators.ProblemAboveMaximum, "/observations/m"},
		hostileInput{"half a person", literally(enterFigures, reported(`{"measure":"n","value":1.5}`)), indicators.ProblemNotWhole, "/observations/n"},
		hostileInput{"percent of persons", literally(enterFigures, reported(`{"measure":"n","value":"5%"}`)), indicators.ProblemUnitMismatch, "/observations/n"},
		hostileInput{"a part above its whole", literally(enterFigures, reported(`{"measure":"n","value":11},{"measure":"m","value":10}`)), indicators.ProblemCheckFailed, "/checks/part_within_whole"},
		hostileInput{"a status that is not defined", value(func() indicators.Submission {
			return submit(indicators.Observations{{Measure: "y", Value: indicators.Value{}.As(99)}})
		}, evaluated), indicators.ProblemInvalidStatus, "/observations/y"},
		hostileInput{"a whole of 0", literally(enterFigures, reported(`{"measure":"n","value":0},{"measure":"m","value":0}`)), "", ""},
	)
}

func enterDecimal(d decimal.Decimal) error {
	return evaluated(submit(indicators.Observations{{Measure: "x", Value: indicators.Dec(d)}}))
}
