package indicators

import (
	"fmt"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// Grades earns the share of the first grade whose conditions all hold, in the order given (状态描述法):
//
//	share = Grades[k].Share for the smallest k whose conditions all hold
//
// The last grade has no conditions and is earned where no other holds. The national scheme of 2012 is A 100 %,
// B 66 %, C 33 % and C# 0, literally 66 and 33. Conditions may read several indicators ("A: 100 % and no inferior
// class V water"). Reason codes: grade, grade_otherwise.
type Grades struct {
	Grades []Grade
}

// Grade is a named share of the marks.
type Grade struct {
	Name  string // A, B, C, C#, 优秀
	Share Number // from 0 to 1
	When  []Condition
}

type gradesEarner struct {
	reads
	grades []compiledGrade
	table  *stepTable // where all conditions are bounds of one indicator
	only   int        // that indicator
}

type compiledGrade struct {
	grade Grade
	when  compiledCondition
	score exact.Rat
}

func (r Grades) compile(c *ruleCompiler, path string) earner {
	e := &gradesEarner{reads: c.reads()}
	names := map[string]int{}
	before := c.problems.count
	if len(r.Grades) == 0 {
		c.report(ProblemInvalidRule, path+"/grades", "give the grades, best first", "grades without a grade")
	}
	for i, g := range r.Grades {
		at := fmt.Sprintf("%s/grades/%d", path, i)
		last := i == len(r.Grades)-1
		if g.Name == "" {
			c.report(ProblemMissingName, at+"/name", "name the grade, such as A", "a grade without a name")
		}
		if j, known := names[g.Name]; known && g.Name != "" {
			c.report(ProblemDuplicateID, at+"/name", "name each grade differently", "the grade %q stands at /grades/%d too", g.Name, j)
		}
		names[g.Name] = i
		c.checkShare(at+"/share", g.Share)
		switch {
		case last && len(g.When) > 0:
			c.report(ProblemMissingOtherwise, at+"/when", "add a last grade without conditions", "the last grade %q has conditions, so nothing says what is earned otherwise", g.Name)
		case !last && len(g.When) == 0:
			c.report(ProblemUnreachable, at, "only the last grade may stand without conditions", "the grade %q always holds, so those after it are never reached", g.Name)
		}
		compiled := compiledGrade{grade: g, score: c.marks.Mul(g.Share.rat)}
		compiled.when = c.conditions(at+"/when", g.When, &e.reads)
		e.grades = append(e.grades, compiled)
	}
	if c.problems.count == before {
		e.makeTable()
		e.checkReachable(c, path)
	}
	return e
}

func (e *gradesEarner) makeTable() {
	conditions := make([]*compiledCondition, len(e.grades))
	for i := range e.grades {
		conditions[i] = &e.grades[i].when
	}
	only, alone := e.single()
	e.table, e.only = tableOf(conditions, alone), only
}

// checkReachable finds grades that cannot be the first that holds, where all conditions read one indicator.
func (e *gradesEarner) checkReachable(c *ruleCompiler, path string) {
	only, alone := e.single()
	if !alone {
		return
	}
	reached := e.reached(only)
	for i, g := range e.grades {
		if !reached[i] && len(g.grade.When) > 0 {
			c.report(ProblemUnreachable, fmt.Sprintf("%s/grades/%d", path, i), "put stricter grades first, or correct the bounds",
				"the grade %q is never the first that holds", g.grade.Name)
		}
	}
}

// reached says which grades are the first that holds at some number of the one indicator.
func (e *gradesEarner) reached(only int) map[int]bool {
	if e.table != nil {
		return e.table.reaches()
	}
	reached := map[int]bool{}
	for _, x := range probes(e.breakpoints(exact.Interval{})) {
		if k, truth := e.first(nil, probe{only, x}); truth == Holds {
			reached[k] = true
		}
	}
	return reached
}

// first returns the first grade that holds at the point. Where one before it is undecided, so is the grade.
func (e *gradesEarner) first(ev *evaluation, p probe) (int, Truth) {
	if e.table != nil {
		if !p.usable(ev, e.only) {
			return 0, Undecided
		}
		return e.table.first(p.value(ev, e.only)), Holds
	}
	for i := range e.grades {
		switch e.grades[i].when.at(ev, p) {
		case Holds:
			return i, Holds
		case Undecided:
			return i, Undecided
		case Fails:
		}
	}
	return len(e.grades) - 1, Holds
}

func (e *gradesEarner) earn(ev *evaluation, p probe) (reals.Real, error) {
	k, truth := e.first(ev, p)
	if truth == Undecided {
		return reals.Real{}, errUndecided
	}
	return reals.Of(e.grades[k].score), nil
}

func (e *gradesEarner) breakpoints(exact.Interval) []exact.Rat {
	var levels []exact.Rat
	for i := range e.grades {
		levels = e.grades[i].when.levels(levels)
	}
	return levels
}

// hull returns all scores that some figures within the ranges may earn.
func (e *gradesEarner) hull(ev *evaluation) exact.Interval {
	var hull exact.Interval
	empty := true
	for i := range e.grades {
		truth := e.grades[i].when.over(ev)
		if truth == Fails {
			continue
		}
		point := exact.Point(e.grades[i].score)
		if empty {
			hull, empty = point, false
		} else {
			hull = hull.Hull(point)
		}
		if truth == Holds {
			break
		}
	}
	return hull
}

func (e *gradesEarner) explain(ev *evaluation, p probe) Reason {
	k, _ := e.first(ev, p)
	g := e.grades[k]
	if len(g.grade.When) == 0 {
		return newReason(ReasonGradeOtherwise, textArgument("grade", Same(g.grade.Name)), shareArgument("share", g.grade.Share.rat)).
			bounds(e.breakpoints(exact.Interval{}), Text{})
	}
	return newReason(ReasonGrade, textArgument("grade", Same(g.grade.Name)), textArgument("condition", g.when.describe()),
		shareArgument("share", g.grade.Share.rat)).bounds(g.when.levels(nil), Text{})
}
