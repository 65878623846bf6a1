package indicatorstest_test

import (
	"bytes"
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// printed is a test that prints its reports, in place of the t of a test function.
type printed struct{ testing.TB }

func (printed) Helper() {}

func (printed) Errorf(format string, arguments ...any) { fmt.Printf(format+"\n", arguments...) }

// pupils is a framework of one criterion: full marks at 80 % of pupils in sports clubs.
func pupils() indicators.Framework {
	persons := indicators.Text{Zh: "人", En: "persons"}
	return indicators.Framework{
		ID: "school", Edition: "1", Name: indicators.Text{Zh: "学校（示例）", En: "a school, for illustration"}, Basis: indicators.Illustrative,
		Definitions: indicators.Definitions{
			Measures: []indicators.Measure{
				indicators.CountMeasure("members", persons, indicators.Text{Zh: "社团成员", En: "members of clubs"}, indicators.Text{}),
				indicators.CountMeasure("pupils", persons, indicators.Text{Zh: "学生", En: "pupils"}, indicators.Text{}),
			},
			Indicators: []indicators.Indicator{
				indicators.PercentIndicator("member_share", indicators.HigherIsBetter, indicators.Of("members"), indicators.Of("pupils"),
					indicators.Text{Zh: "参加率", En: "share of members"}, indicators.Text{}),
			},
			Checks: []indicators.Check{
				indicators.WithinCheck("members_within_pupils", "members", "pupils", indicators.SeverityError,
					indicators.Text{Zh: "成员不多于学生", En: "members within pupils"}, indicators.Text{}),
			},
		},
		Root: indicators.Node{
			ID: "clubs", Name: indicators.Text{Zh: "体育社团", En: "sports clubs"}, Marks: indicators.WholeMarks(10), Indicator: "member_share",
			Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(80)},
		},
	}
}

func school(members, of int64) indicators.Submission {
	return indicators.NewSubmission(indicators.Subject{ID: "school-1"}, "2025", indicators.Observations{
		{Measure: "members", Value: indicators.Int(members)},
		{Measure: "pupils", Value: indicators.Int(of)},
	})
}

// Does my framework keep what the library promises, and can every criterion be earned? A rule that asks for more members than there are
// pupils cannot.
func ExampleTestFramework() {
	t := printed{} // in a test, its own t
	indicatorstest.TestFramework(t, indicators.MustCompile(pupils()))

	framework := pupils()
	framework.Root.Rule = indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(120)}
	indicatorstest.TestFramework(t, indicators.MustCompile(framework))
	// Output:
	// reach: full marks were earned for no drawn figures by clubs
	// hand in a submission that earns them by Submissions, or name the criteria by NeverFull
}

// Does this school earn what it should, for the reason it should?
func ExampleScore() {
	t := printed{} // in a test, its own t
	card, err := indicators.MustCompile(pupils()).Evaluate(school(300, 500))
	if !indicatorstest.NoProblems(t, err) {
		return
	}
	indicatorstest.Score(t, card, "clubs", "7.5")
	indicatorstest.Reason(t, card, "clubs", indicators.ReasonLinearBetween)
	indicatorstest.Score(t, card, "clubs", "8")
	// Output:
	// clubs: 7.5, want 8: 60 % lies between 0 % (nothing) and 80 % (full marks), scored in proportion (300 ÷ 500 = 60 %)
}

// Why was it refused? Every problem of an error is a report of its own.
func ExampleNoProblems() {
	t := printed{} // in a test, its own t
	_, err := indicators.MustCompile(pupils()).Evaluate(school(501, 500))
	indicatorstest.NoProblems(t, err)
	// Output:
	// /checks/members_within_pupils: members within pupils: 501 is not ≤ 500 [check_failed]
}

// half is a case without its answer.
const half = `{
	"format": "wenming.case/1",
	"about": {"zh": "半数参加，得一半以上。", "en": "half are members, which earns more than half of the marks"},
	"framework": %s,
	"submission": {
		"format": "wenming.submission/1", "subject": {"id": "school-1"}, "period": "2025",
		"observations": [{"measure": "members", "value": "250"}, {"measure": "pupils", "value": "500"}]
	}
}`

func completed() []byte {
	framework, err := pupils().MarshalJSON()
	if err != nil {
		panic(err)
	}
	document, err := indicatorstest.CompleteCase(fmt.Appendf(nil, half, framework))
	if err != nil {
		panic(err)
	}
	return document
}

// How do I keep an answer for programs in other languages? State the input, and have the answer put beside it.
func ExampleCompleteCase() {
	suite := fstest.MapFS{"clubs/half.json": {Data: completed()}}
	cases, err := indicatorstest.ReadSuite(suite)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range cases {
		fmt.Println(c.Path, c.Scorecards[0].Total().Score)
	}
	// Output:
	// clubs/half.json 6.25
}

// Does a change alter any answer that was kept? Here the one that was kept is another.
func ExampleRunSuite() {
	t := printed{} // in a test, its own t
	other := bytes.Replace(completed(), []byte(`"score": "6.25"`), []byte(`"score": "6.3"`), 1)
	indicatorstest.RunSuite(t, fstest.MapFS{"clubs/half.json": {Data: other}})
	// Output:
	// clubs/half.json (half are members, which earns more than half of the marks):
	// /scorecard/results/0/score (of the node "clubs") is "6.25", and the case expects "6.3"
}

// Is every definition of my domain named in both languages, read by something, and able to come to a number?
func ExampleTestDomain() {
	t := printed{} // in a test, its own t
	domain := indicators.Domain{Name: "town", Definitions: definitions()}
	indicatorstest.TestDomain(t, domain)

	domain.Measures[0].Name.En = ""
	indicatorstest.TestDomain(t, domain)
	// Output:
	// words: the name of measure town.registered has no English text beside "注册志愿者"
}
