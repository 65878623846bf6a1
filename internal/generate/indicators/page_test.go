package main

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/generate/markup"
)

// rendered returns the pages by path.
func rendered(t *testing.T, domains []domain) map[string]string {
	t.Helper()
	pages, err := render(domains)
	require.NoError(t, err)
	texts := map[string]string{}
	for _, p := range pages {
		texts[p.Path] = string(p.Content)
	}
	return texts
}

func TestEverythingIsOnThePages(t *testing.T) {
	t.Parallel()
	pages := rendered(t, domains())
	for _, d := range everything() {
		text := pages["indicators/"+d.domain+".md"]
		assert.Contains(t, text, markup.Code(d.id), "%v", d)
		assert.Contains(t, text, markup.Escape(d.name.Zh), "%v", d)
		assert.Contains(t, text, markup.Escape(d.name.En), "%v", d)
		if d.kind == "indicator" || d.kind == "criterion" {
			assert.Contains(t, pages["indicators.md"], anchor(d.kind, d.id), "%v", d)
		}
	}
	for _, d := range domains() {
		for _, c := range citations(d) {
			text := pages["indicators/"+d.Name+".md"]
			assert.Contains(t, text, destination(c.URL))
			assert.Contains(t, text, markup.Escape(c.Document))
			assert.Contains(t, text, markup.Escape(c.Note))
		}
	}
}

// citations lists the sources that a domain's page refers to: those of measures shown on another page stand there.
func citations(d domain) []indicators.Citation {
	var list []indicators.Citation
	for _, m := range d.Measures {
		if strings.HasPrefix(string(m.ID), d.Name+".") {
			list = append(list, m.Sources...)
		}
	}
	for _, i := range d.Indicators {
		list = append(list, i.Sources...)
	}
	for _, c := range d.Checks {
		list = append(list, c.Sources...)
	}
	for _, n := range d.criteria {
		list = append(list, n.Sources...)
	}
	return list
}

// Every link within the pages leads to a place that there is, once.
func TestLinksLeadSomewhere(t *testing.T) {
	t.Parallel()
	pages := rendered(t, append(domains(), library()))
	anchors := map[string][]string{}
	for name, text := range pages {
		for _, found := range regexp.MustCompile(`<a id="([^"]*)">`).FindAllStringSubmatch(text, -1) {
			assert.NotContains(t, anchors[name], found[1], name)
			anchors[name] = append(anchors[name], found[1])
		}
	}
	links := regexp.MustCompile(`(?m)\]\(([^<)][^)]*)\)|^\[\d+\]: (.*)$`)
	for name, text := range pages {
		found := links.FindAllStringSubmatch(text, -1)
		assert.NotEmpty(t, found, name)
		for _, link := range found {
			target, anchor, inPage := strings.Cut(link[1]+link[2], "#")
			to := name
			if target != "" {
				to = path.Join(path.Dir(name), target)
			}
			assert.Contains(t, pages, to, name)
			if inPage {
				assert.Contains(t, anchors[to], anchor, "%s leads to %s", name, to)
			}
		}
		for _, number := range regexp.MustCompile(`\[\[(\d+)\]\]`).FindAllStringSubmatch(text, -1) {
			assert.Contains(t, anchors[name], "source-"+number[1], name)
		}
	}
}

// A row has as many cells as its table has columns.
func TestTablesAreWhole(t *testing.T) {
	t.Parallel()
	for name, text := range rendered(t, append(domains(), library())) {
		columns := 0
		for line := range strings.Lines(text) {
			if !strings.HasPrefix(line, "|") {
				columns = 0
				continue
			}
			cells := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
			if columns == 0 {
				columns = cells
			}
			assert.Equal(t, columns, cells, "%s: %s", name, line)
		}
		assert.Equal(t, strings.TrimRight(text, "\n")+"\n", text, "%s ends in one line feed", name)
	}
}

func TestPageOfADomain(t *testing.T) {
	t.Parallel()
	text := rendered(t, []domain{library()})["indicators/library.md"]
	for _, row := range []string{
		"| <a id=\"measure-library.stated\"></a>`library.stated`<br>自报流通率<br>stated circulation | %<br>0–100 | 照原文。<br>as published |  |",
		"| <a id=\"indicator-library.circulation\"></a>`library.circulation`<br>流通率<br>circulation | 借阅册次 ÷ 藏书 × 100 %<br>loans ÷ stock × 100 % | %<br>– | 借阅 ÷ 藏书。<br>loans ÷ stock |  |",
		"| 自报流通率 = 借阅册次 ÷ 藏书 × 100 %（容差 0.05 %）<br>stated circulation = loans ÷ stock × 100 % (give or take 0.05 %) | 备注<br>note | 请核对。<br>look again |  |",
		"| [`library.circulation`](#indicator-library.circulation)<br>≥ 80 % | [[1]] 高 high: made up |",
		"| <a id=\"source-1\"></a>1 | [《示例》](<https://example.org/1>) |  | 2020 |  | 高 high | 见标准 as with its criterion |",
		"[1]: #source-1",
	} {
		assert.Contains(t, text, row+"\n")
	}
	assert.True(t, strings.HasPrefix(text, notice+"\n\n# 图书馆 libraries\n"))
}

