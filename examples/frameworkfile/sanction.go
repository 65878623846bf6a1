package main

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// consequence says what a sanction takes off and what it does to the standing.
func consequence(s indicators.SanctionResult, language indicators.Language) string {
	var parts []string
	if !s.Deduct.IsZero() {
		parts = append(parts, fmt.Sprintf(indicators.Text{Zh: "扣 %s 分", En: "%s off the total"}.In(language), s.Deduct))
	}
	if s.Effect != indicators.NoEffect {
		parts = append(parts, indicators.Standing{Effect: s.Effect, Months: s.Months}.Text().In(language))
	}
	return strings.Join(parts, indicators.Text{Zh: "，", En: ", "}.In(language))
}

// writeSanctions lists every sanction of the framework: what it does, to whom it applies, for whom it cannot be decided, and what it rests
// on.
func writeSanctions(b *strings.Builder, placements []indicators.Placement, language indicators.Language) {
	in := func(zh, en string) string { return indicators.Text{Zh: zh, En: en}.In(language) }
	if len(placements) == 0 {
		return
	}
	for i, s := range placements[0].Card.Sanctions() {
		applies, undecided := subjectsOf(placements, i)
		fmt.Fprintf(b, "\n%s %s %s\n", in("处罚", "Sanction"), s.Code, s.Name.In(language))
		fmt.Fprintf(b, in("  %s。适用：%s；无法判定：%s\n", "  %s; applies to %s; undecided for %s\n"), consequence(s, language),
			listed(applies, language), listed(undecided, language))
		for _, c := range s.Sources {
			source := fmt.Sprintf(in("  来源：%s %s %s（可信度：%s）%s", "  source: %s %s %s (%s confidence) %s"), c.Document, c.Edition, c.Clause,
				confidence(c.Confidence).In(language), c.URL)
			b.WriteString(strings.TrimRight(source, " ") + "\n")
		}
	}
}

// subjectsOf returns the subjects that a sanction applies to, and those for which it cannot be decided.
func subjectsOf(placements []indicators.Placement, sanction int) (applies, undecided []string) {
	for _, p := range placements {
		switch s, id := p.Card.Sanctions()[sanction], p.Card.Subject().ID; {
		case s.Outcome == indicators.Undecided || s.Crossing:
			undecided = append(undecided, id)
		case s.Outcome == indicators.Holds:
			applies = append(applies, id)
		}
	}
	return applies, undecided
}

func listed(ids []string, language indicators.Language) string {
	if len(ids) == 0 {
		return indicators.Text{Zh: "无", En: "none"}.In(language)
	}
	return strings.Join(ids, indicators.Text{Zh: "、", En: ", "}.In(language))
}

func confidence(c indicators.Confidence) indicators.Text {
	switch c {
	case indicators.HighConfidence:
		return indicators.Text{Zh: "高", En: "high"}
	case indicators.MediumConfidence:
		return indicators.Text{Zh: "中", En: "medium"}
	case indicators.LowConfidence:
		return indicators.Text{Zh: "低", En: "low"}
	case indicators.Unverified:
		return indicators.Text{Zh: "未核实", En: "unverified"}
	default:
		return indicators.Text{Zh: "未注明", En: "unstated"}
	}
}
