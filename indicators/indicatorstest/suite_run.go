package indicatorstest

import (
	"errors"
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// outcome is what the input of a case comes to: scorecards, placements or problems.
type outcome struct {
	scorecards []*indicators.Scorecard
	placements []SuitePlacement
	problems   indicators.Problems
}

// run takes the input of a case as far as it goes: it reads the framework, derives and compiles it, reads the figures, evaluates
// and ranks them. The first step that is refused ends it. The error is of a case that has nothing to evaluate.
func (c *caseRecord) run(domains []indicators.Domain) (outcome, error) {
	out, err := c.evaluate(domains)
	var problems indicators.Problems
	if errors.As(err, &problems) {
		return outcome{problems: problems}, nil
	}
	return out, err
}

func (c *caseRecord) evaluate(domains []indicators.Domain) (outcome, error) {
	limits := c.limits.limits()
	framework, err := indicators.DecodeFramework(strings.NewReader(c.framework.text+c.frameworkBase64.text), limits)
	if err != nil {
		return outcome{}, err
	}
	if c.derive != nil {
		if framework, err = c.derive.derive(framework); err != nil {
			return outcome{}, err
		}
	}
	evaluator, err := indicators.Compile(framework, indicators.With(domains...), indicators.WithLimits(limits))
	if err != nil {
		return outcome{}, err
	}
	submissions, err := c.read(limits)
	if err != nil {
		return outcome{}, err
	}
	var out outcome
	for _, s := range submissions {
		card := new(indicators.Scorecard)
		if s != nil {
			if card, err = evaluator.Evaluate(*s); err != nil {
				return outcome{}, err
			}
		}
		out.scorecards = append(out.scorecards, card)
	}
	if c.rank == nil {
		return out, nil
	}
	return c.rank.rank(out.scorecards)
}

// read reads the figures; nil stands for an empty scorecard.
func (c *caseRecord) read(limits indicators.Limits) ([]*indicators.Submission, error) {
	texts := c.submissions
	switch {
	case c.submission.given():
		texts = []caseText{c.submission}
	case c.submissionBase64.given:
		texts = []caseText{{c.submissionBase64.text, quotedText}}
	case c.table != nil:
		list, err := indicators.ReadSubmissions(strings.NewReader(*c.table), limits)
		submissions := make([]*indicators.Submission, len(list))
		for i := range list {
			submissions[i] = &list[i]
		}
		return submissions, err
	}
	if len(texts) == 0 {
		return nil, errors.New("the framework compiles, and there are no figures to evaluate; give a submission or a table")
	}
	submissions := make([]*indicators.Submission, len(texts))
	for i, t := range texts {
		if t.form == nullText {
			continue
		}
		s, err := indicators.DecodeSubmission(strings.NewReader(t.text), limits)
		if err != nil {
			return nil, err
		}
		submissions[i] = &s
	}
	return submissions, nil
}

func (r *caseRank) rank(cards []*indicators.Scorecard) (outcome, error) {
	by := indicators.NodeScore
	if r.by == rankByRate {
		by = indicators.NodeRate
	}
	placements, err := indicators.Rank(cards, by)
	if err != nil {
		return outcome{}, err
	}
	out := outcome{placements: make([]SuitePlacement, len(placements))}
	for i, p := range placements {
		out.placements[i] = SuitePlacement{p.Card.Subject().ID, p.Group, p.Rank, p.Best, p.Worst, p.Why}
	}
	return out, nil
}

func (c *caseDerivation) derive(parent indicators.Framework) (indicators.Framework, error) {
	overrides := make([]indicators.Override, len(c.overrides))
	for i, o := range c.overrides {
		switch {
		case o.number != nil:
			overrides[i] = indicators.OverrideNumber(o.node, o.at, *o.number)
		case o.marks != nil:
			overrides[i] = indicators.OverrideMarks(o.node, *o.marks)
		case o.rounding != nil:
			overrides[i] = indicators.OverrideRounding(o.node, *o.rounding)
		case o.plan != nil:
			overrides[i] = indicators.OverrideRoundingPlan(*o.plan)
		}
	}
	return indicators.Derive(parent, c.id, c.edition, c.name, overrides...)
}

// limits returns the default limits with those that the case names.
func (l caseLimits) limits() indicators.Limits {
	limits := indicators.DefaultLimits()
	for _, set := range []struct {
		given *int
		limit *int
	}{
		{l.nodes, &limits.Nodes}, {l.depth, &limits.Depth}, {l.terms, &limits.Terms}, {l.rows, &limits.Rows}, {l.problems, &limits.Problems},
	} {
		if set.given != nil {
			*set.limit = *set.given
		}
	}
	if l.bytes != nil {
		limits.Bytes = int64(*l.bytes)
	}
	return limits
}

// expect sets the expectation of a case to what came out.
func (c *caseRecord) expect(out outcome) error {
	c.scorecard, c.scorecards, c.placements, c.problems = caseText{}, nil, out.placements, out.problems
	for _, card := range out.scorecards {
		document, err := card.MarshalJSON()
		if err != nil {
			return fmt.Errorf("write the scorecard: %w", err)
		}
		c.scorecards = append(c.scorecards, caseText{string(document), inlineText})
	}
	if len(c.submissions) == 0 && c.table == nil && len(c.scorecards) == 1 {
		c.scorecard, c.scorecards = c.scorecards[0], nil
	}
	return nil
}
