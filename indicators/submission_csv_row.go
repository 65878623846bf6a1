package indicators

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// tableRow is one row of a table of observations being read.
type tableRow struct {
	limits  Limits
	columns map[string]int // position of each column, counted from 0
	number  int            // as a spreadsheet counts
	cells   []string
	faults  *wire.Decoder
	full    bool // no more problems are listed
}

// begin goes on to another row.
func (r *tableRow) begin(number int, cells []string) {
	r.number, r.cells = number, cells
	switch {
	case r.full:
		r.faults = new(wire.Decoder) // counts only
	case r.faults == nil || !r.sound():
		r.faults = wire.NewDecoder(r.limits.wire())
	}
}

// rowContent is what a row says.
type rowContent struct {
	subject     Subject
	period      Period
	observation Observation
}

// cell returns what stands in a column, "" where the table has no such column.
func (r *tableRow) cell(column string) string {
	position, ok := r.columns[column]
	if !ok {
		return ""
	}
	return strings.TrimSpace(r.cells[position])
}

func (r *tableRow) report(column string, code ProblemCode, hint, format string, args ...any) {
	if !r.faults.Keeps() {
		r.faults.Report(string(code), "", "")
		return
	}
	r.faults.At(column, func() { r.faults.Report(string(code), hint, format, args...) })
}

func (r *tableRow) sound() bool {
	_, count := r.faults.Faults()
	return count == 0
}

// foreign returns the first column, as they are listed, whose cell is not UTF-8.
func (r *tableRow) foreign() (column string, found bool) {
	if !slices.ContainsFunc(r.cells, func(cell string) bool { return !utf8.ValidString(cell) }) {
		return "", false
	}
	columns := knownColumns()
	return columns[slices.IndexFunc(columns, func(c string) bool { return !utf8.ValidString(r.cell(c)) })], true
}

// read takes the row apart; what is wrong with any cell is reported.
func (r *tableRow) read() (content rowContent, sound bool) {
	value := r.value() // first, since it judges cells together only where it found each of them sound
	content = rowContent{
		subject: Subject{
			ID:    r.id(subjectColumn),
			Name:  Text{Zh: r.cell(nameZhColumn), En: r.cell(nameEnColumn)},
			Group: r.cell(groupColumn),
		},
		period:      Period(r.required(periodColumn)),
		observation: Observation{Measure: MeasureID(r.id(measureColumn)), Lag: r.lag(), Value: value},
	}
	return content, r.sound()
}

// required returns the text of a cell that must not be empty.
func (r *tableRow) required(column string) string {
	text := r.cell(column)
	if text == "" {
		r.report(column, ProblemMissingMember, "fill it in", "the cell is empty")
	}
	return text
}

func (r *tableRow) id(column string) string {
	id := r.required(column)
	if fault := idFault(id); id != "" && fault != "" {
		r.report(column, ProblemInvalidID, idHint, "%s", fault)
	}
	return id
}

func (r *tableRow) lag() int {
	text := r.cell(lagColumn)
	if text == "" {
		return 0
	}
	const hint = "count periods back from this one: 1 for the last, 0 or nothing for this one"
	lag, err := strconv.Atoi(text)
	switch {
	case errors.Is(err, strconv.ErrRange), err == nil && (lag < 0 || lag > maxLag):
		r.report(lagColumn, ProblemInvalidLag, hint, "the lag %s is not from 0 to 1000", quoteFigure(text))
	case err != nil:
		r.report(lagColumn, ProblemInvalidNumber, hint, "the lag %s is not a whole number", quoteFigure(text))
	}
	return lag
}

// value puts the cells that describe the figure together, by the rules of its JSON form.
func (r *tableRow) value() Value {
	o := valueObject{unit: r.bound(unitColumn), low: r.bound(lowColumn), high: r.bound(highColumn)}
	if text := r.cell(valueColumn); text != "" {
		o.figure = r.figure(text)
	}
	if word, given := r.word(qualifierColumn); given {
		r.faults.At(qualifierColumn, func() { wire.Words(qualifierWords()...).Decode(r.faults, word, &o.qualifier) })
	}
	if word, given := r.word(statusColumn); given {
		o.status = new(ValueStatus)
		r.faults.At(statusColumn, func() { wire.Words(valueStatusWords()...).Decode(r.faults, word, o.status) })
	}
	if title := r.cell(sourceColumn); title != "" {
		o.evidence = []Evidence{{Title: title}}
	}
	if !r.sound() {
		return Value{}
	}
	if r.checkCompanions(&o); !r.sound() {
		return Value{}
	}
	return o.value(r.faults)
}

