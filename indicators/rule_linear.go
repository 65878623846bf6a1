package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
	"github.com/wenming-go/wenming/internal/wire"
)

// Linear earns 0 at From, full marks at To, in proportion between them and no more beyond (线性插值):
//
//	share(x) = min(1, max(0, (x − From) ÷ (To − From)))
//
// On a [LogScale] (对数插值), as for incomes, both goalposts are above 0, and
//
//	share(x) = min(1, max(0, ln(x ÷ From) ÷ ln(To ÷ From)))
//
// From may be the larger: lower is better then. The logarithms' quotient is mostly irrational, so [Compile] asks for a rounding at the
// criterion or above it; the published score is the exact one rounded once. Reason codes: linear_between, linear_between_log,
// linear_full, linear_none.
type Linear struct {
	From  Number // earns nothing (下限, goalpost)
	To    Number // earns full marks (上限, goalpost)
	Scale LinearScale
}

// LinearScale says on what scale a [Linear] rule interpolates. The zero value is the plain scale.
type LinearScale uint8

const (
	// PlainScale interpolates the indicator itself.
	PlainScale LinearScale = iota
	// LogScale interpolates its logarithm (对数).
	LogScale
)

// String returns the word used in JSON: "plain" or "log".
func (s LinearScale) String() string { return wordOf(scaleWords(), s) }

func scaleWords() []wire.Word[LinearScale] {
	return []wire.Word[LinearScale]{{Value: PlainScale, Word: "plain"}, {Value: LogScale, Word: "log"}}
}

type linearEarner struct {
	ownRule
	rule  Linear
	slope exact.Rat // marks ÷ (to − from)
}

func (l Linear) compile(c *ruleCompiler, path string) earner {
	if l.Scale > LogScale {
		c.report(ProblemInvalidRule, path+"/scale", `use "plain" or "log"`, "scale %d is not defined", l.Scale)
	}
	if l.From.Equal(l.To) {
		c.report(ProblemZeroRange, path, "give two different numbers, or use bands", "from and to are both %s", l.From)
	}
	if l.Scale == LogScale {
		return l.compileLog(c, path)
	}
	slope, _ := c.marks.Quo(l.To.rat.Sub(l.From.rat))
	e := &linearEarner{ownRule: c.own(), rule: l, slope: slope}
	e.continuous = true
	return e
}

func (e *linearEarner) earn(ev *evaluation, p probe) (reals.Real, error) {
	x, err := e.x(ev, p)
	if err != nil {
		return reals.Real{}, err
	}
	return reals.Of(e.score(x)), nil
}

func (e *linearEarner) score(x exact.Rat) exact.Rat {
	score := x.Sub(e.rule.From.rat).Mul(e.slope)
	if score.Sign() <= 0 {
		return exact.Rat{}
	}
	return exact.Min(score, e.marks)
}

func (e *linearEarner) breakpoints(exact.Interval) []exact.Rat {
	return []exact.Rat{e.rule.From.rat, e.rule.To.rat}
}

func (e *linearEarner) explain(ev *evaluation, p probe) Reason {
	return e.rule.explain(p.value(ev, e.own), ReasonLinearBetween, e.unit)
}

// beyond says on which side of both goalposts a number lies: at or before from (-1), between them (0), at or beyond to (1).
func (l Linear) beyond(x exact.Rat) int {
	direction := l.To.rat.Cmp(l.From.rat)
	switch {
	case x.Cmp(l.From.rat)*direction <= 0:
		return -1
	case x.Cmp(l.To.rat)*direction >= 0:
		return 1
	default:
		return 0
	}
}

func (l Linear) explain(x exact.Rat, between ReasonCode, unit Text) Reason {
	code := between
	switch l.beyond(x) {
	case -1:
		code = ReasonLinearNone
	case 1:
		code = ReasonLinearFull
	}
	return newReason(code, numberArgument("value", x).in(unit), numberArgument("from", l.From.rat).in(unit), numberArgument("to", l.To.rat).in(unit))
}
