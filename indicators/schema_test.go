package indicators_test

import (
	"encoding/json"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// There is a schema of each format and of no other, under an id that needs no network, and the same each time.
func TestSchema(t *testing.T) {
	t.Parallel()
	for format, id := range map[string]string{
		indicators.FrameworkFormat:  "urn:wenming:framework:1",
		indicators.SubmissionFormat: "urn:wenming:submission:1",
		indicators.ScorecardFormat:  "urn:wenming:scorecard:1",
		indicators.ProblemsFormat:   "urn:wenming:problems:1",
	} {
		text, ok := indicators.Schema(format)
		require.True(t, ok, format)
		var schema map[string]any
		require.NoError(t, json.Unmarshal(text, &schema), format)
		assert.Equal(t, id, schema["$id"])
		again, _ := indicators.Schema(format)
		assert.Equal(t, string(text), string(again))
	}
	for _, format := range []string{"", "wenming.framework/2", "framework"} {
		_, ok := indicators.Schema(format)
		assert.False(t, ok, format)
	}
}

// The pattern of a figure takes what Parse reads and refuses what it refuses, save for what only the figure itself says.
func TestSchemaOfFigures(t *testing.T) {
	t.Parallel()
	text, _ := indicators.Schema(indicators.SubmissionFormat)
	var schema struct {
		Defs struct{ Figure struct{ Pattern string } } `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(text, &schema))
	figure := regexp.MustCompile(schema.Defs.Figure.Pattern)
	for _, written := range []string{
		"106000", "106,000", "-3.5", "+3", "−3.5", "24.4%", "１０．６％", "10.6万", "10.6万余", "10余万", "390多", "5以上", "不足500", "30以内", "约200", "1.5e3", " 5\u3000", "1万亿", "2百万",
		"", "-", "无", "NaN", "5,00", "0,123", "1,0000", "5.", ".5", "5 %", "5万万", "5%万", "万", "0x1", "1_000", "5以上%", "e3", "1.5e", "１e3",
	} {
		_, err := indicators.Parse(written)
		assert.Equal(t, err == nil, figure.MatchString(written), "%q: %v", written, err)
	}
	for _, onlySaid := range []string{"约5余", "不足0", "-5余", "1e99"} {
		_, err := indicators.Parse(onlySaid)
		require.Error(t, err)
		assert.True(t, figure.MatchString(onlySaid), onlySaid)
	}
}
