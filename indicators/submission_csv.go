package indicators

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// ReadSubmissions reads the submissions of many subjects from one table in CSV (RFC 4180, UTF-8 with or without a byte order
// mark), one observation a row (长表). The first row names the columns, in any order:
//
//	column           | what a cell holds                                                  | empty
//	-----------------|--------------------------------------------------------------------|------------------------
//	subject          | the subject's id, see ValidID                                      | refused
//	period           | the label of the period                                            | refused
//	measure          | the measure's id, see ValidID                                      | refused
//	value            | the figure as Parse reads it: 434400, 43.44万, 10.6万余             | not reported
//	name_zh, name_en | the subject's name                                                 | said in another row, or not
//	group            | the group the subject is ranked within                             | said in another row, or not
//	lag              | periods before this one, 0 to 1000                                 | 0
//	qualifier        | exactly, at_least, below, at_most, rounded, about or between       | as the figure is written
//	unit             | the unit of at_least, below, at_most and rounded: a number         | the qualifier has none
//	low, high        | the bounds of between, ends included: numbers                      | the qualifier has none
//	status           | reported, estimated, provisional, missing or not_applicable        | reported, or missing where the value is empty
//	source           | the title of the evidence                                          | no evidence
//
// The first four columns are required, the others may be left out; a column of any other name is refused, and so is one that
// stands twice. Spaces around a cell are not part of it, and a row of empty cells says nothing.
//
// The rows of one subject and period make one [Submission], wherever they stand; submissions come in the order in which
// their first rows do. A subject whose values are all empty has a submission without observations. Rows that state the same figure of
// one measure and lag are joined with their sources, as [NewSubmission] does; rows that state different ones are
// refused, and so are two names or groups of one subject in one period. What only a framework can judge, such as bounds of measures, is left
// to [Evaluator.Evaluate].
//
// The error is of type [Problems], or the reader's own; in its codes a column is a member. Problems are listed by place, "row 12, column
// value", with rows counted as a spreadsheet shows them: the header is row 1, an empty line counts, and line breaks within quotes do not.
// Columns of a faulty header are counted from 1. Where the header is faulty no other row is read, and none after quotes that do not pair;
// everything else is reported at once, though cells are judged together only where each of them is sound, and nothing is returned. Cells
// that are not UTF-8 are reported once for the table, at the first of them, since mostly all of it was saved in another encoding.
// [Limits.Bytes] bounds the text, [Limits.Rows] the rows below the header, empty lines left out, and the cells, 16 for each row, where a
// comma or line break makes a cell.
func ReadSubmissions(r io.Reader, limits Limits) ([]Submission, error) {
	text, err := readDocument(r, limits)
	if err != nil {
		return nil, err
	}
	t := newObservationTable(limits)
	if t.fits(text) {
		t.read(text)
	}
	if err := t.problems.err(); err != nil {
		return nil, err
	}
	return t.gathered.submissions(), nil
}

// The columns of a table of observations.
const (
	subjectColumn   = "subject"
	nameZhColumn    = "name_zh"
	nameEnColumn    = "name_en"
	groupColumn     = "group"
	periodColumn    = "period"
	measureColumn   = "measure"
	lagColumn       = "lag"
	valueColumn     = "value"
	qualifierColumn = "qualifier"
	unitColumn      = "unit"
	lowColumn       = "low"
	highColumn      = "high"
	statusColumn    = "status"
	sourceColumn    = "source"
)

func requiredColumns() []string {
	return []string{subjectColumn, periodColumn, measureColumn, valueColumn}
}

func knownColumns() []string {
	return append(requiredColumns(), nameZhColumn, nameEnColumn, groupColumn, lagColumn, qualifierColumn, unitColumn, lowColumn, highColumn,
		statusColumn, sourceColumn)
}

// byteOrderMark is what some programs put before a text in UTF-8.
const byteOrderMark = "\ufeff"

// utf8Hint says what to do about a text in another encoding.
const utf8Hint = "save the table as CSV UTF-8"

// observationTable reads a table of observations row by row.
type observationTable struct {
	limits   Limits
	problems tableProblems
	width    int // number of columns
	reading  tableRow
	gathered gatheredRows
	foreign  foreignCells
}

