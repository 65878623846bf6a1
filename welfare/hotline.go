package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Hotline is how a public hotline answers people (12345 热线、接诉即办): calls, cases and what callers think of them. The zero Hotline
// reports nothing.
type Hotline struct {
	// Calls is 热线来电, in calls, in the period.
	Calls indicators.Value `json:"calls,omitzero" validate:"count"`
	// AnsweredCalls is 接通的热线来电, in calls, in the period: a part of Calls.
	AnsweredCalls indicators.Value `json:"answered_calls,omitzero" validate:"count,atmost=Calls"`
	// Cases is 热线受理件, in cases, in the period.
	Cases indicators.Value `json:"cases,omitzero" validate:"count"`
	// RepliedCases is 已回复的热线件, in cases, in the period: a part of Cases.
	RepliedCases indicators.Value `json:"replied_cases,omitzero" validate:"count,atmost=Cases"`
	// CompletedCases is 已办结的热线件, in cases, in the period: a part of Cases.
	CompletedCases indicators.Value `json:"completed_cases,omitzero" validate:"count,atmost=Cases"`
	// DueCases is 到期应办结的热线件, in cases, in the period.
	DueCases indicators.Value `json:"due_cases,omitzero" validate:"count"`
	// CasesInTime is 按期办结的热线件, in cases, in the period: a part of DueCases.
	CasesInTime indicators.Value `json:"cases_in_time,omitzero" validate:"count,atmost=DueCases"`
	// FollowedUpCases is 回访的热线件, in cases, in the period.
	FollowedUpCases indicators.Value `json:"followed_up_cases,omitzero" validate:"count"`
	// ResolvedCases is 已解决的热线件, in cases, in the period: a part of FollowedUpCases.
	ResolvedCases indicators.Value `json:"resolved_cases,omitzero" validate:"count,atmost=FollowedUpCases"`
	// JudgedCases is 参与评价的热线件, in cases, in the period.
	JudgedCases indicators.Value `json:"judged_cases,omitzero" validate:"count"`
	// SatisfiedCases is 评价满意的热线件, in cases, in the period: a part of JudgedCases.
	SatisfiedCases indicators.Value `json:"satisfied_cases,omitzero" validate:"count,atmost=JudgedCases"`
	// StatedCompletionRate is 自报热线办结率, in %, as published; only a check reads it.
	StatedCompletionRate indicators.Value `json:"stated_completion_rate,omitzero" validate:"percentage"`
	// StatedSatisfactionRate is 自报热线满意率, in %, as published; only a check reads it.
	StatedSatisfactionRate indicators.Value `json:"stated_satisfaction_rate,omitzero" validate:"percentage"`
	// LongestCityEnquiryDays is 市级咨询件最长办理时间, in working days, in the period.
	LongestCityEnquiryDays indicators.Value `json:"longest_city_enquiry_days,omitzero" validate:"amount"`
	// LongestCountyEnquiryDays is 县级咨询件最长办理时间, in working days, in the period.
	LongestCountyEnquiryDays indicators.Value `json:"longest_county_enquiry_days,omitzero" validate:"amount"`
	// LongestRequestDays is 求助件、建议件最长办理时间, in working days, in the period.
	LongestRequestDays indicators.Value `json:"longest_request_days,omitzero" validate:"amount"`
	// LongestCityComplaintDays is 市级一般投诉件最长办理时间, in working days, in the period.
	LongestCityComplaintDays indicators.Value `json:"longest_city_complaint_days,omitzero" validate:"amount"`
	// LongestCountyComplaintDays is 县级一般投诉件最长办理时间, in working days, in the period.
	LongestCountyComplaintDays indicators.Value `json:"longest_county_complaint_days,omitzero" validate:"amount"`
}

