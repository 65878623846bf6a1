package volunteer

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// Ladder says how many hours of service a volunteer needs for each star (星级评定). Places have ladders of their own, so a ladder is
// plain data; [Ladder.Validate] says whether it is one. The zero Ladder gives no stars.
type Ladder struct {
	Name indicators.Text
	// Steps lead to the first star, the second and so on.
	Steps []Step
}

// Step is what one star takes. The zero Step is not valid.
type Step struct {
	// Hours is the service needed, in hours since registration, reached or exceeded; above 0.
	Hours indicators.Number
	// Months is how long the volunteer must have been registered, in full months; 0 where the rules name no time.
	Months int
	// Source is the rule this step is taken from.
	Source indicators.Citation
}

// DefaultLadder returns 100, 300, 600, 1,000 and 1,500 hours for one to five stars, from 《中国注册志愿者管理办法》第十六条, a fresh value.
func DefaultLadder() Ladder {
	return ladder(indicators.Text{Zh: "中国注册志愿者星级", En: "stars of China's registered volunteers"}, registeredVolunteerRules(), 100, 300, 600, 1_000, 1_500)
}

// BeijingLadder returns 100, 200, 500, 800 and 1,000 hours, from Beijing's trial rules, a fresh value. Its confidence is medium.
func BeijingLadder() Ladder {
	return ladder(indicators.Text{Zh: "北京市星级志愿者（试行）", En: "stars of Beijing's volunteers (trial)"}, beijingVolunteerRules(), 100, 200, 500, 800, 1_000)
}

// LonggangLadder returns the ladder of 深圳市龙岗区, revised in 2023, a fresh value: 100, 300, 600 and 1,000 hours, and half a year of
// registration for the first two stars, a year for the others. It has four steps, since its source rates no fifth star.
func LonggangLadder() Ladder {
	l := ladder(indicators.Text{Zh: "深圳市龙岗区星级志愿者", En: "stars of volunteers in Longgang, Shenzhen"}, longgangRules(), 100, 300, 600, 1_000)
	for i := range l.Steps {
		l.Steps[i].Months = 6
		if i >= 2 {
			l.Steps[i].Months = 12
		}
	}
	return l
}

func ladder(name indicators.Text, source indicators.Citation, hours ...int64) Ladder {
	l := Ladder{Name: name, Steps: make([]Step, len(hours))}
	for i, h := range hours {
		l.Steps[i] = Step{Hours: indicators.Whole(h), Source: source}
	}
	return l
}

// Stars returns how many stars so many hours since registration and full months of registration give: the highest step that
// both reach, 0 where they reach none.
func (l Ladder) Stars(hours indicators.Number, monthsRegistered int) int {
	stars := 0
	for i, s := range l.Steps {
		if hours.Cmp(s.Hours) >= 0 && monthsRegistered >= s.Months {
			stars = i + 1
		}
	}
	return stars
}

// NextStar is what a volunteer still lacks for the next star. The zero value says that there is none above.
type NextStar struct {
	// Stars is the star that comes next, from 1; 0 where the volunteer holds the highest.
	Stars int
	// Hours is how many hours are still to be served; 0 where only time is lacking.
	Hours indicators.Number
	// Months is how many full months of registration are still to pass; 0 where only hours are lacking.
	Months int
}

// Next returns what is lacking for the star above those that [Ladder.Stars] gives. It returns an error of type
// [indicators.Problems] where hours is below 0.
func (l Ladder) Next(hours indicators.Number, monthsRegistered int) (NextStar, error) {
	if hours.Sign() < 0 {
		return NextStar{}, indicators.Problems{{
			Code: indicators.ProblemBelowMinimum, Path: "/hours",
			Message: fmt.Sprintf("%s hours of service are below 0", hours), Hint: "give the hours served since registration",
		}}
	}
	held := l.Stars(hours, monthsRegistered)
	if held == len(l.Steps) {
		return NextStar{}, nil
	}
	step := l.Steps[held]
	next := NextStar{Stars: held + 1, Months: max(0, step.Months-monthsRegistered)}
	if hours.Cmp(step.Hours) >= 0 {
		return next, nil
	}
	next.Hours = step.Hours.Sub(hours)
	return next, nil
}

// Validate returns nil where the ladder has steps whose hours rise from above 0 and whose months never fall, and otherwise an error
// of type [indicators.Problems] that lists every step that breaks this.
func (l Ladder) Validate() error {
	var problems indicators.Problems
	report := func(path, hint, format string, args ...any) {
		problems = append(problems, indicators.Problem{
			Code: indicators.ProblemInvalidInput, Path: path, Message: fmt.Sprintf(format, args...), Hint: hint,
		})
	}
	if len(l.Steps) == 0 {
		report("/steps", "give at least one step", "the ladder has no steps")
	}
	var below Step
	for i, s := range l.Steps {
		path := fmt.Sprintf("/steps/%d", i)
		if s.Hours.Cmp(below.Hours) <= 0 {
			report(path+"/hours", "let the hours rise from star to star", "%s hours for star %d are not above %s", s.Hours, i+1, below.Hours)
		}
		if s.Months < below.Months {
			report(path+"/months", "let the months never fall from star to star", "%d months for star %d are fewer than %d", s.Months, i+1, below.Months)
		}
		below = s
	}
	if len(problems) == 0 {
		return nil
	}
	return problems
}
