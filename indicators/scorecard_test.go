package indicators_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func TestEmptyScorecard(t *testing.T) {
	t.Parallel()
	var card indicators.Scorecard
	_, scored := card.Score()
	assert.False(t, scored)
	assert.Equal(t, indicators.FrameworkReference{}, card.Framework())
	assert.Equal(t, indicators.Subject{}, card.Subject())
	assert.Empty(t, card.Period())
	assert.Zero(t, card.Len())
	assert.Equal(t, indicators.Status(0), card.Total().Status)
	_, found := card.Node("total")
	assert.False(t, found)
	for range card.All() {
		assert.Fail(t, "an empty scorecard has no results")
	}
	assert.Empty(t, card.Findings())
	assert.Empty(t, card.Undecided())
	assert.Empty(t, card.Unread())
	document, err := json.Marshal(&card)
	require.NoError(t, err)
	assert.Equal(t, "null", string(document))
	var text bytes.Buffer
	require.NoError(t, card.WriteText(&text, indicators.English))
	require.ErrorIs(t, card.WriteNode(&text, "total", indicators.English), indicators.Problem{Code: indicators.ProblemUnknownNode})
}

func TestZeroEvaluator(t *testing.T) {
	t.Parallel()
	var evaluator indicators.Evaluator
	_, err := evaluator.Evaluate(librarySubmission())
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidInput})
	assert.Empty(t, evaluator.Framework().ID)
	assert.Zero(t, evaluator.Digest())
	assert.Empty(t, indicators.Lagged(1, nil).Observations(), "a nil source has no observations")
}

func TestIterationStops(t *testing.T) {
	t.Parallel()
	count := 0
	for range libraryCard().All() {
		count++
		break
	}
	assert.Equal(t, 1, count)
}

// A decoded scorecard gives the same answers as the one it was written from.
func TestDecodedScorecardAnswersAlike(t *testing.T) {
	t.Parallel()
	card := vetoedCard(t)
	document, err := json.Marshal(card)
	require.NoError(t, err)
	var read indicators.Scorecard
	require.NoError(t, json.Unmarshal(document, &read))
	again, err := json.Marshal(&read)
	require.NoError(t, err)
	assert.Equal(t, string(document), string(again))
	assert.Equal(t, card.Framework(), read.Framework())
	assert.Equal(t, card.Subject(), read.Subject())
	assert.Equal(t, card.Period(), read.Period())
	assert.Equal(t, card.Undecided(), read.Undecided())
	assert.Equal(t, card.Unread(), read.Unread())
	assert.Len(t, read.Findings(), len(card.Findings()))
	score, scored := card.Score()
	readScore, readScored := read.Score()
	assert.True(t, score.Equal(readScore))
	assert.Equal(t, scored, readScored)
	for _, language := range []indicators.Language{indicators.Chinese, indicators.English} {
		var want, got bytes.Buffer
		require.NoError(t, card.WriteText(&want, language))
		require.NoError(t, read.WriteText(&got, language))
		assert.Equal(t, want.String(), got.String())
		for result := range card.All() {
			want.Reset()
			got.Reset()
			require.NoError(t, card.WriteNode(&want, result.ID, language))
			require.NoError(t, read.WriteNode(&got, result.ID, language))
			assert.Equal(t, want.String(), got.String())
		}
	}
}

// vetoedCard has a vetoed, an assessed, an excluded and an unknown node, findings, undecided conditions and an unread measure.
func vetoedCard(t *testing.T) *indicators.Scorecard {
	t.Helper()
	f := libraryFramework()
	f.Checks = []indicators.Check{{
		ID: "c", Name: indicators.Text{Zh: "核查", En: "check"}, Definition: indicators.Text{Zh: "说明", En: "why"},
		Left: indicators.Of("reading.loans"), Relation: indicators.RelationAtMost, Right: indicators.Of("reading.residents").Times(indicators.MustNumber("0.5")),
		Severity: indicators.SeverityWarning,
	}}
	perResident := func(bound indicators.Bound) []indicators.Condition {
		return []indicators.Condition{indicators.IndicatorCondition{Indicator: "reading.loans_per_resident", Bound: bound}}
	}
	children := f.Root.Children
	children[0].Preconditions = perResident(indicators.AtLeast(indicators.Whole(1)))
	children[0].Responsible = []string{"文化局", "图书馆"}
	children[0].Annotations = map[string]string{"code": "Ⅰ-1"}
	children[0].Sources = []indicators.Citation{{Document: "《示例》", Clause: "1", Confidence: indicators.MediumConfidence}}
	children[1].Preconditions = perResident(indicators.Above(indicators.MustNumber("0.9125")))
	assessed, unknown := children[1], children[1]
	assessed.ID, assessed.Marks, assessed.Preconditions = "assessed", indicators.Marks{}, nil
	unknown.ID, unknown.Marks, unknown.Preconditions = "unknown", indicators.UnknownMarks(), nil
	f.Root.Marks = indicators.Marks{}
	f.Root.Children = []indicators.Node{{
		ID: "known", Name: indicators.Text{Zh: "已知", En: "Known"}, Combine: indicators.BySum, Children: append(children, assessed),
	}, unknown}
	evaluator, err := indicators.Compile(f)
	require.NoError(t, err)
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300", Group: "地级市"}, "2024", libraryFigures(), indicators.Observations{
		{Measure: "reading.other", Value: indicators.Int(1).As(indicators.Provisional)},
	}))
	require.NoError(t, err)
	return card
}

