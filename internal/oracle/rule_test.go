package oracle_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle"
)

func of(text string) indicators.Number { return indicators.MustNumber(text) }

// place returns a framework over the measures a, b and c, each an indicator of its own, and r = a ÷ b.
func place(root indicators.Node) indicators.Framework {
	f := indicators.Framework{
		ID: "place", Edition: "1", Name: indicators.Same("place"), Basis: indicators.Illustrative, Root: root,
	}
	for _, id := range []string{"a", "b", "c"} {
		m := indicators.Measure{ID: indicators.MeasureID(id), Name: indicators.Same(id)}
		f.Measures = append(f.Measures, m)
		f.Indicators = append(f.Indicators, indicators.ReportedIndicator(indicators.IndicatorID(id), indicators.Undirected, m))
	}
	f.Indicators = append(f.Indicators, indicators.Indicator{
		ID: "r", Name: indicators.Same("r"), Formula: indicators.Ratio(indicators.Of("a"), indicators.Of("b")),
	})
	return f
}

func criterion(id, indicator string, rule indicators.Rule) indicators.Node {
	return indicators.Node{
		ID: indicators.NodeID(id), Name: indicators.Same(id), Marks: indicators.WholeMarks(10),
		Indicator: indicators.IndicatorID(indicator), Rule: rule,
	}
}

// tenths is a rule that earns a tenth for each unit up to ten.
func tenths() indicators.Rule { return indicators.Linear{From: of("0"), To: of("10")} }

// evaluate works a framework out for figures as they are written, "" for one that is missing.
func evaluate(t *testing.T, f indicators.Framework, a, b, c string) *oracle.Card {
	t.Helper()
	var observations indicators.Observations
	for i, text := range []string{a, b, c} {
		if text == "" {
			continue
		}
		value := indicators.NotApplicableValue()
		if text != "n/a" {
			value = indicators.MustParse(text)
		}
		observations = append(observations, indicators.Observation{Measure: f.Measures[i].ID, Value: value})
	}
	card, err := oracle.Evaluate(f, indicators.NewSubmission(indicators.Subject{}, "2023", observations))
	require.NoError(t, err)
	return card
}

func requireScore(t *testing.T, want string, got *big.Rat) {
	t.Helper()
	if want == "" {
		require.Nil(t, got)
		return
	}
	require.NotNil(t, got)
	require.Equal(t, of(want).Rat().RatString(), got.RatString())
}

