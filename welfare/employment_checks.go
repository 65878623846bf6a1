package welfare

import "github.com/wenming-go/wenming/indicators"

// The checks of employment and social insurance. Those of severity error follow from the definitions.
const (
	// RecruitmentLiveStreamsWithinOnline: live streams ≤ recruitment events online. An error.
	RecruitmentLiveStreamsWithinOnline indicators.CheckID = "welfare.recruitment_live_streams_within_online"
	// RecruitmentPlacedWithinJobs: people placed ≤ jobs offered. A warning: a job may be filled more than once.
	RecruitmentPlacedWithinJobs indicators.CheckID = "welfare.recruitment_placed_within_jobs"
	// PensionWithinExpected: people in ≤ people who ought to be in basic pension insurance. A warning: the plan does not define the latter.
	PensionWithinExpected indicators.CheckID = "welfare.pension_within_expected"
	// PensionRateAgrees: the published participation rate = people in ÷ people who ought to be in basic pension insurance. A warning.
	PensionRateAgrees indicators.CheckID = "welfare.pension_rate_agrees"
	// FlexibleWorkersWithinPension: flexible workers insured ≤ people in basic pension insurance. An error.
	FlexibleWorkersWithinPension indicators.CheckID = "welfare.flexible_workers_within_pension"
	// FlexibleWorkersElsewhereWithinInsured: flexible workers insured with registration elsewhere ≤ flexible workers insured. An error.
	FlexibleWorkersElsewhereWithinInsured indicators.CheckID = "welfare.flexible_workers_elsewhere_within_insured"
	// UnemploymentBenefitRecipientsWithinMonths: recipients of unemployment benefit ≤ person-months. A warning.
	UnemploymentBenefitRecipientsWithinMonths indicators.CheckID = "welfare.unemployment_benefit_recipients_within_months"
)

func employmentChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(RecruitmentLiveStreamsWithinOnline, RecruitmentLiveStreams, RecruitmentOnline, indicators.SeverityError,
			indicators.Text{Zh: "直播带岗场次不多于线上招聘活动", En: "live-stream recruitment ≤ recruitment events online"},
			indicators.Text{Zh: "直播带岗是线上招聘活动的一部分；线上招聘活动应含直播。", En: "live streams are a part of the events online, which include them"}),
		indicators.WithinCheck(RecruitmentPlacedWithinJobs, RecruitmentPlaced, RecruitmentJobs, indicators.SeverityWarning,
			indicators.Text{Zh: "招聘活动达成就业人数不多于提供岗位", En: "people placed through recruitment events ≤ jobs offered"},
			indicators.Text{
				Zh: "一个岗位可先后有人就业，故只作提示；请核对岗位是否按招聘人数计。",
				En: "a job may be filled more than once, hence a warning; see whether jobs were counted by the number of people wanted",
			}),
		indicators.WithinCheck(PensionWithinExpected, PensionParticipants, PensionExpected, indicators.SeverityWarning,
			indicators.Text{Zh: "基本养老保险参保人数不多于应参保人数", En: "people in basic pension insurance ≤ people who ought to be"},
			indicators.Text{
				Zh: "应参保人数由当地核定，故只作提示；请核对是否重复参保、是否含领取待遇的人。",
				En: "the latter is a local count, hence a warning; look at double participation, and at people who already draw a pension",
			}),
		{
			ID: PensionRateAgrees,
			Name: indicators.Text{
				Zh: "公布的参保率与参保人数、应参保人数一致",
				En: "published participation rate = people in ÷ people who ought to be in basic pension insurance",
			},
			Definition: indicators.Text{
				Zh: "公布的参保率应等于参保人数 ÷ 应参保人数；公布值如经修约，请注明修约单位。",
				En: "the published rate should equal people in basic pension insurance ÷ people who ought to be; say to what unit it was rounded",
			},
			Left:     indicators.Of(PensionParticipationRate),
			Relation: indicators.RelationEqual,
			Right:    indicators.Ratio(indicators.Of(PensionParticipants), indicators.Of(PensionExpected)).Percent(),
			Severity: indicators.SeverityWarning,
		},
		indicators.WithinCheck(FlexibleWorkersWithinPension, FlexibleWorkersInsured, PensionParticipants, indicators.SeverityError,
			indicators.Text{Zh: "灵活就业人员参保人数不多于基本养老保险参保人数", En: "flexible workers insured ≤ people in basic pension insurance"},
			indicators.Text{Zh: "前者是后者的一部分；请核对是否同为基本养老保险。", En: "they are a part of them; see whether both are of basic pension insurance"}),
		indicators.WithinCheck(FlexibleWorkersElsewhereWithinInsured, FlexibleWorkersFromElsewhere, FlexibleWorkersInsured, indicators.SeverityError,
			indicators.Text{
				Zh: "外地户籍灵活就业人员参保人数不多于灵活就业人员参保人数",
				En: "flexible workers insured with registration elsewhere ≤ flexible workers insured",
			},
			indicators.Text{Zh: "前者是后者的一部分。", En: "they are a part of the flexible workers insured"}),
		indicators.WithinCheck(UnemploymentBenefitRecipientsWithinMonths,
			UnemploymentBenefitRecipients, UnemploymentBenefitMonths, indicators.SeverityWarning,
			indicators.Text{Zh: "领取失业保险金人数不多于发放人月数", En: "recipients of unemployment benefit ≤ person-months"},
			indicators.Text{
				Zh: "每人至少领取一个月，故人数不应多于人月数；请核对两数是否填反。",
				En: "each recipient was paid for a month at least; see whether persons and person-months were exchanged",
			}),
	}
}
