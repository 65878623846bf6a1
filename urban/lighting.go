package urban

import "github.com/wenming-go/wenming/indicators"

// Lighting is street lighting (城市照明): where lamps are fitted (装灯率) and whether they are lit (亮灯率). The rates are reported as
// published, each for the streets its document names, since no document at hand shows their parts. Every field may be left out.
type Lighting struct {
	// FittedRate is 城市道路照明装置率, in %, of all city roads.
	FittedRate indicators.Value `json:"fitted_rate,omitzero" validate:"percentage"`
	// LitRate is 亮灯率, in %, of all city roads.
	LitRate indicators.Value `json:"lit_rate,omitzero" validate:"percentage"`
	// MainToBackStreetsFittedRate is 主、次干道和背街小巷路灯装灯率, in %.
	MainToBackStreetsFittedRate indicators.Value `json:"main_to_back_streets_fitted_rate,omitzero" validate:"percentage"`
	// MainStreetsLitRate is 主干道路灯亮灯率, in %.
	MainStreetsLitRate indicators.Value `json:"main_streets_lit_rate,omitzero" validate:"percentage"`
	// OtherStreetsLitRate is 支次干道和背街小巷路灯亮灯率, in %.
	OtherStreetsLitRate indicators.Value `json:"other_streets_lit_rate,omitzero" validate:"percentage"`
	// BackStreetsFittedRate is 背街小巷装灯率, in %.
	BackStreetsFittedRate indicators.Value `json:"back_streets_fitted_rate,omitzero" validate:"percentage"`
	// BackStreetsLitRate is 背街小巷亮灯率, in %.
	BackStreetsLitRate indicators.Value `json:"back_streets_lit_rate,omitzero" validate:"percentage"`
	// LampsInspected is 检查路灯盏数, in lamps, of all city roads in the period.
	LampsInspected indicators.Value `json:"lamps_inspected,omitzero" validate:"count"`
	// LampsLit is 检查亮灯盏数, in lamps: the part of LampsInspected that was lit.
	LampsLit indicators.Value `json:"lamps_lit,omitzero" validate:"count,atmost=LampsInspected"`
}

// The measures of lighting.
const (
	// LightingFittedRate is 城市道路照明装置率, in %, of all city roads, as published.
	LightingFittedRate indicators.MeasureID = "urban.lighting_fitted_rate"
	// LampsLitRate is 亮灯率, in %, of all city roads, as published.
	LampsLitRate indicators.MeasureID = "urban.lamps_lit_rate"
	// MainToBackStreetsFittedRate is 主、次干道和背街小巷路灯装灯率, in %, as published.
	MainToBackStreetsFittedRate indicators.MeasureID = "urban.main_to_back_streets_fitted_rate"
	// MainStreetsLitRate is 主干道路灯亮灯率, in %, as published.
	MainStreetsLitRate indicators.MeasureID = "urban.main_streets_lit_rate"
	// OtherStreetsLitRate is 支次干道和背街小巷路灯亮灯率, in %, as published.
	OtherStreetsLitRate indicators.MeasureID = "urban.other_streets_lit_rate"
	// BackStreetsFittedRate is 背街小巷装灯率, in %, as published.
	BackStreetsFittedRate indicators.MeasureID = "urban.back_streets_fitted_rate"
	// BackStreetsLitRate is 背街小巷亮灯率, in %, as published.
	BackStreetsLitRate indicators.MeasureID = "urban.back_streets_lit_rate"
	// LampsInspected is 检查路灯盏数, in lamps, in the period.
	LampsInspected indicators.MeasureID = "urban.lamps_inspected"
	// LampsLit is 检查亮灯盏数, in lamps, in the period.
	LampsLit indicators.MeasureID = "urban.lamps_lit"
)

