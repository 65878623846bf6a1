package main

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/volunteer"
)

// framework is illustrative: its marks and goalposts were chosen to show the rules at work. The thresholds with sources stand in the
// last section, which has no marks because no source gives any.
func framework() indicators.Framework {
	toHundredth := indicators.Rounding{Places: 2, Mode: indicators.HalfUp}
	return indicators.Framework{
		ID: "jinchang.volunteering", Edition: "2023",
		Name: indicators.Text{Zh: "金昌市志愿服务评分（示例）", En: "Volunteering in Jinchang, scored for illustration"},
		About: indicators.Text{
			Zh: "分值与计分线均为示例，不是全国文明城市测评体系的分值；有来源的标准列于最后一节，只判定、不计分。",
			En: "Marks and goalposts were chosen for illustration and are not those of the national assessment. " +
				"Thresholds with a source stand in the last section, assessed without marks.",
		},
		Basis:    indicators.Illustrative,
		Rounding: indicators.RoundingPlan{Criteria: toHundredth, Sections: toHundredth, Total: toHundredth},
		Definitions: indicators.Definitions{
			Measures: []indicators.Measure{
				otherPopulation(residentsEnd2023, indicators.Text{Zh: "常住人口（2023 年末）", En: "residents, end of 2023"}),
				otherPopulation(residentsCensus2020, indicators.Text{Zh: "常住人口（2020 年普查）", En: "residents, census of 2020"}),
			},
			Checks: []indicators.Check{
				impliedResidents("jinchang.implied_residents_end_2022", population.Resident,
					indicators.Text{Zh: "自报注册率所隐含的常住人口与 2022 年末一致", En: "residents implied by the stated share = those of end of 2022"}),
				impliedResidents("jinchang.implied_residents_end_2023", residentsEnd2023,
					indicators.Text{Zh: "自报注册率所隐含的常住人口与 2023 年末一致", En: "residents implied by the stated share = those of end of 2023"}),
				impliedResidents("jinchang.implied_residents_census_2020", residentsCensus2020,
					indicators.Text{Zh: "自报注册率所隐含的常住人口与 2020 年普查一致", En: "residents implied by the stated share = those of the census of 2020"}),
			},
		},
		Root: indicators.Node{
			ID: "volunteering", Name: indicators.Text{Zh: "志愿服务", En: "Volunteering"}, Marks: indicators.WholeMarks(20), Combine: indicators.BySum,
			Responsible: []string{"市文明办"},
			Children:    []indicators.Node{people(), organisations(), mechanisms(), sourcedThresholds()},
		},
	}
}

func people() indicators.Node {
	return indicators.Node{
		ID: "people", Name: indicators.Text{Zh: "队伍规模", En: "People"}, Marks: indicators.WholeMarks(12), Combine: indicators.BySum,
		Children: []indicators.Node{
			{
				ID: "registered_share", Name: indicators.Text{Zh: "注册志愿者占常住人口比例", En: "Registered share of residents"},
				Marks: indicators.WholeMarks(6), Indicator: volunteer.RegisteredShare,
				Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(30)},
			},
			{
				ID: "volunteers_per_team", Name: indicators.Text{Zh: "队均注册志愿者", En: "Volunteers per team"},
				Marks: indicators.WholeMarks(2), Indicator: volunteer.VolunteersPerTeam,
				Rule: indicators.Deduct{
					Level: indicators.Whole(150), Side: indicators.SideAbove, Step: indicators.Whole(50),
					Each: indicators.MustNumber("0.5"), Parts: indicators.PartsUp,
				},
			},
			{
				ID: "active_share", Name: indicators.Text{Zh: "志愿者活跃率", En: "Active share"}, Missing: indicators.Exclude,
				Marks: indicators.WholeMarks(4), Indicator: volunteer.ActiveShare,
				Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(60)},
			},
		},
	}
}

