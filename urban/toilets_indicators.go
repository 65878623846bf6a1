package urban

import "github.com/wenming-go/wenming/indicators"

// The indicators of public toilets.
const (
	// PublicToiletsPer10000 is public toilets per 10,000 people of the urban area (每万人拥有公厕).
	PublicToiletsPer10000 indicators.IndicatorID = "urban.public_toilets_per_10000"
	// SanitaryPublicToiletShare is sanitary public toilets ÷ public toilets (公共厕所卫生厕所比例), in %.
	SanitaryPublicToiletShare indicators.IndicatorID = "urban.sanitary_public_toilet_share"
	// PersonsPerTownToilet is population of the town ÷ public toilets of the town (镇区每座公厕服务人口), in persons.
	PersonsPerTownToilet indicators.IndicatorID = "urban.persons_per_town_toilet"
)

// SanitaryWithinPublicToilets checks sanitary public toilets ≤ public toilets. It is an error.
const SanitaryWithinPublicToilets indicators.CheckID = "urban.sanitary_within_public_toilets"

func toiletsIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		{
			ID:   PublicToiletsPer10000,
			Name: indicators.Text{Zh: "每万人拥有公厕", En: "public toilets per 10,000 people of the urban area"},
			Definition: indicators.Text{
				Zh: "城区公共厕所 ÷ 城区人口，每万人；所据来源未写明分母，此处按城区人口。",
				En: "public toilets ÷ urban area population, per 10,000; the standard does not say of whom, read here as urban area population (城区人口)",
			},
			Unit:      indicators.Text{Zh: "座/万人", En: "per 10,000 people"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(PublicToilets), indicators.Of(UrbanAreaPopulation)).Per(10_000),
			Sources:   []indicators.Citation{repealedGardenCity("市政设施(七)", "of which population is not shown")},
		},
		indicators.PercentIndicator(SanitaryPublicToiletShare, indicators.HigherIsBetter,
			indicators.Of(SanitaryPublicToilets), indicators.Of(PublicToilets),
			indicators.Text{Zh: "公共厕所卫生厕所比例", En: "share of public toilets that are sanitary"},
			indicators.Text{Zh: "达到卫生厕所标准的城区公共厕所 ÷ 城区公共厕所。", En: "sanitary public toilets ÷ public toilets"},
			sanitaryCity2021()),
		{
			ID:         PersonsPerTownToilet,
			Name:       indicators.Text{Zh: "镇区每座公厕服务人口", En: "persons per public toilet of the town"},
			Definition: indicators.Text{Zh: "镇区人口 ÷ 镇区公共厕所。", En: "population of the town ÷ public toilets of the town"},
			Unit:       indicators.Text{Zh: "人/座", En: "persons per toilet"},
			Direction:  indicators.LowerIsBetter,
			Formula:    indicators.Ratio(indicators.Of(TownPopulation), indicators.Of(TownPublicToilets)),
			Sources:    []indicators.Citation{taizhouCup("one toilet for so many persons")},
		},
	}
}

func toiletsChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(SanitaryWithinPublicToilets, SanitaryPublicToilets, PublicToilets, indicators.SeverityError,
			indicators.Text{Zh: "达到卫生厕所标准的公共厕所不多于公共厕所", En: "sanitary public toilets ≤ public toilets"},
			indicators.Text{
				Zh: "达标的是公共厕所的一部分；农村户厕不计入公共厕所。",
				En: "those that meet the standard are a part; toilets of rural households are not public toilets",
			}),
	}
}
