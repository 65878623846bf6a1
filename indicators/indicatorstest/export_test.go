package indicatorstest

import (
	"flag"
	"testing"

	"github.com/wenming-go/wenming/indicators"
)

// UpdateFlagOf is UpdateFlag for another set of flags.
func UpdateFlagOf(flags *flag.FlagSet) *bool { return updateFlag(flags) }

// CheckLater runs what compares a scorecard of an incomplete submission with that of the figures reported later.
func CheckLater(t testing.TB, evaluator *indicators.Evaluator, s indicators.Submission, card *indicators.Scorecard, later indicators.Observations) {
	t.Helper()
	tr := newTrial(t, evaluator, settingsOf(nil))
	tr.thinned = []scored{{submission: s, card: card, later: later}}
	tr.ranges()
}

// CheckCard runs what judges a single scorecard, so that tests can hand in one that no evaluator makes.
func CheckCard(t testing.TB, evaluator *indicators.Evaluator, s indicators.Submission, card *indicators.Scorecard) {
	t.Helper()
	tr := newTrial(t, evaluator, settingsOf(nil))
	tr.given = []scored{{submission: s, card: card}}
	tr.bounds()
	tr.parts()
	tr.ranges()
	tr.words()
	tr.order()
	tr.documents()
	tr.nothingEarned(card, s)
}
