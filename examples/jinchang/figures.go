package main

import (
	"errors"

	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/urban"
	"github.com/wenming-go/wenming/volunteer"
	"github.com/wenming-go/wenming/welfare"
)

func jinchang() indicators.Subject {
	return indicators.Subject{ID: "620300", Name: indicators.Text{Zh: "金昌市", En: "Jinchang"}, Group: "地级市"}
}

// figures are what the article reports, by domain, and the populations published elsewhere.
type figures struct {
	civics     civics.Input
	housing    housing.Input
	urban      urban.Input
	volunteer  volunteer.Input
	welfare    welfare.Input
	population indicators.Observations
}

func reported() figures {
	return figures{
		civics: ideas(), housing: homes(), urban: city(), volunteer: volunteering(), welfare: livelihood(), population: otherPopulations(),
	}
}

// validate checks the figures of every domain by themselves, before anything is scored; places begin with the domain.
func (f figures) validate() error {
	var all indicators.Problems
	for _, d := range []struct {
		name  string
		input interface{ Validate() error }
	}{{"civics", f.civics}, {"housing", f.housing}, {"urban", f.urban}, {"volunteer", f.volunteer}, {"welfare", f.welfare}} {
		err := d.input.Validate()
		var problems indicators.Problems
		if err != nil && !errors.As(err, &problems) {
			return err
		}
		for _, p := range problems {
			p.Path = "/" + d.name + p.Path
			all = append(all, p)
		}
	}
	if len(all) > 0 {
		return all
	}
	return nil
}

// sources are the figures in the order of the article.
func (f figures) sources() []indicators.Source {
	return []indicators.Source{f.civics, f.housing, f.urban, f.volunteer, f.welfare, f.population}
}

// in is a section of the article as evidence.
func in(section string) indicators.Evidence {
	return indicators.Evidence{
		Title:   "《以文明之光点亮幸福生活——金昌市巩固提升全国文明城市创建水平工作综述》(2023)",
		Locator: section,
	}
}

func ideas() civics.Input {
	article := in(sectionTheory)
	return civics.Input{
		Outreach: civics.Outreach{
			Teams:      indicators.Int(10).From(article),
			SmallTeams: indicators.MustParse("390多").From(article),
		},
		Conduct: civics.Conduct{Underway: indicators.Int(5).From(article)},
	}
}

func homes() housing.Input {
	article := in(sectionCity)
	return housing.Input{
		Shantytown: housing.Shantytown{
			Projects: housing.Progress{Started: indicators.Int(4).From(article)},
			Units:    housing.Progress{Started: indicators.Int(174).From(article)},
		},
		Neighbourhood: housing.Neighbourhood{
			Projects:       housing.Progress{Underway: indicators.Int(7).From(article)},
			Neighbourhoods: housing.Progress{Underway: indicators.Int(26).From(article)},
			Households:     housing.Progress{Underway: indicators.Int(9_377).From(article)},
		},
		Rental: housing.Rental{
			Projects:     housing.Progress{Underway: indicators.Int(3).From(article)},
			NewBuildings: indicators.Int(6).From(article),
			NewUnits:     indicators.Int(1_656).From(article),
		},
	}
}

func city() urban.Input {
	article := in(sectionCity)
	return urban.Input{
		Roads: urban.Roads{WidenedOrRebuilt: indicators.Int(9).From(article)},
		Countryside: urban.Countryside{
			// The article names them: 文明行为促进条例, 城市市容和环境卫生管理条例, 乡村清洁条例.
			ByLaws: indicators.Int(3).From(article),
		},
	}
}

func volunteering() volunteer.Input {
	article := in(sectionVolunteering)
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

// livelihood leaves out how many elderly people were served: the article prints 2024年, a year, where a number of people should stand.
func livelihood() welfare.Input {
	article := in(sectionWelfare)
	return welfare.Input{
		Elderly: welfare.Elderly{ServiceVisits: indicators.Int(36_432).From(article)},
		Children: welfare.Children{
			Orphans:            indicators.Int(43).From(article),
			UnattendedChildren: indicators.Int(162).From(article),
			AllowanceAmount:    inTenThousands("207万").From(article),
			GrantRecipients:    indicators.Int(16).From(article),
			GrantAmount:        inTenThousands("14万").From(article),
		},
		Disability: welfare.Disability{
			Recipients: indicators.Int(5_664).From(article),
			Amount:     inTenThousands("679万").From(article),
		},
		Education: welfare.Education{StatedMigrantEnrolmentRate: indicators.Int(100).From(article)},
	}
}

// inTenThousands is an amount printed in whole 万, so that it is rounded to 10,000.
func inTenThousands(written string) indicators.Value {
	return indicators.MustParse(written).RoundedTo(indicators.Whole(10_000))
}