// foreignCells counts the rows with a cell in another encoding; the place is the first such cell's.
type foreignCells struct {
	place string
	rows  int
}

func newObservationTable(limits Limits) *observationTable {
	return &observationTable{
		limits:   limits,
		problems: newTableProblems(limits),
		reading:  tableRow{limits: limits, columns: map[string]int{}},
		gathered: newGatheredRows(),
	}
}

// fits reports whether the table has no more cells than the limits allow, before any of them is taken out: an empty cell takes one
// byte of the text, and many of the memory.
func (t *observationTable) fits(text string) bool {
	most := t.limits.cells()
	if cells := strings.Count(text, ",") + strings.Count(text, "\n"); cells > most {
		t.problems.addf("", ProblemTooLarge, "split the table, or raise Limits.Rows, which allows 16 cells each", "the table has about %d cells, at most %d are allowed", cells, most)
		return false
	}
	return true
}

// read reads the header and, where it is sound, the rows.
func (t *observationTable) read(text string) {
	if isUTF16(text) {
		t.problems.addf("", ProblemInvalidUTF8, utf8Hint, "the table is in UTF-16, not in UTF-8")
		return
	}
	table := csvText{text: strings.TrimPrefix(text, byteOrderMark)}
	folded := 0 // line breaks within cells so far, by which lines run ahead of rows
	for rows := -1; ; rows++ {
		cells, line, fault := table.row()
		if fault != nil {
			t.unpaired(fault, folded)
		}
		if cells == nil {
			t.end(rows < 0 && fault == nil)
			return
		}
		row := line - folded
		folded += table.line - line
		switch {
		case rows < 0:
			if t.header(row, cells); t.problems.list.count > 0 {
				return
			}
		case rows >= t.limits.Rows:
			t.problems.addf(rowPath(row), ProblemTooLarge, "split the table or raise Limits.Rows", "the table has more than %d rows; none from here on was read", t.limits.Rows)
			t.end(false)
			return
		default:
			t.row(row, cells)
		}
	}
}

// isUTF16 reports whether a text begins as one in UTF-16 does: with its byte order mark, or with a letter of ASCII beside a zero byte.
func isUTF16(text string) bool {
	return strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff") ||
		len(text) > 1 && (text[0] == 0) != (text[1] == 0)
}

// unpaired reports quotes that do not pair.
func (t *observationTable) unpaired(f *csvFault, folded int) {
	t.problems.addf(rowPath(f.row-folded), ProblemInvalidCSV,
		"put a cell that has a comma, a double quote or a line break between double quotes, and write a double quote within it twice",
		"a double quote is missing or stands where it may not, found at byte %d of line %d; no row after it was read", f.byte, f.line)
}

// end reports what was counted. A text without a header lacks its columns.
func (t *observationTable) end(empty bool) {
	if t.foreign.rows > 0 {
		message := "the cell is not valid UTF-8"
		if t.foreign.rows > 1 {
			message = fmt.Sprintf("cells of %d rows, this one the first, are not valid UTF-8", t.foreign.rows)
		}
		t.problems.addf(t.foreign.place, ProblemInvalidUTF8, utf8Hint, "%s", message)
	}
	if empty {
		t.header(1, nil)
	}
}

// row reads one observation.
func (t *observationTable) row(number int, cells []string) {
	if !slices.ContainsFunc(cells, func(cell string) bool { return strings.TrimSpace(cell) != "" }) {
		return
	}
	if len(cells) != t.width {
		if t.problems.list.counted() {
			t.problems.addf(rowPath(number), ProblemInvalidCSV,
				"give the row a cell for every column, and put a cell that has a comma between double quotes",
				"the row has %d cells, the header has %d", len(cells), t.width)
		}
		return
	}
	r := &t.reading
	r.begin(number, cells)
	if column, foreign := r.foreign(); foreign {
		if t.foreign.rows++; t.foreign.rows == 1 {
			t.foreign.place = columnPath(number, column)
		}
		return
	}
	if read, sound := r.read(); sound {
		t.gathered.add(r, read)
	}
	if r.sound() {
		return
	}
	found, count := r.found()
	t.problems.take(number, found, count)
	r.full = len(t.problems.list.list) >= t.problems.list.limit
}
