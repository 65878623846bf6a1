package indicators_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// ranked evaluates "id group figures" lines and renders their placements.
func ranked(t *testing.T, f indicators.Framework, by indicators.NodeQuantity, lines ...string) []string {
	t.Helper()
	e := compileFramework(t, f)
	var cards []*indicators.Scorecard
	for _, line := range lines {
		fields := strings.SplitN(line, " ", 3)
		card, err := e.Evaluate(indicators.NewSubmission(indicators.Subject{ID: fields[0], Group: fields[1]}, "2023", observed(fields[2])))
		require.NoError(t, err)
		cards = append(cards, card)
	}
	placements, err := indicators.Rank(cards, by)
	require.NoError(t, err)
	var told []string
	for _, p := range placements {
		line := fmt.Sprintf("%s %s %d", p.Group, p.Card.Subject().ID, p.Rank)
		switch {
		case p.Why != indicators.NotUnranked:
			line = fmt.Sprintf("%s %s %s", p.Group, p.Card.Subject().ID, p.Why.Text().En)
		case p.Best != p.Rank || p.Worst != p.Rank:
			line += fmt.Sprintf(" (%d to %d)", p.Best, p.Worst)
		}
		told = append(told, line)
	}
	return told
}

func TestRank(t *testing.T) {
	t.Parallel()
	f := sanctioned(sanction("out", "0", indicators.Ineligible, 0, above("count", "0")))
	for _, c := range []struct {
		name  string
		by    indicators.NodeQuantity
		lines []string
		want  []string
	}{
		{"equal scores share a rank", 0, []string{"d g x=1 y=1 n=0", "c g x=5 y=1 n=0", "b g x=2 y=4 n=0", "a g x=9 y=1 n=0"}, []string{"g a 1", "g b 2 (2 to 2)", "g c 2 (2 to 2)", "g d 4"}},
		{"groups apart", 0, []string{"a 县级市 x=1 y=1 n=0", "b 地级市 x=5 y=1 n=0", "c 县级市 x=2 y=4 n=0"}, []string{"县级市 c 1", "县级市 a 2", "地级市 b 1"}},
		{"the ineligible are not ranked", 0, []string{"a g x=9 y=9 n=1", "b g x=5 y=1 n=0"}, []string{"g b 1", "g a not ranked: under a sanction"}},
		{"who may be ineligible is not ranked", 0, []string{"a g x=9 y=9", "b g x=5 y=1 n=0"}, []string{"g b 1 (1 to 2)", "g a not ranked: the standing is undecided"}},
		{"no total, no rank", 0, []string{"a g x=9 n=0", "b g x=50 y=1 n=0"}, []string{"g b 1 (1 to 2)", "g a not ranked: the total is withheld"}},
		{"no total that could matter", 0, []string{"a g y=1 n=0", "b g x=100 y=2 n=0"}, []string{"g b 1", "g a not ranked: the total is withheld"}},
		{"ranges that overlap", 0, []string{"a g x=50..60 y=0 n=0", "b g x=55 y=0 n=0", "c g x=10..20 y=0 n=0"}, []string{"g b 1 (1 to 2)", "g a 2 (1 to 2)", "g c 3"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := ranked(t, f, c.by, c.lines...)
			for i := range c.want {
				c.want[i] = strings.Replace(c.want[i], " (2 to 2)", "", 1)
			}
			assert.Equal(t, c.want, got)
		})
	}
	none, err := indicators.Rank(nil, indicators.NodeScore)
	require.NoError(t, err)
	assert.Empty(t, none)
}

// A total that some figures within the ranges would withhold, or would leave parts out of, counts for the worst case only.
func TestRankBesideTotalsThatMayBeWithheld(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 50, "x", percentOf()), criterion("b", 50, "share", percentOf())))
	maybe := indicators.Observations{
		{Measure: "x", Value: indicators.Exact(num("80"))}, {Measure: "n", Value: indicators.Exact(num("1"))},
		{Measure: "m", Value: indicators.Between(num("1"), num("0"), num("2"))},
	}
	rank := func(f indicators.Framework, by indicators.NodeQuantity) []string {
		e := compileFramework(t, f)
		cards := make([]*indicators.Scorecard, 0, 2)
		for id, o := range map[string]indicators.Observations{"maybe": maybe, "sure": observed("x=50 n=1 m=10")} {
			card, err := e.Evaluate(indicators.NewSubmission(indicators.Subject{ID: id}, "2023", o))
			require.NoError(t, err)
			data, err := card.MarshalJSON()
			require.NoError(t, err)
			read, err := indicators.DecodeScorecard(strings.NewReader(string(data)), indicators.DefaultLimits())
			require.NoError(t, err)
			assert.Equal(t, id == "maybe", card.Total().Range.OrNone())
			assert.True(t, card.Total().Range.Equal(read.Total().Range))
			reason := read.Total().Reason()
			assert.Equal(t, id == "maybe", strings.Contains(reason.Text(indicators.English), "] or no score"))
			assert.Equal(t, id == "maybe", strings.Contains(reason.Text(indicators.Chinese), "] 或无得分"))
			cards = append(cards, read)
		}
		placements, err := indicators.Rank(cards, by)
		require.NoError(t, err)
		var told []string
		for _, p := range placements {
			told = append(told, fmt.Sprintf("%s %d (%d to %d)", p.Card.Subject().ID, p.Rank, p.Best, p.Worst))
		}
		return told
	}
	// Withheld, maybe has no place before sure.
	assert.Equal(t, []string{"maybe 1 (1 to 1)", "sure 2 (1 to 2)"}, rank(f, indicators.NodeScore))
	// The part left out, the rate of maybe is 40 of 50.
	f.Root.Children[1].Missing = indicators.Exclude
	assert.Equal(t, []string{"maybe 1 (1 to 2)", "sure 2 (1 to 2)"}, rank(f, indicators.NodeRate))
}

