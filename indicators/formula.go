package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// Formula says how a number is calculated from measures (计算公式). It is data: a weighted sum of quotients whose numerators and denominators
// are sums of measures, each with a factor and a lag (0 is this period, 1 the one before). That class is closed
// under what indicators need, and can be explained, inverted and bounded exactly.
//
// The zero Formula is empty and not valid. A Formula built outside the class (a quotient of quotients) carries
// the mistake; [Compile] and [Calculate] report it.
type Formula struct {
	terms []formulaTerm
	fault string
}

// formulaTerm is factor × numerator ÷ denominator.
type formulaTerm struct {
	factor      exact.Rat
	numerator   affine
	denominator affine
}

// affine is constant + Σ times × measure[lag].
type affine struct {
	constant exact.Rat
	parts    []affinePart
}

// isSingle reports whether it is written as one figure or one number, so that it needs no parentheses behind a division sign.
func (a affine) isSingle() bool {
	return len(a.parts) == 0 || len(a.parts) == 1 && a.constant.IsZero() && a.parts[0].times.Equal(exact.Int(1))
}

type affinePart struct {
	ref   reference
	times exact.Rat
}

// reference is a measure of this period (lag 0) or of lag periods before.
type reference struct {
	measure MeasureID
	lag     int
}

// Of returns the measure of this period.
func Of(measure MeasureID) Formula { return Lag(measure, 0) }

// Lag returns the measure of periods before this one (上期, 上 n 期); 0 is this period.
func Lag(measure MeasureID, periods int) Formula {
	return linearFormula(affine{parts: []affinePart{{reference{measure, periods}, exact.Int(1)}}})
}

// Constant returns the number n as a formula.
func Constant(n Number) Formula { return linearFormula(affine{constant: n.rat}) }

func linearFormula(a affine) Formula {
	return Formula{terms: []formulaTerm{{factor: exact.Int(1), numerator: a, denominator: one()}}}
}

func one() affine { return affine{constant: exact.Int(1)} }

// Sum returns the sum of the formulas. Sums of measures stay sums of measures, so they may stand in a [Ratio].
func Sum(formulas ...Formula) Formula {
	var sum Formula
	if len(formulas) == 0 {
		sum.fault = "a sum of nothing"
	}
	linear := -1 // the term that collects all sums of measures
	at := map[reference]int{}
	for _, f := range formulas {
		if sum.fault == "" {
			sum.fault = f.fault
		}
		if f.IsZero() {
			sum.fault = "a sum with an empty formula"
		}
		for _, t := range f.terms {
			if !t.denominator.isOne() {
				sum.terms = append(sum.terms, t)
				continue
			}
			if linear < 0 {
				linear = len(sum.terms)
				sum.terms = append(sum.terms, formulaTerm{factor: exact.Int(1), denominator: one()})
			}
			sum.terms[linear].numerator.add(t.numerator.times(t.factor), at)
		}
	}
	return sum
}

// Ratio returns numerator ÷ denominator. Both must be sums of measures; use [Formula.Per] or [Formula.Percent]
// for a base other than one.
func Ratio(numerator, denominator Formula) Formula {
	n, fault := numerator.linear("numerator")
	d, fault2 := denominator.linear("denominator")
	if fault == "" {
		fault = fault2
	}
	return Formula{terms: []formulaTerm{{factor: exact.Int(1), numerator: n, denominator: d}}, fault: fault}
}

// Mean returns the arithmetic mean of the formulas: of this year's ratio and last year's.
func Mean(formulas ...Formula) Formula {
	if len(formulas) == 0 {
		return Formula{fault: "a mean of nothing"}
	}
	share, _ := exact.Fraction(1, int64(len(formulas)))
	return Sum(formulas...).times(share)
}

// Growth returns (this period − last period) ÷ last period of the measure (同比增长).
func Growth(measure MeasureID) Formula {
	return Ratio(Sum(Of(measure), Lag(measure, 1).Times(Whole(-1))), Lag(measure, 1))
}

// Times returns the formula multiplied by n.
func (f Formula) Times(n Number) Formula { return f.times(n.rat) }

