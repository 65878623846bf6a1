package indicators_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func TestTextFallsBackToTheOtherLanguage(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		text            indicators.Text
		zh, en, written string
	}{
		{indicators.Text{Zh: "人", En: "persons"}, "人", "persons", "人 (persons)"},
		{indicators.Text{Zh: "人"}, "人", "人", "人"},
		{indicators.Text{En: "persons"}, "persons", "persons", "persons"},
		{indicators.Same("%"), "%", "%", "%"},
		{indicators.Text{}, "", "", ""},
	} {
		assert.Equal(t, test.zh, test.text.In(indicators.Chinese))
		assert.Equal(t, test.zh, test.text.In(0), "what is no language is Chinese")
		assert.Equal(t, test.en, test.text.In(indicators.English))
		assert.Equal(t, test.written, test.text.String())
		assert.Equal(t, test.written, test.text.LogValue().String())
	}
}

func TestTextJSON(t *testing.T) {
	t.Parallel()
	for document, text := range map[string]indicators.Text{
		`"%"`:                       indicators.Same("%"),
		`""`:                        {},
		`{"zh":"人","en":"persons"}`: {Zh: "人", En: "persons"},
		`{"zh":"人"}`:                {Zh: "人"},
	} {
		var read indicators.Text
		require.NoError(t, json.Unmarshal([]byte(document), &read))
		assert.Equal(t, text, read)
		written, err := json.Marshal(text)
		require.NoError(t, err)
		assert.Equal(t, document, string(written))
	}
	var read indicators.Text
	require.ErrorIs(t, read.UnmarshalJSON([]byte(`{"zh":1,"ZH":"x","de":"x"}`)), indicators.Problem{Code: "unknown_member", Path: "/de"})
}

func TestProblemsJSON(t *testing.T) {
	t.Parallel()
	problems := indicators.Problems{{Code: indicators.ProblemConflict, Path: "/observations/a", Message: "differs", Hint: "report one"}, {Code: indicators.ProblemMore}}
	document, err := json.Marshal(problems)
	require.NoError(t, err)
	assert.Equal(t, `[{"code":"conflict","path":"/observations/a","message":"differs","hint":"report one"},{"code":"more_problems"}]`, string(document))
	var read indicators.Problems
	require.NoError(t, json.Unmarshal(document, &read))
	assert.Equal(t, problems, read)
	require.Error(t, read.UnmarshalJSON([]byte(`{}`)))
	document, err = json.Marshal(indicators.Problems{})
	require.NoError(t, err)
	assert.Equal(t, "[]", string(document))
	require.ErrorIs(t, problems, indicators.Problem{Code: indicators.ProblemConflict})
	require.ErrorIs(t, problems, indicators.Problem{Code: indicators.ProblemConflict, Path: "/observations/a"})
	require.NotErrorIs(t, problems, indicators.Problem{Code: indicators.ProblemConflict, Path: "/elsewhere"})
	assert.Equal(t, "/observations/a: differs (report one) [conflict]\n [more_problems]", problems.Error())
}
