package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// Rules over x alone need it; grades and cases need what decides them. The criterion has 10 marks.
func TestMissingFiguresByRule(t *testing.T) {
	t.Parallel()
	deduct := indicators.Deduct{Level: num("50"), Side: indicators.SideBelow, Step: num("1"), Each: num("1"), Parts: indicators.PartsUp}
	bySize := indicators.Cases{
		Cases:     []indicators.Case{{When: above("y", "1"), Then: allOf(where("share", indicators.AtLeast(num("50"))))}},
		Otherwise: percentOf(),
	}
	for _, c := range []struct {
		name, reported, want string
		rule                 indicators.Rule
	}{
		{"bands", "y=1", "incomplete [0, 10]", nationalBands()},
		{"linear", "y=1", "incomplete [0, 10]", percentOf()},
		{"logarithmic", "y=1", "incomplete [0, 10]", logScale("1", "100")},
		{"curve", "y=1", "incomplete [0, 10]", peakedCurve()},
		{"deduct", "y=1", "incomplete [0, 10]", deduct},
		{"grade decided by what is there", "x=60", "scored 0 [0, 0]", waterGrades()},
		{"grade that waits", "x=80", "incomplete [3.3, 6.6]", waterGrades()},
		{"case that applies, rule without its figure", "y=2 x=60", "incomplete [0, 10]", bySize},
		{"case that applies, other rule's figure missing", "y=2 n=1 m=2", "scored 10 [10, 10]", bySize},
		{"case that does not apply, its figures missing", "y=1 x=60", "scored 6 [6, 6]", bySize},
		{"case that does not apply, its denominator 0", "y=1 x=60 n=0 m=0", "scored 6 [6, 6]", bySize},
		{"case that does not apply, its figure not applicable", "y=1 x=60 n=n/a", "excluded unknown", bySize},
		{"case that waits", "x=60 n=1 m=3", "incomplete [0, 6]", bySize},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := tableFramework(section("root", criterion("a", 10, "x", c.rule)))
			f.Rounding.Total = rounding(2, indicators.HalfUp)
			a := nodeOf(t, evaluateFramework(t, f, c.reported), "a")
			assert.Equal(t, c.want, outcome(a)+" "+a.Range.String())
		})
	}
}

// From far below to far beyond, in half steps and on both sides of each.
func TestLinearAndDeductAreMonotone(t *testing.T) {
	t.Parallel()
	linear := func(from, to string, scale indicators.LinearScale) indicators.Rule {
		return indicators.Linear{From: num(from), To: num(to), Scale: scale}
	}
	deduct := func(side indicators.DeductSide, parts indicators.PartSteps) indicators.Rule {
		return indicators.Deduct{Level: num("40"), Side: side, Step: num("3"), Each: num("0.7"), Parts: parts, Floor: num("0.5")}
	}
	for _, c := range []struct {
		name   string
		rule   indicators.Rule
		higher bool // is better
	}{
		{"linear", linear("5", "70", indicators.PlainScale), true},
		{"linear, lower is better", linear("70", "5", indicators.PlainScale), false},
		{"logarithmic", linear("5", "70", indicators.LogScale), true},
		{"logarithmic, lower is better", linear("70", "5", indicators.LogScale), false},
		{"deduct below, up", deduct(indicators.SideBelow, indicators.PartsUp), true},
		{"deduct below, down", deduct(indicators.SideBelow, indicators.PartsDown), true},
		{"deduct below, exactly", deduct(indicators.SideBelow, indicators.PartsExact), true},
		{"deduct above, up", deduct(indicators.SideAbove, indicators.PartsUp), false},
		{"deduct above, down", deduct(indicators.SideAbove, indicators.PartsDown), false},
		{"deduct above, exactly", deduct(indicators.SideAbove, indicators.PartsExact), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := tableFramework(criterion("root", 10, "x", c.rule))
			f.Rounding.Total = rounding(9, indicators.HalfUp)
			e := compileFramework(t, f)
			var last indicators.Number
			changes := 0
			for x := int64(-20); x <= 200; x++ {
				half, _ := indicators.Fraction(x, 2)
				for k, beside := range []string{"-0.000001", "0", "0.000001"} {
					card, err := e.Evaluate(submit(indicators.Observations{{Measure: "x", Value: indicators.Exact(half.Add(num(beside)))}}))
					require.NoError(t, err)
					score, _ := card.Score()
					order := score.Cmp(last)
					if x == -20 && k == 0 {
						order = 0
					}
					if order != 0 {
						changes++
						assert.Equal(t, c.higher, order > 0, "at %s %s: %s, then %s", half, beside, last, score)
					}
					last = score
				}
			}
			assert.Greater(t, changes, 10)
		})
	}
}
