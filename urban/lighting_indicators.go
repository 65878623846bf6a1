package urban

import "github.com/wenming-go/wenming/indicators"

// The indicators of lighting.
const (
	// LightingFitted is the share of city roads fitted with lamps as published (城市道路照明装置率), in %.
	LightingFitted indicators.IndicatorID = "urban.lighting_fitted"
	// StreetLampsLit is the share of street lamps lit as published (亮灯率), in %.
	StreetLampsLit indicators.IndicatorID = "urban.street_lamps_lit"
	// MainToBackStreetsFitted is the share of main, secondary and back streets fitted with lamps as published (装灯率), in %.
	MainToBackStreetsFitted indicators.IndicatorID = "urban.main_to_back_streets_fitted"
	// MainStreetsLit is the share of lamps lit in main streets as published (主干道亮灯率), in %.
	MainStreetsLit indicators.IndicatorID = "urban.main_streets_lit"
	// OtherStreetsLit is the share of lamps lit in secondary, branch and back streets as published (支次干道和背街小巷亮灯率), in %.
	OtherStreetsLit indicators.IndicatorID = "urban.other_streets_lit"
	// BackStreetsFitted is the share of back streets fitted with lamps as published (背街小巷装灯率), in %.
	BackStreetsFitted indicators.IndicatorID = "urban.back_streets_fitted"
	// BackStreetsLit is the share of lamps lit in back streets as published (背街小巷亮灯率), in %.
	BackStreetsLit indicators.IndicatorID = "urban.back_streets_lit"
	// InspectedLampsLit is lamps found lit ÷ lamps inspected (检查亮灯率), in %.
	InspectedLampsLit indicators.IndicatorID = "urban.inspected_lamps_lit"
)

// The checks of lighting.
const (
	// LampsLitWithinInspected: lamps found lit ≤ lamps inspected. An error.
	LampsLitWithinInspected indicators.CheckID = "urban.lamps_lit_within_inspected"
	// LampsLitRateAgrees: the published share of lamps lit = lamps found lit ÷ lamps inspected. A warning.
	LampsLitRateAgrees indicators.CheckID = "urban.lamps_lit_rate_agrees"
)

func lightingIndicators() []indicators.Indicator {
	return append(showMeasures(lightingMeasures(),
		shown{LightingFitted, LightingFittedRate, indicators.HigherIsBetter},
		shown{StreetLampsLit, LampsLitRate, indicators.HigherIsBetter},
		shown{MainToBackStreetsFitted, MainToBackStreetsFittedRate, indicators.HigherIsBetter},
		shown{MainStreetsLit, MainStreetsLitRate, indicators.HigherIsBetter},
		shown{OtherStreetsLit, OtherStreetsLitRate, indicators.HigherIsBetter},
		shown{BackStreetsFitted, BackStreetsFittedRate, indicators.HigherIsBetter},
		shown{BackStreetsLit, BackStreetsLitRate, indicators.HigherIsBetter},
	),
		indicators.PercentIndicator(InspectedLampsLit, indicators.HigherIsBetter, indicators.Of(LampsLit), indicators.Of(LampsInspected),
			indicators.Text{Zh: "检查亮灯率", En: "share of inspected lamps found lit"},
			indicators.Text{Zh: "检查亮灯盏数 ÷ 检查路灯盏数，不限道路等级。", En: "lamps found lit ÷ lamps inspected, on city roads of any class"}),
	)
}

func lightingChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(LampsLitWithinInspected, LampsLit, LampsInspected, indicators.SeverityError,
			indicators.Text{Zh: "检查亮灯盏数不多于检查路灯盏数", En: "lamps found lit ≤ lamps inspected"},
			indicators.Text{
				Zh: "亮着的灯是检查的灯的一部分；请核对两数是否出自同一次检查。",
				En: "lamps found lit are a part of those inspected; see whether both come from the same inspections",
			}),
		{
			ID:   LampsLitRateAgrees,
			Name: indicators.Text{Zh: "公布的城市道路亮灯率与检查结果一致", En: "published share of street lamps lit = lamps found lit ÷ lamps inspected"},
			Definition: indicators.Text{
				Zh: "公布的城市道路亮灯率应等于检查亮灯盏数 ÷ 检查路灯盏数；公布值如经修约，请注明修约单位。不一致时请核对检查的范围与时间。",
				En: "the published share should equal lamps found lit ÷ lamps inspected; say to what unit it was rounded. " +
					"Where they differ, look at which streets were inspected and when",
			},
			Left:     indicators.Of(LampsLitRate),
			Relation: indicators.RelationEqual,
			Right:    indicators.Ratio(indicators.Of(LampsLit), indicators.Of(LampsInspected)).Percent(),
			Severity: indicators.SeverityWarning,
		},
	}
}
