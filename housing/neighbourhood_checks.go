package housing

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The checks of old neighbourhoods.
const (
	// NeighbourhoodProjectsStartedWithinUnderway: projects started ≤ under way. An error.
	NeighbourhoodProjectsStartedWithinUnderway indicators.CheckID = "housing.neighbourhood_projects_started_within_underway"
	// NeighbourhoodProjectsCompletedWithinUnderway: projects completed ≤ under way. An error.
	NeighbourhoodProjectsCompletedWithinUnderway indicators.CheckID = "housing.neighbourhood_projects_completed_within_underway"
	// NeighbourhoodProjectsCompletedWithinStarted: projects completed ≤ started. A warning: earlier ones may be completed now.
	NeighbourhoodProjectsCompletedWithinStarted indicators.CheckID = "housing.neighbourhood_projects_completed_within_started"
	// NeighbourhoodOnTimeWithinDue: projects completed on time ≤ due. An error.
	NeighbourhoodOnTimeWithinDue indicators.CheckID = "housing.neighbourhood_on_time_within_due"
	// NeighbourhoodOverdueWithinDays: projects overdue ≤ days overdue. An error.
	NeighbourhoodOverdueWithinDays indicators.CheckID = "housing.neighbourhood_overdue_within_days"
	// NeighbourhoodsStartedWithinUnderway: neighbourhoods started ≤ under way. An error.
	NeighbourhoodsStartedWithinUnderway indicators.CheckID = "housing.neighbourhoods_started_within_underway"
	// NeighbourhoodsCompletedWithinUnderway: neighbourhoods completed ≤ under way. An error.
	NeighbourhoodsCompletedWithinUnderway indicators.CheckID = "housing.neighbourhoods_completed_within_underway"
	// NeighbourhoodsCompletedWithinStarted: neighbourhoods completed ≤ started. A warning: earlier ones may be completed now.
	NeighbourhoodsCompletedWithinStarted indicators.CheckID = "housing.neighbourhoods_completed_within_started"
	// NeighbourhoodHouseholdsStartedWithinUnderway: households started ≤ under way. An error.
	NeighbourhoodHouseholdsStartedWithinUnderway indicators.CheckID = "housing.neighbourhood_households_started_within_underway"
	// NeighbourhoodHouseholdsCompletedWithinUnderway: households completed ≤ under way. An error.
	NeighbourhoodHouseholdsCompletedWithinUnderway indicators.CheckID = "housing.neighbourhood_households_completed_within_underway"
	// NeighbourhoodHouseholdsCompletedWithinStarted: households completed ≤ started. A warning: earlier ones may be completed now.
	NeighbourhoodHouseholdsCompletedWithinStarted indicators.CheckID = "housing.neighbourhood_households_completed_within_started"
	// NeighbourhoodsWithinBuildings: neighbourhoods under way ≤ their buildings. A warning.
	NeighbourhoodsWithinBuildings indicators.CheckID = "housing.neighbourhoods_within_buildings"
	// NeighbourhoodBuildingsWithinHouseholds: buildings ≤ households under way. A warning: a building may stand empty.
	NeighbourhoodBuildingsWithinHouseholds indicators.CheckID = "housing.neighbourhood_buildings_within_households"
	// NeighbourhoodsBuiltBy2000WithinUnderway: neighbourhoods built by the end of 2000 ≤ under way. A warning.
	NeighbourhoodsBuiltBy2000WithinUnderway indicators.CheckID = "housing.neighbourhoods_built_by_2000_within_underway"
	// NeighbourhoodHouseholdsWithinResident: households under way ≤ resident households. A warning.
	NeighbourhoodHouseholdsWithinResident indicators.CheckID = "housing.neighbourhood_households_within_resident"
)

func neighbourhoodChecks() []indicators.Check {
	checks := append(neighbourhoodProjects().checks(), neighbourhoodSchedule().checks()...)
	checks = append(checks, neighbourhoodsRenovated().checks()...)
	return append(append(checks, neighbourhoodHouseholds().checks()...),
		indicators.WithinCheck(NeighbourhoodsWithinBuildings, NeighbourhoodsUnderway, NeighbourhoodBuildings, indicators.SeverityWarning,
			indicators.Text{Zh: "实施改造老旧小区不多于改造楼栋", En: "old neighbourhoods under way ≤ their buildings"},
			indicators.Text{
				Zh: "一个小区至少有一栋楼；请核对楼栋数是否只报了新开工小区的。",
				En: "a neighbourhood has a building or more; see whether the buildings are those of neighbourhoods newly started only",
			}),
		indicators.WithinCheck(NeighbourhoodBuildingsWithinHouseholds, NeighbourhoodBuildings, NeighbourhoodHouseholdsUnderway, indicators.SeverityWarning,
			indicators.Text{Zh: "改造楼栋不多于涉及户数", En: "buildings ≤ households of old neighbourhoods under way"},
			indicators.Text{
				Zh: "空置楼栋少见，故只作提示；请核对楼栋与户数是否为同一批小区。",
				En: "few buildings stand empty, hence a warning; see whether both figures are of the same neighbourhoods",
			}),
		indicators.WithinCheck(NeighbourhoodsBuiltBy2000WithinUnderway, NeighbourhoodsBuiltBy2000, NeighbourhoodsUnderway, indicators.SeverityWarning,
			indicators.Text{Zh: "2000 年底前建成的小区不多于实施改造小区", En: "old neighbourhoods built by the end of 2000 ≤ under way"},
			indicators.Text{
				Zh: "前者应是后者的一部分；请核对是否误报了全市存量。",
				En: "they should be a part of those under way; see whether all that the city has were reported",
			}),
		indicators.WithinCheck(NeighbourhoodHouseholdsWithinResident, NeighbourhoodHouseholdsUnderway, population.Households, indicators.SeverityWarning,
			indicators.Text{Zh: "老旧小区实施改造涉及户数不多于常住户数", En: "households of old neighbourhoods under way ≤ resident households"},
			indicators.Text{
				Zh: "一地改造涉及的户数一般不多于常住户数；请核对是否为历年累计或单位有误（户、万户）。",
				En: "a place seldom renovates for more households than it has; look at the years covered and the units (households, 10,000 households)",
			}),
	)
}
