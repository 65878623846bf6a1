package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Green is green space, parks and the land they are compared with (园林绿化). Every field may be left out.
type Green struct {
	// CoveredArea is 建成区绿化覆盖面积, in hectares, at the end of the period.
	CoveredArea indicators.Value `json:"covered_area,omitzero" validate:"amount"`
	// TreeAndShrubArea is 乔灌木覆盖面积, in hectares: a part of CoveredArea.
	TreeAndShrubArea indicators.Value `json:"tree_and_shrub_area,omitzero" validate:"amount,atmost=CoveredArea"`
	// SpaceArea is 建成区绿地面积, in hectares, at the end of the period.
	SpaceArea indicators.Value `json:"space_area,omitzero" validate:"amount"`
	// ParkArea is 建成区公园绿地面积, in hectares: a part of SpaceArea.
	ParkArea indicators.Value `json:"park_area,omitzero" validate:"amount,atmost=SpaceArea"`
	// LowestDistrictParkArea is 最低城区公园绿地面积, in hectares: a part of ParkArea.
	LowestDistrictParkArea indicators.Value `json:"lowest_district_park_area,omitzero" validate:"amount,atmost=ParkArea"`
	// LowestDistrictPopulation is 最低城区人口, in persons: those of the same district.
	LowestDistrictPopulation indicators.Value `json:"lowest_district_population,omitzero" validate:"count"`
	// PublicGreenArea is 公共绿地面积, in hectares, the term of older schemes.
	PublicGreenArea indicators.Value `json:"public_green_area,omitzero" validate:"amount"`
	// CentrePublicGreenArea is 中心区公共绿地面积, in hectares: a part of PublicGreenArea.
	CentrePublicGreenArea indicators.Value `json:"centre_public_green_area,omitzero" validate:"amount,atmost=PublicGreenArea"`
	// CentrePopulation is 中心区人口, in persons.
	CentrePopulation indicators.Value `json:"centre_population,omitzero" validate:"count"`
	// CountyTownParkArea is 县城公园绿地面积, in hectares.
	CountyTownParkArea indicators.Value `json:"county_town_park_area,omitzero" validate:"amount"`
	// CountyTownPopulation is 县城人口, in persons.
	CountyTownPopulation indicators.Value `json:"county_town_population,omitzero" validate:"count"`

	// BuildingLand is 城市建设用地面积, in hectares, at the end of the period.
	BuildingLand indicators.Value `json:"building_land,omitzero" validate:"amount"`
	// ResidentialLand is 居住用地面积, in hectares: a part of BuildingLand.
	ResidentialLand indicators.Value `json:"residential_land,omitzero" validate:"amount,atmost=BuildingLand"`
	// NearParks is 公园绿地服务半径覆盖的居住用地, in hectares: a part of ResidentialLand.
	NearParks indicators.Value `json:"near_parks,omitzero" validate:"amount,atmost=ResidentialLand"`
	// NearActivityGrounds is 公园绿化活动场地服务半径覆盖的居住用地, in hectares: a part of ResidentialLand.
	NearActivityGrounds indicators.Value `json:"near_activity_grounds,omitzero" validate:"amount,atmost=ResidentialLand"`
	// NearGreenways is 绿道服务半径覆盖的居住用地, in hectares: a part of ResidentialLand.
	NearGreenways indicators.Value `json:"near_greenways,omitzero" validate:"amount,atmost=ResidentialLand"`

	// StreetLength is 次干路、支路长度, in km, at the end of the period.
	StreetLength indicators.Value `json:"street_length,omitzero" validate:"amount"`
	// ShadedStreetLength is 林荫路长度, in km: a part of StreetLength.
	ShadedStreetLength indicators.Value `json:"shaded_street_length,omitzero" validate:"amount,atmost=StreetLength"`
	// SatisfactionRate is 公众对城市园林绿化的满意率, in %, from a survey.
	SatisfactionRate indicators.Value `json:"satisfaction_rate,omitzero" validate:"percentage"`
	// LargestClusterArea is 最大组团面积, in km².
	LargestClusterArea indicators.Value `json:"largest_cluster_area,omitzero" validate:"amount"`
	// NarrowestCorridorWidth is 最窄生态廊道净宽度, in m.
	NarrowestCorridorWidth indicators.Value `json:"narrowest_corridor_width,omitzero" validate:"amount"`
	// Projects are 绿地改造项目, in projects.
	Projects Projects `json:"projects,omitzero"`
}

