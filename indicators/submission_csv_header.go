package indicators

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wenming-go/wenming/internal/wire"
)

// header finds the columns by their names.
func (t *observationTable) header(row int, names []string) {
	if t.isNoHeader(row, names) {
		return
	}
	t.width = len(names)
	faults, known := wire.NewDecoder(t.limits.wire()), knownColumns()
	for position, name := range names {
		t.column(faults, known, position, strings.TrimSpace(name))
	}
	for _, name := range requiredColumns() {
		if _, ok := t.reading.columns[name]; !ok {
			t.problems.addf(rowPath(row), ProblemMissingMember, "add column "+name, "the header has no column %s", name)
		}
	}
	found, count := faults.Faults()
	t.problems.take(row, found, count)
}

// mostSought is among how many columns one is sought that shows a row to be a header.
const mostSought = 256

// isNoHeader reports, as one problem, a row that has no column to read: the table is at fault then, not each of its columns.
func (t *observationTable) isNoHeader(row int, names []string) bool {
	known := knownColumns()
	isKnown := func(name string) bool {
		_, near := wire.Nearest(strings.TrimSpace(name), known)
		return near
	}
	separator := foreignSeparator(names)
	switch {
	case slices.ContainsFunc(names, hasLoneReturn):
		t.problems.addf(rowPath(row), ProblemInvalidCSV, "end lines with a line feed, with or without a carriage return before it",
			"the header runs on behind a carriage return that no line feed follows")
	case slices.ContainsFunc(names[:min(len(names), mostSought)], isKnown):
		return false
	case separator != "":
		t.problems.addf(rowPath(row), ProblemInvalidCSV, "part the columns by commas", "the columns are parted by %q, not by commas", separator)
	case !utf8.ValidString(strings.Join(names, "")):
		t.problems.addf(rowPath(row), ProblemInvalidUTF8, utf8Hint, "the header is not valid UTF-8")
	default:
		required := len(requiredColumns())
		t.problems.addf(rowPath(row), ProblemMissingMember,
			"name the columns "+strings.Join(known[:required], ", ")+" in the first row and, where needed, "+strings.Join(known[required:], ", "),
			"the header has none of the columns")
	}
	return true
}

// foreignSeparator returns the character that parts the columns of a header in place of commas, "" where none does.
func foreignSeparator(names []string) string {
	if len(names) != 1 {
		return ""
	}
	for _, separator := range []string{";", "\t", "|", "，", "；"} {
		if strings.Contains(names[0], separator) {
			return separator
		}
	}
	return ""
}

// hasLoneReturn reports whether a name goes on behind a carriage return, as where lines end in nothing else.
func hasLoneReturn(name string) bool {
	return strings.Contains(strings.TrimRight(name, "\r "), "\r")
}

// column notes where a column stands, or reports why it is none.
func (t *observationTable) column(faults *wire.Decoder, known []string, position int, name string) {
	report := func(code ProblemCode, hint func() string, format string, args ...any) {
		if !faults.Keeps() {
			faults.Report(string(code), "", "")
			return
		}
		faults.At(strconv.Itoa(position+1), func() { faults.Report(string(code), hint(), format, args...) })
	}
	plainly := func(hint string) func() string { return func() string { return hint } }
	if i := slices.IndexFunc(known, func(k string) bool { return strings.EqualFold(k, name) }); i >= 0 && known[i] != name {
		report(ProblemWrongCase, plainly("write "+known[i]), "column %s is written %s", quoteFigure(name), known[i])
		name = known[i]
	}
	first, twice := t.reading.columns[name]
	switch {
	case !utf8.ValidString(name):
		report(ProblemInvalidUTF8, plainly(utf8Hint), "the name of the column is not valid UTF-8")
	case name == "":
		report(ProblemUnknownMember, plainly("name the column, or remove it"), "the column has no name")
	case !slices.Contains(known, name):
		report(ProblemUnknownMember, func() string { return columnHint(name, known) }, "no column is called %s", quoteFigure(name))
	case twice:
		report(ProblemDuplicateMember, plainly("remove one of them"), "columns %d and %d are both called %s", first+1, position+1, name)
	default:
		t.reading.columns[name] = position
	}
}

// columnHint says which column was probably meant, or else which there are.
func columnHint(name string, known []string) string {
	if near, ok := wire.Nearest(name, known); ok {
		return "did you mean " + near + "?"
	}
	return "known are " + strings.Join(known, ", ")
}
