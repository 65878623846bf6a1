package oracle_test

// scoreFaults are planted into combinations, roundings, policies and vetoes.
func scoreFaults() []fault {
	return []fault{
		{
			"sum: a child of many is left out", "indicators/evaluate_section.go",
			"\tfor _, x := range numbers {\n\t\ttotal = total.Add(x)",
			"\tfor _, x := range numbers[min(1, max(0, len(numbers)-3)):] {\n\t\ttotal = total.Add(x)",
		},
		{
			"weighted mean: not by weight", "indicators/evaluate_section.go",
			"part, ok := rate.Mul(weights[i]), true",
			"part, ok := rate, true",
		},
		{
			"harmonic mean: as the weighted one", "indicators/evaluate_section.go",
			"part, ok = weights[i].Quo(rate)\n\t\t}",
			"part = rate.Mul(weights[i])\n\t\t}",
		},
		{
			"geometric mean: weights of 1", "internal/reals/mean.go",
			"factors = appendFactors(factors, x, weights[i])",
			"factors = appendFactors(factors, x, weights[i/len(weights)])",
		},
		{
			"geometric mean: a zero is passed over", "indicators/evaluate_irrational.go",
			"if zero && (n.node.Combine == ByHarmonicMean || n.node.Combine == ByGeometricMean)",
			"if zero && n.node.Combine == ByHarmonicMean",
		},
		{
			"mean: of what was available instead of the marks", "indicators/evaluate_section.go",
			"return mean.Mul(n.full)",
			"return mean.Mul(s.available.Add(exact.Int(1)))",
		},
		{
			"rate: of the marks instead of what was available", "indicators/evaluate_rate.go",
			"return ev.nodes[i].score.Quo(ev.nodes[i].available)",
			"return ev.nodes[i].score.Quo(ev.plan.nodes[i].full)",
		},
		{
			"cap: not applied", "indicators/evaluate_section.go",
			"limit != nil && limit.rat.Less(total)",
			"limit != nil && false && limit.rat.Less(total)",
		},
		{
			"cap: what is available is not capped", "indicators/evaluate_section.go",
			"s.available = exact.Min(s.available, n.node.Cap.rat)",
			"s.available = exact.Max(s.available, n.node.Cap.rat)",
		},
		{
			"rounding: half up goes down at ties", "internal/exact/round.go",
			"case order == 0 && m == HalfEven && !odd:",
			"case order == 0 && m != Down && !odd:",
		},
		{
			"rounding: half even goes up at ties", "internal/exact/round.go",
			"case order == 0 && m == HalfEven && !odd:\n\t\treturn 0\n",
			"",
		},
		{
			"rounding: half even goes to the odd digit", "internal/exact/round.go",
			"m == HalfEven && !odd:",
			"m == HalfEven && odd:",
		},
		{
			"rounding: down goes to the nearest", "internal/exact/round.go",
			"case m == Down || order < 0:",
			"case order < 0:",
		},
		{
			"rounding: twice", "indicators/evaluate_irrational.go",
			"s.score = n.rounding.apply(rational)",
			"s.score = n.rounding.apply(Rounding{Places: n.rounding.Places + 1, Mode: n.rounding.Mode}.apply(rational))",
		},
		{
			"rounding: the total takes that of sections", "indicators/compile_nodes.go",
			"return plan.Total",
			"return plan.Sections",
		},
		{
			"rounding: criteria take that of sections", "indicators/compile_nodes.go",
			"return plan.Criteria",
			"return plan.Sections",
		},
		{
			"rounding: sections take that of criteria", "indicators/compile_nodes.go",
			"return plan.Sections",
			"return plan.Criteria",
		},
		{
			"rounding: a node's own is passed over", "indicators/compile_nodes.go",
			"case n.node.Rounding.Mode != 0:",
			"case false:",
		},
		{
			"rounding: an irrational score is cut", "internal/reals/round.go",
			"rounded = low.Round(places, mode)\n\t\treturn rounded.Equal(high.Round(places, mode))",
			"rounded = low.Round(places, exact.Down)\n\t\treturn rounded.Equal(high.Round(places, exact.Down))",
		},
		{
			"missing: excluded blocks", "indicators/evaluate_node.go",
			"\tcase Exclude:\n\t\ts.status = StatusExcluded\n",
			"\tcase Exclude:\n",
		},
		{
			"missing: counted as 0 is left out", "indicators/evaluate_node.go",
			"s.status, s.score = StatusScored, exact.Rat{}",
			"s.status = StatusExcluded",
		},
		{
			"missing: blocks no more", "indicators/evaluate_section.go",
			"\t\tcase StatusIncomplete, StatusUndefined:\n\t\t\tblocked = true\n",
			"\t\tcase StatusIncomplete, StatusUndefined:\n",
		},
		{
			"not applicable: counts as missing", "indicators/evaluate_node.go",
			"\t\t\treturn StatusExcluded, becauseNotApplicable\n\t\t}\n\t}\n\tif !r.usesOwn",
			"\t\t\treturn StatusIncomplete, becauseMissing\n\t\t}\n\t}\n\tif !r.usesOwn",
		},
		{
			"not applicable: what is missing comes first", "indicators/calculate.go",
			"\t\t\tif state.status == usable {\n\t\t\t\tstate.status = unavailable\n\t\t\t}",
			"\t\t\tstate.status = unavailable",
		},
		{
			"excluded: its marks stay available", "indicators/evaluate_section.go",
			"\t\t\tblocked = true\n\t\t\tavailable = append(available, state.available)\n\t\tcase StatusAssessed, StatusExcluded:\n",
			"\t\t\tblocked = true\n\t\t\tavailable = append(available, state.available)\n\t\tcase StatusExcluded:\n\t\t\tavailable = append(available, state.available)\n\t\tcase StatusAssessed:\n",
		},
		{
			"unknown marks: a score is published", "indicators/evaluate_node.go",
			"\tcase n.unknown:\n\t\ts.status, s.reason = StatusIncomplete, becauseUnknownMarks\n",
			"",
		},
		{
			"unknown marks: withhold a score where they do not apply", "indicators/evaluate_node.go",
			"if !n.unknown || ev.nodes[i].status == StatusExcluded {",
			"if !n.unknown {",
		},
		{
			"veto: the score stays", "indicators/evaluate_node.go",
			"s.status, s.score, s.reason = StatusVetoed, exact.Rat{}, becauseVetoed",
			"s.status, s.reason = StatusVetoed, becauseVetoed",
		},
		{
			"veto: the score without it is forgotten", "indicators/evaluate_node.go",
			"if s.status == StatusScored {\n\t\t\tev.vetoed",
			"if false && s.status == StatusScored {\n\t\t\tev.vetoed",
		},
		{
			"precondition: undecided passes", "indicators/evaluate_node.go",
			"\tcase at == Undecided && s.status == StatusScored:\n",
			"\tcase at == Undecided && s.status == StatusVetoed:\n",
		},
		{
			"verdict: met by any share", "indicators/evaluate_node.go",
			"truthOf(rational && share.Equal(exact.Int(1)))",
			"truthOf(rational && share.Sign() > 0)",
		},
		{
			"verdict: a section is met by one that is", "indicators/evaluate_section.go",
			"case child.verdict == Fails:\n\t\t\ts.verdict = Fails",
			"case child.verdict == Fails && len(n.children) == 1:\n\t\t\ts.verdict = Fails",
		},
		{
			"verdict: a range does not make it undecided", "indicators/evaluate_node.go",
			"case !open && !hull.Contains(exact.Int(1)):",
			"case true:",
		},
	}
}
