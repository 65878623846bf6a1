package main

import (
	"fmt"
	"html"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/generate/markup"
)

// both returns a text in Chinese and English on a line each, once where they read the same.
func both(text indicators.Text) string {
	if text.Zh == text.En {
		return markup.Escape(text.Zh)
	}
	return markup.Escape(text.Zh) + markup.NewLine + markup.Escape(text.En)
}

// title returns a text in both languages on one line.
func title(text indicators.Text) string {
	if text.Zh == text.En {
		return markup.Escape(text.Zh)
	}
	return markup.Escape(text.Zh) + " " + markup.Escape(text.En)
}

// lines returns the parts that are not empty, on a line each.
func lines(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), markup.NewLine)
}

// anchor returns the place of the row that defines an identifier.
func anchor(kind, id string) string { return kind + "-" + id }

// entry returns the first cell of the row that defines an identifier.
func entry[T ~string](kind string, id T, name indicators.Text) string {
	return lines(fmt.Sprintf(`<a id="%s"></a>%s`, anchor(kind, string(id)), markup.Code(id)), both(name))
}

// link returns text, escaped already, as a link where the address is one of the web, and else the text followed by the address.
func link(text, address string) string {
	switch {
	case address == "":
		return text
	case strings.HasPrefix(address, "https://"), strings.HasPrefix(address, "http://"):
		return "[" + text + "](<" + destination(address) + ">)"
	default:
		return text + " " + markup.Escape(address)
	}
}

// destination returns an address as it stands between < and > in Markdown, unchanged wherever that will do.
func destination(address string) string {
	if html.UnescapeString(address) != address {
		address = strings.ReplaceAll(address, "&", "&amp;")
	}
	return strings.NewReplacer(" ", "%20", "<", "%3C", ">", "%3E", "\\", "%5C", "|", "%7C", "\n", "%0A").Replace(address)
}

// markdown is a page in the making.
type markdown struct{ strings.Builder }

// line writes a line of Markdown.
func (m *markdown) line(format string, arguments ...any) {
	m.WriteString(fmt.Sprintf(format, arguments...))
	m.WriteByte('\n')
}

// paragraph writes a line and leaves one empty.
func (m *markdown) paragraph(format string, arguments ...any) {
	m.line(format, arguments...)
	m.WriteByte('\n')
}

// heading writes a heading that anchor leads to, whatever the reader's program makes of headings in Chinese.
func (m *markdown) heading(anchor string, title indicators.Text) {
	m.paragraph(`<a id="%s"></a>`, anchor)
	m.paragraph("## %s %s", markup.Escape(title.Zh), markup.Escape(title.En))
}

// row writes a row of a table.
func (m *markdown) row(cells ...string) {
	m.line("| %s |", strings.Join(cells, " | "))
}

// columns writes the head of a table.
func (m *markdown) columns(names ...string) {
	m.row(names...)
	m.line("|%s", strings.Repeat("---|", len(names)))
}
