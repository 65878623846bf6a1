package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/generate/markup"
	"github.com/wenming-go/wenming/internal/generate/output"
)

// notice heads every page.
const notice = "<!-- Generated from the codes of package indicators and the conformance suite; do not edit. To renew: go generate ./internal/generate/codes -->"

// markdown is a page in the making.
type markdown struct{ strings.Builder }

func (m *markdown) paragraph(text string) {
	m.WriteString(text)
	m.WriteString("\n\n")
}

// contents writes a link to the entry of every code.
func contents[T ~string](m *markdown, codes []T) {
	links := make([]string, len(codes))
	for i, c := range codes {
		links[i] = fmt.Sprintf("[%s](#%s)", c, c)
	}
	m.paragraph(strings.Join(links, " · "))
}

// heading writes the heading of a code, which its anchor leads to.
func heading[T ~string](m *markdown, c T) {
	m.paragraph(fmt.Sprintf(`<a id="%s"></a>`, string(c)))
	m.paragraph("## " + markup.Code(c))
}

// item writes an item of a list: what it is, and its lines.
func (m *markdown) item(name indicators.Text, lines ...string) {
	m.WriteString("- " + name.Zh + " " + name.En + ": " + strings.Join(lines, markup.NewLine) + "\n")
}

// finish returns the text of the page, with one empty line between entries and none at the end.
func (m *markdown) finish() []byte { return []byte(strings.TrimRight(m.String(), "\n") + "\n") }

// caseLink returns a link to a case of the suite.
func caseLink(file string) string {
	return fmt.Sprintf("[%s](../conformance/cases/%s)", markup.Escape(file), file)
}

// argumentNames returns the names of the arguments of a template, and those that the reason of the example has besides.
func argumentNames(template string, reason indicators.Reason) []string {
	var names []string
	add := func(name string) {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, found := range regexp.MustCompile(`\{([a-z_]+)\}`).FindAllStringSubmatch(template, -1) {
		add(found[1])
	}
	for _, a := range reason.Arguments {
		add(a.Name)
	}
	return names
}

// reasonPage returns the page of all codes of reasons.
func (e *examples) reasonPage() output.File {
	var m markdown
	m.paragraph(notice)
	m.paragraph("# 原因代码 Reason codes")
	m.paragraph("评分卡上每个节点为何得此结果，以代码和参数给出；文字在读取时才写成，中英文皆可。代码和参数是约定，文字可以改。以下逐一说明代码何时出现、文字的模板，并从一致性测试集中举一例：某节点的全部原因。")
	m.paragraph("A scorecard says why each node came to its result by codes with arguments, which are put into words, Chinese or English, when they are " +
		"read. The codes and their arguments are a contract, the words may change. For each code this page says when it appears, gives the templates of its text, and shows an " +
		"example from the conformance suite: the whole reason of a node.")
	codes := indicators.ReasonCodes()
	contents(&m, codes)
	for _, c := range codes {
		e.reasonEntry(&m, c)
	}
	return output.File{Path: "reasons.md", Content: m.finish()}
}

func (e *examples) reasonEntry(m *markdown, c indicators.ReasonCode) {
	example, known := e.reasons[c]
	text, moment := c.Template(), when(c)
	heading(m, c)
	m.item(indicators.Text{Zh: "何时", En: "When"}, markup.Escape(moment.Zh), markup.Escape(moment.En))
	m.item(indicators.Text{Zh: "文字", En: "Text"}, markup.Escape(text.Zh), markup.Escape(text.En))
	if names := argumentNames(text.Zh, example.reason); len(names) > 0 {
		for i := range names {
			names[i] = markup.Code(names[i])
		}
		m.item(indicators.Text{Zh: "参数", En: "Arguments"}, strings.Join(names, ", "))
	}
	if known {
		m.item(indicators.Text{Zh: "例", En: "Example"}, caseLink(example.file)+", "+markup.Code(example.node),
			markup.Escape(example.whole.Text(indicators.Chinese)), markup.Escape(example.whole.Text(indicators.English)))
	}
	m.WriteByte('\n')
}

// problemPage returns the page of all codes of problems.
func (e *examples) problemPage() output.File {
	var m markdown
	m.paragraph(notice)
	m.paragraph("# 问题代码 Problem codes")
	m.paragraph("文档、测评体系或数据有误时，所有问题一次列出，各有代码、位置、说明和改法。代码和位置是约定；说明和改法供人阅读，可以改。以下逐一说明代码的含义，并各举一例：来自一致性测试集；只有 Go 值才会出现的，由 Go 值得出。")
	m.paragraph("Where a document, a framework or figures are wrong, all problems are listed at once, each with its code, its place, a message and a hint. The code and the " +
		"place are a contract; message and hint are for people and may change. For each code this page says what it means, and shows an example from " +
		"the conformance suite, or from a Go value where no document can say it.")
	codes := indicators.ProblemCodes()
	contents(&m, codes)
	for _, c := range codes {
		e.problemEntry(&m, c)
	}
	return output.File{Path: "problems.md", Content: m.finish()}
}

func (e *examples) problemEntry(m *markdown, c indicators.ProblemCode) {
	heading(m, c)
	meaning := c.Meaning()
	m.item(indicators.Text{Zh: "含义", En: "Meaning"}, markup.Escape(meaning.Zh), markup.Escape(meaning.En))
	if example, known := e.problems[c]; known {
		place := "整体 the whole"
		if example.problem.Path != "" {
			place = markup.Escape(example.problem.Path)
		}
		if example.file != "" {
			m.item(indicators.Text{Zh: "例", En: "Example"}, caseLink(example.file))
		} else {
			m.item(indicators.Text{Zh: "只有 Go 值才会出现", En: "Only from Go values"}, markup.Escape(example.value.Zh), markup.Escape(example.value.En))
		}
		m.item(indicators.Text{Zh: "位置", En: "Place"}, place)
		m.item(indicators.Text{Zh: "说明", En: "Message"}, markup.Escape(example.problem.Message))
		m.item(indicators.Text{Zh: "改法", En: "Hint"}, markup.Escape(example.problem.Hint))
	}
	m.WriteByte('\n')
}