func (l Lighting) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: LightingFittedRate, Value: l.FittedRate},
		{Measure: LampsLitRate, Value: l.LitRate},
		{Measure: MainToBackStreetsFittedRate, Value: l.MainToBackStreetsFittedRate},
		{Measure: MainStreetsLitRate, Value: l.MainStreetsLitRate},
		{Measure: OtherStreetsLitRate, Value: l.OtherStreetsLitRate},
		{Measure: BackStreetsFittedRate, Value: l.BackStreetsFittedRate},
		{Measure: BackStreetsLitRate, Value: l.BackStreetsLitRate},
		{Measure: LampsInspected, Value: l.LampsInspected},
		{Measure: LampsLit, Value: l.LampsLit},
	}
}

func lightingMeasures() []indicators.Measure {
	fitted := func(id indicators.MeasureID, name, streets indicators.Text, source indicators.Citation) indicators.Measure {
		return indicators.PercentMeasure(id, name, indicators.Text{
			Zh: streets.Zh + "中已装路灯部分的百分比，照公布值；按道路长度还是按应装灯数计算，所据来源未给出。",
			En: "percentage of " + streets.En + " fitted with lamps, as published; the source does not say whether of their length or of the lamps they should have",
		}, source)
	}
	lit := func(id indicators.MeasureID, name, streets indicators.Text, source indicators.Citation) indicators.Measure {
		return indicators.PercentMeasure(id, name, indicators.Text{
			Zh: streets.Zh + "路灯中亮灯的百分比，照公布值；怎样抽查、何时检查，所据来源未给出。",
			En: "percentage of the lamps of " + streets.En + " that are lit, as published; the source does not say how and when they are inspected",
		}, source)
	}
	all := indicators.Text{Zh: "城市道路", En: "city roads"}
	back := indicators.Text{Zh: "背街小巷", En: "back streets"}
	return []indicators.Measure{
		fitted(LightingFittedRate, indicators.Text{Zh: "公布的城市道路照明装置率", En: "published share of city roads fitted with lamps"}, all,
			repealedGardenCity("市政设施(四)", "城市道路照明装置率")),
		lit(LampsLitRate, indicators.Text{Zh: "公布的城市道路亮灯率", En: "published share of street lamps lit"}, all,
			repealedGardenCity("市政设施(四)", "亮灯率")),
		fitted(MainToBackStreetsFittedRate, indicators.Text{Zh: "公布的主、次干道和背街小巷路灯装灯率", En: "published share of main, secondary and back streets fitted with lamps"},
			indicators.Text{Zh: "主干道、次干道和背街小巷", En: "main, secondary and back streets"},
			lightingChongqing("1.2", "main, secondary and back streets")),
		lit(MainStreetsLitRate, indicators.Text{Zh: "公布的主干道路灯亮灯率", En: "published share of lamps lit in main streets"},
			indicators.Text{Zh: "主干道", En: "main streets"}, lightingChongqing("3.2", "main streets")),
		lit(OtherStreetsLitRate, indicators.Text{Zh: "公布的支次干道和背街小巷路灯亮灯率", En: "published share of lamps lit in secondary, branch and back streets"},
			indicators.Text{Zh: "支次干道和背街小巷", En: "secondary, branch and back streets"},
			lightingChongqing("3.2", "secondary, branch and back streets")),
		fitted(BackStreetsFittedRate, indicators.Text{Zh: "公布的背街小巷装灯率", En: "published share of back streets fitted with lamps"}, back,
			lightingTestPoints2015("lamps fitted")),
		lit(BackStreetsLitRate, indicators.Text{Zh: "公布的背街小巷亮灯率", En: "published share of lamps lit in back streets"}, back,
			lightingTestPoints2015("lamps lit")),
		indicators.CountMeasure(LampsInspected, lamps(), indicators.Text{Zh: "检查路灯盏数", En: "lamps inspected"}, indicators.Text{
			Zh: "本期内检查的应亮路灯盏数，一盏灯检查几次计几次；不限道路等级。",
			En: "lamps that should be lit and were inspected in the period, on city roads of any class, each as often as it was inspected",
		}),
		indicators.CountMeasure(LampsLit, lamps(), indicators.Text{Zh: "检查亮灯盏数", En: "lamps found lit"}, indicators.Text{
			Zh: "检查的路灯中，检查时亮着的盏数，与检查路灯盏数同样计次。",
			En: "of the lamps inspected, those found lit, counted as often as they were inspected",
		}),
	}
}
