package indicators_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// Four subjects report ranges, one of them nothing for a part; whatever the figures behind them are, each rank lies within its bounds.
func TestRanksStayWithinTheirBounds(t *testing.T) {
	t.Parallel()
	e := compileFramework(t, twoParts(nil))
	rng := rand.New(rand.NewPCG(31, 41))
	cardOf := func(id string, x, y indicators.Value) *indicators.Scorecard {
		card, err := e.Evaluate(indicators.NewSubmission(indicators.Subject{ID: id, Group: "g"}, "2023", indicators.Observations{{Measure: "x", Value: x}, {Measure: "y", Value: y}}))
		require.NoError(t, err)
		return card
	}
	moved := 0
	for range 60 {
		const subjects = 4
		var low, high [subjects][2]int64
		var cards []*indicators.Scorecard
		for s := range subjects {
			var values [2]indicators.Value
			for k := range values {
				low[s][k] = rng.Int64N(60)
				high[s][k] = low[s][k] + rng.Int64N(30)
				values[k] = indicators.Between(indicators.Whole(low[s][k]), indicators.Whole(low[s][k]), indicators.Whole(high[s][k]))
			}
			if s == 0 {
				low[s][1], high[s][1], values[1] = 0, 100, indicators.Value{}
			}
			cards = append(cards, cardOf(fmt.Sprint(s), values[0], values[1]))
		}
		bounds := map[string]indicators.Placement{}
		placements, err := indicators.Rank(cards, indicators.NodeScore)
		require.NoError(t, err)
		for _, p := range placements {
			bounds[p.Card.Subject().ID] = p
		}
		for range 20 {
			var drawn []*indicators.Scorecard
			for s := range subjects {
				within := func(k int) indicators.Value { return indicators.Int(low[s][k] + rng.Int64N(high[s][k]-low[s][k]+1)) }
				drawn = append(drawn, cardOf(fmt.Sprint(s), within(0), within(1)))
			}
			ranked, err := indicators.Rank(drawn, indicators.NodeScore)
			require.NoError(t, err)
			for _, p := range ranked {
				before := bounds[p.Card.Subject().ID]
				if before.Why != indicators.NotUnranked {
					continue
				}
				require.LessOrEqual(t, before.Best, p.Rank)
				require.GreaterOrEqual(t, before.Worst, p.Rank)
				if p.Rank != before.Rank {
					moved++
				}
			}
		}
	}
	assert.Greater(t, moved, 500)
}
