package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
)

// findingState is a decided check.
type findingState struct {
	check       int
	outcome     Outcome
	left, right indicatorState
}

// check decides every check whose figures are all there. A contradiction of severity error is a problem.
func (ev *evaluation) check(problems *problemList) {
	for i := range ev.plan.checks {
		k := &ev.plan.checks[i]
		if !ev.reported(k.difference.slots) {
			continue
		}
		difference := ev.calculate(&k.difference)
		f := findingState{check: i, left: ev.calculate(&k.left), right: ev.calculate(&k.right)}
		f.outcome = k.outcome(&difference)
		if f.outcome == Contradicts && k.def.Severity == SeverityError {
			problems.addf(ProblemCheckFailed, "/checks/"+escapePointer(string(k.def.ID)), k.def.Definition.In(English), "%s: %s is not %s %s",
				k.def.Name.In(English), formatNumber(f.left.x), k.def.Relation.Symbol(), formatNumber(f.right.x))
		}
		ev.findings = append(ev.findings, f)
	}
}

func (ev *evaluation) reported(slots []int) bool {
	for _, s := range slots {
		if v := ev.value(s); v == nil || !v.hasNumber() {
			return false
		}
	}
	return true
}

// outcome judges left − right, at the point and over its range, against the relation with its tolerance.
func (k *planCheck) outcome(difference *indicatorState) Outcome {
	i := difference.interval
	if difference.status != usable || !difference.known {
		return Undetermined
	}
	tolerance := k.def.Tolerance.rat
	if k.def.Relation == RelationEqual {
		return equalWithin(difference.x, i, tolerance)
	}
	level := tolerance
	if k.def.Relation == RelationAtLeast || k.def.Relation == RelationAbove {
		level = tolerance.Neg()
	}
	bound := Bound{k.def.Relation, Number{level}}
	switch bound.over(i) {
	case Holds:
		return Agrees
	case Fails:
		return Contradicts
	case Undecided:
		return AgreesWithinRange
	default:
		return Undetermined
	}
}

// equalWithin judges whether the difference can be at most the tolerance either way.
func equalWithin(x exact.Rat, i exact.Interval, tolerance exact.Rat) Outcome {
	allowed := exact.Interval{Low: tolerance.Neg(), High: tolerance}
	switch {
	case !i.Overlaps(allowed):
		return Contradicts
	case allowed.Contains(x):
		return Agrees
	default:
		return AgreesWithinRange
	}
}
