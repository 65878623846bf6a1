package library_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/reading/library"
	"github.com/wenming-go/wenming/indicators"
)

// saturation returns the function of the rule with the half, as Compile would get it.
func saturation(t *testing.T, half string) indicators.ExtensionFunc {
	t.Helper()
	extensions := library.Domain().Extensions
	require.Len(t, extensions, 1)
	require.Equal(t, library.SaturationName, extensions[0].Name)
	share, err := extensions[0].Compile(library.Saturation(indicators.MustNumber(half)).Params)
	require.NoError(t, err)
	return share
}

func TestSaturationShares(t *testing.T) {
	for _, c := range []struct{ half, x, share string }{
		{"4", "0", "0"},
		{"4", "2", "1/3"},
		{"4", "4", "0.5"},
		{"4", "12", "0.75"},
		{"0.5", "0.25", "1/3"},
		{"2/3", "1/3", "1/3"},
		{"4", "1e30", "250000000000000000000000000000/250000000000000000000000000001"},
	} {
		share, err := saturation(t, c.half)(indicators.MustNumber(c.x))
		require.NoError(t, err, "%v", c)
		assert.Equal(t, c.share, share.String(), "%v", c)
	}
}

func TestSaturationRefusesNumbersBelow0(t *testing.T) {
	_, err := saturation(t, "4")(indicators.MustNumber("-0.1"))
	require.EqualError(t, err, "-0.1 is below 0; library.saturation scores indicators of 0 or more")
}

// The rule is declared monotone, and ranges rest on that.
func TestSaturationRisesWithin0And1(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	share := saturation(t, "4")
	for range 500 {
		low, err := indicators.Fraction(random.Int64N(1e6), 1+random.Int64N(1e6))
		require.NoError(t, err)
		high, err := indicators.Fraction(random.Int64N(1e6), 1+random.Int64N(1e6))
		require.NoError(t, err)
		if high.Cmp(low) < 0 {
			low, high = high, low
		}
		less, err := share(low)
		require.NoError(t, err)
		more, err := share(high)
		require.NoError(t, err)
		require.LessOrEqual(t, less.Cmp(more), 0, "%s and %s", low, high)
		require.GreaterOrEqual(t, less.Sign(), 0, "%s", low)
		require.Negative(t, more.Cmp(indicators.Whole(1)), "%s", high)
	}
}

// criterion is the smallest framework that uses the rule.
func criterion(rule indicators.Rule) indicators.Framework {
	return indicators.Framework{
		ID: "loans", Edition: "1", Name: indicators.Same("loans"), Basis: indicators.Illustrative,
		Root: indicators.Node{
			ID: "loans", Name: indicators.Same("loans"), Marks: indicators.WholeMarks(6),
			Indicator: library.LoansPerResident, Rule: rule,
		},
	}
}

func TestRefusedParameters(t *testing.T) {
	const (
		notJSON  = `the parameters of the rule "library.saturation" are not JSON`
		refused  = `the rule "library.saturation" refuses its parameters: `
		noObject = refused + `the parameters are not an object; give {"half": "4"}`
		missing  = refused + `half is missing; give the number that earns half of the marks, {"half": "4"}`
	)
	for params, message := range map[string]string{
		`{"half":"4"`:               notJSON,
		`{"half":"4",}`:             notJSON,
		`{"half":"4"} {}`:           notJSON,
		`{"half":"4","half":"4"}`:   notJSON,
		`"4"`:                       noObject,
		`[]`:                        noObject,
		"":                          missing,
		`null`:                      missing,
		`{}`:                        missing,
		`{"half":"4","full":"9"}`:   refused + `the member "full" is not known; the only one is half`,
		`{"Half":"4"}`:              refused + `the member "Half" is not known; the only one is half`,
		`{"half":"0"}`:              refused + `half is 0; give a number above 0`,
		`{"half":"-4"}`:             refused + `half is -4; give a number above 0`,
		`{"half":null}`:             refused + `half: `,
		`{"half":"four"}`:           refused + `half: `,
		`{"half":["4"]}`:            refused + `half: `,
		`{"half":"1e99999999"}`:     refused + `half: `,
		`{"half":1e99999999999999}`: refused + `half: `,
	} {
		t.Run(params, func(t *testing.T) {
			rule := indicators.ExtensionRule{Name: library.SaturationName, Params: json.RawMessage(params)}
			_, err := indicators.Compile(criterion(rule), indicators.With(library.Domain()))
			var problems indicators.Problems
			require.ErrorAs(t, err, &problems)
			require.Len(t, problems, 1)
			assert.Equal(t, indicators.ProblemExtensionRefused, problems[0].Code)
			assert.Equal(t, "/root/rule/extension/params", problems[0].Path)
			assert.Contains(t, problems[0].Message, message)
		})
	}
}

func TestAcceptedParameters(t *testing.T) {
	for _, params := range []string{`{"half":"4"}`, `{"half":4}`, ` { "half" : "4.0" } `, `{"half":"8/2"}`} {
		rule := indicators.ExtensionRule{Name: library.SaturationName, Params: json.RawMessage(params)}
		evaluator, err := indicators.Compile(criterion(rule), indicators.With(library.Domain()))
		require.NoError(t, err, params)
		card, err := evaluator.Evaluate(submission(indicators.Int(4)))
		require.NoError(t, err, params)
		score, ok := card.Score()
		require.True(t, ok, params)
		assert.Equal(t, "3", score.String(), params)
	}
}

// submission reports the loans of a single resident.
func submission(loans indicators.Value) indicators.Submission {
	return indicators.NewSubmission(indicators.Subject{}, "2025", library.Input{Residents: indicators.Int(1), Loans: loans})
}

// A rule declared monotone gives a range: the scores at both ends. It is exact where figures reach them.
func TestRangeOfQualifiedFigure(t *testing.T) {
	evaluator, err := indicators.Compile(criterion(library.Saturation(indicators.Whole(4))), indicators.With(library.Domain()))
	require.NoError(t, err)

	card, err := evaluator.Evaluate(submission(indicators.MustParse("20余")))
	require.NoError(t, err)
	total := card.Total()
	assert.Equal(t, "5", total.Score.String())          // 6 × 20 ÷ 24
	assert.Equal(t, "[5, 58/11]", total.Range.String()) // to 6 × 29 ÷ 33, for loans are whole
	assert.True(t, total.Range.Tight())

	card, err = evaluator.Evaluate(submission(indicators.Int(20)))
	require.NoError(t, err)
	assert.True(t, card.Total().Range.IsPoint())
	assert.True(t, card.Total().Range.Tight())
}
