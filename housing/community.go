package housing

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// Community is the facilities, workers and organisations of urban and rural communities (城乡社区服务). Every field may be left out; the zero
// Community reports nothing.
type Community struct {
	// FacilityArea is 社区综合服务设施面积, in m², of all communities together.
	FacilityArea indicators.Value `json:"facility_area,omitzero" validate:"amount"`
	// ActivityArea is 居民活动区域面积, in m²: a part of FacilityArea.
	ActivityArea indicators.Value `json:"activity_area,omitzero" validate:"amount,atmost=FacilityArea"`
	// BuiltFloorArea is 社区总建筑面积, in m², of the communities whose ServiceArea is reported.
	BuiltFloorArea indicators.Value `json:"built_floor_area,omitzero" validate:"amount"`
	// ServiceArea is 社区商业和综合服务设施面积, in m²: a part of BuiltFloorArea.
	ServiceArea indicators.Value `json:"service_area,omitzero" validate:"amount,atmost=BuiltFloorArea"`
	// Workers is 社区工作者, in persons, of cities and towns.
	Workers indicators.Value `json:"workers,omitzero" validate:"count"`
	// Urban is 城市社区, in communities.
	Urban indicators.Value `json:"urban,omitzero" validate:"count"`
	// UrbanWithFacility is 有综合服务设施的城市社区, in communities: a part of Urban.
	UrbanWithFacility indicators.Value `json:"urban_with_facility,omitzero" validate:"count,atmost=Urban"`
	// UrbanWithTerminal is 有政务自助服务一体机的城市社区, in communities: a part of Urban.
	UrbanWithTerminal indicators.Value `json:"urban_with_terminal,omitzero" validate:"count,atmost=Urban"`
	// UrbanOrganisations is 城市社区社会组织, in organisations.
	UrbanOrganisations indicators.Value `json:"urban_organisations,omitzero" validate:"count"`
	// Rural is 农村社区, in communities.
	Rural indicators.Value `json:"rural,omitzero" validate:"count"`
	// RuralWithFacility is 有综合服务设施的农村社区, in communities: a part of Rural.
	RuralWithFacility indicators.Value `json:"rural_with_facility,omitzero" validate:"count,atmost=Rural"`
	// Villages is 行政村, in villages: [population.Villages].
	Villages indicators.Value `json:"villages,omitzero" validate:"count"`
	// VillageOrganisations is 村社会组织, in organisations.
	VillageOrganisations indicators.Value `json:"village_organisations,omitzero" validate:"count"`
}

// The measures of communities.
const (
	// UrbanResidents is 城镇常住人口, in persons, at the end of the period: a part of the residents.
	UrbanResidents indicators.MeasureID = "housing.urban_residents"
	// CommunityFacilityArea is 社区综合服务设施面积, in m², at the end of the period.
	CommunityFacilityArea indicators.MeasureID = "housing.community_facility_area"
	// CommunityActivityArea is 居民活动区域面积, in m²: a part of CommunityFacilityArea.
	CommunityActivityArea indicators.MeasureID = "housing.community_activity_area"
	// CommunityBuiltFloorArea is 社区总建筑面积, in m², at the end of the period.
	CommunityBuiltFloorArea indicators.MeasureID = "housing.community_built_floor_area"
	// CommunityServiceArea is 社区商业和综合服务设施面积, in m²: a part of CommunityBuiltFloorArea.
	CommunityServiceArea indicators.MeasureID = "housing.community_service_area"
	// CommunityWorkers is 社区工作者, in persons, at the end of the period.
	CommunityWorkers indicators.MeasureID = "housing.community_workers"
	// UrbanCommunities is 城市社区, in communities, at the end of the period.
	UrbanCommunities indicators.MeasureID = "housing.urban_communities"
	// UrbanCommunitiesWithFacility is 有综合服务设施的城市社区, in communities: a part of UrbanCommunities.
	UrbanCommunitiesWithFacility indicators.MeasureID = "housing.urban_communities_with_facility"
	// UrbanCommunitiesWithTerminal is 有政务自助服务一体机的城市社区, in communities: a part of UrbanCommunities.
	UrbanCommunitiesWithTerminal indicators.MeasureID = "housing.urban_communities_with_terminal"
	// UrbanCommunityOrganisations is 城市社区社会组织, in organisations, at the end of the period.
	UrbanCommunityOrganisations indicators.MeasureID = "housing.urban_community_organisations"
	// RuralCommunities is 农村社区, in communities, at the end of the period.
	RuralCommunities indicators.MeasureID = "housing.rural_communities"
	// RuralCommunitiesWithFacility is 有综合服务设施的农村社区, in communities: a part of RuralCommunities.
	RuralCommunitiesWithFacility indicators.MeasureID = "housing.rural_communities_with_facility"
	// VillageOrganisations is 村社会组织, in organisations, at the end of the period.
	VillageOrganisations indicators.MeasureID = "housing.village_organisations"
)

