package housing

import "github.com/wenming-go/wenming/indicators"

// Neighbourhood is the renovation of old urban neighbourhoods (城镇老旧小区改造). Every field may be left out; the zero Neighbourhood reports
// nothing.
type Neighbourhood struct {
	// Projects is 老旧小区改造项目, in projects.
	Projects Progress `json:"projects,omitzero"`
	// Schedule is how those projects keep their dates.
	Schedule Schedule `json:"schedule,omitzero"`
	// Neighbourhoods is 改造老旧小区, in neighbourhoods.
	Neighbourhoods Progress `json:"neighbourhoods,omitzero"`
	// Households is 老旧小区改造涉及户数, in households.
	Households Progress `json:"households,omitzero"`
	// Buildings is 改造楼栋, in buildings: those of the neighbourhoods under way.
	Buildings indicators.Value `json:"buildings,omitzero" validate:"count"`
	// FloorArea is 改造建筑面积, in m²: that of the neighbourhoods under way.
	FloorArea indicators.Value `json:"floor_area,omitzero" validate:"amount"`
	// BuiltBy2000 is 2000年底前建成的小区, in neighbourhoods: a part of those under way.
	BuiltBy2000 indicators.Value `json:"built_by_2000,omitzero" validate:"count"`
}

// The measures of old neighbourhoods.
const (
	// NeighbourhoodProjectsPlanned is 计划老旧小区改造项目, in projects, for the period.
	NeighbourhoodProjectsPlanned indicators.MeasureID = "housing.neighbourhood_projects_planned"
	// NeighbourhoodProjectsUnderway is 实施老旧小区改造项目, in projects, in the period.
	NeighbourhoodProjectsUnderway indicators.MeasureID = "housing.neighbourhood_projects_underway"
	// NeighbourhoodProjectsStarted is 新开工老旧小区改造项目, in projects, in the period.
	NeighbourhoodProjectsStarted indicators.MeasureID = "housing.neighbourhood_projects_started"
	// NeighbourhoodProjectsCompleted is 完工老旧小区改造项目, in projects, in the period.
	NeighbourhoodProjectsCompleted indicators.MeasureID = "housing.neighbourhood_projects_completed"
	// NeighbourhoodProjectsDue is 应完工老旧小区改造项目, in projects, in the period.
	NeighbourhoodProjectsDue indicators.MeasureID = "housing.neighbourhood_projects_due"
	// NeighbourhoodProjectsOnTime is 按期完工老旧小区改造项目, in projects: a part of those due.
	NeighbourhoodProjectsOnTime indicators.MeasureID = "housing.neighbourhood_projects_on_time"
	// NeighbourhoodProjectsOverdue is 逾期未完工老旧小区改造项目, in projects, at the end of the period.
	NeighbourhoodProjectsOverdue indicators.MeasureID = "housing.neighbourhood_projects_overdue"
	// NeighbourhoodDaysOverdue is 老旧小区改造项目逾期天数, in days, at the end of the period.
	NeighbourhoodDaysOverdue indicators.MeasureID = "housing.neighbourhood_days_overdue"
	// NeighbourhoodsPlanned is 计划改造老旧小区, in neighbourhoods, for the period.
	NeighbourhoodsPlanned indicators.MeasureID = "housing.neighbourhoods_planned"
	// NeighbourhoodsUnderway is 实施改造老旧小区, in neighbourhoods, in the period.
	NeighbourhoodsUnderway indicators.MeasureID = "housing.neighbourhoods_underway"
	// NeighbourhoodsStarted is 新开工改造老旧小区, in neighbourhoods, in the period.
	NeighbourhoodsStarted indicators.MeasureID = "housing.neighbourhoods_started"
	// NeighbourhoodsCompleted is 完工改造老旧小区, in neighbourhoods, in the period.
	NeighbourhoodsCompleted indicators.MeasureID = "housing.neighbourhoods_completed"
	// NeighbourhoodHouseholdsPlanned is 计划老旧小区改造涉及户数, in households, for the period.
	NeighbourhoodHouseholdsPlanned indicators.MeasureID = "housing.neighbourhood_households_planned"
	// NeighbourhoodHouseholdsUnderway is 实施老旧小区改造涉及户数, in households, in the period.
	NeighbourhoodHouseholdsUnderway indicators.MeasureID = "housing.neighbourhood_households_underway"
	// NeighbourhoodHouseholdsStarted is 新开工老旧小区改造涉及户数, in households, in the period.
	NeighbourhoodHouseholdsStarted indicators.MeasureID = "housing.neighbourhood_households_started"
	// NeighbourhoodHouseholdsCompleted is 完工老旧小区改造涉及户数, in households, in the period.
	NeighbourhoodHouseholdsCompleted indicators.MeasureID = "housing.neighbourhood_households_completed"
	// NeighbourhoodBuildings is 改造楼栋, in buildings of the neighbourhoods under way.
	NeighbourhoodBuildings indicators.MeasureID = "housing.neighbourhood_buildings"
	// NeighbourhoodFloorArea is 改造建筑面积, in m² of the neighbourhoods under way.
	NeighbourhoodFloorArea indicators.MeasureID = "housing.neighbourhood_floor_area"
	// NeighbourhoodsBuiltBy2000 is 2000年底前建成的改造小区, in neighbourhoods: a part of those under way.
	NeighbourhoodsBuiltBy2000 indicators.MeasureID = "housing.neighbourhoods_built_by_2000"
)

