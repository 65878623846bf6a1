package urban

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of residents' reports.
const (
	// ReportAssignmentRate is reports assigned ÷ received (派单率), in %.
	ReportAssignmentRate indicators.IndicatorID = "urban.report_assignment_rate"
	// ReportRejectionShare is reports rejected ÷ received (不予受理率), in %.
	ReportRejectionShare indicators.IndicatorID = "urban.report_rejection_share"
	// ReportResolutionRate is reports resolved ÷ assigned (办结率，按派单), in %.
	ReportResolutionRate indicators.IndicatorID = "urban.report_resolution_rate"
	// ReportsResolvedOfReceived is reports resolved ÷ received (办结率，按上报), in %.
	ReportsResolvedOfReceived indicators.IndicatorID = "urban.reports_resolved_of_received"
	// ReportVerificationRate is reports verified ÷ resolved (核查通过率), in %.
	ReportVerificationRate indicators.IndicatorID = "urban.report_verification_rate"
	// ReportOverdueShare is reports overdue ÷ assigned (逾期率), in %.
	ReportOverdueShare indicators.IndicatorID = "urban.report_overdue_share"
	// ReportsPerReporter is reports received ÷ reporters (人均上报件数), in reports.
	ReportsPerReporter indicators.IndicatorID = "urban.reports_per_reporter"
	// ReportsPer10000 is reports received per 10,000 residents (每万人上报件数).
	ReportsPer10000 indicators.IndicatorID = "urban.reports_per_10000"
)

// The checks of residents' reports.
const (
	// ReportersWithinReceived: reporters ≤ reports received. An error.
	ReportersWithinReceived indicators.CheckID = "urban.reporters_within_received"
	// ReportsRejectedWithinReceived: reports rejected ≤ received. An error.
	ReportsRejectedWithinReceived indicators.CheckID = "urban.reports_rejected_within_received"
	// ReportsAssignedWithinReceived: reports assigned ≤ received. An error.
	ReportsAssignedWithinReceived indicators.CheckID = "urban.reports_assigned_within_received"
	// ReportsResolvedWithinAssigned: reports resolved ≤ assigned. An error.
	ReportsResolvedWithinAssigned indicators.CheckID = "urban.reports_resolved_within_assigned"
	// ReportsVerifiedWithinResolved: reports verified ≤ resolved. An error.
	ReportsVerifiedWithinResolved indicators.CheckID = "urban.reports_verified_within_resolved"
	// ReportsOverdueWithinAssigned: reports overdue ≤ assigned. An error.
	ReportsOverdueWithinAssigned indicators.CheckID = "urban.reports_overdue_within_assigned"
	// ReportsAssignedAndRejectedWithinReceived: reports assigned + rejected ≤ received. A warning.
	ReportsAssignedAndRejectedWithinReceived indicators.CheckID = "urban.reports_assigned_and_rejected_within_received"
)

func reportsIndicators() []indicators.Indicator {
	received, assigned := indicators.Of(ReportsReceived), indicators.Of(ReportsAssigned)
	return []indicators.Indicator{
		indicators.PercentIndicator(ReportAssignmentRate, indicators.Undirected, assigned, received,
			indicators.Text{Zh: "随手拍派单率", En: "reports assigned as a share of those received"},
			indicators.Text{
				Zh: "派单件数 ÷ 上报件数；不予受理的多则偏低，故不定方向。",
				En: "reports assigned ÷ reports received; it is low where many are rejected, so neither way is better",
			}),
		indicators.PercentIndicator(ReportRejectionShare, indicators.Undirected, indicators.Of(ReportsRejected), received,
			indicators.Text{Zh: "随手拍不予受理率", En: "reports rejected as a share of those received"},
			indicators.Text{
				Zh: "不予受理件数 ÷ 上报件数；偏高可能因上报不当，也可能因受理过严，故不定方向。",
				En: "reports rejected ÷ reports received; it may be high because people report amiss or because too much is turned away, so neither way is better",
			}),
		indicators.PercentIndicator(ReportResolutionRate, indicators.HigherIsBetter, indicators.Of(ReportsResolved), assigned,
			indicators.Text{Zh: "随手拍办结率（按派单）", En: "reports resolved as a share of those assigned"},
			indicators.Text{Zh: "办结件数 ÷ 派单件数；不予受理的不在分母中。", En: "reports resolved ÷ reports assigned; rejected ones are not in the denominator"}),
		indicators.PercentIndicator(ReportsResolvedOfReceived, indicators.HigherIsBetter, indicators.Of(ReportsResolved), received,
			indicators.Text{Zh: "随手拍办结率（按上报）", En: "reports resolved as a share of those received"},
			indicators.Text{Zh: "办结件数 ÷ 上报件数；不予受理的也在分母中。", En: "reports resolved ÷ reports received; rejected ones are in the denominator"}),
		indicators.PercentIndicator(ReportVerificationRate, indicators.HigherIsBetter, indicators.Of(ReportsVerified), indicators.Of(ReportsResolved),
			indicators.Text{Zh: "随手拍核查通过率", En: "reports verified as a share of those resolved"},
			indicators.Text{Zh: "核查通过件数 ÷ 办结件数；尚未核查的也在分母中。", En: "reports verified ÷ reports resolved; those not yet looked at are in the denominator too"}),
		indicators.PercentIndicator(ReportOverdueShare, indicators.LowerIsBetter, indicators.Of(ReportsOverdue), assigned,
			indicators.Text{Zh: "随手拍逾期率", En: "reports overdue as a share of those assigned"},
			indicators.Text{Zh: "逾期件数 ÷ 派单件数。", En: "reports overdue ÷ reports assigned"}),
		{
			ID:   ReportsPerReporter,
			Name: indicators.Text{Zh: "随手拍人均上报件数", En: "reports per reporter"},
			Definition: indicators.Text{
				Zh: "上报件数 ÷ 上报人数；匿名上报的件计入分子，其人不计入分母。",
				En: "reports received ÷ reporters; reports without a name are in the numerator only",
			},
			Unit:    indicators.Text{Zh: "件/人", En: "reports"},
			Formula: indicators.Ratio(received, indicators.Of(Reporters)),
		},
		{
			ID:   ReportsPer10000,
			Name: indicators.Text{Zh: "每万人随手拍上报件数", En: "reports per 10,000 residents"},
			Definition: indicators.Text{
				Zh: "上报件数 ÷ 常住人口，每万人；偏多可能因问题多，也可能因参与多，故不定方向。",
				En: "reports received ÷ residents, per 10,000; many may mean many problems or many people who take part, so neither way is better",
			},
			Unit:    indicators.Text{Zh: "件/万人", En: "per 10,000 residents"},
			Formula: indicators.Ratio(received, indicators.Of(population.Resident)).Per(10_000),
		},
	}
}

func reportsChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(ReportersWithinReceived, Reporters, ReportsReceived, indicators.SeverityError,
			indicators.Text{Zh: "上报人数不多于上报件数", En: "reporters ≤ reports received"},
			indicators.Text{
				Zh: "每个上报人至少上报一件，一件只计一个上报人；若报的是注册用户，请改为上报过的人。",
				En: "a reporter made at least one report, and a report has one reporter; count those who reported, not all users of the program",
			}),
		indicators.WithinCheck(ReportsRejectedWithinReceived, ReportsRejected, ReportsReceived, indicators.SeverityError,
			indicators.Text{Zh: "不予受理件数不多于上报件数", En: "reports rejected ≤ reports received"},
			indicators.Text{
				Zh: "不予受理的是本期上报的一部分；请剔除以前各期上报的。",
				En: "those rejected are a part of those received in the period; leave out reports of earlier periods",
			}),
		indicators.WithinCheck(ReportsAssignedWithinReceived, ReportsAssigned, ReportsReceived, indicators.SeverityError,
			indicators.Text{Zh: "派单件数不多于上报件数", En: "reports assigned ≤ reports received"},
			indicators.Text{
				Zh: "派单的是本期上报的一部分；一件派给多个单位的只计一次。",
				En: "those assigned are a part of those received in the period; count a report once, even where several units got it",
			}),
		indicators.WithinCheck(ReportsResolvedWithinAssigned, ReportsResolved, ReportsAssigned, indicators.SeverityError,
			indicators.Text{Zh: "办结件数不多于派单件数", En: "reports resolved ≤ reports assigned"},
			indicators.Text{
				Zh: "办结的是本期派单的一部分；请剔除以前各期上报而本期办结的。",
				En: "those resolved are a part of those assigned; leave out reports of earlier periods that were resolved in this one",
			}),
		indicators.WithinCheck(ReportsVerifiedWithinResolved, ReportsVerified, ReportsResolved, indicators.SeverityError,
			indicators.Text{Zh: "核查通过件数不多于办结件数", En: "reports verified ≤ reports resolved"},
			indicators.Text{
				Zh: "核查通过的是办结的一部分；若报的是核查次数，请改为件数。",
				En: "those verified are a part of those resolved; count reports, not visits",
			}),
		indicators.WithinCheck(ReportsOverdueWithinAssigned, ReportsOverdue, ReportsAssigned, indicators.SeverityError,
			indicators.Text{Zh: "逾期件数不多于派单件数", En: "reports overdue ≤ reports assigned"},
			indicators.Text{
				Zh: "逾期的是本期派单的一部分；请剔除以前各期上报的。",
				En: "those overdue are a part of those assigned; leave out reports of earlier periods",
			}),
		{
			ID:   ReportsAssignedAndRejectedWithinReceived,
			Name: indicators.Text{Zh: "派单与不予受理件数之和不多于上报件数", En: "reports assigned + reports rejected ≤ reports received"},
			Definition: indicators.Text{
				Zh: "一件上报或派单或不予受理，不应两者都计；派单后被退回的，请只计入其一。",
				En: "a report is assigned or rejected, not both; where it was assigned first and rejected then, count it as one of them",
			},
			Left:     indicators.Sum(indicators.Of(ReportsAssigned), indicators.Of(ReportsRejected)),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Of(ReportsReceived),
			Severity: indicators.SeverityWarning,
		},
	}
}
