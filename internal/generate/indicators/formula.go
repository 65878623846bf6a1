package main

import (
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// formula returns a formula with the names of its measures, "注册志愿者 ÷ 常住人口 × 100 %", for a result in unit.
func (v vocabulary) formula(f indicators.Formula, unit indicators.Text) (indicators.Text, error) {
	// Of a formula without figures, a calculation shows the names. It is given no unit, so that a factor of 100 stays in sight.
	wanted := indicators.Indicator{ID: "formula", Name: indicators.Same("formula"), Formula: f}
	definitions := indicators.Definitions{Indicators: []indicators.Indicator{wanted}}
	for _, id := range f.Measures() {
		if m, ok := v.measures[id]; ok {
			definitions.Measures = append(definitions.Measures, m)
		}
	}
	calculation, err := indicators.Calculate(definitions, wanted.ID)
	if err != nil {
		return indicators.Text{}, err
	}
	return indicators.Text{
		Zh: withSign(calculation.Text(indicators.Chinese), unit.Zh),
		En: withSign(calculation.Text(indicators.English), unit.En),
	}, nil
}

// withSign writes % behind a factor of 100 and ‰ behind one of 1,000, where the result is in that unit.
func withSign(formula, unit string) string {
	if unit == "%" && strings.HasSuffix(formula, " × 100") || unit == "‰" && strings.HasSuffix(formula, " × 1,000") {
		return formula + " " + unit
	}
	return formula
}

// unitOf returns the unit of a formula that is just one measure.
func (v vocabulary) unitOf(f indicators.Formula) indicators.Text {
	for _, id := range f.Measures() {
		if f.Equal(indicators.Of(id)) {
			return v.measures[id].Unit
		}
	}
	return indicators.Text{}
}

// relation returns what a check asks for.
func (v vocabulary) relation(c indicators.Check) (indicators.Text, error) {
	unit := v.unitOf(c.Left)
	left, err := v.formula(c.Left, unit)
	if err != nil {
		return indicators.Text{}, err
	}
	right, err := v.formula(c.Right, unit)
	if err != nil {
		return indicators.Text{}, err
	}
	relation := indicators.Text{
		Zh: left.Zh + " " + c.Relation.Symbol() + " " + right.Zh,
		En: left.En + " " + c.Relation.Symbol() + " " + right.En,
	}
	if tolerance := quantity(c.Tolerance, unit); !c.Tolerance.IsZero() {
		relation.Zh += "（容差 " + tolerance.Zh + "）"
		relation.En += " (give or take " + tolerance.En + ")"
	}
	return relation, nil
}
