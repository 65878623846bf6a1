package oracle_test

// ruleFaults are planted into rules and formulas.
func ruleFaults() []fault {
	return []fault{
		{
			"bands: at least is above", "indicators/step_table.go",
			"low = max(low, level)\n\t\tcase RelationAbove:",
			"low = max(low, level+1)\n\t\tcase RelationAbove:",
		},
		{
			"bands: below is at most", "indicators/step_table.go",
			"high = min(high, level-1)",
			"high = min(high, level)",
		},
		{
			"bands: equal is at least", "indicators/step_table.go",
			"low, high = max(low, level), min(high, level)",
			"low = max(low, level)",
		},
		{
			"bands: the fourth band is passed over", "indicators/rule_bands.go",
			"if k := e.table.first(x); k >= 0 {\n\t\treturn reals.Of(e.scores[k]), nil",
			"if k := e.table.first(x); k >= 0 && k < 3 {\n\t\treturn reals.Of(e.scores[k]), nil",
		},
		{
			"grades: an undecided grade is passed over", "indicators/rule_grades.go",
			"\t\tcase Undecided:\n\t\t\treturn i, Undecided\n",
			"\t\tcase Undecided:\n",
		},
		{
			"grades: the second grade earns what the first does", "indicators/rule_grades.go",
			"return reals.Of(e.grades[k].score), nil",
			"return reals.Of(e.grades[max(0, k-1)].score), nil",
		},
		{
			"linear: more than full marks", "indicators/rule_linear.go",
			"return exact.Min(score, e.marks)",
			"return score",
		},
		{
			"linear: less than nothing", "indicators/rule_linear.go",
			"if score.Sign() <= 0 {",
			"if false && score.Sign() <= 0 {",
		},
		{
			"logarithmic: beyond the goalposts", "indicators/rule_linear_log.go",
			"\tcase 1:\n\t\treturn reals.Of(e.marks)",
			"\tcase 1:\n\t\treturn reals.Real{}",
		},
		{
			"logarithmic: over the wrong base", "indicators/rule_linear_log.go",
			"base, _ := l.To.rat.Quo(l.From.rat)",
			"base, _ := l.To.rat.Add(l.To.rat).Quo(l.From.rat)",
		},
		{
			"curve: a segment starts as high as the next", "indicators/rule_curve.go",
			"Mul(e.slopes[k]).Add(e.scores[k])",
			"Mul(e.slopes[k]).Add(e.scores[k+1])",
		},
		{
			"curve: a point belongs to the segment before", "indicators/rule_curve.go",
			"return x.Less(e.points[i].At.rat)",
			"return x.Cmp(e.points[i].At.rat) <= 0",
		},
		{
			"curve: the last share is the first", "indicators/rule_curve.go",
			"case k == len(e.points)-1:\n\t\treturn reals.Of(e.scores[k]), nil",
			"case k == len(e.points)-1:\n\t\treturn reals.Of(e.scores[0]), nil",
		},
		{
			"deduct: a part of a step does not count", "indicators/rule_deduct.go",
			"return steps.Ceil()\n",
			"return steps.Floor()\n",
		},
		{
			"deduct: a part of a step counts", "indicators/rule_deduct.go",
			"return steps.Floor()\n\tcase PartsExact:",
			"return steps.Ceil()\n\tcase PartsExact:",
		},
		{
			"deduct: in proportion counts whole steps", "indicators/rule_deduct.go",
			"\tcase PartsExact:\n\t\treturn steps\n",
			"\tcase PartsExact:\n\t\treturn steps.Floor()\n",
		},
		{
			"deduct: the sides are exchanged", "indicators/rule_deduct.go",
			"if e.rule.Side == SideAbove {",
			"if e.rule.Side == SideBelow {",
		},
		{
			"deduct: no floor", "indicators/rule_deduct.go",
			"return exact.Max(e.rule.Floor.rat, e.marks",
			"return exact.Max(exact.Rat{}, e.marks",
		},
		{
			"cases: the one that holds is passed over", "indicators/rule_cases.go",
			"\t\tcase Holds:\n\t\t\treturn e.cases[i].then, i, true",
			"\t\tcase Holds:\n\t\t\treturn e.otherwise, -1, true",
		},
		{
			"cases: an undecided case is passed over", "indicators/rule_cases.go",
			"\t\tcase Undecided:\n\t\t\treturn nil, i, false\n",
			"\t\tcase Undecided:\n",
		},
		{
			"extension: a share above 1", "indicators/rule_extension.go",
			"share.Sign() < 0 || share.rat.Cmp(exact.Int(1)) > 0",
			"share.Sign() < 0",
		},
		{
			"extension: its error is passed over", "indicators/rule_extension.go",
			"\tif err != nil {\n\t\treturn exact.Rat{}, fmt.Errorf(\"%w: %w\", errExtension, err)\n\t}\n",
			"",
		},
		{
			"extension: one declared monotone ranges over all", "indicators/rule_extension.go",
			"if e.direction == Undirected || own",
			"if e.direction != Undirected || own",
		},
		{
			"formula: a factor is left out", "indicators/calculate.go",
			"return x.Mul(t.factor), true",
			"return x, true",
		},
		{
			"zero denominator: is missing", "indicators/calculate.go",
			"\tstate.status = zeroDenominator\n\tfor k := range i.terms {",
			"\tstate.status = unavailable\n\tfor k := range i.terms {",
		},
	}
}
