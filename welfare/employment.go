package welfare

import "github.com/wenming-go/wenming/indicators"

// Employment is the part of [Input] on employment and social insurance (就业和社会保险).
type Employment struct {
	// OnlineEvents is 线上招聘活动, in events, in the period.
	OnlineEvents indicators.Value `json:"online_events,omitzero" validate:"count"`
	// OfflineEvents is 线下招聘活动, in events, in the period.
	OfflineEvents indicators.Value `json:"offline_events,omitzero" validate:"count"`
	// LiveStreams is 直播带岗场次, in events, in the period.
	LiveStreams indicators.Value `json:"live_streams,omitzero" validate:"count,atmost=OnlineEvents"`
	// JobsOffered is 招聘活动提供岗位, in jobs, in the period.
	JobsOffered indicators.Value `json:"jobs_offered,omitzero" validate:"count"`
	// Placed is 招聘活动达成就业人数, in persons, in the period.
	Placed indicators.Value `json:"placed,omitzero" validate:"count"`
	// NewUrbanJobs is 城镇新增就业, in persons, in the period.
	NewUrbanJobs indicators.Value `json:"new_urban_jobs,omitzero" validate:"count"`
	// RegisteredUnemploymentRate is 城镇登记失业率, in %, as published.
	RegisteredUnemploymentRate indicators.Value `json:"registered_unemployment_rate,omitzero" validate:"percentage"`
	// SurveyedUnemploymentRate is 城镇调查失业率, in %, as surveyed.
	SurveyedUnemploymentRate indicators.Value `json:"surveyed_unemployment_rate,omitzero" validate:"percentage"`
	// LabourContractRate is 企业劳动合同签订率, in %, as published.
	LabourContractRate indicators.Value `json:"labour_contract_rate,omitzero" validate:"percentage"`
	// PensionParticipants is 基本养老保险参保人数, in persons, at the end of the period.
	PensionParticipants indicators.Value `json:"pension_participants,omitzero" validate:"count"`
	// PensionExpected is 基本养老保险应参保人数, in persons, at the end of the period.
	PensionExpected indicators.Value `json:"pension_expected,omitzero" validate:"count"`
	// PensionParticipationRate is 基本养老保险参保率, in %, as published.
	PensionParticipationRate indicators.Value `json:"pension_participation_rate,omitzero" validate:"percentage"`
	// FlexibleWorkersInsured is 灵活就业人员参保人数, in persons, at the end of the period.
	FlexibleWorkersInsured indicators.Value `json:"flexible_workers_insured,omitzero" validate:"count,atmost=PensionParticipants"`
	// FlexibleWorkersFromElsewhere is 外地户籍灵活就业人员参保人数, in persons, at the end of the period.
	FlexibleWorkersFromElsewhere indicators.Value `json:"flexible_workers_from_elsewhere,omitzero" validate:"count,atmost=FlexibleWorkersInsured"`
	// UnemploymentBenefitRecipients is 领取失业保险金人数, in persons, in the period.
	UnemploymentBenefitRecipients indicators.Value `json:"unemployment_benefit_recipients,omitzero" validate:"count"`
	// UnemploymentBenefitAmount is 失业保险金发放额, in yuan, in the period.
	UnemploymentBenefitAmount indicators.Value `json:"unemployment_benefit_amount,omitzero" validate:"amount"`
	// UnemploymentBenefitMonths is 失业保险金发放人月数, in person-months, in the period.
	UnemploymentBenefitMonths indicators.Value `json:"unemployment_benefit_months,omitzero" validate:"count"`
}

// The measures of employment and social insurance.
const (
	// RecruitmentOnline is 线上招聘活动, in events, in the period.
	RecruitmentOnline indicators.MeasureID = "welfare.recruitment_online"
	// RecruitmentOffline is 线下招聘活动, in events, in the period.
	RecruitmentOffline indicators.MeasureID = "welfare.recruitment_offline"
	// RecruitmentLiveStreams is 直播带岗场次, in events, in the period.
	RecruitmentLiveStreams indicators.MeasureID = "welfare.recruitment_live_streams"
	// RecruitmentJobs is 招聘活动提供岗位, in jobs, in the period.
	RecruitmentJobs indicators.MeasureID = "welfare.recruitment_jobs"
	// RecruitmentPlaced is 招聘活动达成就业人数, in persons, in the period.
	RecruitmentPlaced indicators.MeasureID = "welfare.recruitment_placed"
	// NewUrbanJobs is 城镇新增就业, in persons, in the period.
	NewUrbanJobs indicators.MeasureID = "welfare.new_urban_jobs"
	// RegisteredUnemploymentRate is 城镇登记失业率, in %, as published.
	RegisteredUnemploymentRate indicators.MeasureID = "welfare.registered_unemployment_rate"
	// SurveyedUnemploymentRate is 城镇调查失业率, in %, as surveyed.
	SurveyedUnemploymentRate indicators.MeasureID = "welfare.surveyed_unemployment_rate"
	// LabourContractRate is 企业劳动合同签订率, in %, as published.
	LabourContractRate indicators.MeasureID = "welfare.labour_contract_rate"
	// PensionParticipants is 基本养老保险参保人数, in persons, at the end of the period.
	PensionParticipants indicators.MeasureID = "welfare.pension_participants"
	// PensionExpected is 基本养老保险应参保人数, in persons, at the end of the period.
	PensionExpected indicators.MeasureID = "welfare.pension_expected"
	// PensionParticipationRate is 基本养老保险参保率, in %, as published.
	PensionParticipationRate indicators.MeasureID = "welfare.pension_participation_rate"
	// FlexibleWorkersInsured is 灵活就业人员参保人数, in persons, at the end of the period.
	FlexibleWorkersInsured indicators.MeasureID = "welfare.flexible_workers_insured"
	// FlexibleWorkersFromElsewhere is 外地户籍灵活就业人员参保人数, in persons, at the end of the period.
	FlexibleWorkersFromElsewhere indicators.MeasureID = "welfare.flexible_workers_from_elsewhere"
	// UnemploymentBenefitRecipients is 领取失业保险金人数, in persons, in the period.
	UnemploymentBenefitRecipients indicators.MeasureID = "welfare.unemployment_benefit_recipients"
	// UnemploymentBenefitAmount is 失业保险金发放额, in yuan, in the period.
	UnemploymentBenefitAmount indicators.MeasureID = "welfare.unemployment_benefit_amount"
	// UnemploymentBenefitMonths is 失业保险金发放人月数, in person-months, in the period.
	UnemploymentBenefitMonths indicators.MeasureID = "welfare.unemployment_benefit_months"
)

