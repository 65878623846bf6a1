package oracle

import (
	"maps"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Evaluate scores a submission under a linked framework that compiles. The error is of type [Refusals] where the figures
// are refused, and another where the framework is not one that compiles.
func Evaluate(framework indicators.Framework, submission indicators.Submission, domains ...indicators.Domain) (*Card, error) {
	p, err := newPlan(framework, domains)
	if err != nil {
		return nil, err
	}
	observations := submission.Observations()
	if refusals := p.refuse(observations); len(refusals) > 0 {
		return nil, refusals
	}
	k := p.take(observations)
	card := &Card{
		Framework: Reference{framework.ID, framework.Edition, framework.Name, framework.About, framework.Basis, framework.Parent},
		Subject:   submission.Subject(), Period: submission.Period(),
	}
	var refusals, open Refusals
	for _, c := range framework.Checks {
		finding, refused, err := p.find(c, k)
		if err != nil {
			return nil, err
		}
		refusal := Refusal{Code: indicators.ProblemCheckFailed, Path: "/checks/" + string(c.ID)}
		if refused {
			refusals = append(refusals, refusal)
		} else if finding != nil {
			card.Findings = append(card.Findings, *finding)
			if refusal.Open = finding.Outcome == indicators.Contradicts && c.Severity == indicators.SeverityError; refusal.Open {
				open = append(open, refusal)
			}
		}
	}
	if len(refusals) > 0 {
		return nil, append(refusals, open...).sorted()
	}
	v := p.vary(k)
	card.Reached, card.Ranged = v.kind, len(k.boxes) > 0
	for _, at := range p.order {
		if err := card.addNode(p, at, k, v); err != nil {
			return nil, err
		}
	}
	card.addConsequences(p, v)
	card.Doubtful = slices.ContainsFunc(v.worlds, func(w *world) bool { return w.doubtful })
	card.Substitutions = p.substitutionResults()
	card.Unread = p.unread(observations)
	return card, nil
}

// addNode adds what came of one node, and what of it is undecided.
func (c *Card) addNode(p *plan, at place, k known, v variation) error {
	node, o := at.node, v.worlds[0].node(at.node.ID)
	n := Node{
		ID: node.ID, Parent: at.parent, Depth: at.depth, Name: node.Name, Status: o.status, Verdict: o.verdict,
		Marks: o.marks, Available: o.available, Rounding: roundingOf(p.framework.Rounding, node, at.depth == 0),
		Range: v.scores(node), Reason: o.reason,
		Responsible: node.Responsible, Annotations: node.Annotations, Sources: node.Sources,
	}
	for i := range node.Children {
		n.Children = append(n.Children, node.Children[i].ID)
	}
	if o.score != nil {
		n.Score, n.Unrounded, n.Inexact = shown(*o.score), shown(*o.unrounded), !o.score.rational()
		n.Rounded = rounds(n.Rounding) && (!o.unrounded.rational() || o.unrounded.cmp(*o.score) != 0)
		if o.available.Sign() > 0 {
			rate := exactly(n.Score).over(exactly(o.available))
			n.Rate = rate.low
		}
	}
	if o.withoutVeto != nil {
		n.WithoutVeto = shown(*o.withoutVeto)
	}
	if node.Indicator != "" {
		calculation, err := p.calculation(p.formulas[node.Indicator], k)
		if err != nil {
			return err
		}
		calculation.Indicator, calculation.Name = node.Indicator, p.indicators[node.Indicator].Name
		calculation.Unit = p.indicators[node.Indicator].Unit
		n.Calculation = &calculation
	}
	for _, read := range p.figuresOf(ruleReads(node.Rule, node.Indicator)) {
		if observation, stands := k.observations[read]; stands {
			n.Observations = append(n.Observations, observation)
		}
	}
	sortObservations(n.Observations)
	c.Nodes = append(c.Nodes, n)
	c.judge(&c.Nodes[len(c.Nodes)-1], node, o, v)
	return nil
}

// judge leaves a verdict undecided that other figures change, and lists what of the node is undecided.
func (c *Card) judge(n *Node, node *indicators.Node, o *outcome, v variation) {
	id := node.ID
	if o.status == indicators.StatusAssessed {
		_, crossing := v.truthOf(func(w *world) indicators.Truth { return w.node(id).verdict })
		own, ownCrossing := v.truthOf(func(w *world) indicators.Truth { return w.node(id).own })
		if crossing {
			n.Verdict = indicators.Undecided
		}
		if len(node.Children) == 0 && n.Verdict == indicators.Undecided && (own == indicators.Undecided || ownCrossing) {
			c.Undecided = append(c.Undecided, Undecided{Node: id, Name: node.Name, Own: true, Crossing: ownCrossing})
		}
	}
	condition, crossing := v.truthOf(func(w *world) indicators.Truth { return w.node(id).condition })
	if condition == indicators.Undecided || crossing {
		c.Undecided = append(c.Undecided, Undecided{Node: id, Name: node.Name, Crossing: crossing})
	}
}

// addConsequences adds the sanctions, the standing and the level.
func (c *Card) addConsequences(p *plan, v variation) {
	for _, s := range p.framework.Sanctions {
		outcome, crossing := v.truthOf(func(w *world) indicators.Truth { return w.sanction(s).truth })
		c.Sanctions = append(c.Sanctions, Sanction{
			s.Code, s.Name, outcome, crossing, s.Deduct.Rat(), s.Effect, s.Months, s.Sources,
		})
		if outcome == indicators.Undecided || crossing {
			c.Undecided = append(c.Undecided, Undecided{Sanction: s.Code, Name: s.Name, Crossing: crossing})
		}
	}
	c.Standing = standingOf(c.Sanctions)
	if len(p.framework.Levels) == 0 {
		return
	}
	for _, l := range p.framework.Levels {
		truth, crossing := v.truthOf(func(w *world) indicators.Truth { return w.decideCount(l.When, len(l.When), "").truth })
		if truth == indicators.Undecided || crossing {
			c.Undecided = append(c.Undecided, Undecided{Name: l.Name, Crossing: crossing})
		}
	}
	level := &Level{Outcome: indicators.Undecided}
	if k, decided := v.worlds[0].level(); decided {
		level.Name, level.Outcome, level.Sources = p.framework.Levels[k].Name, indicators.Holds, p.framework.Levels[k].Sources
	}
	level.Possible, level.Stated = v.levels()
	c.Level = level
}

// substitutionResults returns every substitution with the nodes whose rules or preconditions read an indicator in which it
// was made.
func (p *plan) substitutionResults() []indicators.SubstitutionResult {
	var results []indicators.SubstitutionResult
	for _, s := range p.framework.Substitutions {
		result := indicators.SubstitutionResult{
			Stated: s.Stated, Used: s.Used, StatedName: p.measures[s.Stated].Name, UsedName: p.measures[s.Used].Name,
		}
		for _, at := range p.order {
			read := union(ruleReads(at.node.Rule, at.node.Indicator), conditionsRead(at.node.Preconditions, at.node.Indicator))
			if slices.ContainsFunc(read, func(id indicators.IndicatorID) bool { return p.isSubstituted(id, s) }) {
				result.Nodes = append(result.Nodes, at.node.ID)
			}
		}
		results = append(results, result)
	}
	return results
}

// isSubstituted reports whether a substitution is made in an indicator.
func (p *plan) isSubstituted(id indicators.IndicatorID, s indicators.Substitution) bool {
	made, err := substituted(p.indicators[id].Formula, []indicators.Substitution{s})
	return err == nil && len(made) > 0
}

// unread returns the measures that the submission names and that nothing reads: no node, sanction, level or check.
func (p *plan) unread(observations []indicators.Observation) []indicators.MeasureID {
	read := make(map[indicators.MeasureID]bool)
	for _, at := range p.readFigures() {
		read[at.measure] = true
	}
	for _, c := range p.framework.Checks {
		for _, id := range append(c.Left.Measures(), c.Right.Measures()...) {
			read[id] = true
		}
	}
	unread := make(map[indicators.MeasureID]bool)
	for _, o := range observations {
		if named := !o.Value.IsMissing() || len(o.Value.Evidence()) > 0; named && !read[o.Measure] {
			unread[o.Measure] = true
		}
	}
	return slices.Sorted(maps.Keys(unread))
}
