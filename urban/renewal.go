package urban

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Renewal is the renewal of what is built and what lies under it (城市更新). Shantytowns and old neighbourhoods are not part of it here:
// they are housing. Every field may be left out.
type Renewal struct {
	// Projects are 城市更新项目, in projects.
	Projects Projects `json:"projects,omitzero"`
	// Reservoirs are 蓄水池项目, in projects.
	Reservoirs Projects `json:"reservoirs,omitzero"`
	// PipesDue is 应改造管网长度, in km, of the period.
	PipesDue indicators.Value `json:"pipes_due,omitzero" validate:"amount"`
	// PipesRenewed is 已改造管网长度, in km, in the period: a part of PipesDue.
	PipesRenewed indicators.Value `json:"pipes_renewed,omitzero" validate:"amount,atmost=PipesDue"`
	// GreenBuildingRate is 新建建筑中绿色建筑占比, in %, as published.
	GreenBuildingRate indicators.Value `json:"green_building_rate,omitzero" validate:"percentage"`
}

// The measures of renewal.
const (
	// RenewalProjectsPlanned is 计划实施的城市更新项目, in projects, of the period.
	RenewalProjectsPlanned indicators.MeasureID = "urban.renewal_projects_planned"
	// RenewalProjectsStarted is 已开工的城市更新项目, in projects, at the end of the period.
	RenewalProjectsStarted indicators.MeasureID = "urban.renewal_projects_started"
	// RenewalProjectsCompleted is 已完工的城市更新项目, in projects, in the period.
	RenewalProjectsCompleted indicators.MeasureID = "urban.renewal_projects_completed"
	// ReservoirProjectsPlanned is 计划实施的蓄水池项目, in projects, of the period.
	ReservoirProjectsPlanned indicators.MeasureID = "urban.reservoir_projects_planned"
	// ReservoirProjectsStarted is 已开工的蓄水池项目, in projects, at the end of the period.
	ReservoirProjectsStarted indicators.MeasureID = "urban.reservoir_projects_started"
	// ReservoirProjectsCompleted is 已完工的蓄水池项目, in projects, in the period.
	ReservoirProjectsCompleted indicators.MeasureID = "urban.reservoir_projects_completed"
	// PipesDue is 应改造管网长度, in km, of the period.
	PipesDue indicators.MeasureID = "urban.pipes_due"
	// PipesRenewed is 已改造管网长度, in km, in the period.
	PipesRenewed indicators.MeasureID = "urban.pipes_renewed"
	// GreenBuildingRate is 新建建筑中绿色建筑占比, in %, as published.
	GreenBuildingRate indicators.MeasureID = "urban.green_building_rate"
)

func (r Renewal) observations() []indicators.Observation {
	return append(slices.Concat(renewalProjects().observations(r.Projects), renewalReservoirs().observations(r.Reservoirs)),
		indicators.Observation{Measure: PipesDue, Value: r.PipesDue},
		indicators.Observation{Measure: PipesRenewed, Value: r.PipesRenewed},
		indicators.Observation{Measure: GreenBuildingRate, Value: r.GreenBuildingRate})
}

func renewalProjects() projectKind {
	return projectKind{
		name: indicators.Text{Zh: "城市更新项目", En: "renewal projects"},
		scope: indicators.Text{
			Zh: "指列入城市更新的建设项目，可含道路、停车、绿地、蓄水池、管网项目，故与各该项目数不可相加；不含棚户区和老旧小区改造",
			En: "road, parking, green space, reservoir and pipe projects may be among them, so their numbers are not added to these; " +
				"shantytowns and old neighbourhoods are left out",
		},
		sources: []indicators.Citation{
			jinchang2023("projects that make up for gaps in infrastructure and urban renewal (城乡融合基础设施补短板、城市更新补短板) are reported as under way; " +
				"no number is stated"),
		},
		planned: RenewalProjectsPlanned, started: RenewalProjectsStarted, completed: RenewalProjectsCompleted,
		startedShare: RenewalProjectsStartedShare, completedShare: RenewalProjectsCompletedShare,
		startedWithinPlanned:   RenewalProjectsStartedWithinPlanned,
		completedWithinStarted: RenewalProjectsCompletedWithinStarted,
		completedWithinPlanned: RenewalProjectsCompletedWithinPlanned,
	}
}

func renewalReservoirs() projectKind {
	return projectKind{
		name: indicators.Text{Zh: "蓄水池项目", En: "reservoir projects"},
		scope: indicators.Text{
			Zh: "指为城市贮水而建设的蓄水池，不含水库；所据综述未说明其用途",
			En: "they build basins that store water for the city, lakes behind dams left out; the review that names one does not say what its water is for",
		},
		sources: []indicators.Citation{jinchang2023("the 永昌路 reservoir project is reported as under way")},
		planned: ReservoirProjectsPlanned, started: ReservoirProjectsStarted, completed: ReservoirProjectsCompleted,
		startedShare: ReservoirProjectsStartedShare, completedShare: ReservoirProjectsCompletedShare,
		startedWithinPlanned:   ReservoirProjectsStartedWithinPlanned,
		completedWithinStarted: ReservoirProjectsCompletedWithinStarted,
		completedWithinPlanned: ReservoirProjectsCompletedWithinPlanned,
	}
}

func renewalMeasures() []indicators.Measure {
	return append(slices.Concat(renewalProjects().measures(), renewalReservoirs().measures()),
		indicators.AmountMeasure(PipesDue, kilometres(), indicators.Text{Zh: "应改造管网长度", En: "pipes due for renewal"}, indicators.Text{
			Zh: "本期应改造的供水、排水、供热、燃气老化管网长度，含上期结转和期中追加的。",
			En: "length of ageing pipes for water, sewage, heat and gas to be renewed in the period, those carried over and those added during it included",
		}),
		indicators.AmountMeasure(PipesRenewed, kilometres(), indicators.Text{Zh: "已改造管网长度", En: "pipes renewed"}, indicators.Text{
			Zh: "应改造管网中，本期内完成改造的长度；不含新建管网。",
			En: "length of the pipes due for renewal that was renewed in the period; new pipes are left out",
		}),
		indicators.PercentMeasure(GreenBuildingRate, indicators.Text{Zh: "公布的新建建筑中绿色建筑占比", En: "published share of green buildings among new buildings"}, indicators.Text{
			Zh: "新建建筑中绿色建筑的百分比，照公布值；按面积还是按栋数计算，所据来源未给出。",
			En: "percentage of new buildings that are green buildings, as published; the source does not say whether by floor area or by number",
		}, cityCheckUp2021("the parts of the rate are not shown")))
}
