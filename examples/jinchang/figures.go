package main

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
)

// Measures that only this program's checks read.
const (
	residentsEnd2023    indicators.MeasureID = "jinchang.residents_end_2023"
	residentsCensus2020 indicators.MeasureID = "jinchang.residents_census_2020"
)

func jinchang() indicators.Subject {
	return indicators.Subject{ID: "620300", Name: indicators.Text{Zh: "金昌市", En: "Jinchang"}, Group: "地级市"}
}

// volunteering is what the article reports of volunteering, each figure with the section it stands in.
func volunteering() volunteer.Input {
	article := indicators.Evidence{
		Title:   "《以文明之光点亮幸福生活——金昌市巩固提升全国文明城市创建水平工作综述》(2023)",
		Locator: "弘扬雷锋精神 打造志愿之城",
	}
	share := indicators.Exact(indicators.MustNumber("24.4")).RoundedTo(indicators.MustNumber("0.1"))
	scheduled := indicators.Int(int64(volunteer.JinchangStreetDays().Count(2023)))
	return volunteer.Input{
		Residents:             publishedPopulation(434_400, "2022 年末 43.44 万人"),
		Registered:            indicators.MustParse("10.6万余").From(article),
		StatedRegisteredShare: share.From(article),
		Teams:                 indicators.Int(691).From(article),
		Organisations:         indicators.Int(30).From(article),
		IncubatedTeams:        indicators.Int(27).From(article),
		VolunteerSystems:      indicators.Int(8).From(article),
		CommunitySystems:      indicators.Int(10).From(article),
		StreetDays:            scheduled.As(indicators.Estimated).From(article, indicators.Evidence{Title: "逢6上街", Locator: "每月 6、16、26 日,按日历排定"}),
	}
}

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
