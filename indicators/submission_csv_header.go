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
		faults.At(strconv.Itoa(position+1), func() { t.column(faults, known, position, strings.TrimSpace(name)) })
	}
	for _, name := range requiredColumns() {
		if _, ok := t.columns[name]; !ok {
			t.problems.addf(rowPath(row), ProblemMissingMember, "add column "+name, "the header has no column %s", name)
		}
	}
	found, count := faults.Faults()
	t.problems.take(row, found, count)
}

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
	case slices.ContainsFunc(names, isKnown):
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

func (t *observationTable) column(faults *wire.Decoder, known []string, position int, name string) {
	if i := slices.IndexFunc(known, func(k string) bool { return strings.EqualFold(k, name) }); i >= 0 && known[i] != name {
		faults.Report(string(ProblemWrongCase), "write "+known[i], "column %s is written %s", quoteFigure(name), known[i])
		name = known[i]
	}
	first, twice := t.columns[name]
	switch {
	case !utf8.ValidString(name):
		faults.Report(string(ProblemInvalidUTF8), utf8Hint, "the name of the column is not valid UTF-8")
	case name == "":
		faults.Report(string(ProblemUnknownMember), "name the column, or remove it", "the column has no name")
	case !slices.Contains(known, name):
		hint := "known are " + strings.Join(known, ", ")
		if near, ok := wire.Nearest(name, known); ok {
			hint = "did you mean " + near + "?"
		}
		faults.Report(string(ProblemUnknownMember), hint, "no column is called %s", quoteFigure(name))
	case twice:
		faults.Report(string(ProblemDuplicateMember), "remove one of them", "columns %d and %d are both called %s", first+1, position+1, name)
	default:
		t.columns[name] = position
	}
}
