package welfare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

// disabilityFigures are figures of a made-up place, for calculating every indicator of the topic.
func disabilityFigures() welfare.Input {
	return welfare.Input{
		Disability: welfare.Disability{
			Recipients:          whole(5_000),
			LivingRecipients:    whole(3_000),
			NursingRecipients:   whole(2_600),
			BothRecipients:      whole(600),
			Grants:              whole(5_600),
			Amount:              whole(6_000_000),
			LivingTarget:        whole(3_000),
			NursingTarget:       whole(2_650),
			LivingRate:          whole(100),
			UrbanLivingRate:     whole(110),
			NursingRate:         whole(110),
			SecondNursingRate:   whole(60),
			PensionRate:         decimal("91.5"),
			MedicalRate:         decimal("96.2"),
			SubsistenceEligible: whole(800),
			SubsistenceIncluded: whole(796),
			IncomeGrowth:        decimal("7.6"),
		},
	}
}

func disabilityIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := disabilityFigures()
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.DisabilityPerPerson:            {Figures: full, Text: "6,000,000 ÷ 5,000 = 1,200 yuan"},
		welfare.DisabilityPerPersonMonth:       {Figures: full, Text: "6,000,000 ÷ (12 × 5,000) = 100 yuan a month"},
		welfare.DisabilityPerGrant:             {Figures: full, Text: "6,000,000 ÷ 5,600 = 1,071.43 yuan"},
		welfare.DisabilityBothShare:            {Figures: full, Text: "600 ÷ 5,000 = 12 %"},
		welfare.DisabilityLivingCoverage:       {Figures: full, Text: "3,000 ÷ 3,000 = 100 %"},
		welfare.DisabilityNursingCoverage:      {Figures: full, Text: "2,600 ÷ 2,650 = 98.11 %"},
		welfare.DisabilityLivingMonthly:        {Figures: full, Text: "100 yuan a month"},
		welfare.DisabilityUrbanLivingMonthly:   {Figures: full, Text: "110 yuan a month"},
		welfare.DisabilityNursingMonthly:       {Figures: full, Text: "110 yuan a month"},
		welfare.DisabilitySecondNursingMonthly: {Figures: full, Text: "60 yuan a month"},
		welfare.DisabledPension:                {Figures: full, Text: "91.5 %"},
		welfare.DisabledMedical:                {Figures: full, Text: "96.2 %"},
		welfare.DisabledSubsistenceShare:       {Figures: full, Text: "796 ÷ 800 = 99.5 %"},
		welfare.DisabledIncomeYearlyGrowth:     {Figures: full, Text: "7.6 %"},
	}
}

func disabilityCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.DisabilityLivingWithinRecipients: {
			Good: welfare.Input{Disability: welfare.Disability{LivingRecipients: whole(100), Recipients: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{LivingRecipients: whole(101), Recipients: whole(100)}},
		},
		welfare.DisabilityNursingWithinRecipients: {
			Good: welfare.Input{Disability: welfare.Disability{NursingRecipients: whole(100), Recipients: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{NursingRecipients: whole(101), Recipients: whole(100)}},
		},
		welfare.DisabilityBothWithinLiving: {
			Good: welfare.Input{Disability: welfare.Disability{BothRecipients: whole(100), LivingRecipients: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{BothRecipients: whole(101), LivingRecipients: whole(100)}},
		},
		welfare.DisabilityBothWithinNursing: {
			Good: welfare.Input{Disability: welfare.Disability{BothRecipients: whole(100), NursingRecipients: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{BothRecipients: whole(101), NursingRecipients: whole(100)}},
		},
		welfare.DisabilityRecipientsAddUp: {
			Good: welfare.Input{Disability: welfare.Disability{
				Recipients: whole(100), LivingRecipients: whole(70),
				NursingRecipients: whole(50), BothRecipients: whole(20),
			}},
			Bad: welfare.Input{Disability: welfare.Disability{
				Recipients: whole(99), LivingRecipients: whole(70),
				NursingRecipients: whole(50), BothRecipients: whole(20),
			}},
		},
		welfare.DisabilityRecipientsWithinGrants: {
			Good: welfare.Input{Disability: welfare.Disability{Recipients: whole(100), Grants: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{Recipients: whole(101), Grants: whole(100)}},
		},
		welfare.DisabilityGrantsAddUp: {
			Good: welfare.Input{Disability: welfare.Disability{Grants: whole(120), LivingRecipients: whole(70), NursingRecipients: whole(50)}},
			Bad:  welfare.Input{Disability: welfare.Disability{Grants: whole(121), LivingRecipients: whole(70), NursingRecipients: whole(50)}},
		},
		welfare.DisabilityGrantsWithinTwice: {
			Good: welfare.Input{Disability: welfare.Disability{Grants: whole(200), Recipients: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{Grants: whole(201), Recipients: whole(100)}},
		},
		welfare.DisabilityLivingWithinTarget: {
			Good: welfare.Input{Disability: welfare.Disability{LivingRecipients: whole(100), LivingTarget: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{LivingRecipients: whole(101), LivingTarget: whole(100)}},
		},
		welfare.DisabilityNursingWithinTarget: {
			Good: welfare.Input{Disability: welfare.Disability{NursingRecipients: whole(100), NursingTarget: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{NursingRecipients: whole(101), NursingTarget: whole(100)}},
		},
		welfare.DisabilityLivingRateWithinUrban: {
			Good: welfare.Input{Disability: welfare.Disability{LivingRate: whole(100), UrbanLivingRate: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{LivingRate: whole(101), UrbanLivingRate: whole(100)}},
		},
		welfare.DisabilitySecondRateWithinFirst: {
			Good: welfare.Input{Disability: welfare.Disability{SecondNursingRate: whole(100), NursingRate: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{SecondNursingRate: whole(101), NursingRate: whole(100)}},
		},
		welfare.DisabledIncludedWithinEligible: {
			Good: welfare.Input{Disability: welfare.Disability{SubsistenceIncluded: whole(100), SubsistenceEligible: whole(100)}},
			Bad:  welfare.Input{Disability: welfare.Disability{SubsistenceIncluded: whole(101), SubsistenceEligible: whole(100)}},
		},
	}
}

func disabilityBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.DisabilityLivingCoverage2025: {
			Good: welfare.Input{Disability: welfare.Disability{LivingRecipients: whole(1_000), LivingTarget: whole(1_000)}},
			Bad:  welfare.Input{Disability: welfare.Disability{LivingRecipients: whole(999), LivingTarget: whole(1_000)}},
		},
		welfare.DisabilityNursingCoverage2025: {
			Good: welfare.Input{Disability: welfare.Disability{NursingRecipients: whole(1_000), NursingTarget: whole(1_000)}},
			Bad:  welfare.Input{Disability: welfare.Disability{NursingRecipients: whole(999), NursingTarget: whole(1_000)}},
		},
		welfare.DisabledPensionInnerMongolia2025: {
			Good: welfare.Input{Disability: welfare.Disability{PensionRate: decimal("90.01")}},
			Bad:  welfare.Input{Disability: welfare.Disability{PensionRate: whole(90)}},
		},
		welfare.DisabledMedicalInnerMongolia2025: {
			Good: welfare.Input{Disability: welfare.Disability{MedicalRate: decimal("95.01")}},
			Bad:  welfare.Input{Disability: welfare.Disability{MedicalRate: whole(95)}},
		},
		welfare.DisabledSubsistenceInnerMongolia2025: {
			Good: welfare.Input{Disability: welfare.Disability{SubsistenceIncluded: whole(1_000), SubsistenceEligible: whole(1_000)}},
			Bad:  welfare.Input{Disability: welfare.Disability{SubsistenceIncluded: whole(999), SubsistenceEligible: whole(1_000)}},
		},
		welfare.DisabledIncomeInnerMongolia2025: {
			Good: welfare.Input{Disability: welfare.Disability{IncomeGrowth: decimal("7.51")}},
			Bad:  welfare.Input{Disability: welfare.Disability{IncomeGrowth: decimal("7.5")}},
		},
		welfare.DisabilitySecondNursingGansu2019: {
			Good: welfare.Input{Disability: welfare.Disability{SecondNursingRate: whole(50)}},
			Bad:  welfare.Input{Disability: welfare.Disability{SecondNursingRate: decimal("49.99")}},
		},
		welfare.DisabilityUrbanLivingLanzhou2021: {
			Good: welfare.Input{Disability: welfare.Disability{UrbanLivingRate: whole(110)}},
			Bad:  welfare.Input{Disability: welfare.Disability{UrbanLivingRate: decimal("109.99")}},
		},
		welfare.DisabilityNursingLanzhou2021: {
			Good: welfare.Input{Disability: welfare.Disability{NursingRate: whole(110)}},
			Bad:  welfare.Input{Disability: welfare.Disability{NursingRate: decimal("109.99")}},
		},
		welfare.DisabilitySecondNursingLanzhou2021: {
			Good: welfare.Input{Disability: welfare.Disability{SecondNursingRate: whole(60)}},
			Bad:  welfare.Input{Disability: welfare.Disability{SecondNursingRate: decimal("59.99")}},
		},
		welfare.DisabilityLivingAksai2025: {
			Good: welfare.Input{Disability: welfare.Disability{LivingRate: whole(230)}},
			Bad:  welfare.Input{Disability: welfare.Disability{LivingRate: decimal("229.99")}},
		},
		welfare.DisabilityNursingAksai2025: {
			Good: welfare.Input{Disability: welfare.Disability{NursingRate: whole(230)}},
			Bad:  welfare.Input{Disability: welfare.Disability{NursingRate: decimal("229.99")}},
		},
		welfare.DisabilitySecondNursingAksai2025: {
			Good: welfare.Input{Disability: welfare.Disability{SecondNursingRate: whole(80)}},
			Bad:  welfare.Input{Disability: welfare.Disability{SecondNursingRate: decimal("79.99")}},
		},
	}
}

func TestDisabilityPersonsAreNotGrants(t *testing.T) {
	t.Parallel()
	counted := welfare.Disability{LivingRecipients: whole(3_000), NursingRecipients: whole(2_600), BothRecipients: whole(600), Grants: whole(5_600)}
	for name, c := range map[string]struct {
		recipients int64
		want       indicators.Outcome
	}{
		"persons":             {5_000, indicators.Agrees},
		"grants, not persons": {5_600, indicators.Contradicts},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			reported := counted
			reported.Recipients = whole(c.recipients)
			finding := findingOf(evaluate(t, welfare.Input{Disability: reported}), welfare.DisabilityRecipientsAddUp)
			require.NotNil(t, finding)
			assert.Equal(t, c.want, finding.Outcome)
		})
	}
}

func TestDisabilityIncomeMayFall(t *testing.T) {
	t.Parallel()
	input := welfare.Input{Disability: welfare.Disability{IncomeGrowth: decimal("-2.5")}}
	require.NoError(t, input.Validate())
	assert.Equal(t, indicators.Fails, domaintest.Verdict(t, evaluate(t, input), welfare.DisabledIncomeInnerMongolia2025))
}