func organisations() indicators.Node {
	return indicators.Node{
		ID: "organisations", Name: indicators.Text{Zh: "组织培育", En: "Teams and organisations"}, Marks: indicators.WholeMarks(5), Combine: indicators.BySum,
		Children: []indicators.Node{
			{
				ID: "teams", Name: indicators.Text{Zh: "每万人志愿服务队伍", En: "Teams per 10,000 residents"},
				Marks: indicators.WholeMarks(2), Indicator: volunteer.TeamsPer10000,
				Rule: indicators.Curve{Points: []indicators.CurvePoint{
					{At: indicators.Whole(0), Share: indicators.Whole(0)},
					{At: indicators.Whole(10), Share: indicators.MustNumber("0.6")},
					{At: indicators.Whole(20), Share: indicators.Whole(1)},
				}},
			},
			{
				ID: "registered_organisations", Name: indicators.Text{Zh: "每百万人志愿服务组织", En: "Organisations per million residents"},
				Marks: indicators.WholeMarks(2), Indicator: volunteer.OrganisationsPerMillion,
				Rule: indicators.Grades{Grades: []indicators.Grade{
					{Name: "A", Share: indicators.Whole(1), When: from(60)},
					{Name: "B", Share: indicators.MustNumber("0.66"), When: from(40)},
					{Name: "C", Share: indicators.MustNumber("0.33"), When: from(20)},
					{Name: "C#", Share: indicators.Whole(0)},
				}},
			},
			{
				ID: "incubated_teams", Name: indicators.Text{Zh: "每百万人培育孵化团队", En: "Incubated teams per million residents"},
				Marks: indicators.WholeMarks(1), Indicator: volunteer.IncubatedTeamsPerMillion,
				Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(100)},
			},
		},
	}
}

func mechanisms() indicators.Node {
	return indicators.Node{
		ID: "mechanisms", Name: indicators.Text{Zh: "制度机制", En: "Systems and routine"}, Marks: indicators.WholeMarks(3), Combine: indicators.BySum,
		Children: []indicators.Node{
			{
				ID: "systems", Name: indicators.Text{Zh: "施行中的志愿服务制度", En: "Systems in force"},
				Marks: indicators.WholeMarks(2), Indicator: volunteer.SystemsInForce,
				Rule: indicators.Bands{Bands: []indicators.Band{
					{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(18))}, Share: indicators.Whole(1)},
					{When: []indicators.Bound{indicators.AtLeast(indicators.Whole(8))}, Share: indicators.MustNumber("0.5")},
				}},
			},
			{
				ID: "street_days", Name: indicators.Text{Zh: "上街日天数", En: "Street days"},
				Marks: indicators.WholeMarks(1), Indicator: volunteer.StreetDaysHeld,
				Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(36)},
			},
		},
	}
}

func sourcedThresholds() indicators.Node {
	return indicators.Node{
		ID: "sourced", Name: indicators.Text{Zh: "有来源的标准（只判定）", En: "Thresholds with a source (assessed only)"},
		Combine: indicators.BySum, Children: volunteer.Criteria(),
	}
}

func from(level int64) []indicators.Condition {
	return []indicators.Condition{indicators.IndicatorCondition{Bound: indicators.AtLeast(indicators.Whole(level))}}
}

func otherPopulation(id indicators.MeasureID, name indicators.Text) indicators.Measure {
	resident := population.ResidentMeasure()
	return indicators.Measure{ID: id, Name: name, Definition: resident.Definition, Unit: resident.Unit, Integer: true, Min: indicators.AtZero()}
}

// impliedResidents compares the population that the stated share implies with a published one.
func impliedResidents(id indicators.CheckID, published indicators.MeasureID, name indicators.Text) indicators.Check {
	return indicators.Check{
		ID: id, Name: name, Severity: indicators.SeverityNote,
		Definition: indicators.Text{
			Zh: "注册志愿者 ÷ 自报注册率应等于自报所依据的常住人口；不一致说明自报并非以此人口为分母。",
			En: "registered volunteers ÷ the stated share should be the population the statement rests on; where they differ, it rests on another one",
		},
		Left:     indicators.Ratio(indicators.Of(volunteer.Registered), indicators.Of(volunteer.StatedRegisteredShare)).Per(100),
		Relation: indicators.RelationEqual,
		Right:    indicators.Of(published),
	}
}
