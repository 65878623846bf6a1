package indicators_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func decodeSubmission(t *testing.T, data string) indicators.Submission {
	t.Helper()
	s, err := indicators.DecodeSubmission(strings.NewReader(data), indicators.DefaultLimits())
	require.NoError(t, err, data)
	return s
}

func encodedSubmission(t *testing.T, s indicators.Submission) string {
	t.Helper()
	data, err := s.MarshalJSON()
	require.NoError(t, err)
	return string(data)
}

func TestSubmissionJSONIsCanonical(t *testing.T) {
	t.Parallel()
	subject := indicators.Subject{ID: "620300", Name: indicators.Text{Zh: "金昌市", En: "Jinchang"}, Group: "地级市"}
	s := indicators.NewSubmission(subject, "2023", indicators.Observations{
		{Measure: "v.registered", Value: indicators.MustParse("10.6万余")},
		{Measure: "p.residents", Lag: 1, Value: indicators.Int(434_000)},
		{Measure: "p.residents", Value: indicators.Int(434_400)},
		{Measure: "left.out"},
	})
	const want = `{"format":"wenming.submission/1","subject":{"id":"620300","name":{"zh":"金昌市","en":"Jinchang"},"group":"地级市"},"period":"2023",` +
		`"observations":[{"measure":"p.residents","value":"434400"},{"measure":"p.residents","lag":1,"value":"434000"},` +
		`{"measure":"v.registered","value":{"value":"106000","qualifier":"at_least","unit":"1000","written":"10.6万余"}}]}`
	assert.Equal(t, want, encodedSubmission(t, s))
	back := decodeSubmission(t, want)
	assert.Equal(t, subject, back.Subject())
	assert.Equal(t, indicators.Period("2023"), back.Period())
	assert.Equal(t, want, encodedSubmission(t, back))
	assert.Equal(t, `{"format":"wenming.submission/1","observations":[]}`, encodedSubmission(t, indicators.Submission{}))
	carried, err := json.Marshal(s)
	require.NoError(t, err)
	assert.Equal(t, want, string(carried))
	var read indicators.Submission
	require.NoError(t, json.Unmarshal(carried, &read))
	assert.Equal(t, want, encodedSubmission(t, read))
}

func TestSubmissionReadsWhatOnlyEvaluateCanJudge(t *testing.T) {
	t.Parallel()
	s := decodeSubmission(t, ` { "observations" : [
		{"value":6,"measure":"b"}, {"measure":"b","value":"5"}, {"lag":-1,"measure":"No id","value":"390多"}, {"measure":"","lag":2147483647,"value":1},
		{"measure":"c"}, {"measure":"c","value":null}, {"measure":"b","value":5.0}
	], "format" : "wenming.submission/1" } `)
	assert.Equal(t, `{"format":"wenming.submission/1","observations":[{"measure":"","lag":2147483647,"value":"1"},`+
		`{"measure":"No id","lag":-1,"value":{"value":"390","qualifier":"at_least","unit":"10","written":"390多"}},`+
		`{"measure":"b","value":"5"},{"measure":"b","value":"6"}]}`, encodedSubmission(t, s))
}

func TestSubmissionJSONRefuses(t *testing.T) {
	t.Parallel()
	const head = `{"format":"wenming.submission/1",`
	for _, test := range []struct{ data, path, code string }{
		{``, "", "invalid_json"},
		{`null`, "", "wrong_type"},
		{`{"observations":[]}`, "", "missing_member"},
		{`{"format":"wenming.submission/2","observations":[]}`, "/format", "unsupported_format"},
		{`{"format":"wenming.framework/1","observations":[]}`, "/format", "unsupported_format"},
		{head + `"period":"2023"}`, "", "missing_member"},
		{head + `"observations":null}`, "/observations", "wrong_type"},
		{head + `"observations":[],"period":2023}`, "/period", "wrong_type"},
		{head + `"observations":[],"subject":"金昌市"}`, "/subject", "wrong_type"},
		{head + `"observations":[],"subject":{"code":"620300"}}`, "/subject/code", "unknown_member"},
		{head + `"observations":[],"observations":[]}`, "/observations", "duplicate_member"},
		{head + `"observations":[]} {}`, "", "trailing_data"},
		{head + `"observations":[{"value":5}]}`, "/observations/0", "missing_member"},
		{head + `"observations":[{"measure":5}]}`, "/observations/0/measure", "wrong_type"},
		{head + `"observations":[{"measure":"a"},{"measure":"a","lag":"1"}]}`, "/observations/1/lag", "wrong_type"},
		{head + `"observations":[{"measure":"a","lag":1.0}]}`, "/observations/0/lag", "invalid_number"},
		{head + `"observations":[{"measure":"a","valeu":5}]}`, "/observations/0/valeu", "unknown_member"},
		{head + `"observations":[{"measure":"a","value":"无"}]}`, "/observations/0/value", "invalid_number"},
		{head + `"observations":[{"measure":"a","value":{"value":5,"unit":1}}]}`, "/observations/0/value/unit", "invalid_bounds"},
	} {
		s := indicators.NewSubmission(indicators.Subject{ID: "kept"}, "")
		err := s.UnmarshalJSON([]byte(test.data))
		var problems indicators.Problems
		require.ErrorAs(t, err, &problems, test.data)
		require.Len(t, problems, 1, test.data)
		assert.Equal(t, test.path, problems[0].Path, test.data)
		assert.Equal(t, test.code, string(problems[0].Code), test.data)
		assert.Equal(t, "kept", s.Subject().ID)
	}
}

