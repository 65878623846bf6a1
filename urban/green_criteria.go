package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// The criteria of green space. The repealed scheme and the garden city scheme with basic and raised items set several by size of city, by
// region (north or south of 秦岭 and 淮河) or by building land per person ([BuildingLandPerPerson]).
const (
	// GreenCoverageEcologicalGardenCity is the ecological garden city: coverage of 43 % or more, 70 % of it under trees and shrubs.
	GreenCoverageEcologicalGardenCity indicators.NodeID = "urban.green_coverage_ecological_garden_city"
	// ParkAreaEcologicalGardenCity is the ecological garden city: 14.8 m² of park a person or more.
	ParkAreaEcologicalGardenCity indicators.NodeID = "urban.park_area_ecological_garden_city"
	// LowestDistrictEcologicalGardenCity is the ecological garden city: 5.5 m² of park a person or more in the lowest district.
	LowestDistrictEcologicalGardenCity indicators.NodeID = "urban.lowest_district_ecological_garden_city"
	// ActivityGroundReachEcologicalGardenCity is the ecological garden city: 90 % of residential land within reach or more.
	ActivityGroundReachEcologicalGardenCity indicators.NodeID = "urban.activity_ground_reach_ecological_garden_city"
	// ShadedStreetsEcologicalGardenCity is the ecological garden city: 85 % of secondary and branch streets shaded or more.
	ShadedStreetsEcologicalGardenCity indicators.NodeID = "urban.shaded_streets_ecological_garden_city"

	// SatisfactionGardenCityBasic is the garden city's basic item: satisfaction of 80 % or more.
	SatisfactionGardenCityBasic indicators.NodeID = "urban.satisfaction_garden_city_basic"
	// SatisfactionGardenCityRaised is the garden city's raised item: satisfaction of 90 % or more.
	SatisfactionGardenCityRaised indicators.NodeID = "urban.satisfaction_garden_city_raised"
	// GreenCoverageGardenCityBasic is the garden city's basic item: coverage of 36 % or more.
	GreenCoverageGardenCityBasic indicators.NodeID = "urban.green_coverage_garden_city_basic"
	// GreenCoverageGardenCityRaised is the garden city's raised item: coverage of 40 % or more.
	GreenCoverageGardenCityRaised indicators.NodeID = "urban.green_coverage_garden_city_raised"
	// GreenSpaceGardenCityBasic is the garden city's basic item: green space of 31 % or more.
	GreenSpaceGardenCityBasic indicators.NodeID = "urban.green_space_garden_city_basic"
	// GreenSpaceGardenCityRaised is the garden city's raised item: green space of 35 % or more.
	GreenSpaceGardenCityRaised indicators.NodeID = "urban.green_space_garden_city_raised"
	// ParkAreaUnder80GardenCityBasic is the basic item below 80 m² of building land a person: 7.5 m² of park a person or more.
	ParkAreaUnder80GardenCityBasic indicators.NodeID = "urban.park_area_under_80_garden_city_basic"
	// ParkAreaUnder80GardenCityRaised is the raised item below 80 m² of building land a person: 9.5 m² of park a person or more.
	ParkAreaUnder80GardenCityRaised indicators.NodeID = "urban.park_area_under_80_garden_city_raised"
	// ParkArea80To100GardenCityBasic is the basic item at 80–100 m² of building land a person: 8 m² of park a person or more.
	ParkArea80To100GardenCityBasic indicators.NodeID = "urban.park_area_80_to_100_garden_city_basic"
	// ParkArea80To100GardenCityRaised is the raised item at 80–100 m² of building land a person: 10 m² of park a person or more.
	ParkArea80To100GardenCityRaised indicators.NodeID = "urban.park_area_80_to_100_garden_city_raised"

	// PublicGreenNorthOver1MillionRepealedGardenCity is the repealed scheme, north, over 1 million people: 7 m² of public green a person.
	PublicGreenNorthOver1MillionRepealedGardenCity indicators.NodeID = "urban.public_green_north_over_1_million_repealed_garden_city"
	// PublicGreenNorthHalfTo1MillionRepealedGardenCity is the repealed scheme, north, 0.5–1 million people: 7.5 m² of public green a person.
	PublicGreenNorthHalfTo1MillionRepealedGardenCity indicators.NodeID = "urban.public_green_north_half_to_1_million_repealed_garden_city"
	// PublicGreenNorthUnderHalfMillionRepealedGardenCity is the repealed scheme, north, under 0.5 million people: 8.5 m² of public green a person.
	PublicGreenNorthUnderHalfMillionRepealedGardenCity indicators.NodeID = "urban.public_green_north_under_half_million_repealed_garden_city"
	// GreenSpaceNorthOver1MillionRepealedGardenCity is the repealed scheme, north, over 1 million people: green space of 29 %.
	GreenSpaceNorthOver1MillionRepealedGardenCity indicators.NodeID = "urban.green_space_north_over_1_million_repealed_garden_city"
	// GreenSpaceNorthHalfTo1MillionRepealedGardenCity is the repealed scheme, north, 0.5–1 million people: green space of 31 %.
	GreenSpaceNorthHalfTo1MillionRepealedGardenCity indicators.NodeID = "urban.green_space_north_half_to_1_million_repealed_garden_city"
	// GreenSpaceNorthUnderHalfMillionRepealedGardenCity is the repealed scheme, north, under 0.5 million people: green space of 34 %.
	GreenSpaceNorthUnderHalfMillionRepealedGardenCity indicators.NodeID = "urban.green_space_north_under_half_million_repealed_garden_city"
	// GreenCoverageSouthOver1MillionRepealedGardenCity is the repealed scheme, south, over 1 million people: coverage of 36 %.
	GreenCoverageSouthOver1MillionRepealedGardenCity indicators.NodeID = "urban.green_coverage_south_over_1_million_repealed_garden_city"
	// GreenCoverageSouthHalfTo1MillionRepealedGardenCity is the repealed scheme, south, 0.5–1 million people: coverage of 38 %.
	GreenCoverageSouthHalfTo1MillionRepealedGardenCity indicators.NodeID = "urban.green_coverage_south_half_to_1_million_repealed_garden_city"
	// GreenCoverageSouthUnderHalfMillionRepealedGardenCity is the repealed scheme, south, under 0.5 million people: coverage of 40 %.
	GreenCoverageSouthUnderHalfMillionRepealedGardenCity indicators.NodeID = "urban.green_coverage_south_under_half_million_repealed_garden_city"

	// GreenCoverageModelCity is the model greening city: coverage of 40 % or more.
	GreenCoverageModelCity indicators.NodeID = "urban.green_coverage_model_city"
	// GreenSpaceModelCity is the model greening city: green space of 35 % or more.
	GreenSpaceModelCity indicators.NodeID = "urban.green_space_model_city"
	// PublicGreenModelCity is the model greening city: 10 m² of public green a person or more.
	PublicGreenModelCity indicators.NodeID = "urban.public_green_model_city"
	// CentrePublicGreenModelCity is the model greening city: 6 m² of public green a person or more in the centre.
	CentrePublicGreenModelCity indicators.NodeID = "urban.centre_public_green_model_city"
	// GreenCoverageSanitaryCity2014 is a required condition of the sanitary city of 2014: coverage of 36 % or more.
	GreenCoverageSanitaryCity2014 indicators.NodeID = "urban.green_coverage_sanitary_city_2014"
	// ParkAreaSanitaryCity2014 is a required condition of the sanitary city of 2014: 8.5 m² of park a person or more.
	ParkAreaSanitaryCity2014 indicators.NodeID = "urban.park_area_sanitary_city_2014"
	// ParkAreaCountyTown is a provincial scheme for county towns: 6.5 m² of park a person or more.
	ParkAreaCountyTown indicators.NodeID = "urban.park_area_county_town"
	// ClusterSizeCheckUp2021 is the city check-up of 2021: clusters of 50 km² or less.
	ClusterSizeCheckUp2021 indicators.NodeID = "urban.cluster_size_check_up_2021"
	// CorridorWidthCheckUp2021 is the city check-up of 2021: ecological corridors 100 m wide or more.
	CorridorWidthCheckUp2021 indicators.NodeID = "urban.corridor_width_check_up_2021"
)

