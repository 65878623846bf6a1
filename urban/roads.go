package urban

import "github.com/wenming-go/wenming/indicators"

// Roads are the roads of the city and the projects that build them (城市道路). Every field may be left out.
type Roads struct {
	// LengthInBuiltUpArea is 建成区道路长度, in km, at the end of the period.
	LengthInBuiltUpArea indicators.Value `json:"length_in_built_up_area,omitzero" validate:"amount"`
	// AreaInBuiltUpArea is 建成区道路面积, in hectares, at the end of the period: a part of Area.
	AreaInBuiltUpArea indicators.Value `json:"area_in_built_up_area,omitzero" validate:"amount,atmost=Area"`
	// Area is 城市道路面积, in hectares, at the end of the period.
	Area indicators.Value `json:"area,omitzero" validate:"amount"`
	// WidenedOrRebuilt is 扩建改造道路, in roads, in the period.
	WidenedOrRebuilt indicators.Value `json:"widened_or_rebuilt,omitzero" validate:"count"`
	// Projects are 城市道路项目, in projects.
	Projects Projects `json:"projects,omitzero"`
}

// The measures of roads.
const (
	// RoadLengthInBuiltUpArea is 建成区道路长度, in km, at the end of the period.
	RoadLengthInBuiltUpArea indicators.MeasureID = "urban.road_length_in_built_up_area"
	// RoadAreaInBuiltUpArea is 建成区道路面积, in hectares, at the end of the period.
	RoadAreaInBuiltUpArea indicators.MeasureID = "urban.road_area_in_built_up_area"
	// RoadArea is 城市道路面积, in hectares, at the end of the period.
	RoadArea indicators.MeasureID = "urban.road_area"
	// WidenedOrRebuiltRoads is 扩建改造道路, in roads, in the period.
	WidenedOrRebuiltRoads indicators.MeasureID = "urban.widened_or_rebuilt_roads"
	// RoadProjectsPlanned is 计划实施的城市道路项目, in projects, of the period.
	RoadProjectsPlanned indicators.MeasureID = "urban.road_projects_planned"
	// RoadProjectsStarted is 已开工的城市道路项目, in projects, at the end of the period.
	RoadProjectsStarted indicators.MeasureID = "urban.road_projects_started"
	// RoadProjectsCompleted is 已完工的城市道路项目, in projects, in the period.
	RoadProjectsCompleted indicators.MeasureID = "urban.road_projects_completed"
)

func (r Roads) observations() []indicators.Observation {
	return append([]indicators.Observation{
		{Measure: RoadLengthInBuiltUpArea, Value: r.LengthInBuiltUpArea},
		{Measure: RoadAreaInBuiltUpArea, Value: r.AreaInBuiltUpArea},
		{Measure: RoadArea, Value: r.Area},
		{Measure: WidenedOrRebuiltRoads, Value: r.WidenedOrRebuilt},
	}, roadsProjects().observations(r.Projects)...)
}

func roadsProjects() projectKind {
	return projectKind{
		name: indicators.Text{Zh: "城市道路项目", En: "road projects"},
		scope: indicators.Text{
			Zh: "指新建、扩建、改造城市道路的建设项目，不含日常养护；一个项目可含多条道路",
			En: "they build, widen or rebuild city roads, daily upkeep left out, and one project may take in several roads",
		},
		sources: []indicators.Citation{
			jinchang2023("nine roads are named whose rebuilding has begun, five of them of 金川区, as examples (等); the number of projects is not stated"),
		},
		planned: RoadProjectsPlanned, started: RoadProjectsStarted, completed: RoadProjectsCompleted,
		startedShare: RoadProjectsStartedShare, completedShare: RoadProjectsCompletedShare,
		startedWithinPlanned:   RoadProjectsStartedWithinPlanned,
		completedWithinStarted: RoadProjectsCompletedWithinStarted,
		completedWithinPlanned: RoadProjectsCompletedWithinPlanned,
	}
}

func roadsMeasures() []indicators.Measure {
	return append([]indicators.Measure{
		indicators.AmountMeasure(RoadLengthInBuiltUpArea, kilometres(), indicators.Text{Zh: "建成区道路长度", En: "road length in the built-up area"}, indicators.Text{
			Zh: "期末建成区内城市道路的长度，不含建成区以外的道路。哪些等级的道路计入，所据来源未给出。",
			En: "length of the city roads in the built-up area at the end of the period, roads beyond it left out; " +
				"the sources at hand do not say which classes of road count",
		}, roadsOpinion2016("城市建成区平均路网密度, road length ÷ built-up area")),
		indicators.AmountMeasure(RoadAreaInBuiltUpArea, hectares(), indicators.Text{Zh: "建成区道路面积", En: "road area in the built-up area"}, indicators.Text{
			Zh: "期末建成区内城市道路的面积，1 公顷即 1 万平方米。人行道、广场、停车场是否计入，所据来源未给出。",
			En: "land of the city roads in the built-up area at the end of the period; " +
				"the sources at hand do not say whether footways, squares and car parks count",
		}, roadsOpinion2016("城市建成区道路面积率, road area ÷ built-up area")),
		indicators.AmountMeasure(RoadArea, hectares(), indicators.Text{Zh: "城市道路面积", En: "road area"}, indicators.Text{
			Zh: "期末全部城市道路的面积，含建成区以外的，口径与建成区道路面积相同；1 公顷即 1 万平方米。",
			En: "land of all city roads at the end of the period, those beyond the built-up area included, counted as in the built-up area",
		}),
		indicators.CountMeasure(WidenedOrRebuiltRoads, indicators.Text{Zh: "条", En: "roads"}, indicators.Text{Zh: "扩建改造道路条数", En: "roads widened or rebuilt"}, indicators.Text{
			Zh: "本期内完成扩建或改造的城市道路，一条计一次。不含新建道路，不含日常养护，也不是项目数。",
			En: "city roads whose widening or rebuilding was done in the period, each once; new roads and daily upkeep are left out, and they are not projects",
		}, jinchang2023("nine roads, 泰安路 among them")),
	}, roadsProjects().measures()...)
}
