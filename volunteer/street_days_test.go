package volunteer_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
)

func TestJinchangStreetDays(t *testing.T) {
	t.Parallel()
	days := volunteer.JinchangStreetDays()
	require.NoError(t, days.Validate())
	for _, year := range []int{1, 1900, 2000, 2023, 2024} {
		assert.Equal(t, 36, days.Count(year))
	}
	dates := slices.Collect(days.Dates(2023))
	assert.Equal(t, "2023-01-06", dates[0].String())
	assert.Equal(t, "2023-12-26", dates[35].String())
	assert.Equal(t, []volunteer.Date{{2023, time.September, 6}, {2023, time.September, 16}, {2023, time.September, 26}}, days.InMonth(2023, time.September))
}

func TestStreetDaysSkipDaysAMonthLacks(t *testing.T) {
	t.Parallel()
	cases := []struct {
		days  []int
		year  int
		count int
	}{
		{[]int{29}, 2023, 11},
		{[]int{29}, 2024, 12},
		{[]int{29}, 1900, 11},
		{[]int{29}, 2000, 12},
		{[]int{30}, 2024, 11},
		{[]int{31}, 2024, 7},
		{[]int{28}, 2023, 12},
		{[]int{0, -3, 32, 99}, 2024, 0},
		{nil, 2024, 0},
		{[]int{26, 6, 16, 6}, 2024, 36},
	}
	for _, c := range cases {
		assert.Equal(t, c.count, volunteer.StreetDays{Days: c.days}.Count(c.year), "%v in %d", c.days, c.year)
	}
	assert.Empty(t, volunteer.StreetDays{Days: []int{30}}.InMonth(2024, time.February))
	assert.Empty(t, volunteer.JinchangStreetDays().InMonth(2024, 0))
	assert.Empty(t, volunteer.JinchangStreetDays().InMonth(2024, 13))
}

func TestStreetDaysAreEveryDayOfTheYear(t *testing.T) {
	t.Parallel()
	var every volunteer.StreetDays
	for day := 31; day >= 1; day-- {
		every.Days = append(every.Days, day)
	}
	next := time.Date(2024, time.January, 1, 0, 0, 0, 0, time.UTC)
	for date := range every.Dates(2024) {
		assert.Equal(t, next.Format(time.DateOnly), date.String())
		next = next.AddDate(0, 0, 1)
	}
	assert.Equal(t, 366, every.Count(2024))
	assert.Equal(t, 31, every.Days[0], "the given days are left alone")
}

func TestStreetDaysStopWhenAsked(t *testing.T) {
	t.Parallel()
	seen := 0
	for range volunteer.JinchangStreetDays().Dates(2024) {
		seen++
		if seen == 4 {
			break
		}
	}
	assert.Equal(t, 4, seen)
}

func TestStreetDaysValidate(t *testing.T) {
	t.Parallel()
	require.ErrorIs(t, volunteer.StreetDays{}.Validate(), indicators.Problem{Code: indicators.ProblemInvalidInput, Path: "/days"})
	require.NoError(t, volunteer.StreetDays{Days: []int{31, 1}}.Validate())
	var problems indicators.Problems
	require.ErrorAs(t, volunteer.StreetDays{Days: []int{0, 6, 32, 6}}.Validate(), &problems)
	var paths []string
	for _, p := range problems {
		paths = append(paths, p.Path)
	}
	assert.Equal(t, []string{"/days/0", "/days/2", "/days/3"}, paths)
}

func FuzzStreetDays(f *testing.F) {
	f.Add(6, 16, 2023)
	f.Add(29, 31, 1900)
	f.Fuzz(func(t *testing.T, a, b, year int) {
		if year < -9999 || year > 9999 {
			return
		}
		days := volunteer.StreetDays{Days: []int{a, b}}
		dates := slices.Collect(days.Dates(year))
		assert.Len(t, dates, days.Count(year))
		for _, d := range dates {
			round := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
			assert.Equal(t, round.Format("01-02"), d.String()[len(d.String())-5:], "a day that the calendar has")
		}
		assert.True(t, slices.IsSortedFunc(dates, func(a, b volunteer.Date) int {
			return int(a.Month)*100 + a.Day - int(b.Month)*100 - b.Day
		}))
	})
}
