package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// logEarner is [Linear] on a [LogScale].
type logEarner struct {
	ownRule
	rule Linear
	base exact.Rat // to ÷ from
}

func (l Linear) compileLog(c *ruleCompiler, path string) earner {
	for _, end := range []struct {
		name string
		at   Number
	}{{"from", l.From}, {"to", l.To}} {
		if end.at.Sign() <= 0 {
			c.report(ProblemInvalidRule, path+"/"+end.name, "give a number above 0, or use the plain scale", "a logarithm of %s", end.at)
		}
	}
	base, _ := l.To.rat.Quo(l.From.rat)
	e := &logEarner{ownRule: c.own(), rule: l, base: base}
	e.straight, e.irrational = false, true
	return e
}

func (e *logEarner) earn(ev *evaluation, p probe) (reals.Real, error) {
	x, err := e.x(ev, p)
	if err != nil {
		return reals.Real{}, err
	}
	return e.score(x), nil
}

func (e *logEarner) score(x exact.Rat) reals.Real {
	switch e.rule.beyond(x) {
	case -1:
		return reals.Real{}
	case 1:
		return reals.Of(e.marks)
	}
	times, _ := x.Quo(e.rule.From.rat)
	share, _ := reals.LogQuotient(times, e.base) // both are above 0, and the goalposts differ
	return share.Scale(e.marks)
}

func (e *logEarner) breakpoints(exact.Interval) []exact.Rat {
	return []exact.Rat{e.rule.From.rat, e.rule.To.rat}
}

// hull uses that the logarithm rises: the ends of the score come from the ends of the range. An irrational end is enclosed.
func (e *logEarner) hull(ev *evaluation) exact.Interval {
	own := &ev.indicators[e.own]
	if own.status != usable || !own.known {
		return exact.Interval{High: e.marks}
	}
	return enclosed(e.score(own.interval.Low), e.marks).Hull(enclosed(e.score(own.interval.High), e.marks))
}

func (e *logEarner) explain(ev *evaluation, p probe) Reason {
	return e.rule.explain(p.value(ev, e.own), ReasonLinearBetweenLog, e.unit)
}

// enclosed returns decimals of 34 digits around a number from 0 to full marks, or a rational number itself.
func enclosed(x reals.Real, full exact.Rat) exact.Interval {
	if r, rational := x.Rat(); rational {
		return exact.Point(r)
	}
	low, high, ok := x.Enclose(enclosedDigits)
	if !ok {
		return exact.Interval{High: full}
	}
	return exact.Interval{Low: low, High: exact.Min(high, full)}
}
