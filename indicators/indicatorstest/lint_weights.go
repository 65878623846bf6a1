package indicatorstest

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// mean is the weights of a section that takes one.
type mean struct {
	path               string
	id                 indicators.NodeID
	sum                indicators.Number
	lightest, heaviest *indicators.Node
	equal              bool
}

// addsUp reports whether the weights add up to 1 or to 100.
func (m mean) addsUp() bool {
	return m.sum.Equal(indicators.Whole(1)) || m.sum.Equal(indicators.Whole(100))
}

// lintWeights looks at the weights of means.
func (l *linter) lintWeights() {
	var means []mean
	some := false // whether the weights of one add up
	for i := range l.nodes {
		if m, ok := l.meanOf(&l.nodes[i]); ok {
			means = append(means, m)
			some = some || m.addsUp()
		}
	}
	for _, m := range means {
		const hint = "look for a weight that is missing or too many"
		round, misses := justMisses(m.sum, 1, 100)
		switch {
		case m.equal || m.addsUp():
		case misses:
			l.remark(RemarkOddWeights, m.path+"/children", hint, fmt.Sprintf("the weights below %q add up to %s, close to %s", m.id, m.sum, round))
		case some:
			l.remark(RemarkOddWeights, m.path+"/children", hint, fmt.Sprintf("the weights below %q add up to %s, those of another mean to 1 or 100", m.id, m.sum))
		}
		if m.lightest.Weight.Mul(indicators.Whole(1000)).Cmp(m.heaviest.Weight) <= 0 {
			l.remark(RemarkWeightsFarApart, m.path+"/children", "state all weights on one scale, as 0.3 or as 30",
				fmt.Sprintf("the weight of %q is %s, that of %q %s", m.lightest.ID, m.lightest.Weight, m.heaviest.ID, m.heaviest.Weight))
		}
	}
}

// meanOf returns the weights of a section that takes a mean, and false where it takes none or one of them is not above 0.
func (l *linter) meanOf(n *lintedNode) (mean, bool) {
	if n.isCriterion() || len(n.children) == 0 || n.node.Combine == indicators.BySum {
		return mean{}, false
	}
	m := mean{path: n.path, id: n.node.ID, equal: true, lightest: &n.node.Children[0], heaviest: &n.node.Children[0]}
	for i := range n.node.Children {
		child := &n.node.Children[i]
		if child.Weight.Sign() <= 0 {
			return mean{}, false
		}
		m.sum = m.sum.Add(child.Weight)
		m.equal = m.equal && child.Weight.Equal(m.lightest.Weight)
		if child.Weight.Cmp(m.lightest.Weight) < 0 {
			m.lightest = child
		}
		if child.Weight.Cmp(m.heaviest.Weight) > 0 {
			m.heaviest = child
		}
	}
	return m, true
}
