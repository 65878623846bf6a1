package civics

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of sport.
const (
	// SportsGroundPerResident is sports ground ÷ residents (人均体育场地面积), in m².
	SportsGroundPerResident indicators.IndicatorID = "civics.sports_ground_per_resident"
	// InstructorsPer1000 is social sports instructors per 1,000 residents (每千人社会体育指导员).
	InstructorsPer1000 indicators.IndicatorID = "civics.instructors_per_1000"
	// RegularExercise is the share that exercises regularly (经常参加体育锻炼人数比例), in %.
	RegularExercise indicators.IndicatorID = "civics.regular_exercise"
	// PhysiquePass is the share that passes the physique standard (体质测定合格以上比例), in %.
	PhysiquePass indicators.IndicatorID = "civics.physique_pass"
)

// InstructorsWithinResidents checks that social sports instructors ≤ residents. A warning: figures may stand in different units.
const InstructorsWithinResidents indicators.CheckID = "civics.instructors_within_residents"

func sportIndicators() []indicators.Indicator {
	const thousand = 1_000
	residents := indicators.Of(population.Resident)
	return []indicators.Indicator{
		{
			ID:         SportsGroundPerResident,
			Name:       indicators.Text{Zh: "人均体育场地面积", En: "sports ground per resident"},
			Definition: indicators.Text{Zh: "体育场地面积 ÷ 常住人口。", En: "area of sports grounds ÷ residents"},
			Unit:       indicators.Text{Zh: "平方米/人", En: "m² per resident"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(SportsGroundArea), residents),
			Sources:    []indicators.Citation{sportGround2025("")},
		},
		{
			ID:   InstructorsPer1000,
			Name: indicators.Text{Zh: "每千人拥有社会体育指导员", En: "social sports instructors per 1,000 residents"},
			Definition: indicators.Text{
				Zh: "社会体育指导员 ÷ 常住人口，每千人；来源未说明基数，此处按常住人口。",
				En: "social sports instructors ÷ residents, per 1,000; the source shows no base, and residents are read into it",
			},
			Unit:      indicators.Text{Zh: "人/千人", En: "per 1,000 residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(SportsInstructors), residents).Per(thousand),
			Sources:   []indicators.Citation{healthyChina2019("")},
		},
		{
			ID:         RegularExercise,
			Name:       indicators.Text{Zh: "经常参加体育锻炼人数比例", En: "share that exercises regularly"},
			Definition: indicators.Text{Zh: "比例，照调查结果。", En: "the share as the survey found it"},
			Unit:       indicators.Same("%"),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(RegularExerciseRate),
			Sources:    []indicators.Citation{healthyChina2019("")},
		},
		{
			ID:         PhysiquePass,
			Name:       indicators.Text{Zh: "城乡居民达到《国民体质测定标准》合格以上的比例", En: "share that passes the physique standard"},
			Definition: indicators.Text{Zh: "比例，照测定结果。", En: "the share as measured"},
			Unit:       indicators.Same("%"),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(PhysiquePassRate),
			Sources:    []indicators.Citation{healthyChina2019("")},
		},
	}
}

func sportChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(InstructorsWithinResidents, SportsInstructors, population.Resident, indicators.SeverityWarning,
			indicators.Text{Zh: "社会体育指导员不多于常住人口", En: "social sports instructors ≤ residents"},
			indicators.Text{
				Zh: "指导员不会多于常住人口；请核对单位（人、万人）。",
				En: "there are not more instructors than residents; look at the units (persons, 10,000 persons)",
			}),
	}
}
