package urban

import "github.com/wenming-go/wenming/indicators"

// Waste is cleaning, waste, sewage and air in one period (环境卫生). Rates whose parts the sources do not show are taken as published. The
// zero Waste reports nothing.
type Waste struct {
	// RoadAreaSwept is 清扫保洁道路面积, in hectares.
	RoadAreaSwept indicators.Value `json:"road_area_swept,omitzero" validate:"amount"`
	// MainStreetCleaningHours is 主街道每日保洁时间, in hours a day, of the main street cleaned for the shortest time.
	MainStreetCleaningHours indicators.Value `json:"main_street_cleaning_hours,omitzero" validate:"amount"`
	// SortingCoverageRate is 生活垃圾分类覆盖率, in %, as published.
	SortingCoverageRate indicators.Value `json:"sorting_coverage_rate,omitzero" validate:"percentage"`
	// Neighbourhoods is 居民小区, in neighbourhoods, at the end of the period.
	Neighbourhoods indicators.Value `json:"neighbourhoods,omitzero" validate:"count"`
	// NeighbourhoodsSorting is 实行垃圾分类的居民小区, in neighbourhoods: a part of Neighbourhoods.
	NeighbourhoodsSorting indicators.Value `json:"neighbourhoods_sorting,omitzero" validate:"count,atmost=Neighbourhoods"`
	// Collected is 生活垃圾清运量, in tonnes.
	Collected indicators.Value `json:"collected,omitzero" validate:"amount"`
	// TreatedHarmlessly is 生活垃圾无害化处理量, in tonnes.
	TreatedHarmlessly indicators.Value `json:"treated_harmlessly,omitzero" validate:"amount"`
	// HarmlessTreatmentRate is 建成区生活垃圾无害化处理率, in %, as published.
	HarmlessTreatmentRate indicators.Value `json:"harmless_treatment_rate,omitzero" validate:"percentage"`
	// CountyTownHarmlessTreatmentRate is 县城生活垃圾无害化处理率, in %, as published.
	CountyTownHarmlessTreatmentRate indicators.Value `json:"county_town_harmless_treatment_rate,omitzero" validate:"percentage"`
	// ResourceUseRate is 城市生活垃圾资源化利用率, in %, as published.
	ResourceUseRate indicators.Value `json:"resource_use_rate,omitzero" validate:"percentage"`
	// TreatmentCapacity is 生活垃圾处理能力, in tonnes a day.
	TreatmentCapacity indicators.Value `json:"treatment_capacity,omitzero" validate:"amount"`
	// IncinerationCapacity is 生活垃圾焚烧处理能力, in tonnes a day: a part of TreatmentCapacity.
	IncinerationCapacity indicators.Value `json:"incineration_capacity,omitzero" validate:"amount,atmost=TreatmentCapacity"`
	// SewageLoad is 生活污水污染物排放总量, in kg a day.
	SewageLoad indicators.Value `json:"sewage_load,omitzero" validate:"amount"`
	// SewageLoadCollected is 生活污水污染物收集量, in kg a day.
	SewageLoadCollected indicators.Value `json:"sewage_load_collected,omitzero" validate:"amount"`
	// SewageTreatmentRate is 建成区生活污水收集和集中处理率, in %, as published.
	SewageTreatmentRate indicators.Value `json:"sewage_treatment_rate,omitzero" validate:"percentage"`
	// CountyTownSewageTreatmentRate is 县城污水集中处理率, in %, as published.
	CountyTownSewageTreatmentRate indicators.Value `json:"county_town_sewage_treatment_rate,omitzero" validate:"percentage"`
	// AirDaysMeasured is 空气质量监测天数, in days.
	AirDaysMeasured indicators.Value `json:"air_days_measured,omitzero" validate:"count"`
	// AirDaysWithin100 is 空气质量指数不超过 100 的天数, in days: a part of AirDaysMeasured.
	AirDaysWithin100 indicators.Value `json:"air_days_within_100,omitzero" validate:"count,atmost=AirDaysMeasured"`
}

