package housing

import "github.com/wenming-go/wenming/indicators"

// Shantytown is the renewal of shantytowns (棚户区改造). Every field may be left out; the zero Shantytown reports nothing.
type Shantytown struct {
	// Projects is 棚户区改造项目, in projects.
	Projects Progress `json:"projects,omitzero"`
	// Schedule is how those projects keep their dates.
	Schedule Schedule `json:"schedule,omitzero"`
	// Units is 棚户区改造住房, in units (套): the homes for those who move.
	Units Progress `json:"units,omitzero"`
	// Buildings is 棚户区改造住房楼栋, in buildings: those of the units under way.
	Buildings indicators.Value `json:"buildings,omitzero" validate:"count"`
	// CompletedFloorArea is 完工住房建筑面积, in m²: that of the units completed in the period.
	CompletedFloorArea indicators.Value `json:"completed_floor_area,omitzero" validate:"amount"`
	// Households is 棚户区改造涉及户数, in households: those that the projects under way move.
	Households indicators.Value `json:"households,omitzero" validate:"count"`
	// Signed is 签约户, in households: the part of Households that had agreed to move by the end of the period.
	Signed indicators.Value `json:"signed,omitzero" validate:"count,atmost=Households"`
	// Rehoused is 已安置户, in households: the part of Signed that has a new home.
	Rehoused indicators.Value `json:"rehoused,omitzero" validate:"count,atmost=Signed"`
}

// The measures of shantytown renewal.
const (
	// ShantytownProjectsPlanned is 计划棚户区改造项目, in projects, for the period.
	ShantytownProjectsPlanned indicators.MeasureID = "housing.shantytown_projects_planned"
	// ShantytownProjectsUnderway is 实施棚户区改造项目, in projects, in the period.
	ShantytownProjectsUnderway indicators.MeasureID = "housing.shantytown_projects_underway"
	// ShantytownProjectsStarted is 新开工棚户区改造项目, in projects, in the period.
	ShantytownProjectsStarted indicators.MeasureID = "housing.shantytown_projects_started"
	// ShantytownProjectsCompleted is 完工棚户区改造项目, in projects, in the period.
	ShantytownProjectsCompleted indicators.MeasureID = "housing.shantytown_projects_completed"
	// ShantytownProjectsDue is 应完工棚户区改造项目, in projects, in the period.
	ShantytownProjectsDue indicators.MeasureID = "housing.shantytown_projects_due"
	// ShantytownProjectsOnTime is 按期完工棚户区改造项目, in projects: a part of those due.
	ShantytownProjectsOnTime indicators.MeasureID = "housing.shantytown_projects_on_time"
	// ShantytownProjectsOverdue is 逾期未完工棚户区改造项目, in projects, at the end of the period.
	ShantytownProjectsOverdue indicators.MeasureID = "housing.shantytown_projects_overdue"
	// ShantytownDaysOverdue is 棚户区改造项目逾期天数, in days, at the end of the period.
	ShantytownDaysOverdue indicators.MeasureID = "housing.shantytown_days_overdue"
	// ShantytownUnitsPlanned is 计划棚户区改造住房, in units, for the period.
	ShantytownUnitsPlanned indicators.MeasureID = "housing.shantytown_units_planned"
	// ShantytownUnitsUnderway is 实施棚户区改造住房, in units, in the period.
	ShantytownUnitsUnderway indicators.MeasureID = "housing.shantytown_units_underway"
	// ShantytownUnitsStarted is 新开工棚户区改造住房, in units, in the period.
	ShantytownUnitsStarted indicators.MeasureID = "housing.shantytown_units_started"
	// ShantytownUnitsCompleted is 完工棚户区改造住房, in units, in the period.
	ShantytownUnitsCompleted indicators.MeasureID = "housing.shantytown_units_completed"
	// ShantytownBuildings is 棚户区改造住房楼栋, in buildings of the units under way.
	ShantytownBuildings indicators.MeasureID = "housing.shantytown_buildings"
	// ShantytownCompletedFloorArea is 棚户区改造完工住房建筑面积, in m², in the period.
	ShantytownCompletedFloorArea indicators.MeasureID = "housing.shantytown_completed_floor_area"
	// ShantytownHouseholds is 棚户区改造涉及户数, in households that the projects under way move.
	ShantytownHouseholds indicators.MeasureID = "housing.shantytown_households"
	// ShantytownSigned is 棚户区改造签约户, in households, at the end of the period: a part of ShantytownHouseholds.
	ShantytownSigned indicators.MeasureID = "housing.shantytown_signed"
	// ShantytownRehoused is 棚户区改造已安置户, in households, at the end of the period: a part of ShantytownSigned.
	ShantytownRehoused indicators.MeasureID = "housing.shantytown_rehoused"
)

func (s Shantytown) observations() []indicators.Observation {
	observations := append(shantytownProjects().observations(s.Projects), shantytownSchedule().observations(s.Schedule)...)
	return append(append(observations, shantytownUnits().observations(s.Units)...),
		indicators.Observation{Measure: ShantytownBuildings, Value: s.Buildings},
		indicators.Observation{Measure: ShantytownCompletedFloorArea, Value: s.CompletedFloorArea},
		indicators.Observation{Measure: ShantytownHouseholds, Value: s.Households},
		indicators.Observation{Measure: ShantytownSigned, Value: s.Signed},
		indicators.Observation{Measure: ShantytownRehoused, Value: s.Rehoused},
	)
}

