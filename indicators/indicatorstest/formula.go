package indicatorstest

import (
	"encoding/json"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// formula is an [indicators.Formula] taken apart, as its JSON has it, so that it can be solved for one figure.
type formula []term

// term is factor × numerator ÷ denominator.
type term struct {
	factor                 indicators.Number
	numerator, denominator affine
}

// affine is constant + Σ times × figure.
type affine struct {
	constant indicators.Number
	parts    []part
}

type part struct {
	of    reference
	times indicators.Number
}

// reference is a measure of this period (lag 0) or of lag periods before.
type reference struct {
	measure indicators.MeasureID
	lag     int
}

// figures are exact numbers that stand for a submission.
type figures map[reference]indicators.Number

type termJSON struct {
	Factor      *indicators.Number `json:"factor"`
	Numerator   []partJSON         `json:"numerator"`
	Denominator []partJSON         `json:"denominator"`
}

type partJSON struct {
	Measure  indicators.MeasureID `json:"measure"`
	Lag      int                  `json:"lag"`
	Times    *indicators.Number   `json:"times"`
	Constant *indicators.Number   `json:"constant"`
}

// substitutes are the measures that stand in denominators, by those that the formulas state there.
type substitutes map[indicators.MeasureID]indicators.MeasureID

func substitutesOf(substitutions []indicators.Substitution) substitutes {
	used := substitutes{}
	for _, s := range substitutions {
		used[s.Stated] = s.Used
	}
	return used
}

// takeApart returns the terms of a formula from its JSON, which is all of it that package indicators shows; its denominators read what
// substitutions put there. A formula that is not valid has no terms.
func takeApart(f indicators.Formula, used substitutes) formula {
	data, err := f.MarshalJSON()
	var terms []termJSON
	if err != nil || json.Unmarshal(data, &terms) != nil {
		return nil
	}
	apart := make(formula, 0, len(terms))
	for _, t := range terms {
		one := term{factor: oneUnless(t.Factor), numerator: affineOf(t.Numerator), denominator: affineOf(t.Denominator)}
		if len(t.Denominator) == 0 {
			one.denominator.constant = indicators.Whole(1)
		}
		for i, p := range one.denominator.parts {
			if measure, replaced := used[p.of.measure]; replaced {
				one.denominator.parts[i].of.measure = measure
			}
		}
		apart = append(apart, one)
	}
	return apart
}

func affineOf(parts []partJSON) affine {
	var a affine
	for _, p := range parts {
		if p.Constant != nil {
			a.constant = a.constant.Add(*p.Constant)
			continue
		}
		a.parts = append(a.parts, part{reference{p.Measure, p.Lag}, oneUnless(p.Times)})
	}
	return a
}

func oneUnless(n *indicators.Number) indicators.Number {
	if n == nil {
		return indicators.Whole(1)
	}
	return *n
}

// less returns the formula less another.
func (f formula) less(g formula) formula {
	difference := slices.Clone(f)
	for _, t := range g {
		t.factor = t.factor.Mul(indicators.Whole(-1))
		difference = append(difference, t)
	}
	return difference
}

// references returns the figures the formula reads, each once; those of numerators first.
func (f formula) references() []reference {
	var found []reference
	add := func(a affine) {
		for _, p := range a.parts {
			if !slices.Contains(found, p.of) {
				found = append(found, p.of)
			}
		}
	}
	for _, t := range f {
		add(t.numerator)
	}
	for _, t := range f {
		add(t.denominator)
	}
	return found
}

// value works the formula out; false where a figure is missing or a denominator is 0.
func (f formula) value(of figures) (indicators.Number, bool) {
	var sum indicators.Number
	for _, t := range f {
		quotient, ok := t.value(of)
		if !ok {
			return indicators.Number{}, false
		}
		sum = sum.Add(quotient)
	}
	return sum, true
}

func (t term) value(of figures) (indicators.Number, bool) {
	numerator, known := t.numerator.value(of)
	denominator, known2 := t.denominator.value(of)
	if !known || !known2 {
		return indicators.Number{}, false
	}
	quotient, err := numerator.Quo(denominator)
	return quotient.Mul(t.factor), err == nil
}

func (a affine) value(of figures) (indicators.Number, bool) {
	sum := a.constant
	for _, p := range a.parts {
		n, ok := of[p.of]
		if !ok {
			return indicators.Number{}, false
		}
		sum = sum.Add(n.Mul(p.times))
	}
	return sum, true
}

// around splits a into times × r and all the rest.
func (a affine) around(r reference, of figures) (rest, times indicators.Number, ok bool) {
	rest = a.constant
	for _, p := range a.parts {
		if p.of == r {
			times = times.Add(p.times)
			continue
		}
		n, known := of[p.of]
		if !known {
			return rest, times, false
		}
		rest = rest.Add(n.Mul(p.times))
	}
	return rest, times, true
}

// solve returns the figure r with which the formula comes to the target, all other figures being as they are. It solves for figures that
// stand in one term, or in numerators only, which is what indicators are made of; false for others and where there is no such figure.
func (f formula) solve(target indicators.Number, r reference, of figures) (indicators.Number, bool) {
	var with []term
	for _, t := range f {
		if t.reads(r) {
			with = append(with, t)
			continue
		}
		known, ok := t.value(of)
		if !ok {
			return indicators.Number{}, false
		}
		target = target.Sub(known)
	}
	if len(with) == 1 {
		return with[0].solve(target, r, of)
	}
	// target = Σ factor × (rest + times × r) ÷ denominator
	var times indicators.Number
	for _, t := range with {
		rest, by, ok := t.numerator.around(r, of)
		denominator, inDenominator, ok2 := t.denominator.around(r, of)
		scale, err := t.factor.Quo(denominator)
		if !ok || !ok2 || !inDenominator.IsZero() || err != nil {
			return indicators.Number{}, false
		}
		target = target.Sub(rest.Mul(scale))
		times = times.Add(by.Mul(scale))
	}
	solution, err := target.Quo(times)
	return solution, err == nil
}

// solve returns r of target = factor × (n + a × r) ÷ (d + b × r).
func (t term) solve(target indicators.Number, r reference, of figures) (indicators.Number, bool) {
	n, a, ok := t.numerator.around(r, of)
	d, b, ok2 := t.denominator.around(r, of)
	level, err := target.Quo(t.factor)
	if !ok || !ok2 || err != nil {
		return indicators.Number{}, false
	}
	solution, err := level.Mul(d).Sub(n).Quo(a.Sub(level.Mul(b)))
	if err != nil || d.Add(b.Mul(solution)).IsZero() {
		return indicators.Number{}, false
	}
	return solution, true
}

func (t term) reads(r reference) bool {
	of := func(p part) bool { return p.of == r }
	return slices.ContainsFunc(t.numerator.parts, of) || slices.ContainsFunc(t.denominator.parts, of)
}
