package indicators

import "slices"

// Substitution says that one measure stands in the denominators of indicators where another is stated (口径替代): a threshold set
// for 城市人口 tried with 常住人口. It is part of the framework it was declared for, changes its digest, and is
// printed on every scorecard it touches. The zero Substitution is not valid.
type Substitution struct {
	Stated MeasureID // what the formulas state
	Used   MeasureID // what is read in its place, of the same unit
}

// Substitute declares that used stands in every denominator where a formula states stated, as if the framework's own
// Substitutions said so. Numerators and checks read what they state. Compile refuses a substitution that touches no criterion or
// condition, that is between different units, and a chain of them.
func Substitute(stated, used MeasureID) Option {
	return Option{func(o *compileOptions) { o.substitutions = append(o.substitutions, Substitution{stated, used}) }}
}

// substitute replaces measures in denominators, and reports which substitutions it made.
func (f Formula) substitute(by []Substitution) (Formula, []int) {
	var made []int
	terms := make([]formulaTerm, len(f.terms))
	for i, t := range f.terms {
		terms[i] = t
		for k, s := range by {
			if !t.denominator.reads(s.Stated) {
				continue
			}
			if !slices.Contains(made, k) {
				made = append(made, k)
			}
			terms[i].denominator = terms[i].denominator.replace(s)
		}
	}
	if len(made) == 0 {
		return f, nil
	}
	return Formula{terms: terms, fault: f.fault}, made
}

func (a affine) reads(m MeasureID) bool {
	return slices.ContainsFunc(a.parts, func(p affinePart) bool { return p.ref.measure == m })
}

// replace puts the measure used in the place of the one stated, of every lag; where both stood they are joined.
func (a affine) replace(s Substitution) affine {
	replaced := affine{constant: a.constant}
	at := map[reference]int{}
	for _, p := range a.parts {
		if p.ref.measure == s.Stated {
			p.ref.measure = s.Used
		}
		replaced.add(affine{parts: []affinePart{p}}, at)
	}
	return replaced
}
