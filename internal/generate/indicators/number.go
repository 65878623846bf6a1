package main

import (
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// quantity returns a number with its unit.
func quantity(n indicators.Number, unit indicators.Text) indicators.Text {
	return indicators.Text{Zh: strings.TrimSpace(grouped(n) + " " + unit.Zh), En: strings.TrimSpace(grouped(n) + " " + unit.En)}
}

// grouped returns a number exactly, with a comma between groups of three digits before the point.
func grouped(n indicators.Number) string {
	text := n.String()
	whole := strings.IndexAny(text, "./")
	if whole < 0 {
		whole = len(text)
	}
	for at := whole - 3; at > 0 && text[at-1] != '-'; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}

// share returns a share of the marks in percent.
func share(n indicators.Number) string { return grouped(n.Mul(indicators.Whole(100))) + " %" }

// reported returns which numbers a measure takes: "0, 1, 2 …", "≥ 0", "0–100".
func reported(m indicators.Measure) indicators.Text {
	atZero := m.Min != nil && m.Min.IsZero()
	if m.Integer && atZero && m.Max == nil {
		return indicators.Same("0, 1, 2 …")
	}
	var span string
	switch {
	case m.Min != nil && m.Max != nil:
		span = grouped(*m.Min) + "–" + grouped(*m.Max)
	case m.Min != nil:
		span = "≥ " + grouped(*m.Min)
	case m.Max != nil:
		span = "≤ " + grouped(*m.Max)
	}
	if !m.Integer {
		return indicators.Same(span)
	}
	return indicators.Text{Zh: strings.TrimSpace("整数 " + span), En: strings.TrimSpace("whole " + span)}
}
