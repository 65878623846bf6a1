package indicatorstest

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// lintMarks looks at what nodes can earn beside each other.
func (l *linter) lintMarks() {
	if full := l.nodes[0].full; full != nil {
		if round, misses := justMisses(*full, 10, 100, 1000); misses {
			l.remark(RemarkOddTotal, "/root/marks", "look for marks that are missing or too many", fmt.Sprintf("the total is %s, close to %s", full, round))
		}
	}
	l.lintHeavy()
	for i := range l.nodes {
		l.lintMissingMarks(&l.nodes[i])
	}
}

// justMisses returns the round number of which n lies within a hundredth, and is not.
func justMisses(n indicators.Number, rounds ...int64) (indicators.Number, bool) {
	for _, r := range rounds {
		round := indicators.Whole(r)
		miss := n.Sub(round)
		if miss.Sign() < 0 {
			miss = round.Sub(n)
		}
		if miss.Sign() > 0 && miss.Mul(indicators.Whole(100)).Cmp(round) <= 0 {
			return round, true
		}
	}
	return indicators.Number{}, false
}

// lintHeavy finds a criterion that decides more than half of the total.
func (l *linter) lintHeavy() {
	const few = 3
	shares := make([]indicators.Number, len(l.nodes)) // of the total
	shares[0] = indicators.Whole(1)
	marked := 0
	for i := range l.nodes {
		n := &l.nodes[i]
		if n.isCriterion() && n.marked {
			marked++
		}
		var sum indicators.Number
		for _, c := range n.children {
			part, ok := l.partOf(n, c)
			if !ok {
				return
			}
			sum = sum.Add(part)
		}
		for _, c := range n.children {
			part, _ := l.partOf(n, c)
			share, err := part.Quo(sum)
			if err != nil {
				continue
			}
			shares[c] = shares[i].Mul(share)
		}
	}
	for i := range l.nodes {
		if n := &l.nodes[i]; marked >= few && n.isCriterion() && shares[i].Mul(indicators.Whole(2)).Cmp(indicators.Whole(1)) > 0 {
			l.remark(RemarkHeavyCriterion, n.path+"/marks", "look whether its marks or weight are meant",
				fmt.Sprintf("%q alone has %s %% of the total", n.node.ID, shares[i].Mul(indicators.Whole(100)).Fixed(1)))
		}
	}
}

// partOf returns what a child counts among its siblings: its marks in a sum, its weight in a mean. False says that nobody knows.
func (l *linter) partOf(parent *lintedNode, child int) (indicators.Number, bool) {
	n := &l.nodes[child]
	switch {
	case !n.marked:
		return indicators.Number{}, true
	case parent.node.Combine != indicators.BySum:
		return n.node.Weight, n.node.Weight.Sign() > 0
	case n.full == nil || n.full.Sign() <= 0:
		return indicators.Number{}, false
	default:
		return *n.full, true
	}
}

// lintMissingMarks finds criteria without marks among others most of which have some.
func (l *linter) lintMissingMarks(section *lintedNode) {
	marked, bare := 0, []int(nil)
	for _, i := range section.children {
		switch n := &l.nodes[i]; {
		case n.marked:
			marked++
		case n.isCriterion():
			bare = append(bare, i)
		}
	}
	if 2*marked <= len(section.children) {
		return
	}
	for _, i := range bare {
		l.remark(RemarkMissingMarks, l.nodes[i].path+"/marks", "give it marks, or put what is only assessed into a section of its own",
			fmt.Sprintf("%q has no marks, and %d of the %d nodes beside each other have", l.nodes[i].node.ID, marked, len(section.children)))
	}
}

// lintPolicies looks at what missing data do to the total.
func (l *linter) lintPolicies() {
	if root := l.nodes[0].node; root.Missing != indicators.Block {
		l.remark(RemarkPolicyUnread, "/root/missing", "leave it out", fmt.Sprintf("the root has the policy %q, and no parent that it could say something to", root.Missing))
	}
	blocks := make([]bool, len(l.nodes)) // whether a missing figure below withholds the total
	blocks[0] = true
	marked := 0
	for i := range l.nodes {
		n := &l.nodes[i]
		if n.parent >= 0 {
			blocks[i] = blocks[n.parent] && n.node.Missing == indicators.Block
		}
		if !n.isCriterion() || !n.marked {
			continue
		}
		marked++
		if blocks[i] {
			return
		}
	}
	if marked > 1 {
		l.remark(RemarkNothingBlocks, "/root", "let the total wait for the figures that it cannot do without",
			fmt.Sprintf("none of %d criteria keeps the total from being published where its figures are missing", marked))
	}
}
