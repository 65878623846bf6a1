package urban

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The denominators that several topics read. [population.Resident] serves only to look at the first of them.
const (
	// UrbanAreaPopulation is 城区人口, in persons, at the end of the period.
	UrbanAreaPopulation indicators.MeasureID = "urban.urban_area_population"
	// BuiltUpArea is 建成区面积, in km², at the end of the period.
	BuiltUpArea indicators.MeasureID = "urban.built_up_area"
)

// UrbanAreaPopulationWithinResidents checks that urban area population ≤ residents. It is a warning: the two may be counted in different
// ways.
const UrbanAreaPopulationWithinResidents indicators.CheckID = "urban.urban_area_population_within_residents"

func denominatorMeasures() []indicators.Measure {
	return []indicators.Measure{
		population.ResidentMeasure(),
		indicators.CountMeasure(UrbanAreaPopulation, persons(), indicators.Text{Zh: "城区人口", En: "urban area population"}, indicators.Text{
			Zh: "期末城区的人口，为道路、停车、公园绿地、公厕等人均指标的分母。所据来源未给出其口径（是否含暂住人口等）；" +
				"常住人口和 2008 年版测评体系的“城市人口”都不能代替它。",
			En: "people of the urban area (城区) at the end of the period, over which figures of roads, parking, parks and public toilets per person are " +
				"calculated; the sources at hand do not say how they are counted, such as whether temporary residents are among them; " +
				"neither residents nor the urban population of the scheme of 2008 stand in for it",
		}, ecologicalGardenCityPark("park area in the built-up area ÷ urban population")),
		indicators.AmountMeasure(BuiltUpArea, squareKilometres(), indicators.Text{Zh: "建成区面积", En: "built-up area"}, indicators.Text{
			Zh: "期末建成区的面积，不是行政区域面积，也不是城区面积。所据来源未给出建成区的划定办法。",
			En: "land of the built-up area (建成区) at the end of the period, neither the administrative area nor the urban area; " +
				"the sources at hand do not say how it is drawn",
		}),
	}
}

func denominatorChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(UrbanAreaPopulationWithinResidents, UrbanAreaPopulation, population.Resident, indicators.SeverityWarning,
			indicators.Text{Zh: "城区人口不多于常住人口", En: "urban area population ≤ residents"},
			indicators.Text{
				Zh: "城区只是行政区域的一部分；两数口径、时点可能不同，故只作提示。请核对两者是否填反或混用。",
				En: "the urban area is a part of the administrative area; a warning, since the two may be counted in different ways or at different times",
			}),
	}
}

// withinBuiltUpArea returns the check that land measured in hectares is not more than the built-up area it lies in.
func withinBuiltUpArea(id indicators.CheckID, land indicators.MeasureID, name indicators.Text) indicators.Check {
	return indicators.Check{
		ID:   id,
		Name: indicators.Text{Zh: name.Zh + "不多于建成区面积", En: name.En + " ≤ built-up area"},
		Definition: indicators.Text{
			Zh: "两数都限于建成区，部分不会多于整体；请核对单位（公顷、平方公里）和统计范围。",
			En: "both are confined to the built-up area, so the part is not more than the whole; look at the units (hectares, km²) and at the area covered",
		},
		Left:     inSquareKilometres(land),
		Relation: indicators.RelationAtMost,
		Right:    indicators.Of(BuiltUpArea),
		Severity: indicators.SeverityWarning,
	}
}
