package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// The indicators of green space.
const (
	// GreenCoverage is green-covered ÷ built-up area (建成区绿化覆盖率), in %.
	GreenCoverage indicators.IndicatorID = "urban.green_coverage"
	// TreeAndShrubShare is the part of the green-covered area under trees and shrubs (乔灌木占绿化覆盖面积比例), in %.
	TreeAndShrubShare indicators.IndicatorID = "urban.tree_and_shrub_share"
	// GreenSpaceRatio is green space ÷ built-up area (建成区绿地率), in %.
	GreenSpaceRatio indicators.IndicatorID = "urban.green_space_ratio"
	// ParkAreaPerPerson is park area ÷ urban area population (人均公园绿地面积), in m² per person.
	ParkAreaPerPerson indicators.IndicatorID = "urban.park_area_per_person"
	// LowestDistrictParkAreaPerPerson is the park area per person of the district with the least (最低城区人均公园绿地面积), in m² per person.
	LowestDistrictParkAreaPerPerson indicators.IndicatorID = "urban.lowest_district_park_area_per_person"
	// PublicGreenPerPerson is public green space ÷ urban area population (人均公共绿地), in m² per person.
	PublicGreenPerPerson indicators.IndicatorID = "urban.public_green_per_person"
	// CentrePublicGreenPerPerson is public green space ÷ population of the centre (中心区人均公共绿地), in m² per person.
	CentrePublicGreenPerPerson indicators.IndicatorID = "urban.centre_public_green_per_person"
	// CountyTownParkAreaPerPerson is park area ÷ population of the county town (县城人均公园绿地面积), in m² per person.
	CountyTownParkAreaPerPerson indicators.IndicatorID = "urban.county_town_park_area_per_person"
	// BuildingLandPerPerson is building land ÷ urban area population (人均建设用地), in m² per person: it says which thresholds apply.
	BuildingLandPerPerson indicators.IndicatorID = "urban.building_land_per_person"
	// ParkReach is residential land near parks ÷ all residential land (公园绿地服务半径覆盖率), in %.
	ParkReach indicators.IndicatorID = "urban.park_reach"
	// ActivityGroundReach is residential land near parks and green activity grounds ÷ all residential land (公园绿化活动场地服务半径覆盖率), in %.
	ActivityGroundReach indicators.IndicatorID = "urban.activity_ground_reach"
	// GreenwayReach is residential land near greenways ÷ all residential land (城市绿道服务半径覆盖率), in %.
	GreenwayReach indicators.IndicatorID = "urban.greenway_reach"
	// ShadedStreetShare is shaded ÷ all secondary and branch streets (城市林荫路覆盖率), in %.
	ShadedStreetShare indicators.IndicatorID = "urban.shaded_street_share"
	// GreeningSatisfaction is satisfaction with urban greening as surveyed (公众对城市园林绿化的满意率), in %.
	GreeningSatisfaction indicators.IndicatorID = "urban.greening_satisfaction"
	// LargestCluster is the area of the largest cluster (最大组团面积), in km².
	LargestCluster indicators.IndicatorID = "urban.largest_cluster"
	// NarrowestCorridor is the clear width of the narrowest ecological corridor (最窄生态廊道净宽度), in m.
	NarrowestCorridor indicators.IndicatorID = "urban.narrowest_corridor"
	// GreenProjectsStartedShare is green space projects started ÷ planned (绿地改造项目开工率), in %.
	GreenProjectsStartedShare indicators.IndicatorID = "urban.green_projects_started_share"
	// GreenProjectsCompletedShare is green space projects completed ÷ planned (绿地改造项目完工率), in %.
	GreenProjectsCompletedShare indicators.IndicatorID = "urban.green_projects_completed_share"
)

func greenIndicators() []indicators.Indicator {
	return slices.Concat(greenShareIndicators(), greenPerPersonIndicators(), showMeasures(greenMeasures(),
		shown{GreeningSatisfaction, GreeningSatisfactionRate, indicators.HigherIsBetter},
		shown{LargestCluster, LargestClusterArea, indicators.LowerIsBetter},
		shown{NarrowestCorridor, NarrowestCorridorWidth, indicators.HigherIsBetter},
	), greenProjects().indicators())
}

