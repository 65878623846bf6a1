package oracle

import (
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// because returns a reason with its arguments in order.
func because(code indicators.ReasonCode, arguments ...Argument) Reason {
	return Reason{Code: code, Arguments: arguments}
}

func (r Reason) with(details ...Reason) Reason {
	r.Details = append(append([]Reason(nil), r.Details...), details...)
	return r
}

func number(name string, n *big.Rat, unit indicators.Text) Argument {
	return Argument{Name: name, Kind: indicators.NumberArgument, Number: n, Unit: unit}
}

func plain(name string, n *big.Rat) Argument { return number(name, n, indicators.Text{}) }

func count(name string, n int) Argument { return plain(name, big.NewRat(int64(n), 1)) }

func share(name string, n *big.Rat) Argument {
	return Argument{Name: name, Kind: indicators.ShareArgument, Number: n}
}

func text(name string, t indicators.Text) Argument {
	return Argument{Name: name, Kind: indicators.TextArgument, Text: t}
}

// wording is a text argument whose words the oracle leaves to the engine, such as a condition.
func wording(name string) Argument {
	return Argument{Name: name, Kind: indicators.TextArgument, Unstated: true}
}

// reasonFor says why a criterion has no score: of several obstacles denominators of 0 come first, then missing figures, then nodes.
func (p *plan) reasonFor(w waits) Reason {
	switch {
	case len(w.zero) > 0:
		names := text("indicator", p.indicatorNames(w.zero))
		names.Unstated = len(w.zero) > 1 // they stand in no order of importance
		return because(indicators.ReasonZeroDenominator, names)
	case len(w.figures) > 0:
		return because(indicators.ReasonMissing, text("measures", p.figureNames(w.figures)))
	default:
		return because(indicators.ReasonChildrenIncomplete, text("nodes", p.nodeNames(w.nodes)))
	}
}

// boundArguments returns the levels of bounds as arguments.
func boundArguments(bounds []indicators.Bound, unit indicators.Text) []Argument {
	arguments := make([]Argument, len(bounds))
	for i, b := range bounds {
		arguments[i] = number("bound", b.Level.Rat(), unit)
	}
	return arguments
}

// conditionBounds returns the bounds of conditions in the order in which they are written.
func conditionBounds(conditions []indicators.Condition) []indicators.Bound {
	var bounds []indicators.Bound
	for _, leaf := range leaves(conditions) {
		if c, is := leaf.(indicators.IndicatorCondition); is {
			bounds = append(bounds, c.Bound)
		}
		if c, is := leaf.(indicators.NodeCondition); is {
			bounds = append(bounds, c.Bound)
		}
	}
	return bounds
}
