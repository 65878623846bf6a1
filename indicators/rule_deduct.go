package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
	"github.com/wenming-go/wenming/internal/wire"
)

// Deduct earns full marks less Each for every Step by which the indicator misses Level, down to Floor (扣分制):
//
//	steps(x) = (Level − x) ÷ Step for Side [SideBelow], (x − Level) ÷ Step for [SideAbove]; part steps as Parts says
//	score(x) = marks where steps ≤ 0, else max(Floor, marks − Each × steps)
//
// "95 %; each 5 % lower −0.2": {Level 95, Side SideBelow, Step 5, Each 0.2}. "−0.3 for each case": {Level 0, Side SideAbove,
// Step 1, Each 0.3}. It takes off marks, so the criterion's marks must be known. Reason codes: deduct_none,
// deducted, deduct_floor.
type Deduct struct {
	Level Number // up to which nothing is taken off
	Side  DeductSide
	Step  Number // above 0, in the indicator's unit
	Each  Number // marks taken off for a step, above 0
	Parts PartSteps
	Floor Number // marks that are left at least, from 0 to the marks
}

// DeductSide says on which side of the level marks are taken off. The zero value is not a side.
type DeductSide uint8

const (
	// SideBelow takes off where the indicator falls short of the level.
	SideBelow DeductSide = iota + 1
	// SideAbove takes off where the indicator exceeds the level.
	SideAbove
)

// String returns the word used in JSON: "below" or "above".
func (s DeductSide) String() string { return wordOf(sideWords(), s) }

// PartSteps says how a part of a step counts. The zero value does not say.
type PartSteps uint8

const (
	// PartsUp counts a part of a step as a whole one (不足一档按一档).
	PartsUp PartSteps = iota + 1
	// PartsDown does not count a part of a step.
	PartsDown
	// PartsExact counts it in proportion.
	PartsExact
)

// String returns the word used in JSON: "up", "down" or "exact".
func (p PartSteps) String() string { return wordOf(partWords(), p) }

type deductEarner struct {
	ownRule
	rule Deduct
}

func (r Deduct) compile(c *ruleCompiler, path string) earner {
	if !c.marksKnown {
		c.report(ProblemRuleNeedsMarks, path, "give the criterion's marks, or use bands or a curve", "the rule takes off marks, and the criterion's are not known")
	}
	if r.Side != SideBelow && r.Side != SideAbove {
		c.report(ProblemInvalidRule, path+"/side", `use "below" or "above"`, "the rule does not say on which side of the level marks are taken off")
	}
	if r.Parts < PartsUp || r.Parts > PartsExact {
		c.report(ProblemInvalidRule, path+"/parts", `use "up", "down" or "exact"`, "the rule does not say how a part of a step counts")
	}
	if r.Step.Sign() <= 0 {
		c.report(ProblemZeroRange, path+"/step", "give a step above 0", "the step is %s", r.Step)
	}
	if r.Each.Sign() <= 0 {
		c.report(ProblemExceedsMarks, path+"/each", "give the marks taken off as a number above 0", "each step takes off %s", r.Each)
	}
	if r.Floor.Sign() < 0 || c.marksKnown && c.marks.Less(r.Floor.rat) {
		c.report(ProblemExceedsMarks, path+"/floor", "give a floor from 0 to the marks", "the floor %s is outside 0 to the marks", r.Floor)
	}
	e := &deductEarner{ownRule: c.own(), rule: r}
	e.continuous = r.Parts == PartsExact
	return e
}

// short returns by how much x misses the level; not above 0 where it meets it.
func (e *deductEarner) short(x exact.Rat) exact.Rat {
	if e.rule.Side == SideAbove {
		return x.Sub(e.rule.Level.rat)
	}
	return e.rule.Level.rat.Sub(x)
}

// steps returns how many steps are taken off at x.
func (e *deductEarner) steps(x exact.Rat) exact.Rat {
	short := e.short(x)
	if short.Sign() <= 0 {
		return exact.Rat{}
	}
	steps, _ := short.Quo(e.rule.Step.rat)
	switch e.rule.Parts {
	case PartsUp:
		return steps.Ceil()
	case PartsDown:
		return steps.Floor()
	case PartsExact:
		return steps
	default:
		return steps
	}
}

func (e *deductEarner) earn(ev *evaluation, p probe) (reals.Real, error) {
	x, err := e.x(ev, p)
	if err != nil {
		return reals.Real{}, err
	}
	return reals.Of(e.score(x)), nil
}

func (e *deductEarner) score(x exact.Rat) exact.Rat {
	return exact.Max(e.rule.Floor.rat, e.marks.Sub(e.rule.Each.rat.Mul(e.steps(x))))
}

// breakpoints returns the level and the floor, and the steps next to them and to both ends of the interval. A staircase
// taken for straight is off by at most a step at its ends; with a whole step beyond each end that is no more than what
// is earned there.
func (e *deductEarner) breakpoints(i exact.Interval) []exact.Rat {
	points := []exact.Rat{e.rule.Level.rat}
	toFloor, _ := e.marks.Sub(e.rule.Floor.rat).Quo(e.rule.Each.rat)
	points = append(points, e.at(toFloor))
	if e.rule.Parts == PartsExact {
		return points
	}
	atLow, _ := e.short(i.Low).Quo(e.rule.Step.rat)
	atHigh, _ := e.short(i.High).Quo(e.rule.Step.rat)
	for _, steps := range []exact.Rat{{}, toFloor, atLow, atHigh} {
		points = append(points, e.at(steps.Floor()), e.at(steps.Floor().Sub(exact.Int(1))),
			e.at(steps.Ceil()), e.at(steps.Ceil().Add(exact.Int(1))))
	}
	return points
}

// at returns the indicator at which so many steps are missing.
func (e *deductEarner) at(steps exact.Rat) exact.Rat {
	span := steps.Mul(e.rule.Step.rat)
	if e.rule.Side == SideBelow {
		span = span.Neg()
	}
	return e.rule.Level.rat.Add(span)
}

func (e *deductEarner) explain(ev *evaluation, p probe) Reason {
	x := p.value(ev, e.own)
	steps := e.steps(x)
	value, level := numberArgument("value", x).in(e.unit), numberArgument("level", e.rule.Level.rat).in(e.unit)
	if e.short(x).Sign() <= 0 {
		return newReason(ReasonDeductNone, value, level)
	}
	step := numberArgument("step", e.rule.Step.rat).in(e.unit)
	if steps.IsZero() {
		return newReason(ReasonDeductNoStep, value, level, step)
	}
	code := ReasonDeducted
	if e.score(x).Equal(e.rule.Floor.rat) {
		code = ReasonDeductFloor
	}
	return newReason(code, value, level, numberArgument("steps", steps), step,
		numberArgument("each", e.rule.Each.rat), numberArgument("floor", e.rule.Floor.rat))
}

func sideWords() []wire.Word[DeductSide] {
	return []wire.Word[DeductSide]{{Value: SideBelow, Word: "below"}, {Value: SideAbove, Word: "above"}}
}

func partWords() []wire.Word[PartSteps] {
	return []wire.Word[PartSteps]{
		{Value: PartsUp, Word: "up"}, {Value: PartsDown, Word: "down"}, {Value: PartsExact, Word: "exact"},
	}
}
