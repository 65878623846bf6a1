package indicatorstest_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// sample is a case of one criterion that earns 4 of 5 marks at 80 %, completed by the engine.
func sample(t *testing.T) string {
	t.Helper()
	document, err := indicatorstest.CompleteCase([]byte(question))
	require.NoError(t, err)
	return string(document)
}

const question = `{"format":"wenming.case/1","about":{"zh":"按比例得分。","en":"scored in proportion"},
	"framework":{"format":"wenming.framework/1","id":"f","edition":"1","name":"f","basis":"illustrative","measures":[{"id":"x","name":"x"}],
		"indicators":[{"id":"x","name":"x","formula":[{"numerator":[{"measure":"x"}]}]}],
		"root":{"id":"a","name":"a","marks":"5","indicator":"x","rule":{"linear":{"from":"0","to":"100"}}}},
	"submission":{"format":"wenming.submission/1","subject":{"id":"city"},"period":"2026","observations":[{"measure":"x","value":"80"}]}}`

// replaced replaces the first place in a text that reads as from.
func replaced(t *testing.T, text, from, to string) string {
	t.Helper()
	require.Contains(t, text, from)
	return strings.Replace(text, from, to, 1)
}

func suiteOf(document string) fstest.MapFS {
	return fstest.MapFS{"topic/case.json": {Data: []byte(document)}, "README.md": {Data: []byte("not a case")}}
}

// failures returns what RunSuite says of a suite.
func failures(suite fstest.MapFS) []string {
	var r recorder
	indicatorstest.RunSuite(&r, suite)
	return r.messages
}

func TestRunSuitePasses(t *testing.T) {
	t.Parallel()
	indicatorstest.RunSuite(t, suiteOf(sample(t)))
	assert.Empty(t, failures(suiteOf(sample(t))))
	assert.Empty(t, failures(suiteOf(replaced(t, sample(t), `"score": "4"`, `"score": "4.00"`))), "numbers are compared by value")
}

// Which problems are listed of a list that is cut is not promised, and how many there are is.
func TestCutListsAreComparedByTheirEnd(t *testing.T) {
	t.Parallel()
	document, err := indicatorstest.CompleteCase([]byte(replaced(t, replaced(t, question, `"name":"f"`, `"name":""`), `"framework":{`,
		`"limits":{"problems":1},"framework":{"unknown":1,"other":2,`)))
	require.NoError(t, err)
	assert.Contains(t, string(document), `"code": "more_problems"`)
	assert.Empty(t, failures(suiteOf(replaced(t, string(document), `"code": "unknown_member"`, `"code": "missing_name"`))))
	found := failures(suiteOf(replaced(t, string(document), `"code": "more_problems"`, `"code": "missing_name"`)))
	require.Len(t, found, 1)
	assert.Contains(t, found[0], "/problems/1 is more_problems")
}

func TestCompleteCaseIsStable(t *testing.T) {
	t.Parallel()
	once := sample(t)
	again, err := indicatorstest.CompleteCase([]byte(once))
	require.NoError(t, err)
	assert.Equal(t, once, string(again))
	assert.Contains(t, once, "\n  \"scorecard\": {\n    \"format\": \"wenming.scorecard/1\"")
}

func TestRunSuiteNamesWhatDiffers(t *testing.T) {
	t.Parallel()
	refused := func(t *testing.T) string {
		document, err := indicatorstest.CompleteCase([]byte(replaced(t, question, `"to":"100"`, `"to":"0"`)))
		require.NoError(t, err)
		return string(document)
	}
	tied := func(t *testing.T) string {
		submission := question[strings.Index(question, `{"format":"wenming.submission`) : len(question)-1]
		other := replaced(t, submission, `"city"`, `"town"`)
		document, err := indicatorstest.CompleteCase([]byte(replaced(t, question, `"submission":`+submission,
			`"submissions":[`+submission+`,`+other+`],"rank":{"by":"score"}`)))
		require.NoError(t, err)
		return string(document)
	}
	for _, c := range []struct {
		name     string
		document func(*testing.T) string
		from, to string
		want     string
	}{
		{"score", sample, `"score": "4"`, `"score": "4.5"`, `/scorecard/results/0/score (of the node "a") is "4", and the case expects "4.5"`},
		{"member absent", sample, `"period": "2026",` + "\n    \"results\"", `"results"`, `/scorecard/period is "2026", and the case expects it absent`},
		{"unread measure expected", sample, `"results": [`, `"unread": ["y"], "results": [`, `/scorecard/unread is absent, and the case expects ["y"]`},
		{"code", refused, `"code": "zero_range"`, `"code": "invalid_rule"`, `/problems/0 is zero_range at "/root/rule/linear", and the case expects invalid_rule at "/root/rule/linear"`},
		{"place", refused, `"path": "/root/rule/linear"`, `"path": "/root"`, `/problems/0 is zero_range at "/root/rule/linear", and the case expects zero_range at "/root"`},
		{"one problem more expected", refused, `"problems": [`, `"problems": [{"code": "invalid_id", "path": "/id"},`, `/problems/1 is absent, and the case expects zero_range at "/root/rule/linear"`},
		{"problem where none is", refused, `"to": "0"`, `"to": "100"`, `nothing is wrong with it, and the case expects the problem zero_range at "/root/rule/linear"`},
		{"none where a problem is", sample, `"to": "100"`, `"to": "0"`, `it is refused, and the case expects no problem: /root/rule/linear: `},
		{"rank", tied, `"worst": 1`, `"worst": 2`, `/placements/0 is subject "city" on rank 1 (1 to 1), and the case expects subject "city" on rank 1 (1 to 2)`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			found := failures(suiteOf(replaced(t, c.document(t), c.from, c.to)))
			require.Len(t, found, 1)
			assert.Contains(t, found[0], "topic/case.json (scored in proportion):\n")
			assert.Contains(t, found[0], c.want)
		})
	}
}

