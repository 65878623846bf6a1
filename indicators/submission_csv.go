package indicators

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/internal/wire"
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
// [Limits.Bytes] bounds the text and [Limits.Nodes] the cells, 64 for each, where a comma or line break makes a cell.
func ReadSubmissions(r io.Reader, limits Limits) ([]Submission, error) {
	data, err := readDocument(r, limits)
	if err != nil {
		return nil, err
	}
	t := newObservationTable(limits)
	if t.fits(data) {
		t.read(data)
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
	columns  map[string]int // position of each column, counted from 0
	width    int            // number of columns
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
		columns:  map[string]int{},
		gathered: newGatheredRows(),
	}
}

// fits reports whether the table has no more cells than the limits allow, before any of them is taken out: an empty cell takes one
// byte of the text, and many of the memory.
func (t *observationTable) fits(data []byte) bool {
	most := t.limits.wire().Values
	if cells := bytes.Count(data, []byte{','}) + bytes.Count(data, []byte{'\n'}); cells > most {
		t.problems.list.addf(ProblemTooLarge, "", "split the table, or raise Limits.Nodes, which allows 64 cells each", "the table has about %d cells, at most %d are allowed", cells, most)
		return false
	}
	return true
}

// read reads the header and, where it is sound, the rows.
func (t *observationTable) read(data []byte) {
	if isUTF16(data) {
		t.problems.addf("", ProblemInvalidUTF8, utf8Hint, "the table is in UTF-16, not in UTF-8")
		return
	}
	reader := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte(byteOrderMark))))
	reader.FieldsPerRecord = -1 // rows of another length are reported with all the rest
	reader.ReuseRecord = true
	folded := 0 // line breaks within cells so far, by which lines run ahead of rows
	for header := true; ; header = false {
		cells, err := reader.Read()
		if err != nil {
			t.end(err, folded, header)
			return
		}
		line, _ := reader.FieldPos(0)
		row := line - folded
		for _, cell := range cells {
			folded += strings.Count(cell, "\n")
		}
		if header {
			t.header(row, cells)
			if t.problems.list.count > 0 {
				return
			}
			continue
		}
		t.row(row, cells)
	}
}

// isUTF16 reports whether a text begins as one in UTF-16 does: with its byte order mark, or with a letter of ASCII beside a zero byte.
func isUTF16(data []byte) bool {
	return bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) ||
		len(data) > 1 && (data[0] == 0) != (data[1] == 0)
}

// end reports why no row follows, save that the text is at its end, and what was counted. A text without a header lacks its columns.
func (t *observationTable) end(err error, folded int, header bool) {
	if t.foreign.rows > 0 {
		message := "the cell is not valid UTF-8"
		if t.foreign.rows > 1 {
			message = fmt.Sprintf("cells of %d rows, this one the first, are not valid UTF-8", t.foreign.rows)
		}
		t.problems.addf(t.foreign.place, ProblemInvalidUTF8, utf8Hint, "%s", message)
	}
	var syntax *csv.ParseError
	switch {
	case errors.As(err, &syntax):
		t.problems.addf(rowPath(syntax.StartLine-folded), ProblemInvalidCSV,
			"put a cell that has a comma, a double quote or a line break between double quotes, and write a double quote within it twice",
			"a double quote is missing or stands where it may not, found at byte %d of line %d; no row after it was read", syntax.Column, syntax.Line)
	case header:
		t.header(1, nil)
	}
}

// row reads one observation.
func (t *observationTable) row(number int, cells []string) {
	if !slices.ContainsFunc(cells, func(cell string) bool { return strings.TrimSpace(cell) != "" }) {
		return
	}
	if len(cells) != t.width {
		t.problems.addf(rowPath(number), ProblemInvalidCSV,
			"give the row a cell for every column, and put a cell that has a comma between double quotes",
			"the row has %d cells, the header has %d", len(cells), t.width)
		return
	}
	r := &tableRow{number: number, columns: t.columns, cells: cells, faults: wire.NewDecoder(t.limits.wire())}
	if column, foreign := r.foreign(); foreign {
		if t.foreign.rows++; t.foreign.rows == 1 {
			t.foreign.place = columnPath(number, column)
		}
		return
	}
	if read, sound := r.read(); sound {
		t.gathered.add(r, read)
	}
	found, count := r.found()
	t.problems.take(number, found, count)
}