// The measures of waste.
const (
	// RoadAreaSwept is 清扫保洁道路面积, in hectares, at the end of the period.
	RoadAreaSwept indicators.MeasureID = "urban.road_area_swept"
	// MainStreetCleaningHours is 主街道每日保洁时间, in hours a day, in the period.
	MainStreetCleaningHours indicators.MeasureID = "urban.main_street_cleaning_hours"
	// SortingCoverageRate is 生活垃圾分类覆盖率, in %, as published.
	SortingCoverageRate indicators.MeasureID = "urban.sorting_coverage_rate"
	// Neighbourhoods is 居民小区, in neighbourhoods, at the end of the period.
	Neighbourhoods indicators.MeasureID = "urban.neighbourhoods"
	// NeighbourhoodsSorting is 实行垃圾分类的居民小区, in neighbourhoods, at the end of the period.
	NeighbourhoodsSorting indicators.MeasureID = "urban.neighbourhoods_sorting"
	// WasteCollected is 生活垃圾清运量, in tonnes, in the period.
	WasteCollected indicators.MeasureID = "urban.waste_collected"
	// WasteTreatedHarmlessly is 生活垃圾无害化处理量, in tonnes, in the period.
	WasteTreatedHarmlessly indicators.MeasureID = "urban.waste_treated_harmlessly"
	// HarmlessTreatmentRate is 建成区生活垃圾无害化处理率, in %, as published.
	HarmlessTreatmentRate indicators.MeasureID = "urban.harmless_treatment_rate"
	// CountyTownHarmlessTreatmentRate is 县城生活垃圾无害化处理率, in %, as published.
	CountyTownHarmlessTreatmentRate indicators.MeasureID = "urban.county_town_harmless_treatment_rate"
	// ResourceUseRate is 城市生活垃圾资源化利用率, in %, as published.
	ResourceUseRate indicators.MeasureID = "urban.resource_use_rate"
	// WasteTreatmentCapacity is 生活垃圾处理能力, in tonnes a day, at the end of the period.
	WasteTreatmentCapacity indicators.MeasureID = "urban.waste_treatment_capacity"
	// IncinerationCapacity is 生活垃圾焚烧处理能力, in tonnes a day, at the end of the period.
	IncinerationCapacity indicators.MeasureID = "urban.incineration_capacity"
	// SewageLoad is 生活污水污染物排放总量, in kg a day, in the period.
	SewageLoad indicators.MeasureID = "urban.sewage_load"
	// SewageLoadCollected is 生活污水污染物收集量, in kg a day, in the period.
	SewageLoadCollected indicators.MeasureID = "urban.sewage_load_collected"
	// SewageTreatmentRate is 建成区生活污水收集和集中处理率, in %, as published.
	SewageTreatmentRate indicators.MeasureID = "urban.sewage_treatment_rate"
	// CountyTownSewageTreatmentRate is 县城污水集中处理率, in %, as published.
	CountyTownSewageTreatmentRate indicators.MeasureID = "urban.county_town_sewage_treatment_rate"
	// AirDaysMeasured is 空气质量监测天数, in days, in the period.
	AirDaysMeasured indicators.MeasureID = "urban.air_days_measured"
	// AirDaysWithin100 is 空气质量指数不超过 100 的天数, in days, in the period.
	AirDaysWithin100 indicators.MeasureID = "urban.air_days_within_100"
)

func (w Waste) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: RoadAreaSwept, Value: w.RoadAreaSwept},
		{Measure: MainStreetCleaningHours, Value: w.MainStreetCleaningHours},
		{Measure: SortingCoverageRate, Value: w.SortingCoverageRate},
		{Measure: Neighbourhoods, Value: w.Neighbourhoods},
		{Measure: NeighbourhoodsSorting, Value: w.NeighbourhoodsSorting},
		{Measure: WasteCollected, Value: w.Collected},
		{Measure: WasteTreatedHarmlessly, Value: w.TreatedHarmlessly},
		{Measure: HarmlessTreatmentRate, Value: w.HarmlessTreatmentRate},
		{Measure: CountyTownHarmlessTreatmentRate, Value: w.CountyTownHarmlessTreatmentRate},
		{Measure: ResourceUseRate, Value: w.ResourceUseRate},
		{Measure: WasteTreatmentCapacity, Value: w.TreatmentCapacity},
		{Measure: IncinerationCapacity, Value: w.IncinerationCapacity},
		{Measure: SewageLoad, Value: w.SewageLoad},
		{Measure: SewageLoadCollected, Value: w.SewageLoadCollected},
		{Measure: SewageTreatmentRate, Value: w.SewageTreatmentRate},
		{Measure: CountyTownSewageTreatmentRate, Value: w.CountyTownSewageTreatmentRate},
		{Measure: AirDaysMeasured, Value: w.AirDaysMeasured},
		{Measure: AirDaysWithin100, Value: w.AirDaysWithin100},
	}
}

