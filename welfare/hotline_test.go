package welfare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

func hotlineIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.HotlineConnectionRate: {
			Figures: welfare.Input{Hotline: welfare.Hotline{AnsweredCalls: whole(16_365), Calls: whole(16_567)}},
			Text:    "16,365 ÷ 16,567 = 98.78 %",
		},
		welfare.HotlineReplyRate: {
			Figures: welfare.Input{Hotline: welfare.Hotline{RepliedCases: whole(950), Cases: whole(1000)}},
			Text:    "950 ÷ 1,000 = 95 %",
		},
		welfare.HotlineCompletionRate: {
			Figures: welfare.Input{Hotline: welfare.Hotline{CompletedCases: whole(21_081), Cases: whole(21_860)}},
			Text:    "21,081 ÷ 21,860 = 96.44 %",
		},
		welfare.HotlineInTimeRate: {
			Figures: welfare.Input{Hotline: welfare.Hotline{CasesInTime: whole(19_200), DueCases: whole(20_000)}},
			Text:    "19,200 ÷ 20,000 = 96 %",
		},
		welfare.HotlineResolutionRate: {
			Figures: welfare.Input{Hotline: welfare.Hotline{ResolvedCases: whole(8000), FollowedUpCases: whole(10_000)}},
			Text:    "8,000 ÷ 10,000 = 80 %",
		},
		welfare.HotlineSatisfactionRate: {
			Figures: welfare.Input{Hotline: welfare.Hotline{SatisfiedCases: whole(4630), JudgedCases: whole(5000)}},
			Text:    "4,630 ÷ 5,000 = 92.6 %",
		},
		welfare.HotlineJudgedShare: {
			Figures: welfare.Input{Hotline: welfare.Hotline{JudgedCases: whole(5000), Cases: whole(20_000)}},
			Text:    "5,000 ÷ 20,000 = 25 %",
		},
		welfare.CityEnquiryTime:     {Figures: welfare.Input{Hotline: welfare.Hotline{LongestCityEnquiryDays: whole(3)}}, Text: "3 working days"},
		welfare.CountyEnquiryTime:   {Figures: welfare.Input{Hotline: welfare.Hotline{LongestCountyEnquiryDays: whole(3)}}, Text: "3 working days"},
		welfare.RequestTime:         {Figures: welfare.Input{Hotline: welfare.Hotline{LongestRequestDays: whole(3)}}, Text: "3 working days"},
		welfare.CityComplaintTime:   {Figures: welfare.Input{Hotline: welfare.Hotline{LongestCityComplaintDays: whole(3)}}, Text: "3 working days"},
		welfare.CountyComplaintTime: {Figures: welfare.Input{Hotline: welfare.Hotline{LongestCountyComplaintDays: whole(3)}}, Text: "3 working days"},
	}
}

func hotlineCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.HotlineAnsweredWithinCalls: {
			Good: welfare.Input{Hotline: welfare.Hotline{AnsweredCalls: whole(100), Calls: whole(100)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{AnsweredCalls: whole(101), Calls: whole(100)}},
		},
		welfare.HotlineRepliedWithinCases: {
			Good: welfare.Input{Hotline: welfare.Hotline{RepliedCases: whole(100), Cases: whole(100)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{RepliedCases: whole(101), Cases: whole(100)}},
		},
		welfare.HotlineCompletedWithinCases: {
			Good: welfare.Input{Hotline: welfare.Hotline{CompletedCases: whole(100), Cases: whole(100)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{CompletedCases: whole(101), Cases: whole(100)}},
		},
		welfare.HotlineInTimeWithinDue: {
			Good: welfare.Input{Hotline: welfare.Hotline{CasesInTime: whole(100), DueCases: whole(100)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{CasesInTime: whole(101), DueCases: whole(100)}},
		},
		welfare.HotlineResolvedWithinFollowedUp: {
			Good: welfare.Input{Hotline: welfare.Hotline{ResolvedCases: whole(100), FollowedUpCases: whole(100)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{ResolvedCases: whole(101), FollowedUpCases: whole(100)}},
		},
		welfare.HotlineSatisfiedWithinJudged: {
			Good: welfare.Input{Hotline: welfare.Hotline{SatisfiedCases: whole(100), JudgedCases: whole(100)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{SatisfiedCases: whole(101), JudgedCases: whole(100)}},
		},
		welfare.HotlineFollowedUpWithinCases: {
			Good: welfare.Input{Hotline: welfare.Hotline{FollowedUpCases: whole(100), Cases: whole(100)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{FollowedUpCases: whole(101), Cases: whole(100)}},
		},
		welfare.HotlineJudgedWithinCases: {
			Good: welfare.Input{Hotline: welfare.Hotline{JudgedCases: whole(100), Cases: whole(100)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{JudgedCases: whole(101), Cases: whole(100)}},
		},
		welfare.StatedHotlineCompletionAgrees: {
			Good: welfare.Input{Hotline: welfare.Hotline{StatedCompletionRate: decimal("96.5"), CompletedCases: whole(965), Cases: whole(1000)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{StatedCompletionRate: decimal("99.91"), CompletedCases: whole(21_081), Cases: whole(21_860)}},
		},
		welfare.StatedHotlineSatisfactionAgrees: {
			Good: welfare.Input{Hotline: welfare.Hotline{StatedSatisfactionRate: decimal("92.6"), SatisfiedCases: whole(926), JudgedCases: whole(1000)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{StatedSatisfactionRate: decimal("92.6"), SatisfiedCases: whole(925), JudgedCases: whole(1000)}},
		},
	}
}

func hotlineBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.HotlineReplyDaying2017: {
			Good: welfare.Input{Hotline: welfare.Hotline{RepliedCases: whole(920), Cases: whole(1000)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{RepliedCases: whole(919), Cases: whole(1000)}},
		},
		welfare.HotlineSatisfactionDaying2016: {
			Good: welfare.Input{Hotline: welfare.Hotline{SatisfiedCases: whole(850), JudgedCases: whole(1000)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{SatisfiedCases: whole(849), JudgedCases: whole(1000)}},
		},
		welfare.CityEnquiryTimeZunyi: {
			Good: welfare.Input{Hotline: welfare.Hotline{LongestCityEnquiryDays: whole(1)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{LongestCityEnquiryDays: decimal("1.5")}},
		},
		welfare.CountyEnquiryTimeZunyi: {
			Good: welfare.Input{Hotline: welfare.Hotline{LongestCountyEnquiryDays: whole(2)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{LongestCountyEnquiryDays: decimal("2.5")}},
		},
		welfare.RequestTimeZunyi: {
			Good: welfare.Input{Hotline: welfare.Hotline{LongestRequestDays: whole(5)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{LongestRequestDays: decimal("5.5")}},
		},
		welfare.CityComplaintTimeZunyi: {
			Good: welfare.Input{Hotline: welfare.Hotline{LongestCityComplaintDays: whole(10)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{LongestCityComplaintDays: decimal("10.5")}},
		},
		welfare.CountyComplaintTimeZunyi: {
			Good: welfare.Input{Hotline: welfare.Hotline{LongestCountyComplaintDays: whole(12)}},
			Bad:  welfare.Input{Hotline: welfare.Hotline{LongestCountyComplaintDays: decimal("12.5")}},
		},
	}
}

// TestJinchangHotline2020 takes the figures of the first half of 2020: 21,081 of 21,860 is 96.44 %, and 99.91 % was stated.
func TestJinchangHotline2020(t *testing.T) {
	t.Parallel()
	stated := decimal("99.91").RoundedTo(indicators.MustNumber("0.01"))
	input := welfare.Input{Hotline: welfare.Hotline{
		Cases: whole(21_860), CompletedCases: whole(21_081), StatedCompletionRate: stated,
	}}
	require.NoError(t, input.Validate())
	card := evaluate(t, input)
	assert.Equal(t, indicators.Contradicts, findingOf(card, welfare.StatedHotlineCompletionAgrees).Outcome)
	rate, err := indicators.Calculate(welfare.Domain().Definitions, welfare.HotlineCompletionRate, input)
	require.NoError(t, err)
	assert.Equal(t, "96.4364", rate.Value.Fixed(4))

	// 21,081 cases are 99.91 % of 21,100: the denominator that the stated rate would need.
	input.Hotline.Cases = whole(21_100)
	card = evaluate(t, input)
	assert.Equal(t, indicators.AgreesWithinRange, findingOf(card, welfare.StatedHotlineCompletionAgrees).Outcome)
}