func (n Neighbourhood) observations() []indicators.Observation {
	observations := append(neighbourhoodProjects().observations(n.Projects), neighbourhoodSchedule().observations(n.Schedule)...)
	observations = append(observations, neighbourhoodsRenovated().observations(n.Neighbourhoods)...)
	return append(append(observations, neighbourhoodHouseholds().observations(n.Households)...),
		indicators.Observation{Measure: NeighbourhoodBuildings, Value: n.Buildings},
		indicators.Observation{Measure: NeighbourhoodFloorArea, Value: n.FloorArea},
		indicators.Observation{Measure: NeighbourhoodsBuiltBy2000, Value: n.BuiltBy2000},
	)
}

func neighbourhoodMeasures() []indicators.Measure {
	measures := append(neighbourhoodProjects().measures(), neighbourhoodSchedule().measures()...)
	measures = append(measures, neighbourhoodsRenovated().measures()...)
	return append(append(measures, neighbourhoodHouseholds().measures()...),
		indicators.CountMeasure(NeighbourhoodBuildings, buildings(),
			indicators.Text{Zh: "老旧小区改造楼栋", En: "buildings of old neighbourhoods under way"},
			indicators.Text{
				Zh: "本期实施改造的老旧小区中的住宅楼栋，一栋计一次，无论有几个单元。",
				En: "residential buildings of the old neighbourhoods under way in the period, each once, however many entrances it has",
			}),
		indicators.AmountMeasure(NeighbourhoodFloorArea, squareMetres(),
			indicators.Text{Zh: "老旧小区改造建筑面积", En: "floor area of old neighbourhoods under way"},
			indicators.Text{
				Zh: "本期实施改造的老旧小区的住宅建筑面积，不是占地面积。",
				En: "residential floor area of the old neighbourhoods under way in the period, not the area of their land",
			}),
		indicators.CountMeasure(NeighbourhoodsBuiltBy2000, neighbourhoods(),
			indicators.Text{Zh: "2000 年底前建成的改造老旧小区", En: "old neighbourhoods under way built by the end of 2000"},
			indicators.Text{
				Zh: "本期实施改造的老旧小区中，2000 年底以前建成的。",
				En: "those of the old neighbourhoods under way in the period that were built by the end of 2000",
			}, ministry2023()),
	)
}

func neighbourhoods() indicators.Text { return indicators.Text{Zh: "个", En: "neighbourhoods"} }

