package indicators_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func TestDocumentsNameTheirFormatFirst(t *testing.T) {
	t.Parallel()
	f := soundFramework()
	card := evaluateFramework(t, f, "x=1 n=1 m=1")
	for format, document := range map[string]json.Marshaler{
		"wenming.framework/1": f, "wenming.submission/1": submission("x=1"), "wenming.scorecard/1": card,
	} {
		data, err := document.MarshalJSON()
		require.NoError(t, err)
		assert.True(t, strings.HasPrefix(string(data), `{"format":"`+format+`",`), format)
	}
}

// One text of a sound document is replaced by another; everything else is as it was.
func TestReadingIsStrict(t *testing.T) {
	t.Parallel()
	f := soundFramework()
	f.Root.Preconditions = []indicators.Condition{above("y", "1")}
	data, err := f.MarshalJSON()
	require.NoError(t, err)
	_, err = indicators.DecodeFramework(bytes.NewReader(data), indicators.DefaultLimits())
	require.NoError(t, err)
	for _, c := range []struct{ old, replacement, want, message string }{
		{`framework/1"`, `framework/2"`, "unsupported_format /format", "wenming.framework/2"},
		{`framework/1"`, `other/1"`, "unsupported_format /format", "wenming.other/1"},
		{`"edition":"1"`, `"edition":"1","colour":"red"`, "unknown_member /colour", "colour"},
		{`"edition":"1"`, `"edition":"1","edition":"1"`, "duplicate_member /edition", "edition"},
		{`"edition":"1"`, `"Edition":"1"`, "wrong_case /Edition", "edition"},
		{`"basis":"illustrative"`, `"basis":"ilustrative"`, "unknown_word /basis", `did you mean "illustrative"`},
		{`{"linear":{`, `{"liner":{`, "unknown_kind /root/children/0/rule/liner", `did you mean "linear"`},
		{`{"linear":{"from":"0","to":"100"}}`, `{}`, "unknown_kind /root/children/0/rule", ""},
		{`{"at_least":"50"}`, `{"at_least":"50","below":"60"}`, "unknown_kind /root/children/1/rule/bands/bands/0/when/0", ""},
		{`[{"indicator":{`, `[{"indicater":{`, "unknown_kind /root/preconditions/0/indicater", `did you mean "indicator"`},
		{`[{"indicator":{`, `[{"node":{"id":"a","bound":{"above":"1"}},"indicator":{`, "unknown_kind /root/preconditions/0", ""},
		{`{"at_least":"50"}`, `{"at_last":"50"}`, "unknown_kind /root/children/1/rule/bands/bands/0/when/0/at_last", `did you mean "at_least"`},
	} {
		require.Contains(t, string(data), c.old)
		_, err := indicators.DecodeFramework(strings.NewReader(strings.Replace(string(data), c.old, c.replacement, 1)), indicators.DefaultLimits())
		assert.Contains(t, foundProblems(t, err), c.want, c.replacement)
		require.ErrorContains(t, err, c.message, c.replacement)
	}
	for text, code := range map[string]indicators.ProblemCode{
		string(data) + " {}": indicators.ProblemTrailingData,
		string(data) + "x":   indicators.ProblemTrailingData,
		strings.Replace(string(data), `"edition":"1"`, "\"edition\":\"\xff\"", 1): indicators.ProblemInvalidUTF8,
		string(data[:len(data)-1]): indicators.ProblemInvalidJSON,
	} {
		_, err := indicators.DecodeFramework(strings.NewReader(text), indicators.DefaultLimits())
		assert.ErrorIs(t, err, indicators.Problem{Code: code})
	}
}

// Four quotients by different numbers of 34 digits add up to a score of more than 100 digits.
func TestLongNumbersAreWrittenInexactly(t *testing.T) {
	t.Parallel()
	var parts []indicators.Formula
	for _, digits := range []string{"1234567890123456789012345678901237", "1234567890123456789012345678901239", "1234567890123456789012345678901241", "1234567890123456789012345678901243"} {
		parts = append(parts, indicators.Ratio(indicators.Of("x"), indicators.Constant(num(digits))))
	}
	f := tableFramework(section("root", criterion("a", 1, "x", indicators.Linear{From: num("0"), To: num("10")})))
	f.Indicators[0].Formula = indicators.Sum(parts...)
	card := evaluateFramework(t, f, "x=1000000000000000000000000000000000")
	exactly := card.Total()
	require.Greater(t, len(exactly.Score.String()), 200)
	assert.False(t, exactly.Inexact)

	document, err := card.MarshalJSON()
	require.NoError(t, err)
	assert.Contains(t, string(document), `"inexact":true`)
	var read indicators.Scorecard
	require.NoError(t, read.UnmarshalJSON(document))
	written := read.Total()
	assert.True(t, written.Inexact)
	assert.Len(t, written.Score.String(), len("0.")+34)
	gap := new(big.Rat).Sub(exactly.Score.Rat(), written.Score.Rat())
	assert.Positive(t, gap.Sign(), "it is the decimal below")
	assert.Negative(t, gap.Cmp(num("1e-34").Rat()), "and the nearest")
	assert.True(t, written.Range.Contains(exactly.Score))
}
