package volunteer

import (
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/wenming-go/wenming/indicators"
)

// StreetDays is a city's calendar of voluntary service in the streets (上街日): the same days of every month. It is computed from the
// calendar alone and knows no clock. The zero StreetDays has no days.
type StreetDays struct {
	// Days are days of the month, from 1 to 31, in any order. Months that lack a day skip it; days outside of 1 to 31 never come.
	Days []int `json:"days"`
}

// JinchangStreetDays returns the days of Jinchang's 逢6上街: the 6th, 16th and 26th of every month, a fresh value.
func JinchangStreetDays() StreetDays { return StreetDays{Days: []int{6, 16, 26}} }

// Date is a day of the Gregorian calendar, without a time or a zone. The zero Date is no day.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// String returns the date as 2023-01-06.
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day) }

// Dates returns the street days of a year in order, each once.
func (s StreetDays) Dates(year int) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		for month := time.January; month <= time.December; month++ {
			for _, date := range s.InMonth(year, month) {
				if !yield(date) {
					return
				}
			}
		}
	}
}

// InMonth returns the street days of a month in order, each once; none for a month outside of January to December.
func (s StreetDays) InMonth(year int, month time.Month) []Date {
	if month < time.January || month > time.December {
		return nil
	}
	// Day 0 of the next month is the last of this one.
	last := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
	var dates []Date
	for _, day := range slices.Compact(slices.Sorted(slices.Values(s.Days))) {
		if day >= 1 && day <= last {
			dates = append(dates, Date{Year: year, Month: month, Day: day})
		}
	}
	return dates
}

// Count returns the number of street days in a year: what a city that holds them all reports as [Input.StreetDays].
func (s StreetDays) Count(year int) int {
	count := 0
	for range s.Dates(year) {
		count++
	}
	return count
}

// Validate returns nil where there are days and all of them lie from 1 to 31, each once, and otherwise an error of type
// [indicators.Problems] that lists every day that does not.
func (s StreetDays) Validate() error {
	var problems indicators.Problems
	report := func(path, message, hint string) {
		problems = append(problems, indicators.Problem{Code: indicators.ProblemInvalidInput, Path: path, Message: message, Hint: hint})
	}
	if len(s.Days) == 0 {
		report("/days", "there are no days", "give the days of the month, such as 6, 16 and 26")
	}
	for i, day := range s.Days {
		path := fmt.Sprintf("/days/%d", i)
		switch {
		case day < 1 || day > 31:
			report(path, fmt.Sprintf("there is no day %d in any month", day), "give a day from 1 to 31")
		case slices.Contains(s.Days[:i], day):
			report(path, fmt.Sprintf("the day %d is given twice", day), "give each day once")
		}
	}
	if len(problems) == 0 {
		return nil
	}
	return problems
}
