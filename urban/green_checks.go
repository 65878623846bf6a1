package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// The checks of green space. Those of severity error compare a part with its whole; the others point at figures that deserve a look.
const (
	// TreeAndShrubWithinCovered: area under trees and shrubs ≤ green-covered area. An error.
	TreeAndShrubWithinCovered indicators.CheckID = "urban.tree_and_shrub_within_covered"
	// ParksWithinGreenSpace: park area ≤ green space area. An error.
	ParksWithinGreenSpace indicators.CheckID = "urban.parks_within_green_space"
	// LowestDistrictWithinParks: park area of the lowest district ≤ park area. An error.
	LowestDistrictWithinParks indicators.CheckID = "urban.lowest_district_within_parks"
	// CentreWithinPublicGreen: public green space of the centre ≤ all public green space. An error.
	CentreWithinPublicGreen indicators.CheckID = "urban.centre_within_public_green"
	// ResidentialWithinBuildingLand: residential land ≤ building land. An error.
	ResidentialWithinBuildingLand indicators.CheckID = "urban.residential_within_building_land"
	// NearParksWithinResidential: residential land near parks ≤ residential land. An error.
	NearParksWithinResidential indicators.CheckID = "urban.near_parks_within_residential"
	// NearActivityGroundsWithinResidential: residential land near parks and green activity grounds ≤ residential land. An error.
	NearActivityGroundsWithinResidential indicators.CheckID = "urban.near_activity_grounds_within_residential"
	// NearGreenwaysWithinResidential: residential land near greenways ≤ residential land. An error.
	NearGreenwaysWithinResidential indicators.CheckID = "urban.near_greenways_within_residential"
	// ShadedWithinStreets: shaded ≤ all secondary and branch streets. An error.
	ShadedWithinStreets indicators.CheckID = "urban.shaded_within_streets"
	// GreenProjectsStartedWithinPlanned: green space projects started ≤ planned. A warning.
	GreenProjectsStartedWithinPlanned indicators.CheckID = "urban.green_projects_started_within_planned"
	// GreenProjectsCompletedWithinStarted: green space projects completed ≤ started. An error.
	GreenProjectsCompletedWithinStarted indicators.CheckID = "urban.green_projects_completed_within_started"
	// GreenProjectsCompletedWithinPlanned: green space projects completed ≤ planned. A warning.
	GreenProjectsCompletedWithinPlanned indicators.CheckID = "urban.green_projects_completed_within_planned"
	// CoveredWithinBuiltUpArea: green-covered area ≤ built-up area. A warning.
	CoveredWithinBuiltUpArea indicators.CheckID = "urban.covered_within_built_up_area"
	// GreenSpaceWithinBuiltUpArea: green space area ≤ built-up area. A warning.
	GreenSpaceWithinBuiltUpArea indicators.CheckID = "urban.green_space_within_built_up_area"
	// GreenSpaceWithinCovered: green space area ≤ green-covered area. A warning: water in parks is green space and not covered.
	GreenSpaceWithinCovered indicators.CheckID = "urban.green_space_within_covered"
	// LowestDistrictWithinUrbanArea: population of the lowest district ≤ urban area population. A warning.
	LowestDistrictWithinUrbanArea indicators.CheckID = "urban.lowest_district_within_urban_area"
	// CentreWithinUrbanArea: population of the centre ≤ urban area population. A warning.
	CentreWithinUrbanArea indicators.CheckID = "urban.centre_within_urban_area"
	// LowestDistrictWithinMean: park area per person of the lowest district ≤ that of the city. A warning.
	LowestDistrictWithinMean indicators.CheckID = "urban.lowest_district_within_mean"
)

func greenChecks() []indicators.Check {
	return slices.Concat(greenPartChecks(), greenReachChecks(), greenPlausibilityChecks(), greenProjects().checks())
}

func greenPartChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(TreeAndShrubWithinCovered, TreeAndShrubArea, GreenCoveredArea, indicators.SeverityError,
			indicators.Text{Zh: "乔灌木覆盖面积不多于绿化覆盖面积", En: "area covered by trees and shrubs ≤ green-covered area"},
			indicators.Text{
				Zh: "乔灌木覆盖是绿化覆盖的一部分；请核对两数是否都限于建成区。",
				En: "what trees and shrubs cover is a part of what vegetation covers; see whether both figures are of the built-up area",
			}),
		indicators.WithinCheck(ParksWithinGreenSpace, ParkArea, GreenSpaceArea, indicators.SeverityError,
			indicators.Text{Zh: "公园绿地面积不多于绿地面积", En: "park area ≤ green space area"},
			indicators.Text{
				Zh: "公园绿地是绿地的一部分；请核对两数是否都限于建成区。",
				En: "parks are a part of green space; see whether both figures are of the built-up area",
			}),
		indicators.WithinCheck(LowestDistrictWithinParks, LowestDistrictParkArea, ParkArea, indicators.SeverityError,
			indicators.Text{Zh: "最低城区公园绿地面积不多于全市", En: "park area of the lowest district ≤ park area of the city"},
			indicators.Text{
				Zh: "一个区的公园绿地是全市的一部分；请填面积，不填人均数。",
				En: "the parks of a district are a part of those of the city; report the area, not the area per person",
			}),
		indicators.WithinCheck(CentreWithinPublicGreen, CentrePublicGreenArea, PublicGreenArea, indicators.SeverityError,
			indicators.Text{Zh: "中心区公共绿地不多于全市公共绿地", En: "public green space of the centre ≤ public green space"},
			indicators.Text{
				Zh: "中心区的公共绿地是全市的一部分；请填面积，不填人均数。",
				En: "public green space of the centre is a part of that of the city; report the area, not the area per person",
			}),
		indicators.WithinCheck(ShadedWithinStreets, ShadedStreetLength, SecondaryAndBranchStreetLength, indicators.SeverityError,
			indicators.Text{Zh: "林荫路不多于次干路、支路", En: "shaded streets ≤ secondary and branch streets"},
			indicators.Text{
				Zh: "林荫路只计次干路、支路中遮荫达标的路段；主干路不计。",
				En: "shaded streets are a part of the secondary and branch streets; main streets do not count",
			}),
	}
}

