package welfare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/welfare"
)

func whole(i int64) indicators.Value { return indicators.Int(i) }

func decimal(text string) indicators.Value { return indicators.Exact(indicators.MustNumber(text)) }

// framework holds the criteria of the package, under a root that only gathers them.
func framework() indicators.Framework {
	return indicators.Framework{
		ID: "welfare", Edition: "1", Name: indicators.Text{Zh: "民生", En: "welfare"}, Basis: indicators.Official,
		Root: indicators.Node{
			ID: "root", Name: indicators.Text{Zh: "民生", En: "welfare"},
			Combine: indicators.BySum, Children: welfare.Criteria(),
		},
	}
}

func evaluate(t *testing.T, sources ...indicators.Source) *indicators.Scorecard {
	t.Helper()
	return domaintest.Evaluate(t, welfare.Domain(), welfare.Criteria(), sources...)
}

func findingOf(card *indicators.Scorecard, id indicators.CheckID) *indicators.Finding {
	for _, f := range card.Findings() {
		if f.Check == id {
			return &f
		}
	}
	return nil
}

func calculated(t *testing.T, id indicators.IndicatorID, source indicators.Source) indicators.Calculation {
	t.Helper()
	calculation, err := indicators.Calculate(welfare.Domain().Definitions, id, source)
	require.NoError(t, err)
	return calculation
}

func TestDomain(t *testing.T) {
	t.Parallel()
	domaintest.Suite{
		Domain: welfare.Domain, Criteria: welfare.Criteria,
		Indicators: domaintest.Join(t,
			elderlyIndicatorCases(), childrenIndicatorCases(), disabilityIndicatorCases(), reliefIndicatorCases(), employmentIndicatorCases(),
			educationIndicatorCases(), schoolsIndicatorCases(), schoolBalanceIndicatorCases(), healthIndicatorCases(), hygieneIndicatorCases(),
			hotlineIndicatorCases(), businessIndicatorCases(),
		),
		Checks: domaintest.Join(t,
			elderlyCheckCases(), childrenCheckCases(), disabilityCheckCases(), reliefCheckCases(), employmentCheckCases(),
			educationCheckCases(), schoolsCheckCases(), schoolBalanceCheckCases(), healthCheckCases(), hygieneCheckCases(),
			hotlineCheckCases(), businessCheckCases(),
		),
		Borders: domaintest.Join(t,
			elderlyBorderCases(), childrenBorderCases(), disabilityBorderCases(), reliefBorderCases(), employmentBorderCases(),
			educationBorderCases(), schoolsBorderCases(), schoolBalanceBorderCases(), healthBorderCases(), hygieneBorderCases(),
			hotlineBorderCases(),
		),
	}.Run(t)
}

func TestInput(t *testing.T) {
	t.Parallel()
	domaintest.Input[welfare.Input](t, welfare.Domain())
}

func TestThresholds(t *testing.T) {
	t.Parallel()
	domaintest.Thresholds(t, welfare.Criteria(), "testdata/thresholds.csv",
		"welfare/elderly", "welfare/children", "welfare/disability", "welfare/relief", "employment", "education", "health", "business")
}

// jinchang is what the review of 2023 reports, with the residents of the end of 2022. What it only names is not reported here.
func jinchang() welfare.Input {
	return welfare.Input{
		Residents: whole(434_400),
		Elderly:   welfare.Elderly{ServiceVisits: whole(36_432)},
		Children: welfare.Children{
			Orphans: whole(43), UnattendedChildren: whole(162), AllowanceAmount: whole(2_070_000),
			GrantRecipients: whole(16), GrantAmount: whole(140_000),
		},
		Disability: welfare.Disability{Recipients: whole(5_664), Amount: whole(6_790_000)},
	}
}

func TestJinchang(t *testing.T) {
	t.Parallel()
	require.NoError(t, jinchang().Validate())
	for id, want := range map[indicators.IndicatorID]string{
		welfare.ChildrenSupported:              "205.0",
		welfare.ChildrenAllowancePerChild:      "10097.6",
		welfare.ChildrenAllowancePerChildMonth: "841.5",
		welfare.OrphanGrantPerRecipient:        "8750.0",
		welfare.DisabilityPerPerson:            "1198.8",
		welfare.DisabilityPerPersonMonth:       "99.9",
	} {
		assert.Equal(t, want, calculated(t, id, jinchang()).Value.Fixed(1), id)
	}
	assert.NotEqual(t, indicators.Calculated, calculated(t, welfare.ElderlyVisitsPerPerson, jinchang()).Status, "the persons served are not shown")

	card := evaluate(t, jinchang())
	finding := findingOf(card, welfare.OrphanGrantIsAStandardGrant)
	require.NotNil(t, finding)
	assert.Equal(t, indicators.Contradicts, finding.Outcome, "8,750 yuan are part of a school year")
	assert.NotContains(t, []indicators.Truth{indicators.Holds, indicators.Fails}, domaintest.Verdict(t, card, welfare.DisabilityNursingLanzhou2021),
		"what a person is paid is not the rate of an allowance")
}

func TestValidateReportsEverything(t *testing.T) {
	t.Parallel()
	err := welfare.Input{
		Elderly:    welfare.Elderly{Beds: whole(10), InstitutionBeds: whole(11), NursingBeds: whole(12)},
		Disability: welfare.Disability{Recipients: whole(5), Grants: whole(4), PensionRate: whole(101)},
		Relief:     welfare.Relief{SubsistenceUrbanStandard: whole(-1)},
	}.Validate()
	var problems indicators.Problems
	require.ErrorAs(t, err, &problems)
	paths := make([]string, len(problems))
	for i, p := range problems {
		paths[i] = p.Path
	}
	assert.ElementsMatch(t, []string{
		"/elderly/institution_beds", "/elderly/nursing_beds", "/disability/recipients", "/disability/pension_rate", "/relief/subsistence_urban_standard",
	}, paths)
}

func TestDomainComposesWithPopulation(t *testing.T) {
	t.Parallel()
	_, err := indicators.Compile(framework(), indicators.With(population.Domain(), welfare.Domain(), welfare.Domain()))
	require.NoError(t, err)
}
