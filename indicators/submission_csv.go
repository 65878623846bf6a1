package indicators

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

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
// everything else is reported at once, and nothing is returned.
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
		t.problems.list.addf(ProblemTooLarge, "", "split the table or raise Limits.Nodes", "the table has about %d cells, at most %d are allowed", cells, most)
		return false
	}
	return true
}

// read reads the header and, where it is sound, the rows.
func (t *observationTable) read(data []byte) {
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

// end reports why no row follows, save that the text is at its end. A text without a header lacks its columns.
func (t *observationTable) end(err error, folded int, header bool) {
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

// header finds the columns by their names.
func (t *observationTable) header(row int, names []string) {
	t.width = len(names)
	faults := wire.NewDecoder(t.limits.wire())
	for position, name := range names {
		faults.At(strconv.Itoa(position+1), func() { t.column(faults, position, strings.TrimSpace(name)) })
	}
	for _, name := range requiredColumns() {
		if _, ok := t.columns[name]; !ok {
			t.problems.addf(rowPath(row), ProblemMissingMember, "add column "+name, "the header has no column %s", name)
		}
	}
	found, count := faults.Faults()
	t.problems.take(row, found, count)
}

func (t *observationTable) column(faults *wire.Decoder, position int, name string) {
	known := knownColumns()
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
	if read, sound := r.read(); sound {
		t.gathered.add(r, read)
	}
	found, count := r.found()
	t.problems.take(number, found, count)
}
