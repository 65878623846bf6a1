package welfare

import "github.com/wenming-go/wenming/indicators"

// The indicators of the public hotline.
const (
	// HotlineConnectionRate is hotline calls answered ÷ hotline calls (热线接通率), in %.
	HotlineConnectionRate indicators.IndicatorID = "welfare.hotline_connection_rate"
	// HotlineReplyRate is hotline cases replied to ÷ hotline cases received (热线回复率), in %.
	HotlineReplyRate indicators.IndicatorID = "welfare.hotline_reply_rate"
	// HotlineCompletionRate is hotline cases completed ÷ hotline cases received (热线办结率（按受理件）), in %.
	HotlineCompletionRate indicators.IndicatorID = "welfare.hotline_completion_rate"
	// HotlineInTimeRate is hotline cases completed in time ÷ hotline cases due (热线按期办结率（按到期件）), in %.
	HotlineInTimeRate indicators.IndicatorID = "welfare.hotline_in_time_rate"
	// HotlineResolutionRate is hotline cases resolved ÷ hotline cases followed up (热线解决率（按回访件）), in %.
	HotlineResolutionRate indicators.IndicatorID = "welfare.hotline_resolution_rate"
	// HotlineSatisfactionRate is hotline cases judged satisfactory ÷ hotline cases judged (热线满意率（按评价件）), in %.
	HotlineSatisfactionRate indicators.IndicatorID = "welfare.hotline_satisfaction_rate"
	// HotlineJudgedShare is hotline cases judged ÷ hotline cases received (热线评价参与率), in %.
	HotlineJudgedShare indicators.IndicatorID = "welfare.hotline_judged_share"
	// CityEnquiryTime is the longest handling time of enquiries at city level (市级咨询件最长办理时间), in working days.
	CityEnquiryTime indicators.IndicatorID = "welfare.city_enquiry_time"
	// CountyEnquiryTime is the longest handling time of enquiries at county level (县级咨询件最长办理时间), in working days.
	CountyEnquiryTime indicators.IndicatorID = "welfare.county_enquiry_time"
	// RequestTime is the longest handling time of requests and suggestions (求助件、建议件最长办理时间), in working days.
	RequestTime indicators.IndicatorID = "welfare.request_time"
	// CityComplaintTime is the longest handling time of ordinary complaints at city level (市级一般投诉件最长办理时间), in working days.
	CityComplaintTime indicators.IndicatorID = "welfare.city_complaint_time"
	// CountyComplaintTime is the longest handling time of ordinary complaints at county level (县级一般投诉件最长办理时间), in working days.
	CountyComplaintTime indicators.IndicatorID = "welfare.county_complaint_time"
)

func hotlineIndicators() []indicators.Indicator {
	return append([]indicators.Indicator{
		indicators.PercentIndicator(HotlineConnectionRate, indicators.HigherIsBetter,
			indicators.Of(HotlineAnsweredCalls), indicators.Of(HotlineCalls),
			indicators.Text{Zh: "热线接通率", En: "connection rate of the hotline"},
			indicators.Text{Zh: "接通的热线来电 ÷ 热线来电。", En: "hotline calls answered ÷ hotline calls"}, binzhouHotline2021()),
		indicators.PercentIndicator(HotlineReplyRate, indicators.HigherIsBetter, indicators.Of(HotlineRepliedCases), indicators.Of(HotlineCases),
			indicators.Text{Zh: "热线回复率", En: "reply rate of the hotline"},
			indicators.Text{Zh: "已回复的热线件 ÷ 热线受理件。", En: "hotline cases replied to ÷ hotline cases received"}),
		indicators.PercentIndicator(HotlineCompletionRate, indicators.HigherIsBetter,
			indicators.Of(HotlineCompletedCases), indicators.Of(HotlineCases),
			indicators.Text{Zh: "热线办结率（按受理件）", En: "completion rate of the hotline, over cases received"},
			indicators.Text{
				Zh: "已办结的热线件 ÷ 热线受理件。",
				En: "hotline cases completed ÷ hotline cases received",
			}, jinchangMayorHotline2020("finished ÷ received is 96.4 %, not the 99.91 % stated")),
		indicators.PercentIndicator(HotlineInTimeRate, indicators.HigherIsBetter, indicators.Of(HotlineCasesInTime), indicators.Of(HotlineDueCases),
			indicators.Text{Zh: "热线按期办结率（按到期件）", En: "rate of hotline cases completed in time, over cases due"},
			indicators.Text{Zh: "按期办结的热线件 ÷ 到期应办结的热线件。", En: "hotline cases completed in time ÷ hotline cases due"}),
		indicators.PercentIndicator(HotlineResolutionRate, indicators.HigherIsBetter,
			indicators.Of(HotlineResolvedCases), indicators.Of(HotlineFollowedUpCases),
			indicators.Text{Zh: "热线解决率（按回访件）", En: "resolution rate of the hotline, over cases followed up"},
			indicators.Text{
				Zh: "已解决的热线件 ÷ 回访的热线件；办结不等于解决。",
				En: "hotline cases resolved ÷ hotline cases followed up; completed is not resolved",
			}),
		indicators.PercentIndicator(HotlineSatisfactionRate, indicators.HigherIsBetter,
			indicators.Of(HotlineSatisfiedCases), indicators.Of(HotlineJudgedCases),
			indicators.Text{Zh: "热线满意率（按评价件）", En: "satisfaction rate of the hotline, over cases judged"},
			indicators.Text{
				Zh: "评价满意的热线件 ÷ 参与评价的热线件；未评价的不计。",
				En: "hotline cases judged satisfactory ÷ hotline cases judged; cases that nobody judged are left out",
			}),
		indicators.PercentIndicator(HotlineJudgedShare, indicators.Undirected, indicators.Of(HotlineJudgedCases), indicators.Of(HotlineCases),
			indicators.Text{Zh: "热线评价参与率", En: "hotline cases judged, as a share of cases received"},
			indicators.Text{
				Zh: "参与评价的热线件 ÷ 热线受理件；说明满意率有多少件作依据。",
				En: "hotline cases judged ÷ hotline cases received; how many cases the satisfaction rate rests on",
			}),
	}, showMeasures(hotlineMeasures(),
		shown{CityEnquiryTime, LongestCityEnquiryDays, indicators.LowerIsBetter},
		shown{CountyEnquiryTime, LongestCountyEnquiryDays, indicators.LowerIsBetter},
		shown{RequestTime, LongestRequestDays, indicators.LowerIsBetter},
		shown{CityComplaintTime, LongestCityComplaintDays, indicators.LowerIsBetter},
		shown{CountyComplaintTime, LongestCountyComplaintDays, indicators.LowerIsBetter},
	)...)
}

