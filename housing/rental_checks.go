package housing

import "github.com/wenming-go/wenming/indicators"

// The checks of affordable rental housing.
const (
	// RentalProjectsStartedWithinUnderway: projects started ≤ under way. An error.
	RentalProjectsStartedWithinUnderway indicators.CheckID = "housing.rental_projects_started_within_underway"
	// RentalProjectsCompletedWithinUnderway: projects completed ≤ under way. An error.
	RentalProjectsCompletedWithinUnderway indicators.CheckID = "housing.rental_projects_completed_within_underway"
	// RentalProjectsCompletedWithinStarted: projects completed ≤ started. A warning: earlier ones may be completed now.
	RentalProjectsCompletedWithinStarted indicators.CheckID = "housing.rental_projects_completed_within_started"
	// RentalOnTimeWithinDue: projects completed on time ≤ due. An error.
	RentalOnTimeWithinDue indicators.CheckID = "housing.rental_on_time_within_due"
	// RentalOverdueWithinDays: projects overdue ≤ days overdue. An error.
	RentalOverdueWithinDays indicators.CheckID = "housing.rental_overdue_within_days"
	// RentalUnitsStartedWithinUnderway: units started ≤ under way. An error.
	RentalUnitsStartedWithinUnderway indicators.CheckID = "housing.rental_units_started_within_underway"
	// RentalUnitsCompletedWithinUnderway: units completed ≤ under way. An error.
	RentalUnitsCompletedWithinUnderway indicators.CheckID = "housing.rental_units_completed_within_underway"
	// RentalUnitsCompletedWithinStarted: units completed ≤ started. A warning: earlier ones may be completed now.
	RentalUnitsCompletedWithinStarted indicators.CheckID = "housing.rental_units_completed_within_started"
	// RentalNewUnitsWithinUnderway: units newly built ≤ units under way. A warning.
	RentalNewUnitsWithinUnderway indicators.CheckID = "housing.rental_new_units_within_underway"
	// RentalBuildingsWithinUnits: new buildings ≤ units newly built. An error.
	RentalBuildingsWithinUnits indicators.CheckID = "housing.rental_buildings_within_units"
	// RentalSmallWithinRaised: units of 70 m² or less ≤ units raised. An error.
	RentalSmallWithinRaised indicators.CheckID = "housing.rental_small_within_raised"
	// RentalRaisedWithinSupply: units raised ≤ new housing supply. A warning: converted homes may not count as new supply.
	RentalRaisedWithinSupply indicators.CheckID = "housing.rental_raised_within_supply"
)

func rentalChecks() []indicators.Check {
	checks := append(rentalProjects().checks(), rentalSchedule().checks()...)
	return append(append(checks, rentalUnits().checks()...),
		indicators.WithinCheck(RentalNewUnitsWithinUnderway, RentalNewUnits, RentalUnitsUnderway, indicators.SeverityWarning,
			indicators.Text{Zh: "新建套数不多于实施套数", En: "affordable rental units newly built ≤ under way"},
			indicators.Text{
				Zh: "新建的应是实施的一部分；请核对两者是否同一时期。",
				En: "units newly built should be a part of those under way; see whether both figures are of the same period",
			}),
		indicators.WithinCheck(RentalBuildingsWithinUnits, RentalNewBuildings, RentalNewUnits, indicators.SeverityError,
			indicators.Text{Zh: "新建楼栋不多于新建套数", En: "new buildings ≤ affordable rental units newly built"},
			indicators.Text{
				Zh: "计入的楼栋每栋至少有一套（间）；请核对两数是否填反。",
				En: "each building counted has a unit or more; see whether the two figures were exchanged",
			}),
		indicators.WithinCheck(RentalSmallWithinRaised, RentalRaisedSmall, RentalRaised, indicators.SeverityError,
			indicators.Text{Zh: "70 平方米及以下的不多于筹集套数", En: "units of 70 m² or less ≤ affordable rental units raised"},
			indicators.Text{
				Zh: "前者是后者的一部分；请核对两者是否同一时期、同一口径。",
				En: "they are a part of the units raised; see whether both figures are of the same period",
			}),
		indicators.WithinCheck(RentalRaisedWithinSupply, RentalRaised, NewSupply, indicators.SeverityWarning,
			indicators.Text{Zh: "筹集套数不多于新增住房供应", En: "affordable rental units raised ≤ new housing supply"},
			indicators.Text{
				Zh: "改建的可不算新增供应，故只作提示；请核对两者口径。",
				En: "converted homes may not count as new supply, hence a warning; see whether both figures count the same homes",
			}),
	)
}
