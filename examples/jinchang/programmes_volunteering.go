package main

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
)

func volunteeringProgrammes() []programme {
	return []programme{
		{words: "第八届金昌市道德模范颁奖晚会", name: indicators.Text{Zh: "第八届金昌市道德模范颁奖晚会（2023年9月）", En: "the eighth award ceremony of Jinchang's role models, September 2023"}},
		{
			words: "逢6上街", name: indicators.Text{Zh: "“逢6上街”：每月6、16、26日", En: "street days on the 6th, 16th and 26th"},
			measures: []indicators.MeasureID{volunteer.StreetDayCount},
		},
		{words: "包街包帮", name: indicators.Text{Zh: "“包街包帮”志愿服务活动", En: "volunteers in charge of streets and of people in need"}},
		{
			words: "登记注册、服务记录、教育培训、星级评定", name: indicators.Text{Zh: "登记注册、服务记录、教育培训、星级评定等制度", En: "systems of registration, records, training and star ratings"},
			measures: []indicators.MeasureID{volunteer.VolunteerSystems, volunteer.StarRated},
		},
		{
			words: "选派志愿者参加中志联组织的各类培训班", name: indicators.Text{Zh: "选派志愿者参加中志联培训班", En: "volunteers sent to the federation's training"},
			measures: []indicators.MeasureID{volunteer.Trained, volunteer.TrainingSessions},
		},
		{words: "志愿金昌", name: indicators.Text{Zh: "全国志愿服务信息系统分站“志愿金昌”，率先在全省开通", En: "Volunteer Jinchang, the first site of the national system in the province"}},
		{words: "文明单位学雷锋志愿服务总队", name: indicators.Text{Zh: "文明单位学雷锋志愿服务总队", En: "the volunteer corps of civilized units"}},
		{words: "驻金企业发挥生力军作用", name: indicators.Text{Zh: "金川集团公司、八冶建设集团等驻金企业参与", En: "enterprises take part"}},
		{words: "驻金部队官兵", name: indicators.Text{Zh: "驻金部队官兵参与", En: "the garrison takes part"}},
	}
}
