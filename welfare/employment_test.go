package welfare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

// employmentFigures are figures of a made-up place, for calculating every indicator of the topic.
func employmentFigures() welfare.Input {
	return welfare.Input{
		Residents: whole(400_000),
		Employment: welfare.Employment{
			OnlineEvents:                  whole(60),
			OfflineEvents:                 whole(40),
			LiveStreams:                   whole(24),
			JobsOffered:                   whole(8_000),
			Placed:                        whole(2_400),
			NewUrbanJobs:                  whole(6_000),
			RegisteredUnemploymentRate:    decimal("3.1"),
			SurveyedUnemploymentRate:      decimal("5.2"),
			LabourContractRate:            whole(98),
			PensionParticipants:           whole(285_000),
			PensionExpected:               whole(300_000),
			PensionParticipationRate:      whole(95),
			FlexibleWorkersInsured:        whole(12_000),
			FlexibleWorkersFromElsewhere:  whole(900),
			UnemploymentBenefitRecipients: whole(1_500),
			UnemploymentBenefitAmount:     whole(15_000_000),
			UnemploymentBenefitMonths:     whole(10_000),
		},
	}
}

func employmentIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := employmentFigures()
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.RecruitmentEvents:                 {Figures: full, Text: "60 + 40 = 100 events"},
		welfare.RecruitmentLiveStreamShare:        {Figures: full, Text: "24 ÷ 60 = 40 %"},
		welfare.RecruitmentJobsPerEvent:           {Figures: full, Text: "8,000 ÷ (60 + 40) = 80 jobs an event"},
		welfare.RecruitmentPlacedShare:            {Figures: full, Text: "2,400 ÷ 8,000 = 30 %"},
		welfare.NewUrbanJobsPer1000:               {Figures: full, Text: "6,000 ÷ 400,000 × 1,000 = 15 per 1,000 residents"},
		welfare.RegisteredUnemployment:            {Figures: full, Text: "3.1 %"},
		welfare.SurveyedUnemployment:              {Figures: full, Text: "5.2 %"},
		welfare.LabourContracts:                   {Figures: full, Text: "98 %"},
		welfare.PensionParticipation:              {Figures: full, Text: "95 %"},
		welfare.PensionParticipantsShare:          {Figures: full, Text: "285,000 ÷ 300,000 = 95 %"},
		welfare.FlexibleWorkersElsewhereShare:     {Figures: full, Text: "900 ÷ 12,000 = 7.5 %"},
		welfare.UnemploymentBenefitPerRecipient:   {Figures: full, Text: "15,000,000 ÷ 1,500 = 10,000 yuan"},
		welfare.UnemploymentBenefitPerPersonMonth: {Figures: full, Text: "15,000,000 ÷ 10,000 = 1,500 yuan a person-month"},
	}
}

func employmentCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.RecruitmentLiveStreamsWithinOnline: {
			Good: welfare.Input{Employment: welfare.Employment{LiveStreams: whole(100), OnlineEvents: whole(100)}},
			Bad:  welfare.Input{Employment: welfare.Employment{LiveStreams: whole(101), OnlineEvents: whole(100)}},
		},
		welfare.RecruitmentPlacedWithinJobs: {
			Good: welfare.Input{Employment: welfare.Employment{Placed: whole(100), JobsOffered: whole(100)}},
			Bad:  welfare.Input{Employment: welfare.Employment{Placed: whole(101), JobsOffered: whole(100)}},
		},
		welfare.PensionWithinExpected: {
			Good: welfare.Input{Employment: welfare.Employment{PensionParticipants: whole(100), PensionExpected: whole(100)}},
			Bad:  welfare.Input{Employment: welfare.Employment{PensionParticipants: whole(101), PensionExpected: whole(100)}},
		},
		welfare.PensionRateAgrees: {
			Good: welfare.Input{Employment: welfare.Employment{
				PensionParticipationRate: whole(95), PensionParticipants: whole(950),
				PensionExpected: whole(1_000),
			}},
			Bad: welfare.Input{Employment: welfare.Employment{
				PensionParticipationRate: whole(95), PensionParticipants: whole(951),
				PensionExpected: whole(1_000),
			}},
		},
		welfare.FlexibleWorkersWithinPension: {
			Good: welfare.Input{Employment: welfare.Employment{FlexibleWorkersInsured: whole(100), PensionParticipants: whole(100)}},
			Bad:  welfare.Input{Employment: welfare.Employment{FlexibleWorkersInsured: whole(101), PensionParticipants: whole(100)}},
		},
		welfare.FlexibleWorkersElsewhereWithinInsured: {
			Good: welfare.Input{Employment: welfare.Employment{FlexibleWorkersFromElsewhere: whole(100), FlexibleWorkersInsured: whole(100)}},
			Bad:  welfare.Input{Employment: welfare.Employment{FlexibleWorkersFromElsewhere: whole(101), FlexibleWorkersInsured: whole(100)}},
		},
		welfare.UnemploymentBenefitRecipientsWithinMonths: {
			Good: welfare.Input{Employment: welfare.Employment{UnemploymentBenefitRecipients: whole(100), UnemploymentBenefitMonths: whole(100)}},
			Bad:  welfare.Input{Employment: welfare.Employment{UnemploymentBenefitRecipients: whole(101), UnemploymentBenefitMonths: whole(100)}},
		},
	}
}

func employmentBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.PensionParticipation2025: {
			Good: welfare.Input{Employment: welfare.Employment{PensionParticipationRate: whole(95)}},
			Bad:  welfare.Input{Employment: welfare.Employment{PensionParticipationRate: decimal("94.99")}},
		},
		welfare.SurveyedUnemployment2025: {
			Good: welfare.Input{Employment: welfare.Employment{SurveyedUnemploymentRate: decimal("5.5")}},
			Bad:  welfare.Input{Employment: welfare.Employment{SurveyedUnemploymentRate: decimal("5.51")}},
		},
		welfare.RegisteredUnemployment2019: {
			Good: welfare.Input{Employment: welfare.Employment{RegisteredUnemploymentRate: decimal("4.5")}},
			Bad:  welfare.Input{Employment: welfare.Employment{RegisteredUnemploymentRate: decimal("4.51")}},
		},
		welfare.RegisteredUnemployment2020: {
			Good: welfare.Input{Employment: welfare.Employment{RegisteredUnemploymentRate: whole(5)}},
			Bad:  welfare.Input{Employment: welfare.Employment{RegisteredUnemploymentRate: decimal("5.01")}},
		},
		welfare.LabourContracts2020: {
			Good: welfare.Input{Employment: welfare.Employment{LabourContractRate: whole(90)}},
			Bad:  welfare.Input{Employment: welfare.Employment{LabourContractRate: decimal("89.99")}},
		},
	}
}

// TestPensionRateAsRounded has a published rate agree with its parts where it says how it was rounded, and not where it does not.
func TestPensionRateAsRounded(t *testing.T) {
	t.Parallel()
	published := decimal("95.2")
	for name, c := range map[string]struct {
		rate indicators.Value
		want indicators.Outcome
	}{
		"rounded": {published.RoundedTo(indicators.MustNumber("0.1")), indicators.AgreesWithinRange},
		"exact":   {published, indicators.Contradicts},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			card := evaluate(t, welfare.Input{Employment: welfare.Employment{
				PensionParticipationRate: c.rate, PensionParticipants: whole(285_700), PensionExpected: whole(300_000),
			}})
			finding := findingOf(card, welfare.PensionRateAgrees)
			require.NotNil(t, finding)
			assert.Equal(t, c.want, finding.Outcome)
		})
	}
}
