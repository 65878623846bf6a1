package oracle

import (
	"cmp"
	"encoding/json"
	"math/big"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// figure names one reported figure: a measure and its lag.
type figure struct {
	measure indicators.MeasureID
	lag     int
}

// part is one summand of a numerator or denominator, as formulas write it in JSON: a constant, or a measure with a lag and
// a factor.
type part struct {
	Constant *indicators.Number   `json:"constant,omitempty"`
	Measure  indicators.MeasureID `json:"measure,omitempty"`
	Lag      int                  `json:"lag,omitempty"`
	Times    *indicators.Number   `json:"times,omitempty"`
}

// quotient is one term of a formula.
type quotient struct {
	Factor      *indicators.Number `json:"factor,omitempty"`
	Numerator   []part             `json:"numerator"`
	Denominator []part             `json:"denominator,omitempty"`
}

// formula is a sum of quotients.
type formula []quotient

// readFormula reads a formula from its JSON and puts the measures of substitutions in the place of those stated in
// denominators.
func readFormula(f indicators.Formula, substitutions []indicators.Substitution) (formula, error) {
	text, err := f.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var read formula
	if err := json.Unmarshal(text, &read); err != nil {
		return nil, err
	}
	for _, q := range read {
		for i, p := range q.Denominator {
			for _, s := range substitutions {
				if p.Measure == s.Stated {
					q.Denominator[i].Measure = s.Used
				}
			}
		}
	}
	return read, nil
}

// substituted returns the substitutions that are made in a formula.
func substituted(f indicators.Formula, substitutions []indicators.Substitution) ([]indicators.Substitution, error) {
	stated, err := readFormula(f, nil)
	if err != nil {
		return nil, err
	}
	var made []indicators.Substitution
	for _, s := range substitutions {
		for _, q := range stated {
			if slices.ContainsFunc(q.Denominator, func(p part) bool { return p.Measure == s.Stated }) {
				made = append(made, s)
				break
			}
		}
	}
	return made, nil
}

// figures returns what a formula reads, each figure once, in the order of reading.
func (f formula) figures() []figure {
	var read []figure
	for _, q := range f {
		for _, p := range slices.Concat(q.Numerator, q.Denominator) {
			if at := (figure{p.Measure, p.Lag}); p.Constant == nil && !slices.Contains(read, at) {
				read = append(read, at)
			}
		}
	}
	return read
}

// value works a formula out, and reports false where a denominator is 0.
func (f formula) value(numbers map[figure]*big.Rat) (*big.Rat, bool) {
	sum := new(big.Rat)
	for _, q := range f {
		term := affine(q.Numerator, numbers)
		if len(q.Denominator) > 0 {
			denominator := affine(q.Denominator, numbers)
			if denominator.Sign() == 0 {
				return nil, false
			}
			term.Quo(term, denominator)
		}
		if q.Factor != nil {
			term.Mul(term, q.Factor.Rat())
		}
		sum.Add(sum, term)
	}
	return sum, true
}

// affine adds up the parts of a numerator or denominator.
func affine(parts []part, numbers map[figure]*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, p := range parts {
		summand := new(big.Rat)
		if p.Constant != nil {
			summand = p.Constant.Rat()
		} else {
			summand.Set(numbers[figure{p.Measure, p.Lag}])
		}
		if p.Times != nil {
			summand.Mul(summand, p.Times.Rat())
		}
		sum.Add(sum, summand)
	}
	return sum
}

// written returns the formula as the data type.
func (f formula) written() (indicators.Formula, error) {
	text, err := json.Marshal(f)
	if err != nil {
		return indicators.Formula{}, err
	}
	var read indicators.Formula
	err = read.UnmarshalJSON(text)
	return read, err
}

// listed joins names as both languages list them.
func listed(names []indicators.Text) indicators.Text {
	var zh, en []string
	for _, name := range names {
		zh = append(zh, name.In(indicators.Chinese))
		en = append(en, name.In(indicators.English))
	}
	return indicators.Text{Zh: strings.Join(zh, "、"), En: strings.Join(en, ", ")}
}

// sortObservations sorts by measure and then by lag.
func sortObservations(observations []indicators.Observation) {
	slices.SortFunc(observations, func(a, b indicators.Observation) int {
		return cmp.Or(cmp.Compare(a.Measure, b.Measure), cmp.Compare(a.Lag, b.Lag))
	})
}
