package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// The indicators of waste.
const (
	// SweepingCoverage is road area swept ÷ road area (城市道路清扫覆盖率), in %.
	SweepingCoverage indicators.IndicatorID = "urban.sweeping_coverage"
	// MainStreetCleaning is the hours that main streets are cleaned (主街道保洁时间), in hours a day.
	MainStreetCleaning indicators.IndicatorID = "urban.main_street_cleaning"
	// SortingCoverage is the published sorting coverage (生活垃圾分类覆盖率), in %.
	SortingCoverage indicators.IndicatorID = "urban.sorting_coverage"
	// NeighbourhoodsSortingShare is neighbourhoods that sort waste ÷ neighbourhoods (居民小区分类覆盖率), in %.
	NeighbourhoodsSortingShare indicators.IndicatorID = "urban.neighbourhoods_sorting_share"
	// HarmlessShareOfCollected is waste treated harmlessly ÷ waste collected (无害化处理量占清运量比例), in %.
	HarmlessShareOfCollected indicators.IndicatorID = "urban.harmless_share_of_collected"
	// HarmlessTreatment is the published harmless treatment rate of the built-up area (建成区生活垃圾无害化处理率), in %.
	HarmlessTreatment indicators.IndicatorID = "urban.harmless_treatment"
	// CountyTownHarmlessTreatment is the published harmless treatment rate of the county town (县城生活垃圾无害化处理率), in %.
	CountyTownHarmlessTreatment indicators.IndicatorID = "urban.county_town_harmless_treatment"
	// ResourceUse is the published resource use rate of waste (城市生活垃圾资源化利用率), in %.
	ResourceUse indicators.IndicatorID = "urban.resource_use"
	// IncinerationShare is incineration capacity ÷ treatment capacity (焚烧处理能力占比), in %.
	IncinerationShare indicators.IndicatorID = "urban.incineration_share"
	// SewageLoadCollectedShare is sewage load collected ÷ sewage load (城市生活污水集中收集率), in %.
	SewageLoadCollectedShare indicators.IndicatorID = "urban.sewage_load_collected_share"
	// SewageTreatment is the published sewage treatment rate of the built-up area (建成区生活污水收集和集中处理率), in %.
	SewageTreatment indicators.IndicatorID = "urban.sewage_treatment"
	// CountyTownSewageTreatment is the published sewage treatment rate of the county town (县城污水集中处理率), in %.
	CountyTownSewageTreatment indicators.IndicatorID = "urban.county_town_sewage_treatment"
	// GoodAirDays is the days with an air quality index of 100 or less (空气质量指数不超过 100 的天数), in days.
	GoodAirDays indicators.IndicatorID = "urban.good_air_days"
	// GoodAirDayShare is days with an index of 100 or less ÷ measured days (空气质量优良天数比例), in %.
	GoodAirDayShare indicators.IndicatorID = "urban.good_air_day_share"
)

func wasteIndicators() []indicators.Indicator {
	return slices.Concat(wasteCleaningIndicators(), wasteTreatmentIndicators(), showMeasures(wasteMeasures(),
		shown{MainStreetCleaning, MainStreetCleaningHours, indicators.HigherIsBetter},
		shown{SortingCoverage, SortingCoverageRate, indicators.HigherIsBetter},
		shown{HarmlessTreatment, HarmlessTreatmentRate, indicators.HigherIsBetter},
		shown{CountyTownHarmlessTreatment, CountyTownHarmlessTreatmentRate, indicators.HigherIsBetter},
		shown{ResourceUse, ResourceUseRate, indicators.HigherIsBetter},
		shown{SewageTreatment, SewageTreatmentRate, indicators.HigherIsBetter},
		shown{CountyTownSewageTreatment, CountyTownSewageTreatmentRate, indicators.HigherIsBetter},
	))
}

func wasteCleaningIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(SweepingCoverage, indicators.HigherIsBetter, indicators.Of(RoadAreaSwept), indicators.Of(RoadArea),
			indicators.Text{Zh: "城市道路清扫覆盖率", En: "street sweeping coverage"},
			indicators.Text{Zh: "清扫保洁道路面积 ÷ 城市道路面积。", En: "road area swept ÷ road area"},
			managementEvaluation2020("第8项", "cleaned road area ÷ total road area × 100")),
		indicators.PercentIndicator(NeighbourhoodsSortingShare, indicators.HigherIsBetter,
			indicators.Of(NeighbourhoodsSorting), indicators.Of(Neighbourhoods),
			indicators.Text{Zh: "居民小区分类覆盖率", En: "share of neighbourhoods that sort waste"},
			indicators.Text{
				Zh: "实行垃圾分类的居民小区 ÷ 居民小区；与公布的生活垃圾分类覆盖率不可互代。",
				En: "neighbourhoods that sort waste ÷ neighbourhoods; it does not stand in for the published sorting coverage",
			}),
		{
			ID:   GoodAirDays,
			Name: indicators.Text{Zh: "空气质量指数不超过 100 的天数", En: "days with an air quality index of 100 or less"},
			Definition: indicators.Text{
				Zh: "本期空气质量指数不超过 100 的天数；与按年规定的标准比较时，本期应为一年。",
				En: "days whose index was 100 or less; where a standard is stated a year, the period must be a year",
			},
			Unit:      indicators.Text{Zh: "天", En: "days"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Of(AirDaysWithin100),
			Sources:   []indicators.Citation{sanitaryCity2014Twice("环境空气质量指数(AQI)不超过100的天数")},
		},
		indicators.PercentIndicator(GoodAirDayShare, indicators.HigherIsBetter, indicators.Of(AirDaysWithin100), indicators.Of(AirDaysMeasured),
			indicators.Text{Zh: "空气质量优良天数比例", En: "share of measured days with an air quality index of 100 or less"},
			indicators.Text{Zh: "空气质量指数不超过 100 的天数 ÷ 空气质量监测天数。", En: "days with an index of 100 or less ÷ measured days"}),
	}
}

func wasteTreatmentIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(HarmlessShareOfCollected, indicators.HigherIsBetter,
			indicators.Of(WasteTreatedHarmlessly), indicators.Of(WasteCollected),
			indicators.Text{Zh: "无害化处理量占清运量比例", En: "waste treated harmlessly as a share of waste collected"},
			indicators.Text{
				Zh: "生活垃圾无害化处理量 ÷ 生活垃圾清运量；处理以前存量垃圾时可超过 100 %。",
				En: "waste treated harmlessly ÷ waste collected; it can exceed 100 % where old waste is treated",
			}),
		indicators.PercentIndicator(IncinerationShare, indicators.HigherIsBetter,
			indicators.Of(IncinerationCapacity), indicators.Of(WasteTreatmentCapacity),
			indicators.Text{Zh: "城市生活垃圾焚烧处理能力占比", En: "incineration as a share of treatment capacity"},
			indicators.Text{Zh: "生活垃圾焚烧处理能力 ÷ 生活垃圾处理能力。", En: "incineration capacity ÷ treatment capacity"},
			wastePlan2021()),
		indicators.PercentIndicator(SewageLoadCollectedShare, indicators.HigherIsBetter,
			indicators.Of(SewageLoadCollected), indicators.Of(SewageLoad),
			indicators.Text{Zh: "城市生活污水集中收集率", En: "share of the sewage load collected"},
			indicators.Text{
				Zh: "生活污水污染物收集量 ÷ 生活污水污染物排放总量；按污染物量计算，不按水量计算。",
				En: "sewage load collected ÷ sewage load; by pollutants, not by volume of water",
			}, wasteSewageLoad2021("the pollutant is not shown")),
	}
}