func (c Community) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: CommunityFacilityArea, Value: c.FacilityArea},
		{Measure: CommunityActivityArea, Value: c.ActivityArea},
		{Measure: CommunityBuiltFloorArea, Value: c.BuiltFloorArea},
		{Measure: CommunityServiceArea, Value: c.ServiceArea},
		{Measure: CommunityWorkers, Value: c.Workers},
		{Measure: UrbanCommunities, Value: c.Urban},
		{Measure: UrbanCommunitiesWithFacility, Value: c.UrbanWithFacility},
		{Measure: UrbanCommunitiesWithTerminal, Value: c.UrbanWithTerminal},
		{Measure: UrbanCommunityOrganisations, Value: c.UrbanOrganisations},
		{Measure: RuralCommunities, Value: c.Rural},
		{Measure: RuralCommunitiesWithFacility, Value: c.RuralWithFacility},
		{Measure: population.Villages, Value: c.Villages},
		{Measure: VillageOrganisations, Value: c.VillageOrganisations},
	}
}

func communityMeasures() []indicators.Measure { return append(communityAreas(), communityCounts()...) }

func communityAreas() []indicators.Measure {
	return []indicators.Measure{
		indicators.AmountMeasure(CommunityFacilityArea, squareMetres(), indicators.Text{Zh: "社区综合服务设施面积", En: "area of community service facilities"}, indicators.Text{
			Zh: "期末各社区综合服务设施的建筑面积之和；所据来源未列出哪些设施计入。",
			En: "floor area of the comprehensive service facilities of all communities at the end of the period; " +
				"which facilities count is not shown in the source",
		}, facilityArea2025()),
		indicators.AmountMeasure(CommunityActivityArea, squareMetres(), indicators.Text{Zh: "居民活动区域面积", En: "area for residents' activities"}, indicators.Text{
			Zh: "社区综合服务设施中供居民活动使用的建筑面积；所据来源未给出划分办法。",
			En: "that part of the floor area of community service facilities which residents use for activities; " +
				"where it ends is not shown in the source",
		}, longnanPlan(indicators.HighConfidence, "")),
		indicators.AmountMeasure(CommunityBuiltFloorArea, squareMetres(), indicators.Text{Zh: "社区总建筑面积", En: "total floor area of communities"}, indicators.Text{
			Zh: "所报社区全部建筑的建筑面积，含住宅；须与社区商业和综合服务设施面积为同一批社区。",
			En: "floor area of all buildings of the communities reported, homes included; they must be those whose area of shops and services is reported",
		}, longnanPlan(indicators.HighConfidence, "")),
		indicators.AmountMeasure(CommunityServiceArea, squareMetres(), indicators.Text{Zh: "社区商业和综合服务设施面积", En: "area of community shops and services"}, indicators.Text{
			Zh: "所报社区的商业设施与综合服务设施的建筑面积；可能仅指新建社区，来源所示名称未写明。",
			En: "floor area of the shops and comprehensive service facilities of the communities reported; " +
				"new communities alone may be meant, which the name as shown does not say",
		}, longnanPlan(indicators.HighConfidence, "")),
	}
}