func shantytownMeasures() []indicators.Measure {
	measures := append(shantytownProjects().measures(), shantytownSchedule().measures()...)
	return append(append(measures, shantytownUnits().measures()...),
		indicators.CountMeasure(ShantytownBuildings, buildings(),
			indicators.Text{Zh: "棚户区改造住房楼栋", En: "buildings of shantytown renewal units"},
			indicators.Text{
				Zh: "本期实施的棚户区改造住房所在的楼栋，一栋计一次，无论有几个单元。",
				En: "buildings of the shantytown renewal units under way in the period, each once, however many entrances it has",
			}),
		indicators.AmountMeasure(ShantytownCompletedFloorArea, squareMetres(),
			indicators.Text{Zh: "棚户区改造完工住房建筑面积", En: "floor area of shantytown renewal units completed"},
			indicators.Text{
				Zh: "本期完工的棚户区改造住房的建筑面积，不含配套公共设施。",
				En: "floor area of the shantytown renewal units completed in the period, public facilities beside them left out",
			}),
		indicators.CountMeasure(ShantytownHouseholds, households(),
			indicators.Text{Zh: "棚户区改造涉及户数", En: "households that shantytown renewal moves"},
			indicators.Text{
				Zh: "本期实施的项目所要搬迁的居民户，无论是否已签约，一户计一次；是搬迁户，不是安置住房套数。",
				En: "households that the projects under way in the period are to move, signed or not, each once; they are not the homes built for them",
			}),
		indicators.CountMeasure(ShantytownSigned, households(),
			indicators.Text{Zh: "棚户区改造签约户", En: "households signed for shantytown renewal"},
			indicators.Text{
				Zh: "棚户区改造涉及户中，到期末已签订征收补偿或安置协议的，一户计一次，可含以前各期签约的。",
				En: "those of the households to be moved that had agreed to compensation or a new home by the end of the period, each once, " +
					"those of earlier periods included",
			}),
		indicators.CountMeasure(ShantytownRehoused, households(),
			indicators.Text{Zh: "棚户区改造已安置户", En: "households rehoused by shantytown renewal"},
			indicators.Text{
				Zh: "期末签约户中已住进安置住房或已领取货币补偿的居民户，一户计一次。",
				En: "those of the households signed that had a new home or had been paid instead by the end of the period, each once",
			}),
	)
}

func shantytownProjects() counted {
	return counted{
		name: indicators.Text{Zh: "棚户区改造项目", En: "shantytown renewal projects"},
		unit: projects(),
		counting: indicators.Text{
			Zh: "一个项目计一次，无论含多少地块、楼栋。", En: "each project once, however many sites and buildings it has",
		},
		startedSources:          []indicators.Citation{jinchang2023("4 projects newly started, counted apart from their units")},
		planned:                 ShantytownProjectsPlanned,
		underway:                ShantytownProjectsUnderway,
		started:                 ShantytownProjectsStarted,
		completed:               ShantytownProjectsCompleted,
		startRate:               ShantytownProjectStartRate,
		completionRate:          ShantytownProjectCompletionRate,
		startedWithinUnderway:   ShantytownProjectsStartedWithinUnderway,
		completedWithinUnderway: ShantytownProjectsCompletedWithinUnderway,
		completedWithinStarted:  ShantytownProjectsCompletedWithinStarted,
	}
}

func shantytownUnits() counted {
	return counted{
		name: indicators.Text{Zh: "棚户区改造住房", En: "shantytown renewal units"},
		unit: homes(),
		counting: indicators.Text{
			Zh: "指安置棚户区居民的住房，按套计，不按户计；写作“套（户）”的按套填报。",
			En: "homes for those who move, counted as homes and not as households; what a report writes as 套（户） is reported here as units",
		},
		startedSources:          []indicators.Citation{jinchang2023("174套(户) newly started: units and households are not told apart")},
		planned:                 ShantytownUnitsPlanned,
		underway:                ShantytownUnitsUnderway,
		started:                 ShantytownUnitsStarted,
		completed:               ShantytownUnitsCompleted,
		startRate:               ShantytownUnitStartRate,
		completionRate:          ShantytownUnitCompletionRate,
		startedWithinUnderway:   ShantytownUnitsStartedWithinUnderway,
		completedWithinUnderway: ShantytownUnitsCompletedWithinUnderway,
		completedWithinStarted:  ShantytownUnitsCompletedWithinStarted,
	}
}

func shantytownSchedule() scheduled {
	return scheduled{
		name:              shantytownProjects().name,
		due:               ShantytownProjectsDue,
		onTime:            ShantytownProjectsOnTime,
		overdue:           ShantytownProjectsOverdue,
		overdueDays:       ShantytownDaysOverdue,
		onTimeRate:        ShantytownOnTimeRate,
		daysPerOverdue:    ShantytownDaysPerOverdueProject,
		onTimeWithinDue:   ShantytownOnTimeWithinDue,
		overdueWithinDays: ShantytownOverdueWithinDays,
	}
}
