package main

import "github.com/wenming-go/wenming/indicators"

func civics() section {
	const (
		roleModels indicators.MeasureID = "civics.role_models"
		talks      indicators.MeasureID = "civics.talks"
		attendance indicators.MeasureID = "civics.attendance"
		notices    indicators.MeasureID = "civics.public_notices"
		damaged    indicators.MeasureID = "civics.damaged_notices"
		families   indicators.MeasureID = "civics.model_families"
		schools    indicators.MeasureID = "civics.schools"
		civilized  indicators.MeasureID = "civics.civilized_schools"
		rooms      indicators.MeasureID = "civics.reading_rooms"
		visits     indicators.MeasureID = "civics.reading_visits"
		pacts      indicators.MeasureID = "civics.village_pacts"
		councils   indicators.MeasureID = "civics.ceremony_councils"
		activities indicators.MeasureID = "civics.minors_activities"
	)
	village := ids{villages, communities}
	return section{
		id: "civics", zh: "宣传教育与风尚", en: "outreach and civic customs", marks: 15, leading: "1", others: "0.5", department: "县委宣传部",
		measures: []measure{
			{roleModels, "身边好人", "local role models", persons(), residents, 20, 140, 100_000, better | lagged},
			{talks, "宣讲活动", "public talks", unit("场", "talks"), communities, 60, 260, 10, better | inPeriod | lagged},
			{attendance, "宣讲听众", "attendance at talks", times(), talks, 28, 90, 1, better | inPeriod | lagged},
			{notices, "公益广告", "public notices", unit("处", "notices"), builtUpArea, 20, 80, 1, better},
			{damaged, "破损的公益广告", "damaged public notices", unit("处", "notices"), notices, 5, 120, 1000, worse | part},
			{families, "文明家庭", "model families", unit("户", "households"), households, 8, 60, 1000, better | part},
			{schools, "中小学校", "schools", unit("所", "schools"), minors, 10, 16, 10_000, 0},
			{civilized, "文明校园", "civilized schools", unit("所", "schools"), schools, 250, 900, 1000, better | part},
			{rooms, "公共阅读点", "public reading rooms", unit("个", "rooms"), communities, 12, 38, 10, better},
			{visits, "公共阅读点借阅", "visits to public reading rooms", times(), rooms, 220, 1800, 1, better | inPeriod},
			{pacts, "修订村规民约的行政村", "villages with a revised pact", unit("个", "villages"), villages, 550, 1000, 1000, better | part},
			{councils, "成立红白理事会的行政村", "villages with a ceremony council", unit("个", "villages"), villages, 400, 1000, 1000, better | part},
			{activities, "未成年人实践活动", "minors' activities", times(), minors, 60, 420, 100, better | inPeriod},
		},
		criteria: []criterion{
			{"role_models", "每十万人身边好人", "local role models per 100,000 residents", per(100_000, ids{roleModels}, ids{residents}, "人/十万人", "persons per 100,000 residents"),
				linear("20", "120"), 0},
			{"talks_per_community", "社区均宣讲活动", "talks per community", per(1, ids{talks}, ids{communities}, "场/社区", "talks per community"), grades("20", "14", "8"), 0},
			{"intact_share", "公益广告完好率", "intact share of public notices", share(ids{notices, damaged}, ids{notices}), short("98", "1", "0.1"), 0},
			{"civilized_share", "文明校园覆盖率", "civilized share of schools", share(ids{civilized}, ids{schools}), linear("20", "85"), 0},
			{"pact_share", "村规民约修订率", "share of villages with a revised pact", share(ids{pacts}, ids{villages}), reach(at{"95", 100}, at{"85", 75}, at{"70", 40}), 0},
			{"attendance_per_talk", "场均听众", "attendance per talk", per(1, ids{attendance}, ids{talks}, "人次/场", "visits per talk"),
				curve(at{"20", 0}, at{"50", 70}, at{"80", 100}), 0},
			{"attendance", "每百人听众", "attendance per 100 residents", per(100, ids{attendance}, ids{residents}, "人次/百人", "visits per 100 residents"),
				bySize(linear("5", "50"), linear("10", "60")), 0},
			{"notices", "每平方千米公益广告", "public notices per km²", per(1, ids{notices}, ids{builtUpArea}, "处/平方千米", "notices per km²"), linear("20", "70"), 0},
			{"intact_notices", "每平方千米完好公益广告", "intact public notices per km²", per(1, ids{notices, damaged}, ids{builtUpArea}, "处/平方千米", "notices per km²"),
				reach(at{"60", 100}, at{"40", 65}, at{"25", 30}), 0},
			{"damaged_notices", "每平方千米破损公益广告", "damaged public notices per km²", per(1, ids{damaged}, ids{builtUpArea}, "处/平方千米", "notices per km²"),
				over("1", "0.5", "0.05"), 0},
			{"families", "每千户文明家庭", "model families per 1,000 households", per(1000, ids{families}, ids{households}, "户/千户", "families per 1,000 households"),
				linear("5", "50"), 0},
			{"families_per_community", "社区均文明家庭", "model families per community", per(1, ids{families}, ids{communities}, "户/社区", "families per community"), linear("5", "40"), 0},
			{"rooms_per_village", "村（社区）均阅读点", "reading rooms per village and community", per(1, ids{rooms}, village, "个/村（社区）", "rooms per village or community"),
				reach(at{"1", 100}, at{"0.7", 60}), 0},
			{"rooms", "每万人阅读点", "reading rooms per 10,000 residents", per(10_000, ids{rooms}, ids{residents}, "个/万人", "rooms per 10,000 residents"), linear("3", "13"), 0},
			{"visits_per_room", "阅读点均借阅", "visits per reading room", per(1, ids{visits}, ids{rooms}, "人次/个", "visits per room"),
				curve(at{"0", 0}, at{"800", 60}, at{"1600", 100}), indicators.Exclude},
			{"visits", "每百人借阅", "visits to reading rooms per 100 residents", per(100, ids{visits}, ids{residents}, "人次/百人", "visits per 100 residents"),
				linear("10", "150"), indicators.Exclude},
			{"council_share", "红白理事会覆盖率", "share of villages with a ceremony council", share(ids{councils}, ids{villages}), grades("95", "80", "60"), 0},
			{"talks_growth", "宣讲活动增长率", "growth of talks", growthOf(talks), linear("-5", "8"), 0},
			{"attendance_growth", "听众增长率", "growth of attendance", growthOf(attendance), reach(at{"5", 100}, at{"0", 60}), 0},
			{"role_models_growth", "身边好人增长率", "growth of local role models", growthOf(roleModels), curve(at{"-10", 0}, at{"0", 60}, at{"5", 100}), 0},
			{"role_models_per_village", "每百个村（社区）身边好人", "role models per 100 villages and communities", per(100, ids{roleModels}, village, "人/百个", "persons per 100 villages and communities"),
				linear("20", "150"), 0},
			{"attendance_two_periods", "两期平均每百人听众", "attendance per 100 residents, mean of two periods",
				quantity{meanQuotient, ids{attendance}, ids{residents}, 100, unit("人次/百人", "visits per 100 residents")}, linear("8", "55"), 0},
			{"notices_per_resident", "每万人公益广告", "public notices per 10,000 residents", per(10_000, ids{notices}, ids{residents}, "处/万人", "notices per 10,000 residents"),
				linear("15", "85"), 0},
			{"activities_per_minor", "未成年人人均实践活动", "activities per minor", per(1, ids{activities}, ids{minors}, "次/人", "activities per minor"), grades("3", "2", "1"), 0},
			{"activities_per_school", "校均实践活动", "minors' activities per school", per(1, ids{activities}, ids{schools}, "人次/所", "activities per school"), linear("500", "3000"), 0},
		},
	}
}
