package indicators_test

import (
	"github.com/wenming-go/wenming/indicators"
)

// townSheets are the sheets of towns, county towns and villages.
func townSheets() map[string]form {
	of, ratio := indicators.Of, indicators.Ratio
	every := func(id indicators.IndicatorID, level string) indicators.Condition {
		return where(id, indicators.AtLeast(num(level)))
	}
	return map[string]form{
		// The points of blocks are printed, those of items are not.
		"county-town-habitat-extract": {
			root: section("root",
				item("3.5", "", "", allOf(every("grounds", "1"), every("sports_area", "1"))),
				item("3.6", "", "", allOf(every("welfare_area", "2000"), every("station_area", "300"), isYes("barrier_free"))),
				block("4", "12", item("4.1", "?", "renovated", atLeast("20")), item("4.2", "?", "floor", atLeast("28")), item("4.3", "?", "covered", atLeast("100"))),
				item("5", "8", "", allOf(every("park_area", "6.5"), every("roads_greened", "20"), every("large_parks", "1"),
					where("old_green", indicators.Above(num("25"))), where("new_green", indicators.Above(num("30"))))),
				block("6", "15", item("6.1", "?", "", allOf(every("plants", "1"), every("sewage", "80"))),
					item("6.2", "?", "", allOf(every("waste", "80"), where("bin_distance", indicators.AtMost(num("50"))))),
					item("6.3", "?", "", allOf(every("cleaned", "100"), every("by_machine", "30"), every("through_roads", "70"))))),
			points: []formPoint{
				{"grounds=1 sports_area=1 welfare_area=2000 station_area=299 barrier_free=1 renovated=20 floor=28 covered=100 park_area=6.5 roads_greened=20 " +
					"large_parks=1 old_green=25.1 new_green=30.1 plants=1 sewage=80 waste=80 bin_distance=50 cleaned=100 by_machine=30 through_roads=70",
					"3.5=holds 3.6=fails 4=incomplete 4.1=incomplete 5=8 6=incomplete root=incomplete"},
				{"park_area=6.5 roads_greened=20 large_parks=1 old_green=25 new_green=31", "5=0 3.5=undecided"},
			},
		},
		"hubei-village-extract": {
			root: block("root", "35", judged("3.1", "7"), judged("3.2", "7"), judged("3.3", "5"), judged("3.4", "5"), judged("3.5", "3"), judged("3.6", "4"), judged("3.7", "4")),
			points: []formPoint{
				{"3.1=7 3.2=7 3.3=5 3.4=5 3.5=3 3.6=4 3.7=4", "root=35"}, {"3.1=5.5 3.2=0 3.3=2 3.4=4 3.5=3 3.6=1 3.7=2.5", "root=18"},
				{"3.1=7 3.2=7", "root=incomplete"},
			},
		},
		"low-carbon-town-extract": {
			root: section("root", block("economy", "10",
				item("1", "2", "revenue", shortOf("150", "10", "0.5")),
				item("2", "2", "energy", indicators.Deduct{Level: num("0.7"), Side: indicators.SideAbove, Step: num("0.1"), Each: num("0.5"), Parts: indicators.PartsUp}),
				item("3", "2", "incomers", shortOf("1", "0.1", "0.5")), item("4", "2", "insured", shortOf("100", "10", "0.5")),
				judged("5", "2")), item("6", "?", "plan_kept", atLeast("1"))),
			formulas: formulas{
				"revenue": ratio(of("town_revenue"), of("mean_revenue")).Percent(), "energy": ratio(of("town_energy"), of("province_energy")),
				"incomers": ratio(of("temporary"), of("registered")),
			},
			points: []formPoint{
				{"town_revenue=15 mean_revenue=10 town_energy=7 province_energy=10 temporary=5 registered=5 insured=100 5=2 plan_kept=1",
					"1=2 2=2 3=2 4=2 economy=10 6=incomplete root=incomplete"},
				{"town_revenue=125 mean_revenue=100 town_energy=10 province_energy=10 temporary=9 registered=10 insured=75 5=1 plan_kept=1",
					"1=0.5 2=0.5 3=1.5 4=0.5 5=1 economy=4"},
				{"town_revenue=109 mean_revenue=100 town_energy=11 province_energy=10 temporary=1 registered=10 insured=60 5=0 plan_kept=1", "economy=0"},
			},
		},
		"rural-sanitation-100-extract": {
			root: section("root",
				item("1", "9", "rules", shortOf("3", "1", "3")),
				block("2", "8", item("cleaners", "4", "per500", atLeast("1")), yes("tools", "4")),
				item("3", "18", "off", takenOff("1")), judged("4", "15")),
			formulas: formulas{
				"rules": weightedSum("mechanism 1 village_rules 1 three_duties 1"), "per500": ratio(of("cleaning_staff"), of("residents")).Per(500),
				"off": weightedSum("no_pit 6 no_landfill 6 heaps 1"),
			},
			points: []formPoint{
				{"mechanism=1 village_rules=1 three_duties=1 cleaning_staff=4 residents=2000 tools=1 no_pit=0 no_landfill=0 heaps=0 4=15", "1=9 2=8 3=18 root=50"},
				{"mechanism=1 village_rules=0 three_duties=1 cleaning_staff=3 residents=2000 tools=1 no_pit=1 no_landfill=0 heaps=5 4=10", "1=6 2=4 3=7 root=27"},
				{"mechanism=0 village_rules=0 three_duties=0 cleaning_staff=0 residents=2000 tools=0 no_pit=1 no_landfill=1 heaps=7 4=0", "3=0 root=0"},
			},
		},
		// The bonus for further ecological toilets has a maximum of its own, which the sheet does not state.
		"taizhou-town-cup-extract": {
			root: section("root",
				block("2.2.1", "20", yes("organised", "10"), item("hours", "10", "hours", atLeast("14"))),
				block("2.2.2", "20", item("public_toilets", "10", "persons_per_toilet", indicators.Cases{
					Cases:     []indicators.Case{{When: isYes("central"), Then: atMost("2500")}},
					Otherwise: atMost("3000"),
				}), item("ecological", "10", "eco", atLeast("1"))),
				item("bonus", "10", "further", shortOf("2", "1", "5")),
				block("2.2.3", "20", item("collection", "10", "", allOf(isYes("bins"), isYes("daily"), every("transfer", "1"))), item("compacting", "10", "compactors", atLeast("1"))),
				item("2.2.4", "10", "cases", perCase("2"))),
			formulas: formulas{
				"persons_per_toilet": ratio(of("persons"), of("toilets")), "further": indicators.Sum(of("eco"), indicators.Constant(num("-1"))),
			},
			points: []formPoint{
				{"organised=1 hours=14 persons=5000 toilets=2 central=1 eco=1 bins=1 daily=1 transfer=1 compactors=1 cases=0", "2.2.1=20 2.2.2=20 bonus=0 2.2.3=20 2.2.4=10 root=70"},
				{"organised=1 hours=13 persons=6000 toilets=2 central=1 eco=2 bins=1 daily=1 transfer=0 compactors=0 cases=3", "2.2.1=10 2.2.2=10 bonus=5 2.2.3=0 2.2.4=4 root=29"},
				{"organised=0 hours=24 persons=6000 toilets=2 central=0 eco=9 bins=1 daily=0 transfer=2 compactors=1 cases=5", "public_toilets=10 bonus=10 2.2.3=10 2.2.4=0 root=50"},
				{"organised=1 hours=14 persons=6000 toilets=0 central=0 eco=0 bins=1 daily=1 transfer=1 compactors=1 cases=0", "public_toilets=undefined ecological=0 root=incomplete"},
			},
		},
		"town-comprehensive-extract": {
			root: section("root",
				item("4", "4", "conditions4", indicators.Linear{From: num("0"), To: num("4")}),
				block("II", "18",
					item("5", "9", "conditions5", indicators.Linear{From: num("0"), To: num("3")}),
					block("6", "4", item("detailed", "2", "plan_coverage", atLeast("80")), yes("main_streets", "2")),
					block("7", "5", item("permits", "1", "permits", atLeast("100")), item("steps7", "4", "conditions7", indicators.Linear{From: num("0"), To: num("4")}))),
				block("III", "10",
					block("8", "4", item("households", "1", "households", atLeast("50")), yes("designs", "1"), yes("services", "1"), yes("managed", "1")),
					block("9", "6", item("villages", "1", "villages", atLeast("3")), item("roads", "1", "grade", atMost("4")), yes("greened", "1"),
						item("improved", "1", "improved", atLeast("80")), yes("tap", "1"), yes("cleaning", "1")))),
			formulas: formulas{
				"conditions4": weightedSum("a1 1 a2 1 a3 1 a4 1"), "conditions5": weightedSum("b1 1 b2 1 b3 1"), "conditions7": weightedSum("d1 1 d2 1 d3 1 d4 1"),
			},
			points: []formPoint{
				{"a1=1 a2=1 a3=1 a4=1 b1=1 b2=1 b3=1 plan_coverage=80 main_streets=1 permits=100 d1=1 d2=1 d3=1 d4=1 households=50 designs=1 services=1 managed=1 " +
					"villages=3 grade=4 greened=1 improved=80 tap=1 cleaning=1", "4=4 II=18 III=10 root=32"},
				{"a1=1 a2=0 a3=1 a4=0 b1=1 b2=0 b3=1 plan_coverage=79.9 main_streets=1 permits=99.9 d1=1 d2=1 d3=0 d4=1 households=49 designs=1 services=0 managed=1 " +
					"villages=2 grade=5 greened=1 improved=79 tap=1 cleaning=0", "4=2 5=6 6=2 7=3 8=2 9=2 root=17"},
			},
		},
		"town-programme-0817-extract": {
			root: block("root", "7",
				block("1", "1.5", item("access", "0.5", "minutes", indicators.Bands{Bands: []indicators.Band{
					{When: []indicators.Bound{indicators.AtMost(num("15"))}, Share: num("1")}, {When: []indicators.Bound{indicators.AtMost(num("30"))}, Share: num("0.6")},
				}}), yes("internal", "0.5"), item("road_area", "0.5", "road_area", atLeast("15"))),
				block("2", "1", yes("grade3", "0.2"), yes("merged", "0.2"), yes("hamlets", "0.1"), yes("maintained", "0.5")),
				block("3", "1", yes("station", "0.5"), item("size", "0.5", "", allOf(every("area", "1000"), isYes("working")))),
				block("4", "2.5", judged("utilities", "1"), item("tap", "0.5", "tap", atLeast("95")),
					item("sewage", "0.5", "", allOf(indicators.AnyOf{every("treated", "70"), every("rise", "10")})), yes("separated", "0.5")),
				block("5", "1", yes("flood", "0.3"), item("shelter", "0.5", "shelter_area", atLeast("1.5")), yes("fire", "0.2"))),
			formulas: formulas{"rise": indicators.Growth("treated").Percent()},
			points: []formPoint{
				{"minutes=15 internal=1 road_area=15 grade3=1 merged=1 hamlets=1 maintained=1 station=1 area=1000 working=1 utilities=1 tap=95 treated=70 separated=1 " +
					"flood=1 shelter_area=1.5 fire=1", "1=1.5 2=1 3=1 4=2.5 5=1 root=7"},
				{"minutes=30 internal=0 road_area=14.9 grade3=1 merged=0 hamlets=1 maintained=0 station=1 area=1000 working=0 utilities=0.4 tap=94 treated=55 treated[1]=50 separated=0 " +
					"flood=1 shelter_area=1.4 fire=1", "1=0.3 2=0.3 3=0.5 4=0.9 5=0.5 root=2.5"},
				{"minutes=31 treated=54.9 treated[1]=50", "access=0 sewage=0"},
			},
		},
	}
}

// atMost is met up to a level.
func atMost(level string) indicators.Rule {
	return indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.AtMost(num(level))}, Share: num("1")}}}
}
