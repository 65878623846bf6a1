package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of employment and social insurance.
const (
	// RecruitmentEvents is recruitment events online and offline (招聘活动场次), in events.
	RecruitmentEvents indicators.IndicatorID = "welfare.recruitment_events"
	// RecruitmentLiveStreamShare is live streams ÷ recruitment events online (直播带岗占线上招聘活动比例), in %.
	RecruitmentLiveStreamShare indicators.IndicatorID = "welfare.recruitment_live_stream_share"
	// RecruitmentJobsPerEvent is jobs offered ÷ recruitment events (场均岗位数), in jobs.
	RecruitmentJobsPerEvent indicators.IndicatorID = "welfare.recruitment_jobs_per_event"
	// RecruitmentPlacedShare is people placed ÷ jobs offered (岗位达成率), in %.
	RecruitmentPlacedShare indicators.IndicatorID = "welfare.recruitment_placed_share"
	// NewUrbanJobsPer1000 is new urban jobs per 1,000 residents (每千人城镇新增就业).
	NewUrbanJobsPer1000 indicators.IndicatorID = "welfare.new_urban_jobs_per_1000"
	// RegisteredUnemployment is the registered urban unemployment rate (城镇登记失业率), in %.
	RegisteredUnemployment indicators.IndicatorID = "welfare.registered_unemployment"
	// SurveyedUnemployment is the surveyed urban unemployment rate (城镇调查失业率), in %.
	SurveyedUnemployment indicators.IndicatorID = "welfare.surveyed_unemployment"
	// LabourContracts is the labour contract rate of enterprises (企业劳动合同签订率), in %.
	LabourContracts indicators.IndicatorID = "welfare.labour_contracts"
	// PensionParticipation is the published participation rate of basic pension insurance (基本养老保险参保率), in %.
	PensionParticipation indicators.IndicatorID = "welfare.pension_participation"
	// PensionParticipantsShare is people in ÷ people who ought to be in basic pension insurance (参保人数占应参保人数比例), in %.
	PensionParticipantsShare indicators.IndicatorID = "welfare.pension_participants_share"
	// FlexibleWorkersElsewhereShare is flexible workers insured with registration elsewhere ÷ flexible workers insured (外地户籍占比), in %.
	FlexibleWorkersElsewhereShare indicators.IndicatorID = "welfare.flexible_workers_elsewhere_share"
	// UnemploymentBenefitPerRecipient is unemployment benefit paid ÷ recipients (人均失业保险金), in yuan, in the period.
	UnemploymentBenefitPerRecipient indicators.IndicatorID = "welfare.unemployment_benefit_per_recipient"
	// UnemploymentBenefitPerPersonMonth is unemployment benefit paid ÷ person-months (人月均失业保险金), in yuan a person-month.
	UnemploymentBenefitPerPersonMonth indicators.IndicatorID = "welfare.unemployment_benefit_per_person_month"
)

func employmentIndicators() []indicators.Indicator {
	return slices.Concat(
		employmentRecruitmentIndicators(),
		employmentInsuranceIndicators(),
		showMeasures(employmentMeasures(),
			shown{RegisteredUnemployment, RegisteredUnemploymentRate, indicators.LowerIsBetter},
			shown{SurveyedUnemployment, SurveyedUnemploymentRate, indicators.LowerIsBetter},
			shown{LabourContracts, LabourContractRate, indicators.HigherIsBetter},
			shown{PensionParticipation, PensionParticipationRate, indicators.HigherIsBetter},
		),
	)
}

func employmentRecruitmentIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		{
			ID:         RecruitmentEvents,
			Name:       indicators.Text{Zh: "线上线下招聘活动场次", En: "recruitment events"},
			Definition: indicators.Text{Zh: "线上与线下招聘活动之和。", En: "recruitment events online and offline together"},
			Unit:       indicators.Text{Zh: "场", En: "events"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Sum(indicators.Of(RecruitmentOnline), indicators.Of(RecruitmentOffline)),
		},
		indicators.PercentIndicator(RecruitmentLiveStreamShare, indicators.Undirected,
			indicators.Of(RecruitmentLiveStreams), indicators.Of(RecruitmentOnline),
			indicators.Text{Zh: "直播带岗占线上招聘活动比例", En: "live streams as a share of recruitment events online"},
			indicators.Text{Zh: "直播带岗场次 ÷ 线上招聘活动。", En: "live-stream recruitment ÷ recruitment events online"}),
		{
			ID:         RecruitmentJobsPerEvent,
			Name:       indicators.Text{Zh: "招聘活动场均岗位数", En: "jobs offered per recruitment event"},
			Definition: indicators.Text{Zh: "招聘活动提供岗位 ÷ 线上线下招聘活动场次。", En: "jobs offered ÷ recruitment events online and offline"},
			Unit:       indicators.Text{Zh: "个/场", En: "jobs an event"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(RecruitmentJobs), indicators.Sum(indicators.Of(RecruitmentOnline), indicators.Of(RecruitmentOffline))),
		},
		indicators.PercentIndicator(RecruitmentPlacedShare, indicators.HigherIsBetter, indicators.Of(RecruitmentPlaced), indicators.Of(RecruitmentJobs),
			indicators.Text{Zh: "招聘岗位达成率", En: "people placed as a share of jobs offered"},
			indicators.Text{Zh: "招聘活动达成就业人数 ÷ 招聘活动提供岗位。", En: "people placed through recruitment events ÷ jobs offered at them"}),
		{
			ID:         NewUrbanJobsPer1000,
			Name:       indicators.Text{Zh: "每千人城镇新增就业", En: "new urban jobs per 1,000 residents"},
			Definition: indicators.Text{Zh: "城镇新增就业 ÷ 常住人口，每千人。", En: "new urban jobs ÷ residents, per 1,000"},
			Unit:       indicators.Text{Zh: "人/千人", En: "per 1,000 residents"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(NewUrbanJobs), indicators.Of(population.Resident)).Per(thousand),
		},
	}
}

func employmentInsuranceIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(PensionParticipantsShare, indicators.HigherIsBetter,
			indicators.Of(PensionParticipants), indicators.Of(PensionExpected),
			indicators.Text{Zh: "基本养老保险参保人数占应参保人数比例", En: "people in basic pension insurance as a share of those who ought to be"},
			indicators.Text{
				Zh: "基本养老保险参保人数 ÷ 应参保人数；规划未给出参保率的算法，故与公布的参保率分列。",
				En: "people in basic pension insurance ÷ people who ought to be; kept apart from the published rate, which the plan does not define",
			}),
		indicators.PercentIndicator(FlexibleWorkersElsewhereShare, indicators.Undirected,
			indicators.Of(FlexibleWorkersFromElsewhere), indicators.Of(FlexibleWorkersInsured),
			indicators.Text{Zh: "灵活就业参保人员中外地户籍占比", En: "share of insured flexible workers with registration elsewhere"},
			indicators.Text{
				Zh: "外地户籍灵活就业人员参保人数 ÷ 灵活就业人员参保人数。",
				En: "flexible workers insured with registration elsewhere ÷ flexible workers insured",
			}),
		{
			ID:   UnemploymentBenefitPerRecipient,
			Name: indicators.Text{Zh: "人均失业保险金", En: "unemployment benefit per recipient"},
			Definition: indicators.Text{
				Zh: "本期失业保险金发放额 ÷ 领取人数；各人领取月数不同。",
				En: "unemployment benefit paid in the period ÷ recipients, who were paid for different numbers of months",
			},
			Unit:    yuan(),
			Formula: indicators.Ratio(indicators.Of(UnemploymentBenefitAmount), indicators.Of(UnemploymentBenefitRecipients)),
		},
		{
			ID:         UnemploymentBenefitPerPersonMonth,
			Name:       indicators.Text{Zh: "人月均失业保险金", En: "unemployment benefit per person-month"},
			Definition: indicators.Text{Zh: "失业保险金发放额 ÷ 发放人月数。", En: "unemployment benefit paid ÷ person-months"},
			Unit:       yuanAPersonMonth(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(UnemploymentBenefitAmount), indicators.Of(UnemploymentBenefitMonths)),
		},
	}
}
