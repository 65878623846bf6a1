package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/examples/internal/columns"
	"github.com/wenming-go/wenming/indicators"
)

// The columns of the listing.
const (
	lineColumns   = 100
	nameColumns   = 52
	figureColumns = 10
	unitColumns   = 15
)

// listing writes what stands behind the scorecard: every figure by the part of the article it comes from, what else the library
// calculates from them, and what the article tells without a figure.
type listing struct {
	b         strings.Builder
	language  indicators.Language
	bold      bool
	framework indicators.Framework
	observed  indicators.Observations
	scored    []indicators.IndicatorID // on the scorecard already
}

func writeListing(out io.Writer, card *indicators.Scorecard, framework indicators.Framework, sources []indicators.Source,
	language indicators.Language, bold bool,
) error {
	l := &listing{language: language, bold: bold, framework: framework}
	for _, source := range sources {
		l.observed = append(l.observed, source.Observations()...)
	}
	for r := range card.All() {
		l.scored = append(l.scored, r.Calculation().Indicator)
	}
	l.figures()
	if err := l.indicators(); err != nil {
		return err
	}
	l.programmes()
	_, err := io.WriteString(out, l.b.String())
	return err
}

func (l *listing) in(zh, en string) string { return indicators.Text{Zh: zh, En: en}.In(l.language) }

func (l *listing) heading(zh, en string) {
	text := l.in(zh, en)
	if l.bold {
		text = "\x1b[1m" + text + "\x1b[0m"
	}
	fmt.Fprintf(&l.b, "\n%s\n%s\n", text, strings.Repeat("─", lineColumns))
}

func (l *listing) line(text string) { fmt.Fprintln(&l.b, strings.TrimRight(text, " ")) }

// figures writes the reported figures, part by part of what they were taken from.
func (l *listing) figures() {
	l.heading("上报数据", "Reported figures")
	measures := l.measures()
	for _, from := range l.places() {
		l.line("  " + from)
		for _, o := range l.observed {
			if placeOf(o.Value) != from {
				continue
			}
			m := measures[o.Measure]
			figure := columns.Right(written(o.Value), figureColumns) + " " + columns.Left(m.Unit.In(l.language), unitColumns)
			if bounds := o.Value.Range(); !bounds.IsPoint() {
				figure += " " + bounds.String()
			}
			if status := o.Value.Status(); status != indicators.Reported {
				figure += " (" + status.String() + ")"
			}
			l.named("    ", m.Name.In(l.language), figure)
		}
	}
}

// named writes a name and what belongs to it, on a line of its own where the name is too long for its column.
func (l *listing) named(indent, name, text string) {
	if columns.Width(name) > nameColumns {
		l.line(indent + name)
		name = ""
	}
	l.line(indent + columns.Left(name, nameColumns) + text)
}

func (l *listing) measures() map[indicators.MeasureID]indicators.Measure {
	measures := map[indicators.MeasureID]indicators.Measure{}
	for _, m := range l.framework.Measures {
		measures[m.ID] = m
	}
	return measures
}

// written is the figure as the source prints it, or its number.
func written(v indicators.Value) string {
	if text := v.Written(); text != "" {
		return text
	}
	n, _ := v.Number()
	return n.String()
}

// places lists what the figures were taken from, in the order of the figures.
func (l *listing) places() []string {
	var found []string
	for _, o := range l.observed {
		if from := placeOf(o.Value); !slices.Contains(found, from) {
			found = append(found, from)
		}
	}
	return found
}

// placeOf is the first evidence of a figure; TestFiguresSayWhereTheyStand sees that each has some.
func placeOf(v indicators.Value) string {
	evidence := v.Evidence()
	if len(evidence) == 0 {
		return ""
	}
	return evidence[0].Title + " · " + evidence[0].Locator
}

// indicators writes what else the figures allow the library to calculate.
func (l *listing) indicators() error {
	l.heading("由此可算的其他指标", "What else these figures give")
	measures := l.measures()
	for _, i := range l.framework.Indicators {
		if slices.Contains(l.scored, i.ID) {
			continue
		}
		calculation, err := l.calculate(i, measures)
		if err != nil {
			return err
		}
		// What is only handed on stands among the figures already.
		if calculation.Status == indicators.Calculated && strings.ContainsAny(calculation.Text(l.language), "÷+−×") {
			l.named("  ", i.Name.In(l.language), calculation.Text(l.language))
		}
	}
	return nil
}

// calculate works out one indicator. All definitions would do as well, and be checked again for each.
func (l *listing) calculate(i indicators.Indicator, measures map[indicators.MeasureID]indicators.Measure) (indicators.Calculation, error) {
	definitions := indicators.Definitions{Indicators: []indicators.Indicator{i}}
	var figures indicators.Observations
	for _, id := range i.Formula.Measures() {
		definitions.Measures = append(definitions.Measures, measures[id])
		for _, o := range l.observed {
			if o.Measure == id {
				figures = append(figures, o)
			}
		}
	}
	return indicators.Calculate(definitions, i.ID, figures)
}

// programmes writes what the article says is done without a figure, and what the library counts of it.
func (l *listing) programmes() {
	l.heading("原文所述举措（只记录，不计分；箭头后为可上报的数据项）", "Programmes reported (recorded, not scored; behind the arrow, what can be counted of them)")
	measures := l.measures()
	for _, section := range sectionNames() {
		l.line("  " + l.in(section.zh, section.en))
		for _, p := range programmesOf(section.zh) {
			l.line("    · " + p.name.In(l.language))
			names := make([]string, len(p.measures))
			for i, id := range p.measures {
				names[i] = measures[id].Name.In(l.language)
			}
			if len(names) > 0 {
				l.line("        → " + strings.Join(names, l.in("、", ", ")))
			}
		}
	}
}
