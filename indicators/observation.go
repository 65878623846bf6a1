package indicators

import (
	"cmp"
	"slices"
)

// Observation is a value of a measure, of this period or of some periods before (观测值). The zero Observation is not valid.
type Observation struct {
	Measure MeasureID
	Lag     int // periods before this one; 0 is this period
	Value   Value
}

// Source is anything that has observations: a typed input, a list, the rows of a table.
type Source interface {
	Observations() []Observation
}

// Observations is the plainest [Source]: a list.
type Observations []Observation

// Observations returns the list itself.
func (o Observations) Observations() []Observation { return o }

// Lagged returns the observations of source as those of so many periods before: Lagged(1, last) for last year's typed input.
// A nil source has none.
func Lagged(periods int, source Source) Source {
	if source == nil {
		return Observations(nil)
	}
	given := source.Observations()
	lagged := make(Observations, len(given))
	for i, o := range given {
		o.Lag += periods
		lagged[i] = o
	}
	return lagged
}

// Subject is who is assessed (测评对象): a city, a district, a community. The zero Subject is valid and nameless.
type Subject struct {
	ID    string // such as a GB/T 2260 code
	Name  Text
	Group string // ranked within (组别): 地级市, 县级市
}

// Period is the label of a period (期): "2023", "2023-Q4". It is never interpreted.
type Period string

// Submission is all observations of one subject for one period (申报). It is immutable. Observations whose value
// is missing and without evidence are left out; those that say the same are joined. What is wrong with it is
// reported by [Evaluator.Evaluate], all at once.
type Submission struct {
	subject      Subject
	period       Period
	observations []Observation // sorted by measure and lag; contradicting ones stand side by side
}

// NewSubmission collects the observations of sources for one subject and period. The order of sources and observations
// makes no difference.
func NewSubmission(subject Subject, period Period, sources ...Source) Submission {
	given, count := make([][]Observation, 0, len(sources)), 0
	for _, s := range sources {
		if s != nil {
			given = append(given, s.Observations())
			count += len(given[len(given)-1])
		}
	}
	all := make([]Observation, 0, count)
	for _, list := range given {
		all = append(all, list...)
	}
	return collected(subject, period, all)
}

// collected is NewSubmission of one list, which is not used any more afterwards.
func collected(subject Subject, period Period, all []Observation) Submission {
	all = slices.DeleteFunc(all, func(o Observation) bool { return o.Value.IsZero() })
	slices.SortFunc(all, compareObservations) // what it finds equal is the same in every respect
	return Submission{subject: subject, period: period, observations: joinEqual(all)}
}

// Subject returns who is assessed.
func (s Submission) Subject() Subject { return s.subject }

// Period returns the label of the period.
func (s Submission) Period() Period { return s.period }

// Observations returns the observations, sorted by measure and lag, as a fresh slice. A Submission is a [Source].
func (s Submission) Observations() []Observation { return slices.Clone(s.observations) }

// compareObservations orders by measure, lag, figure and form.
func compareObservations(a, b Observation) int {
	switch {
	case a.Measure != b.Measure:
		return cmp.Compare(a.Measure, b.Measure)
	case a.Lag != b.Lag:
		return cmp.Compare(a.Lag, b.Lag)
	}
	if c := compareFigures(a.Value, b.Value); c != 0 {
		return c
	}
	return compareForms(a.Value, b.Value)
}

// compareFigures puts values that state the same figure next to each other.
func compareFigures(a, b Value) int {
	if a.status != b.status {
		return cmp.Compare(a.status, b.status)
	}
	if f, g := a.fault(), b.fault(); f != g {
		return cmp.Compare(f, g)
	}
	if c := a.number.Cmp(b.number); c != 0 || a.unqualified() && b.unqualified() {
		return c
	}
	i, j := a.interval(), b.interval()
	return cmp.Or(i.Low.Cmp(j.Low), i.High.Cmp(j.High), compareFlags(i.LowOpen, j.LowOpen), compareFlags(i.HighOpen, j.HighOpen))
}

func (v Value) unqualified() bool { return v.detail == nil || v.detail.qualifier == Exactly }

// compareForms orders values of the same figure by how it is written and vouched for, so that the order of input cannot be seen:
// a plain number first.
func compareForms(a, b Value) int {
	switch {
	case a.detail == b.detail:
		return 0
	case a.detail == nil:
		return -1
	case b.detail == nil:
		return 1
	}
	d, e := a.detail, b.detail
	switch {
	case d.qualifier != e.qualifier:
		return cmp.Compare(d.qualifier, e.qualifier)
	case d.written != e.written:
		return cmp.Compare(d.written, e.written)
	case d.percent != e.percent:
		return compareFlags(d.percent, e.percent)
	default:
		return slices.CompareFunc(d.evidence, e.evidence, compareEvidence)
	}
}

func compareEvidence(a, b Evidence) int {
	switch {
	case a.Title != b.Title:
		return cmp.Compare(a.Title, b.Title)
	case a.Locator != b.Locator:
		return cmp.Compare(a.Locator, b.Locator)
	default:
		return cmp.Compare(a.URL, b.URL)
	}
}

func compareFlags(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	default:
		return 1
	}
}

// joinEqual joins neighbours that state the same figure, and their evidence.
func joinEqual(sorted []Observation) []Observation {
	joined := sorted[:0]
	for len(sorted) > 0 {
		first, same := sorted[0], 1
		for same < len(sorted) && sorted[same].Measure == first.Measure && sorted[same].Lag == first.Lag && sorted[same].Value.sameFigure(first.Value) {
			same++
		}
		if same > 1 {
			first.Value = first.Value.withEvidenceOf(sorted[1:same])
		}
		joined, sorted = append(joined, first), sorted[same:]
	}
	return joined
}

// withEvidenceOf adds the evidence of others that v does not have, and the percent sign, which some measures refuse. All are added at
// once: one after another would take time in the square of their number.
func (v Value) withEvidenceOf(others []Observation) Value {
	count, percent := 0, false
	if v.detail != nil {
		count = len(v.detail.evidence)
	}
	for _, o := range others {
		if o.Value.detail != nil {
			percent = percent || o.Value.detail.percent
			count += len(o.Value.detail.evidence)
		}
	}
	if count > 0 {
		v = v.vouched(others, count)
	}
	if percent {
		d := v.copyDetail()
		d.percent = true
		v.detail = d
	}
	return v
}

// vouched returns v with the evidence of others, each once; count is how many all have together.
func (v Value) vouched(others []Observation, count int) Value {
	have, all := make(map[Evidence]struct{}, count), make([]Evidence, 0, count)
	add := func(d *valueDetail, own bool) {
		if d == nil {
			return
		}
		for _, e := range d.evidence {
			_, known := have[e]
			if !known {
				have[e] = struct{}{}
			}
			if !known || own { // what v says twice itself stays
				all = append(all, e)
			}
		}
	}
	add(v.detail, true)
	for _, o := range others {
		add(o.Value.detail, false)
	}
	d := v.copyDetail()
	d.evidence = all
	v.detail = d
	return v
}
