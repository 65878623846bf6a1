package indicatorstest_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

func TestAssertionsThatHoldSayNothing(t *testing.T) {
	t.Parallel()
	r, card := &recorder{}, scorecard(t, submission(100, 50, 1000, "50"))
	indicatorstest.Score(r, card, "registered", "6.67")
	indicatorstest.Score(r, card, "noise", "5.00")
	indicatorstest.Score(r, card, "noise", "10/2")
	indicatorstest.NoScore(r, card, "asked")
	indicatorstest.Status(r, card, "asked", indicators.StatusAssessed)
	indicatorstest.Verdict(r, card, "asked", indicators.Holds)
	indicatorstest.Reason(r, card, "registered", indicators.ReasonLinearBetween)
	indicatorstest.Reason(r, card, "registered", indicators.ReasonRounded)
	indicatorstest.Level(r, card, "合格")
	indicatorstest.Level(r, card, "sufficient")
	indicatorstest.NothingUnread(r, card)
	require.True(t, indicatorstest.NoProblems(r, nil))
	require.Empty(t, r.messages, "%s", r)
}

func TestAssertionsThatFailSayWhy(t *testing.T) {
	t.Parallel()
	card := scorecard(t, submission(70, 20, 1000, "50"))
	quiet := scorecard(t, indicators.NewSubmission(indicators.Subject{}, "2023", indicators.Observations{
		{Measure: "town.registered", Value: indicators.Int(150)}, {Measure: "town.active", Value: indicators.Int(100)},
		{Measure: "town.residents", Value: indicators.Int(1000)},
	}))
	missing := scorecard(t, indicators.NewSubmission(indicators.Subject{}, "2023", indicators.Observations{{Measure: "town.resident", Value: indicators.Int(1)}}))
	for _, c := range []struct {
		name   string
		assert func(testing.TB)
		want   string
	}{
		{"another score", func(t testing.TB) { indicatorstest.Score(t, card, "registered", "5") },
			"registered: 4.67, want 5: 7 % lies between 0 % (nothing) and 15 % (full marks), scored in proportion; rounded from 4.667 (70 ÷ 1,000 = 7 %)"},
		{"no number is expected", func(t testing.TB) { indicatorstest.Score(t, card, "registered", "five") },
			`registered: the expected score "five" is not a number; write it as 5.00 or 2/3`},
		{"no score", func(t testing.TB) { indicatorstest.Score(t, missing, "registered", "5") },
			"registered: no score (incomplete), want 5: missing: registered volunteers, residents"},
		{"a score", func(t testing.TB) { indicatorstest.NoScore(t, card, "active") },
			"active: 0.00, want no score: 28.57 % reaches none of the bands ≥ 60 %, ≥ 40 %: 0 % of the marks (20 ÷ 70 = 28.57 %)"},
		{"another status", func(t testing.TB) { indicatorstest.Status(t, card, "active", indicators.StatusVetoed) },
			"active: scored, want vetoed: 28.57 % reaches none of the bands ≥ 60 %, ≥ 40 %: 0 % of the marks (20 ÷ 70 = 28.57 %)"},
		{"another verdict", func(t testing.TB) { indicatorstest.Verdict(t, card, "asked", indicators.Holds) },
			"asked: fails, want holds: 7 % does not keep ≥ 8 % (70 ÷ 1,000 = 7 %)"},
		{"no verdict", func(t testing.TB) { indicatorstest.Verdict(t, card, "noise", indicators.Holds) },
			"noise: no verdict (scored), want holds: 50 dB meets 55 dB: nothing taken off"},
		{"another reason", func(t testing.TB) { indicatorstest.Reason(t, card, "noise", indicators.ReasonDeducted) },
			"noise: the reason is deduct_none, want deducted: 50 dB meets 55 dB: nothing taken off"},
		{"a reason there is not", func(t testing.TB) { indicatorstest.Reason(t, card, "noise", "deduct_non") },
			`noise: "deduct_non" is the code of no reason; did you mean "deduct_none"?`},
		{"an unknown node", func(t testing.TB) { indicatorstest.Score(t, card, "registred", "5") },
			`registred: the framework town has no such node; did you mean "registered"?`},
		{"another level", func(t testing.TB) { indicatorstest.Level(t, card, "excellent") },
			"level: 合格 (sufficient), want excellent: the total is parts added: 3"},
		{"an undecided level", func(t testing.TB) { indicatorstest.Level(t, quiet, "excellent") },
			"level: undecided, want excellent: data are missing"},
		{"a misspelt measure", func(t testing.TB) { indicatorstest.NothingUnread(t, missing) },
			"no indicator and no check of town reads town.resident; are these misspelt?"},
		{"an empty scorecard", func(t testing.TB) { indicatorstest.Score(t, &indicators.Scorecard{}, "registered", "5") },
			"the scorecard is empty; did Evaluate return an error?"},
		{"no scorecard", func(t testing.TB) { indicatorstest.NothingUnread(t, nil) },
			"the scorecard is empty; did Evaluate return an error?"},
		{"a status there is not", func(t testing.TB) { indicatorstest.Status(t, card, "active", 99) },
			"active: the expected status, 99, is none; take one of the constants, such as StatusScored"},
		{"a verdict there is not", func(t testing.TB) { indicatorstest.Verdict(t, card, "asked", 0) },
			"asked: the expected verdict, 0, is none; take Holds, Fails or Undecided"},
		{"an error that lists nothing", func(t testing.TB) { indicatorstest.NoProblems(t, indicators.Problems{}) },
			"an error that is not nil lists no problem: indicators.Problems"},
		{"another error", func(t testing.TB) { indicatorstest.NoProblems(t, errors.New("disk full")) }, "disk full"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r := &recorder{}
			c.assert(r)
			require.Equal(t, []string{c.want}, r.messages)
		})
	}
}

func TestEveryProblemIsReported(t *testing.T) {
	t.Parallel()
	f := framework()
	f.Root.Children[0].Indicator, f.Root.Children[1].Name = "unknown", indicators.Text{}
	_, err := indicators.Compile(f)
	r := &recorder{}
	require.False(t, indicatorstest.NoProblems(r, err))
	require.Len(t, r.messages, 2)
	requireSays(t, r, "/root/children/0/indicator: ", "[unknown_indicator]")
	requireSays(t, r, "/root/children/1/name: ", "[missing_name]")
}

func TestWhatWrapsProblemsIsReported(t *testing.T) {
	t.Parallel()
	problems := indicators.Problems{{Code: indicators.ProblemMissingName, Path: "/name", Message: "there is no name"}}
	r := &recorder{}
	indicatorstest.NoProblems(r, fmt.Errorf("testdata/city.json: %w", problems))
	require.Len(t, r.messages, 2)
	require.Equal(t, "testdata/city.json", r.messages[0])
	require.Contains(t, r.messages[1], "there is no name")
	r = &recorder{}
	indicatorstest.NoProblems(r, errors.Join(problems, errors.New("disk full")))
	require.Len(t, r.messages, 2)
	require.Contains(t, r.messages[0], "disk full")
}

func TestAFrameworkWithoutLevels(t *testing.T) {
	t.Parallel()
	f := framework()
	f.Levels = nil
	card, err := compile(t, f).Evaluate(submission(70, 20, 1000, "50"))
	require.NoError(t, err)
	r := &recorder{}
	indicatorstest.Level(r, card, "合格")
	require.Equal(t, []string{"level: the framework town has no levels, want 合格"}, r.messages)
}
