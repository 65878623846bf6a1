package main

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// requirement returns what a criterion asks for: its rule, and before it the preconditions.
func (v vocabulary) requirement(n indicators.Node) indicators.Text {
	text := v.rule(n.Rule, n.Indicator)
	if len(n.Preconditions) == 0 {
		return text
	}
	first := v.conditions(n.Preconditions, "", len(n.Preconditions))
	return indicators.Text{Zh: "前提：" + first.Zh + "；" + text.Zh, En: "provided that " + first.En + "; " + text.En}
}

// rule returns a rule in words; own is the criterion's indicator.
func (v vocabulary) rule(rule indicators.Rule, own indicators.IndicatorID) indicators.Text {
	unit := v.indicators[own].Unit
	switch r := rule.(type) {
	case indicators.Bands:
		return bands(r, unit)
	case indicators.Grades:
		return v.grades(r, own)
	case indicators.Linear:
		from, to := quantity(r.From, unit), quantity(r.To, unit)
		zh, en := "按比例", "in proportion"
		if r.Scale == indicators.LogScale {
			zh, en = "按对数比例", "in proportion of logarithms"
		}
		return indicators.Text{
			Zh: "由 " + from.Zh + "（不得分）至 " + to.Zh + "（满分）" + zh,
			En: en + " from " + from.En + " (nothing) to " + to.En + " (full marks)",
		}
	case indicators.Curve:
		return curve(r, unit)
	case indicators.Deduct:
		return deduct(r, unit)
	case indicators.Cases:
		return v.cases(r, own)
	case indicators.ExtensionRule:
		return indicators.Text{
			Zh: strings.TrimSpace("扩展规则 " + r.Name + " " + string(r.Params)),
			En: strings.TrimSpace("the rule " + r.Name + " " + string(r.Params)),
		}
	default:
		return indicators.Text{}
	}
}

// listed joins parts of a rule.
func listed(parts []indicators.Text) indicators.Text {
	var zh, en []string
	for _, part := range parts {
		zh, en = append(zh, part.Zh), append(en, part.En)
	}
	return indicators.Text{Zh: strings.Join(zh, "；"), En: strings.Join(en, "; ")}
}

// earns returns what is earned under a heading, "≥ 90 %: 66 %".
func earns(heading indicators.Text, of indicators.Number) indicators.Text {
	return indicators.Text{Zh: heading.Zh + "：" + share(of), En: heading.En + ": " + share(of)}
}

// bands returns the bounds alone where the rule is one threshold.
func bands(r indicators.Bands, unit indicators.Text) indicators.Text {
	var parts []indicators.Text
	for _, band := range r.Bands {
		var zh, en []string
		for _, b := range band.When {
			text := bound(b, unit)
			zh, en = append(zh, text.Zh), append(en, text.En)
		}
		when := indicators.Text{Zh: strings.Join(zh, " 且 "), En: strings.Join(en, " and ")}
		if len(r.Bands) == 1 && band.Share.Equal(indicators.Whole(1)) && r.Otherwise.IsZero() {
			return when
		}
		parts = append(parts, earns(when, band.Share))
	}
	return listed(append(parts, earns(indicators.Text{Zh: "其余", En: "otherwise"}, r.Otherwise)))
}

func (v vocabulary) grades(r indicators.Grades, own indicators.IndicatorID) indicators.Text {
	var parts []indicators.Text
	for _, grade := range r.Grades {
		heading := indicators.Text{Zh: "其余 " + grade.Name, En: "otherwise " + grade.Name}
		if len(grade.When) > 0 {
			when := v.conditions(grade.When, own, len(grade.When))
			heading = indicators.Text{Zh: grade.Name + "（" + when.Zh + "）", En: grade.Name + " (" + when.En + ")"}
		}
		parts = append(parts, earns(heading, grade.Share))
	}
	return listed(parts)
}

func curve(r indicators.Curve, unit indicators.Text) indicators.Text {
	var parts []indicators.Text
	for _, p := range r.Points {
		parts = append(parts, earns(quantity(p.At, unit), p.Share))
	}
	text := listed(parts)
	return indicators.Text{Zh: "各点之间按比例：" + text.Zh, En: "in proportion between the points " + text.En}
}

func deduct(r indicators.Deduct, unit indicators.Text) indicators.Text {
	level, step := quantity(r.Level, unit), quantity(r.Step, unit)
	side := indicators.Text{Zh: "低", En: "below"}
	if r.Side == indicators.SideAbove {
		side = indicators.Text{Zh: "高", En: "above"}
	}
	return indicators.Text{
		Zh: fmt.Sprintf("%s 不扣分；每%s %s 扣 %s 分，%s，扣至 %s 分为止",
			level.Zh, side.Zh, step.Zh, grouped(r.Each), partSteps(r.Parts).Zh, grouped(r.Floor)),
		En: fmt.Sprintf("nothing off at %s; %s marks off for each %s %s it, %s, down to %s",
			level.En, grouped(r.Each), step.En, side.En, partSteps(r.Parts).En, grouped(r.Floor)),
	}
}

// partSteps says how a part of a step counts.
func partSteps(p indicators.PartSteps) indicators.Text {
	switch p {
	case indicators.PartsUp:
		return indicators.Text{Zh: "不足一档按一档", En: "a part of a step as a whole one"}
	case indicators.PartsDown:
		return indicators.Text{Zh: "不足一档不计", En: "a part of a step not counted"}
	case indicators.PartsExact:
		return indicators.Text{Zh: "不足一档按比例", En: "a part of a step in proportion"}
	default:
		return indicators.Text{}
	}
}

func (v vocabulary) cases(r indicators.Cases, own indicators.IndicatorID) indicators.Text {
	var parts []indicators.Text
	for _, c := range r.Cases {
		when, then := v.condition(c.When, own), v.rule(c.Then, own)
		parts = append(parts, indicators.Text{Zh: when.Zh + " 时：" + then.Zh, En: "where " + when.En + ": " + then.En})
	}
	otherwise := v.rule(r.Otherwise, own)
	return listed(append(parts, indicators.Text{Zh: "其余：" + otherwise.Zh, En: "otherwise: " + otherwise.En}))
}
