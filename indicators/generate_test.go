package indicators_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// generator draws random frameworks that are valid by construction. Equal seeds give equal frameworks.
type generator struct {
	rng      *rand.Rand
	options  generatorOptions
	spans    []span              // per indicator, where its numbers lie
	done     []indicators.NodeID // nodes that are complete, so that conditions on them make no circle
	full     map[indicators.NodeID]*big.Rat
	marked   map[indicators.NodeID]bool
	measures []indicators.Measure
	places   int // marks have at most so many decimals, so that rounding never lifts a score above them; -1 for any
}

// generatorOptions says what a framework may hold beyond sections, rules and roundings.
type generatorOptions struct {
	wholeOnly  bool // measures count whole things
	policies   bool // nodes may leave out missing data or count them as 0
	conditions bool // preconditions, and conditions on nodes
	unmarked   bool // assessed criteria and marks that are not public
	extensions bool
	sanctions  bool // sanctions and levels
	irrational bool // logarithms and roots
	depth      int
	children   int
}

func everything() generatorOptions {
	return generatorOptions{policies: true, conditions: true, unmarked: true, extensions: true, sanctions: true, irrational: true, depth: 3, children: 4}
}

// span is where the numbers of an indicator lie, in whole numbers.
type span struct{ low, high int64 }

const (
	measureCount   = 5
	indicatorCount = 6
	largestFigure  = 40
	monotoneRule   = "test.saturating"
	wildRule       = "test.teeth"
)

func name(text string) indicators.Text { return indicators.Text{Zh: "名" + text, En: text} }

func fraction(numerator, denominator int64) indicators.Number {
	n, err := indicators.Fraction(numerator, denominator)
	if err != nil {
		panic(err)
	}
	return n
}

func numberOf(r *big.Rat) indicators.Number { return indicators.MustNumber(r.RatString()) }

// generatorDomain offers one extension declared monotone and one that is not.
func generatorDomain() indicators.Domain {
	return indicators.Domain{Name: "test", Extensions: []indicators.Extension{
		{Name: monotoneRule, Direction: indicators.HigherIsBetter, Compile: func(params json.RawMessage) (indicators.ExtensionFunc, error) {
			var half indicators.Number
			if err := json.Unmarshal(params, &half); err != nil || half.Sign() <= 0 {
				return nil, errors.New("give the number that earns half")
			}
			return func(x indicators.Number) (indicators.Number, error) {
				return numberOf(saturating(x.Rat(), half.Rat())), nil
			}, nil
		}},
		{Name: wildRule, Compile: func(json.RawMessage) (indicators.ExtensionFunc, error) {
			return func(x indicators.Number) (indicators.Number, error) { return numberOf(teeth(x.Rat())), nil }, nil
		}},
	}}
}

// saturating is x ÷ (x + half) above 0.
func saturating(x, half *big.Rat) *big.Rat {
	if x.Sign() <= 0 {
		return new(big.Rat)
	}
	return new(big.Rat).Quo(x, new(big.Rat).Add(x, half))
}

// teeth is the part of x ÷ 7 behind the point.
func teeth(x *big.Rat) *big.Rat {
	seventh := new(big.Rat).Quo(x, big.NewRat(7, 1))
	floor := new(big.Int).Div(seventh.Num(), seventh.Denom())
	return seventh.Sub(seventh, new(big.Rat).SetInt(floor))
}

func generate(seed uint64, options generatorOptions) indicators.Framework {
	g := &generator{
		rng: rand.New(rand.NewPCG(seed, 7)), options: options,
		full: map[indicators.NodeID]*big.Rat{}, marked: map[indicators.NodeID]bool{},
	}
	if g.places = g.rng.IntN(4); g.chance(25) {
		g.places = -1
	}
	f := indicators.Framework{
		ID: "generated", Edition: fmt.Sprint(seed), Name: name("generated"), Basis: indicators.Illustrative,
		Rounding: indicators.RoundingPlan{Criteria: g.rounding(), Sections: g.rounding(), Total: g.rounding()},
	}
	f.Definitions = g.definitions()
	f.Root = g.section(options.depth, false)
	if options.sanctions {
		f.Sanctions, f.Levels = g.sanctions(), g.levelsOf(f.Root.ID)
	}
	return f
}

func (g *generator) chance(percent int) bool { return g.rng.IntN(100) < percent }

