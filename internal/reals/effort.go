package reals

// fullEffort is how many logarithms a number may take to be enclosed with MaxBits. What takes more is enclosed with fewer bits, so
// that an undecided number costs no more for being long.
const fullEffort = 64

// leastBits is the largest precision of the longest numbers.
const leastBits = 512

// mostBits returns the largest precision that x is enclosed with.
func (x Real) mostBits() int {
	effort := x.effort()
	if effort <= fullEffort {
		return MaxBits
	}
	return max(MaxBits*fullEffort/effort, leastBits)
}

// effort counts the logarithms that an enclosure takes.
func (x Real) effort() int {
	if x.irrational == nil {
		return 0
	}
	effort := 0
	for _, t := range x.irrational.terms {
		effort += t.atom.effort()
	}
	return effort
}

func (l *logQuotient) effort() int { return 2 }

func (w *power) effort() int {
	effort := 1 // the exponential
	for i, f := range w.factors {
		if i == 0 || !f.weight.Equal(w.factors[i-1].weight) {
			effort++
		}
		effort += f.base.effort()
	}
	return effort
}
