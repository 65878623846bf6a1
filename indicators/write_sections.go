package indicators

import (
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
)

// The columns of the overview of sections; with the bar they come to 98.
const (
	overviewNameColumns  = 40
	overviewScoreColumns = 10
	overviewMarksColumns = 8
	overviewRateColumns  = 10
	barColumns           = 28
)

// sections writes an overview of the sections below the root, where there are several: a line each with a bar, or with what it came to
// instead of a share.
func (t *textWriter) sections(c *Scorecard) {
	var sections []Result
	for _, id := range c.Total().Children() {
		if r, ok := c.Node(id); ok && len(r.Children()) > 0 {
			sections = append(sections, r)
		}
	}
	if len(sections) < 2 {
		return
	}
	t.heading("各项得分", "Sections")
	for _, r := range sections {
		t.section(r)
	}
}

func (t *textWriter) section(r Result) {
	score, marks := r.ScoreText(), ""
	if !r.Available.IsZero() {
		marks = "/ " + formatNumber(r.Available.rat)
	}
	figures := padLeft(score, overviewScoreColumns) + " " + padRight(marks, overviewMarksColumns-1) + padLeft(t.rate(r), overviewRateColumns) + "  "
	shown := ""
	switch rate, ok := r.Rate(); {
	case r.Status == StatusAssessed:
		figures = strings.Repeat(" ", overviewScoreColumns+overviewMarksColumns+overviewRateColumns+2)
		state := t.state(r)
		if reason := r.Reason(); reason.Code == ReasonAssessedChildren { // others can be longer than the line
			state = reason.Text(t.language)
		}
		shown = t.paint(styleOf(r), state)
	case ok && r.Status != StatusVetoed: // an empty bar would not say why
		filled, rest := bar(rate.rat)
		shown = t.paint(good, filled) + t.paint(faint, rest)
	default:
		shown = t.paint(styleOf(r), t.state(r))
	}
	for i, part := range wrapText(r.Name.In(t.language), overviewNameColumns-2) {
		if i > 0 {
			figures, shown = "", ""
		}
		t.line("  " + padRight(part, overviewNameColumns-2) + figures + shown)
	}
}

// bar draws a rate in barColumns columns, down to eighths of one: what is filled and what is left.
func bar(rate exact.Rat) (filled, rest string) {
	const parts = 8
	eighths, _ := rate.Mul(exact.Int(parts * barColumns)).Floor().Int64()
	eighths = min(max(eighths, 0), parts*barColumns)
	filled = strings.Repeat("█", int(eighths/parts))
	if part := eighths % parts; part > 0 {
		filled += string([]rune("▏▎▍▌▋▊▉")[part-1])
	}
	return filled, strings.Repeat("░", barColumns-textWidth(filled))
}
