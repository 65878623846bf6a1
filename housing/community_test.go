package housing_test

import (
	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func communityInput(of housing.Community) housing.Input { return housing.Input{Community: of} }

// facilityArea is so much area for 1,000 households.
func facilityArea(squareMetres string) housing.Input {
	return housing.Input{Households: whole(1_000), Community: housing.Community{FacilityArea: decimal(squareMetres)}}
}

// activityArea is so much of 1,000 m² of facilities.
func activityArea(squareMetres string) housing.Input {
	return communityInput(housing.Community{ActivityArea: decimal(squareMetres), FacilityArea: whole(1_000)})
}

// serviceArea is so much of 1,000 m² built.
func serviceArea(squareMetres string) housing.Input {
	return communityInput(housing.Community{ServiceArea: decimal(squareMetres), BuiltFloorArea: whole(1_000)})
}

// workers are so many for 100,000 urban residents.
func workers(persons int64) housing.Input {
	return housing.Input{UrbanResidents: whole(100_000), Community: housing.Community{Workers: whole(persons)}}
}

// urbanFacilities, ruralFacilities and terminals are so many of 100 communities.
func urbanFacilities(with int64) housing.Input {
	return communityInput(housing.Community{UrbanWithFacility: whole(with), Urban: whole(100)})
}

func ruralFacilities(with int64) housing.Input {
	return communityInput(housing.Community{RuralWithFacility: whole(with), Rural: whole(100)})
}

func terminals(with int64) housing.Input {
	return communityInput(housing.Community{UrbanWithTerminal: whole(with), Urban: whole(100)})
}

// urbanOrganisations and villageOrganisations are so many in 10 communities or villages.
func urbanOrganisations(organisations int64) housing.Input {
	return communityInput(housing.Community{UrbanOrganisations: whole(organisations), Urban: whole(10)})
}

func villageOrganisations(organisations int64) housing.Input {
	return communityInput(housing.Community{VillageOrganisations: whole(organisations), Villages: whole(10)})
}

func communityIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		housing.FacilityAreaPer100Households:   {Figures: facilityArea("325"), Text: "325 ÷ 1,000 × 100 = 32.5 m² per 100 households"},
		housing.ActivityAreaShare:              {Figures: activityArea("650"), Text: "650 ÷ 1,000 = 65 %"},
		housing.CommunityServiceAreaShare:      {Figures: serviceArea("105"), Text: "105 ÷ 1,000 = 10.5 %"},
		housing.CommunityWorkersPer10000:       {Figures: workers(190), Text: "190 ÷ 100,000 × 10,000 = 19 per 10,000 urban residents"},
		housing.UrbanFacilityCoverage:          {Figures: urbanFacilities(99), Text: "99 ÷ 100 = 99 %"},
		housing.RuralFacilityCoverage:          {Figures: ruralFacilities(85), Text: "85 ÷ 100 = 85 %"},
		housing.TerminalCoverage:               {Figures: terminals(40), Text: "40 ÷ 100 = 40 %"},
		housing.OrganisationsPerUrbanCommunity: {Figures: urbanOrganisations(125), Text: "125 ÷ 10 = 12.5 organisations per community"},
		housing.OrganisationsPerVillage:        {Figures: villageOrganisations(75), Text: "75 ÷ 10 = 7.5 organisations per village"},
	}
}

func communityCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		housing.UrbanResidentsWithinResidents: {
			Good: housing.Input{UrbanResidents: whole(10), Residents: whole(10)},
			Bad:  housing.Input{UrbanResidents: whole(11), Residents: whole(10)},
		},
		housing.ActivityAreaWithinFacilityArea:   {Good: activityArea("1000"), Bad: activityArea("1000.1")},
		housing.ServiceAreaWithinFloorArea:       {Good: serviceArea("1000"), Bad: serviceArea("1000.1")},
		housing.UrbanFacilitiesWithinCommunities: {Good: urbanFacilities(100), Bad: urbanFacilities(101)},
		housing.TerminalsWithinCommunities:       {Good: terminals(100), Bad: terminals(101)},
		housing.RuralFacilitiesWithinCommunities: {Good: ruralFacilities(100), Bad: ruralFacilities(101)},
	}
}

func communityBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		housing.FacilityArea2025:                  {Good: facilityArea("300.1"), Bad: facilityArea("300")}, // 30 exactly is not more than 30
		housing.FacilityAreaRequired2024:          {Good: facilityArea("300"), Bad: facilityArea("299.9")},
		housing.FacilityAreaPossible2024:          {Good: facilityArea("800"), Bad: facilityArea("799.9")},
		housing.ServiceAreaShareGansu2025:         {Good: serviceArea("100"), Bad: serviceArea("99.9")},
		housing.ActivityAreaShareGansu2025:        {Good: activityArea("600"), Bad: activityArea("599.9")},
		housing.ActivityAreaSharePilot2022:        {Good: activityArea("600"), Bad: activityArea("599.9")},
		housing.CommunityWorkersGansuHubei2025:    {Good: workers(180), Bad: workers(179)},
		housing.UrbanFacilityCoverageLongnan2025:  {Good: urbanFacilities(100), Bad: urbanFacilities(99)},
		housing.RuralFacilityCoverageLongnan2025:  {Good: ruralFacilities(100), Bad: ruralFacilities(99)},
		housing.RuralFacilityCoverageNational2025: {Good: ruralFacilities(80), Bad: ruralFacilities(79)},
		housing.RuralFacilityCoverageHubei2025:    {Good: ruralFacilities(90), Bad: ruralFacilities(89)},
		housing.TerminalCoverageLongnan2025:       {Good: terminals(100), Bad: terminals(99)},
		housing.UrbanOrganisationsLongnan2025:     {Good: urbanOrganisations(120), Bad: urbanOrganisations(119)},
		housing.VillageOrganisationsLongnan2025:   {Good: villageOrganisations(70), Bad: villageOrganisations(69)},
	}
}
