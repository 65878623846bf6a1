package indicators

import (
	"cmp"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wenming-go/wenming/internal/wire"
)

// tableRow is one row of a table of observations being read.
type tableRow struct {
	number  int // as a spreadsheet counts
	columns map[string]int
	cells   []string
	faults  *wire.Decoder
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
	r.faults.At(column, func() { r.faults.Report(string(code), hint, format, args...) })
}

func (r *tableRow) sound() bool {
	_, count := r.faults.Faults()
	return count == 0
}

// read takes the row apart; what is wrong with any cell is reported.
func (r *tableRow) read() (content rowContent, sound bool) {
	for _, column := range knownColumns() {
		if !utf8.ValidString(r.cell(column)) {
			r.report(column, ProblemInvalidUTF8, utf8Hint, "the cell is not valid UTF-8")
		}
	}
	if !r.sound() {
		return content, false
	}
	content = rowContent{
		subject: Subject{
			ID:    r.id(subjectColumn),
			Name:  Text{Zh: r.cell(nameZhColumn), En: r.cell(nameEnColumn)},
			Group: r.cell(groupColumn),
		},
		period:      Period(r.required(periodColumn)),
		observation: Observation{Measure: MeasureID(r.id(measureColumn)), Lag: r.lag(), Value: r.value()},
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
	if fault := idFault(id); fault != "" && id != "" {
		r.report(column, ProblemInvalidID, idHint, "%s", fault)
	}
	return id
}

func (r *tableRow) lag() int {
	text := r.cell(lagColumn)
	if text == "" {
		return 0
	}
	const hint = "count periods back from this one, 0 to 1000"
	lag, err := strconv.Atoi(text)
	switch {
	case errors.Is(err, strconv.ErrRange), err == nil && (lag < 0 || lag > maxLag):
		r.report(lagColumn, ProblemInvalidLag, hint, "the lag is %s", quoteFigure(text))
	case err != nil:
		r.report(lagColumn, ProblemInvalidNumber, hint, "the lag %s is not a whole number", quoteFigure(text))
	}
	return lag
}

// value puts the cells that describe the figure together, by the rules of its JSON form.
func (r *tableRow) value() Value {
	o := valueObject{unit: r.bound(unitColumn), low: r.bound(lowColumn), high: r.bound(highColumn)}
	if text := r.cell(valueColumn); text != "" {
		read, err := Parse(text)
		if err != nil {
			r.faults.At(valueColumn, func() { reportProblem(r.faults, err) })
		}
		o.figure = read
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

// bound returns the number of a cell beside the figure, nil where the cell is empty.
func (r *tableRow) bound(column string) *Number {
	text := r.cell(column)
	if text == "" {
		return nil
	}
	n, err := ParseNumber(text)
	if err != nil {
		r.report(column, ProblemInvalidNumber, `write a number such as "1000" or "0.1"`, "%s is not a number within the limits", quoteFigure(text))
		return nil
	}
	return &n
}

// word returns a cell as the codecs of words read it.
func (r *tableRow) word(column string) (word *wire.Tree, given bool) {
	text := r.cell(column)
	return &wire.Tree{Kind: wire.KindString, Text: text}, text != ""
}

// checkCompanions reports cells that describe a figure which is not there, and those that the qualifier needs.
func (r *tableRow) checkCompanions(o *valueObject) {
	if !o.figure.hasNumber() {
		for _, column := range []string{qualifierColumn, unitColumn, lowColumn, highColumn} {
			if r.cell(column) != "" {
				r.report(column, ProblemMissingMember, "fill in the value, or empty this cell", "the cell describes a value, and there is none")
			}
		}
		return
	}
	if own, _ := o.figure.Qualifier(); own != Exactly {
		return // a second qualifier is refused, whatever stands beside it
	}
	for _, column := range companionColumns(o.qualifier) {
		if r.cell(column) == "" {
			r.report(column, ProblemMissingMember, "fill in column "+column, "qualifier %q needs column %s", o.qualifier, column)
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
		// What is said of the figure as a whole is about its qualifier: without one it stands as it was read.
		faults[i].Path = cmp.Or(faults[i].Path, "/"+qualifierColumn)
	}
	return faults, count
}