// What is certainly under one sanction takes no place, whatever another comes to.
func TestRankBesideTheCertainlySanctioned(t *testing.T) {
	t.Parallel()
	f := sanctioned(sanction("out", "0", indicators.Ineligible, 0, above("count", "0")), sanction("gone", "0", indicators.Revoked, 0, above("count", "1")))
	assert.Equal(t, []string{"g b 1", "g a not ranked: under a sanction"}, ranked(t, f, indicators.NodeScore, "a g x=9 y=9 n=1..2", "b g x=5 y=1 n=0"))
	assert.Equal(t, []string{"g b 1 (1 to 2)", "g a not ranked: the standing is undecided"}, ranked(t, f, indicators.NodeScore, "a g x=9 y=9 n=0..2", "b g x=5 y=1 n=0"))
}

// An end that is excluded is never shared: what is below 5 has no place beside 5, and what may be 5 shares it.
func TestRankWithOpenEnds(t *testing.T) {
	t.Parallel()
	f := twoParts(nil)
	assert.Equal(t, []string{"g a 1", "g b 2"}, ranked(t, f, indicators.NodeScore, "a g x=50 y=0", "b g x=30+20 y=0"))
	assert.Equal(t, []string{"g a 1", "g b 2 (1 to 2)"}, ranked(t, f, indicators.NodeScore, "a g x=50 y=0", "b g x=30..50 y=0"))
	assert.Equal(t, []string{"g a 1 (1 to 2)", "g b 2 (1 to 2)"}, ranked(t, f, indicators.NodeScore, "a g x=40+20 y=0", "b g x=30+20 y=0"))
}

// After exclusions the rate can rank otherwise than the score.
func TestRankByRate(t *testing.T) {
	t.Parallel()
	f := twoParts(func(f *indicators.Framework) { f.Root.Children[1].Missing = indicators.Exclude })
	lines := []string{"a g x=80", "b g x=60 y=60"}
	assert.Equal(t, []string{"g b 1", "g a 2"}, ranked(t, f, indicators.NodeScore, lines...))
	assert.Equal(t, []string{"g a 1", "g b 2"}, ranked(t, f, indicators.NodeRate, lines...))
}

func TestRankRefuses(t *testing.T) {
	t.Parallel()
	card := evaluateFramework(t, twoParts(nil), "x=1 y=1")
	other := evaluateFramework(t, statedOver(), "x=1 y=1")
	later, err := compileFramework(t, twoParts(nil)).Evaluate(indicators.NewSubmission(indicators.Subject{}, "2024", observed("x=1 y=1")))
	require.NoError(t, err)
	_, err = indicators.Rank([]*indicators.Scorecard{nil, card, other, later, {}}, indicators.NodeScore)
	assert.Equal(t, []string{"incomparable /2", "incomparable /3", "invalid_input /0", "invalid_input /4"}, foundProblems(t, err))
	_, err = indicators.Rank([]*indicators.Scorecard{card}, 7)
	assert.Equal(t, []string{"invalid_input "}, foundProblems(t, err))
}

// A scorecard that was read ranks like the one it was written from.
func TestRankOfDecodedScorecards(t *testing.T) {
	t.Parallel()
	card := evaluateFramework(t, sanctioned(sanction("out", "0", indicators.Ineligible, 0, above("count", "0"))), "x=1 y=1 n=1")
	data, err := card.MarshalJSON()
	require.NoError(t, err)
	read, err := indicators.DecodeScorecard(strings.NewReader(string(data)), indicators.DefaultLimits())
	require.NoError(t, err)
	assert.Equal(t, card.Sanctions(), read.Sanctions())
	assert.Equal(t, card.Standing(), read.Standing())
	placements, err := indicators.Rank([]*indicators.Scorecard{read}, indicators.NodeScore)
	require.NoError(t, err)
	assert.Equal(t, indicators.UnrankedSanctioned, placements[0].Why)
}
