package urban

import "github.com/wenming-go/wenming/indicators"

// The indicators of conduct in traffic.
const (
	// VehiclesYieldingShare is vehicles yielding ÷ vehicles observed (礼让机动车占受测机动车比例), in %.
	VehiclesYieldingShare indicators.IndicatorID = "urban.vehicles_yielding_share"
	// YieldingAtCrossings is the published yield rate (机动车斑马线礼让率), in %.
	YieldingAtCrossings indicators.IndicatorID = "urban.yielding_at_crossings"
	// PedestriansObeyingSignals is the published signal rate of pedestrians (行人遵守交通信号率), in %.
	PedestriansObeyingSignals indicators.IndicatorID = "urban.pedestrians_obeying_signals"
	// CyclistsObeyingSignals is the published signal rate of non-motor vehicles (非机动车遵守交通信号率), in %.
	CyclistsObeyingSignals indicators.IndicatorID = "urban.cyclists_obeying_signals"
	// HelmetsWorn is the published helmet rate (城市道路头盔佩戴率), in %.
	HelmetsWorn indicators.IndicatorID = "urban.helmets_worn"
	// SeatBeltsWorn is the published seat belt rate (普通公路前排安全带使用率), in %.
	SeatBeltsWorn indicators.IndicatorID = "urban.seat_belts_worn"
	// IllegalParking is the published illegal parking rate (机动车违法停车率), in %.
	IllegalParking indicators.IndicatorID = "urban.illegal_parking"
)

// The checks of conduct in traffic.
const (
	// VehiclesYieldingWithinObserved: vehicles yielding ≤ vehicles observed. An error.
	VehiclesYieldingWithinObserved indicators.CheckID = "urban.vehicles_yielding_within_observed"
	// PublishedYieldRateAgrees: the published yield rate = vehicles yielding ÷ vehicles observed. A warning.
	PublishedYieldRateAgrees indicators.CheckID = "urban.published_yield_rate_agrees"
)

func conductIndicators() []indicators.Indicator {
	return append([]indicators.Indicator{
		indicators.PercentIndicator(VehiclesYieldingShare, indicators.HigherIsBetter,
			indicators.Of(VehiclesYielding), indicators.Of(VehiclesObserved),
			indicators.Text{Zh: "礼让机动车占受测机动车比例", En: "vehicles yielding as a share of those observed"},
			indicators.Text{Zh: "斑马线前礼让机动车 ÷ 斑马线前受测机动车。", En: "vehicles yielding ÷ vehicles observed at crossings"}),
	}, showMeasures(conductMeasures(),
		shown{YieldingAtCrossings, PublishedYieldRate, indicators.HigherIsBetter},
		shown{PedestriansObeyingSignals, PedestrianSignalRate, indicators.HigherIsBetter},
		shown{CyclistsObeyingSignals, CyclistSignalRate, indicators.HigherIsBetter},
		shown{HelmetsWorn, HelmetRate, indicators.HigherIsBetter},
		shown{SeatBeltsWorn, SeatBeltRate, indicators.HigherIsBetter},
		shown{IllegalParking, IllegalParkingRate, indicators.LowerIsBetter},
	)...)
}

func conductChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(VehiclesYieldingWithinObserved, VehiclesYielding, VehiclesObserved, indicators.SeverityError,
			indicators.Text{Zh: "礼让机动车不多于受测机动车", En: "vehicles yielding ≤ vehicles observed"},
			indicators.Text{
				Zh: "礼让机动车是受测机动车的一部分；请核对两者是否出自同一次抽查。",
				En: "vehicles yielding are a part of those observed; see whether both come from the same survey",
			}),
		{
			ID:   PublishedYieldRateAgrees,
			Name: indicators.Text{Zh: "公布的礼让率与受测、礼让机动车一致", En: "published rate of yielding at crossings = vehicles yielding ÷ vehicles observed"},
			Definition: indicators.Text{
				Zh: "公布的礼让率应等于礼让机动车 ÷ 受测机动车；公布值如经修约，请注明修约单位。不一致时请核对抽查的时间与地点。",
				En: "the published rate should equal vehicles yielding ÷ vehicles observed; say to what unit it was rounded. Where they " +
					"differ, look at the time and the places of the survey",
			},
			Left:     indicators.Of(PublishedYieldRate),
			Relation: indicators.RelationEqual,
			Right:    indicators.Ratio(indicators.Of(VehiclesYielding), indicators.Of(VehiclesObserved)).Percent(),
			Severity: indicators.SeverityWarning,
		},
	}
}
