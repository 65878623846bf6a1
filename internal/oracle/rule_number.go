package oracle

import (
	"encoding/json"
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// scoreBands gives the share of the first band of which all bounds hold.
func scoreBands(rule indicators.Bands, x *big.Rat, unit indicators.Text, node *indicators.Node) earned {
	value := number("value", x, unit)
	one := whole(1)
	isBound := node.Marks.IsZero() && len(rule.Bands) == 1 && len(rule.Bands[0].When) == 1 &&
		exactly(rule.Bands[0].Share.Rat()).cmp(one) == 0 && rule.Otherwise.IsZero()
	var bounds []indicators.Bound
	for _, band := range rule.Bands {
		holds := true
		for _, bound := range band.When {
			holds = holds && keeps(bound, exactly(x))
		}
		bounds = append(bounds, band.When...)
		if !holds {
			continue
		}
		levels := boundArguments(band.When, unit)
		if isBound {
			return gives(one, because(indicators.ReasonBoundKept, append([]Argument{value, wording("band")}, levels...)...))
		}
		given := band.Share.Rat()
		return gives(exactly(given), because(indicators.ReasonBandReached,
			append([]Argument{value, wording("band"), share("share", given)}, levels...)...))
	}
	levels := boundArguments(bounds, unit)
	if isBound {
		return gives(whole(0), because(indicators.ReasonBoundMissed, append([]Argument{value, wording("band")}, levels...)...))
	}
	given := rule.Otherwise.Rat()
	return gives(exactly(given), because(indicators.ReasonBandOtherwise,
		append([]Argument{value, wording("bands"), share("share", given)}, levels...)...))
}

// scoreLinear gives (x − From) ÷ (To − From), or the same of logarithms, from 0 to 1.
func scoreLinear(rule indicators.Linear, x *big.Rat, unit indicators.Text) earned {
	from, to := rule.From.Rat(), rule.To.Rat()
	rising := from.Cmp(to) < 0
	why := func(code indicators.ReasonCode) Reason {
		return because(code, number("value", x, unit), number("from", from, unit), number("to", to, unit))
	}
	switch {
	case x.Cmp(to) == 0 || (x.Cmp(to) > 0) == rising:
		return gives(whole(1), why(indicators.ReasonLinearFull))
	case x.Cmp(from) == 0 || (x.Cmp(from) < 0) == rising:
		return gives(whole(0), why(indicators.ReasonLinearNone))
	case rule.Scale == indicators.LogScale:
		given := logarithmQuotient(new(big.Rat).Quo(x, from), new(big.Rat).Quo(to, from))
		return gives(given, why(indicators.ReasonLinearBetweenLog))
	default:
		return gives(exactly(proportion(x, from, to)), why(indicators.ReasonLinearBetween))
	}
}

// proportion returns (x − from) ÷ (to − from).
func proportion(x, from, to *big.Rat) *big.Rat {
	passed := new(big.Rat).Sub(x, from)
	return passed.Quo(passed, new(big.Rat).Sub(to, from))
}

// scoreCurve gives the share on the straight line between the points on either side of x.
func scoreCurve(rule indicators.Curve, x *big.Rat, unit indicators.Text) earned {
	value := number("value", x, unit)
	first, last := rule.Points[0], rule.Points[len(rule.Points)-1]
	if x.Cmp(first.At.Rat()) < 0 {
		return gives(exactly(first.Share.Rat()), because(indicators.ReasonCurveBefore,
			value, number("at", first.At.Rat(), unit), share("share", first.Share.Rat())))
	}
	if x.Cmp(last.At.Rat()) >= 0 {
		return gives(exactly(last.Share.Rat()), because(indicators.ReasonCurveAfter,
			value, number("at", last.At.Rat(), unit), share("share", last.Share.Rat())))
	}
	k := 0
	for x.Cmp(rule.Points[k+1].At.Rat()) >= 0 {
		k++
	}
	a, b := rule.Points[k], rule.Points[k+1]
	given := proportion(x, a.At.Rat(), b.At.Rat())
	given.Mul(given, new(big.Rat).Sub(b.Share.Rat(), a.Share.Rat()))
	given.Add(given, a.Share.Rat())
	return gives(exactly(given), because(indicators.ReasonCurveBetween, value,
		number("from", a.At.Rat(), unit), share("from_share", a.Share.Rat()),
		number("to", b.At.Rat(), unit), share("to_share", b.Share.Rat())))
}

// scoreDeduct gives max(Floor, marks − Each × steps) ÷ marks.
func scoreDeduct(rule indicators.Deduct, x *big.Rat, unit indicators.Text, marks *big.Rat) earned {
	value, level := number("value", x, unit), number("level", rule.Level.Rat(), unit)
	missed := new(big.Rat).Sub(x, rule.Level.Rat())
	if rule.Side == indicators.SideBelow {
		missed.Neg(missed)
	}
	if missed.Sign() <= 0 {
		return gives(whole(1), because(indicators.ReasonDeductNone, value, level))
	}
	step := number("step", rule.Step.Rat(), unit)
	steps := new(big.Rat).Quo(missed, rule.Step.Rat())
	full := new(big.Int).Quo(steps.Num(), steps.Denom())
	switch rule.Parts {
	case indicators.PartsUp:
		if !steps.IsInt() {
			full.Add(full, big.NewInt(1))
		}
		steps.SetInt(full)
	case indicators.PartsDown:
		steps.SetInt(full)
	case indicators.PartsExact:
	}
	if steps.Sign() == 0 {
		return gives(whole(1), because(indicators.ReasonDeductNoStep, value, level, step))
	}
	left := new(big.Rat).Mul(rule.Each.Rat(), steps)
	left.Sub(marks, left)
	code, floor := indicators.ReasonDeducted, rule.Floor.Rat()
	if left.Cmp(floor) <= 0 {
		code, left = indicators.ReasonDeductFloor, rule.Floor.Rat()
	}
	return gives(exactly(left.Quo(left, marks)),
		because(code, value, level, plain("steps", steps), step, plain("each", rule.Each.Rat()), plain("floor", floor)))
}

// scoreExtension gives what the extension gives.
func (p *plan) scoreExtension(rule indicators.ExtensionRule, x *big.Rat, unit indicators.Text) earned {
	given, err := p.extend(rule, x)
	value, name := number("value", x, unit), text("rule", indicators.Same(rule.Name))
	if err != nil || given.Sign() < 0 || given.Cmp(big.NewRat(1, 1)) > 0 {
		return earned{failed: true, least: whole(0), most: whole(1),
			reason: because(indicators.ReasonExtensionFailed, value, name, wording("error"))}
	}
	return gives(exactly(given), because(indicators.ReasonExtension, value, name, share("share", given)))
}

// extend calls the function of an extension.
func (p *plan) extend(rule indicators.ExtensionRule, x *big.Rat) (*big.Rat, error) {
	parameters := rule.Params
	if parameters == nil {
		parameters = json.RawMessage("null")
	}
	function, err := p.extensions[rule.Name].Compile(parameters)
	if err != nil {
		return nil, err
	}
	argument, err := numberOf(x)
	if err != nil {
		return nil, err
	}
	given, err := function(argument)
	if err != nil {
		return nil, err
	}
	return given.Rat(), nil
}

// numberOf returns a fraction of any size as the data type, put together digit by digit since its text may be too long to read.
func numberOf(x *big.Rat) (indicators.Number, error) {
	return wholeOf(x.Num()).Quo(wholeOf(x.Denom()))
}

func wholeOf(i *big.Int) indicators.Number {
	const block = 1_000_000_000_000
	if i.IsInt64() {
		return indicators.Whole(i.Int64())
	}
	upper, lower := new(big.Int).QuoRem(i, big.NewInt(block), new(big.Int))
	return wholeOf(upper).Mul(indicators.Whole(block)).Add(indicators.Whole(lower.Int64()))
}
