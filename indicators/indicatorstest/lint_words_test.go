package indicatorstest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// messages returns what is remarked on with a code.
func messages(f indicators.Framework, code indicatorstest.RemarkCode) []string {
	var found []string
	for _, r := range indicatorstest.Lint(f) {
		if r.Code == code {
			found = append(found, r.Message)
		}
	}
	return found
}

func TestUnequalRoundingIsPutIntoWords(t *testing.T) {
	t.Parallel()
	f := framework()
	f.Root.Children[0].Rounding = indicators.Rounding{Places: 1, Mode: indicators.HalfUp}
	f.Root.Children[1].Rounding = indicators.Rounding{Mode: indicators.Unrounded}
	assert.Contains(t, messages(f, indicatorstest.RemarkUnequalRounding), `"active" rounds otherwise than "registered": not at all beside half_up to 1 place`)
}

// What counts whole things can be whole numbers only, from the first to the last between its bounds.
func TestWholeMeasuresCanBeWholeNumbersOnly(t *testing.T) {
	t.Parallel()
	remarked := func(low, high string) []string {
		f := framework()
		f.Sanctions, f.Measures[3].Integer = nil, true
		f.Measures[3].Min, f.Measures[3].Max = indicators.AtNumber(indicators.MustNumber(low)), indicators.AtNumber(indicators.MustNumber(high))
		f.Root.Children[2].Rule = indicators.Linear{From: indicators.Whole(8), To: indicators.MustNumber("3.5")}
		return messages(f, indicatorstest.RemarkOutOfReach)
	}
	assert.Equal(t, []string{`full marks at 3.5 lie beyond what the indicator can be: "town.noise_level" can only be from 4 to 8`}, remarked("3.2", "8.8"))
	assert.Contains(t, remarked("1.2", "1.8"), `"town.noise" counts whole things, and none lies from 1.2 to 1.8`)
}

// A maximum far below 1 is a small percentage; one near 1 may be a share.
func TestMaximaOfPercentagesNearOneAreAskedAbout(t *testing.T) {
	t.Parallel()
	for most, asked := range map[string]bool{"1": true, "0.95": true, "0.00000002": false, "0.3": false, "100": false} {
		f := framework()
		f.Measures[3].Unit = indicators.Same("%")
		f.Measures[3].Max = indicators.AtNumber(indicators.MustNumber(most))
		about := 0
		for _, r := range indicatorstest.Lint(f) {
			if r.Path == "/measures/3/max" && r.Code == indicatorstest.RemarkWrongScale {
				about++
			}
		}
		assert.Equal(t, asked, about > 0, most)
	}
}
