package schemacheck_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

const (
	smallFramework = `{"format":"wenming.framework/1","id":"f","edition":"1","name":"f","basis":"illustrative","rounding":{"total":{"places":1,"mode":"down"}},` +
		`"indicators":[{"id":"i","name":"i","formula":[{"numerator":[{"measure":"m"}]}]}],` +
		`"root":{"id":"r","name":"r","marks":"1","indicator":"i","preconditions":[{"indicator":{"bound":{"above":"0"}}}],"rule":{"linear":{"from":"0","to":"1"}}}}`
	smallSubmission = `{"format":"wenming.submission/1","period":"2025","observations":[{"measure":"m","lag":0,"value":{"value":"5","qualifier":"below","unit":"1"}}]}`
	smallScorecard  = `{"format":"wenming.scorecard/1","framework":{"id":"f","edition":"1","name":"f","basis":"official","sha256":""},` +
		`"results":[{"id":"r","name":"r","status":"scored","score":"1","reason":{"code":"bands","arguments":[{"name":"n","number":"1/3"}]}}]}`
	smallProblems = `[{"code":"invalid_json","path":"/x","message":"m","hint":"h"}]`
	smallCase     = `{"format":"wenming.case/1","about":{"zh":"甲","en":"a"},"framework":` + smallFramework +
		`,"submission":` + smallSubmission + `,"scorecard":` + smallScorecard + `}`
)

// broken is a sound document with one thing in place of another.
type broken struct {
	name     string
	old, new string
	code     indicators.ProblemCode // of what the reader reports
}

// What the readers refuse for its form, the schemas refuse.
func TestBrokenDocumentsAreRefused(t *testing.T) {
	t.Parallel()
	schemas := compiled(t)
	for _, d := range []struct {
		format, text string
		broken       []broken
	}{
		{indicators.FrameworkFormat, smallFramework, []broken{
			{"an unknown member", `"id":"f"`, `"id":"f","ids":"f"`, indicators.ProblemUnknownMember},
			{"a member in another case", `"edition"`, `"Edition"`, indicators.ProblemWrongCase},
			{"a missing member", `"basis":"illustrative",`, ``, indicators.ProblemMissingMember},
			{"a number for a text", `"name":"f"`, `"name":1`, indicators.ProblemWrongType},
			{"null for a number", `"marks":"1"`, `"marks":null`, indicators.ProblemWrongType},
			{"an object for a list", `"formula":[{"numerator":[{"measure":"m"}]}]`, `"formula":{"numerator":[{"measure":"m"}]}`, indicators.ProblemWrongType},
			{"an unknown word", `"illustrative"`, `"made up"`, indicators.ProblemUnknownWord},
			{"a word in another case", `"down"`, `"Down"`, indicators.ProblemUnknownWord},
			{"no kind", `{"linear":{"from":"0","to":"1"}}`, `{}`, indicators.ProblemUnknownKind},
			{"two kinds", `"rule":{`, `"rule":{"curve":{"points":[]},`, indicators.ProblemUnknownKind},
			{"an unknown kind", `"linear"`, `"line"`, indicators.ProblemUnknownKind},
			{"a kind in another case", `"linear"`, `"Linear"`, indicators.ProblemWrongCase},
			{"an unknown relation", `"above"`, `"over"`, indicators.ProblemUnknownKind},
			{"another format", `wenming.framework/1`, `wenming.frame/1`, indicators.ProblemUnsupportedFormat},
			{"a newer version", `wenming.framework/1`, `wenming.framework/2`, indicators.ProblemUnsupportedFormat},
			{"a text that is no number", `"from":"0"`, `"from":"none"`, indicators.ProblemInvalidNumber},
			{"a fraction over 0", `"from":"0"`, `"from":"1/0"`, indicators.ProblemInvalidNumber},
			{"a point without digits", `"from":"0"`, `"from":"0."`, indicators.ProblemInvalidNumber},
			{"a space within a number", `"from":"0"`, `"from":" 0"`, indicators.ProblemInvalidNumber},
			{"a whole number beyond its bounds", `"places":1`, `"places":35`, indicators.ProblemInvalidNumber},
			{"a whole number as a text", `"places":1`, `"places":"1"`, indicators.ProblemWrongType},
			{"a part of two kinds", `{"measure":"m"}`, `{"measure":"m","constant":"1"}`, indicators.ProblemUnknownKind},
			{"a part of no kind", `{"measure":"m"}`, `{}`, indicators.ProblemUnknownKind},
			{"a constant with a lag", `{"measure":"m"}`, `{"constant":"1","lag":1}`, indicators.ProblemUnknownKind},
		}},
		{indicators.SubmissionFormat, smallSubmission, []broken{
			{"an unknown member", `"period"`, `"year"`, indicators.ProblemUnknownMember},
			{"no measure", `"measure":"m",`, ``, indicators.ProblemMissingMember},
			{"no observations", `"observations"`, `"Observations"`, indicators.ProblemWrongCase},
			{"a figure that is none", `"5"`, `"many"`, indicators.ProblemInvalidNumber},
			{"a figure in groups of two", `"5"`, `"1,00"`, indicators.ProblemInvalidNumber},
			{"true for a figure", `{"value":"5","qualifier":"below","unit":"1"}`, `true`, indicators.ProblemWrongType},
			{"a unit that is missing", `,"unit":"1"`, ``, indicators.ProblemMissingMember},
			{"a unit that says nothing", `"qualifier":"below",`, ``, indicators.ProblemInvalidBounds},
			{"a unit without a figure", `"value":"5",`, ``, indicators.ProblemMissingMember},
			{"bounds beside a unit", `"unit":"1"`, `"unit":"1","low":"0"`, indicators.ProblemInvalidBounds},
			{"a figure that is missing", `"unit":"1"`, `"unit":"1","status":"missing"`, indicators.ProblemInvalidStatus},
			{"an unknown qualifier", `"below"`, `"under"`, indicators.ProblemUnknownWord},
		}},
		{indicators.ScorecardFormat, smallScorecard, []broken{
			{"no score", `"score":"1",`, ``, indicators.ProblemMissingMember},
			{"a score of what has none", `"scored"`, `"excluded"`, indicators.ProblemMissingMember},
			{"no result", `{"id":"r","name":"r","status":"scored","score":"1","reason":{"code":"bands","arguments":[{"name":"n","number":"1/3"}]}}`, ``, indicators.ProblemMissingMember},
			{"an argument of two kinds", `"number":"1/3"`, `"number":"1/3","share":"1"`, indicators.ProblemUnknownKind},
			{"an argument of no kind", `,"number":"1/3"`, ``, indicators.ProblemUnknownKind},
			{"a result with an exponent", `"1/3"`, `"1e3"`, indicators.ProblemInvalidNumber},
		}},
		{indicators.ProblemsFormat, smallProblems, []broken{
			{"no code", `"code":"invalid_json",`, ``, indicators.ProblemMissingMember},
			{"an object for a list", smallProblems, `{}`, indicators.ProblemWrongType},
		}},
	} {
		require.NoError(t, read(d.format, []byte(d.text)))
		require.NoError(t, schemas[d.format].Validate(tree(t, strings.NewReader(d.text))))
		for _, b := range d.broken {
			t.Run(d.format+"/"+b.name, func(t *testing.T) {
				t.Parallel()
				text := []byte(replaced(t, d.text, b))
				require.ErrorIs(t, read(d.format, text), indicators.Problem{Code: b.code})
				assert.Error(t, schemas[d.format].Validate(tree(t, bytes.NewReader(text))))
			})
		}
	}
}

