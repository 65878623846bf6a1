package indicators

import "slices"

// SubstitutionResult says what a substitution touched (口径替代说明).
type SubstitutionResult struct {
	Stated, Used         MeasureID
	StatedName, UsedName Text
	Nodes                []NodeID // whose rules or preconditions read an indicator in which it was made, depth first
}

// Substitutions returns the substitutions under which the scorecard was made, in the framework's order, as a fresh slice.
func (c *Scorecard) Substitutions() []SubstitutionResult {
	if c.decoded != nil {
		return cloneEach(c.decoded.substitutions, func(r SubstitutionResult) SubstitutionResult {
			r.Nodes = slices.Clone(r.Nodes)
			return r
		})
	}
	if c.evaluation == nil {
		return nil
	}
	return c.evaluation.listSubstitutions()
}

// Text says what was read in place of what.
func (r SubstitutionResult) Text(l Language) string {
	return substitutedReason(r.StatedName, r.UsedName).Text(l)
}

func substitutedReason(stated, used Text) Reason {
	return newReason(ReasonSubstituted, textArgument("stated", stated), textArgument("used", used))
}

func (ev *evaluation) listSubstitutions() []SubstitutionResult {
	p := ev.plan
	list := make([]SubstitutionResult, len(p.framework.Substitutions))
	for k, s := range p.framework.Substitutions {
		list[k] = SubstitutionResult{Stated: s.Stated, Used: s.Used, StatedName: p.measures[s.Stated].Name, UsedName: p.measures[s.Used].Name}
		for i := range p.nodes {
			if n := &p.nodes[i]; p.touches(n, k) {
				list[k].Nodes = append(list[k].Nodes, n.node.ID)
			}
		}
	}
	return list
}