func greenCriteria() []indicators.Node {
	return slices.Concat(greenEcologicalCriteria(), greenGardenCityCriteria(), greenRepealedCriteria(), greenOtherCriteria())
}

func greenEcologicalCriteria() []indicators.Node {
	at := func(zh, en string) indicators.Text {
		return indicators.Text{Zh: zh + "（国家生态园林城市，版次未注明，2023 年网页）", En: en + " (national ecological garden city, edition not shown, page of 2023)"}
	}
	return []indicators.Node{
		{
			ID:        GreenCoverageEcologicalGardenCity,
			Name:      at("建成区绿化覆盖率 43 % 以上，其中乔灌木占 70 % 以上", "green coverage ≥ 43 %, of which trees and shrubs ≥ 70 %"),
			Indicator: GreenCoverage,
			Rule: indicators.Grades{Grades: []indicators.Grade{
				{Name: "达标", Share: indicators.Whole(1), When: []indicators.Condition{
					indicators.IndicatorCondition{Bound: indicators.AtLeast(indicators.Whole(43))},
					indicators.IndicatorCondition{Indicator: TreeAndShrubShare, Bound: indicators.AtLeast(indicators.Whole(70))},
				}},
				{Name: "未达标", Share: indicators.Whole(0)},
			}},
			Sources: []indicators.Citation{ecologicalGardenCity("健康舒适/生态宜居", "both parts must hold")},
		},
		indicators.ThresholdNode(ParkAreaEcologicalGardenCity, ParkAreaPerPerson, indicators.AtLeast(indicators.MustNumber("14.8")),
			at("人均公园绿地面积 14.8 平方米以上", "park area ≥ 14.8 m² per person"),
			ecologicalGardenCityPark("the whole city")),
		indicators.ThresholdNode(LowestDistrictEcologicalGardenCity, LowestDistrictParkAreaPerPerson, indicators.AtLeast(indicators.MustNumber("5.5")),
			at("最低城区人均公园绿地面积 5.5 平方米以上", "park area of the lowest district ≥ 5.5 m² per person"),
			ecologicalGardenCityPark("the lowest district")),
		indicators.ThresholdNode(ActivityGroundReachEcologicalGardenCity, ActivityGroundReach, indicators.AtLeast(indicators.Whole(90)),
			at("公园绿化活动场地服务半径覆盖率 90 % 以上", "residential land within reach of parks and green activity grounds ≥ 90 %"),
			ecologicalGardenCity("", "公园绿化活动场地服务半径覆盖率: the radius is not shown")),
		indicators.ThresholdNode(ShadedStreetsEcologicalGardenCity, ShadedStreetShare, indicators.AtLeast(indicators.Whole(85)),
			at("城市林荫路覆盖率 85 % 以上", "shaded streets ≥ 85 % of secondary and branch streets"),
			ecologicalGardenCity("", "城市林荫路覆盖率: secondary and branch streets")),
	}
}

