package indicators_test

import (
	"testing"

	"github.com/wenming-go/wenming/indicators"
)

func TestDeductBelowALevel(t *testing.T) {
	t.Parallel()
	rule := indicators.Deduct{Level: num("95"), Side: indicators.SideBelow, Step: num("5"), Each: num("0.2")}
	up, down, exactly := rule, rule, rule
	up.Parts, down.Parts, exactly.Parts = indicators.PartsUp, indicators.PartsDown, indicators.PartsExact
	for _, c := range []struct{ x, up, down, exactly string }{
		{"9999999999999999999999999999999999", "1", "1", "1"},
		{"100", "1", "1", "1"},
		{"95.000001", "1", "1", "1"},
		{"95", "1", "1", "1"},
		{"94.999999", "0.8", "1", "0.99999996"},
		{"90.000001", "0.8", "1", "0.80000004"},
		{"90", "0.8", "0.8", "0.8"},
		{"89.999999", "0.6", "0.8", "0.79999996"},
		{"75", "0.2", "0.2", "0.2"},
		{"74.999999", "0", "0.2", "0.19999996"},
		{"70.000001", "0", "0.2", "0.00000004"},
		{"70", "0", "0", "0"},
		{"69.999999", "0", "0", "0"},
		{"0", "0", "0", "0"},
		{"-9999999999999999999999999999999999", "0", "0", "0"},
	} {
		for _, k := range []struct {
			rule  indicators.Deduct
			score string
		}{{up, c.up}, {down, c.down}, {exactly, c.exactly}} {
			checkRule(t, k.rule, "1", []rulePoint{{c.x, k.score, deductCode(c.x, "95", k.score, "0")}})
		}
	}
}

// deductCode is the reason that fits where less than the level is a shortfall.
func deductCode(x, level, score, floor string) string {
	switch {
	case num(x).Cmp(num(level)) >= 0:
		return "deduct_none"
	case num(score).Equal(num(floor)):
		return "deduct_floor"
	case num(score).Equal(num("1")):
		return "deduct_no_step"
	default:
		return "deducted"
	}
}

func TestDeductForEachCase(t *testing.T) {
	t.Parallel()
	checkRule(t, indicators.Deduct{Level: num("0"), Side: indicators.SideAbove, Step: num("1"), Each: num("0.3"), Parts: indicators.PartsUp}, "3", []rulePoint{
		{"-5", "3", "deduct_none"},
		{"0", "3", "deduct_none"},
		{"1", "2.7", "deducted"},
		{"9", "0.3", "deducted"},
		{"10", "0", "deduct_floor"},
		{"11", "0", "deduct_floor"},
		{"9999999999999999999999999999999999", "0", "deduct_floor"},
	})
}

func TestDeductDownToAFloor(t *testing.T) {
	t.Parallel()
	rule := indicators.Deduct{Level: num("60"), Side: indicators.SideAbove, Step: num("2.5"), Each: num("1/3"), Parts: indicators.PartsUp, Floor: num("0.5")}
	checkRule(t, rule, "2", []rulePoint{
		{"60", "2", "deduct_none"},
		{"60.0001", "5/3", "deducted"},
		{"62.5", "5/3", "deducted"},
		{"62.5001", "4/3", "deducted"},
		{"70", "2/3", "deducted"},
		{"70.0001", "0.5", "deduct_floor"},
		{"1000", "0.5", "deduct_floor"},
	})
}

func TestDeductRange(t *testing.T) {
	t.Parallel()
	cases := indicators.Deduct{Level: num("0"), Side: indicators.SideAbove, Step: num("1"), Each: num("1"), Parts: indicators.PartsUp}
	checkRuleRange(t, cases, 100, []rangePoint{
		{"0..0.5", "[99, 100]", true, "deduct_none range_crosses"},
		{"3+1", "[96, 97]", true, "deducted range_crosses"},
		{"3.2..3.8", "[96, 96]", true, "deducted"},
		{"3..60", "[40, 97]", true, "deducted range_crosses"},
		{"3..600", "[0, 97]", true, "deducted range_crosses"},
	})
	cases.Parts = indicators.PartsDown
	checkRuleRange(t, cases, 100, []rangePoint{
		{"3+1", "[97, 97]", true, "deducted"},
		{"3..4", "[96, 97]", true, "deducted range_crosses"},
	})
	cases.Parts = indicators.PartsExact
	checkRuleRange(t, cases, 100, []rangePoint{
		{"3+1", "(96, 97]", true, "deducted range"},
		{"99..101", "[0, 1]", true, "deducted range_crosses"},
	})
}
