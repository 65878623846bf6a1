package main

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// condition returns a condition in words; own is the indicator that one without a name is about.
func (v vocabulary) condition(c indicators.Condition, own indicators.IndicatorID) indicators.Text {
	switch c := c.(type) {
	case indicators.IndicatorCondition:
		if c.Indicator == "" || c.Indicator == own {
			return bound(c.Bound, v.indicators[own].Unit)
		}
		i := v.indicators[c.Indicator]
		text := bound(c.Bound, i.Unit)
		return indicators.Text{Zh: i.Name.Zh + " " + text.Zh, En: i.Name.En + " " + text.En}
	case indicators.NodeCondition:
		name, text := v.nodes[c.Node], bound(c.Bound, indicators.Text{})
		if c.Quantity == indicators.NodeRate {
			return indicators.Text{Zh: name.Zh + "得分率 " + text.Zh, En: "rate of " + name.En + " " + text.En}
		}
		return indicators.Text{Zh: name.Zh + "得分 " + text.Zh, En: "score of " + name.En + " " + text.En}
	case indicators.AllOf:
		return v.conditions(c, own, len(c))
	case indicators.AnyOf:
		return v.conditions(c, own, 1)
	case indicators.AtLeastOf:
		return v.conditions(c.Conditions, own, c.Count)
	default:
		return indicators.Text{}
	}
}

// conditions returns conditions of which count must hold, those made of several in parentheses.
func (v vocabulary) conditions(parts []indicators.Condition, own indicators.IndicatorID, count int) indicators.Text {
	var zh, en []string
	for _, part := range parts {
		text := v.condition(part, own)
		switch part.(type) {
		case indicators.AllOf, indicators.AnyOf, indicators.AtLeastOf:
			text = indicators.Text{Zh: "（" + text.Zh + "）", En: "(" + text.En + ")"}
		case indicators.IndicatorCondition, indicators.NodeCondition:
		}
		zh, en = append(zh, text.Zh), append(en, text.En)
	}
	switch count {
	case len(parts):
		return indicators.Text{Zh: strings.Join(zh, " 且 "), En: strings.Join(en, " and ")}
	case 1:
		return indicators.Text{Zh: strings.Join(zh, " 或 "), En: strings.Join(en, " or ")}
	default:
		return indicators.Text{
			Zh: fmt.Sprintf("至少满足 %d 项：%s", count, strings.Join(zh, "、")),
			En: fmt.Sprintf("at least %d of: %s", count, strings.Join(en, ", ")),
		}
	}
}

// bound returns a bound with its unit, "≥ 8 %".
func bound(b indicators.Bound, unit indicators.Text) indicators.Text {
	text := quantity(b.Level, unit)
	return indicators.Text{Zh: b.Relation.Symbol() + " " + text.Zh, En: b.Relation.Symbol() + " " + text.En}
}
