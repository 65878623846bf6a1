package housing

import "github.com/wenming-go/wenming/indicators"

// The nodes of communities.
const (
	// FacilityArea2025 is the national plan's target for 2025: more than 30 m² of facilities per 100 households.
	FacilityArea2025 indicators.NodeID = "housing.facility_area_2025"
	// FacilityAreaRequired2024 is the national trial guideline of 2024: 30 m² or more per 100 households, required.
	FacilityAreaRequired2024 indicators.NodeID = "housing.facility_area_required_2024"
	// FacilityAreaPossible2024 is the national trial guideline of 2024: 80 m² or more per 100 households, where possible.
	FacilityAreaPossible2024 indicators.NodeID = "housing.facility_area_possible_2024"
	// ServiceAreaShareGansu2025 is Gansu's target for 2025: shops and services of 10 % or more of the floor area.
	ServiceAreaShareGansu2025 indicators.NodeID = "housing.service_area_share_gansu_2025"
	// ActivityAreaShareGansu2025 is Gansu's target for 2025: residents' activities on 60 % or more of the facilities.
	ActivityAreaShareGansu2025 indicators.NodeID = "housing.activity_area_share_gansu_2025"
	// ActivityAreaSharePilot2022 is the pilot of 2022: residents' activities on 60 % or more of the facilities.
	ActivityAreaSharePilot2022 indicators.NodeID = "housing.activity_area_share_pilot_2022"
	// CommunityWorkersGansuHubei2025 is the target of Gansu and Hubei for 2025: 18 workers per 10,000 urban residents.
	CommunityWorkersGansuHubei2025 indicators.NodeID = "housing.community_workers_gansu_hubei_2025"
	// UrbanFacilityCoverageLongnan2025 is Longnan's target for 2025: every urban community with a facility.
	UrbanFacilityCoverageLongnan2025 indicators.NodeID = "housing.urban_facility_coverage_longnan_2025"
	// RuralFacilityCoverageLongnan2025 is Longnan's target for 2025: every rural community with a facility.
	RuralFacilityCoverageLongnan2025 indicators.NodeID = "housing.rural_facility_coverage_longnan_2025"
	// RuralFacilityCoverageNational2025 is the national target for 2025: 80 % or more of rural communities with a facility.
	RuralFacilityCoverageNational2025 indicators.NodeID = "housing.rural_facility_coverage_national_2025"
	// RuralFacilityCoverageHubei2025 is Hubei's target for 2025: 90 % of rural communities with a facility.
	RuralFacilityCoverageHubei2025 indicators.NodeID = "housing.rural_facility_coverage_hubei_2025"
	// TerminalCoverageLongnan2025 is Longnan's target for 2025: every urban community with a self-service terminal.
	TerminalCoverageLongnan2025 indicators.NodeID = "housing.terminal_coverage_longnan_2025"
	// UrbanOrganisationsLongnan2025 is Longnan's target for 2025: 12 social organisations an urban community.
	UrbanOrganisationsLongnan2025 indicators.NodeID = "housing.urban_organisations_longnan_2025"
	// VillageOrganisationsLongnan2025 is Longnan's target for 2025: 7 social organisations a village.
	VillageOrganisationsLongnan2025 indicators.NodeID = "housing.village_organisations_longnan_2025"
)

func communityCriteria() []indicators.Node {
	return append(communityFacilityCriteria(), communityLocalCriteria()...)
}

func communityFacilityCriteria() []indicators.Node {
	atLeast := func(level int64) indicators.Bound { return indicators.AtLeast(indicators.Whole(level)) }
	return []indicators.Node{
		indicators.ThresholdNode(FacilityArea2025, FacilityAreaPer100Households, indicators.Above(indicators.Whole(30)),
			indicators.Text{
				Zh: "每百户居民社区综合服务设施面积超过 30 平方米（“十四五”公共服务规划、城乡社区服务体系建设规划，全国 2025 年规划目标）",
				En: "more than 30 m² of community service facilities per 100 households (national plan target for 2025)",
			}, facilityArea2025()),
		indicators.ThresholdNode(FacilityAreaRequired2024, FacilityAreaPer100Households, atLeast(30),
			indicators.Text{
				Zh: "每百户社区综合服务设施面积不少于 30 平方米（全国，《城市社区嵌入式服务设施建设导则（试行）》，2024 年）",
				En: "community service facilities ≥ 30 m² per 100 households (national, trial guideline of embedded services in urban communities, 2024)",
			}, embeddedFacilityArea("the level required")),
		indicators.ThresholdNode(FacilityAreaPossible2024, FacilityAreaPer100Households, atLeast(80),
			indicators.Text{
				Zh: "有条件的城市每百户社区综合服务设施面积不少于 80 平方米（全国，《城市社区嵌入式服务设施建设导则（试行）》，2024 年）",
				En: "community service facilities ≥ 80 m² per 100 households where possible (national, trial guideline of embedded services in urban communities, 2024)",
			}, embeddedFacilityArea("the level for cities where it is possible")),
		indicators.ThresholdNode(ServiceAreaShareGansu2025, CommunityServiceAreaShare, atLeast(10),
			indicators.Text{
				Zh: "社区商业和综合服务设施占社区总建筑面积 10 % 以上（甘肃省，2025 年规划目标，见陇南规划）",
				En: "shops and services ≥ 10 % of the floor area of communities (plan target of Gansu for 2025, in the plan of Longnan)",
			}, longnanPlan(indicators.HighConfidence, "a provincial target of Gansu, the same in the plan of Changji; it may be of new communities alone, which its name as shown does not say")),
		indicators.ThresholdNode(ActivityAreaShareGansu2025, ActivityAreaShare, atLeast(60),
			indicators.Text{
				Zh: "居民活动区域占社区综合服务设施面积 60 % 以上（甘肃省，2025 年规划目标，见陇南规划）",
				En: "residents' activities on ≥ 60 % of community service facilities (plan target of Gansu for 2025, in the plan of Longnan)",
			}, longnanPlan(indicators.HighConfidence, "a provincial target of Gansu, the same in the plan of Changji")),
		indicators.ThresholdNode(ActivityAreaSharePilot2022, ActivityAreaShare, atLeast(60),
			indicators.Text{
				Zh: "用于居民活动的面积占社区综合服务设施 60 % 以上（完整社区建设试点，2022 年）",
				En: "residents' activities on ≥ 60 % of community service facilities (pilot of complete communities, 2022)",
			}, pilot2022()),
	}
}