// Per returns the formula per base: Ratio(teams, residents).Per(10_000) is teams per 10,000 residents (每万人).
func (f Formula) Per(base int64) Formula { return f.times(exact.Int(base)) }

// Percent returns the formula per hundred (百分比).
func (f Formula) Percent() Formula { return f.Per(100) }

// Measures returns the measures the formula reads, each once, in order of first use, whatever their lags.
func (f Formula) Measures() []MeasureID {
	var ids []MeasureID
	for _, r := range f.references() {
		if !slices.Contains(ids, r.measure) {
			ids = append(ids, r.measure)
		}
	}
	return ids
}

// Equal reports whether f and g are the same formula, term by term.
func (f Formula) Equal(g Formula) bool {
	return f.fault == g.fault && slices.EqualFunc(f.terms, g.terms, func(s, t formulaTerm) bool {
		return s.factor.Equal(t.factor) && s.numerator.equal(t.numerator) && s.denominator.equal(t.denominator)
	})
}

// IsZero reports whether the formula is the empty one.
func (f Formula) IsZero() bool { return len(f.terms) == 0 && f.fault == "" }

func (f Formula) times(by exact.Rat) Formula {
	terms := slices.Clone(f.terms)
	for i := range terms {
		if terms[i].denominator.isOne() {
			terms[i].numerator = terms[i].numerator.times(by)
		} else {
			terms[i].factor = terms[i].factor.Mul(by)
		}
	}
	return Formula{terms: terms, fault: f.fault}
}

// linear returns the formula as a sum of measures, or why it is none.
func (f Formula) linear(place string) (affine, string) {
	switch {
	case f.fault != "":
		return affine{}, f.fault
	case len(f.terms) == 0:
		return affine{}, "the " + place + " is empty"
	case len(f.terms) > 1 || !f.terms[0].denominator.isOne():
		return affine{}, "the " + place + " of a ratio is itself a quotient"
	default:
		return f.terms[0].numerator.times(f.terms[0].factor), ""
	}
}

// references returns every (measure, lag) the formula reads, each once, in order of first use.
func (f Formula) references() []reference {
	var refs []reference
	seen := map[reference]bool{}
	for _, t := range f.terms {
		for _, a := range []affine{t.numerator, t.denominator} {
			for _, p := range a.parts {
				if !seen[p.ref] {
					seen[p.ref] = true
					refs = append(refs, p.ref)
				}
			}
		}
	}
	return refs
}

// size counts every part and constant of the formula, for [Limits.Terms].
func (f Formula) size() int {
	size := 0
	for _, t := range f.terms {
		size += max(1, len(t.numerator.parts)) + len(t.denominator.parts)
	}
	return size
}

// quotients counts the terms that are divided by something.
func (f Formula) quotients() int {
	count := 0
	for _, t := range f.terms {
		if !t.denominator.isOne() {
			count++
		}
	}
	return count
}

func (a affine) isOne() bool { return len(a.parts) == 0 && a.constant.Equal(exact.Int(1)) }

// alwaysZero reports whether a is 0 whatever is reported.
func (a affine) alwaysZero() bool {
	return a.constant.IsZero() && !slices.ContainsFunc(a.parts, func(p affinePart) bool { return !p.times.IsZero() })
}

func (a affine) times(by exact.Rat) affine {
	parts := slices.Clone(a.parts)
	for i := range parts {
		parts[i].times = parts[i].times.Mul(by)
	}
	return affine{constant: a.constant.Mul(by), parts: parts}
}

// add adds b in place; at holds where each measure already stands, so that one that stands in both is joined.
func (a *affine) add(b affine, at map[reference]int) {
	a.constant = a.constant.Add(b.constant)
	for _, p := range b.parts {
		if i, ok := at[p.ref]; ok {
			a.parts[i].times = a.parts[i].times.Add(p.times)
			continue
		}
		at[p.ref] = len(a.parts)
		a.parts = append(a.parts, p)
	}
}

func (a affine) equal(b affine) bool {
	return a.constant.Equal(b.constant) && slices.EqualFunc(a.parts, b.parts, func(p, q affinePart) bool {
		return p.ref == q.ref && p.times.Equal(q.times)
	})
}
