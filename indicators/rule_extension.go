package indicators

import (
	"encoding/json"
	"fmt"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
	"github.com/wenming-go/wenming/internal/wire"
)

type extensionEarner struct {
	ownRule
	rule      ExtensionRule
	direction Direction
	share     ExtensionFunc
	marks     exact.Rat
}

func (r ExtensionRule) compile(c *ruleCompiler, path string) earner {
	e := &extensionEarner{ownRule: c.own(), rule: r, marks: c.marks}
	e.extension = true
	extension, ok := c.link.extensions[r.Name]
	if !ok {
		c.report(ProblemUnknownExtension, path+"/name", "pass the domain that offers it to Compile with With"+c.nearestExtension(r.Name),
			"no domain offers the rule %q", r.Name)
		return e
	}
	params := r.Params
	if len(params) == 0 {
		params = json.RawMessage("null")
	}
	limits := wire.Limits{Bytes: int64(len(params)), Depth: c.limits.wire().Depth, Values: len(params) + 1, Problems: 1}
	if _, faults := wire.Parse(params, limits); len(faults) > 0 {
		c.report(ProblemExtensionRefused, path+"/params", "give one JSON value", "the parameters of the rule %q are not JSON: %s", r.Name, faults[0].Message)
		return e
	}
	share, err := extension.Compile(params)
	if err != nil || share == nil {
		c.report(ProblemExtensionRefused, path+"/params", "see the documentation of the rule "+r.Name, "the rule %q refuses its parameters: %v", r.Name, err)
		return e
	}
	e.share, e.direction = share, extension.Direction
	return e
}

func (e *extensionEarner) earn(ev *evaluation, p probe) (reals.Real, error) {
	score, err := e.score(ev, p)
	return reals.Of(score), err
}

func (e *extensionEarner) score(ev *evaluation, p probe) (exact.Rat, error) {
	x, err := e.x(ev, p)
	if err != nil {
		return exact.Rat{}, err
	}
	share, err := e.share(Number{x})
	if err != nil {
		return exact.Rat{}, fmt.Errorf("%w: %w", errExtension, err)
	}
	if share.Sign() < 0 || share.rat.Cmp(exact.Int(1)) > 0 {
		return exact.Rat{}, fmt.Errorf("%w: the share %s is not from 0 to 1", errExtension, share)
	}
	return e.marks.Mul(share.rat), nil
}

func (e *extensionEarner) breakpoints(exact.Interval) []exact.Rat { return nil }

// piecewise is false: nothing is known of the function between two numbers.
func (e *extensionEarner) piecewise() bool { return false }

// acceptsEnds reports whether the rule scores both ends of its indicator's range.
func (e *extensionEarner) acceptsEnds(ev *evaluation) bool {
	own := ev.indicators[e.own]
	if own.status != usable || !own.known {
		return false
	}
	_, low := e.score(ev, probe{e.own, own.interval.Low})
	_, high := e.score(ev, probe{e.own, own.interval.High})
	return low == nil && high == nil
}

// hull returns the scores between those at both ends for a rule declared monotone, else all the marks.
func (e *extensionEarner) hull(ev *evaluation) exact.Interval {
	all := exact.Interval{High: e.marks}
	own := ev.indicators[e.own]
	if e.direction == Undirected || own.status != usable || !own.known {
		return all
	}
	low, err := e.score(ev, probe{e.own, own.interval.Low})
	if err != nil {
		return all
	}
	high, err := e.score(ev, probe{e.own, own.interval.High})
	if err != nil {
		return all
	}
	return exact.Point(low).Hull(exact.Point(high))
}

func (e *extensionEarner) explain(ev *evaluation, p probe) Reason {
	x := p.value(ev, e.own)
	value, name := numberArgument("value", x).in(e.unit), textArgument("rule", Same(e.rule.Name))
	score, err := e.score(ev, p)
	if err != nil {
		return newReason(ReasonExtensionFailed, value, name, textArgument("error", Same(err.Error())))
	}
	share, ok := score.Quo(e.marks)
	if !ok {
		share = exact.Rat{}
	}
	return newReason(ReasonExtension, value, name, shareArgument("share", share))
}
