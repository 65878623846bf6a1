package oracle_test

// saidFaults are planted into consequences, checks, refusals, and what is said of a score.
func saidFaults() []fault {
	return []fault{
		{
			"sanction: takes off nothing", "indicators/evaluate_consequence.go",
			"if d.at == Holds {\n\t\t\toff = off.Add(deduct)",
			"if d.at == Holds {\n\t\t\toff = off.Add(exact.Rat{})",
		},
		{
			"sanction: below 0", "indicators/evaluate_consequence.go",
			".Max(exact.Rat{})",
			".Max(exact.Int(-99))",
		},
		{
			"sanction: an undecided one takes off nothing", "indicators/evaluate_consequence.go",
			"undecided = undecided || d.at == Undecided",
			"undecided = undecided && d.at == Undecided",
		},
		{
			"sanction: crossing is not said", "indicators/sanction_result.go",
			"Crossing: d.at != Undecided && d.over == Undecided",
			"Crossing: d.at == Undecided && d.over == Undecided",
		},
		{
			"standing: the mildest effect", "indicators/sanction_result.go",
			"standing.Effect = max(standing.Effect, s.Effect)",
			"standing.Effect = s.Effect",
		},
		{
			"standing: the last suspension", "indicators/sanction_result.go",
			"standing.Months = max(standing.Months, s.Months)",
			"standing.Months = s.Months",
		},
		{
			"standing: undecided is not said", "indicators/sanction_result.go",
			"standing.Undecided = true",
			"standing.Undecided = false",
		},
		{
			"standing: what takes off marks alone counts", "indicators/sanction_result.go",
			"case s.Effect == NoEffect:\n\t\tcase s.Outcome",
			"case s.Outcome",
		},
		{
			"level: the last that holds", "indicators/evaluate_consequence.go",
			"if !found && d.at != Fails {",
			"if d.at != Fails {",
		},
		{
			"level: an undecided one is passed over", "indicators/evaluate_consequence.go",
			"if !found && d.at != Fails {",
			"if !found && d.at == Holds {",
		},
		{
			"level: only one is possible", "indicators/evaluate_consequence.go",
			"level.possible = append(level.possible, k)\n\t\t\tcertain = d.over == Holds",
			"level.possible = append(level.possible, k)\n\t\t\tcertain = true",
		},
		{
			"substitution: in numerators too", "indicators/substitution.go",
			"\t\t\tterms[i].denominator = terms[i].denominator.replace(s)\n",
			"\t\t\tterms[i].denominator = terms[i].denominator.replace(s)\n\t\t\tterms[i].numerator = terms[i].numerator.replace(s)\n",
		},
		{
			"substitution: the nodes are not named", "indicators/substitution_result.go",
			"list[k].Nodes = append(list[k].Nodes, n.node.ID)",
			"list[k].Nodes = list[k].Nodes[:0]",
		},
		{
			"check: the tolerance is left out", "indicators/evaluate_check.go",
			"tolerance := k.def.Tolerance.rat",
			"tolerance := k.def.Tolerance.rat.Sub(k.def.Tolerance.rat)",
		},
		{
			"check: the tolerance has one side", "indicators/evaluate_check.go",
			"level = tolerance.Neg()",
			"level = tolerance",
		},
		{
			"check: equal within one side", "indicators/evaluate_check.go",
			"Low: tolerance.Neg(), High: tolerance",
			"High: tolerance",
		},
		{
			"check: missing figures are undetermined", "indicators/evaluate_check.go",
			"if !ev.reported(k.difference.slots) {",
			"if false {",
		},
		{
			"check: a severe one passes", "indicators/evaluate_check.go",
			"f.outcome == Contradicts && k.def.Severity == SeverityError",
			"false",
		},
		{
			"refusal: a fraction of a whole thing", "indicators/evaluation.go",
			"measure.Integer && !v.number.IsInt() && problems",
			"false && problems",
		},
		{
			"refusal: the minimum itself", "indicators/evaluation.go",
			"measure.Min != nil && v.number.Less(measure.Min.rat)",
			"measure.Min != nil && v.number.Cmp(measure.Min.rat) <= 0",
		},
		{
			"refusal: the lag of 1,001", "indicators/evaluation.go",
			"o.Lag > maxLag",
			"o.Lag > maxLag+1",
		},
		{
			"refusal: figures that differ", "indicators/evaluation.go",
			"if conflict && problems.counted() {",
			"if false {",
		},
		{
			"reason: the unrounded number", "indicators/result_derived.go",
			"newReason(ReasonRounded, numberArgument(\"exact\", rational)",
			"newReason(ReasonRounded, numberArgument(\"exact\", s.score)",
		},
		{
			"reason: rounding is not mentioned", "indicators/result_derived.go",
			"case !rational.Equal(s.score):",
			"case false:",
		},
		{
			"reason: counted as 0 is not mentioned", "indicators/result_derived.go",
			"r = r.with(newReason(ReasonCountedAsZero))",
			"_ = r",
		},
		{
			"reason: the number of parts", "indicators/result_derived.go",
			"if state := ev.nodes[c].status; state == StatusScored || state == StatusVetoed {",
			"if state := ev.nodes[c].status; state == StatusScored {",
		},
		{
			"reason: marks off", "indicators/result_derived.go",
			"numberArgument(\"marks\", off)",
			"numberArgument(\"marks\", off.Neg())",
		},
		{
			"reason: the steps of a deduction", "indicators/rule_deduct.go",
			"numberArgument(\"steps\", steps)",
			"numberArgument(\"steps\", steps.Floor())",
		},
		{
			"reason: down to the floor", "indicators/rule_deduct.go",
			"if e.score(x).Equal(e.rule.Floor.rat) {",
			"if false {",
		},
		{
			"reason: the rule within a case", "indicators/rule_cases.go",
			"textArgument(\"condition\", e.cases[k].when.describe())).with(inner)",
			"textArgument(\"condition\", e.cases[k].when.describe()))",
		},
		{
			"reason: a substitution is not mentioned", "indicators/result_derived.go",
			"if ev.plan.touches(n, k) {",
			"if k < 0 {",
		},
		{
			"reason: the share of a band", "indicators/rule_bands.go",
			"shareArgument(\"share\", band.Share.rat)",
			"shareArgument(\"share\", e.rule.Otherwise.rat)",
		},
		{
			"unrounded: the published score", "indicators/result_derived.go",
			"if !n.rounding.active() || !s.workedOut() {",
			"if n.rounding.active() || !s.workedOut() {",
		},
		{
			"calculation: the value of another indicator", "indicators/result_derived.go",
			"return ev.calculation(&ev.plan.indicators[own], &ev.indicators[own])",
			"return ev.calculation(&ev.plan.indicators[own], &ev.indicators[0])",
		},
		{
			"observations: those of conditions", "indicators/result_derived.go",
			"for _, i := range n.earner.readings().all() {\n\t\tslots",
			"for _, i := range n.earner.readings().all()[:min(1, len(n.earner.readings().all()))] {\n\t\tslots",
		},
		{
			"unread: what is read at another lag", "indicators/evaluation.go",
			"!ev.plan.reads(o.Measure) && (n == 0",
			"(n == 0",
		},
		{
			"undecided: a verdict is not listed", "indicators/evaluate_node.go",
			"ev.undecided = append(ev.undecided, undecidedCondition{node: i, rule: true})",
			"_ = i",
		},
		{
			"undecided: a precondition is not listed", "indicators/evaluate_node.go",
			"if over == Undecided {\n\t\tev.undecided",
			"if false {\n\t\tev.undecided",
		},
		{
			"undecided: crossing for missing", "indicators/evaluate_consequence.go",
			"undecidedCondition{node: len(p.nodes) + k, crossing: d.at != Undecided}",
			"undecidedCondition{node: len(p.nodes) + k, crossing: d.at == Undecided}",
		},
	}
}
