package main

import "github.com/wenming-go/wenming/indicators"

func order() section {
	const (
		requests   indicators.MeasureID = "order.hotline_requests"
		inTime     indicators.MeasureID = "order.requests_answered_in_time"
		calledBack indicators.MeasureID = "order.requests_called_back"
		content    indicators.MeasureID = "order.callers_content"
		observed   indicators.MeasureID = "order.crossings_observed"
		keeping    indicators.MeasureID = "order.crossings_at_green"
		buses      indicators.MeasureID = "order.buses"
		rides      indicators.MeasureID = "order.bus_rides"
		traffic    indicators.MeasureID = "order.traffic_accidents"
		checked    indicators.MeasureID = "order.fire_inspections"
		faults     indicators.MeasureID = "order.fire_faults"
		mended     indicators.MeasureID = "order.fire_faults_mended"
		items      indicators.MeasureID = "order.service_items"
		online     indicators.MeasureID = "order.online_service_items"
		samples    indicators.MeasureID = "order.food_samples"
		passed     indicators.MeasureID = "order.food_samples_passed"
		firstAid   indicators.MeasureID = "order.first_aid_trained"
		heart      indicators.MeasureID = "order.defibrillators"
		asked      indicators.MeasureID = "order.residents_surveyed"
		satisfied  indicators.MeasureID = "order.residents_satisfied"
	)
	request, batch, item := unit("件", "requests"), unit("批次", "samples"), unit("项", "items")
	return section{
		id: "order", zh: "公共秩序与服务", en: "public order and services", marks: 15, leading: "1", others: "0.5", department: "县政府办公室",
		measures: []measure{
			{requests, "热线诉求", "hotline requests", request, residents, 20, 90, 1000, inPeriod},
			{inTime, "按时办结的热线诉求", "hotline requests answered in time", request, requests, 860, 998, 1000, better | part | inPeriod},
			{calledBack, "回访的热线诉求", "hotline requests called back", request, requests, 500, 990, 1000, better | part | inPeriod},
			{content, "满意的回访", "callers content when called back", request, calledBack, 760, 985, 1000, better | part | inPeriod},
			{observed, "观察的过街行人", "pedestrians observed at crossings", persons(), residents, 4, 8, 1000, inPeriod},
			{keeping, "遵守信号的过街行人", "pedestrians who crossed at green", persons(), observed, 780, 990, 1000, better | part | inPeriod},
			{buses, "公共汽电车", "buses", unit("辆", "buses"), residents, 20, 75, 100_000, better},
			{rides, "公共汽电车客运量", "bus rides", times(), buses, 28_000, 72_000, 1, better | inPeriod | lagged},
			{traffic, "道路交通事故", "road accidents", unit("起", "accidents"), residents, 4, 26, 100_000, worse | inPeriod | lagged},
			{checked, "消防检查", "fire inspections", unit("家次", "inspections"), communities, 30, 120, 1, better | inPeriod},
			{faults, "火灾隐患", "fire hazards", unit("处", "hazards"), checked, 120, 480, 1000, worse | inPeriod},
			{mended, "已整改的火灾隐患", "fire hazards removed", unit("处", "hazards"), faults, 850, 1000, 1000, better | part | inPeriod},
			{items, "政务服务事项", "public service items", item, "", 1200, 1900, 1, 0},
			{online, "可全程网办的事项", "public service items online", item, items, 600, 980, 1000, better | part},
			{samples, "食品抽检", "food samples", batch, residents, 30, 60, 10_000, inPeriod},
			{passed, "合格的食品抽检", "food samples that passed", batch, samples, 960, 998, 1000, better | part | inPeriod},
			{firstAid, "受急救培训人员", "persons trained in first aid", persons(), residents, 4, 26, 1000, better | part | lagged},
			{heart, "公共场所自动体外除颤器", "public defibrillators", unit("台", "devices"), residents, 4, 30, 100_000, better},
			{asked, "受访居民", "residents surveyed", persons(), "", 500, 900, 1, inPeriod | lagged},
			{satisfied, "满意的受访居民", "residents satisfied", persons(), asked, 740, 970, 1000, better | part | inPeriod | lagged},
		},
		criteria: []criterion{
			{"in_time_share", "热线按时办结率", "share of requests answered in time", share(ids{inTime}, ids{requests}), short("99", "1", "0.1"), 0},
			{"satisfied_share", "居民满意度", "satisfied share of residents surveyed", share(ids{satisfied}, ids{asked}), grades("92", "86", "80"), 0},
			{"green_share", "行人遵守信号率", "share of pedestrians who crossed at green", share(ids{keeping}, ids{observed}), reach(at{"96", 100}, at{"90", 60}, at{"85", 30}), 0},
			{"mended_share", "火灾隐患整改率", "removed share of fire hazards", share(ids{mended}, ids{faults}), linear("85", "99"), 0},
			{"online_share", "全程网办率", "share of service items online", share(ids{online}, ids{items}), curve(at{"60", 0}, at{"80", 50}, at{"95", 100}), 0},
			{"content_share", "热线回访满意率", "content share of callers called back", share(ids{content}, ids{calledBack}),
				gradesWith("order.called_back_share", "80", "95", "88", "80"), 0},
			{"called_back_share", "热线回访率", "share of requests called back", share(ids{calledBack}, ids{requests}), linear("50", "95"), 0},
			{"late_answers", "每万人超时热线诉求", "late answers per 10,000 residents", per(10_000, ids{requests, inTime}, ids{residents}, "件/万人", "requests per 10,000 residents"),
				over("5", "5", "0.05"), 0},
			{"discontent", "每千人不满意回访", "discontent callers per 1,000 residents", per(1000, ids{calledBack, content}, ids{residents}, "件/千人", "callers per 1,000 residents"),
				linear("8", "0.5"), 0},
			{"buses", "每万人公共汽电车", "buses per 10,000 residents", per(10_000, ids{buses}, ids{residents}, "辆/万人", "buses per 10,000 residents"), bySize(linear("3", "8"), linear("2", "6.5")), 0},
			{"rides", "人均乘车次数", "bus rides per resident", per(1, ids{rides}, ids{residents}, "次/人", "rides per resident"), linear("8", "45"), 0},
			{"rides_per_bus", "车均客运量", "rides per bus", per(1, ids{rides}, ids{buses}, "人次/辆", "rides per bus"), curve(at{"25000", 0}, at{"50000", 60}, at{"70000", 100}), 0},
			{"rides_growth", "客运量增长率", "growth of bus rides", growthOf(rides), linear("-4", "6"), 0},
			{"traffic_accidents", "每十万人道路交通事故", "road accidents per 100,000 residents", per(100_000, ids{traffic}, ids{residents}, "起/十万人", "accidents per 100,000 residents"),
				over("6", "3", "0.1"), 0},
			{"traffic_growth", "道路交通事故增长率", "growth of road accidents", growthOf(traffic), keep(at{"-3", 100}, at{"0", 70}, at{"4", 30}), 0},
			{"inspections", "社区均消防检查", "fire inspections per community", per(1, ids{checked}, ids{communities}, "家次/社区", "inspections per community"), linear("30", "110"), 0},
			{"hazards", "每百家次消防检查隐患", "fire hazards per 100 inspections", per(100, ids{faults}, ids{checked}, "处/百家次", "hazards per 100 inspections"), linear("48", "15"), 0},
			{"hazards_left", "未整改的火灾隐患", "fire hazards not removed", remaining(faults, mended, "处", "hazards"), over("0", "50", "0.1"), 0},
			{"passed_share", "食品抽检合格率", "share of food samples that passed", share(ids{passed}, ids{samples}), reach(at{"99", 100}, at{"98", 75}, at{"97", 40}), 0},
			{"samples", "每千人食品抽检", "food samples per 1,000 residents", per(1000, ids{samples}, ids{residents}, "批次/千人", "samples per 1,000 residents"),
				reach(at{"4", 100}, at{"3.5", 60}), 0},
			{"failed_samples", "不合格的食品抽检", "food samples that failed", remaining(samples, passed, "批次", "samples"), over("5", "10", "0.1"), 0},
			{"first_aid", "每千人受急救培训人员", "persons trained in first aid per 1,000 residents", per(1000, ids{firstAid}, ids{residents}, "人/千人", "persons per 1,000 residents"),
				linear("4", "24"), indicators.Exclude},
			{"first_aid_growth", "受急救培训人员增长率", "growth of persons trained in first aid", growthOf(firstAid), reach(at{"5", 100}, at{"0", 60}), indicators.Exclude},
			{"defibrillators", "每十万人除颤器", "public defibrillators per 100,000 residents", per(100_000, ids{heart}, ids{residents}, "台/十万人", "devices per 100,000 residents"),
				curve(at{"0", 0}, at{"10", 60}, at{"25", 100}), 0},
			{"satisfied_two_periods", "两期平均居民满意度", "satisfied share of residents surveyed, mean of two periods", meanShare(ids{satisfied}, ids{asked}), linear("72", "95"), 0},
		},
	}
}
