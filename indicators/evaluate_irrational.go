package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// Scores on a log scale and geometric means are irrational until they are rounded. A node that publishes an irrational score keeps it
// beside the others' rational ones, and what reads it goes the way of this file.

// scoreOf returns the published score of a node that has one.
func (ev *evaluation) scoreOf(i int) reals.Real {
	if len(ev.reals) > 0 {
		if _, rational := ev.reals[i].Rat(); !rational {
			return ev.reals[i]
		}
	}
	return reals.Of(ev.nodes[i].score)
}

// forget drops the irrational score of a node that publishes another one, or none.
func (ev *evaluation) forget(i int) {
	if len(ev.reals) > 0 {
		ev.reals[i] = reals.Real{}
	}
}

// publish rounds the exact score of a node once, where that is declared. What cannot be decided is undefined, never guessed.
func (ev *evaluation) publish(i int, n *planNode, s *nodeState, score reals.Real) {
	if rational, ok := score.Rat(); ok {
		s.score = n.rounding.apply(rational)
		return
	}
	if !n.rounding.active() {
		ev.reals[i] = score
		return
	}
	rounded, ok := score.Round(n.rounding.Places, n.rounding.mode())
	if !ok {
		s.undecidedAtPrecision()
		return
	}
	s.score = rounded
}

func (s *nodeState) undecidedAtPrecision() { s.status, s.reason = StatusUndefined, becausePrecision }

// combineReals combines the children that count, where some of their scores or the mean itself may be irrational.
func (ev *evaluation) combineReals(n *planNode, s *nodeState) reals.Real {
	var scores []reals.Real
	var weights []exact.Rat
	zero := false
	for _, c := range n.children {
		if !ev.hasScore(c) {
			continue
		}
		score, ok := ev.nodeQuantity(c, n.node.Combine != BySum)
		if rational, known := score.Rat(); known && rational.IsZero() || !ok {
			zero = true
		}
		scores, weights = append(scores, score), append(weights, ev.plan.nodes[c].node.Weight.rat)
	}
	if zero && (n.node.Combine == ByHarmonicMean || n.node.Combine == ByGeometricMean) {
		s.reason = becauseZeroFactor
		return reals.Real{}
	}
	combined, ok := combineScores(n.node.Combine, scores, weights)
	combined = combined.Scale(n.meanScale())
	if limit := n.node.Cap; ok && limit != nil {
		order, decided := combined.Cmp(limit.rat)
		ok = decided
		if order > 0 {
			combined, s.reason = reals.Of(limit.rat), becauseCapped
		}
	}
	if !ok {
		s.undecidedAtPrecision()
		return reals.Real{}
	}
	return combined
}

// meanScale is what a mean of rates is multiplied by; a sum adds scores as they are.
func (n *planNode) meanScale() exact.Rat {
	if n.node.Combine == BySum {
		return exact.Int(1)
	}
	return n.full
}

// combineScores adds scores, or takes a mean of rates of which none is 0 where one would make the mean 0.
func combineScores(c Combination, scores []reals.Real, weights []exact.Rat) (reals.Real, bool) {
	switch c {
	case BySum:
		return reals.Sum(scores), true
	case ByHarmonicMean:
		return reals.HarmonicMean(scores, weights)
	case ByGeometricMean:
		return reals.GeometricMean(scores, weights)
	case ByWeightedMean:
		weighted := make([]reals.Real, len(scores))
		for i, x := range scores {
			weighted[i] = x.Scale(weights[i])
		}
		share, ok := exact.Int(1).Quo(exact.Sum(weights))
		return reals.Sum(weighted).Scale(share), ok
	default:
		return reals.Real{}, false
	}
}