func communityCounts() []indicators.Measure {
	organisations := indicators.Text{Zh: "个", En: "organisations"}
	return []indicators.Measure{
		indicators.CountMeasure(UrbanResidents, persons(), indicators.Text{Zh: "城镇常住人口", En: "urban residents"}, indicators.Text{
			Zh: "期末居住在城镇的常住人口，是常住人口的一部分；不是 2008 年版测评体系所称的城市人口。",
			En: "residents who live in cities and towns at the end of the period, a part of the resident population; " +
				"not the urban population that the scheme of 2008 names",
		}),
		indicators.CountMeasure(CommunityWorkers, persons(), indicators.Text{Zh: "社区工作者", En: "community workers"}, indicators.Text{
			Zh: "期末在城镇社区工作的社区工作者，一人计一次，志愿者不计；所据来源未给出定义。",
			En: "people employed as community workers in cities and towns at the end of the period, each once, volunteers left out; " +
				"the source at hand does not define them",
		}, communityWorkersPlan()),
		indicators.CountMeasure(UrbanCommunities, communities(), indicators.Text{Zh: "城市社区", En: "urban communities"}, indicators.Text{
			Zh: "期末的城市社区，以社区居民委员会计。",
			En: "urban communities at the end of the period, counted by their residents' committees",
		}),
		indicators.CountMeasure(UrbanCommunitiesWithFacility, communities(), indicators.Text{Zh: "有综合服务设施的城市社区", En: "urban communities with a service facility"}, indicators.Text{
			Zh: "城市社区中期末已有综合服务设施的。",
			En: "urban communities that have a comprehensive service facility at the end of the period",
		}, longnanPlan(indicators.MediumConfidence, "")),
		indicators.CountMeasure(UrbanCommunitiesWithTerminal, communities(), indicators.Text{Zh: "有政务自助服务一体机的城市社区", En: "urban communities with a government self-service terminal"}, indicators.Text{
			Zh: "城市社区中期末已配政务通用自助服务一体机的。",
			En: "urban communities that have a general self-service terminal for government services at the end of the period",
		}, longnanPlan(indicators.HighConfidence, "")),
		indicators.CountMeasure(UrbanCommunityOrganisations, organisations, indicators.Text{Zh: "城市社区社会组织", En: "social organisations of urban communities"}, indicators.Text{
			Zh: "期末在各城市社区活动的社区社会组织合计，一个组织计一次。",
			En: "social organisations active in urban communities at the end of the period, each once",
		}, longnanPlan(indicators.MediumConfidence, "")),
		indicators.CountMeasure(RuralCommunities, communities(), indicators.Text{Zh: "农村社区", En: "rural communities"}, indicators.Text{
			Zh: "期末的农村社区，与城市社区分别计数。",
			En: "rural communities at the end of the period, counted apart from urban ones",
		}),
		indicators.CountMeasure(RuralCommunitiesWithFacility, communities(), indicators.Text{Zh: "有综合服务设施的农村社区", En: "rural communities with a service facility"}, indicators.Text{
			Zh: "农村社区中期末已有综合服务设施的。",
			En: "rural communities that have a comprehensive service facility at the end of the period",
		}, ruralFacilities("")),
		population.VillagesMeasure(),
		indicators.CountMeasure(VillageOrganisations, organisations, indicators.Text{Zh: "村社会组织", En: "social organisations of villages"}, indicators.Text{
			Zh: "期末在各村活动的社会组织合计，一个组织计一次。",
			En: "social organisations active in villages at the end of the period, each once",
		}, longnanPlan(indicators.MediumConfidence, "")),
	}
}
