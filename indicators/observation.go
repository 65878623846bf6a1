package indicators

import (
	"bytes"
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
	var all []Observation
	for _, s := range sources {
		if s == nil {
			continue
		}
		for _, o := range s.Observations() {
			if !o.Value.IsZero() {
				all = append(all, o)
			}
		}
	}
	slices.SortStableFunc(all, compareObservations)
	return Submission{subject: subject, period: period, observations: joinEqual(all)}
}

// Subject returns who is assessed.
func (s Submission) Subject() Subject { return s.subject }

// Period returns the label of the period.
func (s Submission) Period() Period { return s.period }

// Observations returns the observations, sorted by measure and lag, as a fresh slice. A Submission is a [Source].
func (s Submission) Observations() []Observation { return slices.Clone(s.observations) }

// compareObservations orders by measure, lag and figure.
func compareObservations(a, b Observation) int {
	if c := compareReferences(reference{a.Measure, a.Lag}, reference{b.Measure, b.Lag}); c != 0 {
		return c
	}
	return compareFigures(a.Value, b.Value)
}

// compareFigures puts values that state the same figure next to each other.
func compareFigures(a, b Value) int {
	i, j := a.interval(), b.interval()
	return cmp.Or(
		cmp.Compare(a.status, b.status), cmp.Compare(a.fault(), b.fault()), a.number.Cmp(b.number),
		i.Low.Cmp(j.Low), i.High.Cmp(j.High), compareFlags(i.LowOpen, j.LowOpen), compareFlags(i.HighOpen, j.HighOpen),
	)
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
			sortByForm(sorted[:same])
			first.Value = sorted[0].Value.withEvidenceOf(sorted[1:same])
		}
		joined, sorted = append(joined, first), sorted[same:]
	}
	return joined
}

// sortByForm orders observations of the same figure by how it is written and vouched for, so that the order of input cannot be seen.
// Each is encoded once: tables may have many thousand sources of one figure.
func sortByForm(same []Observation) {
	type form struct {
		value   Value
		encoded []byte
	}
	forms := make([]form, len(same))
	for i, o := range same {
		forms[i] = form{o.Value, encodeValue(o.Value)}
	}
	slices.SortStableFunc(forms, func(a, b form) int { return bytes.Compare(a.encoded, b.encoded) })
	for i := range same {
		same[i].Value = forms[i].value
	}
}

// withEvidenceOf adds the evidence of others that v does not have, and the percent sign, which some measures refuse. All are added at
// once: one after another would take time in the square of their number.
func (v Value) withEvidenceOf(others []Observation) Value {
	have, percent := map[Evidence]bool{}, false
	for _, e := range v.Evidence() {
		have[e] = true
	}
	var more []Evidence
	for _, o := range others {
		if o.Value.detail == nil {
			continue
		}
		percent = percent || o.Value.detail.percent
		for _, e := range o.Value.detail.evidence {
			if !have[e] {
				have[e] = true
				more = append(more, e)
			}
		}
	}
	v = v.From(more...)
	if percent {
		d := v.copyDetail()
		d.percent = true
		v.detail = d
	}
	return v
}