// The measures of green space.
const (
	// GreenCoveredArea is 建成区绿化覆盖面积, in hectares, at the end of the period.
	GreenCoveredArea indicators.MeasureID = "urban.green_covered_area"
	// TreeAndShrubArea is 乔灌木覆盖面积, in hectares, at the end of the period.
	TreeAndShrubArea indicators.MeasureID = "urban.tree_and_shrub_area"
	// GreenSpaceArea is 建成区绿地面积, in hectares, at the end of the period.
	GreenSpaceArea indicators.MeasureID = "urban.green_space_area"
	// ParkArea is 建成区公园绿地面积, in hectares, at the end of the period.
	ParkArea indicators.MeasureID = "urban.park_area"
	// LowestDistrictParkArea is 最低城区公园绿地面积, in hectares, at the end of the period.
	LowestDistrictParkArea indicators.MeasureID = "urban.lowest_district_park_area"
	// LowestDistrictPopulation is 最低城区人口, in persons, at the end of the period.
	LowestDistrictPopulation indicators.MeasureID = "urban.lowest_district_population"
	// PublicGreenArea is 公共绿地面积, in hectares, at the end of the period.
	PublicGreenArea indicators.MeasureID = "urban.public_green_area"
	// CentrePublicGreenArea is 中心区公共绿地面积, in hectares, at the end of the period.
	CentrePublicGreenArea indicators.MeasureID = "urban.centre_public_green_area"
	// CentrePopulation is 中心区人口, in persons, at the end of the period.
	CentrePopulation indicators.MeasureID = "urban.centre_population"
	// CountyTownParkArea is 县城公园绿地面积, in hectares, at the end of the period.
	CountyTownParkArea indicators.MeasureID = "urban.county_town_park_area"
	// CountyTownPopulation is 县城人口, in persons, at the end of the period.
	CountyTownPopulation indicators.MeasureID = "urban.county_town_population"
	// BuildingLand is 城市建设用地面积, in hectares, at the end of the period.
	BuildingLand indicators.MeasureID = "urban.building_land"
	// ResidentialLand is 居住用地面积, in hectares, at the end of the period.
	ResidentialLand indicators.MeasureID = "urban.residential_land"
	// ResidentialLandNearParks is 公园绿地服务半径覆盖的居住用地, in hectares, at the end of the period.
	ResidentialLandNearParks indicators.MeasureID = "urban.residential_land_near_parks"
	// ResidentialLandNearActivityGrounds is 公园绿化活动场地服务半径覆盖的居住用地, in hectares, at the end of the period.
	ResidentialLandNearActivityGrounds indicators.MeasureID = "urban.residential_land_near_activity_grounds"
	// ResidentialLandNearGreenways is 绿道服务半径覆盖的居住用地, in hectares, at the end of the period.
	ResidentialLandNearGreenways indicators.MeasureID = "urban.residential_land_near_greenways"
	// SecondaryAndBranchStreetLength is 次干路、支路长度, in km, at the end of the period.
	SecondaryAndBranchStreetLength indicators.MeasureID = "urban.secondary_and_branch_street_length"
	// ShadedStreetLength is 林荫路长度, in km, at the end of the period.
	ShadedStreetLength indicators.MeasureID = "urban.shaded_street_length"
	// GreeningSatisfactionRate is 公众对城市园林绿化的满意率, in %, from a survey in the period.
	GreeningSatisfactionRate indicators.MeasureID = "urban.greening_satisfaction_rate"
	// LargestClusterArea is 最大组团面积, in km², at the end of the period.
	LargestClusterArea indicators.MeasureID = "urban.largest_cluster_area"
	// NarrowestCorridorWidth is 最窄生态廊道净宽度, in m, at the end of the period.
	NarrowestCorridorWidth indicators.MeasureID = "urban.narrowest_corridor_width"
	// GreenProjectsPlanned is 计划实施的绿地改造项目, in projects, of the period.
	GreenProjectsPlanned indicators.MeasureID = "urban.green_projects_planned"
	// GreenProjectsStarted is 已开工的绿地改造项目, in projects, at the end of the period.
	GreenProjectsStarted indicators.MeasureID = "urban.green_projects_started"
	// GreenProjectsCompleted is 已完工的绿地改造项目, in projects, in the period.
	GreenProjectsCompleted indicators.MeasureID = "urban.green_projects_completed"
)

