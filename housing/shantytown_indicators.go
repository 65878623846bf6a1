package housing

import "github.com/wenming-go/wenming/indicators"

// The indicators of shantytown renewal.
const (
	// ShantytownProjectStartRate is 棚户区改造项目开工率, in %: started ÷ planned.
	ShantytownProjectStartRate indicators.IndicatorID = "housing.shantytown_project_start_rate"
	// ShantytownProjectCompletionRate is 棚户区改造项目完工率, in %: completed ÷ planned.
	ShantytownProjectCompletionRate indicators.IndicatorID = "housing.shantytown_project_completion_rate"
	// ShantytownOnTimeRate is 棚户区改造项目按期完工率, in %: completed on time ÷ due.
	ShantytownOnTimeRate indicators.IndicatorID = "housing.shantytown_on_time_rate"
	// ShantytownDaysPerOverdueProject is 棚户区改造项目平均逾期天数, in days.
	ShantytownDaysPerOverdueProject indicators.IndicatorID = "housing.shantytown_days_per_overdue_project"
	// ShantytownUnitStartRate is 棚户区改造住房开工率, in %: started ÷ planned.
	ShantytownUnitStartRate indicators.IndicatorID = "housing.shantytown_unit_start_rate"
	// ShantytownUnitCompletionRate is 棚户区改造住房完工率, in %: completed ÷ planned.
	ShantytownUnitCompletionRate indicators.IndicatorID = "housing.shantytown_unit_completion_rate"
	// ShantytownUnitsPerProject is units started ÷ projects started (每个新开工项目套数).
	ShantytownUnitsPerProject indicators.IndicatorID = "housing.shantytown_units_per_project"
	// ShantytownUnitsPerBuilding is units ÷ buildings under way (棚户区改造住房每栋套数).
	ShantytownUnitsPerBuilding indicators.IndicatorID = "housing.shantytown_units_per_building"
	// ShantytownFloorAreaPerUnit is floor area completed ÷ units completed (套均建筑面积), in m².
	ShantytownFloorAreaPerUnit indicators.IndicatorID = "housing.shantytown_floor_area_per_unit"
	// ShantytownSignedShare is households signed ÷ households to be moved (签约率), in %.
	ShantytownSignedShare indicators.IndicatorID = "housing.shantytown_signed_share"
	// ShantytownRehousedShare is households rehoused ÷ households signed (安置率), in %.
	ShantytownRehousedShare indicators.IndicatorID = "housing.shantytown_rehoused_share"
)

// The checks of shantytown renewal.
const (
	// ShantytownProjectsStartedWithinUnderway: projects started ≤ under way. An error.
	ShantytownProjectsStartedWithinUnderway indicators.CheckID = "housing.shantytown_projects_started_within_underway"
	// ShantytownProjectsCompletedWithinUnderway: projects completed ≤ under way. An error.
	ShantytownProjectsCompletedWithinUnderway indicators.CheckID = "housing.shantytown_projects_completed_within_underway"
	// ShantytownProjectsCompletedWithinStarted: projects completed ≤ started. A warning: earlier ones may be completed now.
	ShantytownProjectsCompletedWithinStarted indicators.CheckID = "housing.shantytown_projects_completed_within_started"
	// ShantytownOnTimeWithinDue: projects completed on time ≤ due. An error.
	ShantytownOnTimeWithinDue indicators.CheckID = "housing.shantytown_on_time_within_due"
	// ShantytownOverdueWithinDays: projects overdue ≤ days overdue. An error.
	ShantytownOverdueWithinDays indicators.CheckID = "housing.shantytown_overdue_within_days"
	// ShantytownUnitsStartedWithinUnderway: units started ≤ under way. An error.
	ShantytownUnitsStartedWithinUnderway indicators.CheckID = "housing.shantytown_units_started_within_underway"
	// ShantytownUnitsCompletedWithinUnderway: units completed ≤ under way. An error.
	ShantytownUnitsCompletedWithinUnderway indicators.CheckID = "housing.shantytown_units_completed_within_underway"
	// ShantytownUnitsCompletedWithinStarted: units completed ≤ started. A warning: earlier ones may be completed now.
	ShantytownUnitsCompletedWithinStarted indicators.CheckID = "housing.shantytown_units_completed_within_started"
	// ShantytownBuildingsWithinUnits: buildings ≤ units under way. A warning.
	ShantytownBuildingsWithinUnits indicators.CheckID = "housing.shantytown_buildings_within_units"
	// ShantytownSignedWithinHouseholds: households signed ≤ households to be moved. An error.
	ShantytownSignedWithinHouseholds indicators.CheckID = "housing.shantytown_signed_within_households"
	// ShantytownRehousedWithinSigned: households rehoused ≤ signed. An error.
	ShantytownRehousedWithinSigned indicators.CheckID = "housing.shantytown_rehoused_within_signed"
)

