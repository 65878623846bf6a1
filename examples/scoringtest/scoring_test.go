package scoring_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"example.org/scoring"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

var update = indicatorstest.UpdateFlag()

func evaluator(t *testing.T) *indicators.Evaluator {
	t.Helper()
	compiled, err := scoring.Evaluator()
	if !indicatorstest.NoProblems(t, err) {
		t.FailNow()
	}
	return compiled
}

// town is made up, and so are its figures.
func town(figures indicators.Observations) indicators.Submission {
	subject := indicators.Subject{ID: "example", Name: indicators.Text{Zh: "示例镇", En: "Example Town"}}
	return indicators.NewSubmission(subject, "2025", figures)
}

func reported() indicators.Observations {
	return indicators.Observations{
		{Measure: "registered", Value: indicators.MustParse("4300余")},
		{Measure: "active", Value: indicators.Int(2_150)},
		{Measure: "residents", Value: indicators.Int(43_000)},
		{Measure: "noise", Value: indicators.MustParse("56.2")},
	}
}

// The framework keeps every promise of the library, whatever is reported.
func TestFramework(t *testing.T) {
	indicatorstest.TestFramework(t, evaluator(t), indicatorstest.Submissions(town(reported())))
}

// What one town comes to, node by node.
func TestScores(t *testing.T) {
	card, err := evaluator(t).Evaluate(town(reported()))
	if !indicatorstest.NoProblems(t, err) {
		return
	}
	for _, c := range []struct {
		node   indicators.NodeID
		score  string
		reason indicators.ReasonCode
	}{
		{"registered", "6.67", indicators.ReasonLinearBetween},
		{"active", "3", indicators.ReasonBandReached},
		{"noise", "4", indicators.ReasonDeducted},
		{"town", "13.67", indicators.ReasonSum},
	} {
		indicatorstest.Score(t, card, c.node, c.score)
		indicatorstest.Reason(t, card, c.node, c.reason)
	}
	indicatorstest.Verdict(t, card, "registered_8", indicators.Holds)
	indicatorstest.Level(t, card, "合格")
	indicatorstest.NothingUnread(t, card)
}

// A figure that is missing is not 0: the criterion waits for it, and so does the total.
func TestMissingNoise(t *testing.T) {
	card, err := evaluator(t).Evaluate(town(reported()[:3]))
	if !indicatorstest.NoProblems(t, err) {
		return
	}
	indicatorstest.Status(t, card, "noise", indicators.StatusIncomplete)
	indicatorstest.Reason(t, card, "noise", indicators.ReasonMissing)
	indicatorstest.NoScore(t, card, "town")
	indicatorstest.Score(t, card, "registered", "6.67")
}

// What people read of the whole scorecard, and what programs do.
func TestGolden(t *testing.T) {
	card, err := evaluator(t).Evaluate(town(reported()))
	if !indicatorstest.NoProblems(t, err) {
		return
	}
	for _, name := range []string{"town.zh.txt", "town.en.txt", "town.json"} {
		indicatorstest.GoldenScorecard(t, "testdata/"+name, card, *update)
	}
}

// Nothing in the framework compiles without being meant. What a remark asks about and is meant all the same, skip here by its code.
func TestLint(t *testing.T) {
	framework, err := scoring.Framework()
	if !indicatorstest.NoProblems(t, err) {
		return
	}
	for _, remark := range indicatorstest.Lint(framework) {
		t.Error(remark)
	}
}

// What programs in other languages have to come to as well. A new case is its explanation and its submission; -update puts the framework
// and the answer beside them.
func TestSuite(t *testing.T) {
	framework, err := os.ReadFile("framework.json")
	if err != nil {
		t.Fatal(err)
	}
	paths, err := filepath.Glob("testdata/suite/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		indicatorstest.Golden(t, path, completed(t, path, framework), *update)
	}
	indicatorstest.RunSuite(t, os.DirFS("testdata/suite"))
}

// completed is the case of a file with the framework and with the answer that comes of it.
func completed(t *testing.T, path string, framework []byte) []byte {
	t.Helper()
	document, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var c struct {
		Format     string          `json:"format"`
		About      indicators.Text `json:"about"`
		Framework  json.RawMessage `json:"framework"`
		Submission json.RawMessage `json:"submission"`
	}
	if err := json.Unmarshal(document, &c); err != nil {
		t.Fatal(err)
	}
	c.Framework = framework
	if document, err = json.Marshal(c); err != nil {
		t.Fatal(err)
	}
	if document, err = indicatorstest.CompleteCase(document); err != nil {
		t.Fatal(err)
	}
	return document
}
