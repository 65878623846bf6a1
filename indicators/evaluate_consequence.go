package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// decided is a condition's outcome at the point and over the reported ranges.
type decided struct{ at, over Truth }

// decide decides a condition, at the point and over the ranges.
func (ev *evaluation) decide(c *compiledCondition) decided {
	return decided{at: c.at(ev, probe{indicator: -1}), over: c.over(ev)}
}

// levelState is the level reached.
type levelState struct {
	level     int // -1 where it is undecided
	possible  []int
	undecided []undecidedCondition
}

// applyDeductions takes the marks of sanctions off the total, before it is rounded. Where data are missing for one, nothing is
// published; where a range lies on both sides, the range takes in both.
func (ev *evaluation) applyDeductions(i int, n *planNode, s *nodeState, score reals.Real) reals.Real {
	var off, certain, possible exact.Rat
	undecided, open := false, false
	ev.sanctions = make([]decided, len(ev.plan.sanctions))
	for _, k := range n.deductions {
		sanction := &ev.plan.sanctions[k]
		d := ev.decide(&sanction.when)
		ev.sanctions[k] = d
		deduct := sanction.def.Deduct.rat
		if d.at == Holds {
			off = off.Add(deduct)
		}
		if d.over == Holds {
			certain = certain.Add(deduct)
		}
		if d.over != Fails {
			possible = possible.Add(deduct)
		}
		undecided = undecided || d.at == Undecided
		open = open || d.over == Undecided && len(ev.ranges) > 0 && ev.leftOpen(&sanction.reads)
	}
	if s.status == StatusScored {
		left, ok := score.Add(reals.Of(off.Neg())).Max(exact.Rat{})
		score = left
		switch {
		case undecided:
			s.status, s.reason = StatusIncomplete, becauseSanctionUndecided
		case !ok:
			s.undecidedAtPrecision()
		}
	}
	if len(ev.ranges) == 0 || !ev.ranges[i].known {
		return score
	}
	r := &ev.ranges[i]
	r.interval = takeOff(r.interval, possible, certain)
	r.tight = r.tight && possible.Equal(certain)
	r.single = r.single && possible.Equal(certain)
	r.open = r.open || open
	return score
}

// takeOff lowers a range by at least least and at most most, and not below 0.
func takeOff(i exact.Interval, most, least exact.Rat) exact.Interval {
	i.Low, i.High = i.Low.Sub(most), i.High.Sub(least)
	if i.Low.Sign() < 0 {
		i.Low, i.LowOpen = exact.Rat{}, false
	}
	if i.High.Sign() < 0 || i.High.IsZero() {
		i.High, i.HighOpen = exact.Rat{}, false
		i.LowOpen = false
	}
	return i
}

// evaluateConsequences decides the other sanctions, once every node has been worked out, and lists what is undecided.
func (ev *evaluation) evaluateConsequences() {
	p := ev.plan
	if len(p.sanctions) > 0 && ev.sanctions == nil {
		ev.sanctions = make([]decided, len(p.sanctions))
	}
	for k := range p.sanctions {
		if ev.sanctions[k] == (decided{}) {
			ev.sanctions[k] = ev.decide(&p.sanctions[k].when)
		}
		if d := ev.sanctions[k]; d.over == Undecided {
			ev.undecided = append(ev.undecided, undecidedCondition{node: len(p.nodes) + k, crossing: d.at != Undecided})
		}
	}
}

// evaluateLevel finds the first level that holds at the point, and all that hold first somewhere within the ranges. Nothing
// depends on the level, so that it is decided when it is read, on ranges as sharp as they are printed.
func (ev *evaluation) evaluateLevel() levelState {
	p, sharp := ev.plan, ev.sharpened()
	level := levelState{level: -1}
	found, certain := false, false // the point's level, and one that holds whatever the figures are
	for k := range p.levels {
		d := sharp.decide(&p.levels[k].when)
		if d.over == Undecided {
			level.undecided = append(level.undecided, undecidedCondition{node: len(p.nodes) + len(p.sanctions) + k, crossing: d.at != Undecided})
		}
		if !found && d.at != Fails {
			found = true
			if d.at == Holds {
				level.level = k
			}
		}
		if d.over != Fails && !certain {
			level.possible = append(level.possible, k)
			certain = d.over == Holds
		}
		if found && certain {
			break
		}
	}
	return level
}

// sharpened returns the evaluation with ranges as sharp as they are known.
func (ev *evaluation) sharpened() *evaluation {
	if ev.refined == nil {
		return ev
	}
	sharp := *ev
	sharp.ranges = slices.Clone(ev.ranges)
	for i := range sharp.ranges {
		sharp.ranges[i] = ev.refinedRange(i)
	}
	return &sharp
}
