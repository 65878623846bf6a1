package welfare

import "github.com/wenming-go/wenming/indicators"

// Business is how a place treats those who do business (营商环境): what enterprises ask for, and what becomes of it. The zero Business
// reports nothing.
type Business struct {
	// EnterpriseComplaints is 企业诉求, in cases, in the period.
	EnterpriseComplaints indicators.Value `json:"enterprise_complaints,omitzero" validate:"count"`
	// ResolvedEnterpriseComplaints is 已解决的企业诉求, in cases, in the period: a part of EnterpriseComplaints.
	ResolvedEnterpriseComplaints indicators.Value `json:"resolved_enterprise_complaints,omitzero" validate:"count,atmost=EnterpriseComplaints"`
	// EnterprisesVisited is 走访的企业, in enterprises, in the period.
	EnterprisesVisited indicators.Value `json:"enterprises_visited,omitzero" validate:"count"`
	// EnterpriseMeetings is 政企沟通会, in meetings, in the period.
	EnterpriseMeetings indicators.Value `json:"enterprise_meetings,omitzero" validate:"count"`
	// ReformTasks is 优化营商环境行动任务, in tasks, at the end of the period.
	ReformTasks indicators.Value `json:"reform_tasks,omitzero" validate:"count"`
	// StartedReformTasks is 已启动的行动任务, in tasks, at the end of the period: a part of ReformTasks.
	StartedReformTasks indicators.Value `json:"started_reform_tasks,omitzero" validate:"count,atmost=ReformTasks"`
	// CompletedReformTasks is 已完成的行动任务, in tasks, at the end of the period: a part of StartedReformTasks.
	CompletedReformTasks indicators.Value `json:"completed_reform_tasks,omitzero" validate:"count,atmost=StartedReformTasks"`
	// ZoneProjects is 落户经开区项目, in projects, in the period.
	ZoneProjects indicators.Value `json:"zone_projects,omitzero" validate:"count"`
}

// The measures of the business environment.
const (
	// EnterpriseComplaints is 企业诉求, in cases, in the period.
	EnterpriseComplaints indicators.MeasureID = "welfare.enterprise_complaints"
	// ResolvedEnterpriseComplaints is 已解决的企业诉求, in cases, in the period: a part of EnterpriseComplaints.
	ResolvedEnterpriseComplaints indicators.MeasureID = "welfare.resolved_enterprise_complaints"
	// EnterprisesVisited is 走访的企业, in enterprises, in the period.
	EnterprisesVisited indicators.MeasureID = "welfare.enterprises_visited"
	// EnterpriseMeetings is 政企沟通会, in meetings, in the period.
	EnterpriseMeetings indicators.MeasureID = "welfare.enterprise_meetings"
	// ReformTasks is 优化营商环境行动任务, in tasks, at the end of the period.
	ReformTasks indicators.MeasureID = "welfare.reform_tasks"
	// StartedReformTasks is 已启动的行动任务, in tasks, at the end of the period: a part of ReformTasks.
	StartedReformTasks indicators.MeasureID = "welfare.started_reform_tasks"
	// CompletedReformTasks is 已完成的行动任务, in tasks, at the end of the period: a part of StartedReformTasks.
	CompletedReformTasks indicators.MeasureID = "welfare.completed_reform_tasks"
	// ZoneProjects is 落户经开区项目, in projects, in the period.
	ZoneProjects indicators.MeasureID = "welfare.zone_projects"
)

func (b Business) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: EnterpriseComplaints, Value: b.EnterpriseComplaints},
		{Measure: ResolvedEnterpriseComplaints, Value: b.ResolvedEnterpriseComplaints},
		{Measure: EnterprisesVisited, Value: b.EnterprisesVisited},
		{Measure: EnterpriseMeetings, Value: b.EnterpriseMeetings},
		{Measure: ReformTasks, Value: b.ReformTasks},
		{Measure: StartedReformTasks, Value: b.StartedReformTasks},
		{Measure: CompletedReformTasks, Value: b.CompletedReformTasks},
		{Measure: ZoneProjects, Value: b.ZoneProjects},
	}
}

func businessMeasures() []indicators.Measure {
	cases := indicators.Text{Zh: "件", En: "cases"}
	tasks := indicators.Text{Zh: "项", En: "tasks"}
	return []indicators.Measure{
		indicators.CountMeasure(EnterpriseComplaints, cases, indicators.Text{Zh: "企业诉求", En: "complaints of enterprises"}, indicators.Text{
			Zh: "本期受理的企业诉求件，一件计一次；经热线受理的也计入热线受理件。",
			En: "complaints and requests of enterprises taken up in the period, each once; those that came by the hotline are hotline cases too",
		}),
		indicators.CountMeasure(ResolvedEnterpriseComplaints, cases, indicators.Text{Zh: "已解决的企业诉求", En: "complaints of enterprises resolved"}, indicators.Text{
			Zh: "企业诉求中，至期末企业确认已解决的。",
			En: "complaints of enterprises of the period that the enterprise said were resolved by the end of it",
		}),
		indicators.CountMeasure(EnterprisesVisited, indicators.Text{Zh: "家", En: "enterprises"},
			indicators.Text{Zh: "走访的企业", En: "enterprises visited"}, indicators.Text{
				Zh: "本期政府部门走访过的企业，一家计一次，不是走访次数。",
				En: "enterprises that public bodies visited in the period, each once, however often",
			}, jinchang2023(businessParagraph, "政企沟通交流; no figure")),
		indicators.CountMeasure(EnterpriseMeetings, indicators.Text{Zh: "场", En: "meetings"},
			indicators.Text{Zh: "政企沟通会", En: "meetings with enterprises"}, indicators.Text{
				Zh: "本期举办的政企沟通交流活动场次。",
				En: "meetings of public bodies with enterprises that were held in the period",
			}, jinchang2023(businessParagraph, "政企沟通交流; no figure")),
		indicators.CountMeasure(ReformTasks, tasks, indicators.Text{Zh: "优化营商环境行动任务", En: "tasks of the business environment programme"}, indicators.Text{
			Zh: "现行优化营商环境行动计划所列的任务，一项计一次。",
			En: "tasks that the programme for the business environment in force lists, each once",
		}, jinchang2023(businessParagraph, "the three-year 补短板强弱项促提升 programme; no figure")),
		indicators.CountMeasure(StartedReformTasks, tasks, indicators.Text{Zh: "已启动的行动任务", En: "tasks started"}, indicators.Text{
			Zh: "优化营商环境行动任务中，至期末已启动的，含已完成的。",
			En: "tasks of the programme started by the end of the period, completed ones included",
		}),
		indicators.CountMeasure(CompletedReformTasks, tasks, indicators.Text{Zh: "已完成的行动任务", En: "tasks completed"}, indicators.Text{
			Zh: "已启动的行动任务中，至期末已完成的。",
			En: "tasks of the programme completed by the end of the period",
		}),
		indicators.CountMeasure(ZoneProjects, indicators.Text{Zh: "个", En: "projects"},
			indicators.Text{Zh: "落户经开区项目", En: "projects settled in the development zone"}, indicators.Text{
				Zh: "本期签约落户经济技术开发区的项目，一个计一次。",
				En: "projects signed in the period to settle in the economic development zone, each once",
			}, jinchang2023(businessParagraph, "projects settled in 金昌经开区; no figure")),
	}
}
