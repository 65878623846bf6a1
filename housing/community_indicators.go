package housing

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of communities.
const (
	// FacilityAreaPer100Households is area of community service facilities per 100 households (每百户社区综合服务设施面积), in m².
	FacilityAreaPer100Households indicators.IndicatorID = "housing.facility_area_per_100_households"
	// ActivityAreaShare is residents' activity area ÷ facility area (居民活动区域占比), in %.
	ActivityAreaShare indicators.IndicatorID = "housing.activity_area_share"
	// CommunityServiceAreaShare is area of shops and services ÷ total floor area (社区商业和综合服务设施占比), in %.
	CommunityServiceAreaShare indicators.IndicatorID = "housing.community_service_area_share"
	// CommunityWorkersPer10000 is community workers per 10,000 urban residents (每万城镇常住人口社区工作者).
	CommunityWorkersPer10000 indicators.IndicatorID = "housing.community_workers_per_10000"
	// UrbanFacilityCoverage is urban communities with a service facility ÷ all (城市社区综合服务设施覆盖率), in %.
	UrbanFacilityCoverage indicators.IndicatorID = "housing.urban_facility_coverage"
	// RuralFacilityCoverage is rural communities with a service facility ÷ all (农村社区综合服务设施覆盖率), in %.
	RuralFacilityCoverage indicators.IndicatorID = "housing.rural_facility_coverage"
	// TerminalCoverage is urban communities with a self-service terminal ÷ all (政务自助服务一体机覆盖率), in %.
	TerminalCoverage indicators.IndicatorID = "housing.terminal_coverage"
	// OrganisationsPerUrbanCommunity is social organisations ÷ urban communities (每个城市社区社会组织).
	OrganisationsPerUrbanCommunity indicators.IndicatorID = "housing.organisations_per_urban_community"
	// OrganisationsPerVillage is social organisations ÷ villages (每个村社会组织).
	OrganisationsPerVillage indicators.IndicatorID = "housing.organisations_per_village"
)

// The checks of communities.
const (
	// UrbanResidentsWithinResidents: urban residents ≤ residents. An error.
	UrbanResidentsWithinResidents indicators.CheckID = "housing.urban_residents_within_residents"
	// ActivityAreaWithinFacilityArea: residents' activity area ≤ facility area. An error.
	ActivityAreaWithinFacilityArea indicators.CheckID = "housing.activity_area_within_facility_area"
	// ServiceAreaWithinFloorArea: area of shops and services ≤ total floor area. An error.
	ServiceAreaWithinFloorArea indicators.CheckID = "housing.service_area_within_floor_area"
	// UrbanFacilitiesWithinCommunities: urban communities with a service facility ≤ all. An error.
	UrbanFacilitiesWithinCommunities indicators.CheckID = "housing.urban_facilities_within_communities"
	// TerminalsWithinCommunities: urban communities with a terminal ≤ all. An error.
	TerminalsWithinCommunities indicators.CheckID = "housing.terminals_within_communities"
	// RuralFacilitiesWithinCommunities: rural communities with a service facility ≤ all. An error.
	RuralFacilitiesWithinCommunities indicators.CheckID = "housing.rural_facilities_within_communities"
)

const (
	hundred     = 100
	tenThousand = 10_000
)