func TestVetoedNodeShowsWhatItWouldHaveHad(t *testing.T) {
	t.Parallel()
	card := vetoedCard(t)
	loans, _ := card.Node("loans")
	assert.Equal(t, indicators.StatusVetoed, loans.Status)
	assert.True(t, loans.Score.IsZero())
	require.NotNil(t, loans.WithoutVeto)
	assert.Equal(t, "2.73", loans.WithoutVeto.String())
	var text bytes.Buffer
	require.NoError(t, card.WriteNode(&text, "loans", indicators.English))
	assert.Contains(t, text.String(), "Without veto: 2.73")
	assert.Contains(t, text.String(), "文化局, 图书馆")
	assert.Contains(t, text.String(), "《示例》 · 1 · medium")
	assert.Len(t, card.Undecided(), 1, "the precondition of the standard lies within the range")
	total := card.Total()
	assert.Equal(t, indicators.StatusIncomplete, total.Status)
	assert.Equal(t, "—", total.ScoreText())
}

func TestDecodeScorecardRefuses(t *testing.T) {
	t.Parallel()
	head := `{"format":"wenming.scorecard/1","framework":{"id":"f","edition":"1","name":"f","basis":"official","sha256":"0"},"results":[`
	root := `{"id":"r","name":"r","status":"incomplete"}`
	for document, want := range map[string]indicators.Problem{
		``:                  {Code: indicators.ProblemInvalidJSON},
		`{}`:                {Code: indicators.ProblemMissingMember},
		head + `]}`:         {Code: indicators.ProblemMissingMember, Path: "/results"},
		head + root + `]}1`: {Code: indicators.ProblemTrailingData},
		strings.Replace(head, "scorecard/1", "scorecard/2", 1) + root + `]}`:                                         {Code: indicators.ProblemUnsupportedFormat, Path: "/format"},
		head + `{"id":"r","name":"r","status":"scored"}]}`:                                                           {Code: indicators.ProblemMissingMember, Path: "/results/0"},
		head + `{"id":"r","name":"r","status":"excluded","score":"1"}]}`:                                             {Code: indicators.ProblemMissingMember, Path: "/results/0"},
		head + root + `,` + root + `]}`:                                                                              {Code: indicators.ProblemDuplicateID, Path: "/results/1"},
		head + root + `,{"id":"a","name":"a","parent":"x","depth":1,"status":"incomplete"}]}`:                        {Code: indicators.ProblemUnknownNode, Path: "/results/1"},
		head + root + `,{"id":"a","name":"a","parent":"r","depth":2,"status":"incomplete"}]}`:                        {Code: indicators.ProblemUnknownNode, Path: "/results/1"},
		head + `{"id":"r","name":"r","status":"scored","score":"x"}]}`:                                               {Code: indicators.ProblemInvalidNumber, Path: "/results/0/score"},
		head + `{"id":"r","name":"r","status":"incomplete","reason":{"code":"sum","arguments":[{"name":"n"}]}}]}`:    {Code: indicators.ProblemUnknownKind, Path: "/results/0/reason/arguments/0"},
		head + `{"id":"r","name":"r","status":"incomplete","range":{"low":"0"}}]}`:                                   {Code: indicators.ProblemMissingMember, Path: "/results/0/range"},
		head + `{"id":"r","name":"r","status":"incomplete","observations":[{"measure":"m","lag":-1,"value":"1"}]}]}`: {Path: "/results/0/observations/0/lag"},
	} {
		_, err := indicators.DecodeScorecard(strings.NewReader(document), indicators.DefaultLimits())
		problems, ok := err.(indicators.Problems) //nolint:errorlint // the documented type of the error itself.
		require.True(t, ok, "%s: %v", document, err)
		if want.Code != "" {
			require.ErrorIs(t, err, want, document)
			continue
		}
		assert.Equal(t, want.Path, problems[0].Path, document)
	}
	var card indicators.Scorecard
	require.Error(t, card.UnmarshalJSON([]byte(`{"format":"wenming.scorecard/1"}`)))
	limits := indicators.DefaultLimits()
	limits.Bytes = 10
	_, err := indicators.DecodeScorecard(strings.NewReader(head), limits)
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemTooLarge})
}

func TestNumberArithmetic(t *testing.T) {
	t.Parallel()
	third, err := indicators.Fraction(1, 3)
	require.NoError(t, err)
	assert.Equal(t, "4/3", third.Add(indicators.Whole(1)).String())
	assert.Equal(t, "-2/3", third.Sub(indicators.Whole(1)).String())
	assert.Equal(t, "1/9", third.Mul(third).String())
	quotient, err := third.Quo(indicators.Whole(2))
	require.NoError(t, err)
	assert.Equal(t, "1/6", quotient.String())
	_, err = third.Quo(indicators.Number{})
	require.Error(t, err)
	_, err = indicators.Fraction(1, 0)
	require.Error(t, err)
}