// greenItem is what a scheme asks for on several levels: by grade, or by size of city.
type greenItem struct {
	indicator    indicators.IndicatorID
	name, unit   indicators.Text
	clause, note string
}

// greenLevel is one level of an item and the criterion that asks for it.
type greenLevel struct {
	id     indicators.NodeID
	number string
}

// at returns the criterion for one level; where says in brackets behind the name for which scheme and places.
func (g greenItem) at(level greenLevel, where indicators.Text, source indicators.Citation) indicators.Node {
	return indicators.ThresholdNode(level.id, g.indicator, indicators.AtLeast(indicators.MustNumber(level.number)), indicators.Text{
		Zh: g.name.Zh + " " + level.number + " " + g.unit.Zh + "（" + where.Zh + "）",
		En: g.name.En + " ≥ " + level.number + " " + g.unit.En + " (" + where.En + ")",
	}, source)
}

// greenGardenCityCriteria returns the items that the garden city scheme sets on two levels, basic (基本项) and raised (提升项).
func greenGardenCityCriteria() []indicators.Node {
	both := func(g greenItem, basic, raised greenLevel) []indicators.Node {
		return []indicators.Node{
			g.at(basic,
				indicators.Text{Zh: "国家园林城市标准基本项，版次未注明", En: "national garden city standard, basic item, edition not shown"},
				greenGardenCity(g.clause, "basic item (基本项); "+g.note)),
			g.at(raised,
				indicators.Text{Zh: "国家园林城市标准提升项，版次未注明", En: "national garden city standard, raised item, edition not shown"},
				greenGardenCity(g.clause, "raised item (提升项); "+g.note)),
		}
	}
	percent := indicators.Text{Zh: "% 以上", En: "%"}
	perPerson := indicators.Text{Zh: "平方米以上", En: "m² per person"}
	return slices.Concat(
		both(greenItem{
			GreeningSatisfaction, indicators.Text{Zh: "公众对城市园林绿化的满意率", En: "public satisfaction with urban greening"}, percent,
			"综合管理 第9项", "how the public is asked is not shown",
		}, greenLevel{SatisfactionGardenCityBasic, "80"}, greenLevel{SatisfactionGardenCityRaised, "90"}),
		both(greenItem{
			GreenCoverage, indicators.Text{Zh: "建成区绿化覆盖率", En: "green coverage of the built-up area"}, percent,
			"绿地建设 第1项", "for every city",
		}, greenLevel{GreenCoverageGardenCityBasic, "36"}, greenLevel{GreenCoverageGardenCityRaised, "40"}),
		both(greenItem{
			GreenSpaceRatio, indicators.Text{Zh: "建成区绿地率", En: "green space ratio of the built-up area"}, percent,
			"绿地建设 第2项", "for every city",
		}, greenLevel{GreenSpaceGardenCityBasic, "31"}, greenLevel{GreenSpaceGardenCityRaised, "35"}),
		both(greenItem{
			ParkAreaPerPerson, indicators.Text{
				Zh: "人均建设用地小于 80 平方米的城市，人均公园绿地面积",
				En: "in cities with less than 80 m² of building land per person, park area",
			}, perPerson,
			"绿地建设 第3项", "cities with less than 80 m² of building land per person; the parts of the rate are not shown",
		}, greenLevel{ParkAreaUnder80GardenCityBasic, "7.5"}, greenLevel{ParkAreaUnder80GardenCityRaised, "9.5"}),
		both(greenItem{
			ParkAreaPerPerson, indicators.Text{
				Zh: "人均建设用地 80–100 平方米的城市，人均公园绿地面积",
				En: "in cities with 80–100 m² of building land per person, park area",
			}, perPerson,
			"绿地建设 第3项", "cities with 80–100 m² of building land per person; the parts of the rate are not shown",
		}, greenLevel{ParkArea80To100GardenCityBasic, "8"}, greenLevel{ParkArea80To100GardenCityRaised, "10"}),
	)
}

