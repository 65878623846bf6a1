package exact

import "slices"

// Sum returns the exact sum of terms, 0 for none. The terms are not changed.
//
// Small terms are added one after another. Big terms are grouped by denominator and added in pairs of like length (a
// product tree), because adding them in turn multiplies ever longer numbers by short ones: quadratic where the tree is not.
func Sum(terms []Rat) Rat {
	var total Rat
	var wide []Rat
	for _, term := range terms {
		if term.big != nil {
			wide = append(wide, term)
			continue
		}
		next := total.Add(term)
		if next.big != nil {
			wide = append(wide, next)
			next = Rat{}
		}
		total = next
	}
	if len(wide) == 0 {
		return total
	}
	slices.SortStableFunc(wide, func(r, s Rat) int { return r.big.den.Cmp(s.big.den) })
	wide = append(sumEqualDenominators(wide), total)
	for len(wide) > 1 {
		half := wide[:0]
		for pair := range slices.Chunk(wide, 2) {
			if len(pair) == 2 {
				pair[0] = pair[0].Add(pair[1])
			}
			half = append(half, pair[0])
		}
		wide = half
	}
	return wide[0]
}

// sumEqualDenominators adds each run of big terms that share a denominator, in place.
func sumEqualDenominators(sorted []Rat) []Rat {
	sums := sorted[:1]
	for _, term := range sorted[1:] {
		last := &sums[len(sums)-1]
		if last.big != nil && last.big.den.Cmp(term.big.den) == 0 {
			*last = last.Add(term)
			continue
		}
		sums = append(sums, term)
	}
	return sums
}