func TestRules(t *testing.T) {
	t.Parallel()
	bands := indicators.Bands{Bands: []indicators.Band{
		{When: []indicators.Bound{indicators.Above(of("85"))}, Share: of("1")},
		{When: []indicators.Bound{indicators.AtLeast(of("80")), indicators.Below(of("85"))}, Share: of("0.66")},
	}, Otherwise: of("0.1")}
	grades := indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: of("1"), When: []indicators.Condition{
			indicators.IndicatorCondition{Bound: indicators.AtLeast(of("90"))},
			indicators.IndicatorCondition{Indicator: "b", Bound: indicators.EqualTo(of("0"))},
		}},
		{Name: "B", Share: of("0.5"), When: []indicators.Condition{indicators.IndicatorCondition{Bound: indicators.AtLeast(of("60"))}}},
		{Name: "C"},
	}}
	curve := indicators.Curve{Points: []indicators.CurvePoint{
		{At: of("10"), Share: of("0.2")}, {At: of("20"), Share: of("1")}, {At: of("30"), Share: of("0.5")},
	}}
	deduct := func(parts indicators.PartSteps) indicators.Rule {
		return indicators.Deduct{Level: of("95"), Side: indicators.SideBelow, Step: of("5"), Each: of("2"), Parts: parts, Floor: of("1")}
	}
	cases := indicators.Cases{
		Cases:     []indicators.Case{{When: indicators.IndicatorCondition{Indicator: "b", Bound: indicators.AtLeast(of("1"))}, Then: tenths()}},
		Otherwise: indicators.Linear{From: of("20"), To: of("0")},
	}
	logarithmic := indicators.Linear{From: of("100"), To: of("10000"), Scale: indicators.LogScale}
	for _, test := range []struct {
		name  string
		rule  indicators.Rule
		a, b  string
		score string
		code  indicators.ReasonCode
	}{
		{"above the best band", bands, "85.1", "", "10", indicators.ReasonBandReached},
		{"at a bound that asks for more", bands, "85", "", "1", indicators.ReasonBandOtherwise},
		{"at a bound that is enough", bands, "80", "", "6.6", indicators.ReasonBandReached},
		{"both conditions of a grade", grades, "90", "0", "10", indicators.ReasonGrade},
		{"one of two conditions", grades, "90", "1", "5", indicators.ReasonGrade},
		{"the last grade needs no other figure", grades, "59", "", "0", indicators.ReasonGradeOtherwise},
		{"a better grade may hold", grades, "95", "", "", indicators.ReasonMissing},
		{"between the goalposts", tenths(), "3.5", "", "3.5", indicators.ReasonLinearBetween},
		{"before the first point", curve, "9.9", "", "2", indicators.ReasonCurveBefore},
		{"rising", curve, "12.5", "", "4", indicators.ReasonCurveBetween},
		{"falling", curve, "25", "", "7.5", indicators.ReasonCurveBetween},
		{"from the last point on", curve, "30", "", "5", indicators.ReasonCurveAfter},
		{"nothing to take off", deduct(indicators.PartsUp), "95", "", "10", indicators.ReasonDeductNone},
		{"a part counts as a step", deduct(indicators.PartsUp), "94", "", "8", indicators.ReasonDeducted},
		{"a part does not count", deduct(indicators.PartsDown), "94", "", "10", indicators.ReasonDeductNoStep},
		{"a part counts in proportion", deduct(indicators.PartsExact), "94", "", "9.6", indicators.ReasonDeducted},
		{"down to the floor", deduct(indicators.PartsUp), "60", "", "1", indicators.ReasonDeductFloor},
		{"the case holds", cases, "4", "1", "4", indicators.ReasonCase},
		{"the case fails, lower is better", cases, "4", "0", "8", indicators.ReasonCaseOtherwise},
		{"which case is not known", cases, "4", "", "", indicators.ReasonMissing},
		{"half of the way in logarithms", logarithmic, "1000", "", "5", indicators.ReasonLinearBetweenLog},
		{"below 0 on a logarithmic scale", logarithmic, "-3", "", "0", indicators.ReasonLinearNone},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			node := evaluate(t, place(criterion("n", "a", test.rule)), test.a, test.b, "").Nodes[0]
			requireScore(t, test.score, node.Score)
			require.Equal(t, test.code, node.Reason.Code)
		})
	}
}

func TestRoundings(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		exact string
		mode  indicators.RoundingMode
		want  string
	}{
		{"2.5", indicators.HalfUp, "3"},
		{"2.5", indicators.HalfEven, "2"},
		{"3.5", indicators.HalfEven, "4"},
		{"2.5", indicators.Down, "2"},
		{"2.51", indicators.HalfEven, "3"},
		{"2.49", indicators.HalfUp, "2"},
		{"2.99", indicators.Down, "2"},
		{"2.99", indicators.Unrounded, "2.99"},
	} {
		f := place(criterion("n", "a", tenths()))
		f.Root.Rounding = indicators.Rounding{Mode: test.mode}
		f.Rounding.Total = indicators.Rounding{Places: 1, Mode: indicators.HalfUp} // the node's own comes first
		node := evaluate(t, f, test.exact, "", "").Nodes[0]
		requireScore(t, test.want, node.Score)
		requireScore(t, test.exact, node.Unrounded)
	}
}

// The decimals of 10 × ln 2 ÷ ln 10, as any table of logarithms has them, to 34 digits and not rounded.
func TestIrrational(t *testing.T) {
	t.Parallel()
	f := place(criterion("n", "a", indicators.Linear{From: of("1"), To: of("10"), Scale: indicators.LogScale}))
	node := evaluate(t, f, "2", "", "").Nodes[0]
	require.True(t, node.Inexact)
	requireScore(t, "3.010299956639811952137388947244930", node.Score)
	f.Root.Rounding = indicators.Rounding{Places: 4, Mode: indicators.HalfUp}
	node = evaluate(t, f, "2", "", "").Nodes[0]
	require.False(t, node.Inexact)
	requireScore(t, "3.0103", node.Score)
}
