package indicators_test

import (
	"testing"

	"github.com/wenming-go/wenming/indicators"
)

func peakedCurve() indicators.Rule {
	return indicators.Curve{Points: []indicators.CurvePoint{
		{At: num("-10"), Share: num("0.2")},
		{At: num("20"), Share: num("0.8")},
		{At: num("40"), Share: num("0.4")},
		{At: num("100"), Share: num("0.4")},
	}}
}

func TestCurve(t *testing.T) {
	t.Parallel()
	checkRule(t, peakedCurve(), "10", []rulePoint{
		{"-9999999999999999999999999999999999", "2", "curve_before"},
		{"-10.0001", "2", "curve_before"},
		{"-10", "2", "curve_between"},
		{"-9.9999", "2.00002", "curve_between"},
		{"0", "4", "curve_between"},
		{"19.9999", "7.99998", "curve_between"},
		{"20", "8", "curve_between"},
		{"20.0001", "7.99998", "curve_between"},
		{"30", "6", "curve_between"},
		{"40", "4", "curve_between"},
		{"99.9999", "4", "curve_between"},
		{"100", "4", "curve_after"},
		{"9999999999999999999999999999999999", "4", "curve_after"},
	})
}

func TestCurveOfThirds(t *testing.T) {
	t.Parallel()
	curve := indicators.Curve{Points: []indicators.CurvePoint{{At: num("0"), Share: num("0")}, {At: num("3"), Share: num("1/7")}}}
	checkRule(t, curve, "1", []rulePoint{
		{"1", "1/21", "curve_between"},
		{"2", "2/21", "curve_between"},
		{"3", "1/7", "curve_after"},
	})
}

func TestCurveRange(t *testing.T) {
	t.Parallel()
	checkRuleRange(t, peakedCurve(), 10, []rangePoint{
		{"0..10", "[4, 6]", true, "curve_between range"},
		{"0+10", "[4, 6)", true, "curve_between range"},
		{"0..30", "[4, 8]", true, "curve_between range_crosses"},
		{"10..200", "[4, 8]", true, "curve_between range_crosses"},
		{"-90..-10", "[2, 2]", true, "curve_before"},
		{"20+20", "(4, 8]", true, "curve_between range_crosses"},
	})
}
