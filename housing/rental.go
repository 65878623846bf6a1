package housing

import "github.com/wenming-go/wenming/indicators"

// Rental is affordable rental housing (保障性租赁住房), which is not public rental housing (公租房). Every field may be left out; the zero
// Rental reports nothing.
type Rental struct {
	// Projects is 保障性租赁住房项目, in projects.
	Projects Progress `json:"projects,omitzero"`
	// Schedule is how those projects keep their dates.
	Schedule Schedule `json:"schedule,omitzero"`
	// Units is 保障性租赁住房, in units (套、间), by new building or conversion.
	Units Progress `json:"units,omitzero"`
	// NewUnits is 新建套数, in units: those of new buildings under way in the period.
	NewUnits indicators.Value `json:"new_units,omitzero" validate:"count"`
	// NewBuildings is 新建楼栋, in buildings under way in the period.
	NewBuildings indicators.Value `json:"new_buildings,omitzero" validate:"count,atmost=NewUnits"`
	// NewFloorArea is 新建建筑面积, in m²: that of NewUnits.
	NewFloorArea indicators.Value `json:"new_floor_area,omitzero" validate:"amount"`
	// Raised is 筹集套数, in units counted in the period towards the plan, by new building or otherwise.
	Raised indicators.Value `json:"raised,omitzero" validate:"count"`
	// RaisedSmall is 70平方米及以下套数, in units: a part of Raised.
	RaisedSmall indicators.Value `json:"raised_small,omitzero" validate:"count,atmost=Raised"`
}

// The measures of affordable rental housing.
const (
	// RentalProjectsPlanned is 计划保障性租赁住房项目, in projects, for the period.
	RentalProjectsPlanned indicators.MeasureID = "housing.rental_projects_planned"
	// RentalProjectsUnderway is 实施保障性租赁住房项目, in projects, in the period.
	RentalProjectsUnderway indicators.MeasureID = "housing.rental_projects_underway"
	// RentalProjectsStarted is 新开工保障性租赁住房项目, in projects, in the period.
	RentalProjectsStarted indicators.MeasureID = "housing.rental_projects_started"
	// RentalProjectsCompleted is 完工保障性租赁住房项目, in projects, in the period.
	RentalProjectsCompleted indicators.MeasureID = "housing.rental_projects_completed"
	// RentalProjectsDue is 应完工保障性租赁住房项目, in projects, in the period.
	RentalProjectsDue indicators.MeasureID = "housing.rental_projects_due"
	// RentalProjectsOnTime is 按期完工保障性租赁住房项目, in projects: a part of those due.
	RentalProjectsOnTime indicators.MeasureID = "housing.rental_projects_on_time"
	// RentalProjectsOverdue is 逾期未完工保障性租赁住房项目, in projects, at the end of the period.
	RentalProjectsOverdue indicators.MeasureID = "housing.rental_projects_overdue"
	// RentalDaysOverdue is 保障性租赁住房项目逾期天数, in days, at the end of the period.
	RentalDaysOverdue indicators.MeasureID = "housing.rental_days_overdue"
	// RentalUnitsPlanned is 计划保障性租赁住房, in units, for the period.
	RentalUnitsPlanned indicators.MeasureID = "housing.rental_units_planned"
	// RentalUnitsUnderway is 实施保障性租赁住房, in units, in the period.
	RentalUnitsUnderway indicators.MeasureID = "housing.rental_units_underway"
	// RentalUnitsStarted is 新开工保障性租赁住房, in units, in the period.
	RentalUnitsStarted indicators.MeasureID = "housing.rental_units_started"
	// RentalUnitsCompleted is 完工保障性租赁住房, in units, in the period.
	RentalUnitsCompleted indicators.MeasureID = "housing.rental_units_completed"
	// RentalNewUnits is 新建保障性租赁住房, in units of new buildings, in the period.
	RentalNewUnits indicators.MeasureID = "housing.rental_new_units"
	// RentalNewBuildings is 新建保障性租赁住房楼栋, in buildings, in the period.
	RentalNewBuildings indicators.MeasureID = "housing.rental_new_buildings"
	// RentalNewFloorArea is 新建保障性租赁住房建筑面积, in m², in the period.
	RentalNewFloorArea indicators.MeasureID = "housing.rental_new_floor_area"
	// RentalRaised is 筹集保障性租赁住房, in units, in the period.
	RentalRaised indicators.MeasureID = "housing.rental_raised"
	// RentalRaisedSmall is 筹集中70平方米及以下的套数, in units: a part of RentalRaised.
	RentalRaisedSmall indicators.MeasureID = "housing.rental_raised_small"
)

func (r Rental) observations() []indicators.Observation {
	observations := append(rentalProjects().observations(r.Projects), rentalSchedule().observations(r.Schedule)...)
	return append(append(observations, rentalUnits().observations(r.Units)...),
		indicators.Observation{Measure: RentalNewUnits, Value: r.NewUnits},
		indicators.Observation{Measure: RentalNewBuildings, Value: r.NewBuildings},
		indicators.Observation{Measure: RentalNewFloorArea, Value: r.NewFloorArea},
		indicators.Observation{Measure: RentalRaised, Value: r.Raised},
		indicators.Observation{Measure: RentalRaisedSmall, Value: r.RaisedSmall},
	)
}