func (g Green) observations() []indicators.Observation {
	return append([]indicators.Observation{
		{Measure: GreenCoveredArea, Value: g.CoveredArea},
		{Measure: TreeAndShrubArea, Value: g.TreeAndShrubArea},
		{Measure: GreenSpaceArea, Value: g.SpaceArea},
		{Measure: ParkArea, Value: g.ParkArea},
		{Measure: LowestDistrictParkArea, Value: g.LowestDistrictParkArea},
		{Measure: LowestDistrictPopulation, Value: g.LowestDistrictPopulation},
		{Measure: PublicGreenArea, Value: g.PublicGreenArea},
		{Measure: CentrePublicGreenArea, Value: g.CentrePublicGreenArea},
		{Measure: CentrePopulation, Value: g.CentrePopulation},
		{Measure: CountyTownParkArea, Value: g.CountyTownParkArea},
		{Measure: CountyTownPopulation, Value: g.CountyTownPopulation},
		{Measure: BuildingLand, Value: g.BuildingLand},
		{Measure: ResidentialLand, Value: g.ResidentialLand},
		{Measure: ResidentialLandNearParks, Value: g.NearParks},
		{Measure: ResidentialLandNearActivityGrounds, Value: g.NearActivityGrounds},
		{Measure: ResidentialLandNearGreenways, Value: g.NearGreenways},
		{Measure: SecondaryAndBranchStreetLength, Value: g.StreetLength},
		{Measure: ShadedStreetLength, Value: g.ShadedStreetLength},
		{Measure: GreeningSatisfactionRate, Value: g.SatisfactionRate},
		{Measure: LargestClusterArea, Value: g.LargestClusterArea},
		{Measure: NarrowestCorridorWidth, Value: g.NarrowestCorridorWidth},
	}, greenProjects().observations(g.Projects)...)
}

func greenProjects() projectKind {
	return projectKind{
		name: indicators.Text{Zh: "绿地改造项目", En: "green space projects"},
		scope: indicators.Text{
			Zh: "指改造既有绿地、提升其功能的建设项目，不含新建绿地和日常养护",
			En: "they rebuild existing green space so that it serves better; new green space and daily upkeep are left out",
		},
		sources: []indicators.Citation{jinchang2023("the rebuilding of green space (绿地改造及功能提升) is reported as under way; no number is stated")},
		planned: GreenProjectsPlanned, started: GreenProjectsStarted, completed: GreenProjectsCompleted,
		startedShare: GreenProjectsStartedShare, completedShare: GreenProjectsCompletedShare,
		startedWithinPlanned:   GreenProjectsStartedWithinPlanned,
		completedWithinStarted: GreenProjectsCompletedWithinStarted,
		completedWithinPlanned: GreenProjectsCompletedWithinPlanned,
	}
}

func greenMeasures() []indicators.Measure {
	return slices.Concat(greenCoverMeasures(), greenParkMeasures(), greenReachMeasures(), greenOtherMeasures(), greenProjects().measures())
}

func greenCoverMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.AmountMeasure(GreenCoveredArea, hectares(), indicators.Text{Zh: "建成区绿化覆盖面积", En: "green-covered area"}, indicators.Text{
			Zh: "期末建成区内全部植被的垂直投影面积，乔木下的灌木、草地不重复计算。",
			En: "ground of the built-up area beneath all vegetation, seen from above, at the end of the period; layers above one another count once",
		}, ecologicalGardenCity("健康舒适/生态宜居", "vertical projection of all vegetation in the built-up area")),
		indicators.AmountMeasure(TreeAndShrubArea, hectares(), indicators.Text{Zh: "乔灌木覆盖面积", En: "area covered by trees and shrubs"}, indicators.Text{
			Zh: "建成区绿化覆盖面积中，由乔木和灌木覆盖的部分。",
			En: "the part of the green-covered area that trees and shrubs cover",
		}, ecologicalGardenCity("健康舒适/生态宜居", "trees and shrubs ≥ 70 % of the green-covered area")),
		indicators.AmountMeasure(GreenSpaceArea, hectares(), indicators.Text{Zh: "建成区绿地面积", En: "green space area"}, indicators.Text{
			Zh: "期末建成区内各类绿地的用地面积，不是绿化覆盖面积；绿地的分类所据来源未给出。",
			En: "land of green space of all kinds in the built-up area at the end of the period, which is not the green-covered area; " +
				"the sources at hand do not list the kinds",
		}, greenGardenCity("绿地建设 第2项", "green space ratio of the built-up area")),
	}
}

func greenParkMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.AmountMeasure(ParkArea, hectares(), indicators.Text{Zh: "建成区公园绿地面积", En: "park area"}, indicators.Text{
			Zh: "期末建成区内公园绿地的面积，是绿地面积的一部分；不是旧标准的公共绿地。",
			En: "land of parks in the built-up area at the end of the period, a part of its green space; it is not the public green space of older schemes",
		}, ecologicalGardenCityPark("park area in the built-up area ÷ urban population")),
		indicators.AmountMeasure(LowestDistrictParkArea, hectares(), indicators.Text{Zh: "最低城区公园绿地面积", En: "park area of the lowest district"}, indicators.Text{
			Zh: "各城区中人均公园绿地面积最低的一个区，其建成区公园绿地面积。",
			En: "park area of that district of the city which has the least park area per person",
		}, ecologicalGardenCityPark("stated for the lowest district too")),
		indicators.CountMeasure(LowestDistrictPopulation, persons(), indicators.Text{Zh: "最低城区人口", En: "population of the lowest district"}, indicators.Text{
			Zh: "人均公园绿地面积最低的一个区的城区人口。",
			En: "urban area population of the district that has the least park area per person",
		}, ecologicalGardenCityPark("stated for the lowest district too")),
		indicators.AmountMeasure(PublicGreenArea, hectares(), indicators.Text{Zh: "公共绿地面积", En: "public green space"}, indicators.Text{
			Zh: "期末公共绿地的面积。公共绿地是旧标准的用语，所据来源未给出定义，公园绿地面积不能代替它。",
			En: "land of public green space (公共绿地) at the end of the period, the term of older schemes, which the sources at hand do not define; " +
				"park area does not stand in for it",
		}, repealedGardenCity("基本指标表", "人均公共绿地 is named there without a definition")),
		indicators.AmountMeasure(CentrePublicGreenArea, hectares(), indicators.Text{Zh: "中心区公共绿地面积", En: "public green space of the centre"}, indicators.Text{
			Zh: "公共绿地中位于市中心区的部分；中心区的范围所据来源未给出。",
			En: "the part of the public green space that lies in the centre of the city; the source does not say where the centre ends",
		}, greenModelCity("city centre per person; the centre is not defined")),
		indicators.CountMeasure(CentrePopulation, persons(), indicators.Text{Zh: "中心区人口", En: "population of the centre"}, indicators.Text{
			Zh: "期末市中心区的人口，与中心区公共绿地面积同一范围。",
			En: "people of the centre of the city at the end of the period, in the same bounds as its public green space",
		}, greenModelCity("city centre per person; the centre is not defined")),
		indicators.AmountMeasure(CountyTownParkArea, hectares(), indicators.Text{Zh: "县城公园绿地面积", En: "park area of the county town"}, indicators.Text{
			Zh: "期末县城的公园绿地面积，不含县域其他乡镇的。",
			En: "land of parks in the county town at the end of the period, other towns of the county left out",
		}, countyTownScheme("园林绿化(8分)", "the parts of the rate are not shown")),
		indicators.CountMeasure(CountyTownPopulation, persons(), indicators.Text{Zh: "县城人口", En: "population of the county town"}, indicators.Text{
			Zh: "期末县城的人口，不是全县人口；所据来源未给出口径。",
			En: "people of the county town at the end of the period, not of the whole county; the source does not say how they are counted",
		}, countyTownScheme("园林绿化(8分)", "the parts of the rate are not shown")),
	}
}

