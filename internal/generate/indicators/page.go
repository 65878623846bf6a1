package main

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/generate/output"
)

// notice stands first on every page.
const notice = "<!-- Generated from the definitions of the domains; do not edit. To renew: go generate ./internal/generate/indicators -->"

// render returns the page of contents and a page for every domain. Definitions that do not compile together are not rendered.
func render(domains []domain) ([]output.File, error) {
	if _, err := compile(domains); err != nil {
		return nil, err
	}
	owners := map[indicators.MeasureID]string{}
	summaries := make([]summary, len(domains))
	pages := []output.File{{Path: "indicators.md"}}
	for i, d := range domains {
		for _, m := range d.Measures {
			if _, known := owners[m.ID]; !known {
				owners[m.ID] = d.Name
			}
		}
		text, summary, err := domainPage(d, owners)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", d.Name, err)
		}
		summaries[i] = summary
		pages = append(pages, output.File{Path: summary.path(), Content: []byte(text)})
	}
	contents, err := contentsPage(summaries)
	if err != nil {
		return nil, err
	}
	pages[0].Content = []byte(contents)
	return pages, nil
}

// compile links the definitions and criteria of all domains, as one framework may hold them.
func compile(domains []domain) (*indicators.Evaluator, error) {
	name := indicators.Text{Zh: "全部测评标准", En: "all criteria"}
	root := indicators.Node{ID: "all", Name: name, Combine: indicators.BySum}
	linked := make([]indicators.Domain, len(domains))
	for i, d := range domains {
		linked[i] = d.Domain
		root.Children = append(root.Children, d.criteria...)
	}
	framework := indicators.Framework{ID: "all", Edition: "1", Name: name, Basis: indicators.Official, Root: root}
	return indicators.Compile(framework, indicators.With(linked...))
}

// summary says how much is on a domain's page.
type summary struct {
	domain
	own       []indicators.Measure // those that no domain before it defines
	citations int                  // all it refers to
}

// path leads to the page from the page of contents.
func (s summary) path() string { return "indicators/" + s.Name + ".md" }

// part is a part of a domain's page.
type part struct {
	anchor string
	name   indicators.Text
	count  int
}

func (s summary) parts() []part {
	return []part{
		{"measures", indicators.Text{Zh: "数据项", En: "Measures"}, len(s.own)},
		{"indicators", indicators.Text{Zh: "指标", En: "Indicators"}, len(s.Indicators)},
		{"checks", indicators.Text{Zh: "核查", En: "Checks"}, len(s.Checks)},
		{"criteria", indicators.Text{Zh: "测评标准", En: "Criteria"}, len(s.criteria)},
		{"sources", indicators.Text{Zh: "来源", En: "Sources"}, s.citations},
	}
}

// domainPage returns the page of a domain. Measures that another domain owns are named on it, and defined on the owner's page.
func domainPage(d domain, owners map[indicators.MeasureID]string) (string, summary, error) {
	body := tables{domain: d, words: newVocabulary(d)}
	own := body.measureTable(owners)
	for _, table := range []func() error{body.indicatorTable, body.checkTable, body.criterionTable} {
		if err := table(); err != nil {
			return "", summary{}, err
		}
	}
	body.sources.write(&body.markdown)
	s := summary{d, own, len(body.sources.list)}

	var m markdown
	m.paragraph(notice)
	m.paragraph("# %s", title(d.title))
	m.line("[目录 Contents](../indicators.md) · Go 包 package `%s`", d.Name)
	for _, p := range s.parts() {
		if p.count > 0 {
			m.line("· [%s](#%s) %d", title(p.name), p.anchor, p.count)
		}
	}
	m.line("")
	m.WriteString(body.String())
	return m.String(), s, nil
}
