package indicatorstest

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// drawer draws figures that a framework accepts and that lie where its rules turn. Equal seeds give equal figures.
type drawer struct {
	rng      *rand.Rand
	measures map[indicators.MeasureID]indicators.Measure
	formulas map[indicators.IndicatorID]formula
	levels   levels
	read     []indicators.IndicatorID // what rules and conditions read, sorted
	used     []reference              // the figures these are calculated from
	divisors map[reference]bool       // those that something is divided by
	places   map[indicators.MeasureID]int
	checks   []agreement
}

// agreement is a check as the difference of its sides.
type agreement struct {
	check      indicators.Check
	difference formula
}

// goal is an indicator that is to come to a number.
type goal struct {
	indicator indicators.IndicatorID
	level     indicators.Number
}

// newDrawer returns a drawer for the definitions of a linked framework, and the indicators of which levels are known.
func newDrawer(seed uint64, d indicators.Definitions, substitutions []indicators.Substitution, at levels) *drawer {
	drawn := &drawer{
		rng:      rand.New(rand.NewPCG(seed, 0x6b6974)),
		measures: map[indicators.MeasureID]indicators.Measure{}, formulas: map[indicators.IndicatorID]formula{},
		levels: at, divisors: map[reference]bool{}, read: slices.Sorted(maps.Keys(at)),
	}
	for _, m := range d.Measures {
		drawn.measures[m.ID] = m
	}
	used := substitutesOf(substitutions)
	for _, i := range d.Indicators {
		drawn.formulas[i.ID] = takeApart(i.Formula, used)
	}
	seen := map[reference]bool{}
	for _, id := range drawn.read {
		drawn.use(drawn.formulas[id], seen)
	}
	for _, c := range d.Checks {
		drawn.checks = append(drawn.checks, agreement{c, takeApart(c.Left, nil).less(takeApart(c.Right, nil))})
	}
	drawn.refine()
	return drawn
}

// use has the figures of a formula drawn.
func (d *drawer) use(f formula, seen map[reference]bool) {
	for _, r := range f.references() {
		if !seen[r] {
			seen[r] = true
			d.used = append(d.used, r)
		}
	}
	for _, t := range f {
		for _, p := range t.denominator.parts {
			d.divisors[p.of] = true
		}
	}
	slices.SortFunc(d.used, func(a, b reference) int {
		return cmp.Or(cmp.Compare(a.lag, b.lag), cmp.Compare(a.measure, b.measure))
	})
}

// draw returns figures of which those of the goals come first, and false where an error check refuses them.
func (d *drawer) draw(goals ...goal) (figures, bool) {
	drawn := figures{}
	for _, r := range d.used {
		drawn[r] = d.plain(r, drawn)
	}
	held := map[reference]bool{}
	for _, g := range goals {
		d.aim(g, drawn, held, true)
	}
	for _, i := range d.rng.Perm(len(d.read)) {
		id := d.read[i]
		if at := d.levels[id]; len(at) > 0 && !slices.ContainsFunc(goals, func(g goal) bool { return g.indicator == id }) {
			d.aim(goal{id, at[d.rng.IntN(len(at))]}, drawn, held, false)
		}
	}
	return drawn, d.repair(drawn, held)
}

// plain draws a figure by what its measure says alone: round numbers for what something is divided by, so that shares come out whole.
func (d *drawer) plain(r reference, drawn figures) indicators.Number {
	m := d.measures[r.measure]
	if now, ok := drawn[reference{r.measure, 0}]; ok && r.lag > 0 && d.rng.IntN(4) > 0 {
		changed, fits := d.fit(m, now.Mul(indicators.Whole(d.rng.Int64N(5)+8)).Mul(indicators.MustNumber("0.1")))
		if fits {
			return changed
		}
	}
	low, high := indicators.Whole(0), indicators.Number{}
	if m.Min != nil {
		low = *m.Min
	}
	switch {
	case m.Max != nil:
		high = *m.Max
	case d.divisors[r]:
		scale := []int64{100, 1_000, 10_000, 100_000, 1_000_000}[d.rng.IntN(5)]
		high = low.Add(indicators.Whole((d.rng.Int64N(50) + 1) * scale))
		low = high
	default:
		high = low.Add(indicators.Whole([]int64{0, 1, 20, 1_000, 100_000}[d.rng.IntN(5)]))
	}
	n := low.Add(high.Sub(low).Mul(indicators.Whole(d.rng.Int64N(21))).Mul(indicators.MustNumber("0.05")))
	if fitted, ok := d.fit(m, n); ok {
		return fitted
	}
	return low
}

