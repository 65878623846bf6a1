package oracle

import (
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// section works out a node that combines those below it.
func (w *world) section(node *indicators.Node) *outcome {
	o := &outcome{marks: node.Marks, available: new(big.Rat)}
	precondition := w.decideCount(node.Preconditions, len(node.Preconditions), "")
	o.condition, o.mayBeUndecided = precondition.truth, w.stuck(precondition.waits)
	var parts []*outcome
	var weights []*big.Rat
	var waiting []indicators.NodeID
	left, onlyMarks := 0, true
	for i := range node.Children {
		child := &node.Children[i]
		c := w.node(child.ID)
		if c.status != indicators.StatusExcluded {
			left++
		}
		if !hasMarks(child) || c.status == indicators.StatusExcluded {
			continue
		}
		o.withheld = o.withheld || c.withheld
		if c.score == nil {
			o.mayHaveNone = o.mayHaveNone || c.mayHaveNone
			waiting = append(waiting, child.ID)
			onlyMarks = onlyMarks && c.reason.Code == indicators.ReasonUnknownMarks
		}
		parts, weights = append(parts, c), append(weights, child.Weight.Rat())
	}
	if !hasMarks(node) {
		w.assessSection(o, node, left)
		return o
	}
	o.marks = sectionMarks(node)
	o.withheld = o.withheld || node.Marks.IsUnknown()
	if len(parts) == 0 {
		o.status, o.reason, o.withheld = indicators.StatusExcluded, because(indicators.ReasonNothingLeft), false
		if marks, known := o.marks.Number(); known && !hasUnknownMarks(node) {
			o.available = marks.Rat()
		}
		return o
	}
	reason := because(indicators.ReasonChildrenIncomplete, text("nodes", w.plan.nodeNames(waiting)))
	if o.withheld {
		if onlyMarks {
			reason = because(indicators.ReasonUnknownMarks)
		}
		o.status, o.reason = indicators.StatusIncomplete, reason
		if o.condition == indicators.Fails {
			zero := whole(0)
			o.status, o.score, o.unrounded, o.least, o.most = indicators.StatusVetoed, &zero, &zero, &zero, &zero
			o.reason = because(indicators.ReasonPreconditionFailed, wording("condition"))
		}
		return o
	}
	o.available = availableOf(node, parts, o.marks)
	least, _ := combine(node, parts, weights, o.available, func(c *outcome) enclosure { return *c.least })
	most, why := combine(node, parts, weights, o.available, func(c *outcome) enclosure { return *c.most })
	var exact *enclosure
	if waiting == nil {
		exact, reason = &most, why
	}
	o.mayHaveNone = o.mayHaveNone || w.isRoot(node) && w.stuckSanction()
	exact, least, most, reason = w.takeOff(node, exact, least, most, reason)
	w.finish(o, node, exact, least, most, indicators.StatusIncomplete, reason)
	return o
}

// assessSection gives a section of nothing but verdicts its own: met where all of them are.
func (w *world) assessSection(o *outcome, node *indicators.Node, left int) {
	if left == 0 {
		o.status, o.reason = indicators.StatusExcluded, because(indicators.ReasonNothingLeft)
		return
	}
	o.status, o.verdict = indicators.StatusAssessed, indicators.Holds
	met := 0
	for i := range node.Children {
		switch w.node(node.Children[i].ID).verdict {
		case indicators.Holds:
			met++
		case indicators.Fails:
			o.verdict = indicators.Fails
		case indicators.Undecided:
			if o.verdict == indicators.Holds {
				o.verdict = indicators.Undecided
			}
		}
	}
	o.reason = because(indicators.ReasonAssessedChildren, count("count", left), count("met", met))
	switch {
	case o.condition == indicators.Fails:
		o.verdict = indicators.Fails
		o.reason = because(indicators.ReasonPreconditionFailed, wording("condition"))
	case o.condition == indicators.Undecided && o.verdict != indicators.Fails:
		o.verdict = indicators.Undecided
		o.reason = because(indicators.ReasonPreconditionUndecided, wording("condition"))
	}
}

// sectionMarks returns the marks of a section: those it states, or of a sum those of its children added up, its cap where that
// is less, and none where marks below it are not public.
func sectionMarks(node *indicators.Node) indicators.Marks {
	if !node.Marks.IsZero() || len(node.Children) == 0 {
		return node.Marks
	}
	if hasUnknownMarks(node) {
		return indicators.Marks{}
	}
	sum := new(big.Rat)
	for i := range node.Children {
		child := &node.Children[i]
		if !hasMarks(child) {
			continue
		}
		marks, known := sectionMarks(child).Number()
		if !known {
			return indicators.Marks{}
		}
		sum.Add(sum, marks.Rat())
	}
	if node.Cap != nil && node.Cap.Rat().Cmp(sum) < 0 {
		sum = node.Cap.Rat()
	}
	n, err := numberOf(sum)
	if err != nil {
		return indicators.Marks{}
	}
	return indicators.MarksOf(n)
}

// availableOf returns the most that what is left of a section could have earned.
func availableOf(node *indicators.Node, parts []*outcome, marks indicators.Marks) *big.Rat {
	if node.Combine != indicators.BySum {
		n, _ := marks.Number()
		return n.Rat()
	}
	sum := new(big.Rat)
	for _, c := range parts {
		sum.Add(sum, c.available)
	}
	if node.Cap != nil && node.Cap.Rat().Cmp(sum) < 0 {
		return node.Cap.Rat()
	}
	return sum
}

// combine adds up or averages what the parts have, as of says, and gives the rate of a mean and the reason.
func combine(node *indicators.Node, parts []*outcome, weights []*big.Rat, available *big.Rat,
	of func(*outcome) enclosure,
) (enclosure, Reason) {
	counted := count("count", len(parts))
	if node.Combine == indicators.BySum {
		sum := whole(0)
		for _, c := range parts {
			sum = sum.plus(of(c))
		}
		if node.Cap != nil && sum.cmp(exactly(node.Cap.Rat())) > 0 {
			limit := node.Cap.Rat()
			added := plain("sum", sum.low)
			added.Unstated = !sum.rational()
			return exactly(limit), because(indicators.ReasonCapped, counted, added, plain("cap", limit))
		}
		return sum, because(indicators.ReasonSum, counted)
	}
	rates := make([]enclosure, len(parts))
	for i, c := range parts {
		rates[i] = of(c).over(exactly(c.available))
	}
	code := indicators.ReasonWeightedMean
	rate := whole(0)
	switch node.Combine {
	case indicators.ByWeightedMean:
		rate = weightedMean(rates, weights)
	case indicators.ByHarmonicMean, indicators.ByGeometricMean:
		for _, r := range rates {
			if r.sign() == 0 {
				return whole(0), because(indicators.ReasonZeroFactor, counted)
			}
		}
		if code, rate = indicators.ReasonHarmonicMean, harmonicMean(rates, weights); node.Combine == indicators.ByGeometricMean {
			code, rate = indicators.ReasonGeometricMean, geometricMean(rates, weights)
		}
	case indicators.BySum:
	}
	mean := share("rate", rate.low)
	if !rate.rational() {
		mean.Number, mean.Unstated = nil, true
	}
	return rate.times(exactly(available)), because(code, counted, mean)
}

func weightedMean(rates []enclosure, weights []*big.Rat) enclosure {
	sum, all := whole(0), whole(0)
	for i, r := range rates {
		sum, all = sum.plus(r.times(exactly(weights[i]))), all.plus(exactly(weights[i]))
	}
	return sum.over(all)
}

func harmonicMean(rates []enclosure, weights []*big.Rat) enclosure {
	sum, all := whole(0), whole(0)
	for i, r := range rates {
		sum, all = sum.plus(exactly(weights[i]).over(r)), all.plus(exactly(weights[i]))
	}
	return all.over(sum)
}

// geometricMean scales the weights to whole numbers without a common divisor and takes the root of the product of powers.
func geometricMean(rates []enclosure, weights []*big.Rat) enclosure {
	scale := big.NewInt(1)
	for _, weight := range weights {
		divisor := new(big.Int).GCD(nil, nil, scale, weight.Denom())
		scale.Mul(scale, new(big.Int).Quo(weight.Denom(), divisor))
	}
	common := new(big.Int)
	for _, weight := range weights {
		common.GCD(nil, nil, common, scaled(weight, scale))
	}
	product, all := whole(1), int64(0)
	for i, r := range rates {
		n := new(big.Int).Quo(scaled(weights[i], scale), common).Int64()
		product, all = product.times(power(r, n)), all+n
	}
	return root(product, all)
}

func scaled(weight *big.Rat, scale *big.Int) *big.Int {
	return new(big.Rat).Mul(weight, new(big.Rat).SetInt(scale)).Num()
}