// greenRepealedCriteria returns the table of the repealed scheme by region and size of city. The rows at hand are those of one region
// for each item.
func greenRepealedCriteria() []indicators.Node {
	north := indicators.Text{Zh: "秦岭—淮河以北", En: "north of the Qinling–Huai line"}
	south := indicators.Text{Zh: "秦岭—淮河以南", En: "south of the Qinling–Huai line"}
	bySize := func(g greenItem, region indicators.Text, over1Million, halfTo1Million, underHalfMillion greenLevel) []indicators.Node {
		at := func(level greenLevel, size indicators.Text) indicators.Node {
			return g.at(level, indicators.Text{
				Zh: region.Zh + "，" + size.Zh + "；国家园林城市标准，建设部，已废止，年份未注明",
				En: region.En + ", " + size.En + "; national garden city standard, repealed, year not shown",
			}, repealedGardenCity(g.clause, region.En+", "+size.En+"; which population is meant is not shown; "+
				"printed as a plain number and read as at least that; "+g.note))
		}
		return []indicators.Node{
			at(over1Million, indicators.Text{Zh: "人口 100 万以上", En: "over 1 million people"}),
			at(halfTo1Million, indicators.Text{Zh: "人口 50–100 万", En: "0.5–1 million people"}),
			at(underHalfMillion, indicators.Text{Zh: "人口 50 万以下", En: "under 0.5 million people"}),
		}
	}
	percent := indicators.Same("%")
	const table, base = "基本指标表", "the base of the ratio is not shown and is read as the built-up area"
	return slices.Concat(
		bySize(greenItem{
			PublicGreenPerPerson, indicators.Text{Zh: "人均公共绿地", En: "public green space"}, indicators.Text{Zh: "平方米", En: "m² per person"},
			table, "the parts of the rate are not shown",
		}, north,
			greenLevel{PublicGreenNorthOver1MillionRepealedGardenCity, "7"},
			greenLevel{PublicGreenNorthHalfTo1MillionRepealedGardenCity, "7.5"},
			greenLevel{PublicGreenNorthUnderHalfMillionRepealedGardenCity, "8.5"}),
		bySize(greenItem{
			GreenSpaceRatio, indicators.Text{Zh: "绿地率", En: "green space ratio"}, percent, table, base,
		}, north,
			greenLevel{GreenSpaceNorthOver1MillionRepealedGardenCity, "29"},
			greenLevel{GreenSpaceNorthHalfTo1MillionRepealedGardenCity, "31"},
			greenLevel{GreenSpaceNorthUnderHalfMillionRepealedGardenCity, "34"}),
		bySize(greenItem{
			GreenCoverage, indicators.Text{Zh: "绿化覆盖率", En: "green coverage"}, percent,
			table, "the row for the north is cut off in the source; " + base,
		}, south,
			greenLevel{GreenCoverageSouthOver1MillionRepealedGardenCity, "36"},
			greenLevel{GreenCoverageSouthHalfTo1MillionRepealedGardenCity, "38"},
			greenLevel{GreenCoverageSouthUnderHalfMillionRepealedGardenCity, "40"}),
	)
}

