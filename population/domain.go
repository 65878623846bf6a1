package population

import "github.com/wenming-go/wenming/indicators"

// HouseholdsWithinResidents checks that there are no more resident households than residents (户数不多于人数). It is a warning:
// figures from different surveys may not be on the same footing.
const HouseholdsWithinResidents indicators.CheckID = "population.households_within_residents"

// Domain returns the measures, indicators and checks of population, a fresh value at every call.
func Domain() indicators.Domain {
	return indicators.Domain{
		Name: "population",
		Definitions: indicators.Definitions{
			Measures: []indicators.Measure{
				ResidentMeasure(), HouseholdRegisteredMeasure(), UrbanMeasure(), HouseholdsMeasure(), VillagesMeasure(), AreaMeasure(),
			},
			Indicators: indicatorDefinitions(),
			Checks: []indicators.Check{{
				ID:   HouseholdsWithinResidents,
				Name: indicators.Text{Zh: "常住户数不多于常住人口", En: "resident households ≤ residents"},
				Definition: indicators.Text{
					Zh: "每户至少一人。户数多于人数时，请核对两者是否同为常住口径。",
					En: "a household has at least one person; see whether both figures count who lives here",
				},
				Left:     indicators.Of(Households),
				Relation: indicators.RelationAtMost,
				Right:    indicators.Of(Resident),
				Severity: indicators.SeverityWarning,
			}},
		},
	}
}
