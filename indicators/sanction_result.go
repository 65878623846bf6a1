package indicators

import (
	"fmt"
	"slices"
)

// SanctionResult is what came of one sanction (处罚结果). Every sanction of the framework has one, whether it applies or not.
type SanctionResult struct {
	Code string
	Name Text
	// Outcome is [Holds] where the sanction applies, [Fails] where it does not, and [Undecided] where data are missing. Where
	// only a reported range lies on both sides it is that of the point, and Crossing is set.
	Outcome   Truth
	Crossing  bool // a reported range lies on both sides
	Condition Text // in words
	Deduct    Number
	Effect    SanctionEffect
	Months    int
	Sources   []Citation
}

// Standing is what all sanctions together do to the subject's standing (资格). The zero Standing is an untouched one.
type Standing struct {
	// Effect is the gravest effect of the sanctions that apply: revoked before suspended before ineligible.
	Effect SanctionEffect
	Months int // of the longest suspension, where Effect is [Suspended]
	// Undecided says that a sanction with an effect cannot be decided, so that the standing may be worse.
	Undecided bool
}

// Eligible reports whether the standing is untouched for certain.
func (s Standing) Eligible() bool { return s.Effect == NoEffect && !s.Undecided }

// Text returns the standing in words, in both languages.
func (s Standing) Text() Text {
	text := s.Effect.Name()
	switch {
	case s.Effect == Suspended:
		text = suspendedFor(s.Months)
	case s.Effect == NoEffect && s.Undecided:
		return Text{"无法判定", "undecided"}
	case s.Effect == NoEffect:
		return Text{"未受影响", "not affected"}
	}
	if s.Undecided {
		// The one that applies may itself be undecided over the reported ranges.
		return Text{text.Zh + "，部分处罚无法判定", text.En + ", some sanctions undecided"}
	}
	return text
}

func suspendedFor(months int) Text {
	if months == 1 {
		return Text{"停止资格 1 个月", "suspended for 1 month"}
	}
	return Text{fmt.Sprintf("停止资格 %d 个月", months), fmt.Sprintf("suspended for %d months", months)}
}

// Sanctions returns what came of every sanction, in the framework's order, as a fresh slice.
func (c *Scorecard) Sanctions() []SanctionResult {
	if c.decoded != nil {
		return cloneEach(c.decoded.sanctions, SanctionResult.clone)
	}
	if c.evaluation == nil {
		return nil
	}
	return c.evaluation.listSanctions()
}

// Standing returns what the sanctions come to.
func (c *Scorecard) Standing() Standing {
	var standing Standing
	for _, s := range c.Sanctions() {
		switch {
		case s.Effect == NoEffect:
		case s.Outcome == Undecided || s.Crossing:
			standing.Undecided = true
		}
		if s.Outcome != Holds {
			continue
		}
		if s.Effect == Suspended {
			standing.Months = max(standing.Months, s.Months)
		}
		standing.Effect = max(standing.Effect, s.Effect)
	}
	if standing.Effect != Suspended {
		standing.Months = 0
	}
	return standing
}

// touchesStanding reports whether the sanction certainly has an effect on the standing.
func (s SanctionResult) touchesStanding() bool {
	return s.Effect != NoEffect && s.Outcome == Holds && !s.Crossing
}

func (s SanctionResult) clone() SanctionResult {
	s.Sources = slices.Clone(s.Sources)
	return s
}

func (ev *evaluation) listSanctions() []SanctionResult {
	list := make([]SanctionResult, len(ev.sanctions))
	for k, d := range ev.sanctions {
		s := &ev.plan.sanctions[k]
		list[k] = SanctionResult{
			Code: s.def.Code, Name: s.def.Name, Outcome: d.at, Crossing: d.at != Undecided && d.over == Undecided,
			Condition: s.when.describe(), Deduct: s.def.Deduct, Effect: s.def.Effect, Months: s.def.Months, Sources: slices.Clone(s.def.Sources),
		}
	}
	return list
}
