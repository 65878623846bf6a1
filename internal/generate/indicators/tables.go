package main

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/generate/markup"
)

// tables writes the tables of a domain's page.
type tables struct {
	markdown
	domain  domain
	words   vocabulary
	sources sources
}

// measureTable writes the measures that the domain owns, and names the others. It returns those it owns.
func (t *tables) measureTable(owners map[indicators.MeasureID]string) []indicators.Measure {
	var own []indicators.Measure
	var others []string
	for _, m := range t.domain.Measures {
		if owner := owners[m.ID]; owner != t.domain.Name {
			others = append(others, fmt.Sprintf("[%s](%s.md#%s) %s", markup.Code(m.ID), owner, anchor("measure", string(m.ID)), title(m.Name)))
			continue
		}
		own = append(own, m)
	}
	if len(t.domain.Measures) == 0 {
		return nil
	}
	t.heading("measures", indicators.Text{Zh: "数据项", En: "Measures"})
	if len(others) > 0 {
		t.paragraph("另读 It also reads: %s", strings.Join(others, "; "))
	}
	t.columns("数据项 Measure", "单位 Unit", "口径 Definition", "来源 Sources")
	for _, m := range own {
		t.row(entry("measure", m.ID, m.Name), lines(both(m.Unit), both(reported(m))), both(m.Definition), t.sources.refer(m.Sources))
	}
	t.line("")
	return own
}

// indicatorTable writes the indicators.
func (t *tables) indicatorTable() error {
	if len(t.domain.Indicators) == 0 {
		return nil
	}
	t.heading("indicators", indicators.Text{Zh: "指标", En: "Indicators"})
	t.columns("指标 Indicator", "公式 Formula", "单位 Unit", "说明 Definition", "来源 Sources")
	for _, i := range t.domain.Indicators {
		formula, err := t.words.formula(i.Formula, i.Unit)
		if err != nil {
			return fmt.Errorf("indicator %s: %w", i.ID, err)
		}
		t.row(entry("indicator", i.ID, i.Name), both(formula), lines(both(i.Unit), arrow(i.Direction)), both(i.Definition), t.sources.refer(i.Sources))
	}
	t.line("")
	return nil
}

// arrow says which way an indicator is better.
func arrow(d indicators.Direction) string {
	switch d {
	case indicators.HigherIsBetter:
		return "↑"
	case indicators.LowerIsBetter:
		return "↓"
	case indicators.Undirected:
		return "–"
	default:
		return ""
	}
}

// checkTable writes the checks.
func (t *tables) checkTable() error {
	if len(t.domain.Checks) == 0 {
		return nil
	}
	t.heading("checks", indicators.Text{Zh: "核查", En: "Checks"})
	t.columns("核查 Check", "关系 Relation", "不符时 If not", "说明 Definition", "来源 Sources")
	for _, c := range t.domain.Checks {
		relation, err := t.words.relation(c)
		if err != nil {
			return fmt.Errorf("check %s: %w", c.ID, err)
		}
		t.row(entry("check", c.ID, c.Name), both(relation), both(severityName(c.Severity)), both(c.Definition), t.sources.refer(c.Sources))
	}
	t.line("")
	return nil
}

// severityName returns what a contradicted check gives, in words.
func severityName(s indicators.Severity) indicators.Text {
	switch s {
	case indicators.SeverityError:
		return indicators.Text{Zh: "错误", En: s.String()}
	case indicators.SeverityWarning:
		return indicators.Text{Zh: "提示", En: s.String()}
	case indicators.SeverityNote:
		return indicators.Text{Zh: "备注", En: s.String()}
	default:
		return indicators.Text{}
	}
}

// criterionTable writes the criteria.
func (t *tables) criterionTable() error {
	if len(t.domain.criteria) == 0 {
		return nil
	}
	t.heading("criteria", indicators.Text{Zh: "测评标准", En: "Criteria"})
	t.columns("测评标准 Criterion", "要求 Requirement", "来源、可信度与适用范围 Source, confidence and what it applies to")
	for _, n := range t.domain.criteria {
		if n.Rule == nil || !n.Marks.IsZero() {
			return fmt.Errorf("criterion %s: the page shows criteria with a rule and without marks", n.ID)
		}
		var requirement []string
		for _, id := range indicatorsRead(n) {
			if _, known := t.words.indicators[id]; !known {
				return fmt.Errorf("criterion %s: the domain does not define the indicator %s", n.ID, id)
			}
			requirement = append(requirement, fmt.Sprintf("[%s](#%s)", markup.Code(id), anchor("indicator", string(id))))
		}
		requirement = append(requirement, both(t.words.requirement(n)))
		t.row(entry("criterion", n.ID, n.Name), lines(requirement...), t.sources.explain(n.Sources))
	}
	t.line("")
	return nil
}