func greenOtherCriteria() []indicators.Node {
	model := func(zh, en string) indicators.Text {
		return indicators.Text{Zh: zh + "（全国绿化模范城市（区），日期未注明）", En: en + " (national model greening city or district, undated)"}
	}
	sanitary := func(zh, en string) indicators.Text {
		return indicators.Text{Zh: zh + "（国家卫生城市标准 2014 年版必备条件）", En: en + " (required condition of the national sanitary city standard of 2014)"}
	}
	return []indicators.Node{
		indicators.ThresholdNode(GreenCoverageModelCity, GreenCoverage, indicators.AtLeast(indicators.Whole(40)),
			model("绿化覆盖率 40 % 以上", "green coverage ≥ 40 %"),
			greenModelCity("the base of the ratio is not shown and is read as the built-up area")),
		indicators.ThresholdNode(GreenSpaceModelCity, GreenSpaceRatio, indicators.AtLeast(indicators.Whole(35)),
			model("绿地率 35 % 以上", "green space ratio ≥ 35 %"),
			greenModelCity("the base of the ratio is not shown and is read as the built-up area")),
		indicators.ThresholdNode(PublicGreenModelCity, PublicGreenPerPerson, indicators.AtLeast(indicators.Whole(10)),
			model("人均公共绿地 10 平方米以上", "public green space ≥ 10 m² per person"),
			greenModelCity("the parts of the rate are not shown")),
		indicators.ThresholdNode(CentrePublicGreenModelCity, CentrePublicGreenPerPerson, indicators.AtLeast(indicators.Whole(6)),
			model("中心区人均公共绿地 6 平方米以上", "public green space of the centre ≥ 6 m² per person"),
			greenModelCity("the bounds of the centre are not shown")),
		indicators.ThresholdNode(GreenCoverageSanitaryCity2014, GreenCoverage, indicators.AtLeast(indicators.Whole(36)),
			sanitary("建成区绿化覆盖率 36 % 以上", "green coverage of the built-up area ≥ 36 %"),
			sanitaryCity2014Twice("建成区绿化覆盖率")),
		indicators.ThresholdNode(ParkAreaSanitaryCity2014, ParkAreaPerPerson, indicators.AtLeast(indicators.MustNumber("8.5")),
			sanitary("人均公园绿地面积 8.5 平方米以上", "park area ≥ 8.5 m² per person"),
			sanitaryCity2014Twice("人均公园绿地面积; the parts of the rate are not shown")),
		indicators.ThresholdNode(ParkAreaCountyTown, CountyTownParkAreaPerPerson, indicators.AtLeast(indicators.MustNumber("6.5")),
			indicators.Text{
				Zh: "县城人均公园绿地面积 6.5 平方米以上（某省县城人居环境评价方案，省份、年份未注明）",
				En: "park area of the county town ≥ 6.5 m² per person (provincial county-town habitat scheme, province and year not shown)",
			}, countyTownScheme("园林绿化(8分)", "the parts of the rate are not shown")),
		indicators.ThresholdNode(ClusterSizeCheckUp2021, LargestCluster, indicators.AtMost(indicators.Whole(50)),
			indicators.Text{
				Zh: "组团规模不宜超过 50 平方公里（2021 年城市体检）",
				En: "clusters of 50 km² or less, as a recommendation (city check-up of 2021)",
			}, greenCheckUpClusters("第2项", indicators.HighConfidence, "worded as a recommendation (不宜超过); the largest cluster is compared")),
		indicators.ThresholdNode(CorridorWidthCheckUp2021, NarrowestCorridor, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "城市生态廊道净宽度 100 米以上（2021 年城市体检底线指标）",
				En: "ecological corridors ≥ 100 m wide (bottom-line indicator of the city check-up of 2021)",
			}, greenCheckUpClusters("第5项(底线指标)", indicators.MediumConfidence, "a bottom-line indicator (底线指标); the narrowest corridor is compared")),
	}
}

