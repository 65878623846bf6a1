package housing

import "github.com/wenming-go/wenming/indicators"

// The indicators of complete communities.
const (
	// CommunityResidentsFewest is the population of the smallest community (人口最少社区的人口).
	CommunityResidentsFewest indicators.IndicatorID = "housing.community_residents_fewest"
	// CommunityResidentsMost is the population of the largest community (人口最多社区的人口).
	CommunityResidentsMost indicators.IndicatorID = "housing.community_residents_most"
	// ServiceStationArea is the floor area of the smallest service station (社区综合服务站最小面积), in m².
	ServiceStationArea indicators.IndicatorID = "housing.service_station_area"
	// SupermarketArea is the floor area of the smallest supermarket (社区综合超市最小面积), in m².
	SupermarketArea indicators.IndicatorID = "housing.supermarket_area"
	// EmbeddedCentreArea is the floor area of the smallest embedded service centre (嵌入式服务综合体最小面积), in m².
	EmbeddedCentreArea indicators.IndicatorID = "housing.embedded_centre_area"
)

// FewestWithinMostResidents checks that residents of the smallest community ≤ residents of the largest. An error.
const FewestWithinMostResidents indicators.CheckID = "housing.fewest_within_most_residents"

func completeIndicators() []indicators.Indicator {
	indicator := func(id indicators.IndicatorID, of indicators.MeasureID, direction indicators.Direction, unit, name, definition indicators.Text) indicators.Indicator {
		return indicators.Indicator{ID: id, Name: name, Definition: definition, Unit: unit, Direction: direction, Formula: indicators.Of(of)}
	}
	return []indicators.Indicator{
		indicator(CommunityResidentsFewest, FewestCommunityResidents, indicators.Undirected, persons(),
			indicators.Text{Zh: "人口最少社区的人口", En: "residents of the smallest community"},
			indicators.Text{Zh: "人口最少的居住社区的人口。", En: "residents of that community which has the fewest"}),
		indicator(CommunityResidentsMost, MostCommunityResidents, indicators.Undirected, persons(),
			indicators.Text{Zh: "人口最多社区的人口", En: "residents of the largest community"},
			indicators.Text{Zh: "人口最多的居住社区的人口。", En: "residents of that community which has the most"}),
		indicator(ServiceStationArea, SmallestServiceStation, indicators.HigherIsBetter, squareMetres(),
			indicators.Text{Zh: "社区综合服务站最小面积", En: "area of the smallest community service station"},
			indicators.Text{Zh: "各社区综合服务站中建筑面积最小一处的面积。", En: "floor area of the smallest community service station"}),
		indicator(SupermarketArea, SmallestSupermarket, indicators.HigherIsBetter, squareMetres(),
			indicators.Text{Zh: "社区综合超市最小面积", En: "area of the smallest supermarket"},
			indicators.Text{Zh: "各社区最大综合超市中建筑面积最小一处的面积。", En: "floor area of the smallest of the communities' largest supermarkets"}),
		indicator(EmbeddedCentreArea, SmallestEmbeddedCentre, indicators.HigherIsBetter, squareMetres(),
			indicators.Text{Zh: "嵌入式服务综合体最小面积", En: "area of the smallest embedded service centre"},
			indicators.Text{Zh: "各嵌入式服务综合体中建筑面积最小一处的面积。", En: "floor area of the smallest embedded service centre"}),
	}
}

func completeChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(FewestWithinMostResidents, FewestCommunityResidents, MostCommunityResidents, indicators.SeverityError,
			indicators.Text{Zh: "人口最少社区的人口不多于人口最多社区", En: "residents of the smallest community ≤ of the largest"},
			indicators.Text{
				Zh: "最小值不会大于最大值；请核对两数是否填反。", En: "the least is not more than the most; see whether the two figures were exchanged",
			}),
	}
}
