package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

func TestWhatDoesNotApplyIsExcluded(t *testing.T) {
	t.Parallel()
	for _, declared := range []indicators.MissingPolicy{indicators.Block, indicators.Exclude, indicators.CountAsZero} {
		root := section("root",
			policy(criterion("a", 10, "x", percentOf()), declared),
			policy(section("s", criterion("b", 10, "x", nationalBands())), declared),
			criterion("c", 10, "y", percentOf()))
		card := evaluateFramework(t, tableFramework(root), "x=n/a y=50")
		for _, id := range []indicators.NodeID{"a", "b", "s"} {
			assert.Equal(t, indicators.StatusExcluded, nodeOf(t, card, id).Status, "%s, %s", declared, id)
		}
		assert.Equal(t, "scored 5", outcome(card.Total()), declared.String())
		assert.Equal(t, "10", card.Total().Available.String(), declared.String())
	}
}
