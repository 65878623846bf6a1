package draw

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Derived derives a framework from another: the weights are three times what they were, the total is rounded otherwise, and one criterion
// below a mean has twice its marks. That may no longer fit together; Compile says so.
func Derived(parent indicators.Framework, seed uint64) (indicators.Framework, error) {
	g := newGenerator(seed, 17, Options{})
	plan := parent.Rounding
	plan.Total = indicators.Rounding{Places: (plan.Total.Places + 1 + g.rng.IntN(3)) % 4, Mode: indicators.HalfEven}
	weights, marks := figuresOfMeans(parent.Root)
	overrides := append(weights, indicators.OverrideRoundingPlan(plan))
	if len(marks) > 0 {
		overrides = append(overrides, marks[g.rng.IntN(len(marks))])
	}
	return indicators.Derive(parent, parent.ID, parent.Edition+" derived", name("derived"), overrides...)
}

// figuresOfMeans overrides the weights and the criteria's marks below every mean.
func figuresOfMeans(n indicators.Node) (weights, marks []indicators.Override) {
	for _, child := range n.Children {
		if n.Combine != indicators.BySum {
			weights = append(weights, indicators.OverrideNumber(child.ID, "/weight", child.Weight.Mul(indicators.Whole(3))))
			if known, public := child.Marks.Number(); public && len(child.Children) == 0 {
				marks = append(marks, indicators.OverrideMarks(child.ID, indicators.MarksOf(known.Mul(indicators.Whole(2)))))
			}
		}
		w, m := figuresOfMeans(child)
		weights, marks = slices.Concat(weights, w), slices.Concat(marks, m)
	}
	return weights, marks
}
