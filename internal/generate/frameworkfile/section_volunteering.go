package main

import "github.com/wenming-go/wenming/indicators"

func volunteering() section {
	const (
		registered  indicators.MeasureID = "volunteering.registered"
		active      indicators.MeasureID = "volunteering.active"
		hours       indicators.MeasureID = "volunteering.hours"
		teams       indicators.MeasureID = "volunteering.teams"
		projects    indicators.MeasureID = "volunteering.projects"
		completed   indicators.MeasureID = "volunteering.completed_projects"
		stations    indicators.MeasureID = "volunteering.stations"
		trained     indicators.MeasureID = "volunteering.trained"
		starRated   indicators.MeasureID = "volunteering.star_rated"
		olderServed indicators.MeasureID = "volunteering.older_residents_served"
	)
	return section{
		id: "volunteering", zh: "志愿服务", en: "volunteering", marks: 15, leading: "1", others: "0.5", department: "县文明办",
		measures: []measure{
			{registered, "注册志愿者", "registered volunteers", persons(), residents, 90, 260, 1000, better | part | lagged},
			{active, "活跃志愿者", "active volunteers", persons(), registered, 300, 720, 1000, better | part | inPeriod | lagged},
			{hours, "志愿服务时长", "hours of volunteering", unit("小时", "hours"), active, 12, 46, 1, better | inPeriod},
			{teams, "志愿服务队伍", "volunteer teams", unit("支", "teams"), residents, 6, 18, 10_000, better | lagged},
			{projects, "志愿服务项目", "volunteer projects", unit("个", "projects"), teams, 12, 34, 10, better | inPeriod},
			{completed, "已完成的志愿服务项目", "completed volunteer projects", unit("个", "projects"), projects, 600, 980, 1000, better | part | inPeriod},
			{stations, "志愿服务站点", "volunteer stations", unit("个", "stations"), communities, 7, 22, 10, better},
			{trained, "参加培训的志愿者", "volunteers trained", persons(), registered, 200, 650, 1000, better | part | inPeriod},
			{starRated, "星级志愿者", "star-rated volunteers", persons(), registered, 40, 220, 1000, better | part},
			{olderServed, "受助老年人", "older residents served", persons(), older, 30, 260, 1000, better | part | inPeriod},
		},
		criteria: []criterion{
			{"registered_share", "注册志愿者占常住人口比例", "registered volunteers as a share of residents", share(ids{registered}, ids{residents}), linear("5", "24"), 0},
			{"active_share", "志愿者活跃率", "active share of registered volunteers", share(ids{active}, ids{registered}), grades("65", "50", "35"), 0},
			{"hours_per_volunteer", "活跃志愿者人均服务时长", "hours per active volunteer", per(1, ids{hours}, ids{active}, "小时/人", "hours per volunteer"),
				curve(at{"0", 0}, at{"20", 60}, at{"40", 100}), 0},
			{"hours_per_resident", "每百人志愿服务时长", "hours of volunteering per 100 residents", per(100, ids{hours}, ids{residents}, "小时/百人", "hours per 100 residents"),
				linear("50", "500"), 0},
			{"teams", "每万人志愿服务队伍", "volunteer teams per 10,000 residents", per(10_000, ids{teams}, ids{residents}, "支/万人", "teams per 10,000 residents"),
				reach(at{"14", 100}, at{"10", 70}, at{"7", 40}), 0},
			{"volunteers_per_team", "队均注册志愿者", "registered volunteers per team", per(1, ids{registered}, ids{teams}, "人/支", "volunteers per team"),
				over("140", "20", "0.1"), 0},
			{"projects_per_team", "队均志愿服务项目", "projects per team", per(1, ids{projects}, ids{teams}, "个/支", "projects per team"), linear("1", "3"), 0},
			{"completed_share", "志愿服务项目完成率", "completed share of projects", share(ids{completed}, ids{projects}), short("95", "5", "0.1"), 0},
			{"stations_per_community", "社区均志愿服务站点", "volunteer stations per community", per(1, ids{stations}, ids{communities}, "个/社区", "stations per community"),
				reach(at{"2", 100}, at{"1", 60}), 0},
			{"stations_per_resident", "每万人志愿服务站点", "volunteer stations per 10,000 residents", per(10_000, ids{stations}, ids{residents}, "个/万人", "stations per 10,000 residents"),
				linear("2", "8"), 0},
			{"trained_share", "志愿者培训率", "trained share of registered volunteers", share(ids{trained}, ids{registered}),
				gradesWith("volunteering.active_share", "55", "50", "35", "25"), 0},
			{"star_share", "星级志愿者占比", "star-rated share of registered volunteers", share(ids{starRated}, ids{registered}),
				curve(at{"0", 0}, at{"10", 60}, at{"20", 100}), indicators.CountAsZero},
			{"active_share_two_periods", "两期平均活跃率", "active share, mean of two periods", meanShare(ids{active}, ids{registered}), linear("30", "70"), 0},
			{"older_served_share", "老年人受助面", "share of older residents served", share(ids{olderServed}, ids{older}), linear("5", "25"), indicators.Exclude},
			{"registered_growth", "注册志愿者增长率", "growth of registered volunteers", growthOf(registered), curve(at{"-5", 0}, at{"0", 50}, at{"6", 100}), 0},
			{"active_growth", "活跃志愿者增长率", "growth of active volunteers", growthOf(active), linear("-2", "8"), 0},
			{"projects", "每万人志愿服务项目", "projects per 10,000 residents", per(10_000, ids{projects}, ids{residents}, "个/万人", "projects per 10,000 residents"),
				bySize(linear("8", "30"), linear("10", "40")), 0},
			{"completed_per_community", "社区均完成项目", "completed projects per community", per(1, ids{completed}, ids{communities}, "个/社区", "projects per community"),
				linear("2", "12"), 0},
			{"active_per_team", "队均活跃志愿者", "active volunteers per team", per(1, ids{active}, ids{teams}, "人/支", "volunteers per team"), linear("30", "100"), 0},
			{"active_share_of_residents", "活跃志愿者占常住人口比例", "active volunteers as a share of residents", share(ids{active}, ids{residents}), linear("3", "14"), 0},
			{"hours_per_project", "项目均服务时长", "hours per project", per(1, ids{hours}, ids{projects}, "小时/个", "hours per project"),
				curve(at{"0", 0}, at{"500", 50}, at{"1500", 100}), 0},
			{"trained_per_team", "队均培训志愿者", "trained volunteers per team", per(1, ids{trained}, ids{teams}, "人/支", "volunteers per team"), linear("20", "100"), 0},
			{"star_rated", "每万人星级志愿者", "star-rated volunteers per 10,000 residents", per(10_000, ids{starRated}, ids{residents}, "人/万人", "volunteers per 10,000 residents"),
				reach(at{"300", 100}, at{"150", 60}, at{"60", 30}), indicators.CountAsZero},
			{"older_served_per_volunteer", "每百名活跃志愿者服务老年人", "older residents served per 100 active volunteers",
				per(100, ids{olderServed}, ids{active}, "人/百人", "residents per 100 volunteers"), linear("10", "45"), indicators.Exclude},
			{"teams_growth", "志愿服务队伍增长率", "growth of volunteer teams", growthOf(teams), reach(at{"5", 100}, at{"0", 60}), 0},
		},
	}
}
