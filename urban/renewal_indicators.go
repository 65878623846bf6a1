package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// The indicators of renewal.
const (
	// RenewalProjectsStartedShare is renewal projects started ÷ planned (城市更新项目开工率), in %.
	RenewalProjectsStartedShare indicators.IndicatorID = "urban.renewal_projects_started_share"
	// RenewalProjectsCompletedShare is renewal projects completed ÷ planned (城市更新项目完工率), in %.
	RenewalProjectsCompletedShare indicators.IndicatorID = "urban.renewal_projects_completed_share"
	// ReservoirProjectsStartedShare is reservoir projects started ÷ planned (蓄水池项目开工率), in %.
	ReservoirProjectsStartedShare indicators.IndicatorID = "urban.reservoir_projects_started_share"
	// ReservoirProjectsCompletedShare is reservoir projects completed ÷ planned (蓄水池项目完工率), in %.
	ReservoirProjectsCompletedShare indicators.IndicatorID = "urban.reservoir_projects_completed_share"
	// PipesRenewedShare is pipes renewed ÷ pipes due for renewal (管网改造完成率), in %.
	PipesRenewedShare indicators.IndicatorID = "urban.pipes_renewed_share"
	// GreenBuildingShare is the share of green buildings among new buildings as published (新建建筑中绿色建筑占比), in %.
	GreenBuildingShare indicators.IndicatorID = "urban.green_building_share"
)

// The checks of renewal.
const (
	// RenewalProjectsStartedWithinPlanned: renewal projects started ≤ planned. A warning.
	RenewalProjectsStartedWithinPlanned indicators.CheckID = "urban.renewal_projects_started_within_planned"
	// RenewalProjectsCompletedWithinStarted: renewal projects completed ≤ started. An error.
	RenewalProjectsCompletedWithinStarted indicators.CheckID = "urban.renewal_projects_completed_within_started"
	// RenewalProjectsCompletedWithinPlanned: renewal projects completed ≤ planned. A warning.
	RenewalProjectsCompletedWithinPlanned indicators.CheckID = "urban.renewal_projects_completed_within_planned"
	// ReservoirProjectsStartedWithinPlanned: reservoir projects started ≤ planned. A warning.
	ReservoirProjectsStartedWithinPlanned indicators.CheckID = "urban.reservoir_projects_started_within_planned"
	// ReservoirProjectsCompletedWithinStarted: reservoir projects completed ≤ started. An error.
	ReservoirProjectsCompletedWithinStarted indicators.CheckID = "urban.reservoir_projects_completed_within_started"
	// ReservoirProjectsCompletedWithinPlanned: reservoir projects completed ≤ planned. A warning.
	ReservoirProjectsCompletedWithinPlanned indicators.CheckID = "urban.reservoir_projects_completed_within_planned"
	// PipesRenewedWithinDue: pipes renewed ≤ pipes due for renewal. An error.
	PipesRenewedWithinDue indicators.CheckID = "urban.pipes_renewed_within_due"
)

func renewalIndicators() []indicators.Indicator {
	return slices.Concat(renewalProjects().indicators(), renewalReservoirs().indicators(), []indicators.Indicator{
		indicators.PercentIndicator(PipesRenewedShare, indicators.HigherIsBetter, indicators.Of(PipesRenewed), indicators.Of(PipesDue),
			indicators.Text{Zh: "管网改造完成率", En: "share of pipes renewed"},
			indicators.Text{Zh: "已改造管网长度 ÷ 应改造管网长度。", En: "pipes renewed ÷ pipes due for renewal in the period"}),
	}, showMeasures(renewalMeasures(), shown{GreenBuildingShare, GreenBuildingRate, indicators.HigherIsBetter}))
}

func renewalChecks() []indicators.Check {
	return append(slices.Concat(renewalProjects().checks(), renewalReservoirs().checks()),
		indicators.WithinCheck(PipesRenewedWithinDue, PipesRenewed, PipesDue, indicators.SeverityError,
			indicators.Text{Zh: "已改造管网不多于应改造管网", En: "pipes renewed ≤ pipes due for renewal"},
			indicators.Text{
				Zh: "已改造的是应改造管网的一部分；期中追加的应计入应改造管网，新建管网不计。",
				En: "pipes renewed are a part of those due; those added during the period count as due, and new pipes do not count",
			}))
}
