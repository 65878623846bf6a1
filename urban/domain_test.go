package urban_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/urban"
)

func whole(i int64) indicators.Value { return indicators.Int(i) }

func decimal(text string) indicators.Value { return indicators.Exact(indicators.MustNumber(text)) }

func TestDomain(t *testing.T) {
	t.Parallel()
	domaintest.Suite{
		Domain: urban.Domain, Criteria: urban.Criteria,
		Indicators: domaintest.Join(t,
			roadsIndicatorCases(), transportIndicatorCases(), parkingIndicatorCases(), lightingIndicatorCases(), renewalIndicatorCases(), greenIndicatorCases(),
			orderIndicatorCases(), conductIndicatorCases(), reportsIndicatorCases(), wasteIndicatorCases(), toiletsIndicatorCases(),
			countrysideIndicatorCases(),
		),
		Checks: domaintest.Join(t,
			denominatorCheckCases(),
			roadsCheckCases(), transportCheckCases(), parkingCheckCases(), lightingCheckCases(), renewalCheckCases(), greenCheckCases(),
			orderCheckCases(), conductCheckCases(), reportsCheckCases(), wasteCheckCases(), toiletsCheckCases(), countrysideCheckCases(),
		),
		Borders: domaintest.Join(t,
			roadsBorderCases(), transportBorderCases(), lightingBorderCases(), renewalBorderCases(), greenBorderCases(),
			wasteBorderCases(), toiletsBorderCases(), countrysideBorderCases(),
		),
	}.Run(t)
}

func TestInput(t *testing.T) {
	t.Parallel()
	domaintest.Input[urban.Input](t, urban.Domain())
}

func TestThresholds(t *testing.T) {
	t.Parallel()
	domaintest.Thresholds(t, urban.Criteria(), "testdata/thresholds.csv",
		"urban/roads", "urban/transport", "urban/green", "urban/order", "urban/waste", "urban/toilets", "urban/countryside")
}

// jinchang is what the review of 2023 reports in figures: nine roads widened or rebuilt, and three by-laws. It names nine more roads, but
// those are not projects.
func jinchang() urban.Input {
	return urban.Input{
		Residents:   whole(434_400),
		Roads:       urban.Roads{WidenedOrRebuilt: whole(9)},
		Countryside: urban.Countryside{ByLaws: whole(3)},
	}
}

func evaluate(t *testing.T, sources ...indicators.Source) *indicators.Scorecard {
	t.Helper()
	return domaintest.Evaluate(t, urban.Domain(), urban.Criteria(), sources...)
}

func finding(t *testing.T, card *indicators.Scorecard, id indicators.CheckID) indicators.Finding {
	t.Helper()
	findings := card.Findings()
	i := slices.IndexFunc(findings, func(f indicators.Finding) bool { return f.Check == id })
	require.GreaterOrEqual(t, i, 0, string(id))
	return findings[i]
}

// What the review does not say leaves every criterion open, and no figure of another denominator closes one.
func TestJinchang(t *testing.T) {
	t.Parallel()
	require.NoError(t, jinchang().Validate())
	card := evaluate(t, jinchang(), population.Input{UrbanPopulation: whole(300_000), Area: whole(7_500)})
	for _, node := range urban.Criteria() {
		assert.NotContains(t, []indicators.Truth{indicators.Holds, indicators.Fails}, domaintest.Verdict(t, card, node.ID), string(node.ID))
	}
	assert.Empty(t, card.Findings())
	byLaws, err := indicators.Calculate(urban.Domain().Definitions, urban.ByLawsInForce, jinchang())
	require.NoError(t, err)
	assert.Equal(t, "3 by-laws", byLaws.Text(indicators.English))
}

// Criteria of different places may read one indicator: each name must say for which.
func TestNamesDiffer(t *testing.T) {
	t.Parallel()
	zh, en := map[string]bool{}, map[string]bool{}
	for _, node := range urban.Criteria() {
		assert.False(t, zh[node.Name.Zh], node.Name.Zh)
		assert.False(t, en[node.Name.En], node.Name.En)
		zh[node.Name.Zh], en[node.Name.En] = true, true
	}
}

// framework gathers nodes under a root.
func framework(basis indicators.Basis, nodes []indicators.Node) indicators.Framework {
	name := indicators.Text{Zh: "城市管理与农村人居环境", En: "city and countryside"}
	return indicators.Framework{
		ID: "urban", Edition: "1", Name: name, Basis: basis,
		Root: indicators.Node{ID: "root", Name: name, Combine: indicators.BySum, Children: nodes},
	}
}

func TestDomainComposesWithPopulation(t *testing.T) {
	t.Parallel()
	evaluator, err := indicators.Compile(framework(indicators.Official, urban.Criteria()),
		indicators.With(population.Domain(), urban.Domain(), urban.Domain()))
	require.NoError(t, err)
	var ids []indicators.MeasureID
	for _, m := range evaluator.Framework().Measures {
		ids = append(ids, m.ID)
	}
	slices.Sort(ids)
	assert.Equal(t, slices.Compact(slices.Clone(ids)), ids, "each measure once")
	assert.Contains(t, ids, population.Area)
}
