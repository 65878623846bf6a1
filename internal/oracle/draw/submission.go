package draw

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Kind is what a drawn submission is like. Of all kinds some figures lie on thresholds and ties, or right beside them.
type Kind uint8

const (
	// Whole has an exact figure for everything.
	Whole Kind = iota
	// Gaps has figures that are missing or do not apply.
	Gaps
	// Ranged has a few uncertain figures.
	Ranged
	// RangedGaps has both.
	RangedGaps
	// Faulty has figures for which it is refused.
	Faulty
)

// Submissions draws submissions for one framework.
type Submissions struct {
	measures   []indicators.Measure
	indicators []indicators.IndicatorID // those that have thresholds
	terms      map[indicators.IndicatorID][]Term
	lags       []int                  // of which figures are reported
	measured   []indicators.MeasureID // those that an indicator states as they are
	divisors   []key                  // those in denominators
	thresholds thresholds
}

// NewSubmissions prepares to draw submissions for a framework.
func NewSubmissions(f indicators.Framework) *Submissions {
	s := &Submissions{measures: f.Measures, terms: map[indicators.IndicatorID][]Term{}, lags: lagsOf(f), thresholds: thresholdsOf(f)}
	for _, i := range f.Indicators {
		if len(s.thresholds.of[i.ID]) > 0 {
			s.indicators = append(s.indicators, i.ID)
			s.terms[i.ID] = TermsOf(i.Formula)
			s.divisors = append(s.divisors, divisors(i.Formula)...)
			if m, is := measureOf(i); is {
				s.measured = append(s.measured, m)
			}
		}
	}
	return s
}

// lagsOf returns this period, the last and those that formulas read, sorted.
func lagsOf(f indicators.Framework) []int {
	lags := []int{0, 1}
	for _, i := range f.Indicators {
		for _, t := range TermsOf(i.Formula) {
			for _, p := range slices.Concat(t.Numerator, t.Denominator) {
				lags = append(lags, p.Lag)
			}
		}
	}
	slices.Sort(lags)
	return slices.Compact(lags)
}

// Draw draws a submission of a kind.
func (s *Submissions) Draw(rng *rand.Rand, kind Kind) indicators.Submission {
	figures := s.figures(rng)
	for range 1 + rng.IntN(4) {
		s.aim(rng, figures)
	}
	uncertain, divisor := map[key]bool{}, key{}
	if kind == Ranged || kind == RangedGaps {
		for range 1 + rng.IntN(3) {
			uncertain[key{s.measures[rng.IntN(len(s.measures))].ID, s.lags[rng.IntN(len(s.lags))]}] = true
		}
		if len(s.measured) > 0 {
			uncertain[key{s.measured[rng.IntN(len(s.measured))], 0}] = true // a score whose range runs from end to end
		}
		if len(s.divisors) > 0 && rng.IntN(3) == 0 {
			divisor = s.divisors[rng.IntN(len(s.divisors))]
		}
	}
	var list indicators.Observations
	for _, m := range s.measures {
		for _, lag := range s.lags {
			at := key{m.ID, lag}
			value := indicators.Exact(numberOf(figures[at]))
			switch {
			case (kind == Gaps || kind == RangedGaps) && rng.IntN(12) == 0:
				if value = (indicators.Value{}); rng.IntN(2) == 0 {
					value = indicators.NotApplicableValue()
				}
			case at == divisor && figures[at].Sign() > 0:
				value = indicators.Between(numberOf(figures[at]), indicators.Number{}, numberOf(figures[at]))
			case uncertain[at]:
				value = qualify(rng, m, figures[at])
			}
			list = append(list, indicators.Observation{Measure: m.ID, Lag: lag, Value: dress(rng, value)})
		}
	}
	if rng.IntN(10) == 0 {
		list = append(list, indicators.Observation{Measure: "unread", Value: indicators.Int(1)})
	}
	if rng.IntN(10) == 0 {
		again := list[rng.IntN(len(list))]
		again.Value = again.Value.From(indicators.Evidence{Title: "again"})
		list = append(list, again)
	}
	if kind == Faulty {
		for range 1 + rng.IntN(2) {
			list = append(list, s.fault(rng, list))
		}
	}
	rng.Shuffle(len(list), func(i, k int) { list[i], list[k] = list[k], list[i] })
	return indicators.NewSubmission(indicators.Subject{ID: "620300", Name: name("city")}, "2023", list)
}

// figures draws an exact figure for every measure, of every period that is reported.
func (s *Submissions) figures(rng *rand.Rand) map[key]*big.Rat {
	figures := map[key]*big.Rat{}
	for _, m := range s.measures {
		for _, lag := range s.lags {
			x := Figure(rng, m).Rat()
			switch rng.IntN(40) {
			case 0:
				x.Mul(x, new(big.Rat).SetInt(power(rng.IntN(28))))
			case 1:
				x.Quo(x, new(big.Rat).SetInt(power(rng.IntN(28))))
			case 2, 3:
				x.Neg(x)
			case 4:
				x.Mul(x, big.NewRat(1, 1+rng.Int64N(9)))
			}
			if x.Sign() == 0 && rng.IntN(8) > 0 {
				x.SetInt64(1)
			}
			figures[key{m.ID, lag}] = allowed(m, x)
		}
	}
	return figures
}