// The measures of the public hotline.
const (
	// HotlineCalls is 热线来电, in calls, in the period.
	HotlineCalls indicators.MeasureID = "welfare.hotline_calls"
	// HotlineAnsweredCalls is 接通的热线来电, in calls, in the period: a part of HotlineCalls.
	HotlineAnsweredCalls indicators.MeasureID = "welfare.hotline_answered_calls"
	// HotlineCases is 热线受理件, in cases, in the period.
	HotlineCases indicators.MeasureID = "welfare.hotline_cases"
	// HotlineRepliedCases is 已回复的热线件, in cases, in the period: a part of HotlineCases.
	HotlineRepliedCases indicators.MeasureID = "welfare.hotline_replied_cases"
	// HotlineCompletedCases is 已办结的热线件, in cases, in the period: a part of HotlineCases.
	HotlineCompletedCases indicators.MeasureID = "welfare.hotline_completed_cases"
	// HotlineDueCases is 到期应办结的热线件, in cases, in the period.
	HotlineDueCases indicators.MeasureID = "welfare.hotline_due_cases"
	// HotlineCasesInTime is 按期办结的热线件, in cases, in the period: a part of HotlineDueCases.
	HotlineCasesInTime indicators.MeasureID = "welfare.hotline_cases_in_time"
	// HotlineFollowedUpCases is 回访的热线件, in cases, in the period.
	HotlineFollowedUpCases indicators.MeasureID = "welfare.hotline_followed_up_cases"
	// HotlineResolvedCases is 已解决的热线件, in cases, in the period: a part of HotlineFollowedUpCases.
	HotlineResolvedCases indicators.MeasureID = "welfare.hotline_resolved_cases"
	// HotlineJudgedCases is 参与评价的热线件, in cases, in the period.
	HotlineJudgedCases indicators.MeasureID = "welfare.hotline_judged_cases"
	// HotlineSatisfiedCases is 评价满意的热线件, in cases, in the period: a part of HotlineJudgedCases.
	HotlineSatisfiedCases indicators.MeasureID = "welfare.hotline_satisfied_cases"
	// StatedHotlineCompletionRate is 自报热线办结率, in %, as published; only a check reads it.
	StatedHotlineCompletionRate indicators.MeasureID = "welfare.stated_hotline_completion_rate"
	// StatedHotlineSatisfactionRate is 自报热线满意率, in %, as published; only a check reads it.
	StatedHotlineSatisfactionRate indicators.MeasureID = "welfare.stated_hotline_satisfaction_rate"
	// LongestCityEnquiryDays is 市级咨询件最长办理时间, in working days, in the period.
	LongestCityEnquiryDays indicators.MeasureID = "welfare.longest_city_enquiry_days"
	// LongestCountyEnquiryDays is 县级咨询件最长办理时间, in working days, in the period.
	LongestCountyEnquiryDays indicators.MeasureID = "welfare.longest_county_enquiry_days"
	// LongestRequestDays is 求助件、建议件最长办理时间, in working days, in the period.
	LongestRequestDays indicators.MeasureID = "welfare.longest_request_days"
	// LongestCityComplaintDays is 市级一般投诉件最长办理时间, in working days, in the period.
	LongestCityComplaintDays indicators.MeasureID = "welfare.longest_city_complaint_days"
	// LongestCountyComplaintDays is 县级一般投诉件最长办理时间, in working days, in the period.
	LongestCountyComplaintDays indicators.MeasureID = "welfare.longest_county_complaint_days"
)

func (h Hotline) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: HotlineCalls, Value: h.Calls},
		{Measure: HotlineAnsweredCalls, Value: h.AnsweredCalls},
		{Measure: HotlineCases, Value: h.Cases},
		{Measure: HotlineRepliedCases, Value: h.RepliedCases},
		{Measure: HotlineCompletedCases, Value: h.CompletedCases},
		{Measure: HotlineDueCases, Value: h.DueCases},
		{Measure: HotlineCasesInTime, Value: h.CasesInTime},
		{Measure: HotlineFollowedUpCases, Value: h.FollowedUpCases},
		{Measure: HotlineResolvedCases, Value: h.ResolvedCases},
		{Measure: HotlineJudgedCases, Value: h.JudgedCases},
		{Measure: HotlineSatisfiedCases, Value: h.SatisfiedCases},
		{Measure: StatedHotlineCompletionRate, Value: h.StatedCompletionRate},
		{Measure: StatedHotlineSatisfactionRate, Value: h.StatedSatisfactionRate},
		{Measure: LongestCityEnquiryDays, Value: h.LongestCityEnquiryDays},
		{Measure: LongestCountyEnquiryDays, Value: h.LongestCountyEnquiryDays},
		{Measure: LongestRequestDays, Value: h.LongestRequestDays},
		{Measure: LongestCityComplaintDays, Value: h.LongestCityComplaintDays},
		{Measure: LongestCountyComplaintDays, Value: h.LongestCountyComplaintDays},
	}
}