func greenShareIndicators() []indicators.Indicator {
	builtUp, residential := indicators.Of(BuiltUpArea), indicators.Of(ResidentialLand)
	return []indicators.Indicator{
		indicators.PercentIndicator(GreenCoverage, indicators.HigherIsBetter, inSquareKilometres(GreenCoveredArea), builtUp,
			indicators.Text{Zh: "建成区绿化覆盖率", En: "green coverage of the built-up area"},
			indicators.Text{
				Zh: "建成区绿化覆盖面积（由公顷折合平方公里）÷ 建成区面积。",
				En: "green-covered area, brought from hectares to km², ÷ built-up area",
			}, ecologicalGardenCity("健康舒适/生态宜居", "vertical projection of all vegetation in the built-up area ÷ built-up area")),
		indicators.PercentIndicator(TreeAndShrubShare, indicators.HigherIsBetter, indicators.Of(TreeAndShrubArea), indicators.Of(GreenCoveredArea),
			indicators.Text{Zh: "乔灌木占绿化覆盖面积比例", En: "share of the green-covered area under trees and shrubs"},
			indicators.Text{Zh: "乔灌木覆盖面积 ÷ 建成区绿化覆盖面积。", En: "area covered by trees and shrubs ÷ green-covered area"},
			ecologicalGardenCity("健康舒适/生态宜居", "trees and shrubs ≥ 70 % of the green-covered area")),
		indicators.PercentIndicator(GreenSpaceRatio, indicators.HigherIsBetter, inSquareKilometres(GreenSpaceArea), builtUp,
			indicators.Text{Zh: "建成区绿地率", En: "green space ratio of the built-up area"},
			indicators.Text{
				Zh: "建成区绿地面积（由公顷折合平方公里）÷ 建成区面积。",
				En: "green space area, brought from hectares to km², ÷ built-up area",
			}, greenGardenCity("绿地建设 第2项", "建成区绿地率")),
		indicators.PercentIndicator(ParkReach, indicators.HigherIsBetter, indicators.Of(ResidentialLandNearParks), residential,
			indicators.Text{Zh: "公园绿地服务半径覆盖率", En: "residential land within reach of parks"},
			indicators.Text{
				Zh: "公园绿地服务半径覆盖的居住用地 ÷ 居住用地，半径按 2021 年城市体检（500 米、300 米）。",
				En: "residential land near parks ÷ residential land, with the radii of the city check-up of 2021 (500 m, 300 m)",
			}, cityCheckUp2021("a method without a threshold")),
		indicators.PercentIndicator(ActivityGroundReach, indicators.HigherIsBetter, indicators.Of(ResidentialLandNearActivityGrounds), residential,
			indicators.Text{Zh: "公园绿化活动场地服务半径覆盖率", En: "residential land within reach of parks and green activity grounds"},
			indicators.Text{
				Zh: "公园绿化活动场地服务半径覆盖的居住用地 ÷ 居住用地；半径所据来源未给出。",
				En: "residential land near parks and green activity grounds ÷ residential land; the source does not show the radius",
			}, ecologicalGardenCity("", "公园绿化活动场地服务半径覆盖率: the radius is not shown")),
		indicators.PercentIndicator(GreenwayReach, indicators.HigherIsBetter, indicators.Of(ResidentialLandNearGreenways), residential,
			indicators.Text{Zh: "城市绿道服务半径覆盖率", En: "residential land within reach of greenways"},
			indicators.Text{
				Zh: "绿道 1 公里范围内的居住用地 ÷ 居住用地。",
				En: "residential land within 1 km of a greenway ÷ residential land",
			}, cityCheckUp2021("a method without a threshold")),
		indicators.PercentIndicator(ShadedStreetShare, indicators.HigherIsBetter,
			indicators.Of(ShadedStreetLength), indicators.Of(SecondaryAndBranchStreetLength),
			indicators.Text{Zh: "城市林荫路覆盖率", En: "share of streets that are shaded"},
			indicators.Text{Zh: "林荫路长度 ÷ 次干路、支路长度。", En: "shaded ÷ all secondary and branch streets, by length"},
			ecologicalGardenCity("", "城市林荫路覆盖率: length of shaded secondary and branch streets ÷ their total length")),
	}
}

func greenPerPersonIndicators() []indicators.Indicator {
	buildingLand := squareMetresPerPerson(BuildingLandPerPerson, BuildingLand, UrbanAreaPopulation,
		indicators.Text{Zh: "人均建设用地", En: "building land per person"},
		indicators.Text{
			Zh: "城市建设用地面积 ÷ 城区人口；决定适用哪一档人均公园绿地标准。",
			En: "building land ÷ urban area population; it decides which thresholds of park area per person apply",
		}, greenGardenCity("绿地建设 第3项", "thresholds for less than 80 m² and for 80–100 m² a person"))
	buildingLand.Direction = indicators.Undirected
	return []indicators.Indicator{
		squareMetresPerPerson(ParkAreaPerPerson, ParkArea, UrbanAreaPopulation,
			indicators.Text{Zh: "人均公园绿地面积", En: "park area per person"},
			indicators.Text{Zh: "建成区公园绿地面积 ÷ 城区人口。", En: "park area in the built-up area ÷ urban area population"},
			ecologicalGardenCityPark("park area in the built-up area ÷ urban population")),
		squareMetresPerPerson(LowestDistrictParkAreaPerPerson, LowestDistrictParkArea, LowestDistrictPopulation,
			indicators.Text{Zh: "最低城区人均公园绿地面积", En: "park area per person of the lowest district"},
			indicators.Text{
				Zh: "人均公园绿地面积最低的一个区：公园绿地面积 ÷ 该区城区人口。",
				En: "park area ÷ urban area population of the district that has the least of it per person",
			}, ecologicalGardenCityPark("stated for the lowest district too")),
		squareMetresPerPerson(PublicGreenPerPerson, PublicGreenArea, UrbanAreaPopulation,
			indicators.Text{Zh: "人均公共绿地", En: "public green space per person"},
			indicators.Text{
				Zh: "公共绿地面积 ÷ 城区人口；旧标准未给出分子、分母的口径。",
				En: "public green space ÷ urban area population; the older schemes at hand do not define the two",
			}, repealedGardenCity("基本指标表", "人均公共绿地 is named there without its parts"), greenModelCity("public green space per person")),
		squareMetresPerPerson(CentrePublicGreenPerPerson, CentrePublicGreenArea, CentrePopulation,
			indicators.Text{Zh: "中心区人均公共绿地", En: "public green space per person of the centre"},
			indicators.Text{Zh: "中心区公共绿地面积 ÷ 中心区人口。", En: "public green space of the centre ÷ population of the centre"},
			greenModelCity("city centre per person; the centre is not defined")),
		squareMetresPerPerson(CountyTownParkAreaPerPerson, CountyTownParkArea, CountyTownPopulation,
			indicators.Text{Zh: "县城人均公园绿地面积", En: "park area per person of the county town"},
			indicators.Text{Zh: "县城公园绿地面积 ÷ 县城人口。", En: "park area of the county town ÷ its population"},
			countyTownScheme("园林绿化(8分)", "the parts of the rate are not shown")),
		buildingLand,
	}
}
