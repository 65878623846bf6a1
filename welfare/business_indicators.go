package welfare

import "github.com/wenming-go/wenming/indicators"

// The indicators of the business environment.
const (
	// EnterpriseResolutionRate is complaints of enterprises resolved ÷ complaints of enterprises (企业诉求解决率), in %.
	EnterpriseResolutionRate indicators.IndicatorID = "welfare.enterprise_resolution_rate"
	// StartedTaskShare is tasks started ÷ tasks of the business environment programme (优化营商环境任务启动率), in %.
	StartedTaskShare indicators.IndicatorID = "welfare.started_task_share"
	// CompletedTaskShare is tasks completed ÷ tasks of the business environment programme (优化营商环境任务完成率), in %.
	CompletedTaskShare indicators.IndicatorID = "welfare.completed_task_share"
	// EnterpriseVisitReach is the enterprises visited (走访的企业), in enterprises.
	EnterpriseVisitReach indicators.IndicatorID = "welfare.enterprise_visit_reach"
	// EnterpriseMeetingsHeld is meetings with enterprises (政企沟通会), in meetings.
	EnterpriseMeetingsHeld indicators.IndicatorID = "welfare.enterprise_meetings_held"
	// ZoneProjectsSettled is projects settled in the development zone (落户经开区项目), in projects.
	ZoneProjectsSettled indicators.IndicatorID = "welfare.zone_projects_settled"
)

func businessIndicators() []indicators.Indicator {
	return append([]indicators.Indicator{
		indicators.PercentIndicator(EnterpriseResolutionRate, indicators.HigherIsBetter,
			indicators.Of(ResolvedEnterpriseComplaints), indicators.Of(EnterpriseComplaints),
			indicators.Text{Zh: "企业诉求解决率", En: "resolution rate of complaints of enterprises"},
			indicators.Text{Zh: "已解决的企业诉求 ÷ 企业诉求。", En: "complaints of enterprises resolved ÷ complaints of enterprises"}),
		indicators.PercentIndicator(StartedTaskShare, indicators.HigherIsBetter, indicators.Of(StartedReformTasks), indicators.Of(ReformTasks),
			indicators.Text{Zh: "优化营商环境任务启动率", En: "tasks of the business environment programme started"},
			indicators.Text{Zh: "已启动的行动任务 ÷ 优化营商环境行动任务。", En: "tasks started ÷ tasks of the business environment programme"}),
		indicators.PercentIndicator(CompletedTaskShare, indicators.HigherIsBetter, indicators.Of(CompletedReformTasks), indicators.Of(ReformTasks),
			indicators.Text{Zh: "优化营商环境任务完成率", En: "tasks of the business environment programme completed"},
			indicators.Text{Zh: "已完成的行动任务 ÷ 优化营商环境行动任务。", En: "tasks completed ÷ tasks of the business environment programme"}),
	}, showMeasures(businessMeasures(),
		shown{EnterpriseVisitReach, EnterprisesVisited, indicators.HigherIsBetter},
		shown{EnterpriseMeetingsHeld, EnterpriseMeetings, indicators.HigherIsBetter},
		shown{ZoneProjectsSettled, ZoneProjects, indicators.HigherIsBetter},
	)...)
}

// The checks of the business environment. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// EnterpriseResolvedWithinComplaints: complaints of enterprises resolved ≤ complaints of enterprises. An error.
	EnterpriseResolvedWithinComplaints indicators.CheckID = "welfare.enterprise_resolved_within_complaints"
	// StartedWithinReformTasks: tasks started ≤ tasks of the business environment programme. An error.
	StartedWithinReformTasks indicators.CheckID = "welfare.started_within_reform_tasks"
	// CompletedWithinStartedTasks: tasks completed ≤ tasks started. An error.
	CompletedWithinStartedTasks indicators.CheckID = "welfare.completed_within_started_tasks"
	// EnterpriseComplaintsWithinHotline: complaints of enterprises ≤ hotline cases received. A note: enterprises have other ways too.
	EnterpriseComplaintsWithinHotline indicators.CheckID = "welfare.enterprise_complaints_within_hotline"
)

func businessChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(EnterpriseResolvedWithinComplaints, ResolvedEnterpriseComplaints, EnterpriseComplaints, indicators.SeverityError,
			indicators.Text{Zh: "已解决的企业诉求不多于企业诉求", En: "complaints of enterprises resolved ≤ complaints of enterprises"},
			indicators.Text{
				Zh: "已解决的是本期企业诉求的一部分；往期诉求本期解决的不计。",
				En: "complaints resolved are a part of those of the period; those of earlier periods are left out",
			}),
		indicators.WithinCheck(StartedWithinReformTasks, StartedReformTasks, ReformTasks, indicators.SeverityError,
			indicators.Text{Zh: "已启动的行动任务不多于优化营商环境行动任务", En: "tasks started ≤ tasks of the business environment programme"},
			indicators.Text{Zh: "已启动的是行动任务的一部分。", En: "tasks started are a part of the tasks listed"}),
		indicators.WithinCheck(CompletedWithinStartedTasks, CompletedReformTasks, StartedReformTasks, indicators.SeverityError,
			indicators.Text{Zh: "已完成的行动任务不多于已启动的行动任务", En: "tasks completed ≤ tasks started"},
			indicators.Text{Zh: "完成的任务都已启动；已启动的应含已完成的。", En: "tasks completed were started; count them among those started"}),
		indicators.WithinCheck(EnterpriseComplaintsWithinHotline, EnterpriseComplaints, HotlineCases, indicators.SeverityNote,
			indicators.Text{Zh: "企业诉求不多于热线受理件", En: "complaints of enterprises ≤ hotline cases received"},
			indicators.Text{
				Zh: "企业诉求可不经热线受理，多于热线受理件时不必改。",
				En: "enterprises may complain by other ways than the hotline; where there are more of these, nothing needs correction",
			}),
	}
}
