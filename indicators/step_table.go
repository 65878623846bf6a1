package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// stepTable finds the first of several steps whose bounds all hold, by binary search: thousands of steps cost little more
// than three.
type stepTable struct {
	levels []exact.Rat // of all bounds, ascending, each once
	// holder has the first step that holds below the first level, at it, between it and the second, and so on up to
	// above the last; -1 where none does.
	holder []int
}

func newStepTable(steps [][]Bound) stepTable {
	var t stepTable
	for _, bounds := range steps {
		for _, b := range bounds {
			t.levels = append(t.levels, b.Level.rat)
		}
	}
	t.levels = sortedUnique(t.levels)
	t.holder = slices.Repeat([]int{-1}, 2*len(t.levels)+1)
	next := make([]int, len(t.holder)+1) // leads from each place to the first from there on that has no holder yet
	for i := range next {
		next[i] = i
	}
	free := func(i int) int {
		for next[i] != i {
			next[i] = next[next[i]]
			i = next[i]
		}
		return i
	}
	for k, bounds := range steps {
		low, high := t.among(bounds)
		for i := free(low); i <= high; i = free(i) {
			t.holder[i], next[i] = k, i+1
		}
	}
	return t
}

// place returns where a number stands in holder.
func (t *stepTable) place(x exact.Rat) int {
	level, at := slices.BinarySearchFunc(t.levels, x, exact.Rat.Cmp)
	if at {
		return 2*level + 1
	}
	return 2 * level
}

// among returns the first and the last place at which all bounds hold; the first is the larger where they never do.
func (t *stepTable) among(bounds []Bound) (low, high int) {
	low, high = 0, len(t.holder)-1
	for _, b := range bounds {
		level := t.place(b.Level.rat)
		switch b.Relation {
		case RelationAtLeast:
			low = max(low, level)
		case RelationAbove:
			low = max(low, level+1)
		case RelationAtMost:
			high = min(high, level)
		case RelationBelow:
			high = min(high, level-1)
		case RelationEqual:
			low, high = max(low, level), min(high, level)
		default:
			high = -1
		}
	}
	return low, high
}

// first returns the first step that holds at x, -1 where none does.
func (t *stepTable) first(x exact.Rat) int { return t.holder[t.place(x)] }

// reaches reports whether a step is the first that holds at some number.
func (t *stepTable) reaches() map[int]bool {
	reached := map[int]bool{}
	for _, k := range t.holder {
		reached[k] = true
	}
	return reached
}

// tableOf returns the table of conditions that all read the one indicator and are bounds that must all hold; nil where
// they are not, so that each has to be asked.
func tableOf(conditions []*compiledCondition, alone bool) *stepTable {
	if !alone {
		return nil
	}
	steps := make([][]Bound, len(conditions))
	for i, c := range conditions {
		bounds, ok := c.bounds(nil)
		if !ok {
			return nil
		}
		steps[i] = bounds
	}
	table := newStepTable(steps)
	return &table
}

// probes returns numbers that distinguish every set that conditions with the levels can make: the levels, a number
// between each pair of neighbours and one beyond each end.
func probes(levels []exact.Rat) []exact.Rat {
	sorted := sortedUnique(levels)
	if len(sorted) == 0 {
		return []exact.Rat{{}}
	}
	points := []exact.Rat{sorted[0].Sub(exact.Int(1))}
	half, _ := exact.Fraction(1, 2)
	for i, level := range sorted {
		if i > 0 {
			points = append(points, sorted[i-1].Add(level).Mul(half))
		}
		points = append(points, level)
	}
	return append(points, sorted[len(sorted)-1].Add(exact.Int(1)))
}