func greenGardenCity(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document: "国家园林城市标准(基本项/提升项)",
		Issuer:   "住房城乡建设部",
		Edition:  "not shown",
		Clause:   clause,
		URL:      "https://m.bdocx.com/down/5854148.html",
		Note: "an evaluation standard of the scheme of national garden cities (国家园林城市) in its form with basic and raised items, from one document-site copy; " +
			"the edition is not shown and is older than the current scheme; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

func greenModelCity(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "全国绿化模范城市(区)检查评分标准",
		Edition:    "undated",
		URL:        "http://www.yomei.cc/yuanlin/549ab590f79089939dc4070b3d950d3f.html",
		Note:       "an evaluation standard of national model greening cities and districts (全国绿化模范城市(区)), from one copy; neither issuer nor date is shown; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

// greenCheckUpClusters cites another copy of the table of the city check-up.
func greenCheckUpClusters(item string, confidence indicators.Confidence, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "2021年城市体检指标体系(65项)",
		Issuer:     "住房城乡建设部",
		Edition:    "2021",
		Clause:     "生态宜居 " + item,
		URL:        "https://m.jinchutou.com/shtml/view-543064384.html",
		Note:       "an evaluation standard of the city check-up (城市体检) of 2021, from a copy of the table; " + note,
		Confidence: confidence,
	}
}
