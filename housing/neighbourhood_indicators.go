package housing

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of old neighbourhoods.
const (
	// NeighbourhoodProjectStartRate is 老旧小区改造项目开工率, in %: started ÷ planned.
	NeighbourhoodProjectStartRate indicators.IndicatorID = "housing.neighbourhood_project_start_rate"
	// NeighbourhoodProjectCompletionRate is 老旧小区改造项目完工率, in %: completed ÷ planned.
	NeighbourhoodProjectCompletionRate indicators.IndicatorID = "housing.neighbourhood_project_completion_rate"
	// NeighbourhoodOnTimeRate is 老旧小区改造项目按期完工率, in %: completed on time ÷ due.
	NeighbourhoodOnTimeRate indicators.IndicatorID = "housing.neighbourhood_on_time_rate"
	// NeighbourhoodDaysPerOverdueProject is 老旧小区改造项目平均逾期天数, in days.
	NeighbourhoodDaysPerOverdueProject indicators.IndicatorID = "housing.neighbourhood_days_per_overdue_project"
	// NeighbourhoodStartRate is 改造老旧小区开工率, in %: started ÷ planned.
	NeighbourhoodStartRate indicators.IndicatorID = "housing.neighbourhood_start_rate"
	// NeighbourhoodCompletionRate is 改造老旧小区完工率, in %: completed ÷ planned.
	NeighbourhoodCompletionRate indicators.IndicatorID = "housing.neighbourhood_completion_rate"
	// NeighbourhoodHouseholdStartRate is 老旧小区改造涉及户数开工率, in %: started ÷ planned.
	NeighbourhoodHouseholdStartRate indicators.IndicatorID = "housing.neighbourhood_household_start_rate"
	// NeighbourhoodHouseholdCompletionRate is 老旧小区改造涉及户数完工率, in %: completed ÷ planned.
	NeighbourhoodHouseholdCompletionRate indicators.IndicatorID = "housing.neighbourhood_household_completion_rate"
	// NeighbourhoodsPerProject is neighbourhoods ÷ projects under way (每个项目小区数).
	NeighbourhoodsPerProject indicators.IndicatorID = "housing.neighbourhoods_per_project"
	// HouseholdsPerNeighbourhood is households ÷ neighbourhoods under way (每个小区户数).
	HouseholdsPerNeighbourhood indicators.IndicatorID = "housing.households_per_neighbourhood"
	// BuildingsPerNeighbourhood is buildings ÷ neighbourhoods under way (每个小区楼栋数).
	BuildingsPerNeighbourhood indicators.IndicatorID = "housing.buildings_per_neighbourhood"
	// NeighbourhoodFloorAreaPerHousehold is floor area ÷ households under way (户均建筑面积), in m².
	NeighbourhoodFloorAreaPerHousehold indicators.IndicatorID = "housing.neighbourhood_floor_area_per_household"
	// NeighbourhoodsBuiltBy2000Share is the share of neighbourhoods under way built by the end of 2000 (2000年底前建成占比), in %.
	NeighbourhoodsBuiltBy2000Share indicators.IndicatorID = "housing.neighbourhoods_built_by_2000_share"
	// NeighbourhoodHouseholdShare is households under way ÷ resident households (老旧小区改造涉及户数占比), in %.
	NeighbourhoodHouseholdShare indicators.IndicatorID = "housing.neighbourhood_household_share"
)

func neighbourhoodIndicators() []indicators.Indicator {
	rates := append(neighbourhoodProjects().indicators(), neighbourhoodSchedule().indicators()...)
	rates = append(rates, neighbourhoodsRenovated().indicators()...)
	rates = append(rates, neighbourhoodHouseholds().indicators()...)
	underway, living := indicators.Of(NeighbourhoodsUnderway), indicators.Of(NeighbourhoodHouseholdsUnderway)
	return append(rates,
		indicators.Indicator{
			ID:         NeighbourhoodsPerProject,
			Name:       indicators.Text{Zh: "每个项目改造老旧小区数", En: "old neighbourhoods per project"},
			Definition: indicators.Text{Zh: "实施改造老旧小区 ÷ 实施项目。", En: "neighbourhoods under way ÷ projects under way"},
			Unit:       indicators.Text{Zh: "个/项目", En: "neighbourhoods per project"},
			Formula:    indicators.Ratio(underway, indicators.Of(NeighbourhoodProjectsUnderway)),
			Sources:    []indicators.Citation{jinchang2023("26 ÷ 7")},
		},
		indicators.Indicator{
			ID:         HouseholdsPerNeighbourhood,
			Name:       indicators.Text{Zh: "每个改造老旧小区户数", En: "households per old neighbourhood"},
			Definition: indicators.Text{Zh: "实施改造涉及户数 ÷ 实施改造老旧小区。", En: "households under way ÷ neighbourhoods under way"},
			Unit:       indicators.Text{Zh: "户/个", En: "households per neighbourhood"},
			Formula:    indicators.Ratio(living, underway),
			Sources:    []indicators.Citation{jinchang2023("9,377 ÷ 26")},
		},
		indicators.Indicator{
			ID:         BuildingsPerNeighbourhood,
			Name:       indicators.Text{Zh: "每个改造老旧小区楼栋数", En: "buildings per old neighbourhood"},
			Definition: indicators.Text{Zh: "改造楼栋 ÷ 实施改造老旧小区。", En: "buildings ÷ neighbourhoods under way"},
			Unit:       indicators.Text{Zh: "栋/个", En: "buildings per neighbourhood"},
			Formula:    indicators.Ratio(indicators.Of(NeighbourhoodBuildings), underway),
		},
		indicators.Indicator{
			ID:         NeighbourhoodFloorAreaPerHousehold,
			Name:       indicators.Text{Zh: "改造老旧小区户均建筑面积", En: "floor area per household of old neighbourhoods"},
			Definition: indicators.Text{Zh: "改造建筑面积 ÷ 实施改造涉及户数。", En: "residential floor area ÷ households under way"},
			Unit:       indicators.Text{Zh: "平方米/户", En: "m² per household"},
			Formula:    indicators.Ratio(indicators.Of(NeighbourhoodFloorArea), living),
		},
		indicators.PercentIndicator(NeighbourhoodsBuiltBy2000Share, indicators.Undirected,
			indicators.Of(NeighbourhoodsBuiltBy2000), underway,
			indicators.Text{Zh: "2000 年底前建成的改造老旧小区占比", En: "share of old neighbourhoods built by the end of 2000"},
			indicators.Text{
				Zh: "2000 年底前建成的改造老旧小区 ÷ 实施改造老旧小区；规定的是改造对象，未规定占比。",
				En: "neighbourhoods under way built by the end of 2000 ÷ neighbourhoods under way; the source says which are meant, and no share",
			}, ministry2023()),
		indicators.PercentIndicator(NeighbourhoodHouseholdShare, indicators.Undirected, living, indicators.Of(population.Households),
			indicators.Text{Zh: "老旧小区改造涉及户数占常住户数比重", En: "share of households in old neighbourhoods under way"},
			indicators.Text{
				Zh: "实施改造涉及户数 ÷ 常住户数；老旧小区少的地方自然低，不作优劣。",
				En: "households of the neighbourhoods under way ÷ resident households; low where few neighbourhoods are old, so neither way is better",
			}),
	)
}