func greenReachChecks() []indicators.Check {
	near := func(id indicators.CheckID, part indicators.MeasureID, name indicators.Text) indicators.Check {
		return indicators.WithinCheck(id, part, ResidentialLand, indicators.SeverityError,
			indicators.Text{Zh: name.Zh + "不多于居住用地", En: name.En + " ≤ residential land"},
			indicators.Text{
				Zh: "服务半径覆盖的居住用地是居住用地的一部分；几处重叠覆盖的只计一次，半径内的其他用地不计。",
				En: "what lies within reach is a part of the residential land; land within several radii counts once, and land of other use does not count",
			})
	}
	return []indicators.Check{
		indicators.WithinCheck(ResidentialWithinBuildingLand, ResidentialLand, BuildingLand, indicators.SeverityError,
			indicators.Text{Zh: "居住用地不多于城市建设用地", En: "residential land ≤ building land"},
			indicators.Text{
				Zh: "居住用地是城市建设用地的一类；请核对两数的统计范围。",
				En: "residential land is one class of building land; look at the area each figure covers",
			}),
		near(NearParksWithinResidential, ResidentialLandNearParks,
			indicators.Text{Zh: "公园绿地服务半径覆盖的居住用地", En: "residential land near parks"}),
		near(NearActivityGroundsWithinResidential, ResidentialLandNearActivityGrounds,
			indicators.Text{Zh: "公园绿化活动场地服务半径覆盖的居住用地", En: "residential land near parks and green activity grounds"}),
		near(NearGreenwaysWithinResidential, ResidentialLandNearGreenways,
			indicators.Text{Zh: "绿道服务半径覆盖的居住用地", En: "residential land near greenways"}),
	}
}

func greenPlausibilityChecks() []indicators.Check {
	people := indicators.Text{
		Zh: "两数同为城区人口的口径时，部分不会多于整体；请核对是否把常住人口、户籍人口混作城区人口。",
		En: "counted alike, the part is not more than the whole; see whether residents or registered population were reported as urban area population",
	}
	return []indicators.Check{
		withinBuiltUpArea(CoveredWithinBuiltUpArea, GreenCoveredArea, indicators.Text{Zh: "建成区绿化覆盖面积", En: "green-covered area"}),
		withinBuiltUpArea(GreenSpaceWithinBuiltUpArea, GreenSpaceArea, indicators.Text{Zh: "建成区绿地面积", En: "green space area"}),
		indicators.WithinCheck(GreenSpaceWithinCovered, GreenSpaceArea, GreenCoveredArea, indicators.SeverityWarning,
			indicators.Text{Zh: "绿地面积不多于绿化覆盖面积", En: "green space area ≤ green-covered area"},
			indicators.Text{
				Zh: "绿化覆盖还含绿地以外的树木，通常不少于绿地；绿地中的水面、铺装不计入覆盖，故只作提示。请核对两数是否填反。",
				En: "cover takes in trees outside green space too, so it is seldom less; a warning, since water and paving in green space are not covered; " +
					"see whether the two were exchanged",
			}),
		indicators.WithinCheck(LowestDistrictWithinUrbanArea, LowestDistrictPopulation, UrbanAreaPopulation, indicators.SeverityWarning,
			indicators.Text{Zh: "最低城区人口不多于城区人口", En: "population of the lowest district ≤ urban area population"}, people),
		indicators.WithinCheck(CentreWithinUrbanArea, CentrePopulation, UrbanAreaPopulation, indicators.SeverityWarning,
			indicators.Text{Zh: "中心区人口不多于城区人口", En: "population of the centre ≤ urban area population"}, people),
		{
			ID:   LowestDistrictWithinMean,
			Name: indicators.Text{Zh: "最低城区的人均公园绿地不高于全市平均", En: "park area per person: lowest district ≤ city"},
			Definition: indicators.Text{
				Zh: "各区之和为全市时，最低的一个区不会高于平均；请核对所填的区，以及两处人口是否同一口径。",
				En: "where the districts make up the city, the lowest is not above the mean; see whether the right district was reported and its people counted alike",
			},
			Left:     indicators.Ratio(indicators.Of(LowestDistrictParkArea), indicators.Of(LowestDistrictPopulation)).Per(squareMetresPerHectare),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Ratio(indicators.Of(ParkArea), indicators.Of(UrbanAreaPopulation)).Per(squareMetresPerHectare),
			Severity: indicators.SeverityWarning,
		},
	}
}
