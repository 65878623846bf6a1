package indicators

import "slices"

// Problems returns what kept the evaluation itself from an answer, depth first, as a fresh list: irrational scores whose rounding
// or cap could not be decided within 4,096 bits. It says nothing of the figures, whose gaps are statuses and whose contradictions are errors of
// Evaluate. Each place is a JSON Pointer into the framework. Hardly any scorecard has one.
func (c *Scorecard) Problems() Problems {
	if c.decoded != nil {
		return slices.Clone(c.decoded.problems)
	}
	if c.evaluation == nil {
		return nil
	}
	return c.evaluation.listProblems()
}

func (ev *evaluation) listProblems() Problems {
	var list problemList
	list.limit = max(ev.plan.limits.Problems, 1)
	for i := range ev.nodes {
		if n := &ev.plan.nodes[i]; ev.nodes[i].reason == becausePrecision {
			list.addf(ProblemUndecided, n.path, "round to fewer places, or round its parts", "the score of %q is too close to a border to decide within 4,096 bits", n.node.ID)
		}
	}
	list.finish()
	return list.list
}