// The checks of the public hotline. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// HotlineAnsweredWithinCalls: hotline calls answered ≤ hotline calls. An error.
	HotlineAnsweredWithinCalls indicators.CheckID = "welfare.hotline_answered_within_calls"
	// HotlineRepliedWithinCases: hotline cases replied to ≤ hotline cases received. An error.
	HotlineRepliedWithinCases indicators.CheckID = "welfare.hotline_replied_within_cases"
	// HotlineCompletedWithinCases: hotline cases completed ≤ hotline cases received. An error.
	HotlineCompletedWithinCases indicators.CheckID = "welfare.hotline_completed_within_cases"
	// HotlineInTimeWithinDue: hotline cases completed in time ≤ hotline cases due. An error.
	HotlineInTimeWithinDue indicators.CheckID = "welfare.hotline_in_time_within_due"
	// HotlineResolvedWithinFollowedUp: hotline cases resolved ≤ hotline cases followed up. An error.
	HotlineResolvedWithinFollowedUp indicators.CheckID = "welfare.hotline_resolved_within_followed_up"
	// HotlineSatisfiedWithinJudged: hotline cases judged satisfactory ≤ hotline cases judged. An error.
	HotlineSatisfiedWithinJudged indicators.CheckID = "welfare.hotline_satisfied_within_judged"
	// HotlineFollowedUpWithinCases: hotline cases followed up ≤ hotline cases received. A warning.
	HotlineFollowedUpWithinCases indicators.CheckID = "welfare.hotline_followed_up_within_cases"
	// HotlineJudgedWithinCases: hotline cases judged ≤ hotline cases received. A warning.
	HotlineJudgedWithinCases indicators.CheckID = "welfare.hotline_judged_within_cases"
	// StatedHotlineCompletionAgrees: stated completion rate = hotline cases completed ÷ received. A warning.
	StatedHotlineCompletionAgrees indicators.CheckID = "welfare.stated_hotline_completion_agrees"
	// StatedHotlineSatisfactionAgrees: stated satisfaction rate = hotline cases judged satisfactory ÷ judged. A warning.
	StatedHotlineSatisfactionAgrees indicators.CheckID = "welfare.stated_hotline_satisfaction_agrees"
)

func hotlineChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(HotlineAnsweredWithinCalls, HotlineAnsweredCalls, HotlineCalls, indicators.SeverityError,
			indicators.Text{Zh: "接通的热线来电不多于热线来电", En: "hotline calls answered ≤ hotline calls"},
			indicators.Text{
				Zh: "接通的是来电的一部分；呼出的电话不计。",
				En: "calls answered are a part of the calls made to the hotline; calls it makes are in neither figure",
			}),
		indicators.WithinCheck(HotlineRepliedWithinCases, HotlineRepliedCases, HotlineCases, indicators.SeverityError,
			indicators.Text{Zh: "已回复的热线件不多于热线受理件", En: "hotline cases replied to ≤ hotline cases received"},
			indicators.Text{
				Zh: "已回复的是本期受理件的一部分；上期受理、本期回复的不计。",
				En: "cases replied to are a part of those received in the period; cases of earlier periods are left out",
			}),
		indicators.WithinCheck(HotlineCompletedWithinCases, HotlineCompletedCases, HotlineCases, indicators.SeverityError,
			indicators.Text{Zh: "已办结的热线件不多于热线受理件", En: "hotline cases completed ≤ hotline cases received"},
			indicators.Text{
				Zh: "已办结的是本期受理件的一部分；上期受理、本期办结的不计。",
				En: "cases completed are a part of those received in the period; cases of earlier periods are left out",
			}),
		indicators.WithinCheck(HotlineInTimeWithinDue, HotlineCasesInTime, HotlineDueCases, indicators.SeverityError,
			indicators.Text{Zh: "按期办结的热线件不多于到期应办结的热线件", En: "hotline cases completed in time ≤ hotline cases due"},
			indicators.Text{
				Zh: "按期办结的是到期件的一部分；未到期而已办结的不计。",
				En: "cases completed in time are a part of those due; cases whose limit ends after the period are left out",
			}),
		indicators.WithinCheck(HotlineResolvedWithinFollowedUp, HotlineResolvedCases, HotlineFollowedUpCases, indicators.SeverityError,
			indicators.Text{Zh: "已解决的热线件不多于回访的热线件", En: "hotline cases resolved ≤ hotline cases followed up"},
			indicators.Text{
				Zh: "已解决的以回访为准；未回访的不计。",
				En: "whether a case is resolved is what its caller said when asked; cases not followed up are left out",
			}),
		indicators.WithinCheck(HotlineSatisfiedWithinJudged, HotlineSatisfiedCases, HotlineJudgedCases, indicators.SeverityError,
			indicators.Text{Zh: "评价满意的热线件不多于参与评价的热线件", En: "hotline cases judged satisfactory ≤ hotline cases judged"},
			indicators.Text{
				Zh: "评价满意的是参与评价的一部分；未评价的不作满意计。",
				En: "satisfied callers are a part of those who judged; those who said nothing are not counted as satisfied",
			}),
		indicators.WithinCheck(HotlineFollowedUpWithinCases, HotlineFollowedUpCases, HotlineCases, indicators.SeverityWarning,
			indicators.Text{Zh: "回访的热线件不多于热线受理件", En: "hotline cases followed up ≤ hotline cases received"},
			indicators.Text{Zh: "可回访上期受理的件，故只作提示。", En: "cases received before the period may be followed up, hence a warning"}),
		indicators.WithinCheck(HotlineJudgedWithinCases, HotlineJudgedCases, HotlineCases, indicators.SeverityWarning,
			indicators.Text{Zh: "参与评价的热线件不多于热线受理件", En: "hotline cases judged ≤ hotline cases received"},
			indicators.Text{
				Zh: "可评价上期受理的件，故只作提示；若报的是评价次数，请改为件数。",
				En: "cases received before the period may be judged, hence a warning; report cases, not judgements",
			}),
		{
			ID:   StatedHotlineCompletionAgrees,
			Name: indicators.Text{Zh: "自报热线办结率与办结件、受理件一致", En: "stated completion rate = hotline cases completed ÷ received"},
			Definition: indicators.Text{
				Zh: "自报办结率应等于已办结件 ÷ 受理件；自报值如经修约，请注明修约单位。不一致时，自报值另有分母，如到期应办结件。",
				En: "the stated rate should equal cases completed ÷ cases received; say to what unit it was rounded. Where they differ, the stated " +
					"rate has another denominator, such as cases due",
			},
			Left:     indicators.Of(StatedHotlineCompletionRate),
			Relation: indicators.RelationEqual,
			Right:    indicators.Ratio(indicators.Of(HotlineCompletedCases), indicators.Of(HotlineCases)).Percent(),
			Severity: indicators.SeverityWarning,
		},
		{
			ID:   StatedHotlineSatisfactionAgrees,
			Name: indicators.Text{Zh: "自报热线满意率与满意件、评价件一致", En: "stated satisfaction rate = hotline cases judged satisfactory ÷ judged"},
			Definition: indicators.Text{
				Zh: "自报满意率应等于评价满意件 ÷ 参与评价件；不一致时，请核对是否把未评价的计为满意。",
				En: "the stated rate should equal cases judged satisfactory ÷ cases judged; where they differ, see whether those who said nothing " +
					"were counted as satisfied",
			},
			Left:     indicators.Of(StatedHotlineSatisfactionRate),
			Relation: indicators.RelationEqual,
			Right:    indicators.Ratio(indicators.Of(HotlineSatisfiedCases), indicators.Of(HotlineJudgedCases)).Percent(),
			Severity: indicators.SeverityWarning,
		},
	}
}