func shantytownIndicators() []indicators.Indicator {
	rates := append(shantytownProjects().indicators(), shantytownSchedule().indicators()...)
	return append(append(rates, shantytownUnits().indicators()...),
		indicators.Indicator{
			ID:         ShantytownUnitsPerProject,
			Name:       indicators.Text{Zh: "每个新开工棚户区改造项目套数", En: "units per shantytown renewal project started"},
			Definition: indicators.Text{Zh: "新开工住房 ÷ 新开工项目。", En: "units started ÷ projects started in the same period"},
			Unit:       indicators.Text{Zh: "套/个", En: "units per project"},
			Formula:    indicators.Ratio(indicators.Of(ShantytownUnitsStarted), indicators.Of(ShantytownProjectsStarted)),
			Sources:    []indicators.Citation{jinchang2023("174 ÷ 4")},
		},
		indicators.Indicator{
			ID:         ShantytownUnitsPerBuilding,
			Name:       indicators.Text{Zh: "棚户区改造住房每栋套数", En: "units per building of shantytown renewal"},
			Definition: indicators.Text{Zh: "实施套数 ÷ 楼栋。", En: "units under way ÷ their buildings"},
			Unit:       indicators.Text{Zh: "套/栋", En: "units per building"},
			Formula:    indicators.Ratio(indicators.Of(ShantytownUnitsUnderway), indicators.Of(ShantytownBuildings)),
		},
		indicators.Indicator{
			ID:         ShantytownFloorAreaPerUnit,
			Name:       indicators.Text{Zh: "棚户区改造住房套均建筑面积", En: "floor area per shantytown renewal unit"},
			Definition: indicators.Text{Zh: "完工住房建筑面积 ÷ 完工住房套数。", En: "floor area of the units completed ÷ units completed"},
			Unit:       indicators.Text{Zh: "平方米/套", En: "m² per unit"},
			Formula:    indicators.Ratio(indicators.Of(ShantytownCompletedFloorArea), indicators.Of(ShantytownUnitsCompleted)),
		},
		indicators.PercentIndicator(ShantytownSignedShare, indicators.HigherIsBetter,
			indicators.Of(ShantytownSigned), indicators.Of(ShantytownHouseholds),
			indicators.Text{Zh: "棚户区改造签约率", En: "signed share of households that shantytown renewal moves"},
			indicators.Text{
				Zh: "签约户（期末数）÷ 本期实施项目涉及户数。", En: "households signed by the end of the period ÷ households that the projects under way move",
			}),
		indicators.PercentIndicator(ShantytownRehousedShare, indicators.HigherIsBetter,
			indicators.Of(ShantytownRehoused), indicators.Of(ShantytownSigned),
			indicators.Text{Zh: "棚户区改造安置率", En: "rehoused share of households signed"},
			indicators.Text{Zh: "已安置户 ÷ 签约户，均为期末数。", En: "households rehoused ÷ households signed, both at the end of the period"}),
	)
}

func shantytownChecks() []indicators.Check {
	checks := append(shantytownProjects().checks(), shantytownSchedule().checks()...)
	return append(append(checks, shantytownUnits().checks()...),
		indicators.WithinCheck(ShantytownBuildingsWithinUnits, ShantytownBuildings, ShantytownUnitsUnderway, indicators.SeverityWarning,
			indicators.Text{Zh: "棚户区改造住房楼栋不多于实施套数", En: "buildings of shantytown renewal ≤ units under way"},
			indicators.Text{
				Zh: "每栋至少有一套；请核对两数是否填反，是否同一批住房。",
				En: "each building has a unit or more; see whether the two figures were exchanged, and whether both are of the same units",
			}),
		indicators.WithinCheck(ShantytownSignedWithinHouseholds, ShantytownSigned, ShantytownHouseholds, indicators.SeverityError,
			indicators.Text{Zh: "签约户不多于涉及户数", En: "households signed ≤ households to be moved"},
			indicators.Text{
				Zh: "签约户是涉及户的一部分；请核对两者是否同一批项目。",
				En: "households signed are a part of those to be moved; see whether both figures are of the same projects",
			}),
		indicators.WithinCheck(ShantytownRehousedWithinSigned, ShantytownRehoused, ShantytownSigned, indicators.SeverityError,
			indicators.Text{Zh: "已安置户不多于签约户", En: "households rehoused ≤ households signed"},
			indicators.Text{
				Zh: "已安置户是签约户的一部分；请核对签约户是否只报了本期新签的。",
				En: "households rehoused are a part of those signed; see whether only those signed in this period were reported",
			}))
}
