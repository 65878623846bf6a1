package indicators

import "github.com/wenming-go/wenming/internal/exact"

// Linear earns 0 at From, full marks at To, in proportion between them and no more beyond (线性插值):
//
//	share(x) = min(1, max(0, (x − From) ÷ (To − From)))
//
// From may be the larger: lower is better then. Reason codes: linear_between, linear_full, linear_none.
type Linear struct {
	From Number // earns nothing (下限, goalpost)
	To   Number // earns full marks (上限, goalpost)
}

type linearEarner struct {
	ownRule
	rule  Linear
	marks exact.Rat
	slope exact.Rat // marks ÷ (to − from)
}

func (l Linear) compile(c *ruleCompiler, path string) earner {
	span := l.To.rat.Sub(l.From.rat)
	slope, ok := c.marks.Quo(span)
	if !ok {
		c.report(ProblemZeroRange, path, "give two different numbers, or use bands", "from and to are both %s", l.From)
	}
	return &linearEarner{ownRule: c.own(), rule: l, marks: c.marks, slope: slope}
}

func (e *linearEarner) earn(ev *evaluation, p probe) (exact.Rat, error) {
	x, err := e.x(ev, p)
	if err != nil {
		return exact.Rat{}, err
	}
	score := x.Sub(e.rule.From.rat).Mul(e.slope)
	if score.Sign() <= 0 {
		return exact.Rat{}, nil
	}
	if score.Cmp(e.marks) >= 0 {
		return e.marks, nil
	}
	return score, nil
}

func (e *linearEarner) breakpoints(exact.Interval) []exact.Rat {
	return []exact.Rat{e.rule.From.rat, e.rule.To.rat}
}

func (e *linearEarner) explain(ev *evaluation, p probe) Reason {
	x := p.value(ev, e.own)
	score, _ := e.earn(ev, p)
	code := ReasonLinearBetween
	switch {
	case score.Sign() == 0:
		code = ReasonLinearNone
	case score.Equal(e.marks):
		code = ReasonLinearFull
	}
	return newReason(code, numberArgument("value", x).in(e.unit), numberArgument("from", e.rule.From.rat).in(e.unit), numberArgument("to", e.rule.To.rat).in(e.unit))
}