// fit makes a number one that the measure may report, and reports whether it lies within the bounds.
func (d *drawer) fit(m indicators.Measure, n indicators.Number) (indicators.Number, bool) {
	places := indicators.Rounding{Places: d.places[m.ID], Mode: indicators.HalfUp}
	if m.Integer {
		places.Places = 0
		if d.rng.IntN(2) == 0 {
			places.Mode = indicators.Down
		}
	}
	n = n.Round(places)
	within := (m.Min == nil || n.Cmp(*m.Min) >= 0) && (m.Max == nil || n.Cmp(*m.Max) <= 0)
	_, err := indicators.ParseNumber(n.String())
	return n, within && err == nil
}

// aim moves one figure so that an indicator comes to a level, now and then a unit beside it.
func (d *drawer) aim(g goal, drawn figures, held map[reference]bool, firmly bool) {
	f := d.formulas[g.indicator]
	candidates := f.references()
	slices.SortStableFunc(candidates, func(a, b reference) int { return cmp.Compare(d.reluctance(a, held), d.reluctance(b, held)) })
	for _, r := range candidates {
		if held[r] && !firmly {
			continue
		}
		solution, ok := f.solve(g.level, r, drawn)
		if !ok {
			continue
		}
		m := d.measures[r.measure]
		fitted, ok := d.fit(m, solution)
		if beside, fits := d.fit(m, fitted.Add(d.unit(m))); fits && d.rng.IntN(3) == 0 {
			fitted, ok = beside, true
		}
		if ok {
			drawn[r] = fitted
			break
		}
	}
	for _, r := range candidates {
		held[r] = true
	}
}

// reluctance orders figures by how much else depends on them.
func (d *drawer) reluctance(r reference, held map[reference]bool) int {
	cost := 0
	if held[r] {
		cost += 2
	}
	if d.divisors[r] {
		cost++
	}
	return cost
}

// unit is one step of a measure, up or down.
func (d *drawer) unit(m indicators.Measure) indicators.Number {
	step := indicators.MustNumber("0.01")
	if places := d.places[m.ID]; places > usualPlaces {
		step = unitOf(indicators.Rounding{Places: places})
	}
	if m.Integer {
		step = indicators.Whole(1)
	}
	if d.rng.IntN(2) == 0 {
		return step.Mul(indicators.Whole(-1))
	}
	return step
}

// repair moves figures until no error check refuses them.
func (d *drawer) repair(drawn figures, held map[reference]bool) bool {
	const passes = 6
	for range passes {
		broken := false
		for _, a := range d.checks {
			if a.check.Severity != indicators.SeverityError || a.agrees(drawn) {
				continue
			}
			broken = true
			candidates := d.shuffled(a.difference.references())
			slices.SortStableFunc(candidates, func(a, b reference) int { return cmp.Compare(d.reluctance(a, held), d.reluctance(b, held)) })
			d.settle(a, candidates, drawn)
		}
		if !broken {
			return true
		}
	}
	return !slices.ContainsFunc(d.checks, func(a agreement) bool {
		return a.check.Severity == indicators.SeverityError && !a.agrees(drawn)
	})
}

func (d *drawer) shuffled(list []reference) []reference {
	d.rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// settle makes one check agree by the first figure that can.
func (d *drawer) settle(a agreement, candidates []reference, drawn figures) {
	for _, r := range candidates {
		solution, ok := a.difference.solve(a.border(), r, drawn)
		if !ok {
			continue
		}
		before, known := drawn[r]
		if !known {
			return
		}
		if fitted, fits := d.fit(d.measures[r.measure], solution); fits {
			drawn[r] = fitted
			if a.agrees(drawn) {
				return
			}
			drawn[r] = before
		}
	}
}

// border is a difference of the sides that just keeps the relation.
func (a agreement) border() indicators.Number {
	switch a.check.Relation {
	case indicators.RelationAbove:
		return indicators.Whole(1)
	case indicators.RelationBelow:
		return indicators.Whole(-1)
	case indicators.RelationAtLeast, indicators.RelationAtMost, indicators.RelationEqual:
		return indicators.Whole(0)
	}
	return indicators.Whole(0)
}

// agrees reports whether the check finds nothing wrong with exact figures.
func (a agreement) agrees(drawn figures) bool {
	difference, ok := a.difference.value(drawn)
	if !ok {
		return true
	}
	tolerance := a.check.Tolerance
	under, over := difference.Cmp(tolerance.Mul(indicators.Whole(-1))), difference.Cmp(tolerance)
	switch a.check.Relation {
	case indicators.RelationAtLeast:
		return under >= 0
	case indicators.RelationAbove:
		return under > 0
	case indicators.RelationAtMost:
		return over <= 0
	case indicators.RelationBelow:
		return over < 0
	case indicators.RelationEqual:
		return under >= 0 && over <= 0
	}
	return true
}
