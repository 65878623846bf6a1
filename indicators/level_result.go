package indicators

import "slices"

// LevelResult is the level that the whole reached (等级结果). The zero LevelResult is that of a framework without levels.
type LevelResult struct {
	// Name is the level; the zero Text where it is undecided for want of data.
	Name Text
	// Outcome is [Holds] where the level is reached at the point, [Undecided] where data are missing.
	Outcome   Truth
	Condition Text // in words; the zero Text for the last level, which has none
	// Possible are the levels that figures within the reported ranges, and any figures in place of those whose lack withholds a score,
	// may reach, best first. What is left out or counted as 0 for want of data stays so. There is one where nothing is uncertain.
	Possible []Text
	Sources  []Citation
}

// Level returns the level reached, and whether the framework has levels.
func (c *Scorecard) Level() (LevelResult, bool) {
	switch {
	case c.decoded != nil && c.decoded.level != nil:
		return c.decoded.level.clone(), true
	case c.evaluation != nil && len(c.evaluation.plan.levels) > 0:
		return c.evaluation.levelResult(), true
	default:
		return LevelResult{}, false
	}
}

func (r LevelResult) clone() LevelResult {
	r.Possible, r.Sources = slices.Clone(r.Possible), slices.Clone(r.Sources)
	return r
}

func (ev *evaluation) levelResult() LevelResult {
	r, reached := LevelResult{Outcome: Undecided}, ev.evaluateLevel()
	if k := reached.level; k >= 0 {
		l := &ev.plan.levels[k]
		r = LevelResult{Name: l.def.Name, Outcome: Holds, Sources: slices.Clone(l.def.Sources)}
		if len(l.def.When) > 0 {
			r.Condition = l.when.describe()
		}
	}
	for _, k := range reached.possible {
		r.Possible = append(r.Possible, ev.plan.levels[k].def.Name)
	}
	return r
}
