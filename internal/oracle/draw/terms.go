package draw

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// Term is a term of a formula as its JSON has it: factor × numerator ÷ denominator.
type Term struct {
	Factor      *indicators.Number
	Numerator   []Part
	Denominator []Part // none for a denominator of 1
}

// Part is a constant, or a measure with its lag and factor.
type Part struct {
	Measure  indicators.MeasureID
	Lag      int
	Times    *indicators.Number
	Constant *indicators.Number
}

// key is one figure: a measure and the periods before.
type key struct {
	measure indicators.MeasureID
	lag     int
}

// TermsOf returns the terms of a formula.
func TermsOf(f indicators.Formula) []Term {
	data, err := f.MarshalJSON()
	if err != nil {
		panic(fmt.Sprintf("the formula cannot be written: %v", err))
	}
	var terms []Term
	if err := json.Unmarshal(data, &terms); err != nil {
		panic(fmt.Sprintf("%s: %v", data, err))
	}
	return terms
}

// amount is a number, or what stands where none is written.
func amount(n *indicators.Number, otherwise int64) *big.Rat {
	if n == nil {
		return big.NewRat(otherwise, 1)
	}
	return n.Rat()
}

// work returns what the terms come to; false where a figure is missing or a denominator is 0.
func work(terms []Term, figures map[key]*big.Rat) (*big.Rat, bool) {
	sum := new(big.Rat)
	for _, t := range terms {
		numerator, ok := affine(t.Numerator, figures)
		if !ok {
			return nil, false
		}
		if len(t.Denominator) > 0 {
			denominator, ok := affine(t.Denominator, figures)
			if !ok || denominator.Sign() == 0 {
				return nil, false
			}
			numerator.Quo(numerator, denominator)
		}
		sum.Add(sum, numerator.Mul(numerator, amount(t.Factor, 1)))
	}
	return sum, true
}

func affine(parts []Part, figures map[key]*big.Rat) (*big.Rat, bool) {
	sum := new(big.Rat)
	for _, p := range parts {
		if p.Measure == "" {
			sum.Add(sum, amount(p.Constant, 0))
			continue
		}
		x, ok := figures[key{p.Measure, p.Lag}]
		if !ok {
			return nil, false
		}
		sum.Add(sum, new(big.Rat).Mul(x, amount(p.Times, 1)))
	}
	return sum, true
}

// solve returns what the figure must be for the terms to come to x, the other figures being what they are; false where the figure stands
// in a denominator too, or makes no difference.
func solve(terms []Term, figures map[key]*big.Rat, at key, x *big.Rat) (*big.Rat, bool) {
	for _, t := range terms {
		for _, p := range t.Denominator {
			if p.Measure == at.measure && p.Lag == at.lag {
				return nil, false
			}
		}
	}
	before, had := figures[at]
	if !had {
		return nil, false
	}
	defer func() { figures[at] = before }()
	figures[at] = new(big.Rat)
	zero, ok := work(terms, figures)
	if !ok {
		return nil, false
	}
	figures[at] = big.NewRat(1, 1)
	one, ok := work(terms, figures)
	if !ok || one.Cmp(zero) == 0 {
		return nil, false
	}
	wanted := new(big.Rat).Sub(x, zero)
	return wanted.Quo(wanted, one.Sub(one, zero)), true
}
