package urban_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func lightingIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{Lighting: urban.Lighting{
		FittedRate: decimal("98.5"), LitRate: whole(97), MainToBackStreetsFittedRate: whole(99), MainStreetsLitRate: decimal("98.2"),
		OtherStreetsLitRate: decimal("97.1"), BackStreetsFittedRate: whole(100), BackStreetsLitRate: whole(95),
		LampsInspected: whole(1_000), LampsLit: whole(970),
	}}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.LightingFitted:          {Figures: full, Text: "98.5 %"},
		urban.StreetLampsLit:          {Figures: full, Text: "97 %"},
		urban.MainToBackStreetsFitted: {Figures: full, Text: "99 %"},
		urban.MainStreetsLit:          {Figures: full, Text: "98.2 %"},
		urban.OtherStreetsLit:         {Figures: full, Text: "97.1 %"},
		urban.BackStreetsFitted:       {Figures: full, Text: "100 %"},
		urban.BackStreetsLit:          {Figures: full, Text: "95 %"},
		urban.InspectedLampsLit:       {Figures: full, Text: "970 ÷ 1,000 = 97 %"},
	}
}

func lightingCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		urban.LampsLitWithinInspected: {
			Good: urban.Input{Lighting: urban.Lighting{LampsInspected: whole(100), LampsLit: whole(100)}},
			Bad:  urban.Input{Lighting: urban.Lighting{LampsInspected: whole(100), LampsLit: whole(101)}},
		},
		urban.LampsLitRateAgrees: {Good: inspected(decimal("97.2")), Bad: inspected(decimal("97.3"))},
	}
}

// inspected is an inspection that found 972 of 1,000 lamps lit, with a published rate.
func inspected(published indicators.Value) urban.Input {
	return urban.Input{Lighting: urban.Lighting{LitRate: published, LampsInspected: whole(1_000), LampsLit: whole(972)}}
}

func lightingBorderCases() map[indicators.NodeID]domaintest.Pair {
	pair := func(good, bad string, input func(indicators.Value) urban.Lighting) domaintest.Pair {
		return domaintest.Pair{
			Good: urban.Input{Lighting: input(decimal(good))},
			Bad:  urban.Input{Lighting: input(decimal(bad))},
		}
	}
	return map[indicators.NodeID]domaintest.Pair{
		urban.LightingFittedRepealedGardenCity: pair("98", "97.99", func(v indicators.Value) urban.Lighting {
			return urban.Lighting{FittedRate: v}
		}),
		urban.LampsLitRepealedGardenCity: pair("98", "97.99", func(v indicators.Value) urban.Lighting {
			return urban.Lighting{LitRate: v}
		}),
		urban.MainToBackStreetsFittedChongqing: pair("99", "98.99", func(v indicators.Value) urban.Lighting {
			return urban.Lighting{MainToBackStreetsFittedRate: v}
		}),
		urban.MainStreetsLitChongqing: pair("98", "97.99", func(v indicators.Value) urban.Lighting {
			return urban.Lighting{MainStreetsLitRate: v}
		}),
		urban.OtherStreetsLitChongqing: pair("97", "96.99", func(v indicators.Value) urban.Lighting {
			return urban.Lighting{OtherStreetsLitRate: v}
		}),
		urban.BackStreetsFittedTestPoints2015: pair("100", "99.99", func(v indicators.Value) urban.Lighting {
			return urban.Lighting{BackStreetsFittedRate: v}
		}),
		urban.BackStreetsLitTestPoints2015: pair("95", "94.99", func(v indicators.Value) urban.Lighting {
			return urban.Lighting{BackStreetsLitRate: v}
		}),
	}
}

// A rate published as rounded agrees with what rounds to it.
func TestLampsLitRateRounded(t *testing.T) {
	t.Parallel()
	for published, want := range map[string]indicators.Outcome{"97": indicators.AgreesWithinRange, "98": indicators.Contradicts} {
		card := evaluate(t, inspected(decimal(published).RoundedTo(indicators.Whole(1))))
		assert.Equal(t, want, finding(t, card, urban.LampsLitRateAgrees).Outcome, published)
	}
}
