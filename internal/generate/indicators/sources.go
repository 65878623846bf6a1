package main

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/generate/markup"
)

// sources numbers the citations of a page in the order in which they are first referred to.
type sources struct {
	list    []indicators.Citation
	numbers map[indicators.Citation]int
	noted   map[indicators.Citation]bool // its note stands with a criterion
}

// number returns the number of a citation, from 1.
func (s *sources) number(c indicators.Citation) int {
	if s.numbers == nil {
		s.numbers = map[indicators.Citation]int{}
	}
	if s.numbers[c] == 0 {
		s.list = append(s.list, c)
		s.numbers[c] = len(s.list)
	}
	return s.numbers[c]
}

// reference returns the number of a citation in brackets, as a link to its row.
func (s *sources) reference(c indicators.Citation) string { return fmt.Sprintf("[[%d]]", s.number(c)) }

// refer returns the numbers of citations, "[1] [2]".
func (s *sources) refer(citations []indicators.Citation) string {
	references := make([]string, len(citations))
	for i, c := range citations {
		references[i] = s.reference(c)
	}
	return strings.Join(references, " ")
}

// explain returns for each citation its number, how far it can be relied on, and its note.
func (s *sources) explain(citations []indicators.Citation) string {
	explained := make([]string, len(citations))
	for i, c := range citations {
		if s.noted == nil {
			s.noted = map[indicators.Citation]bool{}
		}
		s.noted[c] = true
		explained[i] = s.reference(c) + " " + title(confidenceName(c.Confidence))
		if c.Note != "" {
			explained[i] += ": " + markup.Escape(c.Note)
		}
	}
	return lines(explained...)
}

// write writes the list of sources, and where the numbers lead to.
func (s *sources) write(m *markdown) {
	if len(s.list) == 0 {
		return
	}
	m.heading("sources", indicators.Text{Zh: "来源", En: "Sources"})
	m.columns("编号 Number", "文件 Document", "发布 Issuer", "版次 Edition", "条款 Clause", "可信度 Confidence", "说明 Note")
	for i, c := range s.list {
		note := markup.Escape(c.Note)
		if s.noted[c] && note != "" {
			note = "见标准 as with its criterion"
		}
		m.row(fmt.Sprintf(`<a id="source-%d"></a>%d`, i+1, i+1), link(markup.Escape(c.Document), c.URL), markup.Escape(c.Issuer), markup.Escape(c.Edition),
			markup.Escape(c.Clause), title(confidenceName(c.Confidence)), note)
	}
	m.line("")
	for i := range s.list {
		m.line("[%d]: #source-%d", i+1, i+1)
	}
}

// confidenceName returns a confidence in words.
func confidenceName(c indicators.Confidence) indicators.Text {
	switch c {
	case indicators.HighConfidence:
		return indicators.Text{Zh: "高", En: c.String()}
	case indicators.MediumConfidence:
		return indicators.Text{Zh: "中", En: c.String()}
	case indicators.LowConfidence:
		return indicators.Text{Zh: "低", En: c.String()}
	case indicators.Unverified:
		return indicators.Text{Zh: "未核实", En: c.String()}
	default:
		return indicators.Text{}
	}
}