func TestDecodeSubmissionKeepsToItsLimits(t *testing.T) {
	t.Parallel()
	limits := indicators.DefaultLimits()
	limits.Bytes, limits.Problems = 1000, 3
	_, err := indicators.DecodeSubmission(strings.NewReader(strings.Repeat(" ", 1001)), limits)
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemTooLarge})
	_, err = indicators.DecodeSubmission(strings.NewReader(`{"format":"wenming.submission/1","observations":[1,2,3,4,5,6]}`), limits)
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	require.Len(t, problems, 4)
	assert.Equal(t, indicators.ProblemMore, problems[3].Code)
	broken := errors.New("broken")
	_, err = indicators.DecodeSubmission(iotest.ErrReader(broken), limits)
	require.ErrorIs(t, err, broken)
}

func TestFaultySubmissionsAreNotWritten(t *testing.T) {
	t.Parallel()
	s := indicators.NewSubmission(indicators.Subject{}, "", indicators.Observations{
		{Measure: "a", Value: indicators.Int(1)},
		{Measure: "b", Value: indicators.Int(1).RoundedTo(number("0"))},
		{Measure: "c", Value: indicators.Value{}.As(indicators.Estimated)},
	})
	_, err := s.MarshalJSON()
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidBounds, Path: "/observations/1/value"})
	require.ErrorIs(t, err, indicators.Problem{Code: indicators.ProblemInvalidStatus, Path: "/observations/2/value"})
}

func TestFaultyObservationsStandSideBySide(t *testing.T) {
	t.Parallel()
	first := indicators.Observation{Measure: "a", Value: indicators.Int(1).RoundedTo(number("0"))}
	second := indicators.Observation{Measure: "a", Value: indicators.Int(1).RoundedTo(number("-1"))}
	forth := indicators.NewSubmission(indicators.Subject{}, "", indicators.Observations{first, second, first}).Observations()
	back := indicators.NewSubmission(indicators.Subject{}, "", indicators.Observations{second, first}).Observations()
	require.Len(t, forth, 2)
	require.Len(t, back, 2)
	for i := range forth {
		assert.Equal(t, forth[i].Value.Err(), back[i].Value.Err())
	}
}

func TestSubmissionOrderCannotBeSeen(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(7, 8))
	for range 500 {
		list := make(indicators.Observations, rng.IntN(12))
		for i := range list {
			measure := indicators.MeasureID(pick(rng, "a", "b"))
			list[i] = indicators.Observation{Measure: measure, Lag: rng.IntN(2), Value: drawValue(rng)}
			if i > 0 && rng.IntN(2) == 0 {
				list[i].Value = list[rng.IntN(i)].Value
			}
		}
		s := indicators.NewSubmission(indicators.Subject{ID: "1"}, "2023", list)
		data := encodedSubmission(t, s)
		require.Equal(t, data, encodedSubmission(t, decodeSubmission(t, data)))
		require.Equal(t, data, encodedSubmission(t, indicators.NewSubmission(indicators.Subject{ID: "1"}, "2023", s)))
		rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		cut := rng.IntN(len(list) + 1)
		require.Equal(t, data, encodedSubmission(t, indicators.NewSubmission(indicators.Subject{ID: "1"}, "2023", list[cut:], nil, list[:cut])))
	}
}

func FuzzSubmissionJSON(f *testing.F) {
	f.Add([]byte(`{"format":"wenming.submission/1","subject":{"id":"1","name":"甲","group":"乙"},"period":"2023","observations":[` +
		`{"measure":"a","lag":1,"value":"390多"},{"measure":"a","value":5},{"measure":"a","value":{"value":5,"status":"estimated"}}]}`))
	f.Add([]byte(fmt.Sprintf(`{"format":"wenming.submission/1","observations":[{"measure":"a","lag":%d},{"measure":"a","value":{"evidence":[{}]}}]}`, math.MinInt32)))
	f.Fuzz(func(t *testing.T, data []byte) {
		var first indicators.Submission
		if first.UnmarshalJSON(data) != nil {
			return
		}
		written := encodedSubmission(t, first)
		var second indicators.Submission
		require.NoError(t, second.UnmarshalJSON([]byte(written)))
		require.Equal(t, written, encodedSubmission(t, second))
	})
}
