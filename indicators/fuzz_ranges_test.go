package indicators_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// FuzzRanges: over whole figures few enough to try them all, every range encloses what some figures give, and a tight one is reached at
// both ends. The seeds choose the framework and the figures, the bytes what both are made of.
func FuzzRanges(f *testing.F) {
	for seed := range uint64(12) {
		f.Add(seed, seed, byte(seed*37), byte(seed*11))
	}
	f.Fuzz(func(t *testing.T, seed, figures uint64, made, drawn byte) {
		options := draw.Options{
			WholeOnly: true, Depth: 1 + int(made%3), Children: 2 + int(made/4%3),
			Policies: made&1 != 0, Conditions: made&2 != 0, Extensions: made&16 != 0, Consequences: made&32 != 0, Irrational: made&64 != 0, Unmarked: made&128 != 0,
		}
		framework, e := generated(t, seed, options)
		rng := rand.New(rand.NewPCG(figures, 22))
		list := draw.Figures(rng, framework.Measures, draw.FigureOptions{
			Uncertain: 60, AtMost: 1 + int(drawn%4), Width: 1 + int64(drawn/4%8), Missing: int(drawn / 32),
		})
		(&widths{}).againstBruteForce(t, framework, e, list, 400, fmt.Sprint("made ", made, " drawn ", drawn))
	})
}

// FuzzDerive: a place, a number and a node of any kind are refused by their place, or give a framework that differs there and, derived
// back, nowhere; what then compiles names its parent.
func FuzzDerive(f *testing.F) {
	f.Add(uint64(0), "root", "/cap", "3")
	f.Add(uint64(1), "", "/sanctions/0/deduct", "1/3")
	f.Add(uint64(2), "n1", "/rule/bands/bands/0/when/0/at_least", "-1e34")
	f.Add(uint64(3), "n2", "/rule/linear/to", "0.1")
	f.Add(uint64(3), "n2", "/marks", "7")
	f.Fuzz(func(t *testing.T, seed uint64, node, at, number string) {
		options := draw.Everything()
		options.Depth, options.Children = 2, 3
		parent := draw.Framework(seed%64, options)
		n, err := indicators.ParseNumber(number)
		if err != nil {
			return
		}
		derived, err := derive(parent, indicators.OverrideNumber(indicators.NodeID(node), at, n))
		if err != nil {
			foundProblems(t, err)
			return
		}
		e, err := indicators.Compile(derived, indicators.With(draw.Domain()))
		if err != nil {
			foundProblems(t, err)
			return
		}
		change := e.Framework().Parent.Changes[0]
		if string(change.Node) != node || change.At != at || change.To != n.String() {
			t.Fatalf("%s of %q was to be %s; the framework names %+v", at, node, n, change)
		}
	})
}
