package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/generate/markup"
)

// contentsPage returns the page that says how to read the others and lists what is on them: measures, indicators with their formulas, and
// the criteria that read them with their sources.
func contentsPage(summaries []summary) (string, error) {
	var m markdown
	m.paragraph(notice)
	m.paragraph("# 指标目录 Indicators")
	m.paragraph("各领域计哪些数、怎样计算，哪些文件要求达到多少，一一列在本页；口径、核查、来源的地址和说明，见各领域的页。")
	m.paragraph("What every domain counts and calculates, what documents ask of it, and which documents: all of it is listed here. Definitions, " +
		"checks, and the addresses and notes of sources are on the domains' own pages.")
	overview(&m, summaries)
	legend(&m)
	for _, s := range summaries {
		m.heading(s.Name, s.title)
		measureList(&m, s)
		if err := byIndicator(&m, s); err != nil {
			return "", err
		}
	}
	return strings.TrimRight(m.String(), "\n") + "\n", nil
}

// overview writes how much every page has.
func overview(m *markdown, summaries []summary) {
	head := []string{"领域 Domain"}
	var totals []int
	for _, p := range (summary{}).parts() {
		head = append(head, title(p.name))
		totals = append(totals, 0)
	}
	m.columns(head...)
	for _, s := range summaries {
		cells := []string{fmt.Sprintf("[%s](%s)", title(s.title), s.path())}
		for i, p := range s.parts() {
			totals[i] += p.count
			if p.count == 0 {
				cells = append(cells, "0")
				continue
			}
			cells = append(cells, fmt.Sprintf("[%d](%s#%s)", p.count, s.path(), p.anchor))
		}
		m.row(cells...)
	}
	cells := []string{"合计 Together"}
	for _, total := range totals {
		cells = append(cells, fmt.Sprint(total))
	}
	m.row(cells...)
	m.line("")
}

// legend writes what the signs on the pages mean.
func legend(m *markdown) {
	m.heading("how-to-read", indicators.Text{Zh: "怎样读", En: "How to read the pages"})
	for _, text := range []indicators.Text{
		{
			Zh: "数据项是要上报的数。“0, 1, 2 …”表示只报整数；“≥ 0”表示可带小数；“0–100”为上下限。没有上报的数不是 0。",
			En: "A measure is a figure that is reported: “0, 1, 2 …” takes whole numbers, “≥ 0” decimals too, “0–100” has both limits. What is not reported is not 0.",
		},
		{
			Zh: "指标由数据项按公式计算。↑ 越高越好，↓ 越低越好，– 不论高低。",
			En: "An indicator is calculated from measures by its formula. ↑ higher is better, ↓ lower is better, – neither.",
		},
		{
			Zh: "核查是数据之间应有的关系。不符时：错误，拒绝计算；提示，列入评分卡，请复核；备注，列入评分卡，无须处理。",
			En: "A check is what must hold between figures. Where it does not, an error refuses the figures, a warning puts a finding on the scorecard, a note a finding that needs no action.",
		},
		{
			Zh: "测评标准是文件写明的要求。这里的标准均不带分值，只判定是否达标（所据文件公布分值的两条，另见 urban.ManagementEvaluation2020）：得全部分值的 100 % 即为达标；" +
				"其余百分比是各档占分值的比例。规划目标、其他地方或年份的标准，名称中已写明，不代表现行全国要求。",
			En: "A criterion is what a document asks for. Those here have no marks and are met or not (two whose marks are published are in urban.ManagementEvaluation2020 too): it is met where the share of the marks is 100 %; " +
				"other percentages are the shares of lower grades. Targets of plans and the standards of other places and years say so in their names; they are not today's national requirement.",
		},
		{
			Zh: "[n] 指本页末的来源；标题无链接的，未见其地址。可信度高：政府、统计机构或中央媒体网页，或两个独立来源；中：一个可信来源。更低的不收。",
			En: "[n] is a source at the end of the page; where the title is no link, its address is not shown. High confidence is a page of a government, a statistics bureau or the central press, or two independent sources; medium is one plausible source; nothing below is included.",
		},
	} {
		m.line("- %s", markup.Escape(text.Zh))
		m.line("  %s%s", markup.NewLine, markup.Escape(text.En))
	}
	m.line("")
}

// measureList writes the measures of a domain that stand on its page.
func measureList(m *markdown, s summary) {
	if len(s.own) == 0 {
		return
	}
	m.columns("数据项 Measure", "名称 Name", "单位 Unit")
	for _, measure := range s.own {
		m.row(s.linked("measure", string(measure.ID)), title(measure.Name), title(measure.Unit))
	}
	m.line("")
}

// byIndicator writes every indicator of a domain with its formula and the criteria that read it.
func byIndicator(m *markdown, s summary) error {
	if len(s.Indicators) == 0 {
		return nil
	}
	criteria := map[indicators.IndicatorID][]string{}
	for _, n := range s.criteria {
		for _, id := range indicatorsRead(n) {
			criteria[id] = append(criteria[id], s.linked("criterion", string(n.ID))+markup.NewLine+both(n.Name)+markup.NewLine+cited(n.Sources))
		}
	}
	words := newVocabulary(s.domain)
	m.columns("指标 Indicator", "公式 Formula", "测评标准与来源 Criteria and sources")
	for _, i := range s.Indicators {
		formula, err := words.formula(i.Formula, i.Unit)
		if err != nil {
			return fmt.Errorf("indicator %s: %w", i.ID, err)
		}
		m.row(s.linked("indicator", string(i.ID))+markup.NewLine+both(i.Name), both(formula), strings.Join(criteria[i.ID], markup.NewLine))
	}
	m.line("")
	return nil
}

// cited names the documents of a criterion, with issuer, edition and confidence.
func cited(citations []indicators.Citation) string {
	named := make([]string, len(citations))
	for i, c := range citations {
		parts := []string{c.Document, c.Issuer, c.Edition}
		named[i] = "— " + markup.Escape(strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), ", ")) +
			" (" + title(confidenceName(c.Confidence)) + ")"
	}
	return lines(named...)
}

// linked returns an id as a link to the row of the domain's page that defines it.
func (s summary) linked(kind, id string) string {
	return fmt.Sprintf("[%s](%s#%s)", markup.Code(id), s.path(), anchor(kind, id))
}
