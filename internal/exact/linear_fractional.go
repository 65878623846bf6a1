package exact

// LinearFractional returns the exact hull of (n0 + Σ n[k]·x[k]) / (d0 + Σ d[k]·x[k]) over independent x[k] in box[k].
// An end of the result is closed exactly when the quotient attains it.
//
// It reports false when the range of the denominator contains or touches 0 (an end equal to 0 counts even when open), and
// when n, d and box differ in length.
//
// The quotient is monotone in each variable, so its extremes lie at vertices of the box. Dinkelbach's iteration finds
// them: from a quotient λ of one vertex it moves to the vertex where numerator − λ·denominator is extreme, which each
// variable decides alone. Every step improves the quotient and there are finitely many vertices, so it ends, exactly.
func LinearFractional(n0 Rat, n []Rat, d0 Rat, d []Rat, box []Interval) (Interval, bool) {
	if len(n) != len(box) || len(d) != len(box) {
		return Interval{}, false
	}
	form := fractionalForm{n0: n0, n: n, d0: d0, d: d, box: box}
	form.terms = make([]Rat, len(box)+1)
	lowest := form.value(d0, d, func(k int) Rat { return endOf(box[k], d[k].Sign() < 0) })
	highest := form.value(d0, d, func(k int) Rat { return endOf(box[k], d[k].Sign() > 0) })
	if lowest.Sign() <= 0 && highest.Sign() >= 0 {
		return Interval{}, false
	}
	// Under a negative denominator, numerator − λ·denominator is extreme the other way round.
	sign := lowest.Sign()
	var hull Interval
	hull.High, hull.HighOpen = form.extreme(sign)
	hull.Low, hull.LowOpen = form.extreme(-sign)
	return hull, true
}

// endOf returns the upper or the lower end of i.
func endOf(i Interval, upper bool) Rat {
	if upper {
		return i.High
	}
	return i.Low
}

// fractionalForm is a quotient of two affine forms over a box.
type fractionalForm struct {
	n0, d0 Rat
	n, d   []Rat
	box    []Interval
	terms  []Rat // Scratch for sums.
}

// value returns the affine form constant + Σ factors[k]·end(k).
func (f *fractionalForm) value(constant Rat, factors []Rat, end func(int) Rat) Rat {
	f.terms[0] = constant
	for k, factor := range factors {
		f.terms[k+1] = factor.Mul(end(k))
	}
	return Sum(f.terms)
}

// extreme returns the extreme quotient where numerator − λ·denominator is greatest (direction 1) or least (-1), and
// whether that end is open.
func (f *fractionalForm) extreme(direction int) (Rat, bool) {
	upper := make([]bool, len(f.box))
	vertex := func(k int) Rat { return endOf(f.box[k], upper[k]) }
	quotient := f.quotient(vertex)
	for {
		open := false
		for k, i := range f.box {
			// A variable without influence keeps its end: any number of its interval serves.
			switch direction * f.n[k].Sub(quotient.Mul(f.d[k])).Sign() {
			case 1:
				upper[k] = true
				open = open || i.HighOpen
			case -1:
				upper[k] = false
				open = open || i.LowOpen
			}
		}
		next := f.quotient(vertex)
		if next.Equal(quotient) {
			return quotient, open
		}
		quotient = next
	}
}

// quotient returns the value at a vertex, where the denominator is known not to be 0.
func (f *fractionalForm) quotient(end func(int) Rat) Rat {
	quotient, _ := f.value(f.n0, f.n, end).Quo(f.value(f.d0, f.d, end))
	return quotient
}