// A measure stands on the page of the first domain that defines it, and is named on those of others.
func TestSharedMeasure(t *testing.T) {
	t.Parallel()
	reader := domain{
		title: words("阅读", "reading"),
		Domain: indicators.Domain{Name: "reading", Definitions: indicators.Definitions{
			Measures:   library().Measures[:1],
			Indicators: []indicators.Indicator{{ID: "reading.loans", Name: words("借阅", "lending"), Formula: indicators.Of("library.loans")}},
		}},
	}
	pages := rendered(t, []domain{library(), reader})
	assert.Contains(t, pages["indicators/reading.md"], "另读 It also reads: [`library.loans`](library.md#measure-library.loans) 借阅册次 loans\n")
	assert.NotContains(t, pages["indicators/reading.md"], "本期借出的册次")
	assert.Contains(t, pages["indicators.md"], "| [阅读 reading](indicators/reading.md) | 0 | [1](indicators/reading.md#indicators) | 0 | 0 | 0 |\n")
	assert.Contains(t, pages["indicators.md"], "| 合计 Together | 3 | 4 | 1 | 1 | 1 |\n")
}

func TestSourcesAreNumberedOnce(t *testing.T) {
	t.Parallel()
	var s sources
	other := made()
	other.Note, other.Confidence = "another note", indicators.MediumConfidence
	assert.Equal(t, "[[1]]", s.refer([]indicators.Citation{made()}))
	assert.Equal(t, "[[2]] [[1]]", s.refer([]indicators.Citation{other, made()}))
	assert.Empty(t, s.refer(nil))
	assert.Equal(t, "[[1]] 高 high: made up<br>[[2]] 中 medium: another note", s.explain([]indicators.Citation{made(), other}))
	other.Note = ""
	assert.Equal(t, "[[3]] 中 medium", s.explain([]indicators.Citation{other}))
	assert.Len(t, s.list, 3)
}

func TestWhatIsNotRendered(t *testing.T) {
	t.Parallel()
	for name, spoil := range map[string]func(*domain){
		"marks":             func(d *domain) { d.criteria[0].Marks = indicators.WholeMarks(5) },
		"unknown indicator": func(d *domain) { d.criteria[0].Indicator = "library.unknown" },
		"no source":         func(d *domain) { d.criteria[0].Sources = nil },
		"empty formula":     func(d *domain) { d.Indicators[0].Formula = indicators.Formula{} },
		"a node twice":      func(d *domain) { d.criteria = append(d.criteria, d.criteria[0]) },
		"a section": func(d *domain) {
			d.criteria = []indicators.Node{{ID: "library.all", Name: words("合计", "all"), Combine: indicators.BySum, Children: slices.Clone(d.criteria)}}
		},
	} {
		d := library()
		spoil(&d)
		_, err := render([]domain{d})
		require.Error(t, err, name)
	}
	changed := library()
	changed.Name = "other"
	changed.criteria = nil
	changed.Measures[0].Name.En = "lendings"
	_, err := render([]domain{library(), changed})
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemContradiction})
}

func TestEnumerationsInWords(t *testing.T) {
	t.Parallel()
	for _, c := range []indicators.Confidence{indicators.HighConfidence, indicators.MediumConfidence, indicators.LowConfidence, indicators.Unverified} {
		assert.Equal(t, c.String(), confidenceName(c).En)
		assert.NotEmpty(t, confidenceName(c).Zh)
	}
	for _, s := range []indicators.Severity{indicators.SeverityError, indicators.SeverityWarning, indicators.SeverityNote} {
		assert.Equal(t, s.String(), severityName(s).En)
		assert.NotEmpty(t, severityName(s).Zh)
	}
	assert.Equal(t, []string{"↑", "↓", "–"}, []string{
		arrow(indicators.HigherIsBetter), arrow(indicators.LowerIsBetter), arrow(indicators.Undirected),
	})
}
