package indicatorstest

import (
	"encoding/json"
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// scored is a submission and what it came to.
type scored struct {
	exact      figures // where all figures are exact and drawn; else nil
	submission indicators.Submission
	card       *indicators.Scorecard
	later      indicators.Observations // of a thinned one, with the figures that were left out
}

// reproduce writes a submission so that it can be read back and evaluated again.
func reproduce(s indicators.Submission) string {
	data, err := s.MarshalJSON()
	if err != nil {
		return fmt.Sprintf("%v (it cannot be written: %v)", s.Observations(), err)
	}
	return string(data)
}

func submissionOf(observations ...indicators.Observation) indicators.Submission {
	return indicators.NewSubmission(indicators.Subject{ID: "drawn"}, "drawn", indicators.Observations(observations))
}

// observations states exact figures, in the order of used.
func (d *drawer) observations(drawn figures) indicators.Observations {
	list := make(indicators.Observations, 0, len(drawn))
	for _, r := range d.used {
		if n, ok := drawn[r]; ok {
			list = append(list, indicators.Observation{Measure: r.measure, Lag: r.lag, Value: indicators.Exact(n)})
		}
	}
	return list
}

// blur makes some of the figures ones that stand for a range, as reports write them.
func (d *drawer) blur(list indicators.Observations) indicators.Observations {
	blurred := make(indicators.Observations, len(list))
	for i, o := range list {
		blurred[i] = o
		n, _ := o.Value.Number()
		m := d.measures[o.Measure]
		unit := indicators.Whole([]int64{2, 10, 100}[d.rng.IntN(3)])
		if m.Max != nil {
			unit = indicators.Whole(2)
		}
		switch d.rng.IntN(6) {
		case 0:
			blurred[i].Value = indicators.Exact(n).RoundedTo(unit)
		case 1:
			blurred[i].Value = indicators.Exact(n).Qualified(indicators.AtLeastWritten, unit)
		case 2:
			blurred[i].Value = indicators.Between(n, n, n.Add(unit))
		}
	}
	return blurred
}

// within draws exact figures of those that each may stand for.
func (d *drawer) within(list indicators.Observations) indicators.Observations {
	drawn := make(indicators.Observations, len(list))
	for i, o := range list {
		drawn[i] = o
		n, ok := o.Value.Number()
		if !ok {
			continue
		}
		r, m := o.Value.Range(), d.measures[o.Measure]
		for range 4 {
			share := indicators.Whole(d.rng.Int64N(9)).Mul(indicators.MustNumber("0.125"))
			candidate, fits := d.fit(m, r.Low().Add(r.High().Sub(r.Low()).Mul(share)))
			if fits && r.Contains(candidate) {
				n = candidate
				break
			}
		}
		drawn[i].Value = indicators.Exact(n)
	}
	return drawn
}

// thin leaves some figures out and has some not apply; later has those that were left out, too.
func (d *drawer) thin(list indicators.Observations) (left, later indicators.Observations) {
	for _, o := range list {
		switch d.rng.IntN(8) {
		case 0, 1:
			later = append(later, o)
			continue
		case 2:
			o.Value = indicators.NotApplicableValue()
		}
		left, later = append(left, o), append(later, o)
	}
	return left, later
}

// indented writes a scorecard as JSON for people to compare.
func indented(card *indicators.Scorecard) ([]byte, error) {
	text, err := json.MarshalIndent(card, "", "  ")
	return append(text, '\n'), err
}
