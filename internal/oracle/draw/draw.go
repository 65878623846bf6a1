// Package draw draws frameworks, figures and submissions at random, for tests: those of the engine, and those that compare it with
// the oracle. What is drawn depends on the seed and the options and on nothing else.
package draw

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/wenming-go/wenming/indicators"
)

// Options say what a framework may hold beyond sections, rules and roundings.
type Options struct {
	WholeOnly    bool // measures count whole things
	Policies     bool // nodes may leave out missing data or count them as 0
	Conditions   bool // preconditions, and conditions on nodes
	Unmarked     bool // assessed criteria
	Unknown      bool // marks that are not public
	Extensions   bool
	Consequences bool // sanctions and levels
	Irrational   bool // logarithms and roots
	Further      bool // substitutions, severe checks, directions, bounds below 0, sources and annotations
	Depth        int  // of sections beneath each other
	Children     int  // of a section, at most
}

// Everything allows all that the tests of the engine itself draw; Further is left to the comparison with the oracle.
func Everything() Options {
	return Options{
		Policies: true, Conditions: true, Unmarked: true, Unknown: true, Extensions: true, Consequences: true, Irrational: true,
		Depth: 3, Children: 4,
	}
}

// generator draws random frameworks that are valid by construction, but for conditions that can never hold.
type generator struct {
	rng      *rand.Rand
	options  Options
	spans    []span              // per indicator, where its numbers lie
	done     []indicators.NodeID // nodes that are complete, so that conditions on them make no circle
	full     map[indicators.NodeID]*big.Rat
	marked   map[indicators.NodeID]bool
	measures []indicators.Measure
	places   int // marks have at most so many decimals, so that rounding never lifts a score above them; -1 for any
}

// span is where the numbers of an indicator lie, in whole numbers.
type span struct{ low, high int64 }

const (
	measureCount   = 5
	indicatorCount = 6
	largestFigure  = 40
)

func newGenerator(seed, stream uint64, options Options) *generator {
	return &generator{
		rng: rand.New(rand.NewPCG(seed, stream)), options: options,
		full: map[indicators.NodeID]*big.Rat{}, marked: map[indicators.NodeID]bool{},
	}
}

// Framework draws a framework. Equal seeds and options give equal frameworks. Conditions are drawn freely, so that now and then
// one can never hold, or an irrational score lacks a rounding; Compile refuses such a framework, and another seed may be drawn.
func Framework(seed uint64, options Options) indicators.Framework {
	g := newGenerator(seed, 7, options)
	if g.places = g.rng.IntN(4); g.chance(25) {
		g.places = -1
	}
	f := indicators.Framework{
		ID: "generated", Edition: fmt.Sprint(seed), Name: name("generated"), Basis: indicators.Illustrative,
		Rounding: indicators.RoundingPlan{Criteria: g.rounding(), Sections: g.rounding(), Total: g.rounding()},
	}
	f.Definitions = g.definitions()
	f.Root = g.section(options.Depth, false)
	if options.Consequences {
		f.Sanctions, f.Levels = g.sanctions(), g.levelsOf(f.Root.ID)
	}
	if options.Further {
		g.rng = rand.New(rand.NewPCG(seed, 13))
		g.further(&f)
	}
	return f
}

func (g *generator) chance(percent int) bool { return g.rng.IntN(100) < percent }

func name(text string) indicators.Text { return indicators.Text{Zh: "名" + text, En: text} }

func fraction(numerator, denominator int64) indicators.Number {
	n, err := indicators.Fraction(numerator, denominator)
	if err != nil {
		panic(err)
	}
	return n
}

func numberOf(r *big.Rat) indicators.Number { return indicators.MustNumber(r.RatString()) }