func (g *generator) definitions() indicators.Definitions {
	var d indicators.Definitions
	for i := range measureCount {
		m := indicators.Measure{
			ID: indicators.MeasureID(fmt.Sprintf("m%d", i)), Name: name(fmt.Sprintf("measure %d", i)), Unit: name("unit"),
			Integer: g.options.wholeOnly || g.chance(50), Min: indicators.AtZero(),
		}
		if g.chance(30) {
			m.Max = indicators.AtNumber(indicators.Whole(largestFigure + 5))
		}
		d.Measures = append(d.Measures, m)
	}
	g.measures = d.Measures
	for i := range indicatorCount {
		f, s := g.formula()
		g.spans = append(g.spans, s)
		d.Indicators = append(d.Indicators, indicators.Indicator{
			ID: indicatorID(i), Name: name(fmt.Sprintf("indicator %d", i)), Unit: indicators.Same("%"), Formula: f,
		})
	}
	for i := range 2 {
		left, _ := g.formula()
		right, _ := g.formula()
		d.Checks = append(d.Checks, indicators.Check{
			ID: indicators.CheckID(fmt.Sprintf("check%d", i)), Name: name("check"), Left: left, Right: right,
			Relation: indicators.RelationAtLeast + indicators.Relation(g.rng.IntN(5)), Tolerance: indicators.Whole(g.rng.Int64N(20)),
			Severity: indicators.SeverityWarning,
		})
	}
	return d
}

func indicatorID(i int) indicators.IndicatorID { return indicators.IndicatorID(fmt.Sprintf("i%d", i)) }

// formula returns a formula of each kind the class has, and where its numbers lie.
func (g *generator) formula() (indicators.Formula, span) {
	pick := g.rng.Perm(measureCount)
	a, b := g.measures[pick[0]].ID, g.measures[pick[1]].ID
	ratio := indicators.Ratio(indicators.Of(a), indicators.Of(b))
	switch g.rng.IntN(8) {
	case 0:
		return indicators.Of(a), span{0, 40}
	case 1:
		return ratio.Percent(), span{0, 300}
	case 2:
		return indicators.Ratio(indicators.Of(a), indicators.Sum(indicators.Of(a), indicators.Of(b))).Percent(), span{0, 100}
	case 3:
		return indicators.Sum(indicators.Of(a).Times(indicators.Whole(2)), indicators.Of(b).Times(indicators.Whole(-1)), indicators.Constant(indicators.Whole(3))), span{-40, 80}
	case 4:
		return indicators.Mean(ratio, indicators.Ratio(indicators.Lag(a, 1), indicators.Lag(b, 1))), span{0, 5}
	case 5:
		return indicators.Growth(a).Percent(), span{-100, 200}
	case 6:
		return indicators.Of(a).Times(fraction(-3, 2)), span{-60, 0}
	default:
		return indicators.Sum(ratio, indicators.Ratio(indicators.Of(b), indicators.Constant(indicators.Whole(8)))), span{0, 10}
	}
}

// marks cuts marks to the decimals that every rounding of the framework keeps.
func (g *generator) marks(wanted *big.Rat) *big.Rat {
	if g.places < 0 {
		return wanted
	}
	scale := big.NewRat([]int64{1, 10, 100, 1000}[g.places], 1)
	scaled := new(big.Rat).Mul(wanted, scale)
	whole := new(big.Int).Quo(scaled.Num(), scaled.Denom())
	return new(big.Rat).Quo(new(big.Rat).SetInt(whole), scale)
}

func (g *generator) rounding() indicators.Rounding {
	if g.places < 0 || g.chance(25) {
		return indicators.Rounding{}
	}
	return indicators.Rounding{Places: g.places + g.rng.IntN(4-g.places), Mode: indicators.HalfUp + indicators.RoundingMode(g.rng.IntN(3))}
}

// section draws a section. A child of a mean needs marks somewhere beneath.
func (g *generator) section(depth int, mustMark bool) indicators.Node {
	n := g.node("s")
	n.Combine = indicators.BySum + indicators.Combination(g.rng.IntN(3))
	if g.options.irrational && g.chance(15) {
		n.Combine = indicators.ByGeometricMean
	}
	mean := n.Combine != indicators.BySum
	total, marked := new(big.Rat), false
	for i := range 1 + g.rng.IntN(g.options.children) {
		var child indicators.Node
		childMust := mean || mustMark && i == 0
		if depth > 1 && g.chance(45) {
			child = g.section(depth-1, childMust)
		} else {
			child = g.criterion(childMust)
		}
		if mean {
			child.Weight = fraction(1+g.rng.Int64N(5), 1+g.rng.Int64N(3))
		}
		if g.marked[child.ID] {
			marked = true
			total.Add(total, g.full[child.ID])
		}
		n.Children = append(n.Children, child)
	}
	switch {
	case mean:
		marks := 1 + g.rng.Int64N(20)
		n.Marks, total, marked = indicators.WholeMarks(marks), big.NewRat(marks, 1), true
	case marked && g.chance(25):
		if limit := g.marks(new(big.Rat).Mul(total, big.NewRat(7, 10))); limit.Sign() > 0 {
			total, n.Cap = limit, indicators.AtNumber(numberOf(limit))
		}
	}
	g.finish(&n, total, marked)
	return n
}

