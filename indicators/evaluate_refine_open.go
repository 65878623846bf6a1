package indicators

// mayLack reports whether some figures within the ranges may leave a rule without a number it needs. A condition that is decided
// whatever is missing, and what comes after a case or grade that certainly holds, need nothing.
func (ev *evaluation) mayLack(e earner) bool {
	switch e := e.(type) {
	case *gradesEarner:
		for i := range e.grades {
			when := &e.grades[i].when
			truth := when.over(ev)
			if truth == Undecided && ev.lacks(when) {
				return true
			}
			if truth == Holds {
				return false
			}
		}
		return false
	case *casesEarner:
		for i := range e.cases {
			when := &e.cases[i].when
			truth := when.over(ev)
			if truth == Undecided && ev.lacks(when) || truth != Fails && ev.mayLack(e.cases[i].then) {
				return true
			}
			if truth == Holds {
				return false
			}
		}
		return ev.mayLack(e.otherwise)
	default:
		r := e.readings()
		return !r.usesOwn || ev.indicators[r.own].status != usable || !ev.indicators[r.own].known
	}
}

// lacks reports whether a part of a condition reads what has no number, or may have none.
func (ev *evaluation) lacks(c *compiledCondition) bool {
	switch c.kind {
	case onIndicator:
		return ev.indicators[c.index].status != usable || !ev.indicators[c.index].known
	case onNode:
		_, ranged := ev.nodeQuantityRange(c.index, c.rate)
		_, scored := ev.nodeQuantity(c.index, c.rate)
		return !ranged || !scored
	case always, atLeastParts:
	}
	for i := range c.parts {
		if ev.lacks(&c.parts[i]) {
			return true
		}
	}
	return false
}