func wasteMeasures() []indicators.Measure {
	return append(wasteCleaningMeasures(), wasteTreatmentMeasures()...)
}

func wasteCleaningMeasures() []indicators.Measure {
	neighbourhoods := indicators.Text{Zh: "个", En: "neighbourhoods"}
	days := indicators.Text{Zh: "天", En: "days"}
	return []indicators.Measure{
		indicators.AmountMeasure(RoadAreaSwept, hectares(), indicators.Text{Zh: "清扫保洁道路面积", En: "road area swept"}, indicators.Text{
			Zh: "期末纳入日常清扫保洁的城市道路面积，每处计一次，不按清扫次数累计；口径与城市道路面积相同。",
			En: "land of the city roads that are swept regularly at the end of the period, each once, however often they are swept; on the same " +
				"footing as the road area",
		}, managementEvaluation2020("第8项", "the numerator of the sweeping coverage")),
		indicators.AmountMeasure(MainStreetCleaningHours, indicators.Text{Zh: "小时/日", En: "hours a day"},
			indicators.Text{Zh: "主街道每日保洁时间", En: "hours main streets are cleaned"}, indicators.Text{
				Zh: "本期城镇主街道每日保洁小时数；各街道不同时，取最短的一条。",
				En: "hours a day that the main streets of the town are kept clean in the period; where they differ, those of the street with " +
					"the fewest",
			}, taizhouCup("stated for the main streets of a town; which street counts is not shown")),
		indicators.PercentMeasure(SortingCoverageRate, indicators.Text{Zh: "公布的生活垃圾分类覆盖率", En: "published sorting coverage of waste"}, indicators.Text{
			Zh: "公布的生活垃圾分类覆盖率；按户数、小区还是人口计算，所据来源未给出。",
			En: "the share covered by the sorting of domestic waste, as published; whether of households, neighbourhoods or people is not " +
				"shown in the source",
		}, managementEvaluation2020("第7项", "the method is not shown")),
		indicators.CountMeasure(Neighbourhoods, neighbourhoods, indicators.Text{Zh: "居民小区", En: "neighbourhoods"}, indicators.Text{
			Zh: "期末城区居民小区，不含农村。",
			En: "neighbourhoods of the urban area at the end of the period, villages left out",
		}),
		indicators.CountMeasure(NeighbourhoodsSorting, neighbourhoods,
			indicators.Text{Zh: "实行垃圾分类的居民小区", En: "neighbourhoods that sort waste"}, indicators.Text{
				Zh: "期末居民小区中实行生活垃圾分类投放、分类收运的。",
				En: "neighbourhoods whose waste is put out and collected sorted at the end of the period",
			}, wasteObserved2020("86.6 % of the neighbourhoods of 46 cities covered")),
		indicators.CountMeasure(AirDaysMeasured, days, indicators.Text{Zh: "空气质量监测天数", En: "days with measured air quality"}, indicators.Text{
			Zh: "本期内有有效空气质量指数的天数。",
			En: "days of the period with a valid air quality index",
		}),
		indicators.CountMeasure(AirDaysWithin100, days,
			indicators.Text{Zh: "空气质量指数不超过 100 的天数", En: "days with an air quality index of 100 or less"}, indicators.Text{
				Zh: "空气质量监测天数中指数不超过 100 的。",
				En: "measured days whose index was 100 or less",
			}, sanitaryCity2014Twice("环境空气质量指数(AQI)不超过100的天数")),
	}
}

