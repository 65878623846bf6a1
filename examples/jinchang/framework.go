package main

import (
	"slices"

	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/urban"
	"github.com/wenming-go/wenming/volunteer"
	"github.com/wenming-go/wenming/welfare"
)

// domains are the fields that the framework reads.
func domains() []indicators.Domain {
	return []indicators.Domain{
		population.Domain(), civics.Domain(), housing.Domain(), urban.Domain(), volunteer.Domain(), welfare.Domain(),
	}
}

// framework is illustrative: its marks and goalposts were chosen to show the rules at work. The thresholds with sources stand in the
// last section, which has no marks because no source gives any.
func framework() indicators.Framework {
	toHundredth := indicators.Rounding{Places: 2, Mode: indicators.HalfUp}
	return indicators.Framework{
		ID: "jinchang", Edition: "2023",
		Name: indicators.Text{Zh: "金昌市文明城市评分（示例）", En: "Jinchang as a civilized city, scored for illustration"},
		About: indicators.Text{
			Zh: "数据取自一篇 2023 年的综述。分值与计分线均为示例，不是全国文明城市测评体系的分值；有来源的标准列于最后一节，只判定、不计分。",
			En: "The figures come from a newspaper review of 2023. Marks and goalposts were chosen for illustration and are not those of the " +
				"national assessment. Thresholds with a source stand in the last section, assessed without marks.",
		},
		Basis:    indicators.Illustrative,
		Rounding: indicators.RoundingPlan{Criteria: toHundredth, Sections: toHundredth, Total: toHundredth},
		Definitions: indicators.Definitions{
			Measures:   otherPopulationMeasures(),
			Indicators: ownIndicators(),
			Checks:     checks(),
		},
		Root: indicators.Node{
			ID: "city", Name: indicators.Text{Zh: "金昌市", En: "Jinchang"}, Marks: indicators.WholeMarks(100), Combine: indicators.BySum,
			Responsible: []string{"市文明办"},
			Children: []indicators.Node{
				civicsSection(), housingSection(), urbanSection(), volunteeringSection(), livelihoodSection(), educationSection(), sourcedThresholds(),
			},
		},
	}
}

// ownIndicators are indicators of this framework alone.
func ownIndicators() []indicators.Indicator {
	residents := indicators.Of(population.Resident)
	perTenThousand := indicators.Text{Zh: "套/万人", En: "units per 10,000 residents"}
	return []indicators.Indicator{
		{
			ID: "jinchang.shantytown_units", Name: indicators.Text{Zh: "每万人棚户区改造新开工套数", En: "shantytown renewal units started per 10,000 residents"},
			Definition: indicators.Text{Zh: "棚户区改造新开工套数 ÷ 常住人口，每万人。", En: "shantytown renewal units started ÷ residents, per 10,000"},
			Unit:       perTenThousand, Direction: indicators.HigherIsBetter,
			Formula: indicators.Ratio(indicators.Of(housing.ShantytownUnitsStarted), residents).Per(10_000),
		},
		{
			ID: "jinchang.neighbourhood_households", Name: indicators.Text{Zh: "每千人老旧小区改造惠及户数", En: "households in old neighbourhoods renewed per 1,000 residents"},
			Definition: indicators.Text{Zh: "实施改造的老旧小区户数 ÷ 常住人口，每千人。", En: "households in old neighbourhoods under renewal ÷ residents, per 1,000"},
			Unit:       indicators.Text{Zh: "户/千人", En: "households per 1,000 residents"}, Direction: indicators.HigherIsBetter,
			Formula: indicators.Ratio(indicators.Of(housing.NeighbourhoodHouseholdsUnderway), residents).Per(1_000),
		},
		{
			ID: "jinchang.rental_units", Name: indicators.Text{Zh: "每万人新建保障性租赁住房", En: "new affordable rental units per 10,000 residents"},
			Definition: indicators.Text{Zh: "新建保障性租赁住房套数 ÷ 常住人口，每万人。", En: "new affordable rental units ÷ residents, per 10,000"},
			Unit:       perTenThousand, Direction: indicators.HigherIsBetter,
			Formula: indicators.Ratio(indicators.Of(housing.RentalNewUnits), residents).Per(10_000),
		},
		{
			ID: "jinchang.stated_migrant_enrolment", Name: indicators.Text{Zh: "自报随迁子女义务教育入学率", En: "stated enrolment rate of migrant children"},
			Definition: indicators.Text{
				Zh: "照原文所述；原文未说明分母，随迁子女的统计定义已含入学。", En: "as the article states it; it names no denominator, and the statistical definition of migrant children contains enrolment",
			},
			Unit: indicators.Same("%"), Direction: indicators.HigherIsBetter, Formula: indicators.Of(welfare.StatedMigrantEnrolmentRate),
		},
	}
}

// sourcedThresholds are those criteria of the domains that a city looks at first. Most are undecided: the article does not report what
// they ask for.
func sourcedThresholds() indicators.Node {
	wanted := []indicators.NodeID{
		volunteer.RegisteredShare2008, volunteer.RegisteredShareShenzhen2015,
		welfare.MigrantPlaces2017, welfare.HotlineReplyDaying2017, welfare.OrphanOutsideGansu2019, welfare.ElderlyNursingShare2025,
		urban.RoadNetworkDensity2020, urban.HouseholdToiletsGansu2025,
		housing.FacilityArea2025, civics.CoreValuesAwareness2014,
	}
	var chosen []indicators.Node
	for _, node := range slices.Concat(volunteer.Criteria(), welfare.Criteria(), urban.Criteria(), housing.Criteria(), civics.Criteria()) {
		if slices.Contains(wanted, node.ID) {
			chosen = append(chosen, node)
		}
	}
	return indicators.Node{
		ID: "sourced", Name: indicators.Text{Zh: "有来源的标准（只判定）", En: "Thresholds with a source (assessed only)"},
		Combine: indicators.BySum, Children: chosen,
	}
}

// section is a section by sum.
func section(id indicators.NodeID, marks int64, name indicators.Text, children ...indicators.Node) indicators.Node {
	return indicators.Node{ID: id, Name: name, Marks: indicators.WholeMarks(marks), Combine: indicators.BySum, Children: children}
}

// scored is a criterion that the article has figures for.
func scored(id indicators.NodeID, marks int64, indicator indicators.IndicatorID, name indicators.Text, rule indicators.Rule) indicators.Node {
	return indicators.Node{ID: id, Name: name, Marks: indicators.WholeMarks(marks), Indicator: indicator, Rule: rule}
}

// optional is a criterion that leaves the marks to be had where nothing is reported.
func optional(id indicators.NodeID, marks int64, indicator indicators.IndicatorID, name indicators.Text, rule indicators.Rule) indicators.Node {
	node := scored(id, marks, indicator, name, rule)
	node.Missing = indicators.Exclude
	return node
}

// upTo gives marks in proportion, from nothing at 0 to all at the level.
func upTo(level int64) indicators.Rule {
	return indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(level)}
}

// half gives all marks from one level on, and half of them from a lower one.
func half(full, partly int64) indicators.Rule {
	return indicators.Bands{Bands: []indicators.Band{
		{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(full))}, Share: indicators.Whole(1)},
		{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(partly))}, Share: indicators.MustNumber("0.5")},
	}}
}

func from(level int64) []indicators.Condition {
	return []indicators.Condition{indicators.IndicatorCondition{Bound: indicators.AtLeast(indicators.Whole(level))}}
}