// A case has documents that keep to their schemas, one input and one expectation. Where problems are expected its documents
// may be anything.
func TestBrokenCasesAreRefused(t *testing.T) {
	t.Parallel()
	schema := compiled(t)[caseFormat]
	require.NoError(t, schema.Validate(tree(t, strings.NewReader(smallCase))))
	for _, b := range []broken{
		{name: "no explanation", old: `"about":{"zh":"甲","en":"a"},`},
		{name: "an explanation in one language", old: `,"en":"a"`},
		{name: "two frameworks", old: `"about"`, new: `"framework_base64":"","about"`},
		{name: "a framework that is broken", old: `"illustrative"`, new: `"made up"`},
		{name: "a submission that is broken", old: `"below"`, new: `"under"`},
		{name: "no submission", old: `"submission":` + smallSubmission + `,`},
		{name: "two expectations", old: `"about"`, new: `"problems":[{"code":"x"}],"about"`},
		{name: "no expectation", old: `,"scorecard":` + smallScorecard},
		{name: "no problems", old: `"scorecard":` + smallScorecard, new: `"problems":[]`},
		{name: "an unknown limit", old: `"about"`, new: `"limits":{"rules":1},"about"`},
		{name: "a rank of nothing", old: `"about"`, new: `"rank":{"by":"score"},"about"`},
	} {
		t.Run(b.name, func(t *testing.T) {
			t.Parallel()
			assert.Error(t, schema.Validate(tree(t, strings.NewReader(replaced(t, smallCase, b)))))
		})
	}
	for _, b := range []broken{
		{name: "problems of any framework", old: `"id":"f"`, new: `"ids":"f"`},
		{name: "problems of any submission", old: `"below"`, new: `"under"`},
		{name: "problems of a text", old: `"submission":` + smallSubmission, new: `"submission":"{"`},
		{name: "problems without a submission", old: `"submission":` + smallSubmission + `,`},
	} {
		t.Run(b.name, func(t *testing.T) {
			t.Parallel()
			expecting := replaced(t, smallCase, broken{old: `"scorecard":` + smallScorecard, new: `"problems":[{"code":"x","path":"/y"}]`})
			assert.NoError(t, schema.Validate(tree(t, strings.NewReader(replaced(t, expecting, b)))))
		})
	}
}

// replaced returns the text with the first of one thing replaced by another.
func replaced(t *testing.T, text string, b broken) string {
	t.Helper()
	require.Contains(t, text, b.old)
	return strings.Replace(text, b.old, b.new, 1)
}
