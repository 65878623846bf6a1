package housing

import "github.com/wenming-go/wenming/indicators"

// The indicators of affordable rental housing.
const (
	// RentalProjectStartRate is 保障性租赁住房项目开工率, in %: started ÷ planned.
	RentalProjectStartRate indicators.IndicatorID = "housing.rental_project_start_rate"
	// RentalProjectCompletionRate is 保障性租赁住房项目完工率, in %: completed ÷ planned.
	RentalProjectCompletionRate indicators.IndicatorID = "housing.rental_project_completion_rate"
	// RentalOnTimeRate is 保障性租赁住房项目按期完工率, in %: completed on time ÷ due.
	RentalOnTimeRate indicators.IndicatorID = "housing.rental_on_time_rate"
	// RentalDaysPerOverdueProject is 保障性租赁住房项目平均逾期天数, in days.
	RentalDaysPerOverdueProject indicators.IndicatorID = "housing.rental_days_per_overdue_project"
	// RentalUnitStartRate is 保障性租赁住房开工率, in %: started ÷ planned.
	RentalUnitStartRate indicators.IndicatorID = "housing.rental_unit_start_rate"
	// RentalUnitCompletionRate is 保障性租赁住房完工率, in %: completed ÷ planned.
	RentalUnitCompletionRate indicators.IndicatorID = "housing.rental_unit_completion_rate"
	// RentalUnitsPerProject is units ÷ projects under way (每个项目套数).
	RentalUnitsPerProject indicators.IndicatorID = "housing.rental_units_per_project"
	// RentalUnitsPerBuilding is new units ÷ new buildings (每栋套数).
	RentalUnitsPerBuilding indicators.IndicatorID = "housing.rental_units_per_building"
	// RentalFloorAreaPerUnit is floor area ÷ new units (套均建筑面积), in m².
	RentalFloorAreaPerUnit indicators.IndicatorID = "housing.rental_floor_area_per_unit"
	// SmallHomeShare is units of 70 m² or less ÷ units raised (70平方米及以下占比), in %.
	SmallHomeShare indicators.IndicatorID = "housing.small_home_share"
	// RentalShareOfNewSupply is units raised ÷ new housing supply (占新增住房供应比重), in %.
	RentalShareOfNewSupply indicators.IndicatorID = "housing.rental_share_of_new_supply"
)

func rentalIndicators() []indicators.Indicator {
	rates := append(rentalProjects().indicators(), rentalSchedule().indicators()...)
	return append(append(rates, rentalUnits().indicators()...),
		indicators.Indicator{
			ID:         RentalUnitsPerProject,
			Name:       indicators.Text{Zh: "每个保障性租赁住房项目套数", En: "units per affordable rental project"},
			Definition: indicators.Text{Zh: "实施套（间）数 ÷ 实施项目。", En: "units under way ÷ projects under way"},
			Unit:       indicators.Text{Zh: "套/个", En: "units per project"},
			Formula:    indicators.Ratio(indicators.Of(RentalUnitsUnderway), indicators.Of(RentalProjectsUnderway)),
		},
		indicators.Indicator{
			ID:   RentalUnitsPerBuilding,
			Name: indicators.Text{Zh: "新建保障性租赁住房每栋套数", En: "units per new building of affordable rental housing"},
			Definition: indicators.Text{
				Zh: "新建套（间）数 ÷ 新建楼栋；偏高时请核对“栋”是否指楼群，套、间是否混计。",
				En: "units newly built ÷ new buildings; where it is high, see whether a 栋 is a group of buildings and whether rooms count as units",
			},
			Unit:    indicators.Text{Zh: "套/栋", En: "units per building"},
			Formula: indicators.Ratio(indicators.Of(RentalNewUnits), indicators.Of(RentalNewBuildings)),
			Sources: []indicators.Citation{jinchang2023("1,656 ÷ 6 = 276, unusually many, as reported")},
		},
		indicators.Indicator{
			ID:         RentalFloorAreaPerUnit,
			Name:       indicators.Text{Zh: "新建保障性租赁住房套均建筑面积", En: "floor area per affordable rental unit newly built"},
			Definition: indicators.Text{Zh: "新建建筑面积 ÷ 新建套（间）数。", En: "floor area ÷ units newly built"},
			Unit:       indicators.Text{Zh: "平方米/套", En: "m² per unit"},
			Formula:    indicators.Ratio(indicators.Of(RentalNewFloorArea), indicators.Of(RentalNewUnits)),
		},
		indicators.PercentIndicator(SmallHomeShare, indicators.HigherIsBetter, indicators.Of(RentalRaisedSmall), indicators.Of(RentalRaised),
			indicators.Text{Zh: "70 平方米及以下保障性租赁住房占比", En: "share of affordable rental homes of 70 m² or less"},
			indicators.Text{
				Zh: "70 平方米及以下套（间）数 ÷ 筹集套（间）数；意见要求“为主”，未规定比例。",
				En: "units of 70 m² or less ÷ units raised; the opinion says mainly, and states no share",
			}, rentalOpinion2021()),
		indicators.PercentIndicator(RentalShareOfNewSupply, indicators.HigherIsBetter, indicators.Of(RentalRaised), indicators.Of(NewSupply),
			indicators.Text{Zh: "保障性租赁住房占新增住房供应比重", En: "affordable rental share of new housing supply"},
			indicators.Text{
				Zh: "筹集套（间）数 ÷ 新增住房供应套（间）数，同一时期；所据来源未给出定义，此处按套（间）计。",
				En: "units raised ÷ units of new housing supply in the same period; the source at hand does not define the share, read here in units",
			}, rentalMeeting2021("the share is not defined")),
	)
}