func communityIndicators() []indicators.Indicator {
	urban := indicators.Of(UrbanCommunities)
	organisations := func(zh, en string) indicators.Text {
		return indicators.Text{Zh: "个/" + zh, En: "organisations per " + en}
	}
	return []indicators.Indicator{
		{
			ID:   FacilityAreaPer100Households,
			Name: indicators.Text{Zh: "每百户居民社区综合服务设施面积", En: "community service facilities per 100 households"},
			Definition: indicators.Text{
				Zh: "社区综合服务设施面积 ÷ 常住户数，每百户。", En: "area of community service facilities ÷ resident households, per 100 households",
			},
			Unit:      indicators.Text{Zh: "平方米/百户", En: "m² per 100 households"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(CommunityFacilityArea), indicators.Of(population.Households)).Per(hundred),
			Sources:   []indicators.Citation{facilityArea2025()},
		},
		indicators.PercentIndicator(ActivityAreaShare, indicators.HigherIsBetter,
			indicators.Of(CommunityActivityArea), indicators.Of(CommunityFacilityArea),
			indicators.Text{Zh: "居民活动区域面积占社区综合服务设施面积比例", En: "share of community service facilities for residents' activities"},
			indicators.Text{
				Zh: "居民活动区域面积 ÷ 社区综合服务设施面积。", En: "area for residents' activities ÷ area of community service facilities",
			}, longnanPlan(indicators.HighConfidence, "")),
		indicators.PercentIndicator(CommunityServiceAreaShare, indicators.HigherIsBetter,
			indicators.Of(CommunityServiceArea), indicators.Of(CommunityBuiltFloorArea),
			indicators.Text{Zh: "社区商业和综合服务设施面积占社区总建筑面积比例", En: "share of shops and services in the floor area of communities"},
			indicators.Text{
				Zh: "社区商业和综合服务设施面积 ÷ 同一批社区的总建筑面积。", En: "area of community shops and services ÷ total floor area of the same communities",
			}, longnanPlan(indicators.HighConfidence, "")),
		{
			ID:   CommunityWorkersPer10000,
			Name: indicators.Text{Zh: "每万城镇常住人口社区工作者", En: "community workers per 10,000 urban residents"},
			Definition: indicators.Text{
				Zh: "社区工作者 ÷ 城镇常住人口，每万人。", En: "community workers ÷ urban residents, per 10,000",
			},
			Unit:      indicators.Text{Zh: "人/万人", En: "per 10,000 urban residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(CommunityWorkers), indicators.Of(UrbanResidents)).Per(tenThousand),
			Sources:   []indicators.Citation{communityWorkersPlan()},
		},
		indicators.PercentIndicator(UrbanFacilityCoverage, indicators.HigherIsBetter, indicators.Of(UrbanCommunitiesWithFacility), urban,
			indicators.Text{Zh: "城市社区综合服务设施覆盖率", En: "urban communities with a service facility"},
			indicators.Text{Zh: "有综合服务设施的城市社区 ÷ 城市社区。", En: "urban communities with a service facility ÷ urban communities"},
			longnanPlan(indicators.MediumConfidence, "")),
		indicators.PercentIndicator(RuralFacilityCoverage, indicators.HigherIsBetter,
			indicators.Of(RuralCommunitiesWithFacility), indicators.Of(RuralCommunities),
			indicators.Text{Zh: "农村社区综合服务设施覆盖率", En: "rural communities with a service facility"},
			indicators.Text{Zh: "有综合服务设施的农村社区 ÷ 农村社区。", En: "rural communities with a service facility ÷ rural communities"},
			ruralFacilities("")),
		indicators.PercentIndicator(TerminalCoverage, indicators.HigherIsBetter, indicators.Of(UrbanCommunitiesWithTerminal), urban,
			indicators.Text{Zh: "城市社区政务通用自助服务一体机覆盖率", En: "urban communities with a government self-service terminal"},
			indicators.Text{Zh: "有一体机的城市社区 ÷ 城市社区。", En: "urban communities with a self-service terminal ÷ urban communities"},
			longnanPlan(indicators.HighConfidence, "")),
		{
			ID:   OrganisationsPerUrbanCommunity,
			Name: indicators.Text{Zh: "每个城市社区社会组织数量", En: "social organisations per urban community"},
			Definition: indicators.Text{
				Zh: "城市社区社会组织 ÷ 城市社区，即平均数。", En: "social organisations of urban communities ÷ urban communities: the mean, not the least",
			},
			Unit:      organisations("社区", "community"),
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(UrbanCommunityOrganisations), urban),
			Sources:   []indicators.Citation{longnanPlan(indicators.MediumConfidence, "")},
		},
		{
			ID:         OrganisationsPerVillage,
			Name:       indicators.Text{Zh: "每个村社会组织数量", En: "social organisations per village"},
			Definition: indicators.Text{Zh: "村社会组织 ÷ 村，即平均数。", En: "social organisations of villages ÷ villages: the mean, not the least"},
			Unit:       organisations("村", "village"),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(VillageOrganisations), indicators.Of(population.Villages)),
			Sources:    []indicators.Citation{longnanPlan(indicators.MediumConfidence, "")},
		},
	}
}

func communityChecks() []indicators.Check {
	within := func(id indicators.CheckID, part, whole indicators.MeasureID, zh, en string) indicators.Check {
		return indicators.WithinCheck(id, part, whole, indicators.SeverityError,
			indicators.Text{Zh: zh, En: en},
			indicators.Text{
				Zh: "前者是后者的一部分；请核对两者是否同一时点、同一范围。",
				En: "the first is a part of the second; see whether both figures are of the same time and the same communities",
			})
	}
	return []indicators.Check{
		within(UrbanResidentsWithinResidents, UrbanResidents, population.Resident, "城镇常住人口不多于常住人口", "urban residents ≤ residents"),
		within(ActivityAreaWithinFacilityArea, CommunityActivityArea, CommunityFacilityArea,
			"居民活动区域面积不大于社区综合服务设施面积", "area for residents' activities ≤ area of community service facilities"),
		within(ServiceAreaWithinFloorArea, CommunityServiceArea, CommunityBuiltFloorArea,
			"社区商业和综合服务设施面积不大于社区总建筑面积", "area of community shops and services ≤ total floor area of communities"),
		within(UrbanFacilitiesWithinCommunities, UrbanCommunitiesWithFacility, UrbanCommunities,
			"有综合服务设施的城市社区不多于城市社区", "urban communities with a service facility ≤ urban communities"),
		within(TerminalsWithinCommunities, UrbanCommunitiesWithTerminal, UrbanCommunities,
			"有一体机的城市社区不多于城市社区", "urban communities with a self-service terminal ≤ urban communities"),
		within(RuralFacilitiesWithinCommunities, RuralCommunitiesWithFacility, RuralCommunities,
			"有综合服务设施的农村社区不多于农村社区", "rural communities with a service facility ≤ rural communities"),
	}
}