// figure reads the figure itself.
func (r *tableRow) figure(text string) Value {
	if strings.HasPrefix(text, "#") { // #N/A, #DIV/0!, ####
		r.report(valueColumn, ProblemInvalidNumber, "mend the formula or widen the column, and save the table again",
			"%s is what a spreadsheet shows in place of a figure", quoteFigure(text))
		return Value{}
	}
	read, fault := parse(text)
	if fault != nil {
		r.faults.At(valueColumn, func() { reportFigure(r.faults, fault) })
	}
	return read
}

// bound returns the number of a cell beside the figure, nil where the cell is empty.
func (r *tableRow) bound(column string) *Number {
	text := r.cell(column)
	if text == "" {
		return nil
	}
	n, err := ParseNumber(text)
	switch {
	case errors.Is(err, exact.ErrRange):
		r.report(column, ProblemNumberRange, "give at most 34 significant digits and a magnitude from 10^-34 to 10^34", "the number %s is out of range", quoteFigure(text))
		return nil
	case err != nil:
		r.report(column, ProblemInvalidNumber, `write a plain number such as "1000" or "0.1"`, "%s is not a plain number", quoteFigure(text))
		return nil
	}
	return &n
}

// word returns a cell as the codecs of words read it.
func (r *tableRow) word(column string) (word *wire.Tree, given bool) {
	text := r.cell(column)
	return &wire.Tree{Kind: wire.KindString, Text: text}, text != ""
}

// checkCompanions reports cells beside the figure that do not belong there, and those that its qualifier needs.
func (r *tableRow) checkCompanions(o *valueObject) {
	own, _ := o.figure.Qualifier()
	switch {
	case !o.figure.hasNumber():
		r.refuse(ProblemMissingMember, "fill in the value, or empty this cell", "the cell describes a value, and there is none",
			qualifierColumn, unitColumn, lowColumn, highColumn)
		return
	case own != Exactly:
		r.refuse(ProblemInvalidBounds, "empty this cell, or write the value as a plain number",
			fmt.Sprintf("the value %s says its own qualifier", o.figure.Written()), qualifierColumn, unitColumn, lowColumn, highColumn)
		return
	}
	needed := companionColumns(o.qualifier)
	for _, column := range []string{unitColumn, lowColumn, highColumn} {
		switch {
		case !slices.Contains(needed, column):
			message := "there is no qualifier that needs column " + column
			if r.cell(qualifierColumn) != "" {
				message = fmt.Sprintf("qualifier %q does not need column %s", o.qualifier, column)
			}
			r.refuse(ProblemInvalidBounds, "empty this cell, or write the qualifier that needs it", message, column)
		case r.cell(column) == "":
			r.report(column, ProblemMissingMember, "fill in column "+column, "qualifier %q needs column %s", o.qualifier, column)
		}
	}
}

// refuse reports those of the columns whose cells are not empty.
func (r *tableRow) refuse(code ProblemCode, hint, message string, columns ...string) {
	for _, column := range columns {
		if r.cell(column) != "" {
			r.report(column, code, hint, "%s", message)
		}
	}
}

// companionColumns returns the columns that a qualifier needs beside it.
func companionColumns(q Qualifier) []string {
	switch q {
	case AtLeastWritten, BelowWritten, AtMostWritten, RoundedWritten:
		return []string{unitColumn}
	case BetweenBounds:
		return []string{lowColumn, highColumn}
	case Exactly, AboutWritten:
		return nil
	default:
		return nil
	}
}

// found returns what was reported.
func (r *tableRow) found() (faults []wire.Fault, count int) {
	faults, count = r.faults.Faults()
	for i := range faults {
		// What is said of the figure as a whole is about its unit, or else about its qualifier: without one it stands as it was read.
		whole := "/" + qualifierColumn
		if r.cell(unitColumn) != "" {
			whole = "/" + unitColumn
		}
		faults[i].Path = cmp.Or(faults[i].Path, whole)
	}
	return faults, count
}