func rentalMeasures() []indicators.Measure {
	measures := append(rentalProjects().measures(), rentalSchedule().measures()...)
	return append(append(measures, rentalUnits().measures()...),
		indicators.CountMeasure(RentalNewUnits, homes(),
			indicators.Text{Zh: "新建保障性租赁住房", En: "affordable rental units newly built"},
			indicators.Text{
				Zh: "本期实施的保障性租赁住房中属新建楼栋的套（间）数，改建、转化的不计。",
				En: "those of the affordable rental units under way in the period that stand in new buildings, conversions left out",
			}, jinchang2023("1,656 units in 6 new buildings")),
		indicators.CountMeasure(RentalNewBuildings, buildings(),
			indicators.Text{Zh: "新建保障性租赁住房楼栋", En: "new buildings of affordable rental housing"},
			indicators.Text{
				Zh: "本期实施的新建保障性租赁住房所在的楼栋，一栋计一次，无论有几个单元。",
				En: "buildings of the affordable rental units newly built, each once, however many entrances it has",
			}, jinchang2023("6 new buildings")),
		indicators.AmountMeasure(RentalNewFloorArea, squareMetres(),
			indicators.Text{Zh: "新建保障性租赁住房建筑面积", En: "floor area of affordable rental units newly built"},
			indicators.Text{
				Zh: "新建保障性租赁住房各套（间）的建筑面积之和，不含配套设施。",
				En: "floor area of the affordable rental units newly built, facilities beside them left out",
			}),
		indicators.CountMeasure(RentalRaised, homes(),
			indicators.Text{Zh: "筹集保障性租赁住房", En: "affordable rental units raised"},
			indicators.Text{
				Zh: "本期内计入保障性租赁住房计划的套（间）数，新建、改建等各种方式合计，一套（间）计一次。",
				En: "units counted in the period towards the plan of affordable rental housing, by new building, conversion or otherwise, each once",
			}, rentalBriefing2022()),
		indicators.CountMeasure(RentalRaisedSmall, homes(),
			indicators.Text{Zh: "筹集保障性租赁住房中 70 平方米及以下的", En: "affordable rental units raised of 70 m² or less"},
			indicators.Text{
				Zh: "筹集的保障性租赁住房中建筑面积不超过 70 平方米的套（间）数。",
				En: "those of the affordable rental units raised whose floor area is at most 70 m²",
			}, rentalOpinion2021()),
	)
}

func rentalProjects() counted {
	return counted{
		name: indicators.Text{Zh: "保障性租赁住房项目", En: "affordable rental projects"},
		unit: projects(),
		counting: indicators.Text{
			Zh: "一个项目计一次，新建、改建都计入，公租房项目不计。",
			En: "each project once, new building or conversion; projects of public rental housing are left out",
		},
		underwaySources:         []indicators.Citation{jinchang2023("3 projects carried out (实施), counted apart from 6 buildings and 1,656 units")},
		planned:                 RentalProjectsPlanned,
		underway:                RentalProjectsUnderway,
		started:                 RentalProjectsStarted,
		completed:               RentalProjectsCompleted,
		startRate:               RentalProjectStartRate,
		completionRate:          RentalProjectCompletionRate,
		startedWithinUnderway:   RentalProjectsStartedWithinUnderway,
		completedWithinUnderway: RentalProjectsCompletedWithinUnderway,
		completedWithinStarted:  RentalProjectsCompletedWithinStarted,
	}
}

func rentalUnits() counted {
	return counted{
		name: indicators.Text{Zh: "保障性租赁住房", En: "affordable rental units"},
		unit: homes(),
		counting: indicators.Text{
			Zh: "按套或间计，新建、改建都计入，公租房不计。", En: "homes or single rooms let as such, new or converted; public rental housing is left out",
		},
		sources:                 []indicators.Citation{rentalBriefing2022()},
		planned:                 RentalUnitsPlanned,
		underway:                RentalUnitsUnderway,
		started:                 RentalUnitsStarted,
		completed:               RentalUnitsCompleted,
		startRate:               RentalUnitStartRate,
		completionRate:          RentalUnitCompletionRate,
		startedWithinUnderway:   RentalUnitsStartedWithinUnderway,
		completedWithinUnderway: RentalUnitsCompletedWithinUnderway,
		completedWithinStarted:  RentalUnitsCompletedWithinStarted,
	}
}

func rentalSchedule() scheduled {
	return scheduled{
		name:              rentalProjects().name,
		due:               RentalProjectsDue,
		onTime:            RentalProjectsOnTime,
		overdue:           RentalProjectsOverdue,
		overdueDays:       RentalDaysOverdue,
		onTimeRate:        RentalOnTimeRate,
		daysPerOverdue:    RentalDaysPerOverdueProject,
		onTimeWithinDue:   RentalOnTimeWithinDue,
		overdueWithinDays: RentalOverdueWithinDays,
	}
}