func wasteTreatmentMeasures() []indicators.Measure {
	tonnes := indicators.Text{Zh: "吨", En: "tonnes"}
	tonnesADay := indicators.Text{Zh: "吨/日", En: "tonnes a day"}
	load := indicators.Text{Zh: "千克/日", En: "kg a day"}
	return []indicators.Measure{
		indicators.AmountMeasure(WasteCollected, tonnes, indicators.Text{Zh: "生活垃圾清运量", En: "waste collected"}, indicators.Text{
			Zh: "本期内收集并运走的生活垃圾，不含建筑垃圾。",
			En: "domestic waste collected and carried away in the period, building waste left out",
		}),
		indicators.AmountMeasure(WasteTreatedHarmlessly, tonnes, indicators.Text{Zh: "生活垃圾无害化处理量", En: "waste treated harmlessly"}, indicators.Text{
			Zh: "本期内在无害化设施处理的生活垃圾。",
			En: "domestic waste treated in the period in plants that make it harmless",
		}),
		indicators.PercentMeasure(HarmlessTreatmentRate,
			indicators.Text{Zh: "公布的建成区生活垃圾无害化处理率", En: "published harmless treatment rate of the built-up area"}, indicators.Text{
				Zh: "公布的建成区生活垃圾无害化处理率；分母为清运量还是产生量，所据来源未给出。",
				En: "the share of domestic waste of the built-up area that is treated harmlessly, as published; whether of waste collected or " +
					"waste arising is not shown in the source",
			}, sanitaryCity2014("the parts of the rate are not shown")),
		indicators.PercentMeasure(CountyTownHarmlessTreatmentRate,
			indicators.Text{Zh: "公布的县城生活垃圾无害化处理率", En: "published harmless treatment rate of the county town"}, indicators.Text{
				Zh: "公布的县城生活垃圾无害化处理率；分子、分母所据来源未给出。",
				En: "the share of domestic waste of the county town that is treated harmlessly, as published; its parts are not shown in the source",
			}, countyTownScheme("环境设施(15分)", "the parts of the rate are not shown")),
		indicators.PercentMeasure(ResourceUseRate, indicators.Text{Zh: "公布的城市生活垃圾资源化利用率", En: "published resource use rate of waste"}, indicators.Text{
			Zh: "公布的城市生活垃圾资源化利用率；分子、分母所据来源未给出。",
			En: "the share of urban domestic waste recycled or recovered, as published; its parts are not shown in the source",
		}, wastePlan2021()),
		indicators.AmountMeasure(WasteTreatmentCapacity, tonnesADay, indicators.Text{Zh: "生活垃圾处理能力", En: "treatment capacity"}, indicators.Text{
			Zh: "期末各类生活垃圾处理设施的日处理能力合计。",
			En: "what all plants for domestic waste can treat in a day at the end of the period",
		}, wastePlan2021()),
		indicators.AmountMeasure(IncinerationCapacity, tonnesADay, indicators.Text{Zh: "生活垃圾焚烧处理能力", En: "incineration capacity"}, indicators.Text{
			Zh: "生活垃圾处理能力中焚烧设施的日处理能力。",
			En: "the part of the treatment capacity that incinerates waste",
		}, wastePlan2021()),
		indicators.AmountMeasure(SewageLoad, load, indicators.Text{Zh: "生活污水污染物排放总量", En: "sewage load"}, indicators.Text{
			Zh: "本期日均排放的生活污水污染物总量；以何种污染物计，所据来源未给出，收集量应以同一种污染物计。",
			En: "pollutants in all domestic sewage, on a mean day of the period; which pollutant the source means is not shown, so use " +
				"the same for the load collected",
		}, wasteSewageLoad2021("the pollutant is not shown")),
		indicators.AmountMeasure(SewageLoadCollected, load, indicators.Text{Zh: "生活污水污染物收集量", En: "sewage load collected"}, indicators.Text{
			Zh: "本期日均由集中式和分散式处理设施收集的生活污水污染物，与排放总量同一种污染物。",
			En: "pollutants of domestic sewage that central and local plants collect, on a mean day of the period, of the same kind as in the load",
		}, wasteSewageLoad2021("the pollutant is not shown")),
		indicators.PercentMeasure(SewageTreatmentRate,
			indicators.Text{Zh: "公布的建成区生活污水收集和集中处理率", En: "published sewage treatment rate of the built-up area"}, indicators.Text{
				Zh: "公布的建成区生活污水收集和集中处理率；分子、分母所据来源未给出。",
				En: "the share of domestic sewage of the built-up area that is collected and treated centrally, as published; its parts are " +
					"not shown in the source",
			}, sanitaryCity2014("the parts of the rate are not shown")),
		indicators.PercentMeasure(CountyTownSewageTreatmentRate,
			indicators.Text{Zh: "公布的县城污水集中处理率", En: "published sewage treatment rate of the county town"}, indicators.Text{
				Zh: "公布的县城污水集中处理率；分子、分母所据来源未给出。",
				En: "the share of sewage of the county town that is treated centrally, as published; its parts are not shown in the source",
			}, countyTownScheme("环境设施(15分)", "the parts of the rate are not shown")),
	}
}
