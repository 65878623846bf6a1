package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// countSummands counts the quotients that a node adds up exactly because nothing rounds them before. Their denominators multiply, so
// that thousands of them take long.
func (c *compiler) countSummands(n *planNode) {
	count := 0
	if n.earner != nil && c.earnsQuotients(n) {
		count = 1
	}
	for _, i := range n.children {
		count += c.plan.nodes[i].summands
	}
	if most := c.limits.allQuotients(); count > most {
		c.report(ProblemTooManyTerms, n.path, "round the criteria, or raise Limits.Terms", "the node adds up %d quotients that nothing rounds, at most %d are allowed", count, most)
		count = 0 // reported once
	}
	if !n.rounding.active() {
		n.summands = count
	}
}

// earnsQuotients reports whether a criterion's score may have a denominator of its own: from a formula that divides by a
// figure, or from a rule whose numbers have long ones.
func (c *compiler) earnsQuotients(n *planNode) bool {
	if n.assessed || n.own < 0 || n.own >= len(c.plan.indicators) {
		return false
	}
	divides := slices.ContainsFunc(c.plan.indicators[n.own].formula.terms, func(t formulaTerm) bool { return len(t.denominator.parts) > 0 })
	return earnsFractions(n.earner, divides)
}

// earnsFractions reports whether a rule earns what depends on every digit of its indicator, and does so by long fractions.
func earnsFractions(e earner, divides bool) bool {
	switch e := e.(type) {
	case *linearEarner:
		return divides || long(e.slope)
	case *curveEarner:
		return divides || slices.ContainsFunc(e.slopes, long)
	case *deductEarner:
		return e.rule.Parts == PartsExact && (divides || long(e.rule.Step.rat))
	case *casesEarner:
		return earnsFractions(e.otherwise, divides) || slices.ContainsFunc(e.cases, func(k compiledCase) bool { return earnsFractions(k.then, divides) })
	case *bandsEarner, *gradesEarner:
		return false
	default:
		return true
	}
}

// long reports whether a number is a fraction of more digits than thousands of sums bear: those of two whole numbers below 2^63 are
// none, most decimals are not.
func long(x exact.Rat) bool {
	_, _, small := x.Small()
	return !small
}
