package housing_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func completeInput(of housing.CompleteCommunity) housing.Input {
	return housing.Input{CompleteCommunity: of}
}

func communitySizes(fewest, most int64) housing.Input {
	return completeInput(housing.CompleteCommunity{FewestResidents: whole(fewest), MostResidents: whole(most)})
}

func station(squareMetres string) housing.Input {
	return completeInput(housing.CompleteCommunity{SmallestStation: decimal(squareMetres)})
}

func supermarket(squareMetres string) housing.Input {
	return completeInput(housing.CompleteCommunity{SmallestSupermarket: decimal(squareMetres)})
}

func centre(squareMetres string) housing.Input {
	return completeInput(housing.CompleteCommunity{SmallestCentre: decimal(squareMetres)})
}

func completeIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		housing.CommunityResidentsFewest: {Figures: communitySizes(6_000, 11_000), Text: "6,000 persons"},
		housing.CommunityResidentsMost:   {Figures: communitySizes(6_000, 11_000), Text: "11,000 persons"},
		housing.ServiceStationArea:       {Figures: station("812.5"), Text: "812.5 m²"},
		housing.SupermarketArea:          {Figures: supermarket("310"), Text: "310 m²"},
		housing.EmbeddedCentreArea:       {Figures: centre("640"), Text: "640 m²"},
	}
}

func completeCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		housing.FewestWithinMostResidents: {Good: communitySizes(9_000, 9_000), Bad: communitySizes(9_001, 9_000)},
	}
}

func completeBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		housing.CommunitySize2020:          {Good: communitySizes(5_000, 12_000), Bad: communitySizes(4_999, 12_000)},
		housing.ServiceStation2020:         {Good: station("800"), Bad: station("799.9")},
		housing.Supermarket2020:            {Good: supermarket("300"), Bad: supermarket("299.9")},
		housing.EmbeddedCentre2024:         {Good: centre("600"), Bad: centre("599.9")},
		housing.EmbeddedCentrePossible2024: {Good: centre("800"), Bad: centre("799.9")},
	}
}

// TestCommunitySize needs both the smallest and the largest community.
func TestCommunitySize(t *testing.T) {
	t.Parallel()
	evaluator, err := indicators.Compile(indicators.Framework{
		ID: "size", Edition: "1", Name: indicators.Same("size"), Basis: indicators.Official,
		Root: indicators.Node{ID: "root", Name: indicators.Same("size"), Combine: indicators.BySum, Children: housing.Criteria()},
	}, indicators.With(housing.Domain()))
	require.NoError(t, err)
	for name, c := range map[string]struct {
		of   housing.CompleteCommunity
		want indicators.Truth
	}{
		"within":                {housing.CompleteCommunity{FewestResidents: whole(5_000), MostResidents: whole(12_000)}, indicators.Holds},
		"largest too large":     {housing.CompleteCommunity{FewestResidents: whole(5_000), MostResidents: whole(12_001)}, indicators.Fails},
		"both outside":          {housing.CompleteCommunity{FewestResidents: whole(4_000), MostResidents: whole(13_000)}, indicators.Fails},
		"largest not reported":  {housing.CompleteCommunity{FewestResidents: whole(5_000)}, indicators.Undecided},
		"smallest not reported": {housing.CompleteCommunity{MostResidents: whole(12_000)}, indicators.Undecided},
	} {
		card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", completeInput(c.of)))
		require.NoError(t, err, name)
		result, ok := card.Node(housing.CommunitySize2020)
		require.True(t, ok)
		assert.Equal(t, c.want, result.Verdict, name)
	}
}
