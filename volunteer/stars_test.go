package volunteer_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/volunteer"
)

func TestLadderStars(t *testing.T) {
	t.Parallel()
	standard, beijing, longgang := volunteer.DefaultLadder(), volunteer.BeijingLadder(), volunteer.LonggangLadder()
	cases := []struct {
		name   string
		ladder volunteer.Ladder
		hours  string
		months int
		want   int
	}{
		{"none", standard, "0", 0, 0},
		{"below the first", standard, "99.99", 120, 0},
		{"at the first", standard, "100", 0, 1},
		{"at the second", standard, "300", 0, 2},
		{"below the third", standard, "599.9", 0, 2},
		{"at the third", standard, "600", 0, 3},
		{"at the fourth", standard, "1000", 0, 4},
		{"below the fifth", standard, "1499", 0, 4},
		{"at the fifth", standard, "1500", 0, 5},
		{"far above", standard, "100000", 0, 5},
		{"below 0", standard, "-5", 0, 0},
		{"Beijing second", beijing, "200", 0, 2},
		{"Beijing third", beijing, "500", 0, 3},
		{"Beijing fourth", beijing, "800", 0, 4},
		{"Beijing fifth", beijing, "1000", 0, 5},
		{"Longgang too early", longgang, "5000", 5, 0},
		{"Longgang half a year", longgang, "5000", 6, 2},
		{"Longgang half a year, few hours", longgang, "100", 6, 1},
		{"Longgang almost a year", longgang, "5000", 11, 2},
		{"Longgang a year", longgang, "600", 12, 3},
		{"Longgang highest", longgang, "5000", 12, 4},
		{"no ladder", volunteer.Ladder{}, "5000", 99, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, c.want, c.ladder.Stars(indicators.MustNumber(c.hours), c.months))
		})
	}
}

func TestLadderNext(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name   string
		ladder volunteer.Ladder
		hours  string
		months int
		stars  int
		lack   string
		wait   int
	}{
		{"from nothing", volunteer.DefaultLadder(), "0", 0, 1, "100", 0},
		{"a part of an hour", volunteer.DefaultLadder(), "1234.5", 0, 5, "265.5", 0},
		{"a third of an hour", volunteer.DefaultLadder(), "1/3", 0, 1, "299/3", 0},
		{"the highest", volunteer.DefaultLadder(), "1500", 0, 0, "0", 0},
		{"only time", volunteer.LonggangLadder(), "700", 7, 3, "0", 5},
		{"both", volunteer.LonggangLadder(), "50", 2, 1, "50", 4},
		{"only hours", volunteer.LonggangLadder(), "350", 12, 3, "250", 0},
		{"no ladder", volunteer.Ladder{}, "1", 1, 0, "0", 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			next, err := c.ladder.Next(indicators.MustNumber(c.hours), c.months)
			require.NoError(t, err)
			assert.Equal(t, c.stars, next.Stars)
			assert.Equal(t, c.lack, next.Hours.String())
			assert.Equal(t, c.wait, next.Months)
		})
	}
	_, err := volunteer.DefaultLadder().Next(indicators.Whole(-1), 0)
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemBelowMinimum, Path: "/hours"})
}

// TestLadderNextIsReached serves what is lacking and gets the star, not an hour's tenth earlier.
func TestLadderNextIsReached(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		ladder := volunteer.LonggangLadder()
		tenths, months := random.Int64N(12_000), random.IntN(14)
		hours, err := indicators.Fraction(tenths, 10)
		require.NoError(t, err)
		next, err := ladder.Next(hours, months)
		require.NoError(t, err)
		if next.Stars == 0 {
			assert.Equal(t, 4, ladder.Stars(hours, months))
			continue
		}
		assert.Equal(t, ladder.Stars(hours, months)+1, next.Stars)
		lackingTenths := next.Hours.Rat().Num().Int64() * 10 / next.Hours.Rat().Denom().Int64()
		then, err := indicators.Fraction(tenths+lackingTenths, 10)
		require.NoError(t, err)
		assert.GreaterOrEqual(t, ladder.Stars(then, months+next.Months), next.Stars)
		if lackingTenths > 0 {
			early, err := indicators.Fraction(tenths+lackingTenths-1, 10)
			require.NoError(t, err)
			assert.Less(t, ladder.Stars(early, months+next.Months), next.Stars)
		}
	}
}

func TestLadderValidate(t *testing.T) {
	t.Parallel()
	for _, ladder := range []volunteer.Ladder{volunteer.DefaultLadder(), volunteer.BeijingLadder(), volunteer.LonggangLadder()} {
		require.NoError(t, ladder.Validate())
		assert.False(t, ladder.Name.IsZero())
		for _, s := range ladder.Steps {
			domaintest.Citations(t, "ladder", []indicators.Citation{s.Source})
		}
	}
	require.ErrorIs(t, volunteer.Ladder{}.Validate(), indicators.Problem{Code: indicators.ProblemInvalidInput, Path: "/steps"})
	bad := volunteer.Ladder{Steps: []volunteer.Step{
		{Hours: indicators.Whole(0), Months: -1}, {Hours: indicators.Whole(300), Months: 12}, {Hours: indicators.Whole(300), Months: 6},
	}}
	var problems indicators.Problems
	require.ErrorAs(t, bad.Validate(), &problems)
	var paths []string
	for _, p := range problems {
		paths = append(paths, p.Path)
	}
	assert.Equal(t, []string{"/steps/0/hours", "/steps/0/months", "/steps/2/hours", "/steps/2/months"}, paths)
}

func TestLaddersAreFresh(t *testing.T) {
	t.Parallel()
	changed := volunteer.DefaultLadder()
	changed.Steps[0].Hours = indicators.Whole(1)
	assert.Equal(t, "100", volunteer.DefaultLadder().Steps[0].Hours.String())
}