func neighbourhoodProjects() counted {
	return counted{
		name: indicators.Text{Zh: "老旧小区改造项目", En: "old-neighbourhood projects"},
		unit: projects(),
		counting: indicators.Text{
			Zh: "一个项目计一次，可含多个小区。", En: "each project once; it may take in several neighbourhoods",
		},
		underwaySources:         []indicators.Citation{jinchang2023("7 projects carried out (实施), counted apart from 26 neighbourhoods and 9,377 households")},
		planned:                 NeighbourhoodProjectsPlanned,
		underway:                NeighbourhoodProjectsUnderway,
		started:                 NeighbourhoodProjectsStarted,
		completed:               NeighbourhoodProjectsCompleted,
		startRate:               NeighbourhoodProjectStartRate,
		completionRate:          NeighbourhoodProjectCompletionRate,
		startedWithinUnderway:   NeighbourhoodProjectsStartedWithinUnderway,
		completedWithinUnderway: NeighbourhoodProjectsCompletedWithinUnderway,
		completedWithinStarted:  NeighbourhoodProjectsCompletedWithinStarted,
	}
}

func neighbourhoodsRenovated() counted {
	return counted{
		name: indicators.Text{Zh: "改造老旧小区", En: "old neighbourhoods"},
		unit: neighbourhoods(),
		counting: indicators.Text{
			Zh: "指城镇中建成较早、失养失修、配套不全且居民愿意改造的住宅小区，含单栋住宅楼，一个小区计一次。",
			En: "residential neighbourhoods of towns, built long ago, badly kept and lacking facilities, whose residents want the work; " +
				"single buildings are included, and each neighbourhood counts once",
		},
		sources:                 []indicators.Citation{neighbourhoodOpinion2020()},
		underwaySources:         []indicators.Citation{jinchang2023("26 neighbourhoods in 7 projects")},
		planned:                 NeighbourhoodsPlanned,
		underway:                NeighbourhoodsUnderway,
		started:                 NeighbourhoodsStarted,
		completed:               NeighbourhoodsCompleted,
		startRate:               NeighbourhoodStartRate,
		completionRate:          NeighbourhoodCompletionRate,
		startedWithinUnderway:   NeighbourhoodsStartedWithinUnderway,
		completedWithinUnderway: NeighbourhoodsCompletedWithinUnderway,
		completedWithinStarted:  NeighbourhoodsCompletedWithinStarted,
	}
}

func neighbourhoodHouseholds() counted {
	return counted{
		name: indicators.Text{Zh: "老旧小区改造涉及户数", En: "households of old neighbourhoods"},
		unit: households(),
		counting: indicators.Text{
			Zh: "指改造小区内居住的户，一户计一次，不是人数。", En: "households that live in those neighbourhoods, each once, not the people in them",
		},
		underwaySources:         []indicators.Citation{jinchang2023("9,377 households in 26 neighbourhoods")},
		planned:                 NeighbourhoodHouseholdsPlanned,
		underway:                NeighbourhoodHouseholdsUnderway,
		started:                 NeighbourhoodHouseholdsStarted,
		completed:               NeighbourhoodHouseholdsCompleted,
		startRate:               NeighbourhoodHouseholdStartRate,
		completionRate:          NeighbourhoodHouseholdCompletionRate,
		startedWithinUnderway:   NeighbourhoodHouseholdsStartedWithinUnderway,
		completedWithinUnderway: NeighbourhoodHouseholdsCompletedWithinUnderway,
		completedWithinStarted:  NeighbourhoodHouseholdsCompletedWithinStarted,
	}
}

func neighbourhoodSchedule() scheduled {
	return scheduled{
		name:              neighbourhoodProjects().name,
		due:               NeighbourhoodProjectsDue,
		onTime:            NeighbourhoodProjectsOnTime,
		overdue:           NeighbourhoodProjectsOverdue,
		overdueDays:       NeighbourhoodDaysOverdue,
		onTimeRate:        NeighbourhoodOnTimeRate,
		daysPerOverdue:    NeighbourhoodDaysPerOverdueProject,
		onTimeWithinDue:   NeighbourhoodOnTimeWithinDue,
		overdueWithinDays: NeighbourhoodOverdueWithinDays,
	}
}
