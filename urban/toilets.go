package urban

import "github.com/wenming-go/wenming/indicators"

// Toilets is public toilets at the end of a period (公共厕所), of a city or of a town. The zero Toilets reports nothing.
type Toilets struct {
	// Public is 城区公共厕所, in toilets.
	Public indicators.Value `json:"public,omitzero" validate:"count"`
	// Sanitary is 达到卫生厕所标准的城区公共厕所, in toilets: a part of Public.
	Sanitary indicators.Value `json:"sanitary,omitzero" validate:"count,atmost=Public"`
	// Town is 镇区公共厕所, in toilets, of a single town.
	Town indicators.Value `json:"town,omitzero" validate:"count"`
	// TownPopulation is 镇区人口, in persons, of the same town.
	TownPopulation indicators.Value `json:"town_population,omitzero" validate:"count"`
}

// The measures of public toilets.
const (
	// PublicToilets is 城区公共厕所, in toilets, at the end of the period.
	PublicToilets indicators.MeasureID = "urban.public_toilets"
	// SanitaryPublicToilets is 达到卫生厕所标准的城区公共厕所, in toilets, at the end of the period.
	SanitaryPublicToilets indicators.MeasureID = "urban.sanitary_public_toilets"
	// TownPublicToilets is 镇区公共厕所, in toilets, at the end of the period.
	TownPublicToilets indicators.MeasureID = "urban.town_public_toilets"
	// TownPopulation is 镇区人口, in persons, at the end of the period.
	TownPopulation indicators.MeasureID = "urban.town_population"
)

func (t Toilets) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: PublicToilets, Value: t.Public},
		{Measure: SanitaryPublicToilets, Value: t.Sanitary},
		{Measure: TownPublicToilets, Value: t.Town},
		{Measure: TownPopulation, Value: t.TownPopulation},
	}
}

func toiletsMeasures() []indicators.Measure {
	toilets := indicators.Text{Zh: "座", En: "toilets"}
	return []indicators.Measure{
		indicators.CountMeasure(PublicToilets, toilets, indicators.Text{Zh: "城区公共厕所", En: "public toilets"}, indicators.Text{
			Zh: "期末城区内供公众使用的厕所，固定式和活动式的都计，一处计一座，不按厕位数计。",
			En: "toilets for the public in the urban area at the end of the period, fixed and movable, each building once and not each seat",
		}),
		indicators.CountMeasure(SanitaryPublicToilets, toilets,
			indicators.Text{Zh: "达到卫生厕所标准的城区公共厕所", En: "sanitary public toilets"}, indicators.Text{
				Zh: "期末城区公共厕所中达到卫生厕所标准的；所据来源未给出该标准的条文。",
				En: "public toilets that meet the standard of sanitary toilets at the end of the period; the text of that standard is not in " +
					"the sources at hand",
			}, sanitaryCity2021()),
		indicators.CountMeasure(TownPublicToilets, toilets, indicators.Text{Zh: "镇区公共厕所", En: "public toilets of the town"}, indicators.Text{
			Zh: "期末一个镇的镇区内供公众使用的厕所，一处计一座；所报的地方应是这个镇。",
			En: "toilets for the public in the built-up part of one town at the end of the period, each building once; the place reported is " +
				"that town",
		}, taizhouCup("one toilet for so many persons")),
		indicators.CountMeasure(TownPopulation, persons(),
			indicators.Text{Zh: "镇区人口", En: "population of the town"}, indicators.Text{
				Zh: "期末同一个镇的镇区人口；按何种人口计算，所据来源未给出。",
				En: "people in the built-up part of the same town at the end of the period; which population the sheet means is not shown in " +
					"the source",
			}, taizhouCup("one toilet for so many persons")),
	}
}
