package oracle_test

// rangeFaults are planted into conditions, qualifiers and ranges.
func rangeFaults() []fault {
	return []fault{
		{
			"condition on an indicator: above holds at the level", "indicators/relation.go",
			"case RelationAbove:\n\t\treturn c > 0",
			"case RelationAbove:\n\t\treturn c >= 0",
		},
		{
			"condition on an indicator: at most fails at the level", "indicators/relation.go",
			"case RelationAtMost:\n\t\treturn c <= 0",
			"case RelationAtMost:\n\t\treturn c < 0",
		},
		{
			"condition on a score: reads the rate", "indicators/evaluate_rate.go",
			"score := ev.scoreOf(i)\n\tif !rate {",
			"score := ev.scoreOf(i)\n\tif false {",
		},
		{
			"condition on a rate: reads the score", "indicators/evaluate_rate.go",
			"score := ev.scoreOf(i)\n\tif !rate {",
			"score := ev.scoreOf(i)\n\tif true {",
		},
		{
			"condition: all is any", "indicators/condition_compiled.go",
			"compiled := compiledCondition{kind: atLeastParts, count: count}",
			"compiled := compiledCondition{kind: atLeastParts, count: min(count, len(parts)-min(1, len(parts)-1))}",
		},
		{
			"condition: any is all", "indicators/condition_compiled.go",
			"compiled := compiledCondition{kind: atLeastParts, count: count}",
			"compiled := compiledCondition{kind: atLeastParts, count: max(count, min(len(parts), 2))}",
		},
		{
			"condition: at least so many is one more", "indicators/condition_compiled.go",
			"return certain(holds >= c.count,",
			"return certain(holds > c.count || holds == len(c.parts),",
		},
		{
			"condition: undecided parts fail", "indicators/condition_compiled.go",
			"len(c.parts)-fails < c.count",
			"holds < c.count",
		},
		{
			"condition: ranges decide nothing", "indicators/evaluate_rate.go",
			"if !r.known || r.open || status == StatusExcluded",
			"if !r.known || r.open || status == StatusIncomplete || status == StatusExcluded",
		},
		{
			"condition: a range is on one side", "indicators/relation.go",
			"return certain(low >= 0, high < 0",
			"return certain(high >= 0, high < 0",
		},
		{
			"qualifier: at least includes its end", "indicators/value.go",
			"High: point.Add(unit), HighOpen: true}",
			"High: point.Add(unit)}",
		},
		{
			"qualifier: below includes its end", "indicators/value.go",
			"High: point, HighOpen: true}\n\t\tv.number",
			"High: point}\n\t\tv.number",
		},
		{
			"qualifier: the point of below is its end", "indicators/value.go",
			"v.number = d.bounds.Low",
			"v.number = d.bounds.High",
		},
		{
			"qualifier: at most includes its other end", "indicators/value.go",
			"High: point, LowOpen: true}",
			"High: point}",
		},
		{
			"qualifier: rounded by a whole unit", "indicators/value.go",
			"half, _ := unit.Quo(exact.Int(2))",
			"half, _ := unit.Quo(exact.Int(1))",
		},
		{
			"range: an open end is closed", "internal/exact/linear_fractional.go",
			"open = open || i.HighOpen",
			"open = open || false",
		},
		{
			"range: the lower end is open where the upper is", "internal/exact/linear_fractional.go",
			"open = open || i.LowOpen",
			"open = open || i.HighOpen",
		},
		{
			"range: ends of whole numbers stay open", "internal/exact/interval.go",
			"if i.HighOpen && high.Equal(i.High) {",
			"if false {",
		},
		{
			"range: whole numbers begin one later", "internal/exact/interval.go",
			"if i.LowOpen && low.Equal(i.Low) {",
			"if low.Equal(i.Low) {",
		},
		{
			"range: a quotient at one vertex", "internal/exact/linear_fractional.go",
			"if next.Equal(quotient) {",
			"if true {",
		},
		{
			"range: a negative factor keeps the ends", "internal/exact/interval.go",
			"case -1:\n\t\treturn Interval{",
			"case 2:\n\t\treturn Interval{",
		},
		{
			"range: a sum adds the lower ends twice", "indicators/evaluate_section.go",
			"total.Low, total.High = sum(low), sum(high)",
			"total.Low, total.High = sum(low), sum(low)",
		},
		{
			"range: a mean takes the lower ends for the upper", "indicators/evaluate_section.go",
			"mean.High, _ = meanOf(c, high, weights, total)",
			"mean.High, _ = meanOf(c, low, weights, total)",
		},
		{
			"range: jumps of a rule are passed over", "indicators/hull.go",
			"if i.Low.Less(b) && b.Less(i.High) {",
			"if false {",
		},
		{
			"range: a limit beside a jump is the number at it", "indicators/hull.go",
			"if !continuous {",
			"if false {",
		},
		{
			"range: cut to the measure no more", "indicators/evaluation.go",
			"if m.Min != nil && i.Low.Less(m.Min.rat) {\n\t\ti.Low",
			"if false {\n\t\ti.Low",
		},
		{
			"range: a veto is left out", "indicators/evaluate_node.go",
			"r.interval, r.tight, r.single = r.interval.Hull(nothing), false, false",
			"r.tight, r.single = false, false",
		},
		{
			"range: a rate is of what is available at the point", "indicators/evaluate_rate.go",
			"if !r.varies {",
			"if true {",
		},
		{
			"range: the cap is left out", "indicators/evaluate_section.go",
			"if limit.rat.Less(i.High) {",
			"if false {",
		},
		{
			"range: rounding is left out", "indicators/evaluate_node.go",
			"\tr.interval = n.rounding.applyRange(r.interval)\n",
			"",
		},
		{
			"range: an open end is rounded as a closed one", "internal/exact/interval.go",
			"rounded.High = i.High.RoundBelow(places, mode)",
			"rounded.High = i.High.Round(places, mode)",
		},
		{
			"range: tight where one figure stands twice", "indicators/calculate.go",
			"\t\t\tif used[s] {\n\t\t\t\tstate.tight = false\n\t\t\t}\n",
			"",
		},
		{
			"range: never tight", "indicators/result_derived.go",
			"return Range{interval: r.interval, tight: r.tight, known: true, orNone: r.open}",
			"return Range{interval: r.interval, known: true, orNone: r.open}",
		},
		{
			"or none: a denominator that may be 0", "indicators/evaluate_node.go",
			"\t\t\tif !state.known {\n\t\t\t\treturn true, true\n\t\t\t}\n",
			"",
		},
		{
			"or none: what is below it", "indicators/evaluate_section.go",
			"!(mean && varies), r.open || child.open",
			"!(mean && varies), r.open",
		},
	}
}
