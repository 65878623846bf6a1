package indicatorstest

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

func isPercent(unit indicators.Text) bool { return unit.Zh == "%" || unit.En == "%" }

// lintScale finds levels of an indicator in percent that look like shares: all of them from 0 to 1, for what is better the higher it is
// and is never negative. Small levels of what should be low, such as 0.5 % of unemployment, are meant as they stand.
func (l *linter) lintScale(path string, x *indicators.Indicator, can span, levels []indicators.Number) bool {
	if !isPercent(x.Unit) || x.Direction != indicators.HigherIsBetter || can.low == nil || can.low.Sign() < 0 {
		return false
	}
	one := indicators.Whole(1)
	var most indicators.Number
	fraction := len(levels) > 1 // from 0 to 1 is a whole scale; 1 alone may be 1 %
	for _, level := range levels {
		if level.Sign() < 0 || level.Cmp(one) > 0 {
			return false
		}
		if level.Sign() > 0 && level.Cmp(one) < 0 {
			fraction = true
		}
		if level.Cmp(most) > 0 {
			most = level
		}
	}
	if most.IsZero() || !fraction || can.high != nil && can.high.Cmp(one) <= 0 {
		return false
	}
	l.remark(RemarkWrongScale, path, "state percentages as 8, not as 0.08",
		fmt.Sprintf("%q is in percent, and the most that it is compared with is %s %%", x.ID, most))
	return true
}

// lintConditionScale looks at the bounds of conditions outside rules.
func (l *linter) lintConditionScale(path string, c indicators.Condition) {
	tests(c, func(test indicators.Condition) {
		on, ok := test.(indicators.IndicatorCondition)
		x := l.indicatorOf[on.Indicator]
		if !ok || x == nil {
			return
		}
		l.lintScale(path, x, l.spanOf(on.Indicator), []indicators.Number{on.Bound.Level})
	})
}

// lintMeasures looks at the bounds of measures.
func (l *linter) lintMeasures() {
	one := indicators.Whole(1)
	for _, m := range l.measures {
		if m.item.Integer && m.item.Min == nil {
			l.remark(RemarkNegativeCount, m.path, "set Min to 0", fmt.Sprintf("%q counts whole things, and nothing says that it cannot be negative", m.item.ID))
		}
		if _, room := roomOf(*m.item); !room && m.item.Integer {
			l.remark(RemarkOutOfReach, m.path, "give bounds with a whole number between them", fmt.Sprintf("%q counts whole things, and none lies from %s to %s", m.item.ID, m.item.Min, m.item.Max))
		}
		// As the most that can be, a percentage near 1 is a share; one far below it is a small percentage.
		if top := m.item.Max; isPercent(m.item.Unit) && top != nil && top.Cmp(half()) >= 0 && top.Cmp(one) <= 0 {
			l.remark(RemarkWrongScale, m.path+"/max", "state percentages as 100, not as 1", fmt.Sprintf("%q is in percent, and can be %s %% at most", m.item.ID, top))
		}
	}
}

// lintFormulas finds indicators in percent whose formula is a plain quotient of figures of one unit.
func (l *linter) lintFormulas() {
	one := indicators.Whole(1)
	for _, x := range l.indicators {
		terms := termsOf(x.item.Formula, nil)
		if !isPercent(x.item.Unit) || len(terms) != 1 || !terms[0].factor.Equal(one) || len(terms[0].denominator.parts) == 0 {
			continue
		}
		if l.isPlainQuotient(terms[0]) {
			l.remark(RemarkWrongScale, x.path+"/formula", "build it with Percent, or correct the unit",
				fmt.Sprintf("%q is in percent, and its formula divides figures of one unit without the factor 100", x.item.ID))
		}
	}
}

// isPlainQuotient reports whether all figures count once and in one unit.
func (l *linter) isPlainQuotient(t lintedTerm) bool {
	one := indicators.Whole(1)
	var units []indicators.Text
	for _, sum := range []figureSum{t.numerator, t.denominator} {
		for f, times := range sum.parts {
			m := l.measureOf[f.measure]
			if m == nil || !times.Equal(one) && !times.Equal(indicators.Whole(-1)) {
				return false
			}
			units = append(units, m.Unit)
		}
	}
	for _, unit := range units {
		if unit != units[0] {
			return false
		}
	}
	return true
}
