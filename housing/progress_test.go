package housing_test

import (
	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

// progressIndicatorCases are the cases of the two rates of one Progress, which in puts into its place in an Input.
func progressIndicatorCases(
	start, completion indicators.IndicatorID, in func(housing.Progress) housing.Input,
) map[indicators.IndicatorID]domaintest.Worked {
	figures := in(housing.Progress{Planned: whole(8), Underway: whole(20), Started: whole(6), Completed: whole(10)})
	return map[indicators.IndicatorID]domaintest.Worked{
		start:      {Figures: figures, Text: "6 ÷ 8 = 75 %"},
		completion: {Figures: figures, Text: "10 ÷ 8 = 125 %"},
	}
}

// progressCheckCases are the cases of the three checks of one Progress.
func progressCheckCases(
	startedWithinUnderway, completedWithinUnderway, completedWithinStarted indicators.CheckID, in func(housing.Progress) housing.Input,
) map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		startedWithinUnderway: {
			Good: in(housing.Progress{Started: whole(10), Underway: whole(10)}),
			Bad:  in(housing.Progress{Started: whole(11), Underway: whole(10)}),
		},
		completedWithinUnderway: {
			Good: in(housing.Progress{Completed: whole(10), Underway: whole(10)}),
			Bad:  in(housing.Progress{Completed: whole(11), Underway: whole(10)}),
		},
		completedWithinStarted: {
			Good: in(housing.Progress{Completed: whole(10), Started: whole(10)}),
			Bad:  in(housing.Progress{Completed: whole(11), Started: whole(10)}),
		},
	}
}

// scheduleIndicatorCases are the cases of the two indicators of one Schedule, which in puts into its place in an Input.
func scheduleIndicatorCases(
	onTime, daysPerOverdue indicators.IndicatorID, in func(housing.Schedule) housing.Input,
) map[indicators.IndicatorID]domaintest.Worked {
	figures := in(housing.Schedule{Due: whole(5), OnTime: whole(4), Overdue: whole(2), OverdueDays: whole(90)})
	return map[indicators.IndicatorID]domaintest.Worked{
		onTime:         {Figures: figures, Text: "4 ÷ 5 = 80 %"},
		daysPerOverdue: {Figures: figures, Text: "90 ÷ 2 = 45 days per project"},
	}
}

// scheduleCheckCases are the cases of the two checks of one Schedule.
func scheduleCheckCases(
	onTimeWithinDue, overdueWithinDays indicators.CheckID, in func(housing.Schedule) housing.Input,
) map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		onTimeWithinDue: {
			Good: in(housing.Schedule{OnTime: whole(5), Due: whole(5)}),
			Bad:  in(housing.Schedule{OnTime: whole(6), Due: whole(5)}),
		},
		overdueWithinDays: {
			Good: in(housing.Schedule{Overdue: whole(5), OverdueDays: whole(5)}),
			Bad:  in(housing.Schedule{Overdue: whole(5), OverdueDays: whole(4)}),
		},
	}
}