func (g *generator) node(kind string) indicators.Node {
	id := fmt.Sprintf("%s%d", kind, g.rng.Uint32())
	n := indicators.Node{ID: indicators.NodeID(id), Name: name(id)}
	if g.chance(25) {
		n.Rounding = g.rounding()
	} else if g.chance(5) {
		n.Rounding = indicators.Rounding{Mode: indicators.Unrounded}
	}
	if g.options.policies {
		n.Missing = indicators.MissingPolicy(g.rng.IntN(3))
	}
	return n
}

// finish notes what a node can earn and adds preconditions.
func (g *generator) finish(n *indicators.Node, full *big.Rat, marked bool) {
	if g.options.conditions && g.chance(15) {
		for range 1 + g.rng.IntN(2) {
			n.Preconditions = append(n.Preconditions, g.condition(2))
		}
	}
	g.full[n.ID], g.marked[n.ID] = full, marked
	g.done = append(g.done, n.ID)
}

func (g *generator) criterion(mustMark bool) indicators.Node {
	n := g.node("c")
	i := g.rng.IntN(indicatorCount)
	n.Indicator = indicatorID(i)
	marks := g.marks(big.NewRat(3+g.rng.Int64N(40), []int64{1, 2, 3}[g.rng.IntN(3)]))
	known := true
	switch {
	case g.options.unmarked && !mustMark && g.chance(12):
		known, marks = false, new(big.Rat)
	case g.options.unmarked && g.chance(2):
		known = false
		n.Marks, marks = indicators.UnknownMarks(), big.NewRat(1, 1)
	default:
		n.Marks = indicators.MarksOf(numberOf(marks))
	}
	n.Rule = g.rule(i, marks, known, 2)
	g.finish(&n, marks, !n.Marks.IsZero())
	return n
}

// levels returns ascending numbers within the span of an indicator.
func (g *generator) levels(i, count int) []indicators.Number {
	const steps = 24
	s := g.spans[i]
	picked := g.rng.Perm(steps)[:count]
	slices.Sort(picked)
	levels := make([]indicators.Number, count)
	for k, p := range picked {
		levels[k] = fraction(s.low*steps+(s.high-s.low)*int64(p), steps)
	}
	return levels
}

func (g *generator) share() indicators.Number { return fraction(g.rng.Int64N(7), 6) }

func (g *generator) rule(i int, marks *big.Rat, known bool, depth int) indicators.Rule {
	switch g.rng.IntN(8) {
	case 0, 1:
		return g.bands(i)
	case 2:
		return g.grades(i)
	case 3:
		levels := g.levels(i, 2)
		if g.chance(50) {
			slices.Reverse(levels)
		}
		return g.linear(levels[0], levels[1])
	case 4:
		var c indicators.Curve
		for _, at := range g.levels(i, 2+g.rng.IntN(4)) {
			c.Points = append(c.Points, indicators.CurvePoint{At: at, Share: g.share()})
		}
		return c
	case 5:
		if !known {
			return g.bands(i)
		}
		return g.deduct(i, marks)
	case 6:
		if depth == 0 {
			return g.bands(i)
		}
		r := indicators.Cases{Otherwise: g.rule(i, marks, known, depth-1)}
		for range 1 + g.rng.IntN(2) {
			r.Cases = append(r.Cases, indicators.Case{When: g.condition(1), Then: g.rule(i, marks, known, depth-1)})
		}
		return r
	default:
		switch {
		case !g.options.extensions || g.chance(60):
			return g.bands(i)
		case g.chance(50):
			return indicators.ExtensionRule{Name: monotoneRule, Params: json.RawMessage(`"12.5"`)}
		default:
			return indicators.ExtensionRule{Name: wildRule}
		}
	}
}

// linear is on a log scale now and then, where the goalposts allow it.
func (g *generator) linear(from, to indicators.Number) indicators.Linear {
	l := indicators.Linear{From: from, To: to}
	if g.options.irrational && from.Sign() > 0 && to.Sign() > 0 && g.chance(50) {
		l.Scale = indicators.LogScale
	}
	return l
}

