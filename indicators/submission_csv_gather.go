package indicators

// gatheredRows joins the rows of each subject and period.
type gatheredRows struct {
	positions map[gatheredKey]int
	list      []gatheredSubmission // in order of the first row
}

type gatheredKey struct {
	subject string
	period  Period
}

// gatheredSubmission is what the rows of one subject and period have said so far.
type gatheredSubmission struct {
	subject      Subject
	period       Period
	described    map[string]int // the row that first filled each column that describes the subject
	figures      map[reference]gatheredFigure
	observations Observations
}

// gatheredFigure is a figure and the row that first stated one of its measure and lag.
type gatheredFigure struct {
	value Value
	row   int
}

func newGatheredRows() gatheredRows { return gatheredRows{positions: map[gatheredKey]int{}} }

// add takes what a row says; what contradicts an earlier row is reported at this one.
func (g *gatheredRows) add(r *tableRow, content rowContent) {
	key := gatheredKey{content.subject.ID, content.period}
	position, known := g.positions[key]
	if !known {
		position = len(g.list)
		g.positions[key] = position
		g.list = append(g.list, gatheredSubmission{
			subject: Subject{ID: content.subject.ID}, period: content.period, described: map[string]int{}, figures: map[reference]gatheredFigure{},
		})
	}
	s := &g.list[position]
	s.describe(r, nameZhColumn, &s.subject.Name.Zh, content.subject.Name.Zh)
	s.describe(r, nameEnColumn, &s.subject.Name.En, content.subject.Name.En)
	s.describe(r, groupColumn, &s.subject.Group, content.subject.Group)
	s.observe(r, content.observation)
}

// describe takes a name or the group of the subject.
func (s *gatheredSubmission) describe(r *tableRow, column string, stated *string, text string) {
	switch {
	case text == "":
	case *stated == "":
		*stated, s.described[column] = text, r.number
	case *stated != text:
		r.report(column, ProblemContradiction, "give a subject one "+column+" in a period, or leave the cell empty",
			"%s %s of subject %q differs from %s in row %d", column, quoteFigure(text), s.subject.ID, quoteFigure(*stated), s.described[column])
	}
}

// observe takes a figure. The zero Value says nothing, so it contradicts none.
func (s *gatheredSubmission) observe(r *tableRow, o Observation) {
	if o.Value.IsZero() {
		return
	}
	ref := reference{o.Measure, o.Lag}
	first, twice := s.figures[ref]
	switch {
	case !twice:
		s.figures[ref] = gatheredFigure{o.Value, r.number}
	case !first.value.sameFigure(o.Value):
		r.report(valueColumn, ProblemConflict, "report one figure; join the evidence of sources that agree",
			"measure %q of subject %q is %s here and %s in row %d", o.Measure, s.subject.ID, wholeFigure(o.Value), wholeFigure(first.value), first.row)
		return
	}
	s.observations = append(s.observations, o)
}

// wholeFigure writes a figure with everything by which it may differ from another.
func wholeFigure(v Value) string {
	text := v.String()
	if v.hasNumber() && v.Written() != "" && !v.isExact() {
		text += " " + v.Range().String()
	}
	if v.status == Estimated || v.status == Provisional {
		text += " (" + v.status.String() + ")"
	}
	return text
}

func (g *gatheredRows) submissions() []Submission {
	list := make([]Submission, len(g.list))
	for i, s := range g.list {
		list[i] = NewSubmission(s.subject, s.period, s.observations)
	}
	return list
}
