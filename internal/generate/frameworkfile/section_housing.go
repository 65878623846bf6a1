package main

import "github.com/wenming-go/wenming/indicators"

func housing() section {
	const (
		estates    indicators.MeasureID = "housing.estates"
		managed    indicators.MeasureID = "housing.managed_estates"
		old        indicators.MeasureID = "housing.old_estates"
		renewed    indicators.MeasureID = "housing.renewed_estates"
		lifts      indicators.MeasureID = "housing.lifts_added"
		rental     indicators.MeasureID = "housing.public_rental_homes"
		let        indicators.MeasureID = "housing.public_rental_homes_let"
		unsafe     indicators.MeasureID = "housing.unsafe_rural_homes"
		repaired   indicators.MeasureID = "housing.unsafe_rural_homes_repaired"
		centres    indicators.MeasureID = "housing.communities_with_centre"
		floorArea  indicators.MeasureID = "housing.centre_floor_area"
		wardens    indicators.MeasureID = "housing.neighbourhood_wardens"
		complaints indicators.MeasureID = "housing.complaints"
		settled    indicators.MeasureID = "housing.complaints_settled"
		chargers   indicators.MeasureID = "housing.charging_points"
		parking    indicators.MeasureID = "housing.parking_places"
	)
	estate, home, filed := unit("个", "estates"), unit("套", "homes"), unit("件", "complaints")
	return section{
		id: "housing", zh: "住房与社区", en: "housing and neighbourhoods", marks: 15, leading: "1", others: "0.5", department: "县住建局",
		measures: []measure{
			{estates, "住宅小区", "housing estates", estate, households, 22, 40, 10_000, 0},
			{managed, "有物业管理的住宅小区", "estates under management", estate, estates, 500, 980, 1000, better | part},
			{old, "老旧小区", "old estates", estate, estates, 250, 500, 1000, part},
			{renewed, "已改造老旧小区", "old estates renewed", estate, old, 300, 960, 1000, better | part | lagged},
			{lifts, "加装电梯", "lifts added", unit("部", "lifts"), old, 2, 18, 10, better | inPeriod},
			{rental, "公共租赁住房", "public rental homes", home, households, 12, 40, 1000, better},
			{let, "已分配的公共租赁住房", "public rental homes let", home, rental, 820, 1000, 1000, better | part},
			{unsafe, "农村危房", "unsafe rural homes", unit("户", "homes"), villages, 2, 26, 10, worse},
			{repaired, "已改造农村危房", "unsafe rural homes repaired", unit("户", "homes"), unsafe, 600, 1000, 1000, better | part | inPeriod},
			{centres, "有综合服务设施的社区", "communities with a service centre", unit("个", "communities"), communities, 700, 1000, 1000, better | part},
			{floorArea, "社区综合服务设施面积", "floor area of service centres", unit("平方米", "m²"), households, 16, 42, 100, better},
			{wardens, "网格员", "neighbourhood wardens", persons(), households, 22, 48, 10_000, better},
			{complaints, "物业投诉", "complaints about management", filed, households, 2, 18, 1000, worse | inPeriod | lagged},
			{settled, "办结的物业投诉", "complaints settled", filed, complaints, 700, 990, 1000, better | part | inPeriod | lagged},
			{chargers, "公共充电桩", "public charging points", unit("个", "points"), vehicles, 4, 22, 1000, better | lagged},
			{parking, "公共停车泊位", "public parking places", unit("个", "places"), vehicles, 120, 420, 1000, better | lagged},
		},
		criteria: []criterion{
			{"renewed_share", "老旧小区改造率", "renewed share of old estates", share(ids{renewed}, ids{old}), linear("30", "90"), 0},
			{"let_share", "公共租赁住房分配率", "let share of public rental homes", share(ids{let}, ids{rental}), reach(at{"97", 100}, at{"92", 70}, at{"86", 40}), 0},
			{"managed_share", "物业管理覆盖率", "share of estates under management", share(ids{managed}, ids{estates}), grades("90", "75", "60"), 0},
			{"settled_share", "物业投诉办结率", "settled share of complaints", share(ids{settled}, ids{complaints}), short("96", "4", "0.1"), 0},
			{"centre_share", "综合服务设施覆盖率", "share of communities with a service centre", share(ids{centres}, ids{communities}), linear("70", "98"), 0},
			{"repaired_share", "农村危房改造率", "repaired share of unsafe rural homes", share(ids{repaired}, ids{unsafe}), short("100", "5", "0.05"), 0},
			{"not_repaired", "未改造农村危房", "unsafe rural homes not repaired", remaining(unsafe, repaired, "户", "homes"), over("0", "20", "0.05"), 0},
			{"lifts", "每百个老旧小区加装电梯", "lifts added per 100 old estates", per(100, ids{lifts}, ids{old}, "部/百个", "lifts per 100 estates"), linear("20", "150"), 0},
			{"lifts_per_resident", "每万人加装电梯", "lifts added per 10,000 residents", per(10_000, ids{lifts}, ids{residents}, "部/万人", "lifts per 10,000 residents"),
				curve(at{"0", 0}, at{"2.5", 60}, at{"6", 100}), 0},
			{"floor_area", "每百户服务设施面积", "floor area of service centres per 100 households", per(100, ids{floorArea}, ids{households}, "平方米/百户", "m² per 100 households"),
				reach(at{"35", 100}, at{"30", 80}, at{"22", 50}), 0},
			{"floor_area_per_community", "社区均服务设施面积", "floor area of service centres per community", per(1, ids{floorArea}, ids{communities}, "平方米/社区", "m² per community"),
				linear("150", "400"), 0},
			{"wardens", "每千户网格员", "neighbourhood wardens per 1,000 households", per(1000, ids{wardens}, ids{households}, "人/千户", "wardens per 1,000 households"), linear("2", "4.5"), 0},
			{"wardens_per_community", "社区均网格员", "neighbourhood wardens per community", per(1, ids{wardens}, ids{communities}, "人/社区", "wardens per community"), grades("4", "3", "2"), 0},
			{"complaints", "每千户物业投诉", "complaints per 1,000 households", per(1000, ids{complaints}, ids{households}, "件/千户", "complaints per 1,000 households"),
				over("4", "2", "0.1"), 0},
			{"complaints_per_estate", "小区均物业投诉", "complaints per estate", per(1, ids{complaints}, ids{estates}, "件/个", "complaints per estate"), linear("6", "1"), 0},
			{"not_settled", "未办结的物业投诉", "complaints not settled", remaining(complaints, settled, "件", "complaints"), keep(at{"20", 100}, at{"100", 60}, at{"300", 30}), 0},
			{"complaints_growth", "物业投诉增长率", "growth of complaints", growthOf(complaints), linear("10", "-2"), 0},
			{"settled_two_periods", "两期平均物业投诉办结率", "settled share of complaints, mean of two periods", meanShare(ids{settled}, ids{complaints}), linear("70", "97"), 0},
			{"chargers", "每百辆机动车充电桩", "charging points per 100 vehicles", per(100, ids{chargers}, ids{vehicles}, "个/百辆", "points per 100 vehicles"),
				curve(at{"0", 0}, at{"1", 50}, at{"2", 100}), indicators.Exclude},
			{"chargers_growth", "充电桩增长率", "growth of charging points", growthOf(chargers), linear("-2", "8"), indicators.Exclude},
			{"parking", "每百辆机动车停车泊位", "parking places per 100 vehicles", per(100, ids{parking}, ids{vehicles}, "个/百辆", "places per 100 vehicles"),
				bySize(linear("12", "36"), linear("15", "40")), 0},
			{"parking_growth", "停车泊位增长率", "growth of parking places", growthOf(parking), reach(at{"4", 100}, at{"0", 60}), 0},
			{"rental_homes", "每千户公共租赁住房", "public rental homes per 1,000 households", per(1000, ids{rental}, ids{households}, "套/千户", "homes per 1,000 households"), linear("10", "38"), 0},
			{"renewed_growth", "已改造老旧小区增长率", "growth of old estates renewed", growthOf(renewed), curve(at{"-5", 0}, at{"0", 40}, at{"8", 100}), 0},
			{"chargers_per_estate", "小区均充电桩", "charging points per estate", per(1, ids{chargers}, ids{estates}, "个/个", "points per estate"), linear("0.5", "3"), indicators.Exclude},
		},
	}
}
