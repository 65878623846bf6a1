package indicators

import "slices"

// gatheredRows joins the rows of each subject and period.
type gatheredRows struct {
	positions map[gatheredKey]int
	list      []*gatheredSubmission // in order of the first row
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
	observations []Observation
	rows         []int             // the row of each observation
	first        map[reference]int // the first observation of each measure and lag, once there are many
}

func newGatheredRows() gatheredRows { return gatheredRows{positions: map[gatheredKey]int{}} }

// add takes what a row says; what contradicts an earlier row is reported at this one.
func (g *gatheredRows) add(r *tableRow, content rowContent) {
	key := gatheredKey{content.subject.ID, content.period}
	position, known := g.positions[key]
	if !known {
		position = len(g.list)
		g.positions[key] = position
		g.list = append(g.list, &gatheredSubmission{subject: Subject{ID: content.subject.ID}, period: content.period})
	}
	s := g.list[position]
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
		if s.described == nil {
			s.described = map[string]int{}
		}
		*stated, s.described[column] = text, r.number
	case *stated != text && r.full:
		r.report(column, ProblemContradiction, "", "")
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
	if i, twice := s.find(reference{o.Measure, o.Lag}); twice && !s.observations[i].Value.sameFigure(o.Value) {
		if r.full {
			r.report(valueColumn, ProblemConflict, "", "")
			return
		}
		r.report(valueColumn, ProblemConflict, "report one figure; join the evidence of sources that agree",
			"measure %q of subject %q is %s here and %s in row %d", o.Measure, s.subject.ID, wholeFigure(o.Value), wholeFigure(s.observations[i].Value), s.rows[i])
		return
	}
	if len(s.observations) == cap(s.observations) { // doubled: a table may be all of one subject
		s.observations = slices.Grow(s.observations, len(s.observations)+1)
	}
	s.observations, s.rows = append(s.observations, o), append(s.rows, r.number)
}

// fewObservations is how many observations are looked through one by one before a map pays.
const fewObservations = 16

// find returns the first observation of a measure and lag.
func (s *gatheredSubmission) find(ref reference) (index int, found bool) {
	if len(s.observations) <= fewObservations {
		for i, o := range s.observations {
			if o.Measure == ref.measure && o.Lag == ref.lag {
				return i, true
			}
		}
		return 0, false
	}
	if s.first == nil {
		s.first = map[reference]int{}
		for i, o := range s.observations {
			if _, known := s.first[reference{o.Measure, o.Lag}]; !known {
				s.first[reference{o.Measure, o.Lag}] = i
			}
		}
	}
	if index, found = s.first[ref]; !found {
		s.first[ref] = len(s.observations) // where it comes to stand
	}
	return index, found
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
		list[i] = collected(s.subject, s.period, s.observations)
	}
	return list
}
