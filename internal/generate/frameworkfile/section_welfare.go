package main

import "github.com/wenming-go/wenming/indicators"

func welfare() section {
	const (
		beds       indicators.MeasureID = "welfare.care_beds"
		nursing    indicators.MeasureID = "welfare.nursing_beds"
		mealPoints indicators.MeasureID = "welfare.meal_points"
		meals      indicators.MeasureID = "welfare.meals"
		lowIncome  indicators.MeasureID = "welfare.low_income_persons"
		visited    indicators.MeasureID = "welfare.low_income_persons_visited"
		disabled   indicators.MeasureID = "welfare.severely_disabled_persons"
		subsidised indicators.MeasureID = "welfare.care_subsidised_persons"
		children   indicators.MeasureID = "welfare.children_in_need"
		followed   indicators.MeasureID = "welfare.children_followed_up"
		doctors    indicators.MeasureID = "welfare.doctors"
		hospital   indicators.MeasureID = "welfare.hospital_beds"
		nursery    indicators.MeasureID = "welfare.nursery_places"
		seekers    indicators.MeasureID = "welfare.hard_to_place_seekers"
		placed     indicators.MeasureID = "welfare.seekers_placed"
		donations  indicators.MeasureID = "welfare.donations"
	)
	bed := unit("张", "beds")
	return section{
		id: "welfare", zh: "民生保障", en: "welfare", marks: 20, leading: "2", others: "0.5", department: "县民政局",
		measures: []measure{
			{beds, "养老床位", "care beds", bed, older, 15, 48, 1000, better | lagged},
			{nursing, "护理型养老床位", "nursing beds", bed, beds, 350, 780, 1000, better | part},
			{mealPoints, "老年助餐点", "meal points", unit("个", "points"), communities, 4, 14, 10, better | lagged},
			{meals, "老年助餐", "meals served to older residents", times(), mealPoints, 2400, 9600, 1, better | inPeriod},
			{lowIncome, "低保对象", "persons on subsistence allowance", persons(), residents, 12, 38, 1000, part},
			{visited, "探访的低保对象", "persons on subsistence allowance visited", persons(), lowIncome, 600, 1000, 1000, better | part | inPeriod},
			{disabled, "重度残疾人", "severely disabled persons", persons(), residents, 8, 16, 1000, part},
			{subsidised, "领取护理补贴的重度残疾人", "severely disabled persons with a care subsidy", persons(), disabled, 750, 1000, 1000, better | part},
			{children, "困境儿童", "children in need", persons(), minors, 3, 12, 1000, part | lagged},
			{followed, "建档关爱的困境儿童", "children in need followed up", persons(), children, 820, 1000, 1000, better | part | lagged},
			{doctors, "执业（助理）医师", "doctors", persons(), residents, 20, 38, 10_000, better | lagged},
			{hospital, "医疗机构床位", "hospital beds", bed, residents, 48, 82, 10_000, better},
			{nursery, "托位", "nursery places", unit("个", "places"), residents, 22, 56, 10_000, better | lagged},
			{seekers, "登记就业困难人员", "hard-to-place job seekers", persons(), residents, 3, 9, 1000, part | inPeriod},
			{placed, "实现就业的困难人员", "hard-to-place job seekers placed", persons(), seekers, 450, 900, 1000, better | part | inPeriod},
			{donations, "慈善捐赠", "donations", unit("元", "yuan"), residents, 4, 30, 1, better | inPeriod | lagged},
		},
		criteria: []criterion{
			{"care_beds", "每千名老年人养老床位", "care beds per 1,000 older residents", per(1000, ids{beds}, ids{older}, "张/千人", "beds per 1,000 older residents"), grades("40", "30", "20"), 0},
			{"nursing_share", "护理型床位占比", "nursing share of care beds", share(ids{nursing}, ids{beds}), linear("30", "70"), 0},
			{"visited_share", "低保对象探访率", "share of persons on subsistence allowance visited", share(ids{visited}, ids{lowIncome}), short("98", "4", "0.2"), 0},
			{"followed_share", "困境儿童建档率", "share of children in need followed up", share(ids{followed}, ids{children}), reach(at{"98", 100}, at{"94", 70}, at{"88", 40}), 0},
			{"doctors", "每千人执业医师", "doctors per 1,000 residents", per(1000, ids{doctors}, ids{residents}, "人/千人", "doctors per 1,000 residents"),
				curve(at{"1.8", 0}, at{"2.8", 60}, at{"3.6", 100}), 0},
			{"subsidised_share", "重度残疾人护理补贴覆盖率", "share of severely disabled persons with a care subsidy", share(ids{subsidised}, ids{disabled}), linear("75", "98"), 0},
			{"meal_points", "社区均助餐点", "meal points per community", per(1, ids{mealPoints}, ids{communities}, "个/社区", "points per community"), reach(at{"1", 100}, at{"0.7", 60}), 0},
			{"meals", "老年人人均助餐", "meals per older resident", per(1, ids{meals}, ids{older}, "餐/人", "meals per older resident"), linear("2", "18"), indicators.Exclude},
			{"meals_per_point", "助餐点均供餐", "meals per meal point", per(1, ids{meals}, ids{mealPoints}, "餐/个", "meals per point"),
				curve(at{"2000", 0}, at{"6000", 70}, at{"9000", 100}), indicators.Exclude},
			{"hospital_beds", "每千人医疗机构床位", "hospital beds per 1,000 residents", per(1000, ids{hospital}, ids{residents}, "张/千人", "beds per 1,000 residents"),
				bySize(linear("5", "8"), linear("4.5", "7.5")), 0},
			{"doctors_per_bed", "每百张床位医师", "doctors per 100 hospital beds", per(100, ids{doctors}, ids{hospital}, "人/百张", "doctors per 100 beds"), linear("30", "55"), 0},
			{"nursery_places", "每千人托位", "nursery places per 1,000 residents", per(1000, ids{nursery}, ids{residents}, "个/千人", "places per 1,000 residents"),
				reach(at{"4.5", 100}, at{"3.5", 60}, at{"2.5", 30}), 0},
			{"placed_share", "就业困难人员就业率", "placed share of hard-to-place job seekers", share(ids{placed}, ids{seekers}), grades("80", "65", "55"), 0},
			{"not_placed", "每万人未就业的困难人员", "job seekers not placed per 10,000 residents", per(10_000, ids{seekers, placed}, ids{residents}, "人/万人", "persons per 10,000 residents"),
				over("5", "5", "0.1"), 0},
			{"not_visited", "每万人未探访低保对象", "persons on subsistence allowance not visited per 10,000 residents",
				per(10_000, ids{lowIncome, visited}, ids{residents}, "人/万人", "persons per 10,000 residents"), linear("60", "5"), 0},
			{"not_followed", "未建档困境儿童", "children in need not followed up", remaining(children, followed, "人", "persons"), over("0", "10", "0.05"), 0},
			{"nursing_beds", "每千名老年人护理型床位", "nursing beds per 1,000 older residents", per(1000, ids{nursing}, ids{older}, "张/千人", "beds per 1,000 older residents"),
				linear("5", "28"), 0},
			{"beds_per_community", "社区均养老床位", "care beds per community", per(1, ids{beds}, ids{communities}, "张/社区", "beds per community"), linear("8", "28"), 0},
			{"followed_two_periods", "两期平均困境儿童建档率", "share of children in need followed up, mean of two periods", meanShare(ids{followed}, ids{children}), linear("80", "98"), 0},
			{"donations", "人均慈善捐赠", "donations per resident", per(1, ids{donations}, ids{residents}, "元/人", "yuan per resident"), curve(at{"0", 0}, at{"10", 50}, at{"25", 100}), indicators.CountAsZero},
			{"donations_growth", "慈善捐赠增长率", "growth of donations", growthOf(donations), reach(at{"5", 100}, at{"0", 60}), indicators.CountAsZero},
			{"beds_growth", "养老床位增长率", "growth of care beds", growthOf(beds), linear("-2", "6"), 0},
			{"doctors_growth", "执业医师增长率", "growth of doctors", growthOf(doctors), linear("-3", "5"), 0},
			{"nursery_growth", "托位增长率", "growth of nursery places", growthOf(nursery), curve(at{"-5", 0}, at{"0", 50}, at{"6", 100}), 0},
			{"meal_points_growth", "助餐点增长率", "growth of meal points", growthOf(mealPoints), reach(at{"3", 100}, at{"0", 60}), 0},
		},
	}
}