func hotlineMeasures() []indicators.Measure {
	return slices.Concat(hotlineCaseMeasures(), hotlineStatedMeasures())
}

func hotlineCaseMeasures() []indicators.Measure {
	calls := indicators.Text{Zh: "个", En: "calls"}
	cases := indicators.Text{Zh: "件", En: "cases"}
	return []indicators.Measure{
		indicators.CountMeasure(HotlineCalls, calls, indicators.Text{Zh: "热线来电", En: "hotline calls"}, indicators.Text{
			Zh: "本期打进热线的电话，含未接通的；同一人多次来电分别计。",
			En: "calls made to the hotline in the period, those not answered included; a person who calls twice counts twice",
		}),
		indicators.CountMeasure(HotlineAnsweredCalls, calls, indicators.Text{Zh: "接通的热线来电", En: "hotline calls answered"}, indicators.Text{
			Zh: "热线来电中，话务员接通的。",
			En: "hotline calls that were answered",
		}),
		indicators.CountMeasure(HotlineCases, cases, indicators.Text{Zh: "热线受理件", En: "hotline cases received"}, indicators.Text{
			Zh: "本期热线受理的诉求件，含网络等渠道；不是来电数，一次来电可有几件，也可没有。",
			En: "cases that the hotline took up in the period, from calls and other channels; not calls, since one call may bring several cases " +
				"or none",
		}, jinchangMayorHotline2020("21,860 received")),
		indicators.CountMeasure(HotlineRepliedCases, cases, indicators.Text{Zh: "已回复的热线件", En: "hotline cases replied to"}, indicators.Text{
			Zh: "热线受理件中，至期末已回复来电人的。",
			En: "hotline cases received in the period whose callers had a reply by the end of it",
		}),
		indicators.CountMeasure(HotlineCompletedCases, cases, indicators.Text{Zh: "已办结的热线件", En: "hotline cases completed"}, indicators.Text{
			Zh: "热线受理件中，至期末已办结的，无论是否解决、是否超期。",
			En: "hotline cases received in the period that were completed by the end of it, whether or not they were resolved, and in time or not",
		}, jinchangMayorHotline2020("21,081 completed")),
		indicators.CountMeasure(HotlineDueCases, cases, indicators.Text{Zh: "到期应办结的热线件", En: "hotline cases due"}, indicators.Text{
			Zh: "办理时限在本期内届满的热线件，含上期受理的。",
			En: "hotline cases whose time limit ended in the period, those received before it included",
		}),
		indicators.CountMeasure(HotlineCasesInTime, cases, indicators.Text{Zh: "按期办结的热线件", En: "hotline cases completed in time"}, indicators.Text{
			Zh: "到期应办结的热线件中，在时限内办结的。",
			En: "hotline cases due that were completed within their time limit",
		}),
		indicators.CountMeasure(HotlineFollowedUpCases, cases, indicators.Text{Zh: "回访的热线件", En: "hotline cases followed up"}, indicators.Text{
			Zh: "本期就办理结果回访到来电人的热线件。",
			En: "hotline cases whose callers were asked in the period what came of them, and answered",
		}),
		indicators.CountMeasure(HotlineResolvedCases, cases, indicators.Text{Zh: "已解决的热线件", En: "hotline cases resolved"}, indicators.Text{
			Zh: "回访的热线件中，来电人确认诉求已解决的；办结而未解决的不计。",
			En: "hotline cases followed up whose callers said that the matter was resolved; cases completed without that are left out",
		}),
		indicators.CountMeasure(HotlineJudgedCases, cases, indicators.Text{Zh: "参与评价的热线件", En: "hotline cases judged"}, indicators.Text{
			Zh: "本期来电人作出满意与否评价的热线件；未评价的不计。",
			En: "hotline cases whose callers said in the period whether they were satisfied; those who said nothing are left out",
		}),
		indicators.CountMeasure(HotlineSatisfiedCases, cases, indicators.Text{Zh: "评价满意的热线件", En: "hotline cases judged satisfactory"}, indicators.Text{
			Zh: "参与评价的热线件中，来电人表示满意的。",
			En: "hotline cases judged whose callers were satisfied",
		}),
	}
}

