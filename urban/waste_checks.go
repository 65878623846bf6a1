package urban

import "github.com/wenming-go/wenming/indicators"

// The checks of waste. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// SweptWithinRoadArea: road area swept ≤ road area. A warning: the two may have been measured on different footings.
	SweptWithinRoadArea indicators.CheckID = "urban.swept_within_road_area"
	// CleaningHoursWithinDay: hours main streets are cleaned ≤ 24 a day. A warning.
	CleaningHoursWithinDay indicators.CheckID = "urban.cleaning_hours_within_day"
	// NeighbourhoodsSortingWithinAll: neighbourhoods that sort waste ≤ neighbourhoods. An error.
	NeighbourhoodsSortingWithinAll indicators.CheckID = "urban.neighbourhoods_sorting_within_all"
	// TreatedWithinCollected: waste treated harmlessly ≤ waste collected. A warning: waste of earlier periods may be treated.
	TreatedWithinCollected indicators.CheckID = "urban.treated_within_collected"
	// PublishedHarmlessRateAgrees: the published harmless treatment rate = waste treated harmlessly ÷ waste collected. A warning.
	PublishedHarmlessRateAgrees indicators.CheckID = "urban.published_harmless_rate_agrees"
	// IncinerationWithinCapacity: incineration capacity ≤ treatment capacity. An error.
	IncinerationWithinCapacity indicators.CheckID = "urban.incineration_within_capacity"
	// SewageLoadCollectedWithinAll: sewage load collected ≤ sewage load. A warning: the two may be found in different ways.
	SewageLoadCollectedWithinAll indicators.CheckID = "urban.sewage_load_collected_within_all"
	// GoodAirDaysWithinMeasured: days with an index of 100 or less ≤ measured days. An error.
	GoodAirDaysWithinMeasured indicators.CheckID = "urban.good_air_days_within_measured"
	// MeasuredAirDaysWithinYear: measured days ≤ 366. A warning.
	MeasuredAirDaysWithinYear indicators.CheckID = "urban.measured_air_days_within_year"
)

func wasteChecks() []indicators.Check {
	return append(wasteCleaningChecks(), wasteTreatmentChecks()...)
}

func wasteCleaningChecks() []indicators.Check {
	const hoursOfDay, daysOfLeapYear = 24, 366
	return []indicators.Check{
		indicators.WithinCheck(SweptWithinRoadArea, RoadAreaSwept, RoadArea, indicators.SeverityWarning,
			indicators.Text{Zh: "清扫保洁道路面积不多于城市道路面积", En: "road area swept ≤ road area"},
			indicators.Text{
				Zh: "清扫保洁的道路是城市道路的一部分；请核对人行道、广场是否只计入其一，以及是否按次数累计。",
				En: "the area swept is a part; see whether pavements and squares are in one of the two only, or each sweeping was added",
			}),
		{
			ID:   CleaningHoursWithinDay,
			Name: indicators.Text{Zh: "主街道每日保洁时间不超过 24 小时", En: "hours main streets are cleaned ≤ 24 a day"},
			Definition: indicators.Text{
				Zh: "一日只有 24 小时；各班次、各街道的时间不应累计。",
				En: "a day has 24 hours; do not add those of shifts at the same time or of several streets",
			},
			Left:     indicators.Of(MainStreetCleaningHours),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Constant(indicators.Whole(hoursOfDay)),
			Severity: indicators.SeverityWarning,
		},
		indicators.WithinCheck(NeighbourhoodsSortingWithinAll, NeighbourhoodsSorting, Neighbourhoods, indicators.SeverityError,
			indicators.Text{Zh: "实行垃圾分类的居民小区不多于居民小区", En: "neighbourhoods that sort waste ≤ neighbourhoods"},
			indicators.Text{
				Zh: "实行分类的是居民小区的一部分；请剔除机关、学校等单位。",
				En: "those that sort are a part; leave out offices, schools and other units",
			}),
		indicators.WithinCheck(GoodAirDaysWithinMeasured, AirDaysWithin100, AirDaysMeasured, indicators.SeverityError,
			indicators.Text{Zh: "空气质量指数不超过 100 的天数不多于监测天数", En: "days with an index of 100 or less ≤ measured days"},
			indicators.Text{
				Zh: "不超过 100 的天数是监测天数的一部分；请核对两者是否为同一期。",
				En: "these days are a part of those measured; see whether both are of the same period",
			}),
		{
			ID:   MeasuredAirDaysWithinYear,
			Name: indicators.Text{Zh: "空气质量监测天数不超过 366 天", En: "measured days ≤ 366"},
			Definition: indicators.Text{
				Zh: "一年至多 366 天；各监测点的天数不应累计。",
				En: "a year has 366 days at most; do not add the days of several stations",
			},
			Left:     indicators.Of(AirDaysMeasured),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Constant(indicators.Whole(daysOfLeapYear)),
			Severity: indicators.SeverityWarning,
		},
	}
}

func wasteTreatmentChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(TreatedWithinCollected, WasteTreatedHarmlessly, WasteCollected, indicators.SeverityWarning,
			indicators.Text{Zh: "生活垃圾无害化处理量不多于清运量", En: "waste treated harmlessly ≤ waste collected"},
			indicators.Text{
				Zh: "处理存量垃圾时可以超过，故只作提示；否则请核对两者的范围。",
				En: "it can be more where old waste is treated, hence a warning; otherwise see what places the two figures cover",
			}),
		{
			ID:   PublishedHarmlessRateAgrees,
			Name: indicators.Text{Zh: "公布的无害化处理率与处理量、清运量一致", En: "published harmless treatment rate = waste treated harmlessly ÷ waste collected"},
			Definition: indicators.Text{
				Zh: "公布的无害化处理率如以清运量为分母，应等于无害化处理量 ÷ 清运量；所据来源未给出其分母，故只作提示。不一致时请核对分母与范围（建成区、全市）。",
				En: "where the published rate is of waste collected, it should equal waste treated harmlessly ÷ waste collected; the source " +
					"does not show what it is of, hence a warning. Where they differ, look at the denominator and the place (built-up area, " +
					"whole city)",
			},
			Left:     indicators.Of(HarmlessTreatmentRate),
			Relation: indicators.RelationEqual,
			Right:    indicators.Ratio(indicators.Of(WasteTreatedHarmlessly), indicators.Of(WasteCollected)).Percent(),
			Severity: indicators.SeverityWarning,
		},
		indicators.WithinCheck(IncinerationWithinCapacity, IncinerationCapacity, WasteTreatmentCapacity, indicators.SeverityError,
			indicators.Text{Zh: "焚烧处理能力不多于处理能力", En: "incineration capacity ≤ treatment capacity"},
			indicators.Text{
				Zh: "焚烧处理能力是处理能力的一部分；请核对是否都为日处理能力。",
				En: "incineration is a part of the capacity; see whether both are by the day",
			}),
		indicators.WithinCheck(SewageLoadCollectedWithinAll, SewageLoadCollected, SewageLoad, indicators.SeverityWarning,
			indicators.Text{Zh: "生活污水污染物收集量不多于排放总量", En: "sewage load collected ≤ sewage load"},
			indicators.Text{
				Zh: "两数的测算办法可能不同，收集量可能算得更多，故只作提示；请核对两者是否为同一种污染物、同一单位。",
				En: "the two may be found in different ways, so the load collected may come out larger, hence a warning; see whether both are of the " +
					"same pollutant and unit",
			}),
	}
}
