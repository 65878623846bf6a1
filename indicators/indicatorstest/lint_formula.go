package indicatorstest

import "github.com/wenming-go/wenming/indicators"

// lintedTerm is a [term] whose figures stand once above and once below the line.
type lintedTerm struct {
	factor                 indicators.Number
	numerator, denominator figureSum
}

// figureSum is constant + Σ times × figure, where every figure stands once.
type figureSum struct {
	constant indicators.Number
	parts    map[reference]indicators.Number
}

func termsOf(f indicators.Formula, used substitutes) []lintedTerm {
	var terms []lintedTerm
	for _, t := range takeApart(f, used) {
		terms = append(terms, lintedTerm{t.factor, sumOf(t.numerator), sumOf(t.denominator)})
	}
	return terms
}

func sumOf(a affine) figureSum {
	s := figureSum{constant: a.constant, parts: map[reference]indicators.Number{}}
	for _, p := range a.parts {
		s.parts[p.of] = s.parts[p.of].Add(p.times)
	}
	return s
}

// single returns the figure that the formula is, and false where it is anything else.
func (t lintedTerm) single() (reference, bool) {
	one := indicators.Whole(1)
	if len(t.numerator.parts) != 1 || !t.numerator.constant.IsZero() || !t.factor.Equal(one) || !t.denominator.isOne() {
		return reference{}, false
	}
	for f, times := range t.numerator.parts {
		return f, times.Equal(one)
	}
	return reference{}, false
}

func (a figureSum) isOne() bool { return len(a.parts) == 0 && a.constant.Equal(indicators.Whole(1)) }

// spanOfMeasure returns what a measure's own bounds allow.
func (l *linter) spanOfMeasure(id indicators.MeasureID) span {
	m := l.measureOf[id]
	if m == nil {
		return span{}
	}
	room, exists := roomOf(*m)
	if !exists {
		return span{}
	}
	return room
}

// isNonNegative reports whether no figure of the sum can be below 0.
func (l *linter) isNonNegative(a figureSum) bool {
	for f := range a.parts {
		if low := l.spanOfMeasure(f.measure).low; low == nil || low.Sign() < 0 {
			return false
		}
	}
	return true
}

// spanOf returns what an indicator can be: an outer bound from the bounds of its measures, the shape of its formula and the checks of
// severity error.
func (l *linter) spanOf(id indicators.IndicatorID) span {
	if known, ok := l.spans[id]; ok {
		return known
	}
	var s span
	if x := l.indicatorOf[id]; x != nil {
		s = l.spanOfFormula(termsOf(x.Formula, l.used))
	}
	l.spans[id] = s
	return s
}

func (l *linter) spanOfFormula(terms []lintedTerm) span {
	if len(terms) == 0 {
		return span{}
	}
	whole := pointSpan(indicators.Number{})
	for _, t := range terms {
		whole = whole.plus(l.spanOfTerm(t).times(t.factor))
	}
	return whole
}

func (l *linter) spanOfTerm(t lintedTerm) span {
	numerator := l.spanOfSum(t.numerator)
	if len(t.denominator.parts) == 0 {
		share, err := indicators.Whole(1).Quo(t.denominator.constant)
		if err != nil {
			return span{}
		}
		return numerator.times(share)
	}
	return numerator.dividedBy(l.spanOfSum(t.denominator)).meet(l.spanOfShares(t))
}

func (l *linter) spanOfSum(a figureSum) span {
	s := pointSpan(a.constant)
	for f, times := range a.parts {
		s = s.plus(l.spanOfMeasure(f.measure).times(times))
	}
	return s
}

// spanOfShares bounds a quotient of sums of figures that are nowhere below 0 by what stands above and below the line: a part is at most
// all of a whole that contains it, or that a check says it is not more than.
func (l *linter) spanOfShares(t lintedTerm) span {
	if !l.isNonNegative(t.numerator) || !l.isNonNegative(t.denominator) || t.denominator.constant.Sign() < 0 {
		return span{}
	}
	for _, times := range t.denominator.parts {
		if times.Sign() < 0 {
			return span{}
		}
	}
	low, high := l.extremeShare(t, -1), l.extremeShare(t, 1)
	return span{}.meet(span{low, high})
}

// extremeShare returns the bound U of numerator ≤ U × denominator (side 1), or of ≥ (side -1), part by part; nil where there is none.
func (l *linter) extremeShare(t lintedTerm, side int) *indicators.Number {
	numerator := map[reference]indicators.Number{}
	for f, times := range t.numerator.parts {
		if d := t.denominator.parts[f]; times.Sign() == side && d.IsZero() {
			f = l.wholeOf(f, t.denominator)
		}
		numerator[f] = numerator[f].Add(times)
	}
	var extreme *indicators.Number
	// compare takes in one part; false where nothing bounds it.
	compare := func(n, d indicators.Number) bool {
		share, err := n.Quo(d)
		if err != nil {
			return n.Sign() != side
		}
		if extreme == nil || share.Cmp(*extreme) == side {
			extreme = &share
		}
		return true
	}
	if !compare(t.numerator.constant, t.denominator.constant) {
		return nil
	}
	for f, n := range numerator {
		if !compare(n, t.denominator.parts[f]) {
			return nil
		}
	}
	for f, d := range t.denominator.parts {
		if !compare(numerator[f], d) {
			return nil
		}
	}
	return extreme
}

// indexWithin notes what the checks of severity error say about parts and wholes.
func (l *linter) indexWithin() {
	for _, c := range l.checks {
		k := c.item
		if k.Severity != indicators.SeverityError || !k.Tolerance.IsZero() {
			continue
		}
		switch k.Relation {
		case indicators.RelationAtMost, indicators.RelationBelow:
			l.addWithin(k.Left, k.Right)
		case indicators.RelationAtLeast, indicators.RelationAbove:
			l.addWithin(k.Right, k.Left)
		case indicators.RelationEqual:
			l.addWithin(k.Left, k.Right)
			l.addWithin(k.Right, k.Left)
		}
	}
}

// addWithin notes that every part of a sum of figures that are nowhere below 0 is not more than the whole.
func (l *linter) addWithin(parts, whole indicators.Formula) {
	left, right := termsOf(parts, nil), termsOf(whole, nil)
	if len(left) != 1 || len(right) != 1 {
		return
	}
	t := left[0]
	into, ok := right[0].single()
	if !ok || !t.denominator.isOne() || !t.factor.Equal(indicators.Whole(1)) || t.numerator.constant.Sign() < 0 || !l.isNonNegative(t.numerator) {
		return
	}
	for _, times := range t.numerator.parts {
		if times.Sign() < 0 {
			return
		}
	}
	for f, times := range t.numerator.parts {
		if times.Cmp(indicators.Whole(1)) >= 0 {
			l.within[f] = append(l.within[f], into)
		}
	}
}

// wholeOf returns a figure of the sum that f is not more than, by one check or several in a row; f itself where there is none.
func (l *linter) wholeOf(f reference, whole figureSum) reference {
	const mostFigures = 64 // that are looked at; whoever states more in a row is not followed to the end
	seen := map[reference]bool{f: true}
	for queue := []reference{f}; len(queue) > 0 && len(seen) < mostFigures; queue = queue[1:] {
		if times, stands := whole.parts[queue[0]]; stands && !times.IsZero() {
			return queue[0]
		}
		for _, next := range l.within[queue[0]] {
			if !seen[next] {
				seen[next] = true
				queue = append(queue, next)
			}
		}
	}
	return f
}