func greenReachMeasures() []indicators.Measure {
	const parksWithin = "500 m of parks of 5,000 m² or more, 300 m of parks of 2,000 to 5,000 m²"
	return []indicators.Measure{
		indicators.AmountMeasure(BuildingLand, hectares(), indicators.Text{Zh: "城市建设用地面积", En: "building land"}, indicators.Text{
			Zh: "期末城市建设用地的面积。国家园林城市标准按人均建设用地分档规定人均公园绿地面积，所据来源未给出建设用地的口径。",
			En: "land of the city in use for building at the end of the period; garden city standards set park area by building land per person, " +
				"which the source does not define",
		}, greenGardenCity("绿地建设 第3项", "thresholds by building land per person")),
		indicators.AmountMeasure(ResidentialLand, hectares(), indicators.Text{Zh: "居住用地面积", En: "residential land"}, indicators.Text{
			Zh: "城市建设用地中的居住用地面积。",
			En: "the part of the building land that is residential",
		}, cityCheckUp2021("denominator of the shares within reach of parks and greenways")),
		indicators.AmountMeasure(ResidentialLandNearParks, hectares(), indicators.Text{Zh: "公园绿地服务半径覆盖的居住用地", En: "residential land near parks"}, indicators.Text{
			Zh: "居住用地中，距 5000 平方米及以上公园绿地 500 米以内，或距 2000–5000 平方米公园绿地 300 米以内的面积，重叠部分计一次。",
			En: "residential land within 500 m of a park of 5,000 m² or more, or within 300 m of a park of 2,000 to 5,000 m²; what lies near several counts once",
		}, cityCheckUp2021(parksWithin)),
		indicators.AmountMeasure(ResidentialLandNearActivityGrounds, hectares(),
			indicators.Text{Zh: "公园绿化活动场地服务半径覆盖的居住用地", En: "residential land near parks and green activity grounds"}, indicators.Text{
				Zh: "居住用地中，位于公园绿化活动场地服务半径以内的面积，重叠部分计一次。所据来源未给出半径，城市体检的半径不能代替它。",
				En: "residential land within the service radius of parks and green activity grounds (公园绿化活动场地); what lies near several counts once; " +
					"the source does not show the radius, and that of the city check-up does not stand in for it",
			}, ecologicalGardenCity("", "公园绿化活动场地服务半径覆盖率: the radius is not shown")),
		indicators.AmountMeasure(ResidentialLandNearGreenways, hectares(), indicators.Text{Zh: "绿道服务半径覆盖的居住用地", En: "residential land near greenways"}, indicators.Text{
			Zh: "居住用地中，距绿道 1 公里以内（步行 15 分钟或骑行 5 分钟）的面积，重叠部分计一次。",
			En: "residential land within 1 km of a greenway, 15 minutes on foot or 5 by bicycle; what lies near several counts once",
		}, cityCheckUp2021("1 km of a greenway; a method without a threshold")),
	}
}

func greenOtherMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.AmountMeasure(SecondaryAndBranchStreetLength, kilometres(),
			indicators.Text{Zh: "次干路、支路长度", En: "length of secondary and branch streets"}, indicators.Text{
				Zh: "期末城市次干路和支路的长度，不含快速路和主干路。",
				En: "length of the city's secondary and branch streets at the end of the period, main streets and expressways left out",
			}, ecologicalGardenCity("", "城市林荫路覆盖率: length of shaded secondary and branch streets ÷ their total length")),
		indicators.AmountMeasure(ShadedStreetLength, kilometres(), indicators.Text{Zh: "林荫路长度", En: "length of shaded streets"}, indicators.Text{
			Zh: "次干路、支路中，人行道和自行车道由树冠遮荫 90 % 以上的路段长度。",
			En: "the part of the secondary and branch streets where tree crowns shade 90 % or more of foot and cycle ways",
		}, ecologicalGardenCity("", "城市林荫路覆盖率: canopy over ≥ 90 % of foot and cycle ways")),
		indicators.PercentMeasure(GreeningSatisfactionRate, indicators.Text{Zh: "公众对城市园林绿化的满意率", En: "public satisfaction with urban greening"}, indicators.Text{
			Zh: "调查中对城市园林绿化满意的受访者百分比；调查办法所据来源未给出。",
			En: "percentage of people questioned in a survey who are satisfied with urban greening; the source does not show how they are asked",
		}, greenGardenCity("综合管理 第9项", "公众对城市园林绿化的满意率")),
		indicators.AmountMeasure(LargestClusterArea, squareKilometres(), indicators.Text{Zh: "最大组团面积", En: "area of the largest cluster"}, indicators.Text{
			Zh: "城市各组团中最大一个的面积；组团的划分办法所据来源未给出。",
			En: "land of the largest of the clusters (组团) the city is built in; the source does not say how they are drawn",
		}, greenCheckUpClusters("第2项", indicators.HighConfidence, "组团规模")),
		indicators.AmountMeasure(NarrowestCorridorWidth, metres(), indicators.Text{Zh: "最窄生态廊道净宽度", En: "clear width of the narrowest ecological corridor"}, indicators.Text{
			Zh: "组团之间各生态廊道中最窄一条的净宽度。",
			En: "clear width of the narrowest of the ecological corridors between clusters",
		}, greenCheckUpClusters("第5项(底线指标)", indicators.MediumConfidence, "城市生态廊道净宽度")),
	}
}
