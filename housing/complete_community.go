package housing

import "github.com/wenming-go/wenming/indicators"

// CompleteCommunity is how a place's communities measure up to the standards of a complete community (完整居住社区). A standard holds for each
// community, so the figures are the extremes over all of them. Every field may be left out; the zero CompleteCommunity reports nothing.
type CompleteCommunity struct {
	// FewestResidents is 人口最少社区的人口, in persons.
	FewestResidents indicators.Value `json:"fewest_residents,omitzero" validate:"count,atmost=MostResidents"`
	// MostResidents is 人口最多社区的人口, in persons.
	MostResidents indicators.Value `json:"most_residents,omitzero" validate:"count"`
	// SmallestStation is 社区综合服务站最小建筑面积, in m².
	SmallestStation indicators.Value `json:"smallest_station,omitzero" validate:"amount"`
	// SmallestSupermarket is 社区综合超市最小建筑面积, in m².
	SmallestSupermarket indicators.Value `json:"smallest_supermarket,omitzero" validate:"amount"`
	// SmallestCentre is 嵌入式服务综合体最小建筑面积, in m².
	SmallestCentre indicators.Value `json:"smallest_centre,omitzero" validate:"amount"`
}

// The measures of complete communities.
const (
	// FewestCommunityResidents is 人口最少社区的人口, in persons, at the end of the period.
	FewestCommunityResidents indicators.MeasureID = "housing.fewest_community_residents"
	// MostCommunityResidents is 人口最多社区的人口, in persons, at the end of the period.
	MostCommunityResidents indicators.MeasureID = "housing.most_community_residents"
	// SmallestServiceStation is 社区综合服务站最小建筑面积, in m², at the end of the period.
	SmallestServiceStation indicators.MeasureID = "housing.smallest_service_station"
	// SmallestSupermarket is 社区综合超市最小建筑面积, in m², at the end of the period.
	SmallestSupermarket indicators.MeasureID = "housing.smallest_supermarket"
	// SmallestEmbeddedCentre is 嵌入式服务综合体最小建筑面积, in m², at the end of the period.
	SmallestEmbeddedCentre indicators.MeasureID = "housing.smallest_embedded_centre"
)

func (c CompleteCommunity) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: FewestCommunityResidents, Value: c.FewestResidents},
		{Measure: MostCommunityResidents, Value: c.MostResidents},
		{Measure: SmallestServiceStation, Value: c.SmallestStation},
		{Measure: SmallestSupermarket, Value: c.SmallestSupermarket},
		{Measure: SmallestEmbeddedCentre, Value: c.SmallestCentre},
	}
}

func completeMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(FewestCommunityResidents, persons(), indicators.Text{Zh: "人口最少社区的人口", En: "residents of the smallest community"}, indicators.Text{
			Zh: "期末各居住社区中人口最少的一个社区的人口。",
			En: "residents at the end of the period of that community which has the fewest",
		}, completeStandard2020(indicators.HighConfidence, "说明", communitySizeURL, "")),
		indicators.CountMeasure(MostCommunityResidents, persons(), indicators.Text{Zh: "人口最多社区的人口", En: "residents of the largest community"}, indicators.Text{
			Zh: "期末各居住社区中人口最多的一个社区的人口。",
			En: "residents at the end of the period of that community which has the most",
		}, completeStandard2020(indicators.HighConfidence, "说明", communitySizeURL, "")),
		indicators.AmountMeasure(SmallestServiceStation, squareMetres(), indicators.Text{Zh: "社区综合服务站最小建筑面积", En: "floor area of the smallest community service station"}, indicators.Text{
			Zh: "期末各居住社区综合服务站中建筑面积最小一处的面积；没有服务站的社区按 0 平方米计。",
			En: "the least floor area of the community service stations at the end of the period; a community without one counts with 0 m²",
		}, completeStandard2020(indicators.MediumConfidence, "第1项", communityItemsURL, "")),
		indicators.AmountMeasure(SmallestSupermarket, squareMetres(), indicators.Text{Zh: "社区综合超市最小建筑面积", En: "floor area of the smallest supermarket"}, indicators.Text{
			Zh: "各居住社区取其最大的一处综合超市，再取各社区中最小的建筑面积；没有综合超市的社区按 0 平方米计。",
			En: "of each community its largest general supermarket, and of these the least floor area; a community without one counts with 0 m²",
		}, completeStandard2020(indicators.MediumConfidence, "第6项", communityItemsURL, "")),
		indicators.AmountMeasure(SmallestEmbeddedCentre, squareMetres(), indicators.Text{Zh: "嵌入式服务综合体最小建筑面积", En: "floor area of the smallest embedded service centre"}, indicators.Text{
			Zh: "期末已建成的社区嵌入式服务综合体中建筑面积最小一处的面积；没有综合体的社区不计。",
			En: "the least floor area of the embedded service centres (综合体) built by the end of the period; communities without one are left out",
		}, embeddedCentre2024("")),
	}
}
