package main

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// Measures that only this program's checks read.
const (
	residentsEnd2023    indicators.MeasureID = "jinchang.residents_end_2023"
	residentsCensus2020 indicators.MeasureID = "jinchang.residents_census_2020"
)

// otherPopulations are published populations of other dates. They serve in checks only.
func otherPopulations() indicators.Observations {
	return indicators.Observations{
		{Measure: residentsEnd2023, Value: publishedPopulation(432_000, "2023 年末 43.20 万人")},
		{Measure: residentsCensus2020, Value: publishedPopulation(438_000, "2020 年人口普查 43.80 万人")},
	}
}

// publishedPopulation is a resident population published in 10,000 persons to two decimals, so that it is rounded to 100 persons.
func publishedPopulation(persons int64, locator string) indicators.Value {
	return indicators.Int(persons).RoundedTo(indicators.Whole(100)).
		From(indicators.Evidence{Title: "金昌市常住人口（公报、年鉴，转引；可信度：中）", Locator: locator, URL: "zgrkk.com/city/366.html"})
}

func otherPopulationMeasures() []indicators.Measure {
	resident := population.ResidentMeasure()
	return []indicators.Measure{
		indicators.CountMeasure(residentsEnd2023, resident.Unit, indicators.Text{Zh: "常住人口（2023 年末）", En: "residents, end of 2023"}, resident.Definition),
		indicators.CountMeasure(residentsCensus2020, resident.Unit, indicators.Text{Zh: "常住人口（2020 年普查）", En: "residents, census of 2020"}, resident.Definition),
	}
}
