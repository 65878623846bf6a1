package main

import "github.com/wenming-go/wenming/indicators"

func environment() section {
	const (
		green       indicators.MeasureID = "environment.green_area"
		streets     indicators.MeasureID = "environment.streets"
		swept       indicators.MeasureID = "environment.machine_swept_streets"
		lamps       indicators.MeasureID = "environment.street_lamps"
		lampsOut    indicators.MeasureID = "environment.street_lamps_out"
		waste       indicators.MeasureID = "environment.waste"
		treated     indicators.MeasureID = "environment.treated_waste"
		sorting     indicators.MeasureID = "environment.sorting_communities"
		toilets     indicators.MeasureID = "environment.public_toilets"
		goodToilets indicators.MeasureID = "environment.good_public_toilets"
		sewage      indicators.MeasureID = "environment.sewage"
		cleanSewage indicators.MeasureID = "environment.treated_sewage"
		airDays     indicators.MeasureID = "environment.days_measured"
		goodAir     indicators.MeasureID = "environment.good_air_days"
		tidy        indicators.MeasureID = "environment.tidy_villages"
		collected   indicators.MeasureID = "environment.villages_with_collection"
		heated      indicators.MeasureID = "environment.heated_households"
	)
	metres, tonnes, hectares, square := unit("米", "m"), unit("吨", "t"), unit("公顷", "ha"), "平方千米"
	return section{
		id: "environment", zh: "城乡环境", en: "town and country environment", marks: 20, leading: "2", others: "0.5", department: "县城管局",
		measures: []measure{
			{green, "公园绿地面积", "area of parks", hectares, residents, 60, 170, 100_000, better | lagged},
			{streets, "城市道路长度", "length of streets", metres, builtUpArea, 5200, 8600, 1, 0},
			{swept, "机械化清扫道路长度", "length of machine-swept streets", metres, streets, 550, 960, 1000, better | part | lagged},
			{lamps, "路灯", "street lamps", unit("盏", "lamps"), streets, 45, 70, 1000, 0},
			{lampsOut, "未亮路灯", "street lamps out", unit("盏", "lamps"), lamps, 4, 60, 1000, worse | part | lagged},
			{waste, "生活垃圾清运量", "waste collected", tonnes, residents, 240, 420, 1000, worse | inPeriod | lagged},
			{treated, "生活垃圾无害化处理量", "waste treated harmlessly", tonnes, waste, 900, 1000, 1000, better | part | inPeriod},
			{sorting, "垃圾分类达标社区", "communities that sort their waste", unit("个", "communities"), communities, 300, 950, 1000, better | part},
			{toilets, "公共厕所", "public toilets", unit("座", "toilets"), builtUpArea, 20, 55, 10, better},
			{goodToilets, "二类以上公共厕所", "public toilets of class two or better", unit("座", "toilets"), toilets, 350, 900, 1000, better | part},
			{sewage, "污水排放量", "sewage", tonnes, residents, 40, 65, 1, inPeriod},
			{cleanSewage, "污水集中处理量", "sewage treated", tonnes, sewage, 820, 990, 1000, better | part | inPeriod | lagged},
			{airDays, "空气质量监测天数", "days on which the air was measured", unit("天", "days"), "", 365, 365, 1, inPeriod | lagged},
			{goodAir, "空气质量优良天数", "days of good air", unit("天", "days"), airDays, 720, 980, 1000, better | part | inPeriod | lagged},
			{tidy, "环境整治达标村", "villages that reach the standard of tidiness", unit("个", "villages"), villages, 350, 960, 1000, better | part},
			{collected, "垃圾收运覆盖村", "villages with waste collection", unit("个", "villages"), villages, 800, 1000, 1000, better | part},
			{heated, "集中供热户", "households with district heating", unit("户", "households"), households, 300, 850, 1000, better | part | northern},
		},
		criteria: []criterion{
			{"lit_share", "路灯亮灯率", "lit share of street lamps", share(ids{lamps, lampsOut}, ids{lamps}), reach(at{"99", 100}, at{"98", 75}, at{"96", 50}), 0},
			{"treated_share", "生活垃圾无害化处理率", "treated share of waste", share(ids{treated}, ids{waste}), short("99", "1", "0.2"), 0},
			{"sewage_share", "污水集中处理率", "treated share of sewage", share(ids{cleanSewage}, ids{sewage}), grades("97", "93", "88"), 0},
			{"good_air_share", "空气优良天数比例", "share of days with good air", share(ids{goodAir}, ids{airDays}),
				curve(at{"70", 0}, at{"85", 60}, at{"95", 100}), 0},
			{"tidy_share", "环境整治达标村比例", "share of tidy villages", share(ids{tidy}, ids{villages}), linear("30", "90"), 0},
			{"green_area", "人均公园绿地面积", "area of parks per resident", per(10_000, ids{green}, ids{residents}, "平方米/人", "m² per resident"),
				bySize(linear("6", "14"), linear("7", "15")), 0},
			{"swept_share", "道路机械化清扫率", "machine-swept share of streets", share(ids{swept}, ids{streets}), linear("55", "92"), 0},
			{"lamps_out", "每千米未亮路灯", "street lamps out per km", per(1000, ids{lampsOut}, ids{streets}, "盏/千米", "lamps per km"), over("0.5", "0.5", "0.1"), 0},
			{"lamps", "每千米路灯", "street lamps per km", per(1000, ids{lamps}, ids{streets}, "盏/千米", "lamps per km"), reach(at{"60", 100}, at{"50", 60}), 0},
			{"waste", "人均生活垃圾", "waste per resident", per(1000, ids{waste}, ids{residents}, "千克/人", "kg per resident"), linear("420", "250"), 0},
			{"sorting_share", "垃圾分类达标社区比例", "share of communities that sort their waste", share(ids{sorting}, ids{communities}), grades("85", "65", "45"), 0},
			{"toilets_per_area", "每平方千米公共厕所", "public toilets per km²", per(1, ids{toilets}, ids{builtUpArea}, "座/"+square, "toilets per km²"), reach(at{"4", 100}, at{"3", 60}), 0},
			{"toilets", "每万人公共厕所", "public toilets per 10,000 residents", per(10_000, ids{toilets}, ids{residents}, "座/万人", "toilets per 10,000 residents"),
				linear("2", "6"), 0},
			{"good_toilets_share", "二类以上公共厕所比例", "share of public toilets of class two or better", share(ids{goodToilets}, ids{toilets}), linear("30", "85"), 0},
			{"good_toilets", "每万人二类以上公共厕所", "public toilets of class two or better per 10,000 residents",
				per(10_000, ids{goodToilets}, ids{residents}, "座/万人", "toilets per 10,000 residents"), linear("1", "4"), 0},
			{"collection_share", "垃圾收运覆盖率", "share of villages with waste collection", share(ids{collected}, ids{villages}), short("100", "2", "0.05"), 0},
			{"heated_share", "集中供热率", "share of households with district heating", share(ids{heated}, ids{households}), linear("30", "80"), indicators.Exclude},
			{"green_growth", "公园绿地增长率", "growth of the area of parks", growthOf(green), linear("-2", "6"), 0},
			{"swept_growth", "机械化清扫道路增长率", "growth of machine-swept streets", growthOf(swept), reach(at{"5", 100}, at{"0", 60}), 0},
			{"waste_growth", "生活垃圾增长率", "growth of waste", growthOf(waste), linear("8", "-2"), 0},
			{"lamps_out_growth", "未亮路灯增长率", "growth of street lamps out", growthOf(lampsOut), keep(at{"0", 100}, at{"4", 50}), 0},
			{"sewage_growth", "污水集中处理量增长率", "growth of treated sewage", growthOf(cleanSewage), curve(at{"-5", 0}, at{"0", 60}, at{"5", 100}), 0},
			{"good_air_two_periods", "两期平均空气优良天数比例", "share of days with good air, mean of two periods", meanShare(ids{goodAir}, ids{airDays}), linear("72", "95"), 0},
			{"streets", "路网密度", "streets per km²", quantity{quotient, ids{streets}, ids{builtUpArea}, 1, unit("米/"+square, "m per km²")}, linear("4500", "8000"), 0},
			{"green_per_area", "建成区公园绿地率", "parks per km² of built-up area", per(1, ids{green}, ids{builtUpArea}, "公顷/"+square, "ha per km²"), linear("5", "15"), 0},
		},
	}
}
