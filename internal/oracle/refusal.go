package oracle

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// refuse returns what the figures themselves are refused for: ids, lags, values, bounds of measures, and figures that
// contradict each other.
func (p *plan) refuse(observations []indicators.Observation) Refusals {
	var refusals Refusals
	for i, o := range observations {
		path := "/observations/" + string(o.Measure)
		if o.Lag != 0 {
			path += fmt.Sprintf("[%d]", o.Lag)
		}
		refuse := func(code indicators.ProblemCode) { refusals = append(refusals, Refusal{Code: code, Path: path}) }
		if !indicators.ValidID(o.Measure) {
			refuse(indicators.ProblemInvalidID)
		}
		if o.Lag < 0 || o.Lag > 1000 {
			refuse(indicators.ProblemInvalidLag)
		}
		if i > 0 && observations[i-1].Measure == o.Measure && observations[i-1].Lag == o.Lag {
			refuse(indicators.ProblemConflict)
		}
		var problem indicators.Problem
		if err := o.Value.Err(); errors.As(err, &problem) {
			refuse(problem.Code)
			continue
		}
		if m, known := p.measures[o.Measure]; known {
			for _, code := range unfit(m, o.Value) {
				refuse(code)
			}
		}
	}
	return refusals.sorted()
}

// unfit returns why a measure cannot have a value.
func unfit(m indicators.Measure, v indicators.Value) []indicators.ProblemCode {
	number, has := v.Number()
	if !has {
		return nil
	}
	var codes []indicators.ProblemCode
	if isPercent(v) && m.Unit != indicators.Same("%") {
		codes = append(codes, indicators.ProblemUnitMismatch)
	}
	point := number.Rat()
	if m.Integer && !point.IsInt() {
		codes = append(codes, indicators.ProblemNotWhole)
	}
	if m.Min != nil && point.Cmp(m.Min.Rat()) < 0 {
		codes = append(codes, indicators.ProblemBelowMinimum)
	}
	if m.Max != nil && point.Cmp(m.Max.Rat()) > 0 {
		codes = append(codes, indicators.ProblemAboveMaximum)
	}
	return codes
}

// isPercent reports whether a value was written with the sign, which only its JSON tells.
func isPercent(v indicators.Value) bool {
	text, err := v.MarshalJSON()
	if err != nil {
		return false
	}
	var written struct {
		Percent bool `json:"percent"`
	}
	return json.Unmarshal(text, &written) == nil && written.Percent
}

// sorted sorts by place and code.
func (r Refusals) sorted() Refusals {
	slices.SortStableFunc(r, func(a, b Refusal) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Code, b.Code))
	})
	return r
}

// known are the figures of a submission as the oracle uses them.
type known struct {
	observations  map[figure]indicators.Observation
	points        map[figure]*big.Rat
	notApplicable map[figure]bool
	boxes         map[figure]box // of uncertain figures
}

// take sorts the observations by what they say.
func (p *plan) take(observations []indicators.Observation) known {
	k := known{make(map[figure]indicators.Observation), make(map[figure]*big.Rat), make(map[figure]bool), make(map[figure]box)}
	for _, o := range observations {
		at := figure{o.Measure, o.Lag}
		k.observations[at] = o
		if o.Value.Status() == indicators.NotApplicable {
			k.notApplicable[at] = true
		}
		number, has := o.Value.Number()
		if !has {
			continue
		}
		k.points[at] = number.Rat()
		if b := boxOf(p.measures[o.Measure], o.Value); !b.isPoint() {
			k.boxes[at] = b
		}
	}
	return k
}