func TestRunSuiteRefusesWhatIsNoCase(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, from, to, want string }{
		{"unknown member", `"about"`, `"abuot": "", "about"`, `topic/case.json is not a case: "/abuot": `},
		{"unknown member of the scorecard", `"results": [`, `"resluts": [], "results": [`, "topic/case.json: /scorecard is not a scorecard: /resluts: "},
		{"another format", "wenming.case/1", "wenming.case/2", `topic/case.json is not a case: "/format": `},
		{"one language", `"zh": "按比例得分。",`, "", "about is not in both languages"},
		{"two frameworks", `"framework": {`, `"framework_base64": "e30=", "framework": {`, "there is not exactly one framework"},
		{"two submissions", `"submission": {`, `"table": "", "submission": {`, "figures are given in more ways than one"},
		{"two expectations", `"scorecard": {`, `"problems": [{"code": "invalid_id"}], "scorecard": {`, "there is not exactly one of scorecard"},
		{"an empty list of submissions beside a submission", `"submission": {`, `"submissions": [], "submission": {`, "figures are given in more ways than one"},
		{"an empty list of problems beside a scorecard", `"scorecard": {`, `"problems": [], "scorecard": {`, "there is not exactly one of scorecard"},
		{"rank of nothing", `"submission": {`, `"rank": {"by": "score"}, "submission": {`, "rank stands without submissions"},
		{"null that is not ranked", `"submission": {`, `"submissions": [null], "submission": {`, `"/submissions/0": null is an empty scorecard`},
		{"override of two figures", `"submission": {`, `"derive": {"overrides": [{"number": "1", "marks": "1"}]}, "submission": {`,
			`"/derive/overrides/0": an override has more figures than one`},
		{"scorecard as a number", `"scorecard": {`, `"scorecards": [1], "scorecard": {`, `"/scorecards/0": `},
		{"no base64", `"framework": {`, `"submission_base64": "!", "framework": {`, `"/submission_base64": `},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			found := failures(suiteOf(replaced(t, sample(t), c.from, c.to)))
			require.Len(t, found, 1)
			assert.Contains(t, found[0], c.want)
		})
	}
}

func TestRunSuiteRefusesEmptySuites(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"the suite has no cases"}, failures(fstest.MapFS{}))
	assert.Equal(t, []string{"the suite has no cases"}, failures(fstest.MapFS{"case.txt": {Data: []byte("{}")}}))
}

// A file that is no case hides no other.
func TestReadSuiteReadsTheRest(t *testing.T) {
	t.Parallel()
	cases, err := indicatorstest.ReadSuite(fstest.MapFS{"a.json": {Data: []byte("{")}, "b.json": {Data: []byte(sample(t))}})
	require.ErrorContains(t, err, "a.json is not a case: ")
	require.Len(t, cases, 1)
	assert.Equal(t, "b.json", cases[0].Path)
	assert.Equal(t, "按比例得分。", cases[0].About.Zh)
	require.Len(t, cases[0].Scorecards, 1)
	require.NoError(t, cases[0].Check())
	require.Error(t, indicatorstest.SuiteCase{}.Check())
}

func TestCompleteCaseNeedsFigures(t *testing.T) {
	t.Parallel()
	_, err := indicatorstest.CompleteCase([]byte(question[:strings.Index(question, `,
	"submission"`)] + "}"))
	require.ErrorContains(t, err, "there are no figures to evaluate")
}

func TestRunSuiteRefusesEmptyExpectations(t *testing.T) {
	t.Parallel()
	found := failures(suiteOf(question[:len(question)-1] + `,"problems":[]}`))
	assert.Equal(t, []string{"topic/case.json: the list of what is expected is empty"}, found)
}

func TestRunSuiteNeedsASuite(t *testing.T) {
	t.Parallel()
	var r recorder
	indicatorstest.RunSuite(&r, nil)
	assert.Equal(t, []string{"there is no suite"}, r.messages)
}

// A case in capitals is left out by programs that look for .json, so it is not read silently.
func TestRunSuiteRefusesNamesInCapitals(t *testing.T) {
	t.Parallel()
	suite := suiteOf(sample(t))
	suite["topic/other.JSON"] = suite["topic/case.json"]
	assert.Equal(t, []string{"topic/other.JSON: the names of cases end in .json, in small letters; rename it"}, failures(suite))
}