func (g *generator) deduct(i int, marks *big.Rat) indicators.Deduct {
	s := g.spans[i]
	d := indicators.Deduct{
		Level: g.levels(i, 1)[0], Side: indicators.SideBelow + indicators.DeductSide(g.rng.IntN(2)),
		Step: fraction((s.high-s.low)*(1+g.rng.Int64N(4)), 24), Each: numberOf(new(big.Rat).Mul(marks, big.NewRat(1+g.rng.Int64N(5), 12))),
		Parts: indicators.PartsUp + indicators.PartSteps(g.rng.IntN(3)),
	}
	if g.chance(30) {
		d.Floor = numberOf(new(big.Rat).Mul(marks, big.NewRat(1, 5)))
	}
	return d
}

// bands returns bands that are all reached: falling floors, rising ceilings, windows or single numbers.
func (g *generator) bands(i int) indicators.Bands {
	levels := g.levels(i, 1+g.rng.IntN(4))
	strict := g.chance(50)
	bound := func(up bool, level indicators.Number) indicators.Bound {
		switch {
		case up && strict:
			return indicators.Above(level)
		case up:
			return indicators.AtLeast(level)
		case strict:
			return indicators.Below(level)
		default:
			return indicators.AtMost(level)
		}
	}
	b := indicators.Bands{Otherwise: g.share()}
	style := g.rng.IntN(4)
	if style == 0 {
		slices.Reverse(levels)
	}
	for k, level := range levels {
		band := indicators.Band{Share: g.share()}
		switch style {
		case 0:
			band.When = []indicators.Bound{bound(true, level)}
		case 1:
			band.When = []indicators.Bound{bound(false, level)}
		case 2:
			band.When = []indicators.Bound{bound(true, level)}
			if k+1 < len(levels) {
				band.When = append(band.When, indicators.Below(levels[k+1]))
			}
		default:
			band.When = []indicators.Bound{indicators.EqualTo(level)}
		}
		b.Bands = append(b.Bands, band)
	}
	return b
}

func (g *generator) grades(i int) indicators.Grades {
	levels := g.levels(i, 1+g.rng.IntN(3))
	slices.Reverse(levels)
	var r indicators.Grades
	mixed := g.chance(40)
	for k, level := range levels {
		grade := indicators.Grade{Name: string(rune('A' + k)), Share: g.share(), When: []indicators.Condition{indicators.IndicatorCondition{Bound: indicators.AtLeast(level)}}}
		if mixed {
			other := (i + 1 + g.rng.IntN(indicatorCount-1)) % indicatorCount
			grade.When = append(grade.When, indicators.IndicatorCondition{Indicator: indicatorID(other), Bound: indicators.AtMost(g.levels(other, 1)[0])})
		}
		r.Grades = append(r.Grades, grade)
	}
	r.Grades = append(r.Grades, indicators.Grade{Name: "Z", Share: g.share()})
	return r
}

func (g *generator) bound(level indicators.Number) indicators.Bound {
	return indicators.Bound{Relation: indicators.RelationAtLeast + indicators.Relation(g.rng.IntN(4)), Level: level}
}

// condition returns a condition on indicators and, where the options say so, on nodes that are complete.
func (g *generator) condition(depth int) indicators.Condition {
	if depth > 0 && g.chance(40) {
		parts := make([]indicators.Condition, 1+g.rng.IntN(3))
		for k := range parts {
			parts[k] = g.condition(depth - 1)
		}
		switch g.rng.IntN(3) {
		case 0:
			return indicators.AllOf(parts)
		case 1:
			return indicators.AnyOf(parts)
		default:
			return indicators.AtLeastOf{Count: 1 + g.rng.IntN(len(parts)), Conditions: parts}
		}
	}
	if g.options.conditions && len(g.done) > 0 && g.chance(40) {
		id := g.done[g.rng.IntN(len(g.done))]
		if g.marked[id] {
			share := big.NewRat(g.rng.Int64N(5), 4)
			if g.chance(50) {
				return indicators.NodeCondition{Node: id, Quantity: indicators.NodeRate, Bound: g.bound(numberOf(share))}
			}
			return indicators.NodeCondition{Node: id, Bound: g.bound(numberOf(share.Mul(share, g.full[id])))}
		}
	}
	i := g.rng.IntN(indicatorCount)
	return indicators.IndicatorCondition{Indicator: indicatorID(i), Bound: g.bound(g.levels(i, 1)[0])}
}