func hotlineStatedMeasures() []indicators.Measure {
	days := indicators.Text{Zh: "个工作日", En: "working days"}
	return []indicators.Measure{
		indicators.PercentMeasure(StatedHotlineCompletionRate, indicators.Text{Zh: "自报热线办结率", En: "stated completion rate of the hotline"}, indicators.Text{
			Zh: "公布的热线办结率，照原文填报（99.91 不写作 0.9991）；分母常未说明，只用于核查，不计分。",
			En: "completion rate of the hotline as published (99.91, not 0.9991); often over an unstated number of cases, so it is checked, and " +
				"no score reads it",
		}, jinchangMayorHotline2020("99.91 % stated; the denominator is not")),
		indicators.PercentMeasure(StatedHotlineSatisfactionRate, indicators.Text{Zh: "自报热线满意率", En: "stated satisfaction rate of the hotline"}, indicators.Text{
			Zh: "公布的热线满意率，照原文填报；分母常未说明，只用于核查，不计分。",
			En: "satisfaction rate of the hotline as published; often over an unstated number of cases, so it is checked, and no score reads it",
		}, jinchangMayorHotline2020("92.6 % stated; the denominator is not")),
		indicators.AmountMeasure(LongestCityEnquiryDays, days,
			indicators.Text{Zh: "市级咨询件最长办理时间", En: "longest handling time of enquiries at city level"}, indicators.Text{
				Zh: "本期办结的市级咨询件中，办理时间最长的一件所用的工作日。",
				En: "working days that the slowest of the enquiries at city level completed in the period took",
			}),
		indicators.AmountMeasure(LongestCountyEnquiryDays, days,
			indicators.Text{Zh: "县级咨询件最长办理时间", En: "longest handling time of enquiries at county level"}, indicators.Text{
				Zh: "本期办结的县级咨询件中，办理时间最长的一件所用的工作日。",
				En: "working days that the slowest of the enquiries at county level completed in the period took",
			}),
		indicators.AmountMeasure(LongestRequestDays, days,
			indicators.Text{Zh: "求助件、建议件最长办理时间", En: "longest handling time of requests and suggestions"}, indicators.Text{
				Zh: "本期办结的求助件、建议件中，办理时间最长的一件所用的工作日。",
				En: "working days that the slowest of the requests and suggestions completed in the period took",
			}),
		indicators.AmountMeasure(LongestCityComplaintDays, days,
			indicators.Text{Zh: "市级一般投诉件最长办理时间", En: "longest handling time of ordinary complaints at city level"}, indicators.Text{
				Zh: "本期办结的市级一般投诉件中，办理时间最长的一件所用的工作日。",
				En: "working days that the slowest of the ordinary complaints at city level completed in the period took",
			}),
		indicators.AmountMeasure(LongestCountyComplaintDays, days,
			indicators.Text{Zh: "县级一般投诉件最长办理时间", En: "longest handling time of ordinary complaints at county level"}, indicators.Text{
				Zh: "本期办结的县级一般投诉件中，办理时间最长的一件所用的工作日。",
				En: "working days that the slowest of the ordinary complaints at county level completed in the period took",
			}),
	}
}