func power(exponent int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(exponent)), nil)
}

// allowed returns the number, or one near it that the measure allows.
func allowed(m indicators.Measure, x *big.Rat) *big.Rat {
	if m.Integer && !x.IsInt() {
		x = new(big.Rat).SetInt(new(big.Int).Quo(x.Num(), x.Denom()))
	}
	if m.Min != nil && x.Cmp(m.Min.Rat()) < 0 {
		x = m.Min.Rat()
	}
	if m.Max != nil && x.Cmp(m.Max.Rat()) > 0 {
		x = m.Max.Rat()
	}
	return x
}

// aim changes one figure so that an indicator lies on a threshold, or a unit or very little beside it.
func (s *Submissions) aim(rng *rand.Rand, figures map[key]*big.Rat) {
	if len(s.indicators) == 0 {
		return
	}
	id := s.indicators[rng.IntN(len(s.indicators))]
	levels := s.thresholds.of[id]
	level := levels[rng.IntN(len(levels))]
	m := s.measures[rng.IntN(len(s.measures))]
	at := key{m.ID, rng.IntN(2) * rng.IntN(2)}
	x, ok := solve(s.terms[id], figures, at, level)
	if !ok {
		return
	}
	switch beside := rng.IntN(8); {
	case beside < 2:
		x.Add(x, big.NewRat(int64(2*beside-1), 1))
	case beside < 4 && !m.Integer:
		x.Add(x, new(big.Rat).SetFrac(big.NewInt(int64(2*beside-5)), power(1+rng.IntN(12))))
	}
	if _, err := indicators.ParseNumber(x.RatString()); err == nil && allowed(m, x).Cmp(x) == 0 {
		figures[at] = x
	}
}

// dress gives some values evidence, or a status that scores alike.
func dress(rng *rand.Rand, value indicators.Value) indicators.Value {
	if _, ok := value.Number(); ok {
		switch rng.IntN(12) {
		case 0:
			value = value.As(indicators.Estimated)
		case 1:
			value = value.As(indicators.Provisional)
		}
	}
	if rng.IntN(10) == 0 {
		value = value.From(indicators.Evidence{Title: fmt.Sprint("yearbook ", rng.IntN(3)), Locator: "3"})
	}
	return value
}

// qualify makes a figure uncertain; its point stays within the measure's bounds.
func qualify(rng *rand.Rand, m indicators.Measure, x *big.Rat) indicators.Value {
	unit := indicators.Whole(1 + rng.Int64N(4))
	if !m.Integer && rng.IntN(2) == 0 {
		unit = fraction(1+rng.Int64N(9), 4)
	}
	number := numberOf(x)
	value := indicators.Exact(number)
	switch rng.IntN(7) {
	case 0:
		return value.Qualified(indicators.AtLeastWritten, unit)
	case 1:
		above, err := indicators.ParseNumber(new(big.Rat).Add(x, unit.Rat()).RatString())
		if m.Integer && !unit.Rat().IsInt() || err != nil {
			return value
		}
		return indicators.Exact(above).Qualified(indicators.BelowWritten, unit)
	case 2:
		return value.Qualified(indicators.AtMostWritten, unit)
	case 3:
		return value.RoundedTo(unit)
	case 4:
		return value.Qualified(indicators.AboutWritten, unit)
	default:
		low, err := indicators.ParseNumber(new(big.Rat).Sub(x, unit.Rat()).RatString())
		if err != nil {
			return value
		}
		if rng.IntN(2) == 0 {
			return indicators.Between(number, low, number)
		}
		high, err := indicators.ParseNumber(new(big.Rat).Add(x, unit.Rat()).RatString())
		if err != nil {
			return value
		}
		return indicators.Between(number, low, high)
	}
}

// fault returns an observation for which a submission is refused, mostly: beside another of the same figure, or of one that was not
// reported.
func (s *Submissions) fault(rng *rand.Rand, list indicators.Observations) indicators.Observation {
	o := list[rng.IntN(len(list))]
	if rng.IntN(2) == 0 {
		o.Lag = 7
	}
	switch rng.IntN(7) {
	case 0:
		o.Value = indicators.Int(987_654)
	case 1:
		o.Value = indicators.Int(-987_654)
	case 2:
		o.Value = indicators.Exact(fraction(1, 7))
	case 3:
		o.Lag = []int{-1, 1001}[rng.IntN(2)]
	case 4:
		o.Value = indicators.MustParse("24.4%")
	case 5:
		o.Measure = []indicators.MeasureID{"", "no id", "上期"}[rng.IntN(3)]
	default:
		o.Value = indicators.Int(5).RoundedTo(indicators.Whole(-1))
	}
	return o
}
