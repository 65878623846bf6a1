package indicators_test

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// readers are the ways in which a document or table enters, and a sound one for each.
func readers(t *testing.T) map[string]struct {
	read  func(io.Reader, indicators.Limits) error
	sound string
} {
	t.Helper()
	framework, err := soundFramework().MarshalJSON()
	require.NoError(t, err)
	reported, err := submission("x=1").MarshalJSON()
	require.NoError(t, err)
	card, err := evaluateFramework(t, soundFramework(), "x=1").MarshalJSON()
	require.NoError(t, err)
	return map[string]struct {
		read  func(io.Reader, indicators.Limits) error
		sound string
	}{
		"framework":  {func(r io.Reader, l indicators.Limits) error { _, err := indicators.DecodeFramework(r, l); return err }, string(framework)},
		"submission": {func(r io.Reader, l indicators.Limits) error { _, err := indicators.DecodeSubmission(r, l); return err }, string(reported)},
		"scorecard":  {func(r io.Reader, l indicators.Limits) error { _, err := indicators.DecodeScorecard(r, l); return err }, string(card)},
		"table": {func(r io.Reader, l indicators.Limits) error { _, err := indicators.ReadSubmissions(r, l); return err },
			"subject,period,measure,value\n1,2023,x,1\n"},
	}
}

func TestDefaultLimits(t *testing.T) {
	t.Parallel()
	limits := indicators.DefaultLimits()
	assert.Equal(t, int64(8*1024*1024), limits.Bytes)
	assert.Equal(t, 4096, limits.Nodes)
	assert.Equal(t, 16, limits.Depth)
	assert.Equal(t, 4096, limits.Terms)
	assert.Equal(t, 16384, limits.Rows)
	assert.Equal(t, 100, limits.Problems)
	for name, r := range readers(t) {
		require.NoError(t, r.read(strings.NewReader(r.sound), limits), name)
		require.Error(t, r.read(strings.NewReader(r.sound), indicators.Limits{}), name)
	}
}

func TestReadersStopAtTheLimit(t *testing.T) {
	t.Parallel()
	for name, r := range readers(t) {
		limits := indicators.DefaultLimits()
		limits.Bytes = int64(len(r.sound))
		require.NoError(t, r.read(strings.NewReader(r.sound), limits), name)
		source := &endless{head: strings.NewReader(r.sound)}
		require.ErrorIs(t, r.read(source, limits), indicators.Problem{Code: indicators.ProblemTooLarge}, name)
		assert.LessOrEqual(t, source.read, limits.Bytes+1, name)
	}
}

func TestValidIDs(t *testing.T) {
	t.Parallel()
	for _, id := range []indicators.NodeID{"a", "7", "volunteer.registered_share", "Ⅱ-1", "一票否决", "C#", "a.b-c_d#1", "é", indicators.NodeID(strings.Repeat("x", 128))} {
		assert.True(t, indicators.ValidID(id), string(id))
	}
	for _, id := range []indicators.NodeID{"", ".a", "#1", "-a", "_a", "a b", "a/b", "a,b", "a\x00", "a\xff", "“a”", indicators.NodeID(strings.Repeat("x", 129)), indicators.NodeID(strings.Repeat("长", 43))} {
		assert.False(t, indicators.ValidID(id), string(id))
	}
}