func (e Employment) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: RecruitmentOnline, Value: e.OnlineEvents},
		{Measure: RecruitmentOffline, Value: e.OfflineEvents},
		{Measure: RecruitmentLiveStreams, Value: e.LiveStreams},
		{Measure: RecruitmentJobs, Value: e.JobsOffered},
		{Measure: RecruitmentPlaced, Value: e.Placed},
		{Measure: NewUrbanJobs, Value: e.NewUrbanJobs},
		{Measure: RegisteredUnemploymentRate, Value: e.RegisteredUnemploymentRate},
		{Measure: SurveyedUnemploymentRate, Value: e.SurveyedUnemploymentRate},
		{Measure: LabourContractRate, Value: e.LabourContractRate},
		{Measure: PensionParticipants, Value: e.PensionParticipants},
		{Measure: PensionExpected, Value: e.PensionExpected},
		{Measure: PensionParticipationRate, Value: e.PensionParticipationRate},
		{Measure: FlexibleWorkersInsured, Value: e.FlexibleWorkersInsured},
		{Measure: FlexibleWorkersFromElsewhere, Value: e.FlexibleWorkersFromElsewhere},
		{Measure: UnemploymentBenefitRecipients, Value: e.UnemploymentBenefitRecipients},
		{Measure: UnemploymentBenefitAmount, Value: e.UnemploymentBenefitAmount},
		{Measure: UnemploymentBenefitMonths, Value: e.UnemploymentBenefitMonths},
	}
}

func employmentMeasures() []indicators.Measure {
	return append(employmentRecruitmentMeasures(), employmentInsuranceMeasures()...)
}

func employmentRecruitmentMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(RecruitmentOnline, indicators.Text{Zh: "场", En: "events"},
			indicators.Text{Zh: "线上招聘活动", En: "recruitment events online"},
			indicators.Text{
				Zh: "本期内举办的线上招聘活动场次，含直播带岗。",
				En: "recruitment events held online in the period, live streams among them",
			}, jinchang2023(employmentParagraph, "recruitment online and offline is named, without figures")),
		indicators.CountMeasure(RecruitmentOffline, indicators.Text{Zh: "场", En: "events"},
			indicators.Text{Zh: "线下招聘活动", En: "recruitment events offline"},
			indicators.Text{
				Zh: "本期内举办的线下招聘活动场次；线上线下同时举办的只计入其一。",
				En: "recruitment events held offline in the period; an event held both ways counts in one of them only",
			}),
		indicators.CountMeasure(RecruitmentLiveStreams, indicators.Text{Zh: "场", En: "events"},
			indicators.Text{Zh: "直播带岗场次", En: "live-stream recruitment"},
			indicators.Text{
				Zh: "线上招聘活动中以直播推介岗位的场次。",
				En: "of the recruitment events online, those that present jobs in a live stream",
			}, jinchang2023(employmentParagraph, "直播带岗 and 人社局长进直播间 are named, without figures")),
		indicators.CountMeasure(RecruitmentJobs, indicators.Text{Zh: "个", En: "jobs"},
			indicators.Text{Zh: "招聘活动提供岗位", En: "jobs offered at recruitment events"},
			indicators.Text{
				Zh: "本期内招聘活动提供的岗位数，按招聘人数计；同一岗位在多场活动中提供的只计一次。",
				En: "jobs offered at recruitment events in the period, by the number of people wanted, a job offered at several events once",
			}),
		indicators.CountMeasure(RecruitmentPlaced, persons(),
			indicators.Text{Zh: "招聘活动达成就业人数", En: "people placed through recruitment events"},
			indicators.Text{
				Zh: "本期内经招聘活动实际就业的人，一人计一次；只达成意向的不计。",
				En: "people who took up a job through recruitment events in the period, each once; an intention alone does not count",
			}),
		indicators.CountMeasure(NewUrbanJobs, persons(), indicators.Text{Zh: "城镇新增就业", En: "new urban jobs"}, indicators.Text{
			Zh: "本期内城镇新增就业人数，照公布的数；是否扣除减员，所据来源未给出。",
			En: "people newly employed in towns in the period, as published; the source does not say whether those who left are taken off",
		}),
		indicators.PercentMeasure(RegisteredUnemploymentRate,
			indicators.Text{Zh: "城镇登记失业率", En: "registered urban unemployment rate"},
			indicators.Text{
				Zh: "期末公布的城镇登记失业率，照原文填报；其分子、分母所据来源未给出，与城镇调查失业率不同。",
				En: "the registered urban unemployment rate published for the end of the period; the source does not show its parts; it is not the surveyed rate",
			}),
		indicators.PercentMeasure(SurveyedUnemploymentRate, indicators.Text{Zh: "城镇调查失业率", En: "surveyed urban unemployment rate"}, indicators.Text{
			Zh: "调查所得的城镇失业率，照公布的数填报；与城镇登记失业率不同。",
			En: "the urban unemployment rate as surveyed and published; it is not the registered rate",
		}),
		indicators.PercentMeasure(LabourContractRate, indicators.Text{Zh: "企业劳动合同签订率", En: "labour contract rate of enterprises"}, indicators.Text{
			Zh: "公布的企业劳动合同签订率，照原文填报；其分子、分母所据来源未给出。",
			En: "the labour contract rate of enterprises as published; the source does not show its parts",
		}),
	}
}

func employmentInsuranceMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(PensionParticipants, persons(),
			indicators.Text{Zh: "基本养老保险参保人数", En: "people in basic pension insurance"},
			indicators.Text{
				Zh: "期末参加基本养老保险的人，含职工和城乡居民，一人计一次。",
				En: "people in basic pension insurance at the end of the period, employees and residents, each once",
			}, jinchang2023(employmentParagraph, "pension insurance is named, without a figure")),
		indicators.CountMeasure(PensionExpected, persons(),
			indicators.Text{Zh: "基本养老保险应参保人数", En: "people who ought to be in basic pension insurance"},
			indicators.Text{
				Zh: "期末当地核定的应参加基本养老保险的人，是参保率的分母；规划未给出其口径。",
				En: "people who ought to be in basic pension insurance by the local count at the end of the " +
					"period, the denominator of the participation rate; the plan does not define it",
			}),
		indicators.PercentMeasure(PensionParticipationRate,
			indicators.Text{Zh: "基本养老保险参保率", En: "basic pension insurance participation rate"},
			indicators.Text{
				Zh: "公布的基本养老保险参保率，照原文填报；其分子、分母所据来源未给出。",
				En: "the participation rate of basic pension insurance as published; the source does not show its parts",
			}, employmentPension14()),
		indicators.CountMeasure(FlexibleWorkersInsured, persons(), indicators.Text{Zh: "灵活就业人员参保人数", En: "flexible workers insured"}, indicators.Text{
			Zh: "基本养老保险参保人数中期末以灵活就业人员身份参保的人，无论户籍在何处。",
			En: "of the people in basic pension insurance, those who take part as flexible workers at the end of the period, wherever their household registration is",
		}, jinchang2023(employmentParagraph, "the limit by household registration is lifted; no figure")),
		indicators.CountMeasure(FlexibleWorkersFromElsewhere, persons(),
			indicators.Text{Zh: "外地户籍灵活就业人员参保人数", En: "flexible workers insured with registration elsewhere"},
			indicators.Text{
				Zh: "灵活就业人员参保人数中户籍不在本地的人。",
				En: "of the flexible workers insured, those whose household registration is elsewhere",
			}),
		indicators.CountMeasure(UnemploymentBenefitRecipients, persons(),
			indicators.Text{Zh: "领取失业保险金人数", En: "recipients of unemployment benefit"},
			indicators.Text{
				Zh: "本期内领取过失业保险金的人，一人计一次，不是人月数。",
				En: "people who were paid unemployment benefit in the period, each once, for however many months",
			}, jinchang2023(employmentParagraph, "unemployment benefit is named, without a figure")),
		indicators.AmountMeasure(UnemploymentBenefitAmount, yuan(), indicators.Text{Zh: "失业保险金发放额", En: "unemployment benefit paid"}, indicators.Text{
			Zh: "本期内发放的失业保险金总额，不含其他失业保险待遇。",
			En: "all that was paid of unemployment benefit in the period, other payments of unemployment insurance left out",
		}),
		indicators.CountMeasure(UnemploymentBenefitMonths, personMonths(),
			indicators.Text{Zh: "失业保险金发放人月数", En: "person-months of unemployment benefit"},
			indicators.Text{
				Zh: "本期内各月领取失业保险金的人数之和：一人领取一个月计一人月。",
				En: "people paid unemployment benefit, summed over the months of the period: a person paid for a month counts one",
			}),
	}
}
