package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// The indicators of roads.
const (
	// RoadNetworkDensity is road length ÷ built-up area (建成区路网密度), in km per km².
	RoadNetworkDensity indicators.IndicatorID = "urban.road_network_density"
	// RoadAreaRatio is road area ÷ built-up area (建成区道路面积率), in %.
	RoadAreaRatio indicators.IndicatorID = "urban.road_area_ratio"
	// RoadAreaPerPerson is road area ÷ urban area population (人均道路面积), in m² per person.
	RoadAreaPerPerson indicators.IndicatorID = "urban.road_area_per_person"
	// MeanRoadWidth is road area ÷ road length in the built-up area (建成区道路平均宽度), in m.
	MeanRoadWidth indicators.IndicatorID = "urban.mean_road_width"
	// RoadsWidenedOrRebuilt is the roads widened or rebuilt in the period (扩建改造道路条数), in roads.
	RoadsWidenedOrRebuilt indicators.IndicatorID = "urban.roads_widened_or_rebuilt"
	// RoadProjectsStartedShare is road projects started ÷ planned (城市道路项目开工率), in %.
	RoadProjectsStartedShare indicators.IndicatorID = "urban.road_projects_started_share"
	// RoadProjectsCompletedShare is road projects completed ÷ planned (城市道路项目完工率), in %.
	RoadProjectsCompletedShare indicators.IndicatorID = "urban.road_projects_completed_share"
)

// The checks of roads.
const (
	// RoadAreaInBuiltUpAreaWithinRoadArea: road area in the built-up area ≤ all road area. An error.
	RoadAreaInBuiltUpAreaWithinRoadArea indicators.CheckID = "urban.road_area_in_built_up_area_within_road_area"
	// RoadAreaWithinBuiltUpArea: road area in the built-up area ≤ built-up area. A warning.
	RoadAreaWithinBuiltUpArea indicators.CheckID = "urban.road_area_within_built_up_area"
	// RoadProjectsStartedWithinPlanned: road projects started ≤ planned. A warning.
	RoadProjectsStartedWithinPlanned indicators.CheckID = "urban.road_projects_started_within_planned"
	// RoadProjectsCompletedWithinStarted: road projects completed ≤ started. An error.
	RoadProjectsCompletedWithinStarted indicators.CheckID = "urban.road_projects_completed_within_started"
	// RoadProjectsCompletedWithinPlanned: road projects completed ≤ planned. A warning.
	RoadProjectsCompletedWithinPlanned indicators.CheckID = "urban.road_projects_completed_within_planned"
)

func roadsIndicators() []indicators.Indicator {
	return slices.Concat([]indicators.Indicator{
		{
			ID:         RoadNetworkDensity,
			Name:       indicators.Text{Zh: "建成区路网密度", En: "road network density of the built-up area"},
			Definition: indicators.Text{Zh: "建成区道路长度 ÷ 建成区面积。", En: "road length in the built-up area ÷ built-up area"},
			Unit:       indicators.Text{Zh: "公里/平方公里", En: "km per km²"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(RoadLengthInBuiltUpArea), indicators.Of(BuiltUpArea)),
			Sources: []indicators.Citation{
				roadsOpinion2016("城市建成区平均路网密度, road length ÷ built-up area"), roadsObserved2019("路网密度 6.65 km per km²; of what land is not shown"),
			},
		},
		indicators.PercentIndicator(RoadAreaRatio, indicators.HigherIsBetter,
			inSquareKilometres(RoadAreaInBuiltUpArea), indicators.Of(BuiltUpArea),
			indicators.Text{Zh: "建成区道路面积率", En: "road area ratio of the built-up area"},
			indicators.Text{
				Zh: "建成区道路面积（由公顷折合平方公里）÷ 建成区面积。",
				En: "road area in the built-up area, brought from hectares to km², ÷ built-up area",
			}, roadsOpinion2016("城市建成区道路面积率, road area ÷ built-up area"), roadsObserved2019("道路面积率 13.19 %; of what land is not shown")),
		squareMetresPerPerson(RoadAreaPerPerson, RoadArea, UrbanAreaPopulation,
			indicators.Text{Zh: "人均道路面积", En: "road area per person"},
			indicators.Text{
				Zh: "城市道路面积 ÷ 城区人口；所据标准未给出分子、分母的口径。",
				En: "road area ÷ urban area population; the standard at hand does not define the two",
			}, repealedGardenCity("市政设施(五)", "the rate is named there without its parts"), roadsObserved2019("人均道路面积 17.36 m²; of whom is not shown")),
		{
			ID:   MeanRoadWidth,
			Name: indicators.Text{Zh: "建成区道路平均宽度", En: "mean road width in the built-up area"},
			Definition: indicators.Text{
				Zh: "建成区道路面积 ÷ 建成区道路长度；用于核对两数的单位。",
				En: "road area ÷ road length, both in the built-up area; it shows where the units of one are wrong",
			},
			Unit: metres(),
			// One hectare on one km is a width of 10 m.
			Formula: indicators.Ratio(indicators.Of(RoadAreaInBuiltUpArea), indicators.Of(RoadLengthInBuiltUpArea)).Per(10),
		},
	},
		showMeasures(roadsMeasures(), shown{RoadsWidenedOrRebuilt, WidenedOrRebuiltRoads, indicators.HigherIsBetter}),
		roadsProjects().indicators(),
	)
}

func roadsChecks() []indicators.Check {
	return append([]indicators.Check{
		indicators.WithinCheck(RoadAreaInBuiltUpAreaWithinRoadArea, RoadAreaInBuiltUpArea, RoadArea, indicators.SeverityError,
			indicators.Text{Zh: "建成区道路面积不多于城市道路面积", En: "road area in the built-up area ≤ road area"},
			indicators.Text{
				Zh: "建成区道路是城市道路的一部分，两数口径应相同；请核对两数的统计范围。",
				En: "roads in the built-up area are a part of the city roads; look at the area each figure covers",
			}),
		withinBuiltUpArea(RoadAreaWithinBuiltUpArea, RoadAreaInBuiltUpArea, indicators.Text{Zh: "建成区道路面积", En: "road area in the built-up area"}),
	}, roadsProjects().checks()...)
}