func communityLocalCriteria() []indicators.Node {
	atLeast := func(level int64) indicators.Bound { return indicators.AtLeast(indicators.Whole(level)) }
	return []indicators.Node{
		indicators.ThresholdNode(CommunityWorkersGansuHubei2025, CommunityWorkersPer10000, atLeast(18),
			indicators.Text{
				Zh: "每万城镇常住人口社区工作者 18 人（甘肃省、湖北省，2025 年规划目标）",
				En: "18 community workers per 10,000 urban residents (plan target of Gansu and of Hubei for 2025)",
			}, communityWorkersPlan()),
		indicators.ThresholdNode(UrbanFacilityCoverageLongnan2025, UrbanFacilityCoverage, atLeast(100),
			indicators.Text{
				Zh: "城市社区综合服务设施覆盖率 100 %（陇南，2025 年规划目标）",
				En: "urban communities with a service facility 100 % (plan target of Longnan for 2025)",
			}, longnanPlan(indicators.MediumConfidence, "of Longnan only")),
		indicators.ThresholdNode(RuralFacilityCoverageLongnan2025, RuralFacilityCoverage, atLeast(100),
			indicators.Text{
				Zh: "农村社区综合服务设施覆盖率 100 %（陇南，2025 年规划目标）",
				En: "rural communities with a service facility 100 % (plan target of Longnan for 2025)",
			}, ruralFacilities("the figure of Longnan")),
		indicators.ThresholdNode(RuralFacilityCoverageNational2025, RuralFacilityCoverage, atLeast(80),
			indicators.Text{
				Zh: "农村社区综合服务设施覆盖率 80 % 以上（全国 2025 年规划目标）",
				En: "rural communities with a service facility ≥ 80 % (national plan target for 2025)",
			}, ruralFacilities("the national figure")),
		indicators.ThresholdNode(RuralFacilityCoverageHubei2025, RuralFacilityCoverage, atLeast(90),
			indicators.Text{
				Zh: "农村社区综合服务设施覆盖率 90 %（湖北省，2025 年规划目标）",
				En: "rural communities with a service facility 90 % (plan target of Hubei for 2025)",
			}, ruralFacilities("the figure of Hubei")),
		indicators.ThresholdNode(TerminalCoverageLongnan2025, TerminalCoverage, atLeast(100),
			indicators.Text{
				Zh: "城市社区政务通用自助服务一体机覆盖率 100 %（陇南，2025 年规划目标）",
				En: "urban communities with a government self-service terminal 100 % (plan target of Longnan for 2025)",
			}, longnanPlan(indicators.HighConfidence, "of Longnan; the plan of Changji gives the same figure")),
		indicators.ThresholdNode(UrbanOrganisationsLongnan2025, OrganisationsPerUrbanCommunity, atLeast(12),
			indicators.Text{
				Zh: "每个城市社区社会组织 12 个（陇南，2025 年规划目标）",
				En: "12 social organisations per urban community (plan target of Longnan for 2025)",
			}, longnanPlan(indicators.MediumConfidence, "of Longnan only; whether the mean or each community is meant is not shown, read here as the mean")),
		indicators.ThresholdNode(VillageOrganisationsLongnan2025, OrganisationsPerVillage, atLeast(7),
			indicators.Text{
				Zh: "每个村社会组织 7 个（陇南，2025 年规划目标）",
				En: "7 social organisations per village (plan target of Longnan for 2025)",
			}, longnanPlan(indicators.MediumConfidence, "of Longnan only; whether the mean or each village is meant is not shown, read here as the mean")),
	}
}
