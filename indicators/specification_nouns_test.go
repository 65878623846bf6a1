package indicators_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func TestPeriodsAreLabels(t *testing.T) {
	t.Parallel()
	e := compileFramework(t, soundFramework())
	for _, period := range []indicators.Period{"", "2023", "2023-Q4", "上一年度", "1e999", "2023-02-31"} {
		card, err := e.Evaluate(indicators.NewSubmission(indicators.Subject{}, period, observed("x=50 n=1 m=2")))
		require.NoError(t, err, string(period))
		assert.Equal(t, period, card.Period())
		assert.Equal(t, "scored 7.5", outcome(card.Total()), string(period))
	}
}

func TestEvidenceReachesTheScorecard(t *testing.T) {
	t.Parallel()
	evidence := indicators.Evidence{Title: "年鉴", Locator: "第3页"}
	list := observed("n=1 m=2")
	list = append(list, indicators.Observation{Measure: "x", Value: indicators.Int(50).From(evidence)})
	card, err := compileFramework(t, soundFramework()).Evaluate(submit(list))
	require.NoError(t, err)
	used := nodeOf(t, card, "a").Observations()
	require.Len(t, used, 1)
	assert.Equal(t, []indicators.Evidence{evidence}, used[0].Value.Evidence())
	assert.Equal(t, []indicators.MeasureID{"m", "n"}, measuresOf(nodeOf(t, card, "b").Observations()))
}

func TestDigestIsOfTheLinkedFramework(t *testing.T) {
	t.Parallel()
	f := soundFramework()
	f.Definitions = indicators.Definitions{}
	e := compileFramework(t, f, indicators.With(indicators.Domain{Name: "all", Definitions: tableDefinitions()}))
	linked, err := e.Framework().MarshalJSON()
	require.NoError(t, err)
	assert.Contains(t, string(linked), `"measures":[`)
	digest := sha256.Sum256(linked)
	assert.Equal(t, digest, e.Digest())
	card, err := e.Evaluate(submission("x=1 n=1 m=1"))
	require.NoError(t, err)
	assert.Equal(t, hex.EncodeToString(digest[:]), card.Framework().SHA256)
}

func TestScorecardsSayWhatTheyRestOn(t *testing.T) {
	t.Parallel()
	for basis, words := range map[indicators.Basis]string{indicators.Official: "Basis: official\n", indicators.Illustrative: "Basis: illustrative"} {
		f := soundFramework()
		official(&f, indicators.Citation{Document: "《示例》", Confidence: indicators.MediumConfidence})
		f.Basis = basis
		card := evaluateFramework(t, f, "x=1 n=1 m=1")
		assert.Equal(t, basis, card.Framework().Basis)
		var text bytes.Buffer
		require.NoError(t, card.WriteText(&text, indicators.English))
		assert.Contains(t, text.String(), words)
	}
}

func TestLevelsOfOfficialFrameworks(t *testing.T) {
	t.Parallel()
	good := []indicators.Citation{{Document: "d", Confidence: indicators.HighConfidence}}
	weak := []indicators.Citation{{Document: "e", Confidence: indicators.Unverified}}
	for _, c := range []struct {
		framework, level []indicators.Citation
		want             []string
	}{
		{nil, nil, []string{"missing_source /levels/0/sources", "missing_source /levels/1/sources"}},
		{nil, good, []string{"missing_source /levels/1/sources"}},
		{good, nil, nil},
		{good, weak, []string{"weak_source /levels/0/sources"}},
	} {
		f := soundFramework()
		official(&f, c.framework...)
		f.Root.Sources = good
		f.Levels = []indicators.Level{
			{Name: words("过", "pass"), When: []indicators.Condition{onNode("root", indicators.AtLeast(num("6")))}, Sources: c.level},
			{Name: words("不过", "fail")},
		}
		_, err := indicators.Compile(f)
		assert.Equal(t, c.want, foundProblems(t, err))
	}
}
